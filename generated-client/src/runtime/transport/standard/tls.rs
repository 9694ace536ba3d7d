//! TLS, as the Cargo features choose it.

use super::builder::Certificates;
use crate::runtime::error::Error;

/// Whether there is any.
pub(super) const AVAILABLE: bool =
    cfg!(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"));

/// An error that says what of a setting is wrong, and nothing of what is in it.
fn wrong(problem: &str) -> Error {
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

    use super::{BAD_CERTIFICATE, BAD_ROOTS, Certificates, Error, NO_CERTIFICATE, NO_KEY, NO_ROOTS, wrong};

    /// rustls with one provider, whatever others are compiled in, unless the application has installed one for the whole
    /// process. Certificates are judged by the platform.
    pub(in super::super) struct Tls(ClientConfig);

    impl Tls {
        pub(in super::super) fn new(certificates: &Certificates, http2: bool) -> Result<Self, Error> {
            let failed = |error| Error::configuration("TLS cannot be set up").with_source(error);
            let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()));
            let config = ClientConfig::builder_with_provider(Arc::clone(&provider));
            let config = config.with_safe_default_protocol_versions().map_err(failed)?;
            let mut roots = Vec::new();
            for pem in &certificates.roots {
                roots.extend(read(pem, BAD_ROOTS, NO_ROOTS)?);
            }
            let config = if roots.is_empty() {
                config.with_platform_verifier().map_err(failed)?
            } else {
                with_roots(config, roots, provider)?
            };
            let mut config = match &certificates.client {
                None => config.with_no_client_auth(),
                Some((chain, key)) => {
                    let chain = read(chain, BAD_CERTIFICATE, NO_CERTIFICATE)?;
                    let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| wrong(NO_KEY))?;
                    config.with_client_auth_cert(chain, key).map_err(|_| wrong(BAD_CERTIFICATE))?
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

    fn read(pem: &[u8], bad: &str, none: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        // What its errors say is what they have found.
        let certificates = certificates.map_err(|_| wrong(bad))?;
        if certificates.is_empty() { Err(wrong(none)) } else { Ok(certificates) }
    }

    type Verifying = ConfigBuilder<ClientConfig, WantsVerifier>;

    #[cfg(not(target_os = "android"))]
    fn with_roots(
        config: Verifying,
        roots: Vec<CertificateDer<'static>>,
        provider: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
        let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider);
        let verifier = verifier.map_err(|_| wrong(BAD_ROOTS))?;
        Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
    }

    /// Android trusts what its settings say, and nothing else.
    #[cfg(target_os = "android")]
    fn with_roots(
        _: Verifying,
        _: Vec<CertificateDer<'static>>,
        _: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
        Err(wrong("`root_certificates` has no effect on Android, where the system's settings have authorities"))
    }
}

/// The platform's TLS.
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
            let more = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| wrong(BAD_ROOTS))?;
            if more.is_empty() {
                return Err(wrong(NO_ROOTS));
            }
            roots.extend(more);
        }
        let client = match &certificates.client {
            None => None,
            Some((chain, _)) if !has(chain, "BEGIN CERTIFICATE") => return Err(wrong(NO_CERTIFICATE)),
            Some((_, key)) if !has(key, "BEGIN PRIVATE KEY") => return Err(wrong(NO_KEY)),
            Some((chain, key)) => {
                Some(reqwest::Identity::from_pkcs8_pem(chain, key).map_err(|_| wrong(BAD_CERTIFICATE))?)
            }
        };
        Ok(Self { roots, client })
    }

    pub(super) fn configure(&self, http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let http = http.tls_certs_merge(self.roots.iter().cloned());
        self.client.iter().cloned().fold(http, reqwest::ClientBuilder::identity)
    }
}

/// None.
#[cfg(not(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc")))]
pub(super) struct Tls;

#[cfg(not(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc")))]
impl Tls {
    pub(super) fn new(certificates: &Certificates, _: bool) -> Result<Self, Error> {
        let Certificates { roots, client } = certificates;
        let without = |setter: &str| wrong(&format!("`{setter}` needs one of the TLS features"));
        match (roots.first(), client) {
            (Some(_), _) => Err(without("root_certificates")),
            (None, Some(_)) => Err(without("client_certificate")),
            (None, None) => Ok(Self),
        }
    }

    #[expect(clippy::unused_self, reason = "others have something to set")]
    pub(super) fn configure(&self, http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        http
    }
}
