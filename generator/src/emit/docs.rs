//! Doc comments. All texts of rustdoc are made here.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::markdown::{code, one_line, sanitized};
use crate::ir::{Docs, Origin, Step};

/// A doc comment under construction, in paragraphs.
#[derive(Clone, Debug, Default)]
pub struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// A comment that starts with a line of Markdown.
    pub fn new(line: impl Into<String>) -> Self {
        Self::default().paragraph([line.into()])
    }

    /// Adds a paragraph of Markdown lines.
    #[must_use]
    pub fn paragraph(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        let mut lines = lines.into_iter().skip_while(|line| line.trim().is_empty()).peekable();
        if lines.peek().is_some() {
            if !self.lines.is_empty() {
                self.lines.push(String::new());
            }
            self.lines.extend(lines);
        }
        self
    }

    /// Adds a text of the description.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.paragraph(sanitized(text))
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Adds a section with a heading, unless it is empty.
    #[must_use]
    pub fn section(self, title: &str, lines: Vec<String>) -> Self {
        if lines.is_empty() { self } else { self.paragraph([format!("# {title}")]).paragraph(lines) }
    }

    /// The attributes, one a line.
    pub fn tokens(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }

    /// The lines as a module's inner comment.
    pub fn inner_text(&self) -> String {
        let lines =
            self.lines.iter().map(|line| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") });
        lines.collect()
    }
}

/// The comment of a type, field or variant: its texts, constraints and external docs.
pub fn comment(docs: &Docs, fallback: &str) -> Comment {
    let mut comment = Comment::default();
    if let Some(summary) = &docs.summary {
        comment = comment.paragraph([one_line(summary)]);
    }
    if let Some(description) = docs.description.as_ref().filter(|text| docs.summary.as_ref() != Some(*text)) {
        comment = comment.text(description);
    }
    if comment.lines.is_empty() {
        comment = Comment::new(fallback.to_owned());
    }
    comment.paragraph(constraints(docs)).paragraph(docs.external.iter().map(|url| one_line(&format!("See {url}"))))
}

/// The text for a type without a description: its origin.
pub fn about(origin: &Origin) -> String {
    let text = match origin.path.as_slice() {
        [Step::Component(name)] => format!("the schema {}", code(name)),
        path => origin_text(path),
    };
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}

fn origin_text(path: &[Step]) -> String {
    let Some((last, before)) = path.split_last() else { return "the description".to_owned() };
    let of = |what: String| if before.is_empty() { what } else { format!("{what} of {}", origin_text(before)) };
    match last {
        Step::Component(name) | Step::Operation(name) | Step::Webhook(name) | Step::Property(name) => of(code(name)),
        Step::Shared(name) => of(format!("the values of {}", code(name))),
        Step::Events => of("what webhooks send".to_owned()),
        Step::Item => of("an item".to_owned()),
        Step::Value => of("a value".to_owned()),
        Step::Arm(name) => of(format!("the form {}", code(name))),
        Step::Parameter(name) => of(format!("the parameter {}", code(name))),
        Step::RequestBody => of("the body".to_owned()),
        Step::Response(status) => of(format!("the answer {}", code(status))),
        Step::Base => of("what is common to all forms".to_owned()),
    }
}

/// A sentence for the constraints, and one for the default.
pub fn constraints(docs: &Docs) -> Option<String> {
    let mut sentences = Vec::new();
    let words = docs.constraints.words();
    if !words.is_empty() {
        let list: Vec<_> = words.iter().map(|text| one_line(text)).collect();
        sentences.push(format!("Constraints: {}.", list.join(", ")));
    }
    if let Some(default) = &docs.default {
        let text = match default {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        sentences.push(format!("Default: {}.", code(&text)));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

#[cfg(test)]
mod tests {
    use super::about;
    use crate::ir::{Origin, Step};

    #[test]
    fn types_without_a_description_name_their_origin() {
        let component = || Step::Component("Order".into());
        let operation = || Step::Operation("getOrder".into());
        let cases = [
            (vec![component()], "The schema `Order`."),
            (vec![component(), Step::Property("lines".into()), Step::Item], "An item of `lines` of `Order`."),
            (vec![operation(), Step::Response("200".into())], "The answer `200` of `getOrder`."),
            (vec![operation(), Step::RequestBody], "The body of `getOrder`."),
            (vec![Step::Shared("status".into())], "The values of `status`."),
            (vec![component(), Step::Arm("Gift".into())], "The form `Gift` of `Order`."),
        ];
        for (path, expected) in cases {
            assert_eq!(about(&Origin { sdk_name: None, path }), expected);
        }
    }
}
