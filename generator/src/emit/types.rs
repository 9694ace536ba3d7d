//! Type paths: the only module that knows `Box`, `Option`, `Vec` and the runtime's scalars.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Api, Scalar, Shape, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names};

/// Where a path stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// In a module of models: other models by their bare name, imported where they live elsewhere.
    Models,
    /// Anywhere else in the generated code: through `models::`.
    Outside,
}

/// Writes type paths for one file and remembers what it has to import.
#[derive(Debug)]
pub struct Types<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    at: At,
    used: RefCell<BTreeSet<TypeId>>,
    maps: RefCell<bool>,
}

impl<'a> Types<'a> {
    /// For a file that stands `at`.
    pub fn new(api: &'a Api, names: &'a Names, at: At) -> Self {
        Self { api, names, at, used: RefCell::default(), maps: RefCell::default() }
    }

    /// The models that paths have named so far.
    pub fn used(&self) -> BTreeSet<TypeId> {
        self.used.borrow().clone()
    }

    /// The same for paths that only comments show: nothing has to be imported for them.
    pub fn for_comments(&self) -> Self {
        Self::new(self.api, self.names, self.at)
    }

    /// Whether paths have named `BTreeMap` so far.
    pub fn uses_maps(&self) -> bool {
        *self.maps.borrow()
    }

    /// The definition of a named type.
    pub fn definition(&self, id: TypeId) -> Option<&'a TypeDef> {
        self.api.types.get(id.0)
    }

    /// The identifier of a named type.
    pub fn ident(&self, id: TypeId) -> Ident {
        self.names.ident(Key::Type(id))
    }

    /// The type of a value of `ty`.
    pub fn path(&self, ty: &TypeExpr) -> TokenStream {
        match ty {
            TypeExpr::Scalar(scalar) => scalar_path(*scalar),
            TypeExpr::Named(id) => self.named(*id),
            TypeExpr::List(item) => {
                let item = self.path(item);
                quote!(Vec<#item>)
            }
            TypeExpr::Map(value) => {
                let value = self.path(value);
                match self.at {
                    At::Models => {
                        *self.maps.borrow_mut() = true;
                        quote!(BTreeMap<String, #value>)
                    }
                    At::Outside => quote!(::std::collections::BTreeMap<String, #value>),
                }
            }
            TypeExpr::Nullable(inner) => {
                let inner = self.path(inner);
                quote!(Option<#inner>)
            }
            TypeExpr::Boxed(inner) => {
                let inner = self.path(inner);
                quote!(Box<#inner>)
            }
            TypeExpr::Any => quote!(codegen::Value),
        }
    }

    fn named(&self, id: TypeId) -> TokenStream {
        let ident = self.ident(id);
        self.used.borrow_mut().insert(id);
        match self.at {
            At::Models => quote!(#ident),
            At::Outside => quote!(models::#ident),
        }
    }

    /// `ty` with aliases replaced by what they stand for, at the outermost level.
    pub fn resolved(&self, ty: &'a TypeExpr) -> &'a TypeExpr {
        let mut ty = ty;
        // The IR has no alias that contains itself, so a chain is at most as long as the list of types.
        for _ in 0..=self.api.types.len() {
            match ty {
                TypeExpr::Named(id) => match self.definition(*id).map(|def| &def.shape) {
                    Some(Shape::Alias(target)) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// `ty` with all aliases replaced by what they stand for: equal for what is one type to the compiler.
    pub fn expanded(&self, ty: &'a TypeExpr) -> TypeExpr {
        match self.resolved(ty) {
            TypeExpr::List(item) => TypeExpr::List(Box::new(self.expanded(item))),
            TypeExpr::Map(value) => TypeExpr::Map(Box::new(self.expanded(value))),
            TypeExpr::Nullable(inner) => TypeExpr::Nullable(Box::new(self.expanded(inner))),
            TypeExpr::Boxed(inner) => TypeExpr::Boxed(Box::new(self.expanded(inner))),
            other => other.clone(),
        }
    }

    /// Whether a named type is an open enum, which callers pass by value.
    pub fn is_enum(&self, id: TypeId) -> bool {
        matches!(self.definition(id).map(|def| &def.shape), Some(Shape::StringEnum(_) | Shape::IntegerEnum(_)))
    }

    /// The codec that reads and writes `ty` where serde alone would not do, as its Rust path.
    pub fn codec(&self, ty: &'a TypeExpr) -> Option<String> {
        match self.resolved(ty) {
            TypeExpr::Any => Some("AnyValue".to_owned()),
            TypeExpr::Scalar(Scalar::F64) => Some("Float".to_owned()),
            TypeExpr::Scalar(Scalar::Decimal) => Some("Number".to_owned()),
            TypeExpr::Scalar(Scalar::Date) => Some("FullDate".to_owned()),
            TypeExpr::Scalar(scalar) if scalar.is_integer() => Some("Integer".to_owned()),
            TypeExpr::List(inner) => self.codec(inner).map(|inner| format!("List<{inner}>")),
            TypeExpr::Map(inner) => self.codec(inner).map(|inner| format!("Map<{inner}>")),
            TypeExpr::Nullable(inner) => self.codec(inner).map(|inner| format!("Nullable<{inner}>")),
            TypeExpr::Scalar(_) | TypeExpr::Named(_) | TypeExpr::Boxed(_) => None,
        }
    }

    /// The same where values are only written: finite numbers and dates are written as serde does.
    pub fn encoder_path(&self, ty: &'a TypeExpr) -> Option<TokenStream> {
        let mut core = self.resolved(ty);
        while let TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) = core {
            core = self.resolved(inner);
        }
        let by_serde = matches!(
            core,
            TypeExpr::Scalar(scalar) if scalar.is_integer() || matches!(scalar, Scalar::Date | Scalar::F64)
        );
        if by_serde { None } else { self.codec_path(ty) }
    }

    /// The codec of `ty` as a path that code outside the wire tables can use.
    pub fn codec_path(&self, ty: &'a TypeExpr) -> Option<TokenStream> {
        match self.resolved(ty) {
            TypeExpr::Any => Some(quote!(codegen::AnyValue)),
            TypeExpr::Scalar(Scalar::F64) => Some(quote!(codegen::Float)),
            TypeExpr::Scalar(Scalar::Decimal) => Some(quote!(codegen::Number)),
            TypeExpr::Scalar(Scalar::Date) => Some(quote!(codegen::FullDate)),
            TypeExpr::Scalar(scalar) if scalar.is_integer() => Some(quote!(codegen::Integer)),
            TypeExpr::List(inner) => self.codec_path(inner).map(|inner| quote!(codegen::List<#inner>)),
            TypeExpr::Map(inner) => self.codec_path(inner).map(|inner| quote!(codegen::Map<#inner>)),
            TypeExpr::Nullable(inner) => self.codec_path(inner).map(|inner| quote!(codegen::Nullable<#inner>)),
            TypeExpr::Scalar(_) | TypeExpr::Named(_) | TypeExpr::Boxed(_) => None,
        }
    }

    /// How a caller passes a value of `ty` that is kept: the parameter's type and the expression that takes it.
    pub fn owned_argument(&self, ty: &'a TypeExpr, name: &Ident) -> (TokenStream, TokenStream) {
        match self.resolved(ty) {
            TypeExpr::Scalar(Scalar::String) => (quote!(impl Into<String>), quote!(#name.into())),
            TypeExpr::List(item) if **item == TypeExpr::Scalar(Scalar::String) => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            ),
            TypeExpr::List(item) => {
                let item = self.path(item);
                (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
            }
            TypeExpr::Boxed(inner) => {
                let inner = self.path(inner);
                (quote!(#inner), quote!(Box::new(#name)))
            }
            TypeExpr::Any => (quote!(impl Into<codegen::Value>), quote!(#name.into())),
            _ => {
                let path = self.path(ty);
                (path, quote!(#name))
            }
        }
    }
}

/// An `Option` of a text as an expression.
pub fn optional(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn scalar_path(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String => quote!(String),
        Scalar::Boolean => quote!(bool),
        Scalar::I32 => quote!(i32),
        Scalar::I64 => quote!(i64),
        Scalar::U32 => quote!(u32),
        Scalar::U64 => quote!(u64),
        Scalar::I128 => quote!(i128),
        Scalar::F64 => quote!(f64),
        Scalar::Decimal => quote!(codegen::Decimal),
        Scalar::Date => quote!(codegen::Date),
        Scalar::DateTime => quote!(codegen::DateTime),
        Scalar::ZonedDateTime => quote!(codegen::ZonedDateTime),
        Scalar::Base64 => quote!(codegen::Base64),
    }
}
