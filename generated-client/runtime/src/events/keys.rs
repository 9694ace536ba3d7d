//! Keys of senders, compared in constant time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use sha2::{Digest as _, Sha256};
use subtle::{ConditionallySelectable as _, ConstantTimeEq as _};
use zeroize::Zeroizing;

use super::head;
use super::info::Proof;
use super::rejected::Reason;

/// The index of an account, or none.
pub(super) const NOBODY: u32 = u32::MAX;

/// The keys of all accounts, as hashes.
///
/// Hashes have one length whatever the key, and the salt is that of this receiver: how long a comparison takes depends on
/// the key that is presented and on the number of keys, and nobody can make hashes that begin alike.
pub(super) struct Keys {
    salt: [u64; 2],
    hashes: Vec<(Hash, u32)>,
}

/// A hash, as numbers: fewer of them are to be compared than bytes.
type Hash = [u64; 4];

impl Keys {
    pub(super) fn new(salt: [u64; 2]) -> Self {
        Self { salt, hashes: Vec::new() }
    }

    /// Adds a key of an account. Yields whether it was new.
    pub(super) fn add(&mut self, key: &[u8], account: u32) -> bool {
        let hash = self.hash(key);
        let is_new = !self.hashes.iter().any(|(known, _)| *known == hash);
        self.hashes.push((hash, account));
        is_new
    }

    /// The account of a key, or [`NOBODY`]. It is compared with all keys, whichever is the same.
    pub(super) fn find(&self, key: &[u8]) -> u32 {
        let hash = self.hash(key);
        let mut found = NOBODY;
        for (known, account) in &self.hashes {
            found.conditional_assign(account, known.ct_eq(&hash));
        }
        found
    }

    fn hash(&self, key: &[u8]) -> Hash {
        let [first, second] = self.salt;
        let hash = Sha256::new().chain_update(first.to_le_bytes()).chain_update(second.to_le_bytes());
        let bytes: [u8; 32] = hash.chain_update(key).finalize().into();
        let mut numbers = [0; 4];
        for (number, bytes) in numbers.iter_mut().zip(bytes.as_chunks().0) {
            *number = u64::from_le_bytes(*bytes);
        }
        numbers
    }
}

/// Shows the number of keys.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} keys", self.hashes.len())
    }
}

/// The key that the headers present.
pub(super) fn presented(headers: &HeaderMap, proof: Proof) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let header = match proof {
        Proof::Header(name) => single(headers, name)?,
        Proof::Bearer | Proof::Basic => single(headers, AUTHORIZATION.as_str())?,
        Proof::None | Proof::Signature(_) => return Err(Reason::MissingKey),
    };
    let key = match proof {
        Proof::Bearer => Zeroizing::new(after_scheme(header, "bearer")?.to_vec()),
        Proof::Basic => {
            let login = after_scheme(header, "basic")?;
            Zeroizing::new(STANDARD.decode(login).map_err(|_| Reason::WrongKey)?)
        }
        _ => Zeroizing::new(header.to_vec()),
    };
    if key.is_empty() { Err(Reason::MissingKey) } else { Ok(key) }
}

fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a [u8], Reason> {
    let value = head::single(headers, name).map_err(|_| Reason::RepeatedKey)?;
    value.map(HeaderValue::as_bytes).ok_or(Reason::MissingKey)
}

/// What comes after the name of an authentication scheme, whose case does not matter.
fn after_scheme<'a>(value: &'a [u8], scheme: &str) -> Result<&'a [u8], Reason> {
    let (name, rest) = value.split_at_checked(scheme.len()).ok_or(Reason::MissingKey)?;
    let is_own = name.eq_ignore_ascii_case(scheme.as_bytes());
    if is_own && rest.first().is_none_or(|sign| *sign == b' ') {
        Ok(rest.trim_ascii())
    } else {
        Err(Reason::MissingKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_to_their_accounts() {
        let mut keys = Keys::new([1, 2]);
        assert!(keys.add(b"berlin", 0) && keys.add(b"hamburg", 1) && keys.add(b"hamburg-2", 1));
        assert!(!keys.add(b"berlin", 2));
        let mut keys = Keys::new([1, 2]);
        keys.add(b"berlin", 0);
        keys.add(b"hamburg", 1);
        for (key, account) in [("berlin", 0), ("hamburg", 1), ("Berlin", NOBODY), ("berlin ", NOBODY), ("", NOBODY)] {
            assert_eq!(keys.find(key.as_bytes()), account, "{key}");
        }
    }

    #[test]
    fn hashes_depend_on_the_receiver() {
        assert_ne!(Keys::new([1, 2]).hash(b"key"), Keys::new([1, 3]).hash(b"key"));
    }

    #[test]
    fn logins_have_their_scheme() {
        type Case<'a> = (Proof, &'a str, Result<&'a [u8], Reason>);
        let cases: [Case<'_>; 9] = [
            (Proof::Bearer, "Bearer key", Ok(b"key")),
            (Proof::Bearer, "bearer  key", Ok(b"key")),
            (Proof::Bearer, "Bearer", Err(Reason::MissingKey)),
            (Proof::Bearer, "Bearerkey", Err(Reason::MissingKey)),
            (Proof::Bearer, "Basic a2V5", Err(Reason::MissingKey)),
            (Proof::Basic, "Basic dXNlcjpwYXNz", Ok(b"user:pass")),
            (Proof::Basic, "Basic dXNlcjpwYXNz!", Err(Reason::WrongKey)),
            (Proof::Basic, "Basic", Err(Reason::MissingKey)),
            (Proof::Header("x-key"), "key", Err(Reason::MissingKey)),
        ];
        for (proof, value, expected) in cases {
            let headers = HeaderMap::from_iter([(AUTHORIZATION, value.parse().unwrap())]);
            let found = presented(&headers, proof);
            assert_eq!(found.as_deref().map(Vec::as_slice), expected.as_ref().copied(), "{proof:?} {value}");
        }
    }
}
