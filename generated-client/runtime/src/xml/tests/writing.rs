//! XML of requests.

use super::*;

const A: &str = "http://example.com/a";
const B: &str = "http://example.com/b";

static ANY: XmlRoot = XmlRoot::new(XmlName::new("r"), &XmlType::Any);
static TEXT: XmlRoot = XmlRoot::new(XmlName::new("r"), &XmlType::Text);
static CHILD: XmlType = XmlType::Object(
    &[
        element("plain", &XmlType::Text),
        XmlField::new("same", XmlName::new("same").namespace(A), XmlNode::Element, &XmlType::Text),
        XmlField::new("other", XmlName::new("other").namespace(B), XmlNode::Element, &XmlType::Text),
        XmlField::new("prefixed", XmlName::new("prefixed").prefix("b").namespace(B), XmlNode::Element, &XmlType::Text),
        XmlField::new("bound", XmlName::new("bound").prefix("b"), XmlNode::Element, &XmlType::Text),
        XmlField::new("unbound", XmlName::new("unbound").prefix("c"), XmlNode::Element, &XmlType::Text),
    ],
    None,
);
static DEFAULT: XmlRoot = XmlRoot::new(XmlName::new("r").namespace(A), &CHILD);
static PREFIX: XmlRoot = XmlRoot::new(XmlName::new("r").prefix("b").namespace(B), &CHILD);
static ATTRIBUTES: XmlType = XmlType::Object(
    &[
        attribute("a", &XmlType::Any),
        XmlField::new("b", XmlName::new("b").prefix("p").namespace(B), XmlNode::Attribute, &XmlType::Any),
        XmlField::new("c", XmlName::new("c").namespace(B), XmlNode::Attribute, &XmlType::Any),
        XmlField::new("d", XmlName::new("d").prefix("p").namespace(A), XmlNode::Attribute, &XmlType::Any),
        XmlField::new("e", XmlName::new("lang").prefix("xml"), XmlNode::Attribute, &XmlType::Any),
        XmlField::new("f", XmlName::new("a"), XmlNode::Attribute, &XmlType::Any),
    ],
    None,
);
static OF_ATTRIBUTES: XmlRoot = XmlRoot::new(XmlName::new("r"), &ATTRIBUTES);
static NODES: XmlType = XmlType::Object(
    &[
        node("text", XmlNode::Text, &XmlType::Text),
        node("raw", XmlNode::CData, &XmlType::Text),
        element("list", &XmlType::List(XmlName::new("item"), &XmlType::Number)),
        node("bare", XmlNode::Items, &XmlType::List(XmlName::new("b"), &XmlType::Number)),
        element("own", &XmlType::Repeated(&XmlType::Number)),
        element("object", &XmlType::Object(&[element("x", &XmlType::Text)], None)),
    ],
    None,
);
static OF_NODES: XmlRoot = XmlRoot::new(XmlName::new("r"), &NODES);

#[test]
fn values_are_written_as_their_type_has_them() {
    let nil = r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#;
    let cases: [(&XmlRoot, &str, &str); 17] = [
        (&TEXT, r#""a<b>&\"'\r\n\t]]>""#, "<r>a&lt;b&gt;&amp;\"'&#13;\n\t]]&gt;</r>"),
        (&TEXT, "123456789012345678901234567890.10", "<r>123456789012345678901234567890.10</r>"),
        (&TEXT, r#""""#, "<r/>"),
        (&TEXT, r#"{"a":[1,2]}"#, "<r><a>1</a><a>2</a></r>"),
        (&TEXT, "[1,2]", "<r><r>1</r><r>2</r></r>"),
        (&OF_ATTRIBUTES, r#"{"a":"<\"'>\n\t\r "}"#, "<r a=\"&lt;&quot;'&gt;&#10;&#9;&#13; \"/>"),
        (&OF_ATTRIBUTES, r#"{"a":null,"b":[1,"x"]}"#, &format!(r#"<r xmlns:p="{B}" p:b="1 x"/>"#)),
        (&OF_NODES, r#"{"raw":"<&]]>\r"}"#, "<r><![CDATA[<&]]]]><![CDATA[>]]>&#13;<![CDATA[]]></r>"),
        (&OF_NODES, r#"{"text":null,"raw":null,"bare":null,"own":null}"#, "<r/>"),
        (&OF_NODES, r#"{"list":[],"bare":[],"own":[]}"#, "<r><list/></r>"),
        (
            &OF_NODES,
            r#"{"own":[1],"bare":[2,3],"list":[4]}"#,
            "<r><list><item>4</item></list><b>2</b><b>3</b><own>1</own></r>",
        ),
        (&OF_NODES, r#"{"list":null}"#, &format!("<r><list {nil}/></r>")),
        (&OF_NODES, r#"{"list":"x","bare":5,"object":"y"}"#, "<r><list>x</list><b>5</b><object>y</object></r>"),
        (
            &OF_NODES,
            r##"{"z":{"#text":"t","a":true},"y":[[1,2],[3]]}"##,
            "<r><z>t<a>true</a></z><y><y>1</y><y>2</y></y><y><y>3</y></y></r>",
        ),
        (&ANY, "null", &format!("<r {nil}/>")),
        (&ANY, r#"{"a":[null]}"#, &format!("<r><a {nil}/></r>")),
        (&ANY, r#"{"\u00e4":1}"#, "<r><ä>1</ä></r>"),
    ];
    for (root, json, xml) in cases {
        assert_eq!(write(root, json), xml, "{json}");
    }
}

#[test]
fn namespaces_are_declared_where_they_are_needed() {
    let json = r#"{"plain":"1","same":"2","other":"3","prefixed":"4","bound":"5","unbound":"6"}"#;
    let cases: [(&XmlRoot, &str, &str); 4] = [
        (
            &DEFAULT,
            json,
            &format!(
                r#"<r xmlns="{A}"><plain>1</plain><same>2</same><other xmlns="{B}">3</other><b:prefixed xmlns:b="{B}">4</b:prefixed><bound>5</bound><unbound>6</unbound></r>"#
            ),
        ),
        (
            &PREFIX,
            json,
            &format!(
                r#"<b:r xmlns:b="{B}"><plain>1</plain><same xmlns="{A}">2</same><other xmlns="{B}">3</other><b:prefixed>4</b:prefixed><b:bound>5</b:bound><unbound>6</unbound></b:r>"#
            ),
        ),
        // An attribute without a prefix is in no namespace, and one prefix has one meaning in a tag.
        (
            &OF_ATTRIBUTES,
            r#"{"b":1,"c":2,"d":3,"e":4}"#,
            &format!(r#"<r xmlns:p="{B}" p:b="1" p:c="2" xmlns:ns1="{A}" ns1:d="3" xml:lang="4"/>"#),
        ),
        (&OF_ATTRIBUTES, r#"{"c":2}"#, &format!(r#"<r xmlns:ns1="{B}" ns1:c="2"/>"#)),
    ];
    for (root, json, xml) in cases {
        assert_eq!(write(root, json), xml);
    }
}

#[test]
fn problems_name_the_location_and_no_value() {
    let character = "a character that XML does not have";
    let name = "a name that XML does not have";
    let deep = format!("{}1{}", r#"{"a":"#.repeat(130), "}".repeat(130));
    let deepest = format!("{}: a value that nests too deeply", "/*".repeat(128));
    let cases: [(&XmlRoot, &str, &str); 11] = [
        (&TEXT, r#""\u0000""#, character),
        (&OF_NODES, r#"{"text":"\u000b"}"#, &format!("/text: {character}")),
        (&OF_NODES, r#"{"raw":"\ufffe"}"#, &format!("/raw: {character}")),
        (&OF_NODES, r#"{"bare":[1,"\u001f"]}"#, &format!("/bare/1: {character}")),
        (&OF_NODES, r#"{"z":{"secret":"\uffff"}}"#, &format!("/*/*: {character}")),
        (&OF_ATTRIBUTES, r#"{"a":"\u0001"}"#, &format!("/a: {character}")),
        (&OF_ATTRIBUTES, r#"{"a":1,"f":2}"#, "/f: a second attribute of the same name"),
        (&OF_ATTRIBUTES, r#"{"a":{"b":1}}"#, "/a: an object or a list of lists, where XML has only text"),
        (&ANY, r#"{"a b":1}"#, &format!("/*: {name}")),
        (&ANY, r#"{"a":{"x:y":1}}"#, &format!("/*/*: {name}")),
        (&ANY, &deep, &deepest),
    ];
    for (root, json, problem) in cases {
        assert_eq!(written(root, json), Err(problem.to_owned()), "{json}");
    }
}
