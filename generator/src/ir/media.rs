//! Media types and what the SDK makes of them.

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Multipart,
    Form,
    Text,
    Bytes,
}

/// What to make of a media type.
pub(super) fn kind(media_type: &str) -> Kind {
    let essence = essence(media_type);
    if is_json(&essence) {
        Kind::Json
    } else if essence == "multipart/form-data" {
        Kind::Multipart
    } else if essence == "application/x-www-form-urlencoded" {
        Kind::Form
    } else if essence.starts_with("text/") && essence != "text/event-stream" {
        Kind::Text
    } else {
        Kind::Bytes
    }
}

/// Whether a body of this type is one JSON document.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether it is `application/json`, with or without parameters.
pub(super) fn is_plain_json(media_type: &str) -> bool {
    essence(media_type) == "application/json"
}

/// Whether the description leaves open what the media type is.
pub(super) fn is_open(media_type: &str) -> bool {
    matches!(essence(media_type).as_str(), "*/*" | "application/*")
}

/// Whether a body of this type is a sequence of documents or events.
pub(super) fn is_stream(media_type: &str) -> bool {
    matches!(
        essence(media_type).as_str(),
        "text/event-stream"
            | "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/json-seq"
    )
}

/// The type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
