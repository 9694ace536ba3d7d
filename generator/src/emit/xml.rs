//! How bodies stand in XML, as tables.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file};
use crate::emit::markdown::code;
use crate::emit::statics::{TypeStatics, named_in, unused};
use crate::emit::{Context, Emitted};
use crate::ir::{Arm, Field, Scalar, Shape, Struct, Tagged, TypeExpr, TypeId, XmlNode, XmlUse};
use crate::names::Names;

/// Writes `xml.rs`, if there is any XML.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    if context.sdk.xml_roots.is_empty() {
        return Ok(());
    }
    let tables = Tables::new(context);
    let mut items: Vec<TokenStream> = Vec::new();
    let mut taken: BTreeSet<Ident> = tables.of.iter().map(|(_, ident)| ident.clone()).collect();
    for root in &context.sdk.xml_roots {
        let ident = Names::spell(&root.name);
        let docs = Comment::new(format!("A body with the root element {}.", code(root.node.element()))).tokens();
        let name = name(&root.node, root.node.element());
        let ty = tables.reference(&root.ty, &root.node, None);
        items.push(quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #ident;
        });
        let root = unused(&format!("{} root", root.name), |ident| taken.contains(ident));
        items.push(quote! {
            impl XmlBody for #ident {
                const ROOT: &'static XmlRoot = &#root;
            }
        });
        items.push(quote!(static #root: XmlRoot = XmlRoot::new(#name, #ty);));
        taken.insert(root);
    }
    items.extend(tables.of.iter().map(|(id, ident)| tables.of_type(id, ident)));
    let imports = named_in(&items, &["XmlBody", "XmlField", "XmlName", "XmlNode", "XmlRoot", "XmlType"]);
    let prelude = quote! {
        #![allow(dead_code, reason = "groups of calls that are left out use some of it")]
        use sdk_runtime::codegen::{#(#imports),*};
    };
    let docs = Comment::new("How bodies stand in XML: their JSON by the names of elements and attributes.");
    let header = format!("{}\n{}", context.header, docs.inner_text());
    let items: Vec<_> = items.into_iter().map(Item::Tokens).collect();
    written.files.insert("xml.rs".to_owned(), file(&header, prelude, &items)?);
    Ok(())
}

/// The tables of an API.
struct Tables<'a> {
    context: &'a Context<'a>,
    /// The tables of the types in XML bodies but for aliases.
    of: TypeStatics,
}

impl<'a> Tables<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let reached = context.api.reached(context.sdk.xml_roots.iter().map(|root| &root.ty));
        let is_own = |id: &TypeId| reached[*id] && !matches!(context.api.types[*id].shape, Shape::Alias(_));
        let own = context.api.types.ids().filter(is_own);
        // A root is a value as well, and has the name of a static if that is one letter.
        let roots: Vec<&str> = context.sdk.xml_roots.iter().map(|root| root.name.as_str()).collect();
        Self { context, of: TypeStatics::new(context.names, own, &roots) }
    }

    /// The table of a type.
    fn of_type(&self, id: TypeId, ident: &Ident) -> TokenStream {
        let def = &self.context.api.types[id];
        let table = match &def.shape {
            Shape::Struct(shape) => self.object(shape),
            Shape::StringEnum(values) if values.iter().all(|known| is_token(&known.value)) => quote!(XmlType::Token),
            Shape::StringEnum(_) => quote!(XmlType::Text),
            Shape::IntegerEnum(_) => quote!(XmlType::Number),
            Shape::Tagged(union) => self.tagged(union),
            Shape::Untagged(arms) => self.arms(arms),
            Shape::Newtype(inner) | Shape::Alias(inner) => self.table(inner, def.docs.node(), None),
        };
        quote!(static #ident: XmlType = #table;)
    }

    fn object(&self, shape: &Struct) -> TokenStream {
        let fields = shape.fields.iter().map(|field| self.field(field));
        let rest = match &shape.rest {
            Some(ty) => {
                let ty = self.rest(ty, &XmlUse::default());
                quote!(Some(#ty))
            }
            None => quote!(None),
        };
        quote!(XmlType::Object(&[#(#fields),*], #rest))
    }

    fn field(&self, field: &Field) -> TokenStream {
        let node = field.docs.node();
        let wire = &field.name;
        let is_list = matches!(self.context.api.value_of(&field.ty), TypeExpr::List(_));
        let kind = match node.node {
            Some(XmlNode::Attribute) => "Attribute",
            Some(XmlNode::Text) => "Text",
            Some(XmlNode::CData) => "CData",
            Some(XmlNode::None) if !is_list => "None",
            Some(XmlNode::Element) => "Element",
            _ if is_list => "Items",
            _ => "Element",
        };
        let own = node.name.as_deref().unwrap_or(wire);
        // Without an element of its own, a list has no name that its items could have.
        let item = if kind == "Items" { wire } else { own };
        let ty = self.reference(&field.ty, node, Some(item));
        let required = field.required.then(|| quote!(.required()));
        let nullable =
            matches!(self.context.api.resolved(&field.ty), TypeExpr::Nullable(_)).then(|| quote!(.nullable()));
        let is_plain = own == wire && node.prefix.is_none() && node.namespace.is_none();
        let field = match kind {
            "Element" if is_plain => quote!(XmlField::element(#wire, #ty)),
            "Attribute" if is_plain => quote!(XmlField::attribute(#wire, #ty)),
            kind => {
                let (kind, name) = (format_ident!("{kind}"), name(node, own));
                quote!(XmlField::new(#wire, #name, XmlNode::#kind, #ty))
            }
        };
        quote!(#field #required #nullable)
    }

    /// The type of values whose fields have no names in the description.
    fn rest(&self, ty: &TypeExpr, node: &XmlUse) -> TokenStream {
        match self.context.api.value_of(ty) {
            TypeExpr::List(item) if node.node != Some(XmlNode::Element) => {
                let item = self.reference(item, node.inside(), None);
                quote!(&XmlType::Repeated(#item))
            }
            _ => self.reference(ty, node, None),
        }
    }

    fn tagged(&self, union: &Tagged) -> TokenStream {
        let tag = &union.tag;
        let arms = union.arms.iter().map(|arm| {
            let (value, ty) = (&arm.value, self.reference(&arm.ty, &XmlUse::default(), None));
            quote!((#value, #ty))
        });
        let others = match &union.untagged {
            Some(ty) => {
                let ty = self.reference(ty, &XmlUse::default(), None);
                quote!(Some(#ty))
            }
            None => quote!(None),
        };
        quote!(XmlType::Tagged(#tag, &[#(#arms),*], #others))
    }

    fn arms(&self, arms: &[Arm]) -> TokenStream {
        let arms = arms.iter().map(|arm| self.reference(&arm.ty, &XmlUse::default(), None));
        quote!(XmlType::OneOf(&[#(#arms),*]))
    }

    /// A reference to the table of a type. Items of lists have the name of the node inside of it, else that of the property,
    /// and without a property that of the component.
    fn reference(&self, ty: &TypeExpr, node: &XmlUse, property: Option<&str>) -> TokenStream {
        match ty {
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.reference(inner, node, property),
            TypeExpr::Named(id) => {
                if let Some(ident) = self.of.get(*id) {
                    return quote!(&#ident);
                }
                let def = &self.context.api.types[*id];
                let Shape::Alias(target) = &def.shape else { return quote!(&XmlType::Any) };
                self.reference(target, def.docs.node(), property)
            }
            ty => {
                let table = self.table(ty, node, property);
                quote!(&#table)
            }
        }
    }

    fn table(&self, ty: &TypeExpr, node: &XmlUse, property: Option<&str>) -> TokenStream {
        match ty {
            TypeExpr::Scalar(Scalar::Boolean) => quote!(XmlType::Boolean),
            TypeExpr::Scalar(Scalar::F64 | Scalar::Decimal) => quote!(XmlType::Number),
            TypeExpr::Scalar(scalar) if scalar.is_integer() => quote!(XmlType::Number),
            TypeExpr::Scalar(Scalar::String) => quote!(XmlType::Text),
            TypeExpr::Scalar(_) => quote!(XmlType::Token),
            TypeExpr::Any => quote!(XmlType::Any),
            TypeExpr::List(inner) => {
                let inner_node = node.inside();
                let own = inner_node.name.as_deref().or(property).unwrap_or_else(|| inner_node.element_or("item"));
                let (name, ty) = (name(inner_node, own), self.reference(inner, inner_node, Some(own)));
                quote!(XmlType::List(#name, #ty))
            }
            TypeExpr::Map(value) => {
                let value = self.rest(value, node.inside());
                quote!(XmlType::Object(&[], Some(#value)))
            }
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.table(inner, node, property),
            // A newtype of a named type.
            TypeExpr::Named(_) => {
                let inner = self.reference(ty, node, property);
                quote!(XmlType::OneOf(&[#inner]))
            }
        }
    }
}

/// Whether blanks around a text are none of its own.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.trim() == text
}

/// The name of a node.
fn name(node: &XmlUse, name: &str) -> TokenStream {
    let prefix = node.prefix.as_ref().map(|prefix| quote!(.prefix(#prefix)));
    let namespace = node.namespace.as_ref().map(|namespace| quote!(.namespace(#namespace)));
    quote!(XmlName::new(#name) #prefix #namespace)
}
