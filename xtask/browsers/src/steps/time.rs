//! Steps about timeouts and dropped calls.

use std::time::Duration;

use anyhow::Result;
use generated_client::ErrorKind;
use generated_client::http::Method;
use serde_json::{Value, json};

use crate::stage::{Stage, customer, dropped_after, fails, has, same, wait};

async fn customer_after(name: &str, answers: Value) -> Result<Stage> {
    Stage::prepare(name, json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": answers}])).await
}

const SHORT: Duration = Duration::from_millis(500);
/// The request of most calls here.
const GET: &str = "GET /v1/customers/42";

pub async fn timeout_of_a_call_aborts(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"end": "never"}])).await?;
    let error = fails(ErrorKind::Timeout, stage.client()?.customers().get_customer_by_id(42).timeout(SHORT).await)?;
    same(error.may_have_been_sent(), true)?;
    stage.is_given_up().await
}

pub async fn timeout_of_an_attempt_is_followed_by_another(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"end": "never"}, {"json": customer(42)}])).await?;
    let answer = stage.client()?.customers().get_customer_by_id(42).attempt_timeout(SHORT).send().await?;
    same(answer.attempts(), 2)
}

pub async fn late_head_is_followed_by_another_attempt(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"end": "never"}, {"json": customer(42)}])).await?;
    let client = stage.builder()?.response_header_timeout(SHORT).build()?;
    same(client.customers().get_customer_by_id(42).send().await?.attempts(), 2)
}

pub async fn stalled_body_is_given_up(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"json": customer(42), "end": "open"}])).await?;
    let client = stage.builder()?.stall_timeout(SHORT).build()?;
    let error = fails(ErrorKind::Timeout, client.customers().get_customer_by_id(42).await)?;
    has(&error, &["nothing more of the response came"])?;
    same(error.attempts(), 3)?;
    stage.is_given_up().await
}

/// The progress of an upload is invisible, so that it counts as waiting for the answer.
pub async fn slow_server_does_not_stall_an_upload(name: &str) -> Result<()> {
    let endpoint = json!({"at": "POST /v1/large", "asks": "content-type,x-api-key", "answers": [{"delay": 1200}]});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let client = stage.builder()?.stall_timeout(SHORT).build()?;
    client.raw(Method::POST, "/v1/large").body("application/octet-stream", vec![7; 1_000_000]).await?;
    Ok(())
}

pub async fn dropped_call_aborts(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"end": "never"}])).await?;
    let client = stage.client()?;
    let call = client.customers().get_customer_by_id(42).send();
    same(dropped_after(stage.came(GET), call).await.is_none(), true)?;
    stage.is_given_up().await?;
    stage.saw(&["OPTIONS GET /v1/customers/42 x-api-key", "GET /v1/customers/42"]).await
}

pub async fn dropped_answer_aborts(name: &str) -> Result<()> {
    let endless = json!({"size": 20_000_000, "pieces": 1000, "pause": 20});
    let stage =
        Stage::prepare(name, json!([{"at": "GET /v1/large", "asks": "x-api-key", "answers": [endless]}])).await?;
    let client = stage.client()?;
    let begun = async {
        stage.came("GET /v1/large").await;
        wait(200).await;
    };
    same(dropped_after(begun, client.raw(Method::GET, "/v1/large").send()).await.is_none(), true)?;
    stage.is_given_up().await
}

pub async fn dropped_wait_sends_nothing(name: &str) -> Result<()> {
    let busy = json!({"status": 429, "headers": {"retry-after": "1"}});
    let endpoint =
        json!({"at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "retry-after", "answers": [busy]});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let client = stage.client()?;
    let waiting = async {
        stage.came(GET).await;
        wait(300).await;
    };
    same(dropped_after(waiting, client.customers().get_customer_by_id(42).send()).await.is_none(), true)?;
    wait(1200).await;
    stage.saw(&["OPTIONS GET /v1/customers/42 x-api-key", "GET /v1/customers/42"]).await
}
