//! First stage: bytes to one JSON value in document order, overlays applied, 3.1 forms rewritten to 3.0 forms.

mod limits;
mod locate;
mod overlay;
mod parse;
mod place;
mod rewrite;
mod spelling;
mod version;

use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
pub use locate::Locator;
use rewrite::Moved;

/// A description as the later stages see it: `OpenAPI` 3.0 forms only.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document.
    pub value: Value,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: String,
    moved: Vec<Moved>,
}

impl Loaded {
    /// Where the description as written has what `pointer` names in [`Loaded::value`]. They differ where a definition
    /// inside a schema has become a component.
    pub fn original(&self, pointer: &Pointer) -> Pointer {
        let moved = self.moved.iter().find(|moved| pointer.starts_with(&moved.to));
        let original = moved.and_then(|moved| {
            let rest = pointer.as_str().strip_prefix(moved.to.as_str())?;
            Pointer::parse(&format!("{}{rest}", moved.from))
        });
        original.unwrap_or_else(|| pointer.clone())
    }
}

/// Reads a description and applies its overlay. None if there is an error among the diagnostics.
pub fn load(source: &Source, diagnostics: &mut Diagnostics) -> Option<Loaded> {
    let mut parse = |bytes: &[u8], origin| match parse::parse(bytes, origin) {
        Ok(parsed) => Some(parsed),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    };
    let description = parse(&source.description.bytes, Origin::Description);
    let overlay = source.overlay.as_ref().map(|overlay| parse(&overlay.bytes, Origin::Overlay));
    let parse::Parsed { mut value, nodes } = description?;
    if let Some(overlay) = overlay {
        overlay::apply(&overlay?.value, &mut value, nodes, diagnostics);
    }
    version::check(&value).map_err(|diagnostic| diagnostics.push(*diagnostic)).ok()?;
    if diagnostics.has_errors() {
        return None;
    }
    let spelling = spelling::Spelling::of(&source.description.bytes);
    let moved = rewrite::rewrite(&mut value, &spelling, diagnostics);
    let sha256 = sha256(&source.description.bytes);
    (!diagnostics.has_errors()).then_some(Loaded { value, sha256, moved })
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests;
