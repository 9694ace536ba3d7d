//! Which operations may be called.

use http::Method;

use super::super::table::{Command, CommandGroup, Commands};

/// Which operations may be called.
#[derive(Debug)]
pub(super) struct Access {
    patterns: Vec<String>,
    allow_write: bool,
}

impl Access {
    /// All operations that match a pattern, or all of them without one. A pattern that matches none is a mistake.
    pub(super) fn new(commands: &Commands, patterns: Vec<String>, allow_write: bool) -> Result<Self, String> {
        let is_used = |pattern: &String| commands.all().any(|(group, command)| matches(pattern, group, command));
        if let Some(unused) = patterns.iter().find(|pattern| !is_used(pattern)) {
            return Err(format!(
                "`--allow {unused}`: there is no such operation; a pattern is `group.operation` with `*`"
            ));
        }
        Ok(Self { patterns, allow_write })
    }

    /// Why an operation may not be called.
    pub(super) fn refusal(&self, group: &CommandGroup, command: &Command) -> Option<String> {
        let name = full_name(group, command);
        if !self.patterns.is_empty() && !self.patterns.iter().any(|pattern| matches(pattern, group, command)) {
            return Some(format!("`{name}` is not allowed here; the server would need the option `--allow {name}`"));
        }
        if !self.allow_write && !is_read(command) {
            return Some(format!(
                "`{name}` changes data, and this server only reads; it would need the option `--allow-write`"
            ));
        }
        None
    }
}

/// Whether an operation only reads, as far as its method tells.
pub(super) fn is_read(command: &Command) -> bool {
    let method = command.info.method();
    [Method::GET, Method::HEAD, Method::OPTIONS].contains(method) || method.as_str() == "QUERY"
}

/// `group.operation`.
pub(super) fn full_name(group: &CommandGroup, command: &Command) -> String {
    format!("{}.{}", group.name, command.name)
}

fn matches(pattern: &str, group: &CommandGroup, command: &Command) -> bool {
    let names = [command.name, command.info.id].into_iter().chain(command.aliases.iter().copied());
    names.into_iter().any(|name| is_match(pattern, &format!("{}.{name}", group.name)))
}

/// Whether a text matches a pattern, in which `*` is any text and `?` one character.
fn is_match(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern, text);
    // Where the last `*` was, and the text that it did not take yet.
    let mut star: Option<(&str, &str)> = None;
    loop {
        let (mut signs, mut letters) = (pattern.chars(), text.chars());
        match (signs.next(), letters.next()) {
            (Some('*'), _) => {
                pattern = signs.as_str();
                star = Some((pattern, text));
                continue;
            }
            (Some(sign), Some(letter)) if sign == '?' || sign == letter => {
                (pattern, text) = (signs.as_str(), letters.as_str());
                continue;
            }
            (None, None) => return true,
            _ => {}
        }
        let Some((behind, mut open)) = star.map(|(behind, open)| (behind, open.chars())) else { return false };
        if open.next().is_none() {
            return false;
        }
        (pattern, text) = (behind, open.as_str());
        star = Some((behind, text));
    }
}

#[cfg(test)]
mod tests {
    use super::is_match;

    #[test]
    fn patterns_match_whole_names() {
        for (pattern, text, expected) in [
            ("customers.*", "customers.get-customer", true),
            ("customers.*", "customers-account.get", false),
            ("*.get-*", "customers.get-customer", true),
            ("*.get-*", "customers.create-customer", false),
            ("leads.create-?", "leads.create-a", true),
            ("leads.create-?", "leads.create-", false),
            ("*a*b", "aab", true),
            ("*a*b", "aba", false),
            ("a", "ab", false),
            ("**", "", true),
            ("", "a", false),
        ] {
            assert_eq!(is_match(pattern, text), expected, "{pattern} {text}");
        }
        // Each star goes back once at most for each letter.
        assert!(!is_match(&"*a".repeat(200), &format!("{}b", "a".repeat(2_000))));
    }
}
