//! The findings: of each call, the violations that the validator reports, and an answer that does not decode.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::Value;

use super::deviations::{self, Deviation};
use super::plan::Call;

/// The kind of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The description is invalid, by the linter.
    Description,
    /// The request could not be made.
    Unsent,
    /// The validator refuses the request.
    Refused,
    /// The validator's answer does not satisfy the description, by the validator's own word.
    InvalidAnswer,
    /// The validator answers with another status than the requested one, without a violation.
    OtherStatus,
    /// The answer does not decode.
    Undecodable,
    /// The answer, decoded and encoded again, is another value.
    Changed,
    /// The validator accepts a request that was broken on purpose.
    Blind,
}

/// Every kind with its name.
const KINDS: [(Kind, &str); 8] = [
    (Kind::Description, "description"),
    (Kind::Unsent, "unsent"),
    (Kind::Refused, "refused"),
    (Kind::InvalidAnswer, "invalid-answer"),
    (Kind::OtherStatus, "other-status"),
    (Kind::Undecodable, "undecodable"),
    (Kind::Changed, "changed"),
    (Kind::Blind, "blind"),
];

impl Kind {
    /// The name in reports and allow lists.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// A problem, in one or several calls of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind.
    pub kind: Kind,
    /// Group and name of the operation; none for the description.
    pub operation: Option<String>,
    /// The location: `request/body/name`, or a JSON pointer.
    pub place: String,
    /// The name of the broken rule, if it has one.
    pub code: String,
    /// The message of the validator or the SDK.
    pub message: String,
    /// The first call that shows it, or the line.
    pub first: String,
    /// The calls that show it, as indices; none for the description.
    pub calls: Vec<usize>,
    /// The known deviation of the validator that explains it.
    pub deviation: Option<&'static Deviation>,
}

/// The findings of the calls, in their order; `facts` has the outcome of each.
pub fn of_calls(calls: &[Call], facts: &[Value]) -> Result<Vec<Finding>> {
    let mut all: Vec<Finding> = Vec::new();
    for (index, (call, fact)) in calls.iter().zip(facts).enumerate() {
        for mut finding in of_call(call, fact)? {
            finding.deviation = deviations::explain(&finding, call, fact);
            match all.iter_mut().find(|other| other.is_like(&finding)) {
                Some(same) if same.calls.contains(&index) => {}
                Some(same) => same.calls.push(index),
                None => all.push(Finding { calls: vec![index], ..finding }),
            }
        }
    }
    Ok(all)
}

impl Finding {
    /// A finding about a validator as a whole.
    pub fn of_validator(message: String) -> Self {
        let (place, code, first) = ("validator".to_owned(), String::new(), String::new());
        Self { kind: Kind::Blind, operation: None, place, code, message, first, calls: Vec::new(), deviation: None }
    }

    /// Whether two calls show the same problem.
    fn is_like(&self, other: &Self) -> bool {
        // Made-up values and numbers of items differ from call to call; the problem does not.
        let same = |one: &str, other: &str| without_numbers(one) == without_numbers(other);
        (self.kind, &self.operation, &self.code, self.deviation)
            == (other.kind, &other.operation, &other.code, other.deviation)
            && same(&self.place, &other.place)
            && (self.kind == Kind::Changed || same(&self.message, &other.message))
    }
}

/// A text with `#` in place of each number.
fn without_numbers(text: &str) -> String {
    let mut short = String::new();
    for letter in text.chars() {
        if !letter.is_ascii_digit() {
            short.push(letter);
        } else if !short.ends_with('#') {
            short.push('#');
        }
    }
    short
}

fn of_call(call: &Call, fact: &Value) -> Result<Vec<Finding>> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let first = format!("{}: {}", call.words(), text(&fact["sent"]));
    let finding = |kind, place: String, code: String, message: String| Finding {
        kind,
        operation: Some(call.operation.clone()),
        place,
        code,
        message,
        first: first.clone(),
        calls: Vec::new(),
        deviation: None,
    };
    let reported = fact["violations"].as_array().context("the driver wrote no violations")?;
    // A deprecated parameter is a warning of the validator only.
    let is_error = |violation: &&Value| violation["severity"].as_str().is_none_or(|severity| severity == "Error");
    let violations: Vec<Finding> = reported
        .iter()
        .filter(is_error)
        .map(|violation| {
            let steps = violation["location"].as_array().into_iter().flatten();
            let steps: Vec<String> =
                steps.map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned)).collect();
            let kind =
                if steps.first().is_some_and(|step| step == "response") { Kind::InvalidAnswer } else { Kind::Refused };
            let code = violation["code"].as_str().map_or_else(|| violation["code"].to_string(), str::to_owned);
            finding(kind, steps.join("/"), code, text(&violation["message"]))
        })
        .collect();
    let refused = violations.iter().any(|violation| violation.kind == Kind::Refused);
    let problem = &fact["problem"];
    let kind = Option::<Kind>::deserialize(&problem["kind"]).context("the driver wrote another kind of problem")?;
    let problem_finding =
        || finding(kind.unwrap_or(Kind::Unsent), text(&problem["pointer"]), String::new(), text(&problem["text"]));
    if kind == Some(Kind::Unsent) {
        return Ok(vec![problem_finding()]);
    }
    if call.tamper.is_some() {
        let message = format!("a request {} is taken", call.words());
        return Ok(if refused {
            Vec::new()
        } else {
            vec![finding(Kind::Blind, String::new(), String::new(), message)]
        });
    }
    // All else follows from the refusal.
    if refused {
        return Ok(violations);
    }
    let mut findings = violations;
    let status = fact["status"].as_u64();
    let as_asked = match call.status {
        Some(asked) => status == Some(u64::from(asked)),
        None => status.is_some_and(|status| status < 400 || !call.succeeds),
    };
    if !as_asked {
        let asked = call.status.map_or_else(|| "success".to_owned(), |asked| asked.to_string());
        let got = status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        findings.push(finding(
            Kind::OtherStatus,
            String::new(),
            got.clone(),
            format!("asked for {asked}, answered {got}"),
        ));
    }
    // An answer that violates the description at the pointer that does not decode is the validator's mistake.
    let own = |finding: &Finding| {
        let place = finding.place.strip_prefix("response/body").unwrap_or_default();
        finding.kind == Kind::InvalidAnswer && problem["pointer"].as_str().is_some_and(|pointer| pointer == place)
    };
    if kind.is_some() && !findings.iter().any(own) {
        findings.push(problem_finding());
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_by_their_names() {
        for (kind, name) in KINDS {
            assert_eq!(Kind::deserialize(&Value::from(name)).expect(name), kind);
        }
    }
}
