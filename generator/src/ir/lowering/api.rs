//! The API as a whole.

use serde_json::Value;

use super::Lowering;
use super::extensions::rate_limit;
use super::operations::sdk_name;
use crate::document::SchemaId;
use crate::ir::analysis::merge::{SchemaPart, keeps_unknown};
use crate::ir::model::Info;
use crate::pointer::Pointer;

impl<'a> Lowering<'a, '_> {
    /// Title, version, servers.
    pub fn lower_info(&mut self) {
        let info = &self.document.info;
        let raw = self.document.root.get("info");
        self.api.info = Info {
            title: info.title.clone(),
            version: info.version.clone(),
            description: info.description.clone(),
            sdk_name: raw.and_then(sdk_name),
            homepage: homepage(self.document.root),
            // A malformed value was reported with the other extensions.
            rate_limit: raw.and_then(|raw| rate_limit(raw.get("x-sdk-rate-limit")?).ok()),
            // It points to a component, which is looked up when there are types.
            error_codes: None,
            keeps_unknown: raw.and_then(|raw| keeps_unknown(raw.get("x-sdk-unknown-fields")?)) == Some(true),
        };
        self.api.servers = self.document.servers.iter().map(|server| self.lower_server(server)).collect();
    }

    /// Reserves the type of a component.
    pub fn reserve_component(&mut self, id: SchemaId) {
        let ty = self.reserve(self.path_of(id), &[SchemaPart::whole(id)]);
        self.named.insert(id, ty);
    }

    /// The value at a pointer.
    pub fn value_at(&self, pointer: &Pointer) -> Option<&'a Value> {
        pointer.get(self.document.root)
    }
}

/// The first of the pages about an API that a browser opens. A relative URL belongs to a place that nobody knows.
fn homepage(root: &Value) -> Option<String> {
    let mut urls = ["/externalDocs/url", "/info/contact/url"].into_iter().filter_map(|at| root.pointer(at)?.as_str());
    urls.find(|url| is_web_page(url)).map(str::to_owned)
}

/// Whether a registry takes the URL for a page: `http` or `https` with a host, in printable ASCII.
fn is_web_page(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '['))
        && url.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::homepage;

    #[test]
    fn the_homepage_is_the_first_absolute_url() {
        let of = |docs: &str, contact: &str| {
            homepage(&json!({ "externalDocs": { "url": docs }, "info": { "contact": { "url": contact } } }))
        };
        assert_eq!(of("https://a.test/docs", "https://b.test").as_deref(), Some("https://a.test/docs"));
        for relative in ["/docs", "docs.html", "https://", "mailto:a@b.test", "https://a.test/a b", ""] {
            assert_eq!(of(relative, "http://b.test").as_deref(), Some("http://b.test"), "{relative}");
            assert_eq!(of("", relative), None, "{relative}");
        }
        assert_eq!(homepage(&json!({ "info": {} })), None);
    }
}
