// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::TypedArgumentDto;
use sdk_runtime::codegen;

/// Details of a failed request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Readable explanation of the error, in the default language of the context.
    pub error_message: String,
    /// Machine-readable code of the error, usable as a key for translated messages.
    pub error_code: Option<String>,
    /// Id for tracing the request when reporting the error.
    pub trace_id: Option<String>,
    /// Values for the placeholders in the translated error message. Deprecated.
    #[deprecated]
    pub args: Option<Vec<codegen::Value>>,
    /// The values of args, each together with its data type. Deprecated.
    #[deprecated]
    pub typed_args: Option<Vec<TypedArgumentDto>>,
    /// Path of the element that failed validation, with dots between levels.
    pub reference: Option<String>,
}

codegen::object! {
    ErrorResponse {
        "errorMessage" => error_message: required,
        "errorCode" => error_code: optional,
        "traceId" => trace_id: optional,
        "args" => args: optional as List<AnyValue>,
        "typedArgs" => typed_args: optional,
        "reference" => reference: optional,
    }
}
