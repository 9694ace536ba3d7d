//! Every example in the description, through its model and back.
#![cfg(feature = "all-tags")]

mod driver;
#[rustfmt::skip]
mod generated;
mod support;

/// An example that fits its type is written as the same JSON value; others are listed with the reason.
#[test]
fn examples_survive_their_models() {
    let text = driver::misfits(generated::examples::EXAMPLES);
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("misfits", text) });
}
