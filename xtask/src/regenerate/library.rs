//! `src/lib.rs` for another description: that of the SDK, without the handwritten items for its API.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use anyhow::{Result, anyhow};
use generator::Package;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The reason for a recursion limit in crates that use an SDK.
pub const DEEP: &str = "The models lie so deep within each other that the compiler has to be allowed to look at all of them, in each \
                        crate that makes calls. At the top of its `lib.rs` or `main.rs`:";

/// The recursion limit that the SDK's own attribute sets.
const ENOUGH: usize = 512;

/// Lints about rare or confusable letters: the names come from the description.
pub const OTHER_LETTERS: &str =
    "#![allow(confusable_idents, mixed_script_confusables, non_ascii_idents, uncommon_codepoints)]";

/// The attribute with the limit.
pub fn recursion_limit(limit: usize) -> String {
    format!("#![recursion_limit = \"{limit}\"]")
}

/// Derives the text from that of `generated-client/src/lib.rs`.
///
/// Items that name `ext` and tests are removed, and the crate's documentation is replaced. All other lines stay.
pub fn derive(template: &str, package: &Package, guide: &str) -> Result<String> {
    let tokens = TokenStream::from_str(template)
        .map_err(|error| anyhow!("generated-client/src/lib.rs cannot be read as Rust: {error}"))?;
    let mut dropped_lines = BTreeSet::new();
    for item in items(tokens) {
        if names(&item, "ext") || is_test(&item) || is_crate_doc(&item) {
            let (Some(first), Some(last)) = (item.first(), item.last()) else { continue };
            dropped_lines.extend(first.span().start().line..=last.span().end().line);
        }
    }
    let kept = (1..).zip(template.lines()).filter(|(number, _)| !dropped_lines.contains(number)).map(|(_, line)| line);
    let mut text = format!("//! {}\n", package.description);
    let line = package.recursion_limit.map(recursion_limit);
    if let Some(line) = &line {
        text.push_str(&format!(
            "//!\n//! # In crates that use it\n//!\n//! {DEEP}\n//!\n//! ```text\n//! {line}\n//! ```\n"
        ));
    }
    if !guide.is_empty() {
        text.push_str("//!\n");
    }
    for line in guide.lines() {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let mut blank = false;
    for kept in std::iter::once("").chain(kept) {
        let kept = if kept.starts_with("#![recursion_limit") {
            let own = package.own_recursion_limit.filter(|limit| *limit > ENOUGH);
            let examples = line
                .as_ref()
                .map(|line| format!("\n#![doc(test(attr({})))]", line.trim_start_matches("#![").trim_end_matches(']')));
            let letters = if package.has_other_letters { format!("\n{OTHER_LETTERS}") } else { String::new() };
            own.map_or_else(|| kept.to_owned(), recursion_limit) + &examples.unwrap_or_default() + &letters
        } else {
            kept.to_owned()
        };
        let line = kept.as_str();
        if !(blank && line.is_empty()) {
            text.push_str(line);
            text.push('\n');
        }
        blank = line.is_empty();
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    Ok(text)
}

/// The tokens of each item, attributes included. An inner attribute counts as an item.
fn items(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut items = Vec::new();
    let mut item: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace => !matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ';'),
                Delimiter::Bracket => item.len() == 2 && is_punct(&item[0], '#') && is_punct(&item[1], '!'),
                _ => false,
            },
            _ => false,
        };
        item.push(token);
        if ends {
            items.push(std::mem::take(&mut item));
        }
    }
    items.push(item);
    items
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Whether a name occurs in the tokens, at any depth.
fn names(tokens: &[TokenTree], name: &str) -> bool {
    tokens.iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => names(&group.stream().into_iter().collect::<Vec<_>>(), name),
        _ => false,
    })
}

fn is_test(item: &[TokenTree]) -> bool {
    item.windows(2).any(|pair| {
        is_punct(&pair[0], '#') && {
            let text = pair[1].to_string().replace(' ', "");
            // The README of a crate is its own.
            text.starts_with("[cfg(test") || text.starts_with("[cfg(doctest") && !includes_own_readme(item)
        }
    })
}

fn includes_own_readme(item: &[TokenTree]) -> bool {
    item.iter().any(|token| token.to_string().contains("\"../README.md\""))
}

fn is_crate_doc(item: &[TokenTree]) -> bool {
    let [hash, bang, TokenTree::Group(attribute)] = item else { return false };
    let named_doc = attribute.stream().into_iter().next().is_some_and(|token| token.to_string() == "doc");
    is_punct(hash, '#') && is_punct(bang, '!') && named_doc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handwritten_items_for_one_api_are_removed() {
        let template = r#"//! SDK for one API.
//!
//! With an example.
#![forbid(unsafe_code)]
#![doc = include_str!("../../README.md")]

mod runtime;
/// Helpers.
/// By hand.
pub mod ext;
#[rustfmt::skip]
mod generated;

// The names that users see.
pub use generated::models;
pub use ext::{
    Paged,
    Other,
};
pub use runtime::{ApiKey, Error};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct PackageReadme;

#[cfg(test)]
mod tests {
    fn a() {}
}
"#;
        let package = Package {
            name: "petstore".into(),
            program: "petstore".into(),
            description: "Rust SDK for the Petstore.".into(),
            title: "Petstore".into(),
            version: "1".into(),
            homepage: None,
            sha256: String::new(),
            features: Vec::new(),
            recursion_limit: None,
            own_recursion_limit: None,
            has_other_letters: false,
        };
        let expected = "\
//! Rust SDK for the Petstore.

#![forbid(unsafe_code)]

mod runtime;
#[rustfmt::skip]
mod generated;

// The names that users see.
pub use generated::models;
pub use runtime::{ApiKey, Error};

#[cfg(doctest)]
#[doc = include_str!(\"../README.md\")]
struct PackageReadme;
";
        assert_eq!(derive(template, &package, "").expect("derived"), expected);
        assert!(derive("fn (", &package, "").is_err());
    }

    #[test]
    fn names_with_non_ascii_letters_get_an_allow_attribute() {
        let template = "//! Docs.\n#![forbid(unsafe_code)]\n#![recursion_limit = \"512\"]\n\nmod runtime;\n";
        let text = |has_other_letters| {
            derive(template, &Package { has_other_letters, ..crate::fixtures::sdk().package }, "").expect("derived")
        };
        assert!(text(true).ends_with(&format!("#![recursion_limit = \"512\"]\n{OTHER_LETTERS}\n\nmod runtime;\n")));
        assert!(!text(false).contains("allow"));
    }

    #[test]
    fn deep_models_get_a_recursion_limit() {
        let template = "//! Docs.\n#![forbid(unsafe_code)]\n#![recursion_limit = \"512\"]\n\nmod runtime;\n";
        let package =
            Package { recursion_limit: Some(1024), own_recursion_limit: Some(2048), ..crate::fixtures::sdk().package };
        let text = derive(template, &package, "# A client\n\nIt calls.\n").expect("derived");
        let expected = "#![forbid(unsafe_code)]\n#![recursion_limit = \"2048\"]\n\
                        #![doc(test(attr(recursion_limit = \"1024\")))]\n\nmod runtime;\n";
        assert!(text.ends_with(expected), "{text}");
        assert!(text.contains("//! ```\n//!\n//! # A client\n//!\n//! It calls.\n\n#!["), "{text}");
        assert!(text.contains("//! ```text\n//! #![recursion_limit = \"1024\"]\n//! ```\n"), "{text}");
    }
}
