//! The failures of operations in doc comments. Failures that all operations of a group share are listed once, on the group.

use crate::emit::Context;
use crate::emit::markdown::{code, sentence};
use crate::emit::types::Types;
use crate::ir::{Operation, Response, ResponseBody, TypeExpr};

/// A declared failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    status: String,
    /// The description; empty if there is none.
    text: String,
    /// The type for the body, if it is not the shared error body.
    reader: Option<String>,
}

/// The declared failures of an operation.
pub fn of(context: &Context<'_>, types: &Types<'_>, operation: &Operation) -> Vec<Failure> {
    let types = types.for_comments();
    let failure = |response: &Response| {
        let text = response.description.as_deref().map(sentence).unwrap_or_default();
        let reader = match &response.body {
            ResponseBody::Json(TypeExpr::Named(id)) if context.api.error_body == Some(*id) => None,
            ResponseBody::Json(ty) => Some(code(&format!("error.body_as::<{}>()", types.text(ty)))),
            _ => None,
        };
        let text = text.trim_end_matches([' ', ':']).to_owned();
        Failure { status: response.status.text(), text, reader }
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
    let line = |failure: &Failure| {
        let reader = failure.reader.as_ref().filter(|_| common.is_none());
        let reader = reader.map(|reader| format!("{reader} reads the body.")).unwrap_or_default();
        let parts: Vec<_> = [&failure.text, &reader].into_iter().filter(|part| !part.is_empty()).cloned().collect();
        format!("- {}{}{}", failure.status, if parts.is_empty() { "" } else { ": " }, parts.join(" "))
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

    fn failure(status: &str, reader: Option<&str>) -> Failure {
        Failure { status: status.to_owned(), text: String::new(), reader: reader.map(str::to_owned) }
    }

    #[test]
    fn failures_of_all_operations_are_listed_on_the_group() {
        let [bad, expired, other] = [failure("400", None), failure("410", Some("`a`")), failure("410", None)];
        let all = [vec![bad.clone(), expired.clone()], vec![bad.clone(), other.clone()]];
        let common = in_common(&all);
        assert_eq!(common, std::slice::from_ref(&bad));
        let link = "Those of [all operations of the group](Pets#errors).";
        assert_eq!(lines_beside(&common, &all[0], "Pets"), ["- 410: `a` reads the body.", "", link]);
        assert_eq!(lines_beside(&common, &[bad], "Pets"), [link]);
        assert_eq!(lines_beside(&common, &[other], "Pets"), ["- 410"]);
        assert!(lines_beside(&common, &[], "Pets").is_empty());
    }

    #[test]
    fn a_single_operation_shares_no_failures() {
        assert!(in_common(&[vec![failure("400", None)]]).is_empty());
        assert!(in_common(&[]).is_empty());
    }

    #[test]
    fn a_status_is_followed_by_what_is_known_of_it() {
        let told = Failure { text: "Gone.".to_owned(), ..failure("410", Some("`a`")) };
        assert_eq!(
            lines(&[told, failure("404", Some("`b`"))]),
            ["- 410: Gone. `a` reads the body.", "- 404: `b` reads the body."]
        );
    }

    #[test]
    fn a_type_for_all_bodies_is_named_once() {
        let both = [failure("400", Some("`a`")), failure("410", Some("`a`"))];
        assert_eq!(lines(&both), ["- 400", "- 410", "", "`a` reads the body of each."]);
    }
}
