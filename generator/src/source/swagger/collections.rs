//! `collectionFormat`: how a list becomes a text.

use serde_json::Value;

use super::Converter;
use super::responses::is_file;
use crate::describe::describe;
use crate::pointer::Pointer;

/// All formats, the default first.
const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi"];

/// Lists inside of lists, at most.
const MAX_DEPTH: usize = 8;

impl Converter<'_, '_> {
    /// The format of each list of a value, outermost first; `outer` is that of the value itself. None for a value that is
    /// no list of texts. `repeats` says whether the location has a pair for each item.
    pub(super) fn formats(
        &mut self,
        schema: &Value,
        outer: Option<&Value>,
        at: &Pointer,
        repeats: bool,
    ) -> Vec<&'static str> {
        let mut formats = Vec::new();
        let (mut here, mut said, mut at) = (schema, outer, at.clone());
        while is_list(here) && formats.len() < MAX_DEPTH {
            let inner = here.get("items");
            if inner.is_some_and(is_file) {
                return Vec::new();
            }
            let may_repeat = repeats && formats.is_empty();
            formats.push(self.format(said, &at.child("collectionFormat"), may_repeat));
            let Some(items) = inner else { break };
            (here, said, at) = (items, items.get("collectionFormat"), at.child("items"));
        }
        if !is_list(here) && said.is_some_and(|said| !said.is_null()) {
            let message = "`collectionFormat` says nothing about a value that is no list";
            self.ignored(at.child("collectionFormat"), message);
        }
        formats
    }

    fn format(&mut self, said: Option<&Value>, at: &Pointer, may_repeat: bool) -> &'static str {
        let text = match said {
            None | Some(Value::Null) => return "csv",
            Some(Value::String(text)) => text.as_str(),
            Some(other) => {
                self.warn(
                    at.clone(),
                    format!("`collectionFormat` must be a text, not {}; `csv` is used", describe(other)),
                );
                return "csv";
            }
        };
        match FORMATS.iter().find(|format| **format == text) {
            Some(&"multi") if !may_repeat => {
                let message =
                    "`multi` is for lists in a query or a form that are no items of another list; `csv` is used";
                self.warn(at.clone(), message);
                "csv"
            }
            Some(format) => format,
            None => {
                self.warn(at.clone(), format!("`{text}` is no `collectionFormat`; `csv` is used"));
                "csv"
            }
        }
    }
}

fn is_list(schema: &Value) -> bool {
    match schema.get("type") {
        Some(Value::Array(names)) => names.iter().any(|name| name == "array"),
        name => name.is_some_and(|name| name == "array"),
    }
}
