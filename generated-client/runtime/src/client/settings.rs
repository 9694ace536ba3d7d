//! The settings that every call of a client uses.

use std::sync::Arc;
use std::time::Duration;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
use crate::blocking::Engine;
use crate::clock::Clock;
use crate::drift::DriftDetector;
use crate::limit::{Limiter, Throttle};
use crate::observe::Observer;
#[cfg(not(target_family = "wasm"))]
use crate::record::Recorder;
use crate::retry::Retry;
use crate::retry_budget::RetryBudgets;
use crate::transport::Transport;

/// A source of random numbers, at least 0 and below 1.
pub(crate) type Jitter = Arc<dyn Fn() -> f64 + Send + Sync>;

/// The settings that every call of a client uses.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) transport: Arc<dyn Transport>,
    /// The runtime of blocking calls.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(crate) engine: Arc<Engine>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) jitter: Jitter,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    #[cfg(not(target_family = "wasm"))]
    pub(crate) recorder: Option<Arc<Recorder>>,
    pub(crate) detector: Option<Arc<DriftDetector>>,
    /// Whether requests are checked against the constraints of the description.
    #[cfg(feature = "validate")]
    pub(crate) validates: bool,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) retry: Retry,
    pub(crate) retry_budgets: Arc<RetryBudgets>,
    pub(crate) throttle: Arc<Throttle>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) stall_timeout: Duration,
    pub(crate) response_header_timeout: Duration,
    pub(crate) max_body: usize,
}

/// What is made for a client, and shared by those that are made from its settings.
#[derive(Clone, Default)]
pub(super) struct Made {
    /// The transport of this crate; `None` if the caller has set one.
    pub(super) transport: Option<Arc<dyn Transport>>,
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(super) engine: Option<Arc<Engine>>,
    #[cfg(not(target_family = "wasm"))]
    pub(super) recorder: Option<Arc<Recorder>>,
    pub(super) detector: Option<Arc<DriftDetector>>,
    pub(super) retry_budgets: Option<Arc<RetryBudgets>>,
    pub(super) throttle: Option<Arc<Throttle>>,
}
