//! The recording thread.

use std::path::PathBuf;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{fs, io};

use super::file::File;
use super::setting::Record;
use super::tally::Tally;
use super::waiting::{Next, Waiting};
use crate::description::Description;

/// How soon after an answer the record is written. A process that ends without dropping its client loses at most this
/// much.
const SOON: Duration = Duration::from_millis(200);

/// Writing takes at most this fraction of the time.
const SHARE: u32 = 20;

/// The number of recorders that this process has started.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Writes the record of one client.
pub(super) struct Writer {
    description: &'static Description,
    tally: Tally,
    waiting: Arc<Waiting>,
    path: PathBuf,
    #[cfg(feature = "tracing")]
    has_failed: bool,
}

impl Writer {
    /// The name of the file is unique to this client, even if other processes write to the same folder.
    pub(super) fn new(record: &Record, description: &'static Description, waiting: Arc<Waiting>) -> Self {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis());
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = record.folder.join(format!("answers-{time}-{}-{count}.json", process::id()));
        Self {
            description,
            tally: Tally::new(record.enum_values),
            waiting,
            path,
            #[cfg(feature = "tracing")]
            has_failed: false,
        }
    }

    /// Replaces the file atomically, so that a reader always finds a complete record, even after a crash.
    fn write(&mut self) {
        let result = self.replace();
        #[cfg(feature = "tracing")]
        if let Err(error) = &result
            && !std::mem::replace(&mut self.has_failed, true)
        {
            tracing::warn!(%error, path = %self.path.display(), "the record of answers could not be written");
        }
        // Without the feature `tracing` the error is dropped: a problem with records must not fail a call.
        drop(result);
    }

    fn replace(&self) -> io::Result<()> {
        let dropped = self.waiting.dropped();
        let text = serde_json::to_vec(&File { description: self.description, tally: &self.tally, dropped })?;
        let temporary = self.path.with_extension("tmp");
        fs::write(&temporary, text)?;
        fs::rename(&temporary, &self.path)
    }
}

/// Records answers until there are no more.
pub(super) fn write_all(mut writer: Writer, answers: &Waiting) {
    let mut wait = SOON;
    while let Next::Answer(first) = answers.next(None) {
        writer.tally.add(first);
        let due = Instant::now() + wait;
        let is_over = loop {
            match answers.next(Some(due)) {
                Next::Answer(answer) => writer.tally.add(answer),
                Next::Late => break false,
                Next::End => break true,
            }
            // A steady flow of answers is never late.
            if Instant::now() >= due {
                break false;
            }
        };
        let began = Instant::now();
        writer.write();
        wait = SOON.max(began.elapsed().saturating_mul(SHARE));
        if is_over {
            return;
        }
    }
}
