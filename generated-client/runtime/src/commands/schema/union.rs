//! Values that may have one of several schemas.

use serde_json::Value;

use super::super::nearest::nearest;
use super::check::{Fields, MOST, Walk, arms, is_equal};
use super::kind::Kind;
use super::{Finding, Severity};

/// What an arm says of a value.
struct Trial<'s> {
    found: Vec<Finding>,
    known: Fields<'s>,
}

impl Trial<'_> {
    /// How little it fits.
    fn distance(&self, value: &Value) -> (usize, usize) {
        let errors = self.found.iter().filter(|finding| finding.is_error()).count();
        (errors.saturating_add(self.known.unknown(value).len()), self.found.len())
    }
}

impl<'s> Walk<'s> {
    /// Holds a value against the arms of a union, one of which has to fit. What is told is what the nearest one says.
    pub(super) fn union(&mut self, schema: &'s Value, keyword: &str, value: &Value, known: &mut Fields<'s>) {
        let taking: Vec<_> = arms(schema, keyword).filter(|arm| self.takes(arm, value)).collect();
        if taking.is_empty() {
            let kinds: Vec<_> = arms(schema, keyword).filter_map(|arm| self.kinds(arm)).flatten().collect();
            return self.mismatch(&Kind::each_once(&kinds), value);
        }
        let tag = self.tag(schema, &taking).and_then(|tag| Some((tag, value.get(tag)?)));
        let chosen = match tag {
            Some((tag, found)) => {
                let chosen = self.tagged(schema, &taking, (tag, found));
                if chosen.is_empty() {
                    // The union may have got an arm that this program does not know.
                    known.is_open = true;
                    return self.unknown_tag(schema, &taking, (tag, found));
                }
                chosen
            }
            None => taking,
        };
        let mut best: Option<Trial<'s>> = None;
        let mut fitting = Fields::default();
        for arm in chosen {
            let trial = self.trial(arm, value, known);
            // Any number of arms can fit, and each brings its fields.
            if keyword == "anyOf" && trial.found.iter().all(|finding| !finding.is_error()) {
                fitting.names.extend(trial.known.names.iter().copied());
                fitting.is_open |= trial.known.is_open;
            }
            if best.as_ref().is_none_or(|best| trial.distance(value) < best.distance(value)) {
                best = Some(trial);
            }
        }
        if let Some(best) = best {
            self.take(best, known);
            known.names.extend(fitting.names);
            known.is_open |= fitting.is_open;
        }
    }

    /// The field that tells the arms apart: that of the discriminator, or one of which every arm demands a constant.
    fn tag(&self, schema: &'s Value, arms: &[&'s Value]) -> Option<&'s str> {
        let declared = schema.pointer("/discriminator/propertyName").and_then(Value::as_str);
        declared.or_else(|| {
            let fields_of = |arm: &'s Value| self.definitions.keyword(arm, "properties")?.as_object();
            let mut all = arms.iter().filter_map(|arm| Some((*arm, fields_of(arm)?)));
            all.find_map(|(_, fields)| {
                fields.keys().find(|name| arms.iter().all(|arm| self.constant(arm, name).is_some()))
            })
            .map(String::as_str)
        })
    }

    /// The arms that a tag chooses, or else those that have no tag.
    fn tagged(&self, schema: &'s Value, arms: &[&'s Value], (tag, found): (&str, &Value)) -> Vec<&'s Value> {
        let mapped = found.as_str().map(|name| {
            let mapping =
                schema.pointer("/discriminator/mapping").and_then(|all| all.get(name)).and_then(Value::as_str);
            mapping.map_or_else(|| format!("#/$defs/{name}"), str::to_owned)
        });
        let is_mapped = |arm: &&'s Value| {
            schema.get("discriminator").is_some() && arm.get("$ref").and_then(Value::as_str) == mapped.as_deref()
        };
        let is_chosen = |arm: &&'s Value| match self.constant(arm, tag) {
            Some(wanted) => is_equal(wanted, found),
            None => is_mapped(arm),
        };
        let chosen: Vec<_> = arms.iter().copied().filter(is_chosen).collect();
        let is_free = |arm: &&'s Value| self.constant(arm, tag).is_none() && schema.get("discriminator").is_none();
        if chosen.is_empty() { arms.iter().copied().filter(is_free).collect() } else { chosen }
    }

    fn unknown_tag(&mut self, schema: &'s Value, arms: &[&'s Value], (tag, found): (&str, &Value)) {
        let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
        let constants = arms.iter().filter_map(|arm| self.constant(arm, tag)?.as_str());
        let names = mapping.into_iter().flatten().map(|(name, _)| name.as_str()).chain(constants);
        let near = found.as_str().and_then(|found| nearest(found, names));
        let suggestion = near.map(|near| format!("is it `{near}`?"));
        self.tell(format!("the value of `{tag}` is not known"), suggestion, Severity::Warning);
    }

    /// What an arm says, without telling it.
    fn trial(&mut self, arm: &'s Value, value: &Value, known: &Fields<'s>) -> Trial<'s> {
        let before = std::mem::take(&mut self.found);
        let mut known = known.clone();
        self.part(arm, value, &mut known);
        Trial { found: std::mem::replace(&mut self.found, before), known }
    }

    fn take(&mut self, trial: Trial<'s>, known: &mut Fields<'s>) {
        for finding in trial.found {
            if self.found.len() < MOST && !self.found.contains(&finding) {
                self.found.push(finding);
            }
        }
        *known = trial.known;
    }

    /// The kinds that a schema takes; `None` for all.
    fn kinds(&self, schema: &Value) -> Option<Vec<Kind>> {
        Kind::of_types(self.definitions.keyword(schema, "type")?)
    }

    fn takes(&self, arm: &Value, value: &Value) -> bool {
        self.kinds(arm).is_none_or(|kinds| Kind::of(value).is_in(&kinds))
    }

    /// The constant of a field.
    fn constant(&self, arm: &'s Value, field: &str) -> Option<&'s Value> {
        let schema = self.definitions.keyword(arm, "properties")?.get(field)?;
        match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
            Some([one]) => Some(one),
            _ => schema.get("const"),
        }
    }
}
