//! The headers of successful answers.

use super::{Header, Operation, Scalar, TypeExpr};

impl Operation {
    /// The headers of its successful answers in order of their names, each with whether every such answer has it.
    pub fn answer_headers(&self) -> Vec<(&Header, bool)> {
        let successes: Vec<_> = self.responses.iter().filter(|response| self.succeeds_with(response.status)).collect();
        let is = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
        let mut found: Vec<(&Header, bool)> = Vec::new();
        for header in successes.iter().flat_map(|response| &response.headers) {
            if found.iter().any(|(known, _)| is(known, header)) {
                continue;
            }
            let in_all = successes.iter().all(|response| {
                response.headers.iter().any(|other| is(other, header) && other.required && other.ty == header.ty)
            });
            found.push((header, in_all));
        }
        found.sort_by_key(|(header, _)| header.name.to_ascii_lowercase());
        found
    }
}

impl Header {
    /// The type in Rust: scalars and lists of them. The form of objects and of anything else is left to callers.
    pub fn read_type(&self) -> TypeExpr {
        match self.ty.without_null() {
            TypeExpr::Scalar(scalar) => TypeExpr::Scalar(*scalar),
            TypeExpr::List(item) if matches!(**item, TypeExpr::Scalar(_)) => TypeExpr::List(item.clone()),
            _ => TypeExpr::Scalar(Scalar::String),
        }
    }
}
