//! Bodies of type `application/x-www-form-urlencoded`.
//!
//! With `style`, `explode` or `allowReserved`, a field is written like a query parameter and its `contentType` is
//! ignored. Otherwise `contentType` decides; by default objects are JSON text.

use std::collections::BTreeMap;

use super::Lowering;
use super::media;
use super::styles::deep_message;
use crate::diagnostic::Code;
use crate::document::{Encoding, EncodingStyle, Media};
use crate::ir::model::{BodyContent, Collection, Form, FormField, Shape, Style, TypeExpr};
use crate::pointer::Pointer;

/// Fields are searched at most this deep through unions.
const MAX_DEPTH: usize = 16;

impl Lowering<'_, '_> {
    /// A form, with the fields that need a style.
    pub fn form_body(&mut self, media: &Media) -> BodyContent {
        let ty = self.media_type(media);
        if !self.api.may_be_object(&ty) {
            let message = "a form that is not described as an object; the caller gives its text";
            self.report(Code::Approximated, &media.pointer, message);
            return BodyContent::Text;
        }
        let fields = self.form_fields(&media.pointer, &ty, &media.encodings);
        BodyContent::Form(ty, fields)
    }

    /// The fields of a form that need a style.
    pub fn form_fields(&mut self, at: &Pointer, ty: &TypeExpr, encodings: &[Encoding]) -> Vec<FormField> {
        let mut known = BTreeMap::new();
        self.fields_of(ty, &mut known, 0);
        let mut fields = Vec::new();
        for encoding in encodings {
            let Some(ty) = known.get(&encoding.property) else {
                self.no_such_property(encoding);
                continue;
            };
            for header in &encoding.headers {
                let message = "fields of a form have no headers; it is left out";
                self.warn(Code::Malformed, &header.pointer, message);
            }
            fields.extend(self.form_field(encoding, ty));
        }
        let styled =
            fields.iter().filter_map(|field| Some((field.name.as_str(), field.style, known.get(&field.name)?)));
        self.report_deep(at, styled);
        fields
    }

    /// Reports once for a body how `deepObject` writes nested values, which `OpenAPI` leaves undefined.
    pub fn report_deep<'f>(&mut self, body: &Pointer, styled: impl Iterator<Item = (&'f str, Style, &'f TypeExpr)>) {
        let deep = styled.filter(|(_, style, ty)| *style == Style::DeepObject && self.goes_deep(ty));
        let names: Vec<_> = deep.map(|(name, ..)| name).collect();
        if !names.is_empty() {
            self.report(Code::Approximated, body, deep_message(&quoted(&names)));
        }
    }

    pub fn no_such_property(&mut self, encoding: &Encoding) {
        let message = format!("the body has no property `{}`; this encoding is left out", encoding.property);
        self.warn(Code::Malformed, &encoding.pointer, message);
    }

    /// The fields of an object or of any arm of a union.
    pub fn fields_of(&self, ty: &TypeExpr, known: &mut BTreeMap<String, TypeExpr>, depth: usize) {
        let TypeExpr::Named(id) = self.unaliased(ty) else { return };
        if depth > MAX_DEPTH {
            return;
        }
        match &self.api.types[id].shape {
            Shape::Struct(found) => {
                for field in &found.fields {
                    known.entry(field.name.clone()).or_insert_with(|| field.ty.clone());
                }
            }
            Shape::Newtype(inner) => self.fields_of(inner, known, depth + 1),
            Shape::Tagged(union) => {
                union.arms.iter().for_each(|arm| self.fields_of(&arm.ty, known, depth + 1));
            }
            Shape::Untagged(arms) => arms.iter().for_each(|arm| self.fields_of(&arm.ty, known, depth + 1)),
            _ => {}
        }
    }

    /// The style of a field, unless it is the default.
    fn form_field(&mut self, encoding: &Encoding, ty: &TypeExpr) -> Option<FormField> {
        let allow_reserved = encoding.allow_reserved == Some(true);
        if allow_reserved {
            let message = "`#`, `&` and `+` are percent-encoded all the same: they mean something in a form or a query";
            self.report(Code::Ignored, &encoding.pointer.child("allowReserved"), message);
        }
        let style = if let Some(collection) = Collection::of(&encoding.collection) {
            Style::Collection(collection)
        } else if encoding.is_styled() {
            self.encoding_style(encoding, ty)
        } else {
            let types = media::list(encoding.content_type.as_deref()?);
            if types.iter().any(|one| media::is_json(one)) {
                Style::Json
            } else {
                if !self.is_flat(ty) {
                    let message = format!("the SDK does not write {}; the field is JSON text", quoted(&types));
                    self.report(Code::Approximated, &encoding.pointer.child("contentType"), message);
                }
                return None;
            }
        };
        // Lists are written as repeated pairs by default.
        let usual = style == Style::Form { explode: true } && !allow_reserved && self.is_flat(ty);
        (!usual).then(|| FormField { name: encoding.property.clone(), style, allow_reserved })
    }

    /// The style by an encoding, as of query parameters.
    pub fn encoding_style(&mut self, encoding: &Encoding, ty: &TypeExpr) -> Style {
        if encoding.content_type.is_some() {
            let message = "`contentType` does not count beside `style`, `explode` and `allowReserved`";
            self.warn(Code::Malformed, &encoding.pointer.child("contentType"), message);
        }
        let at = encoding.pointer.clone();
        let style = encoding.style.unwrap_or(EncodingStyle::Form);
        self.query_style(style, encoding.explode, ty, &at)
    }

    /// Whether a value is a scalar or a list of scalars.
    fn is_flat(&self, ty: &TypeExpr) -> bool {
        self.api.forms_are(ty, &[Form::Scalar, Form::List])
    }
}

pub fn quoted(types: &[&str]) -> String {
    types.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}
