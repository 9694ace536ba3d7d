//! Names of operations, their types, arguments and outcomes.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, BodyContent, GroupId, Operation, OperationId, Output, ParameterIn, Status};
use crate::locked::{CallNames, LockedOperation};
use crate::names::candidates::without_group;
use crate::names::collisions::{Claim, TakenName, resolve};
use crate::names::deprecated;
use crate::names::framework_ids::Routeless;
use crate::names::lock::LockMatch;
use crate::names::lock::keys;
use crate::names::reserved::Namespace;
use crate::names::types::{located, wire};
use crate::names::words::{Case, digest, identifier};
use crate::names::{Key, Names};

/// Each group has a namespace of types and one of methods; each operation has one of arguments.
pub fn operations(
    api: &Api,
    lock: &LockMatch<'_>,
    routeless: &Routeless<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let all: Vec<(OperationId, &Operation)> = api.operations.entries().collect();
    let claim = |id, operation| method(api, lock, routeless, id, operation);
    let claims: Vec<(GroupId, Claim)> = all.iter().map(|(id, one)| (one.group, claim(*id, *one))).collect();
    let aliases = deprecated::wanted(api, lock, &claims);
    let mut taken_names: BTreeMap<GroupId, Vec<TakenName>> = BTreeMap::new();
    for alias in &aliases {
        taken_names.entry(alias.deprecated.group).or_default().push(alias.taken_name());
    }
    let mut own: BTreeMap<GroupId, Vec<Claim>> = BTreeMap::new();
    for (group, claim) in claims {
        own.entry(group).or_default().push(claim);
    }
    let mut members: BTreeMap<GroupId, Vec<(OperationId, &Operation)>> = BTreeMap::new();
    for (id, operation) in all {
        members.entry(operation.group).or_default().push((id, operation));
    }
    for group in api.groups.ids() {
        let taken_names = taken_names.remove(&group).unwrap_or_default();
        resolve(Namespace::Methods, own.remove(&group).unwrap_or_default(), &taken_names, names, diagnostics);
        let members = members.remove(&group).unwrap_or_default();
        operation_types(api, lock, group, &members, names, diagnostics);
        for (id, operation) in members {
            arguments(id, operation, lock, names, diagnostics);
            output_variants(id, operation, lock, names, diagnostics);
            answer_headers(id, operation, names, diagnostics);
        }
    }
    deprecated::resolve(api, aliases, names, diagnostics);
}

fn method(api: &Api, lock: &LockMatch<'_>, routeless: &Routeless<'_>, id: OperationId, operation: &Operation) -> Claim {
    let sdk_name = operation.sdk_name.as_deref();
    let mut claim = wire(Key::Method(id), sdk_name, &operation.name(), Case::Snake, operation.method.as_str());
    let tag = api.groups[operation.group].tag.as_deref();
    if sdk_name.is_none() {
        let function = routeless.id(id);
        let spoken = function.or(operation.operation_id.as_deref());
        let better = [
            function.map(|function| identifier(function, Case::Snake)),
            spoken.zip(tag).and_then(|(id, tag)| without_group(id, tag)),
        ];
        for name in better.into_iter().flatten() {
            claim.candidates.insert(0, name);
            claim.good += 1;
            claim.rank = claim.rank.max(2);
        }
        if let Some(proposed) = &operation.proposed_name {
            // A proposed name takes precedence over derived ones; if another item has it, that is reported.
            claim.candidates.insert(0, identifier(proposed, Case::Snake));
            claim.good = 1;
            claim.rank = 0;
        }
    }
    claim.what = describe(operation);
    claim.pointer = operation.pointer.clone();
    if let Some((_, locked)) = lock.operation(id) {
        let before = &locked.names.method;
        let renamed = locked.id != operation.operation_id && claim.candidates.first() != Some(before);
        let stays = locked.group == tag.unwrap_or_default();
        if stays && (claim.chosen || !renamed) {
            claim.locked = Some(before.clone());
        } else if !stays && !claim.chosen && locked.id == operation.operation_id {
            // In another group the name may be taken.
            claim.candidates.insert(0, before.clone());
            claim.good += 1;
        }
    }
    claim
}

fn operation_types(
    api: &Api,
    lock: &LockMatch<'_>,
    group: GroupId,
    members: &[(OperationId, &Operation)],
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let tag = api.groups[group].tag.as_deref();
    let mut types = Vec::new();
    for (id, operation) in members {
        // Operation types follow the names of methods, so that a duplicate has the same suffix throughout.
        let method = names.text(Key::Method(*id)).to_owned();
        let before = lock.operation(*id).map(|(_, locked)| locked);
        let before = before.filter(|locked| locked.names.method == method && locked.group == tag.unwrap_or_default());
        let claim = |key, rank, suffix: &str, locked: fn(&CallNames) -> &Option<String>| {
            let plain = identifier(&method, Case::Pascal);
            let kind = format!("{plain}{suffix}Operation");
            let last = format!("{plain}{suffix}{}", digest(&operation.name()));
            // The generator itself makes a group equal to an operation.
            Claim {
                key,
                candidates: vec![format!("{plain}{suffix}"), kind.clone(), last],
                kind,
                good: 2,
                rank,
                what: describe(operation),
                pointer: operation.pointer.clone(),
                locked: before.and_then(|before| locked(&before.names).clone()),
                chosen: false,
            }
        };
        types.push(claim(Key::OperationType(*id), 1, "", |names| &names.operation_type));
        types.push(claim(Key::Alias(*id), 2, "Request", |names| &names.request));
        if matches!(operation.output, Output::ByStatus(_)) {
            types.push(claim(Key::Output(*id), 2, "Output", |names| &names.output));
        }
        if !operation.answer_headers().is_empty() {
            // It follows the name of the operation type, which the lock has.
            types.push(claim(Key::Headers(*id), 3, "Headers", |_| &None));
        }
    }
    let module = names.text(Key::Module(group)).to_owned();
    let plain = identifier(&module, Case::Pascal);
    types.push(Claim {
        key: Key::Group(group),
        candidates: vec![plain.clone(), format!("{plain}Group"), format!("{plain}{}", digest(&module))],
        kind: format!("{plain}Group"),
        good: 2,
        rank: 0,
        what: format!("group `{module}`"),
        pointer: api.groups[group].pointer.clone(),
        locked: lock.group(tag).filter(|group| group.module == module).map(|group| group.type_name.clone()),
        chosen: false,
    });
    resolve(Namespace::OperationTypes, types, &[], names, diagnostics);
}

fn answer_headers(id: OperationId, operation: &Operation, names: &mut Names, diagnostics: &mut Diagnostics) {
    let claims: Vec<_> = operation
        .answer_headers()
        .into_iter()
        .enumerate()
        .map(|(index, found)| {
            let header = found.header;
            let name = header.name.to_ascii_lowercase();
            let mut claim = wire(Key::AnswerHeader(id, index), None, &name, Case::Snake, "header");
            claim.pointer = header.pointer.clone();
            claim
        })
        .collect();
    resolve(Namespace::Fields, claims, &[], names, diagnostics);
}

fn output_variants(
    id: OperationId,
    operation: &Operation,
    lock: &LockMatch<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let Output::ByStatus(outcomes) = &operation.output else { return };
    let before = lock.operation(id).map(|(_, locked)| locked);
    let claims: Vec<_> = outcomes
        .iter()
        .enumerate()
        .map(|(index, (status, _))| {
            let text = status_words(*status);
            let mut claim = wire(Key::OutputVariant(id, index), None, &text, Case::Pascal, "status");
            claim.pointer = operation.pointer.clone();
            claim.locked = before.and_then(|before| before.outcomes.get(&status.key())).cloned();
            claim
        })
        .collect();
    resolve(Namespace::Variants, claims, &[], names, diagnostics);
}

fn status_words(status: Status) -> String {
    match status {
        Status::Code(200) => "ok".to_owned(),
        Status::Code(201) => "created".to_owned(),
        Status::Code(202) => "accepted".to_owned(),
        Status::Code(203) => "non authoritative".to_owned(),
        Status::Code(204) => "no content".to_owned(),
        Status::Code(205) => "reset content".to_owned(),
        Status::Code(206) => "partial content".to_owned(),
        Status::Code(207) => "multi status".to_owned(),
        Status::Code(other) => format!("status {other}"),
        Status::Class(class) => format!("status {class}xx"),
        Status::Default => "other".to_owned(),
    }
}

fn arguments(
    id: OperationId,
    operation: &Operation,
    lock: &LockMatch<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let mut claims = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let location = parameter.location.as_str();
        let mut claim = located(Key::Parameter(id, index), parameter.sdk_name.as_deref(), &parameter.name, location);
        // Required values keep their names: of the path first, then the body.
        claim.rank = if parameter.location == ParameterIn::Path { 0 } else { claim.rank.saturating_add(2) };
        claim.what = format!("{location} parameter `{}`", parameter.name);
        claim.pointer = parameter.pointer.clone();
        claims.push(claim);
    }
    if let Some(body) = &operation.body {
        if let BodyContent::Multipart(parts) = &body.content {
            for (index, part) in parts.iter().enumerate() {
                let mut claim = located(Key::Part(id, index), part.sdk_name.as_deref(), &part.name, "part");
                claim.rank = claim.rank.saturating_add(6);
                claim.what = format!("part `{}` of the body", part.name);
                claim.pointer = part.pointer.clone();
                claims.push(claim);
            }
        } else {
            let mut claim = located(Key::Body(id), None, "body", "content");
            claim.rank = 1;
            "the body".clone_into(&mut claim.what);
            claim.pointer = body.pointer.clone();
            claims.push(claim);
        }
    }
    let list = keys::arguments(id, operation);
    let before = lock.operation(id);
    for claim in &mut claims {
        let argument = list.iter().find(|argument| argument.key == claim.key);
        let locked = argument.zip(before).and_then(|(argument, (_, locked))| {
            let all = locked.arguments.iter().chain(&locked.setters);
            all.clone().find(|known| known.location == argument.location && known.name == argument.name)
        });
        claim.locked = locked.map(|known| known.rust_name.clone());
    }
    resolve(Namespace::Arguments, claims, &[], names, diagnostics);
    let before = before.map(|(key, locked)| (keys::path_names(key), locked));
    names.sequences.insert(id, sequence(&list, before, &keys::path_names(&operation.path)));
}

/// The values of an operation in the order of the description. Required values keep the order of the lock, and new ones
/// follow.
fn sequence(
    list: &[keys::Argument<'_>],
    before: Option<(Vec<&str>, &LockedOperation)>,
    path_names: &[&str],
) -> Vec<Key> {
    let mut required: Vec<_> = list.iter().filter(|argument| argument.required).collect();
    if let Some((names_before, locked)) = before {
        let position = |location: &str, name: &str| {
            locked.arguments.iter().position(|known| known.location == location && known.name == name)
        };
        required.sort_by_key(|argument| {
            let known = position(argument.location, argument.name);
            // A renamed path parameter is found by its position in the path.
            let renamed = || {
                let at = path_names.iter().position(|name| *name == argument.name)?;
                let name = names_before.get(at).filter(|name| !path_names.contains(name))?;
                position("path", name)
            };
            known.or_else(|| if argument.location == "path" { renamed() } else { None }).unwrap_or(usize::MAX)
        });
    }
    let mut required = required.into_iter();
    list.iter()
        .map(|argument| if argument.required { required.next().unwrap_or(argument) } else { argument }.key)
        .collect()
}

/// The description of an operation in messages.
fn describe(operation: &Operation) -> String {
    format!("operation `{}`", operation.name())
}
