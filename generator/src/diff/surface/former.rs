//! What operations were called before: deprecated names beside those of today.

use super::calls::request;
use super::matched::{Matched, plain};
use super::rules::{METHOD_REMOVED, METHOD_SUPERSEDED, REQUEST_RENAMED};
use super::tell::{About, Places, at};
use crate::diff::Change;
use crate::ir::GroupId;
use crate::rust::{Call, Crate, Former, Kind, Model};

/// That an operation has another name, and goes by the old one too. Its types may not.
pub fn superseded(was: &About, about: &About, one: &Call, other: &Call, kept: &Former) -> Vec<Change> {
    let (old, new) = (&was.subject, &about.subject);
    let text = format!("`{old}` is now `{new}`; the old name stays, deprecated");
    let advice = format!("write `{new}`: the compiler warns wherever the old name is used");
    let places = Places::both(at(&one.pointer, one.signature()), at(&other.pointer, other.signature()));
    let mut changes = vec![about.change(METHOD_SUPERSEDED, text, Some(advice), places)];
    let types = [(&one.marker, &kept.names.marker, &other.marker), (&one.alias, &kept.names.request, &other.alias)];
    let lost = types.into_iter().filter(|(old, kept, _)| kept.as_deref() != Some(plain(old)));
    let lost: Vec<_> = lost.map(|(old, _, new)| format!("`{new}` for `{old}`")).collect();
    if !lost.is_empty() {
        let text = format!("the types of `{new}` are called otherwise: {}", lost.join(" and "));
        let places = Places::both(at(&one.pointer, request(one)), at(&other.pointer, request(other)));
        changes.push(about.change(REQUEST_RENAMED, text, Some("write the new names".to_owned()), places));
    }
    changes
}

/// Former names that are there no more.
pub fn gone(matched: &Matched<'_>, about: &About, one: &Call, other: &Call) -> Vec<Change> {
    let stays = |former: &Former| {
        let home = matched.group_now(former.group);
        let is = |group: GroupId, name: &str| home == Some(group) && name == former.names.method;
        is(other.group, plain(&other.name)) || other.former.iter().any(|now| is(now.group, &now.names.method))
    };
    let told = |former: &Former| {
        let way = way(matched.old, former);
        let text = format!("`{way}` is gone, a former name of `{}`", about.subject);
        let was = Call { name: former.names.method.clone(), ..one.clone() };
        let places = Places::both(at(&one.pointer, was.signature()), at(&other.pointer, other.signature()));
        about.change(METHOD_REMOVED, text, Some(format!("write `{}`", about.subject)), places)
    };
    one.former.iter().filter(|former| !stays(former)).map(told).collect()
}

/// How a caller comes to an operation by a former name.
fn way(surface: &Crate, former: &Former) -> String {
    let accessor = surface.groups[former.group].accessor.as_str();
    format!("{accessor}().{}", former.names.method)
}

/// Whether what an operation answers by status still goes by the name that it had.
pub fn still_there(matched: &Matched<'_>, one: &Model) -> bool {
    let home = one.groups.first().and_then(|group| matched.group_now(*group));
    let mut former = matched.new.calls.iter().flat_map(|call| &call.former);
    one.kind == Kind::Output
        && former.any(|former| Some(former.group) == home && former.names.output.as_deref() == Some(plain(&one.name)))
}
