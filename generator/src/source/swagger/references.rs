//! References of 2.0.

use serde_json::{Value, json};

use super::{Converter, Kind, SECTIONS};
use crate::diagnostic::{Code, Diagnostic};
use crate::nearest::nearest;
use crate::pointer::{Chain, Pointer, chase, step, unencoded_percent};

impl<'a> Converter<'a, '_> {
    /// The end of a chain of references, with its pointer. A dangling reference gets its diagnostic; the stage that
    /// needs the part tells it.
    pub(super) fn target(&mut self, text: &str) -> Option<(Pointer, &'a Value)> {
        let start = self.first_target(text)?;
        let chain = chase(start, |(_, value)| match value.get("$ref") {
            Some(Value::String(text)) => self.first_target(text).map(Some).ok_or(()),
            _ => Ok(None),
        });
        match chain.ok()? {
            Chain::End(found) => Some(found),
            Chain::Endless(_) => None,
        }
    }

    fn first_target(&mut self, text: &str) -> Option<(Pointer, &'a Value)> {
        let (pointer, _) = Pointer::of_reference(text, self.old)?;
        let mut value = self.old;
        let mut at = Pointer::root();
        for segment in pointer.segments() {
            let Some(next) = step(value, &segment) else {
                let message = format!("`{text}` leads nowhere: `{at}` has no `{segment}`");
                let mut diagnostic = Diagnostic::new(Code::DanglingRef, at.clone(), message);
                if let Some(near) = value.as_object().and_then(|object| nearest(&segment, object.keys())) {
                    diagnostic = diagnostic.help(format!("did you mean `{}`?", at.child(near)));
                }
                self.unresolved.entry(text.to_owned()).or_insert(diagnostic);
                return None;
            };
            value = next;
            at = at.child(&segment);
        }
        Some((pointer, value))
    }

    /// The text of a reference in the rewritten description; the reference stands at `at`. Only places of schemas are
    /// known after all else is rewritten.
    pub(super) fn reference(&mut self, kind: Kind, text: &str, at: &Pointer) -> Option<String> {
        let (pointer, _) = self.first_target(text)?;
        if text.contains('%') && Pointer::of_reference(text, self.old).is_some_and(|(_, is_stray)| is_stray) {
            self.warn(at.child("$ref"), unencoded_percent(text, &pointer));
        }
        let first = pointer.segments().next().unwrap_or_default();
        let is_visited = first == "paths" || SECTIONS.iter().any(|(section, _)| *section == first);
        if !is_visited && self.seen.insert((kind, pointer.clone())) {
            self.elsewhere.push((kind, pointer.clone()));
        }
        Some(self.places.rewritten(&pointer).to_reference())
    }

    /// An object with a reference, if it is one.
    pub(super) fn referring(&mut self, kind: Kind, value: &Value, at: &Pointer) -> Option<Value> {
        let mut new = value.as_object()?.clone();
        // The next stage reports what is no text.
        if let Value::String(text) = new.get("$ref")?
            && let Some(text) = self.reference(kind, text, at)
        {
            new.insert("$ref".to_owned(), json!(text));
        }
        Some(Value::Object(new))
    }
}
