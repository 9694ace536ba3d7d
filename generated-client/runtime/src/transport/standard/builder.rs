//! Settings of the standard transport.

use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use super::Settings;
use super::choices::{Certificates, Choice};
use super::native::StandardTransport;
use crate::error::Error;

/// The default time for which an idle connection is kept. Many servers close idle connections after 5 seconds, and a
/// request sent at that moment is lost.
const IDLE_TIMEOUT: Duration = Duration::from_secs(4);

/// Builds a [`StandardTransport`] from settings for certificates, proxies and connections. Not available on
/// WebAssembly, where the host decides about all of them.
///
/// ```no_run
/// use sdk_runtime::transport::StandardTransport;
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
/// Problems with settings are errors of [`build`](Self::build).
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

    /// Adds root certificates to those that the platform trusts, as PEM with one or several certificates. For servers
    /// whose certificates are issued within an organisation.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates.roots.push(pem.into());
        self
    }

    /// Sets the client's certificate for mutual TLS and its private key, both as PEM. Intermediate certificates follow
    /// the certificate. The key must not be encrypted; with the feature `native-tls` it must be PKCS #8 (`BEGIN PRIVATE
    /// KEY`). The key is never shown.
    ///
    /// All servers that request a certificate get this one, including those behind links to files.
    pub fn client_certificate(mut self, certificates: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.certificates.client = Some((certificates.into(), Zeroizing::new(key.into())));
        self
    }

    /// Sets the proxy for requests to `https` URLs. It replaces the proxy of the environment, and `NO_PROXY` does not
    /// apply to it. The value is a URL with the scheme `http` or `https`, or with the feature `socks` also `socks5`,
    /// `socks5h`, `socks4` or `socks4a`; with `h` and `a` the proxy looks names up. A user and password before an `@`
    /// are sent to the proxy and never shown. Requests to plain `http` never go through a proxy, which would see the
    /// credentials.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Choice::Explicit(Zeroizing::new(url.into()));
        self
    }

    /// Connects directly and ignores the proxies that the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Choice::None;
        self
    }

    /// Sets the time limit for a connection to be made. The default is 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long an idle connection is kept for the next request. The default is 4 seconds. It should be less than
    /// the server's own timeout, often 5 seconds: otherwise a request may be sent on a connection that the server is
    /// closing, and is lost. Zero keeps no connections.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Sets the greatest number of connections to one host. Requests wait for a free connection within their
    /// [`stall_timeout`](crate::ClientBuilder::stall_timeout). There is no limit by default. Over HTTP/2, where a
    /// connection serves many requests, it limits the number of concurrent requests.
    pub fn max_connections_per_host(mut self, connections: usize) -> Self {
        self.most_connections = Some(connections);
        self
    }

    /// Uses HTTP/1.1 only, even if the feature `http2` is enabled.
    pub fn http1_only(mut self, only: bool) -> Self {
        self.http1_only = only;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration): a setting cannot be used. The message names
    /// the setter or the environment variable, but not the value.
    pub fn build(self) -> Result<StandardTransport, Error> {
        if self.most_connections == Some(0) {
            return Err(Error::configuration("`max_connections_per_host` must be at least 1"));
        }
        StandardTransport::of(&self)
    }
}

/// Shows neither certificates nor keys, and no user or password of a proxy.
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
