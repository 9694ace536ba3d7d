//! Suggestions for misspelled names.

/// The key that is most similar to `wanted`, if one is close.
pub fn nearest<'k>(wanted: &str, keys: impl Iterator<Item = &'k String>) -> Option<&'k str> {
    let limit = (wanted.chars().count() / 3).max(1);
    keys.filter(|key| key.len().abs_diff(wanted.len()) <= limit * 4)
        .take(5_000)
        .map(|key| (distance(wanted, key), key.as_str()))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, key)| key)
}

/// The number of letters by which two names differ, ignoring case.
pub fn distance(left: &str, right: &str) -> usize {
    // A description can have names of any length.
    let letters = |text: &str| text.to_lowercase().chars().take(100).collect::<Vec<_>>();
    strsim::generic_levenshtein(&letters(left), &letters(right))
}
