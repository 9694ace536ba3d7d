//! Servers under load.

use std::time::Duration;

use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Retry};

use crate::sample::{CreateThing, KEY, at, call, get_thing};
use crate::support::script::{Script, Step, soon};

#[tokio::test]
async fn status_429_is_tried_again_after_a_pause() {
    for (header, waits) in [("", [500, 1000]), ("retry-after: 20\r\n", [20_500, 21_000])] {
        let server = Script::always(Step::times(9, [Step::Request, Step::reply(429, header, "")]));
        let clock = TestClock::new();
        let builder = at(&server.url()).credential("Key", KEY).clock(clock.clone()).jitter(|| 1.0);
        let client = builder.build().unwrap();
        let error = soon(call::<CreateThing>(&client)).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16(), error.attempts()), (ErrorKind::Status, 429, 3));
        assert!(error.is_retryable() && error.may_have_been_sent());
        assert_eq!(clock.slept(), waits.map(Duration::from_millis));
    }
}

#[tokio::test]
async fn a_storm_of_calls_spends_the_budget_and_no_more() {
    let server = Script::always(Step::times(20, [Step::Request, Step::reply(429, "", "")]));
    let builder = at(&server.url()).credential("Key", KEY).clock(TestClock::new()).retry_budget(10);
    let client = builder.retry(Retry::attempts(4)).build().unwrap();
    let calls = (0..50).map(|_| soon(get_thing(&client, "1")));
    let errors = futures_util::future::join_all(calls).await;
    let attempts: u32 = errors.iter().map(|error| error.as_ref().unwrap_err().attempts()).sum();
    assert_eq!((attempts, server.requests().len()), (60, 60));
}

#[tokio::test]
async fn a_retry_after_503_succeeds_on_the_same_connection() {
    let answers = [Step::Request, Step::reply(503, "", "busy"), Step::Request, Step::json(200, "1"), Step::Closed];
    let server = Script::start([answers.to_vec()]);
    let client = at(&server.url()).credential("Key", KEY).clock(TestClock::new()).build().unwrap();
    let response = soon(get_thing(&client, "1").send()).await.unwrap();
    assert_eq!((response.attempts(), response.status().as_u16(), server.connections()), (2, 200, 1));
}
