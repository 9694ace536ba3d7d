//! The hints `x-sdk-*` that are more than a name or a flag.
//!
//! `x-sdk-pagination` on an operation says how its slices follow each other:
//!
//! ```yaml
//! x-sdk-pagination:
//!   cursor: { parameter: offset, field: offset }  # the next request sends `field` of the answer as `parameter`
//!   size: sliceSize                               # optional: the query parameter with the number of items
//!   more: hasNext                                 # optional: the boolean field that tells whether there is more
//!   items: result                                 # the field with the items
//! ```

use serde_json::Value;

use super::lowering::Lowering;
use super::model::{Operation, Output, Pagination, ParameterIn, ResponseBody, Scalar, TypeExpr};
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// Every hint that the generator reads.
const HINTS: [&str; 6] =
    ["x-sdk-name", "x-sdk-type", "x-sdk-pagination", "x-sdk-sensitive", "x-sdk-required", "x-sdk-allow"];

/// Documents nest no deeper than this; the stage before sees to it.
const MAX_DEPTH: usize = 512;

impl Lowering<'_, '_> {
    /// Reads `x-sdk-pagination` and holds it against parameters and answer.
    pub fn lower_pagination(&mut self, hint: &Value, operation: &Operation) -> Option<Pagination> {
        match self.pagination(hint, operation) {
            Ok(pagination) => Some(pagination),
            Err(problem) => {
                let pointer = operation.pointer.child("x-sdk-pagination");
                self.report(Code::HintInvalid, &pointer, problem);
                None
            }
        }
    }

    fn pagination(&self, hint: &Value, operation: &Operation) -> Result<Pagination, String> {
        const FORM: &str = "`x-sdk-pagination` must be {cursor: {parameter, field}, size, more, items}";
        const KNOWN: [&str; 4] = ["cursor", "size", "more", "items"];
        let hint = hint.as_object().ok_or(FORM)?;
        if let Some(unknown) = hint.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(format!("{FORM}; `{unknown}` is not among these"));
        }
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let cursor = hint.get("cursor").and_then(Value::as_object).ok_or(FORM)?;
        let pagination = Pagination {
            cursor_parameter: text(cursor.get("parameter")).ok_or(FORM)?,
            cursor_field: text(cursor.get("field")).ok_or(FORM)?,
            size_parameter: text(hint.get("size")),
            more_field: text(hint.get("more")),
            items_field: text(hint.get("items")).ok_or(FORM)?,
        };
        for name in [Some(&pagination.cursor_parameter), pagination.size_parameter.as_ref()].into_iter().flatten() {
            let found = operation
                .parameters
                .iter()
                .any(|parameter| parameter.location == ParameterIn::Query && parameter.name == *name);
            if !found {
                return Err(format!("the operation has no query parameter `{name}`"));
            }
        }
        let Output::Body(ResponseBody::Json(ty)) = &operation.output else {
            return Err("an operation with slices must answer with one JSON object".to_owned());
        };
        let slice = self.struct_of(ty).ok_or("an operation with slices must answer with one JSON object")?;
        let field = |name: &str| {
            let field = slice.fields.iter().find(|field| field.name == name);
            field.ok_or_else(|| format!("the answer has no field `{name}`"))
        };
        field(&pagination.cursor_field)?;
        if !matches!(self.unaliased(&field(&pagination.items_field)?.ty), TypeExpr::List(_)) {
            return Err(format!("the field `{}` is no list", pagination.items_field));
        }
        if let Some(more) = &pagination.more_field
            && self.unaliased(&field(more)?.ty) != TypeExpr::Scalar(Scalar::Boolean)
        {
            return Err(format!("the field `{more}` is not true or false"));
        }
        Ok(pagination)
    }

    /// Reports hints that the generator does not know, and values of the wrong form.
    pub fn check_hints(&mut self) {
        let mut found = Vec::new();
        collect(self.document.root, &Pointer::root(), 0, &mut found);
        for (pointer, message) in found {
            let diagnostic = Diagnostic::new(Code::HintInvalid, pointer, message);
            self.diagnostics.push(diagnostic.help(format!("the hints are {}", HINTS.join(", "))));
        }
    }
}

/// A hint stands anywhere but in examples and the like, which are data.
fn collect(value: &Value, pointer: &Pointer, depth: usize, found: &mut Vec<(Pointer, String)>) {
    if depth > MAX_DEPTH {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if key.starts_with("x-sdk-") {
                    let problem = problem(key, member);
                    found.extend(problem.map(|problem| (pointer.child(key), problem)));
                } else if (member.is_object() || member.is_array())
                    && !matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "value")
                {
                    collect(member, &pointer.child(key), depth + 1, found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().filter(|(_, item)| item.is_object() || item.is_array()) {
                collect(item, &pointer.child(index), depth + 1, found);
            }
        }
        _ => {}
    }
}

fn problem(key: &str, value: &Value) -> Option<String> {
    match key {
        _ if !HINTS.contains(&key) => Some(format!("there is no hint `{key}`")),
        "x-sdk-name" | "x-sdk-type" if value.as_str().is_none_or(|text| text.trim().is_empty()) => {
            Some(format!("`{key}` must be a text"))
        }
        "x-sdk-sensitive" | "x-sdk-required" if !value.is_boolean() => Some(format!("`{key}` must be true or false")),
        _ => None,
    }
}
