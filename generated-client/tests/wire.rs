//! Every operation on the wire: what its generated method sends.
#![cfg(feature = "all-tags")]

mod driver;
#[rustfmt::skip]
mod generated;
mod support;
#[path = "wire/values.rs"]
mod values;

const KEY: &str = "secret-key-of-the-studio";

/// A snapshot for each tag, with the request of each operation: required values only, then everything that can be set.
#[tokio::test]
async fn requests() {
    let (mut operations, mut paged) = (0, 0);
    for (group, cases) in generated::groups() {
        operations += cases.len();
        paged += cases.iter().filter(|case| case.slices.is_some()).count();
        let mut text = String::new();
        for case in cases {
            text.push_str(&case.page(KEY).await);
        }
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(group, text) });
    }
    assert_eq!((operations, paged), counted(), "operations, and those that answer slice by slice");
}

/// What one counts in the text of the description: all operations, and those that take the size of a slice.
fn counted() -> (usize, usize) {
    let description = include_str!("../../openapi/perfectgym-next.yaml");
    let count = |entry: &str| description.lines().filter(|line| line.trim().starts_with(entry)).count();
    (count("operationId: "), count("- name: sliceSize"))
}

/// The crate tells which description it is made from: the locked one.
#[test]
fn the_description_is_the_locked_one() {
    let lock = include_str!("../../openapi/perfectgym-next.lock");
    let generated_client::Description { title, version, sha256, .. } = &generated_client::DESCRIPTION;
    for (name, value) in [("title", title), ("version", version), ("sha256", sha256)] {
        assert!(lock.lines().any(|line| line == format!("{name} = \"{value}\"")), "{name} {value}");
    }
}
