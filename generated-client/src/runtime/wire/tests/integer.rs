use crate::runtime::codegen::{As, Decoded, Integer};
use crate::runtime::wire::integer::Whole;

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
    serde_json::from_str::<Read<T>>(json).map(|value| value.0).map_err(|error| error.to_string())
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
