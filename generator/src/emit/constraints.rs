//! The constraints that requests are checked against, as tables, behind the feature `validate`.

mod checks;
mod patterns;
#[cfg(test)]
mod tests;
mod types;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use self::patterns::Patterns;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file};
use crate::emit::statics::{TypeStatics, named_in};
use crate::emit::{Context, Emitted};
use crate::ir::{BodyContent, Constraints, Each, Operation, ParameterIn, PartContent, Shape, TypeExpr};

/// Writes `constraints.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let tables = Tables::new(context);
    let mut operations: Vec<_> = context.api.operations.iter().collect();
    operations.sort_by_key(|operation| key(operation));
    let rows = operations.into_iter().filter_map(|operation| tables.operation(operation));
    let all = quote! {
        #[doc = " What the values of each operation must satisfy, in the order of path, method and id."]
        pub static ALL: &[OperationConstraints] = &[#(#rows),*];
    };
    let types: Vec<_> = tables.of.iter().map(|(id, ident)| tables.of_type(id, ident)).collect();
    let items: Vec<_> = [all].into_iter().chain(types).chain(tables.patterns.items()).collect();
    let imports = named_in(&items, &["Check", "Checks", "Kind", "OperationConstraints", "Pattern", "Site"]);
    let items: Vec<_> = items.into_iter().map(Item::Tokens).collect();
    let docs =
        Comment::new("The constraints of the description, which the feature `validate` checks requests against.");
    let prelude = quote!(use sdk_runtime::codegen::{#(#imports),*};);
    let header = format!("{}\n{}", context.header, docs.inner_text());
    written.files.insert("constraints.rs".to_owned(), file(&header, prelude, &items)?);
    Ok(())
}

/// The order in which the runtime looks operations up.
fn key(operation: &Operation) -> (&str, &str, String) {
    (&operation.path, operation.method.as_str(), operation.name())
}

/// The tables of an API.
struct Tables<'a> {
    context: &'a Context<'a>,
    /// The tables of the types with anything to check.
    of: TypeStatics,
    patterns: Patterns,
}

impl<'a> Tables<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let of = TypeStatics::new(context.names, types::with_checks(context.api), &["ALL"]);
        let patterns = Patterns::beside(of.iter().map(|(_, ident)| ident.clone()));
        Self { context, of, patterns }
    }

    /// The row of an operation with anything to check.
    fn operation(&self, operation: &Operation) -> Option<TokenStream> {
        let mut values = Vec::new();
        for parameter in &operation.parameters {
            let site = match parameter.location {
                ParameterIn::Path => quote!(Path),
                ParameterIn::Query => quote!(Query),
                ParameterIn::Header => quote!(Header),
                ParameterIn::Cookie => quote!(Cookie),
            };
            let name = &parameter.name;
            let checks = self.checks(name, &parameter.ty, &parameter.docs.constraints);
            values.extend((!checks.is_empty()).then(|| quote!((Site::#site, #name, &[#(#checks),*]))));
        }
        let body = self.body(operation);
        values.extend((!body.is_empty()).then(|| quote!((Site::Body, "", &[#(#body),*]))));
        let (path, method, id) = key(operation);
        (!values.is_empty())
            .then(|| quote!(OperationConstraints { of: (#path, #method, #id), values: &[#(#values),*] }))
    }

    fn body(&self, operation: &Operation) -> Vec<TokenStream> {
        let Some(body) = &operation.body else { return Vec::new() };
        let constraints = &body.docs.constraints;
        let site = operation.name();
        match &body.content {
            BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _) => {
                self.checks(&site, ty, constraints)
            }
            BodyContent::Text => self.own_checks(&site, constraints),
            BodyContent::Multipart(parts) => {
                let fields = parts.iter().filter_map(|part| {
                    let (name, constraints) = (&part.name, &part.docs.constraints);
                    let checks = match &part.content {
                        PartContent::File | PartContent::Files => return None,
                        PartContent::Json(ty)
                        | PartContent::JsonItems(ty)
                        | PartContent::Text(ty)
                        | PartContent::ByValue(ty)
                        | PartContent::Styled(ty, _) => self.checks(name, ty, constraints),
                        // The type is that of an item, and the value a list of them.
                        PartContent::Texts(item) => {
                            self.checks(name, &TypeExpr::List(Box::new(item.clone())), constraints)
                        }
                    };
                    (!checks.is_empty()).then(|| quote!((#name, &[#(#checks),*])))
                });
                let fields: Vec<_> = fields.collect();
                let mut checks = self.own_checks(&site, constraints);
                checks.extend((!fields.is_empty()).then(|| quote!(Check::Fields(&[#(#fields),*]))));
                checks
            }
            BodyContent::Bytes | BodyContent::File => Vec::new(),
        }
    }

    /// The checks of a value with this type, and with these constraints beside it. The site gives patterns their names.
    fn checks(&self, site: &str, ty: &TypeExpr, constraints: &Constraints) -> Vec<TokenStream> {
        let inner = |variant, ty, each| wrapped(variant, &self.checks(site, ty, constraints.inside(each)));
        // Values of enums are the caller's choice.
        let shape = if let TypeExpr::Named(id) = self.context.api.value_of(ty) {
            Some(&self.context.api.types[*id].shape)
        } else {
            None
        };
        if matches!(shape, Some(Shape::StringEnum(_) | Shape::IntegerEnum(_))) {
            return Vec::new();
        }
        let mut checks = self.own_checks(site, constraints);
        match ty {
            TypeExpr::Nullable(ty) | TypeExpr::Boxed(ty) => return self.checks(site, ty, constraints),
            TypeExpr::List(item) => checks.extend(inner("Items", item, Each::Item)),
            TypeExpr::Map(value) => checks.extend(inner("Values", value, Each::Value)),
            TypeExpr::Named(_) | TypeExpr::Any => {
                if let TypeExpr::Named(id) = ty {
                    checks.extend(self.of.get(*id).map(|ident| quote!(Check::Type(&#ident))));
                }
                // What is inside has no type here, and ends with the constraints.
                for (variant, each) in [("Items", Each::Item), ("Values", Each::Value)] {
                    if !constraints.inside(each).is_empty() {
                        checks.extend(inner(variant, &TypeExpr::Any, each));
                    }
                }
            }
            TypeExpr::Scalar(_) => {}
        }
        checks
    }
}

/// The check of inner values, unless there is nothing to check.
fn wrapped(variant: &str, checks: &[TokenStream]) -> Option<TokenStream> {
    let variant = format_ident!("{variant}");
    (!checks.is_empty()).then(|| quote!(Check::#variant(&[#(#checks),*])))
}
