//! Dates, which are dates alone.

use std::collections::BTreeMap;

use super::{message, round_trip};
use crate::codegen::{self, Date, DateTime, FullDate, Map, Nullable, Value};
use crate::codegen::{Decoded, Patch};

#[derive(Clone, Debug, Default, PartialEq)]
struct Stay {
    from: Date,
    to: Option<Date>,
    left: Option<Date>,
    moved: Patch<Date>,
    others: Option<Vec<Date>>,
    rest: BTreeMap<String, Date>,
}

codegen::object! { Stay {
    "from" => from: required as FullDate,
    "to" => to: optional as FullDate,
    "left" => left: nullable as FullDate,
    "moved" => moved: patch as FullDate,
    "others" => others: optional as List<FullDate>,
    .. => rest: declared as FullDate,
} }

#[derive(Clone, Debug, PartialEq)]
enum When {
    Day(Date),
    Days(Vec<Date>),
    Moment(DateTime),
    Moments(Vec<DateTime>),
    Text(String),
    Unrecognized(Value),
}

codegen::untagged! { When {
    Day(Date) as FullDate,
    Days(Vec<Date>) as List<FullDate>,
    Moment(DateTime),
    Moments(Vec<DateTime>),
    Text(String),
} }

/// Texts that the library reads as 1 January 2024.
const OTHER_FORMS: [&str; 10] = [
    "2024-01-01T10:00:00",
    "2024-01-01T00:00:00Z",
    "2024-01-01 10:00",
    "2024-01-01T10:00:00+02:00[Europe/Warsaw]",
    "2024-01-01[Europe/Warsaw]",
    "2024-01-01[u-ca=iso8601]",
    "20240101",
    "2024-0101",
    "+002024-01-01",
    "20240101T10",
];

#[test]
fn a_date_is_read_as_rfc_3339_writes_it() {
    let stay: Stay = round_trip(
        r#"{"from":"2024-02-29","to":"0000-01-01","left":null,"moved":"9999-12-31","others":["2023-12-31"],"x":"2024-01-01"}"#,
    );
    assert_eq!(stay.from, jiff::civil::date(2024, 2, 29));
    for text in
        ["2023-02-29", "2024-00-10", "2024-13-01", "2024-1-01", "2024-01-1 ", "２０２４-01-01", "", "2024-01-01 "]
    {
        serde_json::from_str::<Decoded<FullDate, Date>>(&format!("\"{text}\"")).unwrap_err();
    }
}

#[test]
fn a_date_with_a_time_is_refused_and_not_shown() {
    for text in OTHER_FORMS {
        for json in [
            format!(r#"{{"from":"{text}","left":null}}"#),
            format!(r#"{{"from":"2024-01-01","to":"{text}","left":null}}"#),
            format!(r#"{{"from":"2024-01-01","left":"{text}"}}"#),
            format!(r#"{{"from":"2024-01-01","left":null,"moved":"{text}"}}"#),
            format!(r#"{{"from":"2024-01-01","left":null,"others":["{text}"]}}"#),
            format!(r#"{{"from":"2024-01-01","left":null,"more":"{text}"}}"#),
        ] {
            let told = message::<Stay>(&json);
            assert!(told.contains("expected a date") && !told.contains(text), "{told}");
        }
        let json = format!(r#"{{"a":"{text}"}}"#);
        serde_json::from_str::<Decoded<Map<Nullable<FullDate>>, BTreeMap<String, Option<Date>>>>(&json).unwrap_err();
    }
}

#[test]
fn a_union_keeps_the_time() {
    assert_eq!(round_trip::<When>("\"2024-01-01\""), When::Day(Date::constant(2024, 1, 1)));
    assert!(matches!(round_trip::<When>(r#"["2024-01-01","2024-01-02"]"#), When::Days(_)));
    assert!(matches!(round_trip::<When>(r#"["2024-01-01T10:00:00Z"]"#), When::Moments(_)));
    for text in OTHER_FORMS {
        let value = round_trip::<When>(&format!("\"{text}\""));
        assert_eq!(matches!(value, When::Moment(_)), text.parse::<DateTime>().is_ok(), "{text}");
        assert!(matches!(value, When::Moment(_) | When::Text(_)), "{text}");
    }
    // The arms read neither a list of both nor an empty text otherwise.
    assert!(matches!(round_trip::<When>(r#"["2024-01-01","2024-01-01T10:00:00Z"]"#), When::Unrecognized(_)));
}

#[test]
fn a_year_that_rfc_3339_cannot_write_is_not_sent() {
    let mut stay = Stay { from: Date::constant(-1, 1, 1), ..Stay::default() };
    assert!(serde_json::to_string(&stay).unwrap_err().to_string().contains("before the year 0"));
    stay.from = Date::constant(0, 1, 1);
    assert_eq!(serde_json::to_string(&stay).unwrap(), r#"{"from":"0000-01-01","left":null}"#);
}
