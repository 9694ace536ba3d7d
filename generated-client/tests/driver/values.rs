//! The arguments of a call as data: a JSON object with each argument under its Rust name.
//!
//! - A value of the API, be it a number, a model or a list, is what it is in JSON; `null` is a value too, and an argument
//!   that is not given is not there.
//! - A body of text is a string, a body of bytes a string in base64.
//! - A file is `{"file": "its name", "base64": "its bytes"}`, and `"type"` where it has a content type of its own; several
//!   files are a list of those.

use std::collections::BTreeMap;

use serde::de::Error;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use super::codegen::{self, Base64, Bytes, DecodeAs, Decoded, Deserialize, Deserializer, Upload};

/// The arguments of one call, which are taken one by one.
///
/// All methods panic if the arguments are not those of the operation, and name the argument.
pub struct Values {
    /// For messages.
    operation: String,
    /// As text, so that numbers keep their digits.
    left: BTreeMap<String, Box<RawValue>>,
}

impl Values {
    /// The arguments in a JSON text.
    pub fn parse(operation: &str, arguments: &str) -> Self {
        match serde_json::from_str(arguments) {
            Ok(left) => Self { operation: operation.to_owned(), left },
            Err(error) => panic!("{operation}: the arguments are no JSON object: {error}: {arguments}"),
        }
    }

    /// The arguments in a JSON object.
    pub fn of(operation: &str, arguments: &Map<String, Value>) -> Self {
        let raw = |(name, value): (&String, &Value)| (name.clone(), to_raw_value(value).expect("JSON"));
        Self { operation: operation.to_owned(), left: arguments.iter().map(raw).collect() }
    }

    /// A required argument.
    pub fn take<T: for<'de> Deserialize<'de>>(&mut self, name: &str) -> T {
        match self.optional(name) {
            Some(value) => value,
            None => panic!("{}: the argument `{name}` is missing", self.operation),
        }
    }

    /// The same with a codec.
    pub fn take_as<T, C: DecodeAs<T>>(&mut self, name: &str) -> T {
        self.take::<Decoded<C, T>>(name).0
    }

    /// An optional argument.
    pub fn optional<T: for<'de> Deserialize<'de>>(&mut self, name: &str) -> Option<T> {
        let json = self.left.remove(name)?;
        match codegen::from_json(json.get().as_bytes()) {
            Ok(value) => Some(value),
            Err(error) => {
                let ty = std::any::type_name::<T>();
                panic!("{}: the argument `{name}` is no {ty}: {error}: {json}", self.operation)
            }
        }
    }

    /// The same with a codec.
    pub fn optional_as<T, C: DecodeAs<T>>(&mut self, name: &str) -> Option<T> {
        self.optional::<Decoded<C, T>>(name).map(|value| value.0)
    }

    /// Asserts that all arguments were taken.
    pub fn finish(self) {
        let left: Vec<_> = self.left.keys().collect();
        assert!(left.is_empty(), "{}: there are no such arguments: {left:?}", self.operation);
    }
}

/// Codec of a file.
pub struct File;

impl DecodeAs<Upload> for File {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Upload, D::Error> {
        let fields = BTreeMap::<String, Value>::deserialize(deserializer)?;
        let known = ["file", "base64", "type"];
        match (fields.get("file"), fields.get("base64"), fields.get("type")) {
            (Some(Value::String(name)), Some(bytes), content_type)
                if fields.keys().all(|key| known.contains(&key.as_str())) =>
            {
                let bytes = Base64::deserialize(bytes).map_err(Error::custom)?;
                let upload = Upload::bytes(bytes.into_bytes(), name);
                Ok(match content_type {
                    Some(Value::String(content_type)) => upload.content_type(content_type),
                    _ => upload,
                })
            }
            _ => Err(Error::custom("a file has `file` and `base64`, and perhaps `type`, no more")),
        }
    }
}

/// Codec of bytes that are a string in base64.
pub struct InBase64;

impl DecodeAs<Bytes> for InBase64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        Base64::deserialize(deserializer).map(|bytes| bytes.into_bytes().into())
    }
}
