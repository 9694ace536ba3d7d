//! What is kept of the bytes that came: YAML, so that reviews, diffs and messages are by line.

use generator::{Input, Source};
use serde_json::Value;

use crate::lock::Lock;
use crate::writer::manifest::sha256;
use crate::yaml;

/// A description as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Received {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Their hash.
    pub sha256: String,
    /// The hash of what came, if that is JSON and its bytes are not kept.
    pub source_sha256: Option<String>,
}

impl Received {
    /// What is kept of these bytes. Those that the lock knows stand for what was made of them, whatever would be made of
    /// them today.
    pub fn of(bytes: Vec<u8>, lock: &Lock) -> Self {
        let came = sha256(&bytes);
        if lock.source_sha256.as_ref() == Some(&came) {
            return Self { bytes, sha256: lock.sha256.clone(), source_sha256: Some(came) };
        }
        match in_yaml(&bytes) {
            Some(bytes) => Self { sha256: sha256(&bytes), bytes, source_sha256: Some(came) },
            None => Self { bytes, sha256: came, source_sha256: None },
        }
    }
}

/// The same description in YAML. None where it is YAML already, and where it would be another one: what is wrong with it
/// has to be told of the bytes that came.
fn in_yaml(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if !text.starts_with(b"{") {
        return None;
    }
    let value = read(bytes.to_vec())?;
    let yaml = yaml::write(&value)?;
    // As texts, which have an order.
    let [before, after] = [value, read(yaml.clone())?].map(|value| value.to_string());
    (before == after).then_some(yaml)
}

/// What the generator reads, which refuses keys that stand twice.
fn read(bytes: Vec<u8>) -> Option<Value> {
    generator::overlaid(&Source::from(Input { name: String::new(), bytes })).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        Lock {
            title: String::new(),
            version: String::new(),
            sha256: "kept".into(),
            source_sha256: None,
            source: String::new(),
            etag: None,
            date: None,
        }
    }

    fn kept(text: &str) -> Option<String> {
        let Received { bytes, sha256: hash, source_sha256 } = Received::of(text.into(), &lock());
        assert_eq!(hash, sha256(&bytes));
        assert_eq!(source_sha256, (bytes != text.as_bytes()).then(|| sha256(text.as_bytes())));
        source_sha256.map(|_| String::from_utf8(bytes).expect("text"))
    }

    #[test]
    fn json_becomes_yaml_in_its_order() {
        let json = "\u{feff} {\"paths\":{\"/b\":{},\"/a\":{}},\"info\":{\"version\":\"1.10\",\"title\":\"Pets: all\"},\"openapi\":\"3.0.3\"}";
        let yaml = "paths:\n  /b: {}\n  /a: {}\ninfo:\n  version: '1.10'\n  title: 'Pets: all'\nopenapi: 3.0.3\n";
        assert_eq!(kept(json).as_deref(), Some(yaml));
        assert_eq!(kept(yaml), None);
    }

    #[test]
    fn every_value_stays_what_it_is() {
        let texts = [
            "1.10",
            "yes",
            "null",
            "~",
            "",
            " ",
            "0x1F",
            "1_000",
            "2024-01-01",
            "a: b",
            "a #b",
            "- a",
            "line\nline\n",
            "\n\n",
            "tab\there",
            "trailing ",
            "\r\n",
            "\u{85}\u{2028}\u{feff}",
            "\u{0}\u{7f}",
            "'\"",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "=",
            ".inf",
            "1e3",
            "😀",
            "a\n  b\n c",
            "  a\nb",
            "---",
            "...\n",
            "? a",
            "| a",
            "> a",
            "[a",
            "{a",
            ",a",
            "012",
            "+1",
            "-.5",
            "12:30:45",
        ];
        let numbers =
            "[0, -1, 1.0, 1e300, 5e-324, 18446744073709551615, -9223372036854775808, 0.1, true, null, [], {}]";
        let object: serde_json::Map<_, _> = texts
            .into_iter()
            .map(|text| (text.to_owned(), Value::from(text)))
            .chain([("merge".to_owned(), "<<".into())])
            .collect();
        let json = format!(
            "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"a\",\"version\":\"1\"}},\"paths\":{{}},\"x-a\":{},\"x-b\":{numbers}}}",
            Value::Object(object)
        );
        assert!(kept(&json).is_some());
    }

    #[test]
    fn what_would_not_be_the_same_stays_as_it_came() {
        let twice = r#"{"openapi": "3.0.3", "info": {"title": "a", "version": "1", "version": "2"}, "paths": {}}"#;
        let merge = r#"{"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {}, "x-a": {"<<": 1}}"#;
        for text in [twice, merge, "{", "{openapi: 3.0.3}", "[]", "{}"] {
            assert_eq!(kept(text), None, "{text}");
        }
    }

    #[test]
    fn bytes_that_are_known_stand_for_what_was_made_of_them() {
        let bytes = b"{\"openapi\": 1}".to_vec();
        let lock = Lock { source_sha256: Some(sha256(&bytes)), ..lock() };
        assert_eq!(Received::of(bytes, &lock).sha256, "kept");
    }
}
