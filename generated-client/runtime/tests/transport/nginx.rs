//! nginx with TLS, client certificates and HTTP/2. It is not installed everywhere, so the test runs on request:
//!
//! ```sh
//! apt-get install --yes --no-install-recommends nginx-light
//! cargo test -p generated-client --test transport nginx -- --ignored
//! ```
//!
//! With the platform's own TLS in place of rustls:
//!
//! ```sh
//! cargo test -p generated-client --no-default-features --features all-tags,native-tls --test transport nginx -- --ignored
//! ```

use std::fmt::Write as _;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::Duration;

use sdk_runtime::transport::{StandardTransport, TransportBuilder};
use sdk_runtime::{Client, ErrorKind};

use super::authority::Authority;
use super::client;
use crate::sample::get_thing;
use crate::support::script::soon;

/// A process of nginx, which ends on drop.
struct Nginx {
    url: String,
    process: Child,
    folder: PathBuf,
}

impl Nginx {
    /// It answers with the protocol, its verdict on the client's certificate, and the number of requests of the connection.
    fn start(authority: &Authority, clients: &Authority) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let identity = authority.issue();
        for (name, text) in
            [("server.pem", identity.pem()), ("server.key", identity.key()), ("clients.pem", clients.pem())]
        {
            fs::write(folder.join(name), text).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut temporary = String::new();
        for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
            writeln!(temporary, "{kind}_temp_path {kind};").unwrap();
        }
        let settings = format!(
            r#"daemon off;
master_process off;
pid pid;
error_log error.log;
events {{}}
http {{
    access_log off;
    keepalive_timeout 5s;
    {temporary}
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate server.pem;
        ssl_certificate_key server.key;
        ssl_client_certificate clients.pem;
        ssl_verify_client on;
        default_type application/json;
        location / {{ return 200 '["$server_protocol", "$ssl_client_verify", $connection_requests]'; }}
    }}
}}
"#
        );
        fs::write(folder.join("nginx.conf"), settings).unwrap();
        let mut command = Command::new("nginx");
        command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "error.log"]);
        let process = command.spawn().expect("nginx is installed");
        let nginx = Self { url: format!("https://localhost:{port}"), process, folder };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return nginx;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("{:?}", fs::read_to_string(nginx.folder.join("error.log")));
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

async fn answer(client: &Client) -> String {
    soon(get_thing(client, "1")).await.unwrap().to_string()
}

#[tokio::test]
#[ignore = "needs nginx, see above"]
async fn calls_to_nginx_succeed() {
    let (authority, clients) = (Authority::new("ours"), Authority::new("clients"));
    let nginx = Nginx::start(&authority, &clients);
    let with = |change: &dyn Fn(TransportBuilder) -> TransportBuilder| {
        let builder = change(StandardTransport::builder().root_certificates(authority.pem()));
        client(&nginx.url, builder.build().unwrap())
    };
    let known = clients.issue();
    let identified = with(&|builder| builder.client_certificate(known.pem(), known.key()));
    let best = if cfg!(feature = "http2") { "HTTP/2.0" } else { "HTTP/1.1" };
    for request in 1..=3 {
        assert_eq!(answer(&identified).await, format!(r#"["{best}","SUCCESS",{request}]"#));
    }
    let old = with(&|builder| builder.client_certificate(known.pem(), known.key()).http1_only(true));
    for request in 1..=2 {
        assert_eq!(answer(&old).await, format!(r#"["HTTP/1.1","SUCCESS",{request}]"#));
    }
    // nginx says so in an answer rather than in the handshake.
    let stranger = authority.issue();
    for refused in
        [with(&|builder| builder), with(&|builder| builder.client_certificate(stranger.pem(), stranger.key()))]
    {
        let error = soon(get_thing(&refused, "1")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    }
    let unknown = client(&nginx.url, StandardTransport::builder().root_certificates(clients.pem()).build().unwrap());
    let error = soon(get_thing(&unknown, "1")).await.unwrap_err();
    assert!(error.to_string().contains("cannot connect: the issuer of the certificate is unknown"), "{error}");
    // nginx closes idle connections after 5 s; the client closes them before.
    for _ in 0..2 {
        tokio::time::sleep(Duration::from_millis(4500)).await;
        assert_eq!(answer(&identified).await, format!(r#"["{best}","SUCCESS",1]"#));
    }
}
