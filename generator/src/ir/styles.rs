//! How parameters are written, and those that are left to others.

use openapiv3::{Parameter as Typed, PathStyle, QueryStyle};

use super::lowering::Lowering;
use super::media::is_json;
use super::model::{Shape, Style, TypeExpr};
use crate::diagnostic::Code;
use crate::document;

/// Headers that other parts of a description are about: a parameter of this name is to be ignored.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

/// Headers that whoever carries a request sets: those of the connection, and of the body as it is sent.
const OF_THE_CONNECTION: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// Types are looked into no deeper than this.
const MAX_DEPTH: usize = 16;

impl Lowering<'_, '_> {
    /// Whether the SDK does not send a parameter, whatever the description says; that is told.
    pub fn is_left_out(&mut self, parameter: &document::Parameter) -> bool {
        let name = parameter.name();
        let lower = name.to_ascii_lowercase();
        let place = match parameter.typed {
            Typed::Header { .. } => "header",
            Typed::Cookie { .. } => "cookie",
            Typed::Path { .. } | Typed::Query { .. } => return false,
        };
        if !is_token(name) {
            let message = format!("HTTP cannot carry a {place} that is called `{name}`; the parameter is left out");
            self.warn(Code::Malformed, &parameter.pointer, message);
            return true;
        }
        let message = match lower.as_str() {
            _ if place == "cookie" => return false,
            known if DESCRIBED_ELSEWHERE.contains(&known) => {
                format!("the header parameter `{name}` is described by other parts")
            }
            known if OF_THE_CONNECTION.contains(&known) || known.starts_with("proxy-") => {
                format!("the header parameter `{name}` belongs to the connection, and is left to the transport")
            }
            _ => return false,
        };
        self.report(Code::Ignored, &parameter.pointer, message);
        true
    }

    /// Whether reserved characters of the value stay as they are.
    pub fn allows_reserved(&mut self, parameter: &document::Parameter) -> bool {
        if let Typed::Query { allow_reserved, .. } = parameter.typed {
            return allow_reserved;
        }
        let at = parameter.pointer.child("allowReserved");
        if self.value_at(&at).and_then(serde_json::Value::as_bool) == Some(true) {
            self.report(Code::Ignored, &at, "`allowReserved` is about query parameters only");
        }
        false
    }

    /// How the value of a parameter is written.
    pub fn style(&mut self, parameter: &document::Parameter, ty: &TypeExpr) -> Style {
        if let Some(media_type) = &parameter.media_type {
            if is_json(media_type) {
                return Style::Json;
            }
            // A text of any other media type is that text.
            if self.is_plain_text(ty, 0) {
                return match parameter.typed {
                    Typed::Query { .. } | Typed::Cookie { .. } => Style::Form { explode: false },
                    Typed::Path { .. } | Typed::Header { .. } => Style::Simple { explode: false },
                };
            }
            let message = format!("a list or object in `{media_type}` is written as JSON");
            self.report(Code::Approximated, &parameter.pointer.child("content"), message);
            return Style::Json;
        }
        self.tell_undefined_forms(parameter, ty);
        let explode = parameter.explode;
        match &parameter.typed {
            Typed::Header { .. } | Typed::Path { style: PathStyle::Simple, .. } => Style::Simple { explode },
            Typed::Path { style: PathStyle::Matrix, .. } => Style::Matrix { explode },
            Typed::Path { style: PathStyle::Label, .. } => Style::Label { explode },
            Typed::Cookie { .. } | Typed::Query { style: QueryStyle::Form, .. } => Style::Form { explode },
            Typed::Query { style: QueryStyle::SpaceDelimited, .. } if !explode => Style::SpaceDelimited,
            Typed::Query { style: QueryStyle::PipeDelimited, .. } if !explode => Style::PipeDelimited,
            // With a pair for each value there is nothing left to delimit.
            Typed::Query { style: QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, .. } => {
                Style::Form { explode }
            }
            Typed::Query { style: QueryStyle::DeepObject, .. } => {
                if self.is_object(ty, 0) {
                    return Style::DeepObject;
                }
                let message = "`deepObject` is for objects; this parameter is written as `form`";
                self.report(Code::Approximated, &parameter.pointer.child("style"), message);
                Style::Form { explode: true }
            }
        }
    }

    /// Tells forms that `OpenAPI` leaves open.
    fn tell_undefined_forms(&mut self, parameter: &document::Parameter, ty: &TypeExpr) {
        let exploded = parameter.explode && matches!(parameter.typed, Typed::Cookie { .. });
        if exploded && !self.is_plain_text(ty, 0) {
            let message = "a cookie has no exploded form; each value is written as a cookie of its own";
            self.report(Code::Approximated, &parameter.pointer, message);
        }
    }

    /// Whether a value is one text, number or boolean. Anything is a text.
    fn is_plain_text(&self, ty: &TypeExpr, depth: usize) -> bool {
        match ty {
            TypeExpr::Scalar(_) | TypeExpr::Any => true,
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.is_plain_text(inner, depth),
            TypeExpr::List(_) | TypeExpr::Map(_) => false,
            TypeExpr::Named(id) => match self.api.types.get(id.0).map(|ty| &ty.shape) {
                Some(Shape::Alias(inner) | Shape::Newtype(inner)) => {
                    depth < MAX_DEPTH && self.is_plain_text(inner, depth + 1)
                }
                Some(Shape::StringEnum(_) | Shape::IntegerEnum(_)) => true,
                _ => false,
            },
        }
    }

    /// Whether values are objects, as far as is known.
    pub fn is_object(&self, ty: &TypeExpr, depth: usize) -> bool {
        match ty {
            TypeExpr::Map(_) | TypeExpr::Any => true,
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.is_object(inner, depth),
            TypeExpr::Scalar(_) | TypeExpr::List(_) => false,
            TypeExpr::Named(id) => match self.api.types.get(id.0).map(|ty| &ty.shape) {
                Some(Shape::Alias(inner) | Shape::Newtype(inner)) if depth < MAX_DEPTH => {
                    self.is_object(inner, depth + 1)
                }
                Some(Shape::StringEnum(_) | Shape::IntegerEnum(_)) => false,
                _ => true,
            },
        }
    }
}

/// Whether a text can be the name of a header or cookie (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(allowed)
}
