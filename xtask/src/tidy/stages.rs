//! The generator is a one-way pipeline, and some libraries are confined to few of its modules.

use std::collections::BTreeSet;

use super::Finding;
use super::scan::{PathUse, Scan};
use super::tree::SourceFile;

/// The stages in order.
const STAGES: [&str; 8] = ["source", "document", "ir", "samples", "names", "rust", "emit", "diff"];
/// The stages that `diff` may use: the description, and the SDK as data.
const COMPARED: [&str; 2] = ["ir", "rust"];
const ROOT: &str = "generator/src/";

/// The generator's modules, as paths from the crate's root.
#[derive(Debug, Default)]
pub struct Modules {
    all: BTreeSet<Vec<String>>,
    /// Declared under `#[cfg(test)]`.
    tests: BTreeSet<Vec<String>>,
}

impl Modules {
    pub fn of(scanned: &[(&SourceFile, Scan)]) -> Self {
        let mut modules = Self::default();
        for (source, scan) in scanned {
            let Some(path) = module(&source.path, ROOT) else { continue };
            modules.tests.extend(scan.test_modules.iter().map(|inner| [&path[..], inner].concat()));
            modules.all.insert(path);
        }
        modules
    }

    fn is_test(&self, module: &[String]) -> bool {
        self.tests.iter().any(|test| module.starts_with(test))
    }
}

/// The module of a file below `root`.
pub fn module(path: &str, root: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix(root)?.strip_suffix(".rs")?;
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    Some(parts)
}

pub fn check(source: &SourceFile, scan: &Scan, modules: &Modules, findings: &mut Vec<Finding>) {
    let module = module(&source.path, ROOT);
    let is_test = ["generator/tests/", "xtask/tests/"].iter().any(|folder| source.path.starts_with(folder))
        || module.as_ref().is_some_and(|path| modules.is_test(path));
    if !is_test {
        if source.path != "xtask/src/yaml.rs" {
            confine(source, scan, "serde_yaml", "source/**/yaml.rs and xtask/src/yaml.rs", findings, |path| {
                path.starts_with("source/") && path.ends_with("/yaml.rs")
            });
        }
        confine(source, scan, "openapiv3", "document and ir/lowering", findings, |path| {
            path.starts_with("document") || path.starts_with("ir/lowering/")
        });
    }
    let Some(module) = module.filter(|module| !module.is_empty()) else { return };
    for path in &scan.paths {
        if let Some(message) = edge(path, scan, &module, is_test, modules) {
            findings.push(Finding::new(&source.path, path.line, message));
        }
    }
}

/// Checks that only some files of the workspace name a crate.
fn confine(
    source: &SourceFile,
    scan: &Scan,
    name: &str,
    owner: &str,
    findings: &mut Vec<Finding>,
    allowed: impl Fn(&str) -> bool,
) {
    if source.path.strip_prefix(ROOT).is_some_and(allowed) {
        return;
    }
    for line in scan.idents.get(name).into_iter().flatten() {
        findings.push(Finding::new(&source.path, *line, format!("names `{name}`, which only {owner} may")));
    }
}

/// The problem of a path from a module to another stage.
fn edge(path: &PathUse, scan: &Scan, module: &[String], is_test: bool, modules: &Modules) -> Option<String> {
    let position = |name: &String| STAGES.iter().position(|stage| stage == name);
    let target = path.absolute(module, scan)?;
    let (there, rest) = target.split_first()?;
    let other = position(there)?;
    let Some(own) = module.first().and_then(position) else {
        return (!is_test && !path.test).then(|| format!("names the stage `{there}`, but all stages use this module"));
    };
    if other == own {
        return None;
    }
    if other > own {
        return Some(format!("names the later stage `{there}`"));
    }
    let from = STAGES.get(own);
    if from == Some(&"diff") && !is_test && !path.test && !COMPARED.contains(&there.as_str()) {
        return Some(format!("names the stage `{there}`, but a comparison is of `ir` and `rust` only"));
    }
    // Tests may use functions of earlier stages for their inputs.
    if path.test || is_test || modules.all.contains(&target) {
        return None;
    }
    let is_type = |part: &String| part == "*" || part.starts_with(char::is_uppercase);
    if rest.is_empty() || rest.iter().any(is_type) {
        return None;
    }
    Some(format!("names the function `{}` of the stage `{there}`; only lib.rs calls stages", rest.join("::")))
}
