//! The modules of operations: one for each group.

use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{
    Item, file, file_of, implementation_of, implementation_with, item_text, member_text, opening_of,
};
use crate::emit::markdown::{code, one_line};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted, arguments, calls, deprecated_names, failures, layout};
use crate::ir::{ByGroup, Group, GroupId, Operation, OperationId};
use crate::names::Key;

/// Writes `operations/*.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let mut modules = Vec::new();
    for ((id, group), members) in context.api.groups.entries().zip(members(context)) {
        let path = format!("operations/{}.rs", context.names.text(Key::Module(id)));
        let text = module(context, id, group, &members, &path, written)?;
        written.files.insert(path, text);
        modules.push((context.names.text(Key::Module(id)).to_owned(), context.names.feature(id)));
    }
    modules.sort();
    let modules =
        modules.iter().map(|(name, feature)| layout::module_item(&quote!(#[cfg(feature = #feature)] pub), name));
    let info = &context.api.info;
    let title = one_line(&format!("{} {}", info.title, info.version));
    let mut docs = Comment::new(format!("The operations of the {title}, in a module for each group."));
    if let Some(text) = &info.description {
        docs = docs.text(text);
    }
    let docs = docs.inner_text();
    let text = file(&format!("{}\n{docs}", context.header), quote!(#(#modules)*), &[])?;
    written.files.insert("operations/mod.rs".to_owned(), text);
    Ok(())
}

/// The operations of each group, in the order of the description.
pub fn members<'a>(context: &Context<'a>) -> ByGroup<Vec<(OperationId, &'a Operation)>> {
    let mut groups = context.api.groups.fill(Vec::new());
    for (id, operation) in context.api.operations.entries() {
        groups[operation.group].push((id, operation));
    }
    groups
}

fn module(
    context: &Context<'_>,
    id: GroupId,
    group: &Group,
    operations: &[(OperationId, &Operation)],
    path: &str,
    written: &mut Emitted,
) -> Result<String, String> {
    let types = Types::new(context, Scope::Outside);
    let ident = context.names.ident(Key::Group(id));
    let opening = opening_of(&quote!(impl #ident<'_>))?;
    let mut methods = Vec::new();
    let mut texts = Vec::new();
    let failures: Vec<_> = operations.iter().map(|(_, operation)| failures::of(context, &types, operation)).collect();
    let common = failures::in_common(&failures);
    for ((operation_id, operation), failures) in operations.iter().zip(&failures) {
        let given = arguments::all(&types, *operation_id, operation);
        let lines = failures::lines_beside(&common, failures, &ident.to_string());
        let method = member_text(&calls::method(context, &types, *operation_id, operation, &given, lines))?;
        let items = calls::items(context, &types, *operation_id, operation, &given);
        let own = items.iter().map(item_text).collect::<Result<Vec<_>, _>>()?.join("\n");
        let rust = || format!("{}\n{own}", implementation_with(&opening, std::slice::from_ref(&method)));
        written.index_operation(context, *operation_id, operation, path, rust);
        methods.push(method);
        for alias in deprecated_names::methods(context, &types, *operation_id, operation, &given) {
            match alias.home {
                None => methods.push(member_text(&alias.tokens)?),
                Some(head) => texts.push(implementation_of(&head, &[member_text(&alias.tokens)?])?),
            }
        }
        texts.push(own);
    }
    written.index_group(context, id, group, operations, path, &methods);
    texts.extend(deprecated_names::types(context, id).iter().map(item_text).collect::<Result<Vec<_>, _>>()?);
    texts.insert(0, item_text(&definition(context, id, group, failures::lines(&common)))?);
    texts.insert(1, implementation_with(&opening, &methods));
    let docs = purpose(context, group).paragraph([format!(
        "The calls are methods of [`{ident}`]; what is optional is set on the request that each of them returns."
    )]);
    // Some groups use no models.
    let models = (!types.used().is_empty()).then(|| quote!(models));
    let xml = types.uses_xml().then(|| quote!(xml));
    let others: Vec<_> = models.into_iter().chain(xml).collect();
    let own = if others.is_empty() { quote!(DESCRIPTION) } else { quote!({DESCRIPTION, #(#others),*}) };
    let prelude = quote! {
        use super::super::#own;
        use crate::{Client, Request};
        use sdk_runtime::codegen;
    };
    file_of(&format!("{}\n{}", context.header, docs.inner_text()), prelude, &texts)
}

/// What a group is for: its description, or the name of its tag. Lists of modules show the first paragraph.
fn purpose(context: &Context<'_>, group: &Group) -> Comment {
    purpose_alone(group).paragraph(beside(context, group))
}

/// Where a group stands among others.
fn beside(context: &Context<'_>, group: &Group) -> Option<String> {
    let link = |(id, _): (GroupId, &Group)| format!("[`Client::{}`]", context.names.text(Key::Module(id)));
    let is_below =
        |other: &Group, parent: &str| other.parent.as_deref() == Some(parent) && other.pointer != group.pointer;
    let of = |parent: &str| {
        context.api.groups.entries().filter(|(_, other)| is_below(other, parent)).map(link).collect::<Vec<_>>()
    };
    let own = group.tag.as_deref().map(of).unwrap_or_default();
    if !own.is_empty() {
        return Some(format!("Below it: {}.", own.join(", ")));
    }
    let parent = group.parent.as_deref()?;
    let others = of(parent);
    let beside = if others.is_empty() { String::new() } else { format!(", beside {}", others.join(", ")) };
    Some(format!("A part of {}{beside}.", code(parent)))
}

/// The text of the group itself.
fn purpose_alone(group: &Group) -> Comment {
    let described = Comment::default().text(group.description.as_deref().unwrap_or_default());
    if !described.is_empty() {
        return described;
    }
    let title = group.tag.as_deref().map_or_else(|| "Operations without a tag".to_owned(), one_line);
    Comment::new(format!("{}.", title.trim_end_matches('.')))
}

/// The struct of a group.
fn definition(context: &Context<'_>, id: GroupId, group: &Group, failures: Vec<String>) -> Item {
    let ident = context.names.ident(Key::Group(id));
    let accessor = context.names.text(Key::Module(id));
    let origin = format!("It comes from [`Client::{accessor}`].");
    let docs = purpose(context, group).paragraph([origin]).section("Errors", failures).tokens();
    Item::Tokens(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #ident<'c> {
            pub(in super::super) client: &'c Client,
        }
    })
}
