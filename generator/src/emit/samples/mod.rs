//! Sample values for every type, made from the IR alone: what the driver sends and what it is answered; with the
//! examples of the description, what tests of applications begin with.
//!
//! A sample satisfies whatever the description demands of its place and of all that is inside of it: bounds, lengths,
//! patterns, formats, needs, and arms of unions that exclude each other. Where it can be, it is the value that every
//! place of its type has. Wherever nothing is found that satisfies, there is no sample.
//!
//! What the IR does not tell cannot be regarded: names of fields that a description only describes by a pattern, `not`,
//! `if`, `contains`.

mod accepts;
mod chance;
mod collections;
mod dates;
mod decimal;
mod draft;
mod ecma;
mod fitting;
mod formats;
mod leaves;
mod numbers;
mod objects;
mod palette;
mod patterns;
mod place;
mod regular;
mod sampler;
mod satisfies;
mod tally;
#[cfg(test)]
mod tests;
mod texts;
mod unions;
mod written;

use std::collections::HashMap;

use serde_json::Value;

use crate::ir::{Api, TypeExpr};
pub use chance::derived;
pub use place::{Direction, Place};
use sampler::Sampler;

/// How much of a type a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Only what is required.
    Required,
    /// Every field, every list with an item.
    Everything,
    /// Any value that is allowed, by chance: the same one for a seed wherever and whenever it is made.
    Random(u64),
}

/// A sample of `ty` for a place. `None` where nothing was found that satisfies what the place demands, or where only an
/// infinite value would, or a huge one.
pub fn sample(api: &Api, ty: &TypeExpr, place: &Place<'_>, extent: Extent) -> Option<Value> {
    Sampler::new(api, place, extent, None).bounded(ty)
}

/// The examples of the description, by the schema that they are one of; `example` goes before the first of `examples`.
pub type Examples<'a> = HashMap<&'a str, &'a Value>;

/// The examples of an API.
pub fn examples(api: &Api) -> Examples<'_> {
    let below = |ending: &'static str| {
        api.examples
            .iter()
            .filter_map(move |example| Some((example.pointer.as_str().strip_suffix(ending)?, &example.value)))
    };
    below("/examples/0").chain(below("/example")).collect()
}

/// A sample of `ty` with everything in it, and the examples of the description wherever they fit.
pub fn realistic(api: &Api, ty: &TypeExpr, examples: &Examples<'_>) -> Option<Value> {
    let sample = Sampler::new(api, &Place::model(), Extent::Everything, Some(examples)).bounded(ty);
    // Examples that each fit may not fit together.
    sample.or_else(|| self::sample(api, ty, &Place::model(), Extent::Everything))
}
