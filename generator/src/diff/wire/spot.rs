//! Where in requests and responses something stands, and how it is called there.

use super::rules::{self, Rule};

/// What a place is, for the names of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Spot {
    RequestBody,
    RequestProperty,
    Parameter,
    /// A parameter in a header.
    Header,
    ParameterProperty,
    /// Of an object in a header.
    HeaderProperty,
    ResponseBody,
    ResponseProperty,
    ResponseHeader,
}

impl Spot {
    /// What is inside of a place like this.
    pub const fn inside(self) -> Self {
        match self {
            Self::RequestBody | Self::RequestProperty => Self::RequestProperty,
            Self::Parameter | Self::ParameterProperty => Self::ParameterProperty,
            Self::Header | Self::HeaderProperty => Self::HeaderProperty,
            Self::ResponseBody | Self::ResponseProperty | Self::ResponseHeader => Self::ResponseProperty,
        }
    }

    /// Whether callers send what stands there.
    pub const fn is_sent(self) -> bool {
        !matches!(self, Self::ResponseBody | Self::ResponseProperty | Self::ResponseHeader)
    }

    pub const fn is_body(self) -> bool {
        matches!(self, Self::RequestBody | Self::ResponseBody)
    }

    pub const fn is_parameter(self) -> bool {
        matches!(self, Self::Parameter | Self::Header | Self::ParameterProperty | Self::HeaderProperty)
    }

    /// How the rules call it. Where there is no rule for a place, that for properties does.
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

    /// The rule for this, where `*` stands for the place; none where nothing is to be said.
    pub fn rule(self, name: &str) -> Option<&'static Rule> {
        self.prefixes().iter().find_map(|prefix| rules::find(&name.replace('*', prefix)))
    }

    /// How texts call a named schema that is used there.
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

/// What a walk begins at: a named schema, or a part of an operation.
#[derive(Clone, Debug)]
pub(super) enum Anchor {
    /// By its name in the description.
    Schema(String, Spot),
    /// Of a request.
    RequestBody,
    /// With its name in texts.
    Parameter(String),
    /// With its name in texts.
    Response(String),
    /// With its name in texts.
    Header(String),
}

/// The way inwards from an anchor.
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

    /// How many steps it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// As oasdiff writes it, with what it is: what is no property itself ends in a slash.
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
    /// The schema that a finding is about.
    pub fn subject(&self) -> Option<&str> {
        if let Self::Schema(name, _) = self { Some(name) } else { None }
    }

    /// How texts call what stands there.
    pub fn place(&self, path: &Path) -> String {
        match (self, path.text()) {
            (Self::Schema(name, spot), None) => format!("the {} `{name}`", spot.schema()),
            (Self::Schema(name, spot), Some((noun, path))) => {
                let what = match spot {
                    spot if spot.is_parameter() => "parameter",
                    spot if spot.is_sent() => "request",
                    _ => "response",
                };
                format!("the {what} {noun} `{path}` of `{name}`")
            }
            (Self::RequestBody, None) => "the request body".to_owned(),
            (Self::RequestBody, Some((noun, path))) => format!("the request {noun} `{path}`"),
            (Self::Parameter(name) | Self::Header(name), None) => name.clone(),
            (Self::Response(name), None) => format!("the body of {name}"),
            (Self::Parameter(name) | Self::Response(name) | Self::Header(name), Some((noun, path))) => {
                format!("the {noun} `{path}` of {name}")
            }
        }
    }
}
