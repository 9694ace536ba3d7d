//! Unions, and the fields that tell their arms.

use super::{Rule, breaking, more, quiet, warning};

const CAN: &str = "{place} can be {value} as well";
const CANNOT: &str = "{place} can no longer be {value}";
const OTHER: &str = "send something else that is listed";
const READY: &str = "be ready for it; the unions of the SDK are";
const WRAPPED: &str = "{place} is one of {new} now, of which none is what it was";
const PRESERVED: &str = "{place} is one of {new} now, of which one is what it was";

macro_rules! arms {
    (request: $($place:literal),*; response: $($answer:literal),*) => {
        &[
            $(
                breaking(concat!($place, "-any-of-removed"), CANNOT, OTHER),
                more(concat!($place, "-any-of-added"), CAN),
                breaking(concat!($place, "-one-of-removed"), CANNOT, OTHER),
                more(concat!($place, "-one-of-added"), CAN),
            )*
            $(
                breaking(concat!($answer, "-any-of-added"), CAN, READY).borne(),
                quiet(concat!($answer, "-any-of-removed"), CANNOT),
                breaking(concat!($answer, "-one-of-added"), CAN, READY).borne(),
                quiet(concat!($answer, "-one-of-removed"), CANNOT),
            )*
            breaking("request-body-list-of-types-narrowed", CANNOT, OTHER),
            more("request-body-list-of-types-widened", CAN),
            breaking("request-property-list-of-types-narrowed", CANNOT, OTHER),
            more("request-property-list-of-types-widened", CAN),
            breaking("request-parameter-list-of-types-narrowed", CANNOT, OTHER),
            more("request-parameter-list-of-types-widened", CAN),
            breaking("request-parameter-property-list-of-types-narrowed", CANNOT, OTHER),
            more("request-parameter-property-list-of-types-widened", CAN),
            breaking("response-body-list-of-types-widened", CAN, READY).borne(),
            quiet("response-body-list-of-types-narrowed", CANNOT),
            breaking("response-property-list-of-types-widened", CAN, READY).borne(),
            quiet("response-property-list-of-types-narrowed", CANNOT),
            breaking("request-body-wrapped-in-one-of", WRAPPED, "send one of them"),
            warning("request-body-wrapped-in-one-of-original-preserved", PRESERVED, "send that one, or another"),
            breaking("response-body-wrapped-in-one-of", WRAPPED, "read all of them"),
            warning("response-body-wrapped-in-one-of-original-preserved", PRESERVED, "read all of them"),
        ]
    };
}

pub(super) const ARMS: &[Rule] = arms!(
    request: "request-body", "request-property";
    response: "response-body", "response-property"
);

macro_rules! discriminators {
    ($($place:literal),*) => {
        &[$(
            quiet(concat!($place, "-discriminator-added"), "the field `{new}` tells what {place} is"),
            quiet(concat!($place, "-discriminator-removed"), "the field `{old}` no longer tells what {place} is"),
            quiet(
                concat!($place, "-discriminator-property-name-changed"),
                "the field `{new}` tells what {place} is, no longer `{old}`",
            ),
            quiet(concat!($place, "-discriminator-mapping-added"), "{value} tells that {place} is {new}, too"),
            quiet(concat!($place, "-discriminator-mapping-deleted"), "{value} no longer tells that {place} is {old}"),
            quiet(
                concat!($place, "-discriminator-mapping-changed"),
                "{value} tells that {place} is {new}, no longer {old}",
            ),
        )*]
    };
}

pub(super) const DISCRIMINATORS: &[Rule] =
    discriminators!("request-body", "request-property", "response-body", "response-property");
