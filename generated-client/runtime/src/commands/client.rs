//! The client of a command: from the environment, and the options of the program.

use super::options::{Limit, Settings};
use super::table::Commands;
use crate::client::{ClientBuilder, from_source};
use crate::description::{Description, Scheme, SchemeKind};
use crate::error::Error;
use crate::limit::RateLimit;
use crate::retry::Retry;

/// An environment variable by its name.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Settings for a client.
pub(crate) fn builder(commands: &Commands, settings: &Settings, env: Environment<'_>) -> Result<ClientBuilder, Error> {
    let mut builder = from_source(commands.description, env)?;
    if let Some(url) = &settings.base_url {
        builder = builder.base_url(url)?;
    }
    // What the caller asks of this machine stays on it.
    builder = builder.plain_http_on_loopback(true);
    if !settings.plain_http.is_empty() {
        builder = builder.plain_http_to(settings.plain_http.clone());
    }
    if let Some(timeout) = settings.timeout {
        builder = builder.timeout(timeout);
    }
    if let Some(retries) = settings.retries {
        builder = builder.retry(Retry::attempts(retries.saturating_add(1)));
    }
    builder = match settings.rate_limit {
        None => builder,
        Some(Limit::None) => builder.no_rate_limit(),
        Some(Limit::Of { requests, seconds }) => {
            builder.rate_limit(RateLimit::new(requests, std::time::Duration::from_secs(seconds.into())))
        }
    };
    #[cfg(feature = "validate")]
    if settings.no_validate {
        builder = builder.validate(false);
    }
    Ok(builder)
}

/// The environment variable of a credential.
pub(crate) fn variable(description: &Description, scheme: &Scheme) -> String {
    format!("{}_{}", description.env_prefix, scheme.env)
}

/// A text in place of each credential, which a shown request has where the credential would be.
pub(crate) struct StandIn {
    /// Its text in headers, cookies and queries.
    pub(crate) text: String,
    /// The environment variable with the credential.
    pub(crate) variable: String,
    pub(crate) is_login: bool,
}

/// The builder with stand-ins in place of credentials: those that the environment has, or all of them if it has none.
pub(crate) fn with_stand_ins(
    commands: &Commands,
    env: Environment<'_>,
    mut builder: ClientBuilder,
) -> (ClientBuilder, Vec<StandIn>) {
    let description = commands.description;
    let is_set = |scheme: &&'static Scheme| env(&variable(description, scheme)).is_some_and(|value| !value.is_empty());
    let mut schemes: Vec<_> = description.schemes.iter().filter(is_set).collect();
    if schemes.is_empty() {
        schemes = description.schemes.iter().collect();
    }
    let mut all = Vec::new();
    for (number, scheme) in schemes.into_iter().enumerate() {
        // Letters alone, which no encoding changes.
        let text = format!("StandIn{}OfACredential", "I".repeat(number.saturating_add(1)));
        let variable = variable(description, scheme);
        let is_login = matches!(scheme.kind, SchemeKind::Basic);
        if is_login {
            builder = builder.credential_basic(scheme.key, text.clone(), text.clone());
            let login = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, format!("{text}:{text}"));
            all.push(StandIn { text: login, variable, is_login });
        } else {
            builder = builder.credential(scheme.key, text.clone());
            all.push(StandIn { text, variable, is_login });
        }
    }
    (builder, all)
}
