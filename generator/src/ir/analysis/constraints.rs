//! Constraints: what a schema itself says, and what several say together.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

use super::Analysis;
use super::merge::{MergedSchema, is_null};
use crate::document::{Schema, SchemaId, TypeName};
use crate::ir::model::{Bound, Choice, Constraints, Count, Decimal, Needs};

impl Constraints {
    /// Both constraints hold: those of a property and of the type of its values, for example.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            minimum: stricter(self.minimum, other.minimum, Ordering::Greater),
            maximum: stricter(self.maximum, other.maximum, Ordering::Less),
            multiple_of: all(self.multiple_of, other.multiple_of),
            length: both(self.length, other.length),
            items: both(self.items, other.items),
            properties: both(self.properties, other.properties),
            unique: self.unique || other.unique,
            patterns: all(self.patterns, other.patterns),
            formats: all(self.formats, other.formats),
            needs: all(self.needs, other.needs),
            values: common(self.values, other.values),
            choices: all(self.choices, other.choices),
            never: self.never || other.never,
            each: if self.inner.is_some() { self.each } else { other.each },
            inner: match (self.inner, other.inner) {
                (Some(one), Some(other)) => Some(Box::new(one.and(*other))),
                (one, other) => one.or(other),
            },
        }
    }

    /// Drops constraints that do not apply to values of this kind.
    #[must_use]
    pub fn about(mut self, kind: Option<TypeName>) -> Self {
        let Some(kind) = kind else { return self };
        if !matches!(kind, TypeName::Integer | TypeName::Number) {
            (self.minimum, self.maximum) = (None, None);
            self.multiple_of.clear();
        }
        if kind != TypeName::String {
            self.length = Count::default();
            self.patterns.clear();
        }
        if !matches!(kind, TypeName::String | TypeName::Integer | TypeName::Number) {
            self.formats.clear();
        }
        if kind != TypeName::Array {
            (self.items, self.unique) = (Count::default(), false);
        }
        if kind != TypeName::Object {
            self.properties = Count::default();
            self.needs.clear();
        }
        self
    }
}

/// Formats that the Rust type expresses.
const TYPED_FORMATS: [&str; 19] = [
    "date",
    "date-time",
    "byte",
    "binary",
    "int8",
    "int16",
    "int32",
    "int64",
    "int128",
    "int",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uint128",
    "float",
    "double",
    "string",
];

impl Analysis<'_, '_> {
    /// Constraints of a schema itself, including unions of its whose arms only constrain.
    pub fn own_constraints(&self, id: SchemaId) -> Constraints {
        let schema = self.schema(id);
        let mut found = of_schema(schema);
        found.never = self.is_unsatisfiable(id);
        for (key, arms) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
            let has_needs = schema.member(key).is_some_and(|arms| needs(key, arms).is_some());
            let real = self.real_arms(arms);
            if has_needs || arms.is_empty() || !(real.is_empty() || self.adds_up(id, &real)) {
                continue;
            }
            let arms = arms.iter().map(|arm| self.schema(self.target(*arm)));
            let arms: Vec<_> = arms.filter(|arm| !is_null(arm)).collect();
            // Fields that every arm requires are required in any case.
            let is_common = |name: &String| !real.is_empty() && arms.iter().all(|arm| arm.required.contains(name));
            let is_whole = !arms.iter().any(|arm| says_more(arm.raw));
            let arms = arms.iter().map(|arm| of_arm(arm, is_common)).collect();
            found = found.and(either(key == "oneOf" && is_whole, arms));
        }
        found
    }

    /// The values common to all enums, of this kind; empty if there are no enums.
    pub fn only_values(&self, merged: &MergedSchema, kind: Option<TypeName>) -> Vec<Value> {
        let values = self.common_values(merged).unwrap_or_default();
        let is_null = |id: &SchemaId| is_null(self.schema(*id));
        if values.is_empty() && !merged.enums.is_empty() && merged.enums.iter().flatten().all(is_null) {
            return vec![Value::Null];
        }
        let values = values.into_iter().map(|(value, ..)| value).filter(|value| is_of(value, kind));
        telling(values.collect())
    }
}

/// Whether a schema has keywords that constraints lack, so that fewer values are valid than they tell.
fn says_more(schema: &Value) -> bool {
    const LACKING: [&str; 11] = [
        "not",
        "contains",
        "if",
        "patternProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
        "unevaluatedItems",
        "prefixItems",
    ];
    LACKING.iter().any(|key| schema.get(key).is_some())
}

fn is_of(value: &Value, kind: Option<TypeName>) -> bool {
    match kind {
        None => true,
        Some(TypeName::String) => value.is_string(),
        Some(TypeName::Number) => value.is_number(),
        Some(TypeName::Integer) => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Some(TypeName::Boolean) => value.is_boolean(),
        Some(TypeName::Object) => value.is_object(),
        Some(TypeName::Array) => value.is_array(),
        Some(TypeName::Null) => value.is_null(),
    }
}

/// Constraints of a schema itself, without those of its parts, items, enum and references.
pub fn of_schema(schema: &Schema<'_>) -> Constraints {
    of_value(schema.raw, schema.format.as_deref())
}

/// The same for the JSON value of a schema.
pub fn of_value(schema: &Value, format: Option<&str>) -> Constraints {
    let number = |key: &str| schema.get(key).and_then(Value::as_number).cloned();
    let pattern = schema.get("pattern").and_then(Value::as_str);
    let strict = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let bound = |key: &str, exclusive: &str| Some(Bound { value: number(key)?, exclusive: strict(exclusive) });
    let count = |least: &str, most: &str| Count {
        least: number(least).as_ref().and_then(Number::as_u64).unwrap_or_default(),
        most: number(most).as_ref().and_then(Number::as_u64),
    };
    Constraints {
        minimum: bound("minimum", "exclusiveMinimum"),
        maximum: bound("maximum", "exclusiveMaximum"),
        multiple_of: number("multipleOf").into_iter().collect(),
        length: count("minLength", "maxLength"),
        items: count("minItems", "maxItems"),
        properties: count("minProperties", "maxProperties"),
        unique: strict("uniqueItems"),
        // An empty pattern matches every text.
        patterns: pattern.filter(|text| !text.is_empty()).map(str::to_owned).into_iter().collect(),
        formats: format.into_iter().filter(|format| !TYPED_FORMATS.contains(format)).map(str::to_owned).collect(),
        needs: ["oneOf", "anyOf"].iter().filter_map(|key| needs(key, schema.get(key)?)).collect(),
        ..Constraints::default()
    }
}

/// Constraints of a union arm that only constrains.
pub fn of_arm(schema: &Schema<'_>, is_common: impl Fn(&String) -> bool) -> Constraints {
    let required: Vec<String> = schema.required.iter().filter(|name| !is_common(name)).cloned().collect();
    let required = (!required.is_empty()).then(|| Needs { exactly_one: false, sets: vec![required] });
    let mut constraints = of_schema(schema);
    constraints.needs.extend(required);
    constraints
}

/// One of these constraints holds.
pub fn either(exactly_one: bool, of: Vec<Constraints>) -> Constraints {
    let mut distinct: Vec<Constraints> = Vec::new();
    for constraints in of {
        if constraints.is_empty() {
            return Constraints::default();
        }
        if !distinct.contains(&constraints) {
            distinct.push(constraints);
        }
    }
    let only_values = |constraints: &Constraints| {
        *constraints == Constraints { values: constraints.values.clone(), ..Constraints::default() }
    };
    match distinct.len() {
        0 => Constraints::default(),
        1 => distinct.swap_remove(0),
        _ if distinct.iter().all(only_values) => {
            let values = distinct.into_iter().map(|constraints| constraints.values).reduce(all).unwrap_or_default();
            Constraints { values: telling(values), ..Constraints::default() }
        }
        _ => Constraints { choices: vec![Choice { exactly_one, of: distinct }], ..Constraints::default() },
    }
}

/// Listed values, or none if they exclude nothing: `true` and `false` together are all booleans.
pub fn telling(values: Vec<Value>) -> Vec<Value> {
    let both = [true, false].iter().all(|flag| values.contains(&Value::Bool(*flag)));
    if both && values.len() == 2 { Vec::new() } else { values }
}

/// The stricter of two bounds: `wins` tells how it compares with the other. If they are equal, the exclusive one wins.
fn stricter(one: Option<Bound>, other: Option<Bound>, wins: Ordering) -> Option<Bound> {
    let (one, other) = match (one, other) {
        (Some(one), Some(other)) => (one, other),
        (one, other) => return one.or(other),
    };
    Some(match Decimal::compare(&one.value, &other.value) {
        Ordering::Equal => Bound { exclusive: one.exclusive || other.exclusive, ..one },
        ordering if ordering == wins => one,
        _ => other,
    })
}

pub fn both(one: Count, other: Count) -> Count {
    let most = match (one.most, other.most) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    Count { least: one.least.max(other.least), most }
}

pub fn all<T: PartialEq>(mut list: Vec<T>, more: Vec<T>) -> Vec<T> {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
    list
}

/// The values that both lists allow; an empty list allows all. Without a common value the first list is kept: the
/// lowering reports the contradiction.
fn common(mut list: Vec<Value>, other: Vec<Value>) -> Vec<Value> {
    if list.is_empty() {
        return other;
    }
    if list.iter().any(|value| other.contains(value)) {
        list.retain(|value| other.contains(value));
    }
    list
}

/// The choice of a union whose arms only require fields.
pub fn needs(key: &str, arms: &Value) -> Option<Needs> {
    const SILENT: [&str; 5] = ["required", "properties", "title", "description", "type"];
    let fields = |arm: &Value| {
        let arm = arm.as_object()?;
        let stubs = arm.get("properties").and_then(Value::as_object).is_none_or(|properties| {
            properties.values().all(|property| property.as_object().is_some_and(Map::is_empty))
        });
        let required = arm.get("required")?.as_array()?;
        let names: Vec<String> = required.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        (stubs && !names.is_empty() && arm.keys().all(|key| SILENT.contains(&key.as_str()))).then_some(names)
    };
    let sets: Option<Vec<Vec<String>>> = arms.as_array()?.iter().map(fields).collect();
    let sets = sets.filter(|sets| sets.len() > 1)?;
    Some(Needs { exactly_one: key == "oneOf", sets })
}
