//! Everything that generated code may name. Not part of the public API: it changes with the generator.

pub use std::marker::PhantomData;

pub use bytes::Bytes;
pub use http::Method;
pub use jiff::civil::Date;
pub use rust_decimal::Decimal;
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::value::RawValue;
pub use serde_json::{Error as JsonError, Value};

pub use crate::client::ClientBuilder;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub use crate::commands;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub use crate::commands::table::{Command, CommandArgument, CommandGroup, Commands, Put, info};
pub use crate::constraints::{Check, Checks, Kind, OperationConstraints, Pattern};
pub use crate::credentials::Credentials;
pub use crate::decode::{Binary, Decode, DecodeError, Empty, Json, JsonAs, Optional, Reply, Text};
pub use crate::description::{
    Description, ErrorFields, OAuth2, Operation, OperationInfo, Scheme, SchemeKind, Server, Variable,
};
#[cfg(feature = "testing")]
pub use crate::encode::{Encode, Encoded};
#[cfg(feature = "events")]
pub use crate::events::fields::{event_kind_of, event_text};
#[cfg(feature = "events")]
pub use crate::events::info::{EventInfo, EventSignature, SignedPart};
#[cfg(feature = "events")]
pub use crate::events::{self, Event};
pub use crate::limit::RateLimit;
pub use crate::method::CustomMethod;
pub use crate::paging::{Paged, Step, slice_items};
pub use crate::request_parts::{FormField, PathStyle, QueryStyle, RequestParts, Site};
pub use crate::streams::{Collected, Framing, JsonData, StreamInfo, Streamed};
#[cfg(feature = "testing")]
pub use crate::testing::{Sample, SliceForm, from_json as sampled, make_sample};
pub use crate::types::{
    Base64, DateTime, OrNull, Patch, UnknownNumber, UnknownValue, Upload, ZonedDateTime, unknown_number, unknown_value,
};
pub use crate::wire::any::AnyValue;
pub use crate::wire::codec::{As, DecodeAs, Decoded, EncodeAs, List, Map, Nullable};
pub use crate::wire::date::FullDate;
pub use crate::wire::debug::Hidden;
pub use crate::wire::deep::{First, Last};
pub use crate::wire::enums::{read_number, read_string};
pub use crate::wire::exact::write_exact;
pub use crate::wire::float::Float;
pub use crate::wire::integer::Integer;
pub use crate::wire::number::Number;
pub use crate::wire::object::{Object, read_apart, read_object, read_text, write_apart, write_text};
pub use crate::wire::raw::from_json;
pub use crate::wire::read_fields::{incomplete, read_fields, slots, values};
pub use crate::wire::sending::is_request;
pub use crate::wire::tagged::{Tag, TaggedArm, read_tagged, write_tagged};
pub use crate::wire::untagged::{Fit, FitAny, FitKnown, Graded, UntaggedArm, read_untagged};
pub use crate::wire::write_fields::{fields, write_fields};
#[cfg(feature = "xml")]
pub use crate::xml::{Xml, XmlBody, XmlField, XmlName, XmlNode, XmlRoot, XmlType};

/// The codecs that wire tables name.
pub mod codecs {
    pub use super::{AnyValue, Float, FullDate, Integer, List, Map, Nullable, Number};
}

pub use crate::{integer_enum, newtype, object, redacted_debug, string_enum, tagged, untagged};

/// A list of text-like values as `&str`, which serde writes.
pub fn texts(values: &[impl AsRef<str>]) -> Vec<&str> {
    values.iter().map(AsRef::as_ref).collect()
}
