//! Servers.

use serde_json::Value;

use super::lowering::Lowering;
use super::model::{Reach, Server, ServerVariable};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, UrlPiece, UrlPieces};

impl Lowering<'_, '_> {
    /// A server with its variables in the order of the URL.
    pub fn lower_server(&mut self, server: &document::Server) -> Server {
        let declared = server.typed.variables.as_ref();
        let mut variables = Vec::new();
        for name in server.pieces.variables() {
            let variable = declared.and_then(|declared| declared.get(name));
            let at = server.pointer.child("variables").child(name);
            let raw = self.value_at(&at);
            let must_be_set =
                !has_default(raw) || raw.and_then(|raw| raw.get("x-sdk-required")) == Some(&Value::Bool(true));
            variables.push(ServerVariable {
                name: name.to_owned(),
                description: variable.and_then(|variable| variable.description.clone()),
                default: variable.filter(|_| !must_be_set).map(|variable| variable.default.clone()),
                allowed: variable.map(|variable| variable.enumeration.clone()).unwrap_or_default(),
            });
        }
        self.tell_variables(server, &variables);
        let at = &server.pointer;
        let plain = plain_http(&server.typed.url);
        let reach = match unusable(&server.pieces) {
            Some(Problem::Relative) => {
                self.report(Code::Ignored, at, "a relative URL; clients need `base_url`, or another server");
                Reach::Relative
            }
            Some(Problem::Of(problem)) => {
                let message =
                    format!("no client can be made for this server: its URL {problem}; `base_url` sets another");
                self.warn(Code::Malformed, at, message);
                Reach::Unusable
            }
            None => {
                plain.map_or(Reach::Usable, |(host, loopback)| Reach::PlainHttp { host: host.to_owned(), loopback })
            }
        };
        if let Some((host, false)) = plain {
            let message =
                format!("clients refuse to send anything to `{host}` by plain http unless they are allowed to");
            let warning = Diagnostic::new(Code::PlainHttp, server.pointer.clone(), message);
            self.diagnostics
                .push(warning.help("`plain_http_to` on the client's builder allows it, `base_url` sets another"));
        }
        Server { url: server.typed.url.clone(), description: server.typed.description.clone(), variables, reach }
    }

    /// Tells variables that do not fit the URL or themselves.
    fn tell_variables(&mut self, server: &document::Server, variables: &[ServerVariable]) {
        let declared = server.typed.variables.as_ref();
        let is_declared = |name: &str| declared.is_some_and(|declared| declared.contains_key(name));
        for variable in variables {
            let at = server.pointer.child("variables").child(&variable.name);
            if !is_declared(&variable.name) {
                let message = format!("the server variable `{}` is not declared; it must be set", variable.name);
                self.warn(Code::Malformed, &server.pointer, message);
            } else if !has_default(self.value_at(&at)) {
                let message = format!("the server variable `{}` has no default; it must be set", variable.name);
                self.warn(Code::Malformed, &at, message);
            } else if let Some(default) = &variable.default
                && !variable.allowed.is_empty()
                && !variable.allowed.contains(default)
            {
                let message = "`default` is none of the values in `enum`; it is used all the same";
                self.warn(Code::Malformed, &at, message);
            }
        }
        for name in declared.into_iter().flat_map(|declared| declared.keys()) {
            if !variables.iter().any(|variable| variable.name == *name) {
                let at = server.pointer.child("variables").child(name);
                self.report(Code::Ignored, &at, format!("the URL has no variable `{name}`"));
            }
        }
    }
}

/// Whether a server variable has a default. What YAML reads as a number is a text.
fn has_default(variable: Option<&Value>) -> bool {
    let default = variable.and_then(|variable| variable.get("default"));
    default.is_some_and(|default| default.is_string() || default.is_number())
}

/// Why clients refuse the URL of a server.
enum Problem {
    Relative,
    Of(&'static str),
}

/// What the runtime demands of a URL, as far as it does not depend on the values of variables.
fn unusable(url: &UrlPieces) -> Option<Problem> {
    if url.is_torn {
        return Some(Problem::Of("has a brace without another"));
    }
    let known = url.filled(|_| "1".to_owned());
    let Some((scheme, after)) = known.split_once("://") else {
        let is_relative = !known.contains(':');
        return Some(if is_relative { Problem::Relative } else { Problem::Of("is none of http") });
    };
    let is_http = ["http", "https"].iter().any(|http| scheme.eq_ignore_ascii_case(http));
    let authority = after.split(['/', '?', '#']).next().unwrap_or_default();
    let port = authority.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.contains(']') && !port.is_empty());
    let begins_with_variable = matches!(url.list.first(), Some(UrlPiece::Variable(_)));
    if !is_http && !begins_with_variable {
        Some(Problem::Of("is none of http"))
    } else if authority.is_empty() {
        Some(Problem::Of("has no host"))
    } else if authority.contains('@') {
        Some(Problem::Of("has user information"))
    } else if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        Some(Problem::Of("has a port that there is not"))
    } else if after.contains(['?', '#']) {
        Some(Problem::Of("has a query or fragment"))
    } else {
        None
    }
}

/// The host of a URL that is plain http, and whether it is a loopback address.
fn plain_http(url: &str) -> Option<(&str, bool)> {
    let rest = url.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("http://")).and_then(|_| url.get(7..))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next()?,
        None => authority.split(':').next()?,
    };
    let address = host.parse::<std::net::IpAddr>();
    let loopback = address.map_or(host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback());
    Some((host, loopback))
}
