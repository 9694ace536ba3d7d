//! What a run did, in a few lines.

use std::fmt::Write as _;

use generator::Sdk;

use super::Run;
use crate::report::{counts, plural};
use crate::writer::{Changes, Kind};

/// Paths shown of each kind unless all are asked for.
const PATHS: usize = 10;

/// The report on a run.
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
