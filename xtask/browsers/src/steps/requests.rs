//! Steps about requests of any API.

use anyhow::Result;
use generated_client::ErrorKind;
use generated_client::http::{HeaderValue, Method};
use serde_json::json;

use crate::stage::{Stage, fails, has, same};

pub async fn path_value_stays_one_segment(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "GET /v1/a%2Fb%20%C3%BC%25%3F", "asks": "x-api-key", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let client = stage.client()?;
    client.raw(Method::GET, "/v1/{name}").path("name", "a/b ü%?").await?;
    let error = fails(ErrorKind::Request, client.raw(Method::GET, "/v1/{name}").path("name", "..").await)?;
    same(error.may_have_been_sent(), false)?;
    stage.saw(&["OPTIONS GET /v1/a%2Fb%20%C3%BC%25%3F x-api-key", "GET /v1/a%2Fb%20%C3%BC%25%3F"]).await
}

/// The octets are those of UTF-8 in both directions.
pub async fn letters_in_headers(name: &str) -> Result<()> {
    let octets = |text: &str| text.bytes().map(char::from).collect::<String>();
    let answer = json!({"headers": {"x-name": octets("Zoë €")}});
    let endpoint = json!({"at": "GET /v1/any", "asks": "x-api-key,x-name", "exposes": "x-name", "answers": [answer]});
    let stage = Stage::prepare(name, json!([endpoint])).await?;
    let answer = stage.client()?.raw(Method::GET, "/v1/any").header("x-name", "Jörg 😀").send().await?;
    same(stage.last().await?.header("x-name"), Some(octets("Jörg 😀").as_str()))?;
    same(answer.headers().get("x-name").map(HeaderValue::as_bytes), Some("Zoë €".as_bytes()))
}

pub async fn header_of_every_call(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "GET /v1/any", "asks": "x-api-key,x-tenant", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let client = stage.builder()?.default_header("x-tenant", "acme").build()?;
    client.raw(Method::GET, "/v1/any").await?;
    client.raw(Method::GET, "/v1/any").header("x-tenant", "own").await?;
    let tenants: Vec<_> =
        stage.seen().await?.iter().filter_map(|it| it.header("x-tenant").map(str::to_owned)).collect();
    same(tenants, ["acme", "own"])
}

pub async fn post_json(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/things", "asks": "content-type,x-api-key", "answers": [{"status": 201}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let body = json!({"name": "Jörg 😀", "count": 3});
    stage.client()?.raw(Method::POST, "/v1/things").json(&body).await?;
    stage.saw(&["OPTIONS POST /v1/things content-type,x-api-key", "POST /v1/things"]).await?;
    let seen = stage.last().await?;
    same(seen.header("content-type"), Some("application/json"))?;
    let bytes: Vec<u8> = seen.body.chars().map(|letter| u8::try_from(letter).unwrap_or_default()).collect();
    same(serde_json::from_slice::<serde_json::Value>(&bytes)?, body)
}

pub async fn post_without_body(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/things", "asks": "x-api-key", "answers": [{"status": 204}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    stage.client()?.raw(Method::POST, "/v1/things").await?;
    let seen = stage.last().await?;
    same((seen.header("content-type"), seen.header("content-length")), (None, Some("0")))
}

/// `fetch` capitalises some methods only, and not `PATCH`.
pub async fn patch_with_null(name: &str) -> Result<()> {
    let endpoints =
        json!([{"at": "PATCH /v1/things/7", "asks": "content-type,x-api-key", "answers": [{"status": 204}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let body = json!({"note": null});
    stage.client()?.raw(Method::PATCH, "/v1/things/{id}").path("id", &7).json(&body).await?;
    same(stage.last().await?.body.as_str(), r#"{"note":null}"#)
}

/// Pages may always set this content type, so that the preflight requests the key only.
pub async fn form(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "POST /v1/form", "asks": "x-api-key", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let request = stage.client()?.raw(Method::POST, "/v1/form");
    request.body("application/x-www-form-urlencoded", &b"a=1&b=%C3%BC"[..]).await?;
    let seen = stage.last().await?;
    same(seen.header("content-type"), Some("application/x-www-form-urlencoded"))?;
    same(seen.body.as_str(), "a=1&b=%C3%BC")
}

pub async fn large_upload(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "PUT /v1/large", "asks": "content-type,x-api-key", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let bytes: Vec<u8> = (0..4_000_000_u32).map(|at| u8::try_from(at % 251).unwrap_or_default()).collect();
    let request = stage.client()?.raw(Method::PUT, "/v1/large");
    request.body("application/octet-stream", bytes.clone()).await?;
    let came = stage.last().await?.body;
    same(came.chars().map(u32::from).eq(bytes.into_iter().map(u32::from)), true)
}

pub async fn head(name: &str) -> Result<()> {
    let endpoints = json!([{"at": "HEAD /v1/things", "asks": "x-api-key", "answers": [{}]}]);
    let stage = Stage::prepare(name, endpoints).await?;
    let answer = stage.client()?.raw(Method::HEAD, "/v1/things").await?;
    same(answer.into_inner().len(), 0)
}

pub async fn forbidden_methods_are_told(name: &str) -> Result<()> {
    let stage = Stage::prepare(name, json!([])).await?;
    let client = stage.client()?;
    for method in [Method::TRACE, Method::CONNECT] {
        let error = fails(ErrorKind::Request, client.raw(method.clone(), "/v1/any").await)?;
        has(&error, &["does not let programs use the method", method.as_str()])?;
        same(error.may_have_been_sent(), false)?;
    }
    let error = fails(ErrorKind::Request, client.raw(Method::GET, "/v1/any").json(&1).await)?;
    has(&error, &["the host sends no body with the method GET"])?;
    stage.saw(&[]).await
}
