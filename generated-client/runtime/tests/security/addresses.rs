//! Hosts that requests may be sent to.

use sdk_runtime::{Client, ClientBuilder, Error, ErrorKind};

use crate::sample::{API, of_tenant};

fn at(url: &str, allowed: bool) -> Result<Client, Error> {
    ClientBuilder::new(&API).base_url(url)?.plain_http_on_loopback(allowed).build()
}

#[test]
fn plain_http_stays_on_this_machine() {
    for url in [
        "http://localhost",
        "http://LOCALHOST:8080/api",
        "http://127.0.0.1",
        "http://127.255.255.254:1",
        "http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1]",
        // Other notations of 127.0.0.1.
        "http://2130706433",
        "http://0x7f000001",
        "http://0177.0.0.1",
        "http://127.1",
        "http://127.0.0.1.",
    ] {
        assert!(at(url, true).is_ok(), "{url}");
        let error = at(url, false).unwrap_err();
        assert!(error.to_string().contains("plain_http_on_loopback"), "{error}");
    }
    for url in [
        "http://example.com",
        "http://127.0.0.1.evil.com",
        "http://localhost.evil.com",
        "http://localhost.",
        "http://evil.localhost",
        "http://[::ffff:127.0.0.1]",
        "http://[::127.0.0.1]",
        "http://[::]",
        "http://0.0.0.0",
        "http://0",
        "http://128.0.0.1",
        "http://10.0.0.1",
        "http://169.254.169.254",
        "http://2130706434.evil.com",
        "http://3232235521",
        "http://1.127.0.0",
        "http://loopback",
        "http://localhost\u{3002}evil.com",
        "http://\u{24db}ocalhost.evil.com",
        "ftp://localhost",
        "ws://127.0.0.1",
        "unix://localhost/x",
        "file://localhost/etc/passwd",
    ] {
        for allowed in [false, true] {
            let error = at(url, allowed).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
            assert!(
                error.to_string().contains("the base URL must be https") || url.starts_with("file:"),
                "{url}: {error}"
            );
        }
    }
}

#[test]
fn base_urls_have_nothing_but_a_path() {
    for url in [
        "",
        "/v1",
        "example.com",
        "https://",
        "https://user@example.com",
        "https://user:s3cret@example.com",
        "https://:s3cret@example.com",
        "https://example.com?",
        "https://example.com/?key=s3cret",
        "https://example.com/#s3cret",
        "https://example.com#",
        "https://exa mple.com",
        "https://example.com:99999",
        "https://ex%00ample.com",
        "mailto:a@example.com",
        "data:text/plain,s3cret",
        "javascript:alert(1)",
    ] {
        let error = at(url, true).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
        assert!(!format!("{error} {error:?} {error:#?}").contains("s3cret"), "{error:?}");
    }
    for (url, told) in [
        ("https://example.com/a/", "https://example.com/a"),
        ("https://example.com:443", "https://example.com"),
        ("HTTPS://EXAMPLE.COM/a/../b/", "https://example.com/b"),
        ("https:\\\\example.com\\x", "https://example.com/x"),
        ("https://b\u{fc}cher.example", "https://xn--bcher-kva.example"),
    ] {
        let client = at(url, false).unwrap();
        assert_eq!(format!("{client:?}"), format!("Client {{ api: \"Sample\", base_url: {told:?}, .. }}"));
    }
}

#[test]
fn a_tenant_is_one_label() {
    let build = |tenant: &str| of_tenant(tenant).build();
    let longest = "a".repeat(63);
    for tenant in ["acme", "open-api-demo", "A1", "0", &longest] {
        let client = build(tenant).unwrap();
        let host = format!("https://{}.example.com", tenant.to_lowercase());
        assert!(format!("{client:?}").contains(&host), "{client:?}");
    }
    let long = "a".repeat(64);
    for tenant in [
        "",
        " ",
        ".",
        "..",
        "a.b",
        "a/b",
        "a\\b",
        "a@b",
        "a:b@c",
        "a#",
        "a?",
        " a",
        "a ",
        "a\n",
        "\ta",
        "a\0",
        "-a",
        "a-",
        "-",
        "a_b",
        "a%2eb",
        "%61",
        "a:1",
        "\u{fc}",
        "\u{430}cme",
        "a\u{200b}",
        "\u{24d0}",
        "\u{3002}",
        "[::1]",
        "evil.com/",
        &long,
    ] {
        let error = build(tenant).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{tenant:?}");
        assert!(error.to_string().contains("one DNS label"), "{tenant:?}: {error}");
    }
}

#[test]
fn locales_are_language_tags() {
    let build = |locale: &str| of_tenant("acme").locale(locale).build();
    for locale in ["de", "de-DE", "zh-Hant-TW", "es-419"] {
        assert!(build(locale).is_ok(), "{locale}");
    }
    for locale in
        ["", "-", "de-", "-de", "de_DE", "de,en", "de;q=1", "de\r\nX: y", "de\0", "d\u{e9}", "1a", "*", "abcdefghi"]
    {
        assert!(build(locale).unwrap_err().to_string().contains("`locale`"), "{locale}");
    }
}

#[test]
fn user_agents_cannot_inject() {
    for agent in ["a\r\nX: y", "a\0", "\u{7f}"] {
        let error = of_tenant("acme").user_agent(agent).build().unwrap_err();
        assert!(error.to_string().contains("`user_agent`"), "{agent}");
    }
}

#[test]
fn plain_http_goes_to_hosts_that_are_named_and_no_others() {
    let hosts = ["chroma", "10.0.0.0/8", "fd00::/8"];
    let named = |url: &str| ClientBuilder::new(&API).base_url(url)?.plain_http_to(hosts).build();
    for url in
        ["http://chroma:8000/api", "http://CHROMA", "http://10.1.2.3", "http://0x0a010203", "http://[fd12::1]:80"]
    {
        let client = named(url).unwrap();
        assert!(format!("{client:?}").contains("plain_http_to: [chroma, 10.0.0.0/8, fd00::/8]"), "{client:?}");
        assert!(at(url, true).unwrap_err().to_string().contains("`plain_http_to`"), "{url}");
    }
    for url in [
        "http://chroma.evil.com",
        "http://x.chroma",
        "http://11.0.0.1",
        "http://10.evil.com",
        "http://127.0.0.1",
        "ftp://chroma",
    ] {
        let error = named(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
        assert!(error.to_string().contains("the base URL must be https"), "{error}");
    }
    assert!(named("https://example.com").is_ok());
}
