//! Unions: arms that are added or removed, and discriminators.

use super::compare::{Findings, SchemaComparison, UsePair};
use super::finding::{listed, quoted};
use super::schema_use::{Annotations, Resolved, ResolvedType, SchemaUse, UsedType, component};
use super::types;
use crate::ir::{Api, Tagged, TypeExpr};

/// The maximum of pairs of arms with different names that are compared for equality.
const MAX_PAIRS: usize = 64;

/// An arm of a union. A type that is no union is compared as a union with one arm.
#[derive(Clone, Debug)]
pub(super) struct UnionArm<'a> {
    /// The name of the schema, or the label of the arm.
    pub label: String,
    side: SchemaUse<'a>,
}

/// Whether one of two types is a union.
pub(super) fn involve_union(old: &Resolved<'_>, new: &Resolved<'_>) -> bool {
    (is_union(old) || is_union(new))
        && !matches!((&old.core, &new.core), (ResolvedType::Any, _) | (_, ResolvedType::Any))
}

fn is_union(side: &Resolved<'_>) -> bool {
    matches!(side.core, ResolvedType::Tagged(..) | ResolvedType::Untagged(..))
}

/// The arms of a union in their order; other types have none.
pub(super) fn arms<'a>(api: &'a Api, side: &Resolved<'a>) -> Vec<UnionArm<'a>> {
    let mut arms: Vec<UnionArm<'a>> = Vec::new();
    let mut add = |label: &str, ty: &'a TypeExpr, annotations: Annotations| {
        let label = name(api, ty).unwrap_or(label).to_owned();
        // An arm may have several values of the discriminator.
        if !arms.iter().any(|known| known.label == label) {
            arms.push(UnionArm {
                label,
                side: SchemaUse { ty: UsedType::Expr(ty), annotations, pointer: side.pointer.clone() },
            });
        }
    };
    match side.core {
        ResolvedType::Tagged(tagged, _) => {
            tagged.arms.iter().for_each(|arm| add(&arm.value, &arm.ty, Annotations::of(&arm.docs)));
        }
        ResolvedType::Untagged(all, _) => {
            for arm in all {
                add(&arm.label, &arm.ty, Annotations::of(&arm.docs));
            }
        }
        _ => {}
    }
    arms
}

/// The name of the schema of a type.
fn name<'a>(api: &'a Api, ty: &TypeExpr) -> Option<&'a str> {
    match ty {
        TypeExpr::Named(id) => component(&api.types[*id]),
        TypeExpr::Boxed(inner) | TypeExpr::Nullable(inner) => name(api, inner),
        _ => None,
    }
}

/// Compares two types of which at least one is a union.
pub(super) fn compare<'a>(
    schemas: &SchemaComparison<'a>,
    pair: &UsePair<'a>,
    old: &Resolved<'a>,
    new: &Resolved<'a>,
    findings: &mut Findings<'a>,
) {
    let (was, is) = (simple(schemas.old, old), simple(schemas.new, new));
    if let (Some(was), Some(is)) = (was, is) {
        return simple_types(pair, (old, &was), (new, &is), findings);
    }
    let keyword = if any_of(schemas, old, new) { "any-of" } else { "one-of" };
    let at = (Some(&old.pointer), Some(&new.pointer));
    let one = |api: &'a Api, side: &Resolved<'a>, at: &SchemaUse<'a>| {
        let names = at.names(api);
        let label = names.last().map_or_else(|| types::name(api, side), |(name, _)| (*name).to_owned());
        vec![UnionArm { label, side: at.clone() }]
    };
    let old_arms = if is_union(old) { arms(schemas.old, old) } else { one(schemas.old, old, &pair.old) };
    let new_arms = if is_union(new) { arms(schemas.new, new) } else { one(schemas.new, new, &pair.new) };
    let (pairs, removed, added) = paired(schemas, pair, old_arms, new_arms);
    if !is_union(old) && pair.position.is_body() {
        let preserved = if pairs.is_empty() { "" } else { "-original-preserved" };
        let arms = listed(arms(schemas.new, new).into_iter().map(|arm| arm.label));
        findings.report(pair.position(), &format!("*-wrapped-in-one-of{preserved}"), at, |placeholders| {
            placeholders.now(arms)
        });
        return;
    }
    if pairs.is_empty() && !(is_union(old) && is_union(new)) {
        let rule = match pair.position {
            position if position.is_parameter() && position.inside() == position => "*-type-specialized",
            _ => "*-type-changed",
        };
        let (was, is) = (types::name(schemas.old, old), types::name(schemas.new, new));
        findings.report(pair.position(), rule, at, |placeholders| placeholders.old(was).now(is));
        return;
    }
    let labels = |arms: &[UnionArm<'_>]| listed(arms.iter().map(|arm| arm.label.clone()));
    if !removed.is_empty() {
        findings.report(pair.position(), &format!("*-{keyword}-removed"), at, |placeholders| {
            placeholders.value(labels(&removed))
        });
    }
    if !added.is_empty() {
        findings.report(pair.position(), &format!("*-{keyword}-added"), at, |placeholders| {
            placeholders.value(labels(&added))
        });
    }
    tags(schemas, pair, (old, &removed), (new, &added), findings);
    let keyword = if keyword == "any-of" { "anyOf" } else { "oneOf" };
    for (one, other) in pairs {
        findings.push(UsePair {
            old: one.side,
            new: other.side,
            position: pair.position.inside(),
            path: pair.path.arm(keyword, &other.label),
            repeats: false,
        });
    }
}

fn any_of(schemas: &SchemaComparison<'_>, old: &Resolved<'_>, new: &Resolved<'_>) -> bool {
    let id = |side: &Resolved<'_>| match side.core {
        ResolvedType::Tagged(_, id) | ResolvedType::Untagged(_, id) => Some(id),
        _ => None,
    };
    let of = |api: &Api, side| id(side).map(|id| api.types[id].any_of);
    of(schemas.new, new).or_else(|| of(schemas.old, old)).unwrap_or(false)
}

/// Arms of both unions, removed arms, and added arms.
type Pairing<'a> = (Vec<(UnionArm<'a>, UnionArm<'a>)>, Vec<UnionArm<'a>>, Vec<UnionArm<'a>>);

/// Pairs arms by name, and the others if they have no difference.
fn paired<'a>(
    schemas: &SchemaComparison<'a>,
    pair: &UsePair<'a>,
    old: Vec<UnionArm<'a>>,
    mut new: Vec<UnionArm<'a>>,
) -> Pairing<'a> {
    let (mut pairs, mut removed) = (Vec::new(), Vec::new());
    for one in old {
        match new.iter().position(|other| other.label == one.label) {
            Some(index) => pairs.push((one, new.remove(index))),
            None => removed.push(one),
        }
    }
    if removed.len().saturating_mul(new.len()) <= MAX_PAIRS {
        removed.retain(|one| {
            let same = |other: &UnionArm<'a>| schemas.same(&one.side, &other.side, pair.position.inside());
            let counterpart = new.iter().position(same);
            if let Some(index) = counterpart {
                pairs.push((one.clone(), new.remove(index)));
            }
            counterpart.is_none()
        });
    }
    (pairs, removed, new)
}

/// The types of a scalar, or of a union of scalars.
fn simple<'a>(api: &'a Api, side: &Resolved<'a>) -> Option<Vec<String>> {
    if types::scalar(&side.core).is_some() {
        return Some(vec![types::name(api, side)]);
    }
    let ResolvedType::Untagged(arms, _) = side.core else { return None };
    let mut names = Vec::new();
    for arm in arms {
        let arm = SchemaUse {
            ty: UsedType::Expr(&arm.ty),
            annotations: Annotations::of(&arm.docs),
            pointer: side.pointer.clone(),
        };
        let arm = arm.resolve(api, |_, _| false);
        types::scalar(&arm.core)?;
        let name = types::name(api, &arm);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Some(names)
}

fn simple_types<'a>(
    pair: &UsePair<'a>,
    (old, was): (&Resolved<'a>, &[String]),
    (new, is): (&Resolved<'a>, &[String]),
    findings: &mut Findings<'a>,
) {
    let at = (Some(&old.pointer), Some(&new.pointer));
    let only = |some: &[String], others: &[String]| {
        some.iter().filter(|name| !others.contains(name)).cloned().collect::<Vec<_>>().join(", ")
    };
    let (removed, added) = (only(was, is), only(is, was));
    if !removed.is_empty() {
        findings.report(pair.position(), "*-list-of-types-narrowed", at, |placeholders| placeholders.value(&removed));
    }
    if !added.is_empty() {
        findings.report(pair.position(), "*-list-of-types-widened", at, |placeholders| placeholders.value(&added));
    }
}

/// Compares discriminators and their mappings.
fn tags<'a>(
    schemas: &SchemaComparison<'a>,
    pair: &UsePair<'a>,
    (old, removed): (&Resolved<'a>, &[UnionArm<'a>]),
    (new, added): (&Resolved<'a>, &[UnionArm<'a>]),
    findings: &mut Findings<'a>,
) {
    let at = (old.pointer.child("discriminator"), new.pointer.child("discriminator"));
    let at = (Some(&at.0), Some(&at.1));
    match (&old.core, &new.core) {
        (ResolvedType::Untagged(..), ResolvedType::Tagged(tagged, _)) => {
            findings.report(pair.position(), "*-discriminator-added", at, |placeholders| placeholders.now(&tagged.tag));
        }
        (ResolvedType::Tagged(tagged, _), ResolvedType::Untagged(..)) => {
            findings
                .report(pair.position(), "*-discriminator-removed", at, |placeholders| placeholders.old(&tagged.tag));
        }
        (ResolvedType::Tagged(one, _), ResolvedType::Tagged(other, _)) if one.tag != other.tag => {
            let rule = "*-discriminator-property-name-changed";
            findings.report(pair.position(), rule, at, |placeholders| placeholders.old(&one.tag).now(&other.tag));
        }
        (ResolvedType::Tagged(one, _), ResolvedType::Tagged(other, _)) => {
            let (one, other) = (targets(schemas.old, one), targets(schemas.new, other));
            // Values of added or removed arms are not reported again, unless they select another arm now.
            let is_among = |arms: &[UnionArm<'_>], target: &str| arms.iter().any(|arm| arm.label == target);
            let of = |list: &[(String, String)], value: &str| {
                list.iter().find(|(known, _)| known == value).map(|(_, target)| target.clone())
            };
            for (value, was) in &one {
                match of(&other, value) {
                    None if is_among(removed, was) => false,
                    None => findings.report(pair.position(), "*-discriminator-mapping-deleted", at, |placeholders| {
                        placeholders.value(quoted(value)).old(quoted(was))
                    }),
                    Some(is) if is != *was => {
                        findings.report(pair.position(), "*-discriminator-mapping-changed", at, |placeholders| {
                            placeholders.value(quoted(value)).old(quoted(was)).now(quoted(is))
                        })
                    }
                    Some(_) => false,
                };
            }
            for (value, is) in other.iter().filter(|(value, is)| of(&one, value).is_none() && !is_among(added, is)) {
                findings.report(pair.position(), "*-discriminator-mapping-added", at, |placeholders| {
                    placeholders.value(quoted(value)).now(quoted(is))
                });
            }
        }
        _ => {}
    }
}

/// The mapping from values to named schemas.
fn targets(api: &Api, tagged: &Tagged) -> Vec<(String, String)> {
    tagged.arms.iter().filter_map(|arm| Some((arm.value.clone(), name(api, &arm.ty)?.to_owned()))).collect()
}
