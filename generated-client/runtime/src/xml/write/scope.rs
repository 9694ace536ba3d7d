//! Names as they are written, and the declarations of their namespaces.

use std::borrow::Cow;

use crate::xml::names::is_name;
use crate::xml::table::XmlName;

/// The prefix of XML itself, which needs no declaration.
const XML: &str = "xml";

/// A name to write.
pub(super) struct Label<'a> {
    pub(super) local: &'a str,
    pub(super) prefix: Option<&'static str>,
    pub(super) namespace: Option<&'static str>,
}

impl<'a> Label<'a> {
    pub(super) fn of(name: &XmlName) -> Self {
        Self { local: name.local(), prefix: name.own_prefix(), namespace: name.own_namespace() }
    }

    /// The name of a field that is not described.
    pub(super) fn undescribed(key: &'a str) -> Self {
        Self { local: key, prefix: None, namespace: None }
    }

    /// Whether XML can have it.
    pub(super) fn is_name(&self) -> bool {
        is_name(self.local) && self.prefix.is_none_or(|prefix| is_name(prefix) && prefix != "xmlns")
    }
}

/// A prefix and its namespace. The default has the prefix "".
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Binding {
    pub(super) prefix: Cow<'static, str>,
    pub(super) namespace: &'static str,
}

/// The namespaces that are declared around an element, the innermost last.
///
/// An element's own start tag counts from its mark. A prefix that the tag uses from outside is entered once more, so that it
/// cannot get another meaning there.
#[derive(Default)]
pub(super) struct Scope(Vec<Binding>);

impl Scope {
    pub(super) fn mark(&self) -> usize {
        self.0.len()
    }

    pub(super) fn end(&mut self, mark: usize) {
        self.0.truncate(mark);
    }

    /// The name of an element, and what has to be declared for it.
    pub(super) fn element(&mut self, label: &Label<'_>, mark: usize) -> (String, Option<Binding>) {
        match (label.namespace, label.prefix) {
            (Some(namespace), prefix) => self.bind(label.local, prefix.unwrap_or_default(), namespace, mark),
            (None, prefix) => (self.unbound(label.local, prefix), None),
        }
    }

    /// The same of an attribute, which is in no namespace without a prefix.
    pub(super) fn attribute(&mut self, label: &Label<'_>, mark: usize) -> (String, Option<Binding>) {
        match (label.namespace, label.prefix) {
            (_, Some(XML)) => (format!("{XML}:{}", label.local), None),
            (Some(namespace), Some(prefix)) => self.bind(label.local, prefix, namespace, mark),
            (Some(namespace), None) => {
                let bound = self.0.iter().rev().filter(|binding| binding.namespace == namespace);
                let usable = bound
                    .map(|binding| &binding.prefix)
                    .find(|prefix| !prefix.is_empty() && self.namespace(prefix) == Some(namespace));
                let prefix = usable.cloned().unwrap_or_else(|| self.free());
                self.bind(label.local, prefix, namespace, mark)
            }
            (None, prefix) => (self.unbound(label.local, prefix), None),
        }
    }

    /// A name whose namespace is not described. A prefix that nothing has declared would make the document unreadable.
    fn unbound(&self, local: &str, prefix: Option<&str>) -> String {
        match prefix.filter(|prefix| *prefix == XML || self.namespace(prefix).is_some()) {
            Some(prefix) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        }
    }

    fn bind(
        &mut self,
        local: &str,
        prefix: impl Into<Cow<'static, str>>,
        namespace: &'static str,
        mark: usize,
    ) -> (String, Option<Binding>) {
        let mut prefix = prefix.into();
        if prefix == XML {
            return (format!("{prefix}:{local}"), None);
        }
        let is_declared = self.namespace(&prefix) == Some(namespace);
        let own = self.0.get(mark..).unwrap_or_default();
        if !is_declared && own.iter().any(|binding| binding.prefix == prefix) {
            prefix = self.free();
        }
        let name = if prefix.is_empty() { local.to_owned() } else { format!("{prefix}:{local}") };
        let binding = Binding { prefix, namespace };
        self.0.push(binding.clone());
        (name, (!is_declared).then_some(binding))
    }

    /// The namespace of a prefix.
    fn namespace(&self, prefix: &str) -> Option<&'static str> {
        self.0.iter().rev().find(|binding| binding.prefix == prefix).map(|binding| binding.namespace)
    }

    /// A prefix that nothing has declared.
    fn free(&self) -> Cow<'static, str> {
        let mut number = 1_usize;
        loop {
            let prefix = format!("ns{number}");
            if self.namespace(&prefix).is_none() {
                return prefix.into();
            }
            number = number.saturating_add(1);
        }
    }
}
