//! What operations were called before: deprecated methods and types beside those of today.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Context;
use crate::emit::arguments::Argument;
use crate::emit::docs::Comment;
use crate::emit::layout::Item;
use crate::emit::types::Types;
use crate::ir::{GroupId, Operation, OperationId};
use crate::names::{DeprecatedName as Former, Key, Names};

/// A deprecated method.
pub struct Alias {
    /// The head of the `impl` block of another group that had it; `None` for the operation's own group.
    pub home: Option<TokenStream>,
    /// The method.
    pub tokens: TokenStream,
}

/// The deprecated methods that call an operation. They stand in the module of the operation, where its types are known.
pub fn methods(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    given: &[Argument<'_>],
) -> Vec<Alias> {
    let names = context.names;
    let method = names.ident(Key::Method(id));
    let marker = names.ident(Key::Marker(id));
    let group = names.ident(Key::Group(operation.group));
    let required: Vec<_> = given.iter().filter(|argument| argument.required).collect();
    let parameters: Vec<_> = required.iter().map(|argument| argument.parameter(types)).collect();
    let values: Vec<_> = required.iter().map(|argument| &argument.ident).collect();
    let alias = |former: &Former| {
        let ident = Names::spell(&former.names.method);
        let own = former.group == operation.group;
        let docs = Comment::new(format!("Now [`{group}::{}`].", names.text(Key::Method(id)))).tokens();
        let note = note(context, id, operation, former.group);
        let owner = if own { quote!(self) } else { quote!(#group { client: self.client }) };
        let tokens = quote! {
            #docs
            #[deprecated(note = #note)]
            #[inline]
            pub fn #ident(&self #(, #parameters)*) -> Request<#marker> {
                #owner.#method(#(#values),*)
            }
        };
        let home = (!own).then(|| {
            let (module, feature) = (names.ident(Key::Module(former.group)), names.feature(former.group));
            let group = names.ident(Key::Group(former.group));
            quote!(#[cfg(feature = #feature)] impl super::#module::#group<'_>)
        });
        Alias { home, tokens }
    };
    names.deprecated(id).iter().map(alias).collect()
}

/// The deprecated types of a group: other names for those of operations, here or elsewhere.
pub fn types(context: &Context<'_>, group: GroupId) -> Vec<Item> {
    let names = context.names;
    let mut items = Vec::new();
    for id in names.renamed() {
        let operation = &context.api.operations[id];
        let own = operation.group == group;
        let path = if own {
            TokenStream::new()
        } else {
            // The feature of this group turns on that of the other one.
            let module = names.ident(Key::Module(operation.group));
            quote!(super::#module::)
        };
        for former in names.deprecated(id).iter().filter(|former| former.group == group) {
            let note = note(context, id, operation, group);
            let old = [&former.names.marker, &former.names.request, &former.names.output];
            for (old, key) in old.into_iter().zip([Key::Marker(id), Key::Alias(id), Key::Output(id)]) {
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
