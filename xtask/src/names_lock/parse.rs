//! From the text of the file to names. Strict: what is not understood could be a name that gets lost.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use generator::{CallNames, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation};
use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

/// The form of the file.
pub const VERSION: i64 = 1;

/// Reads the text of the file.
pub fn parse(text: &str) -> Result<LockedNames> {
    let document: DocumentMut = text.parse().context("it is not TOML")?;
    let root = Section { place: String::new(), table: document.as_table() };
    root.allow(&["version", "package", "groups", "credentials", "variables", "operations", "models"])?;
    match root.table.get("version").and_then(Item::as_integer) {
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
    let section = Section { place: place.to_owned(), table };
    section.allow(&["group", "method", "marker", "request", "output"])?;
    let names = CallNames {
        method: section.text("method")?,
        marker: section.optional("marker")?,
        request: section.optional("request")?,
        output: section.optional("output")?,
    };
    Ok(LockedAlias { group: section.text("group")?, names })
}

/// A table, and where it stands.
struct Section<'a> {
    place: String,
    table: &'a dyn TableLike,
}

impl<'a> Section<'a> {
    /// What messages call a member.
    fn member(&self, name: &str) -> String {
        let key = toml_edit::Key::new(name);
        if self.place.is_empty() { key.to_string() } else { format!("{}.{key}", self.place) }
    }

    fn allow(&self, known: &[&str]) -> Result<()> {
        match self.table.iter().find(|(name, _)| !known.contains(name)) {
            Some((name, _)) => bail!("`{}` is not known, only {}", self.member(name), known.join(", ")),
            None => Ok(()),
        }
    }

    fn optional(&self, name: &str) -> Result<Option<String>> {
        let item = self.table.get(name).filter(|item| !item.is_none());
        let text = |item: &Item| item.as_str().map(str::to_owned);
        item.map(|item| text(item).with_context(|| format!("`{}` is no text", self.member(name)))).transpose()
    }

    fn text(&self, name: &str) -> Result<String> {
        self.optional(name)?.with_context(|| format!("the text `{}` is missing", self.member(name)))
    }

    fn section(&self, name: &str) -> Result<Option<Section<'a>>> {
        let Some(item) = self.table.get(name) else { return Ok(None) };
        let place = self.member(name);
        let table = item.as_table_like().with_context(|| format!("`{place}` is no table"))?;
        Ok(Some(Section { place, table }))
    }

    fn required(&self, name: &str) -> Result<Section<'a>> {
        self.section(name)?.with_context(|| format!("the table `{}` is missing", self.member(name)))
    }

    fn texts(&self, name: &str) -> Result<BTreeMap<String, String>> {
        let Some(section) = self.section(name)? else { return Ok(BTreeMap::new()) };
        section.table.iter().map(|(name, _)| Ok((name.to_owned(), section.text(name)?))).collect()
    }

    fn each<T>(&self, name: &str, read: impl Fn(&Section<'_>) -> Result<T>) -> Result<BTreeMap<String, T>> {
        let Some(section) = self.section(name)? else { return Ok(BTreeMap::new()) };
        let entry = |(name, _): (&str, &Item)| Ok((name.to_owned(), read(&section.required(name)?)?));
        section.table.iter().map(entry).collect()
    }

    fn list<T>(&self, name: &str, read: impl Fn(&Value, &str) -> Result<T>) -> Result<Vec<T>> {
        let Some(item) = self.table.get(name) else { return Ok(Vec::new()) };
        let place = self.member(name);
        let array = item.as_array().with_context(|| format!("`{place}` is no list"))?;
        let entry = |(number, value): (usize, &Value)| {
            let place = format!("{place}[{number}]");
            read(value, &place).with_context(|| format!("`{place}`"))
        };
        array.iter().enumerate().map(entry).collect()
    }
}
