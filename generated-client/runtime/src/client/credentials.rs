//! Credentials and where they go.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::call_target::CallTarget;
use crate::credentials::{Cache, CredentialValue, Held, Source};
use crate::description::{Description, OperationInfo, Scheme, SchemeKind};
use crate::error::Error;
use crate::limit::Account;
use crate::request_parts::{encode, has_name_of, header_value, is_trimmed};
use crate::types::Secret;

/// A credential as the caller gave it.
#[derive(Clone, Debug)]
pub(super) enum Given {
    Fixed(CredentialValue),
    Source(Arc<Source>),
}

/// A credential as it is sent. It has no `Debug`.
#[derive(PartialEq, Eq)]
pub(crate) enum Prepared {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

/// The credential of a scheme.
enum Slot {
    Fixed(Prepared),
    Source(Arc<Cache>),
}

/// Credentials of a client.
pub(super) struct CredentialSet {
    /// By the key of their scheme, as the caller gave them.
    given: Vec<(&'static str, Given)>,
    /// By the key of their scheme, as they are sent.
    schemes: Vec<(&'static str, Slot)>,
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

/// The credentials from sources that a request has.
pub(crate) type Sourced = Vec<(Arc<Cache>, Arc<Held>)>;

impl CredentialSet {
    /// The credentials of a client with this base URL.
    pub(super) fn new(
        description: &'static Description,
        given: Vec<(&'static str, Given)>,
        defaults: Vec<(HeaderName, HeaderValue)>,
        base: &str,
    ) -> Result<Self, Error> {
        let prepare = |(key, credential): &(&'static str, Given)| {
            let scheme = description.schemes.iter().find(|scheme| scheme.key == *key);
            let scheme = scheme.ok_or_else(|| Error::configuration(format!("no security scheme `{key}`")))?;
            #[cfg(feature = "tracing")]
            if !scheme.sent {
                tracing::warn!(scheme = key, "no operation of the description sends this credential; calls by hand do");
            }
            let slot = match credential {
                Given::Fixed(value) => {
                    Slot::Fixed(Prepared::new(scheme, value).map_err(|problem| unusable(&scheme.setter(), problem))?)
                }
                Given::Source(source) => Slot::Source(source.cache(scheme, base)),
            };
            Ok((scheme.key, slot))
        };
        let schemes = given.iter().map(prepare).collect::<Result<_, _>>()?;
        Ok(Self { given, schemes, defaults })
    }

    /// By the key of their scheme, as the caller gave them.
    pub(super) fn given(&self) -> &[(&'static str, Given)] {
        &self.given
    }

    pub(super) fn defaults(&self) -> &[(HeaderName, HeaderValue)] {
        &self.defaults
    }

    /// The account that these credentials have with a host. A key is the same whether it was given or comes from a source,
    /// and in whatever order several were set.
    pub(super) fn account(&self, (host, port): (&str, u16), sourced: &Sourced) -> Account {
        let port = port.to_le_bytes();
        let mut schemes: Vec<_> = self.schemes.iter().collect();
        schemes.sort_unstable_by_key(|(scheme, _)| *scheme);
        let schemes = schemes.into_iter().flat_map(|(scheme, slot)| match slot {
            Slot::Fixed(prepared) => [scheme.as_bytes(), prepared.bytes()],
            Slot::Source(cache) => {
                let held = sourced.iter().find(|(known, _)| Arc::ptr_eq(known, cache));
                [scheme.as_bytes(), held.map(|(_, held)| held.account()).unwrap_or_default()]
            }
        });
        let defaults = self.defaults.iter().flat_map(|(name, value)| [name.as_str().as_bytes(), value.as_bytes()]);
        Account::of([host.as_bytes(), &port].into_iter().chain(schemes).chain(defaults))
    }

    /// The sources that a request has to ask.
    pub(super) fn sources(&self, target: &CallTarget) -> Result<Vec<&Arc<Cache>>, Error> {
        // Most clients have none.
        if self.schemes.iter().all(|(_, slot)| matches!(slot, Slot::Fixed(_))) {
            return Ok(Vec::new());
        }
        let sources = self.chosen(target)?.filter_map(|(_, slot)| match slot {
            Slot::Source(cache) => Some(cache),
            Slot::Fixed(_) => None,
        });
        Ok(sources.collect())
    }

    /// The credentials for a request, with those from sources. Default credentials are added if their header is still
    /// free.
    pub(super) fn prove(&self, target: &CallTarget, sourced: &Sourced) -> Result<Proof, Error> {
        let mut proof = Proof::of(self.chosen(target)?.filter_map(|(_, slot)| match slot {
            Slot::Fixed(prepared) => Some(prepared),
            Slot::Source(cache) => {
                sourced.iter().find(|(known, _)| Arc::ptr_eq(known, cache)).map(|(_, held)| &held.prepared)
            }
        }));
        for (name, value) in &self.defaults {
            if proof.headers.iter().all(|(known, _)| known != name) {
                proof.headers.push((name.clone(), value.clone()));
            }
        }
        Ok(proof)
    }

    /// The schemes whose credentials a request has. An operation gets the first of its alternatives whose credentials are
    /// all set. A call by hand and a link to the API itself get all credentials that are set.
    fn chosen(&self, target: &CallTarget) -> Result<impl Iterator<Item = &(&'static str, Slot)>, Error> {
        let mut chosen: Option<&[&str]> = None;
        if let CallTarget::Operation(info) = target {
            let set = |key: &&str| self.schemes.iter().any(|(known, _)| known == key);
            let schemes = info.security.iter().find(|schemes| !schemes.is_empty() && schemes.iter().all(set));
            let free = || {
                !self.defaults.is_empty()
                    || info.security.is_empty()
                    || info.security.iter().any(|schemes| schemes.is_empty())
            };
            chosen = match schemes {
                Some(schemes) => Some(schemes),
                None if free() => Some(&[]),
                None => return Err(missing(info)),
            };
        }
        Ok(self.schemes.iter().filter(move |(key, _)| chosen.is_none_or(|schemes| schemes.contains(key))))
    }
}

impl Proof {
    pub(super) fn is_empty(&self) -> bool {
        self.headers.is_empty() && self.query.is_empty() && self.cookies.is_empty()
    }

    /// Of several credentials in one location, the first is sent.
    fn of<'a>(credentials: impl Iterator<Item = &'a Prepared>) -> Self {
        let mut proof = Self::default();
        for prepared in credentials {
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

/// Sets the credential of a scheme, in place of another one. The order stays: of several in one location, the first is sent.
pub(super) fn set(given: &mut Vec<(&'static str, Given)>, scheme: &'static str, credential: Given) {
    match given.iter_mut().find(|(known, _)| *known == scheme) {
        Some((_, known)) => *known = credential,
        None => given.push((scheme, credential)),
    }
}

impl Prepared {
    /// The credential as it is sent, or the reason why it cannot be.
    pub(crate) fn new(scheme: &Scheme, credential: &CredentialValue) -> Result<Self, &'static str> {
        let header = |name: HeaderName, text: String| {
            let mut value = header_value(&text).map_err(|_| UNFIT)?;
            value.set_sensitive(true);
            Ok(Self::Header(name, value))
        };
        match (&scheme.kind, credential) {
            (SchemeKind::Basic, CredentialValue::Basic(user, password)) => {
                header(AUTHORIZATION, basic(user, password)?)
            }
            (_, CredentialValue::Key(key)) if key.expose().is_empty() => Err(UNFIT),
            (SchemeKind::Header(name), CredentialValue::Key(key)) => {
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| UNFIT)?;
                if name != COOKIE {
                    return header(name, key.expose().to_owned());
                }
                // It shares the header with other cookies.
                header_value(key.expose()).map_err(|_| UNFIT)?;
                Ok(Self::Cookie(key.expose().to_owned()))
            }
            (SchemeKind::Bearer | SchemeKind::OAuth2(_), CredentialValue::Key(key)) => {
                if is_trimmed(key.expose()) {
                    Err(UNFIT)
                } else {
                    header(AUTHORIZATION, format!("Bearer {}", key.expose()))
                }
            }
            (SchemeKind::Query(name), CredentialValue::Key(key)) => {
                Ok(Self::Query(format!("{}={}", encode(name), encode(key.expose()))))
            }
            (SchemeKind::Cookie(name), CredentialValue::Key(key)) => {
                Ok(Self::Cookie(format!("{name}={}", encode(key.expose()))))
            }
            (SchemeKind::Basic, CredentialValue::Key(_)) => Err("must be a user name and a password"),
            (_, CredentialValue::Basic(..)) => Err("must be a key, and not a user name and a password"),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Header(_, value) => value.as_bytes(),
            Self::Query(pair) | Self::Cookie(pair) => pair.as_bytes(),
        }
    }
}

/// The reason why a credential cannot be sent.
const UNFIT: &str = "is empty, begins or ends with a blank, or has characters that cannot be sent";

/// A credential that cannot be sent.
pub(super) fn unfit(setter: &str) -> Error {
    unusable(setter, UNFIT)
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
                let setter = scheme.setter();
                format!("`{setter}` on the builder ({}_{} for `from_env`)", info.description.env_prefix, scheme.env)
            },
        )
    };
    let alternative = |schemes: &&[&str]| schemes.iter().map(|key| name(key)).collect::<Vec<_>>().join(" and ");
    let alternatives: Vec<_> = info.security.iter().map(alternative).collect();
    Error::configuration(format!("a credential is missing: set {}", alternatives.join(", or ")))
}
