//! The failures of operations in doc comments. Failures that all operations of a group share are listed once, on the group.

use crate::emit::Context;
use crate::emit::markdown::{code, sentence};
use crate::emit::types::Types;
use crate::ir::{Operation, Response, ResponseBody, TypeExpr};

/// A declared failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Status and text.
    line: String,
    /// The type for the body, if it is not the shared error body.
    reader: Option<String>,
}

/// The declared failures of an operation.
pub fn of(context: &Context<'_>, types: &Types<'_>, operation: &Operation) -> Vec<Failure> {
    let types = types.for_comments();
    let failure = |response: &Response| {
        let text = response.description.as_deref().map(sentence).unwrap_or_default();
        let line = format!("- {}: {text}", response.status.text());
        let reader = match &response.body {
            ResponseBody::Json(TypeExpr::Named(id)) if context.api.error_body == Some(*id) => None,
            ResponseBody::Json(ty) => Some(code(&format!("error.body_as::<{}>()", types.text(ty)))),
            _ => None,
        };
        Failure { line: line.trim_end_matches([' ', ':']).to_owned(), reader }
    };
    operation.responses.iter().filter(|response| !operation.succeeds_with(response.status)).map(failure).collect()
}

/// The failures that all operations of a group share, if there are several operations.
pub fn in_common(all: &[Vec<Failure>]) -> Vec<Failure> {
    let Some((first, others)) = all.split_first().filter(|(_, others)| !others.is_empty()) else { return Vec::new() };
    first.iter().filter(|failure| others.iter().all(|other| other.contains(failure))).cloned().collect()
}

/// A line for each failure.
pub fn lines(failures: &[Failure]) -> Vec<String> {
    let first = failures.first().and_then(|failure| failure.reader.as_ref());
    let is_same = failures.iter().all(|failure| failure.reader.as_ref() == first);
    // A type that all failures share is named once.
    let common = first.filter(|_| is_same && failures.len() > 1);
    let line = |failure: &Failure| match &failure.reader {
        Some(reader) if common.is_none() => format!("{} {reader} reads the body.", failure.line),
        _ => failure.line.clone(),
    };
    let mut lines: Vec<_> = failures.iter().map(line).collect();
    if let Some(reader) = common {
        lines.extend([String::new(), format!("{reader} reads the body of each.")]);
    }
    lines
}

/// The lines of an operation in a group with shared failures.
pub fn lines_beside(common: &[Failure], failures: &[Failure], group: &str) -> Vec<String> {
    let own: Vec<_> = failures.iter().filter(|failure| !common.contains(failure)).cloned().collect();
    let mut lines = lines(&own);
    if own.len() < failures.len() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!("Those of [all operations of the group]({group}#errors)."));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Failure, in_common, lines, lines_beside};

    fn failure(line: &str, reader: Option<&str>) -> Failure {
        Failure { line: line.to_owned(), reader: reader.map(str::to_owned) }
    }

    #[test]
    fn failures_of_all_operations_are_listed_on_the_group() {
        let [bad, expired, other] = [failure("- 400", None), failure("- 410", Some("`a`")), failure("- 410", None)];
        let all = [vec![bad.clone(), expired.clone()], vec![bad.clone(), other.clone()]];
        let common = in_common(&all);
        assert_eq!(common, std::slice::from_ref(&bad));
        let link = "Those of [all operations of the group](Pets#errors).";
        assert_eq!(lines_beside(&common, &all[0], "Pets"), ["- 410 `a` reads the body.", "", link]);
        assert_eq!(lines_beside(&common, &[bad], "Pets"), [link]);
        assert_eq!(lines_beside(&common, &[other], "Pets"), ["- 410"]);
        assert!(lines_beside(&common, &[], "Pets").is_empty());
    }

    #[test]
    fn a_single_operation_shares_no_failures() {
        assert!(in_common(&[vec![failure("- 400", None)]]).is_empty());
        assert!(in_common(&[]).is_empty());
    }

    #[test]
    fn a_type_for_all_bodies_is_named_once() {
        let both = [failure("- 400", Some("`a`")), failure("- 410", Some("`a`"))];
        assert_eq!(lines(&both), ["- 400", "- 410", "", "`a` reads the body of each."]);
    }
}
