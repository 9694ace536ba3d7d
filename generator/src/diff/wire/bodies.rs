//! The bodies of requests and responses.

use super::compare::{SchemaComparison, UsePair};
use super::fields::Property;
use super::finding::{Finding, Placeholders};
use super::media::{self, MediaChange};
use super::position::{Anchor, Path, Position};
use super::rules;
use super::schema_use::{Annotations, SchemaUse, UsedType};
use super::xml;
use crate::ir::{
    Body, BodyContent, Constraints, ItemStream, Operation, Part, PartContent, Response, ResponseBody, Status, TypeExpr,
};
use crate::pointer::Pointer;

type Pointers<'p> = (Option<&'p Pointer>, Option<&'p Pointer>);

fn finding(rule: &str, placeholders: &Placeholders, at: Pointers<'_>) -> Option<Finding> {
    Some(Finding::new(rules::find(rule)?, placeholders).at(at.0, at.1))
}

/// Compares the request bodies of an operation.
pub(super) fn request<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    match (&old.body, &new.body) {
        (None, None) => {}
        (None, Some(body)) => {
            let rule = if body.required { "request-body-added-required" } else { "request-body-added-optional" };
            findings.extend(finding(rule, &Placeholders::none(), (None, Some(&body.pointer))));
        }
        (Some(body), None) => {
            findings.extend(finding("request-body-removed", &Placeholders::none(), (Some(&body.pointer), None)));
        }
        (Some(one), Some(other)) => findings.extend(bodies(schemas, one, other, operation)),
    }
    of_operation(findings, operation)
}

fn bodies<'a>(schemas: &mut SchemaComparison<'a>, old: &'a Body, new: &'a Body, operation: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let rule = match (old.required, new.required) {
        (false, true) => Some("request-body-became-required"),
        (true, false) => Some("request-body-became-optional"),
        _ => None,
    };
    let at = (old.pointer.child("required"), new.pointer.child("required"));
    findings.extend(rule.and_then(|rule| finding(rule, &Placeholders::none(), (Some(&at.0), Some(&at.1)))));
    let at = (old.pointer.child("content"), new.pointer.child("content"));
    for change in media::changes(&old.media_types, &new.media_types, true) {
        findings.extend(match change {
            MediaChange::Removed(name) => {
                let pointer = at.0.child(&name);
                finding(
                    "request-body-media-type-removed",
                    &Placeholders::none().value(name),
                    (Some(&pointer), Some(&at.1)),
                )
            }
            MediaChange::Added(name) => {
                let pointer = at.1.child(&name);
                finding(
                    "request-body-media-type-added",
                    &Placeholders::none().value(name),
                    (Some(&at.0), Some(&pointer)),
                )
            }
            MediaChange::Became(..) => None,
        });
    }
    findings.extend(contents(schemas, old, new, operation));
    findings
}

/// Compares the bodies of two calls in the same media type.
pub(super) fn moved<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let (Some(one), Some(other)) = (&old.body, &new.body) else { return Vec::new() };
    of_operation(contents(schemas, one, other, operation), operation)
}

fn of_operation(mut findings: Vec<Finding>, operation: usize) -> Vec<Finding> {
    for finding in &mut findings {
        finding.operations.insert(operation);
    }
    findings
}

/// Compares what the bodies have, whatever the media types beside them.
fn contents<'a>(schemas: &mut SchemaComparison<'a>, old: &'a Body, new: &'a Body, operation: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at = (old.pointer.child("content"), new.pointer.child("content"));
    let (was, is) = (schema(&at.0, &old.media_type), schema(&at.1, &new.media_type));
    let constraints = |body: &Body| body.docs.constraints.clone();
    match (&old.content, &new.content) {
        (BodyContent::Json(one), BodyContent::Json(other))
        | (BodyContent::Xml(one, _), BodyContent::Xml(other, _))
        | (BodyContent::Form(one, _), BodyContent::Form(other, _)) => {
            let pair = UsePair {
                old: SchemaUse::new(one, constraints(old), was),
                new: SchemaUse::new(other, constraints(new), is),
                position: Position::RequestBody,
                path: Path::default(),
                repeats: false,
            };
            findings.extend(schemas.compare_root(Anchor::RequestBody, pair, Some(operation)));
            if let (BodyContent::Xml(_, was), BodyContent::Xml(_, is)) = (&old.content, &new.content) {
                let changed = xml::changes((schemas.old, one, was), (schemas.new, other, is));
                findings.extend(changed_nodes("request", "the request body", changed, (&at.0, &at.1)));
            }
        }
        (BodyContent::Multipart(one), BodyContent::Multipart(other)) => {
            let parts = |parts: &'a [Part]| parts.iter().map(property).collect::<Vec<_>>();
            findings.extend(schemas.compare_parts((&parts(one), &parts(other)), operation));
        }
        _ => {}
    }
    findings
}

/// The pointer of the schema of a media type.
fn schema(content: &Pointer, media_type: &str) -> Pointer {
    content.child(media_type).child("schema")
}

/// A part of a multipart body, which the description declares as a property.
fn property(part: &Part) -> Property<'_> {
    let ty = match &part.content {
        PartContent::File => UsedType::File,
        PartContent::Files => UsedType::Files,
        PartContent::Json(ty)
        | PartContent::JsonItems(ty)
        | PartContent::Text(ty)
        | PartContent::ByValue(ty)
        | PartContent::Styled(ty, _) => UsedType::Expr(ty),
        PartContent::Texts(item) => UsedType::ListOf(item),
    };
    Property {
        name: &part.name,
        required: part.required,
        read_only: false,
        write_only: false,
        side: SchemaUse { ty, annotations: Annotations::of(&part.docs), pointer: part.pointer.clone() },
    }
}

/// Compares the responses of an operation.
pub(super) fn responses<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let kind = |operation: &Operation, status| if operation.succeeds_with(status) { "success" } else { "non-success" };
    for one in &old.responses {
        let Some(other) = new.responses.iter().find(|other| other.status == one.status) else {
            let rule = format!("response-{}-status-removed", kind(old, one.status));
            findings.extend(finding(
                &rule,
                &Placeholders::none().value(status_text(one.status)),
                (Some(&one.pointer), None),
            ));
            continue;
        };
        findings.extend(response(schemas, one, other, operation));
    }
    for other in &new.responses {
        if !old.responses.iter().any(|one| one.status == other.status) {
            let rule = format!("response-{}-status-added", kind(new, other.status));
            findings.extend(finding(
                &rule,
                &Placeholders::none().value(status_text(other.status)),
                (None, Some(&other.pointer)),
            ));
        }
    }
    if let (Some(one), Some(other)) = (&old.stream, &new.stream)
        && let (Some(was), Some(is)) = (one.item.value(), other.item.value())
    {
        let side = |ty: &'a TypeExpr, stream: &ItemStream| {
            SchemaUse::new(ty, Constraints::default(), stream.pointer.child("itemSchema"))
        };
        let pair = UsePair {
            old: side(was, one),
            new: side(is, other),
            position: Position::ResponseBody,
            path: Path::default(),
            repeats: true,
        };
        findings.extend(schemas.compare_root(Anchor::Items, pair, Some(operation)));
    }
    of_operation(findings, operation)
}

fn response<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Response,
    new: &'a Response,
    operation: usize,
) -> Vec<Finding> {
    let mut findings = super::headers::compare(schemas, old, new, operation);
    let name = format!("the response {}", new.status.key());
    let at = (old.pointer.child("content"), new.pointer.child("content"));
    let placeholders = || Placeholders::location(format!("the body of {name}"));
    for change in media::changes(&old.media_types, &new.media_types, false) {
        findings.extend(match change {
            MediaChange::Removed(name) => {
                let pointer = at.0.child(&name);
                finding("response-media-type-removed", &placeholders().value(name), (Some(&pointer), Some(&at.1)))
            }
            MediaChange::Added(name) => {
                let pointer = at.1.child(&name);
                finding("response-media-type-added", &placeholders().value(name), (Some(&at.0), Some(&pointer)))
            }
            MediaChange::Became(how, was, is) => {
                let pointers = (at.0.child(&was), at.1.child(&is));
                let rule = format!("response-media-type-{how}");
                finding(&rule, &placeholders().old(was).now(is), (Some(&pointers.0), Some(&pointers.1)))
            }
        });
    }
    if let (ResponseBody::Json(one), ResponseBody::Json(other))
    | (ResponseBody::Xml(one, _), ResponseBody::Xml(other, _)) = (&old.body, &new.body)
    {
        let side = |ty: &'a TypeExpr, response: &Response, content: &Pointer| {
            let media_type = response.media_type.as_deref().unwrap_or_default();
            SchemaUse::new(ty, response.constraints.clone(), schema(content, media_type))
        };
        let pair = UsePair {
            old: side(one, old, &at.0),
            new: side(other, new, &at.1),
            position: Position::ResponseBody,
            path: Path::default(),
            repeats: false,
        };
        let of_xml = match (&old.body, &new.body) {
            (ResponseBody::Xml(_, was), ResponseBody::Xml(_, is)) => {
                xml::changes((schemas.old, one, was), (schemas.new, other, is))
            }
            _ => Vec::new(),
        };
        let location = format!("the body of {name}");
        findings.extend(changed_nodes("response", &location, of_xml, (&at.0, &at.1)));
        findings.extend(schemas.compare_root(Anchor::Response(name), pair, Some(operation)));
    }
    findings
}

fn changed_nodes(
    position: &str,
    location: &str,
    changed: Vec<xml::ChangedNode>,
    at: (&Pointer, &Pointer),
) -> Vec<Finding> {
    let of = |(path, was, is): xml::ChangedNode| {
        let location = if path.is_empty() { location.to_owned() } else { format!("`{path}` of {location}") };
        let placeholders = Placeholders::location(location).old(was).now(is);
        finding(&format!("{position}-body-xml-node-changed"), &placeholders, (Some(at.0), Some(at.1)))
    };
    changed.into_iter().filter_map(of).collect()
}

/// The status in texts.
fn status_text(which: Status) -> String {
    if which == Status::Default { "statuses that are not listed".to_owned() } else { which.key() }
}
