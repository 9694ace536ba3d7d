//! What generated code says about the API and about each operation.

use http::Method;

use super::limit::RateLimit;

/// The description of an API that an SDK was generated from.
#[derive(Debug)]
pub struct Description {
    /// The title of the API.
    pub title: &'static str,
    /// The version of the description.
    pub version: &'static str,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: &'static str,
    /// What the names of environment variables begin with, without the `_` after it.
    #[doc(hidden)]
    pub env_prefix: &'static str,
    /// Base URLs; the first is the default.
    #[doc(hidden)]
    pub servers: &'static [Server],
    /// How callers prove who they are.
    #[doc(hidden)]
    pub schemes: &'static [Scheme],
    /// Where error bodies say what went wrong.
    #[doc(hidden)]
    pub error: Option<ErrorFields>,
    /// How many requests the API allows to each operation, if it says so.
    #[doc(hidden)]
    pub rate_limit: Option<RateLimit>,
}

/// A base URL.
#[derive(Debug)]
pub struct Server {
    /// The URL, with `{variables}`.
    pub url: &'static str,
    /// Its variables.
    pub variables: &'static [Variable],
}

/// A variable in a server's URL.
#[derive(Debug)]
pub struct Variable {
    /// The name between the braces.
    pub name: &'static str,
    /// The value when none is set; `None` where the caller must choose.
    pub default: Option<&'static str>,
    /// The only values allowed, or nothing for any.
    pub allowed: &'static [&'static str],
}

/// A way to prove who calls.
#[derive(Debug)]
pub struct Scheme {
    /// Its key in the description.
    pub key: &'static str,
    /// The end of its environment variable; in lower case the name of the builder's setter.
    pub env: &'static str,
    /// What is sent.
    pub kind: SchemeKind,
    /// Whether any operation of the description sends it.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code))]
    pub sent: bool,
}

/// What a security scheme sends.
#[derive(Clone, Copy, Debug)]
pub enum SchemeKind {
    /// A header with a key.
    Header(&'static str),
    /// A query parameter with a key.
    Query(&'static str),
    /// A cookie with a key.
    Cookie(&'static str),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
}

/// Fields of error bodies, by their names on the wire.
#[derive(Debug)]
pub struct ErrorFields {
    /// The field that tells people what went wrong; empty where error bodies are not all of one kind.
    pub message: &'static str,
    /// The field that tells programs.
    pub code: Option<&'static str>,
    /// The field that the operators of the API find the call by.
    pub trace: Option<&'static str>,
    /// Names of fields whose values must not be seen. What is said about them is not told.
    pub hidden: &'static [&'static str],
    /// Those of them that error bodies have themselves. The same words of other bodies may name what an error says.
    pub untold: &'static [&'static str],
}

/// An operation, as a type: what a [`Request`](crate::runtime::Request) is a request for.
pub trait Operation: 'static {
    /// What a successful call yields.
    type Output: Send + 'static;
    /// How the body of a successful response is read.
    #[doc(hidden)]
    type Body: super::decode::Decode<Self::Output>;
    /// Everything else about it.
    #[doc(hidden)]
    const FACTS: Facts;
}

/// What the execution path needs to know about an operation.
#[derive(Debug)]
pub struct Facts {
    pub(crate) description: &'static Description,
    pub(crate) group: &'static str,
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) accept: Option<&'static str>,
    pub(crate) scopes: &'static [&'static str],
    /// One of the scopes is enough.
    pub(crate) any_scope: bool,
    pub(crate) security: &'static [&'static [&'static str]],
    pub(crate) server: Option<&'static Server>,
    /// The first status of success, of interest to mocks only.
    #[cfg_attr(not(feature = "testing"), allow(dead_code))]
    pub(crate) success: u16,
}

impl Facts {
    /// The facts that every operation has. `group` may be empty.
    pub const fn new(
        description: &'static Description,
        group: &'static str,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self {
            description,
            group,
            id,
            method,
            path,
            accept: None,
            scopes: &[],
            any_scope: false,
            security: &[],
            server: None,
            success: 200,
        }
    }

    /// The media types that the response is asked for, as the header has them; the first is that of success.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// The scopes that the caller's key needs.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// The scopes of which the caller's key needs one.
    #[must_use]
    pub const fn any_scope(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self.any_scope = true;
        self
    }

    /// Alternatives of security schemes, by key: all schemes of one of them are needed. An empty one needs nothing.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    /// The server of an operation that is elsewhere than the others.
    #[must_use]
    pub const fn server(mut self, server: &'static Server) -> Self {
        self.server = Some(server);
        self
    }

    /// The status of success, where it is not 200.
    #[must_use]
    pub const fn success(mut self, status: u16) -> Self {
        self.success = status;
        self
    }
}
