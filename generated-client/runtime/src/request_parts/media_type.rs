//! Content types of files.

use crate::content::essence;

/// The content type of a file that does not know its own: the declared one, of several or of a range that of its name.
pub(super) fn of_file(declared: Option<&str>, file_name: &str) -> String {
    let guess = guess(file_name);
    let Some(declared) = declared else { return guess.to_owned() };
    let mut types = Vec::new();
    for one in declared.split(',') {
        if !one.trim().is_empty() {
            types.push(one.trim());
        }
    }
    let is_range = |one: &str| one.contains('*');
    match types.as_slice() {
        [one] if !is_range(one) => (*one).to_owned(),
        all if all.iter().any(|one| is_in(one, guess)) => guess.to_owned(),
        all => all.iter().find(|one| !is_range(one)).copied().unwrap_or("application/octet-stream").to_owned(),
    }
}

/// Whether a media type is this one, or within this range.
fn is_in(range: &str, media_type: &str) -> bool {
    let range = essence(range);
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(start) => media_type.starts_with(start),
        None => range == media_type,
    }
}

/// The content type that a file name tells.
fn guess(file_name: &str) -> &'static str {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("avif") => "image/avif",
        Some("bmp") => "image/bmp",
        Some("csv") => "text/csv",
        Some("doc") => "application/msword",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("gif") => "image/gif",
        Some("heic") => "image/heic",
        Some("htm" | "html") => "text/html",
        Some("ics") => "text/calendar",
        Some("jpeg" | "jpg") => "image/jpeg",
        Some("json") => "application/json",
        Some("mp3") => "audio/mpeg",
        Some("mp4") => "video/mp4",
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("pdf") => "application/pdf",
        Some("png") => "image/png",
        Some("rtf") => "application/rtf",
        Some("svg") => "image/svg+xml",
        Some("tif" | "tiff") => "image/tiff",
        Some("txt") => "text/plain",
        Some("webp") => "image/webp",
        Some("xls") => "application/vnd.ms-excel",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("xml") => "application/xml",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
