//! The only way of a text into the page.

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

/// A sentence whose parts between backticks are code.
pub fn with_code(sentence: &str) -> String {
    let sentence = one_line(sentence);
    let piece = |(is_code, piece): (bool, &str)| {
        let shown = text(piece);
        if is_code { format!("<code>{shown}</code>") } else { shown }
    };
    pieces(&sentence).into_iter().map(piece).collect()
}

/// The hash of a script or style as a content security policy names it.
pub fn csp_hash(content: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(content.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let [one, two, three] = [0, 1, 2].map(|index| u32::from(chunk.get(index).copied().unwrap_or(0)));
        let all = one << 16 | two << 8 | three;
        for place in 0..4 {
            let letter = LETTERS[(all >> (18 - 6 * place) & 63) as usize];
            text.push(if place > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup() {
        assert_eq!(
            text("</script><img src=\"x\" onerror='y'>&amp;"),
            "&lt;/script&gt;&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;amp;"
        );
        assert_eq!(text("a\u{202e}b\u{1b}[31m"), "a\\u{202e}b\\u{1b}[31m");
        assert_eq!(with_code("The `<b>` of `a"), "The <code>&lt;b&gt;</code> of `a");
    }

    #[test]
    fn writes_base64() {
        for (bytes, expected) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            assert_eq!(base64(bytes.as_bytes()), expected);
        }
        assert_eq!(csp_hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
