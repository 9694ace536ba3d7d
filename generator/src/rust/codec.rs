//! Which values of the wire serde alone would not read or write as the SDK does.

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
    /// Lists of what has a codec.
    List(Box<Codec>),
    /// Maps of what has a codec.
    Map(Box<Codec>),
    /// What has a codec, or null.
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

    /// The same where values are only written: finite numbers and dates are written as serde does.
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

    /// Its path, each type behind `prefix`: wire tables have none.
    pub fn text(&self, prefix: &str) -> String {
        match self {
            Self::AnyValue => format!("{prefix}AnyValue"),
            Self::Float => format!("{prefix}Float"),
            Self::Number => format!("{prefix}Number"),
            Self::FullDate => format!("{prefix}FullDate"),
            Self::Integer => format!("{prefix}Integer"),
            Self::List(inner) => format!("{prefix}List<{}>", inner.text(prefix)),
            Self::Map(inner) => format!("{prefix}Map<{}>", inner.text(prefix)),
            Self::Nullable(inner) => format!("{prefix}Nullable<{}>", inner.text(prefix)),
        }
    }
}
