//! Clients that share everything but their address and credentials.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sdk_runtime::limit::{LocalLimiter, RateLimit};
use sdk_runtime::observe::{CallInfo, Event, Observer};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, ErrorKind, Retry};

use super::{answers, settings, thrice};
use crate::sample::{self, get_thing};
use crate::support::script::{Script, Step, soon};
use crate::support::{Answer, Server};

/// Counts ended calls.
#[derive(Clone, Default)]
struct Ended(Arc<AtomicUsize>);

impl Observer for Ended {
    fn observe(&self, _: &CallInfo<'_>, event: &Event) {
        self.0.fetch_add(usize::from(matches!(event, Event::End { .. })), Ordering::SeqCst);
    }
}

fn good(times: usize) -> Script {
    answers(vec![Step::json(200, "1"); times])
}

/// Whether the limiter lets a call leave at once.
async fn leaves(client: &Client) -> bool {
    match soon(get_thing(client, "1").timeout(Duration::from_secs(1))).await {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::RateLimited);
            false
        }
    }
}

#[tokio::test]
async fn a_sibling_sends_its_own_key_over_the_same_connection() {
    let server = good(3);
    let ended = Ended::default();
    let client = settings(&server, &TestClock::new()).observer(ended.clone()).build().unwrap();
    let sibling = client.with_credential("Key", "another").unwrap();
    let built = client.to_builder().credential("Key", "third").default_header("x-studio", "7").build().unwrap();
    for client in [&client, &sibling, &built] {
        soon(get_thing(client, "1")).await.unwrap();
    }
    let requests = server.requests();
    let keys: Vec<_> = requests.iter().map(|request| request.header("x-api-key").unwrap()).collect();
    assert_eq!(keys, [sample::KEY, "another", "third"]);
    assert_eq!(requests[2].header("x-studio"), Some("7"));
    assert_eq!(requests[0].header("x-studio"), None);
    // The script is that of one connection.
    assert_eq!(ended.0.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn limits_are_counted_for_each_key() {
    let server = good(4);
    let client = settings(&server, &TestClock::new()).rate_limit(RateLimit::per_minute(1)).build().unwrap();
    let sibling = client.with_credential("Key", "another").unwrap();
    let same = sibling.to_builder().timeout(Duration::from_secs(5)).build().unwrap();
    assert!(leaves(&client).await && leaves(&sibling).await);
    assert!(!leaves(&client).await && !leaves(&sibling).await && !leaves(&same).await);
    let own = sibling.to_builder().rate_limit(RateLimit::per_minute(1)).build().unwrap();
    assert!(leaves(&own).await, "a limit that is set anew counts anew");
    assert!(leaves(&client.with_credential("Key", "third").unwrap()).await);
}

#[tokio::test]
async fn a_limiter_of_the_caller_counts_each_key_and_host() {
    let [server, other] = [2, 1].map(|times| Server::start(vec![Answer::json(200, "1"); times]));
    let limiter = Arc::new(LocalLimiter::new(RateLimit::per_minute(1)));
    let settings = |server: &Server, key: &str| {
        let builder = sample::builder(server).clock(TestClock::new()).credential("Key", key);
        builder.limiter(Arc::clone(&limiter)).build().unwrap()
    };
    let [client, stranger, twin] = ["one", "another", "one"].map(|key| settings(&server, key));
    let elsewhere = settings(&other, "one");
    assert!(leaves(&client).await && leaves(&stranger).await && leaves(&elsewhere).await);
    assert!(!leaves(&twin).await);
}

#[tokio::test]
async fn budgets_of_retries_belong_to_the_key() {
    let server = answers(vec![Step::reply(503, "", ""); 8]);
    let client = settings(&server, &TestClock::new()).retry(thrice()).retry_budget(1).build().unwrap();
    let sibling = client.with_credential("Key", "another").unwrap();
    let mut attempts = Vec::new();
    for client in [&client, &client, &sibling, &sibling, &client.with_credential("Key", "another").unwrap()] {
        attempts.push(soon(get_thing(client, "1")).await.unwrap_err().attempts());
    }
    assert_eq!(attempts, [2, 1, 2, 1, 1]);
}

#[tokio::test]
async fn a_pause_after_429_holds_for_the_key_alone() {
    let server = answers([Step::reply(429, "", ""), Step::json(200, "1"), Step::json(200, "1")]);
    let client = settings(&server, &TestClock::new()).rate_limit(RateLimit::per_minute(9)).retry(Retry::none());
    let client = client.build().unwrap();
    let sibling = client.with_credential("Key", "another").unwrap();
    assert!(soon(get_thing(&client, "1")).await.is_err());
    let paused = get_thing(&client, "1").timeout(Duration::from_millis(400));
    assert_eq!(soon(paused).await.unwrap_err().kind(), ErrorKind::RateLimited);
    assert!(leaves(&sibling).await);
}

#[tokio::test]
async fn another_value_of_a_server_variable_is_checked() {
    let client = sample::of_tenant("acme").credential("Key", "k").build().unwrap();
    let other = client.with_server_variable("tenant", "globex").unwrap();
    let url = |client: &Client| get_thing(client, "1").into_request().unwrap().uri().to_string();
    assert_eq!(url(&client), "https://acme.example.com/v1/things/1");
    assert_eq!(url(&other), "https://globex.example.com/v1/things/1");
    assert_eq!(url(&other.to_builder().build().unwrap()), url(&other));
    for wrong in ["evil.test/", "", "a.b"] {
        let error = client.with_server_variable("tenant", wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{wrong}");
    }
    assert!(client.with_credential("Key", "").is_err() && client.with_credential("Key", "a\nb").is_err());
    assert!(client.with_credential("No such", "k").is_err());
}

#[test]
fn siblings_show_no_keys() {
    let client = sample::of_tenant("acme").credential("Key", "s3cret-key").build().unwrap();
    let sibling = client.with_credential("Key", "s3cret-other").unwrap();
    for shown in [format!("{sibling:?}"), format!("{:?}", sibling.to_builder())] {
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}
