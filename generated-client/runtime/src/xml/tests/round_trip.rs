//! JSON that is written as XML and read again.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

/// Every form that comes back as it was. A text that may be absent does not, if it is empty.
static ALL: XmlType = XmlType::Object(
    &[
        attribute("attribute", &XmlType::Text),
        XmlField::new("number", XmlName::new("n").prefix("p").namespace("urn:p"), XmlNode::Attribute, &XmlType::Number)
            .nullable(),
        element("text", &XmlType::Text),
        XmlField::new("flag", XmlName::new("is-flag").namespace("urn:default"), XmlNode::Element, &XmlType::Boolean),
        element("wrapped", &XmlType::List(XmlName::new("item"), &ALL)),
        XmlField::new("bare", XmlName::new("one"), XmlNode::Items, &XmlType::List(XmlName::new("one"), &XmlType::Text))
            .required(),
        element("map", &XmlType::Object(&[], Some(&XmlType::Number))),
        element("cdata", &XmlType::Object(&[node("raw", XmlNode::CData, &XmlType::Text).required()], None)),
        element(
            "content",
            &XmlType::Object(
                &[node("text", XmlNode::Text, &XmlType::Text).required(), attribute("of", &XmlType::Text)],
                None,
            ),
        ),
        element(
            "union",
            &XmlType::OneOf(&[&XmlType::Number, &XmlType::List(XmlName::new("u"), &XmlType::Boolean), &ALL]),
        ),
    ],
    None,
);
static ROOT: XmlRoot = XmlRoot::new(XmlName::new("all").prefix("r").namespace("urn:root"), &ALL);

fn text() -> impl Strategy<Value = String> {
    let special = proptest::sample::select(vec![
        '<', '&', '>', '"', '\'', '\r', '\n', '\t', ' ', ']', 'é', '😀', '\u{85}', '\u{2028}',
    ]);
    let ordinary = proptest::char::range('!', '\u{d7ff}')
        .prop_filter("a character of XML", |sign| crate::xml::names::is_char(*sign));
    proptest::collection::vec(prop_oneof![special, ordinary], 0..12).prop_map(|signs| signs.into_iter().collect())
}

fn number() -> impl Strategy<Value = Value> {
    (-1_000_000_i64..1_000_000).prop_map(Value::from)
}

fn optional(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    proptest::option::of(value).boxed()
}

fn all(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let list = |item: BoxedStrategy<Value>| proptest::collection::vec(item, 0..3).prop_map(Value::from);
    let null_or = |value: BoxedStrategy<Value>| prop_oneof![1 => Just(Value::Null), 4 => value].boxed();
    let texts = || text().prop_map(Value::from).boxed();
    let booleans = || proptest::bool::ANY.prop_map(Value::from).boxed();
    let fields = [
        ("attribute", optional(texts())),
        ("number", null_or(number().boxed()).prop_map(Some).boxed()),
        ("text", optional(null_or(texts()))),
        ("flag", optional(null_or(booleans()))),
        ("wrapped", optional(list(null_or(inner.clone())))),
        ("bare", list(null_or(texts())).prop_map(Some).boxed()),
        (
            "map",
            optional(
                proptest::collection::btree_map("[a-z_é][a-z0-9.é-]{0,4}", number(), 0..3).prop_map(|map| json!(map)),
            ),
        ),
        ("cdata", optional(text().prop_map(|raw| json!({ "raw": raw })))),
        (
            "content",
            optional((text(), proptest::option::of(text())).prop_map(|(text, of)| match of {
                Some(of) => json!({ "text": text, "of": of }),
                None => json!({ "text": text }),
            })),
        ),
        (
            "union",
            optional(prop_oneof![number(), proptest::collection::vec(booleans(), 1..3).prop_map(Value::from), inner]),
        ),
    ];
    let (names, values): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    values
        .prop_map(move |values| {
            let fields = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
            Value::Object(fields.collect::<Map<_, _>>())
        })
        .boxed()
}

fn value() -> BoxedStrategy<Value> {
    let leaf = all(Just(json!({ "number": null, "bare": [] })).boxed());
    all(all(leaf))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn described_json_comes_back(value in value()) {
        let xml = write(&ROOT, &value.to_string());
        let again: Value = serde_json::from_str(&read(&ALL, &xml)).unwrap();
        prop_assert_eq!(again, value, "{}", xml);
    }
}
