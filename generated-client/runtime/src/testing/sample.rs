//! Sample values of every model.

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::types::{Base64, DateTime, Patch, ZonedDateTime};
use crate::wire::explain::{Read, Reason, explain};
use crate::wire::raw;

/// A type with a sample value, in which every field is set, if possible from the examples of the description.
///
/// Change the fields that the test is about:
///
/// ```text
/// let mut customer = models::Customer::sample();
/// customer.id = 42;
/// ```
pub trait Sample {
    /// The value. It is the same each time.
    fn sample() -> Self;
}

/// Makes a sample, to check that it does not panic.
#[doc(hidden)]
pub fn make_sample<T: Sample>() {
    drop(T::sample());
}

/// A value from its JSON.
///
/// # Panics
///
/// If the text is not JSON of a `T`. The message has the location.
#[track_caller]
pub fn from_json<T: DeserializeOwned>(json: &str) -> T {
    match raw::from_json(json.as_bytes()) {
        Ok(value) => value,
        Err(error) => unreadable(json, &error, &|json| raw::from_json::<T>(json).map(drop), std::any::type_name::<T>()),
    }
}

#[track_caller]
#[cold]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
fn unreadable(json: &str, error: &serde_json::Error, read: Read<'_>, name: &str) -> ! {
    match explain(json.as_bytes(), error, read) {
        Reason::Misfits(misfits) => {
            let all: Vec<_> = misfits.iter().map(ToString::to_string).collect();
            panic!("this is not the JSON of a {name}: {}", all.join("; "))
        }
        Reason::Incomplete => panic!("this is JSON that ends too early"),
        Reason::Syntax { line, column } => panic!("this is not JSON at line {line} column {column}"),
    }
}

impl<T: Sample> Sample for Vec<T> {
    /// One item.
    fn sample() -> Self {
        vec![T::sample()]
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample() -> Self {
        Some(T::sample())
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample() -> Self {
        Self::new(T::sample())
    }
}

impl<T: Sample> Sample for Patch<T> {
    fn sample() -> Self {
        Self::Value(T::sample())
    }
}

impl<T: Sample> Sample for BTreeMap<String, T> {
    /// One entry.
    fn sample() -> Self {
        Self::from([("key".to_owned(), T::sample())])
    }
}

macro_rules! samples {
    ($($ty:ty: $value:expr;)*) => {$(
        impl Sample for $ty {
            fn sample() -> Self {
                $value
            }
        }
    )*};
}

samples! {
    (): ();
    bool: true;
    i32: 42;
    i64: 42;
    u32: 42;
    u64: 42;
    f64: 1.5;
    String: "text".to_owned();
    Decimal: Decimal::new(1999, 2);
    Date: Date::constant(2024, 2, 29);
    DateTime: from_json("\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"");
    ZonedDateTime: from_json("\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"");
    Base64: from_json("\"aGVsbG8=\"");
    Bytes: Bytes::from_static(b"bytes");
    Value: from_json(r#"{"any":["value",1,true,null]}"#);
}
