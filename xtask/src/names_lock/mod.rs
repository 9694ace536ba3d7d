//! `names.lock`: the names that everything has in Rust, so that an update of the description renames nothing in silence.
//!
//! One line for each name, sorted, so that a diff shows what came, went or changed, and merges seldom meet.

mod parse;
mod render;

#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Context as _, Result};
use generator::LockedNames;

use crate::inputs;

pub use render::render;

/// The file's name in the folder of a crate for another description.
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
    parse::parse(text).with_context(|| {
        format!(
            "{shown} cannot be relied on (take it from version control again; or delete it, and the next \
             `cargo xtask regenerate` writes a new one, with no regard for the names of before)"
        )
    })
}
