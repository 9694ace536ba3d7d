//! Credentials from a function.

use std::fmt;
use std::future::Future;

use super::{Credential, CredentialRequest, Credentials};
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// Credentials from an asynchronous function, for example one that asks a vault.
///
/// ```
/// use std::time::Duration;
///
/// use sdk_runtime::credentials::{Credential, from_fn};
///
/// # async fn ask_the_vault(_: &str) -> Result<String, std::io::Error> { Ok(String::new()) }
/// let credentials = from_fn(|_| async {
///     let key = ask_the_vault("perfectgym/acme").await?;
///     Ok(Credential::key(key).expires_in(Duration::from_secs(3600)))
/// });
/// # let _ = credentials;
/// ```
pub fn from_fn<F, R>(function: F) -> FromFn<F>
where
    F: Fn(CredentialRequest<'_>) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credential, BoxError>> + Send + 'static,
{
    FromFn(function)
}

/// Credentials from a function, made by [`from_fn`].
pub struct FromFn<F>(F);

impl<F, R> Credentials for FromFn<F>
where
    F: Fn(CredentialRequest<'_>) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credential, BoxError>> + Send + 'static,
{
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFn").finish_non_exhaustive()
    }
}
