//! Who wants which name: a claim for every [`Key`] of the IR.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, BodyContent, GroupId, Operation, OperationId, Output, ParameterIn, SecurityKind, Shape, Status, TypeDef,
    TypeId,
};
use crate::names::candidates::{
    GOOD_FROM_WIRE, describe, from_origin, from_wire, origin_rank, wire_rank, without_group,
};
use crate::names::reserved::Namespace;
use crate::names::scope::{Claim, settle};
use crate::names::words::{Case, digest, identifier, kebab, package};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// Named types: one namespace for all, since `models` re-exports them flat.
pub fn types(api: &Api, names: &mut Names, diagnostics: &mut Diagnostics) {
    let claims: Vec<_> = api
        .types
        .iter()
        .enumerate()
        .map(|(index, def)| {
            let (candidates, good) = from_origin(&def.origin);
            Claim {
                key: Key::Type(TypeId(index)),
                candidates,
                good,
                rank: origin_rank(&def.origin),
                what: describe(&def.origin),
                pointer: def.pointer.clone(),
            }
        })
        .collect();
    settle(Namespace::Models, claims, names, diagnostics);
}

/// Fields and variants: a namespace for each type.
pub fn members(api: &Api, names: &mut Names, diagnostics: &mut Diagnostics) {
    for (index, def) in api.types.iter().enumerate() {
        let id = TypeId(index);
        let (namespace, claims) = match &def.shape {
            Shape::Struct(_) => (Namespace::Fields, fields(id, def)),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Tagged(_) | Shape::Untagged(_) => {
                (Namespace::Variants, variants(id, def))
            }
            Shape::Newtype(_) | Shape::Alias(_) => continue,
        };
        settle(namespace, claims, names, diagnostics);
    }
}

fn fields(id: TypeId, def: &TypeDef) -> Vec<Claim> {
    let Shape::Struct(shape) = &def.shape else { return Vec::new() };
    let mut claims: Vec<_> = shape
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let claim = wire(Key::Field(id, index), field.name_hint.as_deref(), &field.name, Case::Snake, "field");
            Claim { pointer: field.pointer.clone(), ..claim }
        })
        .collect();
    if shape.rest.is_some() {
        let mut claim = wire(Key::Rest(id), None, "additional_properties", Case::Snake, "map");
        "the map of additional properties".clone_into(&mut claim.what);
        claim.rank = u8::MAX;
        claim.candidates.drain(1..claim.candidates.len().saturating_sub(2).max(1));
        claim.pointer = def.pointer.clone();
        claims.push(claim);
    }
    claims
}

fn variants(id: TypeId, def: &TypeDef) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut claim = |hint: Option<&str>, text: &str| {
        let key = Key::Variant(id, claims.len());
        claims.push(Claim { pointer: def.pointer.clone(), ..wire(key, hint, text, Case::Pascal, "value") });
    };
    match &def.shape {
        Shape::StringEnum(values) => {
            for value in values {
                claim(value.name_hint.as_deref(), &value.value);
            }
        }
        Shape::IntegerEnum(values) => {
            for value in values {
                let text = match value.value {
                    number if number < 0 => format!("minus {}", number.unsigned_abs()),
                    number => format!("value {number}"),
                };
                claim(value.name_hint.as_deref(), &text);
            }
        }
        Shape::Tagged(union) => {
            for arm in &union.arms {
                claim(None, &arm.value);
            }
        }
        Shape::Untagged(arms) => {
            for arm in arms {
                claim(None, &arm.label);
            }
        }
        Shape::Struct(_) | Shape::Newtype(_) | Shape::Alias(_) => {}
    }
    // No value can take this name: it ranks before all, and they move on.
    claims.push(Claim {
        key: Key::Unrecognized(id),
        candidates: vec!["Unrecognized".to_owned()],
        good: 1,
        rank: 0,
        what: "the variant for unknown values".to_owned(),
        pointer: def.pointer.clone(),
    });
    claims
}

/// Groups, their modules, the client's methods that lead to them, and their features.
pub fn groups(api: &Api, names: &mut Names, diagnostics: &mut Diagnostics) {
    let text = |index: usize| {
        let group = api.groups.get(index);
        group
            .and_then(|group| group.name_hint.clone().or_else(|| group.tag.clone()))
            .unwrap_or_else(|| "api".to_owned())
    };
    let claim = |key: Key, index: usize, case: Case| {
        let tag = text(index);
        let mut claim = wire(key, None, &tag, case, "group");
        claim.what = format!("tag `{tag}`");
        claim.pointer = Pointer::root().child("tags");
        claim
    };
    let modules: Vec<_> =
        (0..api.groups.len()).map(|index| claim(Key::Module(GroupId(index)), index, Case::Snake)).collect();
    settle(Namespace::Client, modules, names, diagnostics);

    let mut features: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for index in 0..api.groups.len() {
        features.entry(kebab(&text(index))).or_default().push(index);
    }
    for (feature, indices) in features {
        let clash =
            indices.len() > 1 || ["default", "all-tags", "full-serde", "testing", "tracing"].contains(&&*feature);
        for index in indices {
            let own = if clash { format!("{feature}-{}", digest(&text(index))) } else { feature.clone() };
            names.features.insert(GroupId(index), own);
        }
    }
}

/// Operations: for each group, a namespace of types and one of methods; for each operation, one of arguments.
pub fn operations(api: &Api, names: &mut Names, diagnostics: &mut Diagnostics) {
    for group in 0..api.groups.len() {
        let members: Vec<_> = api
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| operation.group == GroupId(group))
            .map(|(index, operation)| (OperationId(index), operation))
            .collect();
        let tag = api.groups.get(group).and_then(|group| group.tag.as_deref());
        let methods: Vec<_> = members.iter().map(|(id, operation)| method(*id, operation, tag)).collect();
        settle(Namespace::Methods, methods, names, diagnostics);

        let mut types = Vec::new();
        for (id, operation) in &members {
            // Methods are settled first; markers follow them, so that a twin has one suffix throughout.
            let method = names.text(Key::Method(*id)).to_owned();
            let marker = |key, rank, suffix: &str| {
                let plain = identifier(&method, Case::Pascal);
                let candidates = vec![
                    format!("{plain}{suffix}"),
                    format!("{plain}{suffix}Operation"),
                    format!("{plain}{suffix}{}", digest(&operation.name())),
                ];
                // A group that is called like an operation is our doing.
                Claim {
                    key,
                    candidates,
                    good: 2,
                    rank,
                    what: describe_operation(operation),
                    pointer: operation.pointer.clone(),
                }
            };
            types.push(marker(Key::Marker(*id), 1, ""));
            types.push(marker(Key::Alias(*id), 2, "Request"));
            if matches!(operation.output, Output::ByStatus(_)) {
                types.push(marker(Key::Output(*id), 2, "Output"));
            }
        }
        let tag = names.text(Key::Module(GroupId(group))).to_owned();
        let plain = identifier(&tag, Case::Pascal);
        types.push(Claim {
            key: Key::Group(GroupId(group)),
            candidates: vec![plain.clone(), format!("{plain}Group"), format!("{plain}{}", digest(&tag))],
            good: 2,
            rank: 0,
            what: format!("group `{tag}`"),
            pointer: Pointer::root().child("tags"),
        });
        settle(Namespace::Markers, types, names, diagnostics);
        for (id, operation) in members {
            arguments(id, operation, names, diagnostics);
            output_variants(id, operation, names, diagnostics);
        }
    }
}

fn output_variants(id: OperationId, operation: &Operation, names: &mut Names, diagnostics: &mut Diagnostics) {
    let Output::ByStatus(outcomes) = &operation.output else { return };
    let claims: Vec<_> = outcomes
        .iter()
        .enumerate()
        .map(|(index, (status, _))| {
            let text = status_words(*status);
            let mut claim = wire(Key::OutputVariant(id, index), None, &text, Case::Pascal, "status");
            claim.pointer = operation.pointer.clone();
            claim
        })
        .collect();
    settle(Namespace::Variants, claims, names, diagnostics);
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

fn arguments(id: OperationId, operation: &Operation, names: &mut Names, diagnostics: &mut Diagnostics) {
    let mut claims = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let place = parameter.location.as_str();
        let mut claim =
            wire(Key::Parameter(id, index), parameter.name_hint.as_deref(), &parameter.name, Case::Snake, place);
        // The place tells better than how it is written: `limit` in path and query gives a `limit_query`.
        let placed = claim.candidates.remove(claim.candidates.len().saturating_sub(2));
        let good = if parameter.name_hint.is_some() { 1 } else { GOOD_FROM_WIRE };
        claim.candidates.insert(good.min(claim.candidates.len()), placed);
        if parameter.location == ParameterIn::Path {
            claim.rank = 0;
        }
        claim.what = format!("{place} parameter `{}`", parameter.name);
        claim.pointer = parameter.pointer.clone();
        claims.push(claim);
    }
    if let Some(body) = &operation.body {
        if let BodyContent::Multipart(parts) = &body.content {
            for (index, part) in parts.iter().enumerate() {
                let mut claim = wire(Key::Part(id, index), part.name_hint.as_deref(), &part.name, Case::Snake, "part");
                claim.rank = claim.rank.saturating_add(4);
                claim.pointer = part.pointer.clone();
                claims.push(claim);
            }
        } else {
            let mut claim = wire(Key::Body(id), None, "body", Case::Snake, "content");
            claim.rank = 0;
            "the body".clone_into(&mut claim.what);
            claim.pointer = body.pointer.clone();
            claims.push(claim);
        }
    }
    settle(Namespace::Arguments, claims, names, diagnostics);
}

/// Setters of the client's builder, and the names of package and environment.
pub fn client(api: &Api, names: &mut Names, diagnostics: &mut Diagnostics) {
    let words = api.info.name_hint.as_deref().unwrap_or(&api.info.title);
    names.package = package(words);
    names.environment = names.package.replace('-', "_").to_uppercase();

    let mut claims = Vec::new();
    if let Some(server) = api.servers.first() {
        for (index, variable) in server.variables.iter().enumerate() {
            let mut claim = wire(Key::Variable(0, index), None, &variable.name, Case::Snake, "variable");
            claim.pointer = Pointer::root().child("servers");
            claims.push(claim);
        }
    }
    for (index, scheme) in api.security.iter().enumerate() {
        let plain = match scheme.kind {
            SecurityKind::HeaderKey(_) | SecurityKind::QueryKey(_) | SecurityKind::CookieKey(_) => "api_key",
            SecurityKind::Bearer => "bearer_token",
            SecurityKind::Basic => "basic_auth",
        };
        let kind = std::mem::discriminant(&scheme.kind);
        let alone = api.security.iter().filter(|other| std::mem::discriminant(&other.kind) == kind).count() == 1;
        let text = if alone { plain } else { scheme.key.as_str() };
        let mut claim = wire(Key::Scheme(index), None, text, Case::Snake, "credential");
        claim.candidates.insert(1, identifier(&scheme.key, Case::Snake));
        claim.rank = 0;
        claim.what = format!("security scheme `{}`", scheme.key);
        claim.pointer = Pointer::root().join(&["components", "securitySchemes", &scheme.key]);
        claims.push(claim);
    }
    settle(Namespace::Builder, claims, names, diagnostics);
}

fn method(id: OperationId, operation: &Operation, tag: Option<&str>) -> Claim {
    let hint = operation.name_hint.as_deref();
    let mut claim = wire(Key::Method(id), hint, &operation.name(), Case::Snake, operation.method.as_str());
    let short = operation.operation_id.as_deref().zip(tag).and_then(|(id, tag)| without_group(id, tag));
    if let Some(short) = short.filter(|_| hint.is_none()) {
        claim.candidates.insert(0, short);
        claim.good += 1;
        claim.rank = claim.rank.max(2);
    }
    claim.what = describe_operation(operation);
    claim.pointer = operation.pointer.clone();
    claim
}

fn describe_operation(operation: &Operation) -> String {
    format!("operation `{}`", operation.name())
}

fn wire(key: Key, hint: Option<&str>, text: &str, case: Case, suffix: &str) -> Claim {
    Claim {
        key,
        candidates: from_wire(hint, text, case, suffix),
        good: GOOD_FROM_WIRE,
        rank: wire_rank(hint, text, case),
        what: format!("`{text}`"),
        pointer: Pointer::root(),
    }
}
