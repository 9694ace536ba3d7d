//! Violations.

use std::fmt;

use crate::request_parts::Site;

/// A value of a request that breaks a constraint of the description. It contains nothing of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(super) site: Site,
    pub(super) parameter: &'static str,
    pub(super) pointer: String,
    pub(super) keyword: &'static str,
    pub(super) bound: String,
}

impl Violation {
    /// The name of the parameter; `None` if the value is in the body.
    pub fn parameter(&self) -> Option<&str> {
        (self.site != Site::Body).then_some(self.parameter)
    }

    /// The location in the body, or in the value of the parameter, as a JSON pointer. Keys of maps are `*`.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The keyword of the description: `maxLength`, `pattern`, `required`.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What the keyword says, for example `10`. Empty where the keyword says all.
    pub fn bound(&self) -> &str {
        &self.bound
    }
}

/// `the body at /address/zipCode: maxLength 10`
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.site {
            Site::Body => f.write_str("the body")?,
            site => write!(f, "{site} `{}`", self.parameter)?,
        }
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        write!(f, ": {}", self.keyword)?;
        if self.bound.is_empty() { Ok(()) } else { write!(f, " {}", self.bound) }
    }
}
