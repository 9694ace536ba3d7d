//! Headers and credentials for every call, whatever the description says.

use std::fmt;

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};

use super::ClientBuilder;
use super::credentials::{basic, unfit, unusable};
use crate::error::Error;
use crate::request_parts::{OF_THE_CONNECTION, header_value, is_trimmed};
use crate::types::{ApiKey, Secret};

/// Headers that describe a body or decide how it is read, so that callers cannot set them.
const OF_BODIES: [HeaderName; 3] = [ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE];

/// Default headers and credentials, as the caller gave them.
#[derive(Clone, Default)]
pub(super) struct Defaults {
    headers: Vec<(String, Secret)>,
    /// A header, its value or the problem with it, and the setter.
    credentials: Vec<(String, Result<Secret, &'static str>, &'static str)>,
}

impl ClientBuilder {
    /// Sets a header of every call to the API.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into().to_ascii_lowercase();
        self.defaults.headers.retain(|(known, _)| *known != name);
        self.defaults.headers.push((name, Secret::new(value.into())));
        self
    }

    /// Sends `Authorization: Bearer` with every call, for an API whose description does not say that it needs a token.
    pub fn default_bearer(self, token: impl Into<ApiKey>) -> Self {
        let token = token.into().into_secret();
        let is_unfit = token.expose().is_empty() || is_trimmed(token.expose());
        let value = if is_unfit { String::new() } else { format!("Bearer {}", token.expose()) };
        with_default(self, AUTHORIZATION.as_str(), Ok(Secret::new(value)), "default_bearer")
    }

    /// Sends `Authorization: Basic` with every call, for an API whose description does not say that it needs a login.
    pub fn default_basic(self, user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        let value = basic(&Secret::new(user.into()), &password.into().into_secret()).map(Secret::new);
        with_default(self, AUTHORIZATION.as_str(), value, "default_basic")
    }

    /// Sends a key in this header with every call, for an API whose description does not say that it needs one.
    pub fn default_key(self, header: impl Into<String>, key: impl Into<ApiKey>) -> Self {
        with_default(self, &header.into(), Ok(key.into().into_secret()), "default_key")
    }
}

fn with_default(
    mut builder: ClientBuilder,
    header: &str,
    value: Result<Secret, &'static str>,
    setter: &'static str,
) -> ClientBuilder {
    let header = header.to_ascii_lowercase();
    builder.defaults.credentials.retain(|(known, ..)| *known != header);
    builder.defaults.credentials.push((header, value, setter));
    builder
}

impl Defaults {
    /// The headers as they are sent.
    pub(super) fn headers(&self) -> Result<HeaderMap, Error> {
        let headers = self.headers.iter().map(|(name, value)| header(name, value, "default_header"));
        headers.collect()
    }

    /// The headers of credentials as they are sent.
    pub(super) fn credentials(&self) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
        let prepare = |(name, value, setter): &(String, Result<Secret, &str>, &str)| match value {
            Err(problem) => Err(unusable(setter, problem)),
            Ok(value) if value.expose().is_empty() => Err(unfit(setter)),
            Ok(value) => header(name, value, setter),
        };
        self.credentials.iter().map(prepare).collect()
    }

    /// Shows names.
    pub(super) fn show(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        let names = |names: Vec<&str>| names.iter().map(|name| format!("{name}: ***")).collect::<Vec<_>>();
        if !self.headers.is_empty() {
            shown.field("default_headers", &names(self.headers.iter().map(|(name, _)| name.as_str()).collect()));
        }
        if !self.credentials.is_empty() {
            shown.field(
                "default_credentials",
                &names(self.credentials.iter().map(|(name, ..)| name.as_str()).collect()),
            );
        }
    }
}

fn header(name: &str, value: &Secret, setter: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
        return Err(Error::configuration(format!("`{setter}`: the header's name has characters that cannot be sent")));
    };
    if OF_THE_CONNECTION.contains(&name) {
        let problem = format!("`{setter}`: header `{name}` belongs to the connection and cannot be set");
        return Err(Error::configuration(problem));
    }
    if OF_BODIES.contains(&name) {
        let problem = format!("`{setter}`: header `{name}` belongs to the body and cannot be set for every call");
        return Err(Error::configuration(problem));
    }
    let value = header_value(value.expose());
    let mut value = value.map_err(|problem| Error::configuration(format!("`{setter}`: header `{name}` {problem}")))?;
    value.set_sensitive(true);
    Ok((name, value))
}
