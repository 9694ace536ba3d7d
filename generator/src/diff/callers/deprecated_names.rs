//! Deprecated names of operations.

use super::matching::{MatchedItems, plain};
use super::report::{About, Fragments, fragment};
use super::rules::{METHOD_REMOVED, METHOD_SUPERSEDED, REQUEST_RENAMED};
use crate::diff::Change;
use crate::ir::GroupId;
use crate::rust::{Call, DeprecatedName, Kind, Model, SdkCrate};

/// The changes of an operation with a new name whose old method stays, deprecated. Its types may be removed.
pub fn superseded(
    was: &About,
    about: &About,
    one: &Call,
    other: &Call,
    deprecated_name: &DeprecatedName,
) -> Vec<Change> {
    let (old, new) = (&was.subject, &about.subject);
    let text = format!("`{old}` is now `{new}`; the old name stays, deprecated");
    let advice = format!("write `{new}`: the compiler warns wherever the old name is used");
    let fragments =
        Fragments::both(fragment(&one.pointer, one.signature()), fragment(&other.pointer, other.signature()));
    let mut changes = vec![about.change(METHOD_SUPERSEDED, text, Some(advice), fragments)];
    let types = [
        (&one.operation_type, &deprecated_name.names.operation_type, &other.operation_type),
        (&one.alias, &deprecated_name.names.request, &other.alias),
    ];
    let lost = types.into_iter().filter(|(old, deprecated_name, _)| deprecated_name.as_deref() != Some(plain(old)));
    let lost: Vec<_> = lost.map(|(old, _, new)| format!("`{new}` for `{old}`")).collect();
    if !lost.is_empty() {
        let text = format!("the types of `{new}` are called otherwise: {}", lost.join(" and "));
        let fragments = Fragments::both(
            fragment(&one.pointer, one.request_signature()),
            fragment(&other.pointer, other.request_signature()),
        );
        changes.push(about.change(REQUEST_RENAMED, text, Some("write the new names".to_owned()), fragments));
    }
    changes
}

/// Deprecated names that were removed.
pub fn removed(matched: &MatchedItems<'_>, about: &About, one: &Call, other: &Call) -> Vec<Change> {
    let stays = |deprecated: &DeprecatedName| {
        let home = matched.group_now(deprecated.group);
        let is = |group: GroupId, name: &str| home == Some(group) && name == deprecated.names.method;
        is(other.group, plain(&other.name)) || other.deprecated_names.iter().any(|now| is(now.group, &now.names.method))
    };
    let reported = |deprecated: &DeprecatedName| {
        let path = path(matched.old, deprecated);
        let text = format!("`{path}` was removed; it was a deprecated name of `{}`", about.subject);
        let was = Call { name: deprecated.names.method.clone(), ..one.clone() };
        let fragments =
            Fragments::both(fragment(&one.pointer, was.signature()), fragment(&other.pointer, other.signature()));
        about.change(METHOD_REMOVED, text, Some(format!("write `{}`", about.subject)), fragments)
    };
    one.deprecated_names.iter().filter(|deprecated| !stays(deprecated)).map(reported).collect()
}

/// The path to the method of a deprecated name.
fn path(sdk: &SdkCrate, deprecated: &DeprecatedName) -> String {
    let accessor = sdk.groups[deprecated.group].accessor.as_str();
    format!("{accessor}().{}", deprecated.names.method)
}

/// Whether the output enum of an operation still has its old name as a deprecated one.
pub fn still_there(matched: &MatchedItems<'_>, one: &Model) -> bool {
    let home = one.groups.first().and_then(|group| matched.group_now(*group));
    let mut deprecated_names = matched.new.calls.iter().flat_map(|call| &call.deprecated_names);
    one.kind == Kind::Output
        && deprecated_names.any(|deprecated| {
            Some(deprecated.group) == home && deprecated.names.output.as_deref() == Some(plain(&one.name))
        })
}
