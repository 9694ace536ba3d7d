//! The keyring of the system: Keychain, Credential Manager, or the Secret Service.

use keyring::{Entry, Error};

use super::secrets::SecretStore;
use crate::types::Secret;

/// The entries of a program.
pub(super) struct Keyring {
    program: String,
}

impl Keyring {
    pub(super) fn new(program: &str) -> Self {
        Self { program: program.to_owned() }
    }

    /// Does something with an entry. The keyring may block, which the thread of the program's tasks must not.
    fn with<T: Send>(
        &self,
        profile: &str,
        scheme: &str,
        work: impl FnOnce(&Entry) -> Result<T, Error> + Send,
    ) -> Result<Option<T>, String> {
        let user = format!("{profile}/{scheme}");
        let done = std::thread::scope(|scope| {
            scope.spawn(|| Entry::new(&self.program, &user).and_then(|entry| work(&entry))).join()
        });
        match done {
            Ok(Ok(value)) => Ok(Some(value)),
            Ok(Err(Error::NoEntry)) => Ok(None),
            Ok(Err(error)) => Err(format!("the keyring of the system {}", described(&error))),
            Err(_) => Err("the keyring of the system failed".to_owned()),
        }
    }
}

/// An error in words of its kind: its own may have what the keyring holds.
fn described(error: &Error) -> &'static str {
    match error {
        Error::NoDefaultStore => "does not answer",
        Error::NoStorageAccess(_) => "is locked, or may not be used",
        Error::TooLong(..) => "has no room for a text of this length",
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::Ambiguous(_) => "has an entry that cannot be used",
        _ => "failed",
    }
}

impl SecretStore for Keyring {
    fn name(&self) -> &'static str {
        "keyring"
    }

    fn title(&self) -> String {
        "the keyring of the system".to_owned()
    }

    fn get(&self, profile: &str, scheme: &str) -> Result<Option<Secret>, String> {
        Ok(self.with(profile, scheme, Entry::get_password)?.map(Secret::new))
    }

    fn set(&self, profile: &str, scheme: &str, secret: &Secret) -> Result<(), String> {
        self.with(profile, scheme, |entry| entry.set_password(secret.expose())).map(|_| ())
    }

    fn remove(&self, profile: &str, scheme: &str) -> Result<(), String> {
        self.with(profile, scheme, Entry::delete_credential).map(|_| ())
    }
}
