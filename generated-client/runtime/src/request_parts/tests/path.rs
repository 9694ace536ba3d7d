use std::collections::BTreeMap;

use super::finish;
use crate::codegen::{PathStyle, RequestParts};

fn path(template: &str, fill: impl FnOnce(&mut RequestParts)) -> Result<String, String> {
    finish(template, fill).map(|finished| finished.path)
}

#[test]
fn everything_but_unreserved_characters_is_encoded() {
    let value = "a/b?c#d e%é\\;,:@&=+$!*'()-._~\n";
    let expected = "/v1/a%2Fb%3Fc%23d%20e%25%C3%A9%5C%3B%2C%3A%40%26%3D%2B%24%21%2A%27%28%29-._~%0A/x";
    assert_eq!(path("/v1/{id}/x", |parts| parts.path("id", value)).unwrap(), expected);
    let literals = "/a b/%zz/%2F%2f/50%/[é|~!$&'()*+,;=:@]/%{x}%4";
    let expected = "/a%20b/%25zz/%2F%2f/50%25/%5B%C3%A9%7C~!$&'()*+,;=:@%5D/%25true%254";
    assert_eq!(path(literals, |parts| parts.path("x", &true)).unwrap(), expected);
    assert_eq!(path("/a b/{x}", |parts| parts.path("x", &true)).unwrap(), "/a%20b/true");
}

#[test]
fn segments_with_several_parameters_are_filled() {
    let fill = |parts: &mut RequestParts| {
        parts.path("x", &1);
        parts.path("y", "a:b");
    };
    assert_eq!(path("/a/{x}.{y}", fill).unwrap(), "/a/1.a%3Ab");
    assert_eq!(path("/{y}:{x}/z:{x}", fill).unwrap(), "/a%3Ab:1/z:1");
    assert_eq!(path("/{x}{x}", fill).unwrap(), "/11");
}

#[test]
fn values_that_would_call_another_path_are_refused() {
    for value in ["", ".", "..", "%2e", "%2E%2e", ".%2E", "%252e%252e"] {
        let error = path("/v1/{customerId}/x", |parts| parts.path("customerId", value)).unwrap_err();
        assert!(error.contains("`customerId`"), "{error}");
    }
    for value in ["...", "%", "%2f", "a..", "%2e%2e%2f", " "] {
        let path = path("/v1/{id}", |parts| parts.path("id", value)).unwrap();
        assert_eq!(path.split('/').count(), 3, "{path}");
    }
    let dots = |parts: &mut RequestParts| parts.path_styled("x", PathStyle::Label, &[".", ""]);
    assert!(path("/{x}", dots).is_ok(), "`..,` is no step up");
    assert!(path("/{x}", |parts| parts.path_styled("x", PathStyle::Label, &["."])).is_err(), "the whole segment");
}

#[test]
fn values_encoded_many_times_are_refused() {
    let value = format!("%{}2e", "25".repeat(200_000));
    assert!(path("/v1/{id}", |parts| parts.path("id", &value)).unwrap_err().contains("`id`"));
    let value = format!("%{}", "a".repeat(200_000));
    assert!(path("/v1/{id}", |parts| parts.path("id", &value)).is_ok());
}

#[test]
fn missing_values_are_refused() {
    assert!(path("/{id}", |_| {}).unwrap_err().contains("missing"));
    assert!(path("/{id}", |parts| parts.path("id", &None::<i64>)).is_err());
    assert!(path("/{id}", |parts| parts.path("id", &Vec::<i64>::new())).is_err());
    assert!(path("/x", |parts| parts.path("id", &BTreeMap::from([(vec![1], 2)]))).unwrap_err().contains("`id`"));
}

#[test]
fn values_are_written_in_every_style() {
    use PathStyle::{Label, LabelExploded, Matrix, MatrixExploded, Simple, SimpleExploded};

    let cases = [
        (Simple, "5", "a%2C,b", "k,1,l,2"),
        (SimpleExploded, "5", "a%2C,b", "k=1,l=2"),
        (Label, ".5", ".a%2C,b", ".k,1,l,2"),
        (LabelExploded, ".5", ".a%2C.b", ".k=1.l=2"),
        (Matrix, ";n=5", ";n=a%2C,b", ";n=k,1,l,2"),
        (MatrixExploded, ";n=5", ";n=a%2C;n=b", ";k=1;l=2"),
    ];
    for (style, scalar, list, object) in cases {
        assert_eq!(path("/{n}", |parts| parts.path_styled("n", style, &5)).unwrap(), format!("/{scalar}"));
        assert_eq!(path("/{n}", |parts| parts.path_styled("n", style, &["a,", "b"])).unwrap(), format!("/{list}"));
        let value = BTreeMap::from([("k", 1), ("l", 2)]);
        assert_eq!(path("/{n}", |parts| parts.path_styled("n", style, &value)).unwrap(), format!("/{object}"));
    }
}

#[test]
fn json_values_are_percent_encoded() {
    let value = BTreeMap::from([("x", "a/b")]);
    let fill = |parts: &mut RequestParts| parts.path_styled("box", PathStyle::Json, &value);
    assert_eq!(path("/area/{box}", fill).unwrap(), "/area/%7B%22x%22%3A%22a%2Fb%22%7D");
    assert_eq!(path("/{box}", |parts| parts.path_styled("box", PathStyle::Json, "..")).unwrap(), "/%22..%22");
}
