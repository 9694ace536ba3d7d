//! Methods without a constant of their own.

use std::sync::OnceLock;

use http::Method;

/// A method that is none of those of HTTP, for a `static`: `http` makes such methods at run time only.
#[derive(Debug)]
pub struct CustomMethod {
    name: &'static str,
    method: OnceLock<Method>,
}

impl CustomMethod {
    /// A method by its name, as it stands in requests. The generator has checked the name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, method: OnceLock::new() }
    }

    pub(crate) fn get(&self) -> &Method {
        self.method.get_or_init(|| Method::from_bytes(self.name.as_bytes()).unwrap_or_default())
    }
}
