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

/// Random bits as a UUID of version 4 (RFC 9562).
pub(crate) fn uuid([high, low]: [u64; 2]) -> String {
    let high = high & 0xffff_ffff_ffff_0fff | 0x4000;
    let low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
    let digits = format!("{high:016x}{low:016x}");
    let ends = [0, 8, 12, 16, 20, 32];
    let groups = ends.windows(2).filter_map(|ends| digits.get(*ends.first()?..*ends.last()?));
    groups.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::{secret, uuid};

    #[test]
    fn uuids_have_their_form() {
        assert_eq!(uuid([0, 0]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid([u64::MAX, u64::MAX]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn random_numbers_differ() {
        let [first, second] = secret().unwrap();
        assert_ne!(first, second);
        assert_ne!(secret(), Some([first, second]));
    }
}
