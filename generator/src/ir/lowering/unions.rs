//! `oneOf` and `anyOf`.

use std::collections::BTreeSet;

use super::docs;
use super::schema::step;
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::SchemaId;
use crate::ir::analysis::merge::{MergedSchema, SchemaPart, Union};
use crate::ir::analysis::overlap::UnionArm;
use crate::ir::model::{Arm, Docs, Guard, Shape, Step, TypeExpr};

/// An arm while its union is lowered.
#[derive(Clone)]
pub struct Draft {
    /// Its schemas: one, or one of each union.
    pub ids: Vec<SchemaId>,
    /// All parts that hold in it.
    pub parts: Vec<SchemaPart>,
    pub label: String,
    pub ty: TypeExpr,
    /// The schemas of each arm of this type.
    pub alternatives: Vec<Vec<SchemaId>>,
    /// Whether a value is of exactly one arm.
    pub exactly_one: bool,
}

impl Draft {
    /// Adds it to the arms of a union. Arms of one type become one arm: equal JSON forms cannot be told apart.
    pub fn join(mut self, drafts: &mut Vec<Self>) {
        self.ty = super::schema::non_null(self.ty);
        match drafts.iter_mut().find(|other| other.ty == self.ty) {
            Some(other) => {
                other.ids.extend(self.ids);
                other.alternatives.extend(self.alternatives);
            }
            None => drafts.push(self),
        }
    }
}

impl Lowering<'_, '_> {
    pub fn lower_union(&mut self, merged: &MergedSchema, slot: &mut Slot) -> TypeExpr {
        let shared: Vec<SchemaPart> =
            merged.sources.iter().map(|id| SchemaPart::own(*id)).filter(|part| self.analysis.matters(*part)).collect();
        let merged_shared = self.analysis.merged(&shared);
        if !merged_shared.is_strong()
            && let Some(expr) = self.fold_strings(&merged.unions, slot)
        {
            return expr;
        }
        let Some(combinations) = self.analysis.combinations(&merged.unions) else {
            return self.untyped(slot, "unions that hold at once have too many combinations here");
        };
        let exactly_one = merged.unions.iter().all(|union| self.analysis.is_one_of(union.owner));
        let mut drafts: Vec<Draft> = Vec::new();
        for ids in combinations {
            let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(*id)).collect();
            let implied = self.analysis.implies(&parts, &merged_shared) || self.overrules(&parts, &merged_shared, slot);
            let parts = if implied { parts } else { shared.iter().copied().chain(parts).collect() };
            let alternatives = vec![ids.clone()];
            drafts.push(Draft { ids, parts, label: String::new(), ty: TypeExpr::Any, alternatives, exactly_one });
        }
        self.name_arms(&mut drafts);
        for draft in &mut drafts {
            let path = || step(slot.path.clone(), Step::Arm(draft.label.clone()));
            draft.ty = self.type_of_parts(&draft.parts, path);
        }
        let mut kept: Vec<Draft> = Vec::new();
        for draft in drafts {
            draft.join(&mut kept);
        }
        let owners = merged.unions.iter().map(|union| union.owner);
        let mut owners = owners.chain(slot.parts.iter().map(|part| part.id));
        let owner = owners.find(|owner| self.analysis.schema(*owner).discriminator().is_some());
        let is_hierarchy = owner.is_some() && merged.unions.iter().all(|union| union.arms.len() == 1);
        if let ([single], false) = (kept.as_slice(), is_hierarchy) {
            return single.ty.clone();
        }
        let mut shape = self.union_shape(&kept, owner, exactly_one, slot);
        if let (Shape::Untagged(arms), Some(said)) =
            (&mut shape, self.analysis.said_sensitive(merged.sources.iter().copied()))
        {
            for arm in arms {
                arm.sensitive = said;
            }
        }
        let ty = self.claim(slot);
        self.define(ty, shape);
        self.api.types[ty].any_of = !exactly_one;
        TypeExpr::Named(ty)
    }

    /// The form of a union with these arms: tagged where each has a tag of its own.
    pub fn union_shape(&mut self, drafts: &[Draft], owner: Option<SchemaId>, exactly_one: bool, slot: &Slot) -> Shape {
        if let Some(tagged) = self.tagged(drafts, owner, slot) {
            return Shape::Tagged(tagged);
        }
        self.report_overlap(drafts, exactly_one, slot);
        Shape::Untagged(self.arms(drafts))
    }

    /// Sets a distinct label on each arm.
    fn name_arms(&mut self, drafts: &mut [Draft]) {
        let arms: Vec<_> = drafts.iter().map(|draft| (draft.ids.as_slice(), draft.parts.as_slice())).collect();
        let labels = self.analysis.arm_labels(&arms);
        for (draft, label) in drafts.iter_mut().zip(labels) {
            if let [id] = draft.ids.as_slice() {
                self.labels.insert(*id, label.clone());
            }
            draft.label = label;
        }
    }

    /// Reports arms that overlap.
    fn report_overlap(&mut self, drafts: &[Draft], exactly_one: bool, slot: &Slot) {
        let arms: Vec<_> = drafts.iter().map(|draft| UnionArm { label: &draft.label, parts: &draft.parts }).collect();
        if let Some(message) = self.analysis.overlap(&arms, exactly_one) {
            let pointer = self.analysis.pointer_of(&slot.parts);
            self.report(Code::Approximated, &pointer, message);
        }
    }

    /// An open enum for a union of enums and plain text: open enums accept any text.
    fn fold_strings(&mut self, unions: &[Union], slot: &mut Slot) -> Option<TypeExpr> {
        let [union] = unions else { return None };
        let mut values = Vec::new();
        let mut seen = BTreeSet::new();
        for arm in &union.arms {
            self.analysis.strings(*arm, &mut seen, 0, &mut values)?;
        }
        if values.is_empty() {
            return None;
        }
        Some(self.string_enum(values, slot))
    }

    /// Whether an arm contradicts the `type` beside its union. The arm is more specific and wins.
    fn overrules(&mut self, arm: &[SchemaPart], shared: &MergedSchema, slot: &Slot) -> bool {
        let Some(kind) = self.analysis.kind(arm) else { return false };
        let overrules = !shared.is_strong() && !shared.types.is_empty() && !shared.types.contains(&kind);
        if overrules {
            let label = self.analysis.label_of(arm);
            let pointer = self.analysis.pointer_of(&slot.parts);
            let message = format!("the arm `{label}` contradicts the type beside the union, which is ignored");
            self.report(Code::Approximated, &pointer, message);
        }
        overrules
    }

    /// The arms of an untagged union.
    pub fn arms(&self, drafts: &[Draft]) -> Vec<Arm> {
        let guards: Vec<Vec<Guard>> = drafts.iter().map(|draft| self.analysis.guards(&draft.parts)).collect();
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
                sensitive: draft.ids.iter().any(|id| self.analysis.is_sensitive(&[*id], false)),
                guards: own.iter().filter(telling).cloned().collect(),
                keys: self.analysis.keys(&draft.parts, 0).iter().cloned().collect(),
            });
        }
        arms
    }

    /// The texts of an inline arm, and constraints that no component states.
    pub fn docs_of_arm(&self, draft: &Draft) -> Docs {
        let texts = match draft.ids.as_slice() {
            [id] if !self.analysis.is_component(*id) => docs::of_schema(self.analysis.schema(*id)),
            _ => Docs::default(),
        };
        Docs { constraints: self.constraints_of_arm(draft.exactly_one, &draft.alternatives, &draft.ty), ..texts }
    }
}
