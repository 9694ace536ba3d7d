//! Operations, security, and the description as a whole.

use super::{Rule, addition, breaking, harmless};

const STOP_CALLING: &str = "stop calling it";
const TELL: &str = "ask the provider until when it works";

/// The case of `api-security-added` in which calls without credentials worked before.
pub(in crate::diff::wire) const NO_CREDENTIALS_BEFORE: &str = "nothing was needed before";

pub(super) const OPERATIONS: &[Rule] = &[
    addition("endpoint-added", "the operation is new"),
    harmless("endpoint-deprecated", "the operation is deprecated"),
    harmless("endpoint-deprecated-with-sunset", "the operation is deprecated and goes away on {new}"),
    harmless("endpoint-reactivated", "the operation is no longer deprecated"),
    breaking("api-deprecated-sunset-parse", "the operation is deprecated until `{new}`, which is no date", TELL)
        .tolerated(),
    breaking(
        "api-sunset-date-changed-too-small",
        "the operation goes away on {new}, before {old} as was said",
        STOP_CALLING,
    )
    .tolerated(),
    breaking("sunset-deleted", "the operation is deprecated, and no longer said to stay until {old}", TELL).tolerated(),
    harmless("sunset-date-postponed", "the operation goes away on {new}, not already on {old}").own(),
    harmless("sunset-added", "the operation, which is deprecated, goes away on {new}").own(),
    breaking("api-path-removed-without-deprecation", "the operation and its path were removed", STOP_CALLING),
    harmless("api-path-removed-with-deprecation", "the deprecated operation and its path were removed")
        .removal(STOP_CALLING),
    breaking("api-removed-without-deprecation", "the operation was removed", STOP_CALLING),
    harmless("api-removed-with-deprecation", "the deprecated operation was removed").removal(STOP_CALLING),
    breaking(
        "api-path-sunset-parse",
        "the operation was removed, which was to stay until `{old}`, which is no date",
        STOP_CALLING,
    ),
    harmless("api-operation-id-removed", "the operationId is {new}, no longer `{old}`"),
    harmless("api-operation-id-added", "the operationId is `{new}`"),
    harmless("api-tag-removed", "the operation is no longer in the group `{old}`"),
    harmless("api-tag-added", "the operation is in the group `{new}`"),
    addition("webhook-added", "the webhook `{value}` is new"),
    breaking("webhook-removed", "the webhook `{value}` was removed", "expect no more calls of it"),
];

const OTHER_WAY: &str = "authenticate in another way that is listed";
const SCOPE: &str = "have the scope granted";

pub(super) const SECURITY: &[Rule] = &[
    breaking("api-security-removed", "one can no longer authenticate with {old}", OTHER_WAY),
    addition("api-security-added", "one can also authenticate with {new}"),
    breaking("api-security-added", "one must authenticate now, with {new}", "authenticate in every call")
        .when(NO_CREDENTIALS_BEFORE),
    harmless("api-security-removed", "one need not authenticate any more, so far with {old}")
        .when(NO_CREDENTIALS_BEFORE),
    breaking("api-security-scope-added", "the scope `{value}` is needed of {location}", SCOPE),
    harmless("api-security-scope-removed", "the scope `{value}` is no longer needed of {location}"),
    breaking(
        "api-global-security-removed",
        "where nothing else is said, one can no longer authenticate with {old}",
        OTHER_WAY,
    ),
    addition("api-global-security-added", "where nothing else is said, one can also authenticate with {new}"),
    breaking(
        "api-global-security-added",
        "where nothing else is said, one must authenticate now, with {new}",
        "authenticate in every call",
    )
    .when(NO_CREDENTIALS_BEFORE),
    harmless(
        "api-global-security-removed",
        "where nothing else is said, one need not authenticate any more, so far with {old}",
    )
    .when(NO_CREDENTIALS_BEFORE),
    breaking(
        "api-global-security-scope-added",
        "where nothing else is said, the scope `{value}` is needed of {location}",
        SCOPE,
    ),
    harmless(
        "api-global-security-scope-removed",
        "where nothing else is said, the scope `{value}` is no longer needed of {location}",
    ),
    addition("api-security-component-added", "the security scheme `{value}` is new"),
    harmless("api-security-component-removed", "the security scheme `{value}` was removed"),
    harmless("api-security-component-type-changed", "the security scheme `{value}` is {new}, no longer {old}"),
    breaking(
        "api-security-component-location-changed",
        "the key of the security scheme `{value}` travels in {new}, no longer in {old}",
        "send the key there; the new SDK does",
    )
    .tolerated()
    .own(),
];

pub(super) const DOCUMENT: &[Rule] = &[
    harmless("api-version-not-bumped", "some changes break callers, and the version of the API is still {new}"),
    harmless(
        "api-version-decreased",
        "some changes break callers, and the version of the API goes down from {old} to {new}",
    ),
    harmless(
        "api-major-version-not-bumped",
        "some changes break callers, and the version of the API goes from {old} to {new} only",
    ),
    harmless("api-schema-removed", "the schema `{value}` was removed"),
    harmless("api-schema-added", "the schema `{value}` is new").own(),
];
