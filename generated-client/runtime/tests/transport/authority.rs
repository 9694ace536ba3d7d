//! Certificate authorities of tests, and their certificates.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

/// An authority that issues certificates.
pub struct Authority {
    certificate: rcgen::Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key.
pub struct Identity {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.distinguished_name.push(rcgen::DnType::CommonName, name);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = parameters.self_signed(&key).unwrap();
        Self { certificate, issuer: Issuer::new(parameters, key) }
    }

    pub fn pem(&self) -> String {
        self.certificate.pem()
    }

    #[allow(dead_code, reason = "for servers of rustls")]
    pub fn der(&self) -> &[u8] {
        self.certificate.der()
    }

    pub fn issue(&self) -> Identity {
        let key = KeyPair::generate().unwrap();
        let parameters = CertificateParams::new(["localhost".to_owned()]).unwrap();
        Identity { certificate: parameters.signed_by(&key, &self.issuer).unwrap(), key }
    }
}

impl Identity {
    pub fn pem(&self) -> String {
        self.certificate.pem()
    }

    pub fn key(&self) -> String {
        self.key.serialize_pem()
    }

    #[allow(dead_code, reason = "for servers of rustls")]
    pub fn der(&self) -> &[u8] {
        self.certificate.der()
    }

    #[allow(dead_code, reason = "for servers of rustls")]
    pub fn key_der(&self) -> Vec<u8> {
        self.key.serialize_der()
    }
}
