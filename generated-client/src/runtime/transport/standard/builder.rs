//! Settings of the standard transport.

use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use super::Settings;
use super::native::StandardTransport;
use super::proxy::Proxy;
use crate::runtime::error::Error;

/// How long a connection is kept that nobody uses, unless told otherwise. Many servers close theirs after 5 seconds, and what
/// is sent at that moment is lost.
const IDLE_TIMEOUT: Duration = Duration::from_secs(4);

/// Settings of a [`StandardTransport`] to be: certificates, proxies and connections. There are none on WebAssembly, where the
/// host decides about all of them.
///
/// ```no_run
/// use generated_client::transport::StandardTransport;
///
/// # fn transport() -> Result<StandardTransport, Box<dyn std::error::Error>> {
/// let transport = StandardTransport::builder()
///     .root_certificates(std::fs::read("authority.pem")?)
///     .client_certificate(std::fs::read("client.pem")?, std::fs::read("client.key")?)
///     .max_connections_per_host(20)
///     .build()?; // for `ClientBuilder::transport`; in an `Arc`, for several clients
/// # Ok(transport)
/// # }
/// ```
///
/// Nothing is checked before [`build`](Self::build), which tells what is wrong.
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone)]
pub struct TransportBuilder {
    pub(super) connect_timeout: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) most_connections: Option<usize>,
    pub(super) http1_only: bool,
    pub(super) proxy: Choice,
    pub(super) certificates: Certificates,
}

/// Which proxy.
#[derive(Clone)]
pub(super) enum Choice {
    None,
    /// That of the environment, if it names one.
    Environment,
    /// This one. It may have a password.
    Explicit(Zeroizing<String>),
}

/// What TLS is set up with, as it was given.
#[derive(Clone, Default)]
pub(super) struct Certificates {
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) client: Option<(Vec<u8>, Zeroizing<Vec<u8>>)>,
}

impl TransportBuilder {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            connect_timeout: settings.connect_timeout,
            idle_timeout: IDLE_TIMEOUT,
            most_connections: None,
            http1_only: false,
            proxy: if settings.proxy { Choice::Environment } else { Choice::None },
            certificates: Certificates::default(),
        }
    }

    /// Adds certificates of authorities to those that the platform trusts, as PEM, which may have several. For servers whose
    /// certificates are issued within an organisation.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates.roots.push(pem.into());
        self
    }

    /// Sets the certificate by which servers know the client (mutual TLS), and its private key, both as PEM. Certificates that
    /// lie between it and an authority that the server knows follow it. The key is not encrypted; with the feature `native-tls`
    /// it is PKCS #8 (`BEGIN PRIVATE KEY`). It is shown nowhere.
    ///
    /// All servers that ask for a certificate get this one, also those of links to files.
    pub fn client_certificate(mut self, certificates: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.certificates.client = Some((certificates.into(), Zeroizing::new(key.into())));
        self
    }

    /// Sets the proxy for everything that goes to `https` URLs, in place of one that the environment names: a URL with the scheme
    /// `http` or `https`, or with the feature `socks` `socks5`, `socks5h`, `socks4` or `socks4a`, where `h` and `a` leave it to the
    /// proxy to look up names. User and password before an `@` are for the proxy, and shown nowhere. `NO_PROXY` has no effect on
    /// it. Plain `http` never goes through a proxy, which would see the credentials.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Choice::Explicit(Zeroizing::new(url.into()));
        self
    }

    /// Connects directly, whatever proxy the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Choice::None;
        self
    }

    /// Sets how long it may take to connect. 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long a connection is kept for the next request. 4 seconds if not set, because many servers close a connection after
    /// 5: it must be less than what they have, or now and then a request is sent into a connection that is about to be closed, and
    /// lost. Zero keeps none.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Sets how many connections to one host there may be at once; requests wait for one within their
    /// [`stall_timeout`](crate::ClientBuilder::stall_timeout), as they do for one to come about. No bound if not set. Over HTTP/2,
    /// where a connection serves many, it is the number of requests at once.
    pub fn max_connections_per_host(mut self, connections: usize) -> Self {
        self.most_connections = Some(connections);
        self
    }

    /// Offers servers nothing but HTTP/1.1, though the feature `http2` is on.
    pub fn http1_only(mut self, only: bool) -> Self {
        self.http1_only = only;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration): a setting cannot be used. The message names the setter, or the
    /// variable of the environment, and nothing of its value.
    pub fn build(self) -> Result<StandardTransport, Error> {
        if self.most_connections == Some(0) {
            return Err(Error::configuration("`max_connections_per_host` must be at least 1"));
        }
        StandardTransport::of(&self)
    }
}

/// Shows neither certificates nor keys, and of a proxy neither user nor password.
impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.idle_timeout)
            .field("max_connections_per_host", &self.most_connections)
            .field("http1_only", &self.http1_only)
            .field("proxy", &self.proxy)
            .field("root_certificates", &self.certificates.roots.len())
            .field("client_certificate", &self.certificates.client.is_some())
            .finish()
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
