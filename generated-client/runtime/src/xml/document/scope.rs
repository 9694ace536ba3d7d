//! Declarations of namespaces.

use std::collections::HashMap;
use std::rc::Rc;

/// The namespace of `xml:lang` and the like, which no document declares.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The prefixes that are declared at a point of a document. A look-up takes the same time whatever is declared.
#[derive(Default)]
pub(super) struct Scope<'x> {
    /// The namespaces of each prefix, from the outermost element. The default has the prefix "".
    bound: HashMap<&'x str, Vec<Option<Rc<str>>>>,
    /// The prefixes in the order of their declarations.
    declared: Vec<&'x str>,
}

impl<'x> Scope<'x> {
    /// Declares a prefix until [`end`](Self::end) comes with an earlier mark.
    pub(super) fn declare(&mut self, prefix: &'x str, namespace: &str) {
        let namespace = (!namespace.is_empty()).then(|| Rc::from(namespace));
        self.bound.entry(prefix).or_default().push(namespace);
        self.declared.push(prefix);
    }

    /// The number of declarations.
    pub(super) fn mark(&self) -> usize {
        self.declared.len()
    }

    /// Ends all declarations since the mark.
    pub(super) fn end(&mut self, mark: usize) {
        for prefix in self.declared.drain(mark.min(self.declared.len())..) {
            if let Some(bound) = self.bound.get_mut(prefix) {
                bound.pop();
            }
        }
    }

    /// The namespace of a prefix. Of an undeclared one it is none, but for those that have only one meaning: documents of
    /// servers, and examples of `OpenAPI`, use `xsi` without a declaration.
    pub(super) fn namespace(&self, prefix: &str) -> Option<Rc<str>> {
        match self.bound.get(prefix).and_then(|bound| bound.last()) {
            Some(namespace) => namespace.clone(),
            None if prefix == "xsi" => Some(super::super::XSI.into()),
            None if prefix == "xml" => Some(XML.into()),
            None => None,
        }
    }
}
