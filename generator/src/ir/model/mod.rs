//! The types of the intermediate representation: the API as a whole.

mod aliases;
mod answer_headers;
mod constraints;
mod decimal;
mod error_fields;
mod events;
mod forms;
mod operation;
mod pages;
mod parameter;
mod streams;
mod types;
mod xml;

use serde_json::Value;

use crate::arena::{Arena, Id, IdMap};
use crate::pointer::Pointer;

pub use constraints::*;
pub use decimal::*;
pub use events::*;
pub use forms::*;
pub use operation::*;
pub use pages::*;
pub use parameter::*;
pub use streams::*;
pub use types::*;
pub use xml::*;

/// An API as the SDK sees it.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Title, version and extensions about the whole.
    pub info: Info,
    /// Servers in the order of the description; the first is the default.
    pub servers: Vec<Server>,
    /// Security schemes in the order of the description.
    pub security: Vec<SecurityScheme>,
    /// What operations need that say nothing of their own; one of these is enough.
    pub requirements: Vec<Requirement>,
    /// Groups of operations (tags that have operations), in the order of the description.
    pub groups: Arena<Group>,
    /// Operations in the order of the description.
    pub operations: Arena<Operation>,
    /// Types: those of components first.
    pub types: Arena<TypeDef>,
    /// The `recursion_limit` that crates need which use the SDK, where that of the compiler, 128, is not enough.
    pub recursion_limit: Option<usize>,
    /// The one that the SDK needs itself, where types lie deep within each other.
    pub own_recursion_limit: Option<usize>,
    /// The one type of all declared error bodies, if they share one.
    pub error_body: Option<TypeId>,
    /// The enum of the codes in errors: by `x-sdk-error-codes`, or the type of that field in the shared error body.
    pub error_codes: Option<TypeId>,
    /// Every example in the description whose schema has a type.
    pub examples: Vec<Example>,
    /// The indices of the examples in order of their pointers, settled when there are no more to come.
    pub examples_by_pointer: Vec<usize>,
    /// Webhooks (3.1): bodies that the API sends to its users.
    pub webhooks: Vec<Webhook>,
    /// All that they send, as one type.
    pub events: Option<Events>,
}

impl Api {
    /// The examples that stand right below a location, in the order in which they were found.
    pub fn examples_below(&self, pointer: &Pointer) -> impl Iterator<Item = &Value> {
        let start = format!("{pointer}/example");
        let example = |index: &usize| self.examples.get(*index);
        let at = |index: &usize| example(index).map_or("", |example| example.pointer.as_str());
        let first = self.examples_by_pointer.partition_point(|index| at(index) < start.as_str());
        let from = self.examples_by_pointer.get(first..).unwrap_or_default().iter();
        let mut found: Vec<usize> = from.take_while(|index| at(index).starts_with(&start)).copied().collect();
        found.sort_unstable();
        found.into_iter().filter_map(|index| self.examples.get(index)).map(|example| &example.value)
    }

    /// Settles in which order examples are looked up.
    pub(super) fn index_examples(&mut self) {
        let pointer = |index: usize| self.examples.get(index).map(|example| &example.pointer);
        let mut order: Vec<usize> = (0..self.examples.len()).collect();
        order.sort_by(|one, other| pointer(*one).cmp(&pointer(*other)));
        self.examples_by_pointer = order;
    }
}

/// About the API as a whole.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// The title.
    pub title: String,
    /// The version, as text.
    pub version: String,
    /// The description, in Markdown.
    pub description: Option<String>,
    /// `x-sdk-name` on `info`: the crate's name in kebab case and the prefix of its environment variables.
    pub sdk_name: Option<String>,
    /// A web page about the API: the URL of `externalDocs`, or else of `info.contact`.
    pub homepage: Option<String>,
    /// `x-sdk-rate-limit`: how many requests the API allows to each operation.
    pub rate_limit: Option<RateLimit>,
    /// `x-sdk-error-codes`: where the enum of the codes in errors stands.
    pub error_codes: Option<Pointer>,
    /// `x-sdk-unknown-fields`: whether models keep fields that the description does not have, unless their schemas say
    /// otherwise.
    pub keeps_unknown: bool,
}

/// So many requests in every span of this length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// How many; not 0.
    pub requests: u32,
    /// The length of the span in seconds; not 0.
    pub seconds: u32,
}

/// A base URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// `name` of 3.2, by which callers choose one of several.
    pub name: Option<String>,
    /// The URL, with `{variables}`.
    pub url: String,
    /// What it is.
    pub description: Option<String>,
    /// The variables of the URL, in order of appearance.
    pub variables: Vec<ServerVariable>,
    /// Whether a client can be made for it.
    pub reach: Reach,
}

/// Whether a client can be made for a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Yes.
    Usable,
    /// If plain http is allowed to this host.
    PlainHttp {
        /// The host.
        host: String,
        /// Whether that is this machine.
        loopback: bool,
    },
    /// No: the URL is a path.
    Relative,
    /// No: clients refuse the URL.
    Unusable,
}

/// A variable in a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// The value when none is set; `None` where the caller must choose (`x-sdk-required` on the variable).
    pub default: Option<String>,
    /// The only values allowed, if there is such a list.
    pub allowed: Vec<String>,
}

/// How a caller proves who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Key in `components/securitySchemes`.
    pub key: String,
    /// What is sent.
    pub kind: SecurityKind,
    /// What it is.
    pub description: Option<String>,
    /// Where callers get what is sent, as written: token URLs of `OAuth` 2, what describes an `OpenID` provider.
    pub sources: Vec<String>,
    /// Where tokens of `OAuth` 2 and `OpenID` Connect come from.
    pub oauth2: Option<OAuth2>,
    /// Whether any operation requires it.
    pub is_sent: bool,
    /// Whether the description says that it is to be used no more.
    pub deprecated: bool,
}

/// The URLs of `OAuth` 2, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuth2 {
    /// Where users allow the access.
    pub authorization: Option<String>,
    /// Where the code that they get becomes a token.
    pub token: Option<String>,
    /// Where applications get a token.
    pub client_credentials: Option<String>,
    /// Where a user name and a password become a token.
    pub password: Option<String>,
    /// Where tokens are renewed, if it is elsewhere.
    pub refresh: Option<String>,
    /// The document that has these URLs.
    pub discovery: Option<String>,
}

/// What a security scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// A header with a key.
    HeaderKey(String),
    /// A query parameter with a key.
    QueryKey(String),
    /// A cookie with a key.
    CookieKey(String),
    /// `Authorization: Bearer`; those of `OAuth` 2 and `OpenID` Connect too.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
}

/// The id of one of [`Api::groups`].
pub type GroupId = Id<Group>;

/// A value for each group.
pub type ByGroup<V> = IdMap<Group, V>;

/// A tag with its operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The tag; `None` for operations without one.
    pub tag: Option<String>,
    /// `x-sdk-name` on the tag.
    pub sdk_name: Option<String>,
    /// What it holds.
    pub description: Option<String>,
    /// The tag above it, if it is one of several.
    pub parent: Option<String>,
    /// Where it is declared, else its first operation.
    pub pointer: Pointer,
}

/// An example in the description.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands.
    pub pointer: Pointer,
    /// The type it is an example of.
    pub ty: TypeExpr,
    /// The value.
    pub value: Value,
}

/// Texts and the like about an item, as written in the description.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// Whether use is discouraged.
    pub deprecated: bool,
    /// The day on which it goes away (`x-sunset`), as written.
    pub sunset: Option<String>,
    /// A page elsewhere.
    pub external: Option<String>,
    /// The value that the server assumes.
    pub default: Option<Value>,
    /// What values must satisfy beyond their type.
    pub constraints: Constraints,
    /// Of a field, its node in XML; of an alias, the node of its target.
    pub xml: Option<Box<XmlUse>>,
}
