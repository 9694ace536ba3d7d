use crate::ir::{Shape, XmlNode};
use crate::testing::{load, lowered};

/// A field: its name, its name and kind of node in XML, and the name of its items.
type Named = (String, Option<String>, Option<XmlNode>, Option<String>);

/// The names that the fields of `Thing` and their items have in XML.
fn names(properties: &str) -> Vec<Named> {
    let text = format!(
        "
        openapi: 3.0.3
        info: {{title: T, version: '1'}}
        components:
          schemas:
            Tag: {{type: object, properties: {{k: {{type: string}}}}}}
            Named: {{type: object, xml: {{name: named}}, properties: {{k: {{type: string}}}}}}
            Text: {{type: string}}
            Thing: {{type: object, properties: {properties}}}
        paths:
          /a: {{post: {{operationId: a, requestBody: {{content: {{application/xml: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}, responses: {{}}}}}}
        "
    );
    let (api, _) = lowered(&load(&super::dedent(&text)));
    let def = api.types.iter().find(|def| def.pointer.to_string().ends_with("/Thing")).unwrap();
    let Shape::Struct(shape) = &def.shape else { panic!("no object") };
    let of_field = |field: &crate::ir::Field| {
        let xml = field.docs.xml.as_deref().unwrap();
        (field.name.clone(), xml.name.clone(), xml.node, xml.inner.as_ref().and_then(|inner| inner.name.clone()))
    };
    shape.fields.iter().map(of_field).collect()
}

#[test]
fn a_part_beside_a_reference_names_the_element() {
    let some = |text: &str| Some(text.to_owned());
    for target in ["Tag", "Text", "Named"] {
        let part = |xml: &str| format!("{{allOf: [{{$ref: '#/components/schemas/{target}'}}, {{xml: {{{xml}}}}}]}}");
        let (one, item) = (part("name: one, attribute: true"), part("name: item"));
        let found = names(&format!("{{one: {one}, list: {{type: array, items: {item}}}}}"));
        let expected = [
            ("one".to_owned(), some("one"), Some(XmlNode::Attribute), None),
            ("list".to_owned(), None, None, some("item")),
        ];
        assert_eq!(found, expected, "{target}");
    }
}

#[test]
fn the_name_of_a_target_is_kept_unless_it_gets_fields() {
    let target = "{$ref: '#/components/schemas/Named'}";
    for (schema, name) in [
        (format!("{{allOf: [{target}]}}"), Some("named")),
        (format!("{{allOf: [{target}, {{description: x}}]}}"), Some("named")),
        (format!("{{allOf: [{target}, {{properties: {{more: {{type: string}}}}}}]}}"), None),
        (format!("{{allOf: [{target}, {{$ref: '#/components/schemas/Tag'}}]}}"), None),
    ] {
        let found = names(&format!("{{one: {schema}}}"));
        assert_eq!(found.first().unwrap().1.as_deref(), name, "{schema}");
    }
}
