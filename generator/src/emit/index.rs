//! What can be asked about: an entry for each operation and model.

use crate::diagnostic::Origin;
use crate::emit::{Context, Written};
use crate::ir::{Operation, OperationId, TypeDef, TypeId};
use crate::names::Key;
use crate::sdk::{Entry, EntryKind};

impl Written {
    /// Adds a model with the Rust it became, where an index is asked for.
    pub fn index_model(&mut self, context: &Context<'_>, id: TypeId, def: &TypeDef, file: &str, rust: &str) {
        if !context.indexed {
            return;
        }
        self.index.push(Entry {
            kind: EntryKind::Model,
            name: def.origin.text(),
            rust_name: format!("models::{}", context.names.text(Key::Type(id))),
            pointer: def.pointer.clone(),
            origin: Origin::Description,
            written: def.pointer.clone(),
            ir: context.api.show_type(id),
            file: file.to_owned(),
            rust: rust.to_owned(),
        });
    }

    /// Adds an operation with the Rust it became, where an index is asked for.
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
            pointer: operation.pointer.clone(),
            origin: Origin::Description,
            written: operation.pointer.clone(),
            ir: context.api.show_operation(operation),
            file: file.to_owned(),
            rust: rust(),
        });
    }
}
