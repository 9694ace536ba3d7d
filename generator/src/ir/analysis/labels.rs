//! What the arms of a union are called.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::Analysis;
use super::merge::{Part, PropertyPlace, View};
use crate::document::{Parent, SchemaId, TypeName};

/// Ways to tell arms apart that would have one label, best first.
const REFINEMENTS: [fn(&Analysis<'_, '_>, &Twins<'_>) -> Option<String>; 4] =
    [by_constant, by_item, by_format, by_property];

/// An arm, and the others of the same label.
struct Twins<'t> {
    label: &'t str,
    view: &'t View,
    constants: &'t BTreeMap<String, String>,
    all: &'t Group<'t>,
}

/// What arms of one label have, counted, so that no arm is compared with every other.
#[derive(Default)]
struct Group<'t> {
    arms: usize,
    fields: HashMap<&'t str, usize>,
    constants: HashMap<(&'t str, &'t str), usize>,
}

impl Analysis<'_, '_> {
    /// A label for each arm that no other has. An arm is made of schemas, and all that holds in it may be more.
    pub fn arm_labels(&self, arms: &[(&[SchemaId], &[Part])]) -> Vec<String> {
        let views: Vec<Rc<View>> = arms.iter().map(|(_, parts)| self.view(parts)).collect();
        let label = |ids: &[SchemaId]| ids.iter().map(|id| self.label(*id)).collect::<Vec<_>>().join(" ");
        let mut labels: Vec<String> = arms.iter().map(|(ids, _)| label(ids)).collect();
        let are_twins = labels.iter().collect::<HashSet<_>>().len() < labels.len();
        let constants: Vec<_> =
            if are_twins { views.iter().map(|view| self.constants(view)).collect() } else { Vec::new() };
        for refine in REFINEMENTS {
            let known = labels.clone();
            let mut groups: HashMap<&str, Group<'_>> = HashMap::new();
            for ((label, view), constants) in known.iter().zip(&views).zip(&constants) {
                let group = groups.entry(label).or_default();
                group.arms += 1;
                for name in view.properties.keys() {
                    *group.fields.entry(name).or_default() += 1;
                }
                for (name, value) in constants {
                    *group.constants.entry((name, value)).or_default() += 1;
                }
            }
            for ((label, view), constants) in labels.iter_mut().zip(&views).zip(&constants) {
                let all = groups.get(label.as_str()).filter(|group| group.arms > 1);
                if let Some(refined) = all.and_then(|all| refine(self, &Twins { label, view, constants, all })) {
                    *label = refined;
                }
            }
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for (index, label) in labels.iter_mut().enumerate() {
            if taken.contains(label) {
                *label = format!("{label} {}", index + 1);
            }
            taken.insert(label.clone());
        }
        labels
    }

    /// What a schema is called within a union: its name, its title, the value of its tag, or what it is.
    pub fn label(&self, id: SchemaId) -> String {
        let id = self.resolve(id);
        let schema = self.schema(id);
        if let Parent::Component(name) = &schema.parent {
            return name.clone();
        }
        if let Some(name) = self.name_hint(id).or_else(|| schema.data.title.clone()).filter(|name| !name.is_empty()) {
            return name;
        }
        if let [only] = schema.all_of.as_slice() {
            return self.label(*only);
        }
        let view = self.fresh_view(Part::whole(id));
        if let Some(value) = self.constant_text(&view).or_else(|| self.only_text(id)) {
            return value;
        }
        let kind = view.kind().ok().flatten().or_else(|| self.enum_kind(&view));
        let label = match kind {
            Some(TypeName::String) => "String",
            Some(TypeName::Number) => "Number",
            Some(TypeName::Integer) => "Integer",
            Some(TypeName::Boolean) => "Boolean",
            Some(TypeName::Object) if view.properties.is_empty() => "Map",
            Some(TypeName::Object) => "Object",
            Some(TypeName::Array) => "List",
            Some(TypeName::Null) | None => "Value",
        };
        label.to_owned()
    }

    /// The text that a required field of an object always has; of several, that of `type`, else of the first by name.
    fn constant_text(&self, view: &View) -> Option<String> {
        let required = view.properties.iter().filter(|(name, _)| view.required.contains(*name));
        let constant = |(name, places): (&String, &Vec<PropertyPlace>)| {
            let text = places.iter().find_map(|place| self.only_text(self.target(place.id)))?;
            Some((name != "type", name.clone(), text))
        };
        required.filter_map(constant).min().map(|(.., value)| value)
    }

    fn only_text(&self, id: SchemaId) -> Option<String> {
        match self.enum_values(id).as_slice() {
            [(value, ..)] => value.as_str().filter(|value| !value.is_empty()).map(str::to_owned),
            _ => None,
        }
    }

    /// The fields of an object that always have the same value.
    pub fn constants(&self, view: &View) -> BTreeMap<String, String> {
        let mut constants = BTreeMap::new();
        for (name, places) in &view.properties {
            let places: Vec<Part> = places.iter().map(|place| Part::whole(place.id)).collect();
            if let Some([value]) = self.texts(&places).as_deref() {
                constants.insert(name.clone(), value.clone());
            }
        }
        constants
    }
}

fn by_constant(_: &Analysis<'_, '_>, twins: &Twins<'_>) -> Option<String> {
    let is_own =
        |(name, value): &(&String, &String)| twins.all.constants.get(&(name.as_str(), value.as_str())) == Some(&1);
    let (_, value) = twins.constants.iter().find(is_own)?;
    Some(if twins.label == "Object" { value.clone() } else { format!("{} {value}", twins.label) })
}

fn by_item(analysis: &Analysis<'_, '_>, twins: &Twins<'_>) -> Option<String> {
    let item = twins.view.items.first()?;
    Some(format!("{} {}", analysis.label(*item), twins.label))
}

fn by_format(_: &Analysis<'_, '_>, twins: &Twins<'_>) -> Option<String> {
    let format = twins.view.format()?;
    Some(format!("{format} {}", twins.label))
}

fn by_property(_: &Analysis<'_, '_>, twins: &Twins<'_>) -> Option<String> {
    let own = |name: &&String| twins.all.fields.get(name.as_str()) == Some(&1);
    let name = twins.view.properties.keys().filter(own).min()?;
    Some(format!("{} with {name}", twins.label))
}
