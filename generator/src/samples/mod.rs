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
mod alphabet;
mod chance;
mod collections;
mod dates;
mod draft;
mod ecma;
mod fitting;
mod formats;
mod leaves;
mod numbers;
mod objects;
mod patterns;
mod regular;
mod sampler;
mod satisfies;
mod site;
mod tally;
#[cfg(test)]
mod tests;
mod texts;
mod unions;
mod written;

use std::collections::HashMap;

use serde_json::Value;

use crate::ir::{Api, TypeExpr};
use sampler::Sampler;
pub use site::{Direction, Site};

/// How much of a type a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Only what is required.
    Required,
    /// Every field, every list with an item.
    All,
    /// Any value that is allowed, by chance: the same one for a seed wherever and whenever it is made.
    Random(u64),
}

impl Fill {
    /// Values by chance for one of many things that have a seed together, told apart by a text.
    pub fn random(seed: u64, text: &str) -> Self {
        Self::Random(Self::derived(seed, text))
    }

    /// The seed of that.
    pub fn derived(seed: u64, text: &str) -> u64 {
        chance::derived(seed, text)
    }
}

impl Site<'_> {
    /// A sample of `ty` for this site. `None` where nothing was found that satisfies what the site demands, or where only an
    /// infinite value would, or a huge one.
    pub fn sample(&self, api: &Api, ty: &TypeExpr, fill: Fill) -> Option<Value> {
        Sampler::new(api, self, fill, None).bounded(ty)
    }
}

/// The examples of the description, by the schema that they are one of.
#[derive(Debug)]
pub struct Examples<'a> {
    by_schema: HashMap<&'a str, &'a Value>,
}

impl<'a> Examples<'a> {
    /// The examples of an API; `example` goes before the first of `examples`.
    pub fn of(api: &'a Api) -> Self {
        let below = |ending: &'static str| {
            api.examples
                .iter()
                .filter_map(move |example| Some((example.pointer.as_str().strip_suffix(ending)?, &example.value)))
        };
        Self { by_schema: below("/examples/0").chain(below("/example")).collect() }
    }

    /// The example of a schema.
    fn get(&self, pointer: &str) -> Option<&'a Value> {
        self.by_schema.get(pointer).copied()
    }

    /// A sample of `ty` with everything in it, and these examples wherever they fit.
    pub fn realistic(&self, api: &Api, ty: &TypeExpr) -> Option<Value> {
        let sample = Sampler::new(api, &Site::model(), Fill::All, Some(self)).bounded(ty);
        // Examples that each fit may not fit together.
        sample.or_else(|| Site::model().sample(api, ty, Fill::All))
    }
}
