//! Everything that generated code may name. Not part of the public API: it changes with the generator.

pub use bytes::Bytes;
pub use http::{Method, StatusCode};
pub use jiff::civil::Date;
pub use rust_decimal::Decimal;
pub use serde::de::MapAccess;
pub use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::value::{RawValue, to_raw_value};
pub use serde_json::{Error as JsonError, Value};

pub use super::client::{Client, ClientBuilder};
pub use super::decode::{Binary, Decode, DecodeError, Empty, Json, JsonAs, Optional, Reply, Text};
pub use super::description::{
    Description, ErrorFields, Operation, OperationInfo, Scheme, SchemeKind, Server, Variable,
};
#[cfg(feature = "testing")]
pub use super::encode::{Encode, Encoded};
pub use super::error::{Error, ErrorKind};
pub use super::limit::RateLimit;
pub use super::paging::{Paged, Step, slice_items};
pub use super::request::Request;
pub use super::request_parts::{FormField, PathStyle, QueryStyle, RequestParts};
pub use super::response::Response;
#[cfg(feature = "testing")]
pub(crate) use super::testing::make_sample;
#[cfg(feature = "testing")]
pub use super::testing::{Mock, Sample, SliceForm, from_json as sampled};
pub use super::types::{ApiKey, Base64, DateTime, OrNull, Patch, UnknownNumber, UnknownValue, Upload, ZonedDateTime};
pub use super::wire::any::AnyValue;
pub use super::wire::codec::{As, DecodeAs, Decoded, EncodeAs, List, Map, Nullable, Patched, Seed};
pub use super::wire::date::FullDate;
pub use super::wire::debug::Hidden;
pub use super::wire::deep::{First, Last};
pub use super::wire::enums::{read_number, read_string};
pub use super::wire::exact::write_exact;
pub use super::wire::float::Float;
pub use super::wire::integer::Integer;
pub use super::wire::number::Number;
pub use super::wire::object::{
    Key, ReadObject, present, read_apart, read_key, read_object, read_text, read_value, read_value_as, skip_value,
    write_apart,
};
pub use super::wire::raw::from_json;
pub use super::wire::sending::is_request;
pub use super::wire::tagged::{Tag, TaggedArm, read_tagged, write_tagged};
pub use super::wire::untagged::{Fit, FitAny, FitKnown, Graded, UntaggedArm, read_untagged};

// A description may not need all of these macros.
#[allow(unused_imports)]
mod tables {
    pub(crate) use crate::runtime::wire::debug::redacted_debug;
    pub(crate) use crate::runtime::wire::directions;
    pub(crate) use crate::runtime::wire::enums::{integer_enum, string_enum};
    pub(crate) use crate::runtime::wire::newtype::newtype;
    pub(crate) use crate::runtime::wire::object::object;
    pub(crate) use crate::runtime::wire::tagged::tagged;
    pub(crate) use crate::runtime::wire::untagged::untagged;
}
#[allow(unused_imports)]
pub(crate) use tables::*;

/// A list of text-like values as `&str`, which serde writes.
pub fn texts(values: &[impl AsRef<str>]) -> Vec<&str> {
    values.iter().map(AsRef::as_ref).collect()
}
