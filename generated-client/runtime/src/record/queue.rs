//! The queue between calls and the recording thread.

use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{fs, io, thread};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::setting::Record;
use super::tally::{Answer, Reading};
use super::waiting::Waiting;
use super::write::{Writer, write_all};
use crate::description::{Description, OperationInfo};
use crate::error::Error;

/// The greatest number of answers in the queue.
const MOST_ANSWERS: usize = 1024;

/// The greatest number of bytes in the queue, which stay in memory longer because of it.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// How long the drop of a client waits for the last record.
const LAST: Duration = Duration::from_secs(2);

/// Takes answers to be recorded.
pub(crate) struct Recorder {
    sender: Option<SyncSender<Answer>>,
    waiting: Arc<Waiting>,
    /// Disconnects when everything is written. The lock is only there because a receiver is not `Sync`.
    written: Mutex<Receiver<()>>,
}

impl Recorder {
    /// Makes the folder and starts the thread.
    pub(crate) fn start(record: &Record, description: &'static Description) -> Result<Self, Error> {
        let unwritable = |error: io::Error| {
            let message = format!("`record` cannot write to {}", record.folder.display());
            Error::configuration(message).with_source(error)
        };
        fs::create_dir_all(&record.folder).map_err(unwritable)?;
        let waiting = Arc::new(Waiting::default());
        let (sender, answers) = sync_channel(MOST_ANSWERS);
        let (done, written) = sync_channel(0);
        let writer = Writer::new(record, description, Arc::clone(&waiting));
        let work = move || {
            // Its drop, also after a panic, tells that there is nothing more to wait for.
            let _done = done;
            write_all(writer, &answers);
        };
        thread::Builder::new().name("record".to_owned()).spawn(work).map_err(unwritable)?;
        Ok(Self { sender: Some(sender), waiting, written: Mutex::new(written) })
    }

    /// Queues an answer if it is JSON. An answer that the queue has no room for is only counted.
    pub(super) fn take(
        &self,
        operation: &'static OperationInfo,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        reading: Reading,
    ) {
        let Some(media_type) = json_type(headers).filter(|_| !body.is_empty()) else { return };
        let size = body.len();
        let before = self.waiting.bytes.fetch_add(size, Ordering::Relaxed);
        let sent = before.saturating_add(size) <= MOST_BYTES && {
            let answer = Answer { operation, status: status.as_u16(), media_type, body, reading };
            self.sender.as_ref().is_some_and(|sender| sender.try_send(answer).is_ok())
        };
        if !sent {
            self.waiting.bytes.fetch_sub(size, Ordering::Relaxed);
            self.waiting.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Waits until the last answers are written.
impl Drop for Recorder {
    fn drop(&mut self) {
        self.sender = None;
        if let Ok(written) = self.written.get_mut() {
            let _ = written.recv_timeout(LAST);
        }
    }
}

/// The media type of a JSON body, in lower case without parameters; empty if there is no content type.
fn json_type(headers: &HeaderMap) -> Option<String> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Some(String::new()) };
    let essence = value.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase();
    let is_json = essence == "application/json" || essence.ends_with("+json") || essence == "text/json";
    (is_json && essence.len() <= 100).then_some(essence)
}
