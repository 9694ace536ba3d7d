//! `Cargo.toml` for another description: that of the SDK, independent of this workspace.

use anyhow::{Context as _, Result, bail};
use generator::Package;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use super::features;
use super::runtime::{self, Runtime};
use crate::cli::Regenerate;
use crate::workspace::{CLIENT, RUNTIME};

/// Whether the sources use a crate.
type Needed<'a> = &'a dyn Fn(&str) -> bool;

/// Keys of `[package]` that do not depend on the API.
const KEPT: [&str; 6] = ["edition", "rust-version", "license", "categories", "include", "metadata"];
/// The lint that knows the names of `cfg`.
const CFGS: &str = "unexpected_cfgs";
/// What every SDK is found by.
const KEYWORDS: [&str; 3] = ["openapi", "api-client", "sdk"];

/// What a registry shows of a crate, and its description may not say. What nobody has said stays out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publishing {
    /// The version of the crate, and of a copied runtime.
    pub version: Option<String>,
    /// The URL of the repository that has the crate.
    pub repository: Option<String>,
    /// The URL of a web page about it or its API.
    pub homepage: Option<String>,
}

impl Publishing {
    /// From the arguments, or else the description.
    pub fn of(args: &Regenerate, package: &Package) -> Self {
        Self {
            version: args.crate_version.as_ref().map(ToString::to_string),
            repository: args.repository.clone(),
            homepage: args.homepage.clone().or_else(|| package.homepage.clone()),
        }
    }

    /// Sets both in `[package]`, or removes them.
    fn write(&self, package: &mut dyn TableLike) {
        for (key, url) in [("homepage", &self.homepage), ("repository", &self.repository)] {
            match url {
                Some(url) => drop(package.insert(key, value(url))),
                None => drop(package.remove(key)),
            }
        }
    }
}

/// Derives the manifest.
///
/// `template` is the manifest of generated-client, `workspace` that of this workspace's root. A development dependency stays
/// if it is `needed` and not a member of this workspace.
pub fn derive(
    template: &str,
    workspace: &str,
    package: &Package,
    (runtime, publishing): (&Runtime, &Publishing),
    needed: impl Fn(&str) -> bool,
) -> Result<String> {
    let old = features::names(template)?;
    let mut manifest: DocumentMut =
        features::splice(template, &package.features)?.parse().context("generated-client/Cargo.toml is not TOML")?;
    let workspace: DocumentMut = workspace.parse().context("Cargo.toml is not TOML")?;

    let own = manifest.get("package").context("generated-client/Cargo.toml lacks [package]")?;
    manifest["package"] = derive_package(own, &workspace, package, publishing)?;
    let dependencies = manifest.get_mut("dependencies").and_then(Item::as_table_like_mut);
    let dependencies = dependencies.context("generated-client/Cargo.toml lacks [dependencies]")?;
    let own = dependencies.remove(runtime::PACKAGE);
    let own = own.context("generated-client/Cargo.toml lacks the dependency sdk-runtime")?;
    let version = own.get("version").and_then(Item::as_str);
    let version = version.context("generated-client/Cargo.toml lacks the version of sdk-runtime")?.to_owned();
    runtime.check_version(&version)?;
    let version = publishing.version.clone().filter(|_| *runtime == Runtime::Copied).unwrap_or(version);
    for (key, needed) in [("dependencies", None), ("dev-dependencies", Some(&needed as Needed<'_>))] {
        if let Some(table) = manifest.get_mut(key).and_then(Item::as_table_like_mut) {
            // The crate depends on itself to turn on features for its tests.
            let itself = table.remove(CLIENT);
            resolve(table, &workspace, needed)?;
            if let Some(itself) = itself {
                table.insert(&package.name, itself);
            }
            if key == "dependencies" {
                table.insert(runtime::PACKAGE, value(runtime.dependency(&version, &package.name)));
            } else if table.is_empty() {
                manifest.remove(key);
            }
        }
    }
    resolve_targets(&mut manifest, &workspace)?;
    let new: Vec<&str> = package.features.iter().map(|feature| feature.name.as_str()).collect();
    drop_features(&mut manifest, |feature| old.iter().any(|old| old == feature) && !new.contains(&feature));
    for table in ["lints", "test", "example", "bench", "profile"] {
        manifest.remove(table);
    }
    name_program(&mut manifest, &package.program);
    let mut alone = Table::new();
    alone.decor_mut().set_prefix("\n# Stands alone, whatever folder it is put in.\n");
    manifest["workspace"] = Item::Table(alone);
    Ok(format!("{}\n", manifest.to_string().trim()))
}

/// A manifest with this name of its program.
pub fn with_program(text: &str, name: &str) -> Result<String> {
    let mut manifest: DocumentMut = text.parse().context("generated-client/Cargo.toml is not TOML")?;
    name_program(&mut manifest, name);
    Ok(manifest.to_string())
}

fn name_program(manifest: &mut DocumentMut, name: &str) {
    let programs = manifest.get_mut("bin").and_then(Item::as_array_of_tables_mut);
    for program in programs.into_iter().flat_map(|programs| programs.iter_mut()) {
        program["name"] = value(name);
    }
}

/// Derives the manifest of a copied runtime, whose package gets the name `name`. The library keeps its own.
pub fn of_runtime(template: &str, workspace: &str, name: &str, publishing: &Publishing) -> Result<String> {
    let mut manifest: DocumentMut = template.parse().with_context(|| format!("{RUNTIME}/Cargo.toml is not TOML"))?;
    let workspace: DocumentMut = workspace.parse().context("Cargo.toml is not TOML")?;
    let package = manifest.get_mut("package").and_then(Item::as_table_like_mut);
    let package = package.with_context(|| format!("{RUNTIME}/Cargo.toml lacks [package]"))?;
    for (key, item) in package.iter_mut() {
        if is_inherited(item) {
            *item = inherited(&workspace, key.get())?;
        }
    }
    package.insert("name", value(name));
    if let Some(version) = &publishing.version {
        package.insert("version", value(version));
    }
    publishing.write(package);
    if let Some(dependencies) = manifest.get_mut("dependencies").and_then(Item::as_table_like_mut) {
        resolve(dependencies, &workspace, None)?;
    }
    resolve_targets(&mut manifest, &workspace)?;
    for key in ["bench", "dev-dependencies", "lints"] {
        manifest.remove(key);
    }
    // The names of its own that the compiler has to know.
    if let Some(names) = workspace.get("workspace").and_then(|item| item.get("lints")?.get("rust")?.get(CFGS)) {
        let mut rust = Table::new();
        rust[CFGS] = names.clone();
        let mut lints = Table::new();
        lints.set_implicit(true);
        lints["rust"] = Item::Table(rust);
        manifest["lints"] = Item::Table(lints);
    }
    let mut library = Table::new();
    library.decor_mut().set_prefix("\n# A copy: its tests run where it is written.\n");
    library["name"] = value(runtime::LIBRARY);
    library["test"] = value(false);
    library["doctest"] = value(false);
    // Several copies in one program would all be documented in one folder. Its SDK shows what its users need of it.
    library["doc"] = value(false);
    manifest["lib"] = Item::Table(library);
    Ok(format!("{}\n", manifest.to_string().trim()))
}

/// A key of `[workspace.package]`.
fn inherited(workspace: &DocumentMut, key: &str) -> Result<Item> {
    let from = workspace.get("workspace").and_then(|item| item.get("package")).and_then(|item| item.get(key));
    from.cloned().with_context(|| format!("Cargo.toml lacks `{key}` in [workspace.package]"))
}

fn derive_package(
    template: &Item,
    workspace: &DocumentMut,
    package: &Package,
    publishing: &Publishing,
) -> Result<Item> {
    let mut table = Table::new();
    table.set_position(template.as_table().and_then(Table::position));
    table["name"] = value(&package.name);
    table["version"] = value(publishing.version.as_deref().unwrap_or("0.1.0"));
    table["description"] = value(package.description.split_whitespace().collect::<Vec<_>>().join(" "));
    table["readme"] = value("README.md");
    publishing.write(&mut table);
    table["keywords"] = value(Array::from_iter(KEYWORDS));
    let old = template.as_table_like().context("generated-client/Cargo.toml lacks [package]")?;
    for key in KEPT {
        let Some(item) = old.get(key) else { continue };
        table[key] = if is_inherited(item) { inherited(workspace, key)? } else { item.clone() };
    }
    Ok(Item::Table(table))
}

fn is_inherited(item: &Item) -> bool {
    item.get("workspace").and_then(Item::as_bool) == Some(true)
}

/// Replaces each dependency by one with an explicit version. With `needed`, those that are not needed and members of this
/// workspace are removed.
fn resolve(dependencies: &mut dyn TableLike, workspace: &DocumentMut, needed: Option<Needed<'_>>) -> Result<()> {
    let names: Vec<String> = dependencies.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let own = dependencies.get(&name).cloned().unwrap_or_default();
        let base = if is_inherited(&own) {
            let all = workspace.get("workspace").and_then(|item| item.get("dependencies"));
            let found = all.and_then(|all| all.get(&name));
            Some(found.with_context(|| format!("Cargo.toml lacks `{name}` in [workspace.dependencies]"))?)
        } else {
            None
        };
        let resolved = merge(base, &own);
        let inside = resolved.contains_key("path");
        if needed.is_some_and(|needed| inside || !needed(&name.replace('-', "_"))) {
            dependencies.remove(&name);
        } else if inside {
            bail!("generated-client depends on `{name}` of this workspace, so no other crate can be made from it");
        } else {
            let version = resolved.get("version").filter(|_| resolved.len() == 1).cloned();
            dependencies.insert(&name, Item::Value(version.unwrap_or(Value::InlineTable(resolved))));
        }
    }
    Ok(())
}

/// Does the same for the dependencies of targets.
fn resolve_targets(manifest: &mut DocumentMut, workspace: &DocumentMut) -> Result<()> {
    let targets = manifest.get_mut("target").and_then(Item::as_table_like_mut);
    for (_, target) in targets.into_iter().flat_map(TableLike::iter_mut) {
        if let Some(dependencies) = target.get_mut("dependencies").and_then(Item::as_table_like_mut) {
            resolve(dependencies, workspace, None)?;
        }
    }
    Ok(())
}

/// A dependency merged with its base in the workspace: features add up.
fn merge(base: Option<&Item>, own: &Item) -> InlineTable {
    let mut merged = InlineTable::new();
    for item in base.into_iter().chain([own]) {
        if let Some(version) = item.as_str() {
            merged.insert("version", version.into());
        }
        for (key, item) in item.as_table_like().into_iter().flat_map(|table| table.iter()) {
            let Some(value) = item.as_value() else { continue };
            match (key, merged.get_mut("features").and_then(Value::as_array_mut), value.as_array()) {
                ("workspace", _, _) => {}
                ("features", Some(features), Some(more)) => {
                    more.iter().for_each(|feature| features.push(feature.clone()));
                }
                _ => drop(merged.insert(key, value.clone())),
            }
        }
    }
    if let Some(features) = merged.get_mut("features").and_then(Value::as_array_mut) {
        features.fmt();
    }
    merged.fmt();
    merged
}

/// Removes dropped features from the lists of other features.
fn drop_features(manifest: &mut DocumentMut, is_dropped: impl Fn(&str) -> bool) {
    let Some(features) = manifest.get_mut("features").and_then(Item::as_table_like_mut) else { return };
    for (_, item) in features.iter_mut() {
        if let Some(list) = item.as_array_mut() {
            list.retain(|feature| !feature.as_str().is_some_and(&is_dropped));
        }
    }
}

#[cfg(test)]
mod tests {
    use generator::Feature;

    use super::*;

    const WORKSPACE: &str = r#"
[workspace.package]
edition = "2024"
rust-version = "1.88"
license = "MIT"
[workspace.dependencies]
serde = "1.0"
http = { version = "1.5", default-features = false, features = ["std"] }
inside = { path = "inside" }
tokio = { version = "1", features = ["rt"] }
"#;

    const TEMPLATE: &str = r#"[package]
name = "generated-client"
description = "For one API."
version.workspace = true
edition.workspace = true
rust-version = "1.90"
license.workspace = true
homepage.workspace = true
repository = "https://example.org"
keywords = ["one-api"]
categories = ["api-bindings"]
include = ["/src"]

[package.metadata.docs.rs]
all-features = true

[features]
default = ["all-tags"]
testing = ["dep:wiremock", "customers", "tokio/net"]
# <generated features>
customers = []
all-tags = ["customers"]
# </generated features>

[dependencies]
sdk-runtime = { path = "runtime", version = "0.1.0" }
serde.workspace = true
http = { workspace = true, features = ["x"], optional = true }
wiremock = { version = "0.6", optional = true }

[dependencies.bytes]
version = "1"

# Sockets.
[target.'cfg(not(target_family = "wasm"))'.dependencies]
serde.workspace = true
tokio = { workspace = true, features = ["time"], optional = true }

[target.'cfg(target_family = "wasm")'.dependencies.web-sys]
version = "0.3"
features = [
    "Headers",
]

[dev-dependencies]
generated-client = { path = ".", features = ["testing"] }
tokio = { workspace = true, features = ["macros"] }
insta = "1"
inside.workspace = true

[[bin]]
name = "one"
path = "src/main.rs"
required-features = ["cli"]

[[test]]
name = "wire"

[lints]
workspace = true
"#;

    const EXPECTED: &str = r#"[package]
name = "petstore"
version = "0.1.0"
description = "Rust SDK for the Petstore."
readme = "README.md"
homepage = "https://petstore.test"
keywords = ["openapi", "api-client", "sdk"]
edition = "2024"
rust-version = "1.90"
license = "MIT"
categories = ["api-bindings"]
include = ["/src"]

[package.metadata.docs.rs]
all-features = true

[features]
default = ["all-tags"]
testing = ["dep:wiremock", "tokio/net"]
# <generated features>
# Calls about pets.
pets = []
# All of them.
all-tags = [
    "pets",
]
# </generated features>

[dependencies]
serde = "1.0"
http = { version = "1.5", default-features = false, features = ["std", "x"], optional = true }
wiremock = { version = "0.6", optional = true }
bytes = "1"
sdk-runtime = { path = "runtime", version = "0.1.0", package = "petstore-runtime" }

# Sockets.
[target.'cfg(not(target_family = "wasm"))'.dependencies]
serde = "1.0"
tokio = { version = "1", features = ["rt", "time"], optional = true }

[target.'cfg(target_family = "wasm")'.dependencies]
web-sys = { version = "0.3", features = ["Headers"] }

[dev-dependencies]
tokio = { version = "1", features = ["rt", "macros"] }
petstore = { path = ".", features = ["testing"] }

[[bin]]
name = "pets"
path = "src/main.rs"
required-features = ["cli"]

# Stands alone, whatever folder it is put in.
[workspace]
"#;

    fn package() -> Package {
        Package {
            name: "petstore".into(),
            program: "pets".into(),
            description: "Rust SDK for\nthe Petstore.".into(),
            title: "Petstore".into(),
            version: "1".into(),
            homepage: None,
            sha256: String::new(),
            features: vec![Feature { name: "pets".into(), description: "Calls about pets.".into(), needs: Vec::new() }],
            recursion_limit: None,
            own_recursion_limit: None,
            has_other_letters: false,
        }
    }

    #[test]
    fn the_manifest_is_independent_of_the_workspace() {
        let publishing = Publishing { homepage: Some("https://petstore.test".to_owned()), ..Publishing::default() };
        let text = derive(TEMPLATE, WORKSPACE, &package(), (&Runtime::Copied, &publishing), |name| name != "insta");
        let text = text.expect("derived");
        assert_eq!(text, EXPECTED, "{text}");
        let template = TEMPLATE.replace("generated-client = { path = \".\", features = [\"testing\"] }\n", "");
        let text = derive(&template, WORKSPACE, &package(), (&Runtime::Copied, &Publishing::default()), |_| false)
            .expect("derived");
        assert!(!text.contains("dev-dependencies"), "{text}");
    }

    #[test]
    fn a_dependency_inside_the_workspace_is_refused() {
        let template = TEMPLATE.replace("wiremock = {", "inside.workspace = true\nwiremock = {");
        let error = derive(&template, WORKSPACE, &package(), (&Runtime::Copied, &Publishing::default()), |_| false)
            .expect_err("refused")
            .to_string();
        assert!(error.contains("depends on `inside` of this workspace"), "{error}");
        let template = TEMPLATE.replace("wiremock = {", "unknown.workspace = true\nwiremock = {");
        let error = derive(&template, WORKSPACE, &package(), (&Runtime::Copied, &Publishing::default()), |_| false)
            .expect_err("refused")
            .to_string();
        assert!(error.contains("lacks `unknown` in [workspace.dependencies]"), "{error}");
    }
}
