//! Filters from text: logic, comparisons and functions, whose types are checked.

use serde_json::Value;

use super::Segment;
use super::functions::{Function, Kind, function};
use super::parse::segments;
use super::text::{Parsed, Reader};

/// What a filter asks of a value.
#[derive(Clone, Debug)]
pub(super) enum Logic {
    Any(Vec<Self>),
    All(Vec<Self>),
    Not(Box<Self>),
    Compare(Comparable, Operator, Comparable),
    /// Whether a path selects anything.
    Exists(Path),
    /// A function that answers yes or no.
    Test(Function),
}

/// A path within a filter.
#[derive(Clone, Debug)]
pub(super) struct Path {
    /// Whether it begins at the whole value, not at the one that is filtered.
    pub(super) is_absolute: bool,
    pub(super) segments: Vec<Segment>,
}

/// A side of a comparison, or an argument.
#[derive(Clone, Debug)]
pub(super) enum Comparable {
    Literal(Value),
    /// A path that selects one value at most.
    Path(Path),
    Function(Box<Function>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The operators; a longer one is before its beginning.
const OPERATORS: [(&str, Operator); 6] = [
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    ("<", Operator::Less),
    (">=", Operator::GreaterOrEqual),
    (">", Operator::Greater),
];

/// An operand whose use decides what it has to be.
pub(super) enum Operand {
    Literal(Value),
    Path(Path),
    Function(Function),
}

impl Path {
    fn is_singular(&self) -> bool {
        self.segments.iter().all(Segment::is_singular)
    }
}

/// The expression of a filter.
pub(super) fn logic(reader: &mut Reader<'_>) -> Parsed<Logic> {
    list(reader, "||", |reader| list(reader, "&&", basic, Logic::All), Logic::Any)
}

/// Expressions with an operator between them.
fn list<'t>(
    reader: &mut Reader<'t>,
    operator: &str,
    read: impl Fn(&mut Reader<'t>) -> Parsed<Logic>,
    join: fn(Vec<Logic>) -> Logic,
) -> Parsed<Logic> {
    let first = read(reader)?;
    let mut all = vec![first];
    while reader.whitespace_before(&[operator]) {
        reader.expect(operator)?;
        reader.whitespace();
        all.push(read(reader)?);
    }
    match <[Logic; 1]>::try_from(all) {
        Ok([one]) => Ok(one),
        Err(all) => Ok(join(all)),
    }
}

fn basic(reader: &mut Reader<'_>) -> Parsed<Logic> {
    if reader.peek() == Some('(') {
        return parenthesized(reader);
    }
    if reader.eat("!") {
        reader.whitespace();
        let inner = match reader.peek() {
            Some('(') => parenthesized(reader)?,
            _ => {
                let start = reader.position();
                let operand = operand(reader)?;
                if operator(reader).is_some() {
                    return reader.fail_at(start, "what `!` negates is in parentheses, such as `!(@.a == 1)`");
                }
                test(reader, start, operand)?
            }
        };
        return Ok(Logic::Not(Box::new(inner)));
    }
    let start = reader.position();
    let left = operand(reader)?;
    let Some(operator) = operator(reader) else { return test(reader, start, left) };
    let left = comparable(reader, start, left)?;
    reader.whitespace();
    let start = reader.position();
    let right = operand(reader)?;
    let right = comparable(reader, start, right)?;
    Ok(Logic::Compare(left, operator, right))
}

fn parenthesized(reader: &mut Reader<'_>) -> Parsed<Logic> {
    reader.nested(|reader| {
        reader.expect("(")?;
        reader.whitespace();
        let inner = logic(reader)?;
        reader.whitespace();
        reader.expect(")")?;
        Ok(inner)
    })
}

/// Reads the operator of a comparison, if one follows.
fn operator(reader: &mut Reader<'_>) -> Option<Operator> {
    let (text, operator) = OPERATORS.into_iter().find(|(text, _)| reader.whitespace_before(&[text]))?;
    reader.eat(text);
    Some(operator)
}

/// A literal, a path or a function.
pub(super) fn operand(reader: &mut Reader<'_>) -> Parsed<Operand> {
    if let Some(text) = reader.quoted()? {
        return Ok(Operand::Literal(Value::String(text)));
    }
    if let Some(number) = reader.number()? {
        return Ok(Operand::Literal(number));
    }
    let is_absolute = reader.eat("$");
    if is_absolute || reader.eat("@") {
        return Ok(Operand::Path(Path { is_absolute, segments: segments(reader)? }));
    }
    let start = reader.position();
    if let Some(name) = reader.function() {
        return reader.nested(|reader| function(reader, start, name)).map(Operand::Function);
    }
    match reader.name() {
        Some("true") => Ok(Operand::Literal(Value::Bool(true))),
        Some("false") => Ok(Operand::Literal(Value::Bool(false))),
        Some("null") => Ok(Operand::Literal(Value::Null)),
        Some(_) => reader.fail_at(start, "a field of a value is `@.name`, and a text is in quotes"),
        None => reader.fail("a path such as `@.name`, a function or a literal is needed"),
    }
}

fn test(reader: &Reader<'_>, start: usize, operand: Operand) -> Parsed<Logic> {
    match operand {
        Operand::Path(path) => Ok(Logic::Exists(path)),
        Operand::Function(function) if function.kind() == Kind::Logical => Ok(Logic::Test(function)),
        Operand::Function(_) => reader.fail_at(start, "the value of this function has to be compared"),
        Operand::Literal(_) => reader.fail_at(start, "a literal has to be compared"),
    }
}

/// An operand that stands for one value at most.
pub(super) fn comparable(reader: &Reader<'_>, start: usize, operand: Operand) -> Parsed<Comparable> {
    match operand {
        Operand::Literal(value) => Ok(Comparable::Literal(value)),
        Operand::Path(path) if path.is_singular() => Ok(Comparable::Path(path)),
        Operand::Function(function) if function.kind() == Kind::Value => Ok(Comparable::Function(Box::new(function))),
        Operand::Path(_) => reader.fail_at(start, "the path may select several values: `value(..)` takes a single one"),
        Operand::Function(_) => reader.fail_at(start, "this function has no value: it is true or false"),
    }
}
