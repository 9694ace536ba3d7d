//! What the server changed.

use super::Change;
use crate::ir::Api;

/// The changes that whoever speaks to the API sees.
pub fn changes(_old: &Api, _new: &Api) -> Vec<Change> {
    Vec::new()
}
