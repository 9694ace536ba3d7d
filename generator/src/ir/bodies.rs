//! Request bodies.

use serde_json::Value;

use super::lowering::Lowering;
use super::media::{self, Kind};
use super::model::{Body, BodyContent, Docs, Limits, Part, PartContent, Scalar, Shape, Struct, TypeExpr};
use super::schema::bare;
use super::view;
use crate::diagnostic::Code;
use crate::document::{Media, RequestBody, TypeName};

impl Lowering<'_, '_> {
    /// A request body in the best of its media types.
    pub fn lower_body(&mut self, body: &RequestBody) -> Option<Body> {
        let (media, kind) = self.choose(&body.content)?;
        let content = match kind {
            Kind::Json => BodyContent::Json(self.media_type(media)),
            Kind::Form => BodyContent::Form(self.media_type(media)),
            Kind::Multipart => self.multipart(media),
            Kind::Text => BodyContent::Text,
            Kind::Bytes => BodyContent::Bytes,
        };
        let limits = match (&content, media.schema) {
            (BodyContent::Json(ty) | BodyContent::Form(ty), Some(id)) => self.limits_beside_type(&[id], ty),
            (BodyContent::Text, Some(id)) => self.limits_beside_type(&[id], &TypeExpr::Scalar(Scalar::String)),
            (BodyContent::Multipart(_), Some(id)) => self.limits_of_parts(id),
            (BodyContent::Bytes, _) | (_, None) => Limits::default(),
        };
        Some(Body {
            pointer: body.pointer.clone(),
            required: body.typed.required,
            docs: Docs { description: body.typed.description.clone(), limits, ..Docs::default() },
            media_type: media.name.clone(),
            content,
        })
    }

    /// The media type that the SDK speaks, of those that a body can have.
    pub fn choose<'m>(&mut self, content: &'m [Media]) -> Option<(&'m Media, Kind)> {
        let mut ranked: Vec<(Kind, &Media)> = Vec::new();
        for media in content {
            let kind = media::kind(&media.name);
            // `*/*` with a schema is what generators of descriptions write for JSON.
            let is_json = kind == Kind::Bytes && media::is_open(&media.name) && self.has_form(media);
            ranked.push((if is_json { Kind::Json } else { kind }, media));
        }
        // Of several JSON types the plain one; the order of the description makes no difference.
        ranked.sort_by_key(|(kind, media)| (*kind, !media::is_plain_json(&media.name), media.name.as_str()));
        let (kind, chosen) = *ranked.first()?;
        if let [_, others @ ..] = ranked.as_slice()
            && !others.is_empty()
        {
            let names: Vec<String> = others.iter().map(|(_, media)| format!("`{}`", media.name)).collect();
            let pointer = chosen.pointer.parent().unwrap_or_else(|| chosen.pointer.clone());
            let message = format!("of the media types here the SDK uses `{}`, not {}", chosen.name, names.join(", "));
            self.report(Code::Ignored, &pointer, message);
        } else if media::is_stream(&chosen.name) {
            let message = format!("`{}` is handed over as it is, not taken apart", chosen.name);
            self.report(Code::Ignored, &chosen.pointer, message);
        }
        Some((chosen, kind))
    }

    fn has_form(&mut self, media: &Media) -> bool {
        media.schema.is_some_and(|id| !matches!(self.kind(&[view::Part::whole(id)]), None | Some(TypeName::String)))
    }

    /// The type of a media type's schema; its examples are kept.
    pub fn media_type(&mut self, media: &Media) -> TypeExpr {
        let ty = media.schema.map_or(TypeExpr::Any, |id| self.place(id));
        self.examples_at(&media.pointer, &ty);
        ty
    }

    fn multipart(&mut self, media: &Media) -> BodyContent {
        let Some(id) = media.schema else { return self.opaque(media) };
        let view = self.view(&[view::Part::whole(id)]);
        if view.properties.is_empty() || !view.unions.is_empty() {
            return self.opaque(media);
        }
        let ty = self.place(id);
        let Some(fields) = self.struct_of(&ty).map(|found| found.fields.clone()) else { return self.opaque(media) };
        let mut parts = Vec::new();
        for field in fields {
            let Some(places) = view.properties.get(&field.name) else { continue };
            // What only answers carry is no part of a request.
            if field.read_only {
                continue;
            }
            let schemas: Vec<view::Part> = places.iter().map(|place| view::Part::whole(place.id)).collect();
            let encoding = media.typed.encoding.get(&field.name).and_then(|encoding| encoding.content_type.clone());
            let declared = places
                .iter()
                .find_map(|place| self.schema(self.target(place.id))?.member("contentMediaType")?.as_str())
                .map(str::to_owned);
            let content_type = encoding.or(declared);
            let mut ty = bare(field.ty.clone());
            if ty == TypeExpr::Any && content_type.is_none() {
                let message = format!("the part `{}` has no type; it is sent as text", field.name);
                self.report(Code::Approximated, &field.pointer, message);
                ty = TypeExpr::Scalar(Scalar::String);
            }
            let content = self.part_content(&schemas, ty, content_type.as_deref());
            parts.push(Part {
                name: field.name,
                name_hint: field.name_hint,
                pointer: field.pointer,
                required: field.required,
                docs: field.docs,
                // A list of types to choose from is for the caller to choose from.
                content_type: content_type.filter(|types| !types.contains(',') && !types.contains('*')),
                content,
            });
        }
        BodyContent::Multipart(parts)
    }

    fn opaque(&mut self, media: &Media) -> BodyContent {
        let message = "a multipart body whose parts are not described as properties; the caller gives its bytes";
        self.report(Code::Approximated, &media.pointer, message);
        BodyContent::Bytes
    }

    fn part_content(&mut self, schemas: &[view::Part], ty: TypeExpr, content_type: Option<&str>) -> PartContent {
        if content_type.is_some_and(media::is_json) {
            return PartContent::Json(ty);
        }
        let is_file =
            |view: &view::View| view.format() == Some("binary") && matches!(view.kind(), Ok(Some(TypeName::String)));
        let view = self.view(schemas);
        let foreign = content_type.is_some_and(|types| media::kind(types) == Kind::Bytes);
        if is_file(&view)
            || (foreign && matches!(ty, TypeExpr::Scalar(Scalar::String | Scalar::Base64) | TypeExpr::Any))
        {
            return PartContent::File;
        }
        if !view.items.is_empty() {
            let items: Vec<view::Part> = view.items.iter().map(|id| view::Part::whole(*id)).collect();
            if is_file(&self.view(&items)) {
                return PartContent::Files;
            }
        }
        match self.unaliased(&ty) {
            TypeExpr::List(item) if self.is_scalar(&item) => PartContent::Texts(bare(*item)),
            _ if self.is_scalar(&ty) => PartContent::Text(ty),
            _ => PartContent::Json(ty),
        }
    }

    fn is_scalar(&self, ty: &TypeExpr) -> bool {
        match self.unaliased(ty) {
            TypeExpr::Scalar(_) => true,
            TypeExpr::Named(id) => self
                .api
                .types
                .get(id.0)
                .is_some_and(|ty| matches!(ty.shape, Shape::StringEnum(_) | Shape::IntegerEnum(_))),
            _ => false,
        }
    }

    /// A type behind its aliases, without null.
    pub fn unaliased(&self, ty: &TypeExpr) -> TypeExpr {
        let mut ty = bare(ty.clone());
        for _ in 0..self.api.types.len() {
            let TypeExpr::Named(id) = &ty else { break };
            match self.api.types.get(id.0).map(|def| &def.shape) {
                Some(Shape::Alias(inner)) => ty = bare(inner.clone()),
                _ => break,
            }
        }
        ty
    }

    /// The struct that a type is, if it is one.
    pub fn struct_of(&self, ty: &TypeExpr) -> Option<&Struct> {
        let TypeExpr::Named(id) = self.unaliased(ty) else { return None };
        match &self.api.types.get(id.0)?.shape {
            Shape::Struct(found) => Some(found),
            _ => None,
        }
    }

    /// Keeps the examples of a parameter or media type.
    pub fn examples_at(&mut self, pointer: &crate::pointer::Pointer, ty: &TypeExpr) {
        let Some(raw) = self.value_at(pointer) else { return };
        if let Some(value) = raw.get("example") {
            self.example(pointer.child("example"), ty.clone(), value);
        }
        for (key, example) in raw.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let at = pointer.child("examples").child(key);
            let (at, example) = match example.get("$ref").and_then(Value::as_str) {
                Some(text) => match crate::pointer::Pointer::parse(text) {
                    Some(target) => match self.value_at(&target) {
                        Some(example) => (target, example),
                        None => continue,
                    },
                    None => continue,
                },
                None => (at, example),
            };
            if let Some(value) = example.get("value") {
                self.example(at.child("value"), ty.clone(), value);
            }
        }
    }
}
