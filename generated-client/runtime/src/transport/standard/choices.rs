//! What a builder was told of proxies and certificates.

use zeroize::Zeroizing;

/// The choice of a proxy.
#[derive(Clone)]
pub(super) enum Choice {
    None,
    /// The proxy of the environment, if it names one.
    Environment,
    /// This one. It may have a password.
    Explicit(Zeroizing<String>),
}

/// Certificates and keys, as they were given.
#[derive(Clone, Default)]
pub(super) struct Certificates {
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) client: Option<(Vec<u8>, Zeroizing<Vec<u8>>)>,
}
