//! The parts of multipart bodies that need each other.

use crate::emit::arguments::Argument;
use crate::ir::{Body, BodyContent, Operation};
use crate::names::Key;
use crate::samples::Fill;

/// Adds the parts that a multipart body needs besides the required ones, and takes out those that it must not have with them.
pub fn meet(operation: &Operation, arguments: &[Argument<'_>], given: &mut [(bool, Fill)]) {
    let Some(Body { content: BodyContent::Multipart(parts), docs, .. }) = &operation.body else { return };
    let name = |argument: &Argument<'_>| match argument.key {
        Key::Part(_, index) => parts.get(index).map(|part| part.name.as_str()),
        _ => None,
    };
    for needs in &docs.constraints.needs {
        let has = |set: &&Vec<String>| {
            set.iter().all(|needed| {
                arguments.iter().zip(&*given).any(|(argument, given)| given.0 && name(argument) == Some(needed))
            })
        };
        let Some(chosen) = needs.sets.iter().find(has).or_else(|| needs.sets.first()) else { continue };
        let others: Vec<_> = needs.sets.iter().filter(|set| needs.exactly_one && *set != chosen).flatten().collect();
        for (argument, given) in arguments.iter().zip(&mut *given) {
            let Some(name) = name(argument) else { continue };
            if chosen.iter().any(|needed| needed == name) {
                given.0 = true;
            } else if !argument.required && others.iter().any(|other| *other == name) {
                given.0 = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::sdk_tests::cases::tests::samples;

    #[test]
    fn parts_meet_the_needs_of_their_body() {
        let of = |keyword: &str| {
            let schema = format!(
                "{{type: object, {keyword}: [{{required: [one]}}, {{required: [two, three]}}], properties: {{one: {{type: string}}, \
                 two: {{type: string}}, three: {{type: string}}, four: {{type: string}}}}}}"
            );
            let path = format!(
                "  /a: {{post: {{operationId: a, requestBody: {{required: true, content: {{multipart/form-data: {{schema: {schema}}}}}}}, responses: {{}}}}}}\n"
            );
            samples(&path, "")
        };
        let required = r#"a required {"one":"text"}"#;
        let all = r#"a everything {"one":"text","two":"text","three":"text","four":"text"}"#;
        assert_eq!(of("anyOf"), [required, all]);
        assert_eq!(of("oneOf"), [required, r#"a everything {"one":"text","four":"text"}"#]);
    }
}
