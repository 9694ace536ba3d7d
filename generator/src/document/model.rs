//! A description with resolved references: openapiv3 types for what they express, and the JSON document for the rest.

use std::collections::HashMap;
use std::rc::Rc;

use openapiv3::{Discriminator, Info, PathStyle, QueryStyle, SecurityRequirement, SecurityScheme, Tag};
use serde_json::Value;

use super::urls::UrlPieces;
use crate::arena::{Id, IdMap};
use crate::diagnostic::Diagnostic;
use crate::pointer::Pointer;
use crate::source::Loaded;

/// Marks ids of [`Document::schemas`], whatever the lifetime of the document.
#[derive(Debug)]
pub enum SchemaKind {}

/// The id of one of [`Document::schemas`].
pub type SchemaId = Id<SchemaKind>;

/// A value for each of [`Document::schemas`].
pub type BySchema<V> = IdMap<SchemaKind, V>;

/// A description with its references resolved.
#[derive(Debug)]
pub struct Document<'a> {
    /// The whole document.
    pub root: &'a Value,
    /// Title, version.
    pub info: Info,
    /// Servers of the whole API.
    pub servers: Vec<Server>,
    /// Declared tags.
    pub tags: Vec<(Pointer, Tag)>,
    /// Security schemes by key.
    pub schemes: Vec<Scheme>,
    /// Default security requirements of operations that declare none; any one alternative suffices.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// Webhooks: operations of users that the API calls, by key.
    pub webhooks: Vec<(String, Operation)>,
    /// Keys of `components/schemas`.
    pub components: Vec<(String, SchemaId)>,
    /// Every used schema of the document.
    pub schemas: BySchema<Schema<'a>>,
    /// Whether an operation reaches the schema.
    pub(super) reached: BySchema<bool>,
    pub(super) loaded: &'a Loaded,
    pub(super) ids: HashMap<Pointer, SchemaId>,
}

impl Document<'_> {
    /// Whether an operation reaches a schema. Otherwise mistakes in it harm no call.
    pub fn is_reached(&self, id: SchemaId) -> bool {
        self.reached[id]
    }

    /// Whether an extension is from the description and not from the overlay: it may be meant for another program.
    pub fn is_foreign(&self, pointer: &Pointer, name: &str, value: &Value) -> bool {
        self.loaded.is_foreign(pointer, name, value)
    }

    /// The diagnostic about a dangling reference into another file; `at` is its pointer.
    pub fn unresolved(&self, text: &str, at: Pointer) -> Option<Diagnostic> {
        self.loaded.unresolved(text, at)
    }

    /// The schema at a pointer.
    pub fn schema_at(&self, pointer: &Pointer) -> Option<SchemaId> {
        self.ids.get(pointer).copied()
    }

    /// The component with this key.
    pub fn component(&self, key: &str) -> Option<SchemaId> {
        self.schema_at(&Pointer::root().child("components").child("schemas").child(key))
    }
}

/// The parent of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parent {
    /// `components/schemas`, under this key.
    Component(String),
    /// A parameter, body or response.
    Root,
    /// Unknown: only a `$ref` leads to it.
    Elsewhere,
    /// Inside another schema.
    Schema(SchemaId, Role),
}

/// The role of a schema in its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A property.
    Property(String),
    /// `items`.
    Item,
    /// `additionalProperties`.
    Value,
    /// Part of `allOf`.
    Part,
    /// Arm of `oneOf` or `anyOf`.
    Arm,
    /// `not`.
    Not,
}

/// The use of a schema by another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The target of a reference.
    Target,
    /// A property.
    Property,
    /// `items`.
    Item,
    /// `additionalProperties`.
    Value,
    /// Part of `allOf`.
    Part,
    /// Arm of `oneOf` or `anyOf`.
    Arm,
    /// `not`.
    Not,
}

/// A schema. Inner schemas are separate nodes.
#[derive(Clone, Debug)]
pub struct Schema<'a> {
    /// Where it stands.
    pub pointer: Pointer,
    /// The parent.
    pub parent: Parent,
    /// The JSON value, for what openapiv3 drops: null in enums, examples, defaults, extensions, exact bounds.
    pub raw: &'a Value,
    /// The target, if the schema is only a reference.
    pub reference: Option<SchemaId>,
    /// Title, description, nullable, discriminator and the like.
    pub data: SchemaData,
    /// `type`.
    pub ty: Option<TypeName>,
    /// `format`.
    pub format: Option<String>,
    /// `enum` including null. An empty enum admits no value and is ignored.
    pub enumeration: Option<&'a Vec<Value>>,
    /// `properties`.
    pub properties: Vec<(String, SchemaId)>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
}

impl<'a> Schema<'a> {
    /// A member of the JSON value.
    pub fn member(&self, key: &str) -> Option<&'a Value> {
        self.raw.get(key)
    }

    pub fn discriminator(&self) -> Option<&Discriminator> {
        self.data.discriminator.as_deref()
    }

    /// The schemas it refers to, each with its use.
    pub fn named(&self) -> impl Iterator<Item = (Use, SchemaId)> {
        let additional = if let Additional::Schema(id) = self.additional { Some(id) } else { None };
        let properties = self.properties.iter().map(|(_, id)| (Use::Property, *id));
        let ones =
            [(Use::Target, self.reference), (Use::Item, self.items), (Use::Value, additional), (Use::Not, self.not)];
        let arms = self.one_of.iter().chain(&self.any_of).map(|id| (Use::Arm, *id));
        let parts = self.all_of.iter().map(|id| (Use::Part, *id));
        let ones = ones.into_iter().filter_map(|(what, id)| Some((what, id?)));
        properties.chain(ones).chain(parts).chain(arms)
    }

    /// Whether it has `oneOf` or `anyOf`.
    pub fn is_union(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty()
    }
}

/// The parts of `openapiv3::SchemaData` that later stages use: the whole takes half a kilobyte for each of many
/// schemas.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "keywords that do not depend on each other")]
pub struct SchemaData {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `nullable`.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// The URL of `externalDocs`.
    pub external: Option<String>,
    /// `discriminator`.
    pub discriminator: Option<Box<Discriminator>>,
}

impl From<openapiv3::SchemaData> for SchemaData {
    fn from(all: openapiv3::SchemaData) -> Self {
        Self {
            title: all.title,
            description: all.description,
            nullable: all.nullable,
            read_only: all.read_only,
            write_only: all.write_only,
            deprecated: all.deprecated,
            external: all.external_docs.map(|docs| docs.url),
            discriminator: all.discriminator.map(Box::new),
        }
    }
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Additional {
    /// Absent.
    #[default]
    Unsaid,
    /// `false`.
    Forbidden,
    /// `true`.
    Any,
    /// A schema.
    Schema(SchemaId),
}

/// `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeName {
    /// `string`
    String,
    /// `number`
    Number,
    /// `integer`
    Integer,
    /// `boolean`
    Boolean,
    /// `object`
    Object,
    /// `array`
    Array,
    /// `null`
    Null,
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where it stands.
    pub pointer: Pointer,
    /// URL, description, variables.
    pub typed: openapiv3::Server,
    /// The URL in pieces.
    pub pieces: UrlPieces,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its key.
    pub key: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// The scheme; `None` for kinds that openapiv3 lacks, such as `mutualTLS`.
    pub typed: Option<SecurityScheme>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub pointer: Pointer,
    /// The method as it stands in requests, such as `GET`.
    pub method: String,
    /// The key under `paths` or `webhooks`, as written.
    pub key: String,
    /// The path template of requests, without a query; for a webhook, its key.
    pub path: String,
    /// Constant pairs of the query string by name, percent-encoded.
    pub constants: Vec<(String, String)>,
    /// The path as written, if it is needed to tell operations apart.
    pub written: Option<String>,
    /// Texts, tags, security.
    pub typed: openapiv3::Operation,
    /// Its own parameters, and those of the path item that are not overridden.
    pub parameters: Vec<Rc<Parameter>>,
    /// The body.
    pub body: Option<Rc<RequestBody>>,
    /// Responses in the order of the document.
    pub responses: Vec<(Status, Rc<Response>)>,
    /// The server of the operation or of the path item.
    pub server: Option<Server>,
}

impl Operation {
    /// The identity of its requests: method, path and constant query pairs. Fragments are not sent.
    pub fn sent(&self) -> (&str, &str, &[(String, String)]) {
        let path = self.path.split('#').next().unwrap_or_default();
        (&self.method, path, &self.constants)
    }
}

/// Statuses of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// `4XX`.
    Class(u8),
    /// `default`.
    Default,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its name on the wire.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Its location.
    pub location: ParameterLocation,
    /// `explode`, if present.
    pub explode: Option<bool>,
    /// The formats of lists that no style has, outermost first, as in Swagger 2.0; mostly none.
    pub collection: Vec<String>,
    /// The schema, of `schema` or of the only media type in `content`.
    pub schema: Option<SchemaId>,
    /// The media type, if there is `content`.
    pub media_type: Option<String>,
    /// Encodings of properties in `content`.
    pub encodings: Vec<Encoding>,
}

impl Parameter {
    /// Whether values are exploded, by default of the style.
    pub fn explodes(&self) -> bool {
        self.explode.unwrap_or(match &self.location {
            ParameterLocation::Query { style, .. } => matches!(style, QueryStyle::Form | QueryStyle::DeepObject),
            ParameterLocation::Cookie | ParameterLocation::PlainCookie | ParameterLocation::WholeQuery => true,
            ParameterLocation::Path(_) | ParameterLocation::Header => false,
        })
    }
}

/// The location of a parameter, with its style.
#[derive(Clone, Debug)]
pub enum ParameterLocation {
    /// In the path.
    Path(PathStyle),
    /// In the query.
    Query {
        /// `style`.
        style: QueryStyle,
        /// `allowReserved`.
        allow_reserved: bool,
    },
    /// In a header: always `simple`.
    Header,
    /// In a cookie: `form`.
    Cookie,
    /// In a cookie: the style `cookie`, without percent-encoding.
    PlainCookie,
    /// The whole query string.
    WholeQuery,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// Its media types, in the order of the document.
    pub content: Vec<Media>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`, or empty.
    pub description: String,
    /// Its media types, in the order of the document.
    pub content: Vec<Media>,
}

/// A media type with its schema.
#[derive(Clone, Debug)]
pub struct Media {
    /// Where it stands.
    pub pointer: Pointer,
    /// The media type as declared.
    pub name: String,
    /// The schema.
    pub schema: Option<SchemaId>,
    /// `itemSchema`: the schema of each item of a stream.
    pub item_schema: Option<SchemaId>,
    /// Encodings of properties, in the order of the document.
    pub encodings: Vec<Encoding>,
}

/// The encoding of a property of a form or multipart body.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// Where it stands.
    pub pointer: Pointer,
    /// The property.
    pub property: String,
    /// `contentType`: media types separated by commas.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<EncodingStyle>,
    /// `explode`, if present.
    pub explode: Option<bool>,
    /// `allowReserved`, where it is given.
    pub allow_reserved: Option<bool>,
    /// The formats of lists that no style has, outermost first, as in Swagger 2.0; mostly none.
    pub collection: Vec<String>,
    /// `headers` of a part.
    pub headers: Vec<PartHeader>,
}

impl Encoding {
    /// Whether values are written like query parameters.
    pub fn is_styled(&self) -> bool {
        self.style.is_some() || self.explode.is_some() || self.allow_reserved.is_some()
    }
}

/// Styles of query parameters and forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodingStyle {
    /// `form`
    Form,
    /// `spaceDelimited`
    SpaceDelimited,
    /// `pipeDelimited`
    PipeDelimited,
    /// `deepObject`
    DeepObject,
}

impl EncodingStyle {
    /// The style of this name.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "form" => Some(Self::Form),
            "spaceDelimited" => Some(Self::SpaceDelimited),
            "pipeDelimited" => Some(Self::PipeDelimited),
            "deepObject" => Some(Self::DeepObject),
            _ => None,
        }
    }
}

/// A header of a part of a multipart body.
#[derive(Clone, Debug)]
pub struct PartHeader {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// The constant value, if its schema has one.
    pub value: Option<String>,
}
