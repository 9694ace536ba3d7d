//! What the rows of wire tables are made of.

/// `text` as a Rust string literal.
pub fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}
