//! The examples of the OpenAPI specification, of its versions 3.0 and 3.2.

use super::*;

static ANIMALS: XmlType = XmlType::List(XmlName::new("animals"), &XmlType::Text);
static ANIMAL_LIST: XmlType = XmlType::List(XmlName::new("animal"), &XmlType::Text);

static STRING: XmlType = XmlType::Object(&[element("animals", &XmlType::Text)], None);
static UNWRAPPED: XmlType = XmlType::Object(&[node("animals", XmlNode::Items, &ANIMALS)], None);
static RENAMED: XmlType =
    XmlType::Object(&[XmlField::new("animals", XmlName::new("animal"), XmlNode::Element, &XmlType::Text)], None);
static RENAMED_ITEMS: XmlType = XmlType::Object(&[node("animals", XmlNode::Items, &ANIMAL_LIST)], None);
static WRAPPED: XmlType = XmlType::Object(&[element("animals", &ANIMALS)], None);
static WRAPPED_ITEMS: XmlType = XmlType::Object(&[element("animals", &ANIMAL_LIST)], None);
static ALIENS: XmlType =
    XmlType::Object(&[XmlField::new("animals", XmlName::new("aliens"), XmlNode::Element, &ANIMAL_LIST)], None);
static ALIEN_ITEMS: XmlType = XmlType::Object(
    &[XmlField::new(
        "animals",
        XmlName::new("aliens"),
        XmlNode::Element,
        &XmlType::List(XmlName::new("aliens"), &XmlType::Text),
    )],
    None,
);
static PERSON: XmlType = XmlType::Object(
    &[
        attribute("id", &XmlType::Number),
        XmlField::new(
            "name",
            XmlName::new("name").prefix("sample").namespace("https://example.com/schema/sample"),
            XmlNode::Element,
            &XmlType::Text,
        ),
    ],
    None,
);
static PETS: XmlType = XmlType::List(
    XmlName::new("animal"),
    &XmlType::Object(&[attribute("kind", &XmlType::Text), node("name", XmlNode::Text, &XmlType::Text)], None),
);
static DOCUMENTATION: XmlType = XmlType::Object(&[node("content", XmlNode::CData, &XmlType::Text)], None);
static ONE_TWO_THREE: XmlType = XmlType::Tuple(&[
    element("One", &XmlType::Text),
    element(
        "Two",
        &XmlType::Object(
            &[attribute("unit", &XmlType::Text).required(), node("value", XmlNode::Text, &XmlType::Number).required()],
            None,
        ),
    ),
    element("Three", &XmlType::Boolean).nullable(),
]);
static REPORT: XmlType = XmlType::Tuple(&[
    node("", XmlNode::Text, &XmlType::Text),
    element("data", &XmlType::Number),
    node("", XmlNode::Text, &XmlType::Text),
]);
static PRODUCT: XmlType = XmlType::Object(
    &[
        attribute("count", &XmlType::Number).required().nullable(),
        attribute("rating", &XmlType::Text),
        element("description", &XmlType::Text).required(),
        element("related", &XmlType::Object(&[], None)).required().nullable(),
    ],
    None,
);

const ARRAY: &str = r#"{"animals":["dog","cat","hamster"]}"#;
const DOCS: &str = r#"{"content":"<html><head><title>Awesome Docs</title></head><body></body><html>"}"#;

/// The root, its type, the JSON and the XML.
static CASES: &[(&str, &XmlType, &str, &str)] = &[
    (
        "document",
        &STRING,
        r#"{"animals":"dog, cat, hamster"}"#,
        "<document>
          <animals>dog, cat, hamster</animals>
        </document>",
    ),
    (
        "document",
        &UNWRAPPED,
        ARRAY,
        "<document>
          <animals>dog</animals>
          <animals>cat</animals>
          <animals>hamster</animals>
        </document>",
    ),
    (
        "document",
        &RENAMED,
        r#"{"animals":"..."}"#,
        "<document>
          <animal>...</animal>
        </document>",
    ),
    (
        "Person",
        &PERSON,
        r#"{"id":123,"name":"example"}"#,
        r#"<Person id="123">
          <sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name>
        </Person>"#,
    ),
    (
        "document",
        &RENAMED_ITEMS,
        ARRAY,
        "<document>
          <animal>dog</animal>
          <animal>cat</animal>
          <animal>hamster</animal>
        </document>",
    ),
    (
        "document",
        &WRAPPED,
        ARRAY,
        "<document>
          <animals>
            <animals>dog</animals>
            <animals>cat</animals>
            <animals>hamster</animals>
          </animals>
        </document>",
    ),
    (
        "document",
        &WRAPPED_ITEMS,
        ARRAY,
        "<document>
          <animals>
            <animal>dog</animal>
            <animal>cat</animal>
            <animal>hamster</animal>
          </animals>
        </document>",
    ),
    (
        "document",
        &ALIENS,
        ARRAY,
        "<document>
          <aliens>
            <animal>dog</animal>
            <animal>cat</animal>
            <animal>hamster</animal>
          </aliens>
        </document>",
    ),
    (
        "document",
        &ALIEN_ITEMS,
        ARRAY,
        "<document>
          <aliens>
            <aliens>dog</aliens>
            <aliens>cat</aliens>
            <aliens>hamster</aliens>
          </aliens>
        </document>",
    ),
    (
        "animals",
        &PETS,
        r#"[{"kind":"Cat","name":"Fluffy"},{"kind":"Dog","name":"Fido"}]"#,
        r#"<animals>
          <animal kind="Cat">Fluffy</animal>
          <animal kind="Dog">Fido</animal>
        </animals>"#,
    ),
    (
        "Documentation",
        &DOCUMENTATION,
        DOCS,
        "<Documentation>
          <![CDATA[<html><head><title>Awesome Docs</title></head><body></body><html>]]>
        </Documentation>",
    ),
    (
        "UpdatedDocument",
        &DOCUMENTATION,
        DOCS,
        "<UpdatedDocument>
          <![CDATA[<html><head><title>Awesome Docs</title></head><body></body><html>]]>
        </UpdatedDocument>",
    ),
    (
        "OneTwoThree",
        &ONE_TWO_THREE,
        r#"["Some text",{"unit":"cubits","value":42},null]"#,
        r#"<OneTwoThree>
          <One>Some text</One>
          <Two unit="cubits">42</Two>
          <Three xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>
        </OneTwoThree>"#,
    ),
    (
        "Report",
        &REPORT,
        r#"["Some preamble text.",42,"Some postamble text."]"#,
        "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>",
    ),
    (
        "product",
        &PRODUCT,
        r#"{"count":null,"description":"Thing","related":null}"#,
        r#"<product>
          <description>Thing</description>
          <related xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>
        </product>"#,
    ),
    (
        "product",
        &PRODUCT,
        r#"{"count":42,"description":"Thing","related":{}}"#,
        r#"<product count="42">
          <description>Thing</description>
          <related/>
        </product>"#,
    ),
];

#[test]
fn examples_are_read_and_written() {
    for (name, ty, json, xml) in CASES {
        assert_eq!(read(ty, xml), *json);
        assert_eq!(write(&XmlRoot::new(XmlName::new(name), ty), json), dense(xml));
    }
}

/// An example of 3.2 has an array where its schema has a string.
#[test]
fn an_array_in_place_of_a_string_is_written_as_in_the_example() {
    let root = XmlRoot::new(XmlName::new("document"), &RENAMED);
    let expected = "<document><animal>dog</animal><animal>cat</animal><animal>hamster</animal></document>";
    assert_eq!(write(&root, ARRAY), expected);
}

/// The specification does not declare `xsi`, and closes an element in two ways.
#[test]
fn the_text_of_the_specification_is_read_as_it_is() {
    let xml = r#"<product><description>Thing</description><related xsi:nil="true" /></product>"#;
    assert_eq!(read(&PRODUCT, xml), r#"{"count":null,"description":"Thing","related":null}"#);
    let xml = r#"<product count="42"><description>Thing</description><related></related></product>"#;
    assert_eq!(read(&PRODUCT, xml), r#"{"count":42,"description":"Thing","related":{}}"#);
}
