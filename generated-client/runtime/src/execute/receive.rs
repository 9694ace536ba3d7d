//! Receives a whole response, into memory or a file.

use std::io::Read as _;
use std::sync::{Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, LOCATION};
use http::response::Parts;
use http::{HeaderMap, StatusCode, Uri};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use url::Url;

use super::Sink;
use super::sink::Destination;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::decode::Reply;
use crate::error::{Error, ErrorKind, Extent, SentPath};
use crate::limit::Account;
use crate::transport::{Body, Progress};

/// The largest part of a failure's body that is kept.
const MOST_OF_A_FAILURE: usize = 1024 * 1024;

/// The URI of a request, and its path template.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) uri: &'a Uri,
    pub(super) template: &'a str,
}

/// What an answer belongs to.
pub(super) struct Exchange<'a> {
    pub(super) client: &'a Client,
    pub(super) target: &'a CallTarget,
    /// The URI of the request, if it may be shown.
    pub(super) from: Option<Origin<'a>>,
    pub(super) account: Account,
    pub(super) progress: &'a Progress,
}

/// Receives a success into `sink`, or makes the error of a failure. The body of a failure is collected in `kept`, so that a
/// part of it is there even if the rest does not come in time.
pub(super) async fn receive(
    response: http::Response<Body>,
    exchange: Exchange<'_>,
    sink: &mut Sink,
    kept: &FailureBody,
) -> Result<Reply, Error> {
    let Exchange { client, target, from, account, progress } = exchange;
    let (Parts { status, headers, .. }, mut body) = response.into_parts();
    let limit = limit(sink);
    let reply = |headers, body| Reply { status, headers, body, attempts: 0 };
    let now = || client.settings().clock.now();
    let is_complete =
        sink.on_head(target, status, &headers, now).map_err(|error| error.with_response(status, headers.clone()))?;
    if !status.is_success() && !is_complete {
        let extent = kept.fill(&mut body, MOST_OF_A_FAILURE.min(limit), progress).await;
        return Err(failed(status, headers, (kept.take(), extent), limit, from));
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
    if is_complete {
        // What is left of the answer is no part of the file.
        body = Body::empty();
    }
    let broken = |error: Error, headers| error.with_response(status, headers);
    let resumes = sink.resumes();
    match &mut sink.destination {
        Destination::Memory(_) if !resumes => {}
        Destination::Memory(part) => {
            let filled = fill(&mut body, part, limit, progress).await;
            return match filled.map(|()| sink.short()) {
                Ok(None) => Ok(reply(headers, sink.take())),
                Ok(Some(error)) | Err(Some(error)) => Err(broken(error, headers)),
                Err(None) => Err(too_large(headers)),
            };
        }
        Destination::File(file) => {
            // On the heap, so that the futures of calls without a file stay small.
            let filled = Box::pin(file.fill(body, most, progress)).await;
            return match filled.map(|()| sink.short()) {
                Ok(None) => sink
                    .settle()
                    .await
                    .map(|()| reply(headers.clone(), Bytes::new()))
                    .map_err(|error| broken(error, headers)),
                Ok(Some(error)) | Err(Some(error)) => Err(broken(error, headers)),
                Err(None) => Err(too_large(headers)),
            };
        }
        Destination::Stream(slot) => {
            *slot = Some((body, account));
            return Ok(reply(headers, Bytes::new()));
        }
    }
    let body = match collect(&mut body, limit, progress).await {
        Ok(body) => body,
        Err(None) => return Err(too_large(headers)),
        Err(Some(error)) => return Err(broken(error, headers)),
    };
    unpacked(reply(headers, body), limit, too_large)
}

/// The answer with its body decompressed.
fn unpacked(mut reply: Reply, limit: usize, too_large: impl FnOnce(HeaderMap) -> Error) -> Result<Reply, Error> {
    match decompress(&reply.headers, &reply.body, limit) {
        None => Ok(reply),
        Some(Ok(plain)) if plain.len() > limit => Err(too_large(reply.headers)),
        Some(Ok(plain)) => {
            forget_compression(&mut reply.headers);
            Ok(Reply { body: plain, ..reply })
        }
        Some(Err(_)) => Err(Error::reply(ErrorKind::Decode, "the response is not valid gzip", reply)),
    }
}

/// The error for a response with a status of failure, with the part of its body that came.
pub(super) fn failed(
    status: StatusCode,
    mut headers: HeaderMap,
    (body, mut extent): (Bytes, Extent),
    limit: usize,
    from: Option<Origin<'_>>,
) -> Error {
    let most = MOST_OF_A_FAILURE.min(limit);
    let unpacked = decompress(&headers, &body, most);
    if matches!(&unpacked, Some(Err(_))) {
        extent = Extent::Part;
    }
    let body = match unpacked {
        Some(Ok(plain) | Err(plain)) if !plain.is_empty() => {
            forget_compression(&mut headers);
            if plain.len() > most {
                extent = Extent::Part;
            }
            plain.slice(..plain.len().min(most))
        }
        _ => body,
    };
    failure(Reply { status, headers, body, attempts: 0 }, from).with_extent(extent)
}

/// The largest body that is kept in memory.
pub(super) fn limit(sink: &Sink) -> usize {
    usize::try_from(sink.limit).unwrap_or(usize::MAX)
}

/// The received part of a failure's body.
#[derive(Default)]
pub(super) struct FailureBody(Mutex<BytesMut>);

impl FailureBody {
    /// Collects the body. An error while reading is ignored, because the status is known already.
    async fn fill(&self, body: &mut Body, most: usize, progress: &Progress) -> Extent {
        while let Some(frame) = body.frame().await {
            progress.received();
            let Ok(frame) = frame else { return Extent::Part };
            let data = frame.into_data().unwrap_or_default();
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let room = most.saturating_sub(kept.len());
            kept.extend_from_slice(data.get(..room).unwrap_or(&data));
            if data.len() > room {
                return Extent::Part;
            }
        }
        Extent::Whole
    }

    pub(super) fn take(&self) -> Bytes {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)).freeze()
    }
}

/// Adds the body to the part of it that is here. The error is `None` if both are larger than the limit.
async fn fill(body: &mut Body, part: &mut BytesMut, limit: usize, progress: &Progress) -> Result<(), Option<Error>> {
    while let Some(frame) = body.frame().await {
        progress.received();
        let data = match frame {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(error) => return Err(Some(super::broken(error))),
        };
        if data.len() > limit.saturating_sub(part.len()) {
            return Err(None);
        }
        part.extend_from_slice(&data);
    }
    Ok(())
}

/// The body of a success. The error is `None` if the body is larger than the limit.
async fn collect(body: &mut Body, limit: usize, progress: &Progress) -> Result<Bytes, Option<Error>> {
    // Most bodies come in one piece, which is used without a copy.
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(frame) = body.frame().await {
        progress.received();
        let data = match frame {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(error) => return Err(Some(super::broken(error))),
        };
        if data.len() > limit.saturating_sub(first.len().max(rest.len())) {
            return Err(None);
        }
        if first.is_empty() {
            first = data;
        } else {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&data);
        }
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// The decompressed body, up to one byte more than the limit; `None` if it was not compressed. The error is the part
/// that could be decompressed.
fn decompress(headers: &HeaderMap, body: &Bytes, limit: usize) -> Option<Result<Bytes, Bytes>> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
    // `x-gzip` is an alias (RFC 9110, section 8.4.1.3).
    if body.is_empty() || !["gzip", "x-gzip"].iter().any(|name| encoding.trim().eq_ignore_ascii_case(name)) {
        return None;
    }
    let mut plain = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(&**body).take(most).read_to_end(&mut plain);
    let plain = Bytes::from(plain);
    Some(if read.is_ok() { Ok(plain) } else { Err(plain) })
}

/// Removes headers that do not apply to the decompressed body.
fn forget_compression(headers: &mut HeaderMap) {
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
}

/// The error for a response with a status of failure. A redirect is recognized by its status or by a `Location`.
fn failure(reply: Reply, from: Option<Origin<'_>>) -> Error {
    let status = reply.status;
    let leads_on = match status.as_u16() {
        301 | 302 | 303 | 307 | 308 => true,
        304 => false,
        _ => status.is_redirection() && reply.headers.contains_key(LOCATION),
    };
    let path = from.map(|from| SentPath::new(from.uri, from.template));
    if !leads_on {
        return Error::reply(ErrorKind::Status, String::new(), reply).to(path);
    }
    // Browsers hide the target of a redirect.
    let to = from
        .zip(path)
        .and_then(|(from, path)| location(&reply.headers, from.uri, &path))
        .map(|location| format!(" to {location}"));
    let message = format!("redirected{}; redirects are not followed", to.unwrap_or_default());
    Error::reply(ErrorKind::Redirect, message, reply)
}

/// The target of a redirect, without query and fragment, which may have secrets, and without the values of the
/// request's own path, which the target often repeats.
fn location(headers: &HeaderMap, from: &Uri, path: &SentPath) -> Option<String> {
    let mut location = Url::parse(&from.to_string()).ok()?.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    let segments: Vec<_> = location.path().split('/').map(|segment| path.name_of(segment).to_owned()).collect();
    location.set_query(None);
    location.set_fragment(None);
    let _ = location.set_username("");
    let _ = location.set_password(None);
    location.set_path("");
    Some(format!("{}{}", location.as_str().trim_end_matches('/'), segments.join("/")))
}
