//! The path that was called, to tell its template where a server repeats it.

use std::borrow::Cow;

use http::Uri;
use percent_encoding::percent_decode_str;

/// The path that was called: the part of it from which on it can have values.
#[derive(Clone)]
pub(crate) struct SentPath {
    /// As it was sent, and as servers write it that have decoded it.
    forms: Vec<String>,
    template: String,
    /// Its values, decoded, and what they are called.
    values: Vec<(String, String)>,
}

impl SentPath {
    /// That of a request for this template.
    pub(crate) fn new(uri: &Uri, template: &str) -> Self {
        // Servers may repeat it without the slash at its end. Before the template, there is the path of the base URL.
        let sent = uri.path().trim_end_matches('/').rsplit('/');
        let pairs: Vec<_> = sent.zip(template.trim_matches('/').rsplit('/')).collect();
        // One more segment than those with values: one value alone may be any word.
        let first = pairs.iter().rposition(|(_, name)| name.contains('{'));
        let count = first.map_or(1, |first| first.saturating_add(2)).min(pairs.len());
        let part = pairs.get(..count).unwrap_or_default();
        let join = |segments: Vec<&str>| segments.iter().rev().fold(String::new(), |path, one| format!("{path}/{one}"));
        let sent = join(part.iter().map(|(segment, _)| *segment).collect());
        let mut forms = vec![decoded(&sent).into_owned(), sent];
        forms.dedup();
        // Longer than `/`.
        forms.retain(|form| form.len() > 1);
        let values = pairs.iter().filter(|(_, name)| name.contains('{')).flat_map(|(segment, name)| {
            let value = decoded(segment).to_lowercase();
            value.split('/').map(|piece| (piece.to_owned(), (*name).to_owned())).collect::<Vec<_>>()
        });
        let values = values.filter(|(value, _)| !value.is_empty()).collect();
        Self { forms, template: join(part.iter().map(|(_, name)| *name).collect()), values }
    }

    /// A text that has the template wherever it has the path, without the query that follows.
    pub(super) fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut masked = String::new();
        let mut rest = text;
        while let Some((at, length)) = self.find(rest) {
            let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let after = after.get(length..).unwrap_or_default();
            masked.push_str(before);
            masked.push_str(&self.template);
            rest = match after.strip_prefix('?') {
                Some(query) => query.trim_start_matches(|sign: char| !ends_query(sign)),
                None => after,
            };
        }
        if masked.is_empty() {
            return text.into();
        }
        masked.push_str(rest);
        masked.into()
    }

    /// Where the path is in a text next, and how long it is there.
    fn find(&self, text: &str) -> Option<(usize, usize)> {
        let found = self.forms.iter().flat_map(|form| text.match_indices(form.as_str()));
        let ends = |(at, form): &(usize, &str)| {
            let next = text.get(at.saturating_add(form.len())..).and_then(|after| after.chars().next());
            !next.is_some_and(|next| next.is_alphanumeric() || "_-%~@".contains(next))
        };
        found.filter(ends).map(|(at, form)| (at, form.len())).min_by_key(|(at, _)| *at)
    }

    /// A segment of another path, or the name of the value that it is or begins with.
    pub(crate) fn name_of<'s>(&'s self, segment: &'s str) -> &'s str {
        let plain = decoded(segment).to_lowercase();
        let repeats = |value: &str| {
            plain.strip_prefix(value).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
        };
        self.values.iter().find(|(value, _)| repeats(value)).map_or(segment, |(_, name)| name)
    }
}

/// What no query has as it is, as texts around it do.
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
    fn the_template_stands_for_the_path_in_a_text() {
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
    fn names_stand_for_the_values_in_another_path() {
        for (segment, expected) in [
            ("alice@example.com", "{thingId}"),
            ("alice%40example.com", "{thingId}"),
            ("Alice%40Example.com", "{thingId}"),
            ("%61lice%40example.com.json", "{thingId}"),
            ("b", "{partId}"),
            ("before", "before"),
            ("things", "things"),
            ("", ""),
        ] {
            assert_eq!(path().name_of(segment), expected);
        }
    }
}
