//! The headers of responses.

use super::found::{Finding, Words};
use super::place::{Said, Side, Ty};
use super::rules;
use super::spot::{Anchor, Path, Spot};
use super::walk::{Place, Walk};
use crate::ir::{Header, Response};
use crate::pointer::Pointer;

/// Compares the headers of a response.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, old: &'a Response, new: &'a Response, operation: usize) -> Vec<Finding> {
    let called = |header: &Header| format!("the header `{}` of the response {}", header.name, new.status.key());
    let say = |rule: &str, header: &Header, at: (Option<&Pointer>, Option<&Pointer>)| {
        rules::find(rule).map(|rule| Finding::new(rule, &Words::place(called(header))).at(at.0, at.1))
    };
    let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
    let mut findings = Vec::new();
    for one in &old.headers {
        let Some(other) = new.headers.iter().find(|other| same(one, other)) else {
            let rule =
                if one.required { "required-response-header-removed" } else { "optional-response-header-removed" };
            findings.extend(say(rule, one, (Some(&one.pointer), None)));
            continue;
        };
        let rule = match (one.required, other.required) {
            (true, false) => Some("response-header-became-optional"),
            (false, true) => Some("response-header-became-required"),
            _ => None,
        };
        let at = (one.pointer.child("required"), other.pointer.child("required"));
        findings.extend(rule.and_then(|rule| say(rule, other, (Some(&at.0), Some(&at.1)))));
        let side = |header: &'a Header| Side {
            ty: Ty::Expr(&header.ty),
            said: Said::of(&header.docs),
            pointer: header.pointer.child("schema"),
        };
        let place = Place {
            old: side(one),
            new: side(other),
            spot: Spot::ResponseHeader,
            path: Path::default(),
            repeats: false,
        };
        findings.extend(walk.root(Anchor::Header(called(other)), place, Some(operation)));
    }
    for other in new.headers.iter().filter(|other| !old.headers.iter().any(|one| same(one, other))) {
        findings.extend(say("response-header-added", other, (None, Some(&other.pointer))));
    }
    findings
}
