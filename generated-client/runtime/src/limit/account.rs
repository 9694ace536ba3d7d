//! Whose requests a limiter counts.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::hex::hex;

/// The host of an API and the credentials that it gets, as a hash. APIs count the requests of each key separately, and so
/// do limiters, retry budgets, and the pauses after a 429.
///
/// Two clients have the same account if they send the same credentials to the same host.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account([u8; 16]);

impl Account {
    /// The account of requests that are counted without a client, for example in a test of a limiter.
    pub const NONE: Self = Self([0; 16]);

    /// The hash of these texts. Each of them is hashed with its length, so that no two lists of texts are the same.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hash = Sha256::new();
        for text in texts {
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        }
        let mut short = [0; 16];
        short.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
        Self(short)
    }

    #[cfg(feature = "events")]
    pub(crate) fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// A name of the account, of 16 hexadecimal digits, for stores that processes share. It is the same in all processes
    /// with the same `salt`, and says nothing about the credentials.
    pub fn name(&self, salt: &str) -> String {
        let Self(salted) = Self::of([salt.as_bytes(), &self.0]);
        let mut name = hex(&salted);
        name.truncate(16);
        name
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Account(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_differ_by_each_text_and_by_where_it_ends() {
        let of = |texts: &[&str]| Account::of(texts.iter().map(|text| text.as_bytes()));
        assert_eq!(of(&["host", "key"]), of(&["host", "key"]));
        for other in [&["host", "kez"][..], &["hos", "tkey"], &["hostkey"], &["host", "key", ""], &["key", "host"]] {
            assert_ne!(of(&["host", "key"]), of(other), "{other:?}");
        }
    }

    #[test]
    fn names_depend_on_the_salt_and_nothing_is_shown() {
        let account = Account::of([&b"key"[..]]);
        assert_eq!(account.name("acme"), account.name("acme"));
        assert_ne!(account.name("acme"), account.name("other"));
        assert_eq!(account.name("acme").len(), 16);
        assert_eq!(format!("{account:?}"), "Account(***)");
    }
}
