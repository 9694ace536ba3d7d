//! Converts a line of drift to the shape of a record.

use generator::pointer::Pointer;

use super::line::{Form, Kind as Drift, Line};
use crate::fit::schema::{Document, allows};
use crate::fit::shape::{Kind, Shape};

/// The shape for a line about an answer whose schema is at `location`. `None` if the description has no such location.
pub fn shape(document: Document<'_>, location: &Pointer, line: &Line, count: u64) -> Option<Shape> {
    let steps: Vec<String> =
        line.pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    at(document, std::slice::from_ref(location), &steps, line, count)
}

fn at(document: Document<'_>, locations: &[Pointer], steps: &[String], line: &Line, count: u64) -> Option<Shape> {
    let mut shape = Shape::of_drift();
    let Some((step, rest)) = steps.split_first() else {
        leaf(&mut shape, line, count);
        return Some(shape);
    };
    let is_last = rest.is_empty();
    if is_last && line.kind == Drift::Missing {
        shape.add_count(Kind::Object, count);
        shape.missing.insert(step.clone(), count);
        return Some(shape);
    }
    let all = with_arms(document, locations);
    let declared = |keyword: &str| -> Vec<Pointer> {
        all.iter().flat_map(|location| document.view(std::slice::from_ref(location)).keyword(keyword)).collect()
    };
    let fields: Vec<Pointer> =
        all.iter().flat_map(|location| document.view(std::slice::from_ref(location)).field(step)).collect();
    let is_new = is_last && matches!(line.kind, Drift::UnknownField(_));
    if step == "*" && fields.is_empty() {
        let (items, values) = (declared("items"), declared("additionalProperties"));
        let may_be_list = items.len() + values.len() == 0 && {
            let kinds = document.view(locations).kinds(document);
            kinds.is_none_or(|kinds| allows(&kinds, Kind::List))
        };
        if !is_new && (!items.is_empty() || may_be_list) {
            shape.add_count(Kind::List, count);
            shape.items = Some(Box::new(at(document, &items, rest, line, count)?));
        } else {
            shape.add_count(Kind::Object, count);
            shape.others = Some(Box::new(at(document, &values, rest, line, count)?));
        }
        return Some(shape);
    }
    let fields = if fields.is_empty() { declared("additionalProperties") } else { fields };
    if fields.is_empty() && !is_new {
        return None;
    }
    shape.add_count(Kind::Object, count);
    shape.fields.insert(step.clone(), at(document, &fields, rest, line, count)?);
    Some(shape)
}

/// These locations and the alternatives of their schemas.
fn with_arms(document: Document<'_>, locations: &[Pointer]) -> Vec<Pointer> {
    /// The maximal number of alternatives.
    const MOST: usize = 256;
    let mut all: Vec<Pointer> = locations.to_vec();
    let mut next = 0;
    while let Some(location) = all.get(next).filter(|_| all.len() < MOST) {
        let unions = document.view(std::slice::from_ref(location)).unions;
        let arms: Vec<Pointer> = unions.into_iter().flat_map(|union| union.arms).collect();
        all.extend(arms.into_iter().filter(|arm| !locations.contains(arm)));
        next += 1;
    }
    all
}

fn leaf(shape: &mut Shape, line: &Line, count: u64) {
    let found = match line.kind {
        Drift::UnknownField(found) | Drift::UnknownArm(found) | Drift::OtherType { found, .. } => found,
        Drift::UnknownValue(found) => {
            shape.unknown = count;
            shape.values.extend(line.value.clone());
            found
        }
        Drift::Missing => return,
    };
    match found {
        Form::Null => shape.null = count,
        Form::Boolean => shape.add_count(Kind::Boolean, count),
        Form::Integer => shape.add_count(Kind::Integer, count),
        Form::Number => shape.add_count(Kind::Number, count),
        Form::List => shape.add_count(Kind::List, count),
        Form::Object => shape.add_count(Kind::Object, count),
        Form::Text | Form::Date | Form::DateTime | Form::Time | Form::Uuid | Form::Base64 => {
            shape.add_count(Kind::Text, count);
        }
    }
}
