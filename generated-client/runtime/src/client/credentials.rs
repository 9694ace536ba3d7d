//! Credentials and where they go.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::call_target::CallTarget;
use crate::description::{Description, OperationInfo, Scheme, SchemeKind};
use crate::error::Error;
use crate::limit::Account;
use crate::request_parts::{encode, has_name_of, header_value, is_trimmed};
use crate::types::Secret;

/// A credential as the caller gave it.
#[derive(Clone, Debug)]
pub(super) enum Credential {
    Key(Secret),
    Basic(Secret, Secret),
}

/// A credential as it is sent. It has no `Debug`.
enum Prepared {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

/// Credentials of a client.
pub(super) struct Credentials {
    /// By the key of their scheme, as the caller gave them.
    given: Vec<(&'static str, Credential)>,
    /// By the key of their scheme, as they are sent.
    schemes: Vec<(&'static str, Prepared)>,
    /// Headers for every call, whatever the description says.
    defaults: Vec<(HeaderName, HeaderValue)>,
}

/// Credentials for one request.
#[derive(Default)]
pub(super) struct Proof {
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) query: Vec<String>,
    pub(super) cookies: Vec<String>,
}

impl Credentials {
    pub(super) fn new(
        description: &'static Description,
        given: Vec<(&'static str, Credential)>,
        defaults: Vec<(HeaderName, HeaderValue)>,
    ) -> Result<Self, Error> {
        let prepare = |(key, credential): &(&'static str, Credential)| {
            let scheme = description.schemes.iter().find(|scheme| scheme.key == *key);
            let scheme = scheme.ok_or_else(|| Error::configuration(format!("no security scheme `{key}`")))?;
            #[cfg(feature = "tracing")]
            if !scheme.sent {
                tracing::warn!(scheme = key, "no operation of the description sends this credential; calls by hand do");
            }
            Ok((scheme.key, prepare(scheme, credential)?))
        };
        let schemes = given.iter().map(prepare).collect::<Result<_, _>>()?;
        Ok(Self { given, schemes, defaults })
    }

    /// By the key of their scheme, as the caller gave them.
    pub(super) fn given(&self) -> &[(&'static str, Credential)] {
        &self.given
    }

    /// The same credentials, but for that of one scheme.
    pub(super) fn with(
        &self,
        description: &'static Description,
        scheme: &'static str,
        credential: Credential,
    ) -> Result<Self, Error> {
        let mut given = self.given.clone();
        set(&mut given, scheme, credential);
        Self::new(description, given, self.defaults.clone())
    }

    /// The account that these credentials have with a host.
    pub(super) fn account(&self, (host, port): (&str, u16)) -> Account {
        let port = port.to_le_bytes();
        let schemes = self.schemes.iter().flat_map(|(scheme, prepared)| match prepared {
            Prepared::Header(_, value) => [scheme.as_bytes(), value.as_bytes()],
            Prepared::Query(pair) | Prepared::Cookie(pair) => [scheme.as_bytes(), pair.as_bytes()],
        });
        let defaults = self.defaults.iter().flat_map(|(name, value)| [name.as_str().as_bytes(), value.as_bytes()]);
        Account::of([host.as_bytes(), &port].into_iter().chain(schemes).chain(defaults))
    }

    /// The credentials for a request. An operation gets the first of its alternatives whose credentials are all set. A
    /// call by hand and a link to the API itself get all credentials that are set. Default credentials are added if
    /// their header is still free.
    pub(super) fn prove(&self, target: &CallTarget) -> Result<Proof, Error> {
        let mut proof = self.declared(target)?;
        for (name, value) in &self.defaults {
            if proof.headers.iter().all(|(known, _)| known != name) {
                proof.headers.push((name.clone(), value.clone()));
            }
        }
        Ok(proof)
    }

    fn declared(&self, target: &CallTarget) -> Result<Proof, Error> {
        let CallTarget::Operation(info) = target else { return Ok(Proof::of(self.schemes.iter())) };
        let set = |key: &&str| self.schemes.iter().any(|(known, _)| known == key);
        let chosen = info.security.iter().find(|schemes| !schemes.is_empty() && schemes.iter().all(set));
        let Some(schemes) = chosen else {
            let free = !self.defaults.is_empty()
                || info.security.is_empty()
                || info.security.iter().any(|schemes| schemes.is_empty());
            return if free { Ok(Proof::default()) } else { Err(missing(info)) };
        };
        Ok(Proof::of(self.schemes.iter().filter(|(key, _)| schemes.contains(key))))
    }
}

impl Proof {
    pub(super) fn is_empty(&self) -> bool {
        self.headers.is_empty() && self.query.is_empty() && self.cookies.is_empty()
    }

    fn of<'a>(credentials: impl Iterator<Item = &'a (&'static str, Prepared)>) -> Self {
        let mut proof = Self::default();
        // A call by hand has all credentials that are set; of several in one location, the first is sent.
        for (_, prepared) in credentials {
            match prepared {
                Prepared::Header(name, value) if proof.headers.iter().all(|(known, _)| known != name) => {
                    proof.headers.push((name.clone(), value.clone()));
                }
                Prepared::Query(pair) if !has_name_of(&proof.query, pair) => proof.query.push(pair.clone()),
                Prepared::Cookie(pair) if !has_name_of(&proof.cookies, pair) => proof.cookies.push(pair.clone()),
                Prepared::Header(..) | Prepared::Query(_) | Prepared::Cookie(_) => {}
            }
        }
        proof
    }
}

/// Sets the credential of a scheme, in place of another one.
pub(super) fn set(given: &mut Vec<(&'static str, Credential)>, scheme: &'static str, credential: Credential) {
    given.retain(|(known, _)| *known != scheme);
    given.push((scheme, credential));
}

fn prepare(scheme: &Scheme, credential: &Credential) -> Result<Prepared, Error> {
    let setter = scheme.env.to_ascii_lowercase();
    let unfit = || unfit(&setter);
    let header = |name: HeaderName, text: String| {
        let mut value = header_value(&text).map_err(|_| unfit())?;
        value.set_sensitive(true);
        Ok(Prepared::Header(name, value))
    };
    match (scheme.kind, credential) {
        (SchemeKind::Basic, Credential::Basic(user, password)) => {
            header(AUTHORIZATION, basic(user, password).map_err(|problem| unusable(&setter, problem))?)
        }
        (_, Credential::Key(key)) if key.expose().is_empty() => Err(unfit()),
        (SchemeKind::Header(name), Credential::Key(key)) => {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
            if name != COOKIE {
                return header(name, key.expose().to_owned());
            }
            // It shares the header with other cookies.
            header_value(key.expose()).map_err(|_| unfit())?;
            Ok(Prepared::Cookie(key.expose().to_owned()))
        }
        (SchemeKind::Bearer, Credential::Key(key)) if is_trimmed(key.expose()) => Err(unfit()),
        (SchemeKind::Bearer, Credential::Key(key)) => header(AUTHORIZATION, format!("Bearer {}", key.expose())),
        (SchemeKind::Query(name), Credential::Key(key)) => {
            Ok(Prepared::Query(format!("{}={}", encode(name), encode(key.expose()))))
        }
        (SchemeKind::Cookie(name), Credential::Key(key)) => {
            Ok(Prepared::Cookie(format!("{name}={}", encode(key.expose()))))
        }
        _ => Err(unfit()),
    }
}

/// A credential that cannot be sent.
pub(super) fn unfit(setter: &str) -> Error {
    unusable(setter, "is empty, begins or ends with a blank, or has characters that cannot be sent")
}

/// A credential that cannot be used, and the reason.
pub(super) fn unusable(setter: &str, problem: &str) -> Error {
    Error::configuration(format!("`{setter}` {problem}"))
}

/// The header value for basic authentication, or the reason why there is none (RFC 7617, section 2).
pub(super) fn basic(user: &Secret, password: &Secret) -> Result<String, &'static str> {
    if user.expose().contains(':') {
        return Err("has a colon in the user name, which would end it");
    }
    if [user, password].iter().any(|text| text.expose().contains(char::is_control)) {
        return Err("has control characters, which neither a user name nor a password may have");
    }
    Ok(format!("Basic {}", STANDARD.encode(format!("{}:{}", user.expose(), password.expose()))))
}

fn missing(info: &OperationInfo) -> Error {
    let name = |key: &str| {
        let scheme = info.description.schemes.iter().find(|scheme| scheme.key == key);
        scheme.map_or_else(
            || format!("`{key}`"),
            |scheme| {
                let setter = scheme.env.to_ascii_lowercase();
                format!("`{setter}` on the builder ({}_{} for `from_env`)", info.description.env_prefix, scheme.env)
            },
        )
    };
    let alternative = |schemes: &&[&str]| schemes.iter().map(|key| name(key)).collect::<Vec<_>>().join(" and ");
    let alternatives: Vec<_> = info.security.iter().map(alternative).collect();
    Error::configuration(format!("a credential is missing: set {}", alternatives.join(", or ")))
}
