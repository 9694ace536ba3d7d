//! Settings of a client.

use std::fmt;
use std::time::Duration;

#[cfg(not(target_family = "wasm"))]
use crate::Record;
use crate::limit::{Limiter, RateLimit};
use crate::observe::Observer;
use crate::transport::Transport;
use crate::{ApiKey, Client, Clock, Drift, Error, Retry};

/// Builds a [`Client`] from settings.
///
/// Only [`base_url`](Self::base_url) checks its value at once. Problems with other settings are errors of
/// [`build`](Self::build).
// Generated code adds a method for each server variable and credential, so each method here takes a name from them.
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone)]
pub struct ClientBuilder(pub(crate) sdk_runtime::ClientBuilder);

impl ClientBuilder {
    #[doc(hidden)]
    pub fn credential(self, scheme: &'static str, key: impl Into<ApiKey>) -> Self {
        Self(self.0.credential(scheme, key))
    }

    #[doc(hidden)]
    pub fn credential_basic(self, scheme: &'static str, user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        Self(self.0.credential_basic(scheme, user, password))
    }

    /// Sets the base URL of all requests. It replaces the servers of the description, and the paths of operations are
    /// appended to it. So it must include the path of the description's server: if that server is `/api`, the base URL
    /// is for example `https://api.example.com/api`.
    ///
    /// # Errors
    ///
    /// The URL is not absolute, or it has user information, a query or a fragment.
    pub fn base_url(self, url: &str) -> Result<Self, Error> {
        self.0.base_url(url).map(Self)
    }

    /// Chooses one of the description's servers by its name, in place of the first one. A `base_url` replaces every server.
    ///
    /// A name that no server has is an error of [`build`](Self::build), which lists the names.
    pub fn server_named(self, name: impl Into<String>) -> Self {
        Self(self.0.server_named(name))
    }

    /// Allows a base URL with plain `http` if its host is a loopback address: `localhost`, `127.0.0.0/8` or `[::1]`.
    /// For tests against a server on this machine. Everything else must be `https`, see
    /// [`plain_http_to`](Self::plain_http_to). Such a client uses no proxy.
    pub fn plain_http_on_loopback(self, allow: bool) -> Self {
        Self(self.0.plain_http_on_loopback(allow))
    }

    /// Allows plain `http` to these hosts, for example of a service mesh or a lab: host names, IP addresses, and blocks of
    /// addresses. **Everything that goes there can be read and changed on the way, credentials included.** Off by
    /// default; `Debug` of the client shows what is allowed.
    ///
    /// A name stands for that host only, not for its subdomains. A block applies to addresses in URLs: names are not
    /// looked up. Such a client uses no proxy.
    ///
    /// ```text
    /// builder.base_url("http://chroma:8000")?.plain_http_to(["chroma", "10.0.0.0/8"])
    /// ```
    pub fn plain_http_to<H: Into<String>>(self, hosts: impl IntoIterator<Item = H>) -> Self {
        Self(self.0.plain_http_to(hosts))
    }

    /// Sets the language of messages, as a language tag like `de-DE`.
    pub fn locale(self, locale: impl Into<String>) -> Self {
        Self(self.0.locale(locale))
    }

    /// Sets the time limit of a call, from its start to the end of the response, with all attempts and waits. The
    /// default is 60 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Sets the time without progress after which an attempt is given up: no byte of the request was sent, and no byte
    /// of the response came. The default is 30 seconds. A transfer that makes progress goes on until the call's
    /// [`timeout`](Self::timeout), so that a large file can pass over a slow line.
    ///
    /// The progress of a request is seen in pieces of 64 KiB or more. Buffers of the connection hide smaller requests
    /// and the last few pieces; these count as [waiting for the response](Self::response_header_timeout). On
    /// WebAssembly only the progress of the response is seen, so a larger request has the whole time of the call.
    pub fn stall_timeout(self, timeout: Duration) -> Self {
        Self(self.0.stall_timeout(timeout))
    }

    /// Sets the time limit for the head of a response, counted from the moment at which the request was sent, if
    /// another attempt can follow. The default is 30 seconds. The last attempt, and one that cannot be repeated, may
    /// use the rest of the call's [`timeout`](Self::timeout). For a call without a timeout this limit holds for every
    /// attempt.
    pub fn response_header_timeout(self, timeout: Duration) -> Self {
        Self(self.0.response_header_timeout(timeout))
    }

    /// Sets the time limit of a whole attempt, even while it makes progress, if another attempt can follow. There is
    /// none by default, see [`stall_timeout`](Self::stall_timeout).
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        Self(self.0.attempt_timeout(timeout))
    }

    /// Sets the time limit for a connection to be made. The default is 10 seconds. It has no effect on WebAssembly, and
    /// with a [`transport`](Self::transport), which has its own setting.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        Self(self.0.connect_timeout(timeout))
    }

    /// Connects directly and ignores the proxies that the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    /// Without this setting, a variable whose value is not a proxy is an error of [`build`](Self::build). It has no
    /// effect on WebAssembly, and with a [`transport`](Self::transport), which has its own setting.
    pub fn no_proxy(self) -> Self {
        Self(self.0.no_proxy())
    }

    /// Sets how often calls are tried. The default is three attempts.
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sets the number of retries that the client and its clones may spend; a client for another host or credential has as
    /// many of its own. The default is 100. Five successful calls
    /// give one retry back. With none left, each call is made once: when everything fails, retries only add to the
    /// load.
    pub fn retry_budget(self, retries: u32) -> Self {
        Self(self.0.retry_budget(retries))
    }

    /// Sets the transport that sends requests. The default is the HTTP stack of this crate, or the host's `fetch` on
    /// WebAssembly. [`StandardTransport::builder`](crate::transport::StandardTransport::builder) makes one with other certificates, proxies or limits on connections;
    /// any implementation of [`Transport`] will do. Clients share a transport, with its connections, through an `Arc`.
    pub fn transport(self, transport: impl Transport) -> Self {
        Self(self.0.transport(transport))
    }

    /// Sets how many requests may be sent to each operation. It replaces the limit of the description. Clones of the
    /// client share the limit, and so do clients that were [made from it](Client::to_builder) for the same host and
    /// credential; other clients and processes do not, see [`limiter`](Self::limiter).
    pub fn rate_limit(self, limit: RateLimit) -> Self {
        Self(self.0.rate_limit(limit))
    }

    /// Sends every request at once, without a limiter.
    pub fn no_rate_limit(self) -> Self {
        Self(self.0.no_rate_limit())
    }

    /// Sets the limiter, which decides when a request may be sent. Several clients can share one, through an `Arc`: it counts
    /// the requests of each host and credential separately.
    pub fn limiter(self, limiter: impl Limiter) -> Self {
        Self(self.0.limiter(limiter))
    }

    /// Sets the clock. The default is the system's.
    pub fn clock(self, clock: impl Clock) -> Self {
        Self(self.0.clock(clock))
    }

    /// Sets the source of random numbers for the waits between attempts. They must be at least 0 and below 1.
    pub fn jitter(self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Self(self.0.jitter(random))
    }

    /// Sets an observer, which is called for each event of a call. For metrics and logs.
    pub fn observer(self, observer: impl Observer) -> Self {
        Self(self.0.observer(observer))
    }

    /// Records the structure of the API's answers: types of values and names of fields, but no values. Off by default.
    ///
    /// `cargo xtask fit DIR` compares the records in a folder with the description and proposes changes for an overlay.
    /// Each client writes a file of its own, of some megabytes at most, and at most every 0.2 s. No call waits for the
    /// file or fails because of it. Only the drop of the last clone waits until everything is written, for two seconds
    /// at most. [`Record`] tells what is written. Not available on WebAssembly.
    ///
    /// ```no_run
    /// # fn start(builder: generated_client::ClientBuilder) -> Result<(), generated_client::Error> {
    /// let client = builder.record("target/answers").build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(not(target_family = "wasm"))]
    pub fn record(self, record: impl Into<Record>) -> Self {
        Self(self.0.record(record))
    }

    /// Sets a function that is called when an answer differs from the description: it has a field, a value of an enum
    /// or an arm of a union that the description does not have, or it cannot be read because a required field is
    /// missing or a value has another type. Without such a function, no answer is examined.
    ///
    /// Each difference is reported once for the client and its clones, by operation, status, JSON pointer and kind,
    /// without any value; see [`Drift`]. Keys of maps are `*`. An undeclared field is reported by its name if that
    /// looks like a name (ASCII letters, digits, `_`, `-`, `.` and `:`, at most 64, with at most four digits), and as
    /// `*` otherwise; so are all undeclared fields of an object after the first 32. Such a field is reported with the
    /// form of one of its values, a value of another type with each form that it has. `cargo xtask drift LOG` reads
    /// these lines from a log and proposes changes for an overlay.
    ///
    /// Only successful answers of the description's operations are examined, not those of [`Client::raw`]. A required
    /// field that may be null and is absent is read as null, and is not reported.
    ///
    /// The function runs on the task of the call, before the call returns, so it must not block. An observer gets the
    /// same as [`Event::Drift`](crate::observe::Event::Drift). An answer with something unknown in it takes
    /// longer to read: it is searched once more, and parts of it are read again until the location is certain. After
    /// sixteen answers with the same unknown names and values, only each sixteenth is searched. The search in one
    /// answer is bounded, and at most 10,000 differences are reported in all.
    ///
    /// ```no_run
    /// # fn start(builder: generated_client::ClientBuilder) -> Result<(), generated_client::Error> {
    /// let client = builder.on_drift(|drift| eprintln!("{drift}")).build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_drift(self, report: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        Self(self.0.on_drift(report))
    }

    /// Whether [`on_drift`](Self::on_drift) also reports the values of enums that the description does not list, each
    /// once. Off by default.
    ///
    /// No other values are ever reported. Only texts that look like a value of an enum are, of at most 64 ASCII
    /// characters, in fields that the description declares as enums.
    pub fn drift_enum_values(self, enabled: bool) -> Self {
        Self(self.0.drift_enum_values(enabled))
    }

    /// Whether requests are checked against the constraints of the description before they are sent: lengths, ranges, patterns,
    /// formats, numbers of items, required choices of fields. They are unless this is set to `false`.
    ///
    /// A request that breaks one is an error of kind [`Request`](crate::ErrorKind::Request), and nothing is sent;
    /// [`Error::violations`](crate::Error::violations) has the location and the keyword of each. Values of enums are not checked:
    /// one that the description does not list is the caller's choice. Neither are files and calls by hand
    /// ([`Client::raw`](crate::Client::raw)).
    #[cfg(feature = "validate")]
    #[cfg_attr(docsrs, doc(cfg(feature = "validate")))]
    pub fn validate(self, enabled: bool) -> Self {
        Self(self.0.validate(enabled))
    }

    /// Sets the name of the application, for example `my-app/1.0`. The header `User-Agent` has it before the name of
    /// the SDK. It has no effect on WebAssembly, where the host sends its own.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.user_agent(user_agent))
    }

    /// Sets the size in bytes of the largest body that is read, after decompression. The default is 64 MiB.
    pub fn max_body_size(self, bytes: usize) -> Self {
        Self(self.0.max_body_size(bytes))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration): a setting is missing or cannot be
    /// used. The message names the setter, or the environment variable of the proxy.
    pub fn build(self) -> Result<Client, Error> {
        self.0.build().map(Client)
    }

    /// Sets a header of every call to the API. A second value for the same name replaces the first. Headers of the call
    /// itself and of its credentials take precedence; those that the client would set anyway (`accept`, `user-agent`)
    /// do not. Links to other hosts are fetched without it.
    ///
    /// `Debug` shows the name only. These are errors of [`build`](Self::build): a name or value that cannot be sent, a
    /// value that begins or ends with a blank, which HTTP removes, and a header that belongs to the connection or to
    /// the body.
    ///
    /// ```text
    /// builder.default_header("x-studio", "7").default_header("anthropic-version", "2023-06-01")
    /// ```
    pub fn default_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.default_header(name, value))
    }

    /// Sends `Authorization: Bearer` with every call, for an API whose description does not say that it needs a token.
    ///
    /// A credential that the description declares for a call takes precedence if it is set, and so does a header of the
    /// call.
    pub fn default_bearer(self, token: impl Into<ApiKey>) -> Self {
        Self(self.0.default_bearer(token))
    }

    /// Sends `Authorization: Basic` with every call, for an API whose description does not say that it needs a login. See
    /// [`default_bearer`](Self::default_bearer).
    pub fn default_basic(self, user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        Self(self.0.default_basic(user, password))
    }

    /// Sends a key in this header with every call, for an API whose description does not say that it needs one. See
    /// [`default_bearer`](Self::default_bearer).
    pub fn default_key(self, header: impl Into<String>, key: impl Into<ApiKey>) -> Self {
        Self(self.0.default_key(header, key))
    }
}

/// Shows settings without credentials.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
