//! Targets, and names in targets, that match nothing. Such a decision is lost, which must be noticed.

use serde_json::Value;

use super::apply::{self, Step};
use super::form::{self, Action, OPTIONAL};
use super::target::{self, Alternative};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::nearest::nearest;

/// Reports the target of an action, or a name among alternatives, that matches nothing.
pub(super) fn tell(action: &Action<'_>, description: &Value, diagnostics: &mut Diagnostics) {
    let Action { pointer, target, query, is_optional, .. } = action;
    let mut push = |message: String, meant: Option<String>| {
        let code = if *is_optional { Code::OverlayOptional } else { Code::OverlayUnmatched };
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!(
                "the description may have changed since the action was written: fix the target, or remove what no longer exists from it; \
                 `{OPTIONAL}: true` lets the action match nothing"
            ),
        };
        let mut diagnostic = Diagnostic::in_overlay(code, pointer.child("target"), message);
        if !is_optional {
            diagnostic = diagnostic.help(help);
        }
        diagnostics.push(diagnostic);
    };
    if apply::matches(query, description).is_empty() {
        push(format!("the target `{target}` matches nothing"), meant_instead(target, description));
        return;
    }
    let alternatives: Vec<_> = target::alternatives(target).into_iter().collect();
    // A name elsewhere in the target has a decision of its own.
    let listed: Vec<String> =
        alternatives.iter().map(|one| target::unquoted(&one.text).unwrap_or(&one.text).to_owned()).collect();
    for Alternative { text, alone, here, siblings } in alternatives {
        // A part of a valid target is valid; otherwise nothing is known.
        let count = |target: &str| Some(apply::matches(&form::query(target).ok()?, description).len());
        if count(&alone) == Some(0) {
            let shown = target::unquoted(&text).unwrap_or(&text);
            if count(&here).is_some_and(|count| count > 0) {
                let message = format!(
                    "`{shown}` in the target `{target}` exists, but the rest of the target matches nothing in it"
                );
                push(message, meant_instead(&alone, description));
                continue;
            }
            let meant = siblings.and_then(|siblings| similar(shown, &siblings, description, &listed));
            push(format!("`{shown}` in the target `{target}` matches nothing"), meant);
        }
    }
}

/// A likely name for the first segment without a match.
fn meant_instead(target: &str, description: &Value) -> Option<String> {
    let mut before = "$";
    for prefix in target::prefixes(target) {
        if apply::matches(&form::query(prefix).ok()?, description).is_empty() {
            let segment = prefix.get(before.len()..)?;
            return similar(target::name(segment)?, &format!("{before}.*"), description, &[]);
        }
        before = prefix;
    }
    None
}

/// A similar key among the results of a query: one with a few other letters, or the only one that is longer.
fn similar(name: &str, siblings: &str, description: &Value, listed: &[String]) -> Option<String> {
    let found = apply::matches(&form::query(siblings).ok()?, description);
    let mut keys: Vec<String> = found
        .into_iter()
        .filter_map(|mut path| match path.pop()? {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        })
        .filter(|key| !listed.contains(key))
        .collect();
    if let Some(near) = nearest(name, keys.iter()) {
        return Some(near.to_owned());
    }
    keys.sort();
    keys.dedup();
    keys.retain(|key| key.starts_with(name));
    match keys.as_mut_slice() {
        [only] => Some(std::mem::take(only)),
        _ => None,
    }
}
