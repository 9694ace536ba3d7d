//! A comparison for programs. The field names are a stable interface, documented in `cargo xtask diff --help`.

use generator::Source;
use generator::diagnostic::Origin;
use generator::diff::{Change, Description, Fragment};
use serde_json::{Value, json};

use super::view::{SEVERITIES, View, impact, layer, severity};

/// The version of the format; it changes with the name or meaning of a field.
const FORMAT: u32 = 2;

/// The comparison as JSON.
pub fn render(view: &View<'_>) -> String {
    let (level, deciding) = view.comparison.impact();
    let [breaking, warning, info] = SEVERITIES.map(|severity| view.of(severity).len());
    let value = json!({
        "format": FORMAT,
        "old": description(&view.old.description.name, &view.comparison.old),
        "new": description(&view.new.description.name, &view.comparison.new),
        "impact": {
            "level": impact(level),
            "rule": deciding.map(|change| change.rule),
            "text": deciding.map(|change| &change.text),
        },
        "summary": { "breaking": breaking, "warning": warning, "info": info },
        "changes": view.comparison.changes.iter().map(|one| change(view, one)).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn description(name: &str, description: &Description) -> Value {
    let Description { title, version, sha256 } = description;
    json!({ "name": name, "title": title, "version": version, "sha256": sha256 })
}

fn change(view: &View<'_>, change: &Change) -> Value {
    let fragment = |source, found: &Option<Fragment>| found.as_ref().map(|found| fragment(source, found));
    json!({
        "side": layer(change.layer),
        "rule": change.rule,
        "severity": severity(change.severity),
        "impact": impact(change.impact),
        "operation": change.operation,
        "subject": change.subject,
        "tags": change.tags,
        "text": change.text,
        "advice": change.advice,
        "old": fragment(view.old, &change.old),
        "new": fragment(view.new, &change.new),
    })
}

fn fragment(source: &Source, fragment: &Fragment) -> Value {
    let line = (fragment.line > 0).then_some(fragment.line);
    let mut value = json!({ "pointer": fragment.pointer.as_str(), "line": line, "rust": fragment.rust });
    // The name of the description is a field of the document.
    if fragment.origin != Origin::Description {
        value["file"] = source.input(fragment.origin).map(|input| input.name.clone()).into();
    }
    value
}
