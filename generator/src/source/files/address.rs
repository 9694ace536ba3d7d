//! Addresses in references.

use crate::pointer::decode;

/// A file and a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// The same file, and the fragment.
    Here(String),
    /// A file by its key, and the fragment.
    File(String, String),
}

/// Parses a reference in the file `from`. `None` for URLs and absolute paths.
pub(super) fn parse(text: &str, from: &str) -> Option<Address> {
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    if path.is_empty() {
        return Some(Address::Here(fragment.to_owned()));
    }
    if path.starts_with('/') || has_scheme(path) || path.contains(['?', '\\']) {
        return None;
    }
    Some(Address::File(resolve(&decode(path), from), fragment.to_owned()))
}

/// Whether a value in a mapping, which may also be the name of a schema, is a file.
pub(super) fn is_file(text: &str) -> bool {
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    let ends = [".yaml", ".yml", ".json"].iter().any(|end| path.to_ascii_lowercase().ends_with(end));
    let is_relative = path.starts_with("./") || path.starts_with("../");
    !path.is_empty() && (ends || is_relative || !fragment.is_empty())
}

fn has_scheme(path: &str) -> bool {
    let Some((scheme, _)) = path.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// The path `to` relative to the folder of the description, without `.`, and with `..` only at its beginning.
fn resolve(to: &str, from: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{Address, is_file, parse};

    #[test]
    fn paths_are_relative_to_the_file_they_stand_in() {
        let cases = [
            ("schemas.yaml#/Pet", "root.yaml", Some(("schemas.yaml", "/Pet"))),
            ("./schemas.yaml", "root.yaml", Some(("schemas.yaml", ""))),
            ("../common/a%20b.yaml#/x", "paths/pets.yaml", Some(("common/a b.yaml", "/x"))),
            ("../../above.json#", "paths/pets.yaml", Some(("../above.json", ""))),
            ("a/../../b/./c.yaml", "root.yaml", Some(("../b/c.yaml", ""))),
            ("https://a.test/b.yaml", "root.yaml", None),
            ("urn:example:pet", "root.yaml", None),
            ("//a.test/b.yaml", "root.yaml", None),
            ("/etc/passwd", "root.yaml", None),
            ("..\\a.yaml", "root.yaml", None),
        ];
        for (text, from, expected) in cases {
            let expected = expected.map(|(path, fragment)| Address::File(path.to_owned(), fragment.to_owned()));
            assert_eq!(parse(text, from), expected, "{text}");
        }
        assert_eq!(parse("#/a", "b.yaml"), Some(Address::Here("/a".to_owned())));
    }

    #[test]
    fn mappings_name_schemas_or_files() {
        for (text, expected) in [
            ("Pet", false),
            ("#/components/schemas/Pet", false),
            ("pet.yaml", true),
            ("a#/Pet", true),
            ("./pet", true),
            ("a.Pet", false),
        ] {
            assert_eq!(is_file(text), expected, "{text}");
        }
    }
}
