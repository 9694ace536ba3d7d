//! `names.lock`: the names of everything in Rust, so that an update of the description renames nothing in silence.
//!
//! One sorted line for each name, for readable diffs and few merge conflicts.

mod parse;
mod render;

#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Result, anyhow};
use generator::LockedNames;

use crate::inputs;

pub use render::render;

/// The name of the file in a crate for another description.
pub const NAME: &str = "names.lock";

/// The names in the file at `path`, which messages call `shown`; none if there is no such file.
pub fn read(path: &Path, shown: &str) -> Result<LockedNames> {
    if !path.exists() {
        return Ok(LockedNames::default());
    }
    parse(&inputs::text(path, "the names of an earlier run")?, shown)
}

/// The names in this text, which messages call `shown`.
pub fn parse(text: &str, shown: &str) -> Result<LockedNames> {
    parse::parse(text, shown).map_err(|error| {
        anyhow!(
            "{error}\n  = help: restore the file from version control; or delete it, and `cargo xtask regenerate` gives all \
             names anew"
        )
    })
}
