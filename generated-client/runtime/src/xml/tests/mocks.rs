//! Mocks of operations whose bodies are XML.

use super::bodies::{Pet, PetBody};
use crate::decode::{Json, Optional};
use crate::encode::{Encode as _, Encoded};
use crate::xml::{Xml, content, document};

#[test]
fn an_answer_is_written_as_xml() {
    let pet = Pet { id: 1, name: None, tags: vec!["a".into()] };
    let Encoded { media_type, body, status, .. } = Xml::<PetBody, Json>::encode(&pet).unwrap();
    assert_eq!((media_type.as_deref(), status), (Some("application/xml"), None));
    let text = std::str::from_utf8(&body).unwrap();
    assert_eq!(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Pet id=\"1\"><tag>a</tag></Pet>");
    let nothing = Optional::<Xml<PetBody, Json>>::encode(&None::<Pet>).unwrap();
    assert_eq!((nothing.status, nothing.body.len()), (Some(204), 0));
    let broken = Pet { id: 1, name: Some("\u{0}".into()), tags: Vec::new() };
    let error = Xml::<PetBody, Json>::encode(&broken).unwrap_err();
    assert_eq!(error.to_string(), "/name: a character that XML does not have");
}

#[test]
fn a_document_without_description_is_compared_as_json() {
    let xml = b"<p:a xmlns:p='urn:p' b='1'><c>2</c><c>3</c></p:a>";
    let expected = serde_json::json!({"b": "1", "c": ["2", "3"]});
    assert_eq!(content(xml, None), Some(expected.clone()));
    assert_eq!(document(xml, None), Some(serde_json::json!({ "a": expected })));
    assert_eq!(document(b"{}", None), None);
}
