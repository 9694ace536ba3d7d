//! Request bodies, and what operations answer.

use super::fields::Property;
use super::found::{Finding, Words};
use super::media::{self, Change};
use super::place::{Said, Side, Ty};
use super::rules;
use super::spot::{Anchor, Path, Spot};
use super::walk::{Place, Walk};
use crate::ir::{Body, BodyContent, Operation, Part, PartContent, Response, ResponseBody, Status, TypeExpr};
use crate::pointer::Pointer;

type At<'p> = (Option<&'p Pointer>, Option<&'p Pointer>);

fn said(rule: &str, words: &Words, at: At<'_>) -> Option<Finding> {
    Some(Finding::new(rules::find(rule)?, words).at(at.0, at.1))
}

/// Compares what an operation takes.
pub(super) fn request<'a>(
    walk: &mut Walk<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    match (&old.body, &new.body) {
        (None, None) => {}
        (None, Some(body)) => {
            let rule = if body.required { "request-body-added-required" } else { "request-body-added-optional" };
            findings.extend(said(rule, &Words::none(), (None, Some(&body.pointer))));
        }
        (Some(body), None) => {
            findings.extend(said("request-body-removed", &Words::none(), (Some(&body.pointer), None)));
        }
        (Some(one), Some(other)) => findings.extend(bodies(walk, one, other, operation)),
    }
    for finding in &mut findings {
        finding.operations.insert(operation);
    }
    findings
}

fn bodies<'a>(walk: &mut Walk<'a>, old: &'a Body, new: &'a Body, operation: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let rule = match (old.required, new.required) {
        (false, true) => Some("request-body-became-required"),
        (true, false) => Some("request-body-became-optional"),
        _ => None,
    };
    let at = (old.pointer.child("required"), new.pointer.child("required"));
    findings.extend(rule.and_then(|rule| said(rule, &Words::none(), (Some(&at.0), Some(&at.1)))));
    let at = (old.pointer.child("content"), new.pointer.child("content"));
    for change in media::changes(&old.media_types, &new.media_types, true) {
        findings.extend(match change {
            Change::Removed(name) => {
                let pointer = at.0.child(&name);
                said("request-body-media-type-removed", &Words::none().value(name), (Some(&pointer), Some(&at.1)))
            }
            Change::Added(name) => {
                let pointer = at.1.child(&name);
                said("request-body-media-type-added", &Words::none().value(name), (Some(&at.0), Some(&pointer)))
            }
            Change::Became(..) => None,
        });
    }
    let (was, is) = (schema(&at.0, &old.media_type), schema(&at.1, &new.media_type));
    let constraints = |body: &Body| body.docs.constraints.clone();
    match (&old.content, &new.content) {
        (BodyContent::Json(one), BodyContent::Json(other))
        | (BodyContent::Form(one, _), BodyContent::Form(other, _)) => {
            let place = Place {
                old: Side::new(one, constraints(old), was),
                new: Side::new(other, constraints(new), is),
                spot: Spot::RequestBody,
                path: Path::default(),
                repeats: false,
            };
            findings.extend(walk.root(Anchor::RequestBody, place, Some(operation)));
        }
        (BodyContent::Multipart(one), BodyContent::Multipart(other)) => {
            let parts = |parts: &'a [Part]| parts.iter().map(property).collect::<Vec<_>>();
            findings.extend(walk.parts((&parts(one), &parts(other)), operation));
        }
        _ => {}
    }
    findings
}

/// Where the schema of a media type stands.
fn schema(content: &Pointer, media_type: &str) -> Pointer {
    content.child(media_type).child("schema")
}

/// A part of a multipart body as the property that it is described as.
fn property(part: &Part) -> Property<'_> {
    let ty = match &part.content {
        PartContent::File => Ty::File,
        PartContent::Files => Ty::Files,
        PartContent::Json(ty)
        | PartContent::JsonItems(ty)
        | PartContent::Text(ty)
        | PartContent::ByValue(ty)
        | PartContent::Styled(ty, _) => Ty::Expr(ty),
        PartContent::Texts(item) => Ty::ListOf(item),
    };
    Property {
        name: &part.name,
        required: part.required,
        read_only: false,
        write_only: false,
        side: Side { ty, said: Said::of(&part.docs), pointer: part.pointer.clone() },
    }
}

/// Compares what an operation answers.
pub(super) fn responses<'a>(
    walk: &mut Walk<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let kind = |operation: &Operation, status| if operation.succeeds_with(status) { "success" } else { "non-success" };
    for one in &old.responses {
        let Some(other) = new.responses.iter().find(|other| other.status == one.status) else {
            let rule = format!("response-{}-status-removed", kind(old, one.status));
            findings.extend(said(&rule, &Words::none().value(statuses(one.status)), (Some(&one.pointer), None)));
            continue;
        };
        findings.extend(answers(walk, one, other, operation));
    }
    for other in &new.responses {
        if !old.responses.iter().any(|one| one.status == other.status) {
            let rule = format!("response-{}-status-added", kind(new, other.status));
            findings.extend(said(&rule, &Words::none().value(statuses(other.status)), (None, Some(&other.pointer))));
        }
    }
    for finding in &mut findings {
        finding.operations.insert(operation);
    }
    findings
}

fn answers<'a>(walk: &mut Walk<'a>, old: &'a Response, new: &'a Response, operation: usize) -> Vec<Finding> {
    let mut findings = super::headers::compare(walk, old, new, operation);
    let name = format!("the response {}", new.status.key());
    let at = (old.pointer.child("content"), new.pointer.child("content"));
    let words = || Words::place(format!("the body of {name}"));
    for change in media::changes(&old.media_types, &new.media_types, false) {
        findings.extend(match change {
            Change::Removed(name) => {
                let pointer = at.0.child(&name);
                said("response-media-type-removed", &words().value(name), (Some(&pointer), Some(&at.1)))
            }
            Change::Added(name) => {
                let pointer = at.1.child(&name);
                said("response-media-type-added", &words().value(name), (Some(&at.0), Some(&pointer)))
            }
            Change::Became(how, was, is) => {
                let pointers = (at.0.child(&was), at.1.child(&is));
                let rule = format!("response-media-type-{how}");
                said(&rule, &words().old(was).now(is), (Some(&pointers.0), Some(&pointers.1)))
            }
        });
    }
    if let (ResponseBody::Json(one), ResponseBody::Json(other)) = (&old.body, &new.body) {
        let side = |ty: &'a TypeExpr, response: &Response, content: &Pointer| {
            let media_type = response.media_type.as_deref().unwrap_or_default();
            Side::new(ty, response.constraints.clone(), schema(content, media_type))
        };
        let place = Place {
            old: side(one, old, &at.0),
            new: side(other, new, &at.1),
            spot: Spot::ResponseBody,
            path: Path::default(),
            repeats: false,
        };
        findings.extend(walk.root(Anchor::Response(name), place, Some(operation)));
    }
    findings
}

/// A status in a sentence.
fn statuses(which: Status) -> String {
    if which == Status::Default { "statuses that are not listed".to_owned() } else { which.key() }
}
