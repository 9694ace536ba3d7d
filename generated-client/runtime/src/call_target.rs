//! The target of a call: an operation of the description, a method and path given by hand, or a link to a file.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use http::Method;

use super::description::{Description, ErrorFields, OperationInfo, Scheme, Server};
use super::types::Secret;

/// The target of a call.
#[derive(Clone, Debug)]
pub(crate) enum CallTarget {
    /// An operation of the description.
    Operation(&'static OperationInfo),
    /// A method and path given by hand.
    Raw(Arc<Raw>),
    /// A link to a file.
    Download(Arc<Link>),
    /// The server that issues tokens. It gets no credentials of the API.
    Token(Arc<Link>),
}

/// A method and path given by hand.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) description: &'static Description,
    pub(crate) method: Method,
    pub(crate) path: String,
}

/// A link, and how it is called.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) description: &'static Description,
    pub(crate) method: Method,
    /// A secret: the URL alone gives access to the file.
    pub(crate) url: Secret,
}

impl CallTarget {
    /// The description that the call belongs to.
    pub(crate) fn description(&self) -> &'static Description {
        match self {
            Self::Operation(info) => info.description,
            Self::Raw(raw) => raw.description,
            Self::Download(link) | Self::Token(link) => link.description,
        }
    }

    pub(crate) fn method(&self) -> &Method {
        match self {
            Self::Operation(info) => info.method(),
            Self::Raw(raw) => &raw.method,
            Self::Download(link) | Self::Token(link) => &link.method,
        }
    }

    /// The path, with its parameters in braces.
    pub(crate) fn path(&self) -> &str {
        if let Self::Raw(raw) = self { &raw.path } else { self.route() }
    }

    /// `Customers.getCustomerById`, `raw`, `download` or `token`.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Operation(info) if info.group.is_empty() => info.id,
            Self::Operation(info) => joined(info.group, info.id),
            Self::Raw(_) => "raw",
            Self::Download(_) => "download",
            Self::Token(_) => "token",
        }
    }

    /// The path as the description has it, with its parameters in braces; `{path}` for a call by hand.
    pub(crate) fn route(&self) -> &'static str {
        match self {
            Self::Operation(info) => info.path,
            Self::Raw(_) => "{path}",
            Self::Download(_) => "{url}",
            Self::Token(_) => "{tokenUrl}",
        }
    }

    /// The key by which rate limits are counted. `None` for links: they lead to other hosts, which the API's limit is
    /// not about.
    pub(crate) fn endpoint(&self) -> Option<String> {
        (!self.is_link()).then(|| format!("{} {}", self.method(), self.path()))
    }

    pub(crate) fn is_download(&self) -> bool {
        matches!(self, Self::Download(_))
    }

    /// Whether the URL is not that of the API, and must not be shown.
    pub(crate) fn is_link(&self) -> bool {
        matches!(self, Self::Download(_) | Self::Token(_))
    }

    /// The fields of the API's error bodies that tell the problem.
    pub(crate) fn error_fields(&self) -> Option<&'static ErrorFields> {
        self.description().error.as_ref()
    }

    pub(crate) fn operation(&self) -> Option<&'static OperationInfo> {
        match self {
            Self::Operation(info) => Some(info),
            Self::Raw(_) | Self::Download(_) | Self::Token(_) => None,
        }
    }

    /// The header with a value for each call, by which the API knows repetitions of it.
    pub(crate) fn idempotency_key(&self) -> Option<&'static str> {
        self.operation().and_then(|info| info.idempotency_key)
    }

    /// Whether a repetition has no effect of its own.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.method().is_idempotent() || self.idempotency_key().is_some()
    }

    pub(crate) fn accept(&self) -> Option<&'static str> {
        match self {
            Self::Token(_) => Some("application/json"),
            _ => self.operation().and_then(|info| info.accept),
        }
    }

    /// The scopes that the key needs.
    pub(crate) fn scopes(&self) -> &'static [&'static str] {
        self.operation().map_or(&[], |info| info.scopes)
    }

    /// The scopes that the credential of this scheme needs.
    pub(crate) fn scopes_of(&self, scheme: &Scheme) -> &'static [&'static str] {
        let own = self.operation().and_then(|info| info.scheme_scopes.iter().find(|(key, _)| *key == scheme.key));
        own.map_or(self.scopes(), |(_, scopes)| scopes)
    }

    /// Whether a single one of the scopes is enough.
    pub(crate) fn any_scope(&self) -> bool {
        self.operation().is_some_and(|info| info.any_scope)
    }

    pub(crate) fn server(&self) -> Option<&'static Server> {
        self.operation().and_then(|info| info.server)
    }
}

impl From<&'static OperationInfo> for CallTarget {
    fn from(info: &'static OperationInfo) -> Self {
        Self::Operation(info)
    }
}

/// The names of operations that were called, by group and id.
static NAMES: RwLock<BTreeMap<(&str, &str), &str>> = RwLock::new(BTreeMap::new());

/// `group.id`. Labels of metrics have to live as long as the program, so each name is made once and kept: descriptions
/// have few.
fn joined(group: &'static str, id: &'static str) -> &'static str {
    let known = NAMES.read().unwrap_or_else(PoisonError::into_inner).get(&(group, id)).copied();
    known.unwrap_or_else(|| {
        let mut names = NAMES.write().unwrap_or_else(PoisonError::into_inner);
        names.entry((group, id)).or_insert_with(|| Box::leak(format!("{group}.{id}").into_boxed_str()))
    })
}
