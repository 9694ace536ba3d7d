//! The execution path: one function that makes every call.

use std::future::Future;
use std::io::Read as _;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, LOCATION};
use http::{HeaderMap, StatusCode};
use url::Url;

use super::client::{Client, tls};
use super::decode::Reply;
use super::description::Facts;
use super::error::{Error, ErrorKind};
use super::parts::Parts;

/// A call that is being made.
pub(crate) type Execution = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// Makes a call; a response without success is an error.
pub(crate) fn execute(client: Client, facts: &'static Facts, parts: Parts) -> Execution {
    Box::pin(async move { run(&client, facts, parts).await.map_err(|error| error.of(facts)) })
}

async fn run(client: &Client, facts: &'static Facts, parts: Parts) -> Result<Reply, Error> {
    let timeout = parts.timeout().unwrap_or_else(|| client.timeout());
    let request = client.assemble(facts, parts)?;
    let attempts = 1;
    let reply = attempt(client, request, timeout, attempts).await;
    reply.map_err(|error| error.attempts_made(attempts))
}

/// Sends a request once.
async fn attempt(
    client: &Client,
    request: http::Request<Bytes>,
    timeout: Duration,
    attempts: u32,
) -> Result<Reply, Error> {
    let path = request.uri().path().to_owned();
    let mut request =
        reqwest::Request::try_from(request).map_err(|_| Error::new(ErrorKind::Request, "the URL cannot be sent"))?;
    // Two readers of one URL must agree on where it leads.
    if request.url().path() != path {
        return Err(Error::new(ErrorKind::Request, "the path would change on the way"));
    }
    if !tls::AVAILABLE && request.url().scheme() == "https" {
        let message = "this was built without TLS: turn on one of the TLS features";
        return Err(Error::configuration(message));
    }
    *request.timeout_mut() = Some(timeout);
    let url = request.url().clone();
    let response = client.http().execute(request).await.map_err(failure)?;
    let status = response.status();
    let mut headers = response.headers().clone();
    let limit = client.max_body();
    let reply = |headers, body| Reply { status, headers, body, attempts };
    let body = match receive(response, limit).await? {
        Some(body) => decompress(&mut headers, body, limit)?,
        None => None,
    };
    if let Some(body) = body {
        return judge(reply(headers, body), &url);
    }
    let message = format!("the body of the response is larger than {limit} bytes, see `max_body_size`");
    Err(Error::reply(ErrorKind::BodyTooLarge, message, reply(headers, Bytes::new())))
}

/// The body, or `None` if it is larger than the limit.
async fn receive(mut response: reqwest::Response, limit: usize) -> Result<Option<Bytes>, Error> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failure)? {
        if chunk.len() > limit.saturating_sub(body.len()) {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.freeze()))
}

/// The body without compression, or `None` if it is larger than the limit.
fn decompress(headers: &mut HeaderMap, body: Bytes, limit: usize) -> Result<Option<Bytes>, Error> {
    let encoding = headers.get(CONTENT_ENCODING).and_then(|value| value.to_str().ok());
    if body.is_empty() || !encoding.is_some_and(|encoding| encoding.trim().eq_ignore_ascii_case("gzip")) {
        return Ok(Some(body));
    }
    let mut plain = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    MultiGzDecoder::new(&*body)
        .take(most)
        .read_to_end(&mut plain)
        .map_err(|error| Error::new(ErrorKind::Transport, "the response is not valid gzip").with_source(error))?;
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Ok(if plain.len() > limit { None } else { Some(plain.into()) })
}

/// Success, or the error that the response is.
fn judge(reply: Reply, url: &Url) -> Result<Reply, Error> {
    if reply.status.is_success() {
        return Ok(reply);
    }
    match location(&reply.headers, url) {
        Some(location) if reply.status.is_redirection() && reply.status != StatusCode::NOT_MODIFIED => {
            let message = format!("redirected to {location}; redirects are not followed");
            Err(Error::reply(ErrorKind::Redirect, message, reply))
        }
        _ => Err(Error::reply(ErrorKind::Status, String::new(), reply)),
    }
}

/// Where a redirect leads, without query and fragment, which may hold secrets.
fn location(headers: &HeaderMap, url: &Url) -> Option<String> {
    let mut location = url.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    location.set_query(None);
    location.set_fragment(None);
    let _ = location.set_username("");
    let _ = location.set_password(None);
    Some(location.into())
}

/// An error of the HTTP library, without the URL, whose path and query hold values.
fn failure(error: reqwest::Error) -> Error {
    let (kind, message) = if error.is_connect() {
        (ErrorKind::Connect, "cannot connect")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the response did not come in time")
    } else if error.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else {
        (ErrorKind::Transport, "the connection broke")
    };
    Error::new(kind, message).with_source(error.without_url())
}
