//! Origins of types: the path that leads to a schema, of which a name is made.

use super::Lowering;
use crate::document::{Parent, Role, SchemaId};
use crate::ir::model::Step;

impl Lowering<'_, '_> {
    /// The path that leads to a schema.
    pub fn path_of(&self, mut id: SchemaId) -> Vec<Step> {
        let mut steps = Vec::new();
        // Nesting is at most as deep as there are schemas.
        for _ in 0..=self.document.schemas.len() {
            let schema = self.analysis.schema(id);
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
                            let sdk_name = self.analysis.sdk_name(id).unwrap_or_else(|| name.clone());
                            steps.push(Step::Property(sdk_name));
                        }
                        Role::Item => steps.push(Step::Item),
                        Role::Value => steps.push(Step::Value),
                        // A lone arm beside null is the schema itself.
                        Role::Arm if self.analysis.has_lone_arm(*parent) => {}
                        Role::Arm => {
                            let label = self.labels.get(&id).cloned().unwrap_or_else(|| self.analysis.label(id));
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
}

/// The name of a schema that only a `$ref` knows, such as one below `definitions`.
fn elsewhere(segments: impl Iterator<Item = String>) -> String {
    let segments: Vec<String> = segments.collect();
    match segments.as_slice() {
        [first, name] if first == "definitions" => name.clone(),
        all => all.join("/"),
    }
}
