//! Errors name the location, also through unions and codecs, and do not show the value.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::codegen::{self, Date, Reply};

#[derive(Debug, PartialEq)]
struct Page {
    items: Vec<Item>,
}
#[derive(Debug, PartialEq)]
struct Item {
    id: i64,
    price: Option<Decimal>,
    day: Option<Date>,
    more: Option<More>,
}
#[derive(Debug, PartialEq)]
enum More {
    Page(Box<Page>),
    Unrecognized(Value),
}

codegen::object! { Page { "items" => items: required, } }
codegen::object! { Item {
    "id" => id: required, "price" => price: optional as Number, "day" => day: optional, "more" => more: optional,
} }
codegen::tagged! { More by "kind" { "page" => Page(Box<Page>) } }

#[derive(Debug, PartialEq)]
struct Tree(Vec<Tree>);
codegen::newtype! { Tree(Vec<Tree>) }

mod redacted {
    pub(super) struct Login {
        pub(super) id: i64,
        pub(super) password: String,
    }
    crate::codegen::redacted_debug! { Login { id: shown, password: hidden } }

    pub(super) enum Answer {
        Id(i64),
        Password(String),
        Nothing,
    }
    crate::codegen::redacted_debug! { Answer enum { Id: shown, Password: hidden, Nothing: empty } }
}

fn pointer(json: &str) -> (String, String) {
    let reply = Reply {
        status: http::StatusCode::OK,
        headers: http::HeaderMap::new(),
        body: json.to_owned().into(),
        attempts: 1,
    };
    let error = reply.json::<Page>().unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
    (error.misfits.first().map_or("", |misfit| misfit.pointer()).to_owned(), error.to_string())
}

#[test]
fn pointers_name_fields_and_indices() {
    let (at, message) = pointer("{\"items\": [{\"id\": 1},\n {\"id\": \"secret\"}]}");
    assert_eq!((at.as_str(), message.as_str()), ("/items/1/id", "/items/1/id: expected an integer, found a text"));
    let (at, message) = pointer(r#"{"items":[{"id":1},{"x":1} ]}"#);
    assert_eq!((at.as_str(), message.as_str()), ("/items/1/id", "/items/1/id: a required field is missing"));
    assert_eq!(pointer(r#"{"items":[{"id":1,"more":1}]}"#).0, "/items/0/more");
    assert_eq!(pointer(r#"{"items":[true]}"#).0, "/items/0");
    assert_eq!(pointer(r#"{"items":[{"id":1,"day":"secret"}]}"#).0, "/items/0/day");
    assert_eq!(pointer("[]").0, "");
}

#[test]
fn pointers_go_through_codecs_and_unions() {
    for spaced in ["", " "] {
        let json = format!(r#"{{"items":[{{"id":1,"price":"secret"{spaced}}}{spaced},{{"id":2}}]}}"#);
        assert_eq!(pointer(&json).0, "/items/0/price");
        let json = format!(r#"{{"items":[{{"id":1,"price":{{"a":"secret"}}{spaced},"day":null}}]}}"#);
        assert_eq!(pointer(&json).0, "/items/0/price");
        let inner = format!(r#"{{"kind":"page","items":[{{"id":7}},{{"id":8,"price":[]{spaced}}}]}}"#);
        let json = format!(r#"{{"items":[{{"id":1,"more":{inner}{spaced}}},{{"id":2}}]}}"#);
        let (at, message) = pointer(&json);
        assert_eq!(at, "/items/0/more/items/1/price");
        assert_eq!(message, "/items/0/more/items/1/price: expected a number, found a list");
    }
    assert_eq!(pointer(r#"{"items":[{"id":1,"more":{"kind":"page","items":[{}]}}]}"#).0, "/items/0/more/items/0/id");
}

#[test]
fn invalid_json_is_described_without_its_text() {
    assert_eq!(pointer("").1, "the body is empty");
    assert_eq!(pointer("<html>secret</html>").1, "the body is not JSON at line 1 column 1: begins like HTML or XML");
    assert_eq!(pointer(r#"{"items":[{"id":1"#).1, "the body ends too early for JSON: text");
    // What follows the first misfit is no JSON, so that nothing of it counts.
    assert_eq!(pointer("{\"items\":\n\"x\",secret}").1, "the body is not JSON at line 2 column 5: text");
}

#[test]
fn newtypes_keep_their_form_and_hide_secrets() {
    use redacted::Answer;

    let tree: Tree = serde_json::from_str("[[],[[]]]").unwrap();
    assert_eq!(serde_json::to_string(&tree).unwrap(), "[[],[[]]]");
    let login = redacted::Login { id: 1, password: "secret".into() };
    assert_eq!(format!("{login:?}"), "Login { id: 1, password: *** }");
    assert_eq!((login.id, login.password.len()), (1, 6));
    let password = Answer::Password("secret".into());
    assert!(matches!(&password, Answer::Password(text) if text == "secret"));
    let shown = [Answer::Id(1), password, Answer::Nothing].map(|answer| format!("{answer:?}"));
    assert_eq!(shown, ["Id(1)", "Password(***)", "Nothing"]);
}
