// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Handwritten signature captured as an image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Signature {
    /// Signature drawing as an SVG image, Base64-encoded.
    pub base64_svg_signature: String,
}

codegen::object! {
    Signature {
        "base64SvgSignature" => base64_svg_signature: required,
    }
}

codegen::redacted_debug! {
    Signature {
        base64_svg_signature: hidden,
    }
}

impl Signature {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(base64_svg_signature: impl Into<String>) -> Self {
        Self {
            base64_svg_signature: base64_svg_signature.into(),
        }
    }
}
