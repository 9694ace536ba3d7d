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
use crate::runtime::error::{Error, ErrorKind, Extent, SentPath};
use crate::runtime::transport::{Body, BoxError, Progress, TransportError, TransportErrorKind};

/// As much as is kept of the body of a failure.
const MOST_OF_A_FAILURE: usize = 1024 * 1024;

/// Where a request went: the URI, and the template that its path has values for.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) uri: &'a Uri,
    pub(super) template: &'a str,
}

/// A success with its body in `sink`, or the error that the response is. `from` is where the request went, if that may be
/// told.
pub(super) async fn receive(
    response: http::Response<Body>,
    from: Option<Origin<'_>>,
    sink: &mut Sink,
    progress: &Progress,
) -> Result<Reply, Error> {
    let (Parts { status, mut headers, .. }, mut body) = response.into_parts();
    let limit = usize::try_from(sink.limit).unwrap_or(usize::MAX);
    let reply = |headers, body| Reply { status, headers, body, attempts: 0 };
    if !status.is_success() {
        // What cannot be read of it is left out: that the call failed, and how, is known.
        let most = MOST_OF_A_FAILURE.min(limit);
        let (body, mut extent) = match collect(&mut body, most, progress).await {
            Ok(body) => (body, Extent::Whole),
            Err(stopped) => (stopped.received, Extent::Part),
        };
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
        return Err(failure(reply(headers, body), from).with_extent(extent));
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
        return match Box::pin(file.fill(body, most, progress)).await {
            Ok(()) => Ok(reply(headers, Bytes::new())),
            Err(None) => Err(too_large(headers)),
            Err(Some(error)) => Err(error.answered(status, headers)),
        };
    }
    let body = match collect(&mut body, limit, progress).await {
        Ok(body) => body,
        Err(Stopped { reason: None, .. }) => return Err(too_large(headers)),
        Err(Stopped { reason: Some(error), .. }) => return Err(error.answered(status, headers)),
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
pub(super) fn without_body(status: StatusCode, headers: HeaderMap, from: Option<Origin<'_>>) -> Error {
    failure(Reply { status, headers, body: Bytes::new(), attempts: 0 }, from)
}

/// A body that was not received whole.
struct Stopped {
    received: Bytes,
    /// `None` if there was more of it than the limit.
    reason: Option<Error>,
}

async fn collect(body: &mut Body, limit: usize, progress: &Progress) -> Result<Bytes, Stopped> {
    // Most bodies come in one piece, which is then taken as it is.
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    let whole = |first: Bytes, rest: BytesMut| if rest.is_empty() { first } else { rest.freeze() };
    while let Some(frame) = body.frame().await {
        progress.received();
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
    let error = TransportError::new(TransportErrorKind::Broken).with_source(error);
    super::failure(error)
}

/// The body without compression, up to one byte more than the limit; `None` if it has none. The error is what could be
/// read of it.
fn decompress(headers: &HeaderMap, body: &Bytes, limit: usize) -> Option<Result<Bytes, Bytes>> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
    // The other name is its old one, which stands for the same (RFC 9110, section 8.4.1.3).
    if body.is_empty() || !["gzip", "x-gzip"].iter().any(|name| encoding.trim().eq_ignore_ascii_case(name)) {
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
    // Browsers do not tell where to.
    let to = from
        .zip(path)
        .and_then(|(from, path)| location(&reply.headers, from.uri, &path))
        .map(|location| format!(" to {location}"));
    let message = format!("redirected{}; redirects are not followed", to.unwrap_or_default());
    Error::reply(ErrorKind::Redirect, message, reply)
}

/// Where a redirect leads, without query and fragment, which may hold secrets, and without the values of the request's
/// own path, which it often repeats.
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
