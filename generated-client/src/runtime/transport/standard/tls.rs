//! TLS, as the Cargo features choose it.

use crate::runtime::error::Error;

/// Whether there is any.
pub(super) const AVAILABLE: bool =
    cfg!(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"));

/// Sets rustls up with one provider, whatever others are compiled in, unless the application has installed one for the
/// whole process. Certificates are judged by the platform.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
pub(super) fn configure(http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::ClientConfig;
    use rustls::crypto::CryptoProvider;
    use rustls_platform_verifier::BuilderVerifierExt;

    #[cfg(feature = "rustls-ring")]
    use rustls::crypto::ring::default_provider;

    #[cfg(not(feature = "rustls-ring"))]
    use rustls::crypto::aws_lc_rs::default_provider;

    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()));
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| Error::configuration("TLS cannot be set up").with_source(error))?;
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(http.tls_backend_preconfigured(config))
}

/// Leaves everything to the platform's TLS, if there is any.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
#[expect(clippy::unnecessary_wraps, reason = "other features can fail here")]
pub(super) fn configure(http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    Ok(http)
}
