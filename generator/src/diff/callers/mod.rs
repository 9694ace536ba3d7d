//! Changes that callers of the SDK see in its Rust code.

mod client;
mod deprecated_names;
mod events;
mod groups;
mod matching;
mod members;
mod models;
mod operations;
mod pair;
mod protection;
mod report;
mod required;
mod rules;
mod values;

#[cfg(test)]
mod tests;

use super::Change;
use crate::rust::SdkCrate;
use matching::MatchedItems;

/// The changes that callers of the SDK see.
pub fn changes(old: &SdkCrate, new: &SdkCrate) -> Vec<Change> {
    let matched = MatchedItems::of(old, new);
    let mut changes = groups::changes(&matched);
    changes.extend(operations::changes(&matched));
    changes.extend(models::changes(&matched));
    changes.extend(client::changes(&matched));
    changes.extend(events::changes(&matched));
    changes
}
