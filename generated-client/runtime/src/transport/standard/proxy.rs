//! The choice of a proxy, and the validation of its URL.

use std::env;
use std::fmt;

use url::Url;

use super::choices::Choice;
use super::tls;
use crate::error::Error;

/// Environment variables with the proxy for `https`; the first that is not empty counts.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Environment variables with the hosts that are reached without a proxy.
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// A proxy. Its URL may have a password.
pub(super) struct Proxy {
    url: Url,
    /// The hosts that are reached without the proxy, in the form of `NO_PROXY`.
    exceptions: String,
}

impl Proxy {
    /// The proxy of a choice.
    pub(super) fn of(choice: &Choice) -> Result<Option<Self>, Error> {
        match choice {
            Choice::None => Ok(None),
            Choice::Environment => Self::from_environment(),
            Choice::Explicit(url) => Self::parse(url, "`proxy`").map(Some),
        }
    }

    fn from_environment() -> Result<Option<Self>, Error> {
        // In a CGI program, headers of a request become environment variables.
        if env::var_os("REQUEST_METHOD").is_some() {
            return Ok(None);
        }
        let found = VARIABLES.iter().find_map(|name| env::var_os(name).filter(|url| !url.is_empty()).zip(Some(name)));
        let Some((url, name)) = found else { return Ok(None) };
        let name = format!("the environment variable {name}");
        let mut proxy = Self::parse(url.to_str().unwrap_or_default(), &name)?;
        proxy.exceptions = EXCEPTIONS.iter().find_map(|name| env::var(name).ok()).unwrap_or_default();
        Ok(Some(proxy))
    }

    /// Parses a URL, or host and port of a proxy over `http`. Errors begin with the name of the setting.
    pub(super) fn parse(text: &str, name: &str) -> Result<Self, Error> {
        let invalid = |why: &str| Err(Error::configuration(format!("{name} {why}")));
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
        let Ok(mut url) = Url::parse(&with_scheme) else { return invalid("is not the URL of a proxy") };
        match url.scheme() {
            "http" => {}
            "https" if tls::AVAILABLE => {}
            "https" => return invalid("has the scheme `https`, which needs one of the TLS features"),
            "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {
                if url.port().is_none() && url.set_port(Some(1080)).is_err() {
                    return invalid("has no host");
                }
            }
            "socks4" | "socks4a" | "socks5" | "socks5h" => {
                return invalid("names a SOCKS proxy, which needs the feature `socks`");
            }
            "socks" => {
                return invalid(
                    "has the scheme `socks`; that of a SOCKS proxy is `socks5`, `socks5h`, `socks4` or `socks4a`",
                );
            }
            _ => return invalid("has a scheme that no proxy has; it may be `http` or `https`, or one of SOCKS"),
        }
        // The parser validates only hosts of `http` and `https`.
        let host = url.host_str().unwrap_or_default();
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        if host.is_empty() || !host.bytes().all(is_allowed) || url.port() == Some(0) {
            return invalid("has no host, or none that can be one");
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return invalid("has more after the host and the port, which no proxy has");
        }
        // The HTTP library ignores a URL that it cannot read.
        if http::Uri::try_from(url.as_str()).is_err() {
            return invalid("is not the URL of a proxy");
        }
        Ok(Self { url, exceptions: String::new() })
    }

    /// The setting of the HTTP library. Only for `https`: a proxy can read requests over `http`, with their credentials.
    pub(super) fn for_https(&self) -> reqwest::Result<reqwest::Proxy> {
        let proxy = reqwest::Proxy::https(self.url.as_str())?;
        Ok(proxy.no_proxy(reqwest::NoProxy::from_string(&self.exceptions)))
    }
}

/// Shows neither user nor password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.url.scheme(), self.url.host_str().unwrap_or_default())?;
        self.url.port().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Debug for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Environment => f.write_str("of the environment"),
            Self::Explicit(url) => match Proxy::parse(url, "proxy") {
                Ok(proxy) => write!(f, "{proxy:?}"),
                Err(_) => f.write_str("unusable"),
            },
        }
    }
}
