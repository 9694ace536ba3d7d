//! Fields and variants.

use super::matching::MatchedItems;
use super::pair::{Pairs, items_at};
use super::protection::{self, INEXACT, Item, loses_exactness, other_type, visibility};
use super::report::{About, Fragments, fragment};
use super::rules::{
    FIELD_ADDED, FIELD_BECAME_OPTIONAL, FIELD_BECAME_REQUIRED, FIELD_REMOVED, FIELD_RENAMED, FIELD_TYPE_CHANGED, Rule,
    VARIANT_ADDED, VARIANT_REMOVED, VARIANT_RENAMED, VARIANT_TYPE_CHANGED,
};
use crate::diff::{Change, Fragment};
use crate::rust::{Kind, Member, Model, RustType, Typed};

/// The changes of the members of a model whose kind stays the same.
pub fn changes(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model) -> Vec<Change> {
    let pairs = pairs(one, other);
    let mut changes = Vec::new();
    for member in items_at(&one.members, &pairs.old) {
        changes.push(removed(about, one, member));
    }
    for member in items_at(&other.members, &pairs.new) {
        changes.push(added(about, other, member));
    }
    for (old, new) in pairs.items(&one.members, &other.members) {
        changes.extend(pair(matched, about, one, old, new));
    }
    let item = |member| item(one.kind, member);
    let removed: Vec<_> = items_at(&one.members, &pairs.old).into_iter().map(item).collect();
    let added: Vec<_> = items_at(&other.members, &pairs.new).into_iter().map(item).collect();
    changes.extend(protection::renamed(matched, about, &removed, &added));
    changes
}

/// Pairs members by their names on the wire, else by their names in Rust.
fn pairs(one: &Model, other: &Model) -> Pairs {
    Pairs::of(&one.members, &other.members)
        .by_key(&one.members, &other.members, |member| Some(member.wire_name.as_str()))
        .by_key(&one.members, &other.members, |member| Some(member.name.as_str()))
}

/// The names on the wire of fields whose changes are reported here.
pub fn reported<'a>(matched: &MatchedItems<'_>, one: &'a Model, other: &'a Model) -> Vec<&'a str> {
    let pairs = pairs(one, other);
    let same = |old: &Member, new: &Member| {
        old.name == new.name && old.deprecated == new.deprecated && same_type(matched, old, new)
    };
    let both = pairs.items(&one.members, &other.members).into_iter().filter(|(old, new)| !same(old, new));
    let both = both.flat_map(|(old, new)| [old, new]);
    let alone = items_at(&one.members, &pairs.old).into_iter().chain(items_at(&other.members, &pairs.new));
    both.chain(alone).map(|member| member.wire_name.as_str()).collect()
}

fn item(kind: Kind, member: &Member) -> Item<'_> {
    Item {
        name: &member.name,
        ty: member.ty.as_ref(),
        is_hidden: member.hidden,
        fragment: member_fragment(member, kind),
    }
}

/// Whether both have the same type, or none.
fn same_type(matched: &MatchedItems<'_>, old: &Member, new: &Member) -> bool {
    match (&old.ty, &new.ty) {
        (Some(old), Some(new)) => matched.same(old, new),
        (None, None) => true,
        _ => false,
    }
}

fn member_fragment(member: &Member, kind: Kind) -> Fragment {
    fragment(&member.pointer, member.signatures(kind))
}

fn removed(about: &About, model: &Model, member: &Member) -> Change {
    let (kind, path, name) = (model.kind, &about.subject, &member.name);
    let (rule, text, advice) = match kind {
        Kind::Struct if model.constructor.is_some() => {
            (FIELD_REMOVED, format!("`{path}` has no field `{name}` any more"), "take its uses out".to_owned())
        }
        Kind::Struct => {
            let advice = "stop reading it: answers do not have it any more".to_owned();
            (FIELD_REMOVED, format!("`{path}` has no field `{name}` any more"), advice)
        }
        Kind::StringEnum | Kind::IntegerEnum | Kind::Union => {
            let fallback = fallback(model);
            let advice = format!("take its uses out; if it comes all the same, it arrives as `{fallback}`");
            (VARIANT_REMOVED, format!("`{path}` has no variant `{name}` any more"), advice)
        }
        _ => {
            let advice = "take its uses out".to_owned();
            (VARIANT_REMOVED, format!("`{path}` has no variant `{name}` any more"), advice)
        }
    };
    let whole = about.part(path.clone());
    whole.change(rule, text, Some(advice), Fragments::removed(member_fragment(member, kind)))
}

/// The variant for unlisted values.
fn fallback(model: &Model) -> &str {
    model.members.last().map_or("Unrecognized", |member| member.name.as_str())
}

fn added(about: &About, model: &Model, member: &Member) -> Change {
    let (kind, path, name) = (model.kind, &about.subject, &member.name);
    let (rule, text, advice) = match kind {
        Kind::Struct => (FIELD_ADDED, format!("`{path}` has a new field, `{name}`"), None),
        Kind::StringEnum | Kind::IntegerEnum | Kind::Union => {
            let advice = format!("what came as `{}` until now comes as this variant", fallback(model));
            (VARIANT_ADDED, format!("`{path}` has a new variant, `{name}`"), Some(advice))
        }
        _ => (VARIANT_ADDED, format!("`{path}` has a new variant, `{name}`"), None),
    };
    about.change(rule, text, advice, Fragments::added(member_fragment(member, kind)))
}

fn pair(matched: &MatchedItems<'_>, about: &About, model: &Model, old: &Member, new: &Member) -> Vec<Change> {
    let (kind, path) = (model.kind, &about.subject);
    let fields = kind == Kind::Struct;
    let fragments = || Fragments::both(member_fragment(old, kind), member_fragment(new, kind));
    let mut changes = Vec::new();
    let part = about.part(format!("{path}{}{}", if fields { "." } else { "::" }, new.name));
    changes.extend(part.deprecation(old.deprecated, new.deprecated, fragments()));
    let mut report = |rule: Rule, text: String, advice: &str| {
        changes.push(about.change(rule, text, Some(advice.to_owned()), fragments()));
    };
    if old.name != new.name {
        let rule = if fields { FIELD_RENAMED } else { VARIANT_RENAMED };
        let word = if fields { "field" } else { "variant" };
        let text = format!("the {word} `{}` of `{path}` is now `{}`", old.name, new.name);
        report(rule, text, "write the new name");
    }
    if let Some((rule, what, advice)) = visibility(old.hidden, new.hidden) {
        report(rule, format!("`Debug` {what} the field `{}` of `{path}`", new.name), advice);
    }
    if same_type(matched, old, new) {
        return changes;
    }
    let shown = |member: &Member| member.ty.as_ref().map_or_else(|| "nothing".to_owned(), Typed::to_string);
    let (was, now) = (shown(old), shown(new));
    let name = &new.name;
    let both = old.ty.as_ref().zip(new.ty.as_ref());
    if !fields {
        let text = format!("the variant `{name}` of `{path}` holds `{now}`, it held `{was}`");
        let advice = "rewrite what makes it and what reads it";
        let (rule, advice) = both.map_or((VARIANT_TYPE_CHANGED, advice), |(old, new)| {
            other_type(matched, VARIANT_TYPE_CHANGED, advice, &old.ty, &new.ty)
        });
        report(rule, text, advice);
        return changes;
    }
    let before = old.ty.as_ref().and_then(|ty| matched.translated(ty));
    let after = new.ty.as_ref().map(|ty| &ty.ty);
    let is_optional = |ty: Option<&RustType>, of: Option<&RustType>| ty == of.cloned().map(RustType::optional).as_ref();
    if is_optional(after, before.as_ref()) {
        let text = format!("the field `{name}` of `{path}` is optional: `{now}`");
        report(FIELD_BECAME_OPTIONAL, text, "say what happens without it, wherever it is read; set `Some(..)`");
    } else if is_optional(before.as_ref(), after) {
        let text = format!("the field `{name}` of `{path}` is always there: `{now}`");
        report(FIELD_BECAME_REQUIRED, text, "take the handling of `None` out; set the value itself");
    } else if both.is_some_and(|(old, new)| loses_exactness(matched, &old.ty, &new.ty)) {
        let text = format!("the field `{name}` of `{path}` was exact and is a float: `{now}`, it was `{was}`");
        report(INEXACT.0, text, INEXACT.1);
    } else {
        let text = format!("the field `{name}` of `{path}` is `{now}`, it was `{was}`");
        let advice = if matches!(after, Some(RustType::Runtime("Patch", _))) {
            "a request may leave it out or set it to null now: write `Patch::Value(..)`, or give it to its setter"
        } else {
            "rewrite what sets it and what reads it"
        };
        report(FIELD_TYPE_CHANGED, text, advice);
    }
    changes
}
