//! Security schemes and requirements.

use std::collections::BTreeSet;

use super::finding::{Finding, Placeholders, quoted};
use super::rules;
use super::rules::NO_CREDENTIALS_BEFORE;
use crate::ir::{Api, Operation, Requirement, SecurityKind};
use crate::pointer::Pointer;

/// Compares the security requirements and the security schemes of the document.
pub(super) fn document(old: &Api, new: &Api) -> Vec<Finding> {
    let at = Pointer::root().child("security");
    let mut findings = requirements(&old.requirements, &new.requirements, "api-global-security", (&at, &at));
    let root = Pointer::root().child("components").child("securitySchemes");
    for one in &old.security {
        let at = root.child(&one.key);
        let placeholders = Placeholders::none().value(&one.key);
        let Some(other) = new.security.iter().find(|other| other.key == one.key) else {
            let rule = rules::find("api-security-component-removed");
            findings.extend(rule.map(|rule| Finding::new(rule, &placeholders).at(Some(&at), None)));
            continue;
        };
        let (was, is) = (kind(&one.kind), kind(&other.kind));
        let rule = match (was.0 == is.0, one.kind == other.kind) {
            (false, _) => rules::find("api-security-component-type-changed")
                .map(|rule| Finding::new(rule, &placeholders.old(was.0).now(is.0))),
            (true, false) => rules::find("api-security-component-location-changed")
                .map(|rule| Finding::new(rule, &placeholders.old(was.1).now(is.1))),
            (true, true) => None,
        };
        findings.extend(rule.map(|finding| finding.at(Some(&at), Some(&at))));
    }
    for other in new.security.iter().filter(|other| !old.security.iter().any(|one| one.key == other.key)) {
        let rule = rules::find("api-security-component-added");
        let placeholders = Placeholders::none().value(&other.key);
        findings.extend(rule.map(|rule| Finding::new(rule, &placeholders).at(None, Some(&root.child(&other.key)))));
    }
    findings
}

/// The kind of a scheme, and the location of its key.
fn kind(kind: &SecurityKind) -> (&'static str, String) {
    match kind {
        SecurityKind::HeaderKey(name) => ("a key", format!("the header `{name}`")),
        SecurityKind::QueryKey(name) => ("a key", format!("the query parameter `{name}`")),
        SecurityKind::CookieKey(name) => ("a key", format!("the cookie `{name}`")),
        SecurityKind::Bearer => ("a bearer token", String::new()),
        SecurityKind::Basic => ("a name and a password", String::new()),
    }
}

/// Compares the requirements of an operation.
pub(super) fn operation(old_api: &Api, new_api: &Api, old: &Operation, new: &Operation) -> Vec<Finding> {
    let at = (old.pointer.child("security"), new.pointer.child("security"));
    let was = old.requirements.as_ref().unwrap_or(&old_api.requirements);
    let is = new.requirements.as_ref().unwrap_or(&new_api.requirements);
    let mut findings = Vec::new();
    // Operations without requirements of their own have those of the document, which are compared once.
    if old.requirements.is_some() || new.requirements.is_some() {
        findings = requirements(was, is, "api-security", (&at.0, &at.1));
    }
    // Scopes that only the text of the description names.
    let named = |operation: &Operation, requirements: &[Requirement]| -> BTreeSet<String> {
        let declared: BTreeSet<&String> = requirements.iter().flat_map(|one| one.values()).flatten().collect();
        operation.scopes.iter().filter(|scope| !declared.contains(scope)).cloned().collect()
    };
    let (was, is) = (named(old, was), named(new, is));
    let (removed, added): (Vec<_>, Vec<_>) = (was.difference(&is).collect(), is.difference(&was).collect());
    // If any one of several scopes suffices, a scope that is added loosens the requirement.
    let (tighter, looser) = match (old.any_scope && was.len() > 1, new.any_scope && is.len() > 1) {
        (true, true) => (removed, added),
        (true, false) if was == is => (is.iter().collect(), Vec::new()),
        (false, true) if was == is => (Vec::new(), is.iter().collect()),
        _ => (added, removed),
    };
    for (rule, scopes) in [("api-security-scope-added", tighter), ("api-security-scope-removed", looser)] {
        for scope in scopes {
            let placeholders = Placeholders::location("the key").value(scope);
            let at = (Some(&old.pointer), Some(&new.pointer));
            findings.extend(rules::find(rule).map(|rule| Finding::new(rule, &placeholders).at(at.0, at.1)));
        }
    }
    findings
}

fn requirements(
    old: &[Requirement],
    new: &[Requirement],
    prefix: &str,
    (was, is): (&Pointer, &Pointer),
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let finding = |rule, placeholders: &Placeholders| Finding::new(rule, placeholders).at(Some(was), Some(is));
    let report_first = |rule: &str, placeholders: Placeholders| {
        rules::find_case(&format!("{prefix}-{rule}"), NO_CREDENTIALS_BEFORE)
            .map(|rule| finding(rule, &placeholders))
            .into_iter()
            .collect()
    };
    let mut report = |rule: &str, placeholders: Placeholders| {
        findings.extend(rules::find(&format!("{prefix}-{rule}")).map(|rule| finding(rule, &placeholders)));
    };
    // An empty alternative allows calls without credentials.
    let open = |list: &[Requirement]| list.is_empty() || list.iter().any(Requirement::is_empty);
    let keys = |one: &Requirement| one.keys().cloned().collect::<BTreeSet<String>>();
    let lacks = |list: &[Requirement], one: &Requirement| !list.iter().any(|other| keys(other) == keys(one));
    let all = |list: &[Requirement]| {
        list.iter().filter(|one| !one.is_empty()).map(display_name).collect::<Vec<_>>().join(" or ")
    };
    match (open(old), open(new)) {
        (true, false) => return report_first("added", Placeholders::none().now(all(new))),
        (false, true) => return report_first("removed", Placeholders::none().old(all(old))),
        _ => {}
    }
    for one in old.iter().filter(|one| !one.is_empty() && lacks(new, one)) {
        report("removed", Placeholders::none().old(display_name(one)));
    }
    for one in new.iter().filter(|one| !one.is_empty() && lacks(old, one)) {
        report("added", Placeholders::none().now(display_name(one)));
    }
    for one in old {
        let Some(other) = new.iter().find(|other| keys(other) == keys(one)) else { continue };
        for (key, scopes) in one {
            let others = other.get(key).cloned().unwrap_or_default();
            for scope in others.iter().filter(|scope| !scopes.contains(scope)) {
                report("scope-added", Placeholders::location(quoted(key)).value(scope));
            }
            for scope in scopes.iter().filter(|scope| !others.contains(scope)) {
                report("scope-removed", Placeholders::location(quoted(key)).value(scope));
            }
        }
    }
    findings
}

/// An alternative in texts.
fn display_name(one: &Requirement) -> String {
    one.keys().map(quoted).collect::<Vec<_>>().join(" and ")
}
