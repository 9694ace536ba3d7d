//! `x-sdk-pagination` on an operation: how its slices follow each other.
//!
//! ```yaml
//! x-sdk-pagination:
//!   cursor: { parameter: offset, field: offset }  # the next request sends `field` of the answer as `parameter`
//!   size: sliceSize                               # optional: the query parameter with the number of items
//!   more: hasNext                                 # optional: the boolean field that tells whether there is more
//!   items: result                                 # the field with the items
//! ```
//!
//! Without `more`, the slices end with an absent, null or empty cursor.

use serde_json::Value;

use super::Lowering;
use crate::ir::model::{
    Field, Operation, Output, Pagination, Parameter, ParameterIn, ResponseBody, Scalar, Shape, Struct, Style, TypeExpr,
};

const FORM: &str = "`x-sdk-pagination` must be {cursor: {parameter, field}, size, more, items}";
const KNOWN: [&str; 4] = ["cursor", "size", "more", "items"];

impl Lowering<'_, '_> {
    /// Reads `x-sdk-pagination` and compares it with parameters and answer.
    pub fn lower_pagination(&mut self, extension: &Value, operation: &Operation) -> Option<Pagination> {
        // A malformed value is reported with the other extensions.
        let pagination = read(extension).ok()?;
        let checked = self.check_parameters(&pagination, operation);
        match checked.and_then(|()| self.check_answer(&pagination, operation)) {
            Ok(()) => Some(pagination),
            Err(problem) => {
                self.unfit_extension(&operation.pointer, "x-sdk-pagination", problem);
                None
            }
        }
    }

    fn check_parameters(&self, pagination: &Pagination, operation: &Operation) -> Result<(), String> {
        let find = |name: &String| {
            let found = operation.parameters.iter().find(|parameter| is_query(parameter, name));
            found.ok_or_else(|| format!("the operation has no query parameter `{name}`"))
        };
        let cursor = find(&pagination.cursor_parameter)?;
        pagination.size_parameter.as_ref().map(find).transpose()?;
        if cursor.style == Style::Json || !self.is_cursor(&cursor.ty) {
            return Err(format!("the parameter `{}` is neither text nor a whole number", cursor.name));
        }
        Ok(())
    }

    fn check_answer(&self, pagination: &Pagination, operation: &Operation) -> Result<(), String> {
        let slice = match &operation.output {
            Output::Body(ResponseBody::Json(ty)) => self.slice(ty),
            _ => None,
        };
        let slice = slice.ok_or("an operation with slices must answer with one JSON object")?;
        let field = |name: &str| {
            let field = slice.fields.iter().find(|field| field.name == name);
            field.ok_or_else(|| format!("the answer has no field `{name}`"))
        };
        let cursor = field(&pagination.cursor_field)?;
        let items = field(&pagination.items_field)?;
        if !self.is_cursor(&cursor.ty) {
            return Err(format!("the field `{}` is neither text nor a whole number", cursor.name));
        }
        if !matches!(self.unaliased(&items.ty), TypeExpr::List(_)) {
            return Err(format!("the field `{}` is no list", items.name));
        }
        match &pagination.more_field {
            Some(more) if self.unaliased(&field(more)?.ty) != TypeExpr::Scalar(Scalar::Boolean) => {
                Err(format!("the field `{more}` is not true or false"))
            }
            None if !self.can_end(cursor) => {
                Err(format!("without `more` no slice is the last one, because `{}` is always a number", cursor.name))
            }
            _ => Ok(()),
        }
    }

    /// Whether a value of this type can be sent back unchanged.
    fn is_cursor(&self, ty: &TypeExpr) -> bool {
        let scalars = [Scalar::String, Scalar::I32, Scalar::I64, Scalar::U32, Scalar::U64, Scalar::I128];
        scalars.into_iter().any(|scalar| self.unaliased(ty) == TypeExpr::Scalar(scalar))
    }

    /// Whether the cursor can mark the last slice.
    fn can_end(&self, cursor: &Field) -> bool {
        let text = self.unaliased(&cursor.ty) == TypeExpr::Scalar(Scalar::String);
        text || !cursor.required || matches!(self.without_aliases(&cursor.ty), Some(TypeExpr::Nullable(_)))
    }

    /// The struct of an answer.
    fn slice(&self, ty: &TypeExpr) -> Option<&Struct> {
        let Some(TypeExpr::Named(id)) = self.without_aliases(ty) else { return None };
        match &self.api.types[*id].shape {
            Shape::Struct(found) => Some(found),
            _ => None,
        }
    }

    /// The type without aliases; unlike `unaliased`, it may be null.
    fn without_aliases<'t>(&'t self, ty: &'t TypeExpr) -> Option<&'t TypeExpr> {
        let mut ty = ty;
        // Recursive aliases are removed only later.
        for _ in 0..=self.api.types.len() {
            match ty {
                TypeExpr::Named(id) => match &self.api.types[*id].shape {
                    Shape::Alias(inner) => ty = inner,
                    _ => return Some(ty),
                },
                _ => return Some(ty),
            }
        }
        None
    }
}

/// Reads `x-sdk-pagination`.
pub fn read(extension: &Value) -> Result<Pagination, String> {
    let extension = extension.as_object().ok_or(FORM)?;
    if let Some(unknown) = extension.keys().find(|key| !KNOWN.contains(&key.as_str())) {
        return Err(format!("{FORM}; `{unknown}` is not among these"));
    }
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let cursor = extension.get("cursor").and_then(Value::as_object).ok_or(FORM)?;
    let optional = |key: &str| match extension.get(key) {
        None => Ok(None),
        value => text(value).map(Some).ok_or(FORM),
    };
    Ok(Pagination {
        cursor_parameter: text(cursor.get("parameter")).ok_or(FORM)?,
        cursor_field: text(cursor.get("field")).ok_or(FORM)?,
        size_parameter: optional("size")?,
        more_field: optional("more")?,
        items_field: text(extension.get("items")).ok_or(FORM)?,
    })
}

fn is_query(parameter: &Parameter, name: &str) -> bool {
    parameter.location == ParameterIn::Query && parameter.name == name
}
