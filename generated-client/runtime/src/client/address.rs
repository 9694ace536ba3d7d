//! Base URLs: where requests go.

use std::borrow::Cow;
use std::fmt;

use url::{Host, Url};

use super::env::variable_suffix;
use super::plain_http::PlainHost;
use crate::description::{Description, Server, Variable};
use crate::error::Error;

/// The base URLs of a client.
pub(super) struct Addresses {
    /// The server that the caller chose by its name.
    named: Option<&'static Server>,
    /// Whether the caller set the URL. It then replaces every server of the description.
    explicit: bool,
    default: String,
    host: String,
    port: u16,
    /// The path of the description's server, if the explicit URL does not end with it.
    lacks: Option<&'static str>,
    variables: Variables,
    rules: Rules,
}

/// Values of server variables, by name.
pub(super) type Variables = Vec<(&'static str, String)>;

/// Sets the value of a variable, in place of another one.
pub(super) fn set(variables: &mut Variables, name: &'static str, value: String) {
    variables.retain(|(known, _)| *known != name);
    variables.push((name, value));
}

/// The server of the description with this name.
pub(super) fn named(description: &'static Description, name: &str) -> Result<&'static Server, Error> {
    description.servers.iter().find(|server| server.name == Some(name)).ok_or_else(|| {
        let names: Vec<_> =
            description.servers.iter().filter_map(|server| server.name).map(|one| format!("`{one}`")).collect();
        let known = if names.is_empty() { "none has a name".to_owned() } else { names.join(", ") };
        Error::configuration(format!("the description has no server of that name (`server_named`): {known}"))
    })
}

/// Rules for base URLs.
#[derive(Clone, Default)]
pub(super) struct Rules {
    /// Whether plain HTTP to loopback addresses is allowed.
    pub(super) plain_http_on_loopback: bool,
    /// Hosts to which plain HTTP is allowed.
    pub(super) plain_http_to: Vec<PlainHost>,
}

impl Addresses {
    pub(super) fn new(
        description: &'static Description,
        named: Option<&'static Server>,
        explicit: Option<&Url>,
        variables: Variables,
        rules: Rules,
    ) -> Result<Self, Error> {
        let server = named.or(description.servers.first());
        let (default, lacks) = match explicit {
            Some(url) => {
                let url = rules.check(url)?;
                let lacks = server.and_then(path).filter(|path| !url.ends_with(path));
                (url, lacks)
            }
            None => {
                let server = server.ok_or_else(|| no_server(None))?;
                (resolve(description, server, &variables, &rules)?, None)
            }
        };
        let url = Url::parse(&default).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned();
        let port = url.as_ref().and_then(Url::port_or_known_default).unwrap_or_default();
        Ok(Self { named, explicit: explicit.is_some(), default, host, port, lacks, variables, rules })
    }

    /// The URL that the caller set.
    pub(super) fn explicit(&self) -> Option<Url> {
        Url::parse(&self.default).ok().filter(|_| self.explicit)
    }

    pub(super) fn named(&self) -> Option<&'static Server> {
        self.named
    }

    pub(super) fn variables(&self) -> &[(&'static str, String)] {
        &self.variables
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.rules
    }

    pub(super) fn default(&self) -> &str {
        &self.default
    }

    /// The path of the description's server, if the base URL does not end with it.
    pub(super) fn lacks(&self) -> Option<&str> {
        self.lacks
    }

    /// Host and port.
    pub(super) fn host_and_port(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// A link as it is sent, and whether it has the scheme, host and port of the base URL.
    pub(super) fn link(&self, link: &str) -> Result<(String, bool), String> {
        let mut url = Url::parse(link).map_err(|_| "the link is not a URL".to_owned())?;
        if let Some(problem) = self.rules.problem(&url) {
            return Err(format!("the link {problem}"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the link has user information".to_owned());
        }
        url.set_fragment(None);
        let ours = Url::parse(&self.default).is_ok_and(|base| base.origin() == url.origin());
        Ok((url.into(), ours))
    }

    /// The base URL of an operation, which may have a server of its own, without a slash at the end.
    pub(super) fn of(&self, description: &'static Description, server: Option<&Server>) -> Result<Cow<'_, str>, Error> {
        match server {
            Some(server) if !self.explicit => {
                resolve(description, server, &self.variables, &self.rules).map(Cow::Owned)
            }
            _ => Ok((&self.default).into()),
        }
    }
}

impl Rules {
    /// Shows the exceptions from `https`.
    pub(super) fn show(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        if self.plain_http_on_loopback {
            shown.field("plain_http_on_loopback", &true);
        }
        if !self.plain_http_to.is_empty() {
            shown.field("plain_http_to", &self.plain_http_to);
        }
    }

    /// The URL as a prefix for paths: without a slash at the end.
    fn check(&self, url: &Url) -> Result<String, Error> {
        match self.problem(url) {
            Some(problem) => Err(Error::configuration(format!("the base URL {problem}"))),
            None => Ok(url.as_str().trim_end_matches('/').to_owned()),
        }
    }

    /// The reason why nothing may be sent to this URL.
    fn problem(&self, url: &Url) -> Option<&'static str> {
        match url.scheme() {
            "https" => None,
            "http" if self.plain_http_on_loopback && is_loopback(url) => None,
            "http" if url.host().is_some_and(|host| self.plain_http_to.iter().any(|known| known.matches(&host))) => {
                None
            }
            "http" if is_loopback(url) => Some("must be https, unless `plain_http_on_loopback` allows plain http"),
            "http" => Some("must be https, unless `plain_http_to` allows plain http to its host"),
            _ => Some("must be https"),
        }
    }
}

/// Reads a base URL: absolute, with a host, and with nothing but a path after the host.
pub(super) fn parse(url: &str) -> Result<Url, Error> {
    let url = Url::parse(url).map_err(|error| Error::configuration(format!("the base URL is not a URL: {error}")))?;
    let problem = if !url.has_host() {
        "has no host"
    } else if !url.username().is_empty() || url.password().is_some() {
        "has user information; credentials have setters of their own"
    } else if url.query().is_some() || url.fragment().is_some() {
        "has a query or fragment"
    } else {
        return Ok(url);
    };
    Err(Error::configuration(format!("the base URL {problem}")))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// A server's URL with its variables filled in.
fn resolve(
    description: &Description,
    server: &Server,
    values: &[(&'static str, String)],
    rules: &Rules,
) -> Result<String, Error> {
    let mut url = String::new();
    let mut rest = server.url;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        join(&mut url, literal);
        let variable = server.variables.iter().find(|variable| variable.name == name);
        let variable = variable.ok_or_else(|| Error::configuration(format!("no server variable `{name}`")))?;
        match values.iter().find(|(known, _)| *known == name).map(|(_, value)| value) {
            Some(value) => {
                accept(variable, value, UrlPart::of(&url, after, variable.default))?;
                join(&mut url, value);
            }
            None => join(&mut url, variable.default.ok_or_else(|| unset(description, name))?),
        }
        rest = after;
    }
    join(&mut url, rest);
    if !url.contains("://") {
        return Err(no_server(Some(&url)));
    }
    rules.check(&parse(&url)?)
}

/// The part of a URL that a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UrlPart {
    /// The whole URL, or all of it but the end of the path.
    Base,
    Scheme,
    /// The whole host.
    Host,
    /// A part of the host.
    Label,
    Port,
    Path,
    /// The path and the slash before it.
    WholePath,
}

/// Appends a piece of a URL. If both pieces have the slash between them, only one is kept.
fn join(url: &mut String, piece: &str) {
    let has_slash = url.ends_with('/') && !url.ends_with("//");
    url.push_str(if has_slash { piece.strip_prefix('/').unwrap_or(piece) } else { piece });
}

impl UrlPart {
    fn of(before: &str, after: &str, default: Option<&str>) -> Self {
        let ends_host = matches!(after.chars().next(), None | Some('/' | ':'));
        match before.split_once("://") {
            None if before.is_empty() && !after.starts_with("://") => Self::Base,
            None => Self::Scheme,
            Some(("http" | "https", "")) if ends_host => Self::Host,
            Some((_, rest)) if rest.contains('/') => Self::Path,
            Some((_, rest)) if ends_host && begins_path(rest, default) => Self::WholePath,
            Some((_, rest)) if rest.contains(':') => Self::Port,
            Some(_) => Self::Label,
        }
    }
}

/// Whether the host is complete, so that a variable after it stands for a path.
fn begins_path(host: &str, default: Option<&str>) -> bool {
    let is_complete = host.contains(['.', ':']) && !host.ends_with(['.', ':', '-']);
    default.is_some_and(|path| path.starts_with('/') || path.is_empty() && is_complete)
}

/// Refuses a value that would change another part of the URL than its own, such as a slash in a host.
fn accept(variable: &Variable, value: &str, part: UrlPart) -> Result<(), Error> {
    let name = variable.name;
    if !variable.allowed.is_empty() {
        return if variable.allowed.contains(&value) {
            Ok(())
        } else {
            Err(Error::configuration(format!("`{name}` must be one of {}", variable.allowed.join(", "))))
        };
    }
    let (fits, expected) = match part {
        UrlPart::Base => (parse(value).is_ok(), "scheme and host, as in https://api.example.com"),
        UrlPart::Scheme => (matches!(value, "http" | "https"), "`https`"),
        UrlPart::Host => (value.split('.').all(is_label), "a host name"),
        UrlPart::Label => (is_label(value), "one DNS label: letters, digits and hyphens"),
        UrlPart::Port => (value.parse::<u16>().is_ok(), "a port"),
        UrlPart::Path => (value.split('/').all(is_segment), "path segments of letters, digits, `-`, `.`, `_` and `~`"),
        UrlPart::WholePath => {
            let segments = value.strip_prefix('/').or(value.is_empty().then_some(value));
            let fits = segments.is_some_and(|segments| segments.split('/').all(is_segment));
            (fits, "a slash, and path segments of letters, digits, `-`, `.`, `_` and `~`")
        }
    };
    if fits { Ok(()) } else { Err(Error::configuration(format!("`{name}` must be {expected}"))) }
}

fn is_label(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(inner) && !text.starts_with('-') && !text.ends_with('-')
}

fn is_segment(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().all(inner) && !matches!(text, "." | "..")
}

fn unset(description: &Description, name: &str) -> Error {
    let suffix = variable_suffix(name);
    Error::configuration(format!(
        "`{name}` is not set: call `{}` or `base_url` on the builder, or set {prefix}_{suffix} or {prefix}_BASE_URL for \
         `from_env`",
        suffix.to_ascii_lowercase(),
        prefix = description.env_prefix,
    ))
}

/// The path of a server's URL, without a slash at its end. `None` if there is no path, or if it depends on variables.
fn path(server: &Server) -> Option<&'static str> {
    let after = server.url.split_once("//").map_or(server.url, |(_, after)| after);
    let path = after.find('/').and_then(|start| after.get(start..))?.trim_end_matches('/');
    (!path.is_empty() && !path.contains(['{', '}', '?', '#'])).then_some(path)
}

/// `url` is the server's URL with its variables filled in.
fn no_server(url: Option<&str>) -> Error {
    let path = url.and_then(|url| url.strip_prefix('/')).filter(|path| !path.is_empty() && !path.starts_with('/'));
    let path = path.map(|path| path.trim_end_matches('/'));
    Error::configuration(match path {
        Some(path) => format!(
            "the server of the description is no more than the path `/{path}`: call `base_url` on the builder, with scheme, \
             host and this path, as in https://api.example.com/{path}"
        ),
        None => {
            "the description has no absolute server URL: call `base_url` on the builder, with scheme and host, as in \
                 https://api.example.com"
                .to_owned()
        }
    })
}
