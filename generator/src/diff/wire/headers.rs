//! The headers of responses.

use super::compare::{SchemaComparison, UsePair};
use super::finding::{Finding, Placeholders};
use super::position::{Anchor, Path, Position};
use super::rules;
use super::schema_use::{Annotations, SchemaUse, UsedType};
use crate::ir::{Header, Response};
use crate::pointer::Pointer;

/// Compares the headers of a response.
pub(super) fn compare<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Response,
    new: &'a Response,
    operation: usize,
) -> Vec<Finding> {
    let display_name = |header: &Header| format!("the header `{}` of the response {}", header.name, new.status.key());
    let report = |rule: &str, header: &Header, at: (Option<&Pointer>, Option<&Pointer>)| {
        rules::find(rule).map(|rule| Finding::new(rule, &Placeholders::location(display_name(header))).at(at.0, at.1))
    };
    let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
    let mut findings = Vec::new();
    for one in &old.headers {
        let Some(other) = new.headers.iter().find(|other| same(one, other)) else {
            let rule =
                if one.required { "required-response-header-removed" } else { "optional-response-header-removed" };
            findings.extend(report(rule, one, (Some(&one.pointer), None)));
            continue;
        };
        let rule = match (one.required, other.required) {
            (true, false) => Some("response-header-became-optional"),
            (false, true) => Some("response-header-became-required"),
            _ => None,
        };
        let at = (one.pointer.child("required"), other.pointer.child("required"));
        findings.extend(rule.and_then(|rule| report(rule, other, (Some(&at.0), Some(&at.1)))));
        let side = |header: &'a Header| SchemaUse {
            ty: UsedType::Expr(&header.ty),
            annotations: Annotations::of(&header.docs),
            pointer: header.pointer.child("schema"),
        };
        let pair = UsePair {
            old: side(one),
            new: side(other),
            position: Position::ResponseHeader,
            path: Path::default(),
            repeats: false,
        };
        findings.extend(schemas.compare_root(Anchor::Header(display_name(other)), pair, Some(operation)));
    }
    for other in new.headers.iter().filter(|other| !old.headers.iter().any(|one| same(one, other))) {
        findings.extend(report("response-header-added", other, (None, Some(&other.pointer))));
    }
    findings
}
