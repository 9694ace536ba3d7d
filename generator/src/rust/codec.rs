//! Codecs: values that serde alone would read or write in another way than the SDK.

use crate::ir::{Api, Scalar, TypeExpr};

/// A codec of the runtime, as `codegen::List<codegen::Number>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Codec {
    /// Values of any kind.
    AnyValue,
    /// Floats.
    Float,
    /// Decimals.
    Number,
    /// Dates.
    FullDate,
    /// Integers.
    Integer,
    /// Lists of values with a codec.
    List(Box<Codec>),
    /// Maps of values with a codec.
    Map(Box<Codec>),
    /// Null, or a value with a codec.
    Nullable(Box<Codec>),
}

impl Codec {
    /// The codec of `ty`, if it has one.
    pub fn of(api: &Api, ty: &TypeExpr) -> Option<Self> {
        match api.resolved(ty) {
            TypeExpr::Any => Some(Self::AnyValue),
            TypeExpr::Scalar(Scalar::F64) => Some(Self::Float),
            TypeExpr::Scalar(Scalar::Decimal) => Some(Self::Number),
            TypeExpr::Scalar(Scalar::Date) => Some(Self::FullDate),
            TypeExpr::Scalar(scalar) if scalar.is_integer() => Some(Self::Integer),
            TypeExpr::List(inner) => Self::of(api, inner).map(|inner| Self::List(Box::new(inner))),
            TypeExpr::Map(inner) => Self::of(api, inner).map(|inner| Self::Map(Box::new(inner))),
            TypeExpr::Nullable(inner) => Self::of(api, inner).map(|inner| Self::Nullable(Box::new(inner))),
            TypeExpr::Scalar(_) | TypeExpr::Named(_) | TypeExpr::Boxed(_) => None,
        }
    }

    /// The same for values that are only written: serde writes finite numbers and dates correctly.
    pub fn to_write(api: &Api, ty: &TypeExpr) -> Option<Self> {
        let mut core = api.resolved(ty);
        while let TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Nullable(inner) = core {
            core = api.resolved(inner);
        }
        let by_serde = matches!(
            core,
            TypeExpr::Scalar(scalar) if scalar.is_integer() || matches!(scalar, Scalar::Date | Scalar::F64)
        );
        if by_serde { None } else { Self::of(api, ty) }
    }

    /// Its name in the runtime, and the codec inside of it.
    pub fn parts(&self) -> (&'static str, Option<&Self>) {
        match self {
            Self::AnyValue => ("AnyValue", None),
            Self::Float => ("Float", None),
            Self::Number => ("Number", None),
            Self::FullDate => ("FullDate", None),
            Self::Integer => ("Integer", None),
            Self::List(inner) => ("List", Some(inner)),
            Self::Map(inner) => ("Map", Some(inner)),
            Self::Nullable(inner) => ("Nullable", Some(inner)),
        }
    }

    /// Its text in wire tables.
    pub fn text(&self) -> String {
        match self.parts() {
            (name, None) => name.to_owned(),
            (name, Some(inner)) => format!("{name}<{}>", inner.text()),
        }
    }
}
