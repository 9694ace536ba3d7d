//! Lists and maps.

use serde_json::{Map, Value};

use super::Fill;
use super::sampler::Sampler;
use super::satisfies::is_among;
use crate::ir::{Constraints, Count, Each, TypeExpr};

/// The maximum of attempts to make an item that the list does not have.
const TRIES: usize = 50;

impl Sampler<'_> {
    /// The number of items or entries.
    fn how_many(&mut self, count: Count) -> Option<usize> {
        let more = match self.fill {
            _ if !self.shows_more() => 0,
            Fill::Random(_) => count.least.saturating_add(self.random.below(4)),
            _ => 1,
        };
        let many = count.least.max(more).min(count.most.unwrap_or(u64::MAX));
        usize::try_from(many).ok().filter(|many| *many >= usize::try_from(count.least).unwrap_or(usize::MAX))
    }

    pub fn list(&mut self, item: &TypeExpr, constraints: &Constraints) -> Option<Vec<Value>> {
        let of_items = constraints.inside(Each::Item);
        let mut list: Vec<Value> = Vec::new();
        for _ in 0..self.how_many(constraints.items)? {
            let Some(item) = self.item(item, of_items, &list, constraints.unique) else { break };
            list.push(item);
        }
        Some(list)
    }

    /// An item; in a unique list, one that the list does not have.
    fn item(&mut self, ty: &TypeExpr, constraints: &Constraints, list: &[Value], unique: bool) -> Option<Value> {
        let first = self.value(ty, constraints)?;
        if !unique || !is_among(Some(list), &first) {
            return Some(first);
        }
        (0..TRIES).find_map(|_| {
            self.retry(Fill::Random(0), |sampler| {
                sampler.value(ty, constraints).filter(|value| !is_among(Some(list), value))
            })
        })
    }

    pub fn map(&mut self, ty: &TypeExpr, constraints: &Constraints) -> Option<Map<String, Value>> {
        let of_values = constraints.inside(Each::Value);
        let mut map = Map::new();
        // Required fields without a declaration.
        for needs in &constraints.needs {
            for name in needs.sets.first()? {
                map.insert(name.clone(), self.value(ty, of_values)?);
            }
        }
        let many = self.how_many(constraints.properties)?;
        for name in (0..).map(|at| numbered("key", at)) {
            if map.len() >= many {
                break;
            }
            let Some(value) = self.value(ty, of_values) else { break };
            map.insert(name, value);
        }
        Some(map)
    }
}

/// `key`, `key2`, `key3`.
pub(super) fn numbered(name: &str, at: usize) -> String {
    if at == 0 { name.to_owned() } else { format!("{name}{}", at + 1) }
}
