//! Content types of files.

/// The content type that a file name tells.
pub(super) fn guess(file_name: &str) -> &'static str {
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
