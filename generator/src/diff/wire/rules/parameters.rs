//! Parameters: whether they are there, and how they are written.

use super::{Rule, addition, breaking, harmless, warning};

const PASS: &str = "pass it in every call";
const LEAVE: &str = "leave it out";
const TELL: &str = "ask the provider until when it works";
const WRITE: &str = "write it the new way; the new SDK does";

pub(super) const RULES: &[Rule] = &[
    breaking("new-required-request-parameter", "{location} is new and required", PASS),
    addition("new-optional-request-parameter", "{location} is new"),
    breaking(
        "new-required-request-default-parameter-to-existing-path",
        "{location} is new and required in all operations of the path",
        PASS,
    ),
    addition(
        "new-optional-request-default-parameter-to-existing-path",
        "{location} is new in all operations of the path",
    ),
    warning("request-parameter-removed", "{location} was removed", LEAVE),
    warning("request-parameter-removed-with-deprecation", "{location}, which was deprecated, was removed", LEAVE)
        .announced(),
    breaking(
        "request-parameter-sunset-parse",
        "{location} was removed, which was to stay until `{old}`, which is no date",
        LEAVE,
    ),
    breaking("request-parameter-became-required", "{location} is now required", PASS),
    addition("request-parameter-became-optional", "{location} is no longer required"),
    harmless("request-parameter-deprecated", "{location} is deprecated"),
    harmless("request-parameter-reactivated", "{location} is no longer deprecated"),
    breaking(
        "request-parameter-sunset-deleted",
        "{location} is deprecated, and no longer said to stay until {old}",
        TELL,
    )
    .tolerated(),
    breaking(
        "request-parameter-sunset-date-changed-too-small",
        "{location} goes away on {new}, before {old} as was said",
        LEAVE,
    )
    .tolerated(),
    breaking(
        "request-parameter-deprecated-sunset-invalid",
        "{location} is deprecated until `{new}`, which is no date",
        TELL,
    )
    .tolerated()
    .own(),
    harmless("request-parameter-sunset-date-postponed", "{location} goes away on {new}, not already on {old}").own(),
    harmless("request-parameter-sunset-added", "{location}, which is deprecated, goes away on {new}").own(),
    breaking("request-parameter-style-changed", "{location} is written in the style {new}, no longer {old}", WRITE)
        .tolerated()
        .later(),
    breaking("request-parameter-explode-changed", "{location} is written {new}, no longer {old}", WRITE)
        .tolerated()
        .later(),
];
