//! Types, and how their sets of values relate.

use super::compare::{Findings, SchemaComparison, UsePair};
use super::finding::{listed, quoted};
use super::position::Position;
use super::schema_use::{Resolved, ResolvedType, component};
use super::unions;
use crate::ir::{Api, Constraints, Scalar, TypeExpr, TypeId};

/// The relation of the values of a new type to those of an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// All old values and more.
    Wider,
    /// A part of the old values.
    Narrower,
    Other,
}

/// Compares the types themselves. Returns whether their content is to be compared as well.
pub(super) fn compare<'a>(
    schemas: &SchemaComparison<'a>,
    pair: &UsePair<'a>,
    old: &Resolved<'a>,
    new: &Resolved<'a>,
    findings: &mut Findings<'a>,
) -> bool {
    if unions::involve_union(old, new) {
        unions::compare(schemas, pair, old, new, findings);
        return false;
    }
    let relation = relation(old, new);
    if relation == Relation::Same {
        return true;
    }
    let rule = match (pair.position, &old.core, &new.core) {
        (position, ResolvedType::Any, _) if position.is_body() => "*-media-type-schema-added",
        (position, _, ResolvedType::Any) if position.is_body() => "*-media-type-schema-removed",
        _ => rule(schemas, pair, old, new, relation),
    };
    let (was, is) = (name(schemas.old, old), name(schemas.new, new));
    let at = (old.pointer.child("type"), new.pointer.child("type"));
    findings.report(pair.position(), rule, (Some(&at.0), Some(&at.1)), |placeholders| placeholders.old(was).now(is));
    false
}

fn rule(
    schemas: &SchemaComparison<'_>,
    pair: &UsePair<'_>,
    old: &Resolved<'_>,
    new: &Resolved<'_>,
    relation: Relation,
) -> &'static str {
    // Outside of JSON every scalar is sent as text.
    let as_text = is_plain_text(new) && scalar(&old.core).is_some();
    let wider = relation == Relation::Wider;
    let safe = match pair.position {
        Position::Parameter | Position::Header => wider || as_text || (pair.repeats && is_list_of(schemas, old, new)),
        _ => wider,
    };
    match pair.position {
        Position::RequestBody | Position::RequestProperty | Position::Parameter | Position::Header => {
            if safe {
                "*-type-generalized"
            } else {
                "*-type-changed"
            }
        }
        // The impact depends on the style of the parameter.
        Position::ParameterProperty | Position::HeaderProperty => match (wider, wider || as_text) {
            (true, true) => "*-type-generalized",
            (false, false) => "*-type-specialized",
            _ => "*-type-changed",
        },
        Position::ResponseBody | Position::ResponseProperty | Position::ResponseHeader => match relation {
            Relation::Wider => "*-type-generalized",
            Relation::Narrower => "*-type-specialized",
            Relation::Same | Relation::Other => "*-type-changed",
        },
    }
}

fn is_plain_text(side: &Resolved<'_>) -> bool {
    matches!(side.core, ResolvedType::Scalar(Scalar::String)) && side.annotations.constraints.formats.is_empty()
}

/// Whether a single value became a list of such values.
fn is_list_of(schemas: &SchemaComparison<'_>, old: &Resolved<'_>, new: &Resolved<'_>) -> bool {
    let ResolvedType::List(item) = new.core else { return false };
    let constraints = new.annotations.constraints.inner.as_deref().cloned().unwrap_or_default();
    let item = super::schema_use::SchemaUse::new(item, constraints, new.pointer.child("items"))
        .resolve(schemas.new, |_, _| false);
    matches!(relation(old, &item), Relation::Same | Relation::Wider)
        || (is_plain_text(&item) && scalar(&old.core).is_some())
}

/// The relation of two types, without enums, items and properties.
pub(super) fn relation(old: &Resolved<'_>, new: &Resolved<'_>) -> Relation {
    let relation = |wider, narrower| match (wider, narrower) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Wider,
        (false, true) => Relation::Narrower,
        (false, false) => Relation::Other,
    };
    if let (Some(one), Some(other)) = (scalar(&old.core), scalar(&new.core)) {
        let open = matches!(old.core, ResolvedType::Integers(_)) || matches!(new.core, ResolvedType::Integers(_));
        // The width of an enum's integers is unknown and makes no difference.
        if open && is_integer(one) && is_integer(other) {
            return Relation::Same;
        }
        let (one_formats, other_formats) = (&old.annotations.constraints.formats, &new.annotations.constraints.formats);
        let within = |few: &[String], many: &[String]| few.iter().all(|format| many.contains(format));
        return relation(
            takes(other, one) && within(other_formats, one_formats),
            takes(one, other) && within(one_formats, other_formats),
        );
    }
    match (&old.core, &new.core) {
        (ResolvedType::Any, ResolvedType::Any)
        | (ResolvedType::List(_), ResolvedType::List(_))
        | (ResolvedType::Object(_), ResolvedType::Object(_))
        | (ResolvedType::File, ResolvedType::File)
        | (ResolvedType::Files, ResolvedType::Files)
        | (ResolvedType::Schema(_), ResolvedType::Schema(_)) => Relation::Same,
        (_, ResolvedType::Any) => Relation::Wider,
        (ResolvedType::Any, _) => Relation::Narrower,
        _ => Relation::Other,
    }
}

/// The scalar type of a value.
pub(super) fn scalar(core: &ResolvedType<'_>) -> Option<Scalar> {
    match core {
        ResolvedType::Scalar(scalar) => Some(*scalar),
        ResolvedType::Texts(_) => Some(Scalar::String),
        ResolvedType::Integers(_) => Some(Scalar::I64),
        _ => None,
    }
}

const fn is_integer(scalar: Scalar) -> bool {
    scalar.is_integer()
}

/// Whether one type has all values of another.
const fn takes(wider: Scalar, narrower: Scalar) -> bool {
    use Scalar::{Base64, Boolean, Date, DateTime, Decimal, F64, I32, I64, I128, String, U32, U64, ZonedDateTime};
    match wider {
        // A decimal is a number that we read otherwise.
        F64 | Decimal => is_integer(narrower) || matches!(narrower, F64 | Decimal),
        I128 => is_integer(narrower),
        I64 => matches!(narrower, I64 | I32 | U32),
        U64 => matches!(narrower, U64 | U32),
        String => matches!(narrower, String | Date | DateTime | ZonedDateTime | Base64),
        // A date is none with a time; that it counts as one is the rule of oasdiff.
        DateTime | ZonedDateTime => matches!(narrower, DateTime | ZonedDateTime | Date),
        I32 => matches!(narrower, I32),
        U32 => matches!(narrower, U32),
        Boolean => matches!(narrower, Boolean),
        Date => matches!(narrower, Date),
        Base64 => matches!(narrower, Base64),
    }
}

/// A type in words.
pub(super) fn name(api: &Api, side: &Resolved<'_>) -> String {
    if let Some(scalar) = scalar(&side.core) {
        return quoted(scalar_name(scalar, &side.annotations.constraints));
    }
    match &side.core {
        ResolvedType::List(item) => format!("a list of {}", expr_name(api, item)),
        ResolvedType::Object(_) => "an object".to_owned(),
        ResolvedType::Tagged(..) | ResolvedType::Untagged(..) => {
            format!("one of {}", listed(unions::arms(api, side).iter().map(|arm| arm.label.clone())))
        }
        ResolvedType::File => "a file".to_owned(),
        ResolvedType::Files => "a list of files".to_owned(),
        ResolvedType::Schema(id) => named(api, *id),
        ResolvedType::Any | ResolvedType::Scalar(_) | ResolvedType::Texts(_) | ResolvedType::Integers(_) => {
            "any value".to_owned()
        }
    }
}

fn scalar_name(scalar: Scalar, constraints: &Constraints) -> String {
    let name = match scalar {
        Scalar::String => "string",
        Scalar::Boolean => "boolean",
        Scalar::I32 => "integer/int32",
        Scalar::I64 | Scalar::I128 => "integer",
        Scalar::U32 => "integer/uint32",
        Scalar::U64 => "integer/uint64",
        Scalar::F64 | Scalar::Decimal => "number",
        Scalar::Date => "string/date",
        Scalar::DateTime | Scalar::ZonedDateTime => "string/date-time",
        Scalar::Base64 => "string/byte",
    };
    constraints.formats.iter().fold(name.to_owned(), |name, format| format!("{name}/{format}"))
}

/// The type in texts, without the content of named types.
pub(super) fn expr_name(api: &Api, ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Scalar(scalar) => quoted(scalar_name(*scalar, &Constraints::default())),
        TypeExpr::Named(id) => named(api, *id),
        TypeExpr::List(_) => "lists".to_owned(),
        TypeExpr::Map(_) => "objects".to_owned(),
        TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => match inner.as_ref() {
            TypeExpr::Named(id) => named(api, *id),
            TypeExpr::Scalar(scalar) => quoted(scalar_name(*scalar, &Constraints::default())),
            _ => "values".to_owned(),
        },
        TypeExpr::Any => "any values".to_owned(),
    }
}

fn named(api: &Api, id: TypeId) -> String {
    let name = component(&api.types[id]);
    name.map_or_else(|| "values".to_owned(), quoted)
}
