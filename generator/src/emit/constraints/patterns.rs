//! The patterns of the tables.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::statics::unused;
use crate::pattern;

/// The patterns that the tables have used so far.
pub struct Patterns {
    known: RefCell<Vec<Pattern>>,
    /// The statics of types, in the same module.
    taken: BTreeSet<Ident>,
}

struct Pattern {
    ident: Ident,
    written: String,
    translated: String,
}

impl Patterns {
    /// No patterns yet, beside statics of these names.
    pub fn beside(taken: impl IntoIterator<Item = Ident>) -> Self {
        Self { known: RefCell::default(), taken: taken.into_iter().collect() }
    }

    /// The static of a pattern, which has the name of the first site that uses it. `None` if the pattern cannot be read.
    pub fn ident(&self, site: &str, written: &str) -> Option<Ident> {
        let mut known = self.known.borrow_mut();
        if let Some(known) = known.iter().find(|known| known.written == written) {
            return Some(known.ident.clone());
        }
        let translated = pattern::for_checks(written)?;
        let is_used = |ident: &Ident| self.taken.contains(ident) || known.iter().any(|known| known.ident == *ident);
        let ident = unused(&format!("{site} pattern"), is_used);
        known.push(Pattern { ident: ident.clone(), written: written.to_owned(), translated });
        Some(ident)
    }

    /// The statics of all of them, in order of their names.
    pub fn items(&self) -> Vec<TokenStream> {
        let mut patterns: Vec<_> = self.known.borrow_mut().drain(..).collect();
        patterns.sort_by(|one, other| one.ident.cmp(&other.ident));
        let item = |Pattern { ident, written, translated }| quote!(static #ident: Pattern = Pattern::new(#written, #translated););
        patterns.into_iter().map(item).collect()
    }
}
