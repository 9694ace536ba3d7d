//! The profiles without their credentials, as a file.

use std::path::Path;

use serde_json::{Map, Value};

use super::files::{self, object};
use crate::commands::nearest::nearest;

const DEFAULT: &str = "default";
const PROFILES: &str = "profiles";
const BASE_URL: &str = "base_url";
const VARIABLES: &str = "variables";
const CREDENTIALS: &str = "credentials";

/// The profiles: an object of JSON whose form was checked. Fields of other versions of the program stay as they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    fields: Map<String, Value>,
}

/// A profile without its credentials.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'d> {
    fields: &'d Map<String, Value>,
}

impl Document {
    /// Reads a file; one that is not there has no profiles. A file of another form is refused, since writing it again would lose
    /// what it has.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let fields = files::read(path, false)?;
        check(path, &fields)?;
        Ok(Self { fields })
    }

    pub(super) fn write(self, path: &Path) -> Result<(), String> {
        files::write(path, self.fields)
    }

    /// The name of the profile that is used if none is asked for.
    pub(super) fn default_name(&self) -> Option<&str> {
        self.fields.get(DEFAULT)?.as_str()
    }

    pub(super) fn set_default(&mut self, name: Option<&str>) {
        set(Some(&mut self.fields), DEFAULT, name);
    }

    /// All profiles by their names.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, Entry<'_>)> {
        let all = self.fields.get(PROFILES).and_then(Value::as_object).into_iter().flatten();
        all.filter_map(|(name, value)| Some((name.as_str(), Entry { fields: value.as_object()? })))
    }

    pub(super) fn get(&self, name: &str) -> Option<Entry<'_>> {
        self.fields.get(PROFILES)?.get(name)?.as_object().map(|fields| Entry { fields })
    }

    /// What is told of a name that no profile has.
    pub(super) fn unknown(&self, name: &str) -> String {
        let near = nearest(name, self.entries().map(|(name, _)| name));
        let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
        format!("there is no profile `{name}`{hint}")
    }

    /// Makes a profile if there is none of this name. A URL without text is removed.
    pub(super) fn set_base_url(&mut self, name: &str, url: Option<&str>) {
        let entry = self.entry(name);
        if let Some(url) = url {
            set(entry, BASE_URL, Some(url).filter(|url| !url.is_empty()));
        }
    }

    /// Sets a variable of the server, or removes it if the value is empty.
    pub(super) fn set_variable(&mut self, name: &str, variable: &str, value: &str) {
        let variables = self.entry(name).and_then(|entry| object(entry, VARIABLES));
        set(variables, variable, Some(value).filter(|value| !value.is_empty()));
    }

    /// Remembers the place of a credential, and yields the earlier one.
    pub(super) fn set_credential(&mut self, name: &str, scheme: &str, place: &str) -> Option<String> {
        let earlier = self.get(name).and_then(|entry| entry.credential(scheme)).map(str::to_owned);
        let places = self.entry(name).and_then(|entry| object(entry, CREDENTIALS));
        set(places, scheme, Some(place));
        earlier
    }

    pub(super) fn remove(&mut self, name: &str) {
        set(object(&mut self.fields, PROFILES), name, None);
        if self.default_name() == Some(name) {
            self.set_default(None);
        }
    }

    fn entry(&mut self, name: &str) -> Option<&mut Map<String, Value>> {
        object(object(&mut self.fields, PROFILES)?, name)
    }
}

impl<'d> Entry<'d> {
    pub(super) fn base_url(self) -> Option<&'d str> {
        self.fields.get(BASE_URL)?.as_str()
    }

    /// Values for variables of the server, by name.
    pub(super) fn variables(self) -> Vec<(&'d str, &'d str)> {
        self.texts(VARIABLES)
    }

    /// The place of each credential, by the key of its security scheme.
    pub(super) fn credentials(self) -> Vec<(&'d str, &'d str)> {
        self.texts(CREDENTIALS)
    }

    /// The place of the credential for a security scheme.
    pub(super) fn credential(self, scheme: &str) -> Option<&'d str> {
        self.fields.get(CREDENTIALS)?.get(scheme)?.as_str()
    }

    fn texts(self, name: &str) -> Vec<(&'d str, &'d str)> {
        let all = self.fields.get(name).and_then(Value::as_object).into_iter().flatten();
        all.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect()
    }
}

/// Whether everything that this version of the program knows has its form. Null is as nothing.
fn check(path: &Path, fields: &Map<String, Value>) -> Result<(), String> {
    let text = |value: Option<&Value>, steps: &[&str]| match value {
        None | Some(Value::Null | Value::String(_)) => Ok(()),
        Some(_) => Err(files::needs(path, "a text", steps)),
    };
    text(fields.get(DEFAULT), &[DEFAULT])?;
    for (name, value) in checked_object(path, fields.get(PROFILES), &[PROFILES])?.into_iter().flatten() {
        let Some(entry) = checked_object(path, Some(value), &[PROFILES, name])? else { continue };
        text(entry.get(BASE_URL), &[PROFILES, name, BASE_URL])?;
        for part in [VARIABLES, CREDENTIALS] {
            let texts = checked_object(path, entry.get(part), &[PROFILES, name, part])?;
            for (key, value) in texts.into_iter().flatten() {
                text(Some(value), &[PROFILES, name, part, key])?;
            }
        }
    }
    Ok(())
}

/// The fields of an object, if it is there.
fn checked_object<'v>(
    path: &Path,
    value: Option<&'v Value>,
    steps: &[&str],
) -> Result<Option<&'v Map<String, Value>>, String> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(fields)) => Ok(Some(fields)),
        Some(_) => Err(files::needs(path, "an object", steps)),
    }
}

/// Sets a text, or removes it.
fn set(fields: Option<&mut Map<String, Value>>, name: &str, text: Option<&str>) {
    let Some(fields) = fields else { return };
    match text {
        Some(text) => fields.insert(name.to_owned(), text.into()),
        None => fields.remove(name),
    };
}
