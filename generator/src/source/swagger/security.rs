//! `securityDefinitions`.

use serde_json::{Map, Value, json};

use super::Converter;
use crate::pointer::Pointer;

/// The flows of OAuth 2 by their names in 2.0 and in 3.0.
const FLOWS: &[(&str, &str)] = &[
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
];

impl Converter<'_, '_> {
    pub(super) fn security_schemes(&mut self, value: &Value, at: &Pointer) -> Option<Map<String, Value>> {
        let members = self.members(value, at)?;
        let section = Pointer::root().join(&["components", "securitySchemes"]);
        let scheme = |(key, value): (&String, &Value)| {
            (key.clone(), self.security_scheme(value, &at.child(key), &section.child(key)))
        };
        Some(members.iter().map(scheme).collect())
    }

    fn security_scheme(&mut self, value: &Value, at: &Pointer, new: &Pointer) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let mut scheme = members.clone();
        match members.get("type").and_then(Value::as_str) {
            Some("basic") => {
                scheme.insert("type".to_owned(), json!("http"));
                scheme.insert("scheme".to_owned(), json!("basic"));
                self.places.comes_from(&at.child("type"), &new.child("scheme"));
            }
            Some("oauth2") => {
                let mut flow = Map::new();
                for key in ["authorizationUrl", "tokenUrl", "scopes"] {
                    flow.extend(scheme.shift_remove(key).map(|value| (key.to_owned(), value)));
                }
                flow.entry("scopes").or_insert_with(|| json!({}));
                let name = scheme.shift_remove("flow");
                let named = name.as_ref().and_then(Value::as_str);
                let known = FLOWS.iter().find(|(name, _)| named == Some(*name));
                self.places.comes_from(at, &new.child("flows"));
                let flows = match known {
                    Some((_, known)) => {
                        self.places.comes_from(at, &new.child("flows").child(known));
                        json!({ *known: flow })
                    }
                    None => {
                        let message = match &name {
                            Some(name) => format!(
                                "`flow` must be implicit, password, application or accessCode, not {name}; the caller gets the token"
                            ),
                            None => "a scheme of OAuth 2 must have a `flow`; the caller gets the token".to_owned(),
                        };
                        self.warn(if name.is_some() { at.child("flow") } else { at.clone() }, message);
                        json!({})
                    }
                };
                scheme.insert("flows".to_owned(), flows);
            }
            // Those of keys are the same, and the next stage reports all others.
            _ => {}
        }
        Value::Object(scheme)
    }
}
