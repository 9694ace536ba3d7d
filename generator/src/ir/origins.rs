//! Where the names of types come from: the words that lead to a schema.

use super::lowering::Lowering;
use super::model::Step;
use crate::document::{Parent, Role, SchemaId};

impl Lowering<'_, '_> {
    /// The words that lead to a schema.
    pub fn path_of(&self, mut id: SchemaId) -> Vec<Step> {
        let mut steps = Vec::new();
        // Schemas nest no deeper than there are schemas.
        for _ in 0..=self.document.schemas.len() {
            let schema = self.schema(id);
            match &schema.parent {
                Parent::Component(name) => {
                    steps.push(Step::Component(name.clone()));
                    break;
                }
                Parent::Root => {
                    if let Some(root) = self.roots.get(&id) {
                        steps.extend(root.iter().rev().cloned());
                    } else {
                        steps.push(Step::Component(elsewhere(schema.pointer.segments())));
                    }
                    break;
                }
                Parent::Elsewhere => {
                    steps.push(Step::Component(elsewhere(schema.pointer.segments())));
                    break;
                }
                Parent::Schema(parent, role) => {
                    match role {
                        Role::Property(name) => {
                            let hint = self.name_hint(id).unwrap_or_else(|| name.clone());
                            steps.push(Step::Property(hint));
                        }
                        Role::Item => steps.push(Step::Item),
                        Role::Value => steps.push(Step::Value),
                        // The only arm beside null is the schema itself.
                        Role::Arm if self.is_only_arm(*parent) => {}
                        Role::Arm => {
                            let label = self.labels.get(&id).cloned().unwrap_or_else(|| self.label(id));
                            steps.push(Step::Arm(label));
                        }
                        Role::Part | Role::Not => {}
                    }
                    id = *parent;
                }
            }
        }
        steps.reverse();
        steps
    }

    fn is_only_arm(&self, parent: SchemaId) -> bool {
        if let Some(known) = self.lone_arms.borrow().get(&parent) {
            return *known;
        }
        let is_lone = {
            let schema = self.schema(parent);
            self.real_arms(&schema.one_of).len() + self.real_arms(&schema.any_of).len() == 1
        };
        self.lone_arms.borrow_mut().insert(parent, is_lone);
        is_lone
    }

    /// `x-sdk-name` of a schema where it names the type: not at a property, whose field it names.
    pub fn type_name_hint(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).parent {
            Parent::Schema(_, Role::Property(_)) => None,
            _ => self.name_hint(id),
        }
    }

    /// `x-sdk-name` of a schema.
    pub fn name_hint(&self, id: SchemaId) -> Option<String> {
        self.schema(id).member("x-sdk-name")?.as_str().map(str::to_owned)
    }
}

/// A name for a schema that only a `$ref` knows, such as one below `definitions`.
fn elsewhere(segments: impl Iterator<Item = String>) -> String {
    let segments: Vec<String> = segments.collect();
    match segments.as_slice() {
        [first, name] if first == "definitions" => name.clone(),
        all => all.join("/"),
    }
}
