//! Whether the version of the API announces breaking changes.

use super::finding::{Finding, Placeholders, quoted};
use super::rules;
use crate::pointer::Pointer;

/// Compares the versions after a breaking change; versions that are not semantic ones give no finding.
pub(super) fn compare(old: &str, new: &str) -> Option<Finding> {
    let (was, is) = (parse(old)?, parse(new)?);
    let rule = match () {
        () if is < was => "api-version-decreased",
        () if is == was => "api-version-not-bumped",
        () if is.0 == was.0 => "api-major-version-not-bumped",
        () => return None,
    };
    let at = Pointer::root().child("info").child("version");
    let placeholders = Placeholders::none().old(quoted(old)).now(quoted(new));
    Some(Finding::new(rules::find(rule)?, &placeholders).at(Some(&at), Some(&at)))
}

/// Major, minor and patch; pre-release and build are ignored.
fn parse(text: &str) -> Option<(u64, u64, u64)> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let core = text.split(['-', '+']).next()?;
    let mut numbers = core.split('.').map(|part| part.parse::<u64>().ok());
    let version = (numbers.next()??, numbers.next()??, numbers.next()??);
    numbers.next().is_none().then_some(version)
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn a_breaking_change_without_a_new_major_version_is_found() {
        let rule = |old, new| compare(old, new).map(|finding| finding.rule.id);
        assert_eq!(rule("1.2.3", "2.0.0"), None);
        assert_eq!(rule("1.2.3", "v1.2.3"), Some("api-version-not-bumped"));
        assert_eq!(rule("1.2.3", "1.3.0"), Some("api-major-version-not-bumped"));
        assert_eq!(rule("1.2.3", "1.2.2-beta.1"), Some("api-version-decreased"));
        assert_eq!(rule("1.2", "1.2"), None);
        assert_eq!(rule("1.2.3.4", "1.2.3.4"), None);
    }
}
