//! From facts and parts to an HTTP request.

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, COOKIE, HeaderValue, USER_AGENT};
use http::{Request, Uri};

use super::Client;
use crate::runtime::description::Facts;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::parts::Parts;

impl Client {
    /// The request as it is sent.
    pub(crate) fn assemble(&self, facts: &'static Facts, parts: Parts) -> Result<Request<Bytes>, Error> {
        let invalid = |problem: String| Error::new(ErrorKind::Request, problem);
        let proof = self.0.credentials.prove(facts)?;
        let parts = parts.finish(facts.path).map_err(invalid)?;
        let mut url = self.0.addresses.of(facts.description, facts.server)?;
        url.push_str(&parts.path);
        for (index, pair) in parts.query.iter().chain(&proof.query).enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(pair);
        }
        let uri = Uri::try_from(url).map_err(|_| invalid("the URL is too long or cannot be sent".to_owned()))?;
        let mut request = Request::new(parts.body);
        *request.method_mut() = facts.method.clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
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
        let accept = HeaderValue::from_static(facts.accept.unwrap_or("*/*"));
        headers.entry(ACCEPT).or_insert(accept);
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        if let Some(locale) = &self.0.locale {
            headers.entry(ACCEPT_LANGUAGE).or_insert_with(|| locale.clone());
        }
        Ok(request)
    }
}
