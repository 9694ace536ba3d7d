//! Webhooks: what the API sends to its users reads like an answer.

use std::collections::BTreeMap;

use super::found::{Finding, Words};
use super::place::Side;
use super::rules;
use super::spot::{Anchor, Path, Spot};
use super::walk::{Place, Walk};
use crate::ir::{Api, Webhook};
use crate::pointer::Pointer;

/// Compares the webhooks of both sides.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, old: &'a Api, new: &'a Api) -> Vec<Finding> {
    let at = |name: &str| Pointer::root().child("webhooks").child(name);
    let group = |api: &'a Api| {
        let mut groups: BTreeMap<&'a str, Vec<&'a Webhook>> = BTreeMap::new();
        for webhook in &api.webhooks {
            groups.entry(&webhook.name).or_default().push(webhook);
        }
        groups
    };
    let (old, mut new) = (group(old), group(new));
    let say = |rule: &str, name: &str, pointers: (Option<&Pointer>, Option<&Pointer>)| {
        rules::find(rule).map(|rule| Finding::new(rule, &Words::none().value(name)).at(pointers.0, pointers.1))
    };
    let mut findings = Vec::new();
    for (name, olds) in old {
        let pointer = at(name);
        let mut news = new.remove(name).unwrap_or_default().into_iter();
        for one in olds {
            let Some(other) = news.next() else {
                findings.extend(say("webhook-removed", name, (Some(&pointer), None)));
                continue;
            };
            let (Some(was), Some(is)) = (&one.body, &other.body) else { continue };
            let side = |ty, webhook: &Webhook| Side::new(ty, webhook.docs.constraints.clone(), pointer.clone());
            let place = Place {
                old: side(was, one),
                new: side(is, other),
                spot: Spot::ResponseBody,
                path: Path::default(),
                repeats: false,
            };
            findings.extend(walk.root(Anchor::Response(format!("the webhook `{name}`")), place, None));
        }
        findings.extend(news.filter_map(|_| say("webhook-added", name, (None, Some(&pointer)))));
    }
    for (name, news) in new {
        findings.extend(news.into_iter().filter_map(|_| say("webhook-added", name, (None, Some(&at(name))))));
    }
    findings
}
