//! Credentials and where they go.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::runtime::description::{Description, Facts, Scheme, SchemeKind};
use crate::runtime::error::Error;
use crate::runtime::parts::{encode, has_name_of};
use crate::runtime::subject::Subject;
use crate::runtime::types::Secret;

/// What the caller gave.
#[derive(Clone, Debug)]
pub(super) enum Credential {
    Key(Secret),
    Basic(Secret, Secret),
}

/// What is sent. It has no `Debug`.
enum Prepared {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

/// Credentials by the key of their scheme.
#[derive(Default)]
pub(super) struct Credentials(Vec<(&'static str, Prepared)>);

/// Credentials for one request.
#[derive(Default)]
pub(super) struct Proof {
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) query: Vec<String>,
    pub(super) cookies: Vec<String>,
}

impl Credentials {
    pub(super) fn new(description: &'static Description, given: &[(&'static str, Credential)]) -> Result<Self, Error> {
        let prepare = |(key, credential): &(&'static str, Credential)| {
            let scheme = description.schemes.iter().find(|scheme| scheme.key == *key);
            let scheme = scheme.ok_or_else(|| Error::configuration(format!("no security scheme `{key}`")))?;
            Ok((scheme.key, prepare(scheme, credential)?))
        };
        given.iter().map(prepare).collect::<Result<_, _>>().map(Self)
    }

    /// What an operation needs: the first of its alternatives that is set, and none only if there is no such one.
    /// A call by hand goes with all that is set; so does a link to the API itself.
    pub(super) fn prove(&self, subject: &Subject) -> Result<Proof, Error> {
        let Subject::Operation(facts) = subject else { return Ok(Proof::of(self.0.iter())) };
        let set = |key: &&str| self.0.iter().any(|(known, _)| known == key);
        let chosen = facts.security.iter().find(|schemes| !schemes.is_empty() && schemes.iter().all(set));
        let Some(schemes) = chosen else {
            let free = facts.security.is_empty() || facts.security.iter().any(|schemes| schemes.is_empty());
            return if free { Ok(Proof::default()) } else { Err(missing(facts)) };
        };
        Ok(Proof::of(self.0.iter().filter(|(key, _)| schemes.contains(key))))
    }
}

impl Proof {
    fn of<'a>(credentials: impl Iterator<Item = &'a (&'static str, Prepared)>) -> Self {
        let mut proof = Self::default();
        // Of several in one location the first is sent: a call by hand has all that are set.
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

fn prepare(scheme: &Scheme, credential: &Credential) -> Result<Prepared, Error> {
    let setter = scheme.env.to_ascii_lowercase();
    let unfit = || Error::configuration(format!("`{setter}` is empty or has characters that cannot be sent"));
    let header = |name: HeaderName, text: String| {
        let mut value = HeaderValue::try_from(text).map_err(|_| unfit())?;
        value.set_sensitive(true);
        Ok(Prepared::Header(name, value))
    };
    match (scheme.kind, credential) {
        (SchemeKind::Basic, Credential::Basic(user, password)) if !user.expose().contains(':') => {
            let pair = STANDARD.encode(format!("{}:{}", user.expose(), password.expose()));
            header(AUTHORIZATION, format!("Basic {pair}"))
        }
        (_, Credential::Key(key)) if key.expose().is_empty() => Err(unfit()),
        (SchemeKind::Header(name), Credential::Key(key)) => {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
            if name != COOKIE {
                return header(name, key.expose().to_owned());
            }
            // It shares the header with other cookies.
            HeaderValue::from_str(key.expose()).map_err(|_| unfit())?;
            Ok(Prepared::Cookie(key.expose().to_owned()))
        }
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

fn missing(facts: &Facts) -> Error {
    let name = |key: &str| {
        let scheme = facts.description.schemes.iter().find(|scheme| scheme.key == key);
        scheme.map_or_else(
            || format!("`{key}`"),
            |scheme| {
                let setter = scheme.env.to_ascii_lowercase();
                format!("`{setter}` on the builder ({}_{} for `from_env`)", facts.description.env_prefix, scheme.env)
            },
        )
    };
    let alternative = |schemes: &&[&str]| schemes.iter().map(|key| name(key)).collect::<Vec<_>>().join(" and ");
    let alternatives: Vec<_> = facts.security.iter().map(alternative).collect();
    Error::configuration(format!("a credential is missing: set {}", alternatives.join(", or ")))
}
