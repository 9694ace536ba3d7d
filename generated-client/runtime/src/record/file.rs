//! The record as JSON.
//!
//! ```json
//! {
//!   "format": 1,
//!   "api": {"title": "Pets", "version": "1", "sha256": "..."},
//!   "dropped": 0,
//!   "full": false,
//!   "answers": [{
//!     "operation": "Pets.getPet", "method": "GET", "path": "/pets/{id}", "status": 200, "media_type": "application/json",
//!     "answers": 40, "unreadable": 0, "stopped": 3,
//!     "shape": {"object": 40, "fields": {"name": {"null": 3, "text": 37}, "tags": {"list": 40, "items": {"text": 9}}}}
//!   }]
//! }
//! ```
//!
//! A missing count is 0. `others` has the values under keys that are not written.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::shape::Shape;
use super::tally::{Answers, Kind, Tally};
use crate::description::Description;

/// The version of the file's form, which `cargo xtask fit` checks.
const FORMAT: u32 = 1;

/// The whole record of a client.
pub(super) struct File<'a> {
    pub(super) description: &'static Description,
    pub(super) tally: &'a Tally,
    /// The number of answers that came too fast to be recorded, or were too large.
    pub(super) dropped: u64,
}

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", &FORMAT)?;
        map.serialize_entry("api", &Api(self.description))?;
        map.serialize_entry("dropped", &self.dropped.saturating_add(self.tally.dropped))?;
        map.serialize_entry("full", &self.tally.is_full())?;
        map.serialize_entry("answers", &All(self.tally))?;
        map.end()
    }
}

struct Api(&'static Description);

impl Serialize for Api {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", self.0.title)?;
        map.serialize_entry("version", self.0.version)?;
        map.serialize_entry("sha256", self.0.sha256)?;
        map.end()
    }
}

struct All<'a>(&'a Tally);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for (kind, answers) in &self.0.answers {
            list.serialize_element(&One(kind, answers))?;
        }
        list.end()
    }
}

struct One<'a>(&'a Kind, &'a Answers);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self((method, path, status, media_type), answers) = self;
        let name = match answers.operation.group {
            "" => answers.operation.id.to_owned(),
            group => format!("{group}.{}", answers.operation.id),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("operation", &name)?;
        map.serialize_entry("method", method)?;
        map.serialize_entry("path", path)?;
        map.serialize_entry("status", status)?;
        map.serialize_entry("media_type", media_type)?;
        map.serialize_entry("answers", &answers.count)?;
        map.serialize_entry("unreadable", &answers.unreadable)?;
        map.serialize_entry("stopped", &answers.stopped)?;
        map.serialize_entry("shape", &answers.shape)?;
        map.end()
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let counts = [
            ("null", self.null),
            ("boolean", self.boolean),
            ("integer", self.integer),
            ("number", self.number),
            ("text", self.text),
            ("list", self.list),
            ("object", self.object),
            ("empty", self.empty),
            ("date", self.date),
            ("date_time", self.date_time),
            ("numeric", self.numeric),
            ("unknown", self.unknown),
        ];
        for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            map.serialize_entry(name, &count)?;
        }
        if !self.values.is_empty() {
            map.serialize_entry("values", &self.values)?;
        }
        if let Some(items) = &self.items {
            map.serialize_entry("items", items)?;
        }
        if !self.fields.is_empty() {
            map.serialize_entry("fields", &Fields(&self.fields))?;
        }
        if let Some(others) = &self.others {
            map.serialize_entry("others", others)?;
        }
        map.end()
    }
}

struct Fields<'a>(&'a [(String, Shape)]);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, shape) in self.0 {
            map.serialize_entry(name, shape)?;
        }
        map.end()
    }
}
