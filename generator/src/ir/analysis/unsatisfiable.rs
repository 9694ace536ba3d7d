//! Schemas without values. Each contradiction is reported at the schema that has it, and not again at schemas that
//! follow from it, such as an object with a required property without values.

use std::cmp::Ordering;
use std::collections::HashMap;

use serde_json::{Number, Value};

use super::Analysis;
use super::constraints;
use super::merge::is_null;
use super::values::{same, whole};
use super::wrappers::says_nothing;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Additional, BySchema, Parent, Role, Schema, SchemaId, TypeName};
use crate::ir::model::{Bound, Constraints, Count, Decimal};
use crate::ir::passes::graph;
use crate::pointer::Pointer;

/// Why a schema together with the parts of its `allOf` has no value.
struct Contradiction {
    pointer: Pointer,
    reason: String,
    /// Whether its type is any JSON value.
    untyped: bool,
    /// Whether `nullable` still admits null.
    null: bool,
    /// The type without values, if the other types of a list of types have some.
    of: Option<TypeName>,
    /// Whether listed values are accepted nevertheless: servers mean the values they list.
    listed: bool,
}

impl Analysis<'_, '_> {
    /// Finds all contradictions. Nullability must be known.
    pub fn find_unsatisfiable(&mut self) {
        let schemas = &self.document.schemas;
        let found: BySchema<Option<Contradiction>> = schemas.map(|id, _| self.contradiction(id));
        let is_own = found.map(|_, found| found.as_ref().is_some_and(|found| !found.listed));
        let mut within_not = schemas.fill(false);
        for (id, schema) in schemas.entries() {
            // Inner schemas come after the outer one.
            if let Parent::Schema(parent, role) = &schema.parent {
                within_not[id] = within_not[*parent] || *role == Role::Not;
            }
        }
        for (found, _) in found.into_iter().zip(within_not).filter(|(_, within_not)| !within_not) {
            let Some(Contradiction { pointer, reason, untyped, null, of, .. }) = found else { continue };
            let (code, taken) = if untyped {
                (Code::Untyped, "any JSON value is accepted")
            } else {
                (Code::Approximated, "this is not checked")
            };
            let what = match of.map(type_name) {
                Some(name) => format!("no {name} is valid here, values of the other types are"),
                None if null => "no value but null is valid here".to_owned(),
                None => "no value is valid here".to_owned(),
            };
            let message = format!("{what}: {reason}; {taken}");
            self.contradictions.push(Diagnostic::new(code, pointer, message));
        }
        self.spread(is_own);
        for id in self.endless() {
            self.unsatisfiable[id] = true;
            if self.is_component(id) {
                let message = "no value is valid here: it would be infinite; this is not checked";
                self.contradictions.push(Diagnostic::new(Code::Approximated, self.pointer(id), message));
            }
        }
    }

    /// Schemas whose values would be infinite: each would have to hold another one. A least fixpoint of schemas with
    /// finite values leaves them.
    fn endless(&self) -> Vec<SchemaId> {
        let schemas = &self.document.schemas;
        let mut ends = schemas.map(|id, _| self.is_unsatisfiable(id));
        // Inner schemas come after the outer one, so that only references that lead forward are left open.
        let mut open: Vec<SchemaId> = Vec::new();
        for id in schemas.ids().rev() {
            ends[id] |= self.ends(id, &ends);
            if !ends[id] {
                open.push(id);
            }
        }
        if open.is_empty() {
            return Vec::new();
        }
        // A schema that leads back to itself by a part or an arm, as a base does that lists its subtypes, is the same
        // value and not another one within it.
        let in_location = |schema: &Schema<'_>| {
            let others = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of).chain(&schema.reference);
            others.copied().collect()
        };
        let in_itself = graph::cyclic(&schemas.map(|_, schema| in_location(schema)));
        let (same, mut open): (Vec<SchemaId>, Vec<SchemaId>) = open.into_iter().partition(|id| in_itself[*id]);
        for id in same {
            ends[id] = true;
        }
        open.retain(|id| !ends[*id]);
        let mut users: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for id in &open {
            for (_, used) in self.schema(*id).named() {
                users.entry(used).or_default().push(*id);
            }
        }
        let mut again = open.clone();
        while let Some(id) = again.pop() {
            if !ends[id] && self.ends(id, &ends) {
                ends[id] = true;
                again.extend(users.get(&id).into_iter().flatten());
            }
        }
        open.retain(|id| !ends[*id]);
        open
    }

    /// Whether a schema has a finite value, as far as that is known of the schemas in it.
    fn ends(&self, id: SchemaId, known: &BySchema<bool>) -> bool {
        let schema = self.schema(id);
        let ends = |id: &SchemaId| known[*id];
        let or_null = |id: &SchemaId| ends(id) || self.is_nullable(*id);
        let some_arm = |arms: &[SchemaId]| arms.is_empty() || arms.iter().any(or_null);
        let needs = |(name, id): &(String, SchemaId)| {
            !schema.required.contains(name) || or_null(id) || self.is_of_one_side(*id)
        };
        let is = |ty| schema.ty == Some(ty);
        schema.reference.as_ref().is_none_or(ends)
            && schema.all_of.iter().all(ends)
            && some_arm(&schema.one_of)
            && some_arm(&schema.any_of)
            && (!is(TypeName::Object) || schema.properties.iter().all(needs))
            && (!is(TypeName::Array)
                || schema.items.as_ref().is_none_or(or_null)
                || constraints::of_schema(schema).items.least == 0)
    }

    /// Adds schemas that follow from those without values: a greatest fixpoint, so that merely recursive schemas keep
    /// theirs.
    fn spread(&mut self, own: BySchema<bool>) {
        let schemas = &self.document.schemas;
        let mut open: Vec<SchemaId> = own.ids().filter(|id| own[*id]).collect();
        self.unsatisfiable = own;
        if open.is_empty() {
            return;
        }
        let mut users: BySchema<Vec<SchemaId>> = schemas.fill(Vec::new());
        for (id, schema) in schemas.entries() {
            for (_, used) in schema.named() {
                users[used].push(id);
            }
        }
        while let Some(used) = open.pop() {
            for user in &users[used] {
                if !self.is_unsatisfiable(*user) && self.follows(*user) {
                    self.unsatisfiable[*user] = true;
                    open.push(*user);
                }
            }
        }
    }

    fn follows(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        let never = |id: &SchemaId| self.is_unsatisfiable(*id);
        let not_even_null = |id: &SchemaId| never(id) && !self.is_nullable(*id);
        let all_arms = |arms: &[SchemaId]| {
            let others: Vec<_> = arms.iter().filter(|arm| !is_null(self.schema(**arm))).collect();
            !others.is_empty() && others.into_iter().all(never)
        };
        let is = |ty| schema.ty == Some(ty);
        let needs_one = || {
            let missing = |(name, id): &(String, SchemaId)| {
                schema.required.contains(name) && not_even_null(id) && !self.is_of_one_side(*id)
            };
            is(TypeName::Object) && schema.properties.iter().any(missing)
        };
        let has_items = || constraints::of_schema(schema).items.least > 0;
        schema.reference.as_ref().is_some_and(never)
            || schema.all_of.iter().any(never)
            || all_arms(&schema.one_of)
            || all_arms(&schema.any_of)
            || needs_one()
            || (is(TypeName::Array) && schema.items.as_ref().is_some_and(not_even_null) && has_items())
    }

    /// Whether only answers or only requests have a property: the other side has values without it.
    fn is_of_one_side(&self, id: SchemaId) -> bool {
        let says = |id: SchemaId| {
            let says = |key| self.schema(id).member(key) == Some(&Value::Bool(true));
            says("readOnly") || says("writeOnly")
        };
        says(id) || says(self.target(id))
    }

    /// The schema and all parts of its `allOf`.
    fn together(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut together = Vec::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let id = self.target(id);
            if !together.contains(&id) {
                together.push(id);
                open.extend(&self.schema(id).all_of);
            }
        }
        together
    }

    /// The type of an arm, if its union stands for a list of types.
    fn one_of_types(&self, schema: &Schema<'_>) -> Option<TypeName> {
        let Parent::Schema(parent, Role::Arm) = &schema.parent else { return None };
        let arms = &self.schema(*parent).any_of;
        let types: Vec<Option<TypeName>> = arms.iter().map(|arm| self.schema(*arm).ty).collect();
        let is_once =
            types.iter().enumerate().all(|(at, ty)| ty.is_some() && types.iter().skip(at + 1).all(|other| other != ty));
        schema.ty.filter(|_| is_once && types.len() > 1)
    }

    fn contradiction(&self, id: SchemaId) -> Option<Contradiction> {
        let schema = self.schema(id);
        if schema.reference.is_some() || (schema.all_of.is_empty() && !may_contradict(schema)) {
            return None;
        }
        let ids = self.together(id);
        let all: Vec<&Schema<'_>> = ids.iter().map(|id| self.schema(*id)).collect();
        let found = |reason: String| Contradiction {
            pointer: schema.pointer.clone(),
            reason,
            untyped: false,
            null: self.is_nullable(id),
            of: self.one_of_types(schema),
            listed: false,
        };
        let not = schema.not.map(|id| self.schema(self.target(id)));
        if not.is_some_and(says_nothing) {
            let untyped = schema.ty.is_none() && schema.all_of.is_empty() && !schema.is_union();
            let pointer = schema.pointer.child("not");
            return Some(Contradiction { pointer, untyped, ..found("the schema excludes all values".to_owned()) });
        }
        let (kind, clash) = kind(&all);
        if let Some(reason) = clash {
            return Some(Contradiction { untyped: true, ..found(reason) });
        }
        let values = enum_values(&all);
        // Contradictions within one part are reported there.
        let is_new = |test: &dyn Fn(&[&Schema<'_>]) -> bool| !all.iter().skip(1).any(|part| test(&[part]));
        if let Some(values) = &values {
            let only_null = schema.enumeration.is_some_and(|values| values.iter().all(Value::is_null));
            if let (true, Some(ty), false) = (only_null, schema.ty, schema.data.nullable) {
                let ty = type_name(ty);
                let reason = format!("the only value that is listed is null, which is not of type `{ty}`");
                return (ty != "null").then(|| Contradiction { null: false, ..found(reason) });
            }
            let empty = |of: &[&Schema<'_>]| enum_values(of).is_some_and(|values| values.is_empty());
            if values.is_empty() {
                let reason = if all.iter().filter(|one| one.member("enum").is_some()).count() > 1 {
                    "no value is in all of the enums"
                } else {
                    "`enum` lists no value"
                };
                let untyped = schema.enumeration.is_some() || !schema.all_of.is_empty();
                return is_new(&empty).then(|| Contradiction { untyped, ..found(reason.to_owned()) });
            }
        }
        let constraints = of_all(&all);
        if let Some(values) = values {
            let values: Vec<&Value> = values.into_iter().filter(|value| !value.is_null()).collect();
            if values.is_empty() {
                return None;
            }
            let of_kind: Vec<&Value> = values.into_iter().filter(|value| is_meant(value, kind)).collect();
            if let (true, Some(kind)) = (of_kind.is_empty(), kind) {
                return Some(found(format!("no value that is listed is of type `{}`", type_name(kind))));
            }
            let is_within = |value: &&&Value| within(&constraints, value);
            return (of_kind.iter().find(is_within).is_none()).then(|| Contradiction {
                listed: true,
                ..found("no value that is listed is within the other limits".to_owned())
            });
        }
        let reason = beyond(&constraints, kind?).or_else(|| missing(&all, kind?))?;
        let same_of_part = |of: &[&Schema<'_>]| {
            kind.is_some_and(|kind| beyond(&of_all(of), kind).or_else(|| missing(of, kind)).is_some())
        };
        is_new(&same_of_part).then(|| found(reason))
    }
}

/// Whether a schema without parts can contradict itself; most cannot.
fn may_contradict(schema: &Schema<'_>) -> bool {
    const KEYS: [&str; 6] = ["enum", "not", "maximum", "maxLength", "maxItems", "maxProperties"];
    let is_closed = schema.additional == Additional::Forbidden;
    is_closed || schema.raw.as_object().is_some_and(|members| KEYS.iter().any(|key| members.contains_key(*key)))
}

fn of_all(all: &[&Schema<'_>]) -> Constraints {
    all.iter().map(|schema| constraints::of_schema(schema)).reduce(Constraints::and).unwrap_or_default()
}

/// The common type, or the reason why there is none.
pub fn kind(all: &[&Schema<'_>]) -> (Option<TypeName>, Option<String>) {
    let types: std::collections::BTreeSet<TypeName> =
        all.iter().filter_map(|schema| schema.ty).filter(|ty| *ty != TypeName::Null).collect();
    let types: Vec<TypeName> = types.into_iter().collect();
    match types.as_slice() {
        [] => (None, None),
        [ty] => (Some(*ty), None),
        [TypeName::Number, TypeName::Integer] => (Some(TypeName::Integer), None),
        types => (None, Some(at_once(types))),
    }
}

/// Words for types that exclude each other.
pub fn at_once(types: &[TypeName]) -> String {
    let names: Vec<&str> = types.iter().map(|ty| type_name(*ty)).collect();
    format!("none is at once {}", names.join(" and "))
}

pub const fn type_name(ty: TypeName) -> &'static str {
    match ty {
        TypeName::String => "string",
        TypeName::Number => "number",
        TypeName::Integer => "integer",
        TypeName::Boolean => "boolean",
        TypeName::Object => "object",
        TypeName::Array => "array",
        TypeName::Null => "null",
    }
}

/// The values common to all enums; `None` without enums.
pub fn enum_values<'a>(all: &[&Schema<'a>]) -> Option<Vec<&'a Value>> {
    let mut lists = all.iter().filter_map(|schema| schema.member("enum").and_then(Value::as_array));
    let first: Vec<&Value> = lists.next()?.iter().collect();
    Some(lists.fold(first, |values, list| {
        values.into_iter().filter(|value| list.iter().any(|other| same(other, value))).collect()
    }))
}

/// Whether a value has a type or is accepted as such: a number for the text that YAML would have needed quotes for, and
/// the reverse.
fn is_meant(value: &Value, kind: Option<TypeName>) -> bool {
    match kind {
        None => true,
        Some(TypeName::String) => !value.is_array() && !value.is_object(),
        Some(TypeName::Integer) => whole(value).is_some() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Some(TypeName::Number) => value.is_number() || whole(value).is_some(),
        Some(TypeName::Boolean) => value.is_boolean() || value == "true" || value == "false",
        Some(TypeName::Object) => value.is_object(),
        Some(TypeName::Array) => value.is_array(),
        Some(TypeName::Null) => value.is_null(),
    }
}

/// Whether a value satisfies all constraints but patterns and formats.
pub fn within(constraints: &Constraints, value: &Value) -> bool {
    let holds = |count: Count, length: usize| {
        count.least <= length as u64 && count.most.is_none_or(|most| length as u64 <= most)
    };
    match value {
        Value::String(text) => holds(constraints.length, text.chars().count()),
        Value::Array(items) => holds(constraints.items, items.len()),
        Value::Object(fields) => holds(constraints.properties, fields.len()),
        Value::Number(number) => {
            let inside = |bound: &Option<Bound>, beyond: Ordering| {
                bound.as_ref().is_none_or(|bound| match Decimal::compare(number, &bound.value) {
                    Ordering::Equal => !bound.exclusive,
                    ordering => ordering == beyond,
                })
            };
            inside(&constraints.minimum, Ordering::Greater) && inside(&constraints.maximum, Ordering::Less)
        }
        Value::Null | Value::Bool(_) => true,
    }
}

/// The reason why constraints leave no value.
fn beyond(constraints: &Constraints, kind: TypeName) -> Option<String> {
    let (what, count) = match kind {
        TypeName::String => ("Length", constraints.length),
        TypeName::Array => ("Items", constraints.items),
        TypeName::Object => ("Properties", constraints.properties),
        TypeName::Integer | TypeName::Number => return no_number(constraints, kind == TypeName::Integer),
        TypeName::Boolean | TypeName::Null => return None,
    };
    let most = count.most.filter(|most| count.least > *most)?;
    Some(format!("`min{what}` {} is greater than `max{what}` {most}", count.least))
}

fn no_number(constraints: &Constraints, is_integer: bool) -> Option<String> {
    let (least, most) = (constraints.minimum.as_ref()?, constraints.maximum.as_ref()?);
    let nothing_between = match Decimal::compare(&least.value, &most.value) {
        Ordering::Greater => true,
        Ordering::Equal => least.exclusive || most.exclusive,
        Ordering::Less => is_integer && no_integer(least, most, &constraints.multiple_of),
    };
    let steps = constraints.multiple_of.iter().map(|step| format!(" that is a multiple of {step}"));
    let what = if is_integer { "integer" } else { "number" };
    let steps: String = steps.collect();
    nothing_between.then(|| format!("no {what}{steps} is within `minimum` and `maximum`"))
}

/// Whether no integer that is such a multiple lies between the bounds.
fn no_integer(least: &Bound, most: &Bound, steps: &[Number]) -> bool {
    let (Some(mut low), Some(mut high)) = (end(&least.value, f64::ceil), end(&most.value, f64::floor)) else {
        return false;
    };
    let is_whole = |bound: &Bound| bound.value.as_f64().is_some_and(|value| value.fract() == 0.0);
    low += i128::from(least.exclusive && is_whole(least));
    high -= i128::from(most.exclusive && is_whole(most));
    let is_hit = |step: &Number| match step.as_u64().map(i128::from) {
        Some(step) if step > 0 => high.div_euclid(step) * step >= low,
        _ => true,
    };
    low > high || !steps.iter().all(is_hit)
}

/// A bound as an integer; `None` beyond 128 bits.
pub fn end(number: &Number, round: fn(f64) -> f64) -> Option<i128> {
    let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    whole.or_else(|| {
        let value = round(number.as_f64()?);
        #[expect(clippy::cast_possible_truncation, reason = "checked by the range")]
        (value.abs() < 1e30).then_some(value as i128)
    })
}

/// Why a required property is impossible. A closed object that others extend is meant to be completed by them, so only
/// the keywords of one schema are compared.
fn missing(all: &[&Schema<'_>], kind: TypeName) -> Option<String> {
    if kind != TypeName::Object {
        return None;
    }
    let constraints = of_all(all);
    let mut required: Vec<&String> = all.iter().flat_map(|schema| &schema.required).collect();
    required.sort();
    required.dedup();
    let needed = required.len() as u64;
    if let Some(most) = constraints.properties.most.filter(|most| needed > *most) {
        return Some(format!("{needed} properties are required, and `maxProperties` is {most}"));
    }
    let [schema] = all else { return None };
    if schema.additional != Additional::Forbidden || schema.is_union() {
        return None;
    }
    let declared = |name: &String| schema.properties.iter().any(|(property, _)| property == name);
    let closed = "`additionalProperties` allows none but those that are declared";
    if let Some(name) = required.iter().find(|name| !declared(name)) {
        return Some(format!("`{name}` is required and not declared, and {closed}"));
    }
    let least = constraints.properties.least;
    let count = schema.properties.len();
    (least > count as u64).then(|| format!("`minProperties` is {least}, and {closed}, which are {count}"))
}
