//! Arguments as data: each is read, and none is ignored.

use std::panic::{AssertUnwindSafe, catch_unwind};

use generated_client::codegen::{Bytes, Decimal, List, Nullable, Number, Upload};
use serde_json::{Map, Value, json};

use crate::KEY;
use crate::driver::{File, InBase64, Values, cases, client};
use crate::support::{Answer, Server};

/// The message of a panic; `None` without a panic.
fn panic_of<T>(run: impl FnOnce() -> T) -> Option<String> {
    let panic = catch_unwind(AssertUnwindSafe(run)).err()?;
    Some(panic.downcast_ref::<String>().expect("a text").clone())
}

#[test]
fn each_form_is_read() {
    let mut values = Values::parse(
        "Op",
        r#"{"number": 42, "texts": ["a", "b"], "nothing": null, "decimal": 12345678901234567.123456789,
            "decimals": [0.10, null], "bytes": "AAH/", "file": {"file": "a.png", "base64": "iVBORw=="},
            "files": [{"file": "b", "base64": ""}]}"#,
    );
    assert_eq!(values.take::<i64>("number"), 42);
    assert_eq!(values.optional::<i64>("number"), None, "taken");
    assert_eq!(values.take::<Vec<String>>("texts"), ["a", "b"]);
    assert_eq!(values.optional::<Option<String>>("nothing"), Some(None), "null is a value");
    let decimal = values.take_as::<Decimal, Number>("decimal");
    assert_eq!(decimal.to_string(), "12345678901234567.123456789", "every digit");
    let decimals = values.optional_as::<Vec<Option<Decimal>>, List<Nullable<Number>>>("decimals").unwrap();
    assert_eq!(decimals[0].unwrap().to_string(), "0.10");
    assert_eq!((decimals[1], values.optional_as::<Decimal, Number>("decimals")), (None, None));
    assert_eq!(values.take_as::<Bytes, InBase64>("bytes"), &[0, 1, 255][..]);
    assert_eq!(values.take_as::<Upload, File>("file").file_name(), "a.png");
    let files = values.take_as::<Vec<Upload>, List<File>>("files");
    assert!(format!("{files:?}").contains("bytes: 0"), "{files:?}");
    values.finish();
}

#[test]
fn what_does_not_fit_is_told() {
    let parse = |text: &str| Values::parse("Pets.getPet", text);
    let told = |run: &dyn Fn()| panic_of(run).expect("a panic");
    let text = told(&|| _ = parse("[1]"));
    assert!(text.starts_with("Pets.getPet: the arguments are no JSON object: "), "{text}");
    let text = told(&|| _ = parse("{}").take::<i64>("id"));
    assert_eq!(text, "Pets.getPet: the argument `id` is missing");
    let text = told(&|| _ = parse(r#"{"id": "x"}"#).optional::<i64>("id"));
    assert!(text.starts_with("Pets.getPet: the argument `id` is no i64: "), "{text}");
    let text = told(&|| parse(r#"{"id": 1, "tag": "x"}"#).finish());
    assert_eq!(text, r#"Pets.getPet: there are no such arguments: ["id", "tag"]"#);
    for file in [r#"{"file": "a"}"#, r#"{"file": "a", "base64": "?"}"#, r#"{"file": "a", "base64": "", "x": 1}"#, "1"] {
        let text = told(&|| _ = parse(&format!(r#"{{"f": {file}}}"#)).take_as::<Upload, File>("f"));
        assert!(text.starts_with("Pets.getPet: the argument `f` is no "), "{text}");
    }
}

/// An operation refuses an unknown or a missing argument, and sends nothing.
#[tokio::test]
async fn each_operation_wants_its_own_arguments() {
    let server = Server::start(Vec::<Answer>::new());
    let client = client(&server, KEY);
    for case in cases() {
        let title = case.title();
        let [required, everything] = [case.required, case.everything]
            .map(|arguments| serde_json::from_str::<Map<String, Value>>(arguments).expect("an object"));
        let call = |arguments: &Map<String, Value>| {
            // A call that is not awaited is not sent.
            panic_of(|| drop((case.call)(&client, Values::of(&title, arguments))))
        };
        assert_eq!((call(&required), call(&everything)), (None, None), "{title}");
        assert!(required.keys().all(|name| everything.contains_key(name)), "{title}");
        for name in required.keys() {
            let mut fewer = everything.clone();
            fewer.remove(name);
            assert_eq!(call(&fewer), Some(format!("{title}: the argument `{name}` is missing")));
        }
        for mut more in [required, everything] {
            more.insert("of_another".to_owned(), json!(1));
            let expected = format!("{title}: there are no such arguments: [\"of_another\"]");
            assert_eq!(call(&more), Some(expected));
        }
    }
    assert!(server.requests().is_empty());
}

/// Arguments as text and as an object are equivalent.
#[tokio::test]
async fn text_and_object_are_the_same() {
    let has = |part: &str| cases().find(|case| case.required != "null" && case.everything.contains(part));
    // A query, a body and a file, as far as the API takes them.
    let query = cases().find(|case| case.method == "GET" && case.required == "{}" && case.everything != "{}");
    for case in [query, has(r#""body":{"#), has(r#""base64":""#)].into_iter().flatten() {
        let server = Server::start([200, 200].map(|status| Answer::json(status, "{}")));
        let client = client(&server, KEY);
        let object = serde_json::from_str(case.everything).expect("an object");
        for values in [case.values(case.everything), Values::of(&case.title(), &object)] {
            let _ = (case.call)(&client, values).await;
        }
        let [one, other] = server.requests().try_into().expect("two requests");
        assert_eq!(one.target, other.target);
        let boundless = |request: &crate::support::Recorded| {
            request.text().lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(boundless(&one), boundless(&other));
    }
}
