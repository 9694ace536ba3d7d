//! Unions.

use super::*;

static CAT: XmlType = XmlType::Object(
    &[
        XmlField::new("petType", XmlName::new("type"), XmlNode::Attribute, &XmlType::Text).required(),
        element("lives", &XmlType::Number),
    ],
    None,
);
static DOG: XmlType = XmlType::Object(&[element("bark", &XmlType::Boolean)], None);
static OTHER: XmlType = XmlType::Object(&[element("name", &XmlType::Number)], None);
static PET: XmlType = XmlType::Tagged("petType", &[("cat", &CAT), ("dog", &DOG)], Some(&OTHER));
static CLOSED: XmlType = XmlType::Tagged("petType", &[("cat", &CAT)], None);
static SCALAR: XmlType = XmlType::OneOf(&[&XmlType::Text, &XmlType::Number, &XmlType::Boolean]);
static SHAPE: XmlType = XmlType::OneOf(&[
    &XmlType::Object(&[element("radius", &XmlType::Number).required()], None),
    &XmlType::Object(
        &[element("width", &XmlType::Number).required(), element("height", &XmlType::Number).required()],
        None,
    ),
    &XmlType::List(XmlName::new("point"), &XmlType::Number),
    &XmlType::Text,
]);
static FIELDS: XmlType = XmlType::Object(
    &[element("value", &SCALAR), attribute("flag", &SCALAR), element("pet", &PET), element("shape", &SHAPE)],
    None,
);

#[test]
fn arms_are_chosen_by_tag_or_by_fit() {
    let cases: [(&XmlType, &str, &str); 17] = [
        (&PET, r#"<p type="cat"><lives>9</lives></p>"#, r#"{"petType":"cat","lives":9}"#),
        (&PET, "<p><petType>cat</petType><lives>9</lives></p>", r#"{"petType":"cat","lives":9}"#),
        (&PET, "<p><petType>dog</petType><bark>1</bark></p>", r#"{"bark":true,"petType":"dog"}"#),
        (&PET, r#"<p petType="dog"><bark>1</bark></p>"#, r#"{"bark":true,"petType":"dog"}"#),
        (&PET, r#"<p petType="fish"><name>1</name></p>"#, r#"{"name":1,"petType":"fish"}"#),
        (&PET, "<p><name>1</name></p>", r#"{"name":1}"#),
        (&CLOSED, r#"<p petType="fish"><name>1</name></p>"#, r#"{"petType":"fish","name":"1"}"#),
        (&SCALAR, "<v>5</v>", "5"),
        (&SCALAR, "<v>007</v>", r#""007""#),
        (&SCALAR, "<v>true</v>", "true"),
        (&SCALAR, "<v>1</v>", "1"),
        (&SCALAR, "<v>x</v>", r#""x""#),
        (&SCALAR, "<v/>", r#""""#),
        (&SHAPE, "<s><radius>1</radius></s>", r#"{"radius":1}"#),
        (&SHAPE, "<s><height>1</height><width>2</width></s>", r#"{"width":2,"height":1}"#),
        (&SHAPE, "<s><point>1</point><point>2</point></s>", "[1,2]"),
        (&SHAPE, "<s>square</s>", r#""square""#),
    ];
    for (ty, xml, json) in cases {
        let ty: &'static XmlType = ty;
        assert_eq!(read(ty, xml), json, "{xml}");
    }
}

#[test]
fn unions_are_read_as_they_were_written() {
    let root = XmlRoot::new(XmlName::new("r"), &FIELDS);
    let cases = [
        (r#"{"value":5,"flag":true}"#, r#"<r flag="true"><value>5</value></r>"#),
        (r#"{"value":"x","flag":"y"}"#, r#"<r flag="y"><value>x</value></r>"#),
        (r#"{"pet":{"petType":"cat","lives":9}}"#, r#"<r><pet type="cat"><lives>9</lives></pet></r>"#),
        (r#"{"pet":{"bark":true,"petType":"dog"}}"#, "<r><pet><bark>true</bark><petType>dog</petType></pet></r>"),
        (r#"{"shape":{"width":2,"height":1}}"#, "<r><shape><width>2</width><height>1</height></shape></r>"),
        (r#"{"shape":[1,2]}"#, "<r><shape><point>1</point><point>2</point></shape></r>"),
        (r#"{"shape":"square"}"#, "<r><shape>square</shape></r>"),
    ];
    for (json, xml) in cases {
        assert_eq!(write(&root, json), xml);
        assert_eq!(read(&FIELDS, xml), json);
    }
}
