//! What a JSON text of a stranger may not have: objects and arrays that nest too deeply, and fields that come twice.
//!
//! Readers take the last of two fields, others take the first: whoever checks a text with the one and reads it with the
//! other is deceived. Neither check recurses.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::raw;
use super::walk::{Piece, Walk, text};

/// The greatest depth that can be read.
pub(crate) const DEEPEST: usize = raw::DEPTH;

/// The reason why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    TooDeep,
    RepeatedField,
}

/// Checks a text, which need not be JSON.
pub(crate) fn check(json: &[u8], deepest: usize) -> Result<(), Flaw> {
    let mut walk = Walk::new(json, deepest);
    // The fields of the objects that are open, from the outermost one.
    let mut fields: Vec<BTreeSet<Cow<'_, str>>> = Vec::new();
    while let Some(piece) = walk.next() {
        match piece {
            Piece::Skipped => return Err(Flaw::TooDeep),
            Piece::Container(_) => fields.truncate(walk.open.len()),
            Piece::Scalar(_) => {}
            Piece::Key(range) => {
                fields.resize_with(walk.open.len(), BTreeSet::new);
                let own = fields.last_mut();
                if own.is_some_and(|own| !own.insert(text(walk.piece(&range)))) {
                    return Err(Flaw::RepeatedField);
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_objects_and_arrays() {
        let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(check(nested(4).as_bytes(), 4), Ok(()));
        assert_eq!(check(nested(5).as_bytes(), 4), Err(Flaw::TooDeep));
        assert_eq!(check(br#"{"a":[{"b":{}}]}"#, 3), Err(Flaw::TooDeep));
        assert_eq!(check("[".repeat(200_000).as_bytes(), 64), Err(Flaw::TooDeep));
        assert_eq!(check("{\"a\":".repeat(200_000).as_bytes(), 64), Err(Flaw::TooDeep));
        assert_eq!(check(br#"["[[[[[["]"#, 1), Ok(()));
    }

    #[test]
    fn fields_come_once_in_each_object() {
        for json in
            [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":2}"#, r#"[0,{"b":{"a":1},"b":2}]"#, r#"{"a":[{"a":1},{}],"a":3}"#]
        {
            assert_eq!(check(json.as_bytes(), 64), Err(Flaw::RepeatedField), "{json}");
        }
        for json in
            [r#"{"a":1,"A":1}"#, r#"{"a":{"a":{"a":"a"}}}"#, r#"[{"a":1},{"a":1}]"#, r#"{"a":{"b":1},"c":{"b":1}}"#]
        {
            assert_eq!(check(json.as_bytes(), 64), Ok(()), "{json}");
        }
    }

    #[test]
    fn broken_texts_are_left_to_the_reader() {
        for json in [&b""[..], b"{", b"{\"a\"", b"\xff\xfe{\0", b"]]]", b"<html>", b"{\"a\":1,,}"] {
            assert_eq!(check(json, 64), Ok(()), "{json:?}");
        }
    }
}
