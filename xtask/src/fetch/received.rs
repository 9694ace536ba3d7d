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
    /// Why JSON is kept as it came, if it can be read.
    pub why: Option<&'static str>,
}

impl Received {
    /// What is kept of these bytes. Those that the lock knows stand for what was made of them, whatever would be made of
    /// them today.
    pub fn of(bytes: Vec<u8>, lock: &Lock) -> Self {
        let received_hash = sha256(&bytes);
        if lock.source_sha256.as_ref() == Some(&received_hash) {
            return Self { bytes, sha256: lock.sha256.clone(), source_sha256: Some(received_hash), why: None };
        }
        match in_yaml(&bytes) {
            Kept::Yaml(bytes) => Self { sha256: sha256(&bytes), bytes, source_sha256: Some(received_hash), why: None },
            Kept::AsItCame(why) => Self { bytes, sha256: received_hash, source_sha256: None, why },
        }
    }
}

enum Kept {
    Yaml(Vec<u8>),
    /// It is YAML already, or it would be another one; and why, unless what is wrong with it has to be told of the bytes
    /// that came anyway.
    AsItCame(Option<&'static str>),
}

/// The same description in YAML.
fn in_yaml(bytes: &[u8]) -> Kept {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let Ok(text) = std::str::from_utf8(text) else { return Kept::AsItCame(None) };
    let Some(before) = Some(bytes.to_vec()).filter(|_| text.starts_with('{')).and_then(read) else {
        return Kept::AsItCame(None);
    };
    // YAML in braces is no JSON.
    let Some(numbers) = Numbers::of(text) else { return Kept::AsItCame(None) };
    let yaml = yaml::write(&numbers.document).and_then(|yaml| numbers.put_back(yaml));
    let is_same = |after: Value| {
        // As texts, which have an order.
        let [before, after] = [named_alike(before.clone(), &after), after].map(|value| value.to_string());
        before == after
    };
    match yaml {
        Some(yaml) if read(yaml.clone()).is_some_and(is_same) => Kept::Yaml(yaml),
        _ if has_merge_key(&before) => Kept::AsItCame(Some("YAML takes its key `<<` for another thing")),
        _ => Kept::AsItCame(Some("as YAML it would be another one")),
    }
}

/// A document of JSON, in which each number that would lose digits is a text that stands for it.
struct Numbers {
    document: Value,
    /// What these texts begin with.
    mark: String,
    /// The numbers as they came.
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

    /// The YAML with these numbers as they came.
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

/// The length of the string of JSON that a text begins with.
fn string(text: &str) -> usize {
    let mut escaped = true;
    let end = text.find(|c| {
        let ends = c == '"' && !escaped;
        // The first quote begins it.
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 1)
}

/// Whether a number would be written otherwise than it came, and YAML reads the same from what came.
fn loses_digits(number: &str) -> bool {
    let Ok(json) = serde_json::from_str::<Value>(number) else { return false };
    let is_long = !number.contains(['.', 'e', 'E']) && json.is_f64() && number != "-0";
    let written = json.to_string();
    written != number && (is_long || yaml::read(number.as_bytes()) == Some(json))
}

/// What the generator reads, which refuses keys that stand twice.
fn read(bytes: Vec<u8>) -> Option<Value> {
    generator::overlaid(&Source::from(Input { name: String::new(), bytes })).ok()
}

/// A document of JSON with title and versions as YAML has them: texts, though they be numbers in JSON.
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
        let flow = "{openapi: 3.0.3, info: {title: a, version: '1'}, paths: {}}";
        for (text, reason) in [
            (twice, None),
            (merge, Some("YAML takes its key `<<` for another thing")),
            ("{", None),
            (flow, None),
            ("[]", None),
            ("{}", None),
        ] {
            assert_eq!(kept(text), None, "{text}");
            assert_eq!(Received::of(text.into(), &lock()).why, reason, "{text}");
        }
    }

    /// A number keeps its digits, also where it is the version.
    #[test]
    fn numbers_stay_as_they_came() {
        let json = r#"{"openapi": 3.0, "info": {"title": 2, "version": 1.10}, "paths": {},
            "x-a": [1.10, 123456789012345678901234567890, -18446744073709551616, 0.10000000000000000000001, 1E5, 1e+2, 12],
            "x-b": "number-0. 1.10 \" 1.10", "x-1.10": "\\"}"#;
        let yaml = "openapi: 3.0\ninfo:\n  title: 2\n  version: 1.10\npaths: {}\nx-a:\n- 1.10\n- \
                    123456789012345678901234567890\n- -18446744073709551616\n- 0.10000000000000000000001\n- 1E5\n- 1e+2\n- 12\n\
                    x-b: number-0. 1.10 \" 1.10\nx-1.10: \\\n";
        assert_eq!(kept(json).as_deref(), Some(yaml));
    }

    #[test]
    fn numbers_that_yaml_reads_otherwise_change_nothing() {
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
    fn bytes_that_are_known_stand_for_what_was_made_of_them() {
        let bytes = b"{\"openapi\": 1}".to_vec();
        let lock = Lock { source_sha256: Some(sha256(&bytes)), ..lock() };
        assert_eq!(Received::of(bytes, &lock).sha256, "kept");
    }
}
