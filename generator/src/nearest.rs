//! The name that somebody may have meant.

/// The key that is most like `wanted`, if one is close.
pub fn nearest<'k>(wanted: &str, keys: impl Iterator<Item = &'k String>) -> Option<&'k str> {
    let limit = (wanted.chars().count() / 3).max(1);
    keys.filter(|key| key.len().abs_diff(wanted.len()) <= limit * 4)
        .take(5_000)
        .map(|key| (distance(wanted, key), key.as_str()))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, key)| key)
}

/// Levenshtein distance, upper and lower case being the same.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.to_lowercase().chars().take(100).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.to_lowercase().chars().take(100).enumerate() {
        let mut previous = above + 1;
        let mut next = vec![previous];
        for (pair, other) in row.windows(2).zip(&right) {
            let &[diagonal, up] = pair else { continue };
            previous = (diagonal + usize::from(letter != *other)).min(up + 1).min(previous + 1);
            next.push(previous);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
