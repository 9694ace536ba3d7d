//! Writes the lock for the next run.

use std::collections::{BTreeMap, HashSet};

use super::LockMatch;
use super::keys;
use crate::ir::{Api, GroupId, Operation, OperationId, Output, Shape, Status, TypeDef, TypeId};
use crate::locked::{CallNames, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation};
use crate::names::{Key, Names};

/// All names that users can write, and their order where it matters.
pub fn write(api: &Api, lock: &LockMatch<'_>, names: &Names) -> LockedNames {
    let text = |key| names.text(key).to_owned();
    let group = |(id, group): (GroupId, &crate::ir::Group)| {
        let feature = names.feature(id).to_owned();
        let locked = LockedGroup { module: text(Key::Module(id)), type_name: text(Key::Group(id)), feature };
        (group.tag.clone().unwrap_or_default(), locked)
    };
    let variables = api.servers.first().map(|server| server.variables.as_slice()).unwrap_or_default().iter();
    LockedNames {
        package: Some(names.package.clone()),
        groups: api.groups.entries().map(group).collect(),
        credentials: (0..).zip(&api.security).map(|(at, scheme)| (scheme.key.clone(), text(Key::Scheme(at)))).collect(),
        variables: (0..).zip(variables).map(|(at, one)| (one.name.clone(), text(Key::Variable(0, at)))).collect(),
        operations: api
            .operations
            .entries()
            .map(|(id, one)| (lock.key(id).to_owned(), operation(api, names, id, one)))
            .collect(),
        models: models(api, lock, names),
    }
}

fn operation(api: &Api, names: &Names, id: OperationId, operation: &Operation) -> LockedOperation {
    let text = |key| names.text(key).to_owned();
    let tag = |group: GroupId| api.groups[group].tag.clone().unwrap_or_default();
    let list = keys::arguments(id, operation);
    let in_order = names.sequence(id).iter().filter_map(|key| list.iter().find(|argument| argument.key == *key));
    let (arguments, setters): (Vec<_>, Vec<_>) = in_order.partition(|argument| argument.required);
    let locked = |argument: &keys::Argument<'_>| LockedArgument {
        location: argument.location.to_owned(),
        name: argument.name.to_owned(),
        rust_name: text(argument.key),
    };
    let mut setters: Vec<_> = setters.into_iter().map(locked).collect();
    setters.sort();
    let (output, outcomes) = match &operation.output {
        Output::ByStatus(outcomes) => {
            let variant =
                |(index, (status, _)): (usize, &(Status, _))| (status.key(), text(Key::OutputVariant(id, index)));
            (Some(text(Key::Output(id))), outcomes.iter().enumerate().map(variant).collect())
        }
        Output::Empty | Output::Body(_) | Output::Maybe(_) => (None, BTreeMap::new()),
    };
    let deprecated = names.deprecated(id).iter();
    LockedOperation {
        id: operation.operation_id.clone(),
        group: tag(operation.group),
        names: CallNames {
            method: text(Key::Method(id)),
            operation_type: Some(text(Key::OperationType(id))),
            request: Some(text(Key::Alias(id))),
            output,
        },
        arguments: arguments.into_iter().map(locked).collect(),
        setters,
        outcomes,
        aliases: deprecated.map(|one| LockedAlias { group: tag(one.group), names: one.names.clone() }).collect(),
    }
}

fn models(api: &Api, lock: &LockMatch<'_>, names: &Names) -> BTreeMap<String, LockedModel> {
    let mut models = BTreeMap::new();
    let mut twice = HashSet::new();
    for (id, def) in api.types.entries() {
        let Some(key) = type_key(lock, def) else { continue };
        if models.insert(key.clone(), model(names, id, def)).is_some() {
            twice.insert(key);
        }
    }
    // Types that share a key cannot be matched again.
    models.retain(|key, _| !twice.contains(key));
    models
}

/// The key of a type.
pub fn type_key(lock: &LockMatch<'_>, def: &TypeDef) -> Option<String> {
    keys::model(&def.origin.path, |name| lock.key_of(name).map(str::to_owned))
}

fn model(names: &Names, id: TypeId, def: &TypeDef) -> LockedModel {
    let mut locked = LockedModel { name: names.text(Key::Type(id)).to_owned(), ..LockedModel::default() };
    if let Shape::Struct(shape) = &def.shape {
        let field = |(index, field): (usize, &crate::ir::Field)| {
            (field.name.clone(), names.text(Key::Field(id, index)).to_owned())
        };
        locked.fields = shape.fields.iter().enumerate().map(field).collect();
        locked.rest = shape.kept().map(|_| names.text(Key::Rest(id)).to_owned());
        // Only types of requests have constructors.
        if def.analysis.in_requests {
            let fields = names.constructor(id).iter().filter_map(|index| shape.fields.get(*index));
            locked.constructor = fields.map(|field| field.name.clone()).collect();
            locked.required = names.get(Key::Required(id)).map(str::to_owned);
        }
    }
    let variant = |(index, wire): (usize, String)| (wire, names.text(Key::Variant(id, index)).to_owned());
    locked.variants = keys::variants(def).into_iter().enumerate().map(variant).collect();
    locked
}
