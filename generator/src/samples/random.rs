//! Random numbers that depend on the seed only, on every machine and with every version of any library.

/// The generator `SplitMix64`.
#[derive(Debug)]
pub(super) struct Random(u64);

impl Random {
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

    /// A number less than `end`; 0 if there is none.
    pub fn below(&mut self, end: u64) -> u64 {
        u64::try_from((u128::from(self.next()) * u128::from(end)) >> 64).unwrap_or_default()
    }

    /// An index into a list of this length.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// A number from `first` to `last`, both included; `first` if `last` is less.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first.saturating_add(self.below(last.saturating_sub(first).saturating_add(1)))
    }

    /// The same for numbers of any sign.
    pub fn whole(&mut self, first: i128, last: i128) -> i128 {
        let span = last.saturating_sub(first).max(0);
        let span = u64::try_from(span).unwrap_or(u64::MAX - 1);
        first.saturating_add(i128::from(self.below(span.saturating_add(1))))
    }

    /// True with the probability `1 / times`.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A random item.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.index(of.len()))
    }
}

/// A seed for one of many items with a common seed, distinguished by a text.
pub fn derived(seed: u64, text: &str) -> u64 {
    // FNV-1a; the generator mixes the bits of the result.
    let mixed = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    Random::new(text.bytes().fold(Random::new(seed).next(), mixed)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_reference_implementation() {
        let mut random = Random::new(1_234_567);
        // The values of the reference implementation.
        let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423_u64];
        assert_eq!(expected, std::array::from_fn(|_| random.next()));
    }

    #[test]
    fn derived_seeds_differ() {
        let seeds = [derived(1, "a"), derived(1, "b"), derived(2, "a"), derived(1, "")];
        assert!(seeds.iter().enumerate().all(|(at, seed)| !seeds[..at].contains(seed)));
        assert_eq!(derived(1, "a"), seeds[0]);
    }

    #[test]
    fn every_number_in_a_range_and_no_other() {
        let mut random = Random::new(1);
        let mut seen = [false; 3];
        for _ in 0..100 {
            seen[random.index(3)] = true;
            assert!((5..=7).contains(&random.between(5, 7)) && (-2..=2).contains(&random.whole(-2, 2)));
        }
        assert_eq!(seen, [true; 3]);
        assert_eq!((random.below(0), random.between(9, 3), random.whole(i128::MAX, 0)), (0, 9, i128::MAX));
        assert_eq!(random.pick::<u8>(&[]), None);
    }
}
