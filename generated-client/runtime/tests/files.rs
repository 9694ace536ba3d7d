//! Uploads and downloads: requests, files on disk, and failures.

#[path = "files/downloads.rs"]
mod downloads;
#[path = "files/folder.rs"]
mod folder;
#[path = "files/ranges.rs"]
mod ranges;
mod sample;
#[path = "files/stops.rs"]
mod stops;
#[path = "../../tests/support/mod.rs"]
mod support;
#[path = "files/targets.rs"]
mod targets;
#[path = "files/uploads.rs"]
mod uploads;
#[path = "files/volume.rs"]
mod volume;

use std::error::Error as StdError;
use std::fmt::Write as _;

/// All texts of an error and of its sources.
fn shown(error: &sdk_runtime::Error) -> String {
    let mut text = format!("{error:?}\n{error}\n");
    let mut source = error.source();
    while let Some(cause) = source {
        writeln!(text, "{cause:?}\n{cause}").unwrap();
        source = cause.source();
    }
    text
}
