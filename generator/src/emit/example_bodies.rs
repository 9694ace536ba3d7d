//! The making of a body in an example: a model of its required fields, with values that satisfy the description.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use crate::emit::Context;
use crate::emit::types::Types;
use crate::ir::{Scalar, Shape, TypeExpr, TypeId};
use crate::names::{Key, Names};
use crate::rust::{Passing, RustType};

/// How deep models are made within models; those below are parameters of the example.
const DEPTH: usize = 2;

/// The longest text that an example shows.
const LONGEST: usize = 40;

/// The values of an example, and those that it is given.
pub struct Bodies<'a, 'b> {
    context: &'b Context<'a>,
    types: &'b Types<'a>,
    /// Names that a parameter of the example cannot have.
    taken: BTreeSet<String>,
    /// The parameters for values without a short literal.
    pub given: Vec<TokenStream>,
}

/// The position of a value in Rust.
#[derive(Clone, Copy)]
enum Position {
    /// A field, which takes its own type.
    Field,
    /// An argument of `new`, which converts what it takes.
    Argument,
}

impl<'a, 'b> Bodies<'a, 'b> {
    /// An example whose parameters have none of these names.
    pub fn new(context: &'b Context<'a>, types: &'b Types<'a>, taken: impl Iterator<Item = String>) -> Self {
        Self { context, types, taken: taken.collect(), given: Vec::new() }
    }

    /// A value of `ty`, if it is a model that callers make.
    pub fn model(&mut self, ty: &TypeExpr) -> Option<TokenStream> {
        let TypeExpr::Named(id) = *self.types.api.resolved(ty) else { return None };
        self.types.model(id).constructor.as_ref()?;
        let sample = self.context.samples.realistic(self.types.api, ty);
        self.made(id, sample.as_ref(), 0)
    }

    fn made(&mut self, id: TypeId, sample: Option<&Json>, depth: usize) -> Option<TokenStream> {
        let types = self.types;
        let model = types.model(id);
        let Shape::Struct(shape) = &types.definition(id).shape else { return None };
        let (arguments, ident) = (model.constructor.as_ref()?, types.ident(id));
        if let Some(required) = &model.required {
            let name = types.names.ident(Key::Required(id));
            let mut fields = Vec::new();
            for (index, field) in shape.fields.iter().enumerate() {
                let ident = types.names.ident(Key::Field(id, index));
                let Some(found) = required.fields.iter().find(|required| ident == required.member.name) else {
                    continue;
                };
                let null = matches!(field.ty, TypeExpr::Nullable(_));
                let ty = found.member.ty.as_ref().map(|ty| ty.ty.clone())?;
                let sample = sample.and_then(|sample| sample.get(&field.name));
                let own = match &found.passing {
                    Passing::Box => unboxed(&field.ty),
                    _ => field.ty.without_null(),
                };
                let value = match self.value(own, sample, Position::Field, &ident, depth) {
                    Some(value) if null => quote!(Some(#value)),
                    Some(value) => value,
                    None => self.parameter(&ident, &ty),
                };
                fields.push(if ident == value.to_string() { value } else { quote!(#ident: #value) });
            }
            return Some(quote!(models::#ident::from(models::#name { #(#fields),* })));
        }
        let mut values = Vec::new();
        for argument in arguments {
            let Key::Field(_, index) = argument.key else { return None };
            let field = shape.fields.get(index)?;
            let own = unboxed(field.ty.without_null());
            let sample = sample.and_then(|sample| sample.get(&field.name));
            let name = types.names.ident(argument.key);
            let value = self.value(own, sample, Position::Argument, &name, depth);
            values.push(value.unwrap_or_else(|| self.parameter(&name, &RustType::of(own))));
        }
        Some(quote!(models::#ident::new(#(#values),*)))
    }

    /// A value that is written in the example.
    fn value(
        &mut self,
        ty: &TypeExpr,
        sample: Option<&Json>,
        position: Position,
        name: &Ident,
        depth: usize,
    ) -> Option<TokenStream> {
        match self.types.api.resolved(ty) {
            TypeExpr::Scalar(Scalar::Date) => date(&self.context.crate_name, sample?.as_str()?),
            TypeExpr::Scalar(scalar) => literal(*scalar, sample, position, name),
            TypeExpr::Named(id) => match &self.types.definition(*id).shape {
                Shape::StringEnum(values) => {
                    let listed = values.iter().position(|one| sample.and_then(Json::as_str) == Some(&*one.value));
                    Some(self.variant(*id, listed))
                }
                Shape::IntegerEnum(values) => {
                    let listed = values.iter().position(|one| sample.and_then(Json::as_i64) == Some(one.value));
                    Some(self.variant(*id, listed))
                }
                Shape::Struct(_) if depth < DEPTH => self.made(*id, sample, depth + 1),
                _ => None,
            },
            TypeExpr::List(item) => {
                // The argument's own type decides what its items are made of.
                let is_text = **item == TypeExpr::Scalar(Scalar::String);
                let inner = if is_text { position } else { Position::Field };
                let first = sample.and_then(|sample| sample.get(0));
                let value = self.value(item, first, inner, name, depth)?;
                Some(match position {
                    Position::Field => quote!(vec![#value]),
                    Position::Argument => quote!([#value]),
                })
            }
            TypeExpr::Map(_) | TypeExpr::Nullable(_) | TypeExpr::Boxed(_) | TypeExpr::Any => None,
        }
    }

    fn variant(&self, id: TypeId, index: Option<usize>) -> TokenStream {
        let (ident, variant) = (self.types.ident(id), self.types.names.ident(Key::Variant(id, index.unwrap_or(0))));
        quote!(models::#ident::#variant)
    }

    /// A parameter of the example, named as the field if no other is.
    fn parameter(&mut self, field: &Ident, ty: &RustType) -> TokenStream {
        let mut name = field.to_string().trim_start_matches("r#").to_owned();
        while !self.taken.insert(name.clone()) {
            name.push_str("_value");
        }
        let (ident, ty) = (Names::spell(&name), self.types.print(ty));
        self.given.push(quote!(#ident: #ty));
        quote!(#ident)
    }
}

fn unboxed(ty: &TypeExpr) -> &TypeExpr {
    match ty {
        TypeExpr::Boxed(inner) => inner,
        ty => ty,
    }
}

fn literal(scalar: Scalar, sample: Option<&Json>, position: Position, name: &Ident) -> Option<TokenStream> {
    let number = |otherwise: &str| {
        let text = sample.filter(|sample| sample.is_i64() || sample.is_u64()).map(Json::to_string);
        TokenStream::from_str(text.as_deref().unwrap_or(otherwise)).ok()
    };
    match scalar {
        Scalar::String => {
            let short = sample.and_then(Json::as_str).filter(|text| text.chars().count() <= LONGEST);
            let text = short.map_or_else(|| name.to_string().trim_start_matches("r#").to_owned(), str::to_owned);
            Some(match position {
                Position::Field => quote!(#text.into()),
                Position::Argument => quote!(#text),
            })
        }
        Scalar::Boolean => {
            let value = sample.and_then(Json::as_bool).unwrap_or(true);
            Some(quote!(#value))
        }
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128 => number("42"),
        Scalar::F64 => {
            let value = sample.and_then(Json::as_f64).filter(|value| value.is_finite()).unwrap_or(1.5);
            TokenStream::from_str(&format!("{value:?}")).ok()
        }
        Scalar::Decimal | Scalar::Date | Scalar::DateTime | Scalar::ZonedDateTime | Scalar::Base64 => None,
    }
}

/// A day by the constructor of the type that the SDK re-exports.
fn date(crate_name: &str, text: &str) -> Option<TokenStream> {
    let mut parts = text.splitn(3, '-').map(|part| part.parse::<u16>().ok());
    let [year, month, day] = [parts.next()??, parts.next()??, parts.next()??].map(Literal::u16_unsuffixed);
    let crate_name = Names::spell(crate_name);
    Some(quote!(#crate_name::jiff::civil::date(#year, #month, #day)))
}
