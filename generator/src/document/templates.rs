//! Path templates: comparing with path parameters, and repair where the meaning is clear.

use std::rc::Rc;

use openapiv3::QueryStyle;
use serde_json::json;

use super::model::{Parameter, ParameterLocation};
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::{Pointer, is_percent_encoded};

/// Characters that names in a template cannot contain.
const NO_NAME: [char; 5] = ['/', '{', '}', '?', '#'];

/// The template of requests with its parameters.
#[derive(Debug)]
pub(super) struct Template {
    /// The path, without a query.
    pub path: String,
    /// Constant pairs of the query string by name, percent-encoded.
    pub constants: Vec<(String, String)>,
    /// The parameters of the operation.
    pub parameters: Vec<Rc<Parameter>>,
}

/// A piece of a template.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'p> {
    Literal(&'p str),
    /// A name in braces.
    Name(&'p str),
}

impl Reader<'_, '_> {
    /// The template of an operation; `None` if its meaning is unclear, which has been reported.
    pub fn template(&mut self, path: &str, operation: &Pointer, declared: Vec<Rc<Parameter>>) -> Option<Template> {
        let Some(pieces) = pieces(path) else {
            let message = format!("the braces of `{path}` do not match, or have no name between them");
            self.report(Code::PathParameter, operation.clone(), message);
            return None;
        };
        let (before, query) = split(pieces);
        let (used, moved) = (Vec::new(), Vec::new());
        let mut mending = Mending { reader: self, written: path, operation, declared, used, moved };
        let mut template = Template { path: String::new(), constants: Vec::new(), parameters: Vec::new() };
        let mut expressions = Vec::new();
        let mut in_fragment = false;
        let mut has_unencoded_percent =
            query.iter().any(|piece| matches!(piece, Piece::Literal(text) if !is_percent_encoded(text)));
        for piece in before {
            match piece {
                Piece::Literal(text) => {
                    has_unencoded_percent |= !in_fragment && !is_percent_encoded(text);
                    in_fragment |= text.contains('#');
                    template.path.push_str(text);
                }
                // Fragments are not sent and have no parameters.
                Piece::Name(name) if in_fragment => template.path.push_str(name),
                Piece::Name(name) if name.starts_with(['?', '&']) => expressions.push(name),
                Piece::Name(name) => {
                    let name = mending.path_parameter(name)?;
                    template.path.extend(["{", &name, "}"]);
                }
            }
        }
        if has_unencoded_percent {
            let message = format!("`%` of `{path}` begins no percent-encoding; it is sent as `%25`");
            mending.warn(operation.clone(), message);
        }
        for expression in expressions {
            mending.expression(expression)?;
        }
        if !query.is_empty() {
            template.constants = mending.query(&query)?;
        }
        template.parameters = mending.rest();
        template.path = self.resolved_path(path, &template.path, operation)?;
        Some(template)
    }
}

/// A template while it is read.
struct Mending<'m, 'a, 'd> {
    reader: &'m mut Reader<'a, 'd>,
    written: &'m str,
    operation: &'m Pointer,
    declared: Vec<Rc<Parameter>>,
    /// The path parameters of the template, by name.
    used: Vec<String>,
    /// Query parameters that are sent under another name, by their own name.
    moved: Vec<(String, Rc<Parameter>)>,
}

impl Mending<'_, '_, '_> {
    fn warn(&mut self, pointer: Pointer, message: String) {
        self.reader.warn(Code::PathParameter, pointer, message);
    }

    fn path_parameters(&self) -> impl Iterator<Item = (usize, &Rc<Parameter>)> {
        self.declared.iter().enumerate().filter(|(_, one)| matches!(one.location, ParameterLocation::Path(_)))
    }

    /// The declared path parameter of a name in braces: by equal name, without the signs of frameworks, or in another
    /// case.
    fn find(&self, name: &str) -> Option<usize> {
        let bare = bare(name);
        let exact = |wanted: &str| self.path_parameters().find(|(_, one)| one.name == wanted).map(|(index, _)| index);
        let loose = |text: &str| text.replace(['-', '_'], "").to_ascii_lowercase();
        exact(name).or_else(|| exact(bare)).or_else(|| {
            let mut fitting = self.path_parameters().filter(|(_, one)| {
                loose(&one.name) == loose(bare) && !self.written.contains(&format!("{{{}}}", one.name))
            });
            fitting.next().filter(|_| fitting.next().is_none()).map(|(index, _)| index)
        })
    }

    /// The parameter name for a name in braces.
    fn path_parameter(&mut self, name: &str) -> Option<String> {
        let path = self.written;
        let known = self.find(name);
        let found = known.and_then(|index| self.declared.get(index)).map(|one| one.name.clone());
        let wanted = found.clone().unwrap_or_else(|| if bare(name).is_empty() { name } else { bare(name) }.to_owned());
        let plain = wanted.replace(NO_NAME, "_");
        match &found {
            None => {
                let message = format!(
                    "`{path}` has `{{{name}}}`, but no path parameter of this name is declared; `{plain}` is treated as a text"
                );
                self.warn(self.operation.clone(), message);
            }
            Some(found) if found != name => {
                let message = format!("`{{{name}}}` of `{path}` is treated as the path parameter `{found}`");
                self.warn(self.operation.clone(), message);
            }
            Some(_) => {}
        }
        match known {
            None if self.used.contains(&plain) => {}
            None => {
                let made = self.made(&plain, "path", true)?;
                self.declared.push(made);
            }
            Some(index) if plain != wanted => {
                if let Some(slot) = self.declared.get_mut(index) {
                    *slot = Rc::new(Parameter { name: plain.clone(), ..Parameter::clone(slot) });
                }
            }
            Some(_) => {}
        }
        self.used.push(plain.clone());
        Some(plain)
    }

    /// A query expression in braces: `{?page,limit}`, as in RFC 6570.
    fn expression(&mut self, expression: &str) -> Option<()> {
        let names: Vec<&str> = expression.split([',', '?', '&']).map(bare).filter(|name| !name.is_empty()).collect();
        let message =
            format!("`{{{expression}}}` of `{}` stands for query parameters: {}", self.written, names.join(", "));
        self.warn(self.operation.clone(), message);
        for name in names {
            self.query_parameter(name, name, false)?;
        }
        Some(())
    }

    /// The query of a template: parameters and constant pairs.
    fn query(&mut self, pieces: &[Piece<'_>]) -> Option<Vec<(String, String)>> {
        let message =
            format!("a path has no query; the part after the `?` of `{}` is sent as query parameters", self.written);
        self.warn(self.operation.clone(), message);
        let mut constants: Vec<(String, String)> = Vec::new();
        for pair in pairs(pieces) {
            match pair.as_slice() {
                [Piece::Literal(text)] => {
                    let name = text.split_once('=').map_or(*text, |(name, _)| name);
                    match constants.iter_mut().find(|(known, _)| known == name) {
                        Some((_, pairs)) => pairs.extend(["&", &sent(text)]),
                        None => constants.push((name.to_owned(), sent(text))),
                    }
                }
                [Piece::Literal(name), Piece::Name(variable)] if name.ends_with('=') => {
                    self.query_parameter(name.trim_end_matches('='), variable, true)?;
                }
                // The value is an example.
                [Piece::Name(name), Piece::Literal(text)] if text.starts_with('=') => {
                    self.query_parameter(bare(name), name, true)?;
                }
                [Piece::Name(name)] => self.query_parameter(bare(name), name, !name.starts_with(['?', '&']))?,
                _ => {
                    let message = format!(
                        "the query of `{}` has a value that is made of several pieces; no request can be made of it",
                        self.written
                    );
                    self.reader.report(Code::PathParameter, self.operation.clone(), message);
                    return None;
                }
            }
        }
        Some(constants)
    }

    /// Makes sure that a query parameter is sent under `name`; the template calls it `variable`.
    fn query_parameter(&mut self, name: &str, variable: &str, required: bool) -> Option<()> {
        let index = |wanted: &str| {
            let is_query =
                |one: &Rc<Parameter>| matches!(one.location, ParameterLocation::Query { .. }) && one.name == wanted;
            self.declared.iter().position(is_query)
        };
        if index(name).is_some() {
            return Some(());
        }
        let known = index(variable).or_else(|| index(bare(variable))).or_else(|| self.find(variable));
        let Some(declared) = known.and_then(|index| self.declared.get(index)).cloned() else {
            let is_moved = |(own, _): &&(String, Rc<Parameter>)| own == variable || own == bare(variable);
            let another = match self.moved.iter().find(is_moved) {
                Some((_, moved)) => in_query(moved, name, None),
                None => self.made(name, "query", required)?,
            };
            self.declared.push(another);
            return Some(());
        };
        if matches!(declared.location, ParameterLocation::Path(_))
            && self.used.iter().any(|used| *used == declared.name)
        {
            let message = format!(
                "`{{{variable}}}` stands in the path and in the query of `{}`; each is a parameter of its own",
                self.written
            );
            self.warn(self.operation.clone(), message);
            self.declared.push(in_query(&declared, name, Some(required)));
            return Some(());
        }
        let moved = in_query(&declared, name, None);
        self.moved.push((declared.name.clone(), Rc::clone(&moved)));
        if let Some(slot) = known.and_then(|index| self.declared.get_mut(index)) {
            *slot = moved;
        }
        Some(())
    }

    /// An undeclared parameter: a text.
    fn made(&mut self, name: &str, location: &str, required: bool) -> Option<Rc<Parameter>> {
        let pointer = self.operation.child("parameters").child(name);
        let form = json!({ "name": name, "in": location, "required": required, "schema": {} });
        let typed = match form {
            serde_json::Value::Object(form) => self.reader.typed(form, &pointer, "a parameter")?,
            _ => return None,
        };
        Some(Rc::new(Parameter::new(pointer, typed)))
    }

    /// The parameters of the operation without path parameters that the template lacks.
    fn rest(mut self) -> Vec<Rc<Parameter>> {
        let (kept, left): (Vec<_>, Vec<_>) = std::mem::take(&mut self.declared).into_iter().partition(|one| {
            !matches!(one.location, ParameterLocation::Path(_)) || self.used.iter().any(|name| *name == one.name)
        });
        for parameter in left {
            let message =
                format!("the path parameter `{}` does not occur in `{}`; it is left out", parameter.name, self.written);
            let mut diagnostic = Diagnostic::new(Code::PathParameter, parameter.pointer.clone(), message)
                .also(self.operation.clone(), "the operation");
            diagnostic.severity = Severity::Warning;
            self.reader.diagnostics.push(diagnostic);
        }
        kept
    }
}

/// A parameter moved to the query under this name, required as before unless the argument decides.
fn in_query(declared: &Parameter, name: &str, required: Option<bool>) -> Rc<Parameter> {
    let mut moved = Parameter { name: name.to_owned(), ..Parameter::clone(declared) };
    if let ParameterLocation::Path(_) = moved.location {
        moved.required = required.unwrap_or(moved.required);
        moved.location = ParameterLocation::Query { style: QueryStyle::Form, allow_reserved: false };
    }
    Rc::new(moved)
}

/// A name without the signs of frameworks: `{proxy+}`, `{*path}`, `{id:[0-9]+}`, `{id?}`.
fn bare(name: &str) -> &str {
    let name = name.split_once(':').map_or(name, |(name, _)| name);
    name.trim().trim_matches(['+', '*', '?', '&', '.', ';', '/', '#']).trim()
}

/// A constant for the query; percent-encoded parts stay.
fn sent(text: &str) -> String {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$'()*+,;:@/?=".contains(&byte);
    let begins = |at: usize| text.get(at..at.saturating_add(3)).is_some_and(is_percent_encoded);
    text.bytes().enumerate().fold(String::new(), |mut sent, (at, byte)| {
        if allowed(byte) || (byte == b'%' && begins(at)) {
            sent.push(char::from(byte));
        } else {
            sent.push_str(&format!("%{byte:02X}"));
        }
        sent
    })
}

/// The pieces of a template; `None` if braces do not match. Inner braces are part of a name: `{id:[0-9]{3}}`.
fn pieces(path: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let mut depth = 1_usize;
        let end = after.find(|letter| {
            depth = match letter {
                '{' => depth.saturating_add(1),
                '}' => depth.saturating_sub(1),
                _ => depth,
            };
            depth == 0
        })?;
        let (name, tail) = (after.get(..end)?, after.get(end..)?.strip_prefix('}')?);
        let nested = name.contains('{') && !name.split('{').next().is_some_and(|head| head.contains(':'));
        if before.contains('}') || nested || name.trim().is_empty() {
            return None;
        }
        pieces.extend([Piece::Literal(before), Piece::Name(name)]);
        rest = tail;
    }
    pieces.push(Piece::Literal(rest));
    pieces.retain(|piece| *piece != Piece::Literal(""));
    (!rest.contains('}')).then_some(pieces)
}

/// The pieces before and after the question mark, if it is not in a fragment.
fn split(pieces: Vec<Piece<'_>>) -> (Vec<Piece<'_>>, Vec<Piece<'_>>) {
    let (mut before, mut query) = (Vec::new(), Vec::new());
    let (mut behind, mut fragment) = (false, false);
    for piece in pieces {
        match piece {
            // The fragment is not sent.
            _ if behind && fragment => {}
            Piece::Literal(text) if behind => match text.split_once('#') {
                Some((text, _)) => {
                    fragment = true;
                    query.push(Piece::Literal(text));
                }
                None => query.push(Piece::Literal(text)),
            },
            Piece::Literal(text) if !fragment => {
                let path = text.split_once('#').map_or(text, |(path, _)| path);
                fragment = path.len() < text.len();
                match path.split_once('?') {
                    Some((path, found)) => {
                        behind = true;
                        before.push(Piece::Literal(path));
                        query.push(Piece::Literal(found));
                    }
                    None => before.push(Piece::Literal(text)),
                }
            }
            piece if behind => query.push(piece),
            piece => before.push(piece),
        }
    }
    query.retain(|piece| *piece != Piece::Literal(""));
    (before, query)
}

/// The pieces of a query by pair.
fn pairs<'p>(pieces: &[Piece<'p>]) -> Vec<Vec<Piece<'p>>> {
    let mut pairs = vec![Vec::new()];
    for piece in pieces {
        match piece {
            Piece::Name(name) => pairs.last_mut().into_iter().for_each(|pair| pair.push(Piece::Name(name))),
            Piece::Literal(text) => {
                for (index, text) in text.split('&').enumerate() {
                    if index > 0 {
                        pairs.push(Vec::new());
                    }
                    if let (Some(pair), false) = (pairs.last_mut(), text.is_empty()) {
                        pair.push(Piece::Literal(text));
                    }
                }
            }
        }
    }
    pairs.retain(|pair| !pair.is_empty());
    pairs
}
