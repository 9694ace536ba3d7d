//! Bodies, statuses and response headers.

use super::{Rule, addition, breaking, harmless, warning};

const TYPE: &str = "send a media type that is listed";
const READ: &str = "be ready for it";
const DO_WITHOUT: &str = "do without it";

pub(super) const REQUEST: &[Rule] = &[
    breaking(
        "request-body-added-required",
        "the operation has a request body now, which is required",
        "send it in every call",
    ),
    addition("request-body-added-optional", "the operation has a request body now"),
    breaking("request-body-removed", "the operation has no request body any more", "send none"),
    breaking("request-body-became-required", "the request body is now required", "send it in every call"),
    addition("request-body-became-optional", "the request body is no longer required"),
    addition("request-body-media-type-added", "the request body can be `{value}` as well"),
    breaking("request-body-media-type-removed", "the request body can no longer be `{value}`", TYPE),
    breaking(
        "request-body-media-type-schema-added",
        "{location} is {new} now, no longer any value",
        "send such a value",
    ),
    addition("request-body-media-type-schema-removed", "{location} can be any value now, no longer only {old}"),
    breaking("request-body-xml-node-changed", "{location} is {new} in XML, no longer {old}", "send it so")
        .own()
        .tolerated(),
];

pub(super) const RESPONSE: &[Rule] = &[
    breaking("response-success-status-removed", "the operation no longer succeeds with {value}", DO_WITHOUT),
    addition("response-success-status-added", "the operation can succeed with {value} as well"),
    harmless("response-non-success-status-removed", "the operation no longer answers with {value}"),
    addition("response-non-success-status-added", "the operation can answer with {value} as well"),
    addition("response-media-type-added", "{location} can be `{value}` as well"),
    breaking(
        "response-media-type-removed",
        "{location} can no longer be `{value}`",
        "accept a media type that is listed",
    ),
    warning("response-media-type-name-changed", "{location} is `{new}`, no longer `{old}`", READ),
    breaking("response-media-type-name-generalized", "{location} is `{new}`, no longer only `{old}`", READ),
    harmless("response-media-type-name-specialized", "{location} is `{new}`, of all that is `{old}`"),
    harmless("response-media-type-parameter-added", "{location} is `{new}`, so far `{old}`"),
    breaking("response-media-type-parameter-removed", "{location} is `{new}`, no longer `{old}`", READ).tolerated(),
    breaking("response-media-type-parameter-changed", "{location} is `{new}`, no longer `{old}`", READ).tolerated(),
    addition("response-body-media-type-schema-added", "{location} is {new} now, no longer any value"),
    breaking("response-body-media-type-schema-removed", "{location} can be any value now, no longer only {old}", READ),
    breaking("response-body-xml-node-changed", "{location} is {new} in XML, no longer {old}", "read it so")
        .own()
        .tolerated(),
];

pub(super) const HEADERS: &[Rule] = &[
    breaking("required-response-header-removed", "{location} was removed, which was always there", DO_WITHOUT)
        .tolerated(),
    harmless("optional-response-header-removed", "{location} was removed"),
    addition("response-header-added", "{location} is new"),
    breaking("response-header-became-optional", "{location} is no longer always there", DO_WITHOUT).tolerated(),
    addition("response-header-became-required", "{location} is always there now").own(),
];
