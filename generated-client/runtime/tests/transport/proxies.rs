//! Explicit proxies, and invalid proxies of the environment.

use std::env;
use std::process::Command;

use sdk_runtime::transport::StandardTransport;
use sdk_runtime::{ClientBuilder, ErrorKind};

use super::{client, refused};
use crate::sample::{API, GetCount, KEY, call};
use crate::support::script::{Script, Step, soon};

/// Invalid URLs of proxies, each with a part that must not be shown.
const GARBAGE: &[(&str, &str)] = &[
    ("http://", "http://"),
    ("http:// secret", "secret"),
    ("http://secret:99999", "secret"),
    ("http://secret:0", "secret"),
    ("http://user:secret@", "secret"),
    ("secret host:8080", "secret"),
    ("http://host:8080/secret.pac", "secret"),
    ("http://host:8080?secret", "secret"),
    ("http://host:8080/#secret", "secret"),
    ("ftp://user:secret@host", "secret"),
    ("socks://user:secret@host", "secret"),
    ("file:///secret", "secret"),
    ("socks5://", "socks5://"),
    ("socks5://sec ret:1", "sec ret"),
    (":8080", ":8080"),
    ("\u{1}secret", "secret"),
];

#[test]
fn invalid_proxy_urls_are_refused_without_being_shown() {
    for (url, secret) in GARBAGE.iter().chain(&[("", "\0")]) {
        let builder = StandardTransport::builder().proxy(*url);
        let shown = format!("{builder:?}");
        assert!(!shown.contains(secret), "{shown}");
        refused(builder.build(), "`proxy`", &[secret]);
    }
    let builder = StandardTransport::builder().proxy("http://user:s3cret@proxy.example:3128");
    let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(shown.contains("proxy: http://proxy.example:3128") && !shown.contains("s3cret"), "{shown}");
    assert!(!shown.contains("user"), "{shown}");
    for url in ["proxy:3128", "10.0.0.1", "http://[::1]:1", "http://u:p%40s@proxy/", "my_proxy:1", "HTTP://PROXY"] {
        assert!(StandardTransport::builder().proxy(url).build().is_ok(), "{url}");
    }
    let socks = StandardTransport::builder().proxy("socks5h://user:pass@proxy").build();
    if cfg!(feature = "socks") {
        assert!(socks.is_ok());
    } else {
        assert!(refused(socks, "`proxy`", &["pass"]).contains("needs the feature `socks`"));
    }
}

const VARIABLE: &str = "TRANSPORT_TEST_VARIABLE";

/// Builds clients in another process with this environment; `name` is the variable that the error must name, or empty if
/// building succeeds.
fn built_elsewhere(name: &str, environment: &[(&str, &str)]) {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "transport::proxies::child_process_builds_a_client", "--ignored", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let output = command.env(VARIABLE, name).envs(environment.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{environment:?} {text}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[ignore = "the other tests make it in processes of their own"]
fn child_process_builds_a_client() {
    let builder = || ClientBuilder::new(&API).base_url("https://api.invalid").unwrap().credential("Key", KEY);
    let name = env::var(VARIABLE).unwrap();
    if name.is_empty() {
        builder().build().unwrap();
        StandardTransport::with_defaults().unwrap();
        return;
    }
    let told = format!("the environment variable {name} ");
    let secrets = ["secret", "sec ret"];
    refused(builder().build(), &told, &secrets);
    refused(StandardTransport::with_defaults(), &told, &secrets);
    // `no_proxy` ignores the environment.
    builder().no_proxy().build().unwrap();
    StandardTransport::builder().no_proxy().build().unwrap();
    StandardTransport::builder().proxy("http://127.0.0.1:1").build().unwrap();
}

#[cfg(unix)]
#[test]
fn an_invalid_proxy_of_the_environment_is_named_by_its_variable() {
    for (url, _) in GARBAGE {
        built_elsewhere("HTTPS_PROXY", &[("HTTPS_PROXY", url)]);
    }
    built_elsewhere("https_proxy", &[("https_proxy", "http://user:secret@")]);
    built_elsewhere("ALL_PROXY", &[("HTTPS_PROXY", ""), ("ALL_PROXY", "secret secret")]);
    built_elsewhere("all_proxy", &[("all_proxy", "ftp://secret")]);
    built_elsewhere("", &[("HTTPS_PROXY", "http://proxy"), ("ALL_PROXY", "secret secret")]);
    // Plain HTTP uses no proxy, and a CGI program ignores the variables.
    built_elsewhere("", &[("HTTP_PROXY", "secret secret")]);
    built_elsewhere("", &[("HTTPS_PROXY", "secret secret"), ("REQUEST_METHOD", "GET")]);
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn an_explicit_proxy_is_used_for_https_only() {
    let proxy = Script::always([Step::Request, Step::reply(502, "", "")]);
    let through = || {
        let url = format!("http://user:p%40ss@{}", proxy.address());
        StandardTransport::builder().proxy(url).build().unwrap()
    };
    let error = soon(call::<GetCount>(&client("https://api.invalid/base", through()))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (ErrorKind::Connect, 1, false), "{error}");
    let requests = proxy.requests();
    assert_eq!((requests[0].method.as_str(), requests[0].target.as_str()), ("CONNECT", "api.invalid:443"));
    assert_eq!(requests[0].header("proxy-authorization"), Some("Basic dXNlcjpwQHNz"));
    assert!(!format!("{requests:?}").contains(KEY));
    // Plain HTTP bypasses the proxy.
    let server = Script::always([Step::Request, Step::json(200, "7"), Step::Closed]);
    assert_eq!(soon(call::<GetCount>(&client(&server.url(), through()))).await.unwrap(), 7);
    assert_eq!(proxy.connections(), 1);
}

#[cfg(all(feature = "socks", any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
mod socks {
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    use super::*;
    use crate::transport::authority::Authority;
    use crate::transport::tls::Server;

    /// A SOCKS proxy (RFC 1928, RFC 1929) that accepts only this password, until the process ends.
    fn proxy() -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || listener.incoming().flatten().map(serve).count());
        port
    }

    fn serve(mut stream: TcpStream) -> Option<()> {
        let read = |mut stream: &TcpStream, length: u8| {
            let mut bytes = vec![0; length.into()];
            stream.read_exact(&mut bytes).ok().map(|()| bytes)
        };
        let methods = read(&stream, 2)?[1];
        assert!(read(&stream, methods)?.contains(&2));
        stream.write_all(&[5, 2]).ok()?;
        let user = read(&stream, 2)?[1];
        let user = read(&stream, user)?;
        let password = read(&stream, 1)?[0];
        let right = (user, read(&stream, password)?) == (b"user".to_vec(), b"p@ss".to_vec());
        stream.write_all(&[1, u8::from(!right)]).ok()?;
        // A name, which the proxy resolves.
        assert_eq!(read(&stream, 4)?, [5, 1, 0, 3]);
        let length = read(&stream, 1)?[0];
        assert_eq!(read(&stream, length)?, b"localhost");
        let port = read(&stream, 2)?;
        let mut upstream = TcpStream::connect(("127.0.0.1", u16::from_be_bytes([port[0], port[1]]))).ok()?;
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
        let (mut from, mut to) = (upstream.try_clone().ok()?, stream.try_clone().ok()?);
        thread::spawn(move || std::io::copy(&mut from, &mut to));
        std::io::copy(&mut stream, &mut upstream).ok().map(drop)
    }

    #[tokio::test]
    async fn a_socks_proxy_is_used() {
        let (authority, port) = (Authority::new("ours"), proxy());
        let server = Server::start(&authority, None);
        let through = |user: &str| {
            let url = format!("socks5h://{user}@127.0.0.1:{port}");
            let transport = StandardTransport::builder().root_certificates(authority.pem()).proxy(url);
            client(&server.url, transport.build().unwrap())
        };
        assert_eq!(soon(call::<GetCount>(&through("user:p%40ss"))).await.unwrap(), 7);
        assert_eq!(server.seen().len(), 1);
        let error = soon(call::<GetCount>(&through("user:s3cret"))).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Connect, 1, false), "{error}");
        assert!(error.to_string().contains("cannot connect: the proxy wants other credentials"), "{error}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
}
