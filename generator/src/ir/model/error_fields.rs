//! The fields of the shared error body that say what went wrong.

use super::{Api, Field, Shape};

/// Names of the message, best first.
const MESSAGES: [&str; 6] = ["errorMessage", "error_message", "message", "detail", "description", "title"];

/// Names of the code for programs.
const CODES: [&str; 5] = ["errorCode", "error_code", "code", "error", "type"];

/// Names of the id by which operators find the call.
const TRACES: [&str; 5] = ["traceId", "trace_id", "requestId", "request_id", "correlationId"];

/// The fields of the shared error body that say what went wrong.
#[derive(Clone, Copy, Debug)]
pub struct ErrorFields<'a> {
    /// The message for people.
    pub message: &'a Field,
    /// The code for programs.
    pub code: Option<&'a Field>,
    /// The id by which operators find the call.
    pub trace: Option<&'a Field>,
}

impl Api {
    /// Those fields, without sensitive ones. `None` if errors share no body, or it has no message.
    pub fn error_fields(&self) -> Option<ErrorFields<'_>> {
        let Shape::Struct(shape) = &self.types[self.error_body?].shape else { return None };
        let find = |names: &[&str]| {
            let shown = |name: &&str| {
                let mut fields = shape.fields.iter().filter(|field| !field.sensitive);
                fields.find(|field| field.name.eq_ignore_ascii_case(name))
            };
            names.iter().find_map(shown)
        };
        Some(ErrorFields { message: find(&MESSAGES)?, code: find(&CODES), trace: find(&TRACES) })
    }
}
