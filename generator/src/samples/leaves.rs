//! Scalars, values of enums, and any JSON.

use serde_json::{Value, json};

use super::accepts::accepts;
use super::alphabet::Alphabet;
use super::numbers::number;
use super::sampler::{BUDGET, Sampler};
use super::satisfies::satisfies;
use super::texts::Texts;
use super::wire_form::to_wire_form;
use crate::ir::{Constraints, EnumValue, Scalar, TypeExpr};

impl Sampler<'_> {
    /// One of the values that `enum` allows.
    pub fn listed(&mut self, ty: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        let fit = |value: &&Value| {
            satisfies(constraints, value) && accepts(self.api, ty, constraints, value, &mut BUDGET.clone())
        };
        let mut fit: Vec<&Value> = constraints.values.iter().filter(fit).collect();
        let alphabet = self.site.alphabet;
        let stands = |value: &&Value| value.as_str().is_none_or(|text| alphabet.suits(text));
        if fit.iter().any(stands) {
            fit.retain(stands);
        }
        let value = if self.is_random() { self.random.pick(&fit) } else { fit.first() };
        value.map(|value| to_wire_form(self.api, ty, (*value).clone()))
    }

    pub fn scalar(&mut self, scalar: Scalar, constraints: &Constraints) -> Option<Value> {
        let random = self.is_random();
        match scalar {
            Scalar::Boolean => Some(json!(!random || self.random.one_in(2))),
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128 | Scalar::F64 | Scalar::Decimal => {
                number(scalar, constraints, random.then_some(&mut self.random)).map(Value::Number)
            }
            Scalar::String | Scalar::Date | Scalar::DateTime | Scalar::ZonedDateTime | Scalar::Base64 => {
                let texts = Texts { scalar, constraints, alphabet: self.site.alphabet, strict: self.strict };
                texts.text(random, &mut self.random).map(Value::String)
            }
        }
    }

    /// Any JSON; outside of JSON a text.
    pub fn any(&mut self, constraints: &Constraints) -> Option<Value> {
        let text = TypeExpr::Scalar(Scalar::String);
        if self.site.alphabet != Alphabet::Any {
            return self.value(&text, constraints);
        }
        let usual = json!({"any": ["value", 1, true, null]});
        if !self.is_random() && satisfies(constraints, &usual) {
            return Some(usual);
        }
        let flat =
            [text, TypeExpr::Scalar(Scalar::I64), TypeExpr::Scalar(Scalar::F64), TypeExpr::Scalar(Scalar::Boolean)];
        let inner = Box::new(flat.first().cloned()?);
        let mut kinds = Vec::from(flat);
        kinds.extend([TypeExpr::List(inner.clone()), TypeExpr::Map(inner)]);
        let from = if self.is_random() { self.random.index(kinds.len()) } else { 0 };
        kinds.iter().cycle().skip(from).take(kinds.len()).find_map(|kind| self.value(kind, constraints))
    }

    /// One of the known values of an enum.
    pub fn known<T: Clone + Into<Value>>(
        &mut self,
        values: &[EnumValue<T>],
        other: impl Into<Value>,
        constraints: &Constraints,
    ) -> Option<Value> {
        let fit = values.iter().map(|value| value.value.clone().into()).filter(|value| satisfies(constraints, value));
        let mut fit: Vec<Value> = if values.is_empty() { vec![other.into()] } else { fit.collect() };
        // The site may not allow some of them, such as an empty text, or `..` in a path.
        let alphabet = self.site.alphabet;
        let stands = |value: &Value| value.as_str().is_none_or(|text| alphabet.suits(text));
        if fit.iter().any(stands) {
            fit.retain(stands);
        }
        if self.is_random() { self.random.pick(&fit).cloned() } else { fit.first().cloned() }
    }
}
