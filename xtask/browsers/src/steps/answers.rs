//! Steps about answers.

use std::time::Duration;

use anyhow::Result;
use generated_client::http::{Method, StatusCode};
use generated_client::jiff::civil::date;
use generated_client::{ErrorKind, Upload};
use serde_json::json;

use crate::stage::{Stage, customer, fails, has, one_customer, same};

/// The browser decompresses, and keeps `Content-Encoding`.
pub async fn gzip_is_decompressed_once(name: &str) -> Result<()> {
    let answer = json!({"json": customer(42), "gzip": true});
    let stage = Stage::prepare(
        name,
        json!([{
            "at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "content-encoding,content-length", "answers": [answer]
        }]),
    )
    .await?;
    let answer = stage.client()?.customers().get_customer_by_id(42).send().await?;
    same(answer.value().id, 42)?;
    same(answer.headers().contains_key("content-encoding"), false)?;
    has(stage.last().await?.header("accept-encoding").unwrap_or_default(), &["gzip"])
}

pub async fn large_answer(name: &str) -> Result<()> {
    let endpoints =
        json!([{"at": "GET /v1/large", "asks": "x-api-key", "answers": [{"size": 5_000_000, "pieces": 40}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let body = stage.client()?.raw(Method::GET, "/v1/large").await?.into_inner();
    same(body.len(), 5_000_000)?;
    same(body.chunks(16).all(|piece| piece == b"0123456789abcdef"), true)
}

pub async fn answer_in_pieces(name: &str) -> Result<()> {
    let answer = json!({"json": customer(42), "pieces": 9, "pause": 15});
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    same(stage.client()?.customers().get_customer_by_id(42).await?.id, 42)
}

pub async fn empty_answer(name: &str) -> Result<()> {
    let answers = json!([{"status": 204}, {"status": 200}, {"status": 205}]);
    let stage = Stage::prepare(name, json!([{"at": "GET /v1/none", "asks": "x-api-key", "answers": answers}])).await?;
    for status in [204, 200, 205] {
        let answer = stage.client()?.raw(Method::GET, "/v1/none").send().await?;
        same(answer.status().as_u16(), status)?;
        same(answer.into_inner().len(), 0)?;
    }
    Ok(())
}

pub async fn dates_and_letters(name: &str) -> Result<()> {
    let mut body = customer(42);
    body["dateOfBirth"] = "1984-02-29".into();
    body["createdDateTime"] = "2026-03-29T03:30:00+02:00[Europe/Berlin]".into();
    body["firstName"] = "Zoë 😀\u{2028}".into();
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [{"json": body}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let customer = stage.client()?.customers().get_customer_by_id(42).await?;
    same(customer.date_of_birth, Some(date(1984, 2, 29)))?;
    same(customer.first_name.as_deref(), Some("Zoë 😀\u{2028}"))?;
    let created = customer.created_date_time.and_then(|it| it.to_timestamp().ok());
    same(created.map(|it| it.to_string()).as_deref(), Some("2026-03-29T01:30:00Z"))
}

pub async fn byte_order_mark_is_skipped(name: &str) -> Result<()> {
    let answer = json!({"text": format!("\u{feff}{}", customer(42)), "headers": {"content-type": "application/json"}});
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    same(stage.client()?.customers().get_customer_by_id(42).await?.id, 42)
}

/// A page sees exposed headers, and a few that are always exposed.
pub async fn only_exposed_headers_are_seen(name: &str) -> Result<()> {
    let headers = json!({"x-shown": "1", "x-hidden": "2", "content-language": "de"});
    let answer = json!({"json": customer(42), "headers": headers});
    let endpoint =
        json!({"at": "GET /v1/customers/42", "asks": "x-api-key", "exposes": "x-shown", "answers": [answer]});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let answer = stage.client()?.customers().get_customer_by_id(42).send().await?;
    let text = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    same(text("x-shown").as_deref(), Some("1"))?;
    same(text("content-language").as_deref(), Some("de"))?;
    same(text("content-type").as_deref(), Some("application/json"))?;
    same(text("x-hidden"), None)
}

pub async fn nothing_is_cached(name: &str) -> Result<()> {
    let headers = json!({"cache-control": "max-age=3600", "etag": "\"1\""});
    let answers = json!([{"json": customer(42), "headers": headers}, {"json": customer(43), "headers": headers}]);
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": answers}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let client = stage.client()?;
    same(client.customers().get_customer_by_id(42).await?.id, 42)?;
    same(client.customers().get_customer_by_id(42).await?.id, 43)?;
    same(stage.last().await?.header("if-none-match"), None)
}

pub async fn no_cookies(name: &str) -> Result<()> {
    let answer = json!({"json": customer(42), "headers": {"set-cookie": "session=1; Path=/"}});
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    for _ in 0..2 {
        stage.client()?.customers().get_customer_by_id(42).await?;
        same(stage.last().await?.header("cookie"), None)?;
    }
    Ok(())
}

pub async fn answer_that_is_not_json(name: &str) -> Result<()> {
    let answer = json!({"text": "<html>Welcome</html>", "headers": {"content-type": "text/html"}});
    let endpoints = json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let error = fails(ErrorKind::Decode, stage.client()?.customers().get_customer_by_id(42).await)?;
    has(&error, &["the call succeeded", "text/html"])?;
    same(error.body(), &b"<html>Welcome</html>"[..])
}

pub async fn too_large_answer_is_given_up(name: &str) -> Result<()> {
    let answer = json!({"size": 20_000_000, "pieces": 200, "pause": 20});
    let endpoints = json!([{"at": "GET /v1/large", "asks": "x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let client = stage.builder()?.max_body_size(100_000).build()?;
    let error = fails(ErrorKind::BodyTooLarge, client.raw(Method::GET, "/v1/large").await)?;
    same(error.status(), Some(StatusCode::OK))?;
    stage.is_given_up().await
}

pub async fn download_with_key(name: &str) -> Result<()> {
    let endpoints =
        json!([{"at": "GET /files/me.png", "asks": "x-api-key", "answers": [{"size": 300_000, "pieces": 7}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let bytes = stage.client()?.download(stage.url("/files/me.png?signature=a%2Fb")).bytes().await?;
    same(bytes.len(), 300_000)?;
    same(stage.last().await?.line.as_str(), "GET /files/me.png?signature=a%2Fb")
}

/// Without a key, no preflight is needed, and none is allowed.
pub async fn download_from_elsewhere_without_key(name: &str) -> Result<()> {
    let endpoint = json!({"on": "other", "at": "GET /files/me.png", "asks": "nothing", "answers": [{"size": 1000}]});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let bytes = stage.client()?.download(stage.elsewhere("/files/me.png")).bytes().await?;
    same(bytes.len(), 1000)?;
    stage.saw(&["GET /files/me.png"]).await?;
    same(stage.last().await?.header("x-api-key"), None)
}

pub async fn no_files(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let client = stage.client()?;
    let download = client.download(stage.url("/files/me.png")).timeout(Duration::from_secs(5));
    has(&fails(ErrorKind::File, download.to_file("me.png").await)?, &["file"])?;
    same(Upload::path("me.png").await.is_err(), true)?;
    stage.saw(&[]).await
}

pub async fn slices(name: &str) -> Result<()> {
    let slice = |ids: [i64; 2], more| {
        let result: Vec<_> = ids.into_iter().map(customer).collect();
        json!({"json": {"result": result, "hasNext": more, "offset": ids[1].to_string()}})
    };
    let answers = json!([slice([1, 2], true), slice([3, 4], true), slice([5, 6], false)]);
    let stage =
        Stage::prepare(name, json!([{"at": "GET /v1/customers", "asks": "x-api-key", "answers": answers}])).await?;
    let mut all = stage.client()?.customers().get_customers().slice_size(2).stream();
    let mut ids = Vec::new();
    while let Some(customer) = all.try_next().await? {
        ids.push(customer.id);
    }
    same(ids, [1, 2, 3, 4, 5, 6])?;
    let seen: Vec<_> = stage.seen().await?.into_iter().map(|it| it.line).filter(|it| it.starts_with("GET")).collect();
    let expected = ["", "&offset=2", "&offset=4"].map(|offset| format!("GET /v1/customers?sliceSize=2{offset}"));
    same(seen, expected)
}
