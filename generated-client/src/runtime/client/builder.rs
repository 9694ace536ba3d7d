//! Settings of a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use super::address::{self, Addresses, Rules};
use super::credentials::{Credential, Credentials};
use super::defaults::Defaults;
use super::plain_http::PlainHost;
use super::settings::{Jitter, Settings};
use super::{Client, Inner};
use crate::runtime::clock::{Clock, SystemClock};
use crate::runtime::description::Description;
use crate::runtime::drift::{Drift, DriftDetector, OnDrift};
use crate::runtime::error::Error;
use crate::runtime::limit::{Limiter, LocalLimiter, RateLimit, Throttle};
use crate::runtime::observe::Observer;
#[cfg(not(target_family = "wasm"))]
use crate::runtime::record::{Record, Recorder};
use crate::runtime::request_parts::header_value;
use crate::runtime::retry::Retry;
use crate::runtime::retry_budget::RetryBudget;
use crate::runtime::transport::StandardTransport;
use crate::runtime::transport::Transport;
use crate::runtime::transport::standard;
use crate::runtime::types::{ApiKey, Secret};

/// How long a call may take, unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long nothing may move in an attempt, unless told otherwise.
const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// How long the head of a response may take, unless told otherwise.
const RESPONSE_HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// How many retries a client may spend before calls succeed again, unless told otherwise.
const RETRY_BUDGET: u32 = 100;

/// The largest body that is read, unless told otherwise.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// How long an operation is left alone that refuses requests without saying for how long, if the description has no limit.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// What holds requests back.
#[derive(Clone)]
enum Limit {
    None,
    /// A limiter that comes to be with the client, so that clones of the builder share none.
    Own(RateLimit),
    Shared(Arc<dyn Limiter>),
}

/// Settings of a [`Client`] to be.
///
/// Only [`base_url`](Self::base_url) checks at once; what is wrong elsewhere, [`build`](Self::build) tells.
// Server variables and credentials are methods of it, so that a method of the runtime takes a name from them: what is for
// the runtime alone is a function.
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone)]
pub struct ClientBuilder {
    description: &'static Description,
    base_url: Option<Url>,
    variables: BTreeMap<String, String>,
    credentials: Vec<(&'static str, Credential)>,
    locale: Option<String>,
    user_agent: Option<String>,
    timeout: Duration,
    attempt_timeout: Option<Duration>,
    stall_timeout: Duration,
    response_header_timeout: Duration,
    max_body: usize,
    rules: Rules,
    pub(super) defaults: Defaults,
    plain_http_to: Vec<String>,
    standard: standard::Settings,
    transport: Option<Arc<dyn Transport>>,
    limit: Limit,
    clock: Arc<dyn Clock>,
    jitter: Jitter,
    observer: Option<Arc<dyn Observer>>,
    #[cfg(not(target_family = "wasm"))]
    record: Option<Record>,
    on_drift: Option<OnDrift>,
    drift_enum_values: bool,
    retry: Retry,
    retry_budget: u32,
    #[cfg(feature = "testing")]
    mock: Option<Arc<crate::runtime::testing::Registry>>,
}

impl ClientBuilder {
    #[doc(hidden)]
    pub fn new(description: &'static Description) -> Self {
        Self {
            description,
            base_url: None,
            variables: BTreeMap::new(),
            credentials: Vec::new(),
            locale: None,
            user_agent: None,
            timeout: TIMEOUT,
            attempt_timeout: None,
            stall_timeout: STALL_TIMEOUT,
            response_header_timeout: RESPONSE_HEADER_TIMEOUT,
            max_body: MAX_BODY,
            rules: Rules::default(),
            defaults: Defaults::default(),
            plain_http_to: Vec::new(),
            standard: standard::Settings::default(),
            transport: None,
            limit: description.rate_limit.map_or(Limit::None, Limit::Own),
            clock: Arc::new(SystemClock),
            jitter: Arc::new(fastrand::f64),
            observer: None,
            #[cfg(not(target_family = "wasm"))]
            record: None,
            on_drift: None,
            drift_enum_values: false,
            retry: Retry::default(),
            retry_budget: RETRY_BUDGET,
            #[cfg(feature = "testing")]
            mock: None,
        }
    }

    #[doc(hidden)]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.insert(name.to_owned(), value.into());
        self
    }

    #[doc(hidden)]
    pub fn credential(self, scheme: &'static str, key: impl Into<ApiKey>) -> Self {
        with_credential(self, scheme, Credential::Key(key.into().into_secret()))
    }

    #[doc(hidden)]
    pub fn credential_basic(self, scheme: &'static str, user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        let credential = Credential::Basic(Secret::new(user.into()), password.into().into_secret());
        with_credential(self, scheme, credential)
    }

    /// Sets where all requests go, in place of the servers that the description names. The paths of the operations are
    /// put at the end of it. So it has scheme and host, and then the path that the description's server has: where that is
    /// `/api`, for example, `https://api.example.com/api`.
    ///
    /// # Errors
    ///
    /// The URL is not absolute, or it has user information, a query or a fragment.
    pub fn base_url(mut self, url: &str) -> Result<Self, Error> {
        self.base_url = Some(address::parse(url)?);
        Ok(self)
    }

    /// Allows a base URL with plain `http` if its host is a loopback address: `localhost`, `127.0.0.0/8` or `[::1]`.
    /// For tests against a server on this machine. Everything else must be `https`, see
    /// [`plain_http_to`](Self::plain_http_to). Such a client uses no proxy.
    pub fn plain_http_on_loopback(mut self, allow: bool) -> Self {
        self.rules.plain_http_on_loopback = allow;
        self
    }

    /// Allows plain `http` to these hosts, for example of a service mesh or a lab: host names, IP addresses, and blocks of
    /// addresses. **Everything that goes there can be read and changed on the way, credentials included.** Off by
    /// default; `Debug` of the client shows what is allowed.
    ///
    /// A name means that host only, none below it. A block is about addresses that the URL has: names are not looked up. Such
    /// a client uses no proxy.
    ///
    /// ```text
    /// builder.base_url("http://chroma:8000")?.plain_http_to(["chroma", "10.0.0.0/8"])
    /// ```
    pub fn plain_http_to<H: Into<String>>(mut self, hosts: impl IntoIterator<Item = H>) -> Self {
        self.plain_http_to = hosts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the language of messages, as a language tag like `de-DE`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets how long a call may take, from its start to the end of the response, with all its attempts and waits. 60 seconds
    /// if not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how long nothing may move in an attempt, neither of the request nor of the response, before it is given up. 30
    /// seconds if not set. What moves is not given up before the call's [`timeout`](Self::timeout): a large file over a
    /// slow line takes as long as it takes.
    ///
    /// Of a request, it shows in pieces of 64 KiB or more that it moves; what is smaller, and the last few pieces, are hidden
    /// by the buffers of the connection and count as [waiting for the response](Self::response_header_timeout). On
    /// WebAssembly only what comes shows, so a request that is larger has all the time of the call to leave.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = timeout;
        self
    }

    /// Sets how long the head of a response may take once the request was sent, where another attempt can follow. 30
    /// seconds if not set. The last attempt, and one that cannot be repeated, has all that is left of the call's
    /// [`timeout`](Self::timeout), unless it has none.
    pub fn response_header_timeout(mut self, timeout: Duration) -> Self {
        self.response_header_timeout = timeout;
        self
    }

    /// Sets how long an attempt may take in all, whatever moves, where another one can follow it. There is no such bound if it
    /// is not set, see [`stall_timeout`](Self::stall_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how long it may take to connect. 10 seconds if not set. Of no effect with a [`transport`](Self::transport), which has
    /// such settings of its own, and on WebAssembly.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.standard.connect_timeout = timeout;
        self
    }

    /// Connects directly, whatever proxy the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`). Without this, a variable
    /// that names something else than a proxy is an error of [`build`](Self::build). Of no effect with a
    /// [`transport`](Self::transport), which has such settings of its own, and on WebAssembly.
    pub fn no_proxy(mut self) -> Self {
        self.standard.proxy = false;
        self
    }

    /// Sets how often calls are tried. Three times if not set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how many retries the client and its clones may spend in a row. Five successful calls give one back. 100 if
    /// not set. Without any left, calls are made once: when everything fails, retries only add to the load.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Sets what carries requests, in place of HTTP by this crate with its defaults, or of the host's `fetch` on WebAssembly: one
    /// from [`StandardTransport::builder`], which has certificates, proxies and bounds on connections, or one of one's own. In an
    /// `Arc`, several clients can have one, and share its connections.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets how many requests to each operation may leave, in place of what the description says. Clones of the client
    /// share the limit; other clients and processes do not, see [`limiter`](Self::limiter).
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.limit = Limit::Own(limit);
        self
    }

    /// Lets every request leave at once.
    pub fn no_rate_limit(mut self) -> Self {
        self.limit = Limit::None;
        self
    }

    /// Sets what decides when a request may leave, for example one limiter for several clients with the same key.
    pub fn limiter(mut self, limiter: impl Limiter) -> Self {
        self.limit = Limit::Shared(Arc::new(limiter));
        self
    }

    /// Sets the clock, in place of the system's.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the source of chance that spreads waits: numbers from 0 to below 1.
    pub fn jitter(mut self, chance: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(chance);
        self
    }

    /// Sets who is told what happens to calls, for metrics and logs.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Records how the API's answers are built: kinds of values and names of fields, no values. Off if not set.
    ///
    /// `cargo xtask fit DIR` compares the records in a folder with the description, and proposes what to change in an
    /// overlay. Each client writes a file of its own there, of some megabytes at most, and at most every 0.2 s. No call
    /// waits for it, and none fails because of it; only the end of the last clone waits until all is written, for two
    /// seconds at most. What is written, [`Record`] tells. Not on WebAssembly.
    ///
    /// ```no_run
    /// # fn start(builder: generated_client::ClientBuilder) -> Result<(), generated_client::Error> {
    /// let client = builder.record("target/answers").build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(not(target_family = "wasm"))]
    pub fn record(mut self, record: impl Into<Record>) -> Self {
        self.record = Some(record.into());
        self
    }

    /// Sets who is told where answers are not as the description says: fields, values of enums and arms of unions that it
    /// does not have, and, where that makes an answer unreadable, required fields that are missing and values of another
    /// type. Nobody if not set, and then nothing is looked for.
    ///
    /// Each place is told once for the client and its clones, by operation, status, JSON pointer and kind, without any
    /// value; see [`Drift`]. Keys of maps are `*`. A field that is not declared has its name if that looks like one (ASCII
    /// letters, digits, `_`, `-`, `.` and `:`, at most 64, with at most four digits), and is `*` otherwise, as are all fields of
    /// an object after the first 32. It is told with the form of one of its values, a value of another type with each form that
    /// it has. As a line of a log, `cargo xtask drift LOG` reads it, and proposes what to change in an overlay.
    ///
    /// Only answers of success are looked at, and of calls by hand none. A required field that may be null and is absent is
    /// read as null, and is no drift.
    ///
    /// It is called on the task that makes the call, before the call returns, so it must not block. An observer is told as well, by
    /// [`Event::Drift`](crate::runtime::observe::Event::Drift). An answer in which something is unknown takes longer
    /// to read: it is looked through once more, and parts of it are read again until the place is sure. Of answers with the
    /// same unknown names and values, after the first sixteen only each sixteenth is. What is looked at is bounded for
    /// each answer, and so is what is told in all, by 10,000 places.
    ///
    /// ```no_run
    /// # fn start(builder: generated_client::ClientBuilder) -> Result<(), generated_client::Error> {
    /// let client = builder.on_drift(|drift| eprintln!("{drift}")).build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_drift(mut self, tell: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.on_drift = Some(Arc::new(tell));
        self
    }

    /// Whether [`on_drift`](Self::on_drift) is told the values of enums that the description does not list, each once. Off if
    /// not set.
    ///
    /// These are the only values that are ever told: of fields that the description declares as enums, and only texts
    /// that look like a value of one, of at most 64 ASCII characters.
    pub fn drift_enum_values(mut self, tell: bool) -> Self {
        self.drift_enum_values = tell;
        self
    }

    /// Sets what the application calls itself, for example `my-app/1.0`. It is put before what the SDK calls itself. Of no effect
    /// on WebAssembly, where the host sends what it calls itself.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets the size in bytes of the largest body that is read, after decompression. 64 MiB if not set.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::runtime::ErrorKind::Configuration): a setting is missing or cannot be used. The message
    /// names the setter, or the variable of the environment that should name a proxy.
    pub fn build(self) -> Result<Client, Error> {
        let Self { description, base_url, variables, mut rules, .. } = self;
        rules.plain_http_to = self.plain_http_to.iter().map(|text| PlainHost::parse(text)).collect::<Result<_, _>>()?;
        // A proxy would take the key along, to where it was not allowed to go.
        let proxy = self.standard.proxy && !rules.plain_http_on_loopback && rules.plain_http_to.is_empty();
        let addresses = Addresses::new(description, base_url.as_ref(), variables, rules)?;
        let credentials = Credentials::new(description, &self.credentials, self.defaults.credentials()?)?;
        let server = addresses.host_and_port();
        let standard = standard::Settings { proxy, ..self.standard };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(StandardTransport::new(&standard)?),
        };
        Ok(Client(Arc::new(Inner {
            description,
            addresses,
            credentials,
            user_agent: user_agent(description, self.user_agent.as_deref())?,
            locale: self.locale.as_deref().map(locale).transpose()?,
            defaults: self.defaults.headers()?,
            settings: Settings {
                transport,
                clock: self.clock,
                jitter: self.jitter,
                observer: self.observer,
                #[cfg(not(target_family = "wasm"))]
                recorder: self.record.as_ref().map(|record| Recorder::start(record, description)).transpose()?,
                detector: self.on_drift.map(|tell| DriftDetector::new(tell, self.drift_enum_values)),
                limiter: match self.limit {
                    Limit::None => None,
                    Limit::Own(limit) => Some(Arc::new(LocalLimiter::new(limit))),
                    Limit::Shared(limiter) => Some(limiter),
                },
                throttle: Throttle::new(description.rate_limit.map_or(LONGEST_PAUSE, RateLimit::per)),
                retry: self.retry,
                retry_budget: RetryBudget::new(self.retry_budget),
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                stall_timeout: self.stall_timeout,
                response_header_timeout: self.response_header_timeout,
                max_body: self.max_body,
                server,
            },
            #[cfg(feature = "testing")]
            mock: self.mock,
        })))
    }
}

/// Makes requests of the client expectations of a mock, where a test asks for it.
#[cfg(feature = "testing")]
pub(crate) fn mocked_by(mut builder: ClientBuilder, mock: Arc<crate::runtime::testing::Registry>) -> ClientBuilder {
    builder.mock = Some(mock);
    builder
}

fn with_credential(mut builder: ClientBuilder, scheme: &'static str, credential: Credential) -> ClientBuilder {
    builder.credentials.retain(|(known, _)| *known != scheme);
    builder.credentials.push((scheme, credential));
    builder
}

/// `my-app/1.0 generated-client/0.1.0 (Some API 1.13.2)`
fn user_agent(description: &Description, application: Option<&str>) -> Result<HeaderValue, Error> {
    let title: String = description.title.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect();
    let title = title.replace(['(', ')', '\\'], "").trim().to_owned();
    let sdk = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let own = format!("{sdk} ({title} {})", description.version);
    let text = application.map_or_else(|| own.clone(), |application| format!("{application} {own}"));
    header_value(&text).map_err(|problem| Error::configuration(format!("`user_agent` {problem}")))
}

/// A language tag: letters, then subtags of letters and digits.
fn locale(tag: &str) -> Result<HeaderValue, Error> {
    let subtag = |text: &str| (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let language = tag.split('-').next().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let fits = language && tag.split('-').all(subtag);
    let value = fits.then(|| HeaderValue::from_str(tag).ok()).flatten();
    value.ok_or_else(|| Error::configuration("`locale` must be a language tag, for example `de-DE`"))
}

/// Shows settings without credentials.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ClientBuilder");
        shown
            .field("api", &self.description.title)
            .field("base_url", &self.base_url.as_ref().map(Url::as_str))
            .field("variables", &self.variables)
            .field("credentials", &self.credentials)
            .field("locale", &self.locale);
        self.defaults.show(&mut shown);
        self.rules.show(&mut shown);
        if !self.plain_http_to.is_empty() {
            shown.field("plain_http_to", &self.plain_http_to);
        }
        shown.finish_non_exhaustive()
    }
}
