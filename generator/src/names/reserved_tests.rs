//! What is reserved is what the types of the SDK and its manifest have: all are read as they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{ImplItem, Item, TraitItem, Type, Visibility};

use super::reserved::{BUILDER, CLIENT, DEPENDENCIES, FEATURES, Namespace, REQUEST};

/// Traits of others whose methods are in `reserved` for everybody, by hand.
const KNOWN_TRAITS: [&str; 4] = ["AsRef", "Clone", "Debug", "IntoFuture"];

/// What the sources have for one of the types.
#[derive(Debug, Default)]
struct Found {
    methods: BTreeSet<String>,
    /// Methods that no user can call.
    private: BTreeSet<String>,
    traits: BTreeSet<String>,
}

#[test]
fn methods_of_requests_are_reserved() {
    compare("Request", "REQUEST", REQUEST, Namespace::Arguments);
}

#[test]
fn methods_of_clients_are_reserved() {
    compare("Client", "CLIENT", CLIENT, Namespace::Client);
}

#[test]
fn methods_of_builders_are_reserved() {
    compare("ClientBuilder", "BUILDER", BUILDER, Namespace::Builder);
}

/// Fails with the list that is to stand in `reserved.rs`.
fn compare(type_name: &str, list: &str, reserved: &[&str], namespace: Namespace) {
    let items = face();
    let mut found = Found::default();
    collect(&items, type_name, &mut found);
    assert!(!found.methods.is_empty(), "no method of {type_name}: is it elsewhere?");
    assert!(
        found.private.is_empty(),
        "{:?} of {type_name} would take names from generated methods for nothing: make them functions",
        found.private
    );
    for name in found.traits.iter().filter(|name| !KNOWN_TRAITS.contains(&name.as_str())) {
        let own = items.iter().find_map(|item| match item {
            Item::Trait(item) if item.ident == name => Some(item),
            _ => None,
        });
        let Some(own) = own else {
            panic!("{type_name} has the trait {name}: reserve its methods, and list it in KNOWN_TRAITS")
        };
        found.methods.extend(own.items.iter().filter_map(|item| match item {
            TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        }));
    }
    let expected: Vec<_> = found.methods.iter().map(String::as_str).collect();
    assert_eq!(reserved, expected, "`{list}` in names/reserved.rs must be:\n{}", rows(&found.methods));
    assert!(expected.iter().all(|name| namespace.reserves(name)));
}

fn rows(names: &BTreeSet<String>) -> String {
    names.iter().map(|name| format!("    {name:?},\n")).collect()
}

/// All items of the types that generated code extends, and of the trait that requests have in tests; those of modules
/// inside of a file too.
fn face() -> Vec<Item> {
    items(&["src/client.rs", "src/builder.rs", "src/request.rs", "runtime/src/testing/expect.rs"])
}

fn items(files: &[&str]) -> Vec<Item> {
    let mut items = Vec::new();
    for path in files.iter().map(|path| client(path)) {
        let text = fs::read_to_string(&path).expect("readable");
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        flatten(file.items, &mut items);
    }
    items
}

/// What callers can do with a type of the runtime, they can do with that of the SDK.
#[test]
fn types_of_the_sdk_have_the_methods_of_the_runtime() {
    // What only generated code calls.
    const OURS: [&str; 7] = [
        "credential_from",
        "from_env",
        "new",
        "server_variable",
        "with_credential",
        "with_credential_basic",
        "with_server_variable",
    ];
    for (type_name, files) in [
        (
            "Client",
            &[
                "runtime/src/client/mod.rs",
                "runtime/src/client/siblings.rs",
                "runtime/src/download/mod.rs",
                "runtime/src/raw_request.rs",
            ][..],
        ),
        (
            "ClientBuilder",
            &["runtime/src/client/builder.rs", "runtime/src/client/defaults.rs", "runtime/src/client/env.rs"],
        ),
        (
            "Request",
            &[
                "runtime/src/request.rs",
                "runtime/src/paging/mod.rs",
                "runtime/src/streams/mod.rs",
                "runtime/src/download/mod.rs",
            ],
        ),
    ] {
        let [mut own, mut inner] = [Found::default(), Found::default()];
        collect(&face(), type_name, &mut own);
        collect(&items(files), type_name, &mut inner);
        assert!(!inner.methods.is_empty(), "no method of the runtime's {type_name}: is it elsewhere?");
        let lacks = |name: &&String| {
            !own.methods.contains(*name) && !inner.private.contains(*name) && !OURS.contains(&name.as_str())
        };
        let missing: Vec<_> = inner.methods.iter().filter(lacks).collect();
        assert!(missing.is_empty(), "{type_name} of the SDK lacks {missing:?}");
    }
}

fn client(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-client").join(path)
}

fn flatten(from: Vec<Item>, into: &mut Vec<Item>) {
    for item in from {
        match item {
            Item::Mod(item) => flatten(item.content.map(|(_, items)| items).unwrap_or_default(), into),
            other => into.push(other),
        }
    }
}

fn collect(items: &[Item], type_name: &str, found: &mut Found) {
    for item in items {
        match item {
            Item::Impl(item) if last(&item.self_ty).is_some_and(|last| last == type_name) => {
                if let Some(path) = &item.trait_ {
                    let name = path.0.segments.last().map(|segment| segment.ident.to_string());
                    found.traits.extend(name);
                    continue;
                }
                for method in &item.items {
                    let ImplItem::Fn(method) = method else { continue };
                    let name = method.sig.ident.to_string();
                    if !matches!(method.vis, Visibility::Public(_)) {
                        found.private.insert(name.clone());
                    }
                    found.methods.insert(name);
                }
            }
            Item::Macro(item) => {
                let made = methods_of(type_name, item.mac.tokens.clone());
                assert!(!made, "a macro has methods of {type_name}, which this test cannot read: write them out");
            }
            _ => {}
        }
    }
}

/// The last segment of a type's path.
fn last(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        Type::Group(group) => last(&group.elem),
        _ => None,
    }
}

/// Whether tokens have an `impl` of the type that is none of a trait.
fn methods_of(type_name: &str, tokens: TokenStream) -> bool {
    let mut head: Option<Vec<String>> = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "impl" => head = Some(Vec::new()),
            TokenTree::Group(group) => {
                let ends = group.delimiter() == Delimiter::Brace;
                let words = if ends { head.take() } else { None };
                let own = |words: Vec<String>| {
                    words.iter().any(|word| word == type_name) && words.iter().all(|word| word != "for")
                };
                if words.is_some_and(own) || methods_of(type_name, group.stream()) {
                    return true;
                }
            }
            other => {
                if let Some(words) = &mut head {
                    words.push(other.to_string());
                }
            }
        }
    }
    false
}

#[test]
fn macros_are_seen_through() {
    let tokens = |text: &str| text.parse::<TokenStream>().expect("tokens");
    assert!(methods_of("Client", tokens("($x:ident) => { impl $crate::Client { fn $x() {} } };")));
    assert!(!methods_of("Client", tokens("($x:ident) => { impl $x for Client { fn a() {} } };")));
    assert!(!methods_of("Client", tokens("($x:ident) => { impl $x { fn a(client: Client) {} } };")));
}

#[test]
fn features_and_dependencies_of_the_manifest_are_reserved() {
    let (mut features, mut dependencies) = (BTreeSet::from(["all-tags".to_owned()]), BTreeSet::new());
    for manifest in ["Cargo.toml", "runtime/Cargo.toml"] {
        let text = fs::read_to_string(client(manifest)).expect("a manifest");
        let is_sdk = manifest == "Cargo.toml";
        let (mut table, mut generated) = ("", false);
        for line in text.lines().map(str::trim) {
            generated = (generated || line == "# <generated features>") && line != "# </generated features>";
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                table = name;
                // `[dependencies.name]` is a table of one dependency.
                if let Some((_, name)) = table.split_once("dependencies.") {
                    dependencies.insert(name.replace('-', "_"));
                }
            } else if let Some((key, _)) = line.split_once(" = ").filter(|_| !generated && !line.starts_with('#')) {
                if table == "features" && is_sdk {
                    features.insert(key.to_owned());
                } else if table.ends_with("dependencies") && key != "generated-client" {
                    dependencies.insert(key.replace('-', "_"));
                }
            }
        }
    }
    let expected: Vec<_> = features.iter().map(String::as_str).collect();
    assert_eq!(FEATURES, expected, "`FEATURES` in names/reserved.rs must be:\n{}", rows(&features));
    let expected: Vec<_> = dependencies.iter().map(String::as_str).collect();
    assert_eq!(DEPENDENCIES, expected, "`DEPENDENCIES` in names/reserved.rs must be:\n{}", rows(&dependencies));
}
