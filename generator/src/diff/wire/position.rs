//! Positions of schemas in requests and responses, for the names of rules and for texts.

use super::rules::{self, Rule};

/// The position of a schema; the names of rules begin with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Position {
    RequestBody,
    RequestProperty,
    Parameter,
    /// A parameter in a header.
    Header,
    ParameterProperty,
    /// A property of an object in a header.
    HeaderProperty,
    ResponseBody,
    ResponseProperty,
    ResponseHeader,
}

impl Position {
    /// The position of properties and items.
    pub const fn inside(self) -> Self {
        match self {
            Self::RequestBody | Self::RequestProperty => Self::RequestProperty,
            Self::Parameter | Self::ParameterProperty => Self::ParameterProperty,
            Self::Header | Self::HeaderProperty => Self::HeaderProperty,
            Self::ResponseBody | Self::ResponseProperty | Self::ResponseHeader => Self::ResponseProperty,
        }
    }

    /// Whether callers send the value.
    pub const fn is_sent(self) -> bool {
        !matches!(self, Self::ResponseBody | Self::ResponseProperty | Self::ResponseHeader)
    }

    pub const fn is_body(self) -> bool {
        matches!(self, Self::RequestBody | Self::ResponseBody)
    }

    pub const fn is_parameter(self) -> bool {
        matches!(self, Self::Parameter | Self::Header | Self::ParameterProperty | Self::HeaderProperty)
    }

    /// The prefixes of rules. A position without a rule of its own uses that for properties.
    const fn prefixes(self) -> &'static [&'static str] {
        match self {
            Self::RequestBody => &["request-body", "request-property"],
            Self::RequestProperty => &["request-property"],
            Self::Parameter | Self::Header => &["request-parameter", "request-property"],
            Self::ParameterProperty => &["request-parameter-property", "request-property"],
            Self::HeaderProperty => &["request-header-property", "request-parameter-property", "request-property"],
            Self::ResponseBody => &["response-body", "response-mediatype", "response-property"],
            Self::ResponseProperty => &["response-property"],
            Self::ResponseHeader => &["response-header", "response-property"],
        }
    }

    /// The rule of that name, in which `*` stands for the position; none if the change is not reported there.
    pub fn rule(self, name: &str) -> Option<&'static Rule> {
        self.prefixes().iter().find_map(|prefix| rules::find(&name.replace('*', prefix)))
    }

    /// The noun for a named schema in this position.
    pub const fn schema(self) -> &'static str {
        match self {
            Self::RequestBody => "request body",
            Self::RequestProperty => "request schema",
            Self::Parameter | Self::Header | Self::ParameterProperty | Self::HeaderProperty => "parameter schema",
            Self::ResponseBody => "response body",
            Self::ResponseProperty => "response schema",
            Self::ResponseHeader => "header schema",
        }
    }
}

/// The start of a path: a named schema, or a part of an operation.
#[derive(Clone, Debug)]
pub(super) enum Anchor {
    /// A schema by its name in the description.
    Schema(String, Position),
    /// The body of a request.
    RequestBody,
    /// A parameter, by its name in texts.
    Parameter(String),
    /// A response, by its name in texts.
    Response(String),
    /// An item of a response that is a stream.
    Items,
    /// A header, by its name in texts.
    Header(String),
}

/// The path from an anchor to a schema below it.
#[derive(Clone, Debug, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Property(String),
    Items,
    Values,
    /// The keyword and the arm.
    Arm(String),
}

impl Path {
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.then(Step::Property(name.to_owned()))
    }

    #[must_use]
    pub fn items(&self) -> Self {
        self.then(Step::Items)
    }

    #[must_use]
    pub fn values(&self) -> Self {
        self.then(Step::Values)
    }

    #[must_use]
    pub fn arm(&self, keyword: &str, label: &str) -> Self {
        self.then(Step::Arm(format!("{keyword}[{label}]")))
    }

    fn then(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The number of steps.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The path as oasdiff writes it, with the noun of its last step. Steps that are no properties end in a slash.
    fn text(&self) -> Option<(&'static str, String)> {
        let mut text = String::new();
        let mut noun = "";
        for step in &self.0 {
            if !text.is_empty() && !text.ends_with('/') {
                text.push('/');
            }
            let (what, name) = match step {
                Step::Property(name) => ("property", name.as_str()),
                Step::Items => ("item", "items/"),
                Step::Values => ("value", "additionalProperties/"),
                Step::Arm(arm) => ("arm", arm.as_str()),
            };
            noun = what;
            text.push_str(name);
            if what == "arm" {
                text.push('/');
            }
        }
        (!noun.is_empty()).then_some((noun, text))
    }
}

impl Anchor {
    /// The named schema that findings belong to.
    pub fn subject(&self) -> Option<&str> {
        if let Self::Schema(name, _) = self { Some(name) } else { None }
    }

    /// The location in texts.
    pub fn location(&self, path: &Path) -> String {
        match (self, path.text()) {
            (Self::Schema(name, position), None) => format!("the {} `{name}`", position.schema()),
            (Self::Schema(name, position), Some((noun, path))) => {
                let what = match position {
                    position if position.is_parameter() => "parameter",
                    position if position.is_sent() => "request",
                    _ => "response",
                };
                format!("the {what} {noun} `{path}` of `{name}`")
            }
            (Self::RequestBody, None) => "the request body".to_owned(),
            (Self::RequestBody, Some((noun, path))) => format!("the request {noun} `{path}`"),
            (Self::Parameter(name) | Self::Header(name), None) => name.clone(),
            (Self::Response(name), None) => format!("the body of {name}"),
            (Self::Items, None) => "an item of the response".to_owned(),
            (Self::Items, Some((noun, path))) => format!("the {noun} `{path}` of an item of the response"),
            (Self::Parameter(name) | Self::Response(name) | Self::Header(name), Some((noun, path))) => {
                format!("the {noun} `{path}` of {name}")
            }
        }
    }
}
