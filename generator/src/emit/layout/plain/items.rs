//! Items and statements.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::flat::flat;
use super::values::comma;
use super::{INDENT, WIDTH, Writer, is_punct, is_word, parts, position, split, trees};

impl Writer {
    /// Items, one after another.
    pub(super) fn items(&mut self, mut tokens: &[TokenTree], indent: usize) -> Option<()> {
        while !tokens.is_empty() {
            let item = self.attributes(tokens, indent)?;
            tokens = self.item(item, indent)?;
        }
        Some(())
    }

    /// Writes the attributes, and returns what follows.
    fn attributes<'t>(&mut self, mut tokens: &'t [TokenTree], indent: usize) -> Option<&'t [TokenTree]> {
        while let [TokenTree::Punct(hash), TokenTree::Group(group), rest @ ..] = tokens {
            (hash.as_char() == '#').then_some(())?;
            self.start(indent)?;
            let inside = trees(group.stream());
            match inside.as_slice() {
                [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)] if *name == "doc" => {
                    self.doc(&text.to_string())?;
                }
                _ => {
                    self.text.push_str("#[");
                    self.meta(&inside, indent, 1)?;
                    self.end("]");
                }
            }
            tokens = rest;
        }
        Some(tokens)
    }

    /// The content of an attribute.
    fn meta(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        let flat = flat(tokens).ok()?;
        if flat.fits(self.column(), tail) {
            self.text.push_str(&flat.text);
            return Some(());
        }
        let [TokenTree::Ident(name), TokenTree::Group(list)] = tokens else { return None };
        let (inside, below) = (trees(list.stream()), indent.saturating_add(INDENT));
        let is_plain = list.delimiter() == Delimiter::Parenthesis && !is_punct(inside.last(), ',');
        is_plain.then(|| self.text.push_str(&name.to_string()))?;
        self.end("(");
        let all = parts(&inside);
        for (index, part) in all.iter().enumerate() {
            let comma = comma(index, all.len());
            self.start(below)?;
            self.meta(part, below, comma)?;
            self.end(if comma == 0 { "" } else { "," });
        }
        self.start(indent)?;
        self.text.push(')');
        Some(())
    }

    /// A line of a doc comment.
    fn doc(&mut self, literal: &str) -> Option<()> {
        self.text.push_str("///");
        let start = self.text.len();
        let text = literal.strip_suffix('"')?;
        if let Some(raw) = text.strip_prefix("r\"") {
            self.text.push_str(raw);
        } else {
            unescape(text.strip_prefix('"')?, &mut self.text)?;
        }
        let doc = self.text.get(start..)?;
        (!doc.starts_with('/') && !doc.contains('\n')).then_some(())?;
        self.text.truncate(start.saturating_add(doc.trim_end_matches(' ').len()));
        self.end("");
        Some(())
    }

    /// Writes an item after its attributes, and returns what follows.
    fn item<'t>(&mut self, tokens: &'t [TokenTree], indent: usize) -> Option<&'t [TokenTree]> {
        let is_end = |_: bool, token: &TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => is_punct(Some(token), ';'),
        };
        let kind = tokens.iter().find_map(|token| match token {
            TokenTree::Ident(word) if *word != "pub" && *word != "async" => Some(word.to_string()),
            _ => None,
        })?;
        self.start(indent)?;
        if kind == "const" || kind == "static" {
            let (before, rest) = split(tokens, ';')?;
            let (head, value) = split(before, '=')?;
            self.fitting(head, 3)?;
            self.text.push_str(" = ");
            self.value(value, indent, 1, false)?;
            self.end(";");
            return Some(rest);
        }
        if matches!(kind.as_str(), "mod" | "type" | "use") {
            let (line, rest) = split(tokens, ';')?;
            match split(line, '=') {
                Some((head, ty)) => {
                    self.fitting(head, 3)?;
                    self.text.push_str(" = ");
                    self.ty(ty, indent, 1)?;
                }
                None => self.import(line, indent)?,
            }
            self.end(";");
            return Some(rest);
        }
        let (head, rest) = tokens.split_at_checked(position(tokens, is_end)?)?;
        let (end, rest) = rest.split_first()?;
        let TokenTree::Group(body) = end else {
            match kind.as_str() {
                "fn" => self.signature(head, indent, ";")?,
                "struct" => self.fitting(head, 1)?,
                _ => return None,
            }
            self.end(";");
            return Some(rest);
        };
        if kind == "fn" {
            self.signature(head, indent, " {")?;
        } else {
            self.head(head)?;
        }
        let below = indent.saturating_add(INDENT);
        let inside = trees(body.stream());
        if inside.is_empty() {
            self.end(" {}");
            return Some(rest);
        }
        self.end(" {");
        match kind.as_str() {
            "struct" | "enum" => self.members(&inside, below)?,
            "fn" => self.statements(&inside, below)?,
            "impl" | "trait" => self.items(&inside, below)?,
            _ => return None,
        }
        self.start(indent)?;
        self.end("}");
        Some(rest)
    }

    /// An import or a module.
    fn import(&mut self, tokens: &[TokenTree], indent: usize) -> Option<()> {
        let flat = flat(tokens).ok()?;
        if flat.fits(self.column(), 1) {
            self.text.push_str(&flat.text);
            return Some(());
        }
        let (TokenTree::Group(names), path) = tokens.split_last()? else { return None };
        self.fitting(path, 1)?;
        self.end("{");
        self.start(indent.saturating_add(INDENT))?;
        let inside = trees(names.stream());
        let names = parts(&inside);
        for (index, name) in names.iter().enumerate() {
            let text = super::flat::flat(name).ok()?.text;
            let width = [1, text.len(), comma(index, names.len())].iter().sum::<usize>();
            if index > 0 && self.column().saturating_add(width) <= WIDTH {
                self.text.push(' ');
            } else if index > 0 {
                self.end("");
                self.start(indent.saturating_add(INDENT))?;
            }
            self.text.push_str(&text);
            self.text.push(',');
        }
        self.end("");
        self.start(indent)?;
        self.text.push('}');
        Some(())
    }

    /// A type.
    fn ty(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        let flat = flat(tokens).ok()?;
        if flat.fits(self.column(), tail) {
            self.text.push_str(&flat.text);
            return Some(());
        }
        let (path, rest) = tokens.split_at_checked(tokens.iter().position(|token| is_punct(Some(token), '<'))?)?;
        let [_, arguments @ .., last] = rest else { return None };
        is_punct(Some(last), '>').then_some(())?;
        self.fitting(path, 1)?;
        self.list("<", &parts(arguments), ">", indent)
    }

    /// Fields or variants.
    fn members(&mut self, tokens: &[TokenTree], indent: usize) -> Option<()> {
        for member in parts(tokens) {
            let member = self.attributes(member, indent)?;
            self.start(indent)?;
            self.typed(member, indent, 1)?;
            self.end(",");
        }
        Some(())
    }

    /// A name with its type, or a variant.
    fn typed(&mut self, tokens: &[TokenTree], indent: usize, tail: usize) -> Option<()> {
        let Some((name, ty)) = split(tokens, ':') else { return self.value(tokens, indent, tail, false) };
        self.fitting(name, 2)?;
        self.text.push_str(": ");
        self.ty(ty, indent, tail)
    }

    /// An item up to its brace.
    fn head(&mut self, tokens: &[TokenTree]) -> Option<()> {
        self.fitting(tokens, 2)?;
        // Before `for`, a line could break.
        (self.column().saturating_add(2) <= WIDTH || !tokens.iter().any(|token| is_word(Some(token), "for")))
            .then_some(())
    }

    /// A function up to its body; `end` follows.
    fn signature(&mut self, tokens: &[TokenTree], indent: usize, end: &str) -> Option<()> {
        let is_list = |_: bool, token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
        let (head, rest) = tokens.split_at_checked(position(tokens, is_list)?)?;
        let (TokenTree::Group(list), output) = rest.split_first()? else { return None };
        self.fitting(head, 1)?;
        self.text.push('(');
        let inside = trees(list.stream());
        let (arguments, output) = (flat(&inside).ok()?, flat(output).ok()?);
        let width = [arguments.text.len(), 1, output.text.len(), end.len()].iter().sum::<usize>();
        if inside.is_empty() || self.column().saturating_add(width) <= WIDTH {
            self.text.push_str(&arguments.text);
        } else {
            self.end("");
            let arguments = parts(&inside);
            for (index, argument) in arguments.iter().enumerate() {
                self.start(indent.saturating_add(INDENT))?;
                self.typed(argument, indent.saturating_add(INDENT), comma(index, arguments.len()))?;
                self.end(",");
            }
            self.start(indent)?;
        }
        self.text.push(')');
        output.fits(self.column(), end.len()).then(|| self.text.push_str(&output.text))
    }

    fn statements(&mut self, mut tokens: &[TokenTree], indent: usize) -> Option<()> {
        while let Some(first) = tokens.first() {
            self.start(indent)?;
            if ["if", "while", "for"].iter().any(|word| is_word(Some(first), word)) {
                tokens = self.block(tokens, indent)?;
                continue;
            }
            let (statement, rest) = split(tokens, ';').map_or((tokens, None), |(one, rest)| (one, Some(rest)));
            let tail = usize::from(rest.is_some());
            match split(statement, '=') {
                Some((head, value)) => {
                    self.fitting(head, 3)?;
                    self.text.push_str(" = ");
                    self.value(value, indent, tail, false)?;
                }
                None => self.value(statement, indent, tail, true)?,
            }
            self.end(if rest.is_some() { ";" } else { "" });
            tokens = rest.unwrap_or_default();
        }
        Some(())
    }

    /// `if`, `while` or `for` with its block.
    fn block<'t>(&mut self, tokens: &'t [TokenTree], indent: usize) -> Option<&'t [TokenTree]> {
        let is_body = |_: bool, token: &TokenTree| brace(token).is_some();
        let (head, rest) = tokens.split_at_checked(position(tokens, is_body)?)?;
        let (body, rest) = rest.split_first()?;
        let (keyword, condition) = head.split_first()?;
        self.text.push_str(&keyword.to_string());
        self.text.push(' ');
        self.fitting(condition, 2)?;
        let inside = trees(brace(body)?.stream());
        let is_certain =
            self.column().saturating_add(2) <= WIDTH && !inside.is_empty() && !is_word(rest.first(), "else");
        is_certain.then_some(())?;
        self.end(" {");
        self.statements(&inside, indent.saturating_add(INDENT))?;
        self.start(indent)?;
        self.end("}");
        Some(rest)
    }
}

fn brace(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

/// Adds the value of a string literal.
fn unescape(mut literal: &str, text: &mut String) -> Option<()> {
    while let Some((plain, escape)) = literal.split_once('\\') {
        text.push_str(plain);
        let mut chars = escape.chars();
        match chars.next()? {
            same @ ('"' | '\\' | '\'') => text.push(same),
            't' => text.push('\t'),
            'u' => {
                let (digits, rest) = chars.as_str().strip_prefix('{')?.split_once('}')?;
                text.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
                chars = rest.chars();
            }
            _ => return None,
        }
        literal = chars.as_str();
    }
    text.push_str(literal);
    Some(())
}
