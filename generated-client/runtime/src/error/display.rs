//! The text of an error.

use std::fmt::{Formatter, Result, Write as _};

use http::StatusCode;

use super::sanitize::write_sanitized;
use super::{CallTarget, Error, ErrorKind, Extent, Inner, causes, describe};

/// `Customers.getCustomerById: 404 Not Found [CODE] message (GET /v1/customers/{customerId}, attempt 3 of 3, trace id ...)`
pub(super) fn write(whole: &Error, f: &mut Formatter<'_>) -> Result {
    let error = &*whole.0;
    if let Some(target) = &error.target {
        write!(f, "{}: ", target.name())?;
    }
    let mut trace = None;
    match error.kind {
        ErrorKind::Status => {
            if let Some(status) = error.status {
                write!(f, "{status}")?;
            }
            trace = body(whole, f)?;
            if !error.message.is_empty() {
                write!(f, "; {}", error.message)?;
            }
        }
        ErrorKind::Decode => {
            f.write_str("the call succeeded, but its response could not be read")?;
            misfits(error, f)?;
        }
        _ => write_sanitized(&error.message, f)?,
    }
    if f.alternate() {
        let source = error.source.as_deref().map(|source| source as _);
        causes::write(&error.message, source, f)?;
    }
    let Some(target) = &error.target else { return Ok(()) };
    write!(f, " ({} {}", target.method(), target.path())?;
    if error.kind != ErrorKind::Status
        && let Some(status) = error.status
    {
        write!(f, ", status {}", status.as_u16())?;
    }
    if error.kind == ErrorKind::Status && !error.body.is_empty() && !target.is_download() && !whole.is_json() {
        if error.extent == Extent::Part && matches!(error.body.trim_ascii_start(), [b'{' | b'[', ..]) {
            write!(f, ", body cut off after {} bytes", error.body.len())?;
        } else {
            write!(f, ", body not JSON: {}", describe(&error.headers, &error.body))?;
        }
    }
    if error.status == Some(StatusCode::UNAUTHORIZED) && error.anonymous {
        f.write_str(", no credential was sent")?;
    }
    if error.status == Some(StatusCode::FORBIDDEN) {
        scopes(target, f)?;
    }
    if error.attempts > 0 && error.most_attempts > 1 {
        write!(f, ", attempt {} of {}", error.attempts, error.most_attempts)?;
    }
    if let Some(trace) = trace {
        f.write_str(", trace id ")?;
        write_sanitized(&trace, f)?;
    }
    f.write_char(')')
}

/// Writes the reason why the body could not be read: all misfits, or the type of the body.
fn misfits(error: &Inner, f: &mut Formatter<'_>) -> Result {
    if error.misfits.is_empty() {
        f.write_str(": ")?;
        return write_sanitized(&error.message, f);
    }
    for (index, misfit) in error.misfits.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { ";" })?;
        if !misfit.pointer().is_empty() {
            f.write_str(" at ")?;
            write_sanitized(misfit.pointer(), f)?;
        }
        write!(f, ": {}", misfit.describe())?;
    }
    Ok(())
}

/// Writes the scopes that the key needs.
fn scopes(target: &CallTarget, f: &mut Formatter<'_>) -> Result {
    match target.scopes() {
        [] => Ok(()),
        [scope] => write!(f, ", requires scope {scope}"),
        scopes if target.any_scope() => write!(f, ", requires one of the scopes {}", scopes.join(", ")),
        scopes => write!(f, ", requires the scopes {}", scopes.join(", ")),
    }
}

/// Writes the code and messages of an error body; returns its trace id.
fn body(whole: &Error, f: &mut Formatter<'_>) -> std::result::Result<Option<String>, std::fmt::Error> {
    let text = whole.body_text();
    if let Some(code) = text.code {
        f.write_str(" [")?;
        write_sanitized(&code, f)?;
        f.write_char(']')?;
    }
    if !text.texts.is_empty() {
        f.write_char(' ')?;
        write_sanitized(&text.texts.join("; "), f)?;
    }
    Ok(text.trace)
}
