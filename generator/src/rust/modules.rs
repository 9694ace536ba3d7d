//! The modules of models, and the features that they need.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Gate, Model, Module};
use super::types::RustType;
use crate::ir::{Api, ByType, GroupId};
use crate::names::Names;

/// The modules, by name. The gate of a module includes all groups that need one of its models, and the gates of the modules
/// that use it. Its models have the same gate.
pub fn modules(api: &Api, names: &Names, models: &mut ByType<Model>) -> Vec<Module> {
    let mut gates: BTreeMap<&str, Gate> = BTreeMap::new();
    let mut uses: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (id, model) in models.entries() {
        let (home, analysis) = (names.home(id), &api.types[id].analysis);
        let own = if analysis.ungated { Gate::Open } else { Gate::Any(analysis.groups.iter().copied().collect()) };
        gates.entry(home).or_default().widen(&own);
        for part in model.types().flat_map(|ty| ty.ty.parts()) {
            if let RustType::Model(id) = part {
                uses.insert((home, names.home(*id)));
            }
        }
    }
    loop {
        let mut is_wider = false;
        for (user, used) in &uses {
            let Some(gate) = gates.get(user).cloned() else { continue };
            is_wider |= gates.get_mut(used).is_some_and(|used| used.widen(&gate));
        }
        if !is_wider {
            break;
        }
    }
    for gate in gates.values_mut() {
        if gate.groups().count() == api.groups.len() {
            *gate = Gate::Open;
        }
    }
    for (id, model) in models.entries_mut() {
        if let Some(gate) = gates.get(names.home(id)) {
            model.gate.clone_from(gate);
        }
    }
    gates.into_iter().map(|(name, gate)| Module { name: name.to_owned(), gate }).collect()
}

impl Gate {
    /// Adds the groups of another gate. Returns whether the gate changed.
    fn widen(&mut self, other: &Self) -> bool {
        match (&mut *self, other) {
            (Self::Open, _) => false,
            (Self::Any(_), Self::Open) => {
                *self = Self::Open;
                true
            }
            (Self::Any(own), Self::Any(other)) => {
                let before = own.len();
                own.extend(other);
                own.len() > before
            }
        }
    }

    /// The groups whose features open the gate; none if it is always open.
    pub fn groups(&self) -> impl Iterator<Item = GroupId> {
        let groups = match self {
            Self::Open => None,
            Self::Any(groups) => Some(groups.iter().copied()),
        };
        groups.into_iter().flatten()
    }
}
