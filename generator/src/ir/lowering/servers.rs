//! Servers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde_json::Value;

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, UrlPieces};
use crate::ir::model::{Reach, Server, ServerVariable};

impl Lowering<'_, '_> {
    /// A server with its variables in the order of the URL.
    pub fn lower_server(&mut self, server: &document::Server) -> Server {
        let declared = server.typed.variables.as_ref();
        let mut variables = Vec::new();
        for name in server.pieces.variables() {
            let variable = declared.and_then(|declared| declared.get(name));
            let at = server.pointer.child("variables").child(name);
            let raw = self.value_at(&at);
            let is_open = raw.and_then(|raw| raw.get("x-sdk-required")) == Some(&Value::Bool(true));
            let allowed = variable.map(|variable| variable.enumeration.clone()).unwrap_or_default();
            let default = match allowed.as_slice() {
                _ if has_default(raw) => variable.map(|variable| variable.default.clone()),
                [only] => Some(only.clone()),
                _ => None,
            };
            variables.push(ServerVariable {
                name: name.to_owned(),
                description: variable.and_then(|variable| variable.description.clone()),
                default: default.filter(|_| !is_open),
                allowed,
            });
        }
        self.report_variables(server, &variables);
        self.drop_defaults(server, &mut variables);
        let url = typical(&server.pieces, &variables);
        let filled = server.pieces.filled(|name| {
            let default = variables.iter().find(|variable| variable.name == name).and_then(|one| one.default.clone());
            default.unwrap_or_else(|| format!("{{{name}}}"))
        });
        let plain = plain_http(&filled);
        let reach = self.reach(server, &url, plain);
        if let Some((host, false)) = plain {
            let message =
                format!("clients refuse to send anything to `{host}` by plain http unless they are allowed to");
            let warning = Diagnostic::new(Code::PlainHttp, server.pointer.clone(), message);
            self.diagnostics
                .push(warning.help("`plain_http_to` on the client's builder allows it, `base_url` sets another"));
        }
        let name = self.value_at(&server.pointer).and_then(|raw| raw.get("name")).and_then(Value::as_str);
        let name = name.filter(|name| !name.is_empty()).map(str::to_owned);
        Server { name, url: server.typed.url.clone(), description: server.typed.description.clone(), variables, reach }
    }

    pub fn reach(&mut self, server: &document::Server, url: &str, plain: Option<(&str, bool)>) -> Reach {
        let at = &server.pointer;
        match unusable(url, server.pieces.is_torn) {
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
        }
    }

    /// Drops defaults with which the URL is invalid, so that callers must set the variable, and reports them and such
    /// enum values. Other mistakes are reported for the URL.
    fn drop_defaults(&mut self, server: &document::Server, variables: &mut [ServerVariable]) {
        let open: Vec<ServerVariable> =
            variables.iter().map(|variable| ServerVariable { default: None, ..variable.clone() }).collect();
        if unusable(&typical(&server.pieces, &open), server.pieces.is_torn).is_some() {
            return;
        }
        for (index, variable) in variables.iter_mut().enumerate() {
            let at = server.pointer.child("variables").child(&variable.name);
            let problem = |value: &str| {
                let mut filled = open.clone();
                filled.get_mut(index)?.default = Some(value.to_owned());
                let url = typical(&server.pieces, &filled);
                // Only the caller knows a missing scheme and host.
                match unusable(&url, false)? {
                    Problem::Relative if value.is_empty() || value.starts_with('/') => None,
                    Problem::Relative => Some((url, "has no scheme")),
                    Problem::Of(problem) => Some((url, problem)),
                }
            };
            let found = variable.default.as_deref().and_then(problem);
            if let Some((url, said)) = found {
                let default = variable.default.take().unwrap_or_default();
                let message = format!(
                    "with the default `{default}` of the server variable `{}` the URL is `{url}`, which {said}; it must be set",
                    variable.name
                );
                self.warn(Code::Malformed, &at, message);
            }
            for value in &variable.allowed {
                if let Some((url, said)) = problem(value) {
                    let message = format!("with the value `{value}` the URL is `{url}`, which {said}");
                    self.warn(Code::Malformed, &at.child("enum"), message);
                }
            }
        }
    }

    /// Reports variables that do not match the URL, or a default outside of its enum.
    fn report_variables(&mut self, server: &document::Server, variables: &[ServerVariable]) {
        let declared = server.typed.variables.as_ref();
        let is_declared = |name: &str| declared.is_some_and(|declared| declared.contains_key(name));
        for variable in variables {
            let at = server.pointer.child("variables").child(&variable.name);
            if !is_declared(&variable.name) {
                let message = format!("the server variable `{}` is not declared; it must be set", variable.name);
                self.warn(Code::Malformed, &server.pointer, message);
            } else if !has_default(self.value_at(&at)) {
                let follows = match &variable.default {
                    Some(only) => format!("its only value `{only}` is used"),
                    None => "it must be set".to_owned(),
                };
                let message = format!("the server variable `{}` has no default; {follows}", variable.name);
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

/// The default of a server variable. YAML may have read it as a number.
fn has_default(variable: Option<&Value>) -> bool {
    let default = variable.and_then(|variable| variable.get("default"));
    default.is_some_and(|default| default.is_string() || default.is_number())
}

/// The URL with defaults, or with samples for variables without one.
fn typical(pieces: &UrlPieces, variables: &[ServerVariable]) -> String {
    pieces.filled_after(|name, before| {
        let variable = variables.iter().find(|variable| variable.name == name);
        if let Some(default) = variable.and_then(|variable| variable.default.as_deref()) {
            return default.to_owned();
        }
        let is_port = before.rsplit_once(':').is_some_and(|(_, after)| after.is_empty() && before.contains("://"));
        match before {
            "" if pieces.origin() == Some(name) => "https://x",
            "" => "https",
            _ if is_port => "1",
            _ => "x",
        }
        .to_owned()
    })
}

/// The reason why clients refuse a URL.
enum Problem {
    Relative,
    Of(&'static str),
}

/// The requirements for a URL with all its variables.
fn unusable(url: &str, is_torn: bool) -> Option<Problem> {
    if is_torn {
        return Some(Problem::Of("has a brace without another"));
    }
    let Some((scheme, after)) = url.split_once("://") else {
        return Some(match url.split_once(':') {
            Some(("http" | "https", _)) => Problem::Of("has no `//` after its scheme"),
            Some((host, _)) if host == "localhost" || host.contains('.') => Problem::Of("has no scheme"),
            Some(_) => Problem::Of("is none of http"),
            None => Problem::Relative,
        });
    };
    let is_http = ["http", "https"].iter().any(|http| scheme.eq_ignore_ascii_case(http));
    let authority = after.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (authority, ""),
    };
    if !is_http {
        Some(Problem::Of("is none of http"))
    } else if after.contains("://") {
        Some(Problem::Of("has two schemes"))
    } else if authority.is_empty() {
        Some(Problem::Of("has no host"))
    } else if authority.contains('@') {
        Some(Problem::Of("has user information"))
    } else if !port.is_empty() && port.parse::<u16>().is_err() {
        Some(Problem::Of("has a port that there is not"))
    } else if !is_host(host) {
        Some(Problem::Of("has a host that there is not"))
    } else if after.contains(['?', '#']) {
        Some(Problem::Of("has a query or fragment"))
    } else if url.contains(char::is_control) {
        // URL parsers remove these characters silently.
        Some(Problem::Of("has line breaks or tabs"))
    } else {
        None
    }
}

/// Whether a host name is valid. A name that ends with a number is an address (WHATWG URL, section 3.5).
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        return address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter) || !letter.is_ascii();
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.chars().all(|letter| is_letter(letter) && !letter.is_whitespace())
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_address = last.bytes().all(|byte| byte.is_ascii_digit());
    if is_address { host.parse::<Ipv4Addr>().is_ok() } else { host.split('.').all(is_label) }
}

/// The host of a plain http URL, and whether it is a loopback address.
fn plain_http(url: &str) -> Option<(&str, bool)> {
    let rest = url.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("http://")).and_then(|_| url.get(7..))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next()?,
        None => authority.split(':').next()?,
    };
    let address = host.parse::<IpAddr>();
    let loopback = address.map_or(host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback());
    Some((host, loopback))
}
