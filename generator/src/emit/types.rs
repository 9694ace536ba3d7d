//! Types, codecs and conversions as tokens.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::Context;
use crate::ir::{Api, TypeDef, TypeExpr, TypeId, XmlUse};
use crate::names::{Key, Names};
pub use crate::rust::Scope;
use crate::rust::{Codec, Model, Passing, RustType, SdkCrate};

/// Prints types for a file, and collects its imports.
#[derive(Debug)]
pub struct Types<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    /// Its SDK.
    pub sdk: &'a SdkCrate,
    at: Scope,
    used: RefCell<BTreeSet<TypeId>>,
    maps: Cell<bool>,
    xml: Cell<bool>,
}

impl<'a> Types<'a> {
    /// The printer for a file in this scope.
    pub fn new(context: &Context<'a>, at: Scope) -> Self {
        let Context { api, names, sdk, .. } = *context;
        Self { api, names, sdk, at, used: RefCell::default(), maps: Cell::default(), xml: Cell::default() }
    }

    /// The models that were printed so far.
    pub fn used(&self) -> BTreeSet<TypeId> {
        self.used.borrow().clone()
    }

    /// The same for comments, which need no imports.
    pub fn for_comments(&self) -> Self {
        Self { used: RefCell::default(), maps: Cell::default(), xml: Cell::default(), ..*self }
    }

    /// Whether `BTreeMap` was printed so far.
    pub fn uses_maps(&self) -> bool {
        self.maps.get()
    }

    /// The definition of a named type.
    pub fn definition(&self, id: TypeId) -> &'a TypeDef {
        &self.api.types[id]
    }

    /// The model of a named type.
    pub fn model(&self, id: TypeId) -> &'a Model {
        &self.sdk.models[id]
    }

    /// The path of the type that stands for a root element.
    pub fn xml_root(&self, ty: &TypeExpr, node: &XmlUse) -> TokenStream {
        let root = self.sdk.xml_roots.iter().find(|root| root.ty == *ty && root.node == *node);
        let ident = root.map(|root| Names::spell(&root.name));
        self.xml.set(true);
        quote!(xml::#ident)
    }

    /// Whether a root element was printed so far.
    pub fn uses_xml(&self) -> bool {
        self.xml.get()
    }

    /// The identifier of a named type.
    pub fn ident(&self, id: TypeId) -> Ident {
        self.names.ident(Key::Type(id))
    }

    /// The type of a value of `ty`.
    pub fn path(&self, ty: &TypeExpr) -> TokenStream {
        self.print(&RustType::of(ty))
    }

    /// The same as text for comments and tables.
    pub fn text(&self, ty: &TypeExpr) -> String {
        let ty = RustType::of(ty);
        self.use_parts(&ty);
        ty.text(self.names, self.at)
    }

    /// A type as tokens. Tokens of its text would need a parser with an error, for types that are printed most often.
    pub fn print(&self, ty: &RustType) -> TokenStream {
        let print = |inner: &RustType| self.print(inner);
        match ty {
            RustType::Std(name) => {
                let name = Names::spell(name);
                quote!(#name)
            }
            RustType::Runtime(name, inner) => {
                let (name, inner) = (Names::spell(name), inner.iter().map(print));
                if inner.len() == 0 { quote!(codegen::#name) } else { quote!(codegen::#name<#(#inner),*>) }
            }
            RustType::Model(id) => {
                let ident = self.ident(*id);
                self.used.borrow_mut().insert(*id);
                match self.at {
                    Scope::Models => quote!(#ident),
                    Scope::Outside => quote!(models::#ident),
                }
            }
            RustType::Output(id) => {
                let ident = self.names.ident(Key::Output(*id));
                quote!(#ident)
            }
            RustType::Unit => quote!(()),
            RustType::Option(inner) => {
                let inner = print(inner);
                quote!(Option<#inner>)
            }
            RustType::Vec(inner) => {
                let inner = print(inner);
                quote!(Vec<#inner>)
            }
            RustType::Map(inner) => {
                let inner = print(inner);
                match self.at {
                    Scope::Models => {
                        self.maps.set(true);
                        quote!(BTreeMap<String, #inner>)
                    }
                    Scope::Outside => quote!(::std::collections::BTreeMap<String, #inner>),
                }
            }
            RustType::Box(inner) => {
                let inner = print(inner);
                quote!(Box<#inner>)
            }
            RustType::Reference(inner) => {
                let inner = print(inner);
                quote!(&#inner)
            }
            RustType::Slice(inner) => {
                let inner = print(inner);
                quote!([#inner])
            }
            RustType::Into(inner) => {
                let inner = print(inner);
                quote!(impl Into<#inner>)
            }
            RustType::AsRef(inner) => {
                let inner = print(inner);
                quote!(impl AsRef<#inner>)
            }
            RustType::IntoIterator(inner) => {
                let inner = print(inner);
                quote!(impl IntoIterator<Item = #inner>)
            }
        }
    }

    /// Collects the imports of a type that is printed as text.
    fn use_parts(&self, ty: &RustType) {
        for part in ty.parts() {
            match part {
                RustType::Model(id) => _ = self.used.borrow_mut().insert(*id),
                RustType::Map(_) if self.at == Scope::Models => self.maps.set(true),
                _ => {}
            }
        }
    }

    /// The path of the codec of `ty`, if serde alone does not suffice.
    pub fn codec_path(&self, ty: &TypeExpr) -> Option<TokenStream> {
        Codec::of(self.api, ty).as_ref().map(codec)
    }

    /// The same for values that are only written.
    pub fn encoder_path(&self, ty: &TypeExpr) -> Option<TokenStream> {
        Codec::to_write(self.api, ty).as_ref().map(codec)
    }

    /// The codec of `ty` in rows of wire tables: ` as Number`, or nothing.
    pub fn codec(&self, ty: &TypeExpr) -> String {
        Codec::of(self.api, ty).map(|codec| format!(" as {}", codec.text())).unwrap_or_default()
    }
}

/// The traits that a model derives.
pub fn derives(model: &Model) -> Vec<Ident> {
    let derived = model.derived();
    derived.map(Names::spell).collect()
}

/// The path of a codec.
pub fn codec(codec: &Codec) -> TokenStream {
    let (name, inner) = codec.parts();
    let (name, inner) = (Names::spell(name), inner.map(self::codec).into_iter());
    if inner.len() == 0 { quote!(codegen::#name) } else { quote!(codegen::#name<#(#inner),*>) }
}

/// The expression that converts an argument.
pub fn passed(passing: &Passing, name: &Ident) -> TokenStream {
    match passing {
        Passing::Move => quote!(#name),
        Passing::Borrow => quote!(&#name),
        Passing::Into => quote!(#name.into()),
        Passing::AsRef => quote!(&#name.as_ref()),
        Passing::Collect => quote!(#name.into_iter().collect()),
        Passing::CollectInto => quote!(#name.into_iter().map(Into::into).collect()),
        Passing::ToOwned => quote!(#name.to_owned()),
        Passing::Box => quote!(Box::new(#name)),
        Passing::OrNull => quote!(codegen::OrNull::into_option(#name.into())),
        Passing::Texts => quote!(&codegen::texts(#name)),
        Passing::As(codec) => {
            let codec = self::codec(codec);
            quote!(&codegen::As::<#codec, _>::new(#name))
        }
    }
}

/// An `Option` of a text as an expression.
pub fn optional(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
