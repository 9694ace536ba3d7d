//! Inside the SDK: the runtime uses no generated code, and generated code uses one module of the runtime.

use super::Finding;
use super::scan::{PathUse, Scan};
use super::stages::module;
use super::tree::SourceFile;

const ROOT: &str = "generated-client/src/";
const STANDARD: [&str; 3] = ["std", "core", "alloc"];
/// First segments of attribute paths that are no crates.
const TOOLS: [&str; 4] = ["clippy", "rustfmt", "rustdoc", "diagnostic"];
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

pub fn check(source: &SourceFile, scan: &Scan, findings: &mut Vec<Finding>) {
    let Some(module) = module(&source.path, ROOT) else { return };
    let rule = match module.first().map(String::as_str) {
        Some("runtime") => runtime,
        Some("generated") => generated,
        _ => return,
    };
    for path in &scan.paths {
        if let Some(message) = rule(path, scan, &module) {
            findings.push(Finding::new(&source.path, path.line, message));
        }
    }
}

fn runtime(path: &PathUse, scan: &Scan, module: &[String]) -> Option<String> {
    let target = path.absolute(module, scan)?;
    let first = target.first().filter(|first| *first == "generated" || *first == "ext")?;
    Some(format!("the runtime names `crate::{first}`; it is the same for every SDK"))
}

fn generated(path: &PathUse, scan: &Scan, module: &[String]) -> Option<String> {
    if let Some(target) = path.absolute(module, scan) {
        let parts: Vec<&str> = target.iter().map(String::as_str).collect();
        return match parts.as_slice() {
            ["generated", ..] | ["runtime", "codegen", ..] => None,
            _ => Some(format!(
                "generated code names `crate::{}`; it may use only `crate::runtime::codegen`",
                parts.join("::")
            )),
        };
    }
    let first = path.segments.first()?;
    let shown = path.segments.join("::");
    if path.leading {
        return (!STANDARD.contains(&first.as_str()))
            .then(|| format!("generated code names `::{shown}`; other crates come through `crate::runtime::codegen`"));
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
