//! Connections to Redis, which processes share.

mod connection;
mod listeners;

use ::redis::{Client, ConnectionAddr};

pub(crate) use self::connection::{Change, SharedConnection};
pub(crate) use self::listeners::Listeners;
use crate::error::Error;

/// A client for the server at a URL. Connections are made later.
pub(crate) fn open(url: &str) -> Result<Client, Error> {
    // The library's own message may contain the URL, which has a password.
    let client = Client::open(url).map_err(|_| Error::configuration(refusal(url)))?;
    if matches!(client.get_connection_info().addr(), ConnectionAddr::TcpTls { .. }) {
        provide();
    }
    Ok(client)
}

/// The reason why a URL is refused.
fn refusal(url: &str) -> &'static str {
    let secure = url.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("rediss:"));
    if secure && cfg!(not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))) {
        return "TLS to Redis needs the feature `rustls-ring` or `rustls-aws-lc`";
    }
    "the URL of Redis is not one like redis://user:password@host:port/database or unix:///path"
}

/// Installs a crypto provider for rustls, which panics if two of them are compiled in and none is chosen.
fn provide() {
    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
    {
        #[cfg(not(feature = "rustls-ring"))]
        use rustls::crypto::aws_lc_rs::default_provider;
        #[cfg(feature = "rustls-ring")]
        use rustls::crypto::ring::default_provider;

        // An error means that a provider is installed already.
        let _ = default_provider().install_default();
    }
}
