//! The entries of a JSON text along a path, and texts with one of them changed. The text is valid JSON.

use std::ops::Range;

use super::walk::{Step, string_end, text, value_end, whitespace_end};

/// An entry of an array or object.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The array or object with its brackets.
    container: Range<usize>,
    /// The key with its quotes; empty for an item of an array.
    key: Range<usize>,
    value: Range<usize>,
}

/// The entries along a path. Of entries with the same key, the last one that begins before the offset counts.
pub(super) fn entries(json: &[u8], steps: &[Step], offset: usize) -> Option<Vec<Entry>> {
    let mut at = whitespace_end(json, 0);
    let mut entries = Vec::with_capacity(steps.len());
    for step in steps {
        let entry = entry(json, at, step, offset)?;
        at = entry.value.start;
        entries.push(entry);
    }
    Some(entries)
}

/// The value at the end of a path; the whole text for an empty path.
pub(super) fn value(json: &[u8], entries: &[Entry]) -> Range<usize> {
    entries.last().map_or_else(|| whitespace_end(json, 0)..json.len(), |entry| entry.value.clone())
}

fn entry(json: &[u8], start: usize, step: &Step, offset: usize) -> Option<Entry> {
    let is_object = match json.get(start)? {
        b'{' => true,
        b'[' => false,
        _ => return None,
    };
    let mut found: Option<Entry> = None;
    let mut index = 0_usize;
    let mut at = whitespace_end(json, start.saturating_add(1));
    while !matches!(json.get(at)?, b'}' | b']') {
        let key = if is_object { at..string_end(json, at.saturating_add(1)) } else { at..at };
        // Whitespace, a colon and whitespace follow the key.
        at = if is_object { whitespace_end(json, whitespace_end(json, key.end).saturating_add(1)) } else { at };
        let end = value_end(json, at);
        let matches = match step {
            Step::Index(step) => !is_object && *step == index,
            Step::Key(step) => is_object && text(json.get(key.clone()).unwrap_or_default()) == **step,
        };
        if matches && (found.is_none() || at <= offset) {
            found = Some(Entry { container: start..start, key, value: at..end });
        }
        at = whitespace_end(json, end);
        if json.get(at) == Some(&b',') {
            at = whitespace_end(json, at.saturating_add(1));
        }
        index = index.saturating_add(1);
    }
    found.map(|entry| Entry { container: start..at.saturating_add(1), ..entry })
}

/// The text with a range replaced.
pub(super) fn replaced(json: &[u8], range: &Range<usize>, replacement: &str) -> Vec<u8> {
    let (before, after) = (json.get(..range.start).unwrap_or_default(), json.get(range.end..).unwrap_or_default());
    [before, replacement.as_bytes(), after].concat()
}

/// The text with another key for an entry of an object.
pub(super) fn renamed(json: &[u8], entry: &Entry, key: &str) -> Vec<u8> {
    replaced(json, &entry.key, &quoted(key))
}

/// The text with another field in an object; `None` if the range is not an object.
pub(super) fn with_field(json: &[u8], object: &Range<usize>, key: &str, value: &str) -> Option<Vec<u8>> {
    let inside = object.start.saturating_add(1);
    let is_empty = json.get(whitespace_end(json, inside))? == &b'}';
    let field = format!("{}:{value}{}", quoted(key), if is_empty { "" } else { "," });
    (json.get(object.start)? == &b'{').then(|| replaced(json, &(inside..inside), &field))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The text with only those items of arrays that the path leads through, and the path in that text.
pub(super) fn pruned(json: &[u8], entries: &[Entry], steps: &[Step]) -> (Vec<u8>, Vec<Step>) {
    let piece = |from: usize, to: usize| json.get(from..to).unwrap_or_default();
    let mut text = Vec::new();
    let mut first_steps = steps.to_vec();
    let mut items = Vec::new();
    let mut at = 0;
    for (item, step) in entries.iter().zip(&mut first_steps) {
        if let Step::Index(index) = step {
            *index = 0;
            text.extend_from_slice(piece(at, item.container.start.saturating_add(1)));
            at = item.value.start;
            items.push(item);
        }
    }
    for item in items.into_iter().rev() {
        text.extend_from_slice(piece(at, item.value.end));
        at = item.container.end.saturating_sub(1);
    }
    text.extend_from_slice(piece(at, json.len()));
    (text, first_steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> Vec<Step> {
        vec![Step::Key("a".to_owned()), Step::Index(1), Step::Key("b\"".to_owned()), Step::Index(0)]
    }

    const JSON: &[u8] = br#" {"x": [1], "a" : [0, {"c":{}, "b\"" : [ "]\"x" , 2]},[3] ], "y": null } "#;

    #[test]
    fn entries_on_a_path_are_found_and_changed() {
        let entries = entries(JSON, &path(), JSON.len()).unwrap();
        let value = value(JSON, &entries);
        assert_eq!(JSON.get(value.clone()).unwrap(), br#""]\"x""#);
        let other = String::from_utf8(replaced(JSON, &value, "7")).unwrap();
        assert_eq!(other, r#" {"x": [1], "a" : [0, {"c":{}, "b\"" : [ 7 , 2]},[3] ], "y": null } "#);
        let other = String::from_utf8(renamed(JSON, &entries[2], "k")).unwrap();
        assert_eq!(other, r#" {"x": [1], "a" : [0, {"c":{}, "k" : [ "]\"x" , 2]},[3] ], "y": null } "#);
        let object = entries[1].value.clone();
        let other = String::from_utf8(with_field(JSON, &object, "k", "1").unwrap()).unwrap();
        assert_eq!(other, r#" {"x": [1], "a" : [0, {"k":1,"c":{}, "b\"" : [ "]\"x" , 2]},[3] ], "y": null } "#);
        assert_eq!(with_field(b"{ }", &(0..3), "k", "1").unwrap(), br#"{"k":1 }"#);
        assert!(with_field(b"[]", &(0..2), "k", "1").is_none());
    }

    #[test]
    fn pruned_text_has_no_items_off_the_path() {
        let entries = entries(JSON, &path(), JSON.len()).unwrap();
        let (text, steps) = pruned(JSON, &entries, &path());
        let text = String::from_utf8(text).unwrap();
        assert_eq!(text, r#" {"x": [1], "a" : [{"c":{}, "b\"" : ["]\"x"]}], "y": null } "#);
        assert_eq!(steps[1], Step::Index(0));
    }

    #[test]
    fn the_last_of_two_fields_before_the_offset_counts() {
        let json = br#"{"a":1,"a":22,"a":333}"#;
        let step = [Step::Key("a".to_owned())];
        for (offset, expected) in [(6, "1"), (13, "22"), (22, "333"), (0, "1")] {
            let range = value(json, &entries(json, &step, offset).unwrap());
            assert_eq!(std::str::from_utf8(&json[range]).unwrap(), expected);
        }
        assert!(entries(json, &[Step::Index(0)], 9).is_none() && entries(b"1", &step, 9).is_none());
    }
}
