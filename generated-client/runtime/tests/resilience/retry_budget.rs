//! Retries that a client and its clones share.

use sdk_runtime::testing::TestClock;

use super::{settings, thrice};
use crate::sample::get_thing;
use crate::support::script::{Script, Step, soon};

/// A server that answers 503 if the path ends with `0`.
fn server() -> (Script, TestClock) {
    let answer = |round| if round < 16 { Step::reply(503, "", "") } else { Step::json(200, "1") };
    let steps = (0..64).flat_map(move |round| [Step::Request, answer(round)]).collect::<Vec<_>>();
    (Script::start([steps]), TestClock::new())
}

#[tokio::test]
async fn clones_spend_the_same_retries_and_successes_give_them_back() {
    let (server, clock) = server();
    let client = settings(&server, &clock).retry(thrice()).retry_budget(3).build().unwrap();
    let other = client.clone();
    let mut attempts = Vec::new();
    for index in 0..13 {
        let client = if index % 2 == 0 { &client } else { &other };
        attempts.push(soon(get_thing(client, "1")).await.unwrap_err().attempts());
    }
    // Three retries, then none: 3 + 2 + 11 · 1 requests.
    assert_eq!(attempts, [&[3, 2][..], &[1; 11]].concat());
    assert_eq!(server.requests().len(), 16);
    for _ in 0..5 {
        assert_eq!(soon(get_thing(&other, "1").send()).await.unwrap().attempts(), 1);
    }
    assert_eq!(clock.slept().len(), 3);
}

#[tokio::test]
async fn five_successes_give_one_retry_back() {
    let bad = || Step::reply(503, "", "");
    let good = || Step::json(200, "1");
    let answers = [[bad(), bad()].to_vec(), vec![good(); 4], vec![bad()], vec![good()], vec![bad(), bad()]].concat();
    let server = super::answers(answers);
    let client = settings(&server, &TestClock::new()).retry(thrice()).retry_budget(1).build().unwrap();
    let mut attempts = Vec::new();
    for _ in 0..8 {
        let result = soon(get_thing(&client, "1").send()).await;
        attempts.push(result.map_or_else(|error| error.attempts(), |response| response.attempts()));
    }
    assert_eq!(attempts, [2, 1, 1, 1, 1, 1, 1, 2]);
    assert_eq!(server.requests().len(), 10);
}

#[tokio::test]
async fn a_retry_budget_of_zero_allows_no_retries() {
    let server = super::answers([Step::reply(503, "", "")]);
    let client = settings(&server, &TestClock::new()).retry_budget(0).build().unwrap();
    assert_eq!(soon(get_thing(&client, "1")).await.unwrap_err().attempts(), 1);
}
