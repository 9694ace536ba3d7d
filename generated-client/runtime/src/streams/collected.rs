//! Answers that are streams, read as a whole.

use std::marker::PhantomData;

use bytes::Bytes;

use super::event;
use super::framing::{FramingError, LARGE_HEAD, Parser};
use super::info::{StreamInfo, Streamed};
use crate::decode::{Decode, DecodeError, Reply};
use crate::error::media_type;

/// The body is a stream of items, which are collected in a list.
#[derive(Debug)]
pub struct Collected<Op>(PhantomData<fn() -> Op>);

impl<Op: Streamed> Decode<Vec<Op::Item>> for Collected<Op> {
    fn decode(reply: &Reply) -> Result<Vec<Op::Item>, DecodeError> {
        let mut items = Vec::new();
        each(reply, const { &Op::STREAM }, &mut |item| {
            items.push(Op::ItemBody::decode(item)?);
            Ok(())
        })?;
        Ok(items)
    }
}

/// Hands over each item of the answer. A misfit in one is told by its location in the list.
fn each(
    reply: &Reply,
    info: &StreamInfo,
    take: &mut dyn FnMut(&Reply) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut input = reply.body.clone();
    if input.is_empty() {
        return Ok(());
    }
    let mut parser = Parser::new(info.framing, &reply.headers, "").map_err(|why| {
        let found = media_type(&reply.headers).map(|found| format!(", but {found}")).unwrap_or_default();
        DecodeError::new(format!("{why}{found}"))
    })?;
    let is_events = parser.events().is_some();
    let mut index = 0_usize;
    loop {
        // All of it is in memory, so that the bound of the answer is that of each item.
        let next = match parser.next(&mut input, usize::MAX) {
            Ok(None) => parser.end(),
            next => next,
        };
        let frame = match next {
            Ok(Some(frame)) => frame,
            Ok(None) => return Ok(()),
            Err(FramingError::Broken(message)) => return Err(DecodeError::new(message)),
            Err(FramingError::LargeHead) => return Err(DecodeError::new(LARGE_HEAD)),
            Err(FramingError::TooLarge) => return Err(DecodeError::new("an item is too large")),
        };
        if info.done.is_some_and(|done| frame.body.trim_ascii() == done.as_bytes()) {
            return Ok(());
        }
        let body = match info.whole_event.filter(|_| is_events) {
            Some(json) => Bytes::from(event::to_object(&frame, json)),
            None => frame.body,
        };
        let item = Reply { status: reply.status, headers: frame.headers, body, attempts: reply.attempts };
        take(&item).map_err(|error| match &*error.misfits {
            [] => DecodeError::new(format!("item {index}: {error}")),
            _ => {
                let pointers = (String::new(), format!("/{index}"));
                DecodeError::of(error.misfits.into_iter().map(|misfit| misfit.moved(&pointers)).collect())
            }
        })?;
        index = index.saturating_add(1);
    }
}
