//! The use of each field of each `OpenAPI` object, decided in one table.
//!
//! One walk over the description as written makes the notes about unused and unknown fields from it. A test compares it
//! with the published schemas of `OpenAPI` and with the generator.

mod objects;
mod report;
mod schemas;
mod swagger;
#[cfg(test)]
mod tests;

pub(super) use report::report;
use serde_json::Value;

/// The use of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// It is used.
    Used,
    /// It is approximated. A warning tells the loss.
    Approximated,
    /// It is unused. A note tells it.
    Unused,
    /// It is unused, and the note is about this field around it.
    UnusedWith(&'static str),
    /// A remark for those who read the description.
    Remark,
}

/// A field of an object of `OpenAPI`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// The object's name in the specification, such as `Path Item`.
    pub object: &'static str,
    /// The field's name.
    pub field: &'static str,
    /// Its use.
    pub usage: Usage,
}

/// All known fields: of Swagger 2.0, of `OpenAPI` 3.0 and 3.1 with JSON Schema 2020-12, and of some earlier drafts.
pub fn keywords() -> impl Iterator<Item = Keyword> {
    Object::ALL.iter().flat_map(|object| {
        let keyword = |field: &'static Field| Keyword { object: object.name(), field: field.name, usage: field.usage };
        object.fields().iter().map(keyword)
    })
}

/// A field with its content.
#[derive(Clone, Copy, Debug)]
struct Field {
    name: &'static str,
    usage: Usage,
    holds: Holds,
}

/// The content of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Holds {
    /// Data without fields.
    Data,
    /// An object, or a list of them.
    Object(Object),
    /// Objects under freely chosen names.
    Map(Object),
}

const fn field(name: &'static str, usage: Usage) -> Field {
    Field { name, usage, holds: Holds::Data }
}

const fn used(name: &'static str) -> Field {
    field(name, Usage::Used)
}

const fn approximated(name: &'static str) -> Field {
    field(name, Usage::Approximated)
}

const fn unused(name: &'static str) -> Field {
    field(name, Usage::Unused)
}

impl Field {
    const fn object(self, object: Object) -> Self {
        Self { holds: Holds::Object(object), ..self }
    }

    const fn map(self, object: Object) -> Self {
        Self { holds: Holds::Map(object), ..self }
    }
}

macro_rules! objects {
    ($($variant:ident $name:literal $noun:literal $fields:expr,)+) => {
        /// An object of `OpenAPI`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(in crate::source) enum Object { $($variant,)+ }

        impl Object {
            const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name in the specification.
            const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The name in messages.
            const fn noun(self) -> &'static str {
                match self { $(Self::$variant => $noun,)+ }
            }

            /// Its fields.
            const fn fields(self) -> &'static [Field] {
                match self { $(Self::$variant => $fields,)+ }
            }
        }
    };
}

objects! {
    OpenApi "OpenAPI" "the description" objects::OPEN_API,
    Info "Info" "the info" objects::INFO,
    Contact "Contact" "a contact" objects::CONTACT,
    License "License" "a license" objects::LICENSE,
    Server "Server" "a server" objects::SERVER,
    ServerVariable "Server Variable" "a server variable" objects::SERVER_VARIABLE,
    Components "Components" "the components" objects::COMPONENTS,
    Paths "Paths" "the paths" &[],
    PathItem "Path Item" "a path item" objects::PATH_ITEM,
    Operation "Operation" "an operation" objects::OPERATION,
    ExternalDocumentation "External Documentation" "an external documentation" objects::EXTERNAL_DOCUMENTATION,
    Parameter "Parameter" "a parameter" objects::PARAMETER,
    RequestBody "Request Body" "a request body" objects::REQUEST_BODY,
    MediaType "Media Type" "a media type" objects::MEDIA_TYPE,
    Encoding "Encoding" "an encoding" objects::ENCODING,
    Responses "Responses" "the responses" objects::RESPONSES,
    Response "Response" "a response" objects::RESPONSE,
    Callback "Callback" "a callback" &[],
    Example "Example" "an example" objects::EXAMPLE,
    Link "Link" "a link" objects::LINK,
    Header "Header" "a header" objects::HEADER,
    Tag "Tag" "a tag" objects::TAG,
    Reference "Reference" "a reference" objects::REFERENCE,
    Schema "Schema" "a schema" schemas::SCHEMA,
    Discriminator "Discriminator" "a discriminator" schemas::DISCRIMINATOR,
    Xml "XML" "an XML form" schemas::XML,
    SecurityScheme "Security Scheme" "a security scheme" objects::SECURITY_SCHEME,
    OAuthFlows "OAuth Flows" "the flows of OAuth" objects::OAUTH_FLOWS,
    OAuthFlow "OAuth Flow" "a flow of OAuth" objects::OAUTH_FLOW,
    SecurityRequirement "Security Requirement" "a security requirement" &[],
    Swagger "Swagger" "the description" swagger::SWAGGER,
    SwaggerPaths "Swagger Paths" "the paths" &[],
    SwaggerPathItem "Swagger Path Item" "a path item" swagger::PATH_ITEM,
    SwaggerOperation "Swagger Operation" "an operation" swagger::OPERATION,
    SwaggerParameter "Swagger Parameter" "a parameter" swagger::PARAMETER,
    SwaggerItems "Swagger Items" "the items of a parameter" swagger::ITEMS,
    SwaggerResponses "Swagger Responses" "the responses" swagger::RESPONSES,
    SwaggerResponse "Swagger Response" "a response" swagger::RESPONSE,
    SwaggerHeader "Swagger Header" "a header" swagger::HEADER,
    SwaggerSecurityScheme "Swagger Security Scheme" "a security scheme" swagger::SECURITY_SCHEME,
}

impl Object {
    /// The content of the member with this name.
    pub fn holds(self, key: &str) -> Option<Holds> {
        let field = self.fields().iter().find(|field| field.name == key);
        field.map(|field| field.holds).or_else(|| self.members().filter(|_| !key.starts_with("x-")))
    }

    /// The object that a description is: of Swagger 2.0, or of a later version.
    pub fn of_description(description: &Value) -> Self {
        if description.get("swagger").is_some() { Self::Swagger } else { Self::OpenApi }
    }

    /// The keys above the shared objects of a description that is this object: `components` in `OpenAPI`, none in 2.0.
    pub const fn above_sections(self) -> &'static [&'static str] {
        match self {
            Self::Swagger => &[],
            _ => &["components"],
        }
    }

    /// The fields among which the shared objects of a description are.
    const fn sections(self) -> &'static [Field] {
        match self {
            Self::Swagger => swagger::SWAGGER,
            _ => objects::COMPONENTS,
        }
    }

    /// The name of the section for such objects in a description that is the object `description`.
    pub fn section(self, description: Self) -> Option<&'static str> {
        description.sections().iter().find(|field| field.holds == Holds::Map(self)).map(|field| field.name)
    }

    /// The section of this name with its content.
    pub fn of_section(name: &str, description: Self) -> Option<(&'static str, Self)> {
        let field = description.sections().iter().find(|field| field.name == name)?;
        let Holds::Map(object) = field.holds else { return None };
        Some((field.name, object))
    }

    /// The content of members with freely chosen names.
    const fn members(self) -> Option<Holds> {
        match self {
            Self::Paths | Self::Callback => Some(Holds::Object(Self::PathItem)),
            Self::Responses => Some(Holds::Object(Self::Response)),
            Self::SwaggerPaths => Some(Holds::Object(Self::SwaggerPathItem)),
            Self::SwaggerResponses => Some(Holds::Object(Self::SwaggerResponse)),
            Self::SecurityRequirement => Some(Holds::Data),
            _ => None,
        }
    }

    /// Whether it is read separately by stages that know whether an operation needs it.
    pub const fn is_read_alone(self) -> bool {
        self.is_referable()
            || matches!(self, Self::Schema | Self::PathItem | Self::Operation | Self::Responses | Self::MediaType)
            || matches!(
                self,
                Self::SwaggerPathItem | Self::SwaggerOperation | Self::SwaggerResponses | Self::SwaggerItems
            )
    }

    /// Whether it can be a Reference Object.
    const fn is_referable(self) -> bool {
        matches!(
            self,
            Self::Parameter
                | Self::RequestBody
                | Self::Response
                | Self::Header
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::SecurityScheme
                | Self::SwaggerParameter
                | Self::SwaggerResponse
                | Self::SwaggerHeader
        )
    }
}
