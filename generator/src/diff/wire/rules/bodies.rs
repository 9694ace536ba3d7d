//! Bodies, statuses and response headers.

use super::{Rule, breaking, more, quiet, warning};

const TYPE: &str = "send a media type that is listed";
const READ: &str = "be ready for it";
const DO_WITHOUT: &str = "do without it";

pub(super) const REQUEST: &[Rule] = &[
    breaking(
        "request-body-added-required",
        "the operation has a request body now, which is required",
        "send it in every call",
    ),
    more("request-body-added-optional", "the operation has a request body now"),
    breaking("request-body-removed", "the operation has no request body any more", "send none"),
    breaking("request-body-became-required", "the request body is now required", "send it in every call"),
    more("request-body-became-optional", "the request body is no longer required"),
    more("request-body-media-type-added", "the request body can be `{value}` as well"),
    breaking("request-body-media-type-removed", "the request body can no longer be `{value}`", TYPE),
    breaking("request-body-media-type-schema-added", "{place} is {new} now, no longer any value", "send such a value"),
    more("request-body-media-type-schema-removed", "{place} can be any value now, no longer only {old}"),
];

pub(super) const RESPONSE: &[Rule] = &[
    breaking("response-success-status-removed", "the operation no longer succeeds with {value}", DO_WITHOUT),
    more("response-success-status-added", "the operation can succeed with {value} as well"),
    quiet("response-non-success-status-removed", "the operation no longer answers with {value}"),
    more("response-non-success-status-added", "the operation can answer with {value} as well"),
    more("response-media-type-added", "{place} can be `{value}` as well"),
    breaking("response-media-type-removed", "{place} can no longer be `{value}`", "accept a media type that is listed"),
    warning("response-media-type-name-changed", "{place} is `{new}`, no longer `{old}`", READ),
    breaking("response-media-type-name-generalized", "{place} is `{new}`, no longer only `{old}`", READ),
    quiet("response-media-type-name-specialized", "{place} is `{new}`, of all that is `{old}`"),
    quiet("response-media-type-parameter-added", "{place} is `{new}`, so far `{old}`"),
    breaking("response-media-type-parameter-removed", "{place} is `{new}`, no longer `{old}`", READ).borne(),
    breaking("response-media-type-parameter-changed", "{place} is `{new}`, no longer `{old}`", READ).borne(),
    more("response-body-media-type-schema-added", "{place} is {new} now, no longer any value"),
    breaking("response-body-media-type-schema-removed", "{place} can be any value now, no longer only {old}", READ),
];

pub(super) const HEADERS: &[Rule] = &[
    breaking("required-response-header-removed", "{place} is gone, which was always there", DO_WITHOUT).borne(),
    quiet("optional-response-header-removed", "{place} is gone"),
    more("response-header-added", "{place} is new"),
    breaking("response-header-became-optional", "{place} is no longer always there", DO_WITHOUT).borne(),
    more("response-header-became-required", "{place} is always there now").here(),
];
