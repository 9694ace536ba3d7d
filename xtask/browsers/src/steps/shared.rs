//! Steps with several calls and observers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;
use futures_util::future::{join_all, try_join_all};
use generated_client::http::Method;
use generated_client::limit::RateLimit;
use generated_client::models::Customer;
use generated_client::observe::{CallInfo, Event};
use generated_client::testing::{Expect as _, Mock, Sample as _};
use generated_client::{Client, ErrorKind};
use serde_json::json;

use crate::stage::{Stage, customer, dropped_after, fails, has, one_customer, same, timed, wait};

pub async fn limiter_spreads_calls(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let client = stage.builder()?.rate_limit(RateLimit::new(2, Duration::from_millis(600))).build()?;
    let calls = (0..5).map(|_| client.customers().get_customer_by_id(42).send());
    let (result, time) = timed(try_join_all(calls)).await;
    result?;
    same(time >= Duration::from_millis(1200), true)
}

pub async fn limiter_refuses_what_cannot_wait(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let client = stage.builder()?.rate_limit(RateLimit::per_minute(1)).timeout(Duration::from_secs(5)).build()?;
    client.customers().get_customer_by_id(42).await?;
    let error = fails(ErrorKind::RateLimited, client.customers().get_customer_by_id(42).await)?;
    same(error.may_have_been_sent(), false)?;
    stage.saw(&["OPTIONS GET /v1/customers/42 x-api-key", "GET /v1/customers/42"]).await
}

/// More than a browser has connections to one host.
pub async fn many_calls_at_once(name: &str) -> Result<()> {
    let endpoints: Vec<_> = (0..30)
        .map(|id| json!({"at": format!("GET /v1/customers/{id}"), "asks": "x-api-key", "answers": [{"json": customer(id)}]}))
        .collect();
    let stage = Stage::prepare(name, json!(endpoints)).await?;
    let client = stage.client()?;
    let answers = join_all((0..30).map(|id| client.customers().get_customer_by_id(id).send())).await;
    for (id, answer) in (0..).zip(answers) {
        same(answer?.value().id, id)?;
    }
    same(stage.seen().await?.len(), 60)
}

pub async fn two_clients_have_their_own_keys(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let [one, two] = ["one", "two"].map(|key| stage.builder().and_then(|builder| builder.api_key(key).build()));
    let (one, two) = (one?, two?);
    let calls = [&one, &two, &one].map(|client| client.customers().get_customer_by_id(42).send());
    try_join_all(calls).await?;
    let seen = stage.seen().await?;
    let mut keys: Vec<_> = seen.iter().filter_map(|it| it.header("x-api-key")).collect();
    keys.sort_unstable();
    same(keys, ["one", "one", "two"])
}

pub async fn observer_is_told(name: &str) -> Result<()> {
    let answers = json!([{"status": 503}, {"json": customer(42)}, {"end": "never"}]);
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": answers}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let in_words = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&in_words);
    let observer = move |call: &CallInfo<'_>, event: &Event| {
        let what = match event {
            Event::Wait { .. } => "wait".to_owned(),
            Event::Attempt { attempt, status, .. } => format!("attempt {attempt} {status:?}"),
            Event::End { attempts, .. } => format!("end after {attempts}"),
            Event::Cancelled { .. } => "cancelled".to_owned(),
            _ => "other".to_owned(),
        };
        list.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{}: {what}", call.operation));
    };
    let client = stage.builder()?.observer(observer).jitter(|| 0.9).build()?;
    client.customers().get_customer_by_id(42).await?;
    same(dropped_after(wait(200), client.customers().get_customer_by_id(42).send()).await.is_none(), true)?;
    let expected = ["attempt 1 Some(503)", "wait", "attempt 2 Some(200)", "end after 2", "cancelled"]
        .map(|what| format!("Customers.getCustomerById: {what}"));
    let in_words = in_words.lock().unwrap_or_else(PoisonError::into_inner).clone();
    same(in_words, expected)
}

/// A slow answer does not delay later calls.
pub async fn calls_need_no_order(name: &str) -> Result<()> {
    let endpoints = json!([
        {"at": "GET /v1/slow", "asks": "x-api-key", "answers": [{"delay": 600}]},
        {"at": "GET /v1/fast", "asks": "x-api-key", "answers": [{}]}
    ]);
    let stage = Stage::prepare(name, endpoints).await?;
    let client = stage.client()?;
    let order = Mutex::new(Vec::new());
    let calls = ["/v1/slow", "/v1/fast"].map(|path| {
        let (request, order) = (client.raw(Method::GET, path), &order);
        async move {
            let result = request.await.map(drop);
            order.lock().unwrap_or_else(PoisonError::into_inner).push(path);
            result
        }
    });
    try_join_all(calls).await?;
    same(order.into_inner().unwrap_or_else(PoisonError::into_inner), ["/v1/fast", "/v1/slow"])
}

pub async fn mock_needs_no_server(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let mock = Mock::start();
    mock.customers().get_customer_by_id(42).returns(Customer::sample()).times(1);
    same(mock.client().customers().get_customer_by_id(42).await?, Customer::sample())?;
    stage.saw(&[]).await
}

pub async fn environment_has_nothing(_: &str) -> Result<()> {
    has(&fails(ErrorKind::Configuration, Client::from_env())?, &["PERFECTGYM_TENANT"])
}
