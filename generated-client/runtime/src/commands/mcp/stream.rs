//! The beginning of a stream as an answer.

use std::time::Duration;

use serde_json::Value;

use super::super::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::wire::verbatim;

/// How long items are waited for. A stream may have no end.
const LONGEST: Duration = Duration::from_secs(30);

/// What came of a stream.
pub(super) struct Beginning {
    pub(super) items: Vec<Value>,
    /// Whether there may be more.
    pub(super) is_cut: bool,
}

/// The first items of a stream: as many as fit, and come in time.
pub(super) async fn beginning(call: Call, client: &Client, most: usize) -> Result<Beginning, Error> {
    let mut beginning = Beginning { items: Vec::new(), is_cut: false };
    let Some(mut events) = call.events(client) else { return Ok(beginning) };
    let deadline = tokio::time::Instant::now().checked_add(LONGEST);
    let mut size = 0_usize;
    loop {
        let next = events.try_next();
        let next = match deadline {
            Some(deadline) => match tokio::time::timeout_at(deadline, next).await {
                Ok(next) => next,
                Err(_) => break,
            },
            None => next.await,
        };
        let Some(item) = next? else { return Ok(beginning) };
        size = size.saturating_add(item.len());
        let text = String::from_utf8_lossy(&item);
        // What is no JSON is a text.
        beginning.items.push(verbatim::read(&text).unwrap_or_else(|_| text.into_owned().into()));
        if size >= most {
            break;
        }
    }
    beginning.is_cut = true;
    Ok(beginning)
}
