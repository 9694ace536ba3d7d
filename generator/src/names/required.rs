//! Names of the structs of required fields: that of the model and `Required`, which no model has.

use std::collections::HashSet;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, TypeDef, TypeId};
use crate::names::candidates::describe;
use crate::names::collisions::{Claim, TakenName, resolve};
use crate::names::lock::LockMatch;
use crate::names::reserved::Namespace;
use crate::names::words::digest;
use crate::names::{Key, Names};

/// The types with such a struct.
fn with_required(api: &Api) -> impl Iterator<Item = (TypeId, &TypeDef)> {
    api.types.entries().filter(|(_, def)| def.analysis.required_by_name)
}

/// The names of the earlier run, which no model takes.
pub fn taken_names(api: &Api, lock: &LockMatch<'_>) -> Vec<TakenName> {
    let taken = |(id, def): (TypeId, &TypeDef)| {
        let name = lock.model(id)?.1.required.clone()?;
        Some(TakenName { name, what: what(def), pointer: def.pointer.clone() })
    };
    with_required(api).filter_map(taken).collect()
}

/// The names, after those of all models.
pub fn required(api: &Api, lock: &LockMatch<'_>, names: &mut Names, diagnostics: &mut Diagnostics) {
    let models: Vec<_> = api
        .types
        .entries()
        .map(|(id, def)| TakenName {
            name: names.text(Key::Type(id)).to_owned(),
            what: describe(&def.origin),
            pointer: def.pointer.clone(),
        })
        .collect();
    let of_models: HashSet<&str> = models.iter().map(|model| model.name.as_str()).collect();
    let is_free = |name: &String| !of_models.contains(name.as_str());
    let claims = with_required(api).map(|(id, def)| {
        let model = names.text(Key::Type(id));
        let fields = format!("{model}RequiredFields");
        let unique = format!("{fields}{}", digest(def.pointer.as_str()));
        Claim {
            key: Key::Required(id),
            candidates: vec![format!("{model}Required"), fields.clone(), unique],
            kind: fields,
            good: 1,
            rank: 0,
            what: what(def),
            pointer: def.pointer.clone(),
            locked: lock.model(id).and_then(|(_, model)| model.required.clone()).filter(is_free),
            chosen: false,
        }
    });
    let claims = claims.collect();
    resolve(Namespace::Models, claims, &models, names, diagnostics);
}

fn what(def: &TypeDef) -> String {
    format!("the struct of required fields of {}", describe(&def.origin))
}
