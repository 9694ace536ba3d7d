//! Properties: additions and removals, `required`, `readOnly` and `writeOnly`, deprecation.

use super::{Rule, addition, breaking, harmless, warning};

const PASS: &str = "send it in every call";
const MISS: &str = "be ready to find it missing";

pub(super) const EXISTENCE: &[Rule] = &[
    breaking("new-required-request-property", "{location} is new and required", PASS),
    breaking(
        "new-required-request-property-with-default",
        "{location} is new and required, though it has the default {new}",
        PASS,
    ),
    breaking("new-required-request-header-property", "{location} is new and required", PASS),
    addition("new-optional-request-property", "{location} is new"),
    warning("request-property-removed", "{location} was removed", "leave it out"),
    breaking("request-property-became-required", "{location} is now required", PASS),
    breaking(
        "request-property-became-required-with-default",
        "{location} is now required, though it has the default {new}",
        PASS,
    ),
    breaking("request-header-property-became-required", "{location} is now required", PASS),
    addition("request-property-became-optional", "{location} is no longer required"),
    breaking("response-required-property-removed", "{location} was removed, which was always there", "do without it"),
    addition("response-optional-property-removed", "{location} was removed"),
    addition("response-required-property-added", "{location} is new, and always there"),
    addition("response-optional-property-added", "{location} is new"),
    breaking("response-property-became-optional", "{location} is no longer always there", MISS),
    addition("response-property-became-required", "{location} is always there now"),
    harmless("response-required-write-only-property-removed", "{location}, which only requests carry, was removed"),
    harmless("response-optional-write-only-property-removed", "{location}, which only requests carry, was removed"),
    harmless("response-required-write-only-property-added", "{location}, which only requests carry, is new"),
    harmless("response-optional-write-only-property-added", "{location}, which only requests carry, is new"),
    harmless(
        "response-write-only-property-became-optional",
        "{location}, which only requests carry, is no longer required",
    ),
    harmless("response-write-only-property-became-required", "{location}, which only requests carry, is now required"),
];

macro_rules! access {
    ($($start:literal),*) => {
        &[$(
            addition(concat!($start, "-property-became-read-only"), "{location} is read-only now"),
            addition(concat!($start, "-property-became-not-read-only"), "{location} is no longer read-only"),
            addition(concat!($start, "-property-became-write-only"), "{location} is write-only now"),
            addition(concat!($start, "-property-became-not-write-only"), "{location} is no longer write-only"),
        )*]
    };
}

pub(super) const ACCESS: &[Rule] =
    access!("request-optional", "request-required", "response-optional", "response-required");

macro_rules! deprecation {
    ($($start:literal),*) => {
        &[$(
            harmless(concat!($start, "-property-deprecated"), "{location} is deprecated"),
            harmless(concat!($start, "-property-deprecated-with-sunset"), "{location} is deprecated and goes away on {new}"),
            breaking(
                concat!($start, "-property-deprecated-sunset-invalid"),
                "{location} is deprecated until `{new}`, which is no date",
                "ask the provider until when it works",
            )
            .tolerated(),
            harmless(concat!($start, "-property-reactivated"), "{location} is no longer deprecated"),
            breaking(
                concat!($start, "-property-sunset-deleted"),
                "{location} is deprecated, and no longer said to stay until {old}",
                "ask the provider until when it works",
            )
            .tolerated()
            .own(),
            breaking(
                concat!($start, "-property-sunset-date-changed-too-small"),
                "{location} goes away on {new}, before {old} as was said",
                "do without it",
            )
            .tolerated()
            .own(),
            harmless(
                concat!($start, "-property-sunset-date-postponed"),
                "{location} goes away on {new}, not already on {old}",
            )
            .own(),
            harmless(
                concat!($start, "-property-sunset-added"),
                "{location}, which is deprecated, goes away on {new}",
            )
            .own(),
        )*]
    };
}

pub(super) const DEPRECATION: &[Rule] = deprecation!("request", "response");
