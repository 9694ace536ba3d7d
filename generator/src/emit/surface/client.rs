//! What the client's builder can be told, and what errors yield.

use super::model::Setting;
use crate::ir::{Api, SecurityKind, ServerVariable};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// The setters of the builder.
pub fn settings(api: &Api, names: &Names) -> Vec<Setting> {
    let variables = api.servers.first().map(|server| server.variables.as_slice()).unwrap_or_default();
    let variables = variables.iter().enumerate().map(|(index, variable)| from_variable(names, index, variable));
    let schemes = api.security.iter().enumerate().map(|(index, scheme)| {
        let name = names.ident(Key::Scheme(index)).to_string();
        let signature = match scheme.kind {
            SecurityKind::Basic => {
                format!("pub fn {name}(self, user: impl Into<String>, password: impl Into<ApiKey>) -> Self")
            }
            _ => format!("pub fn {name}(self, {name}: impl Into<ApiKey>) -> Self"),
        };
        let pointer = Pointer::root().join(&["components", "securitySchemes", &scheme.key]);
        Setting { wire: format!("credential {}", scheme.key), name, signature, required: false, pointer }
    });
    variables.chain(schemes).collect()
}

fn from_variable(names: &Names, index: usize, variable: &ServerVariable) -> Setting {
    let name = names.ident(Key::Variable(0, index)).to_string();
    Setting {
        wire: format!("variable {}", variable.name),
        signature: format!("pub fn {name}(self, {name}: impl Into<String>) -> Self"),
        name,
        required: variable.default.is_none(),
        pointer: Pointer::root().join(&["servers", "0", "variables", &variable.name]),
    }
}

/// The model that `Error::response` yields.
pub fn error_body(api: &Api, names: &Names) -> Option<String> {
    api.error_body.map(|id| names.text(Key::Type(id)).to_owned())
}
