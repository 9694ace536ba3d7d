// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A signature given on one contract text block.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextBlockSignature {
    /// Signature drawing as SVG, encoded in Base64.
    pub base64_svg_signature: String,
    /// Id of the text block that is signed.
    pub text_block_id: i64,
}

codegen::object! {
    TextBlockSignature {
        "base64SvgSignature" => base64_svg_signature: required,
        "textBlockId" => text_block_id: required as Integer,
    }
}

codegen::redacted_debug! {
    TextBlockSignature {
        base64_svg_signature: hidden,
        text_block_id: shown,
    }
}

impl TextBlockSignature {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(base64_svg_signature: impl Into<String>, text_block_id: i64) -> Self {
        Self {
            base64_svg_signature: base64_svg_signature.into(),
            text_block_id,
        }
    }
}
