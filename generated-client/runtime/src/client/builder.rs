//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use super::address::{self, Addresses, Rules, Variables};
use super::credentials::{self, CredentialSet, Given};
use super::defaults::Defaults;
use super::plain_http::PlainHost;
use super::settings::{Jitter, Made, Settings};
use super::{Client, Family};
use crate::clock::{Clock, SystemClock};
use crate::credentials::{CredentialValue, Credentials, Source};
use crate::description::Description;
use crate::drift::{Drift, DriftDetector, OnDrift};
use crate::error::Error;
use crate::limit::{Limiter, LocalLimiter, RateLimit, Throttle};
use crate::observe::Observer;
#[cfg(not(target_family = "wasm"))]
use crate::record::{Record, Recorder};
use crate::request_parts::header_value;
use crate::retry::Retry;
use crate::retry_budget::RetryBudgets;
use crate::transport::StandardTransport;
use crate::transport::Transport;
use crate::transport::standard;
use crate::types::{ApiKey, Secret};

/// The default time limit of a call.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The default time without progress after which an attempt is given up.
const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// The default time limit for the head of a response.
const RESPONSE_HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// The default number of retries that a client may spend before calls succeed again.
const RETRY_BUDGET: u32 = 100;

/// The default size of the largest body that is read.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// The longest pause after a 429 without `Retry-After`, if the description has no rate limit.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The source of a client's rate limiter.
#[derive(Clone)]
pub(super) enum Limit {
    None,
    /// A limiter that is made together with the client, so that clones of the builder do not share one.
    Own(RateLimit),
    Shared(Arc<dyn Limiter>),
}

/// Builds a [`Client`] from settings.
///
/// Only [`base_url`](Self::base_url) checks its value at once. Problems with other settings are errors of
/// [`build`](Self::build). An SDK has a type around this one, which documents each setting in full.
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone)]
pub struct ClientBuilder {
    pub(super) description: &'static Description,
    pub(super) base_url: Option<Url>,
    pub(super) server: Option<String>,
    pub(super) variables: Variables,
    pub(super) credentials: Vec<(&'static str, Given)>,
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
    #[cfg(feature = "validate")]
    validates: bool,
    retry: Retry,
    retry_budget: u32,
    /// What was made for the client that the builder comes from.
    made: Made,
    #[cfg(feature = "testing")]
    pub(super) mock: Option<Arc<crate::testing::Registry>>,
}

impl ClientBuilder {
    #[doc(hidden)]
    pub fn new(description: &'static Description) -> Self {
        Self {
            description,
            base_url: None,
            server: None,
            variables: Variables::new(),
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
            #[cfg(feature = "validate")]
            validates: true,
            retry: Retry::default(),
            retry_budget: RETRY_BUDGET,
            made: Made::default(),
            #[cfg(feature = "testing")]
            mock: None,
        }
    }

    #[doc(hidden)]
    pub fn server_named(mut self, name: impl Into<String>) -> Self {
        self.server = Some(name.into());
        self
    }

    #[doc(hidden)]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        address::set(&mut self.variables, name, value.into());
        self
    }

    #[doc(hidden)]
    pub fn credential(self, scheme: &'static str, key: impl Into<ApiKey>) -> Self {
        with_credential(self, scheme, Given::Fixed(CredentialValue::Key(key.into().into_secret())))
    }

    #[doc(hidden)]
    pub fn credential_basic(self, scheme: &'static str, user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        let credential = CredentialValue::Basic(Secret::new(user.into()), password.into().into_secret());
        with_credential(self, scheme, Given::Fixed(credential))
    }

    #[doc(hidden)]
    pub fn credential_from(self, scheme: &'static str, source: impl Credentials) -> Self {
        with_credential(self, scheme, Given::Source(Arc::new(Source::new(source))))
    }

    /// Sets the base URL of all requests.
    ///
    /// # Errors
    ///
    /// The URL is not absolute, or it has user information, a query or a fragment.
    pub fn base_url(mut self, url: &str) -> Result<Self, Error> {
        self.base_url = Some(address::parse(url)?);
        Ok(self)
    }

    /// Allows a base URL with plain `http` if its host is a loopback address: `localhost`, `127.0.0.0/8` or `[::1]`.
    pub fn plain_http_on_loopback(mut self, allow: bool) -> Self {
        self.rules.plain_http_on_loopback = allow;
        self.made.transport = None;
        self
    }

    /// Allows plain `http` to these hosts, for example of a service mesh or a lab: host names, IP addresses, and blocks
    /// of addresses.
    pub fn plain_http_to<H: Into<String>>(mut self, hosts: impl IntoIterator<Item = H>) -> Self {
        self.plain_http_to = hosts.into_iter().map(Into::into).collect();
        self.made.transport = None;
        self
    }

    /// Sets the language of messages, as a language tag like `de-DE`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets the time limit of a call, from its start to the end of the response, with all attempts and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time without progress after which an attempt is given up: no byte of the request was sent, and no byte
    /// of the response came.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = timeout;
        self
    }

    /// Sets the time limit for the head of a response, counted from the moment at which the request was sent, if
    /// another attempt can follow.
    pub fn response_header_timeout(mut self, timeout: Duration) -> Self {
        self.response_header_timeout = timeout;
        self
    }

    /// Sets the time limit of a whole attempt, even while it makes progress, if another attempt can follow.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the time limit for a connection to be made.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.standard.connect_timeout = timeout;
        self.made.transport = None;
        self
    }

    /// Connects directly and ignores the proxies that the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    pub fn no_proxy(mut self) -> Self {
        self.standard.proxy = false;
        self.made.transport = None;
        self
    }

    /// Sets how often calls are tried.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the number of retries that the client and its clones may spend.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self.made.retry_budgets = None;
        self
    }

    /// Sets the transport that sends requests.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets how many requests may be sent to each operation.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.limit = Limit::Own(limit);
        self
    }

    /// Sends every request at once, without a limiter.
    pub fn no_rate_limit(mut self) -> Self {
        self.limit = Limit::None;
        self
    }

    /// Sets the limiter, which decides when a request may be sent.
    pub fn limiter(mut self, limiter: impl Limiter) -> Self {
        self.limit = Limit::Shared(Arc::new(limiter));
        self
    }

    /// Sets the clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        #[cfg(feature = "testing")]
        if let Some(mock) = &self.mock {
            mock.set_clock(Arc::clone(&self.clock));
        }
        self
    }

    /// Sets the source of random numbers for the waits between attempts.
    pub fn jitter(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(random);
        self
    }

    /// Sets an observer, which is called for each event of a call.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Records the structure of the API's answers: types of values and names of fields, but no values.
    #[cfg(not(target_family = "wasm"))]
    pub fn record(mut self, record: impl Into<Record>) -> Self {
        self.record = Some(record.into());
        self.made.recorder = None;
        self
    }

    /// Sets a function that is called when an answer differs from the description: it has a field, a value of an enum
    /// or an arm of a union that the description does not have, or it cannot be read because a required field is
    /// missing or a value has another type.
    pub fn on_drift(mut self, report: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.on_drift = Some(Arc::new(report));
        self.made.detector = None;
        self
    }

    /// Whether [`on_drift`](Self::on_drift) also reports the values of enums that the description does not list, each
    /// once.
    pub fn drift_enum_values(mut self, enabled: bool) -> Self {
        self.drift_enum_values = enabled;
        self.made.detector = None;
        self
    }

    /// Whether requests are checked against the constraints of the description before they are sent. They are unless this is
    /// set to `false`.
    #[cfg(feature = "validate")]
    pub fn validate(mut self, enabled: bool) -> Self {
        self.validates = enabled;
        self
    }

    /// Sets the name of the application, for example `my-app/1.0`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets the size in bytes of the largest body that is read, after decompression.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration): a setting is missing or cannot be
    /// used. The message names the setter, or the environment variable of the proxy.
    pub fn build(mut self) -> Result<Client, Error> {
        let description = self.description;
        let mut rules = self.rules.clone();
        rules.plain_http_to = self.plain_http_to.iter().map(|text| PlainHost::parse(text)).collect::<Result<_, _>>()?;
        // With plain HTTP, a proxy would see the key, and only the host itself is allowed to.
        let proxy = self.standard.proxy && !rules.plain_http_on_loopback && rules.plain_http_to.is_empty();
        let named = self.server.as_deref().map(|name| address::named(description, name)).transpose()?;
        let addresses = Addresses::new(description, named, self.base_url.as_ref(), self.variables.clone(), rules)?;
        let given = self.credentials.clone();
        let credentials = CredentialSet::new(description, given, self.defaults.credentials()?, addresses.default())?;
        let user_agent = user_agent(description, self.user_agent.as_deref())?;
        let locale = self.locale.as_deref().map(locale).transpose()?;
        let defaults = self.defaults.headers()?;
        let standard = standard::Settings { proxy, ..self.standard.clone() };
        let settings = self.settings(&standard)?;
        let family = Family { origin: self, user_agent, locale, defaults, settings };
        Ok(Client::new(Arc::new(family), Arc::new(addresses), Arc::new(credentials)))
    }

    /// The settings of calls. What has to be made for them is kept, for clients that share it.
    fn settings(&mut self, standard: &standard::Settings) -> Result<Settings, Error> {
        let made = &mut self.made;
        let transport = match (&self.transport, &made.transport) {
            (Some(transport), _) | (None, Some(transport)) => Arc::clone(transport),
            (None, None) => Arc::clone(made.transport.insert(Arc::new(StandardTransport::new(standard)?))),
        };
        let limiter = match &self.limit {
            Limit::None => None,
            Limit::Own(limit) => Some(Arc::new(LocalLimiter::new(*limit)) as Arc<dyn Limiter>),
            Limit::Shared(limiter) => Some(Arc::clone(limiter)),
        };
        self.limit = limiter.clone().map_or(Limit::None, Limit::Shared);
        #[cfg(not(target_family = "wasm"))]
        if let (None, Some(record)) = (&made.recorder, &self.record) {
            made.recorder = Some(Arc::new(Recorder::start(record, self.description)?));
        }
        if let (None, Some(report)) = (&made.detector, &self.on_drift) {
            made.detector = Some(Arc::new(DriftDetector::new(Arc::clone(report), self.drift_enum_values)));
        }
        let longest = self.description.rate_limit.map_or(LONGEST_PAUSE, RateLimit::per);
        let retries = self.retry_budget;
        Ok(Settings {
            transport,
            #[cfg(feature = "validate")]
            validates: self.validates,
            #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
            engine: Arc::clone(made.engine.get_or_insert_default()),
            clock: Arc::clone(&self.clock),
            jitter: Arc::clone(&self.jitter),
            observer: self.observer.clone(),
            #[cfg(not(target_family = "wasm"))]
            recorder: made.recorder.clone(),
            detector: made.detector.clone(),
            limiter,
            retry: self.retry,
            retry_budgets: Arc::clone(made.retry_budgets.get_or_insert_with(|| Arc::new(RetryBudgets::new(retries)))),
            throttle: Arc::clone(made.throttle.get_or_insert_with(|| Arc::new(Throttle::new(longest)))),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            stall_timeout: self.stall_timeout,
            response_header_timeout: self.response_header_timeout,
            max_body: self.max_body,
        })
    }
}

/// Makes requests of the client expectations of a mock, where a test asks for it.
#[cfg(feature = "testing")]
pub(crate) fn mocked_by(mut builder: ClientBuilder, mock: Arc<crate::testing::Registry>) -> ClientBuilder {
    builder.mock = Some(mock);
    builder
}

fn with_credential(mut builder: ClientBuilder, scheme: &'static str, credential: Given) -> ClientBuilder {
    credentials::set(&mut builder.credentials, scheme, credential);
    builder
}

/// `my-app/1.0 some-sdk/0.1.0 (Some API 1.13.2)`
fn user_agent(description: &Description, application: Option<&str>) -> Result<HeaderValue, Error> {
    let title: String = description.title.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect();
    let title = title.replace(['(', ')', '\\'], "").trim().to_owned();
    let own = format!("{} ({title} {})", description.sdk, description.version);
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
