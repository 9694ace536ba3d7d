//! TLS by the Cargo features.

use super::choices::Certificates;
use crate::error::Error;

/// Whether a TLS feature is enabled.
pub(super) const AVAILABLE: bool =
    cfg!(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"));

/// A configuration error. Errors of the TLS libraries are not its source: they may contain values of the setting.
fn invalid(problem: &str) -> Error {
    Error::configuration(problem)
}

#[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
const NO_ROOTS: &str = "`root_certificates` has no certificate: it must be PEM, with `BEGIN CERTIFICATE`";
#[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
const NO_CERTIFICATE: &str =
    "`client_certificate` has no certificate: the first argument must be PEM, with `BEGIN CERTIFICATE`";
#[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
const NO_KEY: &str = "`client_certificate` has no private key: the second argument must be PEM, not encrypted, with \
                      `BEGIN PRIVATE KEY` or the like";
#[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
const BAD_ROOTS: &str = "`root_certificates` has something that is not a certificate";
#[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
const BAD_CERTIFICATE: &str = "`client_certificate` cannot be used: the certificate, or the key, is none that TLS takes, or the \
                               key is not that of the certificate";

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
pub(super) use self::by_rustls::Tls;

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod by_rustls {
    use std::sync::Arc;

    use rustls::client::WantsClientCert;
    use rustls::crypto::CryptoProvider;
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
    use rustls_platform_verifier::BuilderVerifierExt as _;

    #[cfg(feature = "rustls-ring")]
    use rustls::crypto::ring::default_provider;

    #[cfg(not(feature = "rustls-ring"))]
    use rustls::crypto::aws_lc_rs::default_provider;

    use super::{BAD_CERTIFICATE, BAD_ROOTS, Certificates, Error, NO_CERTIFICATE, NO_KEY, NO_ROOTS, invalid};

    /// rustls with the crypto provider that the application has installed for the process, or else that of the Cargo feature.
    /// The platform verifies certificates.
    pub(in super::super) struct Tls(ClientConfig);

    impl Tls {
        pub(in super::super) fn new(certificates: &Certificates, http2: bool) -> Result<Self, Error> {
            let failed = |error| Error::configuration("TLS cannot be set up").with_source(error);
            let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()));
            let config = ClientConfig::builder_with_provider(Arc::clone(&provider));
            let config = config.with_safe_default_protocol_versions().map_err(failed)?;
            let mut roots = Vec::new();
            for pem in &certificates.roots {
                roots.extend(parse_pem(pem, BAD_ROOTS, NO_ROOTS)?);
            }
            let config = if roots.is_empty() {
                config.with_platform_verifier().map_err(failed)?
            } else {
                with_roots(config, roots, provider)?
            };
            let mut config = match &certificates.client {
                None => config.with_no_client_auth(),
                Some((chain, key)) => {
                    let chain = parse_pem(chain, BAD_CERTIFICATE, NO_CERTIFICATE)?;
                    let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| invalid(NO_KEY))?;
                    config.with_client_auth_cert(chain, key).map_err(|_| invalid(BAD_CERTIFICATE))?
                }
            };
            let protocols: &[&[u8]] = if http2 { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };
            config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
            Ok(Self(config))
        }

        pub(in super::super) fn configure(&self, http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
            http.tls_backend_preconfigured(self.0.clone())
        }
    }

    fn parse_pem(pem: &[u8], bad: &str, none: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        // The errors contain parts of the text.
        let certificates = certificates.map_err(|_| invalid(bad))?;
        if certificates.is_empty() { Err(invalid(none)) } else { Ok(certificates) }
    }

    type WithoutVerifier = ConfigBuilder<ClientConfig, WantsVerifier>;

    #[cfg(not(target_os = "android"))]
    fn with_roots(
        config: WithoutVerifier,
        roots: Vec<CertificateDer<'static>>,
        provider: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
        let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider);
        let verifier = verifier.map_err(|_| invalid(BAD_ROOTS))?;
        Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
    }

    /// On Android, only its settings add certificate authorities.
    #[cfg(target_os = "android")]
    fn with_roots(
        _: WithoutVerifier,
        _: Vec<CertificateDer<'static>>,
        _: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
        Err(invalid("`root_certificates` has no effect on Android, where the system's settings have authorities"))
    }
}

/// TLS of the platform.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
pub(super) struct Tls {
    roots: Vec<reqwest::Certificate>,
    client: Option<reqwest::Identity>,
}

#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
impl Tls {
    pub(super) fn new(certificates: &Certificates, _: bool) -> Result<Self, Error> {
        let has = |pem: &[u8], label: &str| String::from_utf8_lossy(pem).contains(label);
        let mut roots = Vec::new();
        for pem in &certificates.roots {
            let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| invalid(BAD_ROOTS))?;
            if certificates.is_empty() {
                return Err(invalid(NO_ROOTS));
            }
            roots.extend(certificates);
        }
        let client = match &certificates.client {
            None => None,
            Some((chain, _)) if !has(chain, "BEGIN CERTIFICATE") => return Err(invalid(NO_CERTIFICATE)),
            Some((_, key)) if !has(key, "BEGIN PRIVATE KEY") => return Err(invalid(NO_KEY)),
            Some((chain, key)) => {
                Some(reqwest::Identity::from_pkcs8_pem(chain, key).map_err(|_| invalid(BAD_CERTIFICATE))?)
            }
        };
        Ok(Self { roots, client })
    }

    pub(super) fn configure(&self, http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let http = http.tls_certs_merge(self.roots.iter().cloned());
        self.client.iter().cloned().fold(http, reqwest::ClientBuilder::identity)
    }
}

/// No TLS.
#[cfg(not(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc")))]
pub(super) struct Tls;

#[cfg(not(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc")))]
impl Tls {
    pub(super) fn new(certificates: &Certificates, _: bool) -> Result<Self, Error> {
        let Certificates { roots, client } = certificates;
        let unavailable = |setter: &str| invalid(&format!("`{setter}` needs one of the TLS features"));
        match (roots.first(), client) {
            (Some(_), _) => Err(unavailable("root_certificates")),
            (None, Some(_)) => Err(unavailable("client_certificate")),
            (None, None) => Ok(Self),
        }
    }

    #[expect(clippy::unused_self, reason = "the variants with TLS use it")]
    pub(super) fn configure(&self, http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        http
    }
}
