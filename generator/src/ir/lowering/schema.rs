//! Types of components, scalars and lists, and the choice between all forms of schemas.

use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::{SchemaId, TypeName};
use crate::ir::analysis::merge::{MergedSchema, SchemaPart};
use crate::ir::analysis::unsatisfiable::at_once;
use crate::ir::analysis::{is_integer_format, says_nothing};
use crate::ir::model::{Scalar, Shape, Step, TypeExpr, TypeId};

impl Lowering<'_, '_> {
    /// Lowers all components, sorted by name: shared inline schemas are named after the first, whatever the order of
    /// the description.
    pub fn lower_components(&mut self) {
        let mut components: Vec<&(String, SchemaId)> = self.document.components.iter().collect();
        components.sort();
        for (_, id) in components {
            if let Some(ty) = self.named.get(id).copied() {
                self.lower_component(*id, ty);
            }
        }
    }

    /// Lowers a component into its reserved type.
    fn lower_component(&mut self, id: SchemaId, ty: TypeId) {
        let schema = self.analysis.schema(id);
        if let Some(target) = schema.reference {
            let expr = self.type_of(target);
            self.define(ty, Shape::Alias(non_null(expr)));
            return;
        }
        let expr = if self.analysis.is_union(id) {
            self.lower_hierarchy(id, ty)
        } else if let Some(wrapped) = self.analysis.wrapped(id) {
            non_null(self.type_of(wrapped))
        } else {
            let parts = vec![SchemaPart::whole(id)];
            let mut slot = Slot { id: Some(ty), path: self.path_of(id), parts };
            let parts = slot.parts.clone();
            self.lower_parts(&parts, &mut slot)
        };
        let example = TypeExpr::Named(ty);
        if expr != example {
            self.define(ty, Shape::Alias(expr));
        }
        self.schema_example(id, &example);
    }

    /// The type of a value of these parts, without null.
    pub fn lower_parts(&mut self, parts: &[SchemaPart], slot: &mut Slot) -> TypeExpr {
        let merged = self.analysis.merged(parts);
        if let Some(cycle) = merged.cycle {
            let pointer = self.analysis.pointer(cycle);
            let message = "the `allOf` of this schema leads back to itself";
            if self.document.is_reached(cycle) {
                self.report(Code::RefCycle, &pointer, message);
            } else {
                self.warn(
                    Code::RefCycle,
                    &pointer,
                    format!("{message}; no operation reaches it, any JSON value is accepted"),
                );
            }
            return TypeExpr::Any;
        }
        if merged.too_deep {
            return self.untyped(slot, "`allOf` goes too deep here");
        }
        if let Some((id, name)) = &merged.sdk_type {
            match (sdk_type(name), self.unfit_type(&merged, name)) {
                (Some(expr), None) => return expr,
                (Some(_), Some(problem)) => self.unfit_extension(&self.analysis.pointer(*id), "x-sdk-type", problem),
                (None, _) => {}
            }
        }
        if slot.id.is_none()
            && let Some(expr) = self.lower_extended(&merged, slot)
        {
            return expr;
        }
        if merged.unions.is_empty() { self.lower_plain(&merged, slot) } else { self.lower_union(&merged, slot) }
    }

    /// Reports that a schema has no type and takes any JSON value.
    pub fn untyped(&mut self, slot: &Slot, why: &str) -> TypeExpr {
        let pointer = self.analysis.pointer_of(&slot.parts);
        self.report(Code::Untyped, &pointer, format!("{why}; any JSON value is accepted"));
        TypeExpr::Any
    }

    fn lower_plain(&mut self, merged: &MergedSchema, slot: &mut Slot) -> TypeExpr {
        let Ok(kind) = merged.kind() else {
            let types: Vec<TypeName> = merged.types.iter().copied().collect();
            return self.untyped(slot, &format!("no value is valid here: {}", at_once(&types)));
        };
        if !merged.enums.is_empty() {
            return self.lower_enum(merged, kind, slot);
        }
        match kind {
            Some(TypeName::Object) => {
                if merged.types.is_empty() && !merged.items.is_empty() {
                    let pointer = self.analysis.pointer_of(&slot.parts);
                    let message = "without a `type` this may be a list as well; only objects are read";
                    self.report(Code::Approximated, &pointer, message);
                }
                self.lower_object(merged, slot)
            }
            Some(TypeName::Array) => {
                let path = slot.path.clone();
                let item = self.type_of_all(&merged.items, || step(path, Step::Item));
                TypeExpr::List(Box::new(item))
            }
            Some(TypeName::Boolean) => TypeExpr::Scalar(Scalar::Boolean),
            Some(TypeName::Integer) => TypeExpr::Scalar(self.integer(merged, slot)),
            // Integers that are declared as numbers.
            Some(TypeName::Number) if merged.format().is_some_and(is_integer_format) => {
                TypeExpr::Scalar(self.integer(merged, slot))
            }
            Some(TypeName::Number) => TypeExpr::Scalar(Scalar::F64),
            Some(TypeName::String) => TypeExpr::Scalar(self.text(merged, slot)),
            Some(TypeName::Null) | None => {
                let excluded = merged.nots.first().map(|id| self.analysis.schema(*id));
                match excluded {
                    Some(schema) if merged.types.is_empty() => {
                        let pointer = schema.pointer.child("not");
                        let excluded = schema.not.map(|id| self.analysis.schema(id));
                        // A `not` that excludes everything has been reported.
                        if !excluded.is_some_and(says_nothing) {
                            let message = "`not` alone is no type; any JSON value is accepted";
                            self.report(Code::Untyped, &pointer, message);
                        }
                    }
                    _ => {}
                }
                TypeExpr::Any
            }
        }
    }
}

pub fn non_null(expr: TypeExpr) -> TypeExpr {
    match expr {
        TypeExpr::Nullable(inner) => *inner,
        expr => expr,
    }
}

pub fn step(mut path: Vec<Step>, last: Step) -> Vec<Step> {
    path.push(last);
    path
}

/// The type by `x-sdk-type`.
pub fn sdk_type(name: &str) -> Option<TypeExpr> {
    Some(match name {
        "decimal" => TypeExpr::Scalar(Scalar::Decimal),
        "float" => TypeExpr::Scalar(Scalar::F64),
        "string" => TypeExpr::Scalar(Scalar::String),
        "integer" => TypeExpr::Scalar(Scalar::I64),
        "zoned-date-time" => TypeExpr::Scalar(Scalar::ZonedDateTime),
        "json" => TypeExpr::Any,
        _ => return None,
    })
}
