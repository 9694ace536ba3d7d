//! Credentials that change: keys that are rotated, and tokens that expire.
//!
//! The client asks a [`Credentials`] for the credential of a security scheme with the first call that needs it, keeps it
//! until shortly before it expires, and asks again once if the API refuses it with status 401. Calls that need it at the
//! same time wait for one answer. Clients that were made from one another share it.
//!
//! [`from_fn`] makes one of a function, [`FromEnv`] and [`FromFile`] read a variable and a file, and [`oauth2`] has the
//! grants of OAuth 2.

mod cache;
mod env;
mod file;
mod from_fn;
pub mod oauth2;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

pub(crate) use self::cache::{Asking, Cache, Held, Source};
pub use self::env::FromEnv;
pub use self::file::FromFile;
pub use self::from_fn::{FromFn, from_fn};
use super::client::Client;
use super::description::Scheme;
use super::future::BoxFuture;
use super::transport::BoxError;
use super::types::{ApiKey, Secret};

/// A source of credentials for one security scheme.
pub trait Credentials: Send + Sync + 'static {
    /// The credential for the calls that come now.
    ///
    /// It is asked for within the time of a call, and dropped with it; a renewal of a credential that is still good is
    /// dropped after 5 seconds, and tried again after 30. No second request is made before this one ends.
    /// So it must not make a call that needs this credential itself: both would wait for each other until their time is over.
    ///
    /// # Errors
    ///
    /// There is none. The calls that wait for it fail with an error of kind
    /// [`Credentials`](crate::ErrorKind::Credentials), which has the text of this one.
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>>;
}

/// One source for several clients.
impl<C: Credentials + ?Sized> Credentials for Arc<C> {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        (**self).credential(request)
    }
}

/// A request for a credential.
#[derive(Clone, Copy)]
pub struct CredentialRequest<'a> {
    scheme: &'static Scheme,
    scopes: &'static [&'static str],
    refused: bool,
    client: &'a Client,
}

impl CredentialRequest<'_> {
    /// The key of the security scheme in the description.
    pub fn scheme(&self) -> &'static str {
        self.scheme.key
    }

    /// The scopes that the operation needs, according to the description.
    pub fn scopes(&self) -> &[&'static str] {
        self.scopes
    }

    /// Whether the API has refused the last credential, although it had not expired.
    pub fn was_refused(&self) -> bool {
        self.refused
    }

    /// The date and time of the client's clock.
    pub fn now(&self) -> Timestamp {
        self.client.settings().clock.now()
    }
}

impl fmt::Debug for CredentialRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialRequest")
            .field("scheme", &self.scheme())
            .field("scopes", &self.scopes)
            .field("was_refused", &self.refused)
            .finish_non_exhaustive()
    }
}

/// A credential from a [`Credentials`].
#[derive(Clone)]
pub struct Credential {
    value: CredentialValue,
    expires: Option<Moment>,
    renewal: Option<Moment>,
    account: Option<String>,
    scopes: Option<Vec<String>>,
}

/// A moment in the life of a credential.
#[derive(Clone, Copy, Debug)]
enum Moment {
    At(Timestamp),
    /// This long after the client got the credential.
    In(Duration),
}

/// What a credential consists of.
#[derive(Clone, Debug)]
pub(crate) enum CredentialValue {
    Key(Secret),
    Basic(Secret, Secret),
}

impl Credential {
    /// A key or a token, without the word `Bearer`.
    pub fn key(key: impl Into<ApiKey>) -> Self {
        Self::of(CredentialValue::Key(key.into().into_secret()))
    }

    /// User name and password.
    pub fn basic(user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        Self::of(CredentialValue::Basic(Secret::new(user.into()), password.into().into_secret()))
    }

    fn of(value: CredentialValue) -> Self {
        Self { value, expires: None, renewal: None, account: None, scopes: None }
    }

    /// Sets when the credential expires. Another one is asked for up to a minute earlier, while calls go on with this
    /// one. Without it, the credential is kept until the API refuses it.
    #[must_use]
    pub fn expires_at(mut self, time: Timestamp) -> Self {
        self.expires = Some(Moment::At(time));
        self
    }

    /// As [`expires_at`](Self::expires_at), this long after the client got the credential.
    #[must_use]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires = Some(Moment::In(time));
        self
    }

    /// Sets when another credential is asked for, although this one is good until it expires. Meanwhile, and if there is
    /// no other, calls go on with this one.
    #[must_use]
    pub fn renewed_in(mut self, time: Duration) -> Self {
        self.renewal = Some(Moment::In(time));
        self
    }

    /// Sets whose credential it is, for credentials that are different each time. Rate limits are counted for each
    /// account: without this, for each credential.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets the scopes that the credential was issued for. An operation that needs another one asks for another
    /// credential. Without it, the credential is good for all operations.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
}

/// Hides the credential.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("expires", &self.expires)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// `user:password` for a login, and a key otherwise, from a text with white space around it. Some editors write a mark of
/// the encoding before it.
fn read(scheme: &Scheme, text: &str) -> Result<Credential, BoxError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err("it is empty".into());
    }
    if !scheme.kind.is_login() {
        return Ok(Credential::key(text));
    }
    let (user, password) = text.split_once(':').ok_or("it must be `user:password`")?;
    Ok(Credential::basic(user, password))
}
