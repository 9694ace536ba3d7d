//! Booleans and integers of YAML in a spelling that JSON does not have.

use serde_json::Value;

use crate::source::parse;

/// All of them, without a parse of the text: each is a word between characters that no number has. The list may have values
/// more, of words in texts and comments.
pub(super) fn oddly_spelled(text: &str) -> Vec<Value> {
    let is_end = |byte: &u8| {
        matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b'[' | b']' | b'{' | b'}' | b':' | b'"' | b'\'' | b'#')
    };
    let words = text.as_bytes().split(is_end).filter(|word| may_be_odd(word));
    let values = words.filter_map(|word| parse::scalar(std::str::from_utf8(word).ok()?));
    let mut values: Vec<_> = values.filter(|value| value.is_boolean() || value.is_i64() || value.is_u64()).collect();
    values.dedup();
    values
}

/// Whether a word may be a boolean or an integer, but none of JSON.
fn may_be_odd(word: &[u8]) -> bool {
    match word {
        [b'+', b'0'..=b'9', ..] | [b'-', b'0', ..] | [b'0', _, ..] => true,
        [b't' | b'T' | b'f' | b'F', ..] => {
            let is = |name: &[u8]| word.eq_ignore_ascii_case(name) && word != name;
            is(b"true") || is(b"false")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::oddly_spelled;
    use crate::source::parse;

    #[test]
    fn every_value_that_json_spells_otherwise_is_found() {
        let spellings = [
            "0",
            "7",
            "42",
            "-1",
            "-42",
            "true",
            "false",
            "0x1F",
            "-0x1f",
            "+0x1f",
            "0o17",
            "+0o17",
            "0b11",
            "+5",
            "-0",
            "+0",
            "True",
            "TRUE",
            "False",
            "FALSE",
            "18446744073709551615",
            "-9223372036854775808",
            "+18446744073709551615",
            "007",
            "-007",
            "1_000",
            "0.5",
            "1e3",
            "yes",
            "12:30",
            "~",
            "tRue",
        ];
        for spelling in spellings {
            for text in [
                format!("a: {spelling}\n"),
                format!("- {spelling}"),
                format!("[{spelling},{spelling}]"),
                format!("{{\"a\":{spelling}}}"),
                format!("a: !!int {spelling} # no\n"),
                format!("a:\n    &b {spelling}\n"),
            ] {
                let scalar = parse::scalar(spelling).unwrap_or_default();
                let is_whole = scalar.is_boolean() || scalar.is_i64() || scalar.is_u64();
                let written = scalar.to_string();
                let is_odd = is_whole && written != spelling;
                assert_eq!(oddly_spelled(&text).contains(&scalar), is_odd, "{text}");
            }
        }
        assert_eq!(oddly_spelled("# 0x10 in a comment"), [json!(16)]);
        assert_eq!(oddly_spelled("a: x\n"), Vec::<Value>::new());
    }
}
