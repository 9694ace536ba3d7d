//! Builds an HTTP request from a call's target and its request parts.

use std::sync::Arc;

use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, COOKIE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Request, Uri};

use super::Client;
use super::credentials::{Proof, Sourced};
use crate::call_target::CallTarget;
use crate::credentials::{Asking, Cache};
use crate::description::Scheme;
use crate::error::{Error, ErrorKind};
use crate::limit::Account;
use crate::random;
use crate::request_parts::{Payload, RequestParts, has_name_of};
use crate::transport::Body;

/// A request that can be sent several times, once for each attempt. It has no `Debug`: URI and headers contain values.
pub(crate) struct PreparedRequest {
    pub(super) uri: Uri,
    /// The headers of the call itself.
    pub(super) headers: HeaderMap,
    pub(super) proof: Vec<(HeaderName, HeaderValue)>,
    /// Cookies of the call and of credentials, unless the call has a header of its own for them.
    pub(super) cookies: Option<HeaderValue>,
    /// Whether the request goes to the API itself, and not to another host that must not get credentials.
    ours: bool,
    /// Whether the request has no credential, although it goes to the API.
    pub(crate) is_anonymous: bool,
    /// What credentials from sources are added to, and those that were added.
    unsigned: Option<Box<(Unsigned, Sourced)>>,
    /// Whose requests the limiter counts.
    pub(crate) account: Account,
    pub(crate) payload: Payload,
}

/// The parts of a request that credentials are added to.
#[derive(Clone)]
struct Unsigned {
    url: String,
    query: Vec<String>,
    cookies: Vec<String>,
}

impl PreparedRequest {
    /// Adds the credentials.
    fn sign(&mut self, unsigned: Unsigned, proof: Proof, client: &Client, target: &CallTarget) -> Result<(), Error> {
        let Unsigned { mut url, query, mut cookies } = unsigned;
        let mut separator = if url.contains('?') { '&' } else { '?' };
        // A parameter of the call takes precedence over a credential of the same name.
        let keys = proof.query.iter().filter(|pair| !has_name_of(&query, pair));
        for pair in query.iter().chain(keys) {
            url.push(separator);
            url.push_str(pair);
            separator = '&';
        }
        self.uri = Uri::try_from(url).map_err(|_| invalid("the URL is too long or cannot be sent".to_owned()))?;
        // The key of repetitions tells nobody who asks, although its name has the word in it.
        let repetitions = target.idempotency_key().unwrap_or_default();
        let names = self.headers.keys().chain(client.0.family.defaults.keys()).map(HeaderName::as_str);
        let names = names.filter(|name| !name.eq_ignore_ascii_case(repetitions));
        let names = names.chain(query.iter().filter_map(|pair| pair.split('=').next()));
        self.is_anonymous = self.ours
            && proof.is_empty()
            && cookies.is_empty()
            && !names.into_iter().any(tells_who_asks)
            && !is_login(target, &self.payload);
        let keys: Vec<_> = proof.cookies.into_iter().filter(|pair| !has_name_of(&cookies, pair)).collect();
        cookies.extend(keys);
        self.cookies = None;
        if !cookies.is_empty() {
            let value = HeaderValue::try_from(cookies.join("; "));
            let mut value = value.map_err(|_| invalid("the cookies cannot be sent".to_owned()))?;
            value.set_sensitive(true);
            self.cookies = Some(value);
        }
        self.proof = proof.headers;
        Ok(())
    }

    /// Whether credentials from sources have to be added.
    pub(crate) fn has_sources(&self) -> bool {
        self.unsigned.is_some()
    }

    /// The request for the next attempt. It is an error if the body was sent and cannot be sent again.
    ///
    /// The request is built anew for each attempt: most calls have only one, and a copy would cost as much.
    pub(crate) fn next(&mut self, client: &Client, target: &CallTarget) -> Result<Request<Body>, Error> {
        let once = || Error::new(ErrorKind::Request, "the body can be sent only once, and it was");
        let mut request = Request::new(self.payload.next().ok_or_else(once)?);
        *request.method_mut() = target.method().clone();
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.reserve(self.headers.len().saturating_add(7));
        headers.extend(self.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        if let Some(cookies) = &self.cookies {
            headers.entry(COOKIE).or_insert_with(|| cookies.clone());
        }
        for (name, value) in &self.proof {
            // Marked as sensitive even if the caller has set a value of their own.
            headers.entry(name).or_insert_with(|| value.clone()).set_sensitive(true);
        }
        for (name, value) in client.0.family.defaults.iter().filter(|_| self.ours) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        headers.entry(USER_AGENT).or_insert_with(|| client.0.family.user_agent.clone());
        let accept = HeaderValue::from_static(target.accept().unwrap_or("*/*"));
        headers.entry(ACCEPT).or_insert(accept);
        // The bytes of a file must not be changed on the way.
        let encoding = if target.is_download() { "identity" } else { "gzip" };
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static(encoding));
        if let Some(locale) = client.0.family.locale.as_ref().filter(|_| self.ours) {
            headers.entry(ACCEPT_LANGUAGE).or_insert_with(|| locale.clone());
        }
        Ok(request)
    }
}

/// Whether a header or parameter of this name may be a credential that the description does not declare.
fn tells_who_asks(name: &str) -> bool {
    let has = |word: &str| name.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    name.eq_ignore_ascii_case(COOKIE.as_str()) || ["auth", "key", "token", "passw", "secret"].into_iter().any(has)
}

/// Whether the body may have credentials, as that of a login has: the operation needs no credential although others do,
/// or names of credentials are at the start of the body.
fn is_login(target: &CallTarget, payload: &Payload) -> bool {
    const START: usize = 4096;
    const WORDS: [&str; 5] = ["passw", "secret", "token", "credential", "grant_type"];
    let Payload::Bytes(body) = payload else { return false };
    let is_free = || target.operation().is_some_and(|info| info.security.iter().all(|schemes| schemes.is_empty()));
    let start = body.get(..START.min(body.len())).unwrap_or_default();
    let has = |word: &str| start.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    !body.is_empty() && (is_free() && !target.description().schemes.is_empty() || WORDS.into_iter().any(has))
}

/// The request as an `http::Request`, for callers who send it themselves.
pub(crate) fn to_http(client: &Client, target: &CallTarget, parts: RequestParts) -> Result<Request<Body>, Error> {
    let request = prepare(client, target, parts).and_then(|mut prepared| {
        if prepared.has_sources() {
            let at_hand = |cache: &Arc<Cache>| {
                let asking = Asking { client, scopes: target.scopes_of(cache.scheme()), refused: None };
                let held = cache.at_hand(asking).ok_or_else(|| not_asked(cache.scheme()))?;
                Ok((Arc::clone(cache), held))
            };
            let sources = client.0.credentials.sources(target)?;
            let found = sources.into_iter().map(at_hand).collect::<Result<_, Error>>()?;
            add(client, target, &mut prepared, found)?;
        }
        prepared.next(client, target)
    });
    request.map_err(|error| error.of(target))
}

fn not_asked(scheme: &Scheme) -> Error {
    let setter = scheme.setter();
    Error::configuration(format!("the source of `{setter}` has not been asked yet; a call to the API does that"))
}

/// Asks the sources of credentials, and adds what they give to the request. After a refusal, yields whether there is
/// another credential than the one that was refused.
pub(crate) async fn authenticate(
    client: &Client,
    target: &CallTarget,
    prepared: &mut PreparedRequest,
    was_refused: bool,
) -> Result<bool, Error> {
    let before = prepared.unsigned.as_mut().map(|unsigned| std::mem::take(&mut unsigned.1)).unwrap_or_default();
    let mut sourced = Sourced::new();
    let mut is_other = false;
    for cache in client.0.credentials.sources(target)? {
        let known = before.iter().find(|(known, _)| Arc::ptr_eq(known, cache)).map(|(_, held)| held);
        let refused = known.filter(|_| was_refused);
        let held = cache.get(Asking { client, scopes: target.scopes_of(cache.scheme()), refused }).await?;
        is_other |= known.is_none_or(|known| known.prepared != held.prepared);
        sourced.push((Arc::clone(cache), held));
    }
    add(client, target, prepared, sourced)?;
    Ok(is_other)
}

/// Adds credentials from sources.
fn add(client: &Client, target: &CallTarget, prepared: &mut PreparedRequest, sourced: Sourced) -> Result<(), Error> {
    let Some(mut kept) = prepared.unsigned.take() else { return Ok(()) };
    let proof = client.0.credentials.prove(target, &sourced)?;
    prepared.account = client.account_with(&sourced);
    let signed = prepared.sign(kept.0.clone(), proof, client, target);
    kept.1 = sourced;
    prepared.unsigned = Some(kept);
    signed
}

fn invalid(problem: String) -> Error {
    Error::new(ErrorKind::Request, problem)
}

/// Builds the request of a call. Credentials from sources are added later, by [`authenticate`].
pub(crate) fn prepare(client: &Client, target: &CallTarget, parts: RequestParts) -> Result<PreparedRequest, Error> {
    // Credentials go to no other host than that of the API.
    let (base, template, ours) = match target {
        CallTarget::Download(link) => {
            let (url, ours) = client.0.addresses.link(link.url.expose()).map_err(invalid)?;
            (url.into(), "", ours)
        }
        CallTarget::Token(link) => (client.0.addresses.link(link.url.expose()).map_err(invalid)?.0.into(), "", false),
        _ => (client.0.addresses.of(target.description(), target.server())?, target.path(), true),
    };
    let has_sources = ours && !client.0.credentials.sources(target)?.is_empty();
    let proof = if ours && !has_sources { client.0.credentials.prove(target, &Vec::new())? } else { Proof::default() };
    #[cfg(feature = "validate")]
    let mut parts = parts;
    #[cfg(feature = "validate")]
    let sent = parts.sent_values();
    let parts = parts.finish(template).map_err(invalid)?;
    #[cfg(feature = "validate")]
    if let Some(info) = target.operation().filter(|_| client.settings().validates) {
        let violations = crate::constraints::check(info, &sent);
        if !violations.is_empty() {
            return Err(Error::violating(violations));
        }
    }
    let mut url = String::with_capacity(base.len().saturating_add(parts.path.len()).saturating_add(64));
    url.push_str(&base);
    url.push_str(&parts.path);
    let mut prepared = PreparedRequest {
        uri: Uri::default(),
        headers: parts.headers,
        proof: Vec::new(),
        cookies: None,
        ours,
        is_anonymous: false,
        unsigned: None,
        account: client.account(),
        payload: parts.payload,
    };
    if let Some(name) = target.idempotency_key() {
        add_idempotency_key(&mut prepared.headers, name)?;
    }
    let unsigned = Unsigned { url, query: parts.query, cookies: parts.cookies };
    if has_sources {
        prepared.unsigned = Some(Box::new((unsigned, Sourced::new())));
    } else {
        prepared.sign(unsigned, proof, client, target)?;
    }
    Ok(prepared)
}

/// Keeps the header that repetitions of the call share in its parts, so that all calls that are made of them share it, too.
pub(crate) fn keep_idempotency_key(target: &CallTarget, parts: &mut RequestParts) {
    if let Some(name) = target.idempotency_key() {
        // Where it cannot be made, [`prepare`] has the same problem, and the call tells it.
        let _ = add_idempotency_key(parts.headers_mut(), name);
    }
}

/// Adds the header that all attempts of a call share, unless the caller has set it. Its value is a random UUID.
fn add_idempotency_key(headers: &mut HeaderMap, name: &'static str) -> Result<(), Error> {
    let unknown = || invalid(format!("the header `{name}` cannot be sent"));
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unknown())?;
    if headers.contains_key(&name) {
        return Ok(());
    }
    let bits = random::secret().ok_or_else(|| {
        let problem = format!("there is no source of randomness for the header `{name}`, which the caller can set");
        Error::new(ErrorKind::Request, problem)
    })?;
    let value = HeaderValue::try_from(random::uuid(bits)).map_err(|_| unknown())?;
    headers.insert(name, value);
    Ok(())
}
