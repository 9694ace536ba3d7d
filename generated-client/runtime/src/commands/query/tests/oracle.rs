//! Another implementation of RFC 9535 reads the same paths, and finds the same.

use proptest::prelude::*;
use serde_json::{Value, json};
use serde_json_path::JsonPath;

use super::super::Query;

/// Both refuse a path, or both find the same.
fn agree(path: &str, document: &Value) -> Result<(), String> {
    match (Query::parse(path), JsonPath::parse(path)) {
        (Ok(ours), Ok(theirs)) => {
            let (ours, theirs) = (ours.find(document)?, theirs.query(document).all());
            if ours == theirs { Ok(()) } else { Err(format!("{path} in {document}: {ours:?}, not {theirs:?}")) }
        }
        (Err(_), Err(_)) => Ok(()),
        (Ok(_), Err(error)) => Err(format!("{path} is refused by the other: {error}")),
        (Err(error), Ok(_)) => Err(format!("{path} is refused: {error}")),
    }
}

#[test]
fn both_read_and_follow_a_table_of_paths_alike() {
    let document = json!({
        "a": [{"b": 1, "c": "x"}, {"b": 2.0}, {"b": null}, [], [[1, 2], [3]], "text", true],
        "o": {"k": {"b": 1}, "ü": [1, 1.0, "1"], "'": 0, "": {"": 1}},
        "b": 1,
    });
    for path in [
        "$",
        "$.a",
        "$['a']",
        "$[\"a\"]",
        "$.*",
        "$.a[*]",
        "$..*",
        "$..b",
        "$..[0]",
        "$..['b','c']",
        "$.a[1:3]",
        "$.a[::-1]",
        "$.a[-2:]",
        "$.a[5:1:-2]",
        "$.a[0, 0, 1:2, *]",
        "$.a[?@.b]",
        "$.a[?@.b == 1]",
        "$.a[?@.b == 2]",
        "$.a[?@.b == null]",
        "$.a[?@.b != 1]",
        "$.a[?!@.b]",
        "$.a[?!(@.b == 1)]",
        "$.a[?@.b >= 1 && @.c]",
        "$.a[?@.b < 2 || @ == 'text']",
        "$.a[?@ == true]",
        "$.a[?@.b == $.b]",
        "$.a[?(@.b == 1 || @.b == 2) && @.c]",
        "$.a[?length(@) == 2]",
        "$.a[?count(@.*) > 1]",
        "$.a[?value(@..b) == 1]",
        "$.a[?@[?@ > 1]]",
        "$.a[?@[?@[0]]]",
        "$.o['ü'][?@ == 1]",
        "$.o.ü",
        "$.o['\\'']",
        "$.o[\"'\"]",
        "$.o['\\u00fc']",
        "$.o['']['']",
        "$[ 'a' , 'b' ]",
        "$ .a [0]",
        "$.a[? @.b == 1 ]",
        "$.a[?@.b==1.0e0]",
        "$.a[?@==[]]",
        "$.a[?@.b<=null]",
        "$.a[?@.z == @.y]",
        "$.a[?'x'<'y']",
        "$.a[?length('abc')==3]",
        "$.a[?length(value($.o))==4]",
        "$.a[?count(@)==1]",
        "$.a[?@.b]b",
        "$.a[",
        "$.a[1",
        "$..",
        "$.a.",
        "$a",
        "$.1",
        "$[-0]",
        "$[1:2:3:4]",
        "$[?]",
        "$[?@.b ==]",
        "$[?== 1]",
        "$[?@.b == 1 == 1]",
        "$[?count(@.a, 1) == 1]",
        "$[?length() == 1]",
        "$[?length(@.*) == 1]",
        "$[?length (@) == 1]",
        "$[?count(@)]",
        "$[?true]",
        "$[?@.a && 1]",
        "$['a]",
        "$['\\x']",
        "$['\\ud800']",
        "$[9007199254740992]",
        "$[\u{1}]",
    ] {
        if let Err(problem) = agree(path, &document) {
            panic!("{problem}");
        }
    }
}

#[cfg(feature = "validate")]
#[test]
fn both_match_patterns_alike() {
    let document = json!(["ab", "abc", "xab", "a\nb", "a.b", 1, "é", "ABC"]);
    for pattern in ["ab", "a.b", "a[.]b", "[a-c]+", "\\\\p{Lu}+", "(a|x).*", "a{1}b?", "[^a]", "é", "("] {
        for path in [format!("$[?match(@, '{pattern}')]"), format!("$[?search(@, '{pattern}')]")] {
            if let Err(problem) = agree(&path, &document) {
                panic!("{problem}");
            }
        }
    }
}

fn select(texts: &'static [&'static str]) -> impl Strategy<Value = String> + Clone {
    proptest::sample::select(texts).prop_map(str::to_owned)
}

fn document() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2_i64..3).prop_map(Value::from),
        proptest::sample::select(vec![0.5, 1.0, -1.5, 1e20]).prop_map(Value::from),
        select(&["", "a", "b", "ab", "ä", "1"]).prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 40, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(select(&["a", "b", "c", "ä", ""]), inner, 0..4)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn literal() -> impl Strategy<Value = String> + Clone {
    select(&[
        "1",
        "-1",
        "0.5",
        "1e0",
        "1E20",
        "-0",
        "true",
        "false",
        "null",
        "'a'",
        "\"ab\"",
        "'\\u00e4'",
        "''",
        "01",
        "[]",
    ])
}

fn segment(filter: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = String> + Clone {
    let number = || select(&["", "0", "1", "-1", "2", "-3", "-0"]);
    let slice = (number(), number(), number()).prop_map(|(start, end, step)| format!("{start}:{end}:{step}"));
    let selector = prop_oneof![
        4 => select(&["*", "'a'", "\"b\"", "'ä'", "''", "0", "1", "-1", "-2", "a"]),
        2 => slice,
        2 => filter.prop_map(|filter| format!("?{filter}")),
    ];
    let selectors = proptest::collection::vec(selector, 1..3).prop_map(|all| all.join(", "));
    prop_oneof![
        3 => select(&[".a", ".b", ".ä", ".*", "..a", "..*", "..", "[*]", " .c"]),
        3 => (select(&["", "", "..", "."]), selectors).prop_map(|(before, selectors)| format!("{before}[{selectors}]")),
    ]
}

fn filter() -> impl Strategy<Value = String> + Clone {
    // Indices that count from the end select nothing in comparisons of the other implementation.
    let singular = (select(&["@", "@", "$"]), select(&["", ".a", ".b", "[0]", "['a'].b", "[2]", ".*", "..a", "[0,1]"]))
        .prop_map(|(root, path)| format!("{root}{path}"));
    let operand = prop_oneof![
        3 => singular.clone(),
        2 => literal(),
        1 => (select(&["length", "count", "value", "sum"]), singular.clone()).prop_map(|(name, path)| format!("{name}({path})")),
    ];
    let operator = select(&["==", "!=", " == ", "="]);
    let compared = (operand.clone(), operator, operand.clone());
    // The other implementation orders values that have no order, and and does not take two missing ones for equal.
    let bounded = (operand, select(&["<", "<=", ">", ">= "]), select(&["1", "0.5", "'a'"]));
    let compared =
        prop_oneof![2 => compared, 1 => bounded].prop_map(|(left, operator, right)| left + &operator + &right);
    let basic = prop_oneof![3 => compared, 1 => singular];
    basic.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), select(&["&&", "||", " && ", " || "]), inner.clone())
                .prop_map(|(left, operator, right)| format!("{left}{operator}{right}")),
            (select(&["", "!", "! "]), inner.clone()).prop_map(|(not, inner)| format!("{not}({inner})")),
            (select(&["!", "@[?"]), inner.clone()).prop_map(|(before, inner)| {
                if before == "!" { format!("!{inner}") } else { format!("@[?{inner}]") }
            }),
        ]
        .boxed()
    })
}

fn path() -> impl Strategy<Value = String> {
    proptest::collection::vec(segment(filter().boxed()), 0..4).prop_map(|segments| format!("${}", segments.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_read_and_follow_any_path_alike(path in path(), document in document()) {
        if let Err(problem) = agree(&path, &document) {
            prop_assert!(false, "{problem}");
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[$@?!.*\\[\\]()'\"0-9a-c&|=<>,: \\\\u-]{0,30}", document in document()) {
        for path in [text.clone(), format!("${text}"), format!("$[?{text}]")] {
            if let Ok(query) = Query::parse(&path) {
                let _ = query.find(&document);
            }
        }
    }
}
