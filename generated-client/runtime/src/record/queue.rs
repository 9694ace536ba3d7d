//! The queue between calls and the recording thread.

use std::sync::Arc;
use std::time::Duration;
use std::{fs, io, thread};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::setting::Record;
use super::tally::{Answer, Reading};
use super::waiting::Waiting;
use super::write::{Writer, write_all};
use crate::content;
use crate::description::{Description, OperationInfo};
use crate::error::Error;

/// How long the drop of a client waits for the last record.
const LAST: Duration = Duration::from_secs(2);

/// Takes answers to be recorded.
pub(crate) struct Recorder {
    waiting: Arc<Waiting>,
}

/// Its drop, also after a panic, tells that there is nothing more to wait for.
struct Running(Arc<Waiting>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.end();
    }
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
        let writer = Writer::new(record, description, Arc::clone(&waiting));
        let running = Running(Arc::clone(&waiting));
        let work = move || write_all(writer, &running.0);
        thread::Builder::new().name("record".to_owned()).spawn(work).map_err(unwritable)?;
        Ok(Self { waiting })
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
        self.waiting.add(Answer { operation, status: status.as_u16(), media_type, body, reading });
    }
}

/// Waits until the last answers are written.
impl Drop for Recorder {
    fn drop(&mut self) {
        self.waiting.close(LAST);
    }
}

/// The media type of a JSON body, in lower case without parameters; empty if there is no content type.
fn json_type(headers: &HeaderMap) -> Option<String> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Some(String::new()) };
    let essence = content::essence(value.to_str().ok()?);
    let is_json = content::is_json(&essence) || essence == "text/json";
    (is_json && essence.len() <= 100).then_some(essence)
}
