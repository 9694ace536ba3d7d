//! Calls as data: what the arguments of every operation can be, in the form of [`CaseSample::arguments`].

use serde_json::{Map, Value, json};

use crate::emit::arguments::{Argument, Given, all};
use crate::emit::samples::{self, Extent};
use crate::emit::types::{At, Types};
use crate::emit::{Context, Written};
use crate::ir::{Limits, Operation, OperationId, Scalar, Shape, TypeExpr};
use crate::sdk::{Case, CaseSample};

/// Samples that every operation has: name and extent.
const SAMPLES: [(&str, Extent); 2] = [("required", Extent::Required), ("everything", Extent::Everything)];

/// Adds a case for every operation, in the order of the description.
#[expect(clippy::unnecessary_wraps, reason = "an emitter like the others")]
pub fn write(context: &Context<'_>, written: &mut Written) -> Result<(), String> {
    let types = Types::new(context.api, context.names, At::Outside);
    for (index, operation) in context.api.operations.iter().enumerate() {
        let sample = |(name, extent): (&str, Extent)| CaseSample {
            name: name.to_owned(),
            arguments: arguments(&types, OperationId(index), operation, extent),
        };
        written.cases.push(Case {
            group: group(context, operation).to_owned(),
            operation: operation.name(),
            method: operation.method.as_str().to_owned(),
            path: operation.path.clone(),
            samples: SAMPLES.into_iter().map(sample).collect(),
        });
    }
    Ok(())
}

/// The group of an operation as cases call it: its tag.
pub fn group<'a>(context: &Context<'a>, operation: &Operation) -> &'a str {
    context.api.groups.get(operation.group.0).and_then(|group| group.tag.as_deref()).unwrap_or("")
}

/// The arguments of a call.
pub fn arguments(types: &Types<'_>, id: OperationId, operation: &Operation, extent: Extent) -> Map<String, Value> {
    let mut arguments = Map::new();
    for argument in all(types, id, operation) {
        if !argument.required && extent == Extent::Required {
            continue;
        }
        match value(types, &argument, extent) {
            Some(value) => drop(arguments.insert(argument.name(), value)),
            // Nobody can make this call, which is for those to say who try.
            None if argument.required => drop(arguments.insert(argument.name(), Value::Null)),
            None => {}
        }
    }
    arguments
}

/// A value for an argument; `None` where only an infinite one would do.
fn value(types: &Types<'_>, argument: &Argument<'_>, extent: Extent) -> Option<Value> {
    match argument.given {
        Given::Text => Some(json!("text")),
        Given::Bytes => Some(json!("Ynl0ZXM=")),
        Given::File => Some(file()),
        Given::Files => Some(json!([file(), file()])),
        Given::Value(ty) => {
            let value = sample(types, argument, ty, extent)?;
            Some(if says_how_lists_are_written(types, &argument.docs.limits, ty) { twice(value) } else { value })
        }
    }
}

/// The only place that asks for samples.
fn sample(types: &Types<'_>, argument: &Argument<'_>, ty: &TypeExpr, extent: Extent) -> Option<Value> {
    // A parameter or part that says nothing would not be sent at all, so lists and nullable values are full there.
    let extent = if argument.whole { extent } else { Extent::Everything };
    samples::sample(types.api, ty, extent)
}

fn file() -> Value {
    json!({"file": "sample.png", "base64": "iVBORw=="})
}

/// Whether it is a list of any texts: with two of them, a request shows how lists are written.
fn says_how_lists_are_written(types: &Types<'_>, limits: &Limits, ty: &TypeExpr) -> bool {
    let TypeExpr::List(item) = types.resolved(ty) else { return false };
    limits.items.most.is_none_or(|most| most > 1) && limits.inner.is_none() && any_text(types, item)
}

/// Whether it is a text without any limits.
fn any_text(types: &Types<'_>, ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Scalar(Scalar::String) => true,
        TypeExpr::Named(id) => types.definition(*id).is_some_and(|def| match &def.shape {
            Shape::Alias(inner) => def.docs.limits.is_empty() && any_text(types, inner),
            _ => false,
        }),
        _ => false,
    }
}

/// A list of one text, or of none, with one more.
fn twice(value: Value) -> Value {
    match value {
        Value::Array(items) if items.len() < 2 => json!(["text", "more text"]),
        other => other,
    }
}
