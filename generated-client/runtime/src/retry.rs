//! Decides whether and when a failed call is tried again.

use std::time::Duration;

use http::StatusCode;

use super::error::{Error, ErrorKind};

/// How often a call is tried, and how long the client waits in between.
///
/// A call is repeated only if that cannot do harm:
///
/// - GET, HEAD, PUT, DELETE, and calls that are declared [idempotent](crate::Request::idempotent), after status 408, 429,
///   502, 503 and 504, timeouts and lost connections;
/// - all other calls after status 429, if no connection was made, and if the server has declared over HTTP/2 that it
///   did not process the request.
///
/// No call is repeated if it would fail in the same way: if a certificate, the TLS version or a proxy prevents the
/// connection, or if `Retry-After` is no usable time (negative, or more than a year).
///
/// The wait before attempt n+1 is a random part of `base_delay` · 2ⁿ⁻¹, at most of `max_delay` ("full jitter"). The
/// wait is never shorter than what the API asks for with `Retry-After`. If a wait would exceed the call's timeout, the
/// call fails at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Retry {
    /// A call is made once and never repeated.
    pub const fn none() -> Self {
        Self::attempts(1)
    }

    /// A call is made at most this many times, the first attempt included. 0 counts as 1.
    pub const fn attempts(attempts: u32) -> Self {
        Self {
            attempts: if attempts == 0 { 1 } else { attempts },
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
        }
    }

    /// Sets the longest wait after the first attempt. The default is half a second.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest wait after any attempt. The default is 20 seconds.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest wait that `Retry-After` can cause. The default is 60 seconds.
    #[must_use]
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    pub(crate) const fn most_attempts(&self) -> u32 {
        self.attempts
    }

    /// The wait for a `Retry-After`, up to the allowed maximum.
    pub(crate) fn most_of(&self, retry_after: Duration) -> Duration {
        retry_after.min(self.max_retry_after)
    }

    /// The wait after this many failed attempts. `random` is at least 0 and below 1.
    pub(crate) fn delay(&self, failed: u32, retry_after: Option<Duration>, random: f64) -> Duration {
        let exponent = failed.saturating_sub(1).min(31);
        let most = self.base_delay.saturating_mul(1 << exponent).min(self.max_delay);
        let random = if (0.0..=1.0).contains(&random) { random } else { 1.0 };
        let jittered = Duration::try_from_secs_f64(most.as_secs_f64() * random).unwrap_or(most);
        let asked = self.most_of(retry_after.unwrap_or_default());
        asked.saturating_add(jittered)
    }
}

/// Three attempts.
impl Default for Retry {
    fn default() -> Self {
        Self::attempts(3)
    }
}

/// Whether a call with this method may be made again after this error without doing anything twice.
pub(crate) fn is_safe_after(error: &Error, harmless: bool) -> bool {
    match error.kind() {
        _ if error.is_lasting() => false,
        ErrorKind::Connect => true,
        ErrorKind::Timeout => harmless,
        ErrorKind::Transport => harmless || !error.may_have_been_sent(),
        ErrorKind::Status if error.status() == Some(StatusCode::TOO_MANY_REQUESTS) => true,
        ErrorKind::Status => harmless && error.is_retryable(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_grow_up_to_a_bound() {
        let retry = Retry::attempts(9).base_delay(SECOND).max_delay(5 * SECOND);
        let waits: Vec<_> = (1..=5).map(|failed| retry.delay(failed, None, 1.0).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 5, 5]);
        assert_eq!(retry.delay(2, None, 0.25), SECOND / 2);
        assert_eq!(retry.delay(2, None, 0.0), Duration::ZERO);
        assert_eq!(retry.delay(u32::MAX, None, 1.0), 5 * SECOND);
    }

    #[test]
    fn retry_after_takes_precedence() {
        let retry = Retry::default().base_delay(SECOND).max_retry_after(10 * SECOND);
        assert_eq!(retry.delay(1, Some(3 * SECOND), 0.0), 3 * SECOND);
        assert_eq!(retry.delay(1, Some(3 * SECOND), 0.5), 3 * SECOND + SECOND / 2);
        assert_eq!(retry.delay(1, Some(Duration::MAX), 0.0), 10 * SECOND);
    }

    #[test]
    fn invalid_random_numbers_and_huge_delays_are_clamped() {
        for random in [f64::NAN, f64::INFINITY, -1.0, 7.0] {
            assert_eq!(Retry::default().base_delay(SECOND).delay(1, None, random), SECOND);
        }
        let huge = Retry::default().base_delay(Duration::MAX).max_delay(Duration::MAX).max_retry_after(Duration::MAX);
        assert_eq!(huge.delay(40, Some(Duration::MAX), 1.0), Duration::MAX);
    }
}
