//! Requests over https, within bounds.

#[cfg(test)]
pub mod server;
#[cfg(test)]
mod tests;

use std::io::{self, Read as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Error, Result, anyhow, bail, ensure};
use flate2::read::MultiGzDecoder;
use jiff::fmt::rfc2822::DateTimeParser;
use rustls::crypto::ring;
use ureq::http::{HeaderMap, Response, StatusCode, Version, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Timeout};

use super::address::Address;
use super::candidate::MAX_BYTES;
use super::progress;
use super::transport::{Answer, Fetched, Transport};

/// The bounds of a request.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of a description, also after decompression.
    pub bytes: u64,
    /// Time to resolve the host and to connect.
    pub connect: Duration,
    /// Time for the request as a whole.
    pub total: Duration,
    /// The number of redirects.
    pub redirects: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { bytes: MAX_BYTES, connect: Duration::from_secs(10), total: Duration::from_secs(120), redirects: 5 }
    }
}

/// A client for https. Certificates are verified by the platform's trust store.
#[derive(Debug)]
pub struct Https {
    agent: Agent,
    bounds: Bounds,
}

impl Https {
    /// A client with default bounds, and the proxy of the environment.
    pub fn new() -> Self {
        let config = Agent::config_builder().tls_config(tls(RootCerts::PlatformVerifier));
        Self { agent: config.build().into(), bounds: Bounds::default() }
    }

    /// A client that trusts one certificate only, without a proxy.
    #[cfg(test)]
    pub fn trusting(certificate: &[u8], bounds: Bounds) -> Self {
        let root = ureq::tls::Certificate::from_der(certificate).to_owned();
        let config = Agent::config_builder().proxy(None).tls_config(tls(RootCerts::new_with_certs(&[root])));
        Self { agent: config.build().into(), bounds }
    }

    fn ask(&self, address: &Address, etag: Option<&str>, left: Duration) -> Result<Response<Body>> {
        let mut request = self.agent.get(address.as_str()).header(header::ACCEPT_ENCODING, "gzip");
        if let Some(etag) = etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        request
            .config()
            .https_only(true)
            // Redirects are followed here, after a check of their target.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent(concat!("cargo-xtask-fetch/", env!("CARGO_PKG_VERSION")))
            .timeout_resolve(Some(self.bounds.connect))
            .timeout_connect(Some(self.bounds.connect))
            .timeout_global(Some(left))
            .build()
            .call()
            .map_err(|error| self.explain(error))
    }

    fn answer(&self, response: Response<Body>, etag: Option<&str>) -> Result<Answer> {
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_MODIFIED if etag.is_some() => return Ok(Answer::NotModified),
            status => bail!("the answer is {status}, not a description"),
        }
        let headers = response.headers();
        let (etag, date) = (text(headers, header::ETAG), last_modified(headers));
        let packed = match text(headers, header::CONTENT_ENCODING).as_deref() {
            None | Some("identity") => false,
            Some("gzip") => true,
            Some(other) => bail!("the answer is encoded as `{other}`, which was not requested"),
        };
        let bytes = self.read(response)?;
        let bytes = if packed { unpack(&bytes, self.bounds.bytes)? } else { bytes };
        Ok(Answer::Modified(Fetched { bytes, etag, date }))
    }

    fn read(&self, response: Response<Body>) -> Result<Vec<u8>> {
        let length = response.body().content_length();
        ensure!(length.is_none_or(|length| length <= self.bounds.bytes), too_large(self.bounds.bytes));
        // The client cannot distinguish a body that ends with the connection from a broken connection.
        ensure!(
            length.is_some() || is_chunked(&response),
            "the answer has neither a length nor chunks, so it may be truncated"
        );
        let bar = progress::bar(length);
        let reader = response.into_body().into_with_config().limit(self.bounds.bytes).reader();
        let mut bytes = Vec::new();
        match bar.wrap_read(reader).read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) if bytes.len() as u64 >= self.bounds.bytes => Err(self.explain(error.into())),
            Err(error) => {
                let of = length.map(|length| format!(" of {length}")).unwrap_or_default();
                Err(self
                    .explain(error.into())
                    .context(format!("the description is cut off after {}{of} bytes", bytes.len())))
            }
        }
    }

    /// The error in terms of this request.
    fn explain(&self, error: ureq::Error) -> Error {
        match error {
            ureq::Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
                anyhow!("no connection within {:?}", self.bounds.connect)
            }
            ureq::Error::Timeout(_) => anyhow!("not done within {:?}", self.bounds.total),
            ureq::Error::HostNotFound => anyhow!("the host is unknown; is there a network?"),
            ureq::Error::BodyExceedsLimit(_) => anyhow!(too_large(self.bounds.bytes)),
            ureq::Error::Io(error) if is_broken(&error) => Error::new(error).context("the connection broke"),
            ureq::Error::Io(error) => error.into(),
            error => error.into(),
        }
    }
}

impl Transport for Https {
    fn get(&self, address: &Address, etag: Option<&str>) -> Result<Answer> {
        let start = Instant::now();
        let mut here = address.clone();
        for _ in 0..=self.bounds.redirects {
            let left = self.bounds.total.saturating_sub(start.elapsed());
            let response = self.ask(&here, etag, left)?;
            match redirect(&response)? {
                Some(location) => here = here.redirected(&location)?,
                None => return self.answer(response, etag),
            }
        }
        bail!("more than {} redirects, one after the other", self.bounds.redirects)
    }
}

fn tls(roots: RootCerts) -> TlsConfig {
    let provider = Arc::new(ring::default_provider());
    TlsConfig::builder().root_certs(roots).unversioned_rustls_crypto_provider(provider).build()
}

/// The target of a redirect, if the answer is one.
fn redirect(response: &Response<Body>) -> Result<Option<String>> {
    let status = response.status();
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let location = text(response.headers(), header::LOCATION);
    location.map(Some).with_context(|| format!("the answer is {status} without a valid `Location`"))
}

/// A header of visible ASCII.
fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// The header in the form of RFC 3339; none if it is no date.
fn last_modified(headers: &HeaderMap) -> Option<String> {
    let text = text(headers, header::LAST_MODIFIED)?;
    DateTimeParser::new().parse_timestamp(&text).ok().map(|time| time.to_string())
}

/// Whether the body is chunked, and so has a last chunk.
fn is_chunked(response: &Response<Body>) -> bool {
    let coding = text(response.headers(), header::TRANSFER_ENCODING);
    response.version() == Version::HTTP_11 && coding.is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"))
}

/// Decompresses at most `most` bytes.
fn unpack(packed: &[u8], most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than allowed, to detect larger bodies.
    let count = MultiGzDecoder::new(packed).take(most.saturating_add(1)).read_to_end(&mut bytes);
    let count = count.context("the answer cannot be unpacked as gzip")?;
    ensure!(count as u64 <= most, too_large(most));
    Ok(bytes)
}

fn too_large(most: u64) -> String {
    format!("it has more than {most} bytes, more than any description needs")
}

fn is_broken(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe)
}
