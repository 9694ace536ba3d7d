//! The API as a whole: info, servers, tags, security schemes.

use openapiv3::{Info, SecurityRequirement, SecurityScheme, Tag};
use serde_json::{Map, Value, json};

use super::forms::{self, pick};
use super::model::{Scheme, Server};
use super::reader::Reader;
use super::urls::{self, UrlPieces};
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

impl<'a> Reader<'a, '_> {
    /// `info`; without one the API is called "API".
    pub fn info(&mut self) -> Option<Info> {
        let at = Pointer::root().child("info");
        let mut picked = match self.root.get("info") {
            Some(info) => pick(forms::INFO, info, &at, self.diagnostics)?,
            None => Map::new(),
        };
        for (key, fallback) in [("title", "API"), ("version", "0.0.0")] {
            if !picked.contains_key(key) {
                let message = format!("`info` must have `{key}`; `{fallback}` is used");
                let mut diagnostic = Diagnostic::new(Code::Malformed, at.clone(), message);
                diagnostic.severity = Severity::Warning;
                self.diagnostics.push(diagnostic);
                picked.insert(key.to_owned(), json!(fallback));
            }
        }
        self.typed(picked, &at, "the info of a description")
    }

    /// The `servers` of the description, a path item or an operation.
    pub fn servers(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Vec<Server>> {
        let at = pointer.child("servers");
        let list: Vec<(Pointer, &'a Value)> = match value.get("servers") {
            None | Some(Value::Null) => return Some(Vec::new()),
            Some(Value::Array(list)) => {
                list.iter().enumerate().map(|(index, value)| (at.child(index), value)).collect()
            }
            Some(only @ Value::Object(_)) => {
                let message = "`servers` must be a list, not an object; it is treated as the only server";
                self.warn(Code::Malformed, at.clone(), message);
                vec![(at, only)]
            }
            Some(other) => {
                let message = format!("`servers` must be a list, not {}; it is left out", describe(other));
                self.warn(Code::Malformed, at, message);
                return Some(Vec::new());
            }
        };
        let mut servers = Vec::new();
        for (pointer, value) in list {
            if self.is_empty(&pointer, value) {
                continue;
            }
            // Clients then need another server or `base_url`, as if there were none.
            if !value.get("url").is_some_and(|url| url.is_string() || url.is_number()) {
                self.warn(Code::Malformed, pointer, "a server must be an object with a text `url`; it is left out");
                continue;
            }
            let mut picked = pick(forms::SERVER, value, &pointer, self.diagnostics)?;
            if let (true, Some(Value::Object(variables))) = (picked.contains_key("variables"), value.get("variables")) {
                let at = pointer.child("variables");
                let mut checked = Map::new();
                for (name, variable) in variables {
                    if !variable.is_object() {
                        let message = format!("a server variable must be an object, not {}", describe(variable));
                        self.warn(Code::Malformed, at.child(name), format!("{message}; it is treated as not declared"));
                        continue;
                    }
                    let mut variable = pick(forms::SERVER_VARIABLE, variable, &at.child(name), self.diagnostics)?;
                    variable.entry("default").or_insert_with(|| json!(""));
                    checked.insert(name.clone(), Value::Object(variable));
                }
                picked.insert("variables".to_owned(), Value::Object(checked));
            }
            let mut typed: openapiv3::Server = self.typed(picked, &pointer, "a server")?;
            let (url, said) = urls::mended(&typed.url);
            if let Some(said) = said {
                self.warn(Code::Malformed, pointer.child("url"), format!("the URL of a server {said}"));
            }
            typed.url = url;
            let pieces = UrlPieces::of(&typed.url);
            let server = Server { pointer, typed, pieces };
            self.report_dots(&server);
            servers.push(server);
        }
        Some(servers)
    }

    /// `tags`.
    pub fn tags(&mut self) -> Option<Vec<(Pointer, Tag)>> {
        let at = Pointer::root().child("tags");
        let list = match self.root.get("tags") {
            None | Some(Value::Null) => &[],
            Some(Value::Array(list)) => list.as_slice(),
            Some(other) => {
                let message = format!("`tags` must be a list, not {}; it is left out", describe(other));
                self.warn(Code::Malformed, at.clone(), message);
                &[]
            }
        };
        let mut tags = Vec::new();
        for (index, value) in list.iter().enumerate() {
            let pointer = at.child(index);
            // Tags only add texts to groups.
            if !value.get("name").is_some_and(|name| name.is_string() || name.is_number()) {
                let message = "a tag must be an object with a `name`; this entry is left out";
                self.warn(Code::Malformed, pointer, message);
                continue;
            }
            let picked = pick(forms::TAG, value, &pointer, self.diagnostics)?;
            let tag = self.typed(picked, &pointer, "a tag")?;
            tags.push((pointer, tag));
        }
        Some(tags)
    }

    /// `security`.
    #[expect(clippy::option_option, reason = "the outer one is the stage's way to say that it has reported an error")]
    pub fn security(&mut self) -> Option<Option<Vec<SecurityRequirement>>> {
        let at = Pointer::root().child("security");
        match self.root.get("security") {
            None | Some(Value::Null) => Some(None),
            Some(security) if security.is_array() => {
                self.check_security(security, &at)?;
                Some(serde_json::from_value(security.clone()).ok())
            }
            Some(other) => {
                self.report(Code::Malformed, at, format!("`security` must be a list, not {}", describe(other)));
                None
            }
        }
    }

    /// `components/securitySchemes`.
    pub fn schemes(&mut self) -> Option<Vec<Scheme>> {
        let at = Pointer::root().child("components").child("securitySchemes");
        let value = self.root.get("components").and_then(|components| components.get("securitySchemes"));
        let mut schemes = Vec::new();
        for (key, value) in self.members(&at, value)? {
            let before = self.diagnostics.as_slice().len();
            let scheme = self.follow(at.child(key), value).and_then(|(pointer, value)| {
                let typed = self.scheme(&pointer, value)?;
                Some(Scheme { key: key.clone(), pointer, typed })
            });
            if scheme.is_none() {
                // Operations that need the scheme report it.
                let after = self.diagnostics.as_slice().len();
                self.forgive(before..after, "this security scheme is left out");
            }
            schemes.extend(scheme);
        }
        Some(schemes)
    }

    /// `Some(None)` for a kind of scheme that openapiv3 does not know.
    #[expect(clippy::option_option, reason = "the outer one is the stage's way to say that it has reported an error")]
    fn scheme(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Option<SecurityScheme>> {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let description = text("description");
        let demand = |reader: &mut Self, key: &str| {
            let found = text(key);
            if found.is_none() {
                reader.report(Code::Malformed, pointer.clone(), format!("this security scheme must have `{key}`"));
            }
            found
        };
        let kind = demand(self, "type")?;
        // openapiv3 sees only what the SDK uses, so that a flow without its URL does no harm.
        let picked = match kind {
            "apiKey" => {
                let location = demand(self, "in")?;
                if !["query", "header", "cookie"].contains(&location) {
                    let message = format!("`in` must be query, header or cookie, not `{location}`");
                    self.report(Code::Malformed, pointer.child("in"), message);
                    return None;
                }
                json!({ "type": kind, "in": location, "name": demand(self, "name")?, "description": description })
            }
            "http" => json!({ "type": kind, "scheme": demand(self, "scheme")?, "description": description }),
            "oauth2" => json!({ "type": kind, "flows": {}, "description": description }),
            "openIdConnect" => json!({
                "type": kind,
                "openIdConnectUrl": text("openIdConnectUrl").unwrap_or_default(),
                "description": description,
            }),
            _ => return Some(None),
        };
        match serde_json::from_value(picked) {
            Ok(typed) => Some(Some(typed)),
            Err(error) => {
                self.report(Code::Malformed, pointer.clone(), format!("not a security scheme: {error}"));
                None
            }
        }
    }
}
