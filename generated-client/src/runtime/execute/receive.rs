//! From a response on its way to one that was received whole, in memory or in a file.

use std::io::Read as _;

use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, LOCATION};
use http::response::Parts;
use http::{HeaderMap, StatusCode, Uri};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use url::Url;

use super::Sink;
use crate::runtime::decode::Reply;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::transport::{Body, BoxError};

/// As much as is kept of the body of a failure.
const MOST_OF_A_FAILURE: usize = 1024 * 1024;

/// A success with its body in `sink`, or the error that the response is. `uri` is where the request went, if that may be
/// told.
pub(super) async fn receive(
    response: http::Response<Body>,
    uri: Option<&Uri>,
    sink: &mut Sink,
) -> Result<Reply, Error> {
    let (Parts { status, mut headers, .. }, mut body) = response.into_parts();
    let limit = usize::try_from(sink.limit).unwrap_or(usize::MAX);
    let reply = |headers, body| Reply { status, headers, body, attempts: 0 };
    if !status.is_success() {
        // What cannot be read of it is left out: that the call failed, and how, is known.
        let most = MOST_OF_A_FAILURE.min(limit);
        let body = collect(&mut body, most).await.unwrap_or_else(|stopped| stopped.received);
        let body = match decompress(&headers, &body, most) {
            Some(Ok(plain) | Err(plain)) if !plain.is_empty() => {
                forget_compression(&mut headers);
                plain.slice(..plain.len().min(most))
            }
            _ => body,
        };
        return Err(failure(reply(headers, body), uri));
    }
    let (most, setter) = (sink.limit, sink.setter);
    let too_large = |headers| {
        let message = format!("the body of the response is larger than {most} bytes, see `{setter}`");
        Error::reply(ErrorKind::BodyTooLarge, message, reply(headers, Bytes::new()))
    };
    if body.size_hint().lower() > most {
        return Err(too_large(headers));
    }
    if sink.refuses(&headers) {
        let message = "the file came compressed, which was not asked for";
        return Err(Error::reply(ErrorKind::Decode, message, reply(headers, Bytes::new())));
    }
    if let Some(file) = &mut sink.file {
        // On the heap, so that calls without a file have no place for it.
        return match Box::pin(file.fill(body, most)).await {
            Ok(()) => Ok(reply(headers, Bytes::new())),
            Err(None) => Err(too_large(headers)),
            Err(Some(error)) => Err(error),
        };
    }
    let body = match collect(&mut body, limit).await {
        Ok(body) => body,
        Err(Stopped { reason: None, .. }) => return Err(too_large(headers)),
        Err(Stopped { reason: Some(error), .. }) => return Err(error),
    };
    match decompress(&headers, &body, limit) {
        None => Ok(reply(headers, body)),
        Some(Ok(plain)) if plain.len() > limit => Err(too_large(headers)),
        Some(Ok(plain)) => {
            forget_compression(&mut headers);
            Ok(reply(headers, plain))
        }
        Some(Err(_)) => Err(Error::reply(ErrorKind::Decode, "the response is not valid gzip", reply(headers, body))),
    }
}

/// The error that a response without success is, if its body did not come.
pub(super) fn without_body(status: StatusCode, headers: HeaderMap, uri: Option<&Uri>) -> Error {
    failure(Reply { status, headers, body: Bytes::new(), attempts: 0 }, uri)
}

/// A body that was not received whole.
struct Stopped {
    received: Bytes,
    /// `None` if there was more of it than the limit.
    reason: Option<Error>,
}

async fn collect(body: &mut Body, limit: usize) -> Result<Bytes, Stopped> {
    // Most bodies come in one piece, which is then taken as it is.
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    let whole = |first: Bytes, rest: BytesMut| if rest.is_empty() { first } else { rest.freeze() };
    while let Some(frame) = body.frame().await {
        let data = match frame {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(error) => {
                return Err(Stopped { received: whole(first, rest), reason: Some(broken(error)) });
            }
        };
        let room = limit.saturating_sub(first.len().max(rest.len()));
        let fits = data.len() <= room;
        let data = if fits { data } else { data.slice(..room) };
        if first.is_empty() {
            first = data;
        } else {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&data);
        }
        if !fits {
            return Err(Stopped { received: whole(first, rest), reason: None });
        }
    }
    Ok(whole(first, rest))
}

/// The error that a body is that did not come to its end.
pub(super) fn broken(error: BoxError) -> Error {
    Error::new(ErrorKind::Transport, "the connection broke").with_source(error)
}

/// The body without compression, up to one byte more than the limit; `None` if it has none. The error is what could be
/// read of it.
fn decompress(headers: &HeaderMap, body: &Bytes, limit: usize) -> Option<Result<Bytes, Bytes>> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
    if body.is_empty() || !encoding.trim().eq_ignore_ascii_case("gzip") {
        return None;
    }
    let mut plain = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(&**body).take(most).read_to_end(&mut plain);
    let plain = Bytes::from(plain);
    Some(if read.is_ok() { Ok(plain) } else { Err(plain) })
}

/// Takes out what is no longer true of a body that was decompressed.
fn forget_compression(headers: &mut HeaderMap) {
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
}

/// The error that a response without success is. A redirect is one by its status, or because it says where to.
fn failure(reply: Reply, uri: Option<&Uri>) -> Error {
    let status = reply.status;
    let leads_on = match status.as_u16() {
        301 | 302 | 303 | 307 | 308 => true,
        304 => false,
        _ => status.is_redirection() && reply.headers.contains_key(LOCATION),
    };
    if !leads_on {
        return Error::reply(ErrorKind::Status, String::new(), reply);
    }
    // Browsers do not tell where to.
    let to = uri.and_then(|uri| location(&reply.headers, uri)).map(|location| format!(" to {location}"));
    let message = format!("redirected{}; redirects are not followed", to.unwrap_or_default());
    Error::reply(ErrorKind::Redirect, message, reply)
}

/// Where a redirect leads, without query and fragment, which may hold secrets.
fn location(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let mut location = Url::parse(&uri.to_string()).ok()?.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    location.set_query(None);
    location.set_fragment(None);
    let _ = location.set_username("");
    let _ = location.set_password(None);
    Some(location.into())
}
