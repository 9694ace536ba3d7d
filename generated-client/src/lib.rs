//! Rust SDK for the `PerfectGym` Next API.
//!
//! ```no_run
//! use generated_client::{Client, Error};
//!
//! # async fn quick_start() -> Result<(), Error> {
//! // https://acme.open-api.perfectgym.com, with the key of one studio
//! let client = Client::builder().tenant("acme").api_key("...").build()?;
//!
//! // or from PERFECTGYM_TENANT and PERFECTGYM_API_KEY
//! let client = Client::from_env()?;
//!
//! // Does the API accept the key?
//! client.verify_api_key().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`] is made once and cloned wherever it is needed: clones share connections, limits and retry budget. Calls
//! need a Tokio runtime, except on [WebAssembly](#webassembly). Several runtimes can use one client, for example those of tests:
//! each has connections of its own, which go with it.
//!
//! # Calls
//!
//! Each group of operations has a method on [`Client`], and in it each operation has one. Values that a call needs are
//! arguments; the rest are setters of the [`Request`] that comes back. Awaiting it makes the call:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use generated_client::{Client, Error, Retry};
//!
//! # async fn calls(client: &Client) -> Result<(), Error> {
//! let customer = client.customers().get_customer_by_id(42).await?;
//! let slice = client.customers().get_customers().slice_size(100).await?;
//!
//! // Status 404 as None
//! let customer = client.customers().get_customer_by_id(42).optional().await?;
//!
//! // Status, headers and number of attempts beside the value
//! let response = client.customers().get_customer_by_id(42).send().await?;
//! println!("{} after {} attempts", response.status(), response.attempts());
//!
//! // Settings of one call
//! let request = client.customers().get_customer_by_id(42).timeout(Duration::from_secs(5)).retry(Retry::none());
//! let customer = request.header("x-trace", "abc").await?;
//! # Ok(())
//! # }
//! ```
//!
//! What the description does not have can be called by hand, with [`Client::raw`]. Which description that is, [`DESCRIPTION`]
//! tells; the `User-Agent` of each request has its version beside that of the SDK.
//!
//! # Lists
//!
//! Operations that answer slice by slice yield one slice when awaited. [`Request::stream`] yields all items, slice after
//! slice and only as they are asked for, and [`Request::pages`] the slices:
//!
//! ```no_run
//! use generated_client::models::Customer;
//! use generated_client::{Client, Error};
//!
//! # fn keep(_: Option<&str>) {}
//! # async fn lists(client: &Client) -> Result<(), Error> {
//! let mut all = client.customers().get_customers().slice_size(500).stream();
//! while let Some(customer) = all.try_next().await? {
//!     println!("{}", customer.id);
//!     keep(all.position()); // stream().resume(position) goes on there, also in another process
//! }
//!
//! let some: Vec<Customer> = client.customers().get_customers().stream().limit(10).try_collect().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Files
//!
//! An [`Upload`] is a file of this machine, bytes, or a stream. Links in answers of the API lead to files for a while;
//! [`Client::download`] fetches them, and sends the key to no other host than that of the API:
//!
//! ```no_run
//! use generated_client::{Client, Upload};
//!
//! # async fn files(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
//! let image = client.customers().update_image(42, Upload::path("me.png").await?).await?;
//! if let Some(url) = image.image_url {
//!     client.download(url).max_size(10_000_000).to_file("me-again.png").await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! There is one type, [`Error`]. It tells what went wrong ([`Error::kind`]), what the API answered ([`Error::status`],
//! [`Error::response`], [`Error::body`]), whether trying again makes sense ([`Error::is_retryable`]), and whether the call
//! may have had an effect ([`Error::may_have_been_sent`]). Its text has neither keys nor values of parameters in it:
//!
//! ```text
//! Customers.getCustomerById: 404 Not Found [CUSTOMER_NOT_FOUND] No such customer (GET /v1/customers/{customerId}, trace id 4711)
//! ```
//!
//! Where the API's answer is not what its description says, the text names all places that do not fit, and
//! [`Error::misfits`] lists them. The SDK puts this in words of its own, whatever a parser says: neither a value nor the key
//! of a map is told.
//!
//! ```text
//! Customers.getCustomerById: the call succeeded, but its response could not be read at /dateOfBirth: expected a date, found a text (GET /v1/customers/{customerId}, status 200)
//! ```
//!
//! # Headers and credentials of every call
//!
//! [`ClientBuilder::default_header`] sets a header of every call; [`Request::header`] goes before it. Where a description does
//! not say what an API needs, [`ClientBuilder::default_bearer`], [`ClientBuilder::default_basic`] and
//! [`ClientBuilder::default_key`] send a credential all the same.
//!
//! # When things fail
//!
//! | what | unless told otherwise | set by |
//! |---|---|---|
//! | attempts of a call | 3 | [`ClientBuilder::retry`], [`Request::retry`] |
//! | wait between attempts | random, up to 0.5 s, 1 s, ... 20 s; at least what `Retry-After` asks for, up to 60 s of it | [`Retry`] |
//! | time of a call, waits included | 60 s | [`ClientBuilder::timeout`], [`Request::timeout`] |
//! | time in which nothing moves, in either direction | 30 s | [`ClientBuilder::stall_timeout`], [`Request::stall_timeout`] |
//! | time from a request to the head of its answer, if another attempt can follow | 30 s | [`ClientBuilder::response_header_timeout`], [`Request::response_header_timeout`] |
//! | time of an attempt that another one can follow | none | [`ClientBuilder::attempt_timeout`], [`Request::attempt_timeout`] |
//! | time to connect | 10 s | [`ClientBuilder::connect_timeout`] |
//! | time that a connection is kept for the next request | 4 s | [`pool_idle_timeout`](#connections) |
//! | connections to one host | any number | [`max_connections_per_host`](#connections) |
//! | retries in a row, for a client and its clones | 100, and one more for each five successes | [`ClientBuilder::retry_budget`] |
//! | requests to each operation | 1000 a minute, as the API counts | [`ClientBuilder::rate_limit`], [`ClientBuilder::no_rate_limit`] |
//! | size of an answer | 64 MiB, after decompression | [`ClientBuilder::max_body_size`] |
//!
//! What moves is not cut before the time of the call is over, however large a file is and however slow the line. For some
//! uploads and downloads no such time is right: [`Request::no_timeout`] and [`Download::no_timeout`] let them take as long as
//! they move.
//!
//! GET, HEAD, PUT and DELETE are tried again after status 408, 429, 502, 503 and 504, timeouts and lost connections. POST and
//! PATCH are tried again only where they cannot have had an effect: after 429, and if no connection came about. A call
//! that may be repeated although it is a POST says so with [`Request::idempotent`].
//!
//! An operation that answers 429 all the same is left alone by the client as long as `Retry-After` asks for, or else 0.5 s, 1 s,
//! 2 s ... from one refusal to the next, up to the minute after which the API counts anew. A call that cannot wait so long
//! fails at once, with [`ErrorKind::RateLimited`] and nothing sent.
//!
//! The limit holds for a client and its clones. Several clients with the same key can share a [`Limiter`](limit::Limiter), and
//! processes can share one through Redis (feature `redis`, `limit::RedisLimiter`).
//!
//! # Connections
//!
//! Certificates are judged by the platform, and requests to `https` go through the proxy that `HTTPS_PROXY` or `ALL_PROXY` names.
//! Other authorities, a certificate of one's own (mutual TLS), another proxy and bounds on connections are settings of the
//! transport:
//!
//! ```no_run
//! # #[cfg(not(target_family = "wasm"))]
//! # fn transport() -> Result<(), Box<dyn std::error::Error>> {
//! use generated_client::Client;
//! use generated_client::transport::StandardTransport;
//!
//! let transport = StandardTransport::builder()
//!     .root_certificates(std::fs::read("authority.pem")?)
//!     .client_certificate(std::fs::read("client.pem")?, std::fs::read("client.key")?)
//!     .proxy("http://proxy.internal:3128")
//!     .build()?;
//! let client = Client::builder().tenant("acme").api_key("...").transport(transport).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! A setting that cannot be used is an error of the builder, which names the setter, or the variable of the environment, and not what is
//! in it.
//! HTTP/2 is spoken with the feature `http2`, where the server chooses it. Any other HTTP library can take the place of this one,
//! by the trait [`Transport`](transport::Transport).
//!
//! # What calls do
//!
//! With the feature `tracing`, each call is a span with the names that OpenTelemetry has for HTTP clients.
//! [`ClientBuilder::observer`] takes a function that is told of attempts, waits and outcomes, for metrics. Neither is told
//! values, bodies or credentials.
//!
//! [`ClientBuilder::record`] writes down how answers are built: kinds of values and names of fields, no values. From such
//! records, `cargo xtask fit DIR` proposes overlay actions for all that differs from the description, in one round.
//!
//! [`ClientBuilder::on_drift`] takes a function that is told where an answer is not as the description says: a field, a value
//! of an enum or an arm of a union that it does not have, a required field that is missing, a value of another type. Each
//! [`Drift`] is told once for a client, with operation, JSON pointer and kind, and without values:
//!
//! ```no_run
//! # fn client() -> Result<(), generated_client::Error> {
//! use generated_client::Client;
//!
//! let client = Client::builder().tenant("acme").api_key("...").on_drift(|drift| eprintln!("{drift}")).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! `cargo xtask drift LOG` finds these lines in logs, and proposes overlay actions as well. Where nobody asks for it, nothing is
//! looked for.
//!
//! # Tests
//!
//! With the feature `testing`, the module `testing` has a mock of the API on a local socket, whose expectations are the
//! calls themselves, and a sample of every model:
//!
//! ```no_run
//! # #[cfg(feature = "testing")]
//! # async fn tests() -> Result<(), generated_client::Error> {
//! use generated_client::models::{Customer, ErrorResponse};
//! use generated_client::testing::{Expect, Mock, Sample};
//!
//! let mock = Mock::start();
//! mock.customers().get_customer_by_id(42).returns(Customer::sample()).times(1);
//! mock.customers().get_customer_by_id(7).fails(404, ErrorResponse::sample());
//!
//! let client = mock.client(); // for the code under test
//! assert_eq!(client.customers().get_customer_by_id(42).await?, Customer::sample());
//! assert_eq!(client.customers().get_customer_by_id(7).optional().await?, None);
//! # Ok(())
//! # }
//! ```
//!
//! `examples/` has whole programs: listing, booking, uploading, handling errors, testing.
//!
//! # WebAssembly
//!
//! For the target `wasm32-unknown-unknown`, in a browser or what else runs JavaScript, all of this is the same, with the host's
//! `fetch` and timers under it: neither Tokio nor a TLS feature is needed. What differs is up to the host:
//!
//! - There are no files: [`Upload::path`] and [`Download::to_file`] are errors. A stream is read whole before it is sent.
//! - Connections are the host's own: `connect_timeout` and `no_proxy` have no effect, the settings of the transport are not there,
//!   and why no response came is not told. A server that cannot be reached, a connection that broke and an API that does
//!   not allow the page to call it are one error, of kind [`Transport`](ErrorKind::Transport), which
//!   [may have been sent](Error::may_have_been_sent).
//! - If a connection that was kept ends before the response, a browser sends the request again by itself, also a POST, which the SDK
//!   makes once.
//! - The host says who asks: no `User-Agent` is sent but its own. Browsers set some other headers themselves (`Cookie`, `Host`,
//!   `Origin`, `Referer`, `Proxy-*`, `Sec-*` and [more](https://fetch.spec.whatwg.org/#forbidden-request-header)); a call that needs one
//!   of them is an error of kind [`Request`](ErrorKind::Request) that names it, and nothing is sent.
//!   So is a call with the method `CONNECT` or `TRACE`, and a GET or HEAD with a body.
//! - A redirect is an error there too, but a browser tells neither its status, which is 302 then, nor where it leads.
//! - A page can call the API only if the API allows that (CORS): the headers `X-API-KEY` and, with JSON, `Content-Type`, each header
//!   that the page adds, and methods other than GET, HEAD and POST. Of an answer, a page sees the headers that the API exposes;
//!   `Retry-After` is not heeded where it is not among them. Whoever opens the page can read its key.
//! - A mock has no port, but works with its own clients. The feature `redis` does nothing, and there is no `record`.
//!
//! # Features
//!
//! | feature | what it does |
//! |---|---|
//! | `rustls-ring` (default) | TLS by rustls with ring; certificates are judged by the platform |
//! | `rustls-aws-lc` | TLS by rustls with aws-lc-rs |
//! | `native-tls` | TLS of the platform |
//! | `http2` | HTTP/2 with servers that choose it |
//! | `socks` | SOCKS proxies |
//! | `tracing` | a span for each call |
//! | `testing` | a mock of the API and samples of every model, for the tests of applications |
//! | `redis` | a limiter that processes share |
//! | `full-serde` | models read and write JSON in both directions, not only in that of the API |
//! | `all-tags` (default) | all groups of operations; each one is a feature of its own |
#![forbid(unsafe_code)]
// Whether a model is `Send` follows from all models in it, which in some descriptions are nested deeper than 128.
#![recursion_limit = "512"]

mod ext;
#[rustfmt::skip]
mod generated;
mod runtime;

pub use bytes;
pub use http;
pub use jiff;
pub use rust_decimal;

#[cfg(feature = "testing")]
#[doc(hidden)]
pub use self::generated::samples;
pub use self::generated::{DESCRIPTION, models, operations};
#[cfg(not(target_family = "wasm"))]
pub use self::runtime::Record;
#[doc(hidden)]
pub use self::runtime::codegen;
#[cfg(feature = "testing")]
pub use self::runtime::testing;
pub use self::runtime::{
    ApiKey, Base64, BoxFuture, Client, ClientBuilder, Clock, DateTime, Description, Download, Drift, DriftKind, Error,
    ErrorKind, Form, Items, Misfit, Operation, OptionalRequest, OrNull, Paged, Pages, Patch, RawRequest, Request,
    Response, Retry, SystemClock, UnknownNumber, UnknownValue, Upload, UploadContent, ZonedDateTime, exact_number,
};
pub use self::runtime::{limit, observe, transport};

/// The example that the workspace opens with.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
