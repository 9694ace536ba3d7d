//! The text of a file from its items. Only this module calls prettyplease.

mod plain;

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::Names;

/// The longest line in bytes that prettyplease does not break, without a comma at its end.
pub const WIDTH: usize = 89;

/// An item of a file, between blank lines.
#[derive(Clone, Debug)]
pub enum Item {
    /// Any Rust item.
    Tokens(TokenStream),
    /// An `impl` block with blank lines between its members.
    Impl {
        /// The text before the brace.
        head: TokenStream,
        /// Methods, constants, types.
        members: Vec<TokenStream>,
    },
    /// A wire table: a call of one of the runtime's macros with a line for each row.
    Table(Table),
}

/// A call of one of the runtime's table macros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The macro, for example `object`.
    pub name: &'static str,
    /// The text before the inner brace, for example `Customer`.
    pub head: String,
    /// The rows in the inner brace, without commas; `None` for a table without an inner brace.
    pub rows: Option<Vec<String>>,
    /// The text after the inner brace, for example `else Unrecognized`.
    pub tail: String,
}

/// A module in a file of its own, after its other attributes and its visibility.
pub fn module_item(before: &TokenStream, name: &str) -> TokenStream {
    let ident = Names::spell(name);
    // rustc finds no file for a module whose name is not ASCII.
    let path = (!name.is_ascii()).then(|| format!("{name}.rs")).map(|file| quote!(#[path = #file]));
    quote!(#path #before mod #ident;)
}

/// The text of a file: the header, inner attributes and imports, then the items.
///
/// # Errors
///
/// The message of the parser, if an emitter made invalid Rust.
pub fn file(header: &str, prelude: TokenStream, items: &[Item]) -> Result<String, String> {
    let texts = items.iter().map(item_text).collect::<Result<Vec<_>, _>>()?;
    file_of(header, prelude, &texts)
}

/// The same from items that are printed already.
///
/// # Errors
///
/// As [`file`].
pub fn file_of(header: &str, prelude: TokenStream, items: &[String]) -> Result<String, String> {
    let mut text = header.to_owned();
    let prelude = pretty(prelude)?;
    if !prelude.is_empty() {
        text.push('\n');
        text.push_str(&prelude);
    }
    for item in items {
        text.push('\n');
        text.push_str(item);
    }
    Ok(text)
}

/// The text of an item.
///
/// # Errors
///
/// As [`file`].
pub fn item_text(item: &Item) -> Result<String, String> {
    match item {
        Item::Tokens(tokens) => pretty(tokens.clone()),
        Item::Impl { head, members } => implementation(head, members),
        Item::Table(table) => Ok(table_text(table)),
    }
}

/// The text of a constant list with an element on each line, such as `static NAMES: &[&str] = &[...];` with `head` as the
/// text before its bracket.
///
/// Such a list can be very long, and printing takes many times the memory of its text. So it is printed in pieces.
///
/// # Errors
///
/// As [`file`].
pub fn list_text(head: &str, rows: impl Iterator<Item = TokenStream>) -> Result<String, String> {
    const PIECE: usize = 32;
    // A last element that is too long for a line makes prettyplease print every element on its own line.
    let long = "x".repeat(200);
    let last = format!("    \"{long}\",\n];\n");
    let mut rows = rows.peekable();
    let mut text = format!("{head}[\n");
    while rows.peek().is_some() {
        let piece: Vec<_> = rows.by_ref().take(PIECE).collect();
        if let Some(plain) = piece.iter().map(|row| plain::element(row.clone())).collect::<Option<Vec<_>>>() {
            text.extend(plain);
            continue;
        }
        let printed = printed(quote!(static L: L = [#(#piece,)* #long];))?;
        let printed = printed.strip_prefix("static L: L = [\n").and_then(|rest| rest.strip_suffix(&last));
        text.push_str(printed.ok_or("unexpected layout of a list")?);
    }
    text.push_str("];\n");
    Ok(text)
}

fn pretty(tokens: TokenStream) -> Result<String, String> {
    if tokens.is_empty() {
        return Ok(String::new());
    }
    match plain::items(tokens.clone()) {
        Some(text) => Ok(text),
        None => printed(tokens),
    }
}

/// The text of items by prettyplease.
fn printed(tokens: TokenStream) -> Result<String, String> {
    let source = tokens.clone();
    let file = syn::parse2(tokens).map_err(|error| format!("{error} in: {source:.400}"))?;
    Ok(prettyplease::unparse(&file))
}

/// prettyplease sets no blank lines between members, so each is printed in a block of its own.
fn implementation(head: &TokenStream, members: &[TokenStream]) -> Result<String, String> {
    let bodies = members.iter().map(member_text).collect::<Result<Vec<_>, _>>()?;
    implementation_of(head, &bodies)
}

/// An `impl` block of members that are printed already.
///
/// # Errors
///
/// As [`file`].
pub fn implementation_of(head: &TokenStream, members: &[String]) -> Result<String, String> {
    Ok(implementation_with(&opening_of(head)?, members))
}

/// The first line of an `impl` block.
///
/// # Errors
///
/// As [`file`].
pub fn opening_of(head: &TokenStream) -> Result<String, String> {
    let empty = pretty(quote!(#head {}))?;
    Ok(empty.trim_end().trim_end_matches('}').trim_end().to_owned())
}

/// An `impl` block of text alone.
pub fn implementation_with(opening: &str, members: &[String]) -> String {
    format!("{opening}\n{}}}\n", members.join("\n"))
}

/// The text of a member of an `impl` block.
///
/// # Errors
///
/// As [`file`].
pub fn member_text(member: &TokenStream) -> Result<String, String> {
    if let Some(text) = plain::member(member.clone()) {
        return Ok(text);
    }
    let block = printed(quote!(impl S { #member }))?;
    let body = block.strip_prefix("impl S {\n").and_then(|rest| rest.strip_suffix("}\n"));
    body.map(str::to_owned).ok_or_else(|| format!("unexpected layout of {block:.200}"))
}

fn table_text(table: &Table) -> String {
    let Table { name, head, rows, tail } = table;
    let tail = if tail.is_empty() { String::new() } else { format!(" {tail}") };
    let body = match rows.as_deref() {
        None => String::new(),
        Some([]) => " {}".to_owned(),
        Some(rows) => {
            let rows: String = rows.iter().map(|row| format!("        {row},\n")).collect();
            format!(" {{\n{rows}    }}")
        }
    };
    format!("codegen::{name}! {{\n    {head}{body}{tail}\n}}\n")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Item, Table, item_text};

    #[test]
    fn members_are_set_off() {
        let item = Item::Impl {
            head: quote!(impl A<'_>),
            members: vec![
                quote!(
                    fn a() {}
                ),
                quote!(
                    fn b() {}
                ),
            ],
        };
        assert_eq!(item_text(&item).expect("valid"), "impl A<'_> {\n    fn a() {}\n\n    fn b() {}\n}\n");
    }

    #[test]
    fn tables_have_a_line_for_each_row() {
        let table = Table {
            name: "object",
            head: "A".to_owned(),
            rows: Some(vec!["\"id\" => id: required".to_owned()]),
            tail: String::new(),
        };
        let text = item_text(&Item::Table(table)).expect("valid");
        assert_eq!(text, "codegen::object! {\n    A {\n        \"id\" => id: required,\n    }\n}\n");
    }
}
