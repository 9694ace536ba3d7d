//! Structs of required fields. Callers write literals of them, so that any other set of fields breaks those.

use super::pair::{Pairs, items_at};
use super::report::{About, Fragments, fragment};
use super::rules::{
    FIELD_RENAMED, REQUIRED_FIELD_ADDED, REQUIRED_FIELD_REMOVED, REQUIRED_STRUCT_ADDED, REQUIRED_STRUCT_REMOVED,
    REQUIRED_STRUCT_RENAMED,
};
use crate::diff::{Change, Fragment};
use crate::rust::{Kind, Member, Model, RequiredField, RequiredFields};

/// The changes of the struct of required fields. The model's own fields report their types.
pub fn changes(about: &About, one: &Model, other: &Model) -> Vec<Change> {
    match (&one.required, &other.required) {
        (Some(old), Some(new)) => both(about, (one, old), (other, new)),
        (Some(old), None) => {
            let text = format!("`{}` was removed: `{}` has few required fields", old.path, other.path);
            let advice = "make it with `new`, or take out what makes it".to_owned();
            let fragments = Fragments::both(whole(one, old), fragment(&other.pointer, other.head()));
            vec![about.part(old.path.clone()).change(REQUIRED_STRUCT_REMOVED, text, Some(advice), fragments)]
        }
        (None, Some(new)) => {
            let text = format!("`{}` is made of `{}` by `From`, and `new` is deprecated", other.path, new.path);
            let fragments = Fragments::both(fragment(&one.pointer, one.head()), whole(other, new));
            vec![about.part(new.path.clone()).change(REQUIRED_STRUCT_ADDED, text, None, fragments)]
        }
        (None, None) => Vec::new(),
    }
}

fn both(about: &About, (one, old): (&Model, &RequiredFields), (other, new): (&Model, &RequiredFields)) -> Vec<Change> {
    let about = about.part(new.path.clone());
    let members = |required: &RequiredFields| -> Vec<Member> {
        required.fields.iter().map(|RequiredField { member, .. }| member.clone()).collect()
    };
    let (before, now) = (members(old), members(new));
    let pairs = Pairs::of(&before, &now).by_key(&before, &now, |member| Some(member.wire_name.as_str())).by_key(
        &before,
        &now,
        |member| Some(member.name.as_str()),
    );
    let mut changes = Vec::new();
    if old.path != new.path {
        let text = format!("`{}` is now `{}`", old.path, new.path);
        let fragments = Fragments::both(whole(one, old), whole(other, new));
        changes.push(about.change(REQUIRED_STRUCT_RENAMED, text, Some("write the new name".to_owned()), fragments));
    }
    for member in items_at(&before, &pairs.old) {
        let text = format!("`{}` has no field `{}` any more", new.path, member.name);
        let fragments = Fragments::both(part(member), whole(other, new));
        let advice = "leave the field out of the literal".to_owned();
        changes.push(about.change(REQUIRED_FIELD_REMOVED, text, Some(advice), fragments));
    }
    for member in items_at(&now, &pairs.new) {
        let text = format!("`{}` has one more field, `{}`", new.path, member.signature(Kind::Struct));
        let fragments = Fragments::both(whole(one, old), part(member));
        let advice = "give a value in every literal".to_owned();
        changes.push(about.change(REQUIRED_FIELD_ADDED, text, Some(advice), fragments));
    }
    for (was, is) in pairs.items(&before, &now).into_iter().filter(|(was, is)| was.name != is.name) {
        let text = format!("the field `{}` of `{}` is now `{}`", was.name, new.path, is.name);
        let fragments = Fragments::both(part(was), part(is));
        changes.push(about.change(FIELD_RENAMED, text, Some("write the new name".to_owned()), fragments));
    }
    changes
}

fn whole(model: &Model, required: &RequiredFields) -> Fragment {
    fragment(&model.pointer, required.signature())
}

fn part(member: &Member) -> Fragment {
    fragment(&member.pointer, member.signature(Kind::Struct))
}
