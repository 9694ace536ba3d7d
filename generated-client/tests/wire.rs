//! The request of every generated method.
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
    for (group, cases) in generated::groups() {
        let mut text = String::new();
        for case in cases {
            text.push_str(&case.page(KEY).await);
        }
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(group, text) });
    }
}

/// The crate names the description that it is made from: the locked one.
#[test]
fn the_description_is_the_locked_one() {
    let lock = include_str!("../../openapi/perfectgym-next.lock");
    let generated_client::Description { title, version, sha256, .. } = &generated_client::DESCRIPTION;
    for (name, value) in [("title", title), ("version", version), ("sha256", sha256)] {
        assert!(lock.lines().any(|line| line == format!("{name} = \"{value}\"")), "{name} {value}");
    }
}
