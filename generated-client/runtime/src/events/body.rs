//! Reads the body of a delivery, with bounds of size and time.

use std::pin::pin;
use std::time::Duration;

use bytes::Buf as _;
use http_body::Body;
use http_body_util::BodyExt as _;

use super::rejected::Reason;
use crate::clock::Clock;
use crate::execute::with_timeout;

/// The bounds of a body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) max_size: usize,
    /// For all of it.
    pub(super) timeout: Duration,
    /// For each piece.
    pub(super) idle_timeout: Duration,
}

/// The whole body. A body that is too large is not read to its end.
pub(super) async fn read<B: Body>(body: B, clock: &dyn Clock, bounds: Bounds) -> Result<Vec<u8>, Reason> {
    if body.size_hint().lower() > bounds.max_size as u64 {
        return Err(Reason::TooLarge);
    }
    let mut body = pin!(body);
    let mut whole = Vec::new();
    let end = clock.elapsed().saturating_add(bounds.timeout);
    loop {
        // Also seen here, because a body of many small pieces may never make anybody wait.
        let left = end.saturating_sub(clock.elapsed());
        if left.is_zero() {
            return Err(Reason::TooSlow);
        }
        let frame = with_timeout(clock, left.min(bounds.idle_timeout), pin!(body.frame())).await;
        let Some(frame) = frame.ok_or(Reason::TooSlow)? else { return Ok(whole) };
        let Ok(mut data) = frame.map_err(|_| Reason::Interrupted)?.into_data() else { continue };
        if data.remaining() > bounds.max_size.saturating_sub(whole.len()) {
            return Err(Reason::TooLarge);
        }
        while data.has_remaining() {
            let piece = data.chunk();
            let length = piece.len();
            whole.extend_from_slice(piece);
            data.advance(length);
        }
    }
}
