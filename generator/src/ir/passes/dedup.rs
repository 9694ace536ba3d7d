//! Deduplicates inline enums and drops unused types.

use std::collections::{BTreeMap, HashMap};

use super::graph;
use super::usage;
use crate::ir::model::{Api, EnumValue, Shape, Step, TypeExpr, TypeId};

/// The values of an enum, in sorted order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Values {
    Texts(Vec<String>),
    Integers(Vec<i64>),
}

/// Deduplicates inline enums with the same property name and values. A component of that name and those values is their
/// type. If no other enum has the property name, the type is named after the property alone.
pub fn dedup_enums(api: &mut Api) -> HashMap<TypeId, TypeId> {
    let mut components: BTreeMap<(String, Values), TypeId> = BTreeMap::new();
    let mut by_name: BTreeMap<String, BTreeMap<Values, Vec<TypeId>>> = BTreeMap::new();
    for (id, ty) in api.types.entries() {
        let Some(values) = values(&ty.shape) else { continue };
        if let [Step::Component(name)] = ty.origin.path.as_slice() {
            // Of duplicates such as `a-b` and `a_b` the first in sorted order wins.
            let known = components.entry((normal(name), values)).or_insert(id);
            if ty.pointer < api.types[*known].pointer {
                *known = id;
            }
        } else if let (Some(name), None) = (use_name(&ty.origin.path), &ty.origin.sdk_name) {
            by_name.entry(normal(name)).or_default().entry(values).or_default().push(id);
        }
    }
    let mut replaced = HashMap::new();
    for (name, sets) in by_name {
        let only = sets.len() == 1;
        for (values, mut duplicates) in sets {
            // The first use in sorted order wins, however the description is ordered.
            duplicates.sort_by(|left, right| api.types[*left].pointer.cmp(&api.types[*right].pointer));
            let component = components.get(&(name.clone(), values)).copied();
            let (target, others) = match (component, duplicates.as_slice()) {
                (Some(component), duplicates) => (component, duplicates),
                (None, [first, others @ ..]) if !others.is_empty() => (*first, others),
                _ => continue,
            };
            for other in others {
                // An enum with further constraints stays separate.
                if api.types[*other].docs.constraints != api.types[target].docs.constraints {
                    continue;
                }
                replaced.insert(*other, target);
                let shape = api.types[*other].shape.clone();
                enrich(&mut api.types[target].shape, &shape);
            }
            let path = &mut api.types[target].origin.path;
            if only
                && component.is_none()
                && let Some(name) = use_name(path)
            {
                *path = vec![Step::Shared(name.to_owned())];
            }
        }
    }
    replaced
}

/// A name without case and separators: `VoiceMethod` equals `voice_method`.
fn normal(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The property or parameter of an inline enum, also through lists.
fn use_name(path: &[Step]) -> Option<&str> {
    match path.iter().rev().find(|step| !matches!(step, Step::Item | Step::Value))? {
        Step::Property(name) | Step::Parameter(name) => Some(name),
        _ => None,
    }
}

fn values(shape: &Shape) -> Option<Values> {
    match shape {
        Shape::StringEnum(values) => {
            let mut texts: Vec<String> = values.iter().map(|value| value.value.clone()).collect();
            texts.sort();
            Some(Values::Texts(texts))
        }
        Shape::IntegerEnum(values) => {
            let mut integers: Vec<i64> = values.iter().map(|value| value.value).collect();
            integers.sort_unstable();
            Some(Values::Integers(integers))
        }
        _ => None,
    }
}

/// Completes names and descriptions of values from a duplicate.
fn enrich(shape: &mut Shape, other: &Shape) {
    pub fn fill<T: PartialEq>(values: &mut [EnumValue<T>], others: &[EnumValue<T>]) {
        for value in values {
            let Some(other) = others.iter().find(|other| other.value == value.value) else { continue };
            value.proposed_name = value.proposed_name.take().or_else(|| other.proposed_name.clone());
            value.description = value.description.take().or_else(|| other.description.clone());
        }
    }
    match (shape, other) {
        (Shape::StringEnum(values), Shape::StringEnum(others)) => fill(values, others),
        (Shape::IntegerEnum(values), Shape::IntegerEnum(others)) => fill(values, others),
        _ => {}
    }
}

/// Replaces duplicates, drops types that neither the first `kept` nor operations reach, and sorts the rest.
pub fn compact(api: &mut Api, replaced: &HashMap<TypeId, TypeId>, kept: usize) {
    let replace = |expr: &mut TypeExpr, with: &dyn Fn(TypeId) -> Option<TypeId>| {
        let mut expr = expr;
        loop {
            match expr {
                TypeExpr::Named(id) => {
                    match with(*id) {
                        Some(new) => *id = new,
                        None => *expr = TypeExpr::Any,
                    }
                    return;
                }
                TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => {
                    expr = inner;
                }
                TypeExpr::Scalar(_) | TypeExpr::Any => return,
            }
        }
    };
    let all = |api: &mut Api, with: &dyn Fn(TypeId) -> Option<TypeId>| {
        for ty in &mut api.types {
            for expr in graph::exprs_mut(&mut ty.shape) {
                replace(expr, with);
            }
        }
        for expr in usage::uses_mut(api) {
            replace(expr, with);
        }
    };
    all(api, &|id| Some(replaced.get(&id).copied().unwrap_or(id)));
    let mut roots: Vec<TypeId> = api.types.ids().take(kept).collect();
    for operation in &api.operations {
        roots.extend(usage::sent(operation));
        roots.extend(usage::received(operation));
    }
    roots.extend(api.sent_by_webhooks().filter_map(TypeExpr::named));
    let used = graph::reach(&graph::contained(&api.types), roots);
    // Components keep the order of the document; other types are sorted by pointer.
    let mut order: Vec<TypeId> = api.types.ids().filter(|id| used[*id]).collect();
    let site = |id: TypeId| (id.position() >= kept).then(|| (&api.types[id].pointer, &api.types[id].origin));
    order.sort_by(|left, right| site(*left).cmp(&site(*right)).then(left.cmp(right)));
    let moved = api.types.rearrange(&order);
    // Examples of unused types are dropped with them.
    api.examples.retain(|example| example.ty.named().is_none_or(|id| moved[id].is_some()));
    // Types named by a used type are used, so no reference is left dangling.
    all(api, &|id| moved[id]);
}

/// Makes origins distinct, since names are made of them. Later duplicates in sorted order get a further step.
pub fn separate_duplicates(api: &mut Api) {
    let mut by_origin: BTreeMap<_, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in api.types.entries() {
        by_origin.entry((ty.origin.sdk_name.clone(), ty.origin.path.clone())).or_default().push(id);
    }
    for mut duplicates in by_origin.into_values().filter(|duplicates| duplicates.len() > 1) {
        duplicates.sort_by(|left, right| api.types[*left].pointer.cmp(&api.types[*right].pointer));
        for (number, duplicate) in duplicates.into_iter().enumerate().skip(1) {
            api.types[duplicate].origin.path.push(Step::Arm(format!("variant {}", number + 1)));
        }
    }
}
