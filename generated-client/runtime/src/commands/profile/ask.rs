//! Credentials from the user: asked for on a terminal without an echo, or from the input.

use std::io::{self, Read};

use futures_util::FutureExt as _;
use zeroize::Zeroizing;

use crate::commands::failure::Failure;
use crate::description::Scheme;
use crate::types::Secret;

/// The greatest size of the input. Some keys are certificates, and none is a book.
const MOST: u64 = 64 * 1024;

/// Asks a question and yields the answer, which the terminal does not show.
pub(super) type Ask<'a> = &'a mut dyn FnMut(&str) -> io::Result<String>;

/// Asks on the terminal of this process.
pub(super) fn on_terminal(question: &str) -> io::Result<String> {
    // The first poll takes the signal over: with Ctrl-C, the terminal is to be as it was before the process ends.
    let _ = tokio::signal::ctrl_c().now_or_never();
    rpassword::prompt_password(question)
}

/// The credential for a scheme; `None` if the user has none.
pub(super) fn asked(scheme: &Scheme, title: &str, has_one: bool, ask: Ask<'_>) -> Result<Option<Secret>, Failure> {
    let form = if scheme.kind.is_login() { ", as `user:password`" } else { "" };
    let empty = if has_one { "keeps the one that there is" } else { "for none" };
    let answer = ask(&format!("{title}{form} (not shown; empty {empty}): "));
    let answer = Zeroizing::new(answer.map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::usage(format!("no credential was read: {error}")),
    })?);
    checked(scheme, &answer).map_err(Failure::usage)
}

/// The credential for a scheme from the input, which may end with line breaks; `None` if it is empty.
pub(super) fn from_input(scheme: &Scheme, input: &mut dyn Read) -> Result<Option<Secret>, String> {
    let mut text = Zeroizing::new(String::new());
    input.take(MOST + 1).read_to_string(&mut text).map_err(|error| format!("no credential was read: {error}"))?;
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > MOST {
        return Err("a credential has 64 KiB at most".to_owned());
    }
    checked(scheme, &text)
}

fn checked(scheme: &Scheme, text: &str) -> Result<Option<Secret>, String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().any(char::is_control) {
        return Err("a credential is one line, without control characters".to_owned());
    }
    if scheme.kind.is_login() && !text.contains(':') {
        return Err("the credential is a login: `user:password`".to_owned());
    }
    Ok(Some(Secret::new(text.to_owned())))
}
