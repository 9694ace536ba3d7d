//! Bodies of type `application/x-www-form-urlencoded`.
//!
//! Where an encoding has `style`, `explode` or `allowReserved`, a field is written like a query parameter, and its
//! `contentType` does not count. Else that decides; without one, objects are JSON text.

use std::collections::BTreeMap;

use super::lowering::Lowering;
use super::media;
use super::model::{BodyContent, FormField, Shape, Style, TypeExpr};
use crate::diagnostic::Code;
use crate::document::{Encoding, EncodingStyle, Media};
use crate::pointer::Pointer;

/// Unions lead no deeper than this to the fields of a form.
const MAX_DEPTH: usize = 16;

impl Lowering<'_, '_> {
    /// A form, with the fields that are written otherwise than usual.
    pub(super) fn form_body(&mut self, media: &Media) -> BodyContent {
        let ty = self.media_type(media);
        if !self.is_object(&ty, 0) {
            let message = "a form that is not described as an object; the caller gives its text";
            self.report(Code::Approximated, &media.pointer, message);
            return BodyContent::Text;
        }
        let mut known = BTreeMap::new();
        self.fields_of(&ty, &mut known, 0);
        let mut fields = Vec::new();
        for encoding in &media.encodings {
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
        self.tell_deep(&media.pointer, styled);
        BodyContent::Form(ty, fields)
    }

    /// Says once of a body how `deepObject` writes what `OpenAPI` says nothing about.
    pub(super) fn tell_deep<'f>(
        &mut self,
        body: &Pointer,
        styled: impl Iterator<Item = (&'f str, Style, &'f TypeExpr)>,
    ) {
        let deep = styled.filter(|(_, style, ty)| *style == Style::DeepObject && !self.is_shallow_object(ty));
        let names: Vec<_> = deep.map(|(name, ..)| name).collect();
        if !names.is_empty() {
            let message = format!(
                "OpenAPI leaves open how `deepObject` writes lists and inner objects ({}); it is `a[b][c]=1` and \
                 `a[0][b]=1` here",
                quoted(&names)
            );
            self.report(Code::Approximated, body, message);
        }
    }

    pub(super) fn no_such_property(&mut self, encoding: &Encoding) {
        let message = format!("the body has no property `{}`; this encoding is left out", encoding.property);
        self.warn(Code::Malformed, &encoding.pointer, message);
    }

    /// The fields of an object, in whichever arm of a union they are.
    fn fields_of(&self, ty: &TypeExpr, known: &mut BTreeMap<String, TypeExpr>, depth: usize) {
        let TypeExpr::Named(id) = self.unaliased(ty) else { return };
        if depth > MAX_DEPTH {
            return;
        }
        match self.api.types.get(id.0).map(|def| &def.shape) {
            Some(Shape::Struct(found)) => {
                for field in &found.fields {
                    known.entry(field.name.clone()).or_insert_with(|| field.ty.clone());
                }
            }
            Some(Shape::Newtype(inner)) => self.fields_of(inner, known, depth + 1),
            Some(Shape::Tagged(union)) => {
                union.arms.iter().for_each(|arm| self.fields_of(&arm.ty, known, depth + 1));
            }
            Some(Shape::Untagged(arms)) => arms.iter().for_each(|arm| self.fields_of(&arm.ty, known, depth + 1)),
            _ => {}
        }
    }

    /// How a field is written, where that is not as usual.
    fn form_field(&mut self, encoding: &Encoding, ty: &TypeExpr) -> Option<FormField> {
        let allow_reserved = encoding.allow_reserved == Some(true);
        let style = if encoding.is_styled() {
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
        // Pairs of their own for all items are what lists have anyway.
        let usual = style == Style::Form { explode: true } && !allow_reserved && self.is_flat(ty);
        (!usual).then(|| FormField { name: encoding.property.clone(), style, allow_reserved })
    }

    /// The style of a field or part that is written like a query parameter.
    pub(super) fn encoding_style(&mut self, encoding: &Encoding, ty: &TypeExpr) -> Style {
        if encoding.content_type.is_some() {
            let message = "`contentType` does not count beside `style`, `explode` and `allowReserved`";
            self.warn(Code::Malformed, &encoding.pointer.child("contentType"), message);
        }
        let style = encoding.style.unwrap_or(EncodingStyle::Form);
        let explode = encoding.explode.unwrap_or(style == EncodingStyle::Form);
        let style = match style {
            EncodingStyle::DeepObject if self.is_scalar(ty) => {
                let message = "`deepObject` is for objects; this is written as `form`";
                self.warn(Code::Malformed, &encoding.pointer.child("style"), message);
                Style::Form { explode: true }
            }
            // Whoever has all of them tells about those that OpenAPI says nothing about.
            EncodingStyle::DeepObject => return Style::DeepObject,
            // With a pair for each value there is nothing left to delimit.
            EncodingStyle::Form => Style::Form { explode },
            EncodingStyle::SpaceDelimited | EncodingStyle::PipeDelimited if explode => Style::Form { explode: true },
            EncodingStyle::SpaceDelimited => Style::SpaceDelimited,
            EncodingStyle::PipeDelimited => Style::PipeDelimited,
        };
        if !self.is_flat(ty) && !self.is_shallow_object(ty) {
            let message = "OpenAPI leaves open how this style writes objects and lists inside of others; they are \
                           JSON text here";
            self.report(Code::Approximated, &encoding.pointer, message);
        }
        style
    }

    /// Whether it is a scalar or a list of them.
    fn is_flat(&self, ty: &TypeExpr) -> bool {
        match self.unaliased(ty) {
            TypeExpr::List(item) => self.is_scalar(&item),
            ty => self.is_scalar(&ty),
        }
    }

    /// Whether it is an object of nothing but scalars; one that may hold anything is taken for that.
    fn is_shallow_object(&self, ty: &TypeExpr) -> bool {
        let is_simple = |ty: &TypeExpr| self.is_scalar(ty) || self.unaliased(ty) == TypeExpr::Any;
        match self.unaliased(ty) {
            TypeExpr::Map(value) => is_simple(&value),
            TypeExpr::Any => true,
            ty => self
                .struct_of(&ty)
                .is_some_and(|found| found.fields.iter().map(|field| &field.ty).chain(&found.rest).all(is_simple)),
        }
    }
}

pub(super) fn quoted(types: &[&str]) -> String {
    types.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}
