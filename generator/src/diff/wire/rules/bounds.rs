//! Bounds: of numbers, lengths, items and properties; what numbers are multiples of; items that differ.

use super::{Rule, breaking, quiet};

const KEEP: &str = "keep to it";
const READY: &str = "be ready for values beyond the old bound";

/// The four rules of a keyword at a place of a request.
macro_rules! sent {
    ($place:literal, $key:literal, $keyword:literal, $tighter:literal, $looser:literal) => {
        [
            breaking(concat!($place, "-", $key, "-set"), concat!("{place} has `", $keyword, "` {new} now"), KEEP),
            quiet(concat!($place, "-", $key, "-unset"), concat!("{place} no longer has `", $keyword, "` {old}")),
            breaking(
                concat!($place, "-", $key, "-", $tighter),
                concat!("`", $keyword, "` of {place} is {new}, no longer {old}"),
                KEEP,
            ),
            quiet(
                concat!($place, "-", $key, "-", $looser),
                concat!("`", $keyword, "` of {place} is {new}, no longer {old}"),
            ),
        ]
    };
}

/// The four rules of a keyword at a place of a response.
macro_rules! received {
    ($place:literal, $key:literal, $keyword:literal, $tighter:literal, $looser:literal) => {
        [
            quiet(concat!($place, "-", $key, "-set"), concat!("{place} has `", $keyword, "` {new} now")),
            breaking(
                concat!($place, "-", $key, "-unset"),
                concat!("{place} no longer has `", $keyword, "` {old}"),
                READY,
            )
            .borne(),
            quiet(
                concat!($place, "-", $key, "-", $tighter),
                concat!("`", $keyword, "` of {place} is {new}, no longer {old}"),
            ),
            breaking(
                concat!($place, "-", $key, "-", $looser),
                concat!("`", $keyword, "` of {place} is {new}, no longer {old}"),
                READY,
            )
            .borne(),
        ]
    };
}

/// The rules of all keywords at a place.
macro_rules! bounds {
    ($four:ident, $place:literal) => {
        &flat(&[
            $four!($place, "max", "maximum", "decreased", "increased"),
            $four!($place, "min", "minimum", "increased", "decreased"),
            $four!($place, "exclusive-max", "exclusiveMaximum", "decreased", "increased"),
            $four!($place, "exclusive-min", "exclusiveMinimum", "increased", "decreased"),
            $four!($place, "max-length", "maxLength", "decreased", "increased"),
            $four!($place, "min-length", "minLength", "increased", "decreased"),
            $four!($place, "max-items", "maxItems", "decreased", "increased"),
            $four!($place, "min-items", "minItems", "increased", "decreased"),
            $four!($place, "max-properties", "maxProperties", "decreased", "increased"),
            $four!($place, "min-properties", "minProperties", "increased", "decreased"),
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

const SET: &str = "{place} has `multipleOf` {new} now";
const UNSET: &str = "{place} no longer has `multipleOf` {old}";
const CHANGED: &str = "`multipleOf` of {place} is {new}, no longer {old}";
const DIFFER: &str = "no item of {place} may be there twice now";
const EQUAL: &str = "items of {place} may be there twice now";

pub(super) const STEPS: &[Rule] = &[
    breaking("request-body-multiple-of-set", SET, KEEP),
    quiet("request-body-multiple-of-unset", UNSET),
    breaking("request-body-multiple-of-changed", CHANGED, KEEP),
    quiet("request-body-multiple-of-generalized", CHANGED),
    breaking("request-property-multiple-of-set", SET, KEEP),
    quiet("request-property-multiple-of-unset", UNSET),
    breaking("request-property-multiple-of-changed", CHANGED, KEEP),
    quiet("request-property-multiple-of-generalized", CHANGED),
    breaking("request-parameter-multiple-of-set", SET, KEEP),
    quiet("request-parameter-multiple-of-unset", UNSET),
    quiet("response-body-multiple-of-set", SET),
    breaking("response-body-multiple-of-unset", UNSET, READY).borne(),
    breaking("response-body-multiple-of-changed", CHANGED, READY).borne(),
    quiet("response-body-multiple-of-specialized", CHANGED),
    quiet("response-property-multiple-of-set", SET),
    breaking("response-property-multiple-of-unset", UNSET, READY).borne(),
    breaking("response-property-multiple-of-changed", CHANGED, READY).borne(),
    quiet("response-property-multiple-of-specialized", CHANGED),
    quiet("response-header-multiple-of-set", SET),
    breaking("response-header-multiple-of-unset", UNSET, READY).borne(),
    breaking("request-body-unique-items-set", DIFFER, KEEP),
    quiet("request-body-unique-items-unset", EQUAL),
    breaking("request-property-unique-items-set", DIFFER, KEEP),
    quiet("request-property-unique-items-unset", EQUAL),
    breaking("response-body-unique-items-unset", EQUAL, READY).borne(),
    breaking("response-property-unique-items-unset", EQUAL, READY).borne(),
    quiet("response-property-unique-items-set", DIFFER).here(),
];
