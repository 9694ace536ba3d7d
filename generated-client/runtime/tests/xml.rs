//! Whole calls of operations whose bodies are XML.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use sample::{API, KEY, builder, call};
use sdk_runtime::codegen::{
    Json, Method, Operation, OperationInfo, UnknownValue, Xml, XmlBody, XmlField, XmlName, XmlNode, XmlRoot, XmlType,
    object, string_enum,
};
use sdk_runtime::testing::{Expect as _, Mock};
use sdk_runtime::{Client, ErrorKind, Request};
use support::{Answer, Server};

/// A pet, as generated code would have it.
#[derive(Clone, Debug, PartialEq)]
struct Pet {
    id: i64,
    status: Option<Status>,
    tags: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Status {
    Sold,
    Unrecognized(UnknownValue),
}

string_enum! {
    Status {
        "sold" => Sold,
    }
}

object! {
    Pet {
        "id" => id: required,
        "status" => status: optional,
        "tags" => tags: required,
    }
}

static TAGS: XmlType = XmlType::List(XmlName::new("tag"), &XmlType::Text);
static PET: XmlType = XmlType::Object(
    &[
        XmlField::new("id", XmlName::new("id"), XmlNode::Attribute, &XmlType::Number).required(),
        XmlField::new("status", XmlName::new("status"), XmlNode::Element, &XmlType::Text),
        XmlField::new("tags", XmlName::new("tags"), XmlNode::Element, &TAGS).required(),
    ],
    None,
);
static ROOT: XmlRoot = XmlRoot::new(XmlName::new("Pet"), &PET);

#[derive(Clone, Copy, Debug)]
struct PutPet;

#[derive(Debug)]
struct PutPetBody;

impl XmlBody for PutPetBody {
    const ROOT: &'static XmlRoot = &ROOT;
}

impl Operation for PutPet {
    type Output = Pet;
    type Body = Xml<PutPetBody, Json>;
    const INFO: OperationInfo = OperationInfo::new(&API, "Pets", "putPet", Method::PUT, "/v1/pet")
        .accept("application/vnd.pets+xml")
        .security(&[&["Key"]]);
}

fn put(client: &Client, pet: &Pet) -> Request<PutPet> {
    let mut request = call::<PutPet>(client);
    request.parts.xml::<PutPetBody, _>("application/xml", pet);
    request
}

fn pet(tag: &str) -> Pet {
    Pet { id: 1, status: Some(Status::Sold), tags: vec![tag.to_owned()] }
}

#[tokio::test]
async fn a_mock_answers_in_xml() {
    let mock = Mock::of(&API);
    put(&mock, &pet("a")).returns(pet("b")).times(1);
    let response = put(&mock.client(), &pet("a")).send().await.unwrap();
    assert_eq!(response.headers().get("content-type").unwrap(), "application/vnd.pets+xml");
    assert_eq!(response.into_inner(), pet("b"));
    let [call] = mock.calls().try_into().unwrap();
    assert_eq!(call.json(), serde_json::json!({"id": "1", "status": "sold", "tags": {"tag": "a"}}));
    assert!(call.body().starts_with(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Pet id=\"1\">"));
}

#[tokio::test]
async fn a_mock_compares_xml_by_its_content() {
    let mock = Mock::of(&API);
    put(&mock, &pet("a")).returns(pet("b")).times(0..=1);
    let error = put(&mock.client(), &pet("c")).await.unwrap_err();
    let text = String::from_utf8_lossy(error.body()).into_owned();
    assert!(text.contains(r#"body /Pet/tags/tag: expected \"a\", got \"c\""#), "{text}");
    let other = "<p:Pet xmlns:p='urn:x' id='1'><p:tags><p:tag>a</p:tag></p:tags>\n<p:status>sold</p:status></p:Pet>";
    let raw = mock.client().raw(Method::PUT, "/v1/pet").body("text/xml", other);
    assert!(raw.await.unwrap().into_inner().starts_with(b"<?xml"));
    let report = catch_unwind(AssertUnwindSafe(|| drop(mock)));
    assert!(report.is_err(), "a call was unexpected");
}

#[tokio::test]
async fn drift_in_xml_is_told_by_its_json_pointer() {
    let answer = |body: &str| Answer::new(200).header("content-type", "application/xml").body(body);
    let server = Server::start([
        answer("<Pet id='1'><tags><tag>a</tag></tags></Pet>"),
        answer("<Pet id='1' age='7'><status>lost</status><secret><a/></secret><tags/></Pet>"),
        answer("<Pet id='x'><tags><tag><b/></tag></tags></Pet>"),
    ]);
    let lines: Arc<Mutex<Vec<String>>> = Arc::default();
    let told = Arc::clone(&lines);
    let builder = builder(&server).credential("Key", KEY);
    let client = builder.on_drift(move |drift| told.lock().unwrap().push(drift.to_string())).build().unwrap();
    assert_eq!(put(&client, &pet("a")).await.unwrap(), Pet { id: 1, status: None, tags: vec!["a".into()] });
    assert!(matches!(put(&client, &pet("a")).await.unwrap().status, Some(Status::Unrecognized(_))));
    let error = put(&client, &pet("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.misfits().len(), 2);
    let ends: Vec<_> =
        lines.lock().unwrap().iter().map(|line| line.split_once("pointer=").unwrap().1.to_owned()).collect();
    let expected = [
        "/secret kind=unknown-field found=object",
        "/age kind=unknown-field found=text",
        "/status kind=unknown-value found=text",
        "/id kind=other-type expected=integer found=text",
        "/tags/* kind=other-type expected=text found=object",
    ];
    assert_eq!(ends, expected);
}
