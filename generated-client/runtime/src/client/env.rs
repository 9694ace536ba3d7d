//! Settings from environment variables.

use super::ClientBuilder;
use crate::description::{Description, SchemeKind};
use crate::error::Error;

impl ClientBuilder {
    /// A builder with what the environment sets: `{PREFIX}_BASE_URL`, `{PREFIX}_{VARIABLE}` for each variable of the
    /// default server, and `{PREFIX}_{SCHEME}` for each credential. An empty variable counts as not set.
    #[doc(hidden)]
    pub fn from_env(description: &'static Description) -> Result<Self, Error> {
        from_source(description, |name| std::env::var(name).ok())
    }
}

/// As [`ClientBuilder::from_env`], with a function in place of the environment.
pub(crate) fn from_source(
    description: &'static Description,
    source: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder, Error> {
    let read = |suffix: &str| {
        let name = format!("{}_{suffix}", description.env_prefix);
        source(&name).filter(|value| !value.is_empty())
    };
    let mut builder = ClientBuilder::new(description);
    if let Some(url) = read("BASE_URL") {
        builder = builder.base_url(&url)?;
    }
    for variable in description.servers.first().map_or(&[][..], |server| server.variables) {
        if let Some(value) = read(&variable_suffix(variable.name)) {
            builder = builder.server_variable(variable.name, value);
        }
    }
    for scheme in description.schemes {
        let Some(value) = read(scheme.env) else { continue };
        builder = match (&scheme.kind, value.split_once(':')) {
            (SchemeKind::Basic, Some((user, password))) => builder.credential_basic(scheme.key, user, password),
            (SchemeKind::Basic, None) => {
                let message = format!("{}_{} must be `user:password`", description.env_prefix, scheme.env);
                return Err(Error::configuration(message));
            }
            _ => builder.credential(scheme.key, value),
        };
    }
    Ok(builder)
}

/// The end of the environment variable for a server variable; in lower case, the name of the builder's setter.
pub(crate) fn variable_suffix(name: &str) -> String {
    let mut suffix = String::new();
    let mut after_lower = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && after_lower {
            suffix.push('_');
        }
        after_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        suffix.push(if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' });
    }
    suffix
}
