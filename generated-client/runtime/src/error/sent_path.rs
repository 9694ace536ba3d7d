//! The path of a request. Where a server repeats it in a message, the template is shown.

use std::borrow::Cow;

use http::Uri;
use percent_encoding::percent_decode_str;

/// The path of a request, from the first segment that can have values.
#[derive(Clone)]
pub(crate) struct SentPath {
    /// The spellings in which servers may repeat it: encoded and decoded, each with and without the first slash. All
    /// are in lower case, because servers may change the case of the digits in `%2F`, or of the whole path.
    forms: Vec<String>,
    template: String,
    /// The whole path, decoded.
    whole: String,
    /// The decoded values and their parameters' names.
    values: Vec<(String, String)>,
}

impl SentPath {
    /// The path of a request for this template.
    pub(crate) fn new(uri: &Uri, template: &str) -> Self {
        // Servers may drop the slash at the end. The path of the base URL stands before the template.
        let sent = uri.path().trim_end_matches('/').rsplit('/');
        let pairs: Vec<(&str, &str)> = sent.zip(template.trim_matches('/').rsplit('/')).collect();
        // One segment before the first value is included, because a value alone may be any word.
        let first = pairs.iter().rposition(|(_, name)| name.contains('{'));
        let count = first.map_or(1, |first| first.saturating_add(2)).min(pairs.len());
        let (mut sent, mut template) = (String::new(), String::new());
        for (segment, name) in pairs.iter().take(count).rev() {
            sent = format!("{sent}/{segment}");
            template = format!("{template}/{name}");
        }
        let mut forms = Vec::new();
        for form in [&*decoded(&sent), &*sent] {
            // Longer than `/`.
            if form.len() > 1 {
                forms.push(form.to_ascii_lowercase());
            }
        }
        forms.dedup();
        // A single segment may be any word.
        if count > 1 {
            for index in 0..forms.len() {
                let bare = forms.get(index).and_then(|form| form.strip_prefix('/')).map(str::to_owned);
                forms.extend(bare);
            }
        }
        let mut values = Vec::new();
        for (segment, name) in pairs.iter().filter(|(_, name)| name.contains('{')) {
            let value = decoded(segment).to_lowercase();
            for piece in value.split('/').filter(|piece| !piece.is_empty()) {
                values.push((piece.to_owned(), (*name).to_owned()));
            }
        }
        let whole = decoded(uri.path().trim_end_matches('/')).into_owned();
        Self { forms, template, whole, values }
    }

    /// Whether a text is the whole path, or the end of it as seen behind a proxy. A shorter part may be the path of a
    /// field.
    pub(super) fn is_whole(&self, text: &str) -> bool {
        let text = text.split_once('?').map_or(text, |(path, _)| path).trim_end_matches('/');
        let text = decoded(text);
        let has_several = text.trim_matches('/').contains('/');
        text.starts_with('/') && has_several && self.whole.ends_with(&*text)
    }

    /// A text in which the template replaces the path and the query after it.
    pub(super) fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let (mut masked, mut done) = (String::new(), 0_usize);
        for (at, length) in self.positions(text) {
            // This match lies in the query after an earlier one, which is left out already.
            let Some(between) = text.get(done..at) else { continue };
            masked.push_str(between);
            masked.push_str(if text.get(at..).is_some_and(|text| text.starts_with('/')) {
                &self.template
            } else {
                self.template.trim_start_matches('/')
            });
            done = at.saturating_add(length);
            if let Some(query) = text.get(done..).and_then(|after| after.strip_prefix('?')) {
                done = text.len().saturating_sub(query.trim_start_matches(|sign: char| !ends_query(sign)).len());
            }
        }
        if masked.is_empty() {
            return text.into();
        }
        masked.push_str(text.get(done..).unwrap_or_default());
        masked.into()
    }

    /// Positions and lengths of the path in a text.
    fn positions(&self, text: &str) -> Vec<(usize, usize)> {
        let goes_on = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || "_-%~@".contains(sign));
        let stands_alone = |(at, form): &(usize, &str)| {
            let before = text.get(..*at).and_then(|before| before.chars().next_back());
            let after = text.get(at.saturating_add(form.len())..).and_then(|after| after.chars().next());
            !goes_on(after) && (form.starts_with('/') || !goes_on(before))
        };
        let lower = text.to_ascii_lowercase();
        let mut positions = Vec::new();
        for form in &self.forms {
            let found = lower.match_indices(form.as_str()).filter(|found| stands_alone(found));
            positions = merged(&positions, &found.map(|(at, form)| (at, form.len())).collect::<Vec<_>>());
        }
        positions
    }

    /// A segment of another path, or the name of the parameter whose value the segment is.
    pub(crate) fn name_of<'s>(&'s self, segment: &'s str) -> &'s str {
        let plain = decoded(segment).to_lowercase();
        let repeats = |value: &str| {
            plain.match_indices(value).any(|(at, value)| {
                let (before, rest) = plain.split_at_checked(at).unwrap_or_default();
                let after = rest.get(value.len()..).unwrap_or_default();
                !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
            })
        };
        self.values.iter().find(|(value, _)| repeats(value)).map_or(segment, |(_, name)| name)
    }
}

/// Both lists, which are in order, in order.
fn merged<'a>(mut one: &'a [(usize, usize)], mut other: &'a [(usize, usize)]) -> Vec<(usize, usize)> {
    let mut all = Vec::with_capacity(one.len().saturating_add(other.len()));
    while let ([first, rest @ ..], [second, ..]) = (one, other) {
        if first > second {
            (one, other) = (other, one);
        } else {
            all.push(*first);
            one = rest;
        }
    }
    all.extend_from_slice(one);
    all.extend_from_slice(other);
    all
}

/// Characters that a query has only percent-encoded, so that they end it in a text.
fn ends_query(sign: char) -> bool {
    sign.is_whitespace() || "\"'`<>()".contains(sign)
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> SentPath {
        let uri = Uri::from_static("http://a.example/api/v1/things/alice%40example.com/parts/a%2Fb?key=s3cret");
        SentPath::new(&uri, "/v1/things/{thingId}/parts/{partId}")
    }

    #[test]
    fn a_path_in_a_text_is_replaced_by_its_template() {
        for (text, expected) in [
            (
                "Cannot GET /api/v1/things/alice%40example.com/parts/a%2Fb",
                "Cannot GET /api/v1/things/{thingId}/parts/{partId}",
            ),
            ("no '/v1/things/alice@example.com/parts/a/b'.", "no '/v1/things/{thingId}/parts/{partId}'."),
            (
                "/things/alice@example.com/parts/a/b?key=s3cret and /things/alice@example.com/parts/a/b",
                "/things/{thingId}/parts/{partId} and /things/{thingId}/parts/{partId}",
            ),
            ("/v1/things/alice@example.com/parts/a/bc", "/v1/things/alice@example.com/parts/a/bc"),
            (
                "No static resource v1/things/alice@example.com/parts/a/b.",
                "No static resource v1/things/{thingId}/parts/{partId}.",
            ),
            ("no things/alice%40example.com/parts/a%2fb?k=s3cret", "no things/{thingId}/parts/{partId}"),
            ("no /THINGS/Alice@example.com/parts/A/b", "no /things/{thingId}/parts/{partId}"),
            ("no-things/alice@example.com/parts/a/b", "no-things/alice@example.com/parts/a/b"),
            (
                "/things/alice@example.com/parts/a/b?to=/things/alice@example.com/parts/a/b x",
                "/things/{thingId}/parts/{partId} x",
            ),
            ("nothing of it", "nothing of it"),
            ("", ""),
        ] {
            assert_eq!(path().masked(text), expected);
        }
        let plain = SentPath::new(&Uri::from_static("/v1/things?key=s3cret"), "/v1/things");
        assert_eq!(plain.masked("No route for /v1/things?key=s3cret (yet)"), "No route for /v1/things (yet)");
        let root = SentPath::new(&Uri::from_static("/"), "/");
        assert_eq!(root.masked("a/b?c"), "a/b?c");
    }

    #[test]
    fn a_text_full_of_paths_takes_linear_time() {
        let text = "/things/alice@example.com/parts/a/b ".repeat(30_000);
        assert_eq!(path().masked(&text), "/things/{thingId}/parts/{partId} ".repeat(30_000));
    }

    #[test]
    fn only_whole_paths_are_recognized() {
        for (text, expected) in [
            ("/api/v1/things/alice%40example.com/parts/a%2Fb", true),
            ("/v1/things/alice@example.com/parts/a/b/?key=s3cret", true),
            ("/things/alice@example.com/parts/a", false),
            ("/b", false),
            ("b", false),
            ("", false),
        ] {
            assert_eq!(path().is_whole(text), expected, "{text}");
        }
    }

    #[test]
    fn slashes_at_the_end_and_within_leave_each_value_its_name() {
        let path = |uri: &'static str, template| SentPath::new(&Uri::from_static(uri), template);
        let ends = path("http://a.example/api/things/42/", "/things/{id}/");
        assert_eq!(ends.name_of("42"), "{id}");
        assert_eq!(ends.masked("no /things/42 and /api/things/42/"), "no /things/{id} and /api/things/{id}/");
        let within = path("/things/42//parts/7", "/things/{id}//parts/{part}");
        assert_eq!((within.name_of("42"), within.name_of("7")), ("{id}", "{part}"));
        let first = path("http://a.example/api/alice", "/{name}");
        assert_eq!(first.masked("no /api/alice"), "no /api/{name}");
    }

    #[test]
    fn values_in_another_path_are_replaced_by_their_names() {
        for (segment, expected) in [
            ("alice@example.com", "{thingId}"),
            ("alice%40example.com", "{thingId}"),
            ("Alice%40Example.com", "{thingId}"),
            ("%61lice%40example.com.json", "{thingId}"),
            ("b", "{partId}"),
            ("next=alice@example.com", "{thingId}"),
            ("%2Fthings%2Falice@example.com", "{thingId}"),
            ("before", "before"),
            ("things", "things"),
            ("", ""),
        ] {
            assert_eq!(path().name_of(segment), expected);
        }
    }
}
