//! The patterns of the tables.

use std::cell::RefCell;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::statics::unused;
use crate::pattern;

/// The patterns that the tables have used so far.
#[derive(Default)]
pub struct Patterns(RefCell<Vec<Pattern>>);

struct Pattern {
    ident: Ident,
    written: String,
    translated: String,
}

impl Patterns {
    /// The static of a pattern, which has the name of the first site that uses it. `None` if the pattern cannot be read.
    pub fn ident(&self, site: &str, written: &str) -> Option<Ident> {
        let mut known = self.0.borrow_mut();
        if let Some(known) = known.iter().find(|known| known.written == written) {
            return Some(known.ident.clone());
        }
        let translated = pattern::for_checks(written)?;
        let ident = unused(&format!("{site} pattern"), |ident| known.iter().any(|known| known.ident == *ident));
        known.push(Pattern { ident: ident.clone(), written: written.to_owned(), translated });
        Some(ident)
    }

    /// The statics of all of them, in order of their names.
    pub fn items(&self) -> Vec<TokenStream> {
        let mut patterns: Vec<_> = self.0.borrow_mut().drain(..).collect();
        patterns.sort_by(|one, other| one.ident.cmp(&other.ident));
        let item = |Pattern { ident, written, translated }| quote!(static #ident: Pattern = Pattern::new(#written, #translated););
        patterns.into_iter().map(item).collect()
    }
}
