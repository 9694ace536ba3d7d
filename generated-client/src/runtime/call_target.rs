//! The target of a call: an operation of the description, a method and path given by hand, or a link to a file.

use std::borrow::Cow;
use std::sync::Arc;

use http::Method;

use super::description::{Description, ErrorFields, Facts, Server};
use super::types::Secret;

/// The target of a call.
#[derive(Clone, Debug)]
pub(crate) enum CallTarget {
    /// An operation of the description.
    Operation(&'static Facts),
    /// A method and path given by hand.
    Raw(Arc<Raw>),
    /// A link to a file.
    Download(Arc<Link>),
}

/// A method and path given by hand.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) description: &'static Description,
    pub(crate) method: Method,
    pub(crate) path: String,
}

/// A link to a file.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) description: &'static Description,
    /// A secret: the URL alone gives access to the file.
    pub(crate) url: Secret,
}

impl CallTarget {
    /// The description that the call belongs to.
    pub(crate) fn description(&self) -> &'static Description {
        match self {
            Self::Operation(facts) => facts.description,
            Self::Raw(raw) => raw.description,
            Self::Download(link) => link.description,
        }
    }

    pub(crate) fn method(&self) -> &Method {
        match self {
            Self::Operation(facts) => &facts.method,
            Self::Raw(raw) => &raw.method,
            Self::Download(_) => &Method::GET,
        }
    }

    /// The path, with its parameters in braces.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Operation(facts) => facts.path,
            Self::Raw(raw) => &raw.path,
            Self::Download(_) => "{url}",
        }
    }

    /// `Customers.getCustomerById`, `raw` or `download`.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Operation(facts) if facts.group.is_empty() => facts.id.into(),
            Self::Operation(facts) => format!("{}.{}", facts.group, facts.id).into(),
            Self::Raw(_) => "raw".into(),
            Self::Download(_) => "download".into(),
        }
    }

    /// The key by which rate limits are counted. `None` for links: they lead to other hosts, which the API's limit is
    /// not about.
    pub(crate) fn endpoint(&self) -> Option<String> {
        (!self.is_download()).then(|| format!("{} {}", self.method(), self.path()))
    }

    pub(crate) fn is_download(&self) -> bool {
        matches!(self, Self::Download(_))
    }

    /// The fields of the API's error bodies that tell the problem.
    pub(crate) fn error_fields(&self) -> Option<&'static ErrorFields> {
        self.description().error.as_ref()
    }

    pub(crate) fn facts(&self) -> Option<&'static Facts> {
        match self {
            Self::Operation(facts) => Some(facts),
            Self::Raw(_) | Self::Download(_) => None,
        }
    }

    pub(crate) fn accept(&self) -> Option<&'static str> {
        self.facts().and_then(|facts| facts.accept)
    }

    /// The scopes that the key needs.
    pub(crate) fn scopes(&self) -> &'static [&'static str] {
        self.facts().map_or(&[], |facts| facts.scopes)
    }

    /// Whether a single one of the scopes is enough.
    pub(crate) fn any_scope(&self) -> bool {
        self.facts().is_some_and(|facts| facts.any_scope)
    }

    pub(crate) fn server(&self) -> Option<&'static Server> {
        self.facts().and_then(|facts| facts.server)
    }
}

impl From<&'static Facts> for CallTarget {
    fn from(facts: &'static Facts) -> Self {
        Self::Operation(facts)
    }
}
