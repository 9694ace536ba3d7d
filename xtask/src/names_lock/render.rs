//! Renders the file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::{CallNames, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation};

use super::parse::VERSION;

const HEADER: &str = "\
# What everything is called in Rust. Written and read by `cargo xtask regenerate`, so that an update of the description
# renames nothing in silence. An entry of `aliases` is a deprecated name that still works; remove its line to drop it.
";

/// The text of the file.
pub fn render(names: &LockedNames) -> String {
    let mut text = format!("{HEADER}version = {VERSION}\n");
    if let Some(package) = &names.package {
        let _ = writeln!(text, "package = {}", quoted(package));
    }
    for (title, map) in [("credentials", &names.credentials), ("variables", &names.variables)] {
        if !map.is_empty() {
            let _ = writeln!(text, "\n[{title}]");
            dotted(&mut text, "", map);
        }
    }
    if !names.groups.is_empty() {
        text.push_str("\n[groups]\n");
    }
    for (tag, LockedGroup { module, type_name, feature }) in &names.groups {
        let [module, type_name, feature] = [module, type_name, feature].map(|name| quoted(name));
        let _ = writeln!(text, "{} = {{ module = {module}, type = {type_name}, feature = {feature} }}", key(tag));
    }
    for (name, one) in &names.operations {
        let _ = writeln!(text, "\n[operations.{}]", key(name));
        operation(&mut text, one);
    }
    for (name, one) in &names.models {
        let _ = writeln!(text, "\n[models.{}]", key(name));
        model(&mut text, one);
    }
    text
}

fn operation(text: &mut String, operation: &LockedOperation) {
    let LockedOperation { id, group, names, arguments, setters, outcomes, aliases } = operation;
    if let Some(id) = id {
        let _ = writeln!(text, "id = {}", quoted(id));
    }
    let _ = writeln!(text, "group = {}\nmethod = {}", quoted(group), quoted(&names.method));
    let _ = writeln!(text, "types = {{ {} }}", types(names).join(", "));
    for (title, list) in [("arguments", arguments), ("setters", setters)] {
        let line = |LockedArgument { location, name, rust_name }: &LockedArgument| {
            format!("[{}, {}, {}]", quoted(location), quoted(name), quoted(rust_name))
        };
        lines(text, title, list.iter().map(line));
    }
    dotted(text, "outcomes.", outcomes);
    let line = |alias: &generator::LockedAlias| {
        let mut parts =
            vec![format!("group = {}", quoted(&alias.group)), format!("method = {}", quoted(&alias.names.method))];
        parts.extend(types(&alias.names));
        format!("{{ {} }}", parts.join(", "))
    };
    lines(text, "aliases", aliases.iter().map(line));
}

fn types(names: &CallNames) -> Vec<String> {
    [("operation_type", &names.operation_type), ("request", &names.request), ("output", &names.output)]
        .into_iter()
        .filter_map(|(title, name)| Some(format!("{title} = {}", quoted(name.as_ref()?))))
        .collect()
}

fn model(text: &mut String, model: &LockedModel) {
    let LockedModel { name, constructor, required, fields, rest, variants } = model;
    let _ = writeln!(text, "name = {}", quoted(name));
    if !constructor.is_empty() {
        let list: Vec<_> = constructor.iter().map(|field| quoted(field)).collect();
        let _ = writeln!(text, "new = [{}]", list.join(", "));
    }
    if let Some(required) = required {
        let _ = writeln!(text, "required = {}", quoted(required));
    }
    dotted(text, "fields.", fields);
    if let Some(rest) = rest {
        let _ = writeln!(text, "rest = {}", quoted(rest));
    }
    dotted(text, "variants.", variants);
}

fn lines(text: &mut String, title: &str, list: impl ExactSizeIterator<Item = String>) {
    if list.len() > 0 {
        let list: String = list.map(|line| format!("    {line},\n")).collect();
        let _ = writeln!(text, "{title} = [\n{list}]");
    }
}

fn dotted(text: &mut String, prefix: &str, map: &BTreeMap<String, String>) {
    for (name, rust_name) in map {
        let _ = writeln!(text, "{prefix}{} = {}", key(name), quoted(rust_name));
    }
}

fn key(name: &str) -> String {
    toml_edit::Key::new(name).to_string()
}

fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
