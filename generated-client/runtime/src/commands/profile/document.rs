//! The profiles without their credentials, as a file.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use super::files;
use crate::wire::pointer::escaped;

/// The profiles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Document {
    /// The name of the one that is used if none is asked for.
    pub(crate) default: Option<String>,
    pub(crate) profiles: BTreeMap<String, Entry>,
    /// Fields of other versions of the program, which stay.
    pub(super) other: Map<String, Value>,
}

/// A profile without its credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) base_url: Option<String>,
    /// Values for variables of the server, by name.
    pub(crate) variables: BTreeMap<String, String>,
    /// The place of each credential, by the key of its security scheme.
    pub(crate) credentials: BTreeMap<String, String>,
    /// Fields of other versions of the program, which stay.
    pub(super) other: Map<String, Value>,
}

impl Document {
    /// Reads a file; one that is not there has no profiles. A file of another form is refused, since writing it again would lose
    /// what it has.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let fields = files::read(path, false)?;
        Self::of(fields).map_err(|(what, at)| format!("the file `{}` needs {what} at `{at}`", path.display()))
    }

    fn of(mut fields: Map<String, Value>) -> Result<Self, Mismatch> {
        let default = text(&mut fields, "", "default")?;
        let profiles = object(&mut fields, "", "profiles")?.into_iter().map(|(name, value)| {
            let at = format!("/profiles/{}", escaped(&name));
            match value {
                Value::Object(fields) => Ok((name, Entry::of(fields, &at)?)),
                _ => Err((OBJECT, at)),
            }
        });
        Ok(Self { default, profiles: profiles.collect::<Result<_, _>>()?, other: fields })
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), String> {
        let mut fields = Map::new();
        if let Some(name) = &self.default {
            fields.insert("default".to_owned(), name.as_str().into());
        }
        let profiles = self.profiles.iter().map(|(name, one)| (name.clone(), one.value())).collect();
        fields.insert("profiles".to_owned(), Value::Object(profiles));
        fields.extend(self.other.clone());
        files::write(path, &fields)
    }
}

impl Entry {
    fn of(mut fields: Map<String, Value>, at: &str) -> Result<Self, Mismatch> {
        Ok(Self {
            base_url: text(&mut fields, at, "base_url")?,
            variables: texts(&mut fields, at, "variables")?,
            credentials: texts(&mut fields, at, "credentials")?,
            other: fields,
        })
    }

    fn value(&self) -> Value {
        let object = |texts: &BTreeMap<String, String>| {
            Value::Object(texts.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect())
        };
        let mut fields = Map::new();
        if let Some(url) = &self.base_url {
            fields.insert("base_url".to_owned(), url.as_str().into());
        }
        fields.insert("variables".to_owned(), object(&self.variables));
        fields.insert("credentials".to_owned(), object(&self.credentials));
        fields.extend(self.other.clone());
        Value::Object(fields)
    }
}

const OBJECT: &str = "an object";

/// What is needed instead, and the JSON pointer where.
type Mismatch = (&'static str, String);

/// Takes a text out of fields, if it is there.
fn text(fields: &mut Map<String, Value>, at: &str, name: &str) -> Result<Option<String>, Mismatch> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(("a text", format!("{at}/{}", escaped(name)))),
    }
}

/// Takes an object out of fields, if it is there.
fn object(fields: &mut Map<String, Value>, at: &str, name: &str) -> Result<Map<String, Value>, Mismatch> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(fields)) => Ok(fields),
        Some(_) => Err((OBJECT, format!("{at}/{}", escaped(name)))),
    }
}

/// Takes an object of texts out of fields, if it is there.
fn texts(fields: &mut Map<String, Value>, at: &str, name: &str) -> Result<BTreeMap<String, String>, Mismatch> {
    let entries = object(fields, at, name)?.into_iter().filter_map(|(key, value)| match value {
        Value::Null => None,
        Value::String(text) => Some(Ok((key, text))),
        _ => Some(Err(("a text", format!("{at}/{name}/{}", escaped(&key))))),
    });
    entries.collect()
}
