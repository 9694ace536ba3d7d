//! Deliveries that come more than once.

mod memory;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
mod redis;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::memory::MemoryOnce;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
pub use self::redis::RedisOnce;
use crate::future::BoxFuture;
use crate::limit::Account;
use crate::transport::BoxError;

/// Remembers which deliveries were handled, so that each is handled once.
///
/// A delivery is claimed before it is handled. Afterwards its mark is kept, so that it is not handled again, or released
/// if that failed, so that the sender's next attempt is a new one. A claim of a process that has ended lapses after a time.
///
/// `now` is the time of a [`Clock`](crate::Clock), as [`Clock::elapsed`](crate::Clock::elapsed) has it.
///
/// An inbox does all of that. By hand it is:
///
/// ```text
/// let delivery = receiver.receive(&headers, &body)?;
/// let Some(mark) = delivery.mark() else { return handle(delivery).await };
/// let now = || receiver.clock().elapsed();
/// match once.claim(mark, now()).await? {
///     Claim::New => match handle(delivery).await {
///         Ok(()) => once.keep(mark, now()).await?,
///         Err(_) => once.release(mark, now()).await?,
///     },
///     Claim::Seen => {}                     // answer 200
///     Claim::InWork => return unavailable() // answer 503: whether it succeeds is not known yet
/// }
/// ```
///
/// An inbox waits a second for each answer. A later one counts as a failure: the sender tries again, and workers go on.
pub trait Once: Send + Sync + 'static {
    /// Claims a mark for its holder, unless it is kept or claimed by another one.
    fn claim(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<Claim, BoxError>>;

    /// Keeps a mark whose delivery was handled.
    fn keep(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>>;

    /// Forgets a mark whose delivery was not handled, if it is still that of its holder.
    fn release(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>>;
}

/// One memory for several receivers.
impl<O: Once + ?Sized> Once for Arc<O> {
    fn claim(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<Claim, BoxError>> {
        (**self).claim(mark, now)
    }

    fn keep(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        (**self).keep(mark, now)
    }

    fn release(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        (**self).release(mark, now)
    }
}

/// The answer of a [`Once`] to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// The delivery is new, and to be handled by who has claimed it.
    New,
    /// The delivery was handled before.
    Seen,
    /// The delivery is being handled.
    InWork,
}

/// What a delivery is remembered by: a hash of the API, the webhook, the account and the id, and who holds it.
///
/// The hash is of a fixed size however long the id is, and deliveries of two accounts or webhooks never have the same one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    hash: [u8; 16],
    holder: u64,
}

impl Mark {
    /// The mark of these texts, for a new holder.
    pub fn new(texts: &[&str]) -> Self {
        let hash = Account::of(texts.iter().map(|text| text.as_bytes())).bytes();
        Self { hash, holder: fastrand::u64(1..) }
    }

    /// The hash of the delivery.
    pub fn hash(&self) -> [u8; 16] {
        self.hash
    }

    /// The number of the holder, never zero. Two attempts at the same delivery have different holders.
    pub fn holder(&self) -> u64 {
        self.holder
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mark(***)")
    }
}
