//! Whether everything is decided that the overlay's `x-sdk-policy` wants decided.

use std::cell::{Cell, LazyCell};
use std::collections::HashSet;

use serde_json::{Map, Value};

use super::model::{Api, BodyContent, Docs, Operation, PartContent, Scalar, Shape, Step, TypeExpr};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::{Decision, Kind, Rule, Side, Words};

/// References, lists and aliases are seen into this far.
const MAX_DEPTH: usize = 12;

/// So many types of one value are looked at.
const MAX_TYPES: usize = 1_000;

/// What `Debug` of the SDK does with a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum InDebug {
    Shown,
    Hidden,
    /// Callers hold it by itself, so that nothing of the SDK could show or hide it.
    ByItself,
}

impl InDebug {
    const fn of(is_hidden: bool) -> Self {
        if is_hidden { Self::Hidden } else { Self::Shown }
    }
}

/// A value, with its name where it has one.
struct Candidate<'a> {
    name: &'a str,
    ty: &'a TypeExpr,
    description: &'a str,
    pointer: &'a Pointer,
    debug: InDebug,
    in_requests: bool,
    in_responses: bool,
}

/// Tells each value about which a rule wants a decision that nobody has taken. `document` is what the pointers lead into.
pub fn check(rules: &[Rule], api: &Api, document: &Value, diagnostics: &mut Diagnostics) {
    if rules.is_empty() {
        return;
    }
    let (mut said, words) = (HashSet::new(), Words::default());
    for candidate in candidates(api) {
        let value = LazyCell::new(|| candidate.pointer.get(document).unwrap_or(&Value::Null));
        for (index, rule) in rules.iter().enumerate() {
            let is_meant = candidate.is_sent(rule.side)
                && candidate.is_of(api, rule)
                && !(rule.decide == Decision::Sensitive && candidate.debug == InDebug::Hidden);
            if !is_meant {
                continue;
            }
            // What is to be hidden and is not, since it cannot be hidden there, is no decision.
            let is_enough = rule.decide == Decision::Type || candidate.debug == InDebug::ByItself;
            let search = Search {
                document,
                extension: rule.decide.extension(),
                kind: rule.kind,
                is_enough,
                left: MAX_TYPES.into(),
            };
            let is_about = rule.is_about(candidate.name, candidate.description, &words)
                || (!rule.texts.is_empty() && search.is_described(&value, &|text| rule.is_about("", text, &words), 0));
            if !is_about || !said.insert((index, candidate.pointer)) || search.is_said(&value, 0) {
                continue;
            }
            let Rule { name, reason, decide, .. } = rule;
            let what = if candidate.name.is_empty() { "this".to_owned() } else { format!("`{}`", candidate.name) };
            let message = format!("{what} is undecided: the policy `{name}` wants `{}` here", decide.extension());
            diagnostics
                .push(Diagnostic::new(Code::Undecided, candidate.pointer.clone(), message).help(help(*decide, reason)));
        }
    }
}

fn help(decide: Decision, reason: &str) -> String {
    let reason = reason.trim().trim_end_matches('.');
    match decide {
        Decision::Type => {
            format!("{reason}: an action of the overlay says `x-sdk-type: decimal`, or `float` where that will do")
        }
        Decision::Sensitive => {
            format!("{reason}: an action of the overlay says `x-sdk-sensitive: true`, or `false` where it may be seen")
        }
    }
}

fn text(docs: &Docs) -> &str {
    docs.description.as_deref().or(docs.summary.as_deref()).unwrap_or_default()
}

/// All fields, those that are not listed, parameters, parts, and bodies. Headers of answers are neither read nor shown.
fn candidates(api: &Api) -> impl Iterator<Item = Candidate<'_>> {
    let fields = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Struct(found) => Some((def, found)),
        _ => None,
    });
    let fields = fields.flat_map(|(def, found)| {
        let rest = found.rest.iter().map(|ty| Candidate {
            name: "",
            ty,
            description: "",
            pointer: &def.pointer,
            debug: InDebug::of(found.rest_sensitive),
            in_requests: def.analysis.in_requests,
            in_responses: def.analysis.in_responses,
        });
        let listed = found.fields.iter().map(|field| Candidate {
            name: &field.name,
            ty: &field.ty,
            description: text(&field.docs),
            pointer: &field.pointer,
            debug: InDebug::of(field.sensitive),
            in_requests: def.analysis.in_requests && !field.read_only,
            in_responses: def.analysis.in_responses && !field.write_only,
        });
        listed.chain(rest)
    });
    fields.chain(api.operations.iter().flat_map(|operation| of_operation(api, operation)))
}

/// What an operation itself has.
fn of_operation<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Candidate<'a>> {
    let sent = |name: &'a str, ty: &'a TypeExpr, docs: &'a Docs, pointer: &'a Pointer, is_hidden: bool| Candidate {
        name,
        ty,
        description: text(docs),
        pointer,
        debug: InDebug::of(is_hidden),
        in_requests: true,
        in_responses: false,
    };
    let parameters = operation.parameters.iter();
    let mut found: Vec<Candidate<'a>> =
        parameters.map(|one| sent(&one.name, &one.ty, &one.docs, &one.pointer, one.sensitive)).collect();
    if let Some(body) = &operation.body {
        match &body.content {
            BodyContent::Json(ty) | BodyContent::Xml(ty, _) => {
                let candidate = sent(name(api, ty), ty, &body.docs, &body.pointer, false);
                found.push(Candidate { debug: InDebug::ByItself, ..candidate });
            }
            BodyContent::Multipart(parts) => found.extend(parts.iter().filter_map(|part| {
                let ty = match &part.content {
                    PartContent::Json(ty)
                    | PartContent::JsonItems(ty)
                    | PartContent::Text(ty)
                    | PartContent::Texts(ty)
                    | PartContent::ByValue(ty)
                    | PartContent::Styled(ty, _) => ty,
                    PartContent::File | PartContent::Files => return None,
                };
                Some(sent(&part.name, ty, &part.docs, &part.pointer, part.sensitive))
            })),
            // The fields of a form are those of its type.
            BodyContent::Form(..) | BodyContent::Text | BodyContent::Bytes | BodyContent::File => {}
        }
    }
    found.extend(operation.responses.iter().filter_map(|response| {
        let ty = response.body.value()?;
        Some(Candidate {
            name: name(api, ty),
            ty,
            description: response.description.as_deref().unwrap_or_default(),
            pointer: &response.pointer,
            debug: InDebug::ByItself,
            in_requests: false,
            in_responses: true,
        })
    }));
    found
}

/// The name of the component that a value, or each of a list, is.
fn name<'a>(api: &'a Api, ty: &'a TypeExpr) -> &'a str {
    match ty {
        TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => {
            name(api, inner)
        }
        TypeExpr::Named(id) => match api.types[*id].origin.path.first() {
            Some(Step::Component(name)) => name,
            _ => "",
        },
        TypeExpr::Scalar(_) | TypeExpr::Any => "",
    }
}

impl Candidate<'_> {
    fn is_sent(&self, side: Option<Side>) -> bool {
        match side {
            None => self.in_requests || self.in_responses,
            Some(Side::Requests) => self.in_requests,
            Some(Side::Responses) => self.in_responses,
        }
    }

    /// Whether its values are what the rule speaks of. Objects hide their own fields, and what can be true, false or one of
    /// a few words gives nothing away.
    fn is_of(&self, api: &Api, rule: &Rule) -> bool {
        let mut types = Vec::new();
        innermost(self.ty, api, 0, &mut types);
        types.into_iter().any(|ty| match (ty, rule.kind) {
            (TypeExpr::Any, kind) => kind.is_none(),
            (TypeExpr::Scalar(scalar), None) => *scalar != Scalar::Boolean,
            (TypeExpr::Scalar(scalar), Some(Kind::Number)) => *scalar == Scalar::F64,
            (TypeExpr::Scalar(scalar), Some(Kind::Integer)) => scalar.is_integer(),
            (TypeExpr::Scalar(scalar), Some(Kind::String)) => {
                matches!(
                    scalar,
                    Scalar::String | Scalar::Date | Scalar::DateTime | Scalar::ZonedDateTime | Scalar::Base64
                )
            }
            _ => false,
        })
    }
}

/// What a type's values are in the end, through lists, aliases and the arms of unions.
fn innermost<'a>(ty: &'a TypeExpr, api: &'a Api, depth: usize, found: &mut Vec<&'a TypeExpr>) {
    if depth > MAX_DEPTH || found.len() > MAX_TYPES {
        return;
    }
    match ty {
        TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => {
            innermost(inner, api, depth + 1, found);
        }
        TypeExpr::Named(id) => match &api.types[*id].shape {
            Shape::Alias(inner) | Shape::Newtype(inner) => innermost(inner, api, depth + 1, found),
            Shape::Untagged(arms) => arms.iter().for_each(|arm| innermost(&arm.ty, api, depth + 1, found)),
            _ => {}
        },
        TypeExpr::Scalar(_) | TypeExpr::Any => found.push(ty),
    }
}

/// A search for an extension.
struct Search<'a> {
    document: &'a Value,
    extension: &'a str,
    kind: Option<Kind>,
    /// Whether it decides by whatever it says; else only `false` does.
    is_enough: bool,
    /// So many more schemas are looked at.
    left: Cell<usize>,
}

impl Search<'_> {
    /// Whether a schema, what it refers to, or what is sent as one has the extension. Of the arms of a union, each that the
    /// rule is about must have it.
    fn is_said(&self, value: &Value, depth: usize) -> bool {
        let Some(members) = self.enter(value, depth) else { return false };
        let below = |value: &Value| self.is_said(value, depth + 1);
        members.get(self.extension).is_some_and(|said| self.is_enough || *said == Value::Bool(false))
            || members.iter().any(|(key, member)| match key.as_str() {
                "$ref" => self.target(member).is_some_and(below),
                "allOf" => member.as_array().is_some_and(|parts| parts.iter().any(below)),
                "anyOf" | "oneOf" => {
                    let mut arms = member.as_array().into_iter().flatten().filter(|arm| self.is_about(arm, depth + 1));
                    arms.next().is_some_and(below) && arms.all(below)
                }
                "items" | "additionalProperties" | "schema" => below(member),
                "content" => member.as_object().is_some_and(|content| content.values().any(below)),
                _ => false,
            })
    }

    /// Whether a schema may have values of the rule's type.
    fn is_about(&self, value: &Value, depth: usize) -> bool {
        let Some(kind) = self.kind else { return true };
        let Some(members) = self.enter(value, depth) else { return false };
        let below = |value: &Value| self.is_about(value, depth + 1);
        let is_kind = |name: &Value| name.as_str() == Some(kind.as_str());
        members.iter().any(|(key, member)| match key.as_str() {
            "type" => is_kind(member) || member.as_array().is_some_and(|names| names.iter().any(is_kind)),
            "$ref" => self.target(member).is_some_and(below),
            "allOf" | "anyOf" | "oneOf" => member.as_array().is_some_and(|parts| parts.iter().any(below)),
            "items" | "additionalProperties" => below(member),
            _ => false,
        })
    }

    /// Whether a description of a schema, or of the values that it holds, has one of the rule's words. Objects are about more
    /// than one value.
    fn is_described(&self, value: &Value, has: &dyn Fn(&str) -> bool, depth: usize) -> bool {
        let Some(members) = self.enter(value, depth).filter(|members| !members.contains_key("properties")) else {
            return false;
        };
        let below = |value: &Value| self.is_described(value, has, depth + 1);
        members.iter().any(|(key, member)| match key.as_str() {
            "title" | "description" => member.as_str().is_some_and(has),
            "$ref" => self.target(member).is_some_and(below),
            "allOf" | "anyOf" | "oneOf" => member.as_array().is_some_and(|parts| parts.iter().any(below)),
            "items" | "additionalProperties" | "schema" => below(member),
            "content" => member.as_object().is_some_and(|content| content.values().any(below)),
            _ => false,
        })
    }

    fn enter<'v>(&self, value: &'v Value, depth: usize) -> Option<&'v Map<String, Value>> {
        self.left.set(self.left.get().checked_sub(1)?);
        value.as_object().filter(|_| depth < MAX_DEPTH)
    }

    fn target(&self, reference: &Value) -> Option<&Value> {
        Pointer::parse(reference.as_str()?)?.get(self.document)
    }
}
