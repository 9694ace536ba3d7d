//! Bounds of numbers, lengths, items and properties, `multipleOf` and `uniqueItems`.

use super::{Rule, breaking, harmless};

const KEEP: &str = "keep to it";
const READY: &str = "be ready for values beyond the old bound";

/// The four rules of a keyword in a position of a request.
macro_rules! sent {
    ($position:literal, $key:literal, $keyword:literal, $tighter:literal, $looser:literal) => {
        [
            breaking(concat!($position, "-", $key, "-set"), concat!("{location} has `", $keyword, "` {new} now"), KEEP),
            harmless(
                concat!($position, "-", $key, "-unset"),
                concat!("{location} no longer has `", $keyword, "` {old}"),
            ),
            breaking(
                concat!($position, "-", $key, "-", $tighter),
                concat!("`", $keyword, "` of {location} is {new}, no longer {old}"),
                KEEP,
            ),
            harmless(
                concat!($position, "-", $key, "-", $looser),
                concat!("`", $keyword, "` of {location} is {new}, no longer {old}"),
            ),
        ]
    };
}

/// The four rules of a keyword in a position of a response.
macro_rules! received {
    ($position:literal, $key:literal, $keyword:literal, $tighter:literal, $looser:literal) => {
        [
            harmless(concat!($position, "-", $key, "-set"), concat!("{location} has `", $keyword, "` {new} now")),
            breaking(
                concat!($position, "-", $key, "-unset"),
                concat!("{location} no longer has `", $keyword, "` {old}"),
                READY,
            )
            .tolerated(),
            harmless(
                concat!($position, "-", $key, "-", $tighter),
                concat!("`", $keyword, "` of {location} is {new}, no longer {old}"),
            ),
            breaking(
                concat!($position, "-", $key, "-", $looser),
                concat!("`", $keyword, "` of {location} is {new}, no longer {old}"),
                READY,
            )
            .tolerated(),
        ]
    };
}

/// The rules of all keywords in a position.
macro_rules! bounds {
    ($four:ident, $position:literal) => {
        &flat(&[
            $four!($position, "max", "maximum", "decreased", "increased"),
            $four!($position, "min", "minimum", "increased", "decreased"),
            $four!($position, "exclusive-max", "exclusiveMaximum", "decreased", "increased"),
            $four!($position, "exclusive-min", "exclusiveMinimum", "increased", "decreased"),
            $four!($position, "max-length", "maxLength", "decreased", "increased"),
            $four!($position, "min-length", "minLength", "increased", "decreased"),
            $four!($position, "max-items", "maxItems", "decreased", "increased"),
            $four!($position, "min-items", "minItems", "increased", "decreased"),
            $four!($position, "max-properties", "maxProperties", "decreased", "increased"),
            $four!($position, "min-properties", "minProperties", "increased", "decreased"),
        ])
    };
}

/// One list of many.
#[expect(clippy::indexing_slicing, reason = "at compile time, where it would be an error")]
const fn flat(lists: &[[Rule; 4]; 10]) -> [Rule; 40] {
    let mut all = [lists[0][0]; 40];
    let mut next = 0;
    while next < 40 {
        all[next] = lists[next / 4][next % 4];
        next += 1;
    }
    all
}

pub(super) const REQUEST_BODY: &[Rule] = bounds!(sent, "request-body");
pub(super) const REQUEST_PROPERTY: &[Rule] = bounds!(sent, "request-property");
pub(super) const REQUEST_PARAMETER: &[Rule] = bounds!(sent, "request-parameter");
pub(super) const RESPONSE_BODY: &[Rule] = bounds!(received, "response-body");
pub(super) const RESPONSE_PROPERTY: &[Rule] = bounds!(received, "response-property");
pub(super) const RESPONSE_HEADER: &[Rule] = bounds!(received, "response-header");

const SET: &str = "{location} has `multipleOf` {new} now";
const UNSET: &str = "{location} no longer has `multipleOf` {old}";
const CHANGED: &str = "`multipleOf` of {location} is {new}, no longer {old}";
const DIFFER: &str = "no item of {location} may be there twice now";
const EQUAL: &str = "items of {location} may be there twice now";

pub(super) const STEPS: &[Rule] = &[
    breaking("request-body-multiple-of-set", SET, KEEP),
    harmless("request-body-multiple-of-unset", UNSET),
    breaking("request-body-multiple-of-changed", CHANGED, KEEP),
    harmless("request-body-multiple-of-generalized", CHANGED),
    breaking("request-property-multiple-of-set", SET, KEEP),
    harmless("request-property-multiple-of-unset", UNSET),
    breaking("request-property-multiple-of-changed", CHANGED, KEEP),
    harmless("request-property-multiple-of-generalized", CHANGED),
    breaking("request-parameter-multiple-of-set", SET, KEEP),
    harmless("request-parameter-multiple-of-unset", UNSET),
    harmless("response-body-multiple-of-set", SET),
    breaking("response-body-multiple-of-unset", UNSET, READY).tolerated(),
    breaking("response-body-multiple-of-changed", CHANGED, READY).tolerated(),
    harmless("response-body-multiple-of-specialized", CHANGED),
    harmless("response-property-multiple-of-set", SET),
    breaking("response-property-multiple-of-unset", UNSET, READY).tolerated(),
    breaking("response-property-multiple-of-changed", CHANGED, READY).tolerated(),
    harmless("response-property-multiple-of-specialized", CHANGED),
    harmless("response-header-multiple-of-set", SET),
    breaking("response-header-multiple-of-unset", UNSET, READY).tolerated(),
    breaking("request-body-unique-items-set", DIFFER, KEEP),
    harmless("request-body-unique-items-unset", EQUAL),
    breaking("request-property-unique-items-set", DIFFER, KEEP),
    harmless("request-property-unique-items-unset", EQUAL),
    breaking("response-body-unique-items-unset", EQUAL, READY).tolerated(),
    breaking("response-property-unique-items-unset", EQUAL, READY).tolerated(),
    harmless("response-property-unique-items-set", DIFFER).own(),
];
