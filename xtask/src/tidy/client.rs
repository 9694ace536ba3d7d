//! Inside the SDK: generated code uses the types of the face, and one module of the runtime.

use super::Finding;
use super::scan::{PathUse, Scan};
use super::stages::module;
use super::tree::SourceFile;

const ROOT: &str = "generated-client/src/";
/// The types that are written by hand and extended by generated code.
const FACE: [&str; 5] = ["ApiKey", "Client", "ClientBuilder", "Error", "Request"];
const STANDARD: [&str; 3] = ["std", "core", "alloc"];
/// First segments of attribute paths that are no crates.
const TOOLS: [&str; 4] = ["clippy", "rustfmt", "rustdoc", "diagnostic"];
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

pub fn check(source: &SourceFile, scan: &Scan, findings: &mut Vec<Finding>) {
    let Some(module) = module(&source.path, ROOT) else { return };
    if module.first().is_none_or(|first| first != "generated") {
        return;
    }
    for path in &scan.paths {
        if let Some(message) = generated(path, scan, &module) {
            findings.push(Finding::new(&source.path, path.line, message));
        }
    }
}

fn generated(path: &PathUse, scan: &Scan, module: &[String]) -> Option<String> {
    if let Some(target) = path.absolute(module, scan) {
        let parts: Vec<&str> = target.iter().map(String::as_str).collect();
        return match parts.as_slice() {
            ["generated", ..] => None,
            [name, ..] if FACE.contains(name) => None,
            _ => Some(format!(
                "generated code names `crate::{}`; of the crate it may use only {}",
                parts.join("::"),
                FACE.map(|name| format!("`{name}`")).join(", ")
            )),
        };
    }
    let first = path.segments.first()?;
    let shown = path.segments.join("::");
    if path.leading {
        return (!STANDARD.contains(&first.as_str()))
            .then(|| format!("generated code names `::{shown}`; other crates come through `sdk_runtime::codegen`"));
    }
    if first == "sdk_runtime" {
        return (path.segments.get(1).is_none_or(|second| second != "codegen"))
            .then(|| format!("generated code names `{shown}`; of the runtime it may use only `sdk_runtime::codegen`"));
    }
    let local = scan.modules.contains(first)
        || scan.imports.get(first).is_some_and(|(import, _)| import.as_slice() != path.segments)
        || TOOLS.contains(&first.as_str())
        || PRIMITIVES.contains(&first.as_str())
        || first.starts_with(|letter: char| letter.is_uppercase() || letter == '_');
    // The names of a glob import are unknown.
    if local || (scan.globs && !STANDARD.contains(&first.as_str())) {
        return None;
    }
    Some(format!(
        "generated code names `{shown}`, which a name of the description can shadow; begin it with `::` or `crate::`"
    ))
}
