//! First stage: bytes to one JSON value in document order, overlays applied, 3.1 forms rewritten to 3.0 forms.

mod files;
mod hints;
mod keywords;
mod limits;
mod locate;
mod overlay;
mod parse;
mod position;
mod rewrite;
mod spelling;
mod version;

use std::collections::HashMap;
use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
pub use files::references;
pub use keywords::{Keyword, Usage, keywords};
pub use locate::Locator;
pub use overlay::{Decision, Kind, Rule, Side};
use rewrite::Moved;

/// A description as the later stages see it: `OpenAPI` 3.0 forms only.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document.
    pub value: Value,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: String,
    /// What the overlay wants decided.
    pub policy: Vec<Rule>,
    hints: hints::Hints,
    /// Where parts stood that stand elsewhere since the rewriting.
    moved: HashMap<Pointer, Pointer>,
    homes: files::Homes,
    unresolved: files::Unresolved,
}

impl Loaded {
    /// Where the files as written have what `pointer` names in [`Loaded::value`]. They differ where a part of another file
    /// has become a component, in schemas that were rewritten, and in hints that the overlay brings.
    pub fn original(&self, pointer: &Pointer) -> (Origin, Pointer) {
        let unmoved = self.unmoved(pointer);
        match self.hints.in_overlay(&unmoved) {
            Some(pointer) => (Origin::Overlay, pointer),
            None => self.homes.original(&unmoved),
        }
    }

    /// Where the document had what a later stage has at a place, before it was rewritten.
    fn unmoved(&self, pointer: &Pointer) -> Pointer {
        if self.moved.is_empty() {
            return pointer.clone();
        }
        pointer.segments().fold(Pointer::root(), |above, segment| {
            let moved_to = above.child(segment);
            self.moved.get(&moved_to).cloned().unwrap_or(moved_to)
        })
    }

    /// Whether a hint (`x-sdk-*`) is of the description and not of the overlay: then it may be meant for another program.
    pub fn is_foreign(&self, pointer: &Pointer, name: &str, value: &Value) -> bool {
        self.hints.is_foreign(&self.unmoved(pointer), name, value)
    }

    /// What is told about a reference into another file that leads nowhere; `at` is where it stands.
    pub fn unresolved(&self, text: &str, at: Pointer) -> Option<Diagnostic> {
        self.unresolved.get(text).map(|found| found.again_at(at))
    }
}

/// A description as the overlay leaves it.
struct Overlaid {
    value: Value,
    policy: Vec<Rule>,
    hints: hints::Hints,
    homes: files::Homes,
    unresolved: files::Unresolved,
}

/// The description with all its files in one document, as the overlay leaves it: what targets of further actions are
/// looked up in. None if there is an error among the diagnostics.
pub fn overlaid(source: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    overlay(source, diagnostics).map(|overlaid| overlaid.value)
}

fn overlay(source: &Source, diagnostics: &mut Diagnostics) -> Option<Overlaid> {
    let mut parse = |bytes: &[u8], origin| match parse::parse(bytes, origin) {
        Ok(parsed) => Some(parsed),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    };
    let description = parse(&source.description.bytes, Origin::Description);
    let overlay = source.overlay.as_ref().map(|overlay| parse(&overlay.bytes, Origin::Overlay));
    let files::Bundled { parsed, homes, unresolved } = files::bundle(source, description?, diagnostics)?;
    let parse::Parsed { mut value, nodes } = parsed;
    let (mut hints, mut policy) = (hints::Hints::default(), Vec::new());
    let mut told = Diagnostics::default();
    if let Some(overlay) = overlay {
        hints = hints::Hints::of(&value);
        let applied = overlay::apply(&overlay?.value, &mut value, nodes, &mut told);
        (hints.overlay, hints.brought, policy) = (applied.hints, applied.brought, applied.policy);
    }
    // Of what is no description, the overlay matches nothing, which says nothing.
    version::check(&value).map_err(|diagnostic| diagnostics.push(*diagnostic)).ok()?;
    told.into_vec().into_iter().for_each(|one| diagnostics.push(one));
    (!diagnostics.has_errors()).then_some(Overlaid { value, policy, hints, homes, unresolved })
}

/// Reads a description and applies its overlay. None if there is an error among the diagnostics.
pub fn load(source: &Source, diagnostics: &mut Diagnostics) -> Option<Loaded> {
    let Overlaid { mut value, policy, hints, homes, unresolved } = overlay(source, diagnostics)?;
    keywords::report(&value, &unresolved, diagnostics);
    let moved = rewrite::rewrite(&mut value, &spelling::Spelling::of(source, &homes), diagnostics);
    let moved = moved.into_iter().map(|Moved { from, to }| (to, from)).collect();
    let sha256 = sha256(source);
    (!diagnostics.has_errors()).then_some(Loaded { value, sha256, policy, hints, moved, homes, unresolved })
}

/// Of the description's bytes, then of path and bytes of each other file.
fn sha256(source: &Source) -> String {
    let mut digest = Sha256::new();
    digest.update(&source.description.bytes);
    for (path, file) in &source.files {
        digest.update(path.as_bytes());
        digest.update(file.as_ref().map_or(&[][..], |file| file.bytes.as_slice()));
    }
    digest.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests;
