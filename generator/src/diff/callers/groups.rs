//! Groups and their features.

use super::matching::MatchedItems;
use super::pair::items_at;
use super::report::{About, Fragments, fragment, joined, tag};
use super::rules::{FEATURE_ADDED, FEATURE_REMOVED, FEATURE_RENAMED, GROUP_ADDED, GROUP_REMOVED, GROUP_RENAMED};
use crate::diff::Change;
use crate::rust::Group;

/// The changes of groups.
pub fn changes(matched: &MatchedItems<'_>) -> Vec<Change> {
    let MatchedItems { old, new, groups, .. } = matched;
    let mut changes = Vec::new();
    for group in items_at(old.groups.as_slice(), &groups.old) {
        let text = format!("the group `client.{}()` was removed", group.accessor);
        let advice = "each removed or renamed method is reported as well".to_owned();
        changes.push(about(group).change(GROUP_REMOVED, text, Some(advice), Fragments::removed(method(group))));
        let Group { feature, .. } = group;
        if !new.groups.iter().any(|other| other.feature == *feature) {
            let text = format!("the Cargo feature `{feature}` was removed");
            let advice = "take it out of `Cargo.toml`".to_owned();
            changes.push(cargo(group).change(FEATURE_REMOVED, text, Some(advice), Fragments::removed(line(group))));
        }
    }
    for group in items_at(new.groups.as_slice(), &groups.new) {
        let text = format!("there is a new group, `client.{}()`", group.accessor);
        changes.push(about(group).change(GROUP_ADDED, text, None, Fragments::added(method(group))));
        let Group { feature, .. } = group;
        if !old.groups.iter().any(|other| other.feature == *feature) {
            let text = format!("there is a new Cargo feature, `{feature}`, which is on by default");
            changes.push(cargo(group).change(FEATURE_ADDED, text, None, Fragments::added(line(group))));
        }
    }
    for (one, other) in groups.items(old.groups.as_slice(), new.groups.as_slice()) {
        let tags = joined(tag(one).into_iter().collect(), tag(other).into_iter().collect());
        if (&one.accessor, &one.ident) != (&other.accessor, &other.ident) {
            let text = format!("the group `client.{}()` is now `client.{}()`", one.accessor, other.accessor);
            let what = format!(
                "write the new name; the module is now `operations::{}`, the struct `{}`",
                other.accessor, other.ident
            );
            let fragments = Fragments::both(method(one), method(other));
            let about = About { tags: tags.clone(), ..about(other) };
            changes.push(about.change(GROUP_RENAMED, text, Some(what), fragments));
        }
        if one.feature != other.feature {
            let text = format!("the Cargo feature `{}` is now `{}`", one.feature, other.feature);
            let what = "write the new name in `Cargo.toml`".to_owned();
            let about = About { tags, ..cargo(other) };
            changes.push(about.change(FEATURE_RENAMED, text, Some(what), Fragments::both(line(one), line(other))));
        }
    }
    changes
}

fn about(group: &Group) -> About {
    About::item(format!("{}()", group.accessor), tag(group).into_iter().collect())
}

/// The feature of a group.
fn cargo(group: &Group) -> About {
    About::item(format!("feature {}", group.feature), tag(group).into_iter().collect())
}

fn method(group: &Group) -> crate::diff::Fragment {
    fragment(&group.pointer, group.signature())
}

fn line(group: &Group) -> crate::diff::Fragment {
    fragment(&group.pointer, format!("features = [\"{}\"]", group.feature))
}
