//! Fixed segments `.` and `..` of a path. URL parsers resolve them (RFC 3986, section 5.2.4), so that a call would go
//! to another path than the one that is written.

use super::model::Server;
use super::reader::Reader;
use crate::diagnostic::Code;
use crate::pointer::Pointer;

/// A segment is percent-decoded at most this often.
const MOST_ENCODED: usize = 8;

/// The effect of a segment on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dots {
    Stays,
    Climbs,
    /// Percent-encoded more than once: servers differ in its meaning.
    Hidden,
}

impl Reader<'_, '_> {
    /// The path without such segments; `None` if it becomes another one, which has been reported.
    pub(super) fn resolved_path(&mut self, written: &str, path: &str, operation: &Pointer) -> Option<String> {
        let (sent, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
        if sent.split('/').all(|segment| dots(segment).is_none()) {
            return Some(path.to_owned());
        }
        let Some(resolved) = resolve(sent) else {
            let message = format!(
                "no request can have the segments `.` or `..` of `{written}`: they take back a parameter or the path of the \
                 server, or are percent-encoded more than once"
            );
            self.report(Code::Malformed, operation.clone(), message);
            return None;
        };
        let message = format!("`{written}` has segments `.` or `..`; URLs resolve them, and calls go to `{resolved}`");
        self.warn(Code::Malformed, operation.clone(), message);
        Some(format!("{resolved}{fragment}"))
    }

    /// Reports a server whose URL resolves to another path with some of the described values of its variables.
    pub(super) fn report_dots(&mut self, server: &Server) {
        let declared = server.typed.variables.as_ref();
        let variables: Vec<_> = declared.into_iter().flatten().collect();
        let default = |name: &str| match declared.and_then(|declared| declared.get(name)) {
            Some(variable) => variable.default.clone(),
            None => format!("{{{name}}}"),
        };
        let url = |name: &str, value: &str| {
            server.pieces.filled(|other| if other == name { value.to_owned() } else { default(other) })
        };
        let mut urls = vec![server.typed.url.clone()];
        for (name, variable) in &variables {
            let values = [&variable.default].into_iter().chain(&variable.enumeration);
            let values = values.filter(|value| value.split('/').any(|segment| dots(segment).is_some()));
            urls.extend(values.map(|value| url(name, value)));
        }
        if let Some(url) = urls.iter().find(|url| path(url).split('/').any(|segment| dots(segment).is_some())) {
            let message =
                format!("`{url}` has segments `.` or `..`; URLs resolve them, and requests go to the resolved URL");
            self.warn(Code::Malformed, server.pointer.child("url"), message);
        }
    }
}

/// The resolved path; `None` if it removes more than fixed segments.
fn resolve(path: &str) -> Option<String> {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        match dots(segment) {
            None => kept.push(segment),
            Some(Dots::Hidden) => return None,
            Some(step) => {
                if step == Dots::Climbs && kept.pop()?.contains('{') {
                    return None;
                }
                // A folder follows.
                if segments.peek().is_none() {
                    kept.push("");
                }
            }
        }
    }
    Some(format!("/{}", kept.join("/")))
}

/// The effect of a segment; `None` if it is a name.
fn dots(segment: &str) -> Option<Dots> {
    let mut text = segment.to_ascii_lowercase().replace("%2e", ".");
    match text.as_str() {
        "." => return Some(Dots::Stays),
        ".." => return Some(Dots::Climbs),
        _ => {}
    }
    for _ in 0..MOST_ENCODED {
        text = text.replace("%25", "%").replace("%2e", ".");
        if matches!(text.as_str(), "." | "..") {
            return Some(Dots::Hidden);
        }
    }
    None
}

/// The part of a URL after the host.
fn path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split_once('/').map_or("", |(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_without_dots() {
        let cases = [
            ("/a/./b", Some("/a/b")),
            ("/a/../b", Some("/b")),
            ("/a/%2E%2e/b", Some("/b")),
            ("/a/.%2e/{b}", Some("/{b}")),
            ("/a/b/..", Some("/a/")),
            ("/a/.", Some("/a/")),
            ("/.", Some("/")),
            ("/a//../b", Some("/a/b")),
            ("/../b", None),
            ("/{a}/../b", None),
            ("/a/%252e%252E/b", None),
            ("/a/.../..b/%2e%2e%2e", Some("/a/.../..b/%2e%2e%2e")),
        ];
        for (path, expected) in cases {
            assert_eq!(resolve(path).as_deref(), expected, "{path}");
        }
    }
}
