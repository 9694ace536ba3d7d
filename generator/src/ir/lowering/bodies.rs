//! Request bodies.

use std::borrow::Cow;

use serde_json::Value;

use super::Lowering;
use super::form_bodies::quoted;
use super::media::{self, Kind};
use super::schema::non_null;
use super::streams::framing;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Media, RequestBody, SchemaId, Status, TypeName};
use crate::ir::analysis::merge;
use crate::ir::model::{Body, BodyContent, Constraints, Docs, Scalar, Shape, Struct, TypeExpr};
use crate::pointer::{Pointer, resolved};

/// The owner of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyOf {
    Request,
    Success,
    Failure,
}

/// Whether an answer with this status is a success of its own.
pub const fn status_of_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
}

/// The media types of a body, in the order of the document.
pub fn names(content: &[Media]) -> Vec<String> {
    content.iter().map(|media| media.name.clone()).collect()
}

impl Lowering<'_, '_> {
    /// A request body in the preferred of its media types.
    pub fn lower_body(&mut self, body: &RequestBody) -> Option<Body> {
        if body.content.is_empty() {
            self.report(Code::Ignored, &body.pointer, "a body without a media type; none is sent");
        }
        let (media, kind) = self.choose(&body.content, BodyOf::Request)?;
        let content = match kind {
            Kind::Json => BodyContent::Json(self.media_type(media)),
            Kind::Form => self.form_body(media),
            Kind::Xml => {
                let ty = self.media_type(media);
                let root = self.xml_root(media, &ty);
                BodyContent::Xml(ty, root)
            }
            Kind::Multipart => self.multipart(media),
            Kind::Text => BodyContent::Text,
            Kind::Bytes if media::is_range(&media.name) || !media::is_sound(&media.name) => self.typed_by_file(media),
            Kind::Bytes => BodyContent::Bytes,
        };
        if !matches!(kind, Kind::Form | Kind::Multipart) {
            for encoding in &media.encodings {
                let message = format!("`{}` bodies have no parts to encode; this encoding is left out", media.name);
                self.warn(Code::Malformed, &encoding.pointer, message);
            }
        }
        for key in ["prefixEncoding", "itemEncoding"] {
            if self.value_at(&media.pointer).is_some_and(|raw| raw.get(key).is_some()) {
                let message = format!("the SDK writes no parts by their position; the caller does what `{key}` says");
                self.warn(Code::Approximated, &media.pointer.child(key), message);
            }
        }
        self.report_optional_parts(body, &content);
        let constraints = match (&content, media.schema) {
            (BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _), Some(id)) => {
                self.constraints_beside_type(&[id], ty)
            }
            (BodyContent::Text, Some(id)) => self.constraints_beside_type(&[id], &TypeExpr::Scalar(Scalar::String)),
            (BodyContent::Multipart(_), Some(id)) => self.constraints_of_parts(id),
            (BodyContent::Bytes | BodyContent::File, _) | (_, None) => Constraints::default(),
        };
        Some(Body {
            pointer: body.pointer.clone(),
            other_types: self.other_types(&body.content),
            required: body.required,
            docs: Docs { description: body.description.clone(), constraints, ..Docs::default() },
            media_type: media.name.clone(),
            media_types: names(&body.content),
            content_type: self.sent_type(media, &content),
            content,
        })
    }

    /// Reports parts that are required only if there is a body: they become setters, which callers may forget.
    fn report_optional_parts(&mut self, body: &RequestBody, content: &BodyContent) {
        let BodyContent::Multipart(parts) = content else { return };
        let required: Vec<&str> = parts.iter().filter(|part| part.required).map(|part| part.name.as_str()).collect();
        if body.required || required.is_empty() {
            return;
        }
        let message = format!(
            "the body may be left out, so its required parts are setters: a call that sets another part must set {} too",
            quoted(&required)
        );
        let mut note = Diagnostic::new(Code::Approximated, body.pointer.clone(), message);
        note.severity = Severity::Note;
        self.diagnostics.push(note);
    }

    /// The media type of a sent body, never a range. A file has one of those that are declared.
    fn sent_type(&mut self, media: &Media, content: &BodyContent) -> String {
        match content {
            BodyContent::Json(_) if media::is_range(&media.name) || !media::is_json(&media.name) => {
                "application/json".to_owned()
            }
            BodyContent::Multipart(_) => {
                let (sent, said) = media::of_multipart(&media.name);
                if let Some((code, message)) = said {
                    self.report(code, &media.pointer, message);
                }
                sent
            }
            // All texts are written in UTF-8.
            BodyContent::Text | BodyContent::Json(_) | BodyContent::Xml(..) | BodyContent::Form(..) => {
                let (sent, message) = media::of_text(&media.name);
                if let Some(message) = message {
                    self.report(Code::Approximated, &media.pointer, message);
                }
                sent
            }
            BodyContent::File if !media::is_sound(&media.name) => "*/*".to_owned(),
            BodyContent::Bytes | BodyContent::File => media.name.clone(),
        }
    }

    fn typed_by_file(&mut self, media: &Media) -> BodyContent {
        if !media::is_sound(&media.name) {
            return BodyContent::File;
        }
        let message = format!(
            "`{}` is no type that a body can have; the caller's file says its type, else it is \
             `application/octet-stream`",
            media.name
        );
        self.report(Code::Approximated, &media.pointer, message);
        BodyContent::File
    }

    /// Whether a schema encodes bytes as text.
    fn is_encoded(&self, id: SchemaId) -> bool {
        let merged = self.analysis.merged(&[merge::SchemaPart::whole(id)]);
        matches!(merged.format(), Some("byte" | "base64" | "base64url"))
    }

    /// The preferred media type of a body.
    pub fn choose<'m>(&mut self, content: &'m [Media], body: BodyOf) -> Option<(&'m Media, Kind)> {
        let ranked = self.ranked(content);
        let (kind, chosen) = *ranked.first()?;
        if !media::is_sound(&chosen.name) {
            let taken = if kind == Kind::Json { "`application/json`" } else { "any type" };
            let message = format!("`{}` is no media type; it is treated as {taken}", chosen.name);
            self.warn(Code::Malformed, &chosen.pointer, message);
        }
        let only = |is: &dyn Fn(&&Media) -> bool| content.iter().filter(is).map(|media| media.name.as_str()).collect();
        let taken: Vec<&str> = if body == BodyOf::Success {
            // Calls ask for them by other methods.
            only(&|media| framing(media).is_some() || media::is_definite(&media.name))
        } else if body == BodyOf::Failure {
            Vec::new()
        } else {
            let variants = self.body_variants(content).into_iter().map(|variant| variant.media.name.as_str());
            let others = self.other_types(content);
            let others = content.iter().filter(|media| others.contains(&media.name)).map(|media| media.name.as_str());
            variants.chain(others).collect()
        };
        let others: Vec<_> = ranked.iter().skip(1).filter(|(_, media)| !taken.contains(&media.name.as_str())).collect();
        if !others.is_empty() {
            let names: Vec<String> = others.iter().map(|(_, media)| format!("`{}`", media.name)).collect();
            let pointer = chosen.pointer.parent().unwrap_or_else(|| chosen.pointer.clone());
            let message = format!("of the media types here the SDK uses `{}`, not {}", chosen.name, names.join(", "));
            self.report(Code::Ignored, &pointer, message);
        } else if body == BodyOf::Success && framing(chosen).is_some() {
            // It is read item by item.
        } else if matches!(kind, Kind::Text | Kind::Bytes) && self.has_form(chosen) {
            let message = format!("the schema is not used: `{}` is passed through unparsed", chosen.name);
            self.report(Code::Ignored, &chosen.pointer, message);
        } else if kind == Kind::Bytes && chosen.schema.is_some_and(|id| self.is_encoded(id)) {
            let message = format!("`{}` is passed through, neither encoded as base64 nor decoded", chosen.name);
            self.report(Code::Ignored, &chosen.pointer, message);
        }
        Some((chosen, kind))
    }

    pub fn has_form(&self, media: &Media) -> bool {
        media.schema.is_some_and(|id| {
            !matches!(self.analysis.kind(&[merge::SchemaPart::whole(id)]), None | Some(TypeName::String))
        })
    }

    /// Whether a value is a file and no JSON text.
    pub fn is_binary(&self, id: SchemaId) -> bool {
        self.analysis.merged(&[merge::SchemaPart::whole(id)]).is_binary()
    }

    /// The type of a media type's schema; its examples are kept.
    pub fn media_type(&mut self, media: &Media) -> TypeExpr {
        let ty = media.schema.map_or(TypeExpr::Any, |id| self.type_of(id));
        self.examples_at(&media.pointer, &media.name, &ty);
        if let Some(id) = media.schema.filter(|id| !self.is_binary(*id)) {
            self.report_files_within(id);
        }
        ty
    }

    /// A type without aliases and null.
    pub fn unaliased(&self, ty: &TypeExpr) -> TypeExpr {
        let mut ty = non_null(ty.clone());
        for _ in 0..self.api.types.len() {
            let TypeExpr::Named(id) = &ty else { break };
            match &self.api.types[*id].shape {
                Shape::Alias(inner) => ty = non_null(inner.clone()),
                _ => break,
            }
        }
        ty
    }

    /// The struct of a type, if it is one.
    pub fn struct_of(&self, ty: &TypeExpr) -> Option<&Struct> {
        let TypeExpr::Named(id) = self.unaliased(ty) else { return None };
        match &self.api.types[id].shape {
            Shape::Struct(found) => Some(found),
            _ => None,
        }
    }

    /// Keeps the examples of a parameter or media type.
    pub fn examples_at(&mut self, pointer: &Pointer, media_type: &str, ty: &TypeExpr) {
        let Some(raw) = self.value_at(pointer) else { return };
        if let Some(value) = raw.get("example") {
            self.example(pointer.child("example"), ty.clone(), value);
        }
        for (key, example) in raw.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let at = pointer.child("examples").child(key);
            // Dangling references were reported by the first stage.
            let Some((at, example)) = resolved(self.document.root, at, example) else { continue };
            if !example.is_object() {
                let message = "an example must be an object with a `value`; this one is left out";
                self.warn(Code::Malformed, &at, message);
            }
            if let Some((key, value)) = example_value(example, media_type) {
                self.example(at.child(key), ty.clone(), &value);
            } else if example.get("serializedValue").is_some() {
                let message = "the SDK does not read a value from its written form here; `dataValue` would say it";
                self.report(Code::Ignored, &at.child("serializedValue"), message);
            }
        }
    }
}

/// The value of an example with its key: as data, or read from its written form where that is JSON or text.
fn example_value<'v>(example: &'v Value, media_type: &str) -> Option<(&'static str, Cow<'v, Value>)> {
    for key in ["dataValue", "value"] {
        if let Some(value) = example.get(key) {
            return Some((key, Cow::Borrowed(value)));
        }
    }
    let key = "serializedValue";
    let text = example.get(key)?.as_str()?;
    let value = match media::kind(media_type) {
        Kind::Json => serde_json::from_str(text).ok()?,
        Kind::Text => Value::String(text.to_owned()),
        Kind::Multipart | Kind::Form | Kind::Xml | Kind::Bytes => return None,
    };
    Some((key, Cow::Owned(value)))
}
