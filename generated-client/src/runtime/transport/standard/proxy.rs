//! Proxies: which one, and whether it can be one.

use std::env;
use std::fmt;

use url::Url;

use super::builder::Choice;
use super::tls;
use crate::runtime::error::Error;

/// Where the environment names a proxy for `https`; the first one that is not empty counts.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Where the environment names what is reached without it.
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// A proxy. Its URL may have a password.
pub(super) struct Proxy {
    url: Url,
    /// What is reached without it, in the form that `NO_PROXY` has.
    except: String,
}

impl Proxy {
    /// That of a choice, if there is one.
    pub(super) fn of(choice: &Choice) -> Result<Option<Self>, Error> {
        match choice {
            Choice::None => Ok(None),
            Choice::Environment => Self::from_environment(),
            Choice::Explicit(url) => Self::parse(url, "`proxy`").map(Some),
        }
    }

    fn from_environment() -> Result<Option<Self>, Error> {
        // In a CGI program, whoever sends a request can set variables.
        if env::var_os("REQUEST_METHOD").is_some() {
            return Ok(None);
        }
        let found = VARIABLES.iter().find_map(|name| env::var_os(name).filter(|url| !url.is_empty()).zip(Some(name)));
        let Some((url, name)) = found else { return Ok(None) };
        let name = format!("the environment variable {name}");
        let mut proxy = Self::parse(url.to_str().unwrap_or_default(), &name)?;
        proxy.except = EXCEPTIONS.iter().find_map(|name| env::var(name).ok()).unwrap_or_default();
        Ok(Some(proxy))
    }

    /// Reads a URL, or a host and a port, which is over `http`. Errors begin with the name of the setting.
    pub(super) fn parse(text: &str, name: &str) -> Result<Self, Error> {
        let wrong = |why: &str| Err(Error::configuration(format!("{name} {why}")));
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
        let Ok(mut url) = Url::parse(&with_scheme) else { return wrong("is not the URL of a proxy") };
        match url.scheme() {
            "http" => {}
            "https" if tls::AVAILABLE => {}
            "https" => return wrong("has the scheme `https`, which needs one of the TLS features"),
            "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {
                if url.port().is_none() && url.set_port(Some(1080)).is_err() {
                    return wrong("has no host");
                }
            }
            "socks4" | "socks4a" | "socks5" | "socks5h" => {
                return wrong("names a SOCKS proxy, which needs the feature `socks`");
            }
            "socks" => {
                return wrong(
                    "has the scheme `socks`; that of a SOCKS proxy is `socks5`, `socks5h`, `socks4` or `socks4a`",
                );
            }
            _ => return wrong("has a scheme that no proxy has; it may be `http` or `https`, or one of SOCKS"),
        }
        // Hosts of other schemes are not looked at by the parser.
        let host = url.host_str().unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        if host.is_empty() || !host.bytes().all(plain) || url.port() == Some(0) {
            return wrong("has no host, or none that can be one");
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return wrong("has more after the host and the port, which no proxy has");
        }
        // What the HTTP library cannot read, it passes over in silence.
        if http::Uri::try_from(url.as_str()).is_err() {
            return wrong("is not the URL of a proxy");
        }
        Ok(Self { url, except: String::new() })
    }

    /// As the HTTP library takes it: for `https` alone, because it would see everything else, credentials included.
    pub(super) fn for_https(&self) -> reqwest::Result<reqwest::Proxy> {
        let proxy = reqwest::Proxy::https(self.url.as_str())?;
        Ok(proxy.no_proxy(reqwest::NoProxy::from_string(&self.except)))
    }
}

/// Shows neither user nor password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.url.scheme(), self.url.host_str().unwrap_or_default())?;
        self.url.port().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}
