//! Credentials from an environment variable.

use super::{Credential, CredentialRequest, Credentials, read};
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// A credential from an environment variable: a key, or `user:password` for a login. It is read with the first call, and
/// again after a 401.
#[derive(Clone, Debug)]
pub struct FromEnv {
    variable: String,
}

impl FromEnv {
    /// Reads this variable.
    pub fn new(variable: impl Into<String>) -> Self {
        Self { variable: variable.into() }
    }
}

impl Credentials for FromEnv {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            // The error of the standard library has the value of a variable that is not Unicode.
            let value =
                std::env::var(&self.variable).map_err(|_| format!("{} is not set, or no text", self.variable))?;
            read(request.scheme, &value).map_err(|problem| format!("{}: {problem}", self.variable).into())
        })
    }
}
