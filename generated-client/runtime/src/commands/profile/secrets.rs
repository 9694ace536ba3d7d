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

/// A file that only its owner may read. Those who change it hold the lock of the profiles.
pub(super) struct FileSecrets(PathBuf);

impl FileSecrets {
    pub(super) fn new(folder: &Path) -> Self {
        Self(folder.join("secrets.json"))
    }

    fn change(&self, profile: &str, change: &dyn Fn(&mut Map<String, Value>)) -> Result<(), String> {
        let mut profiles = files::read(&self.0, true)?;
        match profiles.entry(profile).or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(secrets) => change(secrets),
            _ => return Err(format!("the file `{}` needs an object at `/{profile}`", self.0.display())),
        }
        profiles.retain(|_, secrets| secrets.as_object().is_none_or(|secrets| !secrets.is_empty()));
        files::write(&self.0, &profiles)
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
        let secret = profiles.get_mut(profile).and_then(|secrets| secrets.get_mut(scheme)).map(Value::take);
        Ok(match secret {
            Some(Value::String(text)) => Some(Secret::new(text)),
            _ => None,
        })
    }

    fn set(&self, profile: &str, scheme: &str, secret: &Secret) -> Result<(), String> {
        self.change(profile, &|secrets| {
            secrets.insert(scheme.to_owned(), secret.expose().into());
        })
    }

    fn remove(&self, profile: &str, scheme: &str) -> Result<(), String> {
        self.change(profile, &|secrets| {
            secrets.remove(scheme);
        })
    }
}
