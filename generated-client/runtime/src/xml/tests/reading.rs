//! XML of servers, which differs from the table in many ways.

use super::*;

const A: &str = "http://example.com/a";
const B: &str = "http://example.com/b";

static TAGS: XmlType = XmlType::List(XmlName::new("tag"), &XmlType::Text);
static PET: XmlType = XmlType::Object(
    &[
        attribute("id", &XmlType::Number),
        XmlField::new("petName", XmlName::new("name"), XmlNode::Element, &XmlType::Text),
        element("tags", &TAGS),
        XmlField::new(
            "photos",
            XmlName::new("photo"),
            XmlNode::Items,
            &XmlType::List(XmlName::new("photo"), &XmlType::Text),
        ),
        element("owner", &OWNER),
    ],
    None,
);
static OWNER: XmlType =
    XmlType::Object(&[element("age", &XmlType::Number).required(), element("pet", &PET).nullable()], None);
static SPACES: XmlType = XmlType::Object(
    &[
        XmlField::new("first", XmlName::new("v").prefix("a").namespace(A), XmlNode::Element, &XmlType::Text),
        XmlField::new("second", XmlName::new("v").namespace(B), XmlNode::Element, &XmlType::Text),
        XmlField::new("third", XmlName::new("v"), XmlNode::Element, &XmlType::Text),
        XmlField::new("language", XmlName::new("lang").prefix("xml"), XmlNode::Attribute, &XmlType::Text),
        XmlField::new("kind", XmlName::new("x:kind"), XmlNode::Attribute, &XmlType::Text),
    ],
    None,
);
static LISTS: XmlType = XmlType::Object(
    &[
        element("wrapped", &TAGS).required(),
        XmlField::new(
            "bare",
            XmlName::new("bare"),
            XmlNode::Items,
            &XmlType::List(XmlName::new("b"), &XmlType::Number),
        )
        .required(),
        element("own", &XmlType::Repeated(&XmlType::Number)).required(),
        attribute("words", &XmlType::List(XmlName::new("w"), &XmlType::Number)),
    ],
    None,
);
static TEXTS: XmlType = XmlType::Object(
    &[attribute("a", &XmlType::Text), node("text", XmlNode::Text, &XmlType::Text), element("b", &XmlType::Text)],
    None,
);
static REQUIRED_TEXT: XmlType = XmlType::Object(&[node("text", XmlNode::Text, &XmlType::Text).required()], None);
static CDATA: XmlType =
    XmlType::Object(&[node("raw", XmlNode::CData, &XmlType::Text), node("text", XmlNode::Text, &XmlType::Text)], None);
static MAP: XmlType = XmlType::Object(&[], Some(&XmlType::Number));
static MAP_OF_LISTS: XmlType = XmlType::Object(&[], Some(&XmlType::Repeated(&XmlType::Number)));
static EMBEDDING: XmlType = XmlType::Object(
    &[
        node("base", XmlNode::None, &BASE),
        element("own", &XmlType::Number),
        node("items", XmlNode::None, &XmlType::List(XmlName::new("item"), &XmlType::Number)),
    ],
    None,
);
static BASE: XmlType = XmlType::Object(&[attribute("id", &XmlType::Number), element("name", &XmlType::Text)], None);

fn check(cases: &[(&'static XmlType, &str, &str)]) {
    for (ty, xml, json) in cases {
        assert_eq!(read(ty, xml), *json, "{xml}");
    }
}

#[test]
fn names_and_order_of_elements_matter_little() {
    check(&[
        (&PET, r#"<Pet id="1"><name>Rex</name></Pet>"#, r#"{"id":1,"petName":"Rex"}"#),
        (&PET, r#"<p:other xmlns:p="urn:x" id="1"><p:name>Rex</p:name></p:other>"#, r#"{"id":1,"petName":"Rex"}"#),
        (
            &PET,
            r#"<pet xmlns="urn:x"><photo>1</photo><name>Rex</name><photo>2</photo></pet>"#,
            r#"{"petName":"Rex","photos":["1","2"]}"#,
        ),
        // Names of JSON, and an element in place of an attribute, where nothing else is there for the field.
        (&PET, "<Pet><id>1</id><petName>Rex</petName></Pet>", r#"{"id":1,"petName":"Rex"}"#),
        (&PET, "<Pet><petName>Tom</petName><name>Rex</name></Pet>", r#"{"petName":"Rex"}"#),
        (&PET, r#"<Pet name="Rex"/>"#, r#"{"petName":"Rex"}"#),
        (&PET, r#"<Pet name="Tom"><name>Rex</name></Pet>"#, r#"{"petName":"Rex"}"#),
        (&PET, "<Pet><photos><photo>1</photo></photos></Pet>", r#"{"photos":["1"]}"#),
        (&PET, "<Pet><photos>1</photos><photos>2</photos></Pet>", r#"{"photos":["1","2"]}"#),
        // The last of several counts, as it does in JSON.
        (&PET, "<Pet><name>a</name><name>b</name></Pet>", r#"{"petName":"b"}"#),
    ]);
}

#[test]
fn unknown_nodes_become_fields() {
    check(&[
        (
            &PET,
            r#"<Pet x="1" xml:lang="en" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Dog"><y><z a="1">t</z><z/></y></Pet>"#,
            r##"{"y":{"z":[{"a":"1","#text":"t"},""]},"x":"1"}"##,
        ),
        (&PET, r#"<Pet x="1"><x>2</x><x>3</x></Pet>"#, r#"{"x":["2","3"]}"#),
        (&PET, "<Pet>text<name>Rex</name></Pet>", r##"{"petName":"Rex","#text":"text"}"##),
        (&XmlType::Any, "<a> t </a>", r#"" t ""#),
        (&XmlType::Any, "<a>1<b/>2</a>", r##"{"b":"","#text":"12"}"##),
        (&XmlType::Any, r#"<a><b xsi:nil="1"/><b>x</b></a>"#, r#"{"b":[null,"x"]}"#),
        (&MAP, "<m><a>1</a><b>2</b><a>3</a></m>", r#"{"a":3,"b":2}"#),
        (&MAP, r#"<m a="1"/>"#, r#"{"a":1}"#),
        (&MAP_OF_LISTS, "<m><a>1</a><b>2</b><a>3</a></m>", r#"{"a":[1,3],"b":[2]}"#),
        // What does not fit is for the decoder to tell.
        (&PET, "<Pet><name>a<b/></name></Pet>", r##"{"petName":{"b":"","#text":"a"}}"##),
    ]);
}

#[test]
fn namespaces_decide_between_equal_names() {
    let fields = r#"{"first":"1","second":"2","third":"3"}"#;
    check(&[
        (&SPACES, &format!(r#"<r xmlns:x="{A}" xmlns:y="{B}"><y:v>2</y:v><v>3</v><x:v>1</x:v></r>"#), fields),
        (&SPACES, &format!(r#"<r xmlns="{A}"><v>1</v><v xmlns="{B}">2</v><v xmlns="">3</v></r>"#), fields),
        (&SPACES, r#"<r xmlns="urn:other"><v>3</v></r>"#, r#"{"third":"3"}"#),
        (&SPACES, r#"<r xml:lang="en" kind="k"/>"#, r#"{"language":"en","kind":"k"}"#),
        (&SPACES, r#"<r xmlns:x="urn:x" lang="en" x:kind="k"/>"#, r#"{"kind":"k","lang":"en"}"#),
        (&SPACES, r#"<undeclared:r undeclared:kind="k"/>"#, r#"{"kind":"k"}"#),
    ]);
}

#[test]
fn lists_stand_in_an_element_or_in_the_parent() {
    check(&[
        (&LISTS, "<r/>", r#"{"bare":[],"own":[]}"#),
        (&LISTS, "<r><wrapped/></r>", r#"{"wrapped":[],"bare":[],"own":[]}"#),
        (&LISTS, "<r><wrapped>\n</wrapped></r>", r#"{"wrapped":[],"bare":[],"own":[]}"#),
        (
            &LISTS,
            r#"<r words=" 1  2 "><b>1</b><wrapped><x/><tag>t</tag></wrapped><own>3</own><b/><own>4</own></r>"#,
            r#"{"wrapped":["t"],"bare":[1,null],"own":[3,4],"words":[1,2]}"#,
        ),
        // If no element has the name of the items, all of them are items.
        (&LISTS, "<r><wrapped><x>1</x><y>2</y></wrapped></r>", r#"{"wrapped":["1","2"],"bare":[],"own":[]}"#),
        (&LISTS, r#"<r><wrapped xsi:nil="true"/></r>"#, r#"{"wrapped":null,"bare":[],"own":[]}"#),
        (&TAGS, "<tags><tag>a</tag><tag/></tags>", r#"["a",""]"#),
        (&PET, "<Pet/>", "{}"),
    ]);
}

#[test]
fn texts_are_kept_exactly() {
    check(&[
        (
            &XmlType::Text,
            "<a> &lt;&#x41;&#66;&amp;&quot;&apos;&gt; <![CDATA[<&]]]]><!-- c -->x<?p i?>y</a>",
            r#"" <AB&\"'> <&]]xy""#,
        ),
        (&XmlType::Text, "<a>1\r\n2\r3\n4&#13;\n5</a>", r#""1\n2\n3\n4\r\n5""#),
        (&XmlType::Text, "<!DOCTYPE a [<!ENTITY e 'x'><!ATTLIST a b CDATA 'c'>]><a>\u{1F600}</a>", "\"\u{1F600}\""),
        (&TEXTS, "<a a='1\n2\t3&#10;&lt;'>\n <b>x</b>\n</a>", r#"{"a":"1 2 3\n<","b":"x"}"#),
        (&TEXTS, "<a> t <b>x</b></a>", r#"{"text":" t ","b":"x"}"#),
        (&TEXTS, "<a> </a>", r#"{"text":" "}"#),
        (&TEXTS, "<a/>", "{}"),
        (&REQUIRED_TEXT, "<a/>", r#"{"text":""}"#),
        (&CDATA, "<a> t <![CDATA[<r>]]>\n</a>", r#"{"raw":" t <r>","text":" t \n"}"#),
        (&CDATA, "<a>t</a>", r#"{"raw":"t","text":"t"}"#),
    ]);
}

#[test]
fn null_is_marked_or_empty() {
    check(&[
        (&PET, r#"<Pet xsi:nil="true"/>"#, "null"),
        (
            &PET,
            r#"<Pet xmlns:n="http://www.w3.org/2001/XMLSchema-instance"><name n:nil=" 1 ">x</name></Pet>"#,
            r#"{"petName":null}"#,
        ),
        (&PET, r#"<Pet><name xsi:nil="false">x</name></Pet>"#, r#"{"petName":"x"}"#),
        (&PET, r#"<Pet xmlns:xsi="urn:other" xsi:nil="true"/>"#, r#"{"nil":"true"}"#),
        // An object that needs fields cannot be empty.
        (&PET, "<Pet><owner/></Pet>", r#"{"owner":null}"#),
        (&PET, "<Pet><owner><age/></owner></Pet>", r#"{"owner":{"age":null}}"#),
        (&OWNER, "<owner/>", "{}"),
    ]);
}

#[test]
fn a_value_without_an_element_stands_in_its_parent() {
    check(&[
        (
            &EMBEDDING,
            r#"<e id="1"><item>3</item><name>n</name><own>2</own><item>4</item></e>"#,
            r#"{"base":{"id":1,"name":"n"},"own":2,"items":[3,4]}"#,
        ),
        (&EMBEDDING, "<e><own>2</own><x/></e>", r#"{"own":2,"x":""}"#),
        (&EMBEDDING, "<e><base><name>n</name></base></e>", r#"{"base":{"name":"n"}}"#),
    ]);
    let json = r#"{"base":{"id":1,"name":"n"},"own":2,"items":[3,4]}"#;
    let xml = write(&XmlRoot::new(XmlName::new("e"), &EMBEDDING), json);
    assert_eq!(xml, r#"<e id="1"><name>n</name><own>2</own><item>3</item><item>4</item></e>"#);
}
