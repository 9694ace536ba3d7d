//! First stage: bytes to one JSON value in document order, with overlays applied and forms of 2.0 and 3.1 rewritten to those of 3.0.

mod extensions;
mod files;
mod keywords;
mod limits;
mod locate;
mod overlay;
mod parse;
mod position;
mod rewrite;
mod spelling;
mod swagger;
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
pub use overlay::{Decision, Kind, Rule, Side, Words};
use rewrite::Moved;
pub use swagger::{COLLECTION, LEFT};

/// A description as later stages see it: in `OpenAPI` 3.0 forms only.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document.
    pub value: Value,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: String,
    /// The rules of the overlay.
    pub policy: Vec<Rule>,
    extensions: extensions::Extensions,
    /// Former pointers of parts that the rewriting has moved.
    moved: HashMap<Pointer, Pointer>,
    /// The places in a description of version 2.0.
    places: swagger::Places,
    homes: files::Homes,
    unresolved: files::Unresolved,
}

impl Loaded {
    /// The file and pointer, as written, of `pointer` in [`Loaded::value`]. They differ for parts of other files,
    /// rewritten schemas, and extensions from the overlay.
    pub fn original(&self, pointer: &Pointer) -> (Origin, Pointer) {
        let unmoved = self.unmoved(pointer);
        match self.extensions.in_overlay(&unmoved) {
            Some(pointer) => (Origin::Overlay, pointer),
            None => self.homes.original(&unmoved),
        }
    }

    /// The pointer before the rewriting.
    fn unmoved(&self, pointer: &Pointer) -> Pointer {
        if self.moved.is_empty() {
            return self.places.original(pointer);
        }
        let unmoved = pointer.segments().fold(Pointer::root(), |above, segment| {
            let moved_to = above.child(segment);
            self.moved.get(&moved_to).cloned().unwrap_or(moved_to)
        });
        self.places.original(&unmoved)
    }

    /// The pointer before Swagger 2.0 was rewritten, which is that of [`overlaid`] for all but moved schemas.
    pub fn in_version(&self, pointer: &Pointer) -> Pointer {
        self.places.original(pointer)
    }

    /// Whether an extension (`x-sdk-*`) is from the description and not from the overlay: it may be meant for another
    /// program.
    pub fn is_foreign(&self, pointer: &Pointer, name: &str, value: &Value) -> bool {
        self.extensions.is_foreign(&self.unmoved(pointer), name, value)
    }

    /// The diagnostic about a dangling reference into another file; `at` is its pointer.
    pub fn unresolved(&self, text: &str, at: Pointer) -> Option<Diagnostic> {
        self.unresolved.get(text).map(|found| found.again_at(at))
    }
}

/// A description with its overlay applied.
struct Overlaid {
    value: Value,
    policy: Vec<Rule>,
    extensions: extensions::Extensions,
    homes: files::Homes,
    unresolved: files::Unresolved,
}

/// The description with all its files in one document and the overlay applied, in which targets of further actions are
/// looked up. `None` if there are errors.
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
    let (mut extensions, mut policy) = (extensions::Extensions::default(), Vec::new());
    let mut found = Diagnostics::default();
    if let Some(overlay) = overlay {
        extensions = extensions::Extensions::of(&value);
        let applied = overlay::apply(&overlay?.value, &mut value, nodes, &mut found);
        (extensions.overlay, extensions.brought, policy) = (applied.extensions, applied.brought, applied.policy);
    }
    // An overlay of something else than a description matches nothing, which is no news.
    version::check(&value).map_err(|diagnostic| diagnostics.push(*diagnostic)).ok()?;
    found.into_vec().into_iter().for_each(|one| diagnostics.push(one));
    (!diagnostics.has_errors()).then_some(Overlaid { value, policy, extensions, homes, unresolved })
}

/// Reads a description and applies its overlay. `None` if there are errors.
pub fn load(locator: &Locator<'_>, diagnostics: &mut Diagnostics) -> Option<Loaded> {
    let source = locator.source();
    let Overlaid { mut value, policy, extensions, homes, mut unresolved } = overlay(source, diagnostics)?;
    keywords::report(&value, &unresolved, diagnostics);
    let places = swagger::rewrite(&mut value, &mut unresolved, diagnostics);
    let moved = rewrite::rewrite(&mut value, &spelling::Spelling::of(locator, &homes, &places), diagnostics);
    let moved = moved.into_iter().map(|Moved { from, to }| (to, from)).collect();
    let sha256 = sha256(source);
    let loaded = Loaded { value, sha256, policy, extensions, moved, places, homes, unresolved };
    if diagnostics.has_errors() {
        // Nobody else knows the places any more.
        for location in diagnostics.list_mut().iter_mut().flat_map(|one| &mut one.locations) {
            if location.origin == Origin::Description {
                (location.origin, location.pointer) = loaded.original(&location.pointer);
            }
        }
        return None;
    }
    Some(loaded)
}

/// The hash of the description, then of path and bytes of each other file.
pub fn sha256(source: &Source) -> String {
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
