use std::collections::BTreeSet;

use super::{message, read, round_trip};
use crate::codegen::{self, UnknownNumber, UnknownValue};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Status {
    Member,
    Unknown,
    Unrecognized(UnknownValue),
}

codegen::string_enum! { Status { "MEMBER" => Member, "UNKNOWN" => Unknown } }

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Unrecognized,
    Other(UnknownValue),
}

codegen::string_enum! { Kind { "UNRECOGNIZED" => Unrecognized, } else Other }

#[derive(Clone, Debug, PartialEq, Eq)]
enum Level {
    One,
    Minus,
    Unrecognized(UnknownNumber),
}

codegen::integer_enum! { Level { 1 => One, -1 => Minus } }

#[derive(Clone, Debug, PartialEq, Eq)]
enum Rank {
    Low,
    Other(UnknownNumber),
}

codegen::integer_enum! { Rank { 0 => Low } else Other }

#[test]
fn enums_are_ordered_and_compared_by_their_value_on_the_wire() {
    let mut values = ["UNKNOWN", "MEMBER", "NEW"].map(Status::from);
    values.sort();
    assert_eq!(values, [Status::Member, Status::from("NEW"), Status::Unknown]);
    let [first, new] = ["A", "NEW"].map(Status::from);
    assert!(first < Status::Member);
    assert_eq!((Status::Member, Status::from("NEW")), ("MEMBER".into(), "NEW".into()));
    assert!(Status::Member == "MEMBER" && Status::Member != *"Member" && new == *"NEW");
}

#[test]
fn known_enum_values_become_variants() {
    assert_eq!(round_trip::<Status>("\"MEMBER\""), Status::Member);
    assert_eq!(read::<Status>("\"MEM\\u0042ER\"").unwrap(), Status::Member, "escapes");
    assert_eq!(Status::VALUES, ["MEMBER", "UNKNOWN"]);
    assert_eq!("UNKNOWN".parse::<Status>(), Ok(Status::Unknown));
    assert_eq!(Status::from("MEMBER".to_owned()), Status::Member, "a known value does not hide in the open variant");
    assert_eq!(round_trip::<Kind>("\"UNRECOGNIZED\""), Kind::Unrecognized);
    assert_eq!(format!("{:>8}|{}", Status::Member, Status::Unknown.as_ref()), "  MEMBER|UNKNOWN");
}

#[test]
fn unknown_values_travel_unchanged() {
    let value: Status = round_trip("\"né w\"");
    let Status::Unrecognized(text) = &value else { panic!("{value:?}") };
    assert_eq!((text.as_str(), text.to_string(), format!("{text:?}")), ("né w", "né w".into(), "\"né w\"".into()));
    assert_eq!(value, Status::from("né w"));
    assert!(matches!(Kind::from("x"), Kind::Other(_)));
    assert_eq!(BTreeSet::from([Status::from("b"), Status::from("a"), Status::from("b")]).len(), 2);
    assert_eq!(serde_json::from_value::<Status>("MEMBER".into()).unwrap(), Status::Member);
    assert!(message::<Status>("1").contains("expected a string"));
}

#[test]
fn integer_enums_are_read_and_written() {
    assert_eq!(round_trip::<Level>("1"), Level::One);
    assert_eq!(round_trip::<Level>("-1"), Level::Minus);
    assert_eq!(round_trip::<Level>("7"), Level::from(7));
    assert_eq!(Level::from(1), Level::One);
    assert_eq!((Level::VALUES, Level::Minus.value(), Level::from(9).to_string()), (&[1, -1][..], Some(-1), "9".into()));
    assert_eq!((round_trip::<Rank>("0"), round_trip::<Rank>("5")), (Rank::Low, Rank::from(5)));
    assert_eq!(Rank::Low.value(), Some(0));
    assert_eq!((Rank::VALUES, Kind::VALUES), (&[0][..], &["UNRECOGNIZED"][..]));
    assert!(message::<Level>("\"1\"").contains("expected a number"));
    assert!(message::<Level>("null").contains("expected a number"));
}

#[test]
fn integers_are_recognized_in_every_notation() {
    for json in ["1.0", "1e0", "10E-1", "0.1e+1"] {
        assert_eq!(read::<Level>(json).unwrap(), Level::One, "{json}");
    }
    assert_eq!(read::<Level>("7.0").unwrap(), Level::from(7));
}

#[test]
fn unknown_numbers_are_kept_as_they_are() {
    for json in ["3.5", "1e-3", "18446744073709551616", "1.00000000000000000000001"] {
        let value: Level = read(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        assert_eq!((value.value(), value.to_string()), (None, json.to_owned()));
    }
    let Level::Unrecognized(number) = read::<Level>("3.5").unwrap() else { panic!() };
    assert_eq!((number.as_i64(), number.as_f64(), format!("{number:?}")), (None, Some(3.5), "3.5".to_owned()));
}
