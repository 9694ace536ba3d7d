//! Where credentials are kept.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::files;
use crate::types::Secret;
use crate::wire::pointer::escaped;

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

    fn needs(&self, what: &str, steps: &[&str]) -> String {
        let pointer: String = steps.iter().map(|step| format!("/{}", escaped(step))).collect();
        format!("the file `{}` needs {what} at `{pointer}`", self.0.display())
    }

    fn change(&self, profile: &str, change: &dyn Fn(&mut Map<String, Value>)) -> Result<(), String> {
        let mut profiles = files::read(&self.0, true)?;
        let secrets = profiles.entry(profile).or_insert(Value::Null);
        if secrets.is_null() {
            *secrets = Value::Object(Map::new());
        }
        match secrets {
            Value::Object(secrets) => change(secrets),
            _ => return Err(self.needs("an object", &[profile])),
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
        // What is there in another form is not replaced.
        let _ = self.get(profile, scheme)?;
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
