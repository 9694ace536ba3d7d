//! Unions and discriminators.

use super::{Rule, addition, breaking, harmless, warning};

const CAN: &str = "{location} can be {value} as well";
const CANNOT: &str = "{location} can no longer be {value}";
const OTHER: &str = "send something else that is listed";
const READY: &str = "be ready for it; the unions of the SDK are";
const WRAPPED: &str = "{location} is one of {new} now, of which none is what it was";
const PRESERVED: &str = "{location} is one of {new} now, of which one is what it was";

macro_rules! arms {
    (request: $($position:literal),*; response: $($answer:literal),*) => {
        &[
            $(
                breaking(concat!($position, "-any-of-removed"), CANNOT, OTHER),
                addition(concat!($position, "-any-of-added"), CAN),
                breaking(concat!($position, "-one-of-removed"), CANNOT, OTHER),
                addition(concat!($position, "-one-of-added"), CAN),
            )*
            $(
                breaking(concat!($answer, "-any-of-added"), CAN, READY).tolerated(),
                harmless(concat!($answer, "-any-of-removed"), CANNOT),
                breaking(concat!($answer, "-one-of-added"), CAN, READY).tolerated(),
                harmless(concat!($answer, "-one-of-removed"), CANNOT),
            )*
            breaking("request-body-list-of-types-narrowed", CANNOT, OTHER),
            addition("request-body-list-of-types-widened", CAN),
            breaking("request-property-list-of-types-narrowed", CANNOT, OTHER),
            addition("request-property-list-of-types-widened", CAN),
            breaking("request-parameter-list-of-types-narrowed", CANNOT, OTHER),
            addition("request-parameter-list-of-types-widened", CAN),
            breaking("request-parameter-property-list-of-types-narrowed", CANNOT, OTHER),
            addition("request-parameter-property-list-of-types-widened", CAN),
            breaking("response-body-list-of-types-widened", CAN, READY).tolerated(),
            harmless("response-body-list-of-types-narrowed", CANNOT),
            breaking("response-property-list-of-types-widened", CAN, READY).tolerated(),
            harmless("response-property-list-of-types-narrowed", CANNOT),
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
    ($($position:literal),*) => {
        &[$(
            harmless(concat!($position, "-discriminator-added"), "the field `{new}` tells what {location} is"),
            harmless(concat!($position, "-discriminator-removed"), "the field `{old}` no longer tells what {location} is"),
            harmless(
                concat!($position, "-discriminator-property-name-changed"),
                "the field `{new}` tells what {location} is, no longer `{old}`",
            ),
            harmless(concat!($position, "-discriminator-mapping-added"), "{value} tells that {location} is {new}, too"),
            harmless(concat!($position, "-discriminator-mapping-deleted"), "{value} no longer tells that {location} is {old}"),
            harmless(
                concat!($position, "-discriminator-mapping-changed"),
                "{value} tells that {location} is {new}, no longer {old}",
            ),
        )*]
    };
}

pub(super) const DISCRIMINATORS: &[Rule] =
    discriminators!("request-body", "request-property", "response-body", "response-property");
