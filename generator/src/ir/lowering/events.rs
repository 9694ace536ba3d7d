//! Webhooks: bodies that the API sends to its users, and how a receiver knows that they come from the API.
//!
//! `security` of a webhook says which key it has. What OpenAPI has no form for stands on `info`:
//!
//! ```yaml
//! # What tells deliveries apart, and where the type of an event stands; `payload` may be a list
//! x-sdk-webhook-delivery: { id: uuid, type: payload.type }
//! # The id in a header
//! x-sdk-webhook-delivery: { id: { header: X-Delivery } }
//! # A signature: that of Standard Webhooks, or HMAC-SHA256
//! x-sdk-webhook-signature: standard
//! x-sdk-webhook-signature: { header: X-Signature, prefix: sha256=, encoding: hex }
//! x-sdk-webhook-signature: { header: X-Signature, timestamp: X-Time, content: '{timestamp}.{body}', encoding: base64 }
//! ```

use serde_json::{Map, Value};

use super::bodies::BodyOf;
use super::extensions::{DELIVERY, SIGNATURE};
use super::locations::is_token;
use super::media::Kind;
use super::schema::non_null;
use super::unions::Draft;
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::{Operation, SchemaId};
use crate::ir::analysis::merge::SchemaPart;
use crate::ir::model::{
    Constraints, DeliveryId, Docs, Events, Hmac, Proof, SecurityKind, Shape, Signature, SignedPart, Step, TypeExpr,
    TypeId, Webhook,
};
use crate::pointer::Pointer;

const DELIVERY_FORM: &str = "`x-sdk-webhook-delivery` must be {id, type}: `id` the path of a field (`data.id`) or {header}, `type` the path \
                             of a field; both are optional";

const SIGNATURE_FORM: &str = "`x-sdk-webhook-signature` must be `standard`, or {header, prefix, encoding, timestamp, content}: `encoding` is \
                              `hex` or `base64`, `timestamp` a header, `content` a text with {timestamp}, {id} and {body}; all but \
                              `header` are optional";

impl Lowering<'_, '_> {
    /// Webhooks, and the type of all that they send.
    pub fn lower_webhooks(&mut self) {
        let document = self.document;
        let mut bodies = Vec::new();
        for (name, operation) in &document.webhooks {
            let chosen = operation.body.as_ref().and_then(|body| self.choose(&body.content, BodyOf::Request));
            let body = match chosen {
                Some((media, Kind::Json)) => Some(self.media_type(media)),
                _ => None,
            };
            let schema = chosen.and_then(|(media, _)| media.schema);
            let constraints = match (&body, schema) {
                (Some(ty), Some(id)) => self.constraints_beside_type(&[id], ty),
                _ => Constraints::default(),
            };
            match (&body, schema) {
                (Some(ty), Some(id)) => bodies.push((name, operation, id, ty.clone())),
                _ => {
                    let message =
                        "receivers read JSON with a schema, which this webhook does not have; it is left out of them";
                    self.report(Code::Ignored, &operation.pointer, message);
                }
            }
            self.api.webhooks.push(Webhook {
                name: name.clone(),
                docs: Docs {
                    summary: operation.typed.summary.clone(),
                    description: operation.typed.description.clone(),
                    deprecated: operation.typed.deprecated,
                    external: operation.typed.external_docs.as_ref().map(|docs| docs.url.clone()),
                    constraints,
                    ..Docs::default()
                },
                body,
            });
        }
        self.lower_events(&bodies);
    }

    /// What a receiver reads. Extensions about webhooks are of no use without any.
    fn lower_events(&mut self, bodies: &[(&String, &Operation, SchemaId, TypeExpr)]) {
        let info = Pointer::root().child("info");
        let said = |key: &str| self.document.root.get("info").and_then(|info| info.get(key));
        // Malformed values were reported with the other extensions.
        let delivery = said(DELIVERY).and_then(|value| delivery(value).ok());
        let signature = said(SIGNATURE).and_then(|value| signature(value).ok());
        let Some((name, ..)) = bodies.first() else {
            for (key, is_said) in [(DELIVERY, delivery.is_some()), (SIGNATURE, signature.is_some())] {
                if is_said {
                    self.unfit_extension(&info, key, "there is no webhook with a JSON body".to_owned());
                }
            }
            return;
        };
        let name = (bodies.len() == 1).then(|| (*name).clone());
        let ty = match bodies {
            [(.., ty)] => non_null(ty.clone()),
            _ => self.union_of_events(bodies),
        };
        let ty = match self.unaliased(&ty) {
            ty @ TypeExpr::Named(_) => ty,
            // A list, for example, which needs a type of the SDK's own.
            other => {
                let named = self.reserve_events();
                self.define(named, Shape::Newtype(other));
                TypeExpr::Named(named)
            }
        };
        let (mut id, mut kind) = delivery.unwrap_or_default();
        if let Some(DeliveryId::Field(path)) = &id
            && !self.leads_to_text(&ty, path)
        {
            self.unfit_extension(&info, DELIVERY, format!("`{}` is no field with a text or number", path.join(".")));
            id = None;
        }
        if !kind.is_empty() && !self.leads_to_text(&ty, &kind) {
            self.unfit_extension(&info, DELIVERY, format!("`{}` is no field with a text or number", kind.join(".")));
            kind.clear();
        }
        if let (TypeExpr::Named(id), true) = (&ty, kind.is_empty())
            && let Shape::Tagged(tagged) = &self.api.types[*id].shape
        {
            kind.push(tagged.tag.clone());
        }
        if matches!((&id, &signature), (Some(DeliveryId::Header(_)), Some(Signature::Standard))) {
            let problem = "Standard Webhooks signs the id of its own header, `webhook-id`";
            self.unfit_extension(&info, DELIVERY, problem.to_owned());
            id = None;
        }
        if let Some(Signature::Hmac(hmac)) = &signature
            && let Some(lacking) = lacking(hmac, id.as_ref())
        {
            // An error wherever it stands: without it, a receiver would let everybody in.
            self.report(Code::ExtensionInvalid, &info.child(SIGNATURE), lacking);
        }
        let proof = signature.map_or_else(|| self.proof(bodies), Proof::Signature);
        self.api.events = Some(Events { name, ty, proof, id, kind });
    }

    /// The union of the bodies of several webhooks, each named by its key, and by its method if a webhook has several.
    fn union_of_events(&mut self, bodies: &[(&String, &Operation, SchemaId, TypeExpr)]) -> TypeExpr {
        let mut drafts: Vec<Draft> = Vec::new();
        for (name, operation, id, ty) in bodies {
            // One webhook can have a body for each method.
            let has_several = bodies.iter().filter(|(other, ..)| other == name).count() > 1;
            let mut label =
                if has_several { format!("{name} {}", operation.method.to_ascii_lowercase()) } else { (*name).clone() };
            while drafts.iter().any(|draft| draft.label == label) {
                label = format!("{label} {}", operation.method.to_ascii_lowercase());
            }
            let draft = Draft {
                ids: vec![*id],
                parts: vec![SchemaPart::whole(*id)],
                label,
                ty: ty.clone(),
                alternatives: vec![vec![*id]],
                exactly_one: true,
            };
            draft.join(&mut drafts);
        }
        if let [single] = drafts.as_slice() {
            return single.ty.clone();
        }
        let ty = self.reserve_events();
        let path = self.api.types[ty].origin.path.clone();
        let parts = drafts.first().map(|draft| draft.parts.clone()).unwrap_or_default();
        let slot = Slot { id: Some(ty), path, parts };
        let shape = self.union_shape(&drafts, None, true, &slot);
        self.define(ty, shape);
        TypeExpr::Named(ty)
    }

    /// A type for what all webhooks send, without a shape yet.
    fn reserve_events(&mut self) -> TypeId {
        let ty = self.reserve(vec![Step::Events], &[]);
        self.api.types[ty].pointer = Pointer::root().child("webhooks");
        ty
    }

    /// What proves the sender of all webhooks: the first scheme of their own `security` that a receiver can check. That of
    /// the whole description is about calls of the API.
    fn proof(&mut self, bodies: &[(&String, &Operation, SchemaId, TypeExpr)]) -> Proof {
        let mut found: Option<Proof> = None;
        for (_, operation, ..) in bodies {
            let alternatives = operation.typed.security.iter().flatten();
            let mut checked = alternatives.filter_map(|requirement| match requirement.keys().collect::<Vec<_>>()[..] {
                [key] => self.checked_by_receivers(key),
                _ => None,
            });
            let own = checked.next();
            let asks = operation.typed.security.iter().flatten().any(|requirement| !requirement.is_empty());
            let pointer = operation.pointer.child("security");
            if own.is_none() && asks {
                let message = "a receiver checks one key in a header, or a bearer token, or basic authentication; these are not \
                               checked";
                self.warn(Code::Unsecured, &pointer, message);
            }
            let own = own.unwrap_or(Proof::None);
            match &found {
                Some(known) if *known != own => {
                    let message =
                        "the webhooks are not protected in one way; the first protection is checked for all of them";
                    self.warn(Code::Unsecured, &pointer, message);
                    // A receiver that lets nobody in is noticed, one that lets everybody in is not.
                    found = found.filter(|known| *known != Proof::None).or(Some(own));
                }
                Some(_) => {}
                None => found = Some(own),
            }
        }
        found.unwrap_or(Proof::None)
    }

    fn checked_by_receivers(&self, key: &str) -> Option<Proof> {
        let scheme = self.document.schemes.iter().find(|scheme| scheme.key == key)?;
        match super::security::kind(scheme)? {
            SecurityKind::HeaderKey(name) => is_token(&name).then_some(Proof::HeaderKey(name)),
            SecurityKind::Bearer => Some(Proof::Bearer),
            SecurityKind::Basic => Some(Proof::Basic),
            SecurityKind::QueryKey(_) | SecurityKind::CookieKey(_) => None,
        }
    }

    /// Whether a path leads to a text or a number, through lists, and in each arm of a union.
    fn leads_to_text(&self, ty: &TypeExpr, path: &[String]) -> bool {
        let ty = self.unaliased(ty);
        let Some((name, rest)) = path.split_first() else {
            return match &ty {
                TypeExpr::Scalar(_) => true,
                TypeExpr::Named(id) => {
                    matches!(self.api.types[*id].shape, Shape::StringEnum(_) | Shape::IntegerEnum(_))
                }
                _ => false,
            };
        };
        match &ty {
            TypeExpr::List(item) => self.leads_to_text(item, path),
            TypeExpr::Named(id) => match &self.api.types[*id].shape {
                Shape::Struct(found) => found
                    .fields
                    .iter()
                    .find(|field| field.name == *name)
                    .is_some_and(|field| self.leads_to_text(&field.ty, rest)),
                Shape::Tagged(union) => {
                    (rest.is_empty() && union.tag == *name)
                        || union.arms.iter().all(|arm| self.leads_to_text(&arm.ty, path))
                }
                Shape::Untagged(arms) => arms.iter().all(|arm| self.leads_to_text(&arm.ty, path)),
                Shape::Newtype(inner) => self.leads_to_text(inner, path),
                _ => false,
            },
            _ => false,
        }
    }
}

/// What a signature needs that is not there.
fn lacking(hmac: &Hmac, id: Option<&DeliveryId>) -> Option<&'static str> {
    let signs = |part: SignedPart| hmac.content.contains(&part);
    if signs(SignedPart::Timestamp) && hmac.timestamp.is_none() {
        return Some("`{timestamp}` needs `timestamp`, a header");
    }
    if !signs(SignedPart::Timestamp) && hmac.timestamp.is_some() {
        return Some("`timestamp` needs `content` with {timestamp}: a time that is not signed proves nothing");
    }
    if signs(SignedPart::Id) && !matches!(id, Some(DeliveryId::Header(_))) {
        return Some("`{id}` needs `x-sdk-webhook-delivery: {id: {header}}`");
    }
    None
}

/// Reads `x-sdk-webhook-delivery`: the id, and the path of the type.
pub fn delivery(extension: &Value) -> Result<(Option<DeliveryId>, Vec<String>), &'static str> {
    let extension = only(extension, &["id", "type"]).ok_or(DELIVERY_FORM)?;
    let path = |value: &Value| {
        let path: Vec<String> = value.as_str()?.split('.').map(str::to_owned).collect();
        path.iter().all(|name| !name.is_empty()).then_some(path)
    };
    let id = match extension.get("id") {
        None => None,
        Some(Value::Object(header)) => {
            let name = header.get("header").filter(|_| header.len() == 1).and_then(header_name).ok_or(DELIVERY_FORM)?;
            Some(DeliveryId::Header(name))
        }
        Some(value) => Some(DeliveryId::Field(path(value).ok_or(DELIVERY_FORM)?)),
    };
    let kind = extension.get("type").map(|value| path(value).ok_or(DELIVERY_FORM)).transpose()?;
    Ok((id, kind.unwrap_or_default()))
}

/// Reads `x-sdk-webhook-signature`.
pub fn signature(extension: &Value) -> Result<Signature, &'static str> {
    if extension.as_str() == Some("standard") {
        return Ok(Signature::Standard);
    }
    let members = ["header", "prefix", "encoding", "timestamp", "content"];
    let extension = only(extension, &members).ok_or(SIGNATURE_FORM)?;
    let header = extension.get("header").and_then(header_name).ok_or(SIGNATURE_FORM)?;
    let text = |key: &str| match extension.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(SIGNATURE_FORM),
    };
    let base64 = match text("encoding")? {
        None | Some("hex") => false,
        Some("base64") => true,
        Some(_) => return Err(SIGNATURE_FORM),
    };
    let timestamp = extension.get("timestamp").map(|value| header_name(value).ok_or(SIGNATURE_FORM)).transpose()?;
    let content = signed_parts(text("content")?.unwrap_or("{body}"))?;
    let prefix = text("prefix")?.unwrap_or_default().to_owned();
    Ok(Signature::Hmac(Hmac { header, prefix, base64, timestamp, content }))
}

/// The parts of a template such as `{timestamp}.{body}`, which has the body once.
fn signed_parts(template: &str) -> Result<Vec<SignedPart>, &'static str> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').ok_or(SIGNATURE_FORM)?;
        if !before.is_empty() {
            parts.push(SignedPart::Text(before.to_owned()));
        }
        parts.push(match name {
            "timestamp" => SignedPart::Timestamp,
            "id" => SignedPart::Id,
            "body" => SignedPart::Body,
            _ => return Err(SIGNATURE_FORM),
        });
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(SignedPart::Text(rest.to_owned()));
    }
    let bodies = parts.iter().filter(|part| **part == SignedPart::Body).count();
    if bodies == 1 { Ok(parts) } else { Err(SIGNATURE_FORM) }
}

/// An object without other members than these.
fn only<'a>(value: &'a Value, members: &[&str]) -> Option<&'a Map<String, Value>> {
    value.as_object().filter(|object| object.keys().all(|key| members.contains(&key.as_str())))
}

/// The name of a header.
fn header_name(value: &Value) -> Option<String> {
    value.as_str().filter(|name| is_token(name)).map(str::to_owned)
}
