//! Values: types, null, lists of values, defaults, patterns.

use super::{Rule, breaking, more, quiet, warning};

const SEND: &str = "send {new}";
const READ: &str = "read {new}";
const TEXT: &str = "{place} is {new}, no longer {old}";

pub(super) const TYPES: &[Rule] = &[
    breaking("request-body-type-changed", TEXT, SEND),
    more("request-body-type-generalized", TEXT),
    breaking("request-property-type-changed", TEXT, SEND),
    more("request-property-type-generalized", TEXT),
    breaking("request-parameter-type-changed", TEXT, SEND),
    more("request-parameter-type-generalized", TEXT),
    warning("request-parameter-property-type-changed", TEXT, SEND),
    more("request-parameter-property-type-generalized", TEXT),
    breaking("request-parameter-property-type-specialized", TEXT, SEND),
    breaking("response-body-type-changed", TEXT, READ),
    breaking("response-body-type-generalized", TEXT, READ),
    quiet("response-body-type-specialized", TEXT),
    breaking("response-property-type-changed", TEXT, READ),
    breaking("response-property-type-generalized", TEXT, READ),
    quiet("response-property-type-specialized", TEXT),
    breaking("response-header-type-changed", TEXT, READ).borne(),
    breaking("response-header-type-generalized", TEXT, READ).borne(),
    quiet("response-header-type-specialized", TEXT),
];

macro_rules! null {
    (request: $($place:literal),*; response: $($answer:literal),*) => {
        &[
            $(
                breaking(concat!($place, "-became-not-nullable"), "{place} can no longer be null", "send no null"),
                more(concat!($place, "-became-nullable"), "{place} can be null as well"),
            )*
            $(
                breaking(concat!($answer, "-became-nullable"), "{place} can be null now", "be ready for null"),
                quiet(concat!($answer, "-became-not-nullable"), "{place} is no longer null"),
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
const ONLY: &str = "{place} can only be {new} now";
const FREE: &str = "{place} can be any value of its type now, no longer only {old}";
const VALUE_GONE: &str = "{place} can no longer be {value}";
const VALUE_ADDED: &str = "{place} can be {value} as well";

macro_rules! defaults {
    ($($place:literal),*) => {
        &[$(
            quiet(concat!($place, "-default-value-added"), "{place} has the default {new} now"),
            quiet(concat!($place, "-default-value-removed"), "{place} no longer has the default {old}"),
            quiet(concat!($place, "-default-value-changed"), "{place} has the default {new}, no longer {old}"),
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
    quiet("response-property-became-enum", ONLY).here(),
    more("request-body-became-not-enum", FREE).later(),
    more("request-property-became-not-enum", FREE).later(),
    more("request-parameter-became-not-enum", FREE).later(),
    more("request-parameter-property-became-not-enum", FREE).later(),
    breaking("response-property-became-not-enum", FREE, "be ready for any value").borne().later(),
    breaking("response-mediatype-became-not-enum", FREE, "be ready for any value").borne().later(),
    breaking("request-body-enum-value-removed", VALUE_GONE, OTHER),
    more("request-body-enum-value-added", VALUE_ADDED).later(),
    breaking("request-property-enum-value-removed", VALUE_GONE, OTHER),
    more("request-property-enum-value-added", VALUE_ADDED),
    breaking("request-parameter-enum-value-removed", VALUE_GONE, OTHER),
    more("request-parameter-enum-value-added", VALUE_ADDED),
    breaking("request-parameter-property-enum-value-removed", VALUE_GONE, OTHER),
    more("request-parameter-property-enum-value-added", VALUE_ADDED),
    breaking("response-property-enum-value-added", VALUE_ADDED, NEW_VALUE).borne(),
    quiet("response-property-enum-value-removed", VALUE_GONE),
    quiet("response-mediatype-enum-value-removed", VALUE_GONE),
    breaking("request-body-const-added", ONLY, SEND),
    more("request-body-const-removed", FREE),
    breaking("request-body-const-changed", ONLY, SEND),
    breaking("request-property-const-added", ONLY, SEND),
    more("request-property-const-removed", FREE),
    breaking("request-property-const-changed", ONLY, SEND),
    quiet("response-body-const-added", ONLY),
    breaking("response-body-const-removed", FREE, "be ready for any value").borne(),
    breaking("response-body-const-changed", ONLY, READ).borne(),
    quiet("response-property-const-added", ONLY),
    breaking("response-property-const-removed", FREE, "be ready for any value").borne(),
    breaking("response-property-const-changed", ONLY, READ).borne(),
];

const MATCH: &str = "send what matches it";

pub(super) const PATTERNS: &[Rule] = &[
    breaking("request-parameter-pattern-added", "{place} must match {new} now", MATCH),
    quiet("request-parameter-pattern-removed", "{place} need not match {old} any more"),
    warning("request-parameter-pattern-changed", "{place} must match {new}, no longer {old}", MATCH),
    quiet("request-parameter-pattern-generalized", "{place} must match {new}, no longer {old}"),
    breaking("request-property-pattern-added", "{place} must match {new} now", MATCH),
    quiet("request-property-pattern-removed", "{place} need not match {old} any more"),
    warning("request-property-pattern-changed", "{place} must match {new}, no longer {old}", MATCH),
    quiet("request-property-pattern-generalized", "{place} must match {new}, no longer {old}"),
    quiet("response-property-pattern-added", "{place} matches {new} now"),
    breaking("response-property-pattern-removed", "{place} need not match {old} any more", "be ready for other texts")
        .borne(),
    warning("response-property-pattern-changed", "{place} matches {new}, no longer {old}", "be ready for other texts"),
];
