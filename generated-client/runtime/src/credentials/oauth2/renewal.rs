//! Renewals with a refresh token.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use futures_util::lock::Mutex as AsyncMutex;

use super::{Application, Endpoint, Endpoints, Grant, Token};
use crate::credentials::{Credential, CredentialRequest};
use crate::future::BoxFuture;
use crate::transport::BoxError;
use crate::types::Secret;

/// Called with a new refresh token.
pub(super) type OnRotation = Arc<dyn Fn(&str) + Send + Sync>;

/// A request with a refresh token. It has a client of its own, and so keeps that alive until it has ended.
type Renewal = BoxFuture<'static, Result<Token, BoxError>>;

/// A refresh token, and the renewal that was begun with it.
///
/// Many servers take a refresh token once, and give the next one with the answer, which must not be lost. So there is one
/// request at a time, and if its call is dropped, the next call goes on with the same request.
#[derive(Default)]
pub(super) struct Renewals {
    current: Mutex<Option<Secret>>,
    pub(super) on_rotation: Option<OnRotation>,
    begun: AsyncMutex<Option<Renewal>>,
}

impl Renewals {
    pub(super) fn new(current: Secret) -> Self {
        Self { current: Mutex::new(Some(current)), ..Self::default() }
    }

    /// A token for the refresh token; `None` if there is no refresh token.
    pub(super) async fn renew(
        &self,
        request: CredentialRequest<'_>,
        application: &Application,
        endpoints: &Endpoints,
    ) -> Option<Result<Credential, BoxError>> {
        let mut begun = self.begun.lock().await;
        if begun.is_none() {
            *begun = Some(begin(request, application, endpoints, self.current().clone()?));
        }
        let answer = poll_fn(|context| {
            let Some(mut renewal) = begun.take() else { return Poll::Ready(None) };
            let answer = renewal.as_mut().poll(context);
            // It is not put back after a panic, after which it could not go on.
            if answer.is_pending() {
                *begun = Some(renewal);
            }
            answer.map(Some)
        });
        let answer = answer.await?;
        Some(answer.map(|Token { credential, refresh }| {
            if let Some(next) = refresh {
                self.rotate(next);
            }
            credential
        }))
    }

    /// Keeps a refresh token that the server has given, and has it saved if it is another one.
    pub(super) fn rotate(&self, next: Secret) {
        if self.current().as_ref().is_some_and(|current| current.expose() == next.expose()) {
            return;
        }
        if let Some(save) = &self.on_rotation {
            save(next.expose());
        }
        *self.current() = Some(next);
    }

    /// Forgets the refresh token.
    pub(super) fn forget(&self) {
        *self.current() = None;
    }

    /// A panic of another thread leaves the token usable.
    fn current(&self) -> MutexGuard<'_, Option<Secret>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn begin(request: CredentialRequest<'_>, application: &Application, endpoints: &Endpoints, current: Secret) -> Renewal {
    let CredentialRequest { scheme, scopes, refused, client } = request;
    let (client, application, endpoints) = (client.clone(), application.clone(), endpoints.clone());
    let form = vec![("grant_type", Secret::new("refresh_token".to_owned())), ("refresh_token", current)];
    Box::pin(async move {
        let (application, endpoints) = (&application, &endpoints);
        let grant = Grant { application, endpoints, endpoint: Endpoint::Refresh, form, is_repeatable: false };
        grant.request(CredentialRequest { scheme, scopes, refused, client: &client }).await
    })
}
