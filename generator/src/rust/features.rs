//! The Cargo features: one for each group.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, GroupId};
use crate::names::Names;
use crate::sdk::Feature;

/// The features, by name.
pub fn features(api: &Api, names: &Names) -> Vec<Feature> {
    let mut needs = needs(api, names);
    let mut features: Vec<_> = api
        .groups
        .entries()
        .map(|(id, group)| Feature {
            name: names.feature(id).to_owned(),
            description: group.description.clone().or_else(|| group.tag.clone()).unwrap_or_default(),
            needs: needs.remove(&id).unwrap_or_default().into_iter().collect(),
        })
        .collect();
    features.sort_by(|one, other| one.name.cmp(&other.name));
    features
}

/// The features that a group needs: for bodies in XML, and since some of its operations moved to other groups.
fn needs(api: &Api, names: &Names) -> BTreeMap<GroupId, BTreeSet<String>> {
    let mut needs: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (id, operation) in api.operations.entries() {
        if super::xml::has_any(operation) {
            needs.entry(operation.group).or_default().insert("xml".to_owned());
        }
        for deprecated in names.deprecated(id).iter().filter(|deprecated| deprecated.group != operation.group) {
            needs.entry(deprecated.group).or_default().insert(names.feature(operation.group).to_owned());
        }
    }
    needs
}
