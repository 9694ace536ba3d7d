//! Union arms that lead back to their union with the same value, so that reading never ends.

use std::collections::{BTreeMap, BTreeSet};

use super::graph;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::model::{Api, Shape, TypeDef, TypeExpr, TypeId};

/// The limit of unions on the way of a value.
const MAX_TYPES: usize = 1_000;

/// Drops such arms.
pub fn leave_out(api: &mut Api, diagnostics: &mut Diagnostics) {
    let cyclic = graph::cyclic(&api.types.map(|_, def| same_value(def)));
    for id in cyclic.ids().filter(|id| cyclic[*id]) {
        let leads_back =
            |ty: &TypeExpr, known: BTreeMap<String, String>| target(ty).is_some_and(|ty| reaches(api, ty, id, known));
        let (endless, what): (Vec<bool>, Vec<String>) = match &api.types[id].shape {
            Shape::Tagged(union) => {
                let known = |value: &String| BTreeMap::from([(union.tag.clone(), value.clone())]);
                let arms = union.arms.iter();
                arms.map(|arm| (leads_back(&arm.ty, known(&arm.value)), format!("`{}: {}`", union.tag, arm.value)))
                    .unzip()
            }
            Shape::Untagged(arms) => {
                let arms = arms.iter();
                arms.map(|arm| (leads_back(&arm.ty, BTreeMap::new()), format!("the arm `{}`", arm.label))).unzip()
            }
            _ => continue,
        };
        let def = &mut api.types[id];
        let mut flags = endless.iter();
        let mut stays = || flags.next() != Some(&true);
        let is_empty = match &mut def.shape {
            Shape::Tagged(union) => {
                union.arms.retain(|_| stays());
                union.arms.is_empty() && union.untagged.is_none()
            }
            Shape::Untagged(arms) => {
                arms.retain(|_| stays());
                arms.is_empty()
            }
            _ => false,
        };
        if is_empty {
            def.shape = Shape::Alias(TypeExpr::Any);
        }
        for (_, what) in endless.iter().zip(what).filter(|(is, _)| **is) {
            let message = format!("{what} leads back to this union, without end; such a value is treated as unknown");
            diagnostics.push(Diagnostic::new(Code::Approximated, def.pointer.clone(), message));
        }
    }
}

/// The other types of a value of this type.
fn same_value(def: &TypeDef) -> Vec<TypeId> {
    match &def.shape {
        Shape::Struct(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
        shape => shape.exprs().into_iter().filter_map(target).collect(),
    }
}

fn target(expr: &TypeExpr) -> Option<TypeId> {
    match expr {
        TypeExpr::Named(id) => Some(*id),
        TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => target(inner),
        TypeExpr::List(_) | TypeExpr::Map(_) | TypeExpr::Scalar(_) | TypeExpr::Any => None,
    }
}

/// Whether reading a value with these tags as one type leads to another type.
fn reaches(api: &Api, from: TypeId, to: TypeId, known: BTreeMap<String, String>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![(from, known)];
    while let Some((id, known)) = open.pop() {
        if id == to {
            return true;
        }
        if !seen.insert(id) || seen.len() > MAX_TYPES {
            continue;
        }
        match &api.types[id].shape {
            Shape::Tagged(union) => {
                for arm in &union.arms {
                    let mut known = known.clone();
                    let earlier = known.insert(union.tag.clone(), arm.value.clone());
                    if earlier.is_none_or(|earlier| earlier == arm.value) {
                        open.extend(target(&arm.ty).map(|next| (next, known)));
                    }
                }
            }
            Shape::Untagged(arms) => {
                open.extend(arms.iter().filter_map(|arm| Some((target(&arm.ty)?, known.clone()))));
            }
            Shape::Newtype(ty) | Shape::Alias(ty) => open.extend(target(ty).map(|next| (next, known))),
            Shape::Struct(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => {}
        }
    }
    false
}
