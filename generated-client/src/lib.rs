//! Rust SDK for the `PerfectGym` Next API.
//!
//! ```toml
//! [dependencies]
//! generated-client = { path = "../generated-client" } # or { git = "the URL of its repository" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! <!-- <generated features> -->
//!
//! | feature | what it is |
//! |---|---|
//! | `default-tls` (default) | TLS that needs no more than a C compiler to build. |
//! | `rustls-ring` (default) | TLS by rustls with the ring provider; certificates are judged by the platform's trust store. |
//! | `rustls-aws-lc` | TLS by rustls with the aws-lc-rs provider, which may want `CMake` to build. |
//! | `native-tls` | The platform's own TLS: OpenSSL, Security Framework or Schannel. |
//! | `http2` | HTTP/2 with servers that choose it in the TLS handshake. |
//! | `socks` | SOCKS proxies. |
//! | `full-serde` | Deprecated, without effect: every model reads and writes JSON. It goes with the next version. |
//! | `tracing` | One span for each call, and events for its attempts, by the `tracing` crate. |
//! | `blocking` | Blocking calls: `request.wait()`, and lists as iterators. Without effect on WebAssembly, whose only thread cannot block. |
//! | `testing` | A mock of the API on a local socket, and samples of every model: for the tests of applications. |
//! | `events` | Receiving events of webhooks: keys and signatures verified, each event handled once, answered at once. |
//! | `tower` | Receivers of events as a `tower::Service`, for axum and hyper. |
//! | `redis` | What processes share through Redis: the limit of a key, and which events were handled. |
//! | `validate` | Requests are checked against the constraints of the description before they are sent. |
//! | `xml` | Bodies that are XML: groups of calls that send or answer any need it, and turn it on. |
//! | `cli` | The API on the command line: the program of this package. Not on WebAssembly. |
//! | `keyring` | Its profiles keep credentials in the keyring of the system, and not in a file. It takes a minute of CPU to build. |
//! | `mcp` | The program as a server of tools for assistants, too (Model Context Protocol). |
//! | `chrono` | Conversions of dates and times from and to the types of the crate `chrono`. |
//! | `time` | The same for the crate `time`. |
//! | `all-tags` (default) | All groups of calls. Each is a feature of its own, and some of them build faster: `appointments`, `checkin-vouchers`, `classes`, `cross-studio`, `customers`, `customers-account`, `customers-communication`, `customers-self-service`, `devices`, `employees`, `finance`, `leads`, `membership-self-service`, `memberships`, `online-offers`, `payments`, `studios`, `trial-offers`. |
//!
//! <!-- </generated features> -->
//!
//! Without default features (`default-features = false`), choose one for TLS, and the groups that you call. Programs
//! without asynchronous code need the feature `blocking` in place of `tokio`.
//!
//! ```no_run
//! use generated_client::{Client, Error};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     // https://acme.open-api.perfectgym.com, with the key of one studio; Client::from_env()
//!     // reads both from PERFECTGYM_TENANT and PERFECTGYM_API_KEY.
//!     let client = Client::builder().tenant("acme").api_key("...").build()?;
//!
//!     // Does the API accept the key?
//!     client.verify_api_key().await?;
//!     let customer = client.customers().get_customer_by_id(42).await?;
//!     println!("{customer:?}");
//!     Ok(())
//! }
//! ```
//!
//! Make a [`Client`] once and clone it wherever it is needed: clones share connections, limits and retry budget. Calls
//! need a Tokio runtime, except on [WebAssembly](#webassembly). Several runtimes can use one client, for example those
//! of tests: each has connections of its own, which end with it.
//!
//! # Calls
//!
//! Each group of operations is a method of [`Client`], and each operation is a method of its group. Required values are
//! arguments; optional ones are set by methods of the returned [`Request`]. Awaiting the request makes the call:
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
//! let request = client.customers().get_customer_by_id(42).timeout(Duration::from_secs(5));
//! let customer = request.retry(Retry::none()).header("x-trace", "abc").await?;
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::raw`] calls operations that the description does not have. [`DESCRIPTION`] has title and version of the
//! description; the `User-Agent` of each request contains both, beside the version of the SDK.
//!
//! # Lists
//!
//! Operations that answer in slices yield one slice when awaited. [`Request::stream`] yields all items and requests a
//! slice only when its first item is needed; [`Request::pages`] yields the slices:
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
//! let ten = client.customers().get_customers().stream().limit(10);
//! let some: Vec<Customer> = ten.try_collect().await?;
//! # Ok(())
//! # }
//! ```
//!
//! An item that cannot be read is an error of the whole slice. In a [`lenient`](Items::lenient) stream it is an error by
//! itself, with its JSON ([`Error::item`]), and the items after it follow:
//!
//! ```no_run
//! # use generated_client::{Client, Error};
//! # async fn lists(client: &Client) -> Result<(), Error> {
//! let mut all = client.customers().get_customers().stream().lenient();
//! loop {
//!     match all.try_next().await {
//!         Ok(Some(customer)) => println!("{}", customer.id),
//!         Ok(None) => break,
//!         Err(error) if error.item().is_some() => eprintln!("left out: {error}"),
//!         Err(error) => return Err(error),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Many calls at once
//!
//! [`concurrent`](concurrent()) makes a call for each of many keys, so many at a time and within the rate limit, and
//! yields each key with its result. A call that fails does not end the rest. [`concurrent_stream`] takes the keys from a
//! stream, and [`Items::concurrently`] makes a call for each item of a list:
//!
//! ```no_run
//! use generated_client::{Client, concurrent};
//!
//! # async fn many(client: &Client, ids: Vec<i64>) {
//! let mut customers = concurrent(ids, |id| client.customers().get_customer_by_id(*id)).limit(16);
//! while let Some((id, customer)) = customers.next().await {
//!     match customer {
//!         Ok(customer) => println!("{id} {}", customer.status),
//!         Err(error) => eprintln!("{id}: {error}"),
//!     }
//! }
//! # }
//! ```
//!
//! `join_all`, `buffer_unordered` and `JoinSet::spawn` take a future, which is `request.into_future()`.
//!
//! # Many studios
//!
//! [`Client::with_api_key`], [`Client::with_tenant`] and [`Client::to_builder`] make clients that share connections,
//! clock and observers with the one that they are made from. Rate limits and retry budgets are counted for each host
//! and key. [`Clients`] is a map of such clients, for example the state of a server. A key [that
//! changes](#keys-that-change), and anything else that a studio has of its own, is set by `to_builder`:
//!
//! ```no_run
//! use generated_client::{Client, Clients, Error};
//!
//! # fn studios(client: Client) -> Result<(), Error> {
//! use generated_client::credentials::FromFile;
//!
//! let studios = Clients::new(client);
//! studios.insert("berlin", studios.base().with_api_key("the key of Berlin")?);
//! let paris = studios.base().to_builder().api_key_from(FromFile::new("/run/secrets/paris")).build()?;
//! studios.insert("paris", paris);
//! let berlin = studios.get("berlin");
//! # let _ = berlin;
//! # Ok(())
//! # }
//! ```
//!
//! # Keys that change
//!
//! [`ClientBuilder::api_key_from`] takes a source of keys: a file, a variable, or a function. The client asks it with
//! the first call, and once more if the API refuses the key with 401, after which the call is repeated. See
//! [`credentials`], which also has the grants of OAuth 2 for the SDKs of other APIs:
//!
//! ```no_run
//! # fn keys() -> Result<(), generated_client::Error> {
//! use generated_client::Client;
//! use generated_client::credentials::FromFile;
//!
//! let key = FromFile::new("/run/secrets/perfectgym");
//! let client = Client::builder().tenant("acme").api_key_from(key).build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! # Blocking calls
//!
//! Programs without asynchronous code wait for their calls. They need the feature `blocking`, and no Tokio:
//!
//! ```sh
//! cargo add --path ../generated-client --features blocking
//! ```
//!
//! Every request has `wait`, and so have lists, which become iterators. Other futures are
//! arguments of `Client::wait`:
//!
//! ```no_run
//! # #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
//! # fn blocking() -> Result<(), Box<dyn std::error::Error>> {
//! use generated_client::models::Customer;
//! use generated_client::{Client, Upload};
//!
//! let client = Client::from_env()?;
//! let customer = client.customers().get_customer_by_id(42).wait()?;
//! let customer = client.customers().get_customer_by_id(42).optional().wait()?;
//!
//! // Slice after slice; `position` and `limit` are as above
//! for customer in client.customers().get_customers().slice_size(500).stream().wait() {
//!     println!("{}", customer?.id);
//! }
//! let ten = client.customers().get_customers().stream().limit(10).wait();
//! let some = ten.collect::<Result<Vec<Customer>, _>>()?;
//!
//! // Files
//! let image = client.customers().update_image(42, Upload::wait_path("me.png")?).wait()?;
//! if let Some(url) = image.image_url {
//!     client.download(url).wait_to_file("me-again.png")?;
//! }
//!
//! // Status and headers, and all that has no `wait` of its own
//! let response = client.wait(client.customers().get_customer_by_id(42).send())?;
//! client.wait(client.verify_api_key())?;
//! # Ok(())
//! # }
//! ```
//!
//! Any number of threads may wait, with clones of one client or by reference. Timeouts, retries, limits, traces and the
//! [mock](#tests) are the same as in asynchronous code, and one client can be used in both ways. With its first blocking
//! call a client starts one thread for its connections and timers, which clones share. It ends when the last clone and
//! the last of its requests are dropped, wherever that is, and nobody waits for it.
//!
//! In asynchronous code, a wait would stop other tasks. In all that Tokio runs it is an error of kind
//! [`Configuration`](ErrorKind::Configuration), and nothing is sent. It may wait in `tokio::task::spawn_blocking` and
//! `block_in_place`, whose purpose that is. Other executors cannot be recognised: they stop for the time of the call.
//!
//! # Files
//!
//! An [`Upload`] is a local file, bytes, or a stream. Answers of the API may contain links to files, which mostly
//! expire; [`Client::download`] fetches such a file, and sends the key only to the host of the API:
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
//! A call whose answer is a file has the same by `download()` of its request, and [`Download::stream`] has a file in pieces. After a break, the rest is asked for where the server can send that of the same file.
//!
//! # Streams
//!
//! A call that answers a stream of items ([`Streamed`]) has `events()`: an [`EventStream`] yields the items of server-sent events,
//! JSON lines, JSON text sequences or parts as they come. The time limit of the call holds up to the head of the answer, and then
//! an idle time-out. Where nothing can be lost or repeated, events go on after a break.
//!
//! # Errors
//!
//! All calls have one error type, [`Error`]. It has the kind of the error ([`Error::kind`]), the answer of the API
//! ([`Error::status`], [`Error::code`], [`Error::message`], [`Error::trace_id`], [`Error::body`]), and tells whether a
//! retry makes sense ([`Error::is_retryable`]) and whether the call may have had an effect
//! ([`Error::may_have_been_sent`]). Predicates name the cases that programs tell apart:
//!
//! | predicate | case |
//! |---|---|
//! | [`is_invalid`](Error::is_invalid) | status 400 or 422 |
//! | [`is_unauthorized`](Error::is_unauthorized) | status 401 |
//! | [`is_forbidden`](Error::is_forbidden) | status 403; [`Error::required_scopes`] has the scopes of the operation |
//! | [`is_not_found`](Error::is_not_found) | status 404; `optional()` makes it `None` |
//! | [`is_conflict`](Error::is_conflict) | status 409 |
//! | [`is_rate_limited`](Error::is_rate_limited) | status 429, or the client's own limit; see [`Error::retry_after`] |
//! | [`is_timeout`](Error::is_timeout) | no response in time |
//! | [`is_connect`](Error::is_connect) | no connection; nothing was sent |
//!
//! The text contains neither keys nor values of parameters. `{error}` tells the nearest cause, `{error:#}` all of them:
//!
//! `Customers.getCustomerById: 404 Not Found [CUSTOMER_NOT_FOUND] No such customer (GET /v1/customers/{customerId}, trace id 4711)`
//!
//! If an answer does not fit its description, the text names all values that do not fit, and [`Error::misfits`] lists
//! them. These messages contain neither values nor keys of maps, because the SDK never shows a parser's own message.
//!
//! `Customers.getCustomerById: the call succeeded, but its response could not be read at /dateOfBirth: expected a date, found a text (GET /v1/customers/{customerId}, status 200)`
//!
//! # Headers and credentials of every call
//!
//! [`ClientBuilder::default_header`] sets a header of every call; [`Request::header`] takes precedence. If a
//! description does not declare the credential that an API needs, [`ClientBuilder::default_bearer`],
//! [`ClientBuilder::default_basic`] and [`ClientBuilder::default_key`] send one with every call.
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
//! A transfer that makes progress goes on until the time limit of the call, however large the file and however slow the
//! line. For uploads and downloads that need longer, [`Request::no_timeout`] and [`Download::no_timeout`] remove the
//! limit: they go on as long as they make progress.
//!
//! GET, HEAD, PUT and DELETE are repeated after status 408, 429, 502, 503 and 504, timeouts and lost connections. POST
//! and PATCH are repeated only if they cannot have had an effect: after 429, and if no connection could be made.
//! [`Request::idempotent`] declares that a POST may be repeated, too.
//!
//! If an operation answers 429 nevertheless, the client sends it no requests for as long as `Retry-After` asks, or else
//! for 0.5 s, 1 s, 2 s and so on after each 429, up to the span of the API's limit. A call that cannot wait so long
//! fails at once with [`ErrorKind::RateLimited`], and nothing is sent.
//!
//! The limit is counted for each account, that is host and credentials, and shared by a client and those that are made
//! from it. Other clients with the same key can share a [`Limiter`](limit::Limiter), and several processes can share one through Redis (feature `redis`,
//! `limit::RedisLimiter`).
//!
//! # Connections
//!
//! The platform verifies certificates, and requests to `https` go through the proxy that `HTTPS_PROXY` or `ALL_PROXY`
//! names. The transport has settings for other root certificates, a client certificate (mutual TLS), another proxy and
//! limits on connections:
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
//! A setting that cannot be used is an error of the builder, which names the setter or the environment variable, but
//! not the value. With the feature `http2`, HTTP/2 is used with servers that choose it. Any other HTTP library can be
//! used by means of the trait [`Transport`](transport::Transport).
//!
//! # What calls do
//!
//! With the feature `tracing`, each call is a span with OpenTelemetry's names for HTTP clients.
//! [`ClientBuilder::observer`] sets a function that receives attempts, waits and results, for metrics. Neither gets
//! values, bodies or credentials, nor whose call it is: to tell studios apart, each gets an observer of its own by
//! `to_builder`. Labels of metrics are `&'static str` from a small set: operation, method and path
//! template of a [`CallInfo`](observe::CallInfo), [`Event::outcome`](observe::Event::outcome), and [`Error::label`].
//!
//! [`ClientBuilder::record`] records the structure of answers: types of values and names of fields, but no values. From
//! these records, `cargo xtask fit DIR` proposes overlay actions for all differences from the description.
//!
//! [`ClientBuilder::on_drift`] sets a function that receives differences between answers and the description: an
//! unknown field, value of an enum or arm of a union, a missing required field, a value of another type. Each [`Drift`]
//! is reported once for a client, with operation, JSON pointer and kind, but without values:
//!
//! ```no_run
//! # fn client() -> Result<(), generated_client::Error> {
//! use generated_client::Client;
//!
//! let builder = Client::builder().tenant("acme").api_key("...");
//! let client = builder.on_drift(|drift| eprintln!("{drift}")).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! `cargo xtask drift LOG` finds these lines in logs, and proposes overlay actions as well. Without `on_drift`, no
//! answer is examined.
//!
//! # Tests
//!
//! With the feature `testing`, the module `testing` has a mock of the API on a local socket, whose expectations are
//! made from requests, and a sample of every model:
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
//! `testing::error(ErrorKind::Status).status(409)..` makes an error for tests of code that handles errors, without a mock.
//!
//! `examples/` has complete programs for all of this, and `GUIDE.md` lists them by job.
//!
//! # WebAssembly
//!
//! On the target `wasm32-unknown-unknown`, in a browser or another JavaScript runtime, everything works in the same way
//! on top of the host's `fetch` and timers: neither Tokio nor a TLS feature is needed. The host causes these
//! differences:
//!
//! - There are no files: [`Upload::path`] and [`Download::to_file`] are errors. A stream is read whole before it is sent.
//! - The host manages connections: `connect_timeout` and `no_proxy` have no effect, the settings of the transport do
//!   not exist, and the reason for a missing response is unknown. An unreachable server, a broken connection and an API
//!   that does not allow the page to call it are all errors of kind [`Transport`](ErrorKind::Transport), and the
//!   request [may have been sent](Error::may_have_been_sent).
//! - If a reused connection ends before the response, a browser repeats the request by itself, even a POST, which the
//!   SDK would send only once.
//! - The host sends its own `User-Agent`. Browsers set some other headers themselves (`Cookie`, `Host`, `Origin`,
//!   `Referer`, `Proxy-*`, `Sec-*` and [more](https://fetch.spec.whatwg.org/#forbidden-request-header)); a call that
//!   needs one of them is an error of kind [`Request`](ErrorKind::Request) that names it, and nothing is sent. So is a
//!   call with the method `CONNECT` or `TRACE`, and a GET or HEAD with a body.
//! - A redirect is an error there too, but a browser hides its target and its status, which is shown as 302.
//! - A page can call the API only if the API allows that (CORS): the headers `X-API-KEY` and, with JSON,
//!   `Content-Type`, each header that the page adds, and methods other than GET, HEAD and POST. Of an answer, a page
//!   sees the headers that the API exposes; `Retry-After` is ignored unless it is among them. Everyone who opens the
//!   page can read its key.
//! - A mock has no port, but works with its own clients. The features `redis` and `blocking` have no effect, and there is no `record`.
#![forbid(unsafe_code)]
// docs.rs shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Whether a model is `Send` follows from all models in it, which in some descriptions are nested deeper than 128.
#![recursion_limit = "512"]

mod builder;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub mod cli;
mod client;
#[cfg(doctest)]
mod doctests;
mod ext;
#[rustfmt::skip]
mod generated;
mod request;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(feature = "chrono")]
#[doc(inline)]
pub use sdk_runtime::ChronoDateExt;
#[cfg(not(target_family = "wasm"))]
#[doc(inline)]
pub use sdk_runtime::Record;
#[cfg(feature = "time")]
#[doc(inline)]
pub use sdk_runtime::TimeDateExt;
#[cfg(feature = "validate")]
#[doc(inline)]
pub use sdk_runtime::Violation;
#[doc(hidden)]
pub use sdk_runtime::codegen;
#[doc(inline)]
pub use sdk_runtime::{
    ApiKey, Base64, BoxFuture, Clock, Concurrent, ConcurrentItems, DateTime, Description, Download, DownloadStream,
    Drift, DriftKind, Error, ErrorKind, EventStream, Form, Items, Misfit, Operation, OptionalRequest, OrNull, Paged,
    Pages, Patch, Progress, RawRequest, Response, Retry, Streamed, SystemClock, UnknownNumber, UnknownValue, Upload,
    UploadContent, ZonedDateTime, concurrent, concurrent_stream, exact_number,
};
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
#[doc(inline)]
pub use sdk_runtime::{BlockingDownloadStream, BlockingEventStream, BlockingItems, BlockingPages};
pub use sdk_runtime::{bytes, http, jiff, rust_decimal};
#[doc(inline)]
pub use sdk_runtime::{credentials, limit, observe, transport};

pub use self::builder::ClientBuilder;
pub use self::client::{Client, Clients};
pub use self::ext::EventEntity;
pub use self::generated::*;
pub use self::request::Request;

/// The program in the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct PackageReadme;
