//! The text of an error.

use std::fmt::{Formatter, Result, Write as _};

use http::StatusCode;
use serde_json::Value;

use super::{ErrorKind, Inner, Subject};
use crate::runtime::charset::without_mark;

/// As much as is shown of what an error body says.
const LONGEST: usize = 400;

/// `Customers.getCustomerById: 404 Not Found [CODE] message (GET /v1/customers/{customerId}, attempt 1 of 3, trace id ...)`
pub(super) fn write(error: &Inner, f: &mut Formatter<'_>) -> Result {
    if let Some(subject) = &error.subject {
        write!(f, "{}: ", subject.name())?;
    }
    let mut trace = None;
    match error.kind {
        ErrorKind::Status => {
            if let Some(status) = error.status {
                write!(f, "{status}")?;
            }
            trace = body(error, f)?;
            if !error.message.is_empty() {
                write!(f, "; {}", error.message)?;
            }
        }
        ErrorKind::Decode => {
            f.write_str("the response could not be read")?;
            if let Some(pointer) = error.pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
                f.write_str(" at ")?;
                shown(pointer, f)?;
            }
            f.write_str(": ")?;
            shown(&error.message, f)?;
        }
        _ => shown(&error.message, f)?,
    }
    let Some(subject) = &error.subject else { return Ok(()) };
    write!(f, " ({} {}", subject.method(), subject.path())?;
    if error.kind != ErrorKind::Status
        && let Some(status) = error.status
    {
        write!(f, ", status {}", status.as_u16())?;
    }
    if error.status == Some(StatusCode::FORBIDDEN) {
        scopes(subject, f)?;
    }
    if error.attempts > 0 && error.most_attempts > 1 {
        write!(f, ", attempt {} of {}", error.attempts, error.most_attempts)?;
    }
    if let Some(trace) = trace {
        f.write_str(", trace id ")?;
        shown(&trace, f)?;
    }
    f.write_char(')')
}

/// What the key needs.
fn scopes(subject: &Subject, f: &mut Formatter<'_>) -> Result {
    match subject.scopes() {
        [] => Ok(()),
        [scope] => write!(f, ", requires scope {scope}"),
        scopes if subject.any_scope() => write!(f, ", requires one of the scopes {}", scopes.join(", ")),
        scopes => write!(f, ", requires the scopes {}", scopes.join(", ")),
    }
}

/// Code and message of an error body; returns its trace id.
fn body(error: &Inner, f: &mut Formatter<'_>) -> std::result::Result<Option<String>, std::fmt::Error> {
    let Some(fields) = error.subject.as_ref().and_then(Subject::error_fields) else {
        return Ok(None);
    };
    let Ok(Value::Object(body)) = serde_json::from_slice(without_mark(&error.body)) else { return Ok(None) };
    let text = |field: Option<&str>| field.and_then(|field| body.get(field)).and_then(Value::as_str);
    if let Some(code) = text(fields.code) {
        f.write_str(" [")?;
        shown(code, f)?;
        f.write_char(']')?;
    }
    if let Some(message) = text(Some(fields.message)) {
        f.write_char(' ')?;
        shown(message, f)?;
    }
    Ok(text(fields.trace).map(str::to_owned))
}

/// A text from outside on one line and of bounded length.
fn shown(text: &str, f: &mut Formatter<'_>) -> Result {
    for (index, character) in text.chars().enumerate() {
        if index == LONGEST {
            return f.write_char('…');
        }
        f.write_char(if character.is_control() { ' ' } else { character })?;
    }
    Ok(())
}
