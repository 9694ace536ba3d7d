//! The marks that processes share, through Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{Script, ScriptInvocation};

use super::memory::FULL;
use super::{Claim, Mark, MemoryOnce, Once};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::hex::hex;
use crate::redis::{self, Listeners, SharedConnection};
use crate::transport::BoxError;

/// The default time limit for an answer of Redis.
const TIMEOUT: Duration = Duration::from_millis(500);

/// How long marks are kept by default.
const TTL: Duration = Duration::from_secs(24 * 3600);

/// How long a claim holds by default.
const LEASE: Duration = Duration::from_secs(600);

/// Claims a mark. `KEYS`: the mark. `ARGV`: the holder, how long the claim holds in milliseconds. Yields 0 for a new mark,
/// 1 for one that is kept, 2 for one in work. The same holder may claim twice: its first answer may have been lost.
const CLAIM: &str = r"
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
local held = redis.call('GET', KEYS[1])
if held == ARGV[1] then return 0 end
if string.sub(held, 1, 1) == '=' then return 1 end
return 2
";

/// Keeps a mark. `KEYS`: the mark. `ARGV`: the holder, for how long in milliseconds.
const KEEP: &str = r"
redis.call('SET', KEYS[1], '=' .. ARGV[1], 'PX', ARGV[2])
return 0
";

/// Forgets the mark of a holder. `KEYS`: the mark. `ARGV`: the holder.
const RELEASE: &str = r"
local held = redis.call('GET', KEYS[1])
if held == ARGV[1] or held == '=' .. ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0
";

/// The error if Redis learned nothing of what became of a delivery.
const SILENT: &str = "no answer of Redis";

/// Remembers deliveries in Redis, so that each is handled once whichever of several processes receives it.
///
/// # When Redis is gone
///
/// No delivery is refused because of that. Without an answer from Redis in time, each process goes by what it remembers
/// itself, its own claims of before included, and asks Redis again a second later. Meanwhile a delivery can be handled by
/// two processes. What became of one that Redis does not learn of is an error of `keep` and `release`, which inboxes tell:
/// for the others it is in work until its claim lapses.
///
/// # What it needs
///
/// Redis 5 or later, or a compatible server; a single server, not the protocol of a cluster. A Tokio runtime with network
/// and timer. The keys begin with `event:`, contain the name and a hash of the delivery, and expire.
///
/// A URL that begins with `rediss:` uses TLS, as for [`RedisLimiter`](crate::limit::RedisLimiter).
#[cfg_attr(sdk_docs, doc(cfg(feature = "redis")))]
pub struct RedisOnce {
    name: String,
    ttl: Duration,
    lease: Duration,
    timeout: Duration,
    scripts: [Script; 3],
    connection: Arc<SharedConnection>,
    /// Also has the marks of this process that Redis has, so that it can take over at any time.
    local: MemoryOnce,
    listeners: Listeners,
}

impl RedisOnce {
    /// A memory that is shared with all others of the same name on the same Redis. The connection is made with the first
    /// claim.
    ///
    /// # Errors
    ///
    /// The URL does not have the form `redis://user:password@host:port/database` or `unix:///path`, it needs TLS but no
    /// TLS feature is enabled, or the name is empty.
    pub fn new(url: &str, name: impl Into<String>) -> Result<Self, Error> {
        let name = name.into();
        if name.is_empty() {
            return Err(Error::configuration("the memory in Redis needs a name"));
        }
        Ok(Self {
            name,
            ttl: TTL,
            lease: LEASE,
            timeout: TIMEOUT,
            scripts: [CLAIM, KEEP, RELEASE].map(Script::new),
            connection: Arc::new(SharedConnection::new(redis::open(url)?)),
            local: MemoryOnce::default().lease(LEASE),
            listeners: Listeners::new(
                "Redis is gone, each process tells deliveries apart on its own",
                "Redis is back, the processes tell deliveries apart together",
            ),
        })
    }

    /// Sets how long marks are kept. The default is one day.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Sets after which time a claim of a process that has ended lapses. It must be longer than a delivery waits and is
    /// handled. The default is ten minutes.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self.local = self.local.lease(lease);
        self
    }

    /// Sets how long a delivery waits for Redis at most. The default is 500 milliseconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets a function that is called with the reason when Redis becomes unreachable: once, not with every delivery. It
    /// must not block. The reason contains neither the address nor the password.
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

    async fn take(&self, mark: Mark, now: Duration) -> Result<Claim, BoxError> {
        let [claim, ..] = &self.scripts;
        let mut call = self.prepare(claim, mark);
        call.arg(millis(self.lease));
        match self.run(&call, now).await {
            Some(0) => {
                // If there is no room for it, Redis knows it all the same.
                self.local.take(mark, now);
                Ok(Claim::New)
            }
            Some(1) => Ok(Claim::Seen),
            Some(_) => Ok(Claim::InWork),
            None => self.local.take(mark, now).ok_or_else(|| FULL.into()),
        }
    }

    async fn hold(&self, mark: Mark, now: Duration) -> Result<(), BoxError> {
        // If there is no room for it, Redis knows it all the same.
        self.local.hold(mark, now);
        let [_, keep, _] = &self.scripts;
        let mut call = self.prepare(keep, mark);
        call.arg(millis(self.ttl));
        self.run(&call, now).await.map(drop).ok_or_else(|| SILENT.into())
    }

    async fn forget(&self, mark: Mark, now: Duration) -> Result<(), BoxError> {
        self.local.forget(mark);
        let [.., release] = &self.scripts;
        self.run(&self.prepare(release, mark), now).await.map(drop).ok_or_else(|| SILENT.into())
    }

    fn prepare<'a>(&self, script: &'a Script, mark: Mark) -> ScriptInvocation<'a> {
        let mut call = script.key(format!("event:{}:{}", self.name, hex(&mark.hash())));
        call.arg(format!("{:016x}", mark.holder()));
        call
    }

    async fn run(&self, call: &ScriptInvocation<'_>, now: Duration) -> Option<u8> {
        let (answer, change) = self.connection.run::<u8>(now, self.timeout, call).await;
        self.listeners.notify(change);
        answer
    }
}

/// Milliseconds, at least one: Redis refuses to keep a key for none.
fn millis(duration: Duration) -> u64 {
    // About 31,000 years, beyond which Redis refuses the time.
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, 1_000_000_000_000_000)
}

impl Once for RedisOnce {
    fn claim(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<Claim, BoxError>> {
        Box::pin(self.take(mark, now))
    }

    fn keep(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(self.hold(mark, now))
    }

    fn release(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(self.forget(mark, now))
    }
}

/// Shows neither the address nor the name.
impl fmt::Debug for RedisOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisOnce")
            .field("ttl", &self.ttl)
            .field("lease", &self.lease)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
