//! The structure of many values at one location.

use super::names::{Form, form};
use crate::names::{is_enum_value, is_name};

/// The number of keys above which an object is taken for a map.
const MOST_FIELDS: usize = 256;

/// The greatest number of values of an enum that are written for one location.
const MOST_VALUES: usize = 32;

/// Counts of the values at one location.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) null: u64,
    pub(super) boolean: u64,
    pub(super) integer: u64,
    pub(super) number: u64,
    pub(super) text: u64,
    pub(super) list: u64,
    pub(super) object: u64,
    /// The number of empty texts.
    pub(super) empty: u64,
    pub(super) date: u64,
    pub(super) date_time: u64,
    pub(super) numeric: u64,
    /// The number of texts and numbers that their enum does not list.
    pub(super) unknown: u64,
    /// Those of the unlisted values that are written, each once and in order.
    pub(super) values: Vec<String>,
    /// The items of all lists.
    pub(super) items: Option<Box<Shape>>,
    /// The fields of all objects whose keys are names, in the order of these.
    pub(super) fields: Vec<(String, Shape)>,
    /// The values under all other keys.
    pub(super) others: Option<Box<Shape>>,
    /// The total number of members of all objects.
    members: u64,
    /// Whether the keys are data.
    is_map: bool,
}

/// Settings for adding an answer.
pub(super) struct Context<'a> {
    /// The values that enums do not list.
    pub(super) unknown: &'a [String],
    /// Whether they may be written.
    pub(super) values: bool,
    /// The number of fields that may still be added to the record.
    pub(super) fields_left: &'a mut usize,
}

impl Shape {
    pub(super) fn add_text(&mut self, text: &str, context: &Context<'_>) {
        add(&mut self.text, 1);
        match form(text) {
            Form::Empty => add(&mut self.empty, 1),
            Form::Date => add(&mut self.date, 1),
            Form::DateTime => add(&mut self.date_time, 1),
            Form::Number => add(&mut self.numeric, 1),
            Form::Other => {}
        }
        self.add_unknown(context, |unknown| unknown == text);
    }

    pub(super) fn add_integer(&mut self, value: i128, context: &Context<'_>) {
        add(&mut self.integer, 1);
        self.add_unknown(context, |unknown| unknown.parse() == Ok(value));
    }

    fn add_unknown(&mut self, context: &Context<'_>, is_it: impl Fn(&str) -> bool) {
        let Some(value) = context.unknown.iter().find(|unknown| is_it(unknown)) else { return };
        add(&mut self.unknown, 1);
        if context.values && is_enum_value(value) && self.values.len() < MOST_VALUES {
            self.add_value(value);
        }
    }

    fn add_value(&mut self, value: &str) {
        if let Err(index) = self.values.binary_search_by(|known| known.as_str().cmp(value)) {
            self.values.insert(index, value.to_owned());
        }
    }

    /// The index of a field, or where it belongs.
    fn field(&self, key: &str) -> Result<usize, usize> {
        self.fields.binary_search_by(|(known, _)| known.as_str().cmp(key))
    }

    /// The member of an object with this key. The object has been counted.
    pub(super) fn member(&mut self, key: &str, context: &mut Context<'_>) -> &mut Self {
        add(&mut self.members, 1);
        if self.is_map || !is_name(key) {
            return self.others.get_or_insert_default();
        }
        let index = match self.field(key) {
            Ok(index) => index,
            Err(_) if self.has_data_as_keys() => {
                self.forget_keys(context.fields_left);
                return self.others.get_or_insert_default();
            }
            Err(_) if *context.fields_left == 0 => return self.others.get_or_insert_default(),
            Err(index) => {
                *context.fields_left = context.fields_left.saturating_sub(1);
                self.fields.insert(index, (key.to_owned(), Self::default()));
                index
            }
        };
        match self.fields.get_mut(index) {
            Some((_, field)) => field,
            None => self.others.get_or_insert_default(),
        }
    }

    /// Whether the keys differ from object to object, as those of maps do. Fewer keys are enough if they differ more
    /// and the values are more alike.
    fn has_data_as_keys(&self) -> bool {
        let keys = self.fields.len();
        let all = u64::try_from(keys).unwrap_or(u64::MAX).saturating_mul(self.object);
        let exceeds = |times: u64| all > self.members.saturating_mul(times);
        keys >= MOST_FIELDS
            || keys >= 64 && (exceeds(4) || self.has_one_kind())
            || keys >= 24 && exceeds(2) && self.has_one_kind()
    }

    /// Whether all fields have values of one type.
    fn has_one_kind(&self) -> bool {
        let Some((_, first)) = self.fields.first() else { return false };
        let first = first.kinds();
        // One bit.
        first.is_power_of_two() && self.fields.iter().all(|(_, field)| field.kinds() == first)
    }

    /// The types of values but null, one bit for each.
    fn kinds(&self) -> u8 {
        let mut kinds = 0_u8;
        for count in [self.boolean, self.integer, self.number, self.text, self.list, self.object] {
            kinds = kinds << 1 | u8::from(count > 0);
        }
        kinds
    }

    /// Treats the keys as data from now on.
    fn forget_keys(&mut self, fields_left: &mut usize) {
        let mut others = self.others.take().unwrap_or_default();
        for (_, field) in std::mem::take(&mut self.fields) {
            *fields_left = fields_left.saturating_add(field.size());
            others.absorb(field, fields_left);
        }
        *fields_left = fields_left.saturating_sub(others.size());
        self.others = Some(others);
        self.is_map = true;
    }

    /// The number of fields, this one included.
    fn size(&self) -> usize {
        let mut size = 1_usize;
        for (_, field) in &self.fields {
            size = size.saturating_add(field.size());
        }
        for below in [&self.items, &self.others].into_iter().flatten() {
            size = size.saturating_add(below.size());
        }
        size
    }

    /// Adds the counts of another location.
    fn absorb(&mut self, other: Self, fields_left: &mut usize) {
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
            (&mut self.members, other.members),
        ];
        for (count, more) in counts {
            add(count, more);
        }
        for value in &other.values {
            self.add_value(value);
        }
        self.values.truncate(MOST_VALUES);
        if let Some(items) = other.items {
            self.items.get_or_insert_default().absorb(*items, fields_left);
        }
        if let Some(others) = other.others {
            self.others.get_or_insert_default().absorb(*others, fields_left);
        }
        for (key, field) in other.fields {
            if self.is_map {
                self.others.get_or_insert_default().absorb(field, fields_left);
                continue;
            }
            match self.field(&key) {
                Ok(index) => {
                    if let Some((_, known)) = self.fields.get_mut(index) {
                        known.absorb(field, fields_left);
                    }
                }
                Err(index) => {
                    let mut new = Self::default();
                    new.absorb(field, fields_left);
                    self.fields.insert(index, (key, new));
                }
            }
        }
        if other.is_map && !self.is_map || self.has_data_as_keys() {
            self.forget_keys(fields_left);
        }
    }
}

pub(super) fn add(count: &mut u64, more: u64) {
    *count = count.saturating_add(more);
}
