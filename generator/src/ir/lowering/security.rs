//! Security schemes and the requirements of operations.

use std::collections::BTreeSet;

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme as Typed};
use serde_json::Value;

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::document;
use crate::ir::model::{OAuth2, Requirement, SecurityKind, SecurityScheme};
use crate::pointer::Pointer;

impl<'a> Lowering<'_, 'a> {
    /// Lowers the schemes that the SDK can serve.
    pub fn lower_schemes(&mut self) {
        self.api.requirements = self.document.security.as_deref().map(requirements).unwrap_or_default();
        let of_webhooks = self.schemes_of_webhooks();
        for scheme in self.document.schemes.iter().filter(|scheme| !of_webhooks.contains(scheme.key.as_str())) {
            if let Some(kind) = kind(scheme)
                && !self.is_unsendable(&kind, &scheme.key, &scheme.pointer)
            {
                let written = self.value_at(&scheme.pointer);
                let sources = written.map(sources).unwrap_or_default();
                let (key, description) = (scheme.key.clone(), scheme.typed.as_ref().and_then(description));
                let oauth2 = scheme.typed.as_ref().zip(written).and_then(|(typed, written)| oauth2(typed, written));
                let deprecated = written.and_then(|written| written.get("deprecated")) == Some(&Value::Bool(true));
                self.api.security.push(SecurityScheme {
                    key,
                    kind,
                    description,
                    sources,
                    oauth2,
                    is_sent: false,
                    deprecated,
                });
            }
        }
    }

    /// The keys of schemes that only webhooks require: receivers check them, and clients do not send them.
    fn schemes_of_webhooks(&self) -> BTreeSet<&'a str> {
        let document = self.document;
        let keys = |security: &'a Option<Vec<SecurityRequirement>>| {
            security.iter().flatten().flat_map(|requirement| requirement.keys()).map(String::as_str)
        };
        let webhooks = document.webhooks.iter().flat_map(|(_, operation)| keys(&operation.typed.security));
        let calls = document.operations.iter().flat_map(|operation| keys(&operation.typed.security));
        let calls: BTreeSet<&str> = calls.chain(keys(&document.security)).collect();
        webhooks.filter(|key| !calls.contains(key)).collect()
    }

    /// Reports schemes that no operation sends.
    pub fn report_unsent(&mut self) {
        let operations = &self.api.operations;
        for (index, scheme) in self.api.security.iter_mut().enumerate() {
            scheme.is_sent =
                operations.iter().any(|operation| operation.security.iter().flatten().any(|one| *one == index));
        }
        for scheme in self.api.security.iter().filter(|scheme| !scheme.is_sent) {
            let key = &scheme.key;
            let message = format!("no operation requires the security scheme `{key}`; its credential is not sent");
            let pointer = Pointer::root().join(&["components", "securitySchemes", key]);
            let help = "an overlay can add it to `security`, of the description or of operations; otherwise only calls by hand \
                        send it";
            self.diagnostics.push(Diagnostic::new(Code::UnusedCredential, pointer, message).help(help));
        }
    }

    /// Reports schemes that the SDK cannot serve, once it is known which operations have no other.
    pub fn report_unserved(&mut self) {
        let document = self.document;
        self.report_unknown(
            document.security.as_deref().unwrap_or_default(),
            &Pointer::root().child("security"),
            false,
        );
        let of_webhooks = self.schemes_of_webhooks();
        for scheme in &document.schemes {
            let key = &scheme.key;
            if self.api.security.iter().any(|served| served.key == *key) || of_webhooks.contains(key.as_str()) {
                continue;
            }
            let message = format!("the SDK does not serve the security scheme `{key}`");
            match self.without_credentials.get(key) {
                Some(count) => {
                    let operations = if *count == 1 { "operation that needs" } else { "operations that need" };
                    let message = format!("{message}; calls of {count} {operations} it go out without it");
                    let warning = Diagnostic::new(Code::Unsecured, scheme.pointer.clone(), message);
                    let help = "an overlay can declare another security scheme, or callers set the header by `header`";
                    self.diagnostics.push(warning.help(help));
                }
                None => self.report(Code::Ignored, &scheme.pointer, message),
            }
        }
    }

    /// The alternatives of an operation. An alternative with an unsupported scheme is dropped if there is another one;
    /// otherwise its supported part is sent.
    pub fn operation_security(&mut self, operation: &document::Operation) -> Vec<Vec<usize>> {
        let (requirements, pointer) = match (&operation.typed.security, &self.document.security) {
            (Some(own), _) => (own.clone(), operation.pointer.child("security")),
            (None, Some(all)) => (all.clone(), Pointer::root().child("security")),
            (None, None) => return Vec::new(),
        };
        self.report_unknown(&requirements, &pointer, true);
        let mut alternatives = Vec::new();
        let mut partial = Vec::new();
        let mut unserved = BTreeSet::new();
        for (index, requirement) in requirements.iter().enumerate() {
            if !self.is_known(requirement) {
                continue;
            }
            let mut schemes = Vec::new();
            for key in requirement.keys() {
                if let Some(scheme) = self.api.security.iter().position(|scheme| scheme.key == *key) {
                    schemes.push(scheme);
                } else {
                    unserved.insert(key.clone());
                }
            }
            let is_complete = schemes.len() == requirement.len();
            let list = if is_complete { &mut alternatives } else { &mut partial };
            if is_complete || !schemes.is_empty() {
                for schemes in self.one_for_each_location(schemes, &pointer.child(index)) {
                    if !list.contains(&schemes) {
                        list.push(schemes);
                    }
                }
            }
        }
        if alternatives.is_empty() {
            for key in unserved {
                *self.without_credentials.entry(key).or_insert(0) += 1;
            }
            // The rest may come from the transport or a header, such as a client certificate.
            alternatives = partial;
        }
        alternatives
    }

    /// Whether all schemes of an alternative are declared.
    fn is_known(&self, requirement: &SecurityRequirement) -> bool {
        requirement.keys().all(|key| self.document.schemes.iter().any(|scheme| scheme.key == *key))
    }

    /// Reports alternatives with undeclared schemes. They are dropped; an operation without another alternative is an
    /// error.
    fn report_unknown(&mut self, requirements: &[SecurityRequirement], pointer: &Pointer, is_needed: bool) {
        let has_other = requirements.iter().any(|requirement| self.is_known(requirement));
        for (index, requirement) in requirements.iter().enumerate() {
            let unknown =
                requirement.keys().find(|key| !self.document.schemes.iter().any(|scheme| scheme.key == **key));
            let Some(key) = unknown else { continue };
            let pointer = pointer.child(index);
            let said = self.diagnostics.as_slice().iter().any(|one| {
                one.code == Code::Malformed && one.locations.first().is_some_and(|location| location.pointer == pointer)
            });
            if said {
                continue;
            }
            let written = Pointer::root().join(&["components", "securitySchemes", key]);
            let message = match self.value_at(&written) {
                Some(_) => format!("the security scheme `{key}` is malformed"),
                None => format!("there is no security scheme `{key}`"),
            };
            match (has_other, is_needed) {
                (true, _) => self.warn(Code::Malformed, &pointer, format!("{message}; this alternative is left out")),
                (false, true) => self.report(Code::Malformed, &pointer, message),
                (false, false) => self.warn(Code::Malformed, &pointer, format!("{message}, and no operation needs it")),
            }
        }
    }

    /// The scopes in an operation's security requirements.
    pub fn declared_scopes(&self, own: Option<&Vec<SecurityRequirement>>) -> Vec<String> {
        let mut scopes = Vec::new();
        let all = own.or(self.document.security.as_ref()).into_iter().flatten();
        let first = all.filter(|one| self.is_known(one)).find(|one| !one.is_empty());
        for scope in first.into_iter().flat_map(|requirement| requirement.values()).flatten() {
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
            }
        }
        scopes
    }

    /// The scopes of each scheme with tokens in the requirements of an operation, where they are others than those of the
    /// operation as a whole.
    pub fn scheme_scopes(
        &self,
        own: Option<&Vec<SecurityRequirement>>,
        alternatives: &[Vec<usize>],
        whole: &[String],
    ) -> Vec<(usize, Vec<String>)> {
        let mut found = Vec::new();
        for (index, scheme) in self.api.security.iter().enumerate().filter(|(_, scheme)| scheme.oauth2.is_some()) {
            if !alternatives.iter().flatten().any(|used| *used == index) {
                continue;
            }
            let all = own.or(self.document.security.as_ref()).into_iter().flatten();
            let scopes = all.filter(|one| self.is_known(one)).find_map(|one| one.get(&scheme.key));
            if let Some(scopes) = scopes.filter(|scopes| *scopes != whole) {
                found.push((index, scopes.clone()));
            }
        }
        found
    }
}

/// The URLs of `OAuth` 2, of a scheme as written. The implicit flow has no token URL, and its page gives no codes.
fn oauth2(typed: &Typed, scheme: &Value) -> Option<OAuth2> {
    let text = |holder: Option<&Value>, field: &str| {
        let text = holder?.get(field)?.as_str()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    match typed {
        Typed::OAuth2 { .. } => {
            let flow = |name: &str| scheme.get("flows").and_then(|flows| flows.get(name));
            let code = flow("authorizationCode");
            let [application, password] = [flow("clientCredentials"), flow("password")];
            Some(OAuth2 {
                authorization: text(code, "authorizationUrl"),
                token: text(code, "tokenUrl"),
                client_credentials: text(application, "tokenUrl"),
                password: text(password, "tokenUrl"),
                refresh: [code, application, password].into_iter().find_map(|flow| text(flow, "refreshUrl")),
                discovery: text(Some(scheme), "oauth2MetadataUrl"),
            })
        }
        Typed::OpenIDConnect { .. } => {
            Some(OAuth2 { discovery: text(Some(scheme), "openIdConnectUrl"), ..OAuth2::default() })
        }
        _ => None,
    }
}

/// The distinct token URLs of the flows, or the URL that describes the provider.
fn sources(scheme: &Value) -> Vec<String> {
    let flows = scheme.get("flows").and_then(Value::as_object);
    let tokens = flows.into_iter().flat_map(|flows| flows.values()).filter_map(|flow| flow.get("tokenUrl"));
    let mut found = Vec::new();
    let documents = ["openIdConnectUrl", "oauth2MetadataUrl"].into_iter().filter_map(|key| scheme.get(key));
    for url in tokens.chain(documents).filter_map(Value::as_str) {
        let url = url.trim();
        if !url.is_empty() && !found.iter().any(|known| known == url) {
            found.push(url.to_owned());
        }
    }
    found
}

/// What a scheme sends, if the SDK can serve it.
pub fn kind(scheme: &document::Scheme) -> Option<SecurityKind> {
    match scheme.typed.as_ref()? {
        Typed::APIKey { location, name, .. } => Some(match location {
            APIKeyLocation::Header => SecurityKind::HeaderKey(name.clone()),
            APIKeyLocation::Query => SecurityKind::QueryKey(name.clone()),
            APIKeyLocation::Cookie => SecurityKind::CookieKey(name.clone()),
        }),
        Typed::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => Some(SecurityKind::Bearer),
            "basic" => Some(SecurityKind::Basic),
            _ => None,
        },
        Typed::OAuth2 { .. } | Typed::OpenIDConnect { .. } => Some(SecurityKind::Bearer),
    }
}

fn description(scheme: &Typed) -> Option<String> {
    match scheme {
        Typed::APIKey { description, .. }
        | Typed::HTTP { description, .. }
        | Typed::OAuth2 { description, .. }
        | Typed::OpenIDConnect { description, .. } => description.clone(),
    }
}

/// All requirements as declared, including unsupported schemes.
pub fn requirements(written: &[SecurityRequirement]) -> Vec<Requirement> {
    let one = |requirement: &SecurityRequirement| {
        requirement.iter().map(|(key, scopes)| (key.clone(), scopes.clone())).collect()
    };
    written.iter().map(one).collect()
}
