//! Keys by which an API knows repetitions of a call.

use sdk_runtime::Client;
use sdk_runtime::testing::TestClock;

use super::{answers, client};
use crate::sample::{OrderThing, call};
use crate::support::script::{Script, Step, soon};

/// The keys that have arrived.
fn keys(server: &Script) -> Vec<String> {
    let key = |request: &crate::support::Recorded| request.header("idempotency-key").unwrap_or_default().to_owned();
    server.requests().iter().map(key).collect()
}

async fn order(client: &Client, key: Option<&str>) -> u32 {
    let mut request = call::<OrderThing>(client);
    if let Some(key) = key {
        request.parts.header("Idempotency-Key", key);
    }
    soon(request.send()).await.unwrap().attempts()
}

#[tokio::test]
async fn the_attempts_of_a_call_share_a_key_and_calls_do_not() {
    let server = answers([Step::reply(503, "", ""), Step::json(200, "1"), Step::json(200, "1")]);
    let client = client(&server, &TestClock::new());
    assert_eq!((order(&client, None).await, order(&client, None).await), (2, 1));
    let keys = keys(&server);
    assert_eq!(keys[0], keys[1]);
    assert_ne!(keys[1], keys[2]);
    for key in keys {
        assert_eq!((key.len(), key.matches('-').count()), (36, 4), "a UUID: {key}");
    }
}

#[tokio::test]
async fn a_key_of_the_caller_stays() {
    let server = answers([Step::reply(503, "", ""), Step::json(200, "1")]);
    assert_eq!(order(&client(&server, &TestClock::new()), Some("mine")).await, 2);
    assert_eq!(keys(&server), ["mine", "mine"]);
}
