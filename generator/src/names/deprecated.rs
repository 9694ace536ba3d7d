//! Deprecated names of operations, which stay as aliases.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, GroupId, OperationId, Output};
use crate::locked::{CallNames, LockedAlias};
use crate::names::collisions::{Claim, TakenName, is_legal};
use crate::names::lock::LockMatch;
use crate::names::reserved::Namespace;
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// A deprecated name of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeprecatedName {
    /// The group with the name.
    pub group: GroupId,
    /// The names of the operation there.
    pub names: CallNames,
}

/// A requested alias.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub id: OperationId,
    pub deprecated: DeprecatedName,
    /// Whether this run adds it.
    new: bool,
    what: String,
    pointer: Pointer,
    /// The key in the lock, by which aliases are sorted: the order of the description does not matter.
    lock_key: String,
}

impl Wanted {
    /// The method name, which no other operation can get.
    pub fn taken_name(&self) -> TakenName {
        let what = format!("what {} was called before", self.what);
        TakenName { name: self.deprecated.names.method.clone(), what, pointer: self.pointer.clone() }
    }
}

/// The aliases in the lock and those of names that change now, in groups that still exist. `claims` are those of
/// methods.
pub fn wanted(api: &Api, lock: &LockMatch<'_>, claims: &[(GroupId, Claim)]) -> Vec<Wanted> {
    let mut list: Vec<Wanted> = Vec::new();
    let mut listed: HashSet<(GroupId, String)> = HashSet::new();
    for (group, claim) in claims {
        let Key::Method(id) = claim.key else { continue };
        let Some((_, locked)) = lock.operation(id) else { continue };
        let operation = &api.operations[id];
        let mut add = |alias: &LockedAlias, new: bool| {
            let tag = Some(alias.group.as_str()).filter(|tag| !tag.is_empty());
            let Some((there, _)) = api.groups.entries().find(|(_, group)| group.tag.as_deref() == tag) else { return };
            // An operation that regains its name needs no alias.
            let back = there == *group && claim.candidates.first() == Some(&alias.names.method);
            if back || !is_legal(Namespace::Methods, &alias.names.method) {
                return;
            }
            if !listed.insert((there, alias.names.method.clone())) {
                return;
            }
            list.push(Wanted {
                id,
                deprecated: DeprecatedName { group: there, names: alias.names.clone() },
                new,
                what: claim.what.clone(),
                pointer: operation.pointer.clone(),
                lock_key: lock.key(id).to_owned(),
            });
        };
        for alias in &locked.aliases {
            add(alias, false);
        }
        let tag = api.groups[*group].tag.as_deref().unwrap_or_default();
        let moved = locked.group != tag;
        // A new name in the overlay is a decision and no change of the API.
        let renamed = claim.locked.is_none() && !claim.chosen;
        if moved || renamed {
            add(&LockedAlias { group: locked.group.clone(), names: locked.names.clone() }, true);
        }
    }
    list.sort_by(|one, other| (&one.lock_key, &one.deprecated.names).cmp(&(&other.lock_key, &other.deprecated.names)));
    list
}

/// Names the aliases after everything else is named.
pub fn resolve(api: &Api, wanted: Vec<Wanted>, names: &mut Names, diagnostics: &mut Diagnostics) {
    if wanted.is_empty() {
        return;
    }
    let mut methods: BTreeSet<(GroupId, String)> = BTreeSet::new();
    let mut types: BTreeSet<(GroupId, String)> = BTreeSet::new();
    for (id, operation) in api.operations.entries() {
        let group = operation.group;
        methods.insert((group, names.text(Key::Method(id)).to_owned()));
        let keys = [Key::OperationType(id), Key::Alias(id), Key::Output(id)];
        types.extend(keys.into_iter().filter_map(|key| Some((group, names.get(key)?.to_owned()))));
    }
    for group in api.groups.ids() {
        types.insert((group, names.text(Key::Group(group)).to_owned()));
    }
    for Wanted { id, deprecated, new, what, pointer, .. } in wanted {
        let DeprecatedName { group, names: CallNames { method, operation_type, request, output } } = deprecated;
        let now = names.text(Key::Method(id)).to_owned();
        if !methods.insert((group, method.clone())) {
            let message = format!("the deprecated `{method}` of {what} gives way to another of that name");
            diagnostics.push(Diagnostic::new(Code::Renamed, pointer, message));
            continue;
        }
        if new {
            let home = api.operations[id].group;
            let home_text =
                if home == group { String::new() } else { format!(" of `{}`", names.text(Key::Module(home))) };
            let message = format!(
                "{what} was `{method}` and becomes `{now}`{home_text}; the old name stays as a deprecated alias"
            );
            diagnostics.push(Diagnostic::new(Code::Renamed, pointer, message));
        }
        let by_status = matches!(api.operations[id].output, Output::ByStatus(_));
        let mut free = |name: Option<String>| {
            name.filter(|name| is_legal(Namespace::OperationTypes, name) && types.insert((group, name.clone())))
        };
        let free_names = CallNames {
            method,
            operation_type: free(operation_type),
            request: free(request),
            output: free(output.filter(|_| by_status)),
        };
        names.deprecated.entry(id).or_default().push(DeprecatedName { group, names: free_names });
    }
}
