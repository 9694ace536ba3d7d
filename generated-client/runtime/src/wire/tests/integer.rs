use crate::codegen::{As, Decoded, Integer, from_json};
use crate::wire::integer::Whole;

fn integer<T: Whole>(json: &str) -> Result<T, String> {
    #[derive(Debug)]
    struct Read<T>(T);
    impl<T: PartialEq> PartialEq for Read<T> {
        fn eq(&self, other: &Self) -> bool {
            self.0 == other.0
        }
    }
    impl<'de, T: Whole> serde::Deserialize<'de> for Read<T> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Decoded::<Integer, T>::deserialize(deserializer).map(|decoded| Self(decoded.0))
        }
    }
    let shown = |error: serde_json::Error| error.to_string();
    let from_text = serde_json::from_str::<Read<T>>(json).map(|value| value.0).map_err(shown);
    let at_once = from_json::<Read<T>>(json.as_bytes()).map(|value| value.0).map_err(shown);
    match (&from_text, &at_once) {
        (Ok(one), Ok(other)) => assert_eq!((*one).into(), (*other).into(), "{json}"),
        (Err(_), Err(_)) => {}
        _ => panic!("{json}: {:?}, {:?}", from_text.err(), at_once.err()),
    }
    at_once
}

/// One integer that needs its text has the others read as before, also beside and inside of unions.
#[test]
fn a_text_is_read_again_where_one_integer_needs_it() {
    let read = |json: &str| from_json::<Vec<Decoded<Integer, i64>>>(json.as_bytes());
    let values = |json| read(json).unwrap().into_iter().map(|value| value.0).collect::<Vec<i64>>();
    assert_eq!(values("[1, 2e0, 9007199254740993.0, -3]"), [1, 2, 9_007_199_254_740_993, -3]);
    assert!(read("[1.0, 1.00000000000000000001]").unwrap_err().to_string().contains("a number with a fraction"));
    // What was asked for once does not stay.
    assert_eq!(values("[7]"), [7]);
    assert!(!crate::wire::reading::is_direct());
}

/// An error inside that somebody swallows is no reason to take what is left.
#[test]
fn no_digit_is_lost_if_a_reader_ignores_errors() {
    #[derive(Debug)]
    struct Lenient(Option<i64>);
    impl<'de> serde::Deserialize<'de> for Lenient {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Ok(Self(Decoded::<Integer, i64>::deserialize(deserializer).ok().map(|value| value.0)))
        }
    }
    assert_eq!(from_json::<Lenient>(b"4e0").unwrap().0, Some(4));
}

#[test]
fn a_number_without_a_fraction_is_an_integer() {
    for (json, value) in [
        ("0", 0),
        ("-0", 0),
        ("0.0", 0),
        ("-0e9", 0),
        ("1.0", 1),
        ("1e2", 100),
        ("10E-1", 1),
        ("-1.5e+1", -15),
        ("1200e-2", 12),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9.223372036854775807e18", i64::MAX),
        ("-9223372036854775808.000", i64::MIN),
        ("0e99999999999999999999", 0),
    ] {
        assert_eq!(integer(json), Ok(value), "{json}");
    }
    assert_eq!((integer::<u64>("-0"), integer::<u64>("18446744073709551615.0")), (Ok(0), Ok(u64::MAX)));
    assert_eq!((integer::<i32>("2147483647e0"), integer::<u32>("4.294967295e9")), (Ok(i32::MAX), Ok(u32::MAX)));
    assert_eq!(integer("1180591620717411303424"), Ok(1_i128 << 70));
    for value in [1_i128 << 70, -(1 << 70), u64::MAX.into(), -5] {
        assert_eq!(serde_json::to_string(&As::<Integer, _>::new(&value)).unwrap(), value.to_string());
        assert!(serde_json::to_value(As::<Integer, _>::new(&value)).unwrap().is_number());
    }
}

#[test]
fn other_values_are_refused() {
    for json in ["1.5", "1e-1", "100.0001", "12e-2", "1e-99999999999999999999"] {
        assert!(integer::<i64>(json).unwrap_err().contains("a number with a fraction, expected i64"), "{json}");
    }
    for json in [
        "9223372036854775808",
        "1e19",
        "-1e400",
        "1e99999999999999999999",
        "1234567890123456789012345678901234567890123",
    ] {
        assert!(integer::<i64>(json).unwrap_err().contains("out of range, expected i64"), "{json}");
    }
    assert!(integer::<u32>("-1").unwrap_err().contains("out of range, expected u32"));
    for json in ["null", "true", "[]", "{}", "\"1\""] {
        assert!(integer::<i64>(json).unwrap_err().contains("invalid type"), "{json}");
    }
}
