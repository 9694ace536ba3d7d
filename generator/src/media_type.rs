//! Media types without their parameters.

/// The type in lower case.
pub fn essence(media_type: &str) -> String {
    essence_as_written(media_type).to_ascii_lowercase()
}

/// The type as it is written.
pub fn essence_as_written(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}
