//! The root elements of XML bodies.

use heck::ToUpperCamelCase as _;

use crate::ir::{Api, BodyContent, Operation, Output, ResponseBody, TypeExpr, XmlUse};
use crate::names::{Key, Names};

/// Names that the module of roots has for something else: what it imports, variants of the prelude, and a keyword.
const TAKEN: &[&str] = &["None", "Self", "Some", "XmlBody", "XmlField", "XmlName", "XmlNode", "XmlRoot", "XmlType"];

/// A root element, and the name of the type that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlRoot {
    /// The name in Rust.
    pub name: String,
    /// The type of its content.
    pub ty: TypeExpr,
    /// Its node.
    pub node: XmlUse,
}

/// The root elements of an API, in order of their names.
pub fn roots(api: &Api, names: &Names) -> Vec<XmlRoot> {
    let mut found: Vec<(String, &XmlUse, &TypeExpr)> = Vec::new();
    for (ty, node) in api.operations.iter().flat_map(in_operation) {
        let stem = match ty {
            TypeExpr::Named(id) => names.text(Key::Type(*id)).to_owned(),
            _ => spelled(node.element()),
        };
        if !found.iter().any(|(_, known, of)| (*known, *of) == (node, ty)) {
            found.push((stem, node, ty));
        }
    }
    // Not in the order of the description, so that another order gives the same names.
    found.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    let mut roots: Vec<XmlRoot> = Vec::new();
    for (stem, node, ty) in found {
        let mut name = stem.clone();
        let mut number = 1_u32;
        while TAKEN.contains(&name.as_str()) || roots.iter().any(|root| root.name == name) {
            number = number.saturating_add(1);
            name = format!("{stem}{number}");
        }
        roots.push(XmlRoot { name, ty: ty.clone(), node: node.clone() });
    }
    roots
}

/// Whether an operation sends or answers XML.
pub fn has_any(operation: &Operation) -> bool {
    !in_operation(operation).is_empty()
}

fn in_operation(operation: &Operation) -> Vec<(&TypeExpr, &XmlUse)> {
    let sent = operation.body.iter().filter_map(|body| match &body.content {
        BodyContent::Xml(ty, root) => Some((ty, root)),
        _ => None,
    });
    let outputs: Vec<&ResponseBody> = match &operation.output {
        Output::Empty => Vec::new(),
        Output::Body(body) | Output::Maybe(body) => vec![body],
        Output::ByStatus(bodies) => bodies.iter().map(|(_, body)| body).collect(),
    };
    let received = outputs.into_iter().filter_map(|body| match body {
        ResponseBody::Xml(ty, root) => Some((ty, root)),
        _ => None,
    });
    sent.chain(received).collect()
}

/// The name of an element as that of a type.
fn spelled(element: &str) -> String {
    let ascii: String = element.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { ' ' }).collect();
    let name = ascii.to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("Root{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::locked::LockedNames;
    use crate::names;
    use crate::testing::{load, lowered};

    #[test]
    fn roots_have_no_name_that_their_module_needs() {
        let list = |path: &str, name: &str| {
            format!(
                "  /{path}: {{get: {{operationId: {path}, responses: {{'200': {{description: D, content: {{application/xml: {{schema: {{type: array, xml: {{name: {name}}}, items: {{type: string}}}}}}}}}}}}}}}}\n"
            )
        };
        let paths: String = [("a", "self"), ("b", "None"), ("c", "xml_type"), ("d", "pets")]
            .map(|(path, name)| list(path, name))
            .concat();
        let (api, _) = lowered(&load(&format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}")));
        let names = names::assign(&api, &LockedNames::default(), &mut Diagnostics::default()).names;
        let found: Vec<String> = roots(&api, &names).into_iter().map(|root| root.name).collect();
        assert_eq!(found, ["None2", "Pets", "Self2", "XmlType2"]);
    }
}
