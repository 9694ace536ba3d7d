//! Sample values for every type, made from the IR. The driver sends them and mocks answer with them; with the examples of
//! the description, they are starting points for the tests of applications.
//!
//! A sample satisfies all constraints of its site and of the values inside of it: bounds, lengths, patterns, formats,
//! needs, and arms of `oneOf` that exclude each other. If possible, all sites of a type have the same sample. If no value
//! is found that satisfies the constraints, there is no sample.
//!
//! Keywords that the IR lacks are not considered: `patternProperties`, `not`, `if`, `contains`.

mod accepts;
mod alphabet;
mod collections;
mod dates;
mod example_check;
mod formats;
mod leaves;
mod matcher;
mod numbers;
mod objects;
mod partial_object;
mod patterns;
mod random;
mod regular;
mod sampler;
mod satisfies;
mod site;
mod size;
#[cfg(test)]
mod tests;
mod texts;
mod unions;
mod wire_form;

use std::collections::HashMap;

use serde_json::Value;

use crate::ir::{Api, TypeExpr};
use sampler::Sampler;
pub use site::{Direction, Site};

/// The content of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Required fields only.
    Required,
    /// Every field, and an item in every list.
    All,
    /// Any valid value. A seed gives the same value on every machine.
    Random(u64),
}

impl Fill {
    /// Random values for one of many items with a common seed, distinguished by a text.
    pub fn random(seed: u64, text: &str) -> Self {
        Self::Random(Self::derived(seed, text))
    }

    /// The seed for it.
    pub fn derived(seed: u64, text: &str) -> u64 {
        random::derived(seed, text)
    }
}

impl Site<'_> {
    /// A sample of `ty` for this site. `None` if no value was found that satisfies the constraints, or only an infinite or
    /// huge one.
    pub fn sample(&self, api: &Api, ty: &TypeExpr, fill: Fill) -> Option<Value> {
        Sampler::new(api, self, fill, None).bounded(ty)
    }
}

/// The examples of the description, by the pointer of their schema.
#[derive(Debug)]
pub struct Examples<'a> {
    by_schema: HashMap<&'a str, &'a Value>,
}

impl<'a> Examples<'a> {
    /// The examples of an API; `example` takes precedence over the first of `examples`.
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

    /// A sample of `ty` with every field, and with examples if they are valid.
    pub fn realistic(&self, api: &Api, ty: &TypeExpr) -> Option<Value> {
        let sample = Sampler::new(api, &Site::model(), Fill::All, Some(self)).bounded(ty);
        // Examples that are valid alone may be invalid together.
        sample.or_else(|| Site::model().sample(api, ty, Fill::All))
    }
}
