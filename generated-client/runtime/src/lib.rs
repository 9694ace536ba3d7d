//! The runtime of generated SDKs: requests, retries, limits, transport, types, codecs, errors, lists, files and mocks.
//!
//! An SDK has a client with its operations and its models, and re-exports the types of this crate that its users need. Its
//! code describes each call as plain data and properties of the operation; one function makes all calls. Decoding is
//! generic and compiled where it is used.
//!
//! Several SDKs in one program share this crate, so that errors, dates, limiters and transports have the same types in
//! all of them.
#![forbid(unsafe_code)]
// docs.rs shows which feature an item needs. It finds that by itself, except for items and methods that SDKs re-export: those say it,
// under a name of our own, since `docsrs` would be set for all dependencies.
#![cfg_attr(any(docsrs, sdk_docs), feature(doc_cfg))]
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::todo,
        clippy::unimplemented,
        clippy::unwrap_used,
    )
)]

#[cfg(all(target_family = "wasm", not(target_os = "unknown")))]
compile_error!("of WebAssembly, only the target wasm32-unknown-unknown is supported, whose host has to be JavaScript");

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub(crate) mod blocking;
pub(crate) mod call_target;
pub(crate) mod charset;
pub(crate) mod client;
pub(crate) mod clients;
pub(crate) mod clock;
#[doc(hidden)]
pub mod codegen;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
#[doc(hidden)]
pub mod commands;
pub(crate) mod concurrent;
pub(crate) mod constraints;
pub(crate) mod content;
pub mod credentials;
pub(crate) mod decode;
pub(crate) mod description;
pub(crate) mod disk;
pub(crate) mod download;
pub(crate) mod drift;
#[cfg(feature = "testing")]
pub(crate) mod encode;
pub(crate) mod error;
#[cfg(feature = "events")]
pub mod events;
pub(crate) mod execute;
pub(crate) mod future;
pub(crate) mod headers;
pub(crate) mod hex;
pub mod limit;
pub(crate) mod method;
pub(crate) mod names;
pub mod observe;
pub(crate) mod paging;
pub(crate) mod random;
pub(crate) mod raw_request;
pub(crate) mod record;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
pub(crate) mod redis;
pub(crate) mod request;
pub(crate) mod request_parts;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod retry_budget;
pub(crate) mod streams;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
pub(crate) mod types;
pub(crate) mod wire;
#[cfg(feature = "xml")]
pub(crate) mod xml;

pub use bytes;
pub use http;
pub use jiff;
pub use rust_decimal;

pub use self::client::{Client, ClientBuilder};
pub use self::clients::Clients;
pub use self::clock::{Clock, SystemClock};
pub use self::concurrent::{Concurrent, ConcurrentItems, Progress, concurrent, concurrent_stream};
#[cfg(feature = "validate")]
pub use self::constraints::Violation;
pub use self::description::{Description, Operation};
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::download::BlockingDownloadStream;
pub use self::download::{Download, DownloadStream};
pub use self::drift::{Drift, DriftKind};
pub use self::error::{Error, ErrorKind};
pub use self::future::BoxFuture;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::paging::{BlockingItems, BlockingPages};
pub use self::paging::{Items, Paged, Pages};
pub use self::raw_request::RawRequest;
#[cfg(not(target_family = "wasm"))]
pub use self::record::Record;
pub use self::request::{OptionalRequest, Request};
pub use self::response::Response;
pub use self::retry::Retry;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::streams::BlockingEventStream;
pub use self::streams::{EventStream, Streamed};
#[cfg(feature = "chrono")]
pub use self::types::ChronoDateExt;
#[cfg(feature = "time")]
pub use self::types::TimeDateExt;
pub use self::types::{
    ApiKey, Base64, DateTime, OrNull, Patch, UnknownNumber, UnknownValue, Upload, UploadContent, ZonedDateTime,
};
pub use self::wire::exact::exact_number;
pub use self::wire::explain::{Form, Misfit};
