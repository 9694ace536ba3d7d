//! A list of all items of an SDK that handwritten code can use.

use std::collections::BTreeMap;

use super::model::{Call, Kind, Member, Model, RequiredFields, SdkCrate, Value};
use super::types::Typed;
use crate::pointer::Pointer;

impl SdkCrate {
    /// The public items with their types, each with its location in the description.
    pub fn items(&self) -> BTreeMap<String, Pointer> {
        let mut items = BTreeMap::new();
        if let Some(body) = &self.error_body {
            items.insert(format!("Error::response() -> {body}"), Pointer::root());
        }
        for setting in &self.settings {
            let source = setting.source.iter().map(|name| format!("Client::builder().{name}(..)"));
            let names = [format!("Client::builder().{}(..)", setting.name), format!("Client::{}(..)", setting.sibling)];
            items.extend(names.into_iter().chain(source).map(|item| (item, setting.pointer.clone())));
        }
        for call in &self.calls {
            let deprecated_names =
                call.deprecated_names.iter().map(|deprecated| (deprecated.group, deprecated.names.method.as_str()));
            for (group, name) in std::iter::once((call.group, call.name.as_str())).chain(deprecated_names) {
                items.extend(call.items(&format!("{}().{name}", self.groups[group].accessor)));
            }
            // The name of the operation in errors and tests.
            if let Some(id) = &call.id {
                let tag = self.groups[call.group].tag.as_deref().unwrap_or_default();
                items.insert(format!("{} = {tag}.{id}", call.operation), call.pointer.clone());
            }
        }
        items.extend(self.all_models().flat_map(Model::items));
        items
    }
}

impl Call {
    fn items(&self, method: &str) -> Vec<(String, Pointer)> {
        let item = |text| (text, self.pointer.clone());
        let mut items = vec![item(format!("{method}({}) -> {}", types(&self.arguments), self.output))];
        items.extend(self.item.iter().map(|yields| item(format!("{method}().stream() -> {yields}"))));
        let setter = |one: &Value| (format!("{method}().{}({})", one.name, one.ty), one.pointer.clone());
        items.extend(self.setters.iter().map(setter));
        items
    }
}

impl Model {
    fn items(&self) -> Vec<(String, Pointer)> {
        let Self { path, pointer, .. } = self;
        let mut items = vec![(path.clone(), pointer.clone())];
        for member in &self.members {
            let (name, ty) = (&member.name, member.ty.as_ref().map_or("", Typed::as_str));
            let text = match self.kind {
                Kind::Struct => format!("{path}.{name}: {ty}"),
                Kind::Newtype | Kind::Alias => format!("{path}({ty})"),
                _ if ty.is_empty() => format!("{path}::{name}"),
                _ => format!("{path}::{name}({ty})"),
            };
            items.push((text, member.pointer.clone()));
        }
        items.extend(self.constructor.iter().map(|all| (format!("{path}::new({})", types(all)), pointer.clone())));
        items.extend(self.required.iter().flat_map(|required| required.items(self)));
        items
    }
}

impl RequiredFields {
    fn items(&self, model: &Model) -> Vec<(String, Pointer)> {
        let Self { path, .. } = self;
        let field = |member: &Member| {
            let ty = member.ty.as_ref().map_or("", Typed::as_str);
            (format!("{path}.{}: {ty}", member.name), member.pointer.clone())
        };
        let own = [path.clone(), format!("{}: From<{path}>", model.path)].map(|item| (item, model.pointer.clone()));
        own.into_iter().chain(self.fields.iter().map(|required| field(&required.member))).collect()
    }
}

fn types(values: &[Value]) -> String {
    values.iter().map(|value| value.ty.as_str()).collect::<Vec<_>>().join(", ")
}
