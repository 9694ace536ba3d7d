//! From what a call is about and its parts to an HTTP request.

use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, COOKIE, HeaderValue, USER_AGENT};
use http::{Request, Uri, request};

use super::Client;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::parts::{Parts, Payload};
use crate::runtime::subject::Subject;
use crate::runtime::transport::Body;

/// A request, ready to be sent more than once.
#[derive(Debug)]
pub(crate) struct Outgoing {
    head: request::Parts,
    pub(crate) payload: Payload,
}

impl Outgoing {
    /// The request, for the next attempt; `None` if its body was sent and cannot be sent again.
    pub(crate) fn next(&mut self) -> Option<Request<Body>> {
        let body = self.payload.next()?;
        Some(Request::from_parts(self.head.clone(), body))
    }
}

impl Client {
    /// The request as it is sent, to be sent in another way.
    pub(crate) fn to_http(&self, subject: &Subject, parts: Parts) -> Result<Request<Body>, Error> {
        let once = || Error::new(ErrorKind::Request, "the body can be sent only once, and it was");
        let request = self.assemble(subject, parts).and_then(|mut outgoing| outgoing.next().ok_or_else(once));
        request.map_err(|error| error.of(subject))
    }

    /// The request as it is sent.
    pub(crate) fn assemble(&self, subject: &Subject, parts: Parts) -> Result<Outgoing, Error> {
        let invalid = |problem: String| Error::new(ErrorKind::Request, problem);
        let proof = self.0.credentials.prove(subject)?;
        let parts = parts.finish(subject.path()).map_err(invalid)?;
        let base = self.0.addresses.of(subject.description(), subject.server())?;
        let mut url = String::with_capacity(base.len().saturating_add(parts.path.len()).saturating_add(64));
        url.push_str(&base);
        url.push_str(&parts.path);
        for (index, pair) in parts.query.iter().chain(&proof.query).enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(pair);
        }
        let uri = Uri::try_from(url).map_err(|_| invalid("the URL is too long or cannot be sent".to_owned()))?;
        let mut request = Request::new(());
        *request.method_mut() = subject.method().clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.reserve(parts.headers.len().saturating_add(6));
        headers.extend(parts.headers);
        let unsendable = || invalid("the cookies cannot be sent".to_owned());
        let cookies: Vec<_> = parts.cookies.into_iter().chain(proof.cookies).collect();
        if !cookies.is_empty() {
            let mut value = HeaderValue::try_from(cookies.join("; ")).map_err(|_| unsendable())?;
            value.set_sensitive(true);
            headers.entry(COOKIE).or_insert(value);
        }
        for (name, value) in proof.headers {
            headers.entry(name).or_insert(value);
        }
        headers.entry(USER_AGENT).or_insert_with(|| self.0.user_agent.clone());
        let accept = HeaderValue::from_static(subject.accept().unwrap_or("*/*"));
        headers.entry(ACCEPT).or_insert(accept);
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        if let Some(locale) = &self.0.locale {
            headers.entry(ACCEPT_LANGUAGE).or_insert_with(|| locale.clone());
        }
        let (head, ()) = request.into_parts();
        Ok(Outgoing { head, payload: parts.payload })
    }
}
