//! XML that is broken or made to do harm.

use proptest::prelude::*;

use super::*;
use crate::xml::DEEPEST;
use crate::xml::document::Flaw;
use crate::xml::read::any;

static CIRCLE: XmlType = XmlType::Object(&[node("self", XmlNode::None, &CIRCLE)], None);
static UNIONS: XmlType = XmlType::OneOf(&[&UNIONS, &UNIONS]);
static TREE: XmlType = XmlType::OneOf(&[
    &XmlType::Object(&[element("a", &TREE)], None),
    &XmlType::Object(&[element("a", &TREE), element("b", &TREE)], None),
]);

fn flaw(xml: &str) -> Option<Flaw> {
    parse(xml).err()
}

#[test]
fn what_is_not_well_formed_is_found_where_it_is() {
    let cases = [
        ("<a>&unknown;</a>", Flaw::Syntax(3)),
        ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", Flaw::Syntax(33)),
        ("<a b='&e;'/>", Flaw::Syntax(0)),
        ("<a>&#0;</a>", Flaw::Syntax(3)),
        ("<a>&#xD800;</a>", Flaw::Syntax(3)),
        ("<a>&#+65;</a>", Flaw::Syntax(3)),
        ("<a b='1' b='2'/>", Flaw::Syntax(0)),
        ("<a b=1/>", Flaw::Syntax(0)),
        ("<a b='<'/>", Flaw::Syntax(0)),
        ("<a></b>", Flaw::Syntax(3)),
        ("<a/><b/>", Flaw::Syntax(4)),
        ("<a/>x", Flaw::Syntax(4)),
        ("<1/>", Flaw::Syntax(0)),
        ("<a:b:c/>", Flaw::Syntax(0)),
        ("x", Flaw::Syntax(0)),
        ("</a>", Flaw::Syntax(0)),
        ("", Flaw::Incomplete),
        (" ", Flaw::Incomplete),
        ("<a>", Flaw::Incomplete),
        ("<a", Flaw::Incomplete),
        ("<a><![CDATA[x", Flaw::Incomplete),
        ("<!DOCTYPE a [", Flaw::Incomplete),
        ("<!-- ", Flaw::Incomplete),
    ];
    for (xml, expected) in cases {
        assert_eq!(flaw(xml), Some(expected), "{xml}");
    }
}

fn nested(depth: usize) -> String {
    format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth))
}

#[test]
fn depth_has_a_bound() {
    for ty in [&XmlType::Any, &TREE, &UNIONS] {
        assert!(read(ty, &nested(DEEPEST)).len() > DEEPEST / 2);
    }
    assert_eq!(flaw(&nested(DEEPEST + 1)), Some(Flaw::TooDeep));
    assert_eq!(flaw(&"<a>".repeat(1_000_000)), Some(Flaw::TooDeep));
}

#[test]
fn a_circle_without_elements_ends() {
    let element = parse("<a><b/></a>").unwrap();
    assert_eq!(json(&element, &CIRCLE).unwrap(), br#"{"b":""}"#);
    let text = format!("{}1{}", r#"{"self":"#.repeat(1000), "}".repeat(1000));
    let root = XmlRoot::new(XmlName::new("a"), &CIRCLE);
    assert!(written(&root, &text).unwrap_err().ends_with("a value that nests too deeply"));
    assert_eq!(write(&XmlRoot::new(XmlName::new("a"), &UNIONS), r#"{"b":1}"#), "<a><b>1</b></a>");
}

/// What takes quadratic time takes minutes here.
#[test]
fn large_documents_are_read() {
    let many = |write: &dyn Fn(usize) -> String| (0..100_000).map(write).collect::<String>();
    let texts = [
        format!("<a>{}</a>", many(&|_| "<b/>".to_owned())),
        format!("<a>{}</a>", many(&|index| format!("<b{index}/>"))),
        format!("<a {}/>", many(&|index| format!(" b{index}=''"))),
        format!("<a {}/>", many(&|index| format!(" xmlns:b{index}='urn:x'"))),
        format!("<a {}>{}</a>", many(&|index| format!(" xmlns:b{index}='urn:x'")), many(&|_| "<c:d/>".to_owned())),
        format!("<a>{}</a>", many(&|_| "&amp;".to_owned())),
        format!("<a>{}</a>", many(&|_| "x<!---->".to_owned())),
        format!("<a b='{}'/>", many(&|_| "&lt;".to_owned())),
    ];
    for text in &texts {
        for ty in [&XmlType::Any, &TREE] {
            assert!(!read(ty, text).is_empty());
        }
    }
}

/// Texts that are nearly XML.
fn nearly_xml() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "<",
            ">",
            "/",
            "</a>",
            "<a>",
            "<a/>",
            "<a b='",
            "'",
            "\"",
            "=",
            "&",
            ";",
            "&amp;",
            "&#",
            "<!",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<?xml ",
            "<!DOCTYPE",
            "[",
            "]",
            "xmlns",
            "xmlns:x='u'",
            "x:",
            ":",
            " ",
            "\r",
            "\n",
            "\u{0}",
            "é",
            "xsi:nil='1'",
            "\u{feff}",
        ])
        .prop_map(str::to_owned),
        any_text(),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::char::any(), 0..4).prop_map(|signs| signs.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in nearly_xml()) {
        if let Ok(element) = parse(&text) {
            let mut undescribed = Vec::new();
            any(&mut undescribed, &element);
            for json in [undescribed, json(&element, &TREE).unwrap(), json(&element, &CIRCLE).unwrap()] {
                prop_assert!(serde_json::from_slice::<serde_json::Value>(&json).is_ok());
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        if let Ok(text) = crate::xml::charset::text(&bytes, None) {
            let _ = parse(&text);
        }
    }
}
