//! Models: structs, enums, unions and aliases.

use super::model::{Conversion, Gate, Kind, Member, Model, REST};
use super::passing::Passing;
use super::structs::structure;
use super::types::{RustType, Scope, Typed};
use super::unions;
use crate::ir::{Api, ByType, EnumValue, Shape, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names, UNTAGGED};

/// The models.
pub fn models(api: &Api, names: &Names) -> ByType<Model> {
    api.types.map(|id, def| Builder { api, names, id, def }.model())
}

struct Builder<'a> {
    api: &'a Api,
    names: &'a Names,
    id: TypeId,
    def: &'a TypeDef,
}

impl Builder<'_> {
    fn model(&self) -> Model {
        let Self { api, names, id, def } = *self;
        let name = names.ident(Key::Type(id)).to_string();
        let mut model = Model {
            origin: def.origin.clone(),
            path: format!("models::{name}"),
            name,
            kind: Kind::Struct,
            members: Vec::new(),
            constructor: None,
            required: None,
            debug_by_hand: false,
            traits: Vec::new(),
            conversions: Vec::new(),
            of_errors: api.error_codes == Some(id),
            gate: Gate::default(),
            groups: def.analysis.groups.iter().copied().collect(),
            deprecated: def.docs.deprecated,
            pointer: def.pointer.clone(),
        };
        match &def.shape {
            Shape::Struct(shape) => structure(api, names, id, def, shape, &mut model),
            Shape::StringEnum(values) => {
                let wire_names = values.iter().map(|EnumValue { value, .. }| value.clone());
                self.enumeration(Kind::StringEnum, "UnknownValue", wire_names, &mut model);
            }
            Shape::IntegerEnum(values) => {
                let wire_names = values.iter().map(|EnumValue { value, .. }| value.to_string());
                self.enumeration(Kind::IntegerEnum, "UnknownNumber", wire_names, &mut model);
            }
            Shape::Tagged(union) => {
                let untagged = union.untagged.iter().map(|ty| (UNTAGGED, ty));
                let arms = union.arms.iter().map(|arm| (arm.value.as_str(), &arm.ty)).chain(untagged).collect();
                self.union(arms, &mut model);
            }
            Shape::Untagged(arms) => {
                self.union(arms.iter().map(|arm| (arm.label.as_str(), &arm.ty)).collect(), &mut model);
                // A value that fits no arm may be a sensitive one.
                model.debug_by_hand = arms.iter().any(|arm| arm.sensitive);
                let hidden = arms.iter().map(|arm| arm.sensitive).chain([model.debug_by_hand]);
                model.members.iter_mut().zip(hidden).for_each(|(member, hidden)| member.hidden = hidden);
            }
            Shape::Newtype(inner) => {
                model.kind = Kind::Newtype;
                model.members = vec![self.single(inner)];
                model.conversions = vec![Conversion { from: self.typed(inner), member: 0, passing: Passing::Move }];
                model.traits = ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec();
            }
            Shape::Alias(target) => {
                model.kind = Kind::Alias;
                model.members = vec![self.single(target)];
            }
        }
        if model.kind != Kind::Alias {
            model.traits.extend(["Serialize", "Deserialize"].map(str::to_owned));
        }
        model
    }

    fn typed(&self, ty: &TypeExpr) -> Typed {
        Typed::new(RustType::of(ty), self.names, Scope::Models)
    }

    /// The only member of an alias or newtype.
    fn single(&self, ty: &TypeExpr) -> Member {
        Member::variant("0", "0".to_owned(), Some(self.typed(ty)), &self.def.pointer)
    }

    fn variant(&self, index: usize, wire_name: String, ty: Option<Typed>) -> Member {
        let name = self.names.ident(Key::Variant(self.id, index)).to_string();
        Member::variant(wire_name, name, ty, &self.def.pointer)
    }

    /// The variant for unlisted values.
    fn fallback(&self, ty: &'static str) -> Member {
        let name = self.names.ident(Key::Unrecognized(self.id)).to_string();
        let ty = Typed::new(RustType::runtime(ty), self.names, Scope::Models);
        Member::variant(REST, name, Some(ty), &self.def.pointer)
    }

    fn enumeration(
        &self,
        kind: Kind,
        unknown: &'static str,
        wire_names: impl Iterator<Item = String>,
        model: &mut Model,
    ) {
        model.kind = kind;
        model.traits = ["Clone", "Debug", "PartialEq", "Eq", "Hash"].map(str::to_owned).to_vec();
        if kind == Kind::StringEnum {
            model.traits.extend(["PartialOrd", "Ord"].map(str::to_owned));
        }
        model.members = wire_names.enumerate().map(|(index, wire_name)| self.variant(index, wire_name, None)).collect();
        model.members.push(self.fallback(unknown));
    }

    fn union(&self, arms: Vec<(&str, &TypeExpr)>, model: &mut Model) {
        model.kind = Kind::Union;
        model.traits = ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec();
        let types: Vec<_> = arms.iter().map(|(_, ty)| *ty).collect();
        let variants = arms.into_iter().enumerate();
        model.members = variants
            .map(|(index, (wire_name, ty))| self.variant(index, wire_name.to_owned(), Some(self.typed(ty))))
            .collect();
        model.members.push(self.fallback("Value"));
        let converted = unions::converted(self.api, &types).into_iter();
        let converted: Vec<_> = converted.filter_map(|index| Some((index, *types.get(index)?))).collect();
        let text = converted.iter().find(|(_, ty)| unions::is_text(self.api, ty)).map(|(member, _)| Conversion {
            from: Typed::new(RustType::Std("str").reference(), self.names, Scope::Models),
            member: *member,
            passing: Passing::ToOwned,
        });
        let conversion =
            |(member, ty): (usize, &TypeExpr)| Conversion { from: self.typed(ty), member, passing: Passing::Move };
        model.conversions = converted.into_iter().map(conversion).chain(text).collect();
    }
}
