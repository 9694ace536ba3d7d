//! Paths and their segments from text.

use super::filter;
use super::text::{Parsed, Reader};
use super::{Query, QueryError, Segment, Selector, Slice};

/// The longest text that is read.
const LONGEST: usize = 20_000;

pub(super) fn query(text: &str) -> Result<Query, QueryError> {
    let mut reader = Reader::new(text);
    if text.len() > LONGEST {
        return reader.fail(format!("a JSONPath has {LONGEST} bytes at most"));
    }
    if !reader.eat("$") {
        return reader.fail("a JSONPath begins with `$`, such as `$.name` or `$..id`");
    }
    let segments = segments(&mut reader)?;
    match reader.peek() {
        None => Ok(Query { segments }),
        Some(_) => reader.fail("`.name`, `..name` or `[..]` is needed"),
    }
}

/// The segments that follow.
pub(super) fn segments(reader: &mut Reader<'_>) -> Parsed<Vec<Segment>> {
    let mut segments = Vec::new();
    while reader.whitespace_before(&[".", "["]) {
        let is_descendant = reader.eat("..");
        let selectors = match reader.peek() {
            Some('[') => bracketed(reader)?,
            _ => {
                if !is_descendant {
                    reader.expect(".")?;
                }
                vec![shorthand(reader)?]
            }
        };
        segments.push(Segment { is_descendant, selectors });
    }
    Ok(segments)
}

fn shorthand(reader: &mut Reader<'_>) -> Parsed<Selector> {
    if reader.eat("*") {
        return Ok(Selector::Wildcard);
    }
    match reader.name() {
        Some(name) => Ok(Selector::Name(name.to_owned())),
        None => reader.fail("a name or `*` is needed; other names stand in brackets: `['first name']`"),
    }
}

fn bracketed(reader: &mut Reader<'_>) -> Parsed<Vec<Selector>> {
    reader.expect("[")?;
    let mut selectors = Vec::new();
    loop {
        reader.whitespace();
        selectors.push(selector(reader)?);
        reader.whitespace();
        if !reader.eat(",") {
            break;
        }
    }
    reader.expect("]")?;
    Ok(selectors)
}

fn selector(reader: &mut Reader<'_>) -> Parsed<Selector> {
    if let Some(name) = reader.quoted()? {
        return Ok(Selector::Name(name));
    }
    if reader.eat("*") {
        return Ok(Selector::Wildcard);
    }
    if reader.eat("?") {
        return reader.nested(|reader| {
            reader.whitespace();
            filter::logic(reader).map(Selector::Filter)
        });
    }
    let start = reader.integer()?;
    if reader.whitespace_before(&[":"]) {
        return slice(reader, start);
    }
    match start {
        Some(index) => Ok(Selector::Index(index)),
        None => reader.fail("a name in quotes, an index, a slice, `*` or a filter `?..` is needed"),
    }
}

fn slice(reader: &mut Reader<'_>, start: Option<i64>) -> Parsed<Selector> {
    reader.expect(":")?;
    reader.whitespace();
    let end = reader.integer()?;
    let mut step = None;
    if reader.whitespace_before(&[":"]) {
        reader.expect(":")?;
        // White space may stand behind the colon only if a step does, or before a bracket that ends it.
        reader.whitespace();
        step = reader.integer()?;
    }
    Ok(Selector::Slice(Slice { start, end, step: step.unwrap_or(1) }))
}
