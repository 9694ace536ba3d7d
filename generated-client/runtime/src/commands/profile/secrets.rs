//! Where credentials are kept.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::files;
use crate::types::Secret;

/// A place for credentials. Errors never have any of them.
pub(super) trait SecretStore {
    /// What profiles call it.
    fn name(&self) -> &'static str;

    /// What people call it.
    fn title(&self) -> String;

    /// The credential of a profile for a security scheme.
    fn get(&self, profile: &str, scheme: &str) -> Result<Option<Secret>, String>;

    /// Keeps a credential in place of the one that there is.
    fn set(&self, profile: &str, scheme: &str, secret: &Secret) -> Result<(), String>;

    /// Forgets a credential.
    fn remove(&self, profile: &str, scheme: &str) -> Result<(), String>;
}

/// Changes the credentials of a profile.
type Change<'c> = &'c dyn Fn(&mut Map<String, Value>) -> Result<(), String>;

/// A file that only its owner may read. Those who change it hold the lock of the profiles.
pub(super) struct FileSecrets(PathBuf);

impl FileSecrets {
    pub(super) fn new(folder: &Path) -> Self {
        Self(folder.join("secrets.json"))
    }

    fn needs(&self, what: &str, steps: &[&str]) -> String {
        files::needs(&self.0, what, steps)
    }

    fn change(&self, profile: &str, change: Change<'_>) -> Result<(), String> {
        let mut profiles = files::read(&self.0, true)?;
        let secrets = files::object(&mut profiles, profile).ok_or_else(|| self.needs("an object", &[profile]))?;
        change(secrets)?;
        profiles.retain(|_, secrets| secrets.as_object().is_none_or(|secrets| !secrets.is_empty()));
        files::write(&self.0, profiles)
    }
}

impl SecretStore for FileSecrets {
    fn name(&self) -> &'static str {
        "file"
    }

    fn title(&self) -> String {
        format!("the file `{}`", self.0.display())
    }

    fn get(&self, profile: &str, scheme: &str) -> Result<Option<Secret>, String> {
        let mut profiles = files::read(&self.0, true)?;
        let secret = match profiles.get_mut(profile) {
            None | Some(Value::Null) => None,
            Some(Value::Object(secrets)) => secrets.get_mut(scheme).map(Value::take),
            Some(_) => return Err(self.needs("an object", &[profile])),
        };
        match secret {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(Secret::new(text))),
            Some(_) => Err(self.needs("a text", &[profile, scheme])),
        }
    }

    fn set(&self, profile: &str, scheme: &str, secret: &Secret) -> Result<(), String> {
        self.change(profile, &|secrets| {
            // What is there in another form is not replaced.
            if !matches!(secrets.get(scheme), None | Some(Value::Null | Value::String(_))) {
                return Err(self.needs("a text", &[profile, scheme]));
            }
            secrets.insert(scheme.to_owned(), secret.expose().into());
            Ok(())
        })
    }

    fn remove(&self, profile: &str, scheme: &str) -> Result<(), String> {
        self.change(profile, &|secrets| {
            secrets.remove(scheme);
            Ok(())
        })
    }
}
