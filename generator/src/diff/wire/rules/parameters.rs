//! Parameters: whether they are there, and how they are written.

use super::{Rule, breaking, more, quiet, warning};

const PASS: &str = "pass it in every call";
const LEAVE: &str = "leave it out";
const TELL: &str = "ask the provider until when it works";
const WRITE: &str = "write it the new way; the new SDK does";

pub(super) const RULES: &[Rule] = &[
    breaking("new-required-request-parameter", "{place} is new and required", PASS),
    more("new-optional-request-parameter", "{place} is new"),
    breaking(
        "new-required-request-default-parameter-to-existing-path",
        "{place} is new and required in all operations of the path",
        PASS,
    ),
    more("new-optional-request-default-parameter-to-existing-path", "{place} is new in all operations of the path"),
    warning("request-parameter-removed", "{place} is gone", LEAVE),
    warning("request-parameter-removed-with-deprecation", "{place}, which was deprecated, is gone", LEAVE).told(),
    breaking(
        "request-parameter-sunset-parse",
        "{place} is gone, which was to stay until `{old}`, which is no date",
        LEAVE,
    ),
    breaking("request-parameter-became-required", "{place} is now required", PASS),
    more("request-parameter-became-optional", "{place} is no longer required"),
    quiet("request-parameter-deprecated", "{place} is deprecated"),
    quiet("request-parameter-reactivated", "{place} is no longer deprecated"),
    breaking("request-parameter-sunset-deleted", "{place} is deprecated, and no longer said to stay until {old}", TELL)
        .borne(),
    breaking(
        "request-parameter-sunset-date-changed-too-small",
        "{place} goes away on {new}, before {old} as was said",
        LEAVE,
    )
    .borne(),
    breaking(
        "request-parameter-deprecated-sunset-invalid",
        "{place} is deprecated until `{new}`, which is no date",
        TELL,
    )
    .borne()
    .here(),
    quiet("request-parameter-sunset-date-postponed", "{place} goes away on {new}, not already on {old}").here(),
    quiet("request-parameter-sunset-added", "{place}, which is deprecated, goes away on {new}").here(),
    breaking("request-parameter-style-changed", "{place} is written in the style {new}, no longer {old}", WRITE)
        .borne()
        .later(),
    breaking("request-parameter-explode-changed", "{place} is written {new}, no longer {old}", WRITE).borne().later(),
];
