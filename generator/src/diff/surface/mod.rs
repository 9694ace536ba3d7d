//! What changes for callers of the SDK.

mod calls;
mod client;
mod former;
mod groups;
mod matched;
mod members;
mod models;
mod pair;
mod protection;
mod rules;
mod tell;
mod values;

#[cfg(test)]
mod tests;

use super::Change;
use crate::rust::Crate;
use matched::Matched;

/// The changes that whoever calls the SDK sees.
pub fn changes(old: &Crate, new: &Crate) -> Vec<Change> {
    let matched = Matched::of(old, new);
    let mut changes = groups::changes(&matched);
    changes.extend(calls::changes(&matched));
    changes.extend(models::changes(&matched));
    changes.extend(client::changes(&matched));
    changes
}
