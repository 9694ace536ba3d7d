//! The profile that a command uses.

use std::fmt;

use super::{Profiles, folder};
use crate::client::variable_suffix;
use crate::commands::table::Commands;
use crate::description::Description;
use crate::types::Secret;

/// A profile with the credentials that a command needs.
#[derive(Clone)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) base_url: Option<String>,
    /// Values for variables of the server, by name.
    pub(crate) variables: Vec<(String, String)>,
    /// By the keys of security schemes. Those that the environment has are left out.
    pub(crate) credentials: Vec<(String, Secret)>,
}

impl Profile {
    /// What the profile has for an environment variable of the SDK.
    pub(crate) fn variable(&self, description: &Description, name: &str) -> Option<String> {
        let suffix = name.strip_prefix(description.env_prefix)?.strip_prefix('_')?;
        // In the order in which the SDK reads its environment: a later meaning of a name is hidden by an earlier one.
        if suffix == "BASE_URL" {
            return self.base_url.clone();
        }
        let variable = self.variables.iter().find(|(name, _)| variable_suffix(name) == suffix);
        let scheme = description.schemes.iter().find(|scheme| scheme.env == suffix).map(|scheme| scheme.key);
        let secret = || self.credentials.iter().find(|(key, _)| Some(key.as_str()) == scheme);
        variable.map(|(_, value)| value.clone()).or_else(|| secret().map(|(_, secret)| secret.expose().to_owned()))
    }
}

/// Hides credentials.
impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<_> = self.credentials.iter().map(|(scheme, _)| scheme).collect();
        f.debug_struct("Profile").field("name", &self.name).field("credentials", &schemes).finish_non_exhaustive()
    }
}

/// The environment with a profile behind it: what the environment sets takes precedence.
pub(crate) fn with_profile<'a>(
    description: &'static Description,
    profile: Option<&'a Profile>,
    env: &'a (dyn Fn(&str) -> Option<String> + Sync),
) -> impl Fn(&str) -> Option<String> + Sync + 'a {
    // A part of an address in the environment is not for the whole address of a profile.
    let names_part = sets_variable(description, env);
    move |name| {
        let set = env(name).filter(|value| !value.is_empty());
        let is_whole = name.strip_prefix(description.env_prefix) == Some("_BASE_URL");
        set.or_else(|| profile.filter(|_| !(is_whole && names_part))?.variable(description, name))
    }
}

/// Whether an environment variable is set.
fn is_set(description: &Description, env: &(dyn Fn(&str) -> Option<String> + Sync), suffix: &str) -> bool {
    env(&format!("{}_{suffix}", description.env_prefix)).is_some_and(|value| !value.is_empty())
}

/// Whether the environment sets a variable of the server.
fn sets_variable(description: &Description, env: &(dyn Fn(&str) -> Option<String> + Sync)) -> bool {
    let variables = description.servers.first().map_or(&[][..], |server| server.variables);
    variables.iter().any(|one| is_set(description, env, &variable_suffix(one.name)))
}

/// What is to be said where the server is that of a profile and the credential is not, or the other way round.
pub(crate) fn mixed(
    commands: &Commands,
    has_url: bool,
    profile: Option<&Profile>,
    env: &(dyn Fn(&str) -> Option<String> + Sync),
) -> Option<String> {
    let (profile, description) = (profile?, commands.description);
    let name = &profile.name;
    let is_own_address = !(has_url || is_set(description, env, "BASE_URL") || sets_variable(description, env));
    let has_server = profile.base_url.is_some() || !profile.variables.is_empty();
    if !is_own_address && has_server && !profile.credentials.is_empty() {
        return Some(format!("the credential of the profile `{name}` goes to another server than the profile has"));
    }
    let has_own = description.schemes.iter().any(|one| is_set(description, env, one.env));
    (is_own_address && has_server && has_own)
        .then(|| format!("the credential of the environment goes to the server of the profile `{name}`"))
}

/// The profile of this name; or the one that the variable `{PREFIX}_PROFILE` names, or the default one. A command without any
/// of these has no profile.
pub(crate) fn selected(
    commands: &Commands,
    wish: Option<&str>,
    env: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<Profile>, String> {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    let description = commands.description;
    let wish = wish.map(str::to_owned).or_else(|| set(&format!("{}_PROFILE", description.env_prefix)));
    match folder(commands.program, env) {
        Some(folder) => {
            let profiles = Profiles::open(&folder, commands.program);
            profiles.selected(description, wish.as_deref(), &|name| set(name).is_some())
        }
        None if wish.is_none() => Ok(None),
        None => Err(super::command::NO_FOLDER.to_owned()),
    }
}

impl Profiles {
    /// The profile of this name, or the default one, with the credentials whose environment variables are not set.
    pub(super) fn selected(
        &self,
        description: &Description,
        wish: Option<&str>,
        is_set: &dyn Fn(&str) -> bool,
    ) -> Result<Option<Profile>, String> {
        let document = self.read()?;
        let Some(name) = wish.or(document.default_name()) else { return Ok(None) };
        let entry = document.get(name).ok_or_else(|| document.unknown(name))?;
        let mut credentials = Vec::new();
        for scheme in description.schemes {
            if is_set(&format!("{}_{}", description.env_prefix, scheme.env)) {
                continue;
            }
            let problem = |problem: String| format!("profile `{name}`: {problem}");
            if let Some(secret) = self.secret(name, entry, scheme.key).map_err(problem)? {
                credentials.push((scheme.key.to_owned(), secret));
            }
        }
        let variables =
            entry.variables().into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let base_url = entry.base_url().map(str::to_owned);
        Ok(Some(Profile { name: name.to_owned(), base_url, variables, credentials }))
    }
}
