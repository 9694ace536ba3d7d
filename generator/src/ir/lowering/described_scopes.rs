//! Scopes named in the text of an operation.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredScopes {
    pub scopes: Vec<String>,
    /// Whether one scope suffices.
    pub any: bool,
}

/// Splits a line such as ``Required Scopes(any of): `A`, `B` `` from the head of a text; the second value is the rest.
pub fn required_scopes(text: &str) -> Option<(RequiredScopes, Option<String>)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (head, names) = line.split_once(':')?;
    let head = head.trim().trim_matches('*').to_ascii_lowercase();
    let (head, kind) = head.split_once('(').unwrap_or((&head, ""));
    if !matches!(head.trim(), "required scopes" | "required scope") {
        return None;
    }
    let alternatives = names.contains(" or ");
    let names = names.replace(" or ", ",").replace(" and ", ",");
    let scopes: Vec<String> = names
        .split(',')
        .map(|name| name.trim().trim_matches(|letter: char| matches!(letter, '`' | '*' | '.' | '"')))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    // A sentence is no list of scopes and stays in the text.
    let sound = |scope: &String| scope.chars().all(|letter| letter.is_ascii_alphanumeric() || "_:-./".contains(letter));
    if scopes.is_empty() || !scopes.iter().all(sound) {
        return None;
    }
    let any = kind.contains("any") || kind.contains("one of") || alternatives;
    let rest = rest.trim();
    Some((RequiredScopes { scopes, any }, (!rest.is_empty()).then(|| rest.to_owned())))
}
