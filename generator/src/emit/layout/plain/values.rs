//! Expressions, in one line or several.

use proc_macro2::{Delimiter, Spacing, TokenTree};

use super::flat::{Stop, flat};
use super::{INDENT, Writer, is_punct, parts, position, split, trees};

impl Writer {
    /// An expression. `tail` is the count of bytes that follow before the next possible break, `is_statement` says that it
    /// begins its line.
    pub(super) fn value(&mut self, tokens: &[TokenTree], indent: usize, tail: usize, is_statement: bool) -> Option<()> {
        match flat(tokens) {
            Ok(flat) if flat.fits(self.column(), tail) => {
                self.text.push_str(&flat.text);
                return Some(());
            }
            Err(Stop::Unknown) => return None,
            Ok(_) | Err(Stop::Breaks) => {}
        }
        let (last, before) = tokens.split_last()?;
        if is_punct(tokens.first(), '|') {
            return self.closure(tokens, indent, tail);
        }
        if position(tokens, is_dot).is_some() {
            return self.chain(tokens, indent, tail, is_statement);
        }
        let TokenTree::Group(group) = last else { return None };
        let inside = trees(group.stream());
        match group.delimiter() {
            Delimiter::Bracket if before.is_empty() => {
                // Numbers stand side by side.
                let is_text =
                    |part: &[TokenTree]| !matches!(part, [TokenTree::Literal(one)] if !one.to_string().contains('"'));
                let parts = parts(&inside);
                parts.iter().any(|part| is_text(part)).then_some(())?;
                self.list("[", &parts, "]", indent)
            }
            Delimiter::Parenthesis if is_name(before) => {
                self.fitting(before, 1)?;
                self.arguments(&inside, indent, tail)
            }
            Delimiter::Brace if is_path(before) => {
                self.fitting(before, 2)?;
                self.text.push_str(" {");
                self.fields(&inside, indent)
            }
            _ => None,
        }
    }

    /// `|a, b| call(a, b)`
    fn closure(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        let bars = 1_usize.saturating_add(tokens.iter().skip(1).position(|token| is_punct(Some(token), '|'))?);
        let (head, body) = tokens.split_at_checked(bars.saturating_add(1))?;
        // Other bodies get braces.
        let is_call = position(body, is_dot).is_none()
            && matches!(body.split_last(), Some((TokenTree::Group(_), path)) if is_path(path));
        is_call.then_some(())?;
        self.fitting(head, 0)?;
        self.text.push(' ');
        self.value(body, indent, tail, false)
    }

    /// `path(a).method(b).field`, with a line for each part.
    fn chain(&mut self, tokens: &[TokenTree], indent: usize, tail: usize, is_statement: bool) -> Option<()> {
        let below = indent.saturating_add(INDENT);
        let (head, mut rest) = tokens.split_at_checked(position(tokens, is_dot)?)?;
        let is_short = is_statement && matches!(head, [TokenTree::Ident(name)] if name.to_string().len() <= INDENT);
        self.call(head, below, 0)?;
        let mut is_first = true;
        while !rest.is_empty() {
            let end = position(rest.get(1..)?, is_dot).map_or(rest.len(), |at| at.saturating_add(1));
            let (part, others) = rest.split_at_checked(end)?;
            if !(is_first && is_short) {
                self.end("");
                self.start(below)?;
            } else if others.is_empty() {
                // Its arguments are not indented.
                return None;
            }
            self.text.push('.');
            self.call(part.get(1..)?, below, if others.is_empty() { tail } else { 0 })?;
            (rest, is_first) = (others, false);
        }
        Some(())
    }

    /// A path with its arguments, if it has any.
    fn call(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        match tokens.split_last()? {
            (TokenTree::Group(group), path) if group.delimiter() == Delimiter::Parenthesis => match flat(tokens) {
                Ok(flat) if flat.fits(self.column(), tail) => {
                    self.text.push_str(&flat.text);
                    Some(())
                }
                Err(Stop::Unknown) => None,
                Ok(_) | Err(Stop::Breaks) => {
                    is_name(path).then_some(())?;
                    self.fitting(path, 1)?;
                    self.arguments(&trees(group.stream()), indent, tail)
                }
            },
            (TokenTree::Ident(_) | TokenTree::Literal(_), []) => self.fitting(tokens, tail),
            _ => None,
        }
    }

    /// The arguments of a call that do not fit in the line.
    fn arguments(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        let parts = parts(tokens);
        if let [one] = parts.as_slice()
            && is_block(one)
        {
            self.text.push('(');
            self.value(one, indent, tail.saturating_add(1), false)?;
            self.text.push(')');
            return Some(());
        }
        self.list("(", &parts, ")", indent)
    }

    /// Elements in lines of their own.
    pub(super) fn list(&mut self, open: &str, parts: &[&[TokenTree]], close: &str, indent: usize) -> Option<()> {
        let below = indent.saturating_add(INDENT);
        self.end(open);
        for (index, part) in parts.iter().enumerate() {
            self.start(below)?;
            self.value(part, below, comma(index, parts.len()), false)?;
            self.end(",");
        }
        self.start(indent)?;
        self.text.push_str(close);
        Some(())
    }

    fn fields(&mut self, tokens: &[TokenTree], indent: usize) -> Option<()> {
        let below = indent.saturating_add(INDENT);
        self.end("");
        let fields = parts(tokens);
        for (index, field) in fields.iter().enumerate() {
            self.start(below)?;
            if let Some((name, value)) = split(field, ':') {
                self.fitting(name, 0)?;
                self.text.push_str(": ");
                self.value(value, below, comma(index, fields.len()), false)?;
            } else {
                matches!(field, [TokenTree::Ident(_)]).then_some(())?;
                self.fitting(field, 0)?;
            }
            self.end(",");
        }
        self.start(indent)?;
        self.text.push('}');
        Some(())
    }
}

/// The count of bytes after an element: the comma after the last one is written with the break, and need not fit.
pub(super) fn comma(index: usize, count: usize) -> usize {
    usize::from(index.saturating_add(1) < count)
}

/// A dot that is no part of `..`.
fn is_dot(continues: bool, token: &TokenTree) -> bool {
    !continues
        && matches!(token, TokenTree::Punct(punct) if punct.as_char() == '.' && punct.spacing() == Spacing::Alone)
}

/// Whether an only argument stands in the line of its call: a list, a struct or a closure.
fn is_block(tokens: &[TokenTree]) -> bool {
    match tokens.split_last() {
        Some((TokenTree::Group(group), [])) => group.delimiter() == Delimiter::Bracket,
        Some((TokenTree::Group(group), path)) => group.delimiter() == Delimiter::Brace && is_path(path),
        _ => false,
    }
}

/// A path without generics, which would break before the arguments.
fn is_name(tokens: &[TokenTree]) -> bool {
    is_path(tokens) && !tokens.iter().any(|token| is_punct(Some(token), '<'))
}

/// Names, `::` and generics.
fn is_path(tokens: &[TokenTree]) -> bool {
    let is_part = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '<' | '>' | ','),
        _ => false,
    };
    !tokens.is_empty() && tokens.iter().all(is_part)
}
