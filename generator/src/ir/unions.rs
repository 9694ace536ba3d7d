//! `oneOf` and `anyOf`.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::docs;
use super::lowering::{Lowering, Slot};
use super::model::{Arm, Docs, EnumValue, Guard, Shape, Step, TypeExpr};
use super::schema::step;
use super::view::{Part, Union, View};
use crate::diagnostic::Code;
use crate::document::{Additional, SchemaId, TypeName};

/// More combinations of unions that hold at once are not written out.
const MAX_COMBINATIONS: usize = 32;
/// Unions within unions are taken apart this deep.
const MAX_NESTING: usize = 16;
/// A field with more values than this does not tell arms apart.
const MAX_GUARD_VALUES: usize = 8;

/// An arm on its way.
pub(super) struct Draft {
    /// The schemas it was made of: one, or one of each union.
    pub ids: Vec<SchemaId>,
    /// All that holds in it.
    pub parts: Vec<Part>,
    pub label: String,
    pub ty: TypeExpr,
    /// The schemas of each arm that came out as this one, as they share a type.
    pub alternatives: Vec<Vec<SchemaId>>,
    /// Whether a value is of exactly one arm.
    pub exactly_one: bool,
}

impl Lowering<'_, '_> {
    /// A schema with at least one union.
    pub fn lower_union(&mut self, view: &View, slot: &mut Slot) -> TypeExpr {
        let shared: Vec<Part> = view.seen.iter().map(|id| Part::bare(*id)).filter(|part| self.matters(*part)).collect();
        let shared_view = self.view(&shared);
        if !shared_view.is_strong()
            && let Some(expr) = self.fold_strings(&view.unions, slot)
        {
            return expr;
        }
        let Some(combinations) = self.combinations(&view.unions) else {
            return self.untyped(slot, "unions that hold at once have too many combinations here");
        };
        let exactly_one = view.unions.iter().all(|union| self.is_one_of(union.owner));
        let mut drafts: Vec<Draft> = Vec::new();
        for ids in combinations {
            let parts: Vec<Part> = ids.iter().map(|id| Part::whole(*id)).collect();
            let implied = self.implies(&parts, &shared_view) || self.overrules(&parts, &shared_view, slot);
            let parts = if implied { parts } else { shared.iter().copied().chain(parts).collect() };
            let alternatives = vec![ids.clone()];
            drafts.push(Draft { ids, parts, label: String::new(), ty: TypeExpr::Any, alternatives, exactly_one });
        }
        self.name_arms(&mut drafts);
        for draft in &mut drafts {
            let path = || step(slot.path.clone(), Step::Arm(draft.label.clone()));
            draft.ty = self.place_parts(&draft.parts, path);
        }
        // Arms of one type are one arm; which of two equal JSON forms was meant cannot be told anyway.
        let mut kept: Vec<Draft> = Vec::new();
        for mut draft in drafts {
            draft.ty = super::schema::bare(draft.ty);
            match kept.iter_mut().find(|other| other.ty == draft.ty) {
                Some(other) => {
                    other.ids.extend(draft.ids);
                    other.alternatives.extend(draft.alternatives);
                }
                None => kept.push(draft),
            }
        }
        let owners = view.unions.iter().map(|union| union.owner);
        let mut owners = owners.chain(slot.parts.iter().map(|part| part.id));
        let owner = owners.find(|owner| self.schema(*owner).discriminator().is_some());
        let is_hierarchy = owner.is_some() && view.unions.iter().all(|union| union.arms.len() == 1);
        if let ([single], false) = (kept.as_slice(), is_hierarchy) {
            return single.ty.clone();
        }
        let shape = match self.tagged(&kept, owner, slot) {
            Some(tagged) => Shape::Tagged(tagged),
            None => {
                self.tell_overlap(&kept, exactly_one, slot);
                let mut arms = self.arms(&kept);
                if let Some(said) = self.said_sensitive(view.seen.iter().copied()) {
                    for arm in &mut arms {
                        arm.sensitive = said;
                    }
                }
                Shape::Untagged(arms)
            }
        };
        let ty = self.claim(slot);
        self.define(ty, shape);
        self.api.types[ty].any_of = !exactly_one;
        TypeExpr::Named(ty)
    }

    /// Whether a schema says more itself than texts and bounds.
    fn matters(&self, part: Part) -> bool {
        !self.is_weak(part) || self.schema(part.id).ty.is_some()
    }

    /// One arm of each union, in all ways.
    fn combinations(&mut self, unions: &[Union]) -> Option<Vec<Vec<SchemaId>>> {
        let mut combinations: Vec<Vec<SchemaId>> = vec![Vec::new()];
        for union in unions {
            let mut arms = Vec::new();
            self.splice(union, 0, &mut arms);
            if unions.len() > 1 && combinations.len() * arms.len() > MAX_COMBINATIONS {
                return None;
            }
            let longer = |combination: &Vec<SchemaId>| {
                let combination = combination.clone();
                arms.iter().map(move |arm| combination.iter().copied().chain([*arm]).collect())
            };
            combinations = combinations.iter().flat_map(longer).collect();
        }
        // What no value can be is no arm, as with two lists of types; where that is true of all of them, each is told.
        let (possible, impossible): (Vec<_>, Vec<_>) = combinations.into_iter().partition(|ids| !self.are_apart(ids));
        Some(if possible.is_empty() { impossible } else { possible })
    }

    /// Whether values of these schemas are of different types.
    fn are_apart(&mut self, ids: &[SchemaId]) -> bool {
        if ids.len() < 2 {
            return false;
        }
        let kinds: Vec<TypeName> = ids.iter().filter_map(|id| self.kind(&[Part::whole(*id)])).collect();
        let types = View { types: kinds.into_iter().collect(), ..View::default() };
        types.kind().is_err()
    }

    /// The arms of a union; those of an unnamed union within it are its own.
    fn splice(&self, union: &Union, depth: usize, into: &mut Vec<SchemaId>) {
        for arm in &union.arms {
            let schema = self.schema(*arm);
            let is_inner = depth < MAX_NESTING
                && !self.named.contains_key(arm)
                && schema.data.discriminator.is_none()
                && schema.all_of.is_empty()
                && schema.one_of.is_empty() != schema.any_of.is_empty()
                && !self.own_view(*arm).is_strong()
                && schema.required.is_empty();
            let arms = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
            match is_inner.then(|| self.real_arms(arms)) {
                Some(arms) if !arms.is_empty() => self.splice(&Union { owner: *arm, arms }, depth + 1, into),
                _ if into.contains(arm) => {}
                _ => into.push(*arm),
            }
        }
    }

    /// Text with known values, where all arms are that or plain text; open enums take plain text anyway.
    fn fold_strings(&mut self, unions: &[Union], slot: &mut Slot) -> Option<TypeExpr> {
        let [union] = unions else { return None };
        let mut values = Vec::new();
        let mut seen = BTreeSet::new();
        for arm in &union.arms {
            self.strings(*arm, &mut seen, 0, &mut values)?;
        }
        if values.is_empty() {
            return None;
        }
        Some(self.string_enum(values, slot))
    }

    fn strings(
        &mut self,
        id: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
        depth: usize,
        into: &mut Vec<EnumValue<String>>,
    ) -> Option<()> {
        if !seen.insert(id) {
            return Some(());
        }
        let view = self.view(&[Part::whole(id)]);
        if depth > MAX_NESTING || view.type_hint.is_some() {
            return None;
        }
        if let [union] = view.unions.as_slice()
            && !view.is_strong()
        {
            return union.arms.iter().try_for_each(|arm| self.strings(*arm, seen, depth + 1, into));
        }
        if !view.unions.is_empty() {
            return None;
        }
        let kind = view.kind().ok()?.or_else(|| self.enum_kind(&view))?;
        if kind != TypeName::String {
            return None;
        }
        if let [only] = view.enums.as_slice() {
            let values = self.united_values(only);
            if values.iter().any(|(value, ..)| !value.is_string()) {
                return None;
            }
            let lone = if let ([id], [_]) = (only.as_slice(), values.as_slice()) { Some(*id) } else { None };
            let title = lone.and_then(|id| self.schema(id).data.description.clone());
            into.extend(values.into_iter().filter_map(|(value, name_hint, description)| {
                let value = value.as_str()?.to_owned();
                Some(EnumValue { value, name_hint, description: description.or_else(|| title.clone()) })
            }));
            return Some(());
        }
        let plain = view.enums.is_empty() && !matches!(view.format(), Some("date" | "date-time" | "byte"));
        plain.then_some(())
    }

    /// Whether what holds in all arms holds in this one by its own words.
    fn implies(&mut self, arm: &[Part], shared: &View) -> bool {
        let kind = self.kind(arm);
        let view = self.view(arm);
        let types = shared
            .types
            .iter()
            .all(|ty| kind == Some(*ty) || (*ty == TypeName::Number && kind == Some(TypeName::Integer)));
        if !shared.is_strong() {
            return types
                && shared
                    .required
                    .iter()
                    .all(|name| view.required.contains(name) || !view.properties.contains_key(name));
        }
        let properties = shared.properties.iter().all(|(name, places)| {
            view.properties.get(name).is_some_and(|own| {
                places.iter().all(|place| own.iter().any(|other| other.id == place.id) || self.is_wider(place.id, own))
            })
        });
        types
            && properties
            && shared.required.iter().all(|name| view.required.contains(name))
            && shared.enums.is_empty()
            && shared.items.is_empty()
            && shared.formats.is_empty()
            && shared.type_hint.is_none()
            && !shared.additional.iter().any(|one| matches!(one, Additional::Schema(_)))
    }

    /// Whether an arm contradicts the `type` beside its union; the arm is believed then, as it says more.
    fn overrules(&mut self, arm: &[Part], shared: &View, slot: &Slot) -> bool {
        let Some(kind) = self.kind(arm) else { return false };
        let overrules = !shared.is_strong() && !shared.types.is_empty() && !shared.types.contains(&kind);
        if overrules {
            let label = self.label_of(arm);
            let pointer = self.pointer_of(&slot.parts);
            let message = format!("the arm `{label}` contradicts the type beside the union, which is not regarded");
            self.report(Code::Approximated, &pointer, message);
        }
        overrules
    }

    fn label_of(&self, arm: &[Part]) -> String {
        arm.iter().map(|part| self.label(part.id)).collect::<Vec<_>>().join(" ")
    }

    /// Whether a property says no more than its type, and another place says that as well.
    fn is_wider(&mut self, id: SchemaId, own: &[super::view::PropertyPlace]) -> bool {
        let id = self.target(id);
        let schema = self.schema(id);
        let own: Vec<Part> = own.iter().map(|place| Part::whole(place.id)).collect();
        if own.iter().any(|part| self.schema(self.target(part.id)).raw == schema.raw) {
            return true;
        }
        if matches!(schema.ty, Some(TypeName::String | TypeName::Integer))
            && schema.format.is_none()
            && schema.all_of.is_empty()
        {
            // An enum of the tag's values beside arms that each have one of them.
            let Some(values) = self.texts(&own) else {
                return schema.enumeration.is_none() && self.kind(&own) == schema.ty;
            };
            let mine = self.enum_values(id);
            return mine.is_empty()
                || values.iter().all(|value| mine.iter().any(|(one, ..)| scalar_text(one).as_ref() == Some(value)));
        }
        self.is_weak(Part::whole(id)) && (schema.ty.is_none() || self.kind(&own) == schema.ty)
    }

    /// The arms of an untagged union.
    fn arms(&mut self, drafts: &[Draft]) -> Vec<Arm> {
        let guards: Vec<Vec<Guard>> = drafts.iter().map(|draft| self.guards(&draft.parts)).collect();
        let mut arms = Vec::new();
        for (index, draft) in drafts.iter().enumerate() {
            let others =
                || guards.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, guards)| guards);
            let telling = |guard: &&Guard| {
                guard.values.len() == 1
                    || others().any(|other| {
                        other.field == guard.field && other.values.iter().all(|value| !guard.values.contains(value))
                    })
            };
            let own = guards.get(index).map(Vec::as_slice).unwrap_or_default();
            arms.push(Arm {
                label: draft.label.clone(),
                ty: draft.ty.clone(),
                docs: self.docs_of_arm(draft),
                sensitive: draft.ids.iter().any(|id| self.is_sensitive(&[*id], false)),
                guards: own.iter().filter(telling).cloned().collect(),
                keys: self.keys(&draft.parts, 0).iter().cloned().collect(),
            });
        }
        arms
    }

    /// Texts of an arm that has no type of its own to carry them, and limits that no component tells.
    pub fn docs_of_arm(&mut self, draft: &Draft) -> Docs {
        let texts = match draft.ids.as_slice() {
            [id] if !self.named.contains_key(id) => docs::of_schema(self.schema(*id)),
            _ => Docs::default(),
        };
        Docs { limits: self.limits_of_arm(draft.exactly_one, &draft.alternatives, &draft.ty), ..texts }
    }

    pub fn guards(&mut self, parts: &[Part]) -> Vec<Guard> {
        let view = self.view(parts);
        let mut guards = Vec::new();
        // By name, so that the order of properties makes no difference.
        let properties: BTreeMap<_, _> = view.properties.iter().collect();
        for (field, places) in properties {
            let places: Vec<Part> = places.iter().map(|place| Part::whole(place.id)).collect();
            if let Some(values) = self.texts(&places).filter(|values| values.len() <= MAX_GUARD_VALUES) {
                guards.push(Guard { field: field.clone(), values });
            }
        }
        guards
    }

    /// The fields that an object declares, in any of its own arms.
    fn keys(&mut self, parts: &[Part], depth: usize) -> Rc<BTreeSet<String>> {
        if let Some(known) = self.keys.get(parts) {
            return Rc::clone(known);
        }
        self.keys.insert(parts.to_vec(), Rc::default());
        let view = self.view(parts);
        let mut keys: BTreeSet<String> = view.properties.keys().cloned().collect();
        if depth < MAX_NESTING {
            for arm in view.unions.iter().flat_map(|union| &union.arms) {
                keys.extend(self.keys(&[Part::whole(*arm)], depth + 1).iter().cloned());
            }
        }
        let keys = Rc::new(keys);
        self.keys.insert(parts.to_vec(), Rc::clone(&keys));
        keys
    }

    /// The values that scalars can have where these parts hold, as text: those of enums of texts, integers or flags.
    pub fn texts(&mut self, parts: &[Part]) -> Option<Vec<String>> {
        let view = self.view(parts);
        let mut found: Option<Vec<String>> = None;
        for ids in &view.enums {
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

    pub fn own_view(&self, id: SchemaId) -> View {
        let mut view = View::default();
        self.add(Part::bare(id), &mut view);
        view
    }
}

/// What a scalar that can tell arms apart reads as text.
fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_u64() => Some(number.to_string()),
        Value::Number(_) => super::enums::whole(value).map(|number| number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
