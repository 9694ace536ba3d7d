//! Reports of unexpected and missing calls.

use std::fmt::Write as _;
use std::panic::Location;

use serde_json::{Map, Value};

use super::answer::Answer;
use super::call::ReceivedCall;
use super::registry::{Expected, State};
use super::times::count;
use crate::description::Description;

/// The greatest number of differences shown for a call.
const MOST: usize = 12;

/// A call that no expectation answers.
pub(super) struct Unexpected {
    call: ReceivedCall,
    nearest: Option<Nearest>,
}

/// The expectation for the same operation that a call differs least from.
struct Nearest {
    title: String,
    location: &'static Location<'static>,
    differences: Vec<String>,
}

impl Unexpected {
    pub(super) fn new(expected: &[Expected], call: ReceivedCall) -> Self {
        let same = expected.iter().filter(|expected| expected.matcher.is_about(&call));
        let nearest = same.map(|expected| (expected, expected.matcher.differences(&call)));
        let nearest = nearest.min_by_key(|(expected, differences)| {
            let elsewhere = differences.iter().any(|line| line.starts_with("path "));
            (elsewhere, expected.is_used_up(), differences.len())
        });
        let nearest = nearest.map(|(expected, mut differences)| {
            if differences.is_empty() {
                let before =
                    if expected.made > 0 { format!(", and was {}", called(expected.made)) } else { String::new() };
                differences.push(format!("{}{before}", expected.times));
            }
            if differences.len() > MOST {
                let more = differences.len().saturating_sub(MOST);
                differences.truncate(MOST);
                differences.push(format!("and {more} more differences"));
            }
            Nearest { title: expected.matcher.to_string(), location: expected.location, differences }
        });
        Self { call, nearest }
    }

    /// One line, for the text of an error.
    fn line(&self) -> String {
        match &self.nearest {
            Some(Nearest { location, differences, .. }) => {
                format!("the mock does not expect this: {} (nearest expectation: {location})", differences.join("; "))
            }
            None => format!("the mock does not expect this: no expectation is for {}", self.call),
        }
    }
}

/// The answer to a call without a match, in the form of the API's errors.
pub(super) fn answer(description: &Description, unexpected: &Unexpected) -> Answer {
    let line = unexpected.line();
    let reply = match &description.error {
        Some(fields) => {
            let body: Map<_, _> = [(fields.message.to_owned(), Value::from(line))].into_iter().collect();
            Answer::reply(501, Some("application/json"), Value::from(body).to_string())
        }
        None => Answer::reply(501, Some("text/plain; charset=utf-8"), line),
    };
    reply.unwrap_or(Answer::HangUp)
}

/// The whole report; `None` if everything was as expected.
pub(super) fn text(description: &Description, state: &State) -> Option<String> {
    let mut text = String::new();
    let unmet: Vec<_> = state.expected.iter().filter(|expected| expected.made < expected.times.least).collect();
    if !unmet.is_empty() {
        text.push_str("\nexpected, but not called as often:\n");
    }
    for Expected { matcher, times, made, location, .. } in unmet {
        let _ = writeln!(text, "- {matcher}\n    {times}, was {} ({location})", called(*made));
    }
    if !state.unexpected.is_empty() {
        text.push_str("\ncalled, but not expected:\n");
    }
    for Unexpected { call, nearest } in &state.unexpected {
        let _ = writeln!(text, "- {call}");
        let Some(Nearest { title, location, differences }) = nearest else {
            text.push_str("    no expectation is for this operation\n");
            continue;
        };
        let _ = writeln!(text, "    nearest expectation: {title} ({location})");
        for difference in differences {
            let _ = writeln!(text, "    {difference}");
        }
    }
    (!text.is_empty()).then(|| format!("the mock of {} was not called as expected\n{text}", description.title))
}

fn called(times: usize) -> String {
    if times == 0 { "never called".to_owned() } else { format!("called {}", count(times)) }
}
