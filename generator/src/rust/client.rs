//! The setters of the client's builder.

use super::model::Setting;
use super::types::{RustType, Scope, Typed};
use crate::ir::{Api, SecurityKind};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// The setters of the builder: those of the server's variables, then those of credentials.
pub fn settings(api: &Api, names: &Names) -> Vec<Setting> {
    let argument = |name: &str, ty: RustType| (name.to_owned(), Typed::new(ty.impl_into(), names, Scope::Outside));
    let key = || RustType::Std("ApiKey");
    let variables = api.servers.first().map(|server| server.variables.as_slice()).unwrap_or_default();
    let variables = variables.iter().enumerate().map(|(index, variable)| {
        let name = names.ident(Key::Variable(0, index)).to_string();
        Setting {
            key: Key::Variable(0, index),
            wire_name: format!("variable {}", variable.name),
            sibling: names.ident(Key::OtherVariable(index)).to_string(),
            source: None,
            arguments: vec![argument(&name, RustType::STRING)],
            name,
            required: variable.default.is_none(),
            pointer: Pointer::root().join(&["servers", "0", "variables", &variable.name]),
        }
    });
    let schemes = api.security.iter().enumerate().map(|(index, scheme)| {
        let name = names.ident(Key::Scheme(index)).to_string();
        let arguments = match scheme.kind {
            SecurityKind::Basic => vec![argument("user", RustType::STRING), argument("password", key())],
            _ => vec![argument(&name, key())],
        };
        Setting {
            key: Key::Scheme(index),
            wire_name: format!("credential {}", scheme.key),
            name,
            sibling: names.ident(Key::OtherCredential(index)).to_string(),
            source: Some(names.ident(Key::CredentialSource(index)).to_string()),
            arguments,
            required: false,
            pointer: Pointer::root().join(&["components", "securitySchemes", &scheme.key]),
        }
    });
    variables.chain(schemes).collect()
}
