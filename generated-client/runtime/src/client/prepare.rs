//! Builds an HTTP request from a call's target and its request parts.

use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, COOKIE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Request, Uri};

use super::Client;
use super::credentials::Proof;
use crate::call_target::CallTarget;
use crate::error::{Error, ErrorKind};
use crate::request_parts::{Payload, RequestParts, has_name_of};
use crate::transport::Body;

/// A request that can be sent several times, once for each attempt. It has no `Debug`: URI and headers contain values.
pub(crate) struct PreparedRequest {
    pub(super) uri: Uri,
    /// The headers of the call itself.
    pub(super) headers: HeaderMap,
    pub(super) proof: Vec<(HeaderName, HeaderValue)>,
    /// Whether the request goes to the API itself, and not to another host that must not get credentials.
    ours: bool,
    /// Whether the request has no credential, although it goes to the API.
    pub(crate) is_anonymous: bool,
    pub(crate) payload: Payload,
}

impl PreparedRequest {
    /// The request for the next attempt. It is an error if the body was sent and cannot be sent again.
    ///
    /// The request is built anew for each attempt: most calls have only one, and a copy would cost as much.
    pub(crate) fn next(&mut self, client: &Client, target: &CallTarget) -> Result<Request<Body>, Error> {
        let once = || Error::new(ErrorKind::Request, "the body can be sent only once, and it was");
        let mut request = Request::new(self.payload.next().ok_or_else(once)?);
        *request.method_mut() = target.method().clone();
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.reserve(self.headers.len().saturating_add(6));
        headers.extend(self.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
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
    let request = prepare(client, target, parts).and_then(|mut prepared| prepared.next(client, target));
    request.map_err(|error| error.of(target))
}

/// Builds the request of a call.
pub(crate) fn prepare(client: &Client, target: &CallTarget, parts: RequestParts) -> Result<PreparedRequest, Error> {
    let invalid = |problem: String| Error::new(ErrorKind::Request, problem);
    // Credentials go to no other host than that of the API.
    let (base, template, ours) = match target {
        CallTarget::Download(link) => {
            let (url, ours) = client.0.addresses.link(link.url.expose()).map_err(invalid)?;
            (url.into(), "", ours)
        }
        _ => (client.0.addresses.of(target.description(), target.server())?, target.path(), true),
    };
    let proof = if ours { client.0.credentials.prove(target)? } else { Proof::default() };
    let parts = parts.finish(template).map_err(invalid)?;
    let mut url = String::with_capacity(base.len().saturating_add(parts.path.len()).saturating_add(64));
    url.push_str(&base);
    url.push_str(&parts.path);
    let mut separator = if url.contains('?') { '&' } else { '?' };
    // A parameter of the call takes precedence over a credential of the same name.
    let keys = proof.query.iter().filter(|pair| !has_name_of(&parts.query, pair));
    for pair in parts.query.iter().chain(keys) {
        url.push(separator);
        url.push_str(pair);
        separator = '&';
    }
    let uri = Uri::try_from(url).map_err(|_| invalid("the URL is too long or cannot be sent".to_owned()))?;
    let mut headers = parts.headers;
    let names = headers.keys().chain(client.0.family.defaults.keys()).map(HeaderName::as_str);
    let names = names.chain(parts.query.iter().filter_map(|pair| pair.split('=').next()));
    let is_anonymous = ours
        && proof.is_empty()
        && parts.cookies.is_empty()
        && !names.into_iter().any(tells_who_asks)
        && !is_login(target, &parts.payload);
    let mut cookies = parts.cookies;
    let keys: Vec<_> = proof.cookies.into_iter().filter(|pair| !has_name_of(&cookies, pair)).collect();
    cookies.extend(keys);
    if !cookies.is_empty() {
        let value = HeaderValue::try_from(cookies.join("; "));
        let mut value = value.map_err(|_| invalid("the cookies cannot be sent".to_owned()))?;
        value.set_sensitive(true);
        headers.entry(COOKIE).or_insert(value);
    }
    Ok(PreparedRequest { uri, headers, proof: proof.headers, ours, is_anonymous, payload: parts.payload })
}
