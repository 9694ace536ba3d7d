//! Structs: fields and derives, and the constructor and setters of structs in requests.

use super::model::{Kind, Member, Model, Presence, REST, RequiredField, RequiredFields, Value};
use super::passing::{Passing, owned};
use super::types::{RustType, Scope, Typed};
use crate::ir::{Api, Field, Struct, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names};

impl Presence {
    /// In a request, an absent field and null have different meanings.
    fn of(api: &Api, def: &TypeDef, field: &Field) -> Self {
        match (field.required, matches!(field.ty, TypeExpr::Nullable(_))) {
            (true, false) => Self::Required,
            (true, true) => Self::Nullable,
            (false, true) if def.analysis.in_requests || field.tells_null => Self::Patch,
            (false, _) if *api.resolved(&field.ty) == TypeExpr::Any => Self::Any,
            (false, _) => Self::Optional,
        }
    }

    /// Its keyword in the wire table.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Optional => "optional",
            Self::Patch => "patch",
            Self::Any => "any",
        }
    }

    /// The type of a field that holds values of `inner`.
    fn wrap(self, inner: RustType) -> RustType {
        match self {
            Self::Required => inner,
            Self::Nullable | Self::Optional | Self::Any => inner.optional(),
            Self::Patch => RustType::Runtime("Patch", vec![inner]),
        }
    }
}

/// Fills in the model of a struct.
pub fn structure(api: &Api, names: &Names, id: TypeId, def: &TypeDef, shape: &Struct, model: &mut Model) {
    let fields: Vec<_> = shape
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| NamedField::new(api, names, def, (id, index), field))
        .collect();
    if def.analysis.in_requests {
        let arguments = names.constructor(id).iter().filter_map(|index| fields.get(*index)?.argument(api, names));
        model.constructor = Some(arguments.collect());
    }
    model.members = fields.iter().map(|field| field.member(api, names, def.analysis.in_requests)).collect();
    if def.analysis.required_by_name {
        let name = names.ident(Key::Required(id)).to_string();
        model.required = Some(RequiredFields {
            path: format!("models::{name}"),
            name,
            traits: ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec(),
            fields: fields.iter().filter_map(|field| field.required(names)).collect(),
        });
    }
    if let Some(rest) = shape.kept() {
        let ty = RustType::of(&TypeExpr::Map(Box::new(rest.clone())));
        let name = names.ident(Key::Rest(id)).to_string();
        let member = Member::variant(REST, name, Some(Typed::new(ty, names, Scope::Models)), &def.pointer);
        // Unlisted fields may hold sensitive values, and nobody knows what unknown ones hold.
        let hidden = shape.keeps_unknown || shape.rest_sensitive || shape.fields.iter().any(|field| field.sensitive);
        model.members.push(Member { hidden, ..member });
    }
    // `Eq` is not derived: a later float would remove it, which breaks callers.
    model.kind = Kind::Struct;
    model.debug_by_hand = !def.analysis.below.is_empty() || model.members.iter().any(|member| member.hidden);
    model.traits = ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec();
    model.traits.extend(def.analysis.default.then(|| "Default".to_owned()));
}

/// A field with its name.
struct NamedField<'a> {
    field: &'a Field,
    key: Key,
    ident: String,
    /// The name without `r#`.
    name: &'a str,
    presence: Presence,
    /// The type without the wrapper of its presence.
    inner: &'a TypeExpr,
}

impl<'a> NamedField<'a> {
    fn new(api: &Api, names: &'a Names, def: &TypeDef, at: (TypeId, usize), field: &'a Field) -> Self {
        let key = Key::Field(at.0, at.1);
        Self {
            field,
            key,
            ident: names.ident(key).to_string(),
            name: names.text(key),
            presence: Presence::of(api, def, field),
            inner: field.ty.without_null(),
        }
    }

    fn value(&self, names: &Names, name: String, ty: RustType, passing: Passing) -> Value {
        Value {
            key: self.key,
            wire_name: self.field.name.clone(),
            name,
            ty: Typed::new(ty, names, Scope::Models),
            passing,
            hidden: false,
            deprecated: self.field.docs.deprecated,
            pointer: self.field.pointer.clone(),
        }
    }

    /// The argument of `new`.
    fn argument(&self, api: &Api, names: &Names) -> Option<Value> {
        let (ty, passing) = match self.presence {
            Presence::Required => owned(api, self.inner),
            Presence::Nullable => {
                (RustType::Runtime("OrNull", vec![RustType::of(self.inner)]).impl_into(), Passing::OrNull)
            }
            Presence::Optional | Presence::Patch | Presence::Any => return None,
        };
        Some(self.value(names, self.ident.clone(), ty, passing))
    }

    /// The field in the struct of required fields. Callers need not know of a box.
    fn required(&self, names: &Names) -> Option<RequiredField> {
        let (ty, passing) = match (self.presence, self.inner) {
            (Presence::Required, TypeExpr::Boxed(inner)) => (RustType::of(inner), Passing::Box),
            (Presence::Required | Presence::Nullable, inner) => (RustType::of(inner), Passing::Move),
            (Presence::Optional | Presence::Patch | Presence::Any, _) => return None,
        };
        Some(RequiredField { member: self.listed(names, self.presence.wrap(ty)), passing })
    }

    fn setter(&self, api: &Api, names: &Names) -> Option<Value> {
        let (ty, passing) = match self.presence {
            Presence::Required | Presence::Nullable => return None,
            Presence::Optional | Presence::Any => owned(api, self.inner),
            Presence::Patch => (RustType::Runtime("Patch", vec![RustType::of(self.inner)]).impl_into(), Passing::Into),
        };
        // The underscore before a digit at the start of a name is not needed after `with_`.
        let method = format!("with_{}", self.name.trim_start_matches('_'));
        Some(self.value(names, method, ty, passing))
    }

    fn member(&self, api: &Api, names: &Names, in_requests: bool) -> Member {
        let setter = if in_requests { self.setter(api, names) } else { None };
        Member { setter, ..self.listed(names, self.presence.wrap(RustType::of(self.inner))) }
    }

    /// The field in a struct that gives it a type.
    fn listed(&self, names: &Names, ty: RustType) -> Member {
        Member {
            wire_name: self.field.name.clone(),
            name: self.ident.clone(),
            ty: Some(Typed::new(ty, names, Scope::Models)),
            presence: Some(self.presence),
            setter: None,
            hidden: self.field.sensitive,
            deprecated: self.field.docs.deprecated,
            pointer: self.field.pointer.clone(),
        }
    }
}
