//! Tags: fields whose values tell union arms apart; and mappings of discriminators.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::Analysis;
use super::merge::SchemaPart;
use super::values::whole;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Parent, SchemaId, TypeName};
use crate::ir::model::{Guard, TagKind};
use crate::pointer::Pointer;

/// Tags are searched at most this deep through unions.
pub const MAX_DEPTH: usize = 16;

/// Fields are searched at most this deep through unions.
const MAX_NESTING: usize = 16;

/// A field with more values is no guard.
const MAX_GUARD_VALUES: usize = 8;

impl Analysis<'_, '_> {
    /// The schema of each tag in the mapping of a schema's discriminator.
    pub fn mapping(&self, owner: SchemaId) -> Rc<BTreeMap<String, SchemaId>> {
        if let Some(known) = self.mappings.get(&owner) {
            return known;
        }
        let mapping = Rc::new(self.read_mapping(owner).0);
        self.mappings.insert(owner, Rc::clone(&mapping));
        mapping
    }

    /// The mapping with diagnostics about it.
    pub fn read_mapping(&self, owner: SchemaId) -> (BTreeMap<String, SchemaId>, Vec<Diagnostic>) {
        let (mut mapping, mut problems) = (BTreeMap::new(), Vec::new());
        let schema = self.schema(owner);
        let Some(discriminator) = &schema.data.discriminator else { return (mapping, problems) };
        let at = schema.pointer.child("discriminator").child("mapping");
        for (tag, text) in &discriminator.mapping {
            let repair = format!("the tag `{tag}` is treated as unknown");
            if let Some(id) = self.mapped(text, at.child(tag), &repair, &mut problems) {
                mapping.insert(tag.clone(), id);
            }
        }
        if let Some(text) = self.default_text(owner) {
            let at = schema.pointer.child("discriminator").child("defaultMapping");
            self.mapped(text, at, "there is no default", &mut problems);
        }
        (mapping, problems)
    }

    /// The schema of objects whose tag is absent or unknown, by `defaultMapping`.
    pub fn default_mapping(&self, owner: SchemaId) -> Option<SchemaId> {
        self.mapped(self.default_text(owner)?, Pointer::root(), "", &mut Vec::new())
    }

    fn default_text(&self, owner: SchemaId) -> Option<&str> {
        self.schema(owner).member("discriminator")?.get("defaultMapping")?.as_str()
    }

    /// The schema that a value of a mapping names.
    fn mapped(&self, text: &str, at: Pointer, repair: &str, problems: &mut Vec<Diagnostic>) -> Option<SchemaId> {
        let found = if text.starts_with('#') {
            Pointer::parse(text).and_then(|pointer| self.document.schema_at(&pointer))
        } else {
            self.document.component(text).or_else(|| {
                let (name, id) = self.elsewhere(text)?;
                let repair = format!("the schema `{name}` of this description is used");
                problems.push(self.unmapped(Code::Approximated, text, at.clone(), &repair));
                Some(id)
            })
        };
        if found.is_none() {
            problems.push(self.unmapped(Code::DanglingRef, text, at, repair));
        }
        found.map(|id| self.resolve(id))
    }

    /// The diagnostic about a mapping value that names no schema of the document.
    fn unmapped(&self, code: Code, text: &str, at: Pointer, repair: &str) -> Diagnostic {
        let mut diagnostic = self.document.unresolved(text, at.clone()).unwrap_or_else(|| {
            let is_elsewhere = !text.starts_with('#') && text.contains(['/', '#']);
            let what = if is_elsewhere { "is in another document, which is not read" } else { "names no schema" };
            Diagnostic::new(code, at, format!("`{text}` {what}"))
        });
        diagnostic.code = code;
        diagnostic.severity = Severity::Warning;
        diagnostic.message.extend(["; ", repair]);
        diagnostic
    }

    /// The component that a URL or file name in a mapping seems to mean: `./Cat.json`, `pets.yaml#/Cat`.
    fn elsewhere(&self, text: &str) -> Option<(String, SchemaId)> {
        let last = text.rsplit(['/', '#']).next()?;
        let stem = [".json", ".yaml", ".yml"].iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
        Some((stem.to_owned(), self.document.component(stem)?))
    }

    /// The JSON type of a tag value, as these parts declare the field.
    pub fn tag_kind(&self, parts: &[SchemaPart], property: &str, value: &str) -> TagKind {
        match self.tag_type(parts, property) {
            Some(TypeName::Integer | TypeName::Number) if value.parse::<i64>().is_ok() => TagKind::Integer,
            Some(TypeName::Boolean) if matches!(value, "true" | "false") => TagKind::Boolean,
            _ => TagKind::Text,
        }
    }

    /// Whether the name of a schema can be the value of the field: a name is no number.
    pub fn can_be_name(&self, parts: &[SchemaPart], property: &str, name: &str) -> bool {
        match self.tag_type(parts, property) {
            None | Some(TypeName::String) => true,
            Some(_) => self.tag_kind(parts, property, name) != TagKind::Text,
        }
    }

    /// The declared type of the field, if any.
    fn tag_type(&self, parts: &[SchemaPart], property: &str) -> Option<TypeName> {
        let mut parts = parts.to_vec();
        for _ in 0..MAX_DEPTH {
            let merged = self.merged(&parts);
            if let Some(declarations) = merged.properties.get(property) {
                let declarations: Vec<SchemaPart> =
                    declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
                return self.kind(&declarations);
            }
            match merged.unions.first().and_then(|union| union.arms.first()) {
                Some(arm) => parts = vec![SchemaPart::whole(*arm)],
                None => break,
            }
        }
        None
    }

    /// The values of a field, if they are few and known.
    pub fn tags(&self, parts: &[SchemaPart], property: &str, required: bool, depth: usize) -> Option<Vec<String>> {
        if depth > MAX_DEPTH {
            return None;
        }
        let query = (parts.to_vec(), property.to_owned(), required);
        if let Some(known) = self.tags.get(&query) {
            return known;
        }
        self.tags.insert(query.clone(), None);
        let tags = self.find_tags(parts, property, required, depth);
        self.tags.insert(query, tags.clone());
        tags
    }

    fn find_tags(&self, parts: &[SchemaPart], property: &str, required: bool, depth: usize) -> Option<Vec<String>> {
        let merged = self.merged(parts);
        if let Some(declarations) = merged.properties.get(property) {
            if required && !merged.required.contains(property) {
                return None;
            }
            let declarations: Vec<SchemaPart> =
                declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
            return self.texts(&declarations);
        }
        let [union] = merged.unions.as_slice() else { return None };
        let declared =
            self.schema(union.owner).discriminator().filter(|discriminator| discriminator.property_name == property);
        let mapping = declared.map(|_| self.mapping(union.owner)).unwrap_or_default();
        let mut tags: Vec<String> = Vec::new();
        for arm in &union.arms {
            let mapped = mapping.iter().filter(|(_, target)| *target == arm).map(|(tag, _)| tag.clone());
            let mut own: Vec<String> = mapped.collect();
            if own.is_empty() {
                own = match (self.tags(&[SchemaPart::whole(*arm)], property, required, depth + 1), &declared) {
                    (Some(tags), _) => tags,
                    (None, Some(_)) => match &self.schema(*arm).parent {
                        Parent::Component(name) => vec![name.clone()],
                        _ => return None,
                    },
                    (None, None) => return None,
                };
            }
            tags.extend(own);
        }
        tags.sort();
        tags.dedup();
        Some(tags)
    }

    pub fn required_fields(&self, parts: &[SchemaPart], depth: usize) -> Vec<String> {
        let merged = self.merged(parts);
        if let (true, [union]) = (merged.properties.is_empty() && depth < MAX_DEPTH, merged.unions.as_slice())
            && let Some(arm) = union.arms.first()
        {
            return self.required_fields(&[SchemaPart::whole(*arm)], depth + 1);
        }
        merged.required.iter().cloned().collect()
    }

    pub fn guards(&self, parts: &[SchemaPart]) -> Vec<Guard> {
        let merged = self.merged(parts);
        let mut guards = Vec::new();
        // Sorted by name, so that the order of properties does not matter.
        let properties: BTreeMap<_, _> = merged.properties.iter().collect();
        for (field, declarations) in properties {
            let declarations: Vec<SchemaPart> =
                declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
            if let Some(values) = self.texts(&declarations).filter(|values| values.len() <= MAX_GUARD_VALUES) {
                guards.push(Guard { field: field.clone(), values });
            }
        }
        guards
    }

    /// The fields of an object, including those of arms of its unions.
    pub fn keys(&self, parts: &[SchemaPart], depth: usize) -> Rc<BTreeSet<String>> {
        if let Some(known) = self.keys.get(parts) {
            return known;
        }
        self.keys.insert(parts.to_vec(), Rc::default());
        let merged = self.merged(parts);
        let mut keys: BTreeSet<String> = merged.properties.keys().cloned().collect();
        if depth < MAX_NESTING {
            for arm in merged.unions.iter().flat_map(|union| &union.arms) {
                keys.extend(self.keys(&[SchemaPart::whole(*arm)], depth + 1).iter().cloned());
            }
        }
        let keys = Rc::new(keys);
        self.keys.insert(parts.to_vec(), Rc::clone(&keys));
        keys
    }

    /// The listed values of scalars, as text: enums of texts, integers or booleans.
    pub fn texts(&self, parts: &[SchemaPart]) -> Option<Vec<String>> {
        let merged = self.merged(parts);
        let mut found: Option<Vec<String>> = None;
        for ids in &merged.enums {
            let values: Option<Vec<String>> =
                self.united_values(ids).iter().map(|(value, ..)| scalar_text(value)).collect();
            let values = values?;
            found = Some(match found {
                None => values,
                Some(found) => found.into_iter().filter(|value| values.contains(value)).collect(),
            });
        }
        found.filter(|values| !values.is_empty())
    }

    /// Whether an object or an arm of its unions declares a field.
    pub fn declares(&self, parts: &[SchemaPart], property: &str, depth: usize) -> bool {
        let merged = self.merged(parts);
        merged.properties.contains_key(property)
            || depth < MAX_DEPTH
                && merged
                    .unions
                    .iter()
                    .flat_map(|union| &union.arms)
                    .any(|arm| self.declares(&[SchemaPart::whole(*arm)], property, depth + 1))
    }
}

/// The text of a scalar that can tell arms apart.
pub fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_u64() => Some(number.to_string()),
        Value::Number(_) => whole(value).map(|number| number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
