//! Clocks, so that tests can control time.

#[cfg(target_family = "wasm")]
mod host;
#[cfg(not(target_family = "wasm"))]
mod native;

use std::sync::OnceLock;
use std::time::Duration;

use jiff::Timestamp;

#[cfg(target_family = "wasm")]
use self::host::{Instant, cannot_wait, sleep};
#[cfg(not(target_family = "wasm"))]
use self::native::{Instant, cannot_wait, sleep};
use super::future::BoxFuture;

/// The source of a client's time and waits.
pub trait Clock: Send + Sync + 'static {
    /// The time since a fixed moment, which is the same for all clients that share a limiter. It never goes back.
    fn elapsed(&self) -> Duration;

    /// The date and time.
    fn now(&self) -> Timestamp;

    /// Waits before another attempt, or until the limiter lets a request leave.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A timer for the time limit of an attempt. Most are dropped before they end.
    ///
    /// It is separate from [`sleep`](Self::sleep), so that the clock of a test can skip waits but keep time limits.
    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }

    /// Why there can be no waits here, for the error of the call that would need them.
    #[doc(hidden)]
    fn cannot_wait(&self) -> Option<&'static str> {
        None
    }
}

/// The clock of the system. Waits need a Tokio runtime with its timer enabled; on WebAssembly they use the host's
/// timer.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SystemClock;

/// The same for all clients, because a shared limiter compares their times.
static START: OnceLock<Instant> = OnceLock::new();

impl Clock for SystemClock {
    fn elapsed(&self) -> Duration {
        START.get_or_init(Instant::now).elapsed()
    }

    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        sleep(duration)
    }

    fn cannot_wait(&self) -> Option<&'static str> {
        cannot_wait()
    }
}
