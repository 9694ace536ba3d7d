//! `schemes`, `host` and `basePath`: the servers of a description.

use serde_json::{Map, Value, json};

use super::Converter;
use crate::describe::describe;
use crate::pointer::Pointer;

/// The schemes that an SDK of HTTP can use, preferred first.
const HTTP: &[&str] = &["https", "http"];

impl Converter<'_, '_> {
    /// Adds the servers of the description.
    pub(super) fn servers(&mut self, new: &mut Map<String, Value>) {
        let root = Pointer::root();
        let schemes = self.schemes(self.old, &root);
        let host = self.host();
        let base = self.base_path();
        let urls = urls(&schemes, host.as_deref(), &base);
        if host.is_some() && self.old.get("schemes").is_none() {
            self.ignored(root.child("host"), "there are no `schemes`; `https` is used");
        }
        let first = ["host", "basePath", "schemes"].into_iter().find(|key| self.old.get(key).is_some());
        if let (Some(key), false) = (first, urls.is_empty()) {
            self.places.comes_from(&root.child(key), &root.child("servers"));
            for index in 0..urls.len() {
                let at = root.child("servers").child(index);
                self.places.comes_from(&root.child(key), &at);
                self.places.comes_from(&root.child(key), &at.child("url"));
            }
            new.insert("servers".to_owned(), urls.into_iter().map(|url| json!({ "url": url })).collect());
        }
    }

    /// The servers of an operation whose first scheme is another than that of the description.
    pub(super) fn own_servers(&mut self, operation: &Value, at: &Pointer, new: &mut Map<String, Value>) {
        if operation.get("schemes").is_none_or(Value::is_null) {
            return;
        }
        let own = self.schemes(operation, at);
        let shared = usable(self.old.get("schemes"));
        let Some(host) = self.host_text() else { return };
        if own.is_empty() || own.first() == shared.first() || (shared.is_empty() && own.first() == HTTP.first()) {
            return;
        }
        let urls = urls(&own, Some(&host), &self.base_path_text());
        self.places.comes_from(&at.child("schemes"), &at.child("servers"));
        for index in 0..urls.len() {
            let server = at.child("servers").child(index);
            self.places.comes_from(&at.child("schemes"), &server);
            self.places.comes_from(&at.child("schemes"), &server.child("url"));
        }
        new.insert("servers".to_owned(), urls.into_iter().map(|url| json!({ "url": url })).collect());
    }

    /// The schemes of HTTP, preferred first. Others are reported.
    fn schemes(&mut self, holder: &Value, at: &Pointer) -> Vec<&'static str> {
        for scheme in self.texts(holder, "schemes", at).unwrap_or_default() {
            match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" => {}
                "ws" | "wss" => {
                    self.ignored(at.child("schemes"), format!("the SDK does not use `{scheme}`, only HTTP"));
                }
                _ => self.warn(at.child("schemes"), format!("`{scheme}` is no scheme of 2.0; it is left out")),
            }
        }
        usable(holder.get("schemes"))
    }

    /// `host`, without what is no part of it.
    fn host(&mut self) -> Option<String> {
        let at = Pointer::root().child("host");
        let host = match self.old.get("host")? {
            Value::String(host) => host,
            Value::Null => return None,
            other => {
                self.warn(at, format!("`host` must be a text, not {}; it is left out", describe(other)));
                return None;
            }
        };
        let found = self.host_text();
        if found.as_ref() != Some(host) && !host.is_empty() {
            let taken = found.as_deref().unwrap_or_default();
            self.warn(at, format!("`host` must be a host with a port or without, not `{host}`; `{taken}` is used"));
        }
        found
    }

    fn host_text(&self) -> Option<String> {
        let host = self.old.get("host")?.as_str()?.trim();
        let host = host.split_once("://").map_or(host, |(_, host)| host).trim_end_matches('/');
        (!host.is_empty()).then(|| host.to_owned())
    }

    fn base_path(&mut self) -> String {
        let at = Pointer::root().child("basePath");
        match self.old.get("basePath") {
            Some(Value::String(path)) if !path.is_empty() && !path.starts_with('/') => {
                self.warn(at, format!("`basePath` must begin with `/`; `/{path}` is used"));
            }
            None | Some(Value::String(_) | Value::Null) => {}
            Some(other) => self.warn(at, format!("`basePath` must be a text, not {}; it is left out", describe(other))),
        }
        self.base_path_text()
    }

    /// The path before all others; it ends without a slash, as they begin with one.
    fn base_path_text(&self) -> String {
        let path = self.old.get("basePath").and_then(Value::as_str).unwrap_or_default().trim_matches('/');
        if path.is_empty() { String::new() } else { format!("/{path}") }
    }
}

fn usable(schemes: Option<&Value>) -> Vec<&'static str> {
    let named = |wanted: &str| match schemes {
        Some(Value::Array(list)) => {
            list.iter().filter_map(Value::as_str).any(|scheme| scheme.eq_ignore_ascii_case(wanted))
        }
        Some(Value::String(scheme)) => scheme.eq_ignore_ascii_case(wanted),
        _ => false,
    };
    HTTP.iter().copied().filter(|scheme| named(scheme)).collect()
}

/// Without a host, the server is the one that the description came from.
fn urls(schemes: &[&str], host: Option<&str>, base: &str) -> Vec<String> {
    match (host, schemes) {
        (None, _) if base.is_empty() => Vec::new(),
        (None, _) => vec![base.to_owned()],
        (Some(host), []) => vec![format!("https://{host}{base}")],
        (Some(host), schemes) => schemes.iter().map(|scheme| format!("{scheme}://{host}{base}")).collect(),
    }
}
