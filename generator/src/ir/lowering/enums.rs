//! Enums.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::TypeName;
use crate::ir::analysis::merge::{MergedSchema, is_null};
use crate::ir::analysis::values::{text, whole};
use crate::ir::model::{EnumValue, Scalar, Shape, TypeExpr};

impl Lowering<'_, '_> {
    /// The type of a schema with `enum`, null aside.
    pub fn lower_enum(&mut self, merged: &MergedSchema, kind: Option<TypeName>, slot: &mut Slot) -> TypeExpr {
        let values = self.analysis.common_values(merged).unwrap_or_default();
        if values.is_empty() {
            // Either only null, or enums that exclude each other.
            let only_null = merged.enums.iter().flatten().all(|id| is_null(self.analysis.schema(*id)));
            return if only_null {
                TypeExpr::Any
            } else {
                self.untyped(slot, "no value is valid here: no value is in all of the enums")
            };
        }
        let all = |test: fn(&Value) -> bool| values.iter().all(|(value, ..)| test(value));
        let kind = match kind {
            // YAML reads unquoted values as numbers or booleans; `type` tells what was meant.
            Some(TypeName::String) if !all(Value::is_string) => {
                self.approximated(
                    slot,
                    "values that are listed here are not texts as its type says; they are treated as texts",
                );
                TypeName::String
            }
            Some(kind) => kind,
            None if all(Value::is_string) => TypeName::String,
            None if all(|value| value.is_number() && whole(value).is_some()) => TypeName::Integer,
            None if all(Value::is_boolean) => TypeName::Boolean,
            None if all(Value::is_number) => TypeName::Number,
            None if all(|value| value.is_object() || value.is_array()) => {
                return self.untyped(slot, "an enum of objects or arrays");
            }
            None => return self.untyped(slot, "the values that are listed here are of different types"),
        };
        match kind {
            TypeName::String => {
                let values = values.into_iter().map(|(value, proposed_name, description)| EnumValue {
                    value: text(&value),
                    proposed_name,
                    description,
                });
                self.string_enum(values.collect(), slot)
            }
            // Integers that are declared as numbers.
            TypeName::Integer | TypeName::Number if values.iter().all(|(value, ..)| whole(value).is_some()) => {
                if values.iter().any(|(value, ..)| value.is_string()) {
                    self.approximated(slot, "texts in an enum of integers are treated as the integers that they spell");
                }
                let known = values.into_iter().filter_map(|(value, proposed_name, description)| {
                    let value = whole(&value)?;
                    Some(EnumValue { value, proposed_name, description })
                });
                let known = unique(known);
                let ty = self.claim(slot);
                self.define(ty, Shape::IntegerEnum(known));
                TypeExpr::Named(ty)
            }
            TypeName::Boolean => {
                if !all(Value::is_boolean) {
                    let message =
                        "values that are listed here are not true or false, as its type says; both are accepted";
                    self.approximated(slot, message);
                }
                TypeExpr::Scalar(Scalar::Boolean)
            }
            TypeName::Integer | TypeName::Number if values.iter().all(|(value, ..)| is_large_integer(value)) => {
                self.approximated(
                    slot,
                    "values that are listed here are beyond 64 bits with a sign; any integer is accepted",
                );
                TypeExpr::Scalar(Scalar::I128)
            }
            TypeName::Integer => {
                self.approximated(
                    slot,
                    "values that are listed here are no integers, as its type says; any integer is accepted",
                );
                TypeExpr::Scalar(Scalar::I64)
            }
            TypeName::Number => {
                self.approximated(slot, "an enum of numbers with fractions; any number is accepted");
                TypeExpr::Scalar(Scalar::F64)
            }
            TypeName::Object | TypeName::Array | TypeName::Null => self.untyped(slot, "an enum of objects or arrays"),
        }
    }

    /// An open enum of texts.
    pub fn string_enum(&mut self, values: Vec<EnumValue<String>>, slot: &mut Slot) -> TypeExpr {
        let ty = self.claim(slot);
        self.define(ty, Shape::StringEnum(unique(values)));
        TypeExpr::Named(ty)
    }

    fn approximated(&mut self, slot: &Slot, message: &str) {
        let pointer = self.analysis.pointer_of(&slot.parts);
        self.report(Code::Approximated, &pointer, message);
    }
}

/// The distinct values. A repeated value completes name and description.
fn unique<T: Clone + Ord>(values: impl IntoIterator<Item = EnumValue<T>>) -> Vec<EnumValue<T>> {
    let mut unique: Vec<EnumValue<T>> = Vec::new();
    let mut positions: BTreeMap<T, usize> = BTreeMap::new();
    for value in values {
        if let Some(known) = positions.get(&value.value).and_then(|index| unique.get_mut(*index)) {
            known.proposed_name = known.proposed_name.take().or(value.proposed_name);
            known.description = known.description.take().or(value.description);
        } else {
            positions.insert(value.value.clone(), unique.len());
            unique.push(value);
        }
    }
    unique
}

/// Whether a value is an integer of up to 128 bits with a sign.
fn is_large_integer(value: &Value) -> bool {
    let in_range = |number: f64| number.fract() == 0.0 && number.abs() < 1.7e38;
    value.as_f64().is_some_and(in_range)
}
