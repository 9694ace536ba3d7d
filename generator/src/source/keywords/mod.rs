//! Which fields of `OpenAPI` the SDK uses: the one place that says so for every field of every object.
//!
//! The notes about fields that are not used, and about fields that are not known, are made from here by one walk over the
//! description as it is written. A test holds the list against the published schemas of `OpenAPI` and against what the
//! generator does.

mod objects;
mod report;
mod schemas;
#[cfg(test)]
mod tests;

pub(super) use report::report;

/// What becomes of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// What is generated follows it.
    Used,
    /// What is generated follows it as far as a near form allows. A warning says what is lost.
    Approximated,
    /// Nothing follows it. A note says so.
    Unused,
    /// The same; the note is about the field that holds the object, which is named here.
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
    /// What becomes of it.
    pub usage: Usage,
}

/// Every field that the generator knows: those of `OpenAPI` 3.0 and 3.1 with JSON Schema 2020-12, and a few of earlier
/// drafts.
pub fn keywords() -> impl Iterator<Item = Keyword> {
    Object::ALL.iter().flat_map(|object| {
        let keyword = |field: &'static Field| Keyword { object: object.name(), field: field.name, usage: field.usage };
        object.fields().iter().map(keyword)
    })
}

/// A field of an object, and what it holds.
#[derive(Clone, Copy, Debug)]
struct Field {
    name: &'static str,
    usage: Usage,
    holds: Holds,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Holds {
    /// Data, or nothing that has fields.
    Data,
    /// An object, or a list of them.
    Object(Object),
    /// Objects under names that somebody chose.
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

            /// The name that the specification gives it.
            const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What messages call it.
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
}

impl Object {
    /// What its member under a name holds.
    pub fn holds(self, key: &str) -> Option<Holds> {
        let field = self.fields().iter().find(|field| field.name == key);
        field.map(|field| field.holds).or_else(|| self.members().filter(|_| !key.starts_with("x-")))
    }

    /// The section of the components that has such objects.
    pub fn section(self) -> Option<&'static str> {
        objects::COMPONENTS.iter().find(|field| field.holds == Holds::Map(self)).map(|field| field.name)
    }

    /// The section of this name, and what it has.
    pub fn of_section(name: &str) -> Option<(&'static str, Self)> {
        let field = objects::COMPONENTS.iter().find(|field| field.name == name)?;
        let Holds::Map(object) = field.holds else { return None };
        Some((field.name, object))
    }

    /// What its members are whose names are no fields of it but chosen by the author.
    const fn members(self) -> Option<Holds> {
        match self {
            Self::Paths | Self::Callback => Some(Holds::Object(Self::PathItem)),
            Self::Responses => Some(Holds::Object(Self::Response)),
            Self::SecurityRequirement => Some(Holds::Data),
            _ => None,
        }
    }

    /// Whether it is read on its own, by those who know whether an operation needs it.
    pub const fn is_read_alone(self) -> bool {
        self.is_referable()
            || matches!(self, Self::Schema | Self::PathItem | Self::Operation | Self::Responses | Self::MediaType)
    }

    /// Whether a Reference Object may stand in its place.
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
        )
    }
}
