//! Finds the path of a value at an offset in a JSON text. Only used after reading has failed.
//!
//! The path has the keys of the text, which may be personal data: [`explain`](super::explain) decides which are shown.

/// The greatest depth at which containers are tracked. Values that are read nest less deeply; skipped values have no
/// limit, and tracking them must not take a multiple of their size.
const DEEPEST: usize = 256;

/// Information about the value that could not be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clue {
    /// The offset at which the reader failed.
    pub(super) offset: usize,
    /// The length of the value, if it is known: it is then the last value of this length that ended before the offset.
    pub(super) length: Option<usize>,
}

/// An array or object that has begun.
struct Open {
    start: usize,
    at: Entry,
}

/// The entry of an array or object that is being read.
enum Entry {
    Index(usize),
    Key(Option<String>),
}

/// One step down from an array or object to a value in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Index(usize),
    Key(String),
}

/// The path of the value that a clue is about, or of the container around it if the text ends or breaks there.
pub(super) fn locate(json: &[u8], clue: &Clue) -> Vec<Step> {
    let mut open: Vec<Open> = Vec::new();
    let mut by_length = None;
    let mut at = 0;
    // The number of open containers inside of the deepest tracked one.
    let mut deeper = 0_usize;
    while let Some(&byte) = json.get(at) {
        let start = at;
        at = at.saturating_add(1);
        if deeper > 0 || (open.len() >= DEEPEST && matches!(byte, b'{' | b'[')) {
            match byte {
                b'{' | b'[' => deeper = deeper.saturating_add(1),
                b'}' | b']' => deeper = deeper.saturating_sub(1),
                b'"' => at = string_end(json, at),
                _ => {}
            }
            if at >= clue.offset {
                break;
            }
            continue;
        }
        let value_start = match byte {
            b'{' => {
                open.push(Open { start, at: Entry::Key(None) });
                continue;
            }
            b'[' => {
                open.push(Open { start, at: Entry::Index(0) });
                continue;
            }
            b',' => {
                match open.last_mut() {
                    Some(Open { at: Entry::Index(index), .. }) => *index = index.saturating_add(1),
                    Some(Open { at: Entry::Key(key), .. }) => *key = None,
                    None => {}
                }
                continue;
            }
            b':' | b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'}' | b']' => match open.pop() {
                Some(container) => container.start,
                None => break,
            },
            b'"' => {
                at = string_end(json, at);
                if let Some(Open { at: Entry::Key(key @ None), .. }) = open.last_mut() {
                    *key = Some(serde_json::from_slice(json.get(start..at).unwrap_or_default()).unwrap_or_default());
                    continue;
                }
                start
            }
            _ => {
                at = scalar_end(json, at);
                start
            }
        };
        // A value ended at `at`. Those inside it came before it, so the first one that reaches the offset is innermost.
        if at <= clue.offset && clue.length == Some(at.saturating_sub(value_start)) {
            by_length = Some(steps(&open));
        }
        if at >= clue.offset {
            return by_length.unwrap_or_else(|| {
                if value_start <= clue.offset {
                    return steps(&open);
                }
                // The offset is between values: the innermost container that has begun there.
                let around = open.iter().take_while(|container| container.start <= clue.offset).count();
                steps(open.get(..around.saturating_sub(1)).unwrap_or_default())
            });
        }
    }
    by_length.unwrap_or_else(|| steps(&open))
}

pub(super) fn string_end(json: &[u8], mut at: usize) -> usize {
    while let Some(byte) = json.get(at) {
        at = at.saturating_add(if *byte == b'\\' { 2 } else { 1 });
        if *byte == b'"' {
            break;
        }
    }
    at.min(json.len())
}

pub(super) fn scalar_end(json: &[u8], at: usize) -> usize {
    let rest = json.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| matches!(byte, b',' | b':' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n'));
    at.saturating_add(length.unwrap_or(rest.len()))
}

fn steps(open: &[Open]) -> Vec<Step> {
    let step = |container: &Open| match &container.at {
        Entry::Index(index) => Some(Step::Index(*index)),
        Entry::Key(key) => key.clone().map(Step::Key),
    };
    open.iter().filter_map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(json: &[u8], offset: usize, length: Option<usize>) -> String {
        let step = |step: &Step| match step {
            Step::Index(index) => format!("/{index}"),
            Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        };
        locate(json, &Clue { offset, length }).iter().map(step).collect()
    }

    #[test]
    fn every_value_is_found_from_its_start_to_its_end() {
        let json = br#"{"a~/b": [1, {"c": "x]\"y"}], "d" : null}"#;
        let text = std::str::from_utf8(json).unwrap();
        for (value, expected) in [
            ("1,", "/a~0~1b/0"),
            (r#"{"c""#, "/a~0~1b/1"),
            (r#""x]"#, "/a~0~1b/1/c"),
            ("[1", "/a~0~1b"),
            ("null", "/d"),
            (r#"{"a"#, ""),
        ] {
            let offset = text.find(value).unwrap();
            assert_eq!(pointer(json, offset, None), expected, "{value}");
        }
        assert_eq!(pointer(json, json.len(), None), "");
        let after = text.find(r#"], "d""#).unwrap();
        assert_eq!(pointer(json, after, None), "/a~0~1b/1");
    }

    #[test]
    fn a_length_tells_the_last_field_from_its_object() {
        let json = br#"{"a": {"price": "x"}, "b": 1}"#;
        let offset = br#"{"a": {"price": "x"}"#.len();
        assert_eq!(pointer(json, offset, Some(3)), "/a/price");
        assert_eq!(pointer(json, offset, None), "/a");
        assert_eq!(pointer(json, offset, Some(r#"{"price": "x"}"#.len())), "/a");
    }

    #[test]
    fn depth_has_a_bound() {
        let deep = format!(r#"{{"a": {}"]"{}, "b": "x"}}"#, "[".repeat(1000), "]".repeat(1000));
        let offset = deep.find("\"x").unwrap();
        assert_eq!(pointer(deep.as_bytes(), offset, None), "/b", "what was passed over is closed again");
        let endless = "[".repeat(100_000);
        for offset in [0, 1000, endless.len()] {
            assert_eq!(pointer(endless.as_bytes(), offset, None).len(), 2 * DEEPEST);
        }
    }

    #[test]
    fn broken_texts_give_the_container() {
        assert_eq!(pointer(br#"{"a": [1, "#, 10, None), "/a/1");
        assert_eq!(pointer(b"", 0, None), "");
        assert_eq!(pointer(b"<html>", 1, None), "");
    }
}
