//! Numbers and booleans of XML Schema.

use super::*;
use crate::xml::number::to_json;

#[test]
fn numbers_of_xml_schema_become_those_of_json() {
    let cases = [
        ("0", "0"),
        ("-0", "-0"),
        ("42", "42"),
        ("+5", "5"),
        ("05", "5"),
        ("000", "0"),
        ("-007", "-7"),
        (".5", "0.5"),
        ("-.5", "-0.5"),
        ("1.", "1"),
        ("1.50", "1.50"),
        ("00.10", "0.10"),
        ("+1.E5", "1E5"),
        ("1e+05", "1e+05"),
        ("1E-2", "1E-2"),
        ("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789"),
        ("1e400", "1e400"),
    ];
    for (text, json) in cases {
        assert_eq!(to_json(text).as_deref(), Some(json), "{text}");
        assert!(serde_json::from_str::<Box<RawValue>>(json).is_ok(), "{json}");
    }
}

#[test]
fn other_texts_are_no_numbers() {
    for text in
        ["", "-", "+", ".", "1e", "1e+", "e5", "INF", "-INF", "NaN", "1 2", "0x1", "1,5", "--1", "1.2.3", "٣", "1_0"]
    {
        assert_eq!(to_json(text), None, "{text}");
    }
}

#[test]
fn blanks_around_numbers_and_booleans_do_not_count() {
    let cases: [(&XmlType, &str, &str); 12] = [
        (&XmlType::Number, "<a>\n 5 </a>", "5"),
        (&XmlType::Number, "<a> <!-- c -->1<?p?>2<![CDATA[3]]></a>", "123"),
        (&XmlType::Number, "<a>INF</a>", r#""INF""#),
        (&XmlType::Number, "<a/>", "null"),
        (&XmlType::Number, "<a> </a>", "null"),
        (&XmlType::Boolean, "<a> true </a>", "true"),
        (&XmlType::Boolean, "<a>0</a>", "false"),
        (&XmlType::Boolean, "<a>1</a>", "true"),
        (&XmlType::Boolean, "<a>yes</a>", r#""yes""#),
        (&XmlType::Boolean, "<a></a>", "null"),
        (&XmlType::Text, "<a> x </a>", r#"" x ""#),
        (&XmlType::Text, "<a/>", r#""""#),
    ];
    for (ty, xml, json) in cases {
        let ty: &'static XmlType = ty;
        assert_eq!(read(ty, xml), json, "{xml}");
    }
}
