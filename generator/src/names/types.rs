//! Names of types, fields, variants and the client: claims for every [`Key`] but those of operations.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, SecurityKind, Shape, Struct, TypeDef, TypeId};
use crate::locked::LockedModel;
use crate::names::candidates::{
    GOOD_FROM_WIRE, describe, from_location, from_origin, from_wire, of_kind, origin_kind, origin_rank, wire_rank,
};
use crate::names::collisions::{Claim, TakenName, is_legal, resolve};
use crate::names::framework_ids::Routeless;
use crate::names::lock::LockMatch;
use crate::names::lock::keys;
use crate::names::package::package;
use crate::names::required;
use crate::names::reserved::Namespace;
use crate::names::words::{Case, digest, identifier};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// Named types, in one namespace, since `models` re-exports them flat.
pub fn types(
    api: &Api,
    lock: &LockMatch<'_>,
    routeless: &Routeless<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    // Modules are lower case. So are types that begin with digits or whose script has no cases.
    let modules = api.groups.ids().map(|group| names.text(Key::Module(group)).to_owned());
    let modules: BTreeSet<String> = modules.collect();
    let claims: Vec<_> = api
        .types
        .entries()
        .map(|(id, def)| {
            let origin = routeless.origin(&def.origin);
            let (mut candidates, good) = from_origin(&origin);
            let plain = candidates.iter().take(good).next_back().map_or("", String::as_str);
            let kind = origin_kind(&origin, plain);
            for name in candidates.iter_mut().filter(|name| modules.contains(*name)) {
                name.clone_from(&kind);
            }
            Claim {
                key: Key::Type(id),
                candidates,
                kind,
                good,
                rank: origin_rank(&def.origin),
                what: describe(&def.origin),
                pointer: def.pointer.clone(),
                locked: lock.model(id).map(|(_, model)| model.name.clone()),
                chosen: def.origin.sdk_name.is_some(),
            }
        })
        .collect();
    resolve(Namespace::Models, claims, &required::taken_names(api, lock), names, diagnostics);
}

/// Fields and variants, with a namespace for each type.
pub fn members(api: &Api, lock: &LockMatch<'_>, names: &mut Names, diagnostics: &mut Diagnostics) {
    for (id, def) in api.types.entries() {
        let model = lock.model(id).map(|(_, model)| model);
        let (namespace, members) = match &def.shape {
            Shape::Struct(_) => (Namespace::Fields, fields(id, def, model)),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Tagged(_) | Shape::Untagged(_) => {
                (Namespace::Variants, variants(id, def, model))
            }
            Shape::Newtype(_) | Shape::Alias(_) => continue,
        };
        if are_uncontested(namespace, &members) {
            names.map.extend(members.into_iter().map(|member| (member.key, member.plain)));
        } else {
            let claims = members.into_iter().map(|member| (member.claim)()).collect();
            resolve(namespace, claims, &[], names, diagnostics);
        }
        if let Shape::Struct(shape) = &def.shape {
            names.constructors.insert(id, constructor(shape, model));
        }
    }
}

/// The required fields of a struct in the order of constructor arguments. Those of the lock keep their order.
fn constructor(shape: &Struct, model: Option<&LockedModel>) -> Vec<usize> {
    let required = shape.fields.iter().enumerate().filter(|(_, field)| field.required);
    let before = |name: &String| model.and_then(|model| model.constructor.iter().position(|known| known == name));
    let mut order: Vec<_> = required.map(|(index, field)| (before(&field.name).unwrap_or(usize::MAX), index)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, index)| index).collect()
}

/// A field or variant. Few need more than their plain name, so that their other candidates are made on demand.
struct Member<'a> {
    key: Key,
    plain: String,
    locked: Option<&'a str>,
    claim: Box<dyn FnOnce() -> Claim + 'a>,
}

/// Whether each member gets its plain name without a report: all are distinct, none is reserved, and the lock says the same.
fn are_uncontested(namespace: Namespace, members: &[Member<'_>]) -> bool {
    let is_free = |member: &Member<'_>| {
        !namespace.reserves(&member.plain)
            && member.locked.is_none_or(|locked| locked == member.plain && is_legal(namespace, locked))
    };
    let mut plain: Vec<&str> = members.iter().map(|member| member.plain.as_str()).collect();
    plain.sort_unstable();
    plain.is_sorted_by(|one, next| one < next) && members.iter().all(is_free)
}

fn fields<'a>(id: TypeId, def: &'a TypeDef, model: Option<&'a LockedModel>) -> Vec<Member<'a>> {
    let Shape::Struct(shape) = &def.shape else { return Vec::new() };
    let mut members: Vec<_> = shape
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let (key, sdk_name) = (Key::Field(id, index), field.sdk_name.as_deref());
            let locked = model.and_then(|model| model.fields.get(&field.name)).map(String::as_str);
            let claim = move || Claim {
                pointer: field.pointer.clone(),
                locked: locked.map(str::to_owned),
                ..wire(key, sdk_name, &field.name, Case::Snake, "field")
            };
            let plain = identifier(sdk_name.unwrap_or(&field.name), Case::Snake);
            Member { key, plain, locked, claim: Box::new(claim) }
        })
        .collect();
    if shape.kept().is_some() {
        const PLAIN: &str = "additional_properties";
        let (key, locked) = (Key::Rest(id), model.and_then(|model| model.rest.as_deref()));
        let claim = move || {
            let mut claim = wire(key, None, PLAIN, Case::Snake, "map");
            "the map of additional properties".clone_into(&mut claim.what);
            claim.rank = u8::MAX;
            claim.locked = locked.map(str::to_owned);
            // It is no name of the description.
            claim.candidates = vec![PLAIN.to_owned(), claim.kind.clone(), format!("{}_of_others", claim.kind)];
            claim.pointer = def.pointer.clone();
            claim
        };
        members.push(Member { key, plain: PLAIN.to_owned(), locked, claim: Box::new(claim) });
    }
    members
}

fn variants<'a>(id: TypeId, def: &'a TypeDef, model: Option<&'a LockedModel>) -> Vec<Member<'a>> {
    let wires = keys::variants(def);
    let mut members: Vec<Member<'a>> = Vec::new();
    let mut claim = |sdk_name: Option<&'a str>, text: Cow<'a, str>| {
        let key = Key::Variant(id, members.len());
        let locked = wires.get(members.len()).and_then(|wire| model?.variants.get(wire)).map(String::as_str);
        let plain = identifier(sdk_name.unwrap_or(&text), Case::Pascal);
        let claim = move || Claim {
            pointer: def.pointer.clone(),
            locked: locked.map(str::to_owned),
            ..wire(key, sdk_name, &text, Case::Pascal, "value")
        };
        members.push(Member { key, plain, locked, claim: Box::new(claim) });
    };
    match &def.shape {
        Shape::StringEnum(values) => {
            for value in values {
                claim(value.proposed_name.as_deref(), value.value.as_str().into());
            }
        }
        Shape::IntegerEnum(values) => {
            for value in values {
                let text = match value.value {
                    number if number < 0 => format!("minus {}", number.unsigned_abs()),
                    number => format!("value {number}"),
                };
                claim(value.proposed_name.as_deref(), text.into());
            }
        }
        Shape::Tagged(union) => {
            for arm in &union.arms {
                claim(None, arm.value.as_str().into());
            }
            if union.untagged.is_some() {
                claim(None, keys::UNTAGGED.into());
            }
        }
        Shape::Untagged(arms) => {
            for arm in arms {
                claim(None, arm.label.as_str().into());
            }
        }
        Shape::Struct(_) | Shape::Newtype(_) | Shape::Alias(_) => {}
    }
    // The name is kept from all values.
    let (key, plain) = (Key::Unrecognized(id), "Unrecognized".to_owned());
    let claim = move || Claim {
        key,
        candidates: vec!["Unrecognized".to_owned()],
        kind: "Unrecognized".to_owned(),
        good: 1,
        rank: 0,
        what: "the variant for unknown values".to_owned(),
        pointer: def.pointer.clone(),
        locked: None,
        chosen: true,
    };
    members.push(Member { key, plain, locked: None, claim: Box::new(claim) });
    members
}

/// Setters of the client's builder, and the names of package and environment.
pub fn client(api: &Api, lock: &LockMatch<'_>, names: &mut Names, diagnostics: &mut Diagnostics) {
    package(api, lock, names, diagnostics);
    names.environment = names.package.replace('-', "_").to_uppercase();

    let mut claims = Vec::new();
    if let Some(server) = api.servers.first() {
        for (index, variable) in server.variables.iter().enumerate() {
            let mut claim = located(Key::Variable(0, index), None, &variable.name, "variable");
            claim.rank = claim.rank.saturating_add(1);
            claim.what = format!("server variable `{}`", variable.name);
            claim.pointer = Pointer::root().child("servers");
            claim.locked = lock.locked.variables.get(&variable.name).cloned();
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
        let mut claim = located(Key::Scheme(index), None, text, "credential");
        claim.candidates.insert(1, identifier(&scheme.key, Case::Snake));
        claim.rank = 0;
        claim.what = format!("security scheme `{}`", scheme.key);
        claim.pointer = Pointer::root().join(&["components", "securitySchemes", &scheme.key]);
        claim.locked = lock.locked.credentials.get(&scheme.key).cloned();
        claims.push(claim);
    }
    let setters: Vec<_> = claims.iter().map(|claim| (claim.key, claim.what.clone(), claim.pointer.clone())).collect();
    resolve(Namespace::Builder, claims, &[], names, diagnostics);
    let taken: Vec<_> = setters
        .into_iter()
        .map(|(key, what, pointer)| TakenName { name: names.text(key).to_owned(), what, pointer })
        .collect();
    let sources = (0..api.security.len()).map(|index| {
        let setter = names.text(Key::Scheme(index));
        derived(Key::CredentialSource(index), [format!("{setter}_from"), format!("{setter}_from_source")], "source")
    });
    let sources = sources.collect();
    resolve(Namespace::Builder, sources, &taken, names, diagnostics);
}

/// The claim of a name that follows from another one. Any other claim takes precedence.
pub fn derived(key: Key, [name, other]: [String; 2], what: &str) -> Claim {
    let last = format!("{other}_{}", digest(&name));
    Claim {
        key,
        what: format!("the {what} `{name}`"),
        candidates: vec![name, other.clone(), last],
        kind: other,
        good: 2,
        rank: u8::MAX,
        pointer: Pointer::root(),
        locked: None,
        chosen: false,
    }
}

/// The claim of a wire name.
pub fn wire(key: Key, sdk_name: Option<&str>, text: &str, case: Case, kind: &str) -> Claim {
    claim(key, sdk_name, text, (case, kind), from_wire(sdk_name, text, case, kind))
}

/// The claim of a wire name with these candidates, of which the first is its plain name.
fn claim(key: Key, sdk_name: Option<&str>, text: &str, (case, kind): (Case, &str), candidates: Vec<String>) -> Claim {
    let plain = candidates.first().map_or("", String::as_str);
    Claim {
        key,
        kind: of_kind(plain, kind, case),
        good: GOOD_FROM_WIRE,
        rank: wire_rank(sdk_name, text, plain, case),
        candidates,
        what: format!("`{text}`"),
        pointer: Pointer::root(),
        locked: None,
        chosen: sdk_name.is_some(),
    }
}

/// The claim of a wire name that also occurs in other locations.
pub fn located(key: Key, sdk_name: Option<&str>, text: &str, location: &str) -> Claim {
    claim(key, sdk_name, text, (Case::Snake, location), from_location(sdk_name, text, Case::Snake, location))
}
