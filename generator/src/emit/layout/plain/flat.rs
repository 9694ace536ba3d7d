//! Tokens in one line.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenTree};

use super::WIDTH;

/// A struct expression that is wider than this has a line for each field.
const WIDEST: usize = 34;

/// Tokens in one line.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub text: String,
    /// Where a break could divide it first, such as after an opening bracket.
    pub first_break: Option<usize>,
    gap: Gap,
    /// Where the last path begins.
    path: usize,
    /// The last identifier is a type.
    is_type: bool,
    angles: usize,
    in_bars: bool,
}

/// The reason why tokens are not in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The form is not known.
    Unknown,
    /// They have a part that takes several lines.
    Breaks,
}

/// The last token, for the space after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gap {
    /// No space follows.
    #[default]
    None,
    /// A space follows in any case.
    Space,
    /// A word: a space before another word.
    Word,
    /// A closing bracket: the same.
    Close,
}

/// The tokens in one line.
pub(super) fn flat(tokens: &[TokenTree]) -> Result<Flat, Stop> {
    let mut flat = Flat::default();
    flat.all(tokens)?;
    if flat.angles == 0 && !flat.in_bars { Ok(flat) } else { Err(Stop::Unknown) }
}

impl Flat {
    /// Whether it fits in a line after `column` bytes, if `tail` bytes follow before the next possible break.
    pub fn fits(&self, column: usize, tail: usize) -> bool {
        self.first_break.is_none() || column.saturating_add(self.text.len()).saturating_add(tail) <= WIDTH
    }

    /// Notes that a break could stand here.
    fn may_break(&mut self) {
        self.first_break.get_or_insert(self.text.len());
    }

    fn all(&mut self, tokens: &[TokenTree]) -> Result<(), Stop> {
        let mut tokens = tokens.iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) => self.ident(ident)?,
                TokenTree::Literal(literal) => {
                    self.before_word();
                    let start = self.text.len();
                    let _ = write!(self.text, "{literal}");
                    if self.text.get(start..).is_none_or(|text| text.contains('\n')) {
                        return Err(Stop::Unknown);
                    }
                    self.gap = Gap::Word;
                }
                TokenTree::Group(group) => self.group(group)?,
                TokenTree::Punct(punct) => {
                    let next = |wanted: char| {
                        move |token: &&TokenTree| {
                            punct.spacing() == Spacing::Joint
                                && matches!(token, TokenTree::Punct(next) if next.as_char() == wanted)
                        }
                    };
                    match punct.as_char() {
                        ':' if tokens.next_if(next(':')).is_some() => {
                            self.before_prefix();
                            self.push("::", Gap::None);
                        }
                        '-' if tokens.next_if(next('>')).is_some() => self.spaced("->"),
                        '.' if tokens.next_if(next('.')).is_some() => {
                            self.before_prefix();
                            let closed = tokens.next_if(next('=')).is_some();
                            let equal = closed || tokens.peek().is_some_and(|token| super::is_punct(Some(token), '='));
                            if equal && !closed {
                                tokens.next();
                            }
                            self.push(if equal { "..=" } else { ".." }, Gap::None);
                        }
                        '\'' => {
                            let Some(TokenTree::Ident(name)) = tokens.next() else { return Err(Stop::Unknown) };
                            self.before_word();
                            let _ = write!(self.text, "'{name}");
                            self.gap = Gap::Space;
                        }
                        ',' if tokens.peek().is_none() => {}
                        _ => self.punct(punct)?,
                    }
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str, gap: Gap) {
        self.text.push_str(text);
        self.gap = gap;
    }

    fn before_word(&mut self) {
        if self.gap != Gap::None {
            self.text.push(' ');
        }
    }

    fn before_prefix(&mut self) {
        if self.gap == Gap::Space {
            self.text.push(' ');
        }
    }

    fn spaced(&mut self, operator: &str) {
        self.text.push(' ');
        self.push(operator, Gap::Space);
    }

    fn ident(&mut self, ident: &Ident) -> Result<(), Stop> {
        let continues = self.text.ends_with("::");
        self.before_word();
        let start = self.text.len();
        let _ = write!(self.text, "{ident}");
        if !continues {
            self.path = start;
        }
        let word = self.text.get(start..).unwrap_or_default();
        self.is_type = word.starts_with(char::is_uppercase);
        self.gap = match word {
            "break" | "continue" | "else" | "if" | "loop" | "match" | "return" | "unsafe" | "where" | "while" => {
                return Err(Stop::Unknown);
            }
            "as" | "dyn" | "for" | "impl" | "in" | "let" | "mut" | "type" | "use" => Gap::Space,
            _ => Gap::Word,
        };
        Ok(())
    }

    fn punct(&mut self, punct: &Punct) -> Result<(), Stop> {
        let after_value = matches!(self.gap, Gap::Word | Gap::Close);
        match punct.as_char() {
            ',' => self.push(",", Gap::Space),
            ':' => self.push(":", Gap::Space),
            '.' => {
                self.may_break();
                self.push(".", Gap::None);
            }
            '?' => self.push("?", Gap::Close),
            '=' if punct.spacing() == Spacing::Alone => self.spaced("="),
            '+' if after_value => self.spaced("+"),
            '<' => {
                if !self.text.ends_with("impl") {
                    self.before_prefix();
                }
                self.angles = self.angles.saturating_add(1);
                self.push("<", Gap::None);
                self.may_break();
            }
            '>' if self.angles > 0 => {
                self.angles = self.angles.saturating_sub(1);
                self.push(">", Gap::Close);
            }
            prefix @ ('&' | '*' | '-') if !after_value && punct.spacing() == Spacing::Alone => {
                self.before_prefix();
                self.text.push(prefix);
                self.gap = Gap::None;
            }
            // In `|_| &x`, no token joins the bar.
            '|' if self.in_bars => {
                self.in_bars = false;
                self.push("|", Gap::Space);
            }
            '|' if !after_value && punct.spacing() == Spacing::Alone => {
                self.before_prefix();
                self.in_bars = true;
                self.push("|", Gap::None);
                self.may_break();
            }
            _ => return Err(Stop::Unknown),
        }
        Ok(())
    }

    fn group(&mut self, group: &Group) -> Result<(), Stop> {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => return self.fields(group),
            Delimiter::None => return Err(Stop::Unknown),
        };
        let is_call = self.gap == Gap::Word || self.gap == Gap::Close;
        self.before_prefix();
        let tokens = super::trees(group.stream());
        if !is_call && open == "(" && super::is_punct(tokens.last(), ',') && super::parts(&tokens).len() == 1 {
            // A tuple of one keeps its comma.
            return Err(Stop::Unknown);
        }
        self.push(open, Gap::None);
        if tokens.is_empty() {
            self.push(close, Gap::Close);
            return Ok(());
        }
        self.may_break();
        let angles = std::mem::take(&mut self.angles);
        self.all(&tokens)?;
        if self.angles > 0 {
            return Err(Stop::Unknown);
        }
        self.angles = angles;
        self.push(close, Gap::Close);
        Ok(())
    }

    /// The fields of a struct expression, or the names of an import.
    fn fields(&mut self, group: &Group) -> Result<(), Stop> {
        if self.text.ends_with("::") {
            return self.imports(group);
        }
        if self.gap != Gap::Word || !self.is_type || self.angles > 0 {
            return Err(Stop::Unknown);
        }
        let (path, tokens) = (self.path, super::trees(group.stream()));
        if tokens.is_empty() {
            self.push(" {}", Gap::Close);
            return Ok(());
        }
        self.push(" {", Gap::Space);
        self.may_break();
        self.all(&tokens)?;
        self.text.push(' ');
        if self.text.len().saturating_sub(path) > WIDEST {
            return Err(Stop::Breaks);
        }
        self.push("}", Gap::Close);
        Ok(())
    }

    fn imports(&mut self, group: &Group) -> Result<(), Stop> {
        let tokens = super::trees(group.stream());
        // A single name stands without braces, and groups in groups have lines of their own.
        let is_nested = tokens.iter().any(|token| matches!(token, TokenTree::Group(_)));
        if is_nested || super::parts(&tokens).len() < 2 {
            return Err(Stop::Unknown);
        }
        self.push("{", Gap::None);
        self.may_break();
        self.all(&tokens)?;
        self.push("}", Gap::Close);
        Ok(())
    }
}
