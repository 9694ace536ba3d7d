//! The wire tables in every mode and direction.

mod any;
mod buffered;
mod dates;
mod enums;
mod integer;
mod misfits;
mod number;
mod object;
mod pointers;
mod sending;
mod tagged;
mod untagged;
mod values;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads `json` in all ways that there are, which must agree, and gives the value.
fn read<T: DeserializeOwned + PartialEq + std::fmt::Debug>(json: &str) -> serde_json::Result<T> {
    let value = serde_json::from_slice(json.as_bytes());
    if let Ok(value) = &value {
        assert_eq!(serde_json::from_str::<T>(json).as_ref().ok(), Some(value), "from_str");
        assert_eq!(serde_json::from_reader::<_, T>(json.as_bytes()).as_ref().ok(), Some(value), "from_reader");
    }
    value
}

/// Reads `json` and expects the same text back.
fn round_trip<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: &str) -> T {
    let value: T = read(json).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    assert_eq!(serde_json::to_value(&value).unwrap(), serde_json::from_str::<serde_json::Value>(json).unwrap());
    value
}

fn message<T: DeserializeOwned + PartialEq + std::fmt::Debug>(json: &str) -> String {
    read::<T>(json).unwrap_err().to_string()
}
