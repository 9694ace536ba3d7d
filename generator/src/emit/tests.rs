//! The data says what the code says: both are turned into lines, and nothing is left over on either side.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{
    Attribute, Fields, FnArg, ImplItem, Item, ItemImpl, Meta, Pat, ReturnType, Signature, TraitItem, Type, Visibility,
};

use crate::diagnostic::Diagnostics;
use crate::emit::{Context, emit};
use crate::locked::LockedNames;
use crate::rust::{Call, Kind, RequiredField, SdkCrate};
use crate::sdk::{Files, Input, Options, RandomCases, Source};

/// The surface of a description that goes on with these names, and the files that are generated from it.
fn both(source: &Source, locked: &LockedNames) -> (SdkCrate, Files) {
    with_context(source, locked, |context| (context.sdk.clone(), emit(context).expect("written").files))
}

/// What a function makes of a description that goes on with these names.
pub(super) fn with_context<T>(source: &Source, locked: &LockedNames, make: impl FnOnce(&Context<'_>) -> T) -> T {
    let mut diagnostics = Diagnostics::default();
    let loaded = crate::source::load(&crate::source::Locator::new(source), &mut diagnostics).expect("loaded");
    let api = crate::lowered(&loaded, &mut diagnostics).expect("an API");
    let crate::names::Assigned { names, .. } = crate::names::assign(&api, locked, &mut diagnostics);
    let sdk = crate::rust::describe(&api, &names);
    let examples = crate::samples::Examples::of(&api);
    make(&Context {
        api: &api,
        names: &names,
        sdk: &sdk,
        header: String::new(),
        crate_name: "sdk".to_owned(),
        sha256: &loaded.sha256,
        random_cases: RandomCases::default(),
        samples: &examples,
        indexed: false,
        has_tests: true,
    })
}

pub(super) fn input(path: &str) -> Option<Input> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    Some(Input { name: path.to_owned(), bytes: std::fs::read(file).ok()? })
}

/// The names of what the description was before, where there is such a file.
fn before(name: &str) -> LockedNames {
    let Some(description) = input(&format!("{name}.before.yaml")) else { return LockedNames::default() };
    let source = Source::from(description);
    crate::generate(&source, &Options::default()).expect("valid").names
}

#[test]
fn summaries_match_the_generated_code() {
    let mut descriptions: Vec<_> = ["bodies", "composition", "enums", "names", "parameters", "recursion", "slices"]
        .iter()
        .chain(&["renamed", "structs", "unions", "version-3-1"])
        .map(|name| format!("generator/tests/cases/{name}"))
        .collect();
    descriptions.push("openapi/perfectgym-next".to_owned());
    for name in descriptions {
        let description = input(&format!("{name}.yaml")).expect("there");
        let source = Source { overlay: input(&format!("{name}.overlay.yaml")), ..Source::from(description) };
        let (surface, files) = both(&source, &before(&name));
        let (declared, found) = (declared(&surface), found(&files));
        let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            one.difference(other).take(12).cloned().collect::<Vec<_>>().join("\n")
        };
        assert_eq!(only(&declared, &found), "", "{name}: only in the data; in the code:\n{}", only(&found, &declared));
        assert_eq!(only(&found, &declared), "", "{name}: only in the code");
        assert!(declared.len() > 5, "{name}");
    }
}

/// The lines of the data.
fn declared(surface: &SdkCrate) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let mut add = |deprecated: bool, line: String| {
        lines.insert(format!("{}{line}", if deprecated { "deprecated " } else { "" }));
    };
    for group in &surface.groups {
        add(false, format!("cfg {} Client: {}", group.feature, group.signature()));
        add(false, format!("operations::{}::{}: struct", group.accessor, group.ident));
    }
    for setting in &surface.settings {
        add(false, format!("ClientBuilder: {}", setting.signature()));
        let arguments: String = setting.arguments.iter().map(|(name, ty)| format!(", {name}: {ty}")).collect();
        add(false, format!("Client: pub fn {}(&self{arguments}) -> Result<Self, Error>", setting.sibling));
        if let Some(source) = &setting.source {
            add(false, format!("ClientBuilder: pub fn {source}(self, source: impl codegen::Credentials) -> Self"));
        }
    }
    if let Some(body) = &surface.error_body {
        add(false, format!("Error: pub fn response(&self) -> Option<{body}>"));
    }
    for call in &surface.calls {
        let group = &surface.groups[call.group];
        let module = format!("operations::{}", group.accessor);
        add(call.deprecated, format!("{module}::{}: {}", group.ident, call.signature()));
        add(false, format!("{module}::{}: struct", call.operation_type));
        add(false, format!("{module}: type {} = Request<{}>", call.alias, call.operation_type));
        add(false, format!("{module}::{}: type Output = {}", call.operation_type, call.output));
        if let Some(item) = &call.item {
            add(false, format!("{module}::{}: type Item = {item}", call.operation_type));
        }
        for deprecated in &call.deprecated_names {
            let names = &deprecated.names;
            let home = &surface.groups[deprecated.group];
            let method = Call { name: names.method.clone(), ..call.clone() };
            add(true, format!("operations::{}::{}: {}", home.accessor, home.ident, method.signature()));
            let there = format!("operations::{}", home.accessor);
            let elsewhere =
                if deprecated.group == call.group { String::new() } else { format!("super::{}::", group.accessor) };
            let output = call.output.as_str().rsplit("::").next().unwrap_or_default();
            let types = [
                (&names.operation_type, call.operation_type.as_str()),
                (&names.request, &call.alias),
                (&names.output, output),
            ];
            for (old, new) in types {
                let Some(old) = old else { continue };
                add(true, format!("{there}: type {old} = {elsewhere}{new}"));
            }
        }
        for setter in &call.setters {
            add(setter.deprecated, format!("{module}::Request<{}>: {}", call.operation_type, setter.setter()));
        }
    }
    for model in surface.all_models() {
        let path = &model.path;
        match model.kind {
            Kind::Alias => add(model.deprecated, format!("models: {}", model.signature().trim_end_matches(';'))),
            Kind::Struct | Kind::Newtype => add(model.deprecated, format!("{path}: struct")),
            _ => add(model.deprecated, format!("{path}: enum")),
        }
        for member in &model.members {
            match model.kind {
                Kind::Alias => {}
                kind => add(member.deprecated, format!("{path}: {}", member.signature(kind))),
            }
            if let Some(setter) = &member.setter {
                add(setter.deprecated, format!("{path}: {}", member.setter_signature(setter)));
            }
        }
        if let Some(constructor) = model.constructor() {
            add(model.required.is_some(), format!("{path}: {constructor}"));
        }
        if let Some(required) = &model.required {
            add(model.deprecated, format!("{}: struct", required.path));
            add(false, format!("{path}: From<{}>", required.name));
            for RequiredField { member, .. } in &required.fields {
                add(member.deprecated, format!("{}: {}", required.path, member.signature(Kind::Struct)));
            }
            for name in &required.traits {
                add(false, format!("{}: derive {name}", required.path));
            }
        }
        for name in model.traits.iter().filter(|name| model.kind != Kind::Alias && !TABLE.contains(&name.as_str())) {
            add(false, format!("{path}: derive {name}"));
        }
        for from in &model.conversions {
            add(false, format!("{path}: From<{}>", from.from));
        }
    }
    lines
}

/// The traits that tables implement.
const TABLE: [&str; 4] = ["PartialOrd", "Ord", "Serialize", "Deserialize"];

/// The lines of the code.
fn found(files: &Files) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (path, text) in files {
        let module = match path.split_once('/') {
            Some(("models", file)) if file != "mod.rs" => "models".to_owned(),
            Some(("operations", file)) if file != "mod.rs" => {
                let name = crate::names::Names::spell(file.trim_end_matches(".rs"));
                format!("operations::{name}")
            }
            None if path == "client.rs" => String::new(),
            _ => continue,
        };
        let file = syn::parse_file(text).expect("generated code parses");
        for item in &file.items {
            of_item(&module, item, &mut lines);
        }
        // Hidden where a field is not to be seen: the table writes it.
        let heads = text.split("codegen::redacted_debug!").skip(1).filter_map(|rest| rest.split_whitespace().nth(1));
        lines.extend(heads.map(|name| format!("{module}::{name}: derive Debug")));
    }
    lines
}

fn of_item(module: &str, item: &Item, lines: &mut BTreeSet<String>) {
    let mut add = |attributes: &[Attribute], line: String| {
        lines.insert(format!("{}{line}", if has(attributes, "deprecated") { "deprecated " } else { "" }));
    };
    match item {
        Item::Struct(item) if public(&item.vis) => {
            let path = format!("{module}::{}", item.ident);
            add(&item.attrs, format!("{path}: struct"));
            for field in item.fields.iter().filter(|field| public(&field.vis)) {
                let name = field.ident.as_ref().map(|ident| format!("{ident}: ")).unwrap_or_default();
                add(&field.attrs, format!("{path}: pub {name}{}", plain(&field.ty)));
            }
            if module == "models" {
                derives(&path, &item.attrs, lines);
            }
        }
        Item::Enum(item) if public(&item.vis) => {
            let path = format!("{module}::{}", item.ident);
            add(&item.attrs, format!("{path}: enum"));
            for variant in &item.variants {
                let held = match &variant.fields {
                    Fields::Unit => String::new(),
                    fields => format!("({})", fields.iter().map(|field| plain(&field.ty)).collect::<String>()),
                };
                add(&variant.attrs, format!("{path}: {}{held}", variant.ident));
            }
            derives(&path, &item.attrs, lines);
        }
        Item::Type(item) if public(&item.vis) => {
            let visible = if module == "models" { "pub type" } else { "type" };
            add(&item.attrs, format!("{module}: {visible} {} = {}", item.ident, plain(&item.ty)));
        }
        // The only trait of the crate's own adds methods to a type of the runtime.
        Item::Trait(item) if public(&item.vis) && item.ident == "ErrorExt" => {
            let methods = item.items.iter().filter_map(|member| match member {
                TraitItem::Fn(method) => Some(signature(&method.sig)),
                _ => None,
            });
            lines.extend(methods.map(|line| format!("Error: {line}")));
        }
        Item::Impl(item) => match elsewhere(item) {
            Some(module) => of_impl(&module, item, lines),
            None if has(&item.attrs, "cfg") => {}
            None => of_impl(module, item, lines),
        },
        _ => {}
    }
}

/// The module of another group whose struct gets methods.
fn elsewhere(item: &ItemImpl) -> Option<String> {
    let Type::Path(path) = &*item.self_ty else { return None };
    let mut segments = path.path.segments.iter();
    segments.next().filter(|first| first.ident == "super")?;
    Some(format!("operations::{}", segments.next()?.ident))
}

fn of_impl(module: &str, item: &ItemImpl, lines: &mut BTreeSet<String>) {
    let owner = match &*item.self_ty {
        Type::Path(path) => path.path.segments.last().map(ToTokens::to_token_stream).map(|name| written(&name)),
        _ => None,
    };
    let owner = owner.expect("a path").replace("<'_>", "");
    let owner = if module.is_empty() { owner } else { format!("{module}::{owner}") };
    if let Some((implemented, _)) = &item.trait_ {
        let name = plain(implemented);
        if name.starts_with("From<") {
            lines.insert(format!("{owner}: {name}"));
        }
    }
    for member in &item.items {
        match member {
            ImplItem::Fn(method) if public(&method.vis) => {
                let deprecated = if has(&method.attrs, "deprecated") { "deprecated " } else { "" };
                let gate = method.attrs.iter().find_map(|attribute| {
                    let Meta::List(list) = &attribute.meta else { return None };
                    let text = list.tokens.to_string();
                    list.path.is_ident("cfg").then(|| text.split('"').nth(1).map(str::to_owned))?
                });
                let gate = gate.map(|feature| format!("cfg {feature} ")).unwrap_or_default();
                let line = signature(&method.sig);
                if !["pub fn builder()", "pub fn from_env()"].iter().any(|own| line.starts_with(own)) {
                    lines.insert(format!("{gate}{deprecated}{owner}: {line}"));
                }
            }
            ImplItem::Type(item) if item.ident == "Output" || item.ident == "Item" => {
                lines.insert(format!("{owner}: type {} = {}", item.ident, plain(&item.ty)));
            }
            _ => {}
        }
    }
}

fn signature(signature: &Signature) -> String {
    let inputs: Vec<_> = signature
        .inputs
        .iter()
        .map(|input| match input {
            FnArg::Receiver(receiver) => plain(receiver).replace("mut self", "self"),
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(pattern) => format!("{}: {}", pattern.ident, plain(&typed.ty)),
                other => panic!("a name, not {}", plain(other)),
            },
        })
        .collect();
    let output = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", plain(ty).replace("super::operations", "operations")),
    };
    format!("pub fn {}({}){output}", signature.ident, inputs.join(", "))
}

fn derives(path: &str, attributes: &[Attribute], lines: &mut BTreeSet<String>) {
    for attribute in attributes {
        if let Meta::List(list) = &attribute.meta
            && list.path.is_ident("derive")
        {
            let names = list.tokens.to_string();
            lines.extend(names.split(',').map(|name| format!("{path}: derive {}", name.trim())));
        }
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Without the commas that printing adds where a line is too long.
fn plain(item: &impl ToTokens) -> String {
    written(&item.to_token_stream()).replace(",>", ">").replace(",)", ")")
}

/// Tokens as a person writes them: streams put a space between any two.
fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for part in tokens.to_string().split(' ') {
        let glued = text.is_empty()
            || text.ends_with(['<', ':', '&', '[', '('])
            || part.starts_with(['<', '>', ',', ':', ']', ')', ';']);
        if !glued {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}

/// A description with these groups that each answer with the same two models.
fn classes_of(groups: &[&str]) -> Files {
    let path = |group: &&str| {
        format!(
            "  /{group}: {{get: {{tags: [{group}], operationId: {group}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/ClassSlice'}}}}}}}}}}}}}}\n"
        )
    };
    let paths: String = groups.iter().map(path).collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}  /rooms: {{get: {{tags: [rooms], responses: {{'204': {{description: d}}}}}}}}\ncomponents:\n  schemas:\n    ClassSlice: {{properties: {{classes: {{type: array, items: {{$ref: '#/components/schemas/Class'}}}}}}}}\n    Class: {{properties: {{title: {{type: string}}}}}}\n"
    );
    let source = Source::from(Input { name: "test.yaml".to_owned(), bytes: text.into_bytes() });
    both(&source, &LockedNames::default()).1
}

#[test]
fn a_model_stays_where_it_is_when_another_group_begins_to_use_it() {
    let [one, two] = [classes_of(&["classes"]), classes_of(&["bookings", "classes"])];
    let file = one.get("models/class.rs").expect("written");
    assert!(file.contains("struct Class ") && file.contains("struct ClassSlice "), "{file}");
    assert_eq!(two.get("models/class.rs"), Some(file));
    let gate =
        |files: &Files| files.get("models/mod.rs").expect("written").split("mod class").next().unwrap().to_owned();
    assert!(gate(&one).ends_with("#[cfg(feature = \"classes\")]\n"), "{}", gate(&one));
    assert!(gate(&two).ends_with("#[cfg(any(feature = \"bookings\", feature = \"classes\"))]\n"), "{}", gate(&two));
}
