//! Keys by which an API knows repetitions of a call: `x-sdk-idempotency-key`, or a header that is evidently one.
//!
//! ```yaml
//! # On an operation; on `info`, for all operations of POST and PATCH
//! x-sdk-idempotency-key: Idempotency-Key
//! ```

use serde_json::Value;

use super::Lowering;
use super::locations::is_token;
use crate::diagnostic::Code;
use crate::document;
use crate::ir::model::{Count, Method, Parameter, ParameterIn, Scalar, TypeExpr};
use crate::pointer::Pointer;

/// The extension.
pub const IDEMPOTENCY_KEY: &str = "x-sdk-idempotency-key";

const FORM: &str = "`x-sdk-idempotency-key` must be the name of a header, or false";

/// The length of a UUID.
const LENGTH: u64 = 36;

/// Reads `x-sdk-idempotency-key`: the header, in lower case; `None` for none.
pub fn read(extension: &Value) -> Result<Option<String>, String> {
    match extension {
        Value::Bool(false) => Ok(None),
        Value::String(name) if is_token(name) => Ok(Some(name.to_ascii_lowercase())),
        _ => Err(FORM.to_owned()),
    }
}

impl Lowering<'_, '_> {
    /// The header with a value for each call, in lower case. A parameter of that name can be left out by callers.
    pub fn lower_idempotency_key(
        &mut self,
        operation: &document::Operation,
        method: &Method,
        parameters: &mut [Parameter],
    ) -> Option<String> {
        // Malformed values are reported with the other extensions.
        let said = |at: &Pointer| self.value_at(&at.child(IDEMPOTENCY_KEY)).and_then(|value| read(value).ok());
        let of_all = matches!(method, Method::Post | Method::Patch).then(|| said(&Pointer::root().child("info")));
        let header = match said(&operation.pointer).or(of_all.flatten()) {
            Some(said) => said?,
            None => parameters.iter().find(|parameter| self.is_key(parameter))?.name.to_ascii_lowercase(),
        };
        let is_it =
            |one: &&mut Parameter| one.location == ParameterIn::Header && one.name.eq_ignore_ascii_case(&header);
        if let Some(parameter) = parameters.iter_mut().find(is_it) {
            parameter.required = false;
            let message = format!(
                "calls have a random UUID in the header `{}` unless they set it, and are repeated with the same one",
                parameter.name
            );
            let at = parameter.pointer.clone();
            self.report(Code::Ignored, &at, message);
        }
        Some(header)
    }

    /// Whether a parameter is a key that a random UUID can be.
    fn is_key(&self, parameter: &Parameter) -> bool {
        let name: String = parameter.name.chars().filter(char::is_ascii_alphanumeric).collect();
        let constraints = &parameter.docs.constraints;
        let Count { least, most } = constraints.length;
        parameter.location == ParameterIn::Header
            && name.to_ascii_lowercase().ends_with("idempotencykey")
            && self.unaliased(&parameter.ty) == TypeExpr::Scalar(Scalar::String)
            && least <= LENGTH
            && most.is_none_or(|most| most >= LENGTH)
            && constraints.patterns.is_empty()
            && constraints.values.is_empty()
            && constraints.formats.iter().all(|format| format == "uuid")
    }
}
