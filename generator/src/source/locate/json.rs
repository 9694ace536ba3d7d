//! Positions in JSON text. The scanner is our own, since a YAML scanner is slow on megabytes in one line and refuses
//! tabs.

use super::index::Recorder;
use crate::diagnostic::LineColumn;

pub(super) fn scan(text: &str, recorder: &mut Recorder) {
    let mut cursor = Cursor { rest: text, at: LineColumn { line: 1, column: 1 } };
    while let Some(first) = cursor.rest.chars().next() {
        let at = cursor.at;
        match first {
            '{' | '[' => {
                recorder.open(first == '[', at);
                cursor.skip(1);
            }
            '}' | ']' => {
                recorder.close(at);
                cursor.skip(1);
            }
            '"' => {
                let is_key = recorder.expects_key();
                let quoted = cursor.skip(string_length(cursor.rest));
                recorder.scalar(&if is_key { unquoted(quoted) } else { "".into() }, false, at);
            }
            ',' | ':' | ' ' | '\t' | '\r' | '\n' => cursor.skip_blank(),
            _ => {
                let end = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '{' | '}' | '[' | ']' | '"');
                let text = cursor.skip(cursor.rest.find(end).unwrap_or(cursor.rest.len()).max(first.len_utf8()));
                recorder.scalar(text, true, at);
            }
        }
    }
}

struct Cursor<'a> {
    rest: &'a str,
    at: LineColumn,
}

impl<'a> Cursor<'a> {
    /// Advances past what separates values.
    fn skip_blank(&mut self) {
        let mut bytes = 0;
        for byte in self.rest.bytes() {
            match byte {
                b'\n' => self.at = LineColumn { line: self.at.line.saturating_add(1), column: 1 },
                b',' | b':' | b' ' | b'\t' | b'\r' => self.at.column = self.at.column.saturating_add(1),
                _ => break,
            }
            bytes += 1;
        }
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Advances by this many bytes, which it returns.
    fn skip(&mut self, bytes: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        let mut bytes = skipped.as_bytes();
        if let Some(last) = bytes.iter().rposition(|byte| *byte == b'\n') {
            let lines = bytes.split(|byte| *byte == b'\n').skip(1).count();
            self.at = LineColumn { line: self.at.line.saturating_add(lines), column: 1 };
            bytes = bytes.get(last.saturating_add(1)..).unwrap_or_default();
        }
        // All bytes of a character but the first begin with the bits 10.
        let characters = bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
        self.at.column = self.at.column.saturating_add(characters);
        skipped
    }
}

/// The length in bytes of the string at the beginning of `text`, with quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end.saturating_add(2))
}

fn unquoted(quoted: &str) -> std::borrow::Cow<'_, str> {
    let inner = quoted.strip_prefix('"').unwrap_or(quoted);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if inner.contains('\\') {
        serde_json::from_str::<String>(quoted).map_or(inner.into(), Into::into)
    } else {
        inner.into()
    }
}
