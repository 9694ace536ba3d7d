//! The reason why a text could not be read, without any part of the text.
//!
//! Error messages of readers are not used, because those of dates, numbers and foreign types quote their input.
//! Instead, the text is read again with changes. If a sample value is accepted in place of the one that did not fit,
//! its form was expected. If a renamed key changes the result, it is a field of the type; a key that may have any name
//! belongs to a map, may be personal data, and is shown as `*`. With the accepted sample in place, reading goes on to
//! the next misfit.

mod misfit;
mod probe;

pub use self::misfit::{Form, Misfit};

use serde::de::IgnoredAny;

use self::misfit::Problem;
use self::probe::{Outcome, Probe};
use super::noted::{self, Repaired};
use super::raw::{self, Failed};
use super::span;
use super::walk::Step;

/// The greatest number of misfits.
const MOST: usize = 20;

/// The greatest number of changes to a text: samples can have misfits of their own.
const MOST_CHANGES: usize = 200;

/// The greatest number of bytes that are read again, so that a large text does not take too long.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The greatest depth of a path that is examined.
const MOST_STEPS: usize = 32;

/// The reason why a text could not be read.
pub(crate) enum Reason {
    /// The text is not JSON, from this line and column on.
    Syntax { line: usize, column: usize },
    /// The text ends too early.
    Incomplete,
    /// The text is JSON of another form.
    Misfits(Vec<Misfit>),
}

/// Reads a text and drops the value.
pub(crate) type Read<'a> = &'a dyn Fn(&[u8]) -> serde_json::Result<()>;

/// Finds the reason why `read` fails with this error.
pub(crate) fn explain(json: &[u8], error: &serde_json::Error, read: Read<'_>) -> Reason {
    if let Err(error) = serde_json::from_slice::<IgnoredAny>(json) {
        let (line, column) = (error.line(), error.column());
        return if error.is_eof() { Reason::Incomplete } else { Reason::Syntax { line, column } };
    }
    let failed = Failed::of(json, error);
    let probe = Probe::new(read);
    if failed.steps.len() > MOST_STEPS || !error.is_data() && raw::depth(json) > raw::DEPTH {
        return Reason::Misfits(vec![unreadable(json, &failed)]);
    }
    let (misfits, repaired) = collect(json.to_vec(), failed, &probe);
    noted::anew(repaired, |text| drop(read(text)));
    Reason::Misfits(misfits)
}

/// A value at an unusual depth, or one that cannot be looked at closely.
fn unreadable(json: &[u8], failed: &Failed) -> Misfit {
    let range = span::entries(json, &failed.steps, failed.offset).map(|entries| span::value(json, &entries));
    let problem = match range.and_then(|range| Form::of(json.get(range)?)) {
        Some(form) if raw::depth(json) <= raw::DEPTH => Problem::Unfit(form),
        _ => Problem::TooDeep,
    };
    // It is within the value at the end of the first steps, which nests too deeply.
    let steps = failed.steps.get(..MOST_STEPS).unwrap_or(&failed.steps);
    Misfit::new(steps, &|_| false, problem)
}

/// All misfits, and the text with as many of them repaired as possible.
fn collect(mut text: Vec<u8>, mut failed: Failed, probe: &Probe<'_>) -> (Vec<Misfit>, Repaired) {
    let mut misfits = Vec::new();
    // The paths of values and fields that were changed.
    let mut changed: Vec<Vec<Step>> = Vec::new();
    for _ in 0..MOST_CHANGES {
        let is_own = !changed.iter().any(|way| failed.steps.starts_with(way));
        let Some(finding) = probe.examine(&text, &failed, is_own) else {
            if misfits.is_empty() {
                misfits.push(unreadable(&text, &failed));
            }
            break;
        };
        misfits.extend(finding.misfit);
        let Some((changed_text, way)) = finding.changed else { break };
        let next = match probe.read(&changed_text) {
            Outcome::Failed(next) if next == failed => break,
            Outcome::Failed(next) if next.steps.len() <= MOST_STEPS => Some(next),
            Outcome::Read | Outcome::Failed(_) | Outcome::Unknown => None,
        };
        changed.push(way);
        text = changed_text;
        let Some(next) = next.filter(|_| misfits.len() < MOST) else { break };
        failed = next;
    }
    (misfits, Repaired { text, changed })
}
