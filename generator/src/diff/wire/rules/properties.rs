//! Properties: whether they are there, who sends them, and for how long.

use super::{Rule, breaking, more, quiet, warning};

const PASS: &str = "send it in every call";
const MISS: &str = "be ready to find it missing";

pub(super) const EXISTENCE: &[Rule] = &[
    breaking("new-required-request-property", "{place} is new and required", PASS),
    breaking(
        "new-required-request-property-with-default",
        "{place} is new and required, though it has the default {new}",
        PASS,
    ),
    breaking("new-required-request-header-property", "{place} is new and required", PASS),
    more("new-optional-request-property", "{place} is new"),
    warning("request-property-removed", "{place} is gone", "leave it out"),
    breaking("request-property-became-required", "{place} is now required", PASS),
    breaking(
        "request-property-became-required-with-default",
        "{place} is now required, though it has the default {new}",
        PASS,
    ),
    breaking("request-header-property-became-required", "{place} is now required", PASS),
    more("request-property-became-optional", "{place} is no longer required"),
    breaking("response-required-property-removed", "{place} is gone, which was always there", "do without it"),
    more("response-optional-property-removed", "{place} is gone"),
    more("response-required-property-added", "{place} is new, and always there"),
    more("response-optional-property-added", "{place} is new"),
    breaking("response-property-became-optional", "{place} is no longer always there", MISS),
    more("response-property-became-required", "{place} is always there now"),
    quiet("response-required-write-only-property-removed", "{place}, which only requests carry, is gone"),
    quiet("response-optional-write-only-property-removed", "{place}, which only requests carry, is gone"),
    quiet("response-required-write-only-property-added", "{place}, which only requests carry, is new"),
    quiet("response-optional-write-only-property-added", "{place}, which only requests carry, is new"),
    quiet("response-write-only-property-became-optional", "{place}, which only requests carry, is no longer required"),
    quiet("response-write-only-property-became-required", "{place}, which only requests carry, is now required"),
];

macro_rules! access {
    ($($start:literal),*) => {
        &[$(
            more(concat!($start, "-property-became-read-only"), "{place} is read-only now"),
            more(concat!($start, "-property-became-not-read-only"), "{place} is no longer read-only"),
            more(concat!($start, "-property-became-write-only"), "{place} is write-only now"),
            more(concat!($start, "-property-became-not-write-only"), "{place} is no longer write-only"),
        )*]
    };
}

pub(super) const ACCESS: &[Rule] =
    access!("request-optional", "request-required", "response-optional", "response-required");

macro_rules! life {
    ($($start:literal),*) => {
        &[$(
            quiet(concat!($start, "-property-deprecated"), "{place} is deprecated"),
            quiet(concat!($start, "-property-deprecated-with-sunset"), "{place} is deprecated and goes away on {new}"),
            breaking(
                concat!($start, "-property-deprecated-sunset-invalid"),
                "{place} is deprecated until `{new}`, which is no date",
                "ask the provider until when it works",
            )
            .borne(),
            quiet(concat!($start, "-property-reactivated"), "{place} is no longer deprecated"),
            breaking(
                concat!($start, "-property-sunset-deleted"),
                "{place} is deprecated, and no longer said to stay until {old}",
                "ask the provider until when it works",
            )
            .borne()
            .here(),
            breaking(
                concat!($start, "-property-sunset-date-changed-too-small"),
                "{place} goes away on {new}, before {old} as was said",
                "do without it",
            )
            .borne()
            .here(),
            quiet(
                concat!($start, "-property-sunset-date-postponed"),
                "{place} goes away on {new}, not already on {old}",
            )
            .here(),
            quiet(
                concat!($start, "-property-sunset-added"),
                "{place}, which is deprecated, goes away on {new}",
            )
            .here(),
        )*]
    };
}

pub(super) const LIFE: &[Rule] = life!("request", "response");
