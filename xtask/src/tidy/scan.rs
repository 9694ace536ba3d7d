//! The paths in a Rust file, read from its tokens.
//!
//! Tokens rather than a syntax tree: paths inside macro calls and macro definitions count, too.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Ident, LexError, TokenStream, TokenTree};

/// The names in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// Paths of at least two segments, or with leading `::`.
    pub paths: Vec<PathUse>,
    /// Names of called macros, with lines.
    pub macros: Vec<(String, usize)>,
    /// Every identifier, with its lines.
    pub idents: BTreeMap<String, BTreeSet<usize>>,
    /// Local names by `use`, with their targets and the module of the `use`.
    pub imports: BTreeMap<String, (Vec<String>, Vec<String>)>,
    /// Modules declared in the file.
    pub modules: BTreeSet<String>,
    /// Modules that are compiled for tests only, with the inline modules around them.
    pub test_modules: BTreeSet<Vec<String>>,
    /// Whether a `use` ends in `*`.
    pub globs: bool,
}

/// A path in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathUse {
    /// Its segments; `*` for the end of a glob import.
    pub segments: Vec<String>,
    /// Whether it begins with `::`.
    pub leading: bool,
    /// Line, from 1.
    pub line: usize,
    /// The inline modules of the file around it.
    pub within: Vec<String>,
    /// Whether it is compiled for tests only.
    pub test: bool,
}

/// Reads a file.
pub fn scan(text: &str) -> Result<Scan, LexError> {
    let mut scan = Scan::default();
    scan.visit(&TokenStream::from_str(text)?, &Context::default());
    Ok(scan)
}

impl PathUse {
    /// The path from the crate's root, if it is one into this crate. `module` is that of the file.
    pub fn absolute(&self, module: &[String], scan: &Scan) -> Option<Vec<String>> {
        let here = [module, &self.within].concat();
        absolute(&self.segments, &here).or_else(|| {
            let (first, rest) = self.segments.split_first()?;
            let (import, within) = scan.imports.get(first).filter(|_| !self.leading)?;
            let path = absolute(import, &[module, within].concat())?;
            Some([&path[..], rest].concat())
        })
    }
}

/// Resolves `crate`, `self` and `super`.
fn absolute(segments: &[String], here: &[String]) -> Option<Vec<String>> {
    let (first, mut rest) = segments.split_first()?;
    let mut base = match first.as_str() {
        "crate" => Vec::new(),
        "self" => here.to_vec(),
        "super" => here.split_last().map(|(_, outer)| outer.to_vec())?,
        _ => return None,
    };
    while let Some(("super", deeper)) = rest.split_first().map(|(first, deeper)| (first.as_str(), deeper)) {
        base.pop();
        rest = deeper;
    }
    Some([&base[..], rest].concat())
}

#[derive(Clone, Default)]
struct Context {
    within: Vec<String>,
    test: bool,
}

impl Scan {
    fn visit(&mut self, tokens: &TokenStream, context: &Context) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut at = 0;
        // Set by `#[cfg(test)]` until the end of its item.
        let mut test = context.test;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Group(group) => {
                    if group.delimiter() == Delimiter::Bracket && at > 0 && is(&tokens[at - 1], '#') {
                        test |= is_cfg_test(group);
                    }
                    self.visit(&group.stream(), &Context { test, within: context.within.clone() });
                    if group.delimiter() == Delimiter::Brace {
                        test = context.test;
                    }
                    at += 1;
                }
                TokenTree::Ident(ident) if ident == "use" && !is_capture(&tokens[at + 1..]) => {
                    at = self.import(&tokens, at + 1, &Context { test, within: context.within.clone() });
                    test = context.test;
                }
                TokenTree::Ident(ident) if ident == "mod" => {
                    if let Some(TokenTree::Ident(name)) = tokens.get(at + 1) {
                        self.modules.insert(name.to_string());
                        if test {
                            self.test_modules.insert([&context.within[..], &[name.to_string()]].concat());
                        }
                        if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                            let within = [&context.within[..], &[name.to_string()]].concat();
                            self.visit(&body.stream(), &Context { within, test });
                            test = context.test;
                            at += 1;
                        }
                        at += 1;
                    }
                    at += 1;
                }
                TokenTree::Ident(_) => at = self.path(&tokens, at, false, &Context { test, ..context.clone() }),
                TokenTree::Punct(_) if is_leading(&tokens, at) => {
                    at = self.path(&tokens, at + 2, true, &Context { test, ..context.clone() });
                }
                TokenTree::Punct(punct) => {
                    if punct.as_char() == ';' {
                        test = context.test;
                    }
                    at += 1;
                }
                TokenTree::Literal(_) => at += 1,
            }
        }
    }

    /// Reads the path that begins at `at`. The result is the index of its end.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, leading: bool, context: &Context) -> usize {
        let mut segments = Vec::new();
        let line = tokens[at].span().start().line;
        while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
            self.ident(ident);
            segments.push(ident.to_string());
            at += 1;
            // In `impl ::std::fmt::Debug`, a path begins after a keyword.
            let goes_on = is_colons(tokens, at) && ident.span().end() == tokens[at].span().start();
            if !(goes_on && matches!(tokens.get(at + 2), Some(TokenTree::Ident(_)))) {
                break;
            }
            at += 2;
        }
        let bang = tokens.get(at).is_some_and(|token| is(token, '!'));
        if bang && matches!(tokens.get(at + 1), Some(TokenTree::Group(_))) {
            self.macros.extend(segments.last().map(|name| (name.clone(), line)));
        }
        if segments.len() > 1 || leading {
            self.add_path(segments, leading, line, context);
        }
        at
    }

    fn add_path(&mut self, segments: Vec<String>, leading: bool, line: usize, context: &Context) {
        self.paths.push(PathUse { segments, leading, line, within: context.within.clone(), test: context.test });
    }

    fn ident(&mut self, ident: &Ident) {
        self.idents.entry(ident.to_string()).or_default().insert(ident.span().start().line);
    }

    /// Reads a `use`. The result is the index of its end.
    fn import(&mut self, tokens: &[TokenTree], at: usize, context: &Context) -> usize {
        let leading = is_colons(tokens, at);
        let start = if leading { at + 2 } else { at };
        let end = tokens[start..].iter().position(|token| is(token, ';')).map_or(tokens.len(), |length| start + length);
        self.tree(&tokens[start..end], &[], leading, context);
        end + 1
    }

    /// Reads one branch of a `use`: segments, then names in braces, `*`, or nothing.
    fn tree(&mut self, tokens: &[TokenTree], prefix: &[String], leading: bool, context: &Context) {
        let mut path = prefix.to_vec();
        let mut line = tokens.first().map_or(1, |token| token.span().start().line);
        let mut name = None;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(ident) if ident == "as" => {
                    name = tokens.get(at + 1).map(ToString::to_string);
                    at += 1;
                }
                TokenTree::Ident(ident) => {
                    self.ident(ident);
                    line = ident.span().start().line;
                    // `{self}` stands for the path before it.
                    if ident != "self" || path.is_empty() {
                        path.push(ident.to_string());
                    }
                }
                TokenTree::Group(group) => {
                    let branches: Vec<TokenTree> = group.stream().into_iter().collect();
                    for branch in branches.split(|token| is(token, ',')).filter(|branch| !branch.is_empty()) {
                        self.tree(branch, &path, leading, context);
                    }
                    return;
                }
                TokenTree::Punct(punct) if punct.as_char() == '*' => {
                    self.globs = true;
                    path.push("*".to_owned());
                }
                _ => {}
            }
            at += 1;
        }
        if let Some(name) = name.or_else(|| path.last().cloned()).filter(|_| !leading) {
            self.imports.insert(name, (path.clone(), context.within.clone()));
        } else if let Some(name) = path.last() {
            self.imports.insert(name.clone(), (vec![String::new()], Vec::new()));
        }
        self.add_path(path, leading, line, context);
    }
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let mut pair = tokens.iter().skip(at).take(2);
    pair.next().is_some_and(|token| is(token, ':')) && pair.next().is_some_and(|token| is(token, ':'))
}

/// Whether a path begins with `::`. In `<T as Trait>::Name`, the colons touch the bracket before them.
fn is_leading(tokens: &[TokenTree], at: usize) -> bool {
    if !is_colons(tokens, at) || !matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
        return false;
    }
    at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| {
        let touches = before.span().end() == tokens[at].span().start();
        !(touches && (is(before, '>') || matches!(before, TokenTree::Ident(_) | TokenTree::Group(_))))
    })
}

/// Whether `use` is that of `impl Trait + use<'a>`.
fn is_capture(after: &[TokenTree]) -> bool {
    after.first().is_some_and(|token| is(token, '<'))
}

fn is_cfg_test(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let show = |path: &PathUse| {
            let mark = if path.test { "test " } else { "" };
            let colons = if path.leading { "::" } else { "" };
            format!("{}: {mark}{colons}{}", path.line, path.segments.join("::"))
        };
        scan(text).expect("read").paths.iter().map(show).collect()
    }

    #[test]
    fn imports_are_read() {
        let text = "use crate::{ir::{self, Api as A}, names};\nuse super::*;\nuse ::std::fmt;\npub(crate) use a::b;\n";
        assert_eq!(
            paths(text),
            ["1: crate::ir", "1: crate::ir::Api", "1: crate::names", "2: super::*", "3: ::std::fmt", "4: a::b"]
        );
        let scan = scan(text).expect("read");
        assert_eq!(scan.imports["A"].0, ["crate", "ir", "Api"]);
        assert!(scan.globs);
    }

    #[test]
    fn paths_are_read_anywhere() {
        let text = "fn f(a: &crate::ir::Api) -> ::std::io::Result<<T as x::Y>::Z> {\n  vec![crate::emit::go::<u8>(1)];\n}\n\
                    impl ::core::fmt::Debug for S {}\nmacro_rules! m { () => { $crate::generated::x } }";
        assert_eq!(
            paths(text),
            [
                "1: crate::ir::Api",
                "1: ::std::io::Result",
                "1: x::Y",
                "2: crate::emit::go",
                "4: ::core::fmt::Debug",
                "5: crate::generated::x"
            ]
        );
        assert_eq!(scan(text).expect("read").macros, [("vec".to_owned(), 2)]);
    }

    #[test]
    fn tests_and_modules_are_detected() {
        let text = "#[cfg(test)]\nmod tests {\n use super::super::ir::X;\n}\nfn f() { a::b() }\n#[cfg(test)] use c::d;\nuse e::f;";
        assert_eq!(paths(text), ["3: test super::super::ir::X", "5: a::b", "6: test c::d", "7: e::f"]);
        let scan = scan(text).expect("read");
        let module = ["emit".to_owned(), "docs".to_owned()];
        assert_eq!(scan.paths[0].absolute(&module, &scan).expect("local"), ["emit", "ir", "X"]);
    }

    #[test]
    fn imports_are_followed() {
        let scan = scan("use crate::ir; use crate::ir::model as m; fn f() { ir::lower(); m::Api::new(); g::h() }")
            .expect("read");
        let all: Vec<_> =
            scan.paths.iter().filter_map(|path| path.absolute(&[], &scan)).map(|path| path.join("::")).collect();
        assert_eq!(all, ["ir", "ir::model", "ir::lower", "ir::model::Api::new"]);
    }
}
