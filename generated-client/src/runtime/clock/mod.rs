//! Time and chance, so that both can be put in the hands of a test.

#[cfg(target_family = "wasm")]
mod host;
#[cfg(not(target_family = "wasm"))]
mod native;

use std::time::Duration;

use jiff::Timestamp;

#[cfg(target_family = "wasm")]
use self::host::{Instant, sleep};
#[cfg(not(target_family = "wasm"))]
use self::native::{Instant, sleep};
use super::future::BoxFuture;

/// Where a client takes the time from, and how it waits.
pub trait Clock: Send + Sync + 'static {
    /// The time since some moment that stays the same. It never goes back.
    fn elapsed(&self) -> Duration;

    /// The date and time.
    fn now(&self) -> Timestamp;

    /// Waits: before another attempt, or until the limiter lets a request leave.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Ends when an attempt has taken too long. Most are dropped before.
    ///
    /// A clock of a test can pass over every [`sleep`](Self::sleep) and yet keep these waiting.
    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// The clock of the system. Waiting needs a Tokio runtime with its timer enabled; on WebAssembly it is done by the timer of
/// the browser, or of what else runs the program.
#[derive(Clone, Debug)]
pub struct SystemClock {
    start: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { start: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        sleep(duration)
    }
}
