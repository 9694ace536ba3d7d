//! The known name that is nearest to another one.

/// The nearest of the known names, if it is near enough for a slip of the keyboard.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    among(name, &mut known.into_iter())
}

/// Compiled once, whatever the known names come from.
fn among<'a>(name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = name.chars().count().div_ceil(3).max(1);
    let near = known.map(|one| (distance(name, one), one)).filter(|(distance, _)| *distance <= most);
    near.min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
}

/// The number of letters by which two names differ, ignoring case.
fn distance(one: &str, other: &str) -> usize {
    // A name can have any length.
    let letters = |text: &str| text.to_lowercase().chars().take(100).collect::<Vec<_>>();
    strsim::generic_levenshtein(&letters(one), &letters(other))
}
