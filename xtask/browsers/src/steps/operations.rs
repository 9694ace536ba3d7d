//! Steps about requests of the API's operations.

use std::convert::Infallible;

use anyhow::Result;
use generated_client::bytes::Bytes;
use generated_client::jiff::civil::date;
use generated_client::models::{AccessRestriction, UpdateAccessIdentificationRequest};
use generated_client::{ErrorKind, Upload};
use serde_json::json;

use crate::stage::{KEY, Stage, customer, fails, has, one_customer, same};

/// The preflight requests the key only: no other header needs permission.
pub async fn get_sends_path_and_key(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let customer = stage.client()?.customers().get_customer_by_id(42).await?;
    same(customer.id, 42)?;
    stage.saw(&["OPTIONS GET /v1/customers/42 x-api-key", "GET /v1/customers/42"]).await?;
    let seen = stage.last().await?;
    same(seen.header("x-api-key"), Some(KEY))?;
    same(seen.header("accept"), Some("application/json"))?;
    same(seen.body.as_str(), "")
}

pub async fn query_is_encoded(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "GET /v1/customers/by", "asks": "x-api-key", "answers": [{"json": customer(1)}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    stage.client()?.customers().get_customer_by().card_number("1 2&3=ü+%").pin("#'?").await?;
    let line = "GET /v1/customers/by?cardNumber=1%202%263%3D%C3%BC%2B%25&pin=%23%27%3F";
    same(stage.last().await?.line.as_str(), line)
}

pub async fn header_of_a_call(name: &str) -> Result<()> {
    let endpoints = json!([
        {"at": "GET /v1/customers/42", "asks": "x-api-key,x-trace", "answers": [{"json": customer(42)}]}
    ]);
    let stage = Stage::prepare(name, endpoints).await?;
    stage.client()?.customers().get_customer_by_id(42).header("X-Trace", "a b").await?;
    same(stage.last().await?.header("x-trace"), Some("a b"))
}

/// `Accept-Language` is one of the few headers that pages may always set.
pub async fn locale_needs_no_permission(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    stage.builder()?.locale("de-DE").build()?.customers().get_customer_by_id(42).await?;
    same(stage.last().await?.header("accept-language"), Some("de-DE"))
}

pub async fn put_with_date(name: &str) -> Result<()> {
    let path = "PUT /v1/customers/42/access-restrictions";
    let answer = json!({"json": {"reason": "lost", "startDate": "2026-02-28", "endDate": "2026-03-01"}});
    let endpoints = json!([{"at": path, "asks": "content-type,x-api-key", "answers": [answer]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let (from, to) = (date(2026, 2, 28), date(2026, 3, 1));
    let body = AccessRestriction::new("lost").with_start_date(from).with_end_date(to);
    let set = stage.client()?.customers().set_access_restriction(42, &body).await?;
    same((set.start_date, set.end_date), (Some(from), Some(to)))?;
    let seen = stage.last().await?;
    same(seen.body.as_str(), r#"{"reason":"lost","startDate":"2026-02-28","endDate":"2026-03-01"}"#)
}

pub async fn delete_without_answer(name: &str) -> Result<()> {
    let path = "DELETE /v1/customers/42/access-mediums/7";
    let stage = Stage::prepare(name, json!([{"at": path, "asks": "x-api-key", "answers": [{"status": 204}]}])).await?;
    stage.client()?.customers().delete_access_mediums(42, 7).await?;
    same(stage.last().await?.line.as_str(), path)
}

const IMAGE: [u8; 12] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 0, 0xff, 0xfe, 0x80];

fn image() -> serde_json::Value {
    json!([{"at": "PUT /v1/customers/42/images", "asks": "x-api-key", "answers": [{"json": {}}]}])
}

async fn image_was_received(stage: &Stage) -> Result<()> {
    let seen = stage.last().await?;
    let boundary = seen.header("content-type").and_then(|it| it.strip_prefix("multipart/form-data; boundary="));
    let boundary = boundary.unwrap_or("none").trim_matches('"');
    let bytes: String = IMAGE.iter().copied().map(char::from).collect();
    let disposition = r#"Content-Disposition: form-data; name="image"; filename="me.png""#;
    let expected =
        format!("--{boundary}\r\n{disposition}\r\nContent-Type: image/png\r\n\r\n{bytes}\r\n--{boundary}--\r\n");
    same(seen.body.to_lowercase(), expected.to_lowercase())?;
    has(&seen.body, &[&bytes])
}

pub async fn multipart_of_bytes(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, image()).await?;
    stage.client()?.customers().update_image(42, Upload::bytes(&IMAGE, "me.png")).await?;
    image_was_received(&stage).await
}

/// The stream is buffered: browsers send no streams over HTTP/1.1.
pub async fn multipart_of_a_stream(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, image()).await?;
    let pieces = IMAGE.chunks(5).map(|piece| Ok::<_, Infallible>(Bytes::from(piece))).collect::<Vec<_>>();
    let stream = futures_util::stream::iter(pieces);
    stage.client()?.customers().update_image(42, Upload::stream(stream, "me.png")).await?;
    image_was_received(&stage).await
}

/// Firefox would request `User-Agent` in the preflight, which no server allows.
pub async fn host_says_who_asks(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, one_customer()).await?;
    let client = stage.builder()?.user_agent("my-app/1.0").build()?;
    client.customers().get_customer_by_id(42).await?;
    let seen = stage.last().await?;
    has(seen.header("user-agent").unwrap_or_default(), &["Mozilla/5.0"])?;
    same(seen.header("user-agent").is_some_and(|agent| agent.contains("my-app")), false)?;
    same((seen.header("cookie"), seen.header("referer")), (None, None))?;
    same(seen.header("origin"), Some(stage.origins.page.as_str()))
}

pub async fn forbidden_headers_are_told(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, json!([])).await?;
    let client = stage.client()?;
    let names = ["cookie", "origin", "referer", "date", "dnt", "via", "proxy-a", "sec-b", "accept-charset"];
    for header in names {
        let error = fails(ErrorKind::Request, client.customers().get_customer_by_id(42).header(header, "a").await)?;
        has(&error, &["does not let programs set the header", &format!("`{header}`")])?;
        same((error.may_have_been_sent(), error.is_retryable()), (false, false))?;
    }
    stage.saw(&[]).await
}

pub async fn plain_http_elsewhere_is_refused(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, json!([])).await?;
    let body = UpdateAccessIdentificationRequest::new();
    let builder = stage.builder()?.plain_http_on_loopback(false);
    let refused = match builder.build() {
        Ok(client) => client.customers().update_access_mediums(42, 7, &body).await.map(drop),
        Err(error) => Err(error),
    };
    fails(ErrorKind::Configuration, refused)?;
    stage.saw(&[]).await
}
