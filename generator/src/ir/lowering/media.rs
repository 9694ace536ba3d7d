//! Media types.

use crate::diagnostic::Code;
use crate::ir::model::Framing;
use crate::media_type::{essence, essence_as_written};

/// The encoding of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Json,
    Multipart,
    Form,
    Xml,
    Text,
    Bytes,
}

/// The encoding of a media type.
pub fn kind(media_type: &str) -> Kind {
    let essence = essence(media_type);
    if is_json(&essence) && !is_stream(&essence) {
        Kind::Json
    } else if essence.starts_with("multipart/") {
        Kind::Multipart
    } else if essence == FORM {
        Kind::Form
    } else if essence.starts_with("text/") && !is_stream(&essence) {
        Kind::Text
    } else {
        Kind::Bytes
    }
}

/// The media type of forms.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// Whether a body is a form.
pub fn is_form(media_type: &str) -> bool {
    essence(media_type) == FORM
}

/// Whether a body is one JSON document.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether this is `application/json`, parameters aside.
pub fn is_plain_json(media_type: &str) -> bool {
    essence(media_type) == "application/json"
}

/// Whether a body can have this media type.
pub fn is_definite(media_type: &str) -> bool {
    is_sound(media_type) && !is_range(media_type)
}

/// Whether this is XML.
pub fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Whether JSON can be sent in this media type: as a form, or under another name of JSON.
pub fn is_sendable_json(media_type: &str) -> bool {
    let is_form = is_form(media_type) || essence(media_type) == "multipart/form-data";
    is_definite(media_type) && (is_form || is_json(media_type))
}

/// Whether the media type is left open.
pub fn is_open(media_type: &str) -> bool {
    matches!(essence(media_type).as_str(), "*/*" | "application/*") || !is_sound(media_type)
}

/// Whether this is `*/*`.
pub fn is_any(media_type: &str) -> bool {
    essence(media_type) == "*/*"
}

/// Whether this is `text/*`.
pub fn is_any_text(media_type: &str) -> bool {
    essence(media_type) == "text/*"
}

/// Whether this is `application/*`, of which JSON is the usual one.
pub fn is_any_application(media_type: &str) -> bool {
    essence(media_type) == "application/*"
}

/// Whether this is a range, which no body can have.
pub fn is_range(media_type: &str) -> bool {
    essence(media_type).contains('*')
}

/// Whether this is well-formed.
pub fn is_sound(media_type: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let parameters = media_type.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    parameters && essence(media_type).split_once('/').is_some_and(|(ty, name)| is_name(ty) && is_name(name))
}

/// What separates the items of a body that is a stream of them.
pub fn framing(media_type: &str) -> Option<Framing> {
    let essence = essence(media_type);
    match essence.as_str() {
        "text/event-stream" => Some(Framing::ServerSentEvents),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonl"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "text/x-ndjson"
        | "application/stream+json"
        | "application/x-json-stream" => Some(Framing::JsonLines),
        "application/json-seq" => Some(Framing::JsonSequence),
        "multipart/mixed" => Some(Framing::Multipart),
        other if other.ends_with("+json-seq") => Some(Framing::JsonSequence),
        _ => None,
    }
}

/// Whether a body is a stream of documents or events.
pub fn is_stream(media_type: &str) -> bool {
    framing(media_type).is_some_and(|framing| framing != Framing::Multipart)
}

/// Whether the content is readable text.
pub fn is_textual(media_type: &str) -> bool {
    let essence = essence(media_type);
    let name = essence.split_once('/').map_or("", |(_, name)| name);
    let plain = name.strip_prefix("x-").unwrap_or(name);
    is_json(&essence)
        || essence.starts_with("text/")
        || ["+xml", "+yaml", "+json"].iter().any(|suffix| name.ends_with(suffix))
        || matches!(plain, "xml" | "yaml" | "javascript" | "graphql" | "sql" | "toml" | "csv" | "ndjson" | "jsonl")
        || name == "x-www-form-urlencoded"
}

/// The media types of a `contentType`, which are separated by commas.
pub fn list(content_type: &str) -> Vec<&str> {
    content_type.split(',').map(str::trim).filter(|media_type| !media_type.is_empty()).collect()
}

/// The media type of a sent text, and a message if it is not the declared one.
pub fn of_text(declared: &str) -> (String, Option<String>) {
    if is_range(declared) || !is_sound(declared) {
        let message = format!(
            "`{declared}` is no type that a body can have; the text is sent as `text/plain` unless a call sets the \
             header `Content-Type`"
        );
        return ("text/plain".to_owned(), Some(message));
    }
    let mut foreign = None;
    let mut sent = essence_as_written(declared).to_owned();
    for parameter in parameters(declared) {
        match charset(parameter).filter(|charset| !is_utf_8(charset)) {
            Some(charset) => {
                foreign = Some(not_in(charset));
                sent.push_str("; charset=utf-8");
            }
            None => sent.extend(["; ", parameter]),
        }
    }
    match foreign {
        Some(message) => (sent, Some(message)),
        None => (declared.to_owned(), None),
    }
}

fn not_in(charset: &str) -> String {
    format!("the text is sent as UTF-8, not as `{charset}`")
}

/// US-ASCII is not enough for a caller's text.
fn is_utf_8(charset: &str) -> bool {
    ["utf-8", "utf8"].iter().any(|name| charset.eq_ignore_ascii_case(name))
}

/// The charset that a parameter names.
fn charset(parameter: &str) -> Option<&str> {
    let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
    name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
}

/// The parameters of a media type. A semicolon in quotes belongs to a value.
fn parameters(media_type: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let parts = media_type.split(move |letter| {
        let ends = letter == ';' && !quoted;
        quoted ^= letter == '"' && !escaped;
        escaped = letter == '\\' && quoted && !escaped;
        ends
    });
    parts.skip(1).map(str::trim).filter(|parameter| !parameter.is_empty())
}

/// The type of a multipart body, and a message about its own parameters: those in a request describe the parts of that
/// very body.
pub fn of_multipart(declared: &str) -> (String, Option<(Code, String)>) {
    let essence = if is_range(declared) { "multipart/form-data".to_owned() } else { essence(declared) };
    let foreign = parameters(declared).filter_map(charset).find(|charset| !is_utf_8(charset));
    let said = match (foreign, parameters(declared).next()) {
        (Some(charset), _) => Some((Code::Approximated, not_in(charset))),
        (None, Some(_)) => {
            let message = format!("`{declared}` is sent without these parameters: the body has its own");
            Some((Code::Ignored, message))
        }
        (None, None) => None,
    };
    (essence, said)
}

#[cfg(test)]
mod tests {
    use super::{is_open, is_sound, is_textual, of_multipart, of_text};
    use crate::diagnostic::Code;

    #[test]
    fn texts_are_sent_as_a_type_that_exists_and_in_utf_8() {
        let same = ["text/plain", "text/csv; charset=UTF-8", "text/markdown;variant=GFM", "text/x;charset=\"utf-8\""];
        for declared in same {
            assert_eq!(of_text(declared), (declared.to_owned(), None));
        }
        let quoted = r#"text/x; a="\"; charset=latin1"; charset=UTF-8"#;
        assert_eq!(of_text(quoted), (quoted.to_owned(), None));
        assert_eq!(of_text("text/*").0, "text/plain");
        assert_eq!(of_text("text/plain;charset=us-ascii").0, "text/plain; charset=utf-8");
        let (sent, said) = of_text("text/plain; charset=iso-8859-1; format=flowed");
        assert_eq!(sent, "text/plain; charset=utf-8; format=flowed");
        assert_eq!(said.as_deref(), Some("the text is sent as UTF-8, not as `iso-8859-1`"));
    }

    #[test]
    fn multipart_bodies_have_parameters_of_their_own() {
        let of = |declared: &str| {
            let (sent, said) = of_multipart(declared);
            (sent, said.map(|(code, _)| code))
        };
        assert_eq!(of("Multipart/Mixed"), ("multipart/mixed".to_owned(), None));
        assert_eq!(of("multipart/*"), ("multipart/form-data".to_owned(), None));
        assert_eq!(of("multipart/related; type=\"a/b\"").1, Some(Code::Ignored));
        assert_eq!(of("multipart/form-data; charset=utf-8").1, Some(Code::Ignored));
        assert_eq!(of("multipart/form-data; boundary=x; charset=latin1").1, Some(Code::Approximated));
    }

    #[test]
    fn forms_of_media_types() {
        assert!(["a/b", "*/*", "application/vnd.x+json; v=1"].iter().all(|text| is_sound(text)));
        assert!(["", "json", "a/", "/b", "a/b/c", "a b/c", "a/b, c/d", "a/é"].iter().all(|text| !is_sound(text)));
        assert!(is_open("application/*") && is_open("json") && !is_open("image/*"));
        assert!(
            ["text/x", "application/xml", "image/svg+xml", "application/x-yaml"].iter().all(|text| is_textual(text))
        );
        assert!(["image/png", "application/pdf", "*/*"].iter().all(|text| !is_textual(text)));
    }
}
