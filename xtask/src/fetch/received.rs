//! Received bytes, with JSON converted to YAML, so that reviews, diffs and messages have lines.

use generator::{Input, Source};
use serde_json::Value;

use crate::lock::Lock;
use crate::writer::manifest::sha256;
use crate::yaml;

/// A description in the form that is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Received {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Their hash.
    pub sha256: String,
    /// The hash of the received bytes, if they are JSON that was converted.
    pub source_sha256: Option<String>,
    /// The reason that JSON was not converted.
    pub why: Option<&'static str>,
}

impl Received {
    /// Converts received bytes. Bytes with the hash in the lock stand for the description that was made of them then.
    pub fn of(bytes: Vec<u8>, lock: &Lock) -> Self {
        let received_hash = sha256(&bytes);
        if lock.source_sha256.as_ref() == Some(&received_hash) {
            return Self { bytes, sha256: lock.sha256.clone(), source_sha256: Some(received_hash), why: None };
        }
        match in_yaml(&bytes) {
            Conversion::Yaml(bytes) => {
                Self { sha256: sha256(&bytes), bytes, source_sha256: Some(received_hash), why: None }
            }
            Conversion::Unchanged(why) => Self { bytes, sha256: received_hash, source_sha256: None, why },
        }
    }
}

enum Conversion {
    Yaml(Vec<u8>),
    /// The bytes are YAML, or the conversion would change the document; with the reason, unless the generator reports the bytes
    /// anyway.
    Unchanged(Option<&'static str>),
}

/// Converts JSON to YAML.
fn in_yaml(bytes: &[u8]) -> Conversion {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let Ok(text) = std::str::from_utf8(text) else { return Conversion::Unchanged(None) };
    let Some(before) = Some(bytes.to_vec()).filter(|_| text.starts_with('{')).and_then(read) else {
        return Conversion::Unchanged(None);
    };
    // YAML may begin with a brace, too.
    let Some(numbers) = Numbers::of(text) else { return Conversion::Unchanged(None) };
    let yaml = yaml::write(&numbers.document).and_then(|yaml| numbers.put_back(yaml));
    let is_same = |after: Value| {
        // Compared as texts, which have an order.
        let [before, after] = [named_alike(before.clone(), &after), after].map(|value| value.to_string());
        before == after
    };
    match yaml {
        Some(yaml) if read(yaml.clone()).is_some_and(is_same) => Conversion::Yaml(yaml),
        _ if has_merge_key(&before) => Conversion::Unchanged(Some("its key `<<` has a meaning in YAML")),
        _ => Conversion::Unchanged(Some("as YAML it would be another one")),
    }
}

/// A JSON document with placeholders for numbers that would lose digits.
struct Numbers {
    document: Value,
    /// The prefix of placeholders.
    mark: String,
    /// The original numbers.
    list: Vec<String>,
}

impl Numbers {
    fn of(text: &str) -> Option<Self> {
        let mut mark = "number-".to_owned();
        while text.contains(&mark) {
            mark.push('-');
        }
        let (mut marked, mut list, mut rest) = (String::with_capacity(text.len()), Vec::new(), text);
        while let Some(next) = rest.chars().next() {
            let length = match next {
                '"' => string(rest),
                '-' | '0'..='9' => {
                    rest.find(|c| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E')).unwrap_or(rest.len())
                }
                other => other.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            if next != '"' && length > 1 && loses_digits(token) {
                marked.push_str(&format!("\"{mark}{}.\"", list.len()));
                list.push(token.to_owned());
            } else {
                marked.push_str(token);
            }
            rest = after;
        }
        Some(Self { document: serde_json::from_str(&marked).ok()?, mark, list })
    }

    /// The YAML with the original numbers.
    fn put_back(&self, yaml: Vec<u8>) -> Option<Vec<u8>> {
        let yaml = String::from_utf8(yaml).ok()?;
        let mut parts = yaml.split(self.mark.as_str());
        let mut text = parts.next()?.to_owned();
        for part in parts {
            let (number, rest) = part.split_once('.')?;
            text.push_str(self.list.get(number.parse::<usize>().ok()?)?);
            text.push_str(rest);
        }
        Some(text.into_bytes())
    }
}

/// The length of the JSON string at the beginning of a text.
fn string(text: &str) -> usize {
    let mut escaped = true;
    let end = text.find(|c| {
        let ends = c == '"' && !escaped;
        // The opening quote.
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 1)
}

/// Whether a number would change when written, and YAML reads the original equally.
fn loses_digits(number: &str) -> bool {
    let Ok(json) = serde_json::from_str::<Value>(number) else { return false };
    let is_long = !number.contains(['.', 'e', 'E']) && json.is_f64() && number != "-0";
    let written = json.to_string();
    written != number && (is_long || yaml::read(number.as_bytes()) == Some(json))
}

/// The document as the generator reads it, which refuses duplicate keys.
fn read(bytes: Vec<u8>) -> Option<Value> {
    generator::overlaid(&Source::from(Input { name: String::new(), bytes })).ok()
}

/// The JSON document with title and versions as texts, as YAML has them.
fn named_alike(mut json: Value, yaml: &Value) -> Value {
    for pointer in ["/openapi", "/info/version", "/info/title"] {
        if let (Some(json @ Value::Number(_)), Some(yaml @ Value::String(_))) =
            (json.pointer_mut(pointer), yaml.pointer(pointer))
        {
            *json = yaml.clone();
        }
    }
    json
}

fn has_merge_key(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| key == "<<" || has_merge_key(value)),
        Value::Array(list) => list.iter().any(has_merge_key),
        _ => false,
    }
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
        let Received { bytes, sha256: hash, source_sha256, .. } = Received::of(text.into(), &lock());
        assert_eq!(hash, sha256(&bytes));
        assert_eq!(source_sha256, (bytes != text.as_bytes()).then(|| sha256(text.as_bytes())));
        source_sha256.map(|_| String::from_utf8(bytes).expect("text"))
    }

    #[test]
    fn json_is_converted_in_its_order() {
        let json = "\u{feff} {\"paths\":{\"/b\":{},\"/a\":{}},\"info\":{\"version\":\"1.10\",\"title\":\"Pets: all\"},\"openapi\":\"3.0.3\"}";
        let yaml = "paths:\n  /b: {}\n  /a: {}\ninfo:\n  version: '1.10'\n  title: 'Pets: all'\nopenapi: 3.0.3\n";
        assert_eq!(kept(json).as_deref(), Some(yaml));
        assert_eq!(kept(yaml), None);
    }

    #[test]
    fn every_value_is_preserved() {
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
    fn json_that_would_change_is_not_converted() {
        let twice = r#"{"openapi": "3.0.3", "info": {"title": "a", "version": "1", "version": "2"}, "paths": {}}"#;
        let merge = r#"{"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {}, "x-a": {"<<": 1}}"#;
        let flow = "{openapi: 3.0.3, info: {title: a, version: '1'}, paths: {}}";
        for (text, reason) in [
            (twice, None),
            (merge, Some("its key `<<` has a meaning in YAML")),
            ("{", None),
            (flow, None),
            ("[]", None),
            ("{}", None),
        ] {
            assert_eq!(kept(text), None, "{text}");
            assert_eq!(Received::of(text.into(), &lock()).why, reason, "{text}");
        }
    }

    /// A number keeps its digits, also as the version.
    #[test]
    fn numbers_keep_their_digits() {
        let json = r#"{"openapi": 3.0, "info": {"title": 2, "version": 1.10}, "paths": {},
            "x-a": [1.10, 123456789012345678901234567890, -18446744073709551616, 0.10000000000000000000001, 1E5, 1e+2, 12],
            "x-b": "number-0. 1.10 \" 1.10", "x-1.10": "\\"}"#;
        let yaml = "openapi: 3.0\ninfo:\n  title: 2\n  version: 1.10\npaths: {}\nx-a:\n- 1.10\n- \
                    123456789012345678901234567890\n- -18446744073709551616\n- 0.10000000000000000000001\n- 1E5\n- 1e+2\n- 12\n\
                    x-b: number-0. 1.10 \" 1.10\nx-1.10: \\\n";
        assert_eq!(kept(json).as_deref(), Some(yaml));
    }

    #[test]
    fn numbers_that_yaml_reads_differently_are_preserved() {
        let digits = "9".repeat(400);
        for number in ["-0", "-0.0", "1E400", "0e0", "100000000000000000000000000000000000000000000000000", &digits] {
            let json = format!(
                "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"a\", \"version\": \"1\"}}, \"paths\": {{}}, \"x\": {number}}}"
            );
            let [before, after] = [Some(json.clone()), kept(&json)].map(|text| text.and_then(|text| read(text.into())));
            assert!(after.is_none() || after == before, "{number}: {before:?}, {after:?}");
        }
    }

    #[test]
    fn bytes_of_the_lock_stand_for_their_conversion() {
        let bytes = b"{\"openapi\": 1}".to_vec();
        let lock = Lock { source_sha256: Some(sha256(&bytes)), ..lock() };
        assert_eq!(Received::of(bytes, &lock).sha256, "kept");
    }
}
