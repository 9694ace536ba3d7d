//! Proxies of the environment. Each case is a process of its own, because the environment is that of a process.

use std::env;
use std::process::Command;

use sdk_runtime::{ErrorKind, Retry};

use crate::sample::{API, GetCount, KEY, call};
use crate::support::script::{Script, Step, soon};

const URL: &str = "SECURITY_TEST_URL";
const NO_PROXY: &str = "SECURITY_TEST_NO_PROXY";

/// The outcome of a call to this URL in an environment: the value, or the kind of the error.
fn elsewhere(url: &str, no_proxy: bool, environment: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "security::proxies::child_process_makes_a_call", "--ignored", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.env(URL, url).envs(environment.iter().copied());
    if no_proxy {
        command.env(NO_PROXY, "1");
    }
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let outcome = text.lines().find_map(|line| line.split_once("outcome: ")).map(|(_, outcome)| outcome.to_owned());
    outcome.unwrap_or_else(|| panic!("{text}"))
}

#[test]
#[ignore = "the other tests make it in processes of their own"]
fn child_process_makes_a_call() {
    let url = env::var(URL).unwrap();
    let builder =
        sdk_runtime::ClientBuilder::new(&API).base_url(&url).unwrap().plain_http_on_loopback(url.starts_with("http:"));
    let builder = builder.credential("Key", KEY).retry(Retry::none());
    let builder = if env::var(NO_PROXY).is_ok() { builder.no_proxy() } else { builder };
    let client = builder.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(soon(call::<GetCount>(&client))) {
        Ok(value) => println!("outcome: {value}"),
        Err(error) => println!("outcome: {:?} {}", error.kind(), error.may_have_been_sent()),
    }
}

fn proxy() -> Script {
    Script::always([Step::Request, Step::reply(502, "", "")])
}

#[test]
fn plain_http_on_loopback_bypasses_the_proxy() {
    let (proxy, server) = (proxy(), Script::always([Step::Request, Step::json(200, "7"), Step::Closed]));
    let address = proxy.url();
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"] {
        assert_eq!(elsewhere(&server.url(), false, &[(name, &address)]), "7", "{name}");
    }
    assert_eq!((server.requests().len(), proxy.connections()), (5, 0));
    assert!(server.requests().iter().all(|request| request.header("x-api-key") == Some(KEY)));
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
#[test]
fn https_through_a_proxy_hides_the_key() {
    let proxy = proxy();
    let address = proxy.address();
    for (name, url) in [
        ("HTTPS_PROXY", format!("http://{address}")),
        ("https_proxy", format!("http://user:pass@{address}")),
        ("ALL_PROXY", format!("http://{address}")),
    ] {
        let before = proxy.requests().len();
        let outcome = elsewhere("https://api.invalid/base", false, &[(name, &url)]);
        assert_eq!(outcome, format!("{:?} false", ErrorKind::Connect), "{name}");
        let requests = proxy.requests();
        assert_eq!(requests.len(), before + 1);
        let request = requests.last().unwrap();
        assert_eq!((request.method.as_str(), request.target.as_str()), ("CONNECT", "api.invalid:443"));
        assert!(!format!("{request:?}").contains(KEY) && request.header("x-api-key").is_none(), "{request:?}");
        assert_eq!(request.header("proxy-authorization").is_some(), url.contains("user"));
    }
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
#[test]
fn no_proxy_bypasses_the_proxy() {
    // This server closes every connection.
    let (proxy, silent) = (proxy(), Script::always([]));
    let url = silent.url().replace("http:", "https:");
    let address = proxy.url();
    assert!(elsewhere(&url, true, &[("HTTPS_PROXY", &address)]).starts_with("Connect"));
    assert!(elsewhere(&url, false, &[("HTTPS_PROXY", &address), ("NO_PROXY", "127.0.0.1")]).starts_with("Connect"));
    assert_eq!((proxy.connections(), silent.connections()), (0, 2));
    assert!(elsewhere(&url, false, &[("HTTPS_PROXY", &address)]).starts_with("Connect"));
    assert_eq!((proxy.connections(), silent.connections()), (1, 2));
}
