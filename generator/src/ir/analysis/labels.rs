//! Labels of union arms, of which variants are named.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::Analysis;
use super::merge::{DeclaredProperty, MergedSchema, SchemaPart};
use crate::document::{Parent, SchemaId, TypeName};

/// Refinements of a label that several arms have, best first.
const REFINEMENTS: [fn(&Analysis<'_, '_>, &SameLabel<'_>) -> Option<String>; 4] =
    [by_constant, by_item, by_format, by_property];

/// An arm that shares its label with others.
struct SameLabel<'t> {
    label: &'t str,
    merged: &'t MergedSchema,
    constants: &'t BTreeMap<String, String>,
    all: &'t Group<'t>,
}

/// How many arms of one label have a field or a constant. Counts spare a comparison of each arm with every other.
#[derive(Default)]
struct Group<'t> {
    arms: usize,
    fields: HashMap<&'t str, usize>,
    constants: HashMap<(&'t str, &'t str), usize>,
}

impl Analysis<'_, '_> {
    /// A distinct label for each arm, given its schemas and all parts that hold in it.
    pub fn arm_labels(&self, arms: &[(&[SchemaId], &[SchemaPart])]) -> Vec<String> {
        let all_merged: Vec<Rc<MergedSchema>> = arms.iter().map(|(_, parts)| self.merged(parts)).collect();
        let label = |ids: &[SchemaId]| ids.iter().map(|id| self.label(*id)).collect::<Vec<_>>().join(" ");
        let mut labels: Vec<String> = arms.iter().map(|(ids, _)| label(ids)).collect();
        let has_duplicates = labels.iter().collect::<HashSet<_>>().len() < labels.len();
        let constants: Vec<_> =
            if has_duplicates { all_merged.iter().map(|merged| self.constants(merged)).collect() } else { Vec::new() };
        for refine in REFINEMENTS {
            let known = labels.clone();
            let mut groups: HashMap<&str, Group<'_>> = HashMap::new();
            for ((label, merged), constants) in known.iter().zip(&all_merged).zip(&constants) {
                let group = groups.entry(label).or_default();
                group.arms += 1;
                for name in merged.properties.keys() {
                    *group.fields.entry(name).or_default() += 1;
                }
                for (name, value) in constants {
                    *group.constants.entry((name, value)).or_default() += 1;
                }
            }
            for ((label, merged), constants) in labels.iter_mut().zip(&all_merged).zip(&constants) {
                let all = groups.get(label.as_str()).filter(|group| group.arms > 1);
                if let Some(refined) = all.and_then(|all| refine(self, &SameLabel { label, merged, constants, all })) {
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

    /// The label of a schema: its name, its title, the value of its tag, or its kind.
    pub fn label(&self, id: SchemaId) -> String {
        let id = self.resolve(id);
        let schema = self.schema(id);
        if let Parent::Component(name) = &schema.parent {
            return name.clone();
        }
        if let Some(name) = self.sdk_name(id).or_else(|| schema.data.title.clone()).filter(|name| !name.is_empty()) {
            return name;
        }
        if let [only] = schema.all_of.as_slice() {
            return self.label(*only);
        }
        let merged = self.merged(&[SchemaPart::whole(id)]);
        if let Some(value) = self.constant_text(&merged).or_else(|| self.only_text(id)) {
            return value;
        }
        let kind = merged.kind().ok().flatten().or_else(|| self.enum_kind(&merged));
        let label = match kind {
            Some(TypeName::String) => "String",
            Some(TypeName::Number) => "Number",
            Some(TypeName::Integer) => "Integer",
            Some(TypeName::Boolean) => "Boolean",
            Some(TypeName::Object) if merged.properties.is_empty() => "Map",
            Some(TypeName::Object) => "Object",
            Some(TypeName::Array) => "List",
            Some(TypeName::Null) | None => "Value",
        };
        label.to_owned()
    }

    /// The only text of a required field; of several fields, `type` counts first, then the first by name.
    fn constant_text(&self, merged: &MergedSchema) -> Option<String> {
        let required = merged.properties.iter().filter(|(name, _)| merged.required.contains(*name));
        let constant = |(name, declarations): (&String, &Vec<DeclaredProperty>)| {
            let text = declarations.iter().find_map(|declared| self.only_text(self.target(declared.id)))?;
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

    /// The fields of an object with one possible value.
    pub fn constants(&self, merged: &MergedSchema) -> BTreeMap<String, String> {
        let mut constants = BTreeMap::new();
        for (name, declarations) in &merged.properties {
            let declarations: Vec<SchemaPart> =
                declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
            if let Some([value]) = self.texts(&declarations).as_deref() {
                constants.insert(name.clone(), value.clone());
            }
        }
        constants
    }
}

fn by_constant(_: &Analysis<'_, '_>, arm: &SameLabel<'_>) -> Option<String> {
    let is_own =
        |(name, value): &(&String, &String)| arm.all.constants.get(&(name.as_str(), value.as_str())) == Some(&1);
    let (_, value) = arm.constants.iter().find(is_own)?;
    Some(if arm.label == "Object" { value.clone() } else { format!("{} {value}", arm.label) })
}

fn by_item(analysis: &Analysis<'_, '_>, arm: &SameLabel<'_>) -> Option<String> {
    let item = arm.merged.items.first()?;
    Some(format!("{} {}", analysis.label(*item), arm.label))
}

fn by_format(_: &Analysis<'_, '_>, arm: &SameLabel<'_>) -> Option<String> {
    let format = arm.merged.format()?;
    Some(format!("{format} {}", arm.label))
}

fn by_property(_: &Analysis<'_, '_>, arm: &SameLabel<'_>) -> Option<String> {
    let own = |name: &&String| arm.all.fields.get(name.as_str()) == Some(&1);
    let name = arm.merged.properties.keys().filter(own).min()?;
    Some(format!("{} with {name}", arm.label))
}
