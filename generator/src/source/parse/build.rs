//! The visitor for both parsers, which builds the value and enforces limits.
//!
//! `serde_json::Value` alone would silently take the last of two equal keys and refuse keys and tags of YAML.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::super::limits::{MAX_DEPTH, MAX_NODES};
use super::super::position::Position;
use crate::pointer::Pointer;

/// The reason why parsing stopped.
#[derive(Debug)]
pub(super) enum Fault {
    Duplicate(String),
    Merge,
    Limit(String),
    Syntax(String),
}

/// The state of one parser run besides the value.
#[derive(Debug)]
pub(super) struct Builder {
    root: Pointer,
    yaml: Cell<bool>,
    nodes: Cell<usize>,
    fault: RefCell<Option<Fault>>,
    position: RefCell<Option<Pointer>>,
}

impl Builder {
    pub fn new() -> Self {
        Self {
            root: Pointer::root(),
            yaml: Cell::new(false),
            nodes: Cell::new(0),
            fault: RefCell::new(None),
            position: RefCell::new(None),
        }
    }

    /// Builds a value by a JSON parser.
    pub fn json<'de, D: Deserializer<'de>>(&self, deserializer: D) -> Result<Value, D::Error> {
        Node { builder: self, position: Position::at(&self.root) }.deserialize(deserializer)
    }

    /// Builds a value by a YAML parser: merge keys are applied, tags removed.
    pub fn yaml<'de, D: Deserializer<'de>>(&self, deserializer: D) -> Result<Value, D::Error> {
        self.yaml.set(true);
        self.json(deserializer)
    }

    pub fn nodes(&self) -> usize {
        self.nodes.get()
    }

    /// The error and its pointer; `parser` is the message of the parser, which does not know faults found here.
    pub fn failure(&self, parser: Fault) -> (Fault, Pointer) {
        let fault = self.fault.borrow_mut().take().unwrap_or(parser);
        let position = self.position.borrow_mut().take().unwrap_or_else(Pointer::root);
        (fault, position)
    }
}

/// The next value.
#[derive(Clone, Copy)]
struct Node<'a> {
    builder: &'a Builder,
    position: Position<'a>,
}

impl Node<'_> {
    fn fail<E: Error>(&self, fault: Fault) -> E {
        self.builder.fault.borrow_mut().get_or_insert(fault);
        self.here(E::custom("see the fault"))
    }

    /// Records the innermost position of an error.
    fn here<E: Error>(&self, error: E) -> E {
        self.builder.position.borrow_mut().get_or_insert_with(|| self.position.pointer());
        error
    }

    fn enter<E: Error>(&self) -> Result<(), E> {
        if self.position.depth() >= MAX_DEPTH {
            return Err(self.fail(Fault::Limit(format!("more than {MAX_DEPTH} objects and arrays inside each other"))));
        }
        Ok(())
    }

    /// Pointers of scalars that are always text: as a number, version `1.10` would become `1.1`.
    fn is_text(&self) -> bool {
        self.builder.yaml.get()
            && [&["openapi"][..], &["swagger"], &["overlay"], &["info", "version"], &["info", "title"]]
                .iter()
                .any(|keys| self.position.is(keys))
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let nodes = self.builder.nodes.get().saturating_add(1);
        self.builder.nodes.set(nodes);
        if nodes > MAX_NODES {
            return Err(self.fail(Fault::Limit(format!("more than {MAX_NODES} values, YAML aliases expanded"))));
        }
        let result =
            if self.is_text() { deserializer.deserialize_str(self) } else { deserializer.deserialize_any(self) };
        result.map_err(|error| self.here(error))
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_text() { "text" } else { "a value that JSON has" })
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value.to_string().parse().unwrap_or(f64::NAN))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value.to_string().parse().unwrap_or(f64::NAN))
    }

    /// JSON has no infinities and no NaN; they become the text of their YAML spelling.
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        let spelled = || match value {
            f64::INFINITY => ".inf",
            f64::NEG_INFINITY => "-.inf",
            _ => ".nan",
        };
        Ok(Number::from_f64(value).map_or_else(|| Value::String(spelled().to_owned()), Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// A YAML tag, which is ignored.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Value, A::Error> {
        let (_tag, value) = access.variant::<String>()?;
        value.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.enter()?;
        let mut list = Vec::new();
        while let Some(value) =
            access.next_element_seed(Node { builder: self.builder, position: self.position.index(list.len()) })?
        {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.enter()?;
        let mut map = Map::new();
        let mut merge = None;
        while let Some(key) = access.next_key_seed(Key)? {
            let below = Node { builder: self.builder, position: self.position.key(&key) };
            if map.contains_key(&key) || (merge.is_some() && key == MERGE) {
                return Err(below.fail(Fault::Duplicate(key.clone())));
            }
            let value = access.next_value_seed(below)?;
            if self.builder.yaml.get() && key == MERGE {
                let merged = merged(value).ok_or_else(|| below.fail(Fault::Merge))?;
                merge = Some((map.len(), merged));
            } else {
                map.insert(key, value);
            }
        }
        Ok(Value::Object(match merge {
            Some((position, merged)) => with_merged(map, position, merged),
            None => map,
        }))
    }
}

const MERGE: &str = "<<";

/// The entries of `<<: value`; earlier mappings win.
fn merged(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        Value::Array(list) => {
            let mut all = Map::new();
            for value in list {
                let Value::Object(map) = value else { return None };
                for (key, value) in map {
                    all.entry(key).or_insert(value);
                }
            }
            Some(all)
        }
        _ => None,
    }
}

/// Inserts merged entries at `<<`; explicit entries win.
fn with_merged(map: Map<String, Value>, position: usize, merged: Map<String, Value>) -> Map<String, Value> {
    let mut new: Vec<_> = merged.into_iter().filter(|(key, _)| !map.contains_key(key)).collect();
    let mut result = Map::with_capacity(map.len().saturating_add(new.len()));
    for (index, (key, value)) in map.into_iter().enumerate() {
        if index == position {
            result.extend(new.drain(..));
        }
        result.insert(key, value);
    }
    result.extend(new);
    result
}

/// A key, with numbers, booleans and nulls of YAML as spelled.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
