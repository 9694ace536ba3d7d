//! Types: which takes all values of which.

use super::found::{listed, quoted};
use super::place::{Core, Peeled, component};
use super::spot::Spot;
use super::unions;
use super::walk::{Found, Place, Walk};
use crate::ir::{Api, Constraints, Scalar, TypeExpr, TypeId};

/// How the values of a new type relate to those of an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// All old ones and more.
    Wider,
    /// Some of the old ones.
    Narrower,
    Other,
}

/// Says what changed about the type; whether there is more to compare.
pub(super) fn compare<'a>(
    walk: &Walk<'a>,
    place: &Place<'a>,
    old: &Peeled<'a>,
    new: &Peeled<'a>,
    found: &mut Found<'a>,
) -> bool {
    if unions::concern(old, new) {
        unions::compare(walk, place, old, new, found);
        return false;
    }
    let relation = relation(old, new);
    if relation == Relation::Same {
        return true;
    }
    let rule = match (place.spot, &old.core, &new.core) {
        (spot, Core::Any, _) if spot.is_body() => "*-media-type-schema-added",
        (spot, _, Core::Any) if spot.is_body() => "*-media-type-schema-removed",
        _ => rule(walk, place, old, new, relation),
    };
    let (was, is) = (name(walk.old, old), name(walk.new, new));
    let at = (old.pointer.child("type"), new.pointer.child("type"));
    found.say(place.spot(), rule, (Some(&at.0), Some(&at.1)), |words| words.old(was).now(is));
    false
}

fn rule(walk: &Walk<'_>, place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, relation: Relation) -> &'static str {
    // Outside of JSON a scalar is a text anyway.
    let as_text = is_plain_text(new) && scalar(&old.core).is_some();
    let wider = relation == Relation::Wider;
    let safe = match place.spot {
        Spot::Parameter | Spot::Header => wider || as_text || (place.repeats && is_list_of(walk, old, new)),
        _ => wider,
    };
    match place.spot {
        Spot::RequestBody | Spot::RequestProperty | Spot::Parameter | Spot::Header => {
            if safe {
                "*-type-generalized"
            } else {
                "*-type-changed"
            }
        }
        // Whether it breaks hangs on how the object is written.
        Spot::ParameterProperty | Spot::HeaderProperty => match (wider, wider || as_text) {
            (true, true) => "*-type-generalized",
            (false, false) => "*-type-specialized",
            _ => "*-type-changed",
        },
        Spot::ResponseBody | Spot::ResponseProperty | Spot::ResponseHeader => match relation {
            Relation::Wider => "*-type-generalized",
            Relation::Narrower => "*-type-specialized",
            Relation::Same | Relation::Other => "*-type-changed",
        },
    }
}

fn is_plain_text(side: &Peeled<'_>) -> bool {
    matches!(side.core, Core::Scalar(Scalar::String)) && side.said.constraints.formats.is_empty()
}

/// Whether a list takes what was one value.
fn is_list_of(walk: &Walk<'_>, old: &Peeled<'_>, new: &Peeled<'_>) -> bool {
    let Core::List(item) = new.core else { return false };
    let constraints = new.said.constraints.inner.as_deref().cloned().unwrap_or_default();
    let item = super::place::Side::new(item, constraints, new.pointer.child("items")).peel(walk.new, |_, _| false);
    matches!(relation(old, &item), Relation::Same | Relation::Wider)
        || (is_plain_text(&item) && scalar(&old.core).is_some())
}

/// How two types relate, lists of values and what is inside left aside.
pub(super) fn relation(old: &Peeled<'_>, new: &Peeled<'_>) -> Relation {
    let relation = |wider, narrower| match (wider, narrower) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Wider,
        (false, true) => Relation::Narrower,
        (false, false) => Relation::Other,
    };
    if let (Some(one), Some(other)) = (scalar(&old.core), scalar(&new.core)) {
        let open = matches!(old.core, Core::Integers(_)) || matches!(new.core, Core::Integers(_));
        // How wide the numbers of an enum are is not known, and makes no difference.
        if open && is_integer(one) && is_integer(other) {
            return Relation::Same;
        }
        let (one_formats, other_formats) = (&old.said.constraints.formats, &new.said.constraints.formats);
        let within = |few: &[String], many: &[String]| few.iter().all(|format| many.contains(format));
        return relation(
            takes(other, one) && within(other_formats, one_formats),
            takes(one, other) && within(one_formats, other_formats),
        );
    }
    match (&old.core, &new.core) {
        (Core::Any, Core::Any)
        | (Core::List(_), Core::List(_))
        | (Core::Object(_), Core::Object(_))
        | (Core::File, Core::File)
        | (Core::Files, Core::Files)
        | (Core::Schema(_), Core::Schema(_)) => Relation::Same,
        (_, Core::Any) => Relation::Wider,
        (Core::Any, _) => Relation::Narrower,
        _ => Relation::Other,
    }
}

/// The scalar that a value is.
pub(super) fn scalar(core: &Core<'_>) -> Option<Scalar> {
    match core {
        Core::Scalar(scalar) => Some(*scalar),
        Core::Texts(_) => Some(Scalar::String),
        Core::Integers(_) => Some(Scalar::I64),
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
pub(super) fn name(api: &Api, side: &Peeled<'_>) -> String {
    if let Some(scalar) = scalar(&side.core) {
        return quoted(scalar_name(scalar, &side.said.constraints));
    }
    match &side.core {
        Core::List(item) => format!("a list of {}", expr_name(api, item)),
        Core::Object(_) => "an object".to_owned(),
        Core::Tagged(..) | Core::Untagged(..) => {
            format!("one of {}", listed(unions::arms(api, side).iter().map(|arm| arm.label.clone())))
        }
        Core::File => "a file".to_owned(),
        Core::Files => "a list of files".to_owned(),
        Core::Schema(id) => named(api, *id),
        Core::Any | Core::Scalar(_) | Core::Texts(_) | Core::Integers(_) => "any value".to_owned(),
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

/// The type of a place in words, without what is inside of named types.
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
