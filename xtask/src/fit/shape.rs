//! The shape of recorded values at one location.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The JSON type of a value other than null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Boolean,
    Integer,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    pub const ALL: [Self; 6] = [Self::Boolean, Self::Integer, Self::Number, Self::Text, Self::List, Self::Object];

    /// Its name in JSON Schema.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Text => "string",
            Self::List => "array",
            Self::Object => "object",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Counts of values at a location, as the SDK's recorder writes them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Shape {
    pub null: u64,
    boolean: u64,
    integer: u64,
    number: u64,
    text: u64,
    list: u64,
    object: u64,
    /// Forms of the texts.
    pub empty: u64,
    pub date: u64,
    pub date_time: u64,
    pub numeric: u64,
    /// The number of values unknown to enums.
    pub unknown: u64,
    /// The recorded ones among them.
    pub values: BTreeSet<String>,
    pub items: Option<Box<Shape>>,
    pub fields: BTreeMap<String, Shape>,
    /// Values under keys that were not recorded.
    pub others: Option<Box<Shape>>,
    /// Whether this is drift, which has no values that match the description.
    #[serde(skip)]
    pub is_drift: bool,
    /// Counts of absent fields in drift.
    #[serde(skip)]
    pub missing: BTreeMap<String, u64>,
}

impl Shape {
    /// An empty shape for drift.
    pub fn of_drift() -> Self {
        Self { is_drift: true, ..Self::default() }
    }

    pub const fn count(&self, kind: Kind) -> u64 {
        match kind {
            Kind::Boolean => self.boolean,
            Kind::Integer => self.integer,
            Kind::Number => self.number,
            Kind::Text => self.text,
            Kind::List => self.list,
            Kind::Object => self.object,
        }
    }

    pub fn add_count(&mut self, kind: Kind, more: u64) {
        let count = match kind {
            Kind::Boolean => &mut self.boolean,
            Kind::Integer => &mut self.integer,
            Kind::Number => &mut self.number,
            Kind::Text => &mut self.text,
            Kind::List => &mut self.list,
            Kind::Object => &mut self.object,
        };
        *count = count.saturating_add(more);
    }

    /// All values.
    pub fn total(&self) -> u64 {
        Kind::ALL.into_iter().map(|kind| self.count(kind)).fold(self.null, u64::saturating_add)
    }

    /// The kinds of its values.
    pub fn kinds(&self) -> BTreeSet<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.count(*kind) > 0).collect()
    }

    /// Its values of some kinds, without null.
    pub fn only(&self, wanted: impl Fn(Kind) -> bool) -> Self {
        let mut only = self.clone();
        only.null = 0;
        for kind in Kind::ALL.into_iter().filter(|kind| !wanted(*kind)) {
            match kind {
                Kind::Boolean => only.boolean = 0,
                Kind::Integer => only.integer = 0,
                Kind::Number => only.number = 0,
                Kind::Text => (only.text, only.empty, only.date, only.date_time, only.numeric) = (0, 0, 0, 0, 0),
                Kind::List => (only.list, only.items) = (0, None),
                Kind::Object => {
                    (only.object, only.fields, only.others) = (0, BTreeMap::new(), None);
                }
            }
        }
        only
    }

    /// The number of objects without a field; `None` if the recorder may not have recorded its key.
    pub fn absent(&self, field: &str) -> Option<u64> {
        if self.is_drift {
            return self.missing.get(field).copied();
        }
        match self.fields.get(field) {
            Some(seen) => Some(self.object.saturating_sub(seen.total())),
            None => self.others.is_none().then_some(self.object),
        }
    }

    /// Adds the counts of another record.
    pub fn add(&mut self, other: &Self) {
        let counts = [
            (&mut self.null, other.null),
            (&mut self.boolean, other.boolean),
            (&mut self.integer, other.integer),
            (&mut self.number, other.number),
            (&mut self.text, other.text),
            (&mut self.list, other.list),
            (&mut self.object, other.object),
            (&mut self.empty, other.empty),
            (&mut self.date, other.date),
            (&mut self.date_time, other.date_time),
            (&mut self.numeric, other.numeric),
            (&mut self.unknown, other.unknown),
        ];
        for (count, more) in counts {
            *count = count.saturating_add(more);
        }
        self.values.extend(other.values.iter().cloned());
        self.is_drift |= other.is_drift;
        for (name, more) in &other.missing {
            let count = self.missing.entry(name.clone()).or_default();
            *count = count.saturating_add(*more);
        }
        for (own, more) in [(&mut self.items, &other.items), (&mut self.others, &other.others)] {
            if let Some(more) = more {
                own.get_or_insert_default().add(more);
            }
        }
        for (name, field) in &other.fields {
            self.fields.entry(name.clone()).or_default().add(field);
        }
    }
}
