//! Finds the path of a value at an offset in a JSON text. Only used after reading has failed.
//!
//! The path has the keys of the text, which may be personal data: [`explain`](super::explain) decides which are shown.

use super::walk::{Piece, Step, Walk};

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

/// The path of the value that a clue is about, or of the container around it if the text ends or breaks there.
pub(super) fn locate(json: &[u8], clue: &Clue) -> Vec<Step> {
    let mut walk = Walk::new(json, DEEPEST);
    let mut by_length = None;
    while let Some(piece) = walk.next() {
        let start = match piece {
            Piece::Scalar(range) | Piece::Container(range) => range.start,
            Piece::Skipped if walk.at >= clue.offset => break,
            Piece::Key(_) | Piece::Skipped => continue,
        };
        // Values inside this one ended before it, so the first one that reaches the offset is the innermost.
        if walk.at <= clue.offset && clue.length == Some(walk.at.saturating_sub(start)) {
            by_length = Some(walk.steps(&walk.open));
        }
        if walk.at >= clue.offset {
            return by_length.unwrap_or_else(|| {
                if start <= clue.offset {
                    return walk.steps(&walk.open);
                }
                // The offset is between values: the innermost container that has begun there.
                let around = walk.open.iter().take_while(|container| container.start <= clue.offset).count();
                walk.steps(walk.open.get(..around.saturating_sub(1)).unwrap_or_default())
            });
        }
    }
    by_length.unwrap_or_else(|| walk.steps(&walk.open))
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
    fn invalid_texts_yield_the_container() {
        assert_eq!(pointer(br#"{"a": [1, "#, 10, None), "/a/1");
        assert_eq!(pointer(b"", 0, None), "");
        assert_eq!(pointer(b"<html>", 1, None), "");
    }
}
