//! From the text of the file to names. Strict: what is not understood could be a name that gets lost.

use anyhow::{Context as _, Result, bail};
use generator::{CallNames, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Value};

use crate::section::Section;

/// The form of the file.
pub const VERSION: i64 = 1;

/// Reads the text of the file.
pub fn parse(text: &str) -> Result<LockedNames> {
    let document: DocumentMut = text.parse().context("it is not TOML")?;
    let root = Section::root(document.as_table());
    root.allow(&["version", "package", "groups", "credentials", "variables", "operations", "models"])?;
    match root.get("version").and_then(Item::as_integer) {
        Some(VERSION) => {}
        Some(other) => bail!("it has the form {other}, and this program knows the form {VERSION}"),
        None => bail!("it lacks the number `version`"),
    }
    Ok(LockedNames {
        package: root.optional("package")?,
        groups: root.each("groups", |group| {
            group.allow(&["module", "type", "feature"])?;
            Ok(LockedGroup {
                module: group.text("module")?,
                type_name: group.text("type")?,
                feature: group.text("feature")?,
            })
        })?,
        credentials: root.texts("credentials")?,
        variables: root.texts("variables")?,
        operations: root.each("operations", operation)?,
        models: root.each("models", |model| {
            model.allow(&["name", "new", "fields", "rest", "variants"])?;
            Ok(LockedModel {
                name: model.text("name")?,
                constructor: model.list("new", |value, _| value.as_str().map(str::to_owned).context("is no text"))?,
                fields: model.texts("fields")?,
                rest: model.optional("rest")?,
                variants: model.texts("variants")?,
            })
        })?,
    })
}

fn operation(section: &Section<'_>) -> Result<LockedOperation> {
    section.allow(&["id", "group", "method", "types", "arguments", "setters", "outcomes", "aliases"])?;
    let types = section.required("types")?;
    types.allow(&["marker", "request", "output"])?;
    let names = CallNames {
        method: section.text("method")?,
        marker: Some(types.text("marker")?),
        request: Some(types.text("request")?),
        output: types.optional("output")?,
    };
    Ok(LockedOperation {
        id: section.optional("id")?,
        group: section.text("group")?,
        names,
        arguments: section.list("arguments", argument)?,
        setters: section.list("setters", argument)?,
        outcomes: section.texts("outcomes")?,
        aliases: section.list("aliases", alias)?,
    })
}

fn argument(value: &Value, _: &str) -> Result<LockedArgument> {
    const PLACES: [&str; 6] = ["path", "query", "header", "cookie", "body", "part"];
    let texts: Option<Vec<&str>> = value.as_array().map(|list| list.iter().filter_map(Value::as_str).collect());
    match texts.as_deref() {
        Some([place, name, rust_name]) if PLACES.contains(place) && value.as_array().map(Array::len) == Some(3) => {
            let [place, name, rust_name] = [place, name, rust_name].map(|text| (*text).to_owned());
            Ok(LockedArgument { place, name, rust_name })
        }
        _ => bail!("is no list of a place ({}), a name there and a name in Rust", PLACES.join(", ")),
    }
}

fn alias(value: &Value, place: &str) -> Result<LockedAlias> {
    let table: &InlineTable = value.as_inline_table().context("is no table")?;
    let section = Section::new(place, table);
    section.allow(&["group", "method", "marker", "request", "output"])?;
    let names = CallNames {
        method: section.text("method")?,
        marker: section.optional("marker")?,
        request: section.optional("request")?,
        output: section.optional("output")?,
    };
    Ok(LockedAlias { group: section.text("group")?, names })
}
