//! Streams of items: server-sent events, JSON lines and their kin; and `x-sdk-stream` on an operation.
//!
//! ```yaml
//! x-sdk-stream:
//!   flag: stream    # optional: the field of the body that is true where the answer shall be a stream
//!   done: '[DONE]'  # optional: the data after which nothing comes
//! ```

use serde_json::Value;

use super::Lowering;
use super::bodies::status_of_success;
use super::body_variants::Call;
use super::media;
use super::operations::status_text;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{self, Media, SchemaId, TypeName};
use crate::ir::analysis::merge::SchemaPart;
use crate::ir::model::{Body, BodyContent, Framing, ItemStream, JsonData, ResponseBody, Scalar, Shape, TypeExpr};

/// The extension.
pub const STREAM: &str = "x-sdk-stream";

const FORM: &str = "`x-sdk-stream` must be {flag, done}, texts of which one can be left out";

/// The fields of a server-sent event.
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// The flag that needs no extension.
const USUAL_FLAG: &str = "stream";

/// The end mark of servers that send JSON: no JSON text, so that no item is taken for it.
const USUAL_MARK: &str = "[DONE]";

/// Arms of arms are followed at most this deep.
const MAX_DEPTH: usize = 16;

/// What `x-sdk-stream` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamExtension {
    flag: Option<String>,
    done: Option<String>,
}

/// Reads `x-sdk-stream`.
pub fn read(extension: &Value) -> Result<StreamExtension, String> {
    let extension = extension.as_object().filter(|extension| !extension.is_empty()).ok_or(FORM)?;
    let mut found = StreamExtension::default();
    for (key, value) in extension {
        let text = value.as_str().filter(|text| !text.is_empty()).ok_or(FORM)?.to_owned();
        match key.as_str() {
            "flag" => found.flag = Some(text.strip_prefix('/').unwrap_or(&text).to_owned()),
            "done" => found.done = Some(text),
            other => return Err(format!("{FORM}; `{other}` is not among these")),
        }
    }
    Ok(found)
}

impl Lowering<'_, '_> {
    /// The stream that an operation answers, or can answer, with success.
    pub fn lower_stream(
        &mut self,
        operation: &document::Operation,
        extension: Option<&Value>,
        body: Option<&Body>,
        call: Call,
    ) -> Option<ItemStream> {
        let mut success: Vec<_> = operation.responses.iter().filter(|(status, _)| status_of_success(*status)).collect();
        if success.is_empty() {
            success = operation.responses.iter().filter(|(status, _)| *status == document::Status::Default).collect();
        }
        success.sort_by_key(|(status, _)| *status);
        let found = success.into_iter().find_map(|(status, response)| {
            let mut streams: Vec<(&Media, Framing)> =
                response.content.iter().filter_map(|media| Some((media, framing(media)?))).collect();
            streams.sort_by_key(|(media, framing)| (*framing as u8, media.name.as_str()));
            streams.first().map(|(media, framing)| (*status, *media, *framing))
        });
        // A malformed value is reported with the other extensions.
        let said = extension.map(|extension| read(extension).unwrap_or_default());
        let Some((status, media, framing)) = found else {
            if said.is_some() {
                let problem = "the operation answers no stream of items".to_owned();
                self.unfit_extension(&operation.pointer, STREAM, problem);
            }
            return None;
        };
        let of_item = self.item_schema(media);
        let whole_event = of_item
            .filter(|_| framing == Framing::ServerSentEvents)
            .and_then(|id| self.whole_event(id, 0))
            .map(json_data);
        if whole_event.is_some() && media.item_schema.is_none() {
            // Before 3.2, a schema could mean the data alone.
            let message = "the schema has the fields of an event, so that an item is taken to be one as a whole";
            let mut note = Diagnostic::new(Code::Approximated, media.pointer.child("schema"), message);
            note.severity = Severity::Note;
            self.diagnostics.push(note.help("`itemSchema` says it better"));
        }
        let item = self.item(media, framing, of_item, whole_event.is_some());
        let said = said.unwrap_or_default();
        let is_json = matches!(item, ResponseBody::Json(_)) && whole_event != Some(JsonData::Never);
        let usual = (framing == Framing::ServerSentEvents && is_json).then(|| USUAL_MARK.to_owned());
        let done = said.done.or(usual);
        let flag = match said.flag {
            Some(flag) => {
                let fits = self.check_flag(&flag, body);
                // The body of another media type need not have the field.
                if let Err(problem) = &fits
                    && call == Call::Main
                {
                    self.unfit_extension(&operation.pointer, STREAM, problem.clone());
                }
                fits.is_ok().then_some(flag)
            }
            None => self.usual_flag(status, operation, body),
        };
        Some(ItemStream {
            pointer: media.pointer.clone(),
            media_type: media.name.clone(),
            framing,
            item,
            whole_event,
            done,
            flag,
        })
    }

    /// The body of a response whose media type is a stream.
    pub fn items_of(&mut self, media: &Media, stream: Option<&ItemStream>) -> ResponseBody {
        match stream.filter(|stream| (&stream.pointer, &stream.media_type) == (&media.pointer, &media.name)) {
            Some(stream) => ResponseBody::Items(Box::new(stream.item.clone())),
            None => {
                let message = format!("`{}` is passed through unparsed", media.name);
                self.report(Code::Ignored, &media.pointer, message);
                ResponseBody::Bytes
            }
        }
    }

    /// The schema of an item: `itemSchema`, else that of the items of `schema`, or `schema` itself.
    fn item_schema(&self, media: &Media) -> Option<SchemaId> {
        media.item_schema.or_else(|| {
            let id = media.schema?;
            // By the specification, `schema` is about all items as an array; others describe the item with it.
            let schema = self.analysis.schema(self.analysis.target(id));
            schema.items.filter(|_| schema.ty == Some(TypeName::Array)).or(Some(id))
        })
    }

    fn item(&mut self, media: &Media, framing: Framing, of_item: Option<SchemaId>, is_event: bool) -> ResponseBody {
        let kind = of_item.map(|id| self.analysis.kind(&[SchemaPart::whole(id)]));
        // Frameworks describe a stream as a text. Data of events are one; lines are JSON all the same.
        let is_text = kind.is_none_or(|kind| kind == Some(TypeName::String));
        match (framing, of_item) {
            (Framing::ServerSentEvents, _) if is_text && !is_event => ResponseBody::Text,
            (Framing::Multipart, Some(id)) if self.is_binary(id) => ResponseBody::Bytes,
            (Framing::Multipart, _) if is_text => ResponseBody::Text,
            (Framing::JsonLines | Framing::JsonSequence, Some(_)) if is_text && media.item_schema.is_none() => {
                let message =
                    format!("the items of `{}` are JSON, whatever this text says; any JSON is accepted", media.name);
                self.report(Code::Approximated, &media.pointer, message);
                ResponseBody::Json(TypeExpr::Any)
            }
            (_, Some(id)) => {
                let ty = self.type_of(id);
                self.report_files_within(id);
                ResponseBody::Json(ty)
            }
            (_, None) => ResponseBody::Json(TypeExpr::Any),
        }
    }

    /// Whether each value of a schema is a server-sent event as a whole: the names of its events, each with whether its data
    /// are JSON. `None` for a name that is open.
    fn whole_event(&self, id: SchemaId, depth: usize) -> Option<Vec<(Option<Vec<String>>, bool)>> {
        let parts = [SchemaPart::whole(id)];
        let merged = self.analysis.merged(&parts);
        if merged.unions.is_empty() {
            let is_event = merged.properties.keys().all(|name| FIELDS.contains(&name.as_str()));
            let data = merged.properties.get("data").filter(|_| is_event)?;
            let data: Vec<SchemaId> = data.iter().map(|declared| declared.id).collect();
            return Some(vec![(self.analysis.tags(&parts, "event", false, 0), self.is_json_data(&data, 0))]);
        }
        let mut found = Vec::new();
        for union in merged.unions.iter().filter(|_| depth < MAX_DEPTH) {
            for arm in &union.arms {
                found.extend(self.whole_event(*arm, depth + 1)?);
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// Whether data are JSON: those of another type than text, and texts that are said to be JSON.
    fn is_json_data(&self, ids: &[SchemaId], depth: usize) -> bool {
        let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(*id)).collect();
        let is_marked = ids.iter().any(|id| {
            let member =
                |id: &SchemaId| self.analysis.schema(*id).member("x-content-media-type").and_then(Value::as_str);
            member(id).or_else(|| member(&self.analysis.target(*id))).is_some_and(media::is_json)
        });
        // A text with JSON in it is a text for Rust, unless the schema of that JSON has taken its place.
        if is_marked && self.analysis.kind(&parts) != Some(TypeName::String) {
            return true;
        }
        match self.analysis.kind(&parts) {
            Some(TypeName::String) => false,
            Some(_) => true,
            None => {
                let merged = self.analysis.merged(&parts);
                let mut arms = merged.unions.iter().flat_map(|union| &union.arms).peekable();
                depth < MAX_DEPTH && arms.peek().is_some() && arms.all(|arm| self.is_json_data(&[*arm], depth + 1))
            }
        }
    }

    /// Compares `flag` with the body of the request.
    fn check_flag(&self, flag: &str, body: Option<&Body>) -> Result<(), String> {
        let ty = match body.map(|body| &body.content) {
            Some(BodyContent::Json(ty) | BodyContent::Form(ty, _)) => ty,
            Some(BodyContent::Multipart(parts)) if parts.iter().any(|part| part.name == flag) => return Ok(()),
            _ => return Err("the operation has no body with fields".to_owned()),
        };
        match self.flag_type(ty, flag, 0) {
            Some(true) => Ok(()),
            Some(false) => Err(format!("the field `{flag}` of the body is not true or false")),
            None => Err(format!("the body has no field `{flag}`")),
        }
    }

    /// Whether the field is a boolean; `None` if there is none.
    fn flag_type(&self, ty: &TypeExpr, flag: &str, depth: usize) -> Option<bool> {
        let TypeExpr::Named(id) = self.unaliased(ty) else { return None };
        let of_arms = |arms: &mut dyn Iterator<Item = &TypeExpr>| {
            let found: Vec<_> = arms.map(|arm| self.flag_type(arm, flag, depth + 1)).collect();
            found.iter().flatten().next().map(|_| found.iter().flatten().all(|is_boolean| *is_boolean))
        };
        match &self.api.types[id].shape {
            Shape::Struct(found) => found.fields.iter().find(|field| field.name == flag).map(|field| {
                let ty = self.unaliased(&field.ty);
                // An enum of one value, true or false, has the type of a boolean.
                ty == TypeExpr::Scalar(Scalar::Boolean)
            }),
            Shape::Tagged(union) if depth < MAX_DEPTH => of_arms(&mut union.arms.iter().map(|arm| &arm.ty)),
            Shape::Untagged(arms) if depth < MAX_DEPTH => of_arms(&mut arms.iter().map(|arm| &arm.ty)),
            _ => None,
        }
    }

    /// The flag that is evident: a boolean field `stream` of the body, where the answer has another form as well.
    fn usual_flag(
        &mut self,
        status: document::Status,
        operation: &document::Operation,
        body: Option<&Body>,
    ) -> Option<String> {
        let response = operation.responses.iter().find(|(other, _)| *other == status)?;
        let has_other = response.1.content.iter().any(|media| framing(media).is_none());
        if !has_other || self.check_flag(USUAL_FLAG, body).is_err() {
            return None;
        }
        let message = format!(
            "the answer to status {} can be a stream; `events` sets the field `{USUAL_FLAG}` of the body, by which this is taken to be asked for",
            status_text(status)
        );
        self.report(Code::Ignored, &operation.pointer, message);
        Some(USUAL_FLAG.to_owned())
    }
}

/// Which data are JSON, of events by their names.
fn json_data(events: Vec<(Option<Vec<String>>, bool)>) -> JsonData {
    if events.iter().all(|(_, is_json)| *is_json) {
        return JsonData::Always;
    }
    let mut names: Vec<String> =
        events.into_iter().filter(|(_, is_json)| *is_json).flat_map(|(names, _)| names.unwrap_or_default()).collect();
    names.sort();
    names.dedup();
    if names.is_empty() { JsonData::Never } else { JsonData::Of(names) }
}

/// What separates the items of a media type; `None` if it is no stream of items.
pub fn framing(media: &Media) -> Option<Framing> {
    let framing = media::framing(&media.name)?;
    // Other bodies of parts have named ones.
    (framing != Framing::Multipart || media.item_schema.is_some()).then_some(framing)
}
