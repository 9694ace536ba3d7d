//! Settings of one call.

use std::time::Duration;

use crate::client::Client;
use crate::limit::Account;
use crate::retry::Retry;

/// The settings that a caller has made for one call. The client's settings apply to everything else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
    pub(crate) response_header_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    /// Whether it is safe to repeat the call, whatever its method.
    pub(crate) idempotent: bool,
}

impl Options {
    /// How often the call is tried.
    pub(crate) fn retry(&self, client: &Client) -> Retry {
        self.retry.unwrap_or(client.settings().retry)
    }

    /// The wait before an answer that broke off is asked for once more, the `broken`th time since it last moved. `None` if the
    /// attempts or the retry budget of its account are used up.
    pub(crate) fn wait_after_break(&self, client: &Client, account: Option<Account>, broken: u32) -> Option<Duration> {
        let retry = self.retry(client);
        let may_go_on = broken < retry.most_attempts() && client.retry_budget(account?).take();
        may_go_on.then(|| retry.delay(broken, None, (client.settings().jitter)()))
    }
}
