//! Webhooks. The SDK reads their bodies as it reads those of responses.

use std::collections::BTreeMap;

use super::compare::{SchemaComparison, UsePair};
use super::finding::{Finding, Placeholders};
use super::position::{Anchor, Path, Position};
use super::rules;
use super::schema_use::SchemaUse;
use crate::ir::{Api, Webhook};
use crate::pointer::Pointer;

/// Compares the webhooks of both descriptions.
pub(super) fn compare<'a>(schemas: &mut SchemaComparison<'a>, old: &'a Api, new: &'a Api) -> Vec<Finding> {
    let at = |name: &str| Pointer::root().child("webhooks").child(name);
    let group = |api: &'a Api| {
        let mut groups: BTreeMap<&'a str, Vec<&'a Webhook>> = BTreeMap::new();
        for webhook in &api.webhooks {
            groups.entry(&webhook.name).or_default().push(webhook);
        }
        groups
    };
    let (old, mut new) = (group(old), group(new));
    let report = |rule: &str, name: &str, pointers: (Option<&Pointer>, Option<&Pointer>)| {
        rules::find(rule).map(|rule| Finding::new(rule, &Placeholders::none().value(name)).at(pointers.0, pointers.1))
    };
    let mut findings = Vec::new();
    for (name, olds) in old {
        let pointer = at(name);
        let mut news = new.remove(name).unwrap_or_default().into_iter();
        for one in olds {
            let Some(other) = news.next() else {
                findings.extend(report("webhook-removed", name, (Some(&pointer), None)));
                continue;
            };
            let (Some(was), Some(is)) = (&one.body, &other.body) else { continue };
            let side = |ty, webhook: &Webhook| SchemaUse::new(ty, webhook.docs.constraints.clone(), pointer.clone());
            let pair = UsePair {
                old: side(was, one),
                new: side(is, other),
                position: Position::ResponseBody,
                path: Path::default(),
                repeats: false,
            };
            findings.extend(schemas.compare_root(Anchor::Response(format!("the webhook `{name}`")), pair, None));
        }
        findings.extend(news.filter_map(|_| report("webhook-added", name, (None, Some(&pointer)))));
    }
    for (name, news) in new {
        findings.extend(news.into_iter().filter_map(|_| report("webhook-added", name, (None, Some(&at(name))))));
    }
    findings
}
