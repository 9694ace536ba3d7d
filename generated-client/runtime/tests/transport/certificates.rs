//! Certificate authorities, client certificates, and the protocol of the handshake.

use sdk_runtime::transport::StandardTransport;
use sdk_runtime::{Error, ErrorKind};

use super::authority::Authority;
use super::tls::{Seen, Server};
use super::{client, refused};
use crate::sample::{GetCount, call};
use crate::support::script::soon;

async fn count(url: &str, transport: StandardTransport) -> Result<i64, Error> {
    soon(call::<GetCount>(&client(url, transport))).await
}

/// A lasting error: a single attempt with this reason.
fn lasting(error: &Error, why: &str) {
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
    assert!(!error.is_retryable() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains(&format!("cannot connect: {why}")), "{error}");
}

#[tokio::test]
async fn root_certificates_are_trusted() {
    let (ours, other) = (Authority::new("ours"), Authority::new("other"));
    let server = Server::start(&ours, None);
    let with = |pem: String| StandardTransport::builder().root_certificates(pem);
    let error = count(&server.url, with(other.pem()).build().unwrap()).await.unwrap_err();
    lasting(&error, "the issuer of the certificate is unknown");
    assert_eq!(server.seen(), []);
    for transport in [
        with(ours.pem()),
        with(other.pem() + "\n# and ours\n" + &ours.pem()),
        with(other.pem()).root_certificates(ours.pem()),
    ] {
        assert_eq!(count(&server.url, transport.build().unwrap()).await.unwrap(), 7);
    }
}

#[tokio::test]
async fn client_certificates_are_sent() {
    client_certificates_are_sent_over(true).await;
    client_certificates_are_sent_over(false).await;
}

async fn client_certificates_are_sent_over(http1_only: bool) {
    let (ours, clients) = (Authority::new("ours"), Authority::new("clients"));
    let server = Server::start(&ours, Some(&clients));
    let builder = || StandardTransport::builder().root_certificates(ours.pem()).http1_only(http1_only);
    let error = count(&server.url, builder().build().unwrap()).await.unwrap_err();
    lasting(&error, "the server wants another certificate of the client");
    let stranger = ours.issue();
    let transport = builder().client_certificate(stranger.pem(), stranger.key());
    let error = count(&server.url, transport.build().unwrap()).await.unwrap_err();
    lasting(&error, "the server wants another certificate of the client");
    assert_eq!(server.seen(), []);
    let identity = clients.issue();
    let transport = builder().client_certificate(identity.pem(), identity.key());
    assert_eq!(count(&server.url, transport.build().unwrap()).await.unwrap(), 7);
    assert!(server.seen().iter().all(|seen| seen.has_client_certificate) && server.seen().len() == 1);
    // A server that requests no certificate gets none.
    let server = Server::start(&ours, None);
    let transport = builder().client_certificate(identity.pem(), identity.key());
    assert_eq!(count(&server.url, transport.build().unwrap()).await.unwrap(), 7);
    assert!(!server.seen()[0].has_client_certificate);
}

#[tokio::test]
async fn the_http_version_is_negotiated_in_the_handshake() {
    let ours = Authority::new("ours");
    let best = if cfg!(feature = "http2") { "h2" } else { "http/1.1" };
    for (only, protocol) in [(false, best), (true, "http/1.1")] {
        let server = Server::start(&ours, None);
        let transport = StandardTransport::builder().root_certificates(ours.pem()).http1_only(only);
        let client = client(&server.url, transport.build().unwrap());
        for _ in 0..3 {
            assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 7);
        }
        let seen = Seen { protocol: protocol.to_owned(), has_client_certificate: false };
        assert_eq!(server.seen(), [seen], "one connection for all three");
    }
}

#[test]
fn invalid_certificates_are_refused_without_being_shown() {
    let ours = Authority::new("ours");
    let (one, other) = (ours.issue(), ours.issue());
    let secret = "c2VjcmV0";
    let broken = format!("-----BEGIN CERTIFICATE-----\n{secret}\n-----END CERTIFICATE-----\n");
    let cut = format!("-----BEGIN CERTIFICATE-----\n{secret}\n");
    let noise = format!("-----BEGIN CERTIFICATE-----\n{secret}!!\n-----END CERTIFICATE-----\n");
    for pem in ["", secret, &one.key(), &broken, &cut, &noise, &(ours.pem() + &broken)] {
        let built = StandardTransport::builder().root_certificates(pem).build();
        refused(built, "`root_certificates`", &[secret, pem]);
    }
    let encrypted = one.key().replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let bad = format!("-----BEGIN PRIVATE KEY-----\n{secret}\n-----END PRIVATE KEY-----\n");
    for (certificate, key) in [
        (one.key(), one.pem()),
        (one.pem(), other.key()),
        (one.pem(), String::new()),
        (one.pem(), one.pem()),
        (one.pem(), encrypted),
        (one.pem(), bad),
        (String::new(), one.key()),
        (broken.clone(), one.key()),
    ] {
        let line = key.lines().nth(1).unwrap_or_default().to_owned();
        let builder = StandardTransport::builder().client_certificate(certificate, key);
        let shown = format!("{builder:?}");
        assert!(line.is_empty() || !shown.contains(&line), "{shown}");
        refused(builder.build(), "`client_certificate`", &[secret, &line]);
    }
    let builder = StandardTransport::builder().root_certificates(ours.pem()).client_certificate(one.pem(), one.key());
    let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(shown.contains("root_certificates: 1, client_certificate: true"), "{shown}");
    assert!(!shown.contains(one.key().lines().nth(1).unwrap()), "{shown}");
}
