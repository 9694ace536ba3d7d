use crate::testing::{load, lowered};

#[test]
fn unusable_servers_are_reported() {
    let said = |server: &str| {
        let (_, said) = lowered(&load(&format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{server}]\npaths: {{}}\n"
        )));
        said.into_iter().filter_map(|said| Some(said.split_once(": ")?.1.to_owned())).collect::<Vec<_>>().join("; ")
    };
    for url in [
        "https://a.test/v1",
        "https://a.test:8443",
        "https://[::1]:80/",
        "{scheme}://a.test",
        "https://{host}:{port}/{x}",
    ] {
        let variables = "scheme: {default: https}, host: {default: a}, port: {default: '1'}, x: {default: y}";
        let used: Vec<_> = variables
            .split(", ")
            .filter(|one| url.contains(&format!("{{{}}}", &one[..one.find(':').unwrap()])))
            .collect();
        assert_eq!(said(&format!("{{url: '{}', variables: {{{}}}}}", url, used.join(", "))), "", "{url}");
    }
    let problems = [
        ("ftp://a.test", "is none of http"),
        ("mailto:a", "is none of http"),
        ("https://a.test/{v", "has a brace without another"),
        ("https://", "has no host"),
        ("https://u:p@a.test", "has user information"),
        ("https://a.test:99999", "has a port that there is not"),
        ("https://a.test/?x=1", "has a query or fragment"),
        ("https://a.test/#f", "has a query or fragment"),
        ("https:a.test", "has no `//` after its scheme"),
        ("localhost:8080", "has no scheme"),
        ("a.test:8080/v1", "has no scheme"),
        ("https://a b.test", "has a host that there is not"),
        ("https://*.a.test", "has a host that there is not"),
        ("https://<tenant>.a.test", "has a host that there is not"),
        ("https://.a.test", "has a host that there is not"),
        ("https://a..test", "has a host that there is not"),
        ("https://[::1", "has a host that there is not"),
        ("https://a.1", "has a host that there is not"),
        ("https://:80", "has a host that there is not"),
    ];
    for (url, problem) in problems {
        let expected = format!("no client can be made for this server: its URL {problem}; `base_url` sets another");
        assert_eq!(said(&format!("{{url: '{url}'}}")), expected, "{url}");
    }
    assert_eq!(said("{url: /v1}"), "a relative URL; clients need `base_url`, or another server");
    let variables = "{url: 'https://{a}.test/{b}', variables: {a: {default: x, enum: [y]}, c: {default: z}}}";
    let expected = "`default` is none of the values in `enum`; it is used all the same; the server variable `b` is not \
                    declared; it must be set; the URL has no variable `c`";
    assert_eq!(said(variables), expected);
    assert_eq!(
        said("{url: 'https://[::1].'}"),
        format!("no client can be made for this server: its URL has a host that there is not; `base_url` sets another")
    );
    for url in ["https://10.0.0.1", "https://a.test.", "https://a_b.test", "https://bücher.test", "https://A.test:/"] {
        assert_eq!(said(&format!("{{url: '{url}'}}")), "", "{url}");
    }
}

#[test]
fn servers_without_a_valid_url_are_reported() {
    let found = |url: &str, variable: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: '{url}', variables: {{v: {{{variable}}}}}}}]\npaths: {{}}\n"
        );
        let (api, said) = lowered(&load(&text));
        let said: Vec<_> = said.into_iter().filter_map(|said| Some(said.split_once(": ")?.1.to_owned())).collect();
        let server = &api.servers[0];
        let default = server.variables[0].default.as_deref().unwrap_or("-");
        format!("{:?} {default}: {}", server.reach, said.join("; "))
    };
    let left = |default: &str, url: &str, why: &str| {
        format!(
            "Usable -: with the default `{default}` of the server variable `v` the URL is `{url}`, which {why}; it must be set"
        )
    };
    let no_host = "has a host that there is not";
    for (url, variable, expected) in [
        ("{v}/v1", "default: 'https://a.test'", "Usable https://a.test: ".to_owned()),
        ("{v}/v1", "description: x", "Usable -: the server variable `v` has no default; it must be set".to_owned()),
        ("{v}/v1", "default: ''", "Relative : a relative URL; clients need `base_url`, or another server".to_owned()),
        ("{v}/v1", "default: a.test", left("a.test", "a.test/v1", "has no scheme")),
        ("{v}/v1", "default: 'a.test:80'", left("a.test:80", "a.test:80/v1", "has no scheme")),
        ("{v}://a.test", "default: https", "Usable https: ".to_owned()),
        ("{v}://a.test", "default: ''", left("", "://a.test", "is none of http")),
        ("{v}://a.test", "default: wss", left("wss", "wss://a.test", "is none of http")),
        ("https://{v}.test", "default: ''", left("", "https://.test", no_host)),
        ("https://{v}.test", "default: your tenant", left("your tenant", "https://your tenant.test", no_host)),
        ("https://{v}/", "default: ''", left("", "https:///", "has no host")),
        (
            "https://{v}",
            "default: 'https://a.test'",
            left("https://a.test", "https://https://a.test", "has two schemes"),
        ),
        ("https://a.test:{v}", "default: many", left("many", "https://a.test:many", "has a port that there is not")),
        ("https://a.test:{v}", "default: ''", "Usable : ".to_owned()),
        ("https://a.test{v}", "default: ''", "Usable : ".to_owned()),
        ("https://a.test{v}", "default: /v1", "Usable /v1: ".to_owned()),
        ("https://a.test/{v}", "default: ''", "Usable : ".to_owned()),
        (
            "https://{v}.test",
            "enum: [eu]",
            "Usable eu: the server variable `v` has no default; its only value `eu` is used".to_owned(),
        ),
        (
            "https://{v}.test",
            "enum: [eu, us]",
            "Usable -: the server variable `v` has no default; it must be set".to_owned(),
        ),
        (
            "https://{v}.test",
            "default: eu, enum: [eu, 'u s']",
            "Usable eu: with the value `u s` the URL is `https://u s.test`, which has a host that there is not"
                .to_owned(),
        ),
        (" //{v}.test ", "default: eu", "Usable eu: the URL of a server has no scheme; `https` is used".to_owned()),
        (
            "https://{v}.test ",
            "default: eu",
            "Usable eu: the URL of a server has blanks around it, which are left out".to_owned(),
        ),
    ] {
        assert_eq!(found(url, variable), expected, "{url} {variable}");
    }
    let plain = found("{v}://a.test", "default: http");
    assert!(plain.starts_with("PlainHttp { host: \"a.test\", loopback: false } http: "), "{plain}");
    assert_eq!(
        found("http://{v}:80", "default: localhost"),
        "PlainHttp { host: \"localhost\", loopback: true } localhost: "
    );
}
