//! Every example in the description, through its model and back.
#![cfg(feature = "all-tags")]

mod driver;
#[rustfmt::skip]
mod generated;
mod support;

/// What fits its type comes back as the same JSON value; what does not is listed, with the reason.
#[test]
fn examples_survive_their_models() {
    let text = driver::misfits(generated::examples::EXAMPLES);
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("misfits", text) });
}
