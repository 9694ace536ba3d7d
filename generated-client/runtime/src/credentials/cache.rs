//! The credential in use, until it expires or is refused.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::lock::Mutex as AsyncMutex;

use super::{Credential, CredentialRequest, Credentials, Moment};
use crate::client::{Client, Prepared};
use crate::clock::Clock;
use crate::description::Scheme;
use crate::error::{Error, ErrorKind, without_secrets};
use crate::execute::with_timeout;
use crate::transport::BoxError;

/// How long before its end a credential is renewed at the earliest: a quarter of its life, and at most this.
const AHEAD: Duration = Duration::from_secs(60);

/// How long before its end a credential is no longer used: a tenth of its life, and at most this. The request is on its
/// way for a while, and clocks differ.
const RESERVE: Duration = Duration::from_secs(10);

/// How long a call waits for the renewal of a credential that is still good.
const PATIENCE: Duration = Duration::from_secs(5);

/// The time after a failed renewal before which a credential that is still good is not renewed.
const REST: Duration = Duration::from_secs(30);

/// A source and the credentials that came from it, by the base URL of the clients that use them: the servers of two
/// tenants have different tokens.
pub(crate) struct Source {
    credentials: Arc<dyn Credentials>,
    caches: Mutex<Vec<(String, Arc<Cache>)>>,
}

impl Source {
    pub(crate) fn new(credentials: impl Credentials) -> Self {
        Self { credentials: Arc::new(credentials), caches: Mutex::default() }
    }

    pub(crate) fn cache(&self, scheme: &'static Scheme, base: &str) -> Arc<Cache> {
        let mut caches = self.caches.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, cache)) = caches.iter().find(|(known, _)| known == base) {
            return Arc::clone(cache);
        }
        let (state, flight) = (Mutex::default(), AsyncMutex::default());
        let cache = Arc::new(Cache { scheme, credentials: Arc::clone(&self.credentials), state, flight });
        caches.push((base.to_owned(), Arc::clone(&cache)));
        cache
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("from a source")
    }
}

/// The credential in use.
pub(crate) struct Cache {
    scheme: &'static Scheme,
    credentials: Arc<dyn Credentials>,
    state: Mutex<State>,
    /// Held while the source is asked.
    flight: AsyncMutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// When another credential is asked for, by the client's clock.
    due: Duration,
    /// How often the source had none, why it had none the last time, and for which scopes.
    failures: u64,
    failure: Option<(Arc<BoxError>, &'static [&'static str])>,
}

/// A credential as it is sent.
pub(crate) struct Held {
    pub(crate) prepared: Prepared,
    /// The name of its account, if the source gives one.
    account: Option<String>,
    /// When it is no longer used, by the client's clock.
    end: Duration,
    scopes: Option<Vec<String>>,
}

impl Held {
    /// Whose requests the limiter counts.
    pub(crate) fn account(&self) -> &[u8] {
        self.account.as_ref().map_or_else(|| self.prepared.bytes(), String::as_bytes)
    }

    fn serves(&self, now: Duration, scopes: &[&str]) -> bool {
        let covers = |known: &Vec<String>| scopes.iter().all(|scope| known.iter().any(|one| one == scope));
        now < self.end && self.scopes.as_ref().is_none_or(covers)
    }
}

/// What a call needs of a source.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) client: &'a Client,
    pub(crate) scopes: &'static [&'static str],
    /// The credential that the API has refused.
    pub(crate) refused: Option<&'a Arc<Held>>,
}

impl Asking<'_> {
    /// Whether a failure for these scopes is one for this call, too.
    fn fails_with(&self, scopes: &[&str]) -> bool {
        scopes.iter().all(|scope| self.scopes.contains(scope))
    }

    fn is_served_by(&self, held: &Arc<Held>, now: Duration) -> bool {
        self.refused.is_none_or(|refused| !Arc::ptr_eq(refused, held)) && held.serves(now, self.scopes)
    }
}

impl Cache {
    pub(crate) fn scheme(&self) -> &'static Scheme {
        self.scheme
    }

    /// The credential that the client has, if it is good for a call.
    pub(crate) fn at_hand(&self, asking: Asking<'_>) -> Option<Arc<Held>> {
        let now = asking.client.settings().clock.elapsed();
        self.state().held.clone().filter(|held| asking.is_served_by(held, now))
    }

    /// The credential for a call, from the source if need be.
    pub(crate) async fn get(&self, asking: Asking<'_>) -> Result<Arc<Held>, Error> {
        let clock = &*asking.client.settings().clock;
        let (held, due, failures) = {
            let state = self.state();
            (state.held.clone(), state.due, state.failures)
        };
        let now = clock.elapsed();
        if let Some(held) = held.filter(|held| asking.is_served_by(held, now)) {
            if now < due {
                return Ok(held);
            }
            // One call renews it, the others go on.
            let Some(_flight) = self.flight.try_lock() else { return Ok(held) };
            let mut renewal = Box::pin(self.ask(asking));
            let renewed = with_timeout(clock, PATIENCE, renewal.as_mut()).await;
            return Ok(renewed.and_then(Result::ok).unwrap_or_else(|| {
                self.state().due = clock.elapsed().saturating_add(REST);
                held
            }));
        }
        let _flight = self.flight.lock().await;
        if let Some(held) = self.at_hand(asking) {
            return Ok(held);
        }
        // The source was asked while this call waited, and had none.
        let failure =
            Some(self.state()).filter(|state| state.failures != failures).and_then(|state| state.failure.clone());
        match failure {
            Some((failure, scopes)) if asking.fails_with(scopes) => Err(self.failed(failure)),
            _ => self.ask(asking).await.map_err(|failure| self.failed(failure)),
        }
    }

    /// Asks the source.
    async fn ask(&self, asking: Asking<'_>) -> Result<Arc<Held>, Arc<BoxError>> {
        let Asking { client, scopes, refused } = asking;
        let request = CredentialRequest { scheme: self.scheme, scopes, refused: refused.is_some(), client };
        let answer = self.credentials.credential(request).await.and_then(|credential| self.prepare(client, credential));
        let mut state = self.state();
        match answer {
            Ok((held, due)) => {
                let held = Arc::new(held);
                state.held = Some(Arc::clone(&held));
                state.due = due;
                Ok(held)
            }
            Err(failure) => {
                let failure = Arc::new(failure);
                state.failures = state.failures.wrapping_add(1);
                state.failure = Some((Arc::clone(&failure), scopes));
                Err(failure)
            }
        }
    }

    /// The credential as it is sent, and when another one is due.
    fn prepare(&self, client: &Client, credential: Credential) -> Result<(Held, Duration), BoxError> {
        let Credential { value, expires, renewal, account, scopes } = credential;
        let prepared = Prepared::new(self.scheme, &value).map_err(|problem| format!("it {problem}"))?;
        let clock = &*client.settings().clock;
        let now = clock.elapsed();
        let (mut end, mut due) = (Duration::MAX, Duration::MAX);
        if let Some(expires) = expires {
            let life = expires.from(clock);
            end = now.saturating_add(life.saturating_sub(RESERVE.min(life / 10)));
            due = now.saturating_add(life.saturating_sub(AHEAD.min(life / 4)));
        }
        if let Some(renewal) = renewal {
            due = due.min(now.saturating_add(renewal.from(clock)));
        }
        if end <= now {
            return Err("it has expired".into());
        }
        Ok((Held { prepared, account, end, scopes }, due))
    }

    fn failed(&self, failure: Arc<BoxError>) -> Error {
        let failure = Failure(failure);
        let message = format!("there is no credential for `{}`: {failure}", self.scheme.setter());
        Error::new(ErrorKind::Credentials, message).with_source(failure)
    }

    /// A panic of another thread leaves the state usable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Moment {
    /// How far away the moment is.
    fn from(self, clock: &dyn Clock) -> Duration {
        match self {
            Self::In(time) => time,
            Self::At(time) => Duration::try_from(time.duration_since(clock.now())).unwrap_or_default(),
        }
    }
}

/// The error of a source, which several calls share. Sources report the errors of other libraries, whose texts may have
/// URLs with logins and tokens.
struct Failure(Arc<BoxError>);

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_secrets(&self.0.to_string()))
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
