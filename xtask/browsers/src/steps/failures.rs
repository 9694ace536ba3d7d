//! Steps about failures and retries.

use std::time::Duration;

use anyhow::Result;
use generated_client::http::{Method, StatusCode};
use generated_client::jiff::Timestamp;
use generated_client::{Client, Error, ErrorKind};
use serde_json::{Value, json};

use crate::stage::{KEY, Stage, customer, fails, has, same, timed};

/// An endpoint for the customer with a sequence of answers.
async fn customer_after(name: &str, answers: Value) -> Result<Stage> {
    Stage::prepare(name, json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": answers}])).await
}

async fn get(stage: &Stage) -> Result<i64, Error> {
    stage.client()?.customers().get_customer_by_id(42).await.map(|customer| customer.id)
}

/// The number of requests, and of preflights.
async fn counts(stage: &Stage) -> Result<(usize, usize)> {
    let seen = stage.seen().await?;
    let preflights = seen.iter().filter(|it| it.line.starts_with("OPTIONS")).count();
    Ok((seen.len() - preflights, preflights))
}

pub async fn error_body_is_told(name: &str) -> Result<()> {
    let body = json!({"errorCode": "BROKEN", "errorMessage": "No such thing", "traceId": "4711"});
    let stage = customer_after(name, json!([{"status": 400, "json": body}])).await?;
    let error = fails(ErrorKind::Status, get(&stage).await)?;
    has(&error, &["400", "[BROKEN] No such thing", "trace id 4711"])?;
    same(error.to_string().contains(KEY), false)?;
    same(counts(&stage).await?, (1, 1))
}

pub async fn unauthorized_is_not_repeated(name: &str) -> Result<()> {
    // A browser would ask its user for a name and a password.
    let headers = json!({"www-authenticate": "Basic realm=\"a\""});
    let answer = json!({"status": 401, "json": {"errorMessage": "Wrong key"}, "headers": headers});
    let stage = customer_after(name, json!([answer])).await?;
    let error = fails(ErrorKind::Status, get(&stage).await)?;
    same(error.status(), Some(StatusCode::UNAUTHORIZED))?;
    same(counts(&stage).await?, (1, 1))
}

pub async fn not_found_is_none(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"status": 404, "json": {"errorMessage": "None"}}])).await?;
    let customer = stage.client()?.customers().get_customer_by_id(42).optional().await?;
    same(customer.is_none(), true)?;
    same(fails(ErrorKind::Status, get(&stage).await)?.is_not_found(), true)
}

pub async fn conflict(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"status": 409, "text": ""}])).await?;
    let error = fails(ErrorKind::Status, get(&stage).await)?;
    same((error.status(), error.is_retryable()), (Some(StatusCode::CONFLICT), false))?;
    same(counts(&stage).await?, (1, 1))
}

pub async fn page_of_a_gateway(name: &str) -> Result<()> {
    let page = json!({"status": 502, "text": "<html>Bad gateway</html>", "headers": {"content-type": "text/html"}});
    let stage = customer_after(name, json!([page])).await?;
    let error = fails(ErrorKind::Status, get(&stage).await)?;
    has(&error, &["502", "body not JSON", "text/html", "attempt 3 of 3"])?;
    same(counts(&stage).await?, (3, 3))
}

pub async fn get_is_repeated_after_503(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"status": 503}, {"status": 504}, {"json": customer(42)}])).await?;
    let answer = stage.client()?.customers().get_customer_by_id(42).send().await?;
    same(answer.attempts(), 3)?;
    same(counts(&stage).await?, (3, 3))
}

async fn thing(name: &str) -> Result<Stage> {
    let answers = json!([{"status": 503}, {"status": 200}]);
    Stage::prepare(name, json!([{"at": "POST /v1/things", "asks": "content-type,x-api-key", "answers": answers}])).await
}

pub async fn post_is_not_repeated_after_503(name: &str) -> Result<()> {
    let stage = thing(name).await?;
    let error = fails(ErrorKind::Status, stage.client()?.raw(Method::POST, "/v1/things").json(&1).await)?;
    same(error.may_have_been_sent(), true)?;
    same(counts(&stage).await?, (1, 1))
}

pub async fn idempotent_post_is_repeated(name: &str) -> Result<()> {
    let stage = thing(name).await?;
    stage.client()?.raw(Method::POST, "/v1/things").json(&1).idempotent().await?;
    let seen = stage.seen().await?;
    let bodies: Vec<_> = seen.iter().filter(|it| it.line.starts_with("POST")).map(|it| it.body.as_str()).collect();
    same(bodies, ["1", "1"])
}

pub async fn retry_after_is_heeded(name: &str) -> Result<()> {
    let answers = json!([{"status": 429, "headers": {"retry-after": "1"}}, {"json": customer(42)}]);
    let endpoint =
        json!({"at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "retry-after", "answers": answers});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let (result, time) = timed(get(&stage)).await;
    result?;
    same(time >= Duration::from_secs(1), true)?;
    same(counts(&stage).await?, (2, 2))
}

/// Relative to the local clock, since `Date` of the answer is not exposed.
pub async fn retry_after_as_a_date_is_heeded(name: &str) -> Result<()> {
    let date = Timestamp::now() + Duration::from_secs(2);
    let date = date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let answers = json!([{"status": 503, "headers": {"retry-after": date}}, {"json": customer(42)}]);
    let endpoint =
        json!({"at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "retry-after", "answers": answers});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let (result, time) = timed(get(&stage)).await;
    result?;
    same(time >= Duration::from_millis(700), true)
}

/// The limiter waits half a second after a 429 without `Retry-After`.
pub async fn hidden_retry_after_is_no_failure(name: &str) -> Result<()> {
    let answers = json!([{"status": 429, "headers": {"retry-after": "3600"}}, {"json": customer(42)}]);
    let stage = customer_after(name, answers).await?;
    let (result, time) = timed(get(&stage)).await;
    result?;
    same(time >= Duration::from_millis(450), true)?;
    same(counts(&stage).await?, (2, 2))
}

pub async fn redirects_are_not_followed(name: &str) -> Result<()> {
    for status in [301, 302, 303, 307, 308] {
        let answer = json!({"status": status, "headers": {"location": "target"}});
        let target = json!({"at": "GET /v1/customers/target", "asks": "x-api-key", "answers": [{"json": customer(1)}]});
        let endpoint =
            json!({"at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "location", "answers": [answer]});
        let stage = Stage::prepare(name, json!([endpoint, target])).await?;
        let error = fails(ErrorKind::Redirect, get(&stage).await)?;
        has(&error, &["redirected; redirects are not followed"])?;
        // Browsers do not expose the status.
        same((error.status(), error.is_retryable()), (Some(StatusCode::FOUND), false))?;
        stage.saw(&["OPTIONS GET /v1/customers/42 x-api-key", "GET /v1/customers/42"]).await?;
    }
    Ok(())
}

pub async fn redirects_take_no_key_elsewhere(name: &str) -> Result<()> {
    for (method, status) in [(Method::GET, 302), (Method::GET, 307), (Method::POST, 308)] {
        let stage = Stage::prepare(name, json!([])).await?;
        let answer = json!({"status": status, "headers": {"location": stage.elsewhere("/v1/things")}});
        let endpoint = json!({"at": format!("{method} /v1/things"), "asks": "x-api-key", "answers": [answer]});
        let target = json!({"on": "other", "at": format!("{method} /v1/things"), "asks": "x-api-key", "answers": [{}]});
        let stage = Stage::prepare(name, json!([endpoint, target])).await?;
        fails(ErrorKind::Redirect, stage.client()?.raw(method, "/v1/things").await)?;
        same(stage.seen().await?.iter().all(|seen| seen.origin == "api"), true)?;
        same(counts(&stage).await?, (1, 1))?;
    }
    Ok(())
}

/// As by a server without CORS. The browser gives no reason to programs, so the error names possible ones.
pub async fn refused_preflight(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/things", "cors": "none", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let error = fails(ErrorKind::Transport, stage.client()?.raw(Method::POST, "/v1/things").await)?;
    has(&error, &["no response came: `fetch` failed", "CORS"])?;
    stage.saw(&["OPTIONS POST /v1/things x-api-key"]).await
}

/// The preflight is allowed and the call is made, but the page may not read the answer.
pub async fn answer_without_permission(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/things", "asks": "x-api-key", "cors": "preflight", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let error = fails(ErrorKind::Transport, stage.client()?.raw(Method::POST, "/v1/things").await)?;
    has(&error, &["CORS"])?;
    same(error.may_have_been_sent(), true)?;
    same(counts(&stage).await?, (1, 1))
}

pub async fn nobody_listens(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, json!([])).await?;
    let client =
        Client::builder().base_url(&stage.origins.closed)?.plain_http_on_loopback(true).api_key(KEY).build()?;
    let error = fails(ErrorKind::Transport, client.raw(Method::POST, "/v1/things").await)?;
    has(&error, &["no response came", "cannot be reached"])?;
    same(error.attempts(), 1)
}

pub async fn connection_ends_at_once(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"end": "at once"}])).await?;
    let error = fails(ErrorKind::Transport, get(&stage).await)?;
    same((error.attempts(), error.is_retryable(), error.may_have_been_sent()), (3, true, true))
}

/// There is no cache for a 304.
pub async fn not_modified_is_an_error(name: &str) -> Result<()> {
    let stage = customer_after(name, json!([{"status": 304}])).await?;
    let error = fails(ErrorKind::Status, get(&stage).await)?;
    same(error.status(), Some(StatusCode::NOT_MODIFIED))?;
    same(counts(&stage).await?, (1, 1))
}

/// The SDK makes the call once. The browser may repeat it: if a kept connection ends before the answer, it assumes an idle
/// timeout and sends the request again.
pub async fn connection_ends_under_a_post(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/things", "asks": "x-api-key", "answers": [{"end": "at once"}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let error = fails(ErrorKind::Transport, stage.client()?.raw(Method::POST, "/v1/things").await)?;
    same((error.attempts(), error.may_have_been_sent()), (1, true))?;
    // One preflight for each call of `fetch`.
    same(counts(&stage).await?.1, 1)
}

pub async fn connection_ends_in_the_body(name: &str) -> Result<()> {
    let half = json!({"json": customer(1), "headers": {"content-length": "5000"}, "end": "cut"});
    let stage = customer_after(name, json!([half, {"json": customer(42)}])).await?;
    same(get(&stage).await?, 42)?;
    same(counts(&stage).await?, (2, 2))
}
