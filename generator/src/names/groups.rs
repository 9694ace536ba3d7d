//! Names of groups: modules, methods of the client, and features.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, ByGroup, Group, GroupId};
use crate::names::candidates::of_kind;
use crate::names::collisions::{Claim, resolve};
use crate::names::lock::LockMatch;
use crate::names::reserved::{FEATURES, Namespace};
use crate::names::types::{derived, wire};
use crate::names::words::{Case, cut, digest, identifier, kebab};
use crate::names::{Key, Names};

/// Modules are files, and file names are limited.
const LONG: usize = 64;

pub fn groups(api: &Api, lock: &LockMatch<'_>, names: &mut Names, diagnostics: &mut Diagnostics) {
    let mut methods: Vec<_> = api.groups.entries().map(|(id, group)| module(id, group, lock)).collect();
    methods.extend(siblings(api, names));
    resolve(Namespace::Client, methods, &[], names, diagnostics);
    features(api, lock, names);
}

fn module(id: GroupId, group: &Group, lock: &LockMatch<'_>) -> Claim {
    let sdk_name = group.sdk_name.as_deref();
    let text = sdk_name.or(group.tag.as_deref()).unwrap_or("api");
    let mut claim = wire(Key::Module(id), None, text, Case::Snake, "group");
    if group.tag.is_none() && sdk_name.is_none() {
        // A tag of that name takes precedence.
        claim.candidates =
            ["api", "untagged", "untagged_group", "operations_without_a_tag"].map(str::to_owned).to_vec();
        claim.rank = u8::MAX;
        claim.what = "the group of operations without a tag".to_owned();
    } else {
        claim.what = format!("group `{}`", group.tag.as_deref().unwrap_or(text));
    }
    let plain = identifier(text, Case::Snake);
    if plain.len() > LONG {
        let short = cut(&plain, '_', LONG);
        let last = format!("{short}_{}", digest(text));
        claim.kind = of_kind(&short, "group", Case::Snake);
        claim.candidates = vec![short, claim.kind.clone(), last];
    }
    claim.chosen = sdk_name.is_some();
    claim.pointer = group.pointer.clone();
    claim.locked = lock.group(group.tag.as_deref()).map(|group| group.module.clone());
    claim
}

/// The methods of the client for a client with another address or credential. A group of the name takes precedence.
fn siblings(api: &Api, names: &Names) -> Vec<Claim> {
    let variables = api.servers.first().map_or(0, |server| server.variables.len());
    let variables = (0..variables).map(|index| (Key::OtherVariable(index), Key::Variable(0, index)));
    let credentials = (0..api.security.len()).map(|index| (Key::OtherCredential(index), Key::Scheme(index)));
    let claim = |(key, setter): (Key, Key)| {
        let setter = names.text(setter);
        derived(key, [format!("with_{setter}"), format!("with_other_{setter}")], "method")
    };
    variables.chain(credentials).map(claim).collect()
}

/// The feature of a group is its own text, or its module if several want the same. Features in the lock stay, unless
/// the group is renamed.
fn features(api: &Api, lock: &LockMatch<'_>, names: &mut Names) {
    let mut taken: BTreeSet<String> = FEATURES.iter().map(|name| (*name).to_owned()).collect();
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    let mut locked: BTreeMap<&str, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for (id, group) in api.groups.entries() {
        let module = names.text(Key::Module(id)).to_owned();
        let text = group.sdk_name.as_deref().or(group.tag.as_deref()).unwrap_or(&module);
        let candidates = candidates(text, &module);
        let before = lock.group(group.tag.as_deref()).map(|group| group.feature.as_str());
        let stays = |feature: &&str| {
            let chosen = group.sdk_name.is_none() || candidates.iter().any(|name| name == feature);
            chosen && kebab(feature) == **feature && !taken.contains(*feature)
        };
        let before = before.filter(stays);
        match before {
            Some(feature) => *locked.entry(feature).or_default() += 1,
            None => *wanted.entry(candidates.first().cloned().unwrap_or_default()).or_default() += 1,
        }
        list.push((module, id, candidates, before));
    }
    // Sorted by module, whatever the order of the description.
    list.sort();
    let mut features: ByGroup<Option<String>> = api.groups.fill(None);
    for (_, id, _, before) in &list {
        if let Some(feature) = before.filter(|feature| locked.get(feature) == Some(&1)) {
            taken.insert(feature.to_owned());
            features[*id] = Some(feature.to_owned());
        }
    }
    for (_, id, candidates, _) in list {
        if features[id].is_some() {
            continue;
        }
        let free = |name: &&String| !taken.contains(*name) && wanted.get(*name).is_none_or(|count| *count == 1);
        let feature = candidates.iter().find(free).or(candidates.last()).cloned().unwrap_or_default();
        taken.insert(feature.clone());
        features[id] = Some(feature);
    }
    names.features = features.map(|_, feature| feature.clone().unwrap_or_default());
}

fn candidates(text: &str, module: &str) -> [String; 4] {
    let follows = kebab(module);
    let text = if text.len() > LONG { follows.clone() } else { kebab(text) };
    [text, follows.clone(), format!("{follows}-group"), format!("{follows}-{}", digest(module))]
}
