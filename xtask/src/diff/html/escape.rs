//! Escapes texts for the page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::diff::view::{one_line, pieces, plain};

/// Text as the content of an element, or as an attribute between double quotes.
pub fn text(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '"' => shown.push_str("&quot;"),
            '\'' => shown.push_str("&#39;"),
            _ => shown.push(letter),
        }
    }
    shown
}

/// A sentence with code between backticks.
pub fn with_code(sentence: &str) -> String {
    let sentence = one_line(sentence);
    let piece = |(is_code, piece): (bool, &str)| {
        let shown = text(piece);
        if is_code { format!("<code>{shown}</code>") } else { shown }
    };
    pieces(&sentence).into_iter().map(piece).collect()
}

/// The hash of a script or style for a content security policy.
pub fn csp_hash(content: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped() {
        assert_eq!(
            text("</script><img src=\"x\" onerror='y'>&amp;"),
            "&lt;/script&gt;&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;amp;"
        );
        assert_eq!(text("a\u{202e}b\u{1b}[31m"), "a\\u{202e}b\\u{1b}[31m");
        assert_eq!(with_code("The `<b>` of `a"), "The <code>&lt;b&gt;</code> of `a");
    }

    #[test]
    fn a_hash_has_the_form_of_a_policy() {
        assert_eq!(csp_hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
