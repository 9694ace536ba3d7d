//! Which JSON forms the values of a type have, for locations that hold text: parameters, forms, parts.

use std::collections::BTreeSet;

use super::{Api, Shape, TypeExpr};

/// Types are looked into no deeper than this.
const MAX_DEPTH: usize = 16;

/// The form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A text, number or boolean.
    Scalar,
    /// A list of scalars.
    List,
    /// A list with lists or objects in it.
    DeepList,
    /// An object of scalars.
    Object,
    /// An object with lists or objects in it.
    DeepObject,
    /// Any.
    Any,
}

impl Api {
    /// The forms that values of a type have, null aside.
    pub fn forms(&self, ty: &TypeExpr) -> BTreeSet<Form> {
        let mut forms = BTreeSet::new();
        self.add_forms(ty, 0, &mut forms);
        forms
    }

    /// Whether values are one text, number or boolean.
    pub fn is_scalar(&self, ty: &TypeExpr) -> bool {
        self.forms_are(ty, &[Form::Scalar])
    }

    /// Whether the forms of a type are among these.
    pub fn forms_are(&self, ty: &TypeExpr, these: &[Form]) -> bool {
        self.forms(ty).iter().all(|form| these.contains(form))
    }

    /// Whether values can be objects.
    pub fn may_be_object(&self, ty: &TypeExpr) -> bool {
        self.forms(ty).iter().any(|form| matches!(form, Form::Object | Form::DeepObject | Form::Any))
    }

    /// Whether a list is one of the forms that values are said to have.
    pub fn is_list_at_times(&self, ty: &TypeExpr) -> bool {
        self.forms(ty).iter().any(|form| matches!(form, Form::List | Form::DeepList))
    }

    fn add_forms(&self, ty: &TypeExpr, depth: usize, forms: &mut BTreeSet<Form>) {
        if depth > MAX_DEPTH {
            forms.insert(Form::Any);
            return;
        }
        let is_flat = |ty: &TypeExpr| self.is_one_text(ty, depth + 1);
        let object = |flat: bool| if flat { Form::Object } else { Form::DeepObject };
        match ty {
            TypeExpr::Scalar(_) => _ = forms.insert(Form::Scalar),
            TypeExpr::Any => _ = forms.insert(Form::Any),
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.add_forms(inner, depth, forms),
            TypeExpr::List(item) => {
                let flat = **item != TypeExpr::Any && is_flat(item);
                forms.insert(if flat { Form::List } else { Form::DeepList });
            }
            TypeExpr::Map(value) => _ = forms.insert(object(is_flat(value))),
            TypeExpr::Named(id) => match &self.types[*id].shape {
                Shape::Alias(inner) | Shape::Newtype(inner) => self.add_forms(inner, depth + 1, forms),
                Shape::StringEnum(_) | Shape::IntegerEnum(_) => _ = forms.insert(Form::Scalar),
                Shape::Struct(found) => {
                    let mut inside = found.fields.iter().map(|field| &field.ty).chain(&found.rest);
                    forms.insert(object(inside.all(is_flat)));
                }
                Shape::Tagged(union) => {
                    let arms = union.arms.iter().map(|arm| &arm.ty).chain(&union.untagged);
                    arms.for_each(|arm| self.add_forms(arm, depth + 1, forms));
                }
                Shape::Untagged(arms) => arms.iter().for_each(|arm| self.add_forms(&arm.ty, depth + 1, forms)),
            },
        }
    }

    /// Whether what stands inside of another is one text; what may be anything is taken for that.
    fn is_one_text(&self, ty: &TypeExpr, depth: usize) -> bool {
        if depth > MAX_DEPTH {
            return false;
        }
        match ty {
            TypeExpr::Scalar(_) | TypeExpr::Any => true,
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.is_one_text(inner, depth),
            TypeExpr::List(_) | TypeExpr::Map(_) => false,
            TypeExpr::Named(id) => match &self.types[*id].shape {
                Shape::Alias(inner) | Shape::Newtype(inner) => self.is_one_text(inner, depth + 1),
                Shape::StringEnum(_) | Shape::IntegerEnum(_) => true,
                Shape::Untagged(arms) => arms.iter().all(|arm| self.is_one_text(&arm.ty, depth + 1)),
                Shape::Struct(_) | Shape::Tagged(_) => false,
            },
        }
    }
}
