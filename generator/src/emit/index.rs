//! The index for `explain`: an entry for each operation, model and group.

use crate::diagnostic::Origin;
use crate::emit::models::features;
use crate::emit::{Context, Emitted};
use crate::ir::{Group, GroupId, Operation, OperationId, TypeDef, TypeId};
use crate::names::Key;
use crate::sdk::{Entry, EntryKind};

impl Emitted {
    /// Adds a model with its Rust code, if an index is wanted.
    pub fn index_model(&mut self, context: &Context<'_>, id: TypeId, def: &TypeDef, file: &str, rust: &str) {
        if !context.indexed {
            return;
        }
        let model = &context.sdk.models[id];
        self.index.push(Entry {
            kind: EntryKind::Model,
            name: def.origin.text(),
            rust_name: format!("models::{}", context.names.text(Key::Type(id))),
            further_names: model.required.iter().map(|required| required.path.clone()).collect(),
            import: format!("use {}::models::{};", context.crate_name, context.names.text(Key::Type(id))),
            features: features(context, &model.gate).into_iter().map(str::to_owned).collect(),
            pointer: def.pointer.clone(),
            origin: Origin::Description,
            written: def.pointer.clone(),
            ir: context.api.show_type(id),
            surface: model.surface(),
            file: file.to_owned(),
            rust: rust.to_owned(),
        });
    }

    /// Adds an operation with its Rust code, if an index is wanted.
    pub fn index_operation(
        &mut self,
        context: &Context<'_>,
        id: OperationId,
        operation: &Operation,
        file: &str,
        rust: impl FnOnce() -> String,
    ) {
        if !context.indexed {
            return;
        }
        let group = context.names.text(Key::Module(operation.group));
        self.index.push(Entry {
            kind: EntryKind::Operation,
            name: operation.name(),
            rust_name: format!("client.{group}().{}", context.names.text(Key::Method(id))),
            further_names: Vec::new(),
            import: format!(
                "use {}::operations::{group}::{};",
                context.crate_name,
                context.names.text(Key::OperationType(id))
            ),
            features: vec![context.names.feature(operation.group).to_owned()],
            pointer: operation.pointer.clone(),
            origin: Origin::Description,
            written: operation.pointer.clone(),
            ir: context.api.show_operation(operation),
            surface: context.sdk.calls[id].surface(),
            file: file.to_owned(),
            rust: rust(),
        });
    }

    /// Adds a group with the signatures of its methods, if an index is wanted.
    pub fn index_group(
        &mut self,
        context: &Context<'_>,
        id: GroupId,
        group: &Group,
        operations: &[(OperationId, &Operation)],
        file: &str,
        methods: &[String],
    ) {
        if !context.indexed {
            return;
        }
        let (module, ident) = (context.names.text(Key::Module(id)), context.names.text(Key::Group(id)));
        let endpoint = |(_, operation): &(OperationId, &Operation)| {
            format!("{}: {} {}\n", operation.name(), operation.method.as_str(), operation.template())
        };
        let signatures: String = methods.iter().map(|method| format!("    {}\n", signature(method))).collect();
        self.index.push(Entry {
            kind: EntryKind::Group,
            name: group.tag.clone().unwrap_or_default(),
            rust_name: format!("client.{module}()"),
            further_names: Vec::new(),
            import: format!("use {}::operations::{module}::{ident};", context.crate_name),
            features: vec![context.names.feature(id).to_owned()],
            pointer: group.pointer.clone(),
            origin: Origin::Description,
            written: group.pointer.clone(),
            ir: operations.iter().map(endpoint).collect(),
            surface: String::new(),
            file: file.to_owned(),
            rust: format!("impl {ident}<'_> {{\n{signatures}}}\n"),
        });
    }
}

/// The signature of a method, in one line.
fn signature(method: &str) -> String {
    let from = method.find("pub fn ").and_then(|at| method.get(at..)).unwrap_or_default();
    let end = from.find(" {\n").unwrap_or(from.len());
    let line = from.get(..end).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace("( ", "(").replace(", )", ")")
}
