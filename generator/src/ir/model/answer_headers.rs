//! The headers of successful answers.

use super::{Header, Operation, Scalar, TypeExpr};

/// A header of the successful answers of an operation.
#[derive(Clone, Debug)]
pub struct AnswerHeader<'a> {
    /// The first of that name.
    pub header: &'a Header,
    /// The type in Rust.
    pub ty: TypeExpr,
    /// Whether every such answer has it.
    pub required: bool,
}

impl Operation {
    /// The headers of its successful answers in order of their names.
    pub fn answer_headers(&self) -> Vec<AnswerHeader<'_>> {
        let successes: Vec<_> = self.responses.iter().filter(|response| self.succeeds_with(response.status)).collect();
        let is = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
        let mut found: Vec<AnswerHeader<'_>> = Vec::new();
        for header in successes.iter().flat_map(|response| &response.headers) {
            if found.iter().any(|known| is(known.header, header)) {
                continue;
            }
            let in_all = successes.iter().all(|response| {
                response.headers.iter().any(|other| is(other, header) && other.required && other.ty == header.ty)
            });
            let ty = header.read_type();
            let mut others = successes.iter().flat_map(|response| &response.headers).filter(|other| is(other, header));
            // One struct is for all these answers, and a text is what each of them has.
            let ty = if others.all(|other| other.read_type() == ty) { ty } else { TypeExpr::Scalar(Scalar::String) };
            found.push(AnswerHeader { header, ty, required: in_all });
        }
        found.sort_by_key(|found| found.header.name.to_ascii_lowercase());
        found
    }
}

impl Header {
    /// The type in Rust: scalars and lists of them. The form of objects and of anything else is left to callers.
    fn read_type(&self) -> TypeExpr {
        match self.ty.without_null() {
            TypeExpr::Scalar(scalar) => TypeExpr::Scalar(*scalar),
            TypeExpr::List(item) if matches!(**item, TypeExpr::Scalar(_)) => TypeExpr::List(item.clone()),
            _ => TypeExpr::Scalar(Scalar::String),
        }
    }
}
