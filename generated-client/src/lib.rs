//! Rust SDK for the `PerfectGym` Next API.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use generated_client::Client;
//!
//! # async fn quick_start() -> Result<(), generated_client::Error> {
//! // https://acme.open-api.perfectgym.com, with the key of one studio
//! let client = Client::builder().tenant("acme").api_key("...").build()?;
//!
//! // or from PERFECTGYM_TENANT and PERFECTGYM_API_KEY
//! let client = Client::from_env()?;
//!
//! client.verify_api_key().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! Each group of operations has a method on [`Client`], and in it each operation has one. Values that a call needs are
//! arguments; the rest are setters of the [`Request`] that comes back. Awaiting it makes the call:
//!
//! ```text
//! let customer = client.customers().get_customer_by_id(42).await?;
//! let page = client.customers().get_customers().slice_size(100).await?;
//! let maybe = client.customers().get_customer_by_id(42).optional().await?; // status 404 is None
//! let response = client.customers().get_customer_by_id(42).send().await?; // status, headers and value
//! ```
//!
//! # Lists
//!
//! Operations that answer slice by slice yield one slice when awaited. [`Request::stream`] yields all items, slice after
//! slice, and [`Request::pages`] the slices:
//!
//! ```text
//! let mut all = client.customers().get_customers().slice_size(500).stream();
//! while let Some(customer) = all.try_next().await? {
//!     keep(all.position()); // stream().resume(position) goes on there, also in another process
//! }
//! let some: Vec<Customer> = client.customers().get_customers().stream().limit(10).try_collect().await?;
//! ```
//!
//! # Errors
//!
//! There is one type, [`Error`]. It tells what went wrong ([`Error::kind`]), what the API answered ([`Error::status`],
//! [`Error::body`], [`Error::body_as`]) and whether trying again makes sense ([`Error::is_retryable`]). Its text has
//! neither keys nor values of parameters in it.
//!
//! # Files
//!
//! ```text
//! client.customers().update_image(42, Upload::path("me.png").await?).await?; // read while it is sent
//! client.download(&customer_image_url).to_file("me.png").await?; // the key stays with the API
//! ```
//!
//! An [`Upload`] is a file, bytes or a stream. [`Client::download`] gets what a link leads to, see [`Download`].
//!
//! # WebAssembly
//!
//! For the target `wasm32-unknown-unknown`, in a browser or what else runs JavaScript, all of this is the same, with the host's
//! `fetch` and timers under it: neither Tokio nor a TLS feature is needed. What differs is up to the host:
//!
//! - There are no files: [`Upload::path`] and [`Download::to_file`] are errors. A stream is read whole before it is sent.
//! - Connections are the host's own: `connect_timeout` and `no_proxy` have no effect, and why none came about is not told.
//! - A page can call the API only if the API allows that (CORS), and whoever opens the page can read its key.
//! - A mock has no port, but works with its own clients. The feature `redis` does nothing.
//!
//! # Features
//!
//! | feature | what it does |
//! |---|---|
//! | `rustls-ring` (default) | TLS by rustls with ring; certificates are judged by the platform |
//! | `rustls-aws-lc` | TLS by rustls with aws-lc-rs |
//! | `native-tls` | TLS of the platform |
//! | `full-serde` | models read and write JSON in both directions, not only in that of the API |
//! | `testing` | a mock of the API and samples of every model, for the tests of applications: module `testing` |
//! | `all-tags` (default) | all groups of operations; each one is a feature of its own |
#![forbid(unsafe_code)]
// Whether a model is `Send` follows from all models in it, which in some descriptions are nested deeper than 128.
#![recursion_limit = "512"]

mod ext;
#[rustfmt::skip]
mod generated;
mod runtime;

pub use http;
pub use jiff;
pub use rust_decimal;

#[cfg(feature = "testing")]
#[doc(hidden)]
pub use self::generated::samples;
pub use self::generated::{models, operations};
#[doc(hidden)]
pub use self::runtime::codegen;
#[cfg(feature = "testing")]
pub use self::runtime::testing;
pub use self::runtime::{
    ApiKey, Base64, BoxFuture, Client, ClientBuilder, Clock, DateTime, Download, Error, ErrorKind, Items,
    OptionalRequest, Paged, Pages, Patch, RawRequest, Request, Response, Retry, SystemClock, UnknownValue, Upload,
};
pub use self::runtime::{limit, observe, transport};

/// The example that the workspace opens with.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
