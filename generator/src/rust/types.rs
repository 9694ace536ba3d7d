//! Rust types as data. Only this module decides which type holds a value.

use std::fmt::{self, Display, Formatter};

use crate::ir::{OperationId, Output, ResponseBody, Scalar, TypeExpr, TypeId};
use crate::names::{Key, Names};

/// A type as generated code writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// A type of the language, or of its prelude, without arguments: `bool`, `String`, `str`.
    Std(&'static str),
    /// A type of the runtime: `codegen::Decimal`, `codegen::Patch<T>`.
    Runtime(&'static str, Vec<RustType>),
    /// A type of the module `models`.
    Model(TypeId),
    /// The output enum of an operation.
    Output(OperationId),
    /// `()`
    Unit,
    /// `Option<T>`
    Option(Box<RustType>),
    /// `Vec<T>`
    Vec(Box<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `Box<T>`
    Box(Box<RustType>),
    /// `&T`
    Reference(Box<RustType>),
    /// `[T]`
    Slice(Box<RustType>),
    /// `impl Into<T>`
    Into(Box<RustType>),
    /// `impl AsRef<T>`
    AsRef(Box<RustType>),
    /// `impl IntoIterator<Item = T>`
    IntoIterator(Box<RustType>),
}

/// A type with its text in the generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The type.
    pub ty: RustType,
    text: String,
}

impl Typed {
    /// A type as it is written at a location.
    pub fn new(ty: RustType, names: &Names, at: Scope) -> Self {
        Self { text: ty.text(names, at), ty }
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Display for Typed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The module of a type's text, which decides the paths of models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A module of models: the name alone.
    Models,
    /// Any other module: a path that begins with `models::`.
    Outside,
}

impl RustType {
    /// The type that holds a value of `ty`.
    pub fn of(ty: &TypeExpr) -> Self {
        match ty {
            TypeExpr::Scalar(scalar) => Self::scalar(*scalar),
            TypeExpr::Named(id) => Self::Model(*id),
            TypeExpr::List(item) => Self::Vec(Box::new(Self::of(item))),
            TypeExpr::Map(value) => Self::Map(Box::new(Self::of(value))),
            TypeExpr::Nullable(inner) => Self::of(inner).optional(),
            TypeExpr::Boxed(inner) => Self::Box(Box::new(Self::of(inner))),
            TypeExpr::Any => Self::runtime("Value"),
        }
    }

    /// The type of a response body.
    pub fn of_body(body: &ResponseBody) -> Self {
        match body {
            ResponseBody::Empty => Self::Unit,
            ResponseBody::Json(ty) | ResponseBody::Xml(ty, _) => Self::of(ty),
            ResponseBody::Text => Self::STRING,
            ResponseBody::Bytes => Self::runtime("Bytes"),
            ResponseBody::Items(item) => Self::Vec(Box::new(Self::of_body(item))),
        }
    }

    /// The output of an operation.
    pub fn of_output(id: OperationId, output: &Output) -> Self {
        match output {
            Output::Empty => Self::Unit,
            Output::Body(body) => Self::of_body(body),
            Output::Maybe(body) => Self::of_body(body).optional(),
            Output::ByStatus(_) => Self::Output(id),
        }
    }

    fn scalar(scalar: Scalar) -> Self {
        match scalar {
            Scalar::String => Self::STRING,
            Scalar::Boolean => Self::Std("bool"),
            Scalar::I32 => Self::Std("i32"),
            Scalar::I64 => Self::Std("i64"),
            Scalar::U32 => Self::Std("u32"),
            Scalar::U64 => Self::Std("u64"),
            Scalar::I128 => Self::Std("i128"),
            Scalar::F64 => Self::Std("f64"),
            Scalar::Decimal => Self::runtime("Decimal"),
            Scalar::Date => Self::runtime("Date"),
            Scalar::DateTime => Self::runtime("DateTime"),
            Scalar::ZonedDateTime => Self::runtime("ZonedDateTime"),
            Scalar::Base64 => Self::runtime("Base64"),
        }
    }

    /// `String`
    pub const STRING: Self = Self::Std("String");

    /// A type of the runtime without arguments.
    pub const fn runtime(name: &'static str) -> Self {
        Self::Runtime(name, Vec::new())
    }

    /// `Option` of it.
    #[must_use]
    pub fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// A reference to it.
    #[must_use]
    pub fn reference(self) -> Self {
        Self::Reference(Box::new(self))
    }

    /// `impl Into` of it.
    #[must_use]
    pub fn impl_into(self) -> Self {
        Self::Into(Box::new(self))
    }

    /// The type of the value itself, without `Option`, references and `impl`.
    pub fn value(&self) -> &Self {
        match self {
            Self::Option(inner)
            | Self::Box(inner)
            | Self::Reference(inner)
            | Self::Into(inner)
            | Self::AsRef(inner) => inner.value(),
            Self::Runtime("Patch", inner) => inner.first().map_or(self, Self::value),
            Self::Std("str") => &Self::STRING,
            _ => self,
        }
    }

    /// All types in it, from the outside; the first is the type itself.
    pub fn parts(&self) -> Vec<&Self> {
        let mut parts = vec![self];
        match self {
            Self::Std(_) | Self::Model(_) | Self::Output(_) | Self::Unit => {}
            Self::Runtime(_, inner) => parts.extend(inner.iter().flat_map(Self::parts)),
            Self::Option(inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Box(inner)
            | Self::Reference(inner)
            | Self::Slice(inner)
            | Self::Into(inner)
            | Self::AsRef(inner)
            | Self::IntoIterator(inner) => parts.extend(inner.parts()),
        }
        parts
    }

    /// The same type with other ids of models and outputs; none if an id has no counterpart.
    pub fn translated(
        &self,
        model: &dyn Fn(TypeId) -> Option<TypeId>,
        output: &dyn Fn(OperationId) -> Option<OperationId>,
    ) -> Option<Self> {
        let one = |inner: &Self| inner.translated(model, output).map(Box::new);
        Some(match self {
            Self::Std(name) => Self::Std(name),
            Self::Unit => Self::Unit,
            Self::Model(id) => Self::Model(model(*id)?),
            Self::Output(id) => Self::Output(output(*id)?),
            Self::Runtime(name, inner) => {
                let inner = inner.iter().map(|inner| inner.translated(model, output)).collect::<Option<_>>()?;
                Self::Runtime(name, inner)
            }
            Self::Option(inner) => Self::Option(one(inner)?),
            Self::Vec(inner) => Self::Vec(one(inner)?),
            Self::Map(inner) => Self::Map(one(inner)?),
            Self::Box(inner) => Self::Box(one(inner)?),
            Self::Reference(inner) => Self::Reference(one(inner)?),
            Self::Slice(inner) => Self::Slice(one(inner)?),
            Self::Into(inner) => Self::Into(one(inner)?),
            Self::AsRef(inner) => Self::AsRef(one(inner)?),
            Self::IntoIterator(inner) => Self::IntoIterator(one(inner)?),
        })
    }

    /// The text of the type, with the names of an API.
    pub fn text(&self, names: &Names, at: Scope) -> String {
        let one = |inner: &Self| inner.text(names, at);
        match self {
            Self::Std(name) => (*name).to_owned(),
            Self::Runtime(name, inner) if inner.is_empty() => format!("codegen::{name}"),
            Self::Runtime(name, inner) => {
                format!("codegen::{name}<{}>", inner.iter().map(one).collect::<Vec<_>>().join(", "))
            }
            Self::Model(id) => {
                let name = names.ident(Key::Type(*id));
                match at {
                    Scope::Models => name.to_string(),
                    Scope::Outside => format!("models::{name}"),
                }
            }
            Self::Output(id) => names.ident(Key::Output(*id)).to_string(),
            Self::Unit => "()".to_owned(),
            Self::Option(inner) => format!("Option<{}>", one(inner)),
            Self::Vec(inner) => format!("Vec<{}>", one(inner)),
            Self::Map(inner) => match at {
                Scope::Models => format!("BTreeMap<String, {}>", one(inner)),
                Scope::Outside => format!("::std::collections::BTreeMap<String, {}>", one(inner)),
            },
            Self::Box(inner) => format!("Box<{}>", one(inner)),
            Self::Reference(inner) => format!("&{}", one(inner)),
            Self::Slice(inner) => format!("[{}]", one(inner)),
            Self::Into(inner) => format!("impl Into<{}>", one(inner)),
            Self::AsRef(inner) => format!("impl AsRef<{}>", one(inner)),
            Self::IntoIterator(inner) => format!("impl IntoIterator<Item = {}>", one(inner)),
        }
    }
}
