//! The type of an argument, and how its value is converted.

use super::codec::Codec;
use super::types::RustType;
use crate::ir::{Api, Scalar, TypeExpr};

/// The conversion of an argument `x`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passing {
    /// It is taken as it is: `x`.
    Move,
    /// It is borrowed: `&x`.
    Borrow,
    /// It is converted: `x.into()`.
    Into,
    /// It is borrowed as a text: `&x.as_ref()`.
    AsRef,
    /// Its items are collected: `x.into_iter().collect()`.
    Collect,
    /// Its items are converted and collected: `x.into_iter().map(Into::into).collect()`.
    CollectInto,
    /// A text is copied: `x.to_owned()`.
    ToOwned,
    /// It is put into a box: `Box::new(x)`.
    Box,
    /// It is a value or null: `codegen::OrNull::into_option(x.into())`.
    OrNull,
    /// Its items are borrowed as texts: `&codegen::texts(x)`.
    Texts,
    /// It is written by a codec: `&codegen::As::<Codec, _>::new(x)`.
    As(Codec),
}

/// The argument for a value of `ty` that is stored.
pub fn owned(api: &Api, ty: &TypeExpr) -> (RustType, Passing) {
    match api.resolved(ty) {
        TypeExpr::Scalar(Scalar::String) => (RustType::STRING.impl_into(), Passing::Into),
        TypeExpr::List(item) if **item == TypeExpr::Scalar(Scalar::String) => {
            (RustType::IntoIterator(Box::new(RustType::STRING.impl_into())), Passing::CollectInto)
        }
        TypeExpr::List(item) => (RustType::IntoIterator(Box::new(RustType::of(item))), Passing::Collect),
        TypeExpr::Boxed(inner) => (RustType::of(inner), Passing::Box),
        TypeExpr::Any => (RustType::of(&TypeExpr::Any).impl_into(), Passing::Into),
        _ => (RustType::of(ty), Passing::Move),
    }
}

/// The argument for a value of `ty` that is only read.
pub fn borrowed(api: &Api, ty: &TypeExpr) -> (RustType, Passing) {
    if let Some(codec) = Codec::to_write(api, ty) {
        return (RustType::of(ty).reference(), Passing::As(codec));
    }
    match api.resolved(ty) {
        TypeExpr::Scalar(Scalar::String) => (RustType::AsRef(Box::new(RustType::Std("str"))), Passing::AsRef),
        TypeExpr::Scalar(Scalar::DateTime | Scalar::ZonedDateTime | Scalar::Base64)
        | TypeExpr::Map(_)
        | TypeExpr::Any
        | TypeExpr::Nullable(_) => (RustType::of(ty).reference(), Passing::Move),
        TypeExpr::Scalar(_) => (RustType::of(ty), Passing::Borrow),
        TypeExpr::List(item) => borrowed_list(api, item),
        TypeExpr::Named(id) if api.is_open_enum(*id) => (RustType::of(ty), Passing::Borrow),
        TypeExpr::Named(_) => (RustType::of(ty).reference(), Passing::Move),
        TypeExpr::Boxed(inner) => borrowed(api, inner),
    }
}

/// The same for a list of `item` without a codec.
pub fn borrowed_list(api: &Api, item: &TypeExpr) -> (RustType, Passing) {
    let slice = |item: RustType| RustType::Slice(Box::new(item)).reference();
    match api.resolved(item) {
        TypeExpr::Scalar(Scalar::String) => (slice(RustType::AsRef(Box::new(RustType::Std("str")))), Passing::Texts),
        item => (slice(RustType::of(item)), Passing::Borrow),
    }
}
