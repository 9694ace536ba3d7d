//! What the rows of wire tables are made of.

use proc_macro2::TokenStream;

use crate::ir::TypeDef;

/// Which directions the wire tables of a type serve unless `full-serde` is on.
pub fn directions(def: &TypeDef) -> &'static str {
    match (def.facts.in_requests, def.facts.in_responses || def.facts.stray) {
        (true, false) => "encode",
        // What no operation takes has no constructor either.
        (false, _) => "decode",
        (true, true) => "decode encode",
    }
}

/// `text` as a Rust string literal.
pub fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// A type path as it is written by hand; token streams put a space around everything.
pub fn plain(tokens: &TokenStream) -> String {
    let spaced = tokens.to_string();
    let mut text = String::with_capacity(spaced.len());
    for part in spaced.split(' ') {
        let glued = text.is_empty() || text.ends_with(['<', ':']) || part.starts_with(['<', '>', ',', ':']);
        if !glued {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}
