//! Models, with all that the modules of models say about them.

use super::model::{Kind, Member, Model, Value};
use super::written;
use crate::emit::models::home_of;
use crate::emit::types::{At, Types};
use crate::emit::{structs, tables, unions};
use crate::ir::{Api, EnumValue, Field, Shape, Struct, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names, UNTAGGED};
use crate::pointer::Pointer;

/// What stands for that which the description does not list.
const REST: &str = "..";

/// The models, in the order of the API's types.
pub fn models(api: &Api, names: &Names) -> Vec<Model> {
    let types = Types::new(api, names, At::Models);
    api.types.iter().enumerate().map(|(index, def)| model(&types, TypeId(index), def)).collect()
}

fn model(types: &Types<'_>, id: TypeId, def: &TypeDef) -> Model {
    let name = types.ident(id).to_string();
    let mut model = Model {
        origin: def.origin.clone(),
        path: format!("models::{name}"),
        name,
        kind: Kind::Struct,
        members: Vec::new(),
        constructor: None,
        traits: Vec::new(),
        conversions: Vec::new(),
        home: home_of(def).map(|group| group.0),
        groups: def.facts.groups.iter().map(|group| group.0).collect(),
        deprecated: def.docs.deprecated,
        pointer: def.pointer.clone(),
    };
    match &def.shape {
        Shape::Struct(shape) => structure(types, id, def, shape, &mut model),
        Shape::StringEnum(values) => {
            let wire = values.iter().map(|EnumValue { value, .. }| value.clone());
            enumeration(types, id, Kind::StringEnum, "codegen::UnknownValue", wire, &mut model);
        }
        Shape::IntegerEnum(values) => {
            let wire = values.iter().map(|EnumValue { value, .. }| value.to_string());
            enumeration(types, id, Kind::IntegerEnum, "codegen::UnknownNumber", wire, &mut model);
        }
        Shape::Tagged(union) => {
            let untagged = union.untagged.iter().map(|ty| (UNTAGGED, ty));
            let arms: Vec<_> = union.arms.iter().map(|arm| (arm.value.as_str(), &arm.ty)).chain(untagged).collect();
            enum_of_types(types, id, &arms, &mut model);
        }
        Shape::Untagged(arms) => {
            let arms: Vec<_> = arms.iter().map(|arm| (arm.label.as_str(), &arm.ty)).collect();
            enum_of_types(types, id, &arms, &mut model);
        }
        Shape::Newtype(inner) => {
            let path = written(&types.path(inner));
            model.kind = Kind::Newtype;
            model.members = vec![single(&path, &def.pointer)];
            model.conversions = vec![path];
            model.traits = ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec();
        }
        Shape::Alias(target) => {
            model.kind = Kind::Alias;
            model.members = vec![single(&written(&types.path(target)), &def.pointer)];
        }
    }
    if model.kind != Kind::Alias {
        let directions = tables::directions(def);
        let tables = [("encode", "Serialize"), ("decode", "Deserialize")];
        let has = tables.iter().filter(|(word, _)| directions.contains(word));
        model.traits.extend(has.map(|(_, name)| (*name).to_owned()));
    }
    model
}

fn single(path: &str, pointer: &Pointer) -> Member {
    member("0".to_owned(), "0".to_owned(), Some(path.to_owned()), pointer)
}

fn member(wire: String, name: String, ty: Option<String>, pointer: &Pointer) -> Member {
    Member { wire, name, ty, setter: None, hidden: false, deprecated: false, pointer: pointer.clone() }
}

fn structure(types: &Types<'_>, id: TypeId, def: &TypeDef, shape: &Struct, model: &mut Model) {
    let members = structs::members(types, id, def, shape);
    let value = |field: &Field, name: String, ty: String| Value {
        wire: field.name.clone(),
        name,
        ty,
        hidden: false,
        deprecated: field.docs.deprecated,
        pointer: field.pointer.clone(),
    };
    let requests = def.facts.in_requests;
    if requests {
        let arguments = types.names.constructor(id).iter().filter_map(|index| {
            let member = members.get(*index)?;
            let (ty, _) = member.argument(types)?;
            Some(value(member.field, member.ident.to_string(), written(&ty)))
        });
        model.constructor = Some(arguments.collect());
    }
    model.members = members
        .iter()
        .map(|member| Member {
            wire: member.field.name.clone(),
            name: member.ident.to_string(),
            ty: Some(written(&member.path(types))),
            setter: member
                .setter(types)
                .filter(|_| requests)
                .map(|(method, ty, _)| value(member.field, method.to_string(), written(&ty))),
            hidden: member.field.sensitive,
            deprecated: member.field.docs.deprecated,
            pointer: member.field.pointer.clone(),
        })
        .collect();
    if let Some(rest) = &shape.rest {
        let path = written(&types.path(&TypeExpr::Map(Box::new(rest.clone()))));
        let name = types.names.ident(Key::Rest(id)).to_string();
        model.members.push(member(REST.to_owned(), name, Some(path), &def.pointer));
    }
    let traits = structs::derives(def, shape).into_iter().map(str::to_owned).collect();
    model.traits = traits;
    // Where a field is not to be seen, it is written by hand.
    if !model.traits.iter().any(|name| name == "Debug") {
        model.traits.insert(1, "Debug".to_owned());
    }
}

fn enumeration(
    types: &Types<'_>,
    id: TypeId,
    kind: Kind,
    unknown: &str,
    wire: impl Iterator<Item = String>,
    model: &mut Model,
) {
    model.kind = kind;
    model.traits = ["Clone", "Debug", "PartialEq", "Eq", "Hash"].map(str::to_owned).to_vec();
    let variants = wire.enumerate().map(|(index, wire)| {
        member(wire, types.names.ident(Key::Variant(id, index)).to_string(), None, &model.pointer)
    });
    model.members = variants.collect();
    fallback(types, id, unknown, model);
}

fn enum_of_types(types: &Types<'_>, id: TypeId, arms: &[(&str, &TypeExpr)], model: &mut Model) {
    model.kind = Kind::Union;
    model.traits = ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec();
    let variants = arms.iter().enumerate().map(|(index, (wire, ty))| {
        let path = written(&types.path(ty));
        member((*wire).to_owned(), types.names.ident(Key::Variant(id, index)).to_string(), Some(path), &model.pointer)
    });
    model.members = variants.collect();
    let paths: Vec<_> = arms.iter().map(|(_, ty)| *ty).collect();
    let converted = unions::converted(types, &paths).into_iter().filter_map(|index| paths.get(index));
    model.conversions = converted.clone().map(|ty| written(&types.path(ty))).collect();
    let texts = converted.filter(|ty| unions::is_text(types, ty));
    model.conversions.extend(texts.map(|_| "&str".to_owned()));
    fallback(types, id, "codegen::Value", model);
}

fn fallback(types: &Types<'_>, id: TypeId, ty: &str, model: &mut Model) {
    let name = types.names.ident(Key::Unrecognized(id)).to_string();
    model.members.push(member(REST.to_owned(), name, Some(ty.to_owned()), &model.pointer));
}
