//! Deprecated methods and types under the names of earlier runs.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Context;
use crate::emit::arguments::Argument;
use crate::emit::docs::Comment;
use crate::emit::layout::Item;
use crate::emit::types::Types;
use crate::ir::{GroupId, Operation, OperationId};
use crate::names::{DeprecatedName, Key, Names};

/// A deprecated method.
pub struct Alias {
    /// The head of the `impl` block of another group; `None` for the operation's own group.
    pub home: Option<TokenStream>,
    /// The method.
    pub tokens: TokenStream,
}

/// The deprecated methods of an operation. They are in the module of the operation, which imports its types.
pub fn methods(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    given: &[Argument<'_>],
) -> Vec<Alias> {
    let names = context.names;
    let method = names.ident(Key::Method(id));
    let request = names.ident(Key::Alias(id));
    let group = names.ident(Key::Group(operation.group));
    let required: Vec<_> = given.iter().filter(|argument| argument.required).collect();
    let parameters: Vec<_> = required.iter().map(|argument| argument.parameter(types)).collect();
    let values: Vec<_> = required.iter().map(|argument| &argument.ident).collect();
    let alias = |deprecated: &DeprecatedName| {
        let ident = Names::spell(&deprecated.names.method);
        let own = deprecated.group == operation.group;
        let docs = Comment::new(format!("Now [`{group}::{}`].", names.text(Key::Method(id)))).tokens();
        let note = note(context, id, operation, deprecated.group);
        let owner = if own { quote!(self) } else { quote!(#group { client: self.client }) };
        let tokens = quote! {
            #docs
            #[deprecated(note = #note)]
            #[inline]
            pub fn #ident(&self #(, #parameters)*) -> #request {
                #owner.#method(#(#values),*)
            }
        };
        let home = (!own).then(|| {
            let (module, feature) = (names.ident(Key::Module(deprecated.group)), names.feature(deprecated.group));
            let group = names.ident(Key::Group(deprecated.group));
            quote!(#[cfg(feature = #feature)] impl super::#module::#group<'_>)
        });
        Alias { home, tokens }
    };
    names.deprecated(id).iter().map(alias).collect()
}

/// The deprecated types of a group: aliases of types of operations, in this group or another one.
pub fn types(context: &Context<'_>, group: GroupId) -> Vec<Item> {
    let names = context.names;
    let mut items = Vec::new();
    for id in names.renamed() {
        let operation = &context.api.operations[id];
        let own = operation.group == group;
        let path = if own {
            TokenStream::new()
        } else {
            // The feature of this group includes that of the other group.
            let module = names.ident(Key::Module(operation.group));
            quote!(super::#module::)
        };
        for deprecated in names.deprecated(id).iter().filter(|deprecated| deprecated.group == group) {
            let note = note(context, id, operation, group);
            let old = [&deprecated.names.operation_type, &deprecated.names.request, &deprecated.names.output];
            for (old, key) in old.into_iter().zip([Key::OperationType(id), Key::Alias(id), Key::Output(id)]) {
                let Some(old) = old.as_deref().map(Names::spell) else { continue };
                let new = names.ident(key);
                let docs =
                    Comment::new(format!("Now [`{new}`]({path}{new}).", path = path.to_string().replace(' ', "")));
                let docs = docs.tokens();
                items.push(Item::Tokens(quote!(#docs #[deprecated(note = #note)] pub type #old = #path #new;)));
            }
        }
    }
    items
}

fn note(context: &Context<'_>, id: OperationId, operation: &Operation, before: GroupId) -> String {
    let method = context.names.text(Key::Method(id));
    if before == operation.group {
        format!("renamed to `{method}`")
    } else {
        format!("moved to `{}().{method}`", context.names.text(Key::Module(operation.group)))
    }
}
