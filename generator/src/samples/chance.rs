//! Chance that is the same for a seed on every machine and with every version of any library.

/// Numbers that look random: `SplitMix64`.
#[derive(Debug)]
pub(super) struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number less than `end`; 0 where there is none.
    pub fn below(&mut self, end: u64) -> u64 {
        u64::try_from((u128::from(self.next()) * u128::from(end)) >> 64).unwrap_or_default()
    }

    /// An index into something of this length.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// A number from the first to the last, both included; the first where the last is less.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first.saturating_add(self.below(last.saturating_sub(first).saturating_add(1)))
    }

    /// The same for numbers of any sign.
    pub fn whole(&mut self, first: i128, last: i128) -> i128 {
        let span = last.saturating_sub(first).max(0);
        let span = u64::try_from(span).unwrap_or(u64::MAX - 1);
        first.saturating_add(i128::from(self.below(span.saturating_add(1))))
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.index(of.len()))
    }
}

/// A seed for one of many things that have one seed together, told apart by a text.
pub fn derived(seed: u64, text: &str) -> u64 {
    // FNV-1a, whose ends are mixed by the chance that begins there, as the seed is before.
    let mixed = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    Chance::new(text.bytes().fold(Chance::new(seed).next(), mixed)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_always_the_same() {
        let mut chance = Chance::new(1_234_567);
        // The numbers of the reference implementation.
        let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423_u64];
        assert_eq!(expected, std::array::from_fn(|_| chance.next()));
    }

    #[test]
    fn derived_seeds_differ() {
        let seeds = [derived(1, "a"), derived(1, "b"), derived(2, "a"), derived(1, "")];
        assert!(seeds.iter().enumerate().all(|(at, seed)| !seeds[..at].contains(seed)));
        assert_eq!(derived(1, "a"), seeds[0]);
    }

    #[test]
    fn every_number_in_a_range_and_no_other() {
        let mut chance = Chance::new(1);
        let mut seen = [false; 3];
        for _ in 0..100 {
            seen[chance.index(3)] = true;
            assert!((5..=7).contains(&chance.between(5, 7)) && (-2..=2).contains(&chance.whole(-2, 2)));
        }
        assert_eq!(seen, [true; 3]);
        assert_eq!((chance.below(0), chance.between(9, 3), chance.whole(i128::MAX, 0)), (0, 9, i128::MAX));
        assert_eq!(chance.pick::<u8>(&[]), None);
    }
}
