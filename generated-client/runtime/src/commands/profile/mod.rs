//! Profiles: settings and credentials under a name.
//!
//! Settings are in `profiles.json` in the folder of the program's settings. Credentials are in the keyring of the system, or in
//! `secrets.json`, which only its owner may read. What the environment sets takes precedence over a profile.

mod ask;
mod command;
mod document;
mod files;
mod folder;
#[cfg(feature = "keyring")]
mod keyring;
mod lock;
mod parse;
mod secrets;
mod selected;
pub(crate) mod words;

pub(crate) use self::command::{help, run};
pub(crate) use self::folder::folder;
pub(crate) use self::selected::{mixed, selected, with_profile};

use std::path::{Path, PathBuf};

use self::document::{Document, Entry};
use self::lock::Lock;
use self::secrets::{FileSecrets, SecretStore};

/// The profiles of a folder.
pub(crate) struct Profiles {
    folder: PathBuf,
    /// Where credentials are kept, the preferred place first.
    stores: Vec<Box<dyn SecretStore>>,
}

impl Profiles {
    /// The profiles of this folder, which need not exist. The keyring of the system keeps credentials, where there is one and
    /// `program` is its user.
    pub(crate) fn open(folder: &Path, program: &str) -> Self {
        #[cfg_attr(not(feature = "keyring"), expect(unused_mut, reason = "the only other store is the keyring"))]
        let mut stores: Vec<Box<dyn SecretStore>> = vec![Box::new(FileSecrets::new(folder))];
        #[cfg(feature = "keyring")]
        stores.insert(0, Box::new(self::keyring::Keyring::new(program)));
        #[cfg(not(feature = "keyring"))]
        let _ = program;
        Self { folder: folder.to_owned(), stores }
    }

    /// The profiles of this folder with these places for credentials.
    #[cfg(test)]
    fn with_stores(folder: &Path, stores: Vec<Box<dyn SecretStore>>) -> Self {
        Self { folder: folder.to_owned(), stores }
    }

    fn path(&self) -> PathBuf {
        self.folder.join("profiles.json")
    }

    /// What there is.
    pub(crate) fn read(&self) -> Result<Document, String> {
        Document::read(&self.path())
    }

    /// Changes what there is. Others who change it wait meanwhile, so that no change is lost.
    fn change<T>(&self, change: impl FnOnce(&mut Document) -> Result<T, String>) -> Result<T, String> {
        files::create_folder(&self.folder)?;
        let _lock = Lock::take(&self.folder.join("profiles.lock"))?;
        let mut document = self.read()?;
        let value = change(&mut document)?;
        document.write(&self.path())?;
        Ok(value)
    }

    fn store(&self, name: &str) -> Result<&dyn SecretStore, String> {
        let store = self.stores.iter().find(|store| store.name() == name);
        store.map(AsRef::as_ref).ok_or_else(|| match name {
            "keyring" => {
                "the credential is in the keyring of the system, for which the program has to be built with the \
                          feature `keyring`"
                    .to_owned()
            }
            _ => "the credential is in a place that this version of the program does not know".to_owned(),
        })
    }

    /// A credential of a profile.
    fn secret(&self, name: &str, entry: Entry<'_>, scheme: &str) -> Result<Option<crate::types::Secret>, String> {
        let Some(store) = entry.credential(scheme) else { return Ok(None) };
        self.store(store)?.get(name, scheme)
    }
}

/// Whether a profile can have this name.
fn check_name(name: &str) -> Result<(), String> {
    let is_fine = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    if name.is_empty() || name.len() > 64 || name.starts_with('-') || !name.chars().all(is_fine) {
        return Err("names of profiles have letters, digits, `-`, `_` and `.`, and at most 64 of them".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
