//! Models as a whole: names, kinds, traits, constructors.

use super::deprecated_names;
use super::matching::{MatchedItems, all};
use super::members;
use super::pair::items_at;
use super::protection::{INEXACT, members_lose_exactness, other_type};
use super::report::{About, Fragments, fragment, joined, tags};
use super::required;
use super::rules::{
    ALIAS_CHANGED, CONSTRUCTOR_ADDED, CONSTRUCTOR_REMOVED, CONVERSION_ADDED, CONVERSION_REMOVED, DERIVE_GAINED,
    DERIVE_LOST, ERROR_CODES_ADDED, ERROR_CODES_REMOVED, MODEL_ADDED, MODEL_KIND_CHANGED, MODEL_NEEDS_FEATURE,
    MODEL_REMOVED, MODEL_RENAMED,
};
use super::values::{Callable, CallableComparison};
use crate::diff::Change;
use crate::rust::{Conversion, Gate, Kind, Model, SdkCrate, Value};

/// The changes of models.
pub fn changes(matched: &MatchedItems<'_>) -> Vec<Change> {
    let MatchedItems { old, new, models, .. } = matched;
    let mut changes = Vec::new();
    for model in items_at(&all(old), &models.old) {
        let required = model.required.as_ref().map(|required| format!(", with `{}`", required.path));
        let text = format!("`{}` was removed{}", model.path, required.unwrap_or_default());
        let advice = "nothing carries it any more: take its uses out".to_owned();
        let fragments = Fragments::removed(fragment(&model.pointer, model.signature()));
        changes.push(about(old, model).change(MODEL_REMOVED, text, Some(advice), fragments));
    }
    for model in items_at(&all(new), &models.new) {
        let text = format!("there is a new type, `{}`", model.path);
        let fragments = Fragments::added(fragment(&model.pointer, model.signature()));
        changes.push(about(new, model).change(MODEL_ADDED, text, None, fragments));
    }
    for (one, other) in models.items(&all(old), &all(new)) {
        changes.extend(pair(matched, one, other));
    }
    changes
}

/// Whether a model belongs to an operation.
const fn is_of_call(model: &Model) -> bool {
    matches!(model.kind, Kind::Output | Kind::Headers)
}

fn about(sdk: &SdkCrate, model: &Model) -> About {
    let about = About::item(model.path.clone(), tags(sdk, &model.groups));
    let of = sdk.calls.iter().find(|call| is_of_call(model) && model.pointer.starts_with(&call.pointer));
    About { operation: of.map(|call| call.operation.clone()), ..about }
}

fn pair(matched: &MatchedItems<'_>, one: &Model, other: &Model) -> Vec<Change> {
    let is = about(matched.new, other);
    let about = About { tags: joined(tags(matched.old, &one.groups), is.tags.clone()), ..is };
    let heads = || Fragments::both(fragment(&one.pointer, one.head()), fragment(&other.pointer, other.head()));
    let mut changes: Vec<_> = name(matched, &about, one, other, heads()).into_iter().collect();
    changes.extend(about.deprecation(one.deprecated, other.deprecated, heads()));
    changes.extend(gate(matched, &about, one, other, heads()));
    changes.extend(required::changes(&about, one, other));
    if one.kind != other.kind {
        let mut text = format!("`{}` is {}, it was {}", other.path, other.kind.words(), one.kind.words());
        let (mut rule, mut advice) = (MODEL_KIND_CHANGED, "rewrite what makes it and what reads it");
        if members_lose_exactness(matched, one, other) {
            text.push_str("; its numbers were exact and are floats");
            (rule, advice) = INEXACT;
        }
        let fragments =
            Fragments::both(fragment(&one.pointer, one.signature()), fragment(&other.pointer, other.signature()));
        changes.push(about.change(rule, text, Some(advice.to_owned()), fragments));
        return changes;
    }
    if matches!(one.kind, Kind::Alias | Kind::Newtype) {
        changes.extend(alias(matched, &about, one, other));
    } else {
        changes.extend(members::changes(matched, &about, one, other));
    }
    changes.extend(traits(&about, one, other));
    changes.extend(conversions(matched, &about, one, other));
    changes.extend(of_errors(&about, one, other));
    changes.extend(constructor(matched, &about, one, other));
    changes
}

/// The change if a model has another name. An output enum that follows a new name of its operation or group is left out.
fn name(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model, heads: Fragments) -> Option<Change> {
    let moved = is_of_call(one) && one.name == other.name;
    if one.path == other.path
        || (moved && one.groups.first().and_then(|group| matched.group_now(*group)) == other.groups.first().copied())
    {
        return None;
    }
    if deprecated_names::still_there(matched, one) {
        return None;
    }
    let text = format!("`{}` is now `{}`", one.path, other.path);
    Some(about.change(MODEL_RENAMED, text, Some("write the new name".to_owned()), heads))
}

/// The change if a feature that had a model lacks it now.
fn gate(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model, heads: Fragments) -> Option<Change> {
    if is_of_call(other) {
        return None;
    }
    let Gate::Any(has) = &other.gate else { return None };
    let is_lost = match &one.gate {
        Gate::Open => true,
        Gate::Any(had) => had.iter().filter_map(|group| matched.group_now(*group)).any(|group| !has.contains(&group)),
    };
    if !is_lost {
        return None;
    }
    let features: Vec<_> = has.iter().map(|group| &matched.new.groups[*group].feature).collect();
    let text = match features.as_slice() {
        [feature] => format!("`{}` takes the feature `{feature}`, for only that group needs it", other.path),
        features => {
            let features: Vec<_> = features.iter().map(|feature| format!("`{feature}`")).collect();
            format!("`{}` takes one of the features {}, for only those groups need it", other.path, features.join(", "))
        }
    };
    let advice = "without default features: turn the feature on where the type is used".to_owned();
    Some(about.change(MODEL_NEEDS_FEATURE, text, Some(advice), heads))
}

fn alias(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model) -> Option<Change> {
    let target = |model: &Model| model.members.first().and_then(|member| member.ty.clone());
    let (old, new) = (target(one)?, target(other)?);
    if matched.same(&old, &new) {
        return None;
    }
    let text = format!("`{}` stands for `{new}`, it stood for `{old}`", other.path);
    let fragments =
        Fragments::both(fragment(&one.pointer, one.signature()), fragment(&other.pointer, other.signature()));
    let (rule, advice) =
        other_type(matched, ALIAS_CHANGED, "rewrite what makes it and what reads it", &old.ty, &new.ty);
    Some(about.change(rule, text, Some(advice.to_owned()), fragments))
}

fn traits(about: &About, one: &Model, other: &Model) -> Vec<Change> {
    let fragments =
        || Fragments::both(fragment(&one.pointer, one.derives()), fragment(&other.pointer, other.derives()));
    let path = &other.path;
    let lost = one.traits.iter().filter(|name| !other.traits.contains(name)).map(|name| {
        let advice = match name.as_str() {
            "Default" if other.required.is_some() => "make it of its required fields",
            "Default" if other.constructor.is_some() => "make it with `new`",
            "Default" => "take what makes it out: answers bring it",
            _ => "do without, or wrap it in a type of your own",
        };
        about.change(DERIVE_LOST, format!("`{path}` is not `{name}` any more"), Some(advice.to_owned()), fragments())
    });
    let gained = other.traits.iter().filter(|name| !one.traits.contains(name));
    let gained = gained.map(|name| about.change(DERIVE_GAINED, format!("`{path}` is `{name}`"), None, fragments()));
    lost.chain(gained).collect()
}

/// Added and removed conversions, without those of variants that were added or removed themselves.
fn conversions(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model) -> Vec<Change> {
    let path = &other.path;
    let signature = |conversion: &Conversion| format!("impl From<{}> for {}", conversion.from, other.name);
    let whole = |model: &Model| fragment(&model.pointer, model.head());
    let has = |conversion: &Conversion, old: &Conversion| matched.same(&old.from, &conversion.from);
    let is_lost = |old: &&Conversion| {
        !other.conversions.iter().any(|new| has(new, old)) && other.types().any(|ty| matched.same(&old.from, ty))
    };
    let lost = one.conversions.iter().filter(is_lost).map(|old| {
        let text = format!("`{path}` is not made from `{}` by `From` any more", old.from);
        let fragments = Fragments::both(fragment(&one.pointer, signature(old)), whole(other));
        about.change(CONVERSION_REMOVED, text, Some("write the variant".to_owned()), fragments)
    });
    let is_gained = |new: &&Conversion| {
        !one.conversions.iter().any(|old| has(new, old)) && one.types().any(|ty| matched.same(ty, &new.from))
    };
    let gained = other.conversions.iter().filter(is_gained).map(|new| {
        let text = format!("`{path}` is made from `{}` by `From`", new.from);
        about.change(
            CONVERSION_ADDED,
            text,
            None,
            Fragments::both(whole(one), fragment(&other.pointer, signature(new))),
        )
    });
    lost.chain(gained).collect()
}

/// The change if the codes of errors are another enum, or none.
fn of_errors(about: &About, one: &Model, other: &Model) -> Option<Change> {
    let path = &other.path;
    let side = |model: &Model| fragment(&model.pointer, model.of_errors().unwrap_or_else(|| model.head()));
    let fragments = || Fragments::both(side(one), side(other));
    match (one.of_errors, other.of_errors) {
        (true, false) => {
            let advice = "read `Error::code`, or the enum that the description has now".to_owned();
            let text = format!("`{path}` is not made of an error any more");
            Some(about.change(ERROR_CODES_REMOVED, text, Some(advice), fragments()))
        }
        (false, true) => {
            Some(about.change(ERROR_CODES_ADDED, format!("`{path}` has the codes of errors"), None, fragments()))
        }
        _ => None,
    }
}

fn constructor(matched: &MatchedItems<'_>, about: &About, one: &Model, other: &Model) -> Vec<Change> {
    let path = &other.path;
    match (one.constructor(), other.constructor()) {
        (Some(old), None) => {
            let text = format!("`{path}` has no `new` and no setters any more: no request carries it");
            let fragments = Fragments::both(fragment(&one.pointer, old), fragment(&other.pointer, other.head()));
            vec![about.change(CONSTRUCTOR_REMOVED, text, Some("take out what makes it".to_owned()), fragments)]
        }
        (None, Some(new)) => {
            let text = format!("`{path}` has `new` and setters: requests carry it");
            let fragments = Fragments::both(fragment(&one.pointer, one.head()), fragment(&other.pointer, new));
            vec![about.change(CONSTRUCTOR_ADDED, text, None, fragments)]
        }
        (Some(old), Some(new)) => {
            let callables = CallableComparison {
                old: callable(one, old),
                new: callable(other, new),
                reported: members::reported(matched, one, other),
                setter,
            };
            callables.changes(matched, &about.part(format!("{path}::new")))
        }
        (None, None) => Vec::new(),
    }
}

fn setter(value: &Value) -> String {
    format!("pub fn {}(self, {}: {}) -> Self", value.name, value.name.trim_start_matches("with_"), value.ty)
}

fn callable(model: &Model, signature: String) -> Callable<'_> {
    Callable {
        arguments: model.constructor.as_deref().unwrap_or_default(),
        setters: model.members.iter().filter_map(|member| member.setter.as_ref()).collect(),
        signature,
        pointer: &model.pointer,
    }
}
