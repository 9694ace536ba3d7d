//! Sites of samples: the part of a request or response that a sample is made for.

use serde_json::Value;

use super::alphabet::Alphabet;
use crate::ir::{Api, Body, BodyContent, Constraints, Parameter, ParameterIn, Part, PartContent, Response, Style};
use crate::pointer::Pointer;

/// The direction of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the API, without read-only fields.
    Request,
    /// From the API, without write-only fields.
    Response,
}

/// The site of a sample.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// Constraints beyond those of its type.
    pub(super) constraints: Option<&'a Constraints>,
    /// The pointer of its examples, which are used if no value can be made.
    pub(super) pointer: Option<&'a Pointer>,
    /// The default, which is used if no value can be made.
    pub(super) default: Option<&'a Value>,
    /// The direction; `None` for fields of both directions.
    pub(super) direction: Option<Direction>,
    /// The characters of its texts.
    pub(super) alphabet: Alphabet,
    /// Whether null and empty values are excluded, since they would not be sent at all.
    pub(super) non_empty: bool,
}

impl<'a> Site<'a> {
    /// A model by itself, with the fields of both directions.
    pub fn model() -> Self {
        Self {
            constraints: None,
            pointer: None,
            default: None,
            direction: None,
            alphabet: Alphabet::Any,
            non_empty: false,
        }
    }

    /// A JSON document of this direction.
    pub fn document(direction: Direction, constraints: &'a Constraints) -> Self {
        Self { constraints: Some(constraints), direction: Some(direction), ..Self::model() }
    }

    /// The body of a response.
    pub fn response(response: &'a Response) -> Self {
        Self::document(Direction::Response, &response.constraints)
    }

    /// The body of a request.
    pub fn body(body: &'a Body) -> Self {
        let site = Self { pointer: Some(&body.pointer), ..Self::document(Direction::Request, &body.docs.constraints) };
        match &body.content {
            // The texts of a field must not contain its separator.
            BodyContent::Form(_, fields)
                if fields.iter().any(|field| {
                    matches!(field.style, Style::SpaceDelimited | Style::PipeDelimited | Style::Collection(_))
                }) =>
            {
                Self { alphabet: Alphabet::Plain, ..site }
            }
            BodyContent::Form(..) => Self { alphabet: Alphabet::Line, ..site },
            // An empty body would be no body.
            BodyContent::Text => Self { non_empty: true, alphabet: Alphabet::Line, ..site },
            _ => site,
        }
    }

    /// A part of a multipart body; the list of all values of a repeated part.
    pub fn part(part: &'a Part) -> Self {
        let site = Self {
            pointer: Some(&part.pointer),
            default: part.docs.default.as_ref(),
            ..Self::document(Direction::Request, &part.docs.constraints)
        };
        match &part.content {
            PartContent::Json(_) => site,
            // An empty list would give no part.
            PartContent::JsonItems(_) => Self { non_empty: true, ..site },
            _ => Self { non_empty: true, alphabet: Alphabet::Line, ..site },
        }
    }

    /// A parameter, which is never null and never an empty list, object or text.
    pub fn parameter(api: &Api, parameter: &'a Parameter) -> Self {
        Self {
            pointer: Some(&parameter.pointer),
            default: parameter.docs.default.as_ref(),
            non_empty: true,
            alphabet: alphabet(api, parameter),
            ..Self::document(Direction::Request, &parameter.docs.constraints)
        }
    }
}

fn alphabet(api: &Api, parameter: &Parameter) -> Alphabet {
    let exploded = match parameter.style {
        Style::Form { explode } => explode,
        Style::DeepObject | Style::Json | Style::WholeForm | Style::WholeJson | Style::WholeText => true,
        // Nothing is encoded.
        Style::PlainCookie { .. } => return Alphabet::Plain,
        Style::Simple { .. }
        | Style::Matrix { .. }
        | Style::Label { .. }
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::Collection(_) => false,
    };
    match parameter.location {
        _ if !exploded && !api.is_scalar(&parameter.ty) => Alphabet::Plain,
        ParameterIn::Header => Alphabet::Header,
        ParameterIn::Cookie => Alphabet::Cookie,
        ParameterIn::Path | ParameterIn::Query if parameter.style.is_json() => Alphabet::Any,
        ParameterIn::Path | ParameterIn::Query => Alphabet::Line,
    }
}
