//! Unions: which arms come and go, and how they are told.

use super::found::{listed, quoted};
use super::place::{Core, Peeled, Said, Side, Ty, component};
use super::types;
use super::walk::{Found, Place, Walk};
use crate::ir::{Api, Tagged, TypeExpr};

/// Arms that have other names on each side are compared with each other if there are no more pairs than this.
const MAX_PAIRS: usize = 64;

/// An arm, or a type that is no union as the only arm of one.
#[derive(Clone, Debug)]
pub(super) struct ArmOf<'a> {
    /// What it is called.
    pub label: String,
    side: Side<'a>,
}

/// Whether one of both is a union.
pub(super) fn concern(old: &Peeled<'_>, new: &Peeled<'_>) -> bool {
    (is_union(old) || is_union(new)) && !matches!((&old.core, &new.core), (Core::Any, _) | (_, Core::Any))
}

fn is_union(side: &Peeled<'_>) -> bool {
    matches!(side.core, Core::Tagged(..) | Core::Untagged(..))
}

/// The arms of a union in their order; none of what is no union.
pub(super) fn arms<'a>(api: &'a Api, side: &Peeled<'a>) -> Vec<ArmOf<'a>> {
    let mut arms: Vec<ArmOf<'a>> = Vec::new();
    let mut add = |label: &str, ty: &'a TypeExpr, said: Said| {
        let label = name(api, ty).unwrap_or(label).to_owned();
        // One arm may have several tags.
        if !arms.iter().any(|known| known.label == label) {
            arms.push(ArmOf { label, side: Side { ty: Ty::Expr(ty), said, pointer: side.pointer.clone() } });
        }
    };
    match side.core {
        Core::Tagged(tagged, _) => {
            tagged.arms.iter().for_each(|arm| add(&arm.value, &arm.ty, Said::of(&arm.docs)));
        }
        Core::Untagged(all, _) => all.iter().for_each(|arm| add(&arm.label, &arm.ty, Said::of(&arm.docs))),
        _ => {}
    }
    arms
}

/// The name of the schema that a type is.
fn name<'a>(api: &'a Api, ty: &TypeExpr) -> Option<&'a str> {
    match ty {
        TypeExpr::Named(id) => component(&api.types[*id]),
        TypeExpr::Boxed(inner) | TypeExpr::Nullable(inner) => name(api, inner),
        _ => None,
    }
}

/// Two types of which one at least is a union.
pub(super) fn compare<'a>(
    walk: &Walk<'a>,
    place: &Place<'a>,
    old: &Peeled<'a>,
    new: &Peeled<'a>,
    found: &mut Found<'a>,
) {
    let (was, is) = (simple(walk.old, old), simple(walk.new, new));
    if let (Some(was), Some(is)) = (was, is) {
        return simple_types(place, (old, &was), (new, &is), found);
    }
    let keyword = if any_of(walk, old, new) { "any-of" } else { "one-of" };
    let at = (Some(&old.pointer), Some(&new.pointer));
    let one = |api: &'a Api, side: &Peeled<'a>, at: &Side<'a>| {
        let names = at.names(api);
        let label = names.last().map_or_else(|| types::name(api, side), |(name, _)| (*name).to_owned());
        vec![ArmOf { label, side: at.clone() }]
    };
    let old_arms = if is_union(old) { arms(walk.old, old) } else { one(walk.old, old, &place.old) };
    let new_arms = if is_union(new) { arms(walk.new, new) } else { one(walk.new, new, &place.new) };
    let (pairs, gone, come) = paired(walk, place, old_arms, new_arms);
    if !is_union(old) && place.spot.is_body() {
        let preserved = if pairs.is_empty() { "" } else { "-original-preserved" };
        let arms = listed(arms(walk.new, new).into_iter().map(|arm| arm.label));
        found.say(place.spot(), &format!("*-wrapped-in-one-of{preserved}"), at, |words| words.now(arms));
        return;
    }
    if pairs.is_empty() && !(is_union(old) && is_union(new)) {
        let rule = match place.spot {
            spot if spot.is_parameter() && spot.inside() == spot => "*-type-specialized",
            _ => "*-type-changed",
        };
        let (was, is) = (types::name(walk.old, old), types::name(walk.new, new));
        found.say(place.spot(), rule, at, |words| words.old(was).now(is));
        return;
    }
    let labels = |arms: &[ArmOf<'_>]| listed(arms.iter().map(|arm| arm.label.clone()));
    if !gone.is_empty() {
        found.say(place.spot(), &format!("*-{keyword}-removed"), at, |words| words.value(labels(&gone)));
    }
    if !come.is_empty() {
        found.say(place.spot(), &format!("*-{keyword}-added"), at, |words| words.value(labels(&come)));
    }
    tags(walk, place, (old, &gone), (new, &come), found);
    let keyword = if keyword == "any-of" { "anyOf" } else { "oneOf" };
    for (one, other) in pairs {
        found.look(Place {
            old: one.side,
            new: other.side,
            spot: place.spot.inside(),
            path: place.path.arm(keyword, &other.label),
            repeats: false,
        });
    }
}

fn any_of(walk: &Walk<'_>, old: &Peeled<'_>, new: &Peeled<'_>) -> bool {
    let id = |side: &Peeled<'_>| match side.core {
        Core::Tagged(_, id) | Core::Untagged(_, id) => Some(id),
        _ => None,
    };
    let of = |api: &Api, side| id(side).map(|id| api.types[id].any_of);
    of(walk.new, new).or_else(|| of(walk.old, old)).unwrap_or(false)
}

/// Arms that are there on both sides, and those of one side only.
type Pairing<'a> = (Vec<(ArmOf<'a>, ArmOf<'a>)>, Vec<ArmOf<'a>>, Vec<ArmOf<'a>>);

/// Pairs arms by their names, and those that are left if they are the same.
fn paired<'a>(walk: &Walk<'a>, place: &Place<'a>, old: Vec<ArmOf<'a>>, mut new: Vec<ArmOf<'a>>) -> Pairing<'a> {
    let (mut pairs, mut gone) = (Vec::new(), Vec::new());
    for one in old {
        match new.iter().position(|other| other.label == one.label) {
            Some(index) => pairs.push((one, new.remove(index))),
            None => gone.push(one),
        }
    }
    if gone.len().saturating_mul(new.len()) <= MAX_PAIRS {
        gone.retain(|one| {
            let same = |other: &ArmOf<'a>| walk.same(&one.side, &other.side, place.spot.inside());
            let twin = new.iter().position(same);
            if let Some(index) = twin {
                pairs.push((one.clone(), new.remove(index)));
            }
            twin.is_none()
        });
    }
    (pairs, gone, new)
}

/// The types of a union of scalars, or of one scalar.
fn simple<'a>(api: &'a Api, side: &Peeled<'a>) -> Option<Vec<String>> {
    if types::scalar(&side.core).is_some() {
        return Some(vec![types::name(api, side)]);
    }
    let Core::Untagged(arms, _) = side.core else { return None };
    let mut names = Vec::new();
    for arm in arms {
        let arm = Side { ty: Ty::Expr(&arm.ty), said: Said::of(&arm.docs), pointer: side.pointer.clone() };
        let arm = arm.peel(api, |_, _| false);
        types::scalar(&arm.core)?;
        let name = types::name(api, &arm);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Some(names)
}

fn simple_types<'a>(
    place: &Place<'a>,
    (old, was): (&Peeled<'a>, &[String]),
    (new, is): (&Peeled<'a>, &[String]),
    found: &mut Found<'a>,
) {
    let at = (Some(&old.pointer), Some(&new.pointer));
    let only = |some: &[String], others: &[String]| {
        some.iter().filter(|name| !others.contains(name)).cloned().collect::<Vec<_>>().join(", ")
    };
    let (gone, come) = (only(was, is), only(is, was));
    if !gone.is_empty() {
        found.say(place.spot(), "*-list-of-types-narrowed", at, |words| words.value(&gone));
    }
    if !come.is_empty() {
        found.say(place.spot(), "*-list-of-types-widened", at, |words| words.value(&come));
    }
}

/// The field that tells the arms, and what its values tell.
fn tags<'a>(
    walk: &Walk<'a>,
    place: &Place<'a>,
    (old, gone): (&Peeled<'a>, &[ArmOf<'a>]),
    (new, come): (&Peeled<'a>, &[ArmOf<'a>]),
    found: &mut Found<'a>,
) {
    let at = (old.pointer.child("discriminator"), new.pointer.child("discriminator"));
    let at = (Some(&at.0), Some(&at.1));
    match (&old.core, &new.core) {
        (Core::Untagged(..), Core::Tagged(tagged, _)) => {
            found.say(place.spot(), "*-discriminator-added", at, |words| words.now(&tagged.tag));
        }
        (Core::Tagged(tagged, _), Core::Untagged(..)) => {
            found.say(place.spot(), "*-discriminator-removed", at, |words| words.old(&tagged.tag));
        }
        (Core::Tagged(one, _), Core::Tagged(other, _)) if one.tag != other.tag => {
            let rule = "*-discriminator-property-name-changed";
            found.say(place.spot(), rule, at, |words| words.old(&one.tag).now(&other.tag));
        }
        (Core::Tagged(one, _), Core::Tagged(other, _)) => {
            let (one, other) = (targets(walk.old, one), targets(walk.new, other));
            // Values of arms that come or go go without saying, unless they tell another arm now.
            let is_among = |arms: &[ArmOf<'_>], target: &str| arms.iter().any(|arm| arm.label == target);
            let of = |list: &[(String, String)], value: &str| {
                list.iter().find(|(known, _)| known == value).map(|(_, target)| target.clone())
            };
            for (value, was) in &one {
                match of(&other, value) {
                    None if is_among(gone, was) => false,
                    None => found.say(place.spot(), "*-discriminator-mapping-deleted", at, |words| {
                        words.value(quoted(value)).old(quoted(was))
                    }),
                    Some(is) if is != *was => found.say(place.spot(), "*-discriminator-mapping-changed", at, |words| {
                        words.value(quoted(value)).old(quoted(was)).now(quoted(is))
                    }),
                    Some(_) => false,
                };
            }
            for (value, is) in other.iter().filter(|(value, is)| of(&one, value).is_none() && !is_among(come, is)) {
                found.say(place.spot(), "*-discriminator-mapping-added", at, |words| {
                    words.value(quoted(value)).now(quoted(is))
                });
            }
        }
        _ => {}
    }
}

/// Which value tells which arm, for arms that are named schemas.
fn targets(api: &Api, tagged: &Tagged) -> Vec<(String, String)> {
    tagged.arms.iter().filter_map(|arm| Some((arm.value.clone(), name(api, &arm.ty)?.to_owned()))).collect()
}
