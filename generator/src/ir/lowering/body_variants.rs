//! Request bodies with several media types: the same value in another form, and calls of their own for other values.

use std::rc::Rc;

use super::Lowering;
use super::media::{self, Kind};
use crate::document::{self, Media, RequestBody, SchemaId};
use crate::ir::analysis::merge::SchemaPart;
use crate::ir::model::Operation;

/// Which of the calls of an operation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// The call with the preferred media type.
    Main,
    /// A call for another media type.
    Variant,
}

/// A media type of a body for which there is a call of its own.
pub struct BodyVariant<'m> {
    pub media: &'m Media,
    /// The word that its call and types have beside the name of the operation.
    pub word: &'static str,
}

impl Lowering<'_, '_> {
    /// The media types with their kinds, the preferred one first.
    pub fn ranked<'m>(&self, content: &'m [Media]) -> Vec<(Kind, &'m Media)> {
        let kind = |media: &Media| match media::kind(&media.name) {
            // Generators of descriptions write `*/*` with a schema for JSON.
            Kind::Bytes if media::is_open(&media.name) && self.has_form(media) => Kind::Json,
            Kind::Text | Kind::Bytes if media::is_xml(&media.name) && self.has_document(media) => Kind::Xml,
            // A file of any kind.
            Kind::Json | Kind::Text if media.schema.is_some_and(|id| self.is_binary(id)) => Kind::Bytes,
            kind => kind,
        };
        let mut ranked: Vec<(Kind, &Media)> = content.iter().map(|media| (kind(media), media)).collect();
        // Of several JSON types the plain one wins, whatever the order.
        ranked.sort_by_key(|(kind, media)| (*kind, !media::is_plain_json(&media.name), media.name.as_str()));
        ranked
    }

    /// The other media types in which a value can be sent.
    pub fn other_types(&self, content: &[Media]) -> Vec<String> {
        let ranked = self.ranked(content);
        let Some(chosen) = ranked.first() else { return Vec::new() };
        let others = content.iter().filter(|media| media.name != chosen.1.name);
        others.filter(|media| self.is_other_form(*chosen, media)).map(|media| media.name.clone()).collect()
    }

    /// The media types with a call of their own: one of each further kind.
    pub fn body_variants<'m>(&self, content: &'m [Media]) -> Vec<BodyVariant<'m>> {
        let ranked = self.ranked(content);
        let Some(chosen) = ranked.first() else { return Vec::new() };
        let mut kinds = vec![chosen.0];
        let mut variants = Vec::new();
        for (kind, media) in ranked.iter().skip(1) {
            if kinds.contains(kind)
                || !media::is_definite(&media.name)
                || media::is_xml(&media.name)
                || self.is_other_form(*chosen, media)
            {
                continue;
            }
            kinds.push(*kind);
            let word = match kind {
                Kind::Json => "json",
                Kind::Multipart => "multipart",
                Kind::Form => "form",
                Kind::Xml => "xml",
                Kind::Text => "text",
                Kind::Bytes => "bytes",
            };
            variants.push(BodyVariant { media, word });
        }
        variants
    }

    /// Whether a value for the preferred media type can be sent in this one: it has the same schema, and no files.
    fn is_other_form(&self, (kind, chosen): (Kind, &Media), media: &Media) -> bool {
        let target = |media: &Media| media.schema.map(|id| self.analysis.target(id));
        let is_same = kind == Kind::Json && media::is_sendable_json(&media.name) && target(chosen) == target(media);
        is_same && !media.schema.is_some_and(|id| media::kind(&media.name) == Kind::Multipart && self.has_file(id))
    }

    /// Whether a property is a file, or a list of them.
    fn has_file(&self, id: SchemaId) -> bool {
        let merged = self.analysis.merged(&[SchemaPart::whole(id)]);
        let mut properties = merged.properties.values().flatten();
        properties.any(|property| {
            self.is_binary(property.id)
                || self
                    .analysis
                    .schema(self.analysis.target(property.id))
                    .items
                    .is_some_and(|item| self.is_binary(item))
        })
    }

    /// The calls of an operation for the other media types of its body.
    pub fn lower_variants(&mut self, operation: &document::Operation) -> Vec<Operation> {
        let Some(body) = &operation.body else { return Vec::new() };
        let variants: Vec<(Media, &'static str)> =
            self.body_variants(&body.content).into_iter().map(|found| (found.media.clone(), found.word)).collect();
        let lowered = variants.into_iter().map(|(media, word)| {
            let mut own = operation.clone();
            let name = media.name.clone();
            own.body = Some(Rc::new(RequestBody { content: vec![media], ..(**body).clone() }));
            let mut lowered = self.lower_operation(&own, Call::Variant);
            let with = |name: &mut Option<String>| {
                if let Some(name) = name {
                    *name = format!("{name} as {word}");
                }
            };
            with(&mut lowered.operation_id);
            with(&mut lowered.sdk_name);
            with(&mut lowered.proposed_name);
            lowered.variant = Some((word, name));
            lowered
        });
        lowered.collect()
    }
}
