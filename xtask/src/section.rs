//! Tables of TOML files, read strictly: what is not understood is an error that names its place.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use toml_edit::{DocumentMut, Item, TableLike, Value};

/// Reads the text of a list: a table `[[name]]` for each entry, and nothing else.
pub fn entries<T>(text: &str, name: &str, read: impl Fn(&Section<'_>) -> Result<T>) -> Result<Vec<T>> {
    let document: DocumentMut = text.parse().context("it is not TOML")?;
    let mut entries = Vec::new();
    for (key, item) in document.iter() {
        let Item::ArrayOfTables(tables) = item else { bail!("`{key}` is not expected, only tables `[[{name}]]`") };
        if key != name {
            bail!("`[[{key}]]` is not expected, only `[[{name}]]`");
        }
        for (number, table) in (1..).zip(tables) {
            entries.push(read(&Section::root(table)).with_context(|| format!("entry {number}"))?);
        }
    }
    Ok(entries)
}

/// A table, and where it stands.
pub struct Section<'a> {
    place: String,
    table: &'a dyn TableLike,
}

impl<'a> Section<'a> {
    /// All of a file.
    pub fn root(table: &'a dyn TableLike) -> Self {
        Self::new("", table)
    }

    /// A table in a place that messages call so.
    pub fn new(place: &str, table: &'a dyn TableLike) -> Self {
        Self { place: place.to_owned(), table }
    }

    /// A member, whatever it is.
    pub fn get(&self, name: &str) -> Option<&'a Item> {
        self.table.get(name)
    }

    /// What messages call a member.
    fn member(&self, name: &str) -> String {
        let key = toml_edit::Key::new(name);
        if self.place.is_empty() { key.to_string() } else { format!("{}.{key}", self.place) }
    }

    /// Refuses members other than these.
    pub fn allow(&self, known: &[&str]) -> Result<()> {
        match self.table.iter().find(|(name, _)| !known.contains(name)) {
            Some((name, _)) => bail!("`{}` is not known, only {}", self.member(name), known.join(", ")),
            None => Ok(()),
        }
    }

    /// A text, if it is there.
    pub fn optional(&self, name: &str) -> Result<Option<String>> {
        let item = self.table.get(name).filter(|item| !item.is_none());
        let text = |item: &Item| item.as_str().map(str::to_owned);
        item.map(|item| text(item).with_context(|| format!("`{}` is no text", self.member(name)))).transpose()
    }

    /// A text that must be there.
    pub fn text(&self, name: &str) -> Result<String> {
        self.optional(name)?.with_context(|| format!("the text `{}` is missing", self.member(name)))
    }

    /// The same, and an error where it says nothing.
    pub fn words(&self, name: &str) -> Result<Option<String>> {
        match self.optional(name)? {
            Some(text) if text.trim().is_empty() => bail!("`{}` says nothing", self.member(name)),
            text => Ok(text),
        }
    }

    /// A text that must be there and say something.
    pub fn needed(&self, name: &str) -> Result<String> {
        self.words(name)?.with_context(|| format!("`{}` is missing", self.member(name)))
    }

    fn section(&self, name: &str) -> Result<Option<Section<'a>>> {
        let Some(item) = self.table.get(name) else { return Ok(None) };
        let place = self.member(name);
        let table = item.as_table_like().with_context(|| format!("`{place}` is no table"))?;
        Ok(Some(Section { place, table }))
    }

    /// A table that must be there.
    pub fn required(&self, name: &str) -> Result<Section<'a>> {
        self.section(name)?.with_context(|| format!("the table `{}` is missing", self.member(name)))
    }

    /// A table of texts; without it, none.
    pub fn texts(&self, name: &str) -> Result<BTreeMap<String, String>> {
        let Some(section) = self.section(name)? else { return Ok(BTreeMap::new()) };
        section.table.iter().map(|(name, _)| Ok((name.to_owned(), section.text(name)?))).collect()
    }

    /// A table of tables; without it, none.
    pub fn each<T>(&self, name: &str, read: impl Fn(&Section<'_>) -> Result<T>) -> Result<BTreeMap<String, T>> {
        let Some(section) = self.section(name)? else { return Ok(BTreeMap::new()) };
        let entry = |(name, _): (&str, &Item)| Ok((name.to_owned(), read(&section.required(name)?)?));
        section.table.iter().map(entry).collect()
    }

    /// A list; without it, nothing.
    pub fn list<T>(&self, name: &str, read: impl Fn(&Value, &str) -> Result<T>) -> Result<Vec<T>> {
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
