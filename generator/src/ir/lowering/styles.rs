//! Styles of parameters.

use openapiv3::{PathStyle, QueryStyle};

use super::Lowering;
use super::media::{is_form, is_json};
use crate::diagnostic::Code;
use crate::document::{self, EncodingStyle, ParameterLocation};
use crate::ir::model::{Collection, Form, Style, TypeExpr};
use crate::pointer::Pointer;

impl Lowering<'_, '_> {
    /// Whether reserved characters stay unencoded.
    pub fn allows_reserved(&mut self, parameter: &document::Parameter) -> bool {
        let at = parameter.pointer.child("allowReserved");
        if let ParameterLocation::Query { allow_reserved, .. } = parameter.location {
            if allow_reserved {
                let message = "`#`, `&`, `+` and `'` are percent-encoded all the same: the first three mean something in a \
                               query, and URLs of http have no `'` there";
                self.report(Code::Ignored, &at, message);
            }
            return allow_reserved;
        }
        if self.value_at(&at).and_then(serde_json::Value::as_bool) == Some(true) {
            self.report(Code::Ignored, &at, "the SDK uses `allowReserved` of query parameters only");
        }
        false
    }

    /// The style of a parameter.
    pub fn style(&mut self, parameter: &document::Parameter, ty: &TypeExpr) -> Style {
        if let Some(media_type) = &parameter.media_type {
            if matches!(parameter.location, ParameterLocation::WholeQuery) {
                return self.whole_query(parameter, media_type, ty);
            }
            if is_json(media_type) {
                return Style::Json;
            }
            // A text of another media type is written as it is.
            if self.is_plain_text(ty) {
                return match parameter.location {
                    ParameterLocation::PlainCookie => Style::PlainCookie { explode: false },
                    ParameterLocation::Query { .. } | ParameterLocation::WholeQuery | ParameterLocation::Cookie => {
                        Style::Form { explode: false }
                    }
                    ParameterLocation::Path(_) | ParameterLocation::Header => Style::Simple { explode: false },
                };
            }
            let message = format!("a list or object in `{media_type}` is written as JSON");
            self.report(Code::Approximated, &parameter.pointer.child("content"), message);
            return Style::Json;
        }
        if let Some(collection) = Collection::of(&parameter.collection) {
            return Style::Collection(collection);
        }
        let explode = parameter.explodes();
        let at = &parameter.pointer;
        let style = match &parameter.location {
            ParameterLocation::Query { style, .. } => {
                let style = self.query_style(encoding_style(style), parameter.explode, ty, at);
                if style == Style::DeepObject && self.goes_deep(ty) {
                    self.report(Code::Approximated, at, deep_message(&format!("`{}`", parameter.name)));
                }
                return style;
            }
            ParameterLocation::Header | ParameterLocation::Path(PathStyle::Simple) => Style::Simple { explode },
            ParameterLocation::Path(PathStyle::Matrix) => Style::Matrix { explode },
            ParameterLocation::Path(PathStyle::Label) => Style::Label { explode },
            ParameterLocation::PlainCookie => Style::PlainCookie { explode },
            // A whole query string has a media type.
            ParameterLocation::Cookie | ParameterLocation::WholeQuery => Style::Form { explode },
        };
        let is_cookie = matches!(parameter.location, ParameterLocation::Cookie);
        if is_cookie && explode && !self.is_plain_text(ty) {
            let message = "a cookie has no exploded form; each value is written as a cookie of its own";
            self.report(Code::Approximated, at, message);
        }
        let repeats = is_cookie || matches!(parameter.location, ParameterLocation::PlainCookie);
        self.report_inner(ty, repeats && explode, at);
        style
    }

    /// The form of a parameter that is the whole query string.
    fn whole_query(&mut self, parameter: &document::Parameter, media_type: &str, ty: &TypeExpr) -> Style {
        let at = parameter.pointer.child("content");
        if is_form(media_type) && self.api.may_be_object(ty) {
            return Style::WholeForm;
        }
        if is_json(media_type) {
            return Style::WholeJson;
        }
        if is_form(media_type) {
            let message = "a form that is not described as an object; the caller gives its text";
            self.report(Code::Approximated, &at, message);
        } else if !self.is_plain_text(ty) {
            let message = format!("a list or object in `{media_type}` is written as JSON");
            self.report(Code::Approximated, &at, message);
            return Style::WholeJson;
        }
        Style::WholeText
    }

    /// The style of a query parameter or of a field of a form. Combinations that OpenAPI leaves undefined are reported.
    pub fn query_style(&mut self, style: EncodingStyle, explode: Option<bool>, ty: &TypeExpr, at: &Pointer) -> Style {
        let exploded = explode.unwrap_or(style == EncodingStyle::Form);
        let (name, delimited) = match style {
            EncodingStyle::DeepObject if self.api.is_scalar(ty) => {
                let message = "`deepObject` is for objects; this is written as `form`";
                self.report(Code::Approximated, &at.child("style"), message);
                return Style::Form { explode: true };
            }
            EncodingStyle::DeepObject => {
                if explode == Some(false) {
                    let message = "`deepObject` has a pair for each value, whatever `explode` says";
                    self.report(Code::Ignored, &at.child("explode"), message);
                }
                // The caller reports undefined combinations for all fields at once.
                return Style::DeepObject;
            }
            EncodingStyle::Form => ("form", Style::Form { explode: exploded }),
            EncodingStyle::SpaceDelimited => ("spaceDelimited", Style::SpaceDelimited),
            EncodingStyle::PipeDelimited => ("pipeDelimited", Style::PipeDelimited),
        };
        self.report_inner(ty, exploded, at);
        if style != EncodingStyle::Form && exploded {
            let message =
                format!("with `explode` each value has a pair of its own, and `{name}` has nothing to delimit");
            self.report(Code::Ignored, &at.child("style"), message);
            return Style::Form { explode: true };
        }
        if style != EncodingStyle::Form && self.is_plain_text(ty) {
            let message = format!("a single value is written as it is, and `{name}` has nothing to delimit");
            self.report(Code::Ignored, &at.child("style"), message);
        }
        delimited
    }

    /// Reports the form of nested lists and objects, which `OpenAPI` defines for `deepObject` alone.
    fn report_inner(&mut self, ty: &TypeExpr, repeats: bool, at: &Pointer) {
        if self.api.forms(ty).iter().any(|form| matches!(form, Form::DeepList | Form::DeepObject)) {
            let here = if repeats {
                "a list in an object repeats its name, and all others are JSON text"
            } else {
                "they are JSON text"
            };
            let message =
                format!("OpenAPI leaves open how this style writes objects and lists inside of others; here {here}");
            self.report(Code::Approximated, at, message);
        }
    }

    /// Whether `deepObject` is applied to more than objects of scalars.
    pub fn goes_deep(&self, ty: &TypeExpr) -> bool {
        !self.api.forms_are(ty, &[Form::Scalar, Form::Object, Form::Any])
    }

    /// Whether a value is one scalar. Any JSON value counts as text.
    fn is_plain_text(&self, ty: &TypeExpr) -> bool {
        self.api.forms_are(ty, &[Form::Scalar, Form::Any])
    }
}

/// The message about nested values of `deepObject`.
pub fn deep_message(names: &str) -> String {
    format!(
        "OpenAPI leaves open how `deepObject` writes lists and inner objects ({names}); it is `a[b][c]=1` and `a[b][0]=1` here"
    )
}

const fn encoding_style(style: &QueryStyle) -> EncodingStyle {
    match style {
        QueryStyle::Form => EncodingStyle::Form,
        QueryStyle::SpaceDelimited => EncodingStyle::SpaceDelimited,
        QueryStyle::PipeDelimited => EncodingStyle::PipeDelimited,
        QueryStyle::DeepObject => EncodingStyle::DeepObject,
    }
}
