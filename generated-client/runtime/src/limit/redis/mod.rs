//! The limiter that processes share, through Redis.

mod script;
#[cfg(test)]
mod tests;

use std::fmt;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;

use self::script::{Keys, Pause, Scripts, TakenSlot};
use super::{AcquireRequest, Limiter, LocalLimiter, Permit, RateLimit};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::redis::{self, Listeners, SharedConnection};

/// The default time limit for an answer of Redis.
const TIMEOUT: Duration = Duration::from_millis(100);

/// Keeps the requests of several processes together below a limit, by means of a Redis server.
///
/// It keeps the same log as [`LocalLimiter`], in Redis and by the clock of Redis: in no span of the limit's length do
/// all processes together get more slots than the limit allows. Requests may overtake each other on their way to the
/// API, so choose a limit a little below that of the API.
///
/// A slot in the future is kept for its request until five seconds after its time. If the request was not sent by then,
/// its process has ended, and the slot is free again. A call that is given up frees its slot at once.
///
/// # When Redis is gone
///
/// No call fails because of that. Without an answer from Redis in time, each process keeps to the limit on its own,
/// counting also its earlier requests, and asks Redis again a second later. Redis does not learn of the requests that
/// were sent meanwhile.
///
/// # What it needs
///
/// Redis 5 or later, or a compatible server; a single server, not the protocol of a cluster. A Tokio runtime with
/// network and timer; without one, the limiter behaves as if Redis were gone. The keys begin with `rate-limit:`,
/// contain the name, a hash of the account and the operation, and expire when they are no longer needed.
///
/// A URL that begins with `rediss:` uses TLS. It needs the feature `rustls-ring` or `rustls-aws-lc`, and the server's
/// certificate is verified with the certificates of the system. If the application has not installed a crypto provider
/// for rustls by then, the provider of the feature becomes the default of the process.
///
/// ```no_run
/// use sdk_runtime::limit::{RateLimit, RedisLimiter};
///
/// # fn limiter() -> Result<RedisLimiter, sdk_runtime::Error> {
/// let url = "redis://:password@redis.internal:6379/0";
/// let limiter = RedisLimiter::new(url, "acme", RateLimit::per_minute(1000))?
///     .on_fallback(|reason| eprintln!("each process limits its requests on its own: {reason}"))
///     .on_recovery(|| eprintln!("the processes share one limit again"));
/// # Ok(limiter)
/// # }
/// ```
#[cfg_attr(sdk_docs, doc(cfg(feature = "redis")))]
pub struct RedisLimiter {
    name: String,
    limit: RateLimit,
    timeout: Duration,
    scripts: Arc<Scripts>,
    connection: Arc<SharedConnection>,
    /// Also counts the slots that Redis grants, so that it can take over at any time.
    local: LocalLimiter,
    listeners: Listeners,
}

impl RedisLimiter {
    /// A limiter that shares `limit` with all others of the same name on the same Redis.
    ///
    /// Requests of each [`Account`](super::Account) are counted separately, so clients with different keys can share one
    /// limiter and one name. The name is visible in Redis, and a hash of it and of the account. All limiters of one name
    /// must have the same limit. The connection is made with the first request.
    ///
    /// # Errors
    ///
    /// The URL does not have the form `redis://user:password@host:port/database` or `unix:///path`, it needs TLS but no
    /// TLS feature is enabled, or the name is empty.
    pub fn new(url: &str, name: impl Into<String>, limit: RateLimit) -> Result<Self, Error> {
        let name = name.into();
        if name.is_empty() {
            return Err(Error::configuration("the limit in Redis needs a name"));
        }
        let client = redis::open(url)?;
        Ok(Self {
            name,
            limit,
            timeout: TIMEOUT,
            scripts: Arc::new(Scripts::new()),
            connection: Arc::new(SharedConnection::new(client)),
            local: LocalLimiter::new(limit),
            listeners: Listeners::new(
                "Redis is gone, each process limits its requests on its own",
                "Redis is back, the processes share one limit",
            ),
        })
    }

    /// Sets how long a request waits for Redis at most. The default is 100 milliseconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets a function that is called with the reason when Redis becomes unreachable: once, not with every request. It
    /// must not block.
    ///
    /// The reason contains neither the address nor the password.
    #[must_use]
    pub fn on_fallback(mut self, call: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.listeners.on_fallback(call);
        self
    }

    /// Sets a function that is called when Redis is reachable again. It must not block.
    #[must_use]
    pub fn on_recovery(mut self, call: impl Fn() + Send + Sync + 'static) -> Self {
        self.listeners.on_recovery(call);
        self
    }

    async fn take(&self, request: AcquireRequest<'_>) -> Permit {
        let keys = Keys::new(&self.name, request.account, request.operation);
        let script = self.scripts.take(&keys, self.limit, request.most, request.id);
        let unanswered = Unanswered { limiter: self, request };
        let (slot, change) = self.connection.run::<TakenSlot>(request.now, self.timeout, &script).await;
        mem::forget(unanswered);
        self.listeners.notify(change);
        let Some(slot) = slot else { return self.local.take(request) };
        let permit = script::permit(slot);
        if let Permit::Granted(wait) = permit {
            self.local.count(request, wait);
        }
        permit
    }

    async fn hold(&self, request: AcquireRequest<'_>, pause: Duration) {
        self.local.hold(request, pause);
        let keys = Keys::new(&self.name, request.account, request.operation);
        let script = self.scripts.pause(&keys, pause);
        let (_, change) = self.connection.run::<Pause>(request.now, self.timeout, &script).await;
        self.listeners.notify(change);
    }

    /// Whether the slot still exists in Redis. If Redis is gone, the process relies on its own log.
    async fn keep(&self, request: AcquireRequest<'_>, wait: Duration) -> bool {
        let keys = Keys::new(&self.name, request.account, request.operation);
        let script = self.scripts.confirm(&keys, request.id);
        let (known, change) = self.connection.run::<u8>(request.now.saturating_add(wait), self.timeout, &script).await;
        self.listeners.notify(change);
        let kept = known != Some(0);
        if !kept {
            self.local.release(request, wait);
        }
        kept
    }

    /// Gives a slot back in the background. Without a runtime, the slot expires in Redis by itself.
    fn give_back(&self, request: AcquireRequest<'_>) {
        let Ok(runtime) = Handle::try_current() else { return };
        let (connection, scripts, timeout, limit) =
            (Arc::clone(&self.connection), Arc::clone(&self.scripts), self.timeout, self.limit);
        let (keys, now, id) = (Keys::new(&self.name, request.account, request.operation), request.now, request.id);
        let listeners = self.listeners.clone();
        runtime.spawn(async move {
            let (_, change) = connection.run::<u8>(now, timeout, &scripts.release(&keys, limit, id)).await;
            listeners.notify(change);
        });
    }
}

/// A request that was given up before Redis answered: it may have a slot, which must be given back.
struct Unanswered<'a> {
    limiter: &'a RedisLimiter,
    request: AcquireRequest<'a>,
}

impl Drop for Unanswered<'_> {
    fn drop(&mut self) {
        self.limiter.give_back(self.request);
    }
}

impl Limiter for RedisLimiter {
    fn acquire<'a>(&'a self, request: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        Box::pin(self.take(request))
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()> {
        Box::pin(self.hold(request, pause))
    }

    fn confirm<'a>(&'a self, request: AcquireRequest<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        Box::pin(self.keep(request, wait))
    }

    fn release(&self, request: AcquireRequest<'_>, wait: Duration) {
        self.local.release(request, wait);
        self.give_back(request);
    }
}

/// Shows neither the address nor the name.
impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("limit", &self.limit)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
