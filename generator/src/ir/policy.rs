//! Whether everything is decided that the overlay's `x-sdk-policy` wants decided.

use std::collections::HashSet;

use serde_json::Value;

use super::model::{Api, Docs, Scalar, Shape, TypeExpr};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::{Decision, Kind, Rule, Side};

/// References, lists and aliases are seen into this far.
const MAX_DEPTH: usize = 12;

/// A value with a name.
struct Candidate<'a> {
    name: &'a str,
    ty: &'a TypeExpr,
    docs: &'a Docs,
    pointer: &'a Pointer,
    is_hidden: bool,
    in_requests: bool,
    in_responses: bool,
}

/// Tells each value about which a rule wants a decision that nobody has taken. `document` is what the pointers lead into.
pub fn check(rules: &[Rule], api: &Api, document: &Value, diagnostics: &mut Diagnostics) {
    if rules.is_empty() {
        return;
    }
    let mut said = HashSet::new();
    for candidate in candidates(api) {
        let description =
            candidate.docs.description.as_deref().or(candidate.docs.summary.as_deref()).unwrap_or_default();
        for (index, rule) in rules.iter().enumerate() {
            let is_meant = candidate.is_sent(rule.side)
                && candidate.is_of(api, rule)
                && !(rule.decide == Decision::Sensitive && candidate.is_hidden)
                && rule.is_about(candidate.name, description);
            if !is_meant || !said.insert((index, candidate.pointer)) {
                continue;
            }
            let value = candidate.pointer.get(document);
            if value.is_some_and(|value| is_said(value, document, rule.decide.hint(), 0)) {
                continue;
            }
            let Rule { name, reason, decide, .. } = rule;
            let message =
                format!("`{}` is undecided: the policy `{name}` wants `{}` here", candidate.name, decide.hint());
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

/// All fields and parameters.
fn candidates(api: &Api) -> impl Iterator<Item = Candidate<'_>> {
    let fields = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Struct(found) => Some(found.fields.iter().map(move |field| Candidate {
            name: &field.name,
            ty: &field.ty,
            docs: &field.docs,
            pointer: &field.pointer,
            is_hidden: field.sensitive,
            in_requests: def.facts.in_requests && !field.read_only,
            in_responses: def.facts.in_responses && !field.write_only,
        })),
        _ => None,
    });
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters).map(|parameter| Candidate {
        name: &parameter.name,
        ty: &parameter.ty,
        docs: &parameter.docs,
        pointer: &parameter.pointer,
        is_hidden: parameter.sensitive,
        in_requests: true,
        in_responses: false,
    });
    fields.flatten().chain(parameters)
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
        match (innermost(self.ty, api), rule.kind) {
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
        }
    }
}

/// What a type's values are in the end, through lists and aliases.
fn innermost<'a>(ty: &'a TypeExpr, api: &'a Api) -> &'a TypeExpr {
    let mut ty = ty;
    for _ in 0..MAX_DEPTH {
        ty = match ty {
            TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => inner,
            TypeExpr::Named(id) => match api.types.get(id.0).map(|def| &def.shape) {
                Some(Shape::Alias(inner) | Shape::Newtype(inner)) => inner,
                _ => break,
            },
            TypeExpr::Scalar(_) | TypeExpr::Any => break,
        };
    }
    ty
}

/// Whether a schema, or what it refers to, has a hint.
fn is_said(value: &Value, document: &Value, hint: &str, depth: usize) -> bool {
    let Some(members) = value.as_object().filter(|_| depth < MAX_DEPTH) else { return false };
    let below = |value: &Value| is_said(value, document, hint, depth + 1);
    members.contains_key(hint)
        || members.iter().any(|(key, member)| match key.as_str() {
            "$ref" => {
                let target = member.as_str().and_then(Pointer::parse);
                target.and_then(|target| target.get(document)).is_some_and(below)
            }
            "allOf" | "anyOf" | "oneOf" => member.as_array().is_some_and(|arms| arms.iter().any(below)),
            "items" | "additionalProperties" | "schema" => below(member),
            _ => false,
        })
}
