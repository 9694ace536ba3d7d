//! Connections that cannot be made: their errors and retries. Each case is a process of its own, because its environment
//! names proxies and certificate authorities.
#![cfg(all(target_os = "linux", any(feature = "rustls-ring", feature = "rustls-aws-lc")))]

use std::env;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::thread;

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sdk_runtime::Retry;
use sdk_runtime::testing::TestClock;

use crate::sample::{API, GetCount, KEY, call};
use crate::support::script::{Script, Step, soon};

const URL: &str = "CONNECTIONS_TEST_URL";
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/security/certificates/");

/// The outcome of a call to this URL in an environment.
fn elsewhere(url: &str, environment: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "security::connections::child_process_makes_a_call", "--ignored", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.env(URL, url).env("SSL_CERT_FILE", format!("{FOLDER}authority.pem")).env_remove("SSL_CERT_DIR");
    let output = command.envs(environment.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let outcome = text.lines().find_map(|line| line.split_once("outcome: ")).map(|(_, outcome)| outcome.to_owned());
    outcome.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
#[ignore = "the other tests make it in processes of their own"]
fn child_process_makes_a_call() {
    let builder = sdk_runtime::ClientBuilder::new(&API).base_url(&env::var(URL).unwrap()).unwrap();
    let builder = builder.credential("Key", KEY).retry(Retry::attempts(3)).clock(TestClock::new());
    let client = builder.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(soon(call::<GetCount>(&client))) {
        Ok(value) => println!("outcome: {value}"),
        Err(error) => {
            assert!(!error.may_have_been_sent(), "{error}");
            let (kind, again, attempts) = (error.kind(), error.is_retryable(), error.attempts());
            println!("outcome: {kind:?} {again} {attempts} {error}");
        }
    }
}

/// A server with this certificate, until the process ends.
fn tls(certificate: &str) -> String {
    let _ = rustls::crypto::CryptoProvider::get_default().is_some() || {
        #[cfg(not(feature = "rustls-ring"))]
        use rustls::crypto::aws_lc_rs::default_provider;
        #[cfg(feature = "rustls-ring")]
        use rustls::crypto::ring::default_provider;
        default_provider().install_default().is_ok()
    };
    let read = |name: &str| std::fs::read(format!("{FOLDER}{name}")).unwrap();
    let key = PrivateKeyDer::try_from(read("key.der")).unwrap();
    let config = ServerConfig::builder().with_no_client_auth();
    let config = Arc::new(config.with_single_cert(vec![CertificateDer::from(read(certificate))], key).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = move |stream: TcpStream| {
        let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
        let mut received = Vec::new();
        let mut piece = [0; 1024];
        while !received.ends_with(b"\r\n\r\n") {
            let Ok(length @ 1..) = stream.read(&mut piece) else { return };
            received.extend_from_slice(&piece[..length]);
        }
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 1\r\n\r\n7");
        stream.conn.send_close_notify();
        let _ = stream.flush();
    };
    thread::spawn(move || listener.incoming().flatten().for_each(serve));
    format!("https://localhost:{port}")
}

/// A lasting error: a single attempt with this reason.
fn lasting(outcome: &str, why: &str) {
    assert!(outcome.starts_with("Connect false 1 "), "{outcome}");
    assert!(outcome.contains(&format!(": cannot connect: {why} (GET /v1/count")), "{outcome}");
}

#[test]
fn invalid_certificates_are_lasting_errors() {
    let good = tls("valid.der");
    assert_eq!(elsewhere(&good, &[]), "7", "the authority is that of the test");
    lasting(&elsewhere(&good.replace("localhost", "127.0.0.1"), &[]), "the certificate is for another name");
    lasting(&elsewhere(&tls("expired.der"), &[]), "the certificate has expired");
    // The certificates of the system do not include the test's authority.
    let system = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"];
    if let Some(system) = system.iter().find(|path| std::fs::exists(path).unwrap_or(false)) {
        lasting(&elsewhere(&good, &[("SSL_CERT_FILE", system)]), "the issuer of the certificate is unknown");
    }
}

#[test]
fn failed_tls_handshakes_are_lasting_errors() {
    for (answer, why) in [
        (&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], "the server does not speak TLS"),
        (&[21, 3, 1, 0, 2, 2, 70], "the server has no version of TLS in common with the client"),
        (&[21, 3, 3, 0, 2, 2, 40], "the server has no form of TLS in common with the client"),
        (&[21, 3, 3, 0, 2, 2, 116], "the server wants another certificate of the client"),
    ] {
        let server = Script::always([Step::send(answer), Step::Closed]);
        lasting(&elsewhere(&server.url().replace("http:", "https:"), &[]), why);
        assert_eq!(server.connections(), 1);
    }
    // An internal error of a server can be temporary.
    for answer in [&[21, 3, 3, 0, 2, 2, 80][..], b""] {
        let server = Script::always([Step::send(answer)]);
        let outcome = elsewhere(&server.url().replace("http:", "https:"), &[]);
        assert!(outcome.starts_with("Connect true 3 "), "{outcome}");
        assert_eq!(server.connections(), 3);
    }
}

#[test]
fn refusals_of_a_proxy_are_lasting_errors() {
    let ask = |proxy: &str| elsewhere("https://api.invalid/base", &[("HTTPS_PROXY", proxy)]);
    for (status, why) in [
        (407, "the proxy wants other credentials"),
        (403, "the proxy refused the connection"),
        (502, "the proxy refused the connection"),
    ] {
        let proxy = Script::always([Step::Request, Step::reply(status, "", "")]);
        lasting(&ask(&proxy.url()), why);
        assert_eq!(proxy.connections(), 1);
    }
    let proxy = Script::always([Step::Request]);
    let outcome = ask(&proxy.url());
    assert!(outcome.starts_with("Connect true 3 "), "{outcome}");
    assert!(outcome.contains("cannot connect: the proxy closed the connection"), "{outcome}");
    // None is there.
    let outcome = ask("http://127.0.0.1:1");
    assert!(outcome.contains("cannot connect: connection refused"), "{outcome}");
}

#[test]
fn unresolved_names_are_connect_errors() {
    let outcome = elsewhere("https://api.invalid/base", &[]);
    assert!(outcome.starts_with("Connect true 3 "), "{outcome}");
    assert!(outcome.contains("cannot connect: the name of the host could not be resolved"), "{outcome}");
    assert!(!outcome.contains("api.invalid"), "{outcome}");
    let outcome = elsewhere("https://127.0.0.1:1/base", &[]);
    assert!(outcome.contains("cannot connect: connection refused"), "{outcome}");
}

#[cfg(feature = "socks")]
#[test]
fn an_unreachable_socks_proxy_is_a_connect_error() {
    let outcome = elsewhere("https://api.invalid/base", &[("ALL_PROXY", "socks5h://127.0.0.1:1")]);
    assert!(outcome.starts_with("Connect true 3 "), "{outcome}");
    assert!(outcome.contains("cannot connect: the proxy cannot be reached"), "{outcome}");
}
