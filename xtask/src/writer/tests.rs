//! The writer on a real disk, and on a disk on which each operation in turn fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use generator::Files;
use tempfile::TempDir;

use super::apply::is_leftover;
use super::failing::Failing;
use super::*;

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn plan(root: &Path, owned: &[(&str, &str)]) -> Plan {
    Plan {
        root: root.to_owned(),
        base: "client".to_owned(),
        owned: files(owned),
        folders: vec!["src/generated".to_owned()],
        patched: files(&[("client/Cargo.toml", "[features]\n")]),
    }
}

fn write(plan: &Plan) -> anyhow::Result<Changes> {
    let changes = compare(plan)?;
    apply(&Real, &plan.root, &changes.list)?;
    Ok(changes)
}

/// Every file with its text and time, and every folder.
fn snapshot(root: &Path) -> BTreeMap<String, (Option<String>, Option<SystemTime>)> {
    let mut found = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).expect("listed") {
            let path = entry.expect("listed").path();
            let name = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
            if path.is_dir() {
                found.insert(name, (None, None));
                pending.push(path);
            } else {
                let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).ok();
                found.insert(name, (fs::read_to_string(&path).ok(), time));
            }
        }
    }
    found
}

fn make_old(root: &Path) {
    for path in snapshot(root).keys() {
        if let Ok(file) = fs::File::options().append(true).open(root.join(path)) {
            file.set_modified(SystemTime::now() - Duration::from_secs(3600)).expect("set");
        }
    }
}

const BEFORE: &[(&str, &str)] =
    &[("src/generated/a.rs", "a"), ("src/generated/b.rs", "b"), ("src/generated/old/c.rs", "c")];
const AFTER: &[(&str, &str)] =
    &[("src/generated/a.rs", "a"), ("src/generated/b.rs", "b2"), ("src/generated/new/d.rs", "d")];

fn before() -> TempDir {
    let folder = TempDir::new().expect("created");
    write(&plan(folder.path(), BEFORE)).expect("written");
    make_old(folder.path());
    folder
}

#[test]
fn files_are_added_changed_and_removed_and_the_rest_is_untouched() {
    let folder = before();
    let old = snapshot(folder.path());
    let changes = write(&plan(folder.path(), AFTER)).expect("written");
    let kinds: Vec<_> = changes.list.iter().map(|change| (change.path.as_str(), change.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("client/generated.sha256", Kind::Changed),
            ("client/src/generated/b.rs", Kind::Changed),
            ("client/src/generated/new/d.rs", Kind::Added),
            ("client/src/generated/old/c.rs", Kind::Removed),
        ]
    );
    assert_eq!(changes.unchanged, 2);
    assert!(changes.list.iter().all(|change| !change.edited));
    let new = snapshot(folder.path());
    assert_eq!(new["client/src/generated/a.rs"], old["client/src/generated/a.rs"], "not even its time");
    assert_eq!(new["client/src/generated/b.rs"].0.as_deref(), Some("b2"));
    assert!(!new.contains_key("client/src/generated/old"), "empty folders go");
    let files: Vec<_> = new.iter().filter(|(_, (text, _))| text.is_some()).map(|(path, _)| path.as_str()).collect();
    let expected =
        ["Cargo.toml", "generated.sha256", "src/generated/a.rs", "src/generated/b.rs", "src/generated/new/d.rs"];
    assert_eq!(files, expected.map(|path| format!("client/{path}")), "and nothing temporary");
    assert!(write(&plan(folder.path(), AFTER)).expect("written").list.is_empty());
}

#[test]
fn edits_by_hand_are_marked() {
    let folder = before();
    fs::write(folder.path().join("client/src/generated/b.rs"), "mine").expect("written");
    fs::write(folder.path().join("client/src/generated/old/c.rs"), "mine").expect("written");
    let changes = compare(&plan(folder.path(), AFTER)).expect("compared");
    let edited: Vec<_> =
        changes.list.iter().filter(|change| change.edited).map(|change| change.path.as_str()).collect();
    assert_eq!(edited, ["client/src/generated/b.rs", "client/src/generated/old/c.rs"]);
}

#[test]
fn a_foreign_file_in_a_generated_folder_is_refused() {
    let folder = before();
    fs::write(folder.path().join("client/src/generated/mine.rs"), "").expect("written");
    fs::write(folder.path().join("client/src/lib.rs"), "").expect("written");
    let error = compare(&plan(folder.path(), AFTER)).expect_err("refused").to_string();
    assert!(error.starts_with("client/src/generated/mine.rs: not written by this command"), "{error}");
}

#[test]
fn a_path_outside_of_the_folder_is_refused() {
    let folder = TempDir::new().expect("created");
    for path in ["../a.rs", "/a.rs", "a//b.rs", "c:/a.rs", "a\\b.rs", "a\nb.rs", ""] {
        let error = compare(&plan(folder.path(), &[(path, "")])).expect_err("refused").to_string();
        assert!(error.contains("which is not a path below a folder"), "{path}: {error}");
    }
}

#[test]
fn a_file_in_location_of_a_folder_and_the_reverse_are_refused() {
    let folder = TempDir::new().expect("created");
    fs::create_dir_all(folder.path().join("client/src")).expect("created");
    fs::write(folder.path().join("client/src/generated"), "").expect("written");
    let error = compare(&plan(folder.path(), AFTER)).expect_err("refused").to_string();
    assert!(error.contains("client/src/generated is a file where a folder should be"), "{error}");

    let folder = TempDir::new().expect("created");
    fs::create_dir_all(folder.path().join("client/src/generated/a.rs")).expect("created");
    let error = compare(&plan(folder.path(), AFTER)).expect_err("refused").to_string();
    assert!(error.contains("a.rs is a folder where a file should be"), "{error}");
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_refused() {
    let folder = before();
    let elsewhere = TempDir::new().expect("created");
    fs::write(elsewhere.path().join("precious"), "kept").expect("written");
    let path = folder.path().join("client/src/generated/b.rs");
    fs::remove_file(&path).expect("removed");
    std::os::unix::fs::symlink(elsewhere.path().join("precious"), &path).expect("linked");
    let error = compare(&plan(folder.path(), AFTER)).expect_err("refused").to_string();
    assert!(error.contains("b.rs is a symbolic link"), "{error}");

    fs::remove_file(&path).expect("removed");
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("client/src/generated/new")).expect("linked");
    let error = compare(&plan(folder.path(), AFTER)).expect_err("refused").to_string();
    assert!(error.contains("new is a symbolic link"), "{error}");
}

#[test]
fn missing_folders_are_created() {
    let folder = TempDir::new().expect("created");
    let root = folder.path().join("x/y");
    write(&plan(&root, AFTER)).expect("written");
    assert!(root.join("client/src/generated/new/d.rs").exists());

    fs::write(folder.path().join("file"), "").expect("written");
    let error = write(&plan(&folder.path().join("file/z"), AFTER)).expect_err("refused");
    assert!(format!("{error:#}").contains("cannot"), "{error:#}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_a_clear_error() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = before();
    let old = snapshot(folder.path());
    let generated = folder.path().join("client/src/generated");
    fs::set_permissions(&generated, fs::Permissions::from_mode(0o555)).expect("set");
    // A superuser writes all the same; the failing disk below covers this case there.
    let effective = fs::write(generated.join("probe"), "").is_err();
    let done = if effective { write(&plan(folder.path(), AFTER)).map(drop) } else { Ok(()) };
    fs::set_permissions(&generated, fs::Permissions::from_mode(0o755)).expect("set");
    if effective {
        let error = format!("{:#}", done.expect_err("refused"));
        assert!(error.contains("the tree is as it was: cannot write"), "{error}");
        assert_eq!(snapshot(folder.path()), old);
    }
}

#[test]
fn a_rename_that_the_system_refuses_undoes_those_before_it() {
    let folder = before();
    let changes = compare(&plan(folder.path(), AFTER)).expect("compared");
    // A folder has come where the last file goes.
    let manifest = folder.path().join("client/generated.sha256");
    fs::remove_file(&manifest).expect("removed");
    fs::create_dir(&manifest).expect("created");
    let old = snapshot(folder.path());
    let error = format!("{:#}", apply(&Real, folder.path(), &changes.list).expect_err("refused"));
    assert!(error.starts_with("writing failed, and the tree is as it was: cannot replace"), "{error}");
    assert_eq!(snapshot(folder.path()), old);
}

#[test]
fn a_failure_at_any_step_leaves_the_tree_as_it_was() {
    let mut failures = 0;
    for number in 0..100 {
        let folder = before();
        let old = snapshot(folder.path());
        let changes = compare(&plan(folder.path(), AFTER)).expect("compared");
        let done = apply(&Failing::at(number, false), folder.path(), &changes.list);
        if let Err(error) = done {
            failures += 1;
            let error = format!("{error:#}");
            assert!(error.contains("the tree is as it was") && error.ends_with("injected"), "{error}");
            assert_eq!(snapshot(folder.path()), old, "step {number}");
        } else {
            // A backup may stay behind.
            write(&plan(folder.path(), AFTER)).expect("cleared");
            assert_eq!(texts(folder.path()), texts(after().path()), "step {number}");
        }
    }
    assert_eq!(failures, 10, "a folder, three writes, two links and four renames");
}

fn after() -> TempDir {
    let folder = TempDir::new().expect("created");
    write(&plan(folder.path(), AFTER)).expect("written");
    folder
}

/// Every file with its text.
fn texts(root: &Path) -> BTreeMap<String, String> {
    snapshot(root).into_iter().filter_map(|(path, (text, _))| Some((path, text?))).collect()
}

#[test]
fn a_killed_run_loses_no_file_and_the_next_run_completes_it() {
    let (old, new) = (texts(before().path()), texts(after().path()));
    let mut mixed = 0;
    for number in 0..100 {
        let folder = before();
        let changes = compare(&plan(folder.path(), AFTER)).expect("compared");
        let _ = apply(&Failing::at(number, true), folder.path(), &changes.list);
        let left = texts(folder.path());
        for (path, text) in &left {
            assert!(is_leftover(path) || [old.get(path), new.get(path)].contains(&Some(text)), "step {number}: {path}");
        }
        for path in old.keys().filter(|path| new.contains_key(*path)) {
            assert!(left.contains_key(path), "step {number}: {path} is missing");
        }
        mixed += usize::from(left != old && left != new);
        write(&plan(folder.path(), AFTER)).expect("completed");
        assert_eq!(texts(folder.path()), new, "step {number}");
    }
    assert!(mixed > 10, "{mixed}");
}
