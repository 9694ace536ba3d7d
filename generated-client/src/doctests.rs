//! Texts of this workspace whose programs are compiled as doc tests.

/// The example that the workspace opens with.
#[doc = include_str!("../../README.md")]
struct Readme;

/// The code of the guide.
#[doc = include_str!("../GUIDE.md")]
struct Guide;
