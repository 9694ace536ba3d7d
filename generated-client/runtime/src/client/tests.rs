//! Addresses, credentials and other settings, up to the request as it would be sent.

use http::Method;

use super::env::{from_source, variable_suffix};
use super::{Client, ClientBuilder, to_http};
use crate::description::{Description, OperationInfo, Scheme, SchemeKind, Server, Variable};
use crate::error::{Error, ErrorKind};
use crate::request_parts::RequestParts;
use crate::transport::Body;

static API: Description = Description {
    title: "Some (API) é",
    version: "1.2",
    sha256: "",
    sdk: "some-sdk/0.1.0",
    env_prefix: "SOME",
    servers: &[Server {
        name: None,
        url: "https://{tenantName}.example.com:{port}/{base}/",
        variables: &[
            Variable { name: "tenantName", default: None, allowed: &[] },
            Variable { name: "port", default: Some("8443"), allowed: &[] },
            Variable { name: "base", default: Some("api"), allowed: &[] },
        ],
    }],
    schemes: &[
        Scheme { key: "Key", env: "API_KEY", kind: SchemeKind::Header("X-Key"), sent: true },
        Scheme { key: "Token", env: "TOKEN", kind: SchemeKind::Bearer, sent: true },
        Scheme { key: "Login", env: "LOGIN", kind: SchemeKind::Basic, sent: true },
        Scheme { key: "InQuery", env: "QUERY_KEY", kind: SchemeKind::Query("key"), sent: true },
        Scheme { key: "InCookie", env: "COOKIE_KEY", kind: SchemeKind::Cookie("session"), sent: true },
        Scheme { key: "WholeCookie", env: "COOKIES", kind: SchemeKind::Header("Cookie"), sent: true },
    ],
    error: None,
    rate_limit: None,
    constraints: &[],
};

static ELSEWHERE: Server = Server {
    name: None,
    url: "https://{region}.other.example.com",
    variables: &[Variable { name: "region", default: Some("eu"), allowed: &["eu", "us"] }],
};

static PLAIN: OperationInfo = OperationInfo::new(&API, "G", "op", Method::GET, "/x");
static OTHER: OperationInfo = OperationInfo::new(&API, "G", "op", Method::GET, "/x").server(&ELSEWHERE);
static BOTH: OperationInfo =
    OperationInfo::new(&API, "G", "op", Method::POST, "/x").security(&[&["Key", "InQuery"], &["Token"]]);
static COOKIES: OperationInfo =
    OperationInfo::new(&API, "G", "op", Method::GET, "/x").security(&[&["InCookie", "WholeCookie"]]);
static EITHER: OperationInfo =
    OperationInfo::new(&API, "G", "op", Method::GET, "/x").security(&[&[], &["Login"], &["InCookie"]]);

fn builder() -> ClientBuilder {
    ClientBuilder::new(&API).server_variable("tenantName", "acme")
}

fn request(client: &Client, info: &'static OperationInfo) -> Result<http::Request<Body>, Error> {
    to_http(client, &info.into(), RequestParts::default())
}

fn uri(builder: ClientBuilder, info: &'static OperationInfo) -> String {
    request(&builder.build().unwrap(), info).unwrap().uri().to_string()
}

fn problem(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.may_have_been_sent());
    error.to_string()
}

#[test]
fn server_variables_are_filled() {
    assert_eq!(uri(builder(), &PLAIN), "https://acme.example.com:8443/api/x");
    let builder = builder().server_variable("port", "1").server_variable("base", "a/b");
    assert_eq!(uri(builder.clone(), &PLAIN), "https://acme.example.com:1/a/b/x");
    assert_eq!(uri(builder.clone(), &OTHER), "https://eu.other.example.com/x");
    assert_eq!(uri(builder.clone().server_variable("region", "us"), &OTHER), "https://us.other.example.com/x");
    let client = builder.server_variable("region", "mars").build().unwrap();
    assert!(request(&client, &OTHER).unwrap_err().to_string().contains("one of eu, us"));
}

/// Where calls to a server with one variable go, or why there is no client.
fn at(url: &'static str, default: Option<&'static str>, value: Option<&str>) -> String {
    let variables = Box::leak(Box::new([Variable { name: "v", default, allowed: &[] }]));
    let servers = Box::leak(Box::new([Server { name: None, url, variables }]));
    let api = Box::leak(Box::new(Description {
        title: "",
        version: "",
        sha256: "",
        sdk: "some-sdk/0.1.0",
        env_prefix: "SOME",
        servers,
        schemes: &[],
        error: None,
        rate_limit: None,
        constraints: &[],
    }));
    let builder = value.into_iter().fold(ClientBuilder::new(api), |builder, value| builder.server_variable("v", value));
    match builder.build() {
        Ok(client) => {
            let info = Box::leak(Box::new(OperationInfo::new(api, "G", "op", Method::GET, "/x")));
            request(&client, info).unwrap().uri().to_string()
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn variables_may_be_the_origin_or_the_path() {
    for (url, default, value, expected) in [
        ("{v}/v1", None, Some("https://b.test"), "https://b.test/v1/x"),
        ("{v}/v1", Some("https://a.test/"), None, "https://a.test/v1/x"),
        ("{v}/v1", Some(""), Some("https://b.test/api/"), "https://b.test/api/v1/x"),
        ("{v}", None, Some("https://b.test:8443"), "https://b.test:8443/x"),
        ("{v}://a.test", Some("http"), Some("https"), "https://a.test/x"),
        ("https://a.test{v}", Some(""), None, "https://a.test/x"),
        ("https://a.test{v}", Some("/v1"), Some("/v2/b"), "https://a.test/v2/b/x"),
        ("https://a.test:1{v}/c", Some(""), Some("/v2"), "https://a.test:1/v2/c/x"),
        ("https://a.test/{v}", Some("/v1"), None, "https://a.test/v1/x"),
        ("https://a.test/{v}/c", Some(""), None, "https://a.test/c/x"),
        ("https://a.test:{v}", Some(""), Some("8443"), "https://a.test:8443/x"),
        ("https://api{v}", Some(""), Some("2"), "https://api2/x"),
    ] {
        assert_eq!(at(url, default, value), expected, "{url} {default:?} {value:?}");
    }
    for (url, default, value, expected) in [
        ("{v}/v1", None, Some("b.test"), "`v` must be scheme and host, as in https://api.example.com"),
        ("{v}/v1", None, Some("https://b.test?x"), "`v` must be scheme and host"),
        ("{v}/v1", None, Some("http://b.test"), "must be https"),
        ("{v}/v1", Some(""), None, "no more than the path `/v1`"),
        ("https://a.test{v}", Some(""), Some("v2"), "`v` must be a slash, and path segments"),
        ("https://a.test{v}", Some(""), Some("/../b"), "`v` must be a slash, and path segments"),
        ("https://a.test{v}", Some("/v1"), Some(".evil.test"), "`v` must be a slash, and path segments"),
        ("https://{v}.test", Some(""), Some("/b"), "one DNS label"),
    ] {
        let found = at(url, default, value);
        assert!(found.contains(expected), "{url} {default:?} {value:?}: {found}");
    }
}

#[test]
fn a_tenant_is_one_label() {
    for tenant in ["", "a.b", "evil.com/", "evil.com#", "a@b", "-a", "a-", "a b", "ä", "a:1", "a\n", &"a".repeat(64)] {
        let text = problem(ClientBuilder::new(&API).server_variable("tenantName", tenant));
        assert!(text.contains("`tenantName` must be one DNS label"), "{text}");
    }
    assert!(problem(builder().server_variable("port", "80/x")).contains("a port"));
    for base in ["..", "a/../b", "a?b", "%2e"] {
        assert!(problem(builder().server_variable("base", base)).contains("path segments"));
    }
    let text = problem(ClientBuilder::new(&API));
    for hint in ["`tenant_name`", "SOME_TENANT_NAME", "SOME_BASE_URL"] {
        assert!(text.contains(hint), "{text}");
    }
}

#[test]
fn invalid_base_urls_are_refused() {
    for url in ["", "x", "/v1", "https://", "https://a:b@c", "https://a/?x", "https://a/#x", "mailto:a@b"] {
        assert!(ClientBuilder::new(&API).base_url(url).is_err(), "{url}");
    }
    let at = |url: &str| ClientBuilder::new(&API).base_url(url).unwrap();
    assert_eq!(uri(at("https://h/p/"), &PLAIN), "https://h/p/x");
    assert_eq!(uri(at("https://h"), &OTHER), "https://h/x", "it stands in for every server");
    for url in ["http://127.0.0.1:1", "http://localhost", "http://[::1]:2"] {
        assert!(problem(at(url)).contains("plain_http_on_loopback"));
        assert!(at(url).plain_http_on_loopback(true).build().is_ok(), "{url}");
    }
    for url in ["http://example.com", "http://127.0.0.1.example.com", "http://10.0.0.1", "ftp://localhost"] {
        assert!(problem(at(url).plain_http_on_loopback(true)).contains("must be https"), "{url}");
    }
    for url in ["http://chroma:8000/api", "http://10.1.2.3"] {
        let allowed = at(url).plain_http_to(["chroma", "10.0.0.0/8"]);
        assert!(problem(at(url)).contains("`plain_http_to`"));
        assert!(problem(at(url).plain_http_to(["other"])).contains("`plain_http_to`"));
        let client = allowed.clone().build().unwrap();
        for shown in [format!("{allowed:?}"), format!("{client:?}")] {
            assert!(shown.contains("plain_http_to: [") && shown.contains("10.0.0.0/8"), "{shown}");
        }
    }
    assert!(problem(at("https://h").plain_http_to(["http://chroma"])).contains("`plain_http_to` takes"));
    let client = at("https://h").build().unwrap();
    assert!(!format!("{client:?}").contains("plain_http"));
}

#[test]
fn the_first_configured_alternative_is_sent() {
    let client = builder().credential("Key", "k").credential("InQuery", "q&").credential("Token", "t").build().unwrap();
    let sent = request(&client, &BOTH).unwrap();
    assert_eq!(sent.uri().query(), Some("key=q%26"));
    assert_eq!(sent.headers()["x-key"], "k");
    assert!(sent.headers()["x-key"].is_sensitive());
    assert!(!sent.headers().contains_key("authorization"));
    let client = builder().credential("Key", "k").credential("Token", "t").build().unwrap();
    assert_eq!(request(&client, &BOTH).unwrap().headers()["authorization"], "Bearer t");
    assert!(!request(&client, &PLAIN).unwrap().headers().contains_key("x-key"), "none where none is needed");
    let client = builder().credential_basic("Login", "u", "p:w").build().unwrap();
    assert_eq!(request(&client, &EITHER).unwrap().headers()["authorization"], "Basic dTpwOnc=");
    let client = builder().credential("InCookie", "a;b").build().unwrap();
    assert_eq!(request(&client, &EITHER).unwrap().headers()["cookie"], "session=a%3Bb");
}

#[test]
fn credentials_and_parameters_are_sent_together() {
    let sent = |info: &'static OperationInfo, fill: fn(&mut RequestParts)| {
        let builder = builder().credential("Key", "k").credential("InQuery", "q").credential("InCookie", "c");
        let client = builder.credential("WholeCookie", "w=1; v").build().unwrap();
        let mut parts = RequestParts::default();
        fill(&mut parts);
        let sent = to_http(&client, &info.into(), parts).unwrap();
        let header = |name: &str| sent.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        (sent.uri().query().map(str::to_owned), header("x-key"), header("cookie"))
    };
    let text = |text: &str| Some(text.to_owned());
    let fill: fn(&mut RequestParts) = |parts| {
        parts.query("page", &1);
        parts.header("Cookie", "p=1");
        parts.cookie("theme", "dark");
    };
    assert_eq!(sent(&BOTH, fill), (text("page=1&key=q"), text("k"), text("p=1; theme=dark")));
    assert_eq!(sent(&COOKIES, fill), (text("page=1"), None, text("p=1; theme=dark; session=c; w=1; v")));
    // A parameter with the name of a credential is sent in its place, also where it is the field of an object.
    let fill: fn(&mut RequestParts) = |parts| {
        parts.query("filter", &serde_json::json!({"key": "mine", "keys": 1}));
        parts.header("x-key", "mine");
    };
    assert_eq!(sent(&BOTH, fill), (text("key=mine&keys=1"), text("mine"), None));
    let fill: fn(&mut RequestParts) = |parts| parts.cookie("session", "mine");
    assert_eq!(sent(&COOKIES, fill), (None, None, text("session=mine; w=1; v")));
    // A header that the caller sets goes before all that would be there.
    let fill: fn(&mut RequestParts) = |parts| {
        parts.cookie("theme", "dark");
        parts.set_header("cookie", "own=1");
    };
    assert_eq!(sent(&COOKIES, fill), (None, None, text("own=1")));
}

#[test]
fn raw_calls_have_one_credential_in_each_location() {
    let builder = builder().credential("Token", "t").credential_basic("Login", "u", "p").credential("InQuery", "q");
    let client = builder.build().unwrap();
    let sent = client.raw(Method::GET, "/x").query("key", "mine").into_request().unwrap();
    assert_eq!(sent.headers().get_all("authorization").iter().count(), 1);
    assert_eq!(sent.headers()["authorization"], "Bearer t");
    assert_eq!(sent.uri().query(), Some("key=mine"));
}

#[test]
fn a_missing_credential_is_named() {
    let client = builder().credential("Key", "s3cret").build().unwrap();
    let error = request(&client, &BOTH).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let text = error.to_string();
    for hint in ["`api_key`", "SOME_API_KEY", "`query_key`", "or `token`"] {
        assert!(text.contains(hint), "{text}");
    }
    assert!(!text.contains("s3cret"));
    assert!(request(&client, &EITHER).is_ok(), "an empty alternative needs nothing");
    for key in ["", "a\nb", "a\0"] {
        assert!(problem(builder().credential("Key", key)).contains("`api_key`"));
    }
}

#[test]
fn the_environment_configures_the_client() {
    let from = |set: &'static [(&str, &str)]| {
        let find = move |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        from_source(&API, find)
    };
    let client =
        from(&[("SOME_TENANT_NAME", "acme"), ("SOME_PORT", ""), ("SOME_LOGIN", "u:p")]).unwrap().build().unwrap();
    let sent = request(&client, &EITHER).unwrap();
    assert_eq!(sent.uri(), "https://acme.example.com:8443/api/x");
    assert_eq!(sent.headers()["authorization"], "Basic dTpw");
    let client = from(&[("SOME_BASE_URL", "https://h"), ("SOME_API_KEY", "k"), ("SOME_QUERY_KEY", "q")]).unwrap();
    assert_eq!(request(&client.build().unwrap(), &BOTH).unwrap().uri(), "https://h/x?key=q");
    assert!(from(&[("SOME_BASE_URL", "h")]).is_err());
    let error = from(&[("SOME_LOGIN", "secret")]).unwrap_err().to_string();
    assert!(error.contains("SOME_LOGIN") && !error.contains("secret"));
    assert!(from(&[]).unwrap().build().is_err());
    assert_eq!(["tenant", "tenantName", "api-URL2x"].map(variable_suffix), ["TENANT", "TENANT_NAME", "API_URL2X"]);
}

#[test]
fn every_request_has_the_standard_headers() {
    let client = builder().locale("de-DE").user_agent("my-app/1").build().unwrap();
    let headers = request(&client, &PLAIN).unwrap().headers().clone();
    assert_eq!(headers["user-agent"], "my-app/1 some-sdk/0.1.0 (Some API 1.2)");
    assert_eq!(
        (&headers["accept-language"], &headers["accept-encoding"]),
        (&"de-DE".parse().unwrap(), &"gzip".parse().unwrap())
    );
    let mut parts = RequestParts::default();
    parts.set_header("Accept-Language", "fr");
    assert_eq!(
        to_http(&client, &(&PLAIN).into(), parts).unwrap().headers().get_all("accept-language").iter().count(),
        1
    );
    for locale in ["", "de_DE", "de-", "de\r\nX: 1", "1a", "abcdefghi"] {
        assert!(problem(builder().locale(locale)).contains("`locale`"), "{locale}");
    }
    assert!(problem(builder().user_agent("a\nb")).contains("`user_agent`"));
    assert!(problem(builder().user_agent(" a")).contains("`user_agent` begins or ends with a blank"));
}

#[test]
fn nothing_shows_a_secret() {
    let builder = builder().credential("Key", "s3cret").credential_basic("Login", "s3cret-user", "s3cret-pass");
    let client = builder.clone().build().unwrap();
    let sent = request(&client, &EITHER).unwrap();
    let shown = format!("{builder:?}{client:?}{:?}{:?}", sent.headers(), crate::ApiKey::from("s3cret"));
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("https://acme.example.com:8443/api") && shown.contains("ApiKey(***)"), "{shown}");
}

#[test]
fn default_headers_are_sent() {
    let settings =
        || builder().default_header("X-Studio", "7").default_header("Accept", "text/x").default_key("X-Own", "s3cret");
    let client = settings().build().unwrap();
    let sent = request(&client, &PLAIN).unwrap();
    assert_eq!(
        (&sent.headers()["x-studio"], &sent.headers()["accept"]),
        (&"7".parse().unwrap(), &"text/x".parse().unwrap())
    );
    assert!(sent.headers()["x-studio"].is_sensitive() && sent.headers()["x-own"].is_sensitive());
    let mut parts = RequestParts::default();
    parts.set_header("x-studio", "8");
    parts.set_header("x-own", "call");
    let sent = to_http(&client, &(&PLAIN).into(), parts).unwrap();
    assert_eq!(
        (&sent.headers()["x-studio"], &sent.headers()["x-own"]),
        (&"8".parse().unwrap(), &"call".parse().unwrap())
    );
    for shown in [format!("{client:?}"), format!("{:?}", settings())] {
        assert!(shown.contains("x-studio") && !shown.contains('7') && !shown.contains("s3cret"), "{shown}");
    }
    // The last one of a name counts.
    let sent = settings().default_header("x-STUDIO", "9").build().unwrap();
    assert_eq!(request(&sent, &PLAIN).unwrap().headers()["x-studio"], "9");
    for (name, value, expected) in [
        ("a b", "1", "the header's name has characters that cannot be sent"),
        ("", "1", "the header's name has characters that cannot be sent"),
        ("Content-Length", "1", "header `content-length` belongs to the connection"),
        ("host", "x", "header `host` belongs to the connection"),
        ("Content-Type", "text/x", "header `content-type` belongs to the body"),
        ("accept-encoding", "br", "header `accept-encoding` belongs to the body"),
        ("x-a", "s3cret\r\n", "header `x-a` has characters that cannot be sent"),
        ("x-a", " s3cret", "header `x-a` begins or ends with a blank"),
        ("x-a", "s3cret\t", "header `x-a` begins or ends with a blank"),
        ("x-a", " ", "header `x-a` begins or ends with a blank"),
    ] {
        let text = problem(builder().default_header(name, value));
        assert!(text.contains(expected) && text.contains("`default_header`") && !text.contains("s3cret"), "{text}");
    }
}

#[test]
fn default_credentials_are_sent_without_a_declaration() {
    let value = |builder: ClientBuilder, info| {
        let sent = request(&builder.build().unwrap(), info).unwrap();
        assert!(sent.headers()["authorization"].is_sensitive());
        sent.headers()["authorization"].to_str().unwrap().to_owned()
    };
    assert_eq!(value(builder().default_bearer("s3cret"), &PLAIN), "Bearer s3cret");
    assert_eq!(value(builder().default_basic("max", "s3cret"), &PLAIN), "Basic bWF4OnMzY3JldA==");
    // In place of what the description asks for, unless that is set.
    assert_eq!(value(builder().default_bearer("s3cret"), &BOTH), "Bearer s3cret");
    assert_eq!(value(builder().default_bearer("s3cret").credential("Token", "own"), &BOTH), "Bearer own");
    assert_eq!(value(builder().default_key("Authorization", "Token s3cret"), &OTHER), "Token s3cret");
    let both = builder().default_key("x-own", "s3cret").credential("Token", "own").build().unwrap();
    let sent = request(&both, &BOTH).unwrap();
    assert_eq!(
        (&sent.headers()["x-own"], &sent.headers()["authorization"]),
        (&"s3cret".parse().unwrap(), &"Bearer own".parse().unwrap())
    );
    for (builder, setter) in [
        (builder().default_bearer(""), "default_bearer"),
        (builder().default_bearer("s3cret\n"), "default_bearer"),
        (builder().default_bearer(" s3cret"), "default_bearer"),
        (builder().default_bearer("s3cret "), "default_bearer"),
        (builder().default_key("x", "s3cret "), "default_key"),
        (builder().credential("Key", " s3cret"), "api_key"),
        (builder().credential("Key", "s3cret\t"), "api_key"),
        (builder().credential("Token", " s3cret"), "token"),
        (builder().credential("Token", "s3cret "), "token"),
        (builder().default_basic("a:b", "s3cret"), "default_basic"),
        (builder().default_basic("a\n", "s3cret"), "default_basic"),
        (builder().default_basic("a", "s3cret\u{7f}"), "default_basic"),
        (builder().credential_basic("Login", "a:b", "s3cret"), "login"),
        (builder().credential_basic("Login", "a", "s3cret\0"), "login"),
        (builder().default_key("x", ""), "default_key"),
        (builder().default_key("host", "s3cret"), "default_key"),
    ] {
        assert!(!format!("{builder:?}").contains("s3cret"));
        let text = problem(builder);
        assert!(text.contains(&format!("`{setter}`")) && !text.contains("s3cret"), "{text}");
    }
}

/// The same API, whose server is this one.
fn with_server(url: &'static str) -> ClientBuilder {
    let servers: &'static [Server] = Box::leak(Box::new([Server { name: None, url, variables: &[] }]));
    let Description { title, version, sha256, sdk, env_prefix, schemes, .. } = API;
    let api = Description {
        title,
        version,
        sha256,
        sdk,
        env_prefix,
        servers,
        schemes,
        error: None,
        rate_limit: None,
        constraints: &[],
    };
    ClientBuilder::new(Box::leak(Box::new(api)))
}

#[test]
fn errors_name_the_required_part_of_a_base_url() {
    for (url, example) in [
        ("/api", "as in https://api.example.com/api"),
        ("/api/v1/", "as in https://api.example.com/api/v1"),
        ("/", "with scheme and host, as in https://api.example.com"),
        ("", "with scheme and host, as in https://api.example.com"),
        ("//host/api", "with scheme and host, as in https://api.example.com"),
        ("../v1", "with scheme and host, as in https://api.example.com"),
    ] {
        let text = problem(with_server(url));
        assert!(text.contains("`base_url`") && text.ends_with(example), "{url}: {text}");
    }
}

#[test]
fn a_404_mentions_a_missing_server_path() {
    let lacks = |server: &'static str, base: &str| {
        let client = with_server(server).base_url(base).unwrap().build().unwrap();
        client.lacks().map(str::to_owned)
    };
    for server in ["/api", "/api/", "https://somewhere.example/api", "//somewhere.example/api"] {
        assert_eq!(lacks(server, "https://host"), Some("/api".to_owned()), "{server}");
        assert_eq!(lacks(server, "https://host/app"), Some("/api".to_owned()), "{server}");
        assert_eq!(lacks(server, "https://host/behind/api/"), None, "{server}");
    }
    for server in ["/", "", "https://somewhere.example", "https://somewhere.example/{base}/api", "api"] {
        assert_eq!(lacks(server, "https://host"), None, "{server}");
    }
    assert_eq!(builder().build().unwrap().lacks(), None);
}
