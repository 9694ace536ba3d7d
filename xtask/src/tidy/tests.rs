//! Each rule on small files.

use tempfile::TempDir;

use super::*;
use crate::writer::manifest;

fn lint(files: &[(&str, &str)]) -> Vec<String> {
    let sources: Vec<SourceFile> =
        files.iter().map(|(path, text)| SourceFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let mut findings = check(&sources);
    findings.sort();
    findings.dedup();
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn stages_use_types_of_earlier_ones_only() {
    let names = |text: &str| lint(&[("generator/src/names/table.rs", text), ("generator/src/ir/model.rs", "")]);
    assert!(names("use crate::ir::{Api, TypeExpr::*};\nuse crate::ir::model;\nfn f(a: model::Api) {}").is_empty());
    assert!(
        names("use crate::ir;\nuse crate::diagnostic::Diagnostics;\nfn f(a: ir::Api) { ir::Api::new() }").is_empty()
    );
    assert_eq!(names("use crate::emit::Files;"), ["generator/src/names/table.rs:1: names the later stage `emit`"]);
    assert_eq!(names("\nuse super::super::emit;"), ["generator/src/names/table.rs:2: names the later stage `emit`"]);
    let called =
        ["generator/src/names/table.rs:2: names the function `lower` of the stage `ir`; only lib.rs calls stages"];
    assert_eq!(names("use crate::ir;\nfn f() { ir::lower() }"), called);
    assert_eq!(names("\nuse crate::ir::lower;"), called);
    assert_eq!(names("\nfn f() { vec![crate::ir::lower()] }"), called);
}

#[test]
fn diff_uses_types_of_ir_and_rust_only() {
    let diff = |text: &str| lint(&[("generator/src/diff/wire/mod.rs", text)]);
    assert!(diff("use crate::ir::{Api, Limits};\nuse crate::rust::Crate;\nuse crate::pointer::Pointer;").is_empty());
    let called =
        "generator/src/diff/wire/mod.rs:1: names the function `lower` of the stage `ir`; only lib.rs calls stages";
    assert_eq!(diff("use crate::ir::lower;"), [called]);
    for stage in ["source", "document", "names", "emit"] {
        let message = format!(
            "generator/src/diff/wire/mod.rs:1: names the stage `{stage}`, but a comparison is of `ir` and `rust` only"
        );
        assert_eq!(diff(&format!("use crate::{stage}::Input;")), [message]);
    }
    let emit = lint(&[("generator/src/emit/mod.rs", "use crate::diff::Change;")]);
    assert_eq!(emit, ["generator/src/emit/mod.rs:1: names the later stage `diff`"]);
}

#[test]
fn tests_of_a_stage_may_call_earlier_ones_but_no_later() {
    let names = |text: &str| lint(&[("generator/src/names/mod.rs", text)]);
    assert!(names("#[cfg(test)]\nmod tests {\n use crate::ir::lower;\n}").is_empty());
    assert_eq!(names("#[cfg(test)]\nmod tests {\n use crate::emit::emit;\n}").len(), 1);
    let declared = ("generator/src/names/mod.rs", "#[cfg(test)]\nmod tests;");
    assert!(lint(&[declared, ("generator/src/names/tests.rs", "use crate::ir::lower;")]).is_empty());
    let declared = ("generator/src/lib.rs", "#[cfg(test)]\nmod testing;\nmod pointer;");
    assert!(lint(&[declared, ("generator/src/testing.rs", "use crate::ir::lower;")]).is_empty());
}

#[test]
fn shared_modules_use_no_stage_and_lib_uses_all() {
    let text = "use crate::ir::Api;";
    let message = "generator/src/pointer.rs:1: names the stage `ir`, but all stages use this module";
    assert_eq!(lint(&[("generator/src/pointer.rs", text)]), [message]);
    assert!(lint(&[("generator/src/lib.rs", "fn g() { emit::emit(ir::lower()) }")]).is_empty());
}

#[test]
fn confined_libraries_are_named_in_their_files_only() {
    let yaml = "use serde_yaml::Value; // serde_yaml";
    assert!(lint(&[("generator/src/source/yaml.rs", yaml), ("generator/src/source/parse/yaml.rs", yaml)]).is_empty());
    assert!(
        lint(&[("generator/src/source/json.rs", "/// Not `serde_yaml`.\nconst A: &str = \"serde_yaml\";")]).is_empty()
    );
    let found =
        lint(&[("generator/src/source/json.rs", yaml), ("xtask/src/a.rs", "\nfn f() { serde_yaml::from_str() }")]);
    assert_eq!(
        found,
        [
            "generator/src/source/json.rs:1: names `serde_yaml`, which only source/**/yaml.rs and xtask/src/yaml.rs may",
            "xtask/src/a.rs:2: names `serde_yaml`, which only source/**/yaml.rs and xtask/src/yaml.rs may"
        ]
    );
    assert!(lint(&[("generator/tests/a.rs", yaml), ("xtask/src/yaml.rs", yaml)]).is_empty());
    let model = "use openapiv3::Schema;";
    assert!(lint(&[("generator/src/ir/lowering/a.rs", model), ("generator/src/document/mod.rs", model)]).is_empty());
    let found = lint(&[
        ("generator/src/ir/model/a.rs", model),
        ("generator/src/emit/a.rs", model),
        ("generator/src/names/a.rs", model),
    ]);
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn generated_code_uses_the_face_and_one_module_of_the_runtime() {
    let generated = |text: &str| lint(&[("generated-client/src/generated/models/shared.rs", text)]);
    let fine = "#![allow(clippy::pedantic)]\nuse crate::{Client, Request};\nuse sdk_runtime::codegen::{self as rt, Wire};\nuse super::customers;\n\
                mod inner;\nimpl ::std::fmt::Debug for crate::generated::models::A {}\n\
                fn f() -> Option<u8> { rt::x(); customers::B::new(); inner::c(); u32::MAX; Self::D; super::super::e::f() }";
    assert_eq!(generated(fine), Vec::<String>::new());
    for text in [
        "use sdk_runtime::http::X;",
        "use crate::ext::X;",
        "fn f() { ::serde_json::to_value(1) }",
        "fn f() { std::mem::take(a) }",
        "use serde::Serialize;",
        "#[derive(serde::Serialize)] struct S;",
        "use super::super::super::limit;",
        "use sdk_runtime::codegen::*;\nfn f() { std::mem::take(a) }",
    ] {
        assert_eq!(generated(text).len(), 1, "{text}: {:?}", generated(text));
    }
}

#[test]
fn long_and_unfinished_files_are_found() {
    let long = "\n".repeat(501);
    assert_eq!(lint(&[("xtask/src/a.rs", &long)]), ["xtask/src/a.rs:501: 501 lines, 500 are the limit; divide it"]);
    assert!(
        lint(&[("generated-client/src/generated/a.rs", &long), ("generator/tests/snapshots/a.rs", &long)]).is_empty()
    );
    let marks = ["TO", "DO"].concat();
    let text = format!(
        "fn f() {{\n  // {marks}: later\n  dbg!(1);\n  unimplemented!()\n}} // s{marks}s\nconst A: &str = \"{marks}\";"
    );
    let found = lint(&[("xtask/src/a.rs", &text)]);
    let lines: Vec<&str> = found.iter().filter_map(|finding| finding.split(':').nth(1)).collect();
    assert_eq!(lines, ["2", "3", "4"], "{found:?}");
    assert_eq!(lint(&[("xtask/src/a.rs", "fn (")]).len(), 1);
}

#[test]
fn edited_generated_files_are_found() {
    let folder = TempDir::new().expect("created");
    let workspace = Workspace::at(folder.path());
    let write = |path: &str, text: &str| {
        let path = workspace.path(&format!("generated-client/{path}"));
        std::fs::create_dir_all(path.parent().expect("below")).expect("created");
        std::fs::write(path, text).expect("written");
    };
    let found =
        || -> Vec<String> { generated::check(&workspace).expect("read").iter().map(ToString::to_string).collect() };
    assert_eq!(found().len(), 1, "no manifest");

    let files = ["a", "b", "c"].map(|name| (format!("src/generated/{name}.rs"), String::new())).into();
    write(manifest::NAME, &format!("{}=======\n", manifest::render(&files)));
    write("src/generated/a.rs", "");
    write("src/generated/b.rs", "edited");
    write("tests/generated/mine.rs", "");
    let found = found();
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found[0].starts_with("generated-client/generated.sha256:5: not an entry"), "{found:?}");
    assert!(found[1].starts_with("generated-client/src/generated/b.rs:1: edited by hand"), "{found:?}");
    assert!(found[2].starts_with("generated-client/src/generated/c.rs:1: generated, but missing"), "{found:?}");
    assert!(found[3].starts_with("generated-client/tests/generated/mine.rs:1: not generated"), "{found:?}");
}

#[test]
fn pending_snapshots_are_found() {
    let folder = TempDir::new().expect("created");
    for name in ["generator/tests/snapshots", "generated-client", "xtask/target"] {
        std::fs::create_dir_all(folder.path().join(name)).expect("created");
    }
    for name in ["generator/tests/snapshots/a.snap.new", "xtask/target/b.snap.new", "xtask/c.pending-snap"] {
        std::fs::write(folder.path().join(name), "").expect("written");
    }
    let found = tree::leftovers(&Workspace::at(folder.path())).expect("listed");
    let paths: Vec<&str> = found.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["generator/tests/snapshots/a.snap.new", "xtask/c.pending-snap"]);
}
