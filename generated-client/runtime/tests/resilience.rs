//! Attempts, waits, deadlines, limits, and their reports.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

mod resilience {
    mod attempts;
    mod concurrent;
    mod idempotency;
    mod limits;
    mod observers;
    mod raw;
    mod reservations;
    mod retry_budget;
    mod siblings;
    mod traces;
    mod transfers;
    mod transports;
    mod waits;

    use std::time::Duration;

    use sdk_runtime::testing::TestClock;
    use sdk_runtime::{Client, ClientBuilder, Retry};

    use crate::sample::KEY;
    use crate::support::script::{Script, Step};

    const SECOND: Duration = Duration::from_secs(1);

    /// Settings for a client of this server, by a clock that a test moves, with the longest waits.
    fn settings(server: &Script, clock: &TestClock) -> ClientBuilder {
        crate::sample::at(&server.url()).credential("Key", KEY).clock(clock.clone()).jitter(|| 1.0)
    }

    fn client(server: &Script, clock: &TestClock) -> Client {
        settings(server, clock).build().unwrap()
    }

    /// A server that answers each request with the next step, on connections that stay open.
    fn answers(answers: impl IntoIterator<Item = Step>) -> Script {
        let steps = answers.into_iter().flat_map(|answer| [Step::Request, answer]);
        Script::start([steps.chain([Step::Request]).collect::<Vec<_>>()])
    }

    /// Three attempts, waits of a second, then two.
    fn thrice() -> Retry {
        Retry::attempts(3).base_delay(SECOND)
    }
}
