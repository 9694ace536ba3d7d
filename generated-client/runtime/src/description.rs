//! Descriptions of the API and of each operation, written by generated code.

use http::Method;

use super::constraints::OperationConstraints;
use super::limit::RateLimit;
use super::method::CustomMethod;

/// The description of an API that an SDK was generated from.
#[derive(Debug)]
pub struct Description {
    /// The title of the API.
    pub title: &'static str,
    /// The version of the description.
    pub version: &'static str,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: &'static str,
    /// Name and version of the SDK's package, for the `User-Agent`.
    #[doc(hidden)]
    pub sdk: &'static str,
    /// The prefix of environment variables, without the `_` after it.
    #[doc(hidden)]
    pub env_prefix: &'static str,
    /// Base URLs; the first is the default.
    #[doc(hidden)]
    pub servers: &'static [Server],
    /// The security schemes.
    #[doc(hidden)]
    pub schemes: &'static [Scheme],
    /// The fields of error bodies that tell the problem.
    #[doc(hidden)]
    pub error: Option<ErrorFields>,
    /// How many requests the API allows to each operation, if it says so.
    #[doc(hidden)]
    pub rate_limit: Option<RateLimit>,
    /// What requests are checked against, in order; empty without the feature `validate`.
    #[doc(hidden)]
    pub constraints: &'static [OperationConstraints],
}

/// A base URL.
#[derive(Debug)]
pub struct Server {
    /// The name, if it has one.
    pub name: Option<&'static str>,
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

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// The key in the description.
    pub key: &'static str,
    /// The end of the environment variable's name; in lower case it is the name of the builder's setter.
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
    /// `Authorization: Bearer` with a token of OAuth 2.
    OAuth2(OAuth2),
}

impl SchemeKind {
    /// Whether the credential is a user name and a password.
    pub(crate) fn is_login(&self) -> bool {
        matches!(self, Self::Basic)
    }
}

impl Scheme {
    /// The setter of the builder.
    pub(crate) fn setter(&self) -> String {
        self.env.to_ascii_lowercase()
    }
}

/// Where tokens come from: URLs, which may be relative to that of the server.
#[derive(Clone, Copy, Debug, Default)]
pub struct OAuth2 {
    pub(crate) authorization: Option<&'static str>,
    pub(crate) token: Option<&'static str>,
    pub(crate) client_credentials: Option<&'static str>,
    pub(crate) password: Option<&'static str>,
    pub(crate) refresh: Option<&'static str>,
    pub(crate) discovery: Option<&'static str>,
}

impl OAuth2 {
    /// A scheme that says nothing about its tokens.
    pub const fn new() -> Self {
        Self {
            authorization: None,
            token: None,
            client_credentials: None,
            password: None,
            refresh: None,
            discovery: None,
        }
    }

    /// Where users allow the access.
    #[must_use]
    pub const fn authorization(mut self, url: &'static str) -> Self {
        self.authorization = Some(url);
        self
    }

    /// Where the code that users get becomes a token.
    #[must_use]
    pub const fn token(mut self, url: &'static str) -> Self {
        self.token = Some(url);
        self
    }

    /// Where applications get a token.
    #[must_use]
    pub const fn client_credentials(mut self, url: &'static str) -> Self {
        self.client_credentials = Some(url);
        self
    }

    /// Where a user name and a password become a token.
    #[must_use]
    pub const fn password(mut self, url: &'static str) -> Self {
        self.password = Some(url);
        self
    }

    /// Where tokens are renewed, if it is elsewhere.
    #[must_use]
    pub const fn refresh(mut self, url: &'static str) -> Self {
        self.refresh = Some(url);
        self
    }

    /// The discovery document that has these URLs.
    #[must_use]
    pub const fn discovery(mut self, url: &'static str) -> Self {
        self.discovery = Some(url);
        self
    }
}

/// Fields of error bodies, by their names on the wire.
#[derive(Debug)]
pub struct ErrorFields {
    /// The field with the message for people. Empty if error bodies have several forms.
    pub message: &'static str,
    /// The field with the error code for programs.
    pub code: Option<&'static str>,
    /// The field with the id by which operators of the API find the call.
    pub trace: Option<&'static str>,
    /// Names of sensitive fields. Messages about them are left out, because they may repeat the value.
    pub hidden: &'static [&'static str],
    /// Those of the sensitive fields that error bodies declare themselves. Their values are left out.
    pub untold: &'static [&'static str],
}

/// An operation as a type, the parameter of [`Request`](crate::Request).
pub trait Operation: 'static {
    /// The value of a successful call.
    type Output: Send + 'static;
    /// How the body of a successful response is read.
    #[doc(hidden)]
    type Body: super::decode::Decode<Self::Output>;
    /// Method, path, scopes and everything else that is known of the operation.
    #[doc(hidden)]
    const INFO: OperationInfo;
}

/// Properties of an operation that its calls need.
#[derive(Debug)]
pub struct OperationInfo {
    pub(crate) description: &'static Description,
    pub(crate) group: &'static str,
    pub(crate) id: &'static str,
    method: Method,
    custom_method: Option<&'static CustomMethod>,
    pub(crate) path: &'static str,
    pub(crate) accept: Option<&'static str>,
    pub(crate) scopes: &'static [&'static str],
    /// Whether a single one of the scopes is enough.
    pub(crate) any_scope: bool,
    pub(crate) security: &'static [&'static [&'static str]],
    /// The scopes that the credential of a scheme needs, where they are others than `scopes`.
    pub(crate) scheme_scopes: &'static [(&'static str, &'static [&'static str])],
    pub(crate) server: Option<&'static Server>,
    /// The header whose value all attempts of a call share, in lower case.
    pub(crate) idempotency_key: Option<&'static str>,
    /// The first status of success, of interest to mocks only.
    #[cfg_attr(not(feature = "testing"), allow(dead_code))]
    pub(crate) success: u16,
}

impl OperationInfo {
    /// The properties that every operation has. `group` may be empty.
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
            custom_method: None,
            path,
            accept: None,
            scopes: &[],
            any_scope: false,
            security: &[],
            scheme_scopes: &[],
            server: None,
            idempotency_key: None,
            success: 200,
        }
    }

    pub(crate) fn method(&self) -> &Method {
        self.custom_method.map_or(&self.method, CustomMethod::get)
    }

    /// Sets a method without a constant of its own.
    #[must_use]
    pub const fn custom_method(mut self, method: &'static CustomMethod) -> Self {
        self.custom_method = Some(method);
        self
    }

    /// The value of the header `Accept`. The first media type is that of a successful response.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// Sets the scopes that the caller's key needs, all of them.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets the scopes of which the caller's key needs one.
    #[must_use]
    pub const fn any_scope(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self.any_scope = true;
        self
    }

    /// Sets the alternatives of security schemes, by key. All schemes of one alternative are needed; an empty
    /// alternative needs none.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    /// Sets the scopes that credentials need, by the key of their scheme, where they are others than
    /// [`scopes`](Self::scopes).
    #[must_use]
    pub const fn scheme_scopes(mut self, scopes: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.scheme_scopes = scopes;
        self
    }

    /// Sets the operation's own server.
    #[must_use]
    pub const fn server(mut self, server: &'static Server) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets the header, in lower case, with a value of its own for each call, by which the API knows repetitions of it.
    #[must_use]
    pub const fn idempotency_key(mut self, header: &'static str) -> Self {
        self.idempotency_key = Some(header);
        self
    }

    /// Sets the status of success, if it is not 200.
    #[must_use]
    pub const fn success(mut self, status: u16) -> Self {
        self.success = status;
        self
    }
}
