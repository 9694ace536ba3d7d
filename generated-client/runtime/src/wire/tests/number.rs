use rust_decimal::Decimal;

use super::read;
use crate::codegen::{As, Decoded, Number};

type Amount = Decoded<Number, Decimal>;

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 && self.0.scale() == other.0.scale()
    }
}

fn amount(json: &str) -> Result<Decimal, String> {
    read::<Amount>(json).map(|amount| amount.0).map_err(|error| error.to_string())
}

#[test]
fn numbers_keep_every_digit() {
    for text in [
        "0",
        "0.1",
        "19.99",
        "-0.05",
        "1.10",
        "12345678901234567890.123456789",
        "79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ] {
        let value = amount(text).unwrap();
        assert_eq!(serde_json::to_string(&As::<Number, _>::new(&value)).unwrap(), text);
        assert_eq!(amount(&format!("\"{text}\"")).unwrap(), value, "in quotes");
    }
}

#[test]
fn exponents_are_numbers() {
    for (text, plain) in [
        ("1e2", "100"),
        ("1.5E+3", "1500"),
        ("25e-3", "0.025"),
        ("-1.25e1", "-12.5"),
        ("0e99", "0"),
        ("1.0000000000000000000000000000000000", "1"),
    ] {
        assert_eq!(amount(text).unwrap().normalize().to_string(), plain, "{text}");
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    for text in ["1e29", "1e-29", "79228162514264337593543950336", "0.12345678901234567890123456789", "1e999999999"] {
        assert!(amount(text).unwrap_err().contains("at most 28 digits"), "{text}");
    }
    for text in ["null", "true", "[]", "{}", "\"\"", "\"abc\"", "\"1,5\"", "\"0x10\"", "\"1_000\"", "\"+1\""] {
        assert!(amount(text).unwrap_err().contains("expected a number"), "{text}");
    }
}

#[test]
fn decimals_convert_to_and_from_json_values() {
    let value = amount("19.99").unwrap();
    let json = serde_json::to_value(As::<Number, _>::new(&value)).unwrap();
    assert_eq!(json, serde_json::json!(19.99));
    let back: Amount = serde_json::from_value(json).unwrap();
    assert_eq!(back.0, value);
    assert_eq!(serde_json::to_string_pretty(&As::<Number, _>::new(&value)).unwrap(), "19.99");
}
