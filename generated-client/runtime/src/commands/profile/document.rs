//! The profiles without their credentials, as a file.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use super::files;

/// The profiles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Document {
    /// The name of the one that is used if none is asked for.
    pub(crate) default: Option<String>,
    pub(crate) profiles: BTreeMap<String, Entry>,
}

/// A profile without its credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) base_url: Option<String>,
    /// Values for variables of the server, by name.
    pub(crate) variables: BTreeMap<String, String>,
    /// The place of each credential, by the key of its security scheme.
    pub(crate) credentials: BTreeMap<String, String>,
}

impl Document {
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let fields = files::read(path, false)?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let texts = |value: Option<&Value>| {
            let fields = value.and_then(Value::as_object).into_iter().flatten();
            fields.filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
        };
        let entry = |value: &Value| Entry {
            base_url: value.get("base_url").and_then(text),
            variables: texts(value.get("variables")),
            credentials: texts(value.get("credentials")),
        };
        let profiles = fields.get("profiles").and_then(Value::as_object).into_iter().flatten();
        Ok(Self {
            default: fields.get("default").and_then(text),
            profiles: profiles.map(|(name, value)| (name.clone(), entry(value))).collect(),
        })
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), String> {
        let object = |texts: &BTreeMap<String, String>| {
            Value::Object(texts.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect())
        };
        let entry = |entry: &Entry| {
            let mut fields = Map::new();
            if let Some(url) = &entry.base_url {
                fields.insert("base_url".to_owned(), url.as_str().into());
            }
            fields.insert("variables".to_owned(), object(&entry.variables));
            fields.insert("credentials".to_owned(), object(&entry.credentials));
            Value::Object(fields)
        };
        let mut fields = Map::new();
        if let Some(name) = &self.default {
            fields.insert("default".to_owned(), name.as_str().into());
        }
        let profiles = self.profiles.iter().map(|(name, one)| (name.clone(), entry(one))).collect();
        fields.insert("profiles".to_owned(), Value::Object(profiles));
        files::write(path, &fields)
    }
}
