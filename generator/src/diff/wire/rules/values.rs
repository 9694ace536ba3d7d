//! Types, null, enums, defaults and patterns.

use super::{Rule, addition, breaking, harmless, warning};

const SEND: &str = "send {new}";
const READ: &str = "read {new}";
const TEXT: &str = "{location} is {new}, no longer {old}";

pub(super) const TYPES: &[Rule] = &[
    breaking("request-body-type-changed", TEXT, SEND),
    addition("request-body-type-generalized", TEXT),
    breaking("request-property-type-changed", TEXT, SEND),
    addition("request-property-type-generalized", TEXT),
    breaking("request-parameter-type-changed", TEXT, SEND),
    addition("request-parameter-type-generalized", TEXT),
    warning("request-parameter-property-type-changed", TEXT, SEND),
    addition("request-parameter-property-type-generalized", TEXT),
    breaking("request-parameter-property-type-specialized", TEXT, SEND),
    breaking("response-body-type-changed", TEXT, READ),
    breaking("response-body-type-generalized", TEXT, READ),
    harmless("response-body-type-specialized", TEXT),
    breaking("response-property-type-changed", TEXT, READ),
    breaking("response-property-type-generalized", TEXT, READ),
    harmless("response-property-type-specialized", TEXT),
    breaking("response-header-type-changed", TEXT, READ).tolerated(),
    breaking("response-header-type-generalized", TEXT, READ).tolerated(),
    harmless("response-header-type-specialized", TEXT),
];

macro_rules! null {
    (request: $($position:literal),*; response: $($answer:literal),*) => {
        &[
            $(
                breaking(concat!($position, "-became-not-nullable"), "{location} can no longer be null", "send no null"),
                addition(concat!($position, "-became-nullable"), "{location} can be null as well"),
            )*
            $(
                breaking(concat!($answer, "-became-nullable"), "{location} can be null now", "be ready for null"),
                harmless(concat!($answer, "-became-not-nullable"), "{location} is no longer null"),
            )*
        ]
    };
}

pub(super) const NULL: &[Rule] = null!(
    request: "request-body", "request-property", "request-parameter", "request-parameter-property";
    response: "response-body", "response-property", "response-header"
);

const OTHER: &str = "send a value that is listed";
const NEW_VALUE: &str = "be ready for it; the enums of the SDK are";
const ONLY: &str = "{location} can only be {new} now";
const FREE: &str = "{location} can be any value of its type now, no longer only {old}";
const VALUE_GONE: &str = "{location} can no longer be {value}";
const VALUE_ADDED: &str = "{location} can be {value} as well";

macro_rules! defaults {
    ($($position:literal),*) => {
        &[$(
            harmless(concat!($position, "-default-value-added"), "{location} has the default {new} now"),
            harmless(concat!($position, "-default-value-removed"), "{location} no longer has the default {old}"),
            harmless(concat!($position, "-default-value-changed"), "{location} has the default {new}, no longer {old}"),
        )*]
    };
}

pub(super) const DEFAULTS: &[Rule] =
    defaults!("request-body", "request-property", "request-parameter", "response-body", "response-property");

pub(super) const VALUES: &[Rule] = &[
    breaking("request-body-became-enum", ONLY, OTHER),
    breaking("request-property-became-enum", ONLY, OTHER),
    breaking("request-parameter-became-enum", ONLY, OTHER),
    breaking("request-header-property-became-enum", ONLY, OTHER),
    harmless("response-property-became-enum", ONLY).own(),
    addition("request-body-became-not-enum", FREE).later(),
    addition("request-property-became-not-enum", FREE).later(),
    addition("request-parameter-became-not-enum", FREE).later(),
    addition("request-parameter-property-became-not-enum", FREE).later(),
    breaking("response-property-became-not-enum", FREE, "be ready for any value").tolerated().later(),
    breaking("response-mediatype-became-not-enum", FREE, "be ready for any value").tolerated().later(),
    breaking("request-body-enum-value-removed", VALUE_GONE, OTHER),
    addition("request-body-enum-value-added", VALUE_ADDED).later(),
    breaking("request-property-enum-value-removed", VALUE_GONE, OTHER),
    addition("request-property-enum-value-added", VALUE_ADDED),
    breaking("request-parameter-enum-value-removed", VALUE_GONE, OTHER),
    addition("request-parameter-enum-value-added", VALUE_ADDED),
    breaking("request-parameter-property-enum-value-removed", VALUE_GONE, OTHER),
    addition("request-parameter-property-enum-value-added", VALUE_ADDED),
    breaking("response-property-enum-value-added", VALUE_ADDED, NEW_VALUE).tolerated(),
    harmless("response-property-enum-value-removed", VALUE_GONE),
    harmless("response-mediatype-enum-value-removed", VALUE_GONE),
    breaking("request-body-const-added", ONLY, SEND),
    addition("request-body-const-removed", FREE),
    breaking("request-body-const-changed", ONLY, SEND),
    breaking("request-property-const-added", ONLY, SEND),
    addition("request-property-const-removed", FREE),
    breaking("request-property-const-changed", ONLY, SEND),
    harmless("response-body-const-added", ONLY),
    breaking("response-body-const-removed", FREE, "be ready for any value").tolerated(),
    breaking("response-body-const-changed", ONLY, READ).tolerated(),
    harmless("response-property-const-added", ONLY),
    breaking("response-property-const-removed", FREE, "be ready for any value").tolerated(),
    breaking("response-property-const-changed", ONLY, READ).tolerated(),
];

const MATCH: &str = "send what matches it";

pub(super) const PATTERNS: &[Rule] = &[
    breaking("request-parameter-pattern-added", "{location} must match {new} now", MATCH),
    harmless("request-parameter-pattern-removed", "{location} need not match {old} any more"),
    warning("request-parameter-pattern-changed", "{location} must match {new}, no longer {old}", MATCH),
    harmless("request-parameter-pattern-generalized", "{location} must match {new}, no longer {old}"),
    breaking("request-property-pattern-added", "{location} must match {new} now", MATCH),
    harmless("request-property-pattern-removed", "{location} need not match {old} any more"),
    warning("request-property-pattern-changed", "{location} must match {new}, no longer {old}", MATCH),
    harmless("request-property-pattern-generalized", "{location} must match {new}, no longer {old}"),
    harmless("response-property-pattern-added", "{location} matches {new} now"),
    breaking(
        "response-property-pattern-removed",
        "{location} need not match {old} any more",
        "be ready for other texts",
    )
    .tolerated(),
    warning(
        "response-property-pattern-changed",
        "{location} matches {new}, no longer {old}",
        "be ready for other texts",
    ),
];
