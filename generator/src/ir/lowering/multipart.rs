//! Multipart bodies: each property of the schema is a part.

use super::Lowering;
use super::form_bodies::quoted;
use super::locations::is_token;
use super::media::{self, Kind};
use super::schema::non_null;
use crate::diagnostic::Code;
use crate::document::{Encoding, Media, SchemaId, TypeName};
use crate::ir::analysis::merge::{self, MergedSchema, SchemaPart};
use crate::ir::model::{BodyContent, Collection, Field, Form, ParameterIn, Part, PartContent, Scalar, Style, TypeExpr};
use crate::pointer::Pointer;

/// The header of RFC 2045 for the encoding of bytes as text.
const TRANSFER_ENCODING: &str = "Content-Transfer-Encoding";

/// The description of a part.
struct Described<'m> {
    schemas: Vec<SchemaPart>,
    encoding: Option<&'m Encoding>,
    /// The content types, of the encoding or of the schema.
    content_type: Option<String>,
    /// Whether the schema has the content types: its text is already of that type, and not a value to be encoded.
    is_of_schema: bool,
    /// `contentEncoding` of 3.1.
    in_base64: bool,
}

impl Lowering<'_, '_> {
    pub fn multipart(&mut self, media: &Media) -> BodyContent {
        let Some(id) = media.schema else { return self.opaque(media) };
        let merged = self.analysis.merged(&[SchemaPart::whole(id)]);
        if merged.properties.is_empty() || !merged.unions.is_empty() {
            return self.opaque(media);
        }
        let ty = self.plain_type(id, &media.pointer, "its parts are those of a multipart body");
        let Some(found) = self.struct_of(&ty).cloned() else { return self.opaque(media) };
        if found.rest.is_some() {
            let message = "only the parts that are listed can be sent, none of `additionalProperties`";
            self.report(Code::Approximated, &media.pointer, message);
        }
        for encoding in &media.encodings {
            if !merged.properties.contains_key(&encoding.property) {
                self.no_such_property(encoding);
            }
        }
        let mut parts = Vec::new();
        for field in found.fields {
            let Some(declarations) = merged.properties.get(&field.name) else { continue };
            // Read-only properties are no parts.
            if field.read_only {
                continue;
            }
            let schemas: Vec<SchemaPart> = declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
            let encoding = media.encodings.iter().find(|encoding| encoding.property == field.name);
            parts.push(self.part(field, schemas, encoding));
        }
        let styled = parts.iter().filter_map(|part| match &part.content {
            PartContent::Styled(ty, style) => Some((part.name.as_str(), *style, ty)),
            _ => None,
        });
        self.report_deep(&media.pointer, styled);
        BodyContent::Multipart(parts)
    }

    /// A body made by the caller, including its boundary.
    fn opaque(&mut self, media: &Media) -> BodyContent {
        let message = "a multipart body whose parts are not described as properties; the caller gives its bytes and a \
                       content type with the boundary";
        self.report(Code::Approximated, &media.pointer, message);
        for encoding in &media.encodings {
            self.warn(Code::Malformed, &encoding.pointer, "there is no such part; this encoding is left out");
        }
        BodyContent::File
    }

    pub fn part(&mut self, field: Field, schemas: Vec<SchemaPart>, encoding: Option<&Encoding>) -> Part {
        let merged = self.analysis.merged(&schemas);
        let ids: Vec<SchemaId> = merged.sources.iter().chain(&merged.items).copied().collect();
        let member =
            |key: &str| ids.iter().find_map(|id| self.analysis.schema(self.analysis.target(*id)).member(key)?.as_str());
        let content_encoding = member("x-content-encoding");
        let (in_base64, in_base64url) = (content_encoding == Some("base64"), content_encoding == Some("base64url"));
        let of_schema = member("x-content-media-type").map(str::to_owned);
        let of_encoding = encoding.and_then(|encoding| encoding.content_type.clone());
        let is_of_schema = of_encoding.is_none();
        let content_type = of_encoding.or(of_schema).and_then(|declared| self.sound_types(&declared, encoding));
        let described = Described { schemas, encoding, content_type, is_of_schema, in_base64 };
        let mut ty = non_null(field.ty);
        if ty == TypeExpr::Any && described.content_type.is_none() && !self.is_file_by_default(&merged) {
            let message = format!("the part `{}` has no type; it is sent as text", field.name);
            self.report(Code::Approximated, &field.pointer, message);
            ty = TypeExpr::Scalar(Scalar::String);
        }
        let (content, content_type) = self.part_content(&described, ty);
        if !matches!(content, PartContent::File | PartContent::Files) {
            described.schemas.iter().for_each(|part| self.report_files_within(part.id));
        }
        let content_type = match content {
            PartContent::File | PartContent::Files => content_type,
            _ => content_type.map(|declared| self.sent_in_utf8(&declared, encoding, &field.pointer)),
        };
        if in_base64url && matches!(content, PartContent::File | PartContent::Files) {
            let message = format!("the bytes of the part `{}` are sent as they are, not in base64url", field.name);
            self.report(Code::Approximated, &field.pointer, message);
        }
        let headers = self.part_headers(&described, &content, &field.name);
        Part {
            name: field.name,
            sdk_name: field.sdk_name,
            pointer: field.pointer,
            required: field.required,
            docs: field.docs,
            sensitive: field.sensitive,
            content_type,
            headers,
            content,
        }
    }

    /// The content type of a text part: always UTF-8, whatever is declared.
    fn sent_in_utf8(&mut self, declared: &str, encoding: Option<&Encoding>, field: &Pointer) -> String {
        let (sent, message) = media::of_text(declared);
        if let Some(message) = message {
            let at = encoding.map_or_else(|| field.clone(), |encoding| encoding.pointer.child("contentType"));
            self.report(Code::Approximated, &at, message);
        }
        sent
    }

    /// The well-formed media types of a list.
    fn sound_types(&mut self, declared: &str, encoding: Option<&Encoding>) -> Option<String> {
        let (sound, other): (Vec<_>, Vec<_>) = media::list(declared).into_iter().partition(|one| media::is_sound(one));
        if let (Some(encoding), [first, ..]) = (encoding, other.as_slice()) {
            let message = format!("`{first}` is no media type; it is left out");
            self.warn(Code::Malformed, &encoding.pointer.child("contentType"), message);
        }
        (!sound.is_empty()).then(|| sound.join(", "))
    }

    /// In 3.1 a part without any type is `application/octet-stream`.
    fn is_file_by_default(&self, merged: &MergedSchema) -> bool {
        !self.is_version_3_0() && merged.is_open()
    }

    fn is_version_3_0(&self) -> bool {
        let version = self.document.root.get("openapi").and_then(|version| version.as_str());
        version.is_none_or(|version| version.starts_with("3.0"))
    }

    /// The form and content type of a part.
    fn part_content(&mut self, described: &Described<'_>, ty: TypeExpr) -> (PartContent, Option<String>) {
        let merged = self.analysis.merged(&described.schemas);
        let types = described.content_type.as_deref().map(media::list).unwrap_or_default();
        let files = self.files(&merged, &types, &ty);
        if let Some(collection) = described.encoding.and_then(|encoding| Collection::of(&encoding.collection)) {
            return (PartContent::Styled(ty, Style::Collection(collection)), None);
        }
        if let Some(encoding) = described.encoding.filter(|encoding| encoding.is_styled()) {
            if self.is_version_3_0() || files.is_some() {
                let message = if files.is_some() {
                    "files have no style; `style`, `explode` and `allowReserved` are left out"
                } else {
                    "multipart bodies have no styles before OpenAPI 3.1; `style`, `explode` and `allowReserved` are \
                     left out"
                };
                self.warn(Code::Malformed, &encoding.pointer, message);
            } else {
                let style = self.encoding_style(encoding, &ty);
                return (PartContent::Styled(ty, style), None);
            }
        }
        if described.in_base64 && self.unaliased(&ty) == TypeExpr::Scalar(Scalar::Base64) {
            let content_type = types.iter().find(|one| !media::is_range(one)).copied();
            return (PartContent::Text(ty), Some(content_type.unwrap_or("application/octet-stream").to_owned()));
        }
        if let Some(content) = files {
            return (content, described.content_type.clone());
        }
        let json = types.iter().find(|one| media::is_json(one) && !media::is_range(one)).map(|one| (*one).to_owned());
        let flat = match self.unaliased(&ty) {
            TypeExpr::List(item) if self.api.is_scalar(&item) => Some(PartContent::Texts(non_null(*item))),
            // The items of a list in a union are parts, too.
            _ if self.api.forms_are(&ty, &[Form::Scalar, Form::List]) => Some(PartContent::Text(ty.clone())),
            _ => None,
        };
        match flat {
            // As for bodies, `application/*` without a file is JSON.
            Some(_)
                if !described.is_of_schema
                    && types.first().is_some_and(|first| media::is_json(first) || media::is_any_application(first)) =>
            {
                (self.json_part(ty), json)
            }
            Some(flat) => {
                let sound = types.iter().find(|one| !media::is_range(one)).map(|one| (*one).to_owned());
                let sound = sound.or_else(|| self.text_of_range(described, &types));
                (flat, sound)
            }
            // Items of a list are parts, so the value decides.
            None if json.is_none() && (types.is_empty() || types.contains(&"*/*")) && !self.is_one_document(&ty) => {
                (PartContent::ByValue(ty), None)
            }
            None if types.is_empty() || json.is_some() || types.iter().any(|one| media::is_open(one)) => {
                (self.json_part(ty), json)
            }
            None => self.foreign(described, &types, &ty),
        }
    }

    /// The content type of a text part declared with ranges only: the encoding decides, and no part can have a range.
    /// The default is `text/plain` (RFC 7578, section 4.4), which `*/*` covers.
    fn text_of_range(&mut self, described: &Described<'_>, types: &[&str]) -> Option<String> {
        let range = types.first()?;
        if media::is_any(range) {
            return None;
        }
        let is_text = media::is_any_text(range);
        if let Some(encoding) = described.encoding {
            let at = encoding.pointer.child("contentType");
            if is_text {
                let message = format!("`{range}` is no type that a part can have; the text is sent as `text/plain`");
                self.report(Code::Ignored, &at, message);
            } else {
                let message = format!(
                    "`{range}` is no type that a part can have, nor one for this value; it is sent as text, without a \
                     content type"
                );
                self.report(Code::Approximated, &at, message);
            }
        }
        is_text.then(|| "text/plain".to_owned())
    }

    /// A JSON part. The items of a list are parts, each with the content type.
    fn json_part(&self, ty: TypeExpr) -> PartContent {
        if self.api.is_list_at_times(&ty) { PartContent::JsonItems(ty) } else { PartContent::Json(ty) }
    }

    /// Whether every value is an object, and so one JSON document.
    fn is_one_document(&self, ty: &TypeExpr) -> bool {
        self.api.forms_are(ty, &[Form::Object, Form::DeepObject])
    }

    /// A part in an unsupported format; of a list, a part for each item.
    fn foreign(&mut self, described: &Described<'_>, types: &[&str], ty: &TypeExpr) -> (PartContent, Option<String>) {
        let is_list = self.api.is_list_at_times(ty);
        if let Some(encoding) = described.encoding {
            let given = if is_list { "the part of each item" } else { "the part" };
            let message = format!("the SDK does not write {}; the caller gives {} as it is sent", quoted(types), given);
            self.report(Code::Approximated, &encoding.pointer.child("contentType"), message);
        }
        match types.iter().find(|one| media::is_textual(one) && !media::is_range(one)) {
            Some(one) => {
                let text = TypeExpr::Scalar(Scalar::String);
                let content = if is_list { PartContent::Texts(text) } else { PartContent::Text(text) };
                (content, Some((*one).to_owned()))
            }
            None if is_list => (PartContent::Files, described.content_type.clone()),
            None => (PartContent::File, described.content_type.clone()),
        }
    }

    /// The form of a file or list of files, if the value is one.
    fn files(&mut self, merged: &MergedSchema, types: &[&str], ty: &TypeExpr) -> Option<PartContent> {
        let is_foreign = types.first().is_some_and(|first| {
            !media::is_textual(first) && matches!(media::kind(first), Kind::Bytes | Kind::Multipart)
        });
        let is_bytes = |ty: &TypeExpr| matches!(ty, TypeExpr::Scalar(Scalar::String | Scalar::Base64) | TypeExpr::Any);
        let is_file = |lowering: &Self, merged: &MergedSchema, ty: &TypeExpr| {
            merged.is_binary()
                || (is_foreign && is_bytes(ty))
                || (types.is_empty() && lowering.is_file_by_default(merged))
        };
        if is_file(self, merged, ty) {
            return Some(PartContent::File);
        }
        if let [union] = merged.unions.as_slice() {
            return self.files_of_union(union);
        }
        let is_list = !merged.items.is_empty() || merged.kind() == Ok(Some(TypeName::Array));
        let TypeExpr::List(item) = self.unaliased(ty) else { return None };
        let items: Vec<SchemaPart> = merged.items.iter().map(|id| SchemaPart::whole(*id)).collect();
        let inner = self.analysis.merged(&items);
        if let (true, [union]) = (is_list, inner.unions.as_slice()) {
            return self.files_of_union(union).map(|_| PartContent::Files);
        }
        (is_list && is_file(self, &inner, &non_null(*item))).then_some(PartContent::Files)
    }

    /// The form of a union of files.
    fn files_of_union(&mut self, union: &merge::Union) -> Option<PartContent> {
        let mut forms = Vec::new();
        for arm in &union.arms {
            let merged = self.analysis.merged(&[SchemaPart::whole(*arm)]);
            let items: Vec<SchemaPart> = merged.items.iter().map(|id| SchemaPart::whole(*id)).collect();
            forms.push(match items.as_slice() {
                _ if merged.is_binary() => Some(PartContent::File),
                [_, ..] if self.analysis.merged(&items).is_binary() => Some(PartContent::Files),
                _ => None,
            });
        }
        if forms.iter().any(Option::is_some) && forms.iter().any(Option::is_none) {
            let message = "a part is a file always or never; this one is none, and its file arm is a text";
            self.report(Code::Approximated, &self.analysis.pointer(union.owner), message);
            self.without_files.extend(&union.arms);
            return None;
        }
        let several = forms.iter().flatten().any(|form| matches!(form, PartContent::Files));
        forms.into_iter().flatten().next().map(|first| if several { PartContent::Files } else { first })
    }

    /// The constant headers of a part. Headers that a caller would have to choose are reported.
    fn part_headers(&mut self, described: &Described<'_>, content: &PartContent, name: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let is_base64 = described.in_base64 && matches!(content, PartContent::Text(_));
        if is_base64 {
            headers.push((TRANSFER_ENCODING.to_owned(), "base64".to_owned()));
        }
        for header in described.encoding.into_iter().flat_map(|encoding| &encoding.headers) {
            let is = |name: &str| header.name.eq_ignore_ascii_case(name);
            if is("content-type") || is("content-disposition") || (is_base64 && is(TRANSFER_ENCODING)) {
                let message = format!("`{}` of a part is described elsewhere; this is left out", header.name);
                self.report(Code::Ignored, &header.pointer, message);
                continue;
            }
            if headers.iter().any(|(known, _)| is(known)) {
                let message =
                    format!("the header `{}` is declared twice, whatever its case; it is left out", header.name);
                self.warn(Code::Malformed, &header.pointer, message);
                continue;
            }
            let fits = |value: &String| !is(TRANSFER_ENCODING) || value != "base64" || is_text_in_base64(content);
            let trimmed = header.value.as_deref().map(|value| value.trim_matches([' ', '\t']).to_owned());
            let is_trimmed = trimmed != header.value;
            match trimmed.filter(|value| ParameterIn::Header.can_carry(value) && fits(value)) {
                Some(value) if is_token(&header.name) => {
                    if is_trimmed {
                        let message = format!(
                            "blanks at the ends are no part of a header's value; `{}` is sent as `{value}`",
                            header.name
                        );
                        self.report(Code::Approximated, &header.pointer, message);
                    }
                    headers.push((header.name.clone(), value));
                }
                _ if matches!(content, PartContent::File | PartContent::Files) => {
                    let message = format!("the header `{}` is set by `Upload::header`", header.name);
                    self.report(Code::Ignored, &header.pointer, message);
                }
                _ => {
                    let message = format!("the part `{name}` is sent without the header `{}`", header.name);
                    self.warn(Code::Approximated, &header.pointer, message);
                }
            }
        }
        headers
    }
}

fn is_text_in_base64(content: &PartContent) -> bool {
    matches!(content, PartContent::Text(TypeExpr::Scalar(Scalar::Base64)))
}
