//! A request as text: as it would be sent, and as a command of curl. Credentials are stand-ins.

use std::fmt::Write as _;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, USER_AGENT};
use http::{HeaderValue, Request};

use super::client::StandIn;
use super::output::clean::clean;
use crate::client::Client;
use crate::error::Error;

use super::call::Call;

/// As many bytes are one word of a command. Linux takes 128 KiB, with quotation marks.
const LONGEST_WORD: usize = 64 * 1024;

/// A request with its whole body.
pub(crate) type WholeRequest = Request<Bytes>;

/// The request of a call.
pub(crate) async fn whole(call: &Call, client: &Client) -> Result<WholeRequest, Error> {
    let (parts, body) = call.to_http(client)?.into_parts();
    let body = match body.into_bytes() {
        Ok(bytes) => bytes,
        Err(stream) => {
            let collected = http_body_util::BodyExt::collect(stream).await;
            let failed = |error| Error::new(crate::ErrorKind::Request, "the body cannot be read").with_source(error);
            collected.map_err(failed)?.to_bytes()
        }
    };
    Ok(Request::from_parts(parts, body))
}

/// The request as it would be sent: the first line, headers, and the body if that is a text.
pub(crate) fn shown(request: &WholeRequest, stand_ins: &[StandIn]) -> String {
    let hidden = |text: &str| stand_ins.iter().fold(text.to_owned(), |text, one| text.replace(&one.text, "***"));
    let mut text = format!("{} {}\n", request.method(), hidden(&request.uri().to_string()));
    for (name, value) in sent(request) {
        let value = if is_private(name) { "***".to_owned() } else { hidden(&header_text(value)) };
        let _ = writeln!(text, "{name}: {}", clean(&value));
    }
    let body = request.body();
    if !body.is_empty() {
        match std::str::from_utf8(body) {
            Ok(body) => {
                let _ = write!(text, "\n{}", body.trim_end_matches('\n'));
                text.push('\n');
            }
            Err(_) => {
                let _ = writeln!(text, "\n({} bytes)", body.len());
            }
        }
    }
    text
}

/// How curl gets the body of a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum CurlBody<'a> {
    None,
    /// As a word of the command.
    Text(&'a str),
    File,
}

/// How curl gets this body: as a file if it is no text, or too long for a word.
pub(crate) fn body_of_curl(request: &WholeRequest) -> CurlBody<'_> {
    match std::str::from_utf8(request.body()) {
        Ok("") => CurlBody::None,
        // curl takes a word that begins with `@` as the name of a file.
        Ok(text) if !text.contains('\0') && !text.starts_with('@') && text.len() <= LONGEST_WORD => {
            CurlBody::Text(text)
        }
        _ => CurlBody::File,
    }
}

/// The request as a command of curl for a POSIX shell. Credentials are environment variables. A body that is no word
/// of a command is the file `body`.
pub(crate) fn curl(request: &WholeRequest, stand_ins: &[StandIn], body: &str, has_agent: bool) -> String {
    // Without the file, curl would send no body.
    let file = quoted(body, &[]);
    let content = body_of_curl(request);
    let mut words = vec![if content == CurlBody::File { format!("[ -f {file} ] && curl") } else { "curl".to_owned() }];
    let method = request.method().as_str();
    match (method, request.body().is_empty()) {
        ("GET", true) | ("POST", false) => {}
        ("HEAD", true) => words.push("--head".to_owned()),
        _ => words.push(format!("--request {}", quoted(method, &[]))),
    }
    for (name, value) in sent(request) {
        // curl has its own, unless the caller has set one.
        if (*name == USER_AGENT && !has_agent) || *name == CONTENT_LENGTH {
            continue;
        }
        // What it has asked for itself, it unpacks.
        if *name == ACCEPT_ENCODING && value != "identity" {
            words.push("--compressed".to_owned());
            continue;
        }
        let text = header_text(value);
        let text = if is_hidden(name, &text, stand_ins) { "***".to_owned() } else { text };
        let login = stand_ins.iter().find(|one| one.is_login && text.ends_with(&one.text) && *name == AUTHORIZATION);
        match login {
            Some(login) => words.push(format!("--user \"${}\"", login.variable)),
            // Behind a colon, curl would leave out an empty one.
            None if text.is_empty() => words.push(format!("--header '{name};'")),
            None => words.push(format!("--header {}", quoted(&format!("{name}: {text}"), stand_ins))),
        }
    }
    if !request.body().is_empty() && !request.headers().contains_key(CONTENT_TYPE) {
        words.push("--header 'content-type:'".to_owned());
    }
    match content {
        CurlBody::None => {}
        CurlBody::Text(text) => words.push(format!("--data-binary {}", quoted(text, &[]))),
        CurlBody::File => words.push(format!("--data-binary {}", quoted(&format!("@{body}"), &[]))),
    }
    words.push(quoted(&request.uri().to_string(), stand_ins));
    format!("{}\n", words.join(" \\\n  "))
}

/// The headers in whose place a command of curl has `***`, since their credentials are no variables.
pub(crate) fn hidden<'r>(request: &'r WholeRequest, stand_ins: &[StandIn]) -> Vec<&'r str> {
    let hidden = sent(request).into_iter().filter(|(name, value)| is_hidden(name, &header_text(value), stand_ins));
    hidden.map(|(name, _)| name.as_str()).collect()
}

fn is_hidden(name: &HeaderName, text: &str, stand_ins: &[StandIn]) -> bool {
    is_private(name) && !stand_ins.iter().any(|one| text.contains(&one.text))
}

/// The headers that are sent, in order of name.
fn sent(request: &WholeRequest) -> Vec<(&HeaderName, &HeaderValue)> {
    // A sort would be compiled for this type alone.
    let mut headers: Vec<(&HeaderName, &HeaderValue)> = Vec::new();
    for header in request.headers() {
        headers.insert(headers.partition_point(|(name, _)| name.as_str() <= header.0.as_str()), header);
    }
    headers
}

/// Whether a header proves who calls, whoever has set it.
fn is_private(name: &HeaderName) -> bool {
    let name = name.as_str();
    ["authorization", "cookie", "key", "token", "secret", "passw"].iter().any(|word| name.contains(word))
}

fn header_text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

/// A word for a POSIX shell, with variables in place of stand-ins.
pub(crate) fn quoted(text: &str, stand_ins: &[StandIn]) -> String {
    let is_plain = |text: &str| {
        !text.is_empty() && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_./:@,=".contains(sign))
    };
    let Some(one) = stand_ins.iter().find(|one| text.contains(&one.text)) else {
        return if is_plain(text) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) };
    };
    let parts: Vec<_> = text
        .split(&one.text)
        .map(|part| if part.is_empty() { String::new() } else { quoted(part, stand_ins) })
        .collect();
    parts.join(&format!("\"${}\"", one.variable))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(build: http::request::Builder, body: &'static str) -> WholeRequest {
        build.body(Bytes::from_static(body.as_bytes())).expect("a request")
    }

    fn key() -> StandIn {
        StandIn { text: "StandInI".to_owned(), variable: "PETS_KEY".to_owned(), is_login: false }
    }

    #[test]
    fn a_command_of_curl_has_variables_for_credentials() {
        let build =
            Request::post("https://x.test/a?k=StandInI&b=1%27").header("x-key", "StandInI").header("accept", "a b");
        let text = curl(&request(build, "{\"name\":\"it's\"}"), &[key()], "body", false);
        assert_eq!(
            text,
            "curl \\\n  --header 'accept: a b' \\\n  --header 'x-key: '\"$PETS_KEY\" \\\n  --header 'content-type:' \\\n  \
             --data-binary '{\"name\":\"it'\\''s\"}' \\\n  'https://x.test/a?k='\"$PETS_KEY\"'&b=1%27'\n"
        );
    }

    #[test]
    fn a_body_that_is_no_word_is_a_file() {
        let build = || Request::post("https://x.test/").header("content-type", "a/b").header("x-empty", "");
        let (text, long) = ("x".repeat(LONGEST_WORD), "x".repeat(LONGEST_WORD + 1));
        let whole = |body: &[u8]| build().body(Bytes::copy_from_slice(body)).expect("a request");
        assert_eq!(body_of_curl(&whole(text.as_bytes())), CurlBody::Text(&text));
        for body in [long.as_bytes(), b"@x", b"a\0b", b"\xff"] {
            assert_eq!(body_of_curl(&whole(body)), CurlBody::File);
        }
        // Without its file the command ends, and an empty header is one.
        assert_eq!(
            curl(&whole(b"\xff"), &[], "it's", false),
            "[ -f 'it'\\''s' ] && curl \\\n  --header 'content-type: a/b' \\\n  --header 'x-empty;' \\\n  \
             --data-binary '@it'\\''s' \\\n  https://x.test/\n"
        );
    }

    #[test]
    fn credentials_of_the_caller_are_hidden_and_named() {
        let build =
            Request::get("https://x.test/").header("authorization", "Bearer s3cret").header("x-key", "StandInI");
        let request = request(build, "");
        assert_eq!(hidden(&request, &[key()]), ["authorization"]);
        assert!(!curl(&request, &[key()], "body", false).contains("s3cret"));
        let agent = Request::get("https://x.test/").header("user-agent", "me/1").body(Bytes::new()).expect("a request");
        assert_eq!(curl(&agent, &[], "body", true), "curl \\\n  --header 'user-agent: me/1' \\\n  https://x.test/\n");
        assert!(!curl(&agent, &[], "body", false).contains("user-agent"));
    }

    #[test]
    fn a_login_is_one_variable() {
        let login = StandIn { text: "eHg6eHg=".to_owned(), variable: "PETS_LOGIN".to_owned(), is_login: true };
        let build = Request::delete("https://x.test/").header("authorization", "Basic eHg6eHg=");
        let text = curl(&request(build, ""), &[login], "body", false);
        assert_eq!(text, "curl \\\n  --request DELETE \\\n  --user \"$PETS_LOGIN\" \\\n  https://x.test/\n");
    }

    #[test]
    fn a_shown_request_hides_credentials() {
        let build = Request::get("https://x.test/a?k=StandInI").header("x-key", "StandInI");
        assert_eq!(shown(&request(build, ""), &[key()]), "GET https://x.test/a?k=***\nx-key: ***\n");
    }
}
