//! Answers and requests whose bodies are XML.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};

use super::*;
use crate::decode::{Decode as _, DecodeError, Json, Optional, Reply};
use crate::request_parts::{Payload, RequestParts};
use crate::xml::{Xml, XmlBody};

static PET: XmlType = XmlType::Object(
    &[
        attribute("id", &XmlType::Number).required(),
        element("name", &XmlType::Text),
        XmlField::new("tags", XmlName::new("tag"), XmlNode::Items, &XmlType::List(XmlName::new("tag"), &XmlType::Text))
            .required(),
    ],
    None,
);
static ROOT: XmlRoot = XmlRoot::new(XmlName::new("Pet"), &PET);

pub(super) struct PetBody;

impl XmlBody for PetBody {
    const ROOT: &'static XmlRoot = &ROOT;
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
pub(super) struct Pet {
    pub(super) id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    pub(super) tags: Vec<String>,
}

fn reply(content_type: &'static str, body: &[u8]) -> Reply {
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
    }
    Reply { status: StatusCode::OK, headers, body: Bytes::copy_from_slice(body), attempts: 1 }
}

fn decode(content_type: &'static str, body: &[u8]) -> Result<Pet, DecodeError> {
    Xml::<PetBody, Json>::decode(&reply(content_type, body))
}

fn name(content_type: &'static str, body: &[u8]) -> String {
    decode(content_type, body).unwrap().name.unwrap()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn an_answer_is_read_as_its_model() {
    let pet = decode("application/xml", b"<Pet id='1'><tag>a</tag><name>Rex</name><tag>b</tag></Pet>").unwrap();
    assert_eq!(pet, Pet { id: 1, name: Some("Rex".into()), tags: vec!["a".into(), "b".into()] });
    assert_eq!(decode("text/xml", b"<dog id='1'/>").unwrap(), Pet { id: 1, name: None, tags: Vec::new() });
    let json = decode("application/json", br#"{"id":2,"tags":[]}"#).unwrap();
    assert_eq!(json.id, 2, "a server that says JSON means it");
    assert_eq!(Optional::<Xml<PetBody, Json>>::decode(&reply("", b"")).unwrap(), None::<Pet>);
}

#[test]
fn the_charset_is_that_of_mark_header_or_declaration() {
    let declared =
        |encoding: &str| format!("<?xml version='1.0' encoding = '{encoding}'?><Pet id='1'><name>é</name></Pet>");
    let latin = |text: &str| text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect::<Vec<u8>>();
    let plain = "<Pet id='1'><name>é</name></Pet>";
    let cases: [(&str, Vec<u8>); 11] = [
        ("application/xml", plain.into()),
        ("application/xml", format!("\u{feff}{plain}").into()),
        ("application/xml; charset=iso-8859-1", latin(plain)),
        ("application/xml", latin(&declared("ISO-8859-1"))),
        ("application/xml", latin(&declared("windows-1252"))),
        ("application/xml; charset=utf-8", declared("ISO-8859-1").into()),
        ("application/xml; charset=iso-8859-1", format!("\u{feff}{plain}").into()),
        ("application/xml", declared("utf-16").into()),
        ("application/xml", utf_16(&declared("UTF-16"), u16::to_le_bytes)),
        ("application/xml", utf_16(&declared("UTF-16"), u16::to_be_bytes)),
        ("application/xml", utf_16(&format!("\u{feff}{plain}"), u16::to_be_bytes)),
    ];
    for (content_type, body) in cases {
        assert_eq!(name(content_type, &body), "é", "{content_type} {}", String::from_utf8_lossy(&body));
    }
    let error = decode("application/xml", &latin(&declared("ISO-8859-15"))).unwrap_err();
    assert_eq!(error.to_string(), "the body is text in the charset `iso-8859-15`, which cannot be read");
    assert_eq!(decode("", &latin(plain)).unwrap_err().to_string(), "the body is not UTF-8 text");
}

#[test]
fn errors_have_the_location_and_nothing_of_the_body() {
    let deep = "<a>".repeat(1000);
    let cases: [(&str, &str); 9] = [
        ("", "the body is empty"),
        (" ", "the body ends too early for XML: application/xml, text"),
        ("<Pet><secret>", "the body ends too early for XML: application/xml, begins like HTML or XML"),
        ("{\"secret\": 1}", "the body is not XML at line 1 column 1: application/xml, text"),
        ("<Pet>\n é&secret;</Pet>", "the body is not XML at line 2 column 3: application/xml, begins like HTML or XML"),
        ("<html><br></html>", "the body is not XML at line 1 column 11: application/xml, begins like HTML or XML"),
        (&deep, "the body is XML that nests too deeply"),
        ("<Pet/>", "/id: a required field is missing"),
        (
            "<Pet id='secret'><name><secret/></name></Pet>",
            "/id: expected an integer, found a text; /name: expected a text, found an object",
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(decode("application/xml", body.as_bytes()).unwrap_err().to_string(), expected, "{body}");
    }
}

fn sent(value: &impl Serialize) -> Result<(String, String), String> {
    let mut parts = RequestParts::default();
    parts.xml::<PetBody, _>("application/xml", value);
    let sent = parts.finish("/pets")?;
    let Payload::Bytes(body) = sent.payload else { panic!("a stream") };
    let content_type = sent.headers.get(CONTENT_TYPE).unwrap().to_str().unwrap().to_owned();
    Ok((content_type, String::from_utf8(body.to_vec()).unwrap()))
}

#[test]
fn a_request_has_the_xml_of_its_value() {
    let pet = Pet { id: 1, name: Some("<é>".into()), tags: vec!["a".into(), "b".into()] };
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Pet id=\"1\"><name>&lt;é&gt;</name><tag>a</tag><tag>b</tag></Pet>";
    assert_eq!(sent(&pet), Ok(("application/xml".to_owned(), xml.to_owned())));
    assert_eq!(decode("application/xml", xml.as_bytes()).unwrap(), pet);
}

#[test]
fn a_request_that_xml_cannot_carry_is_an_error() {
    let pet = Pet { id: 1, name: None, tags: vec!["a".into(), "\u{1}".into()] };
    assert_eq!(
        sent(&pet).unwrap_err(),
        "the body cannot be written as XML: /tags/1: a character that XML does not have"
    );
    let infinite = "the body has a number that is infinite or not a number, which cannot be sent";
    assert_eq!(sent(&[f64::INFINITY]).unwrap_err(), infinite);
}
