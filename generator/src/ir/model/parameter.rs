//! Parameters: where they travel and how they are written.

use super::{Docs, FormField, TypeExpr};
use crate::pointer::Pointer;

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterIn {
    /// In the path template.
    Path,
    /// In the query string.
    Query,
    /// As a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

impl ParameterIn {
    /// The location as a description writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
            ParameterIn::Cookie => "cookie",
        }
    }
}

/// How arrays and objects become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Path and header default: `a,b`; objects `k,v` or, exploded, `k=v`.
    Simple {
        /// Whether objects are written `k=v`.
        explode: bool,
    },
    /// Query and cookie default: exploded `n=a&n=b`, else `n=a,b`.
    Form {
        /// Whether each value has a pair of its own.
        explode: bool,
    },
    /// `;n=a`.
    Matrix {
        /// Whether each value repeats the name.
        explode: bool,
    },
    /// `.a`.
    Label {
        /// Whether values are divided by dots.
        explode: bool,
    },
    /// `n=a%20b`.
    SpaceDelimited,
    /// `n=a|b`.
    PipeDelimited,
    /// `n[k]=v`.
    DeepObject,
    /// The whole value as JSON text (parameters declared with `content`).
    Json,
    /// As `Form` in a cookie, without percent-encoding, and with `; ` between pairs.
    PlainCookie {
        /// Whether each value has a pair of its own.
        explode: bool,
    },
    /// The whole query string is a form: [`Parameter::form_fields`] are written otherwise than usual.
    WholeForm,
    /// The whole query string is the value as JSON text.
    WholeJson,
    /// The whole query string is a text.
    WholeText,
    /// Lists inside of lists, with a separator for each depth.
    Collection(Collection),
}

impl Style {
    /// Whether the value is JSON text.
    pub const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::WholeJson)
    }

    /// Whether the value is the whole query string.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::WholeForm | Self::WholeJson | Self::WholeText)
    }
}

/// The separators of lists inside of lists, as Swagger 2.0 has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collection {
    /// Whether each item of the outermost list has a pair of its own.
    pub repeats: bool,
    separators: [Option<char>; 8],
}

impl Collection {
    /// The separators of these formats, outermost first; `None` without any.
    pub fn of(formats: &[String]) -> Option<Self> {
        let mut separators = [None; 8];
        let repeats = formats.first().is_some_and(|format| format == "multi");
        let inner = formats.iter().skip(usize::from(repeats));
        for (slot, format) in separators.iter_mut().zip(inner) {
            *slot = Some(match format.as_str() {
                "ssv" => ' ',
                "tsv" => '\t',
                "pipes" => '|',
                _ => ',',
            });
        }
        (!formats.is_empty()).then_some(Self { repeats, separators })
    }

    /// The separators, outermost first.
    pub fn separators(&self) -> impl Iterator<Item = char> + '_ {
        self.separators.iter().flatten().copied()
    }

    /// The separators as one text, where `&` stands for a pair for each item.
    pub fn text(&self) -> String {
        self.repeats.then_some('&').into_iter().chain(self.separators()).collect()
    }
}

impl ParameterIn {
    /// Whether a text can stand there: HTTP has no other signs in headers, nor a way to escape them, and takes blanks away
    /// from the ends.
    pub fn can_carry(self, text: &str) -> bool {
        let is_kept = || text.trim_matches([' ', '\t']) == text;
        self != Self::Header || is_kept() && text.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a keyword of its own")]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `x-sdk-name`.
    pub sdk_name: Option<String>,
    /// Where it stands.
    pub pointer: Pointer,
    /// Where it travels.
    pub location: ParameterIn,
    /// Whether every call has it.
    pub required: bool,
    /// How it is written.
    pub style: Style,
    /// Whether reserved characters stay as they are (query only).
    pub allow_reserved: bool,
    /// Fields with a style of their own, where it is the whole query string.
    pub form_fields: Vec<FormField>,
    /// Its type, without null, which nothing can be written as.
    pub ty: TypeExpr,
    /// Whether the description allows null all the same.
    pub nullable: bool,
    /// Texts.
    pub docs: Docs,
    /// Whether its value must not be seen in logs.
    pub sensitive: bool,
}
