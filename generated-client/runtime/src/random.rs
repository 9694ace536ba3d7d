//! Random numbers that nobody can predict.

/// 128 random bits; `None` if the system has no source of randomness.
///
/// `SipHash` computes them with the keys of the standard library's hash maps, which come from the system's source of
/// randomness and never leave the process. Earlier numbers tell nothing about later ones. (`fastrand`, which spreads
/// waits, is not enough: later numbers can be computed from earlier ones.)
#[cfg(not(target_family = "wasm"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems may have no source")]
pub(crate) fn secret() -> Option<[u64; 2]> {
    use std::hash::{BuildHasher as _, RandomState};

    let keys = RandomState::new();
    Some([keys.hash_one(0_u8), keys.hash_one(1_u8)])
}

/// 128 random bits; `None` if the host has no source of randomness.
///
/// They come from the host's `crypto`. On this target the hash maps of the standard library have the same keys each
/// time.
#[cfg(target_family = "wasm")]
pub(crate) fn secret() -> Option<[u64; 2]> {
    Some([getrandom::u64().ok()?, getrandom::u64().ok()?])
}

#[cfg(test)]
mod tests {
    use super::secret;

    #[test]
    fn random_numbers_differ() {
        let [first, second] = secret().unwrap();
        assert_ne!(first, second);
        assert_ne!(secret(), Some([first, second]));
    }
}
