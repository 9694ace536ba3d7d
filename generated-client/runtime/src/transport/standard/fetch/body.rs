//! Bodies of the host's responses, as streams.

use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame};
use js_sys::{Reflect, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader};

use super::Abort;
use crate::transport::{Body, BoxError};

/// The body of a stream. Its drop before the end aborts the exchange.
pub(super) fn read(stream: &ReadableStream, abort: Abort) -> Result<Body, JsValue> {
    let reader = stream.get_reader().dyn_into()?;
    Ok(Body::wrap(Chunks(SendWrapper::new(Some(Reading { reader, next: None, _abort: abort })))))
}

/// `None` at the end.
struct Chunks(SendWrapper<Option<Reading>>);

struct Reading {
    reader: ReadableStreamDefaultReader,
    /// The pending read.
    next: Option<JsFuture>,
    _abort: Abort,
}

impl HttpBody for Chunks {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Some(reading) = &mut *self.0 else { return Poll::Ready(None) };
        let next = reading.next.get_or_insert_with(|| JsFuture::from(reading.reader.read()));
        let piece = ready!(Pin::new(next).poll(context)).and_then(|piece| bytes(&piece));
        reading.next = None;
        if !matches!(piece, Ok(Some(_))) {
            *self.0 = None;
        }
        Poll::Ready(match piece {
            Ok(bytes) => bytes.map(|bytes| Ok(Frame::data(bytes))),
            Err(_) => Some(Err("the host's stream of the body broke".into())),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }
}

/// The bytes of a reader's result; `None` at the end.
fn bytes(piece: &JsValue) -> Result<Option<Bytes>, JsValue> {
    if Reflect::get(piece, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    let value: Uint8Array = Reflect::get(piece, &"value".into())?.dyn_into()?;
    Ok(Some(value.to_vec().into()))
}
