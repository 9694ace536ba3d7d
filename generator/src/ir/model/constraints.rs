//! What a value must satisfy beyond having its type.

use std::borrow::Cow;

use serde_json::{Number, Value};

/// Constraints of a value beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least number.
    pub minimum: Option<Bound>,
    /// The greatest number.
    pub maximum: Option<Bound>,
    /// Steps: numbers are multiples of each.
    pub multiple_of: Vec<Number>,
    /// How many characters a text has.
    pub length: Count,
    /// How many items a list has.
    pub items: Count,
    /// How many properties an object has.
    pub properties: Count,
    /// Whether no two items of a list are equal.
    pub unique: bool,
    /// Regular expressions (ECMA 262), all of which a text matches.
    pub patterns: Vec<String>,
    /// Formats that the type does not express, such as `uuid`.
    pub formats: Vec<String>,
    /// Fields of which some are needed.
    pub needs: Vec<Needs>,
    /// The only values; empty if there are others or the type lists them. Null is listed only if it is the only value.
    pub values: Vec<Value>,
    /// Choices among constraints.
    pub choices: Vec<Choice>,
    /// Constraints of items, map values or undeclared fields, unless their named type states them.
    pub inner: Option<Box<Constraints>>,
    /// The values that `inner` constrains.
    pub each: Each,
    /// Whether there is no value: the description contradicts itself in other ways than by constraints.
    pub never: bool,
}

/// Inner values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Each {
    /// The items of a list.
    #[default]
    Item,
    /// The values of a map.
    Value,
    /// The undeclared fields of a struct.
    OtherField,
}

/// An end of a range of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The number.
    pub value: Number,
    /// Whether the number itself is outside.
    pub exclusive: bool,
}

/// How many there can be of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// At least; 0 where nothing is said.
    pub least: u64,
    /// At most.
    pub most: Option<u64>,
}

/// A choice among sets of fields (`oneOf` or `anyOf` whose arms only require); with one set, all of it is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Whether exactly one set is there, else at least one.
    pub exactly_one: bool,
    /// The sets.
    pub sets: Vec<Vec<String>>,
}

/// A choice among constraints (`oneOf` or `anyOf` whose arms have one and the same type).
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Whether exactly one of them holds, else at least one.
    pub exactly_one: bool,
    /// At least two, none of them empty.
    pub of: Vec<Constraints>,
}

/// No constraints.
pub static NO_LIMITS: Constraints = Constraints {
    minimum: None,
    maximum: None,
    multiple_of: Vec::new(),
    length: Count { least: 0, most: None },
    items: Count { least: 0, most: None },
    properties: Count { least: 0, most: None },
    unique: false,
    patterns: Vec::new(),
    formats: Vec::new(),
    needs: Vec::new(),
    values: Vec::new(),
    choices: Vec::new(),
    inner: None,
    each: Each::Item,
    never: false,
};

impl Constraints {
    /// The conjunction, without a copy if one of both is empty.
    pub fn with<'l>(&'l self, other: &'l Self) -> Cow<'l, Self> {
        match (self.is_empty(), other.is_empty()) {
            (_, true) => Cow::Borrowed(self),
            (true, false) => Cow::Borrowed(other),
            (false, false) => Cow::Owned(self.clone().and(other.clone())),
        }
    }

    /// The constraints of inner values.
    pub fn inside(&self, each: Each) -> &Self {
        self.inner.as_deref().filter(|_| self.each == each).unwrap_or(&NO_LIMITS)
    }

    /// Whether there are no constraints.
    pub fn is_empty(&self) -> bool {
        *self == NO_LIMITS
    }

    /// The constraints in words, for example `minimum 10` or `at most 3 items`, ready to be listed.
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if self.never {
            words.push("no value is valid".to_owned());
        }
        if let Some(Bound { value, exclusive }) = &self.minimum {
            words.push(format!("{} {value}", if *exclusive { "greater than" } else { "minimum" }));
        }
        if let Some(Bound { value, exclusive }) = &self.maximum {
            words.push(format!("{} {value}", if *exclusive { "less than" } else { "maximum" }));
        }
        words.extend(self.multiple_of.iter().map(|step| format!("a multiple of {step}")));
        for (count, what) in [(self.length, "character"), (self.items, "item"), (self.properties, "property")] {
            match (count.least, count.most) {
                (least @ 1.., Some(most)) if least == most => words.push(format!("exactly {}", counted(least, what))),
                (least, most) => {
                    words.extend((least > 0).then(|| format!("at least {}", counted(least, what))));
                    words.extend(most.map(|most| format!("at most {}", counted(most, what))));
                }
            }
        }
        if self.unique {
            words.push("no item twice".to_owned());
        }
        words.extend(self.patterns.iter().map(|pattern| format!("matches `{pattern}`")));
        words.extend(self.needs.iter().map(Needs::words));
        words.extend(self.formats.iter().map(|format| format!("format `{format}`")));
        words.extend(self.allowed());
        words.extend(self.choices.iter().map(Choice::words));
        let inner = self.inner.as_ref().map(|inner| inner.words()).filter(|inner| !inner.is_empty());
        words.extend(inner.map(|inner| format!("each {}: {}", self.each.word(), inner.join(" and "))));
        words
    }

    fn allowed(&self) -> Option<String> {
        let values: Vec<String> = self.values.iter().map(shown).collect();
        match values.as_slice() {
            [] => None,
            [only] => Some(format!("only {only}")),
            _ => Some(format!("one of {}", values.join(", "))),
        }
    }
}

impl Each {
    const fn word(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Value => "value",
            Self::OtherField => "other field",
        }
    }
}

impl Choice {
    fn words(&self) -> String {
        let of: Vec<String> = self.of.iter().map(|constraints| constraints.words().join(" and ")).collect();
        format!("either {}", of.join(" or "))
    }
}

impl Needs {
    fn words(&self) -> String {
        let set = |set: &Vec<String>| set.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
        let sets: Vec<String> = self.sets.iter().map(set).collect();
        if let [all] = sets.as_slice() {
            return format!("needs {all}");
        }
        let how_many = if self.exactly_one { "exactly one" } else { "at least one" };
        format!("needs {how_many} of {}", sets.join(", "))
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| format!("`{value}`"), |text| format!("`{text}`"))
}

fn counted(count: u64, what: &str) -> String {
    match (count, what) {
        (1, what) => format!("1 {what}"),
        (count, "property") => format!("{count} properties"),
        (count, what) => format!("{count} {what}s"),
    }
}
