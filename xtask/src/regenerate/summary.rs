//! The summary of a run.

use std::fmt::Write as _;

use generator::{Removed, RemovedKind, Sdk};

use super::Run;
use crate::diagnostics::{counts, plural};
use crate::writer::{Changes, Kind};

/// Paths shown of each kind, unless the output is verbose.
const PATHS: usize = 10;

/// The text of the summary.
pub fn render(run: &Run<'_>, changes: &Changes, sdk: &Sdk) -> String {
    let package = &sdk.package;
    let statistics = &sdk.statistics;
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{} from {} ({} {}) in {:.2} s",
        run.target,
        run.source.description.name,
        package.title,
        package.version,
        run.start.elapsed().as_secs_f64()
    );
    let _ = writeln!(
        text,
        "  {} in {}, {}, {}",
        plural(statistics.operations, "operation"),
        plural(statistics.groups, "group"),
        plural(statistics.models, "model"),
        plural(statistics.lines, "line")
    );
    let _ = writeln!(text, "  {}", counts(&sdk.report));
    removed(&mut text, run, &sdk.removed);
    if changes.list.is_empty() {
        let _ = writeln!(text, "  nothing to do: {} are as they should be", plural(changes.unchanged, "file"));
        return text;
    }
    for (kind, sign, what) in
        [(Kind::Added, '+', "added"), (Kind::Changed, '~', "changed"), (Kind::Removed, '-', "removed")]
    {
        group(&mut text, run, changes, kind, sign, what);
    }
    let _ = writeln!(text, "  {} unchanged", plural(changes.unchanged, "file"));
    text
}

/// Items that callers may have used and that are removed.
fn removed(text: &mut String, run: &Run<'_>, list: &[Removed]) {
    if list.is_empty() {
        return;
    }
    let _ = writeln!(text, "  breaking: {} removed from the description", plural(list.len(), "item"));
    let shown = if run.verbose { list.len() } else { PATHS };
    for Removed { kind, key, name, rust_name } in list.iter().take(shown) {
        let of = if name == key { String::new() } else { format!(" ({key})") };
        let _ = writeln!(text, "    - {} {name}{of}, `{rust_name}` in Rust", word(*kind));
    }
    if shown < list.len() {
        let _ = writeln!(text, "    - {} more; --verbose shows them", list.len() - shown);
    }
}

fn word(kind: RemovedKind) -> &'static str {
    match kind {
        RemovedKind::Group => "group",
        RemovedKind::Operation => "operation",
        RemovedKind::Argument => "argument",
        RemovedKind::Outcome => "outcome",
        RemovedKind::Alias => "alias",
        RemovedKind::Model => "model",
        RemovedKind::Field => "field",
        RemovedKind::Variant => "variant",
        RemovedKind::Credential => "security scheme",
        RemovedKind::ServerVariable => "server variable",
    }
}

fn group(text: &mut String, run: &Run<'_>, changes: &Changes, kind: Kind, sign: char, what: &str) {
    let count = changes.of(kind).count();
    if count == 0 {
        return;
    }
    let _ = writeln!(text, "  {} {what}", plural(count, "file"));
    let shown = if run.verbose { count } else { PATHS };
    for change in changes.of(kind).take(shown) {
        let note = if change.edited { " (had been edited by hand)" } else { "" };
        let _ = writeln!(text, "    {sign} {}{note}", change.path);
    }
    if shown < count {
        let _ = writeln!(text, "    {sign} {} more; --verbose shows them", count - shown);
    }
}
