//! A writer of items in prettyplease's layout, without a syntax tree: it takes a tenth of the time. It knows the forms that
//! emitters use most. For any other it returns `None`, and prettyplease prints the item.

mod flat;
mod items;
mod values;

use proc_macro2::{Spacing, TokenStream, TokenTree};

use super::WIDTH;

/// The text of items, if all of their forms are known.
pub fn items(tokens: TokenStream) -> Option<String> {
    let mut writer = Writer::default();
    writer.items(&trees(tokens), 0)?;
    Some(writer.text)
}

/// The text of a member of an `impl` block, indented.
pub fn member(tokens: TokenStream) -> Option<String> {
    let mut writer = Writer::default();
    writer.items(&trees(tokens), INDENT)?;
    Some(writer.text)
}

/// The text of an element of a list, indented, with a comma and the end of the line.
pub fn element(tokens: TokenStream) -> Option<String> {
    let mut writer = Writer::default();
    writer.start(INDENT)?;
    writer.value(&trees(tokens), INDENT, 1, false)?;
    writer.end(",");
    Some(writer.text)
}

const INDENT: usize = 4;

/// The widest indentation.
const DEEPEST: usize = 28;

/// A text under construction. A method that returns `None` has met a form that it does not know.
#[derive(Debug, Default)]
struct Writer {
    text: String,
    /// Where the last line begins.
    line: usize,
}

impl Writer {
    /// Begins a line.
    fn start(&mut self, indent: usize) -> Option<()> {
        // Lines that begin further to the right may be longer.
        (indent <= DEEPEST).then(|| self.text.extend(std::iter::repeat_n(' ', indent)))
    }

    /// Ends a line.
    fn end(&mut self, last: &str) {
        self.text.push_str(last);
        self.text.push('\n');
        self.line = self.text.len();
    }

    fn column(&self) -> usize {
        self.text.len().saturating_sub(self.line)
    }

    /// Writes tokens in the line. `tail` is the count of bytes that follow before the next possible break.
    fn fitting(&mut self, tokens: &[TokenTree], tail: usize) -> Option<()> {
        let flat = flat::flat(tokens).ok()?;
        flat.fits(self.column(), tail).then(|| self.text.push_str(&flat.text))
    }
}

fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn is_word(token: Option<&TokenTree>, wanted: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == wanted)
}

/// The position of the first token outside of angle brackets and arguments of closures for which `wanted` holds; the first argument is whether the
/// token continues another one, as the second half of `::` does.
fn position(tokens: &[TokenTree], wanted: impl Fn(bool, &TokenTree) -> bool) -> Option<usize> {
    let (mut angles, mut in_bars, mut joint, mut last) = (0_usize, false, false, ' ');
    tokens.iter().position(|token| {
        let continues = joint;
        joint = false;
        if angles == 0 && !in_bars && wanted(continues, token) {
            return true;
        }
        if let TokenTree::Punct(punct) = token {
            match punct.as_char() {
                '|' => in_bars = !in_bars,
                '<' => angles = angles.saturating_add(1),
                '>' if !(continues && matches!(last, '-' | '=')) => angles = angles.saturating_sub(1),
                _ => {}
            }
            (joint, last) = (punct.spacing() == Spacing::Joint, punct.as_char());
        }
        false
    })
}

/// The parts between commas outside of brackets, without an empty part at the end.
fn parts(mut tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    while !tokens.is_empty() {
        let (part, rest) = split(tokens, ',').unwrap_or((tokens, &[]));
        parts.push(part);
        tokens = rest;
    }
    parts
}

/// The tokens before and after the first such character that is an operator of its own.
fn split(tokens: &[TokenTree], at: char) -> Option<(&[TokenTree], &[TokenTree])> {
    let is_alone = |continues: bool, token: &TokenTree| {
        !continues
            && matches!(token, TokenTree::Punct(punct) if punct.as_char() == at
                && (matches!(at, ',' | ';') || punct.spacing() == Spacing::Alone))
    };
    let (before, rest) = tokens.split_at_checked(position(tokens, is_alone)?)?;
    Some((before, rest.get(1..)?))
}

#[cfg(test)]
mod tests;
