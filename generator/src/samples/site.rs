//! Where a sample goes, as far as it makes a difference.

use serde_json::Value;

use super::alphabet::Alphabet;
use crate::ir::{Api, Body, BodyContent, Constraints, Parameter, ParameterIn, Part, PartContent, Response, Style};
use crate::pointer::Pointer;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the API: without what is read-only.
    Request,
    /// From the API: without what is write-only.
    Answer,
}

/// Where a sample goes.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// What it must satisfy beyond what its type tells.
    pub(super) constraints: Option<&'a Constraints>,
    /// Where the examples of it stand, tried where nothing can be made.
    pub(super) pointer: Option<&'a Pointer>,
    /// What the server assumes, tried where nothing can be made.
    pub(super) default: Option<&'a Value>,
    /// Which way it travels; `None` where fields of both ways are shown.
    pub(super) direction: Option<Direction>,
    /// What its texts are made of.
    pub(super) alphabet: Alphabet,
    /// Whether it must say something: null and what is empty would not be sent at all.
    pub(super) said: bool,
}

impl<'a> Site<'a> {
    /// A model by itself, with the fields of both ways.
    pub fn model() -> Self {
        Self { constraints: None, pointer: None, default: None, direction: None, alphabet: Alphabet::Any, said: false }
    }

    /// A JSON document that goes this way.
    pub fn document(direction: Direction, constraints: &'a Constraints) -> Self {
        Self { constraints: Some(constraints), direction: Some(direction), ..Self::model() }
    }

    /// The body of an answer.
    pub fn answer(response: &'a Response) -> Self {
        Self::document(Direction::Answer, &response.constraints)
    }

    /// The body of a request.
    pub fn body(body: &'a Body) -> Self {
        let site = Self { pointer: Some(&body.pointer), ..Self::document(Direction::Request, &body.docs.constraints) };
        match &body.content {
            // The texts of a field must be free of what stands between them.
            BodyContent::Form(_, fields)
                if fields.iter().any(|field| matches!(field.style, Style::SpaceDelimited | Style::PipeDelimited)) =>
            {
                Self { alphabet: Alphabet::Plain, ..site }
            }
            BodyContent::Form(..) => Self { alphabet: Alphabet::Line, ..site },
            // An empty one would be none.
            BodyContent::Text => Self { said: true, alphabet: Alphabet::Line, ..site },
            _ => site,
        }
    }

    /// A part of a multipart body; of a part that is there several times, all of them.
    pub fn part(part: &'a Part) -> Self {
        let site = Self {
            pointer: Some(&part.pointer),
            default: part.docs.default.as_ref(),
            ..Self::document(Direction::Request, &part.docs.constraints)
        };
        match &part.content {
            PartContent::Json(_) => site,
            // An empty list would be no part.
            PartContent::JsonItems(_) => Self { said: true, ..site },
            _ => Self { said: true, alphabet: Alphabet::Line, ..site },
        }
    }

    /// A parameter: never null, nor an empty list or object, nor an empty text.
    pub fn parameter(api: &Api, parameter: &'a Parameter) -> Self {
        Self {
            pointer: Some(&parameter.pointer),
            default: parameter.docs.default.as_ref(),
            said: true,
            alphabet: alphabet(api, parameter),
            ..Self::document(Direction::Request, &parameter.docs.constraints)
        }
    }
}

fn alphabet(api: &Api, parameter: &Parameter) -> Alphabet {
    let exploded = match parameter.style {
        Style::Form { explode } => explode,
        Style::DeepObject | Style::Json => true,
        Style::Simple { .. }
        | Style::Matrix { .. }
        | Style::Label { .. }
        | Style::SpaceDelimited
        | Style::PipeDelimited => false,
    };
    match parameter.location {
        _ if !exploded && !api.is_scalar(&parameter.ty) => Alphabet::Plain,
        ParameterIn::Header => Alphabet::Header,
        ParameterIn::Cookie => Alphabet::Cookie,
        ParameterIn::Path | ParameterIn::Query if parameter.style == Style::Json => Alphabet::Any,
        ParameterIn::Path | ParameterIn::Query => Alphabet::Line,
    }
}
