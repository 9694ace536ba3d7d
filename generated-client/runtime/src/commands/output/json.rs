//! JSON as it was sent, laid out anew: digits and the order of fields stay.

use std::io::{self, Write};

use serde_json::value::RawValue;

use super::clean::clean_json;
use super::tokens::{Token, Tokens};
use crate::charset::without_mark;

/// The depth from which values are on one line. The indents of deeper ones would be most of the output.
const MOST_INDENTED: usize = 60;

/// The size of the texts that are written at once.
const CHUNK: usize = 64 * 1024;

/// How JSON looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct JsonStyle {
    /// On lines of its own, with indents; else all on one line.
    pub(crate) is_pretty: bool,
    pub(crate) colours: bool,
}

/// The text of a body, if it is JSON of any depth.
pub(crate) fn checked(body: &[u8]) -> serde_json::Result<&str> {
    serde_json::from_slice::<&RawValue>(without_mark(body)).map(RawValue::get)
}

/// Writes a checked JSON text and the end of a line.
pub(crate) fn write(out: &mut dyn Write, json: &str, style: JsonStyle) -> io::Result<()> {
    let mut chunk = Chunk::new(out);
    value(&mut chunk, json, style, 0)?;
    chunk.push("\n")?;
    chunk.flush()
}

/// A list of JSON whose items come one after the other.
#[derive(Debug)]
pub(crate) struct ListWriter {
    style: JsonStyle,
    is_empty: bool,
}

impl ListWriter {
    pub(crate) fn new(style: JsonStyle) -> Self {
        Self { style, is_empty: true }
    }

    /// Writes an item.
    pub(crate) fn item(&mut self, out: &mut dyn Write, json: &str) -> io::Result<()> {
        let mut chunk = Chunk::new(out);
        chunk.push(if self.is_empty { "[" } else { "," })?;
        self.is_empty = false;
        line_break(&mut chunk, self.style, 1)?;
        value(&mut chunk, json, self.style, 1)?;
        chunk.flush()
    }

    /// Writes the end of the list.
    pub(crate) fn end(self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(match (self.is_empty, self.style.is_pretty) {
            (true, _) => b"[]\n",
            (false, true) => b"\n]\n",
            (false, false) => b"]\n",
        })
    }
}

fn value(chunk: &mut Chunk<'_>, json: &str, style: JsonStyle, level: usize) -> io::Result<()> {
    let mut depth = level;
    let mut tokens = Tokens::of(json).peekable();
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(open) => {
                chunk.push(open)?;
                match tokens.next_if(|next| matches!(next, Token::Close(_))) {
                    Some(Token::Close(close)) => chunk.push(close)?,
                    _ => {
                        depth = depth.saturating_add(1);
                        line_break(chunk, style, depth)?;
                    }
                }
            }
            Token::Close(close) => {
                if depth <= MOST_INDENTED {
                    line_break(chunk, style, depth.saturating_sub(1))?;
                }
                depth = depth.saturating_sub(1);
                chunk.push(close)?;
            }
            Token::Comma => {
                chunk.push(",")?;
                line_break(chunk, style, depth)?;
            }
            Token::Colon => chunk.push(if style.is_pretty { ": " } else { ":" })?,
            Token::String(text) => {
                let colour = if tokens.peek() == Some(&Token::Colon) { "\u{1b}[34;1m" } else { "\u{1b}[32m" };
                chunk.coloured(&clean_json(text), colour, style)?;
            }
            Token::Number(text) => chunk.coloured(text, "\u{1b}[33m", style)?,
            Token::Word(text) => {
                chunk.coloured(text, if text == "null" { "\u{1b}[2m" } else { "\u{1b}[35m" }, style)?;
            }
        }
    }
    Ok(())
}

fn line_break(chunk: &mut Chunk<'_>, style: JsonStyle, depth: usize) -> io::Result<()> {
    if !style.is_pretty || depth > MOST_INDENTED {
        return Ok(());
    }
    chunk.push("\n")?;
    (0..depth).try_for_each(|_| chunk.push("  "))
}

/// Text that is written in large pieces: streams of the standard library write each line by itself.
struct Chunk<'o> {
    out: &'o mut dyn Write,
    text: String,
}

impl<'o> Chunk<'o> {
    fn new(out: &'o mut dyn Write) -> Self {
        Self { out, text: String::new() }
    }

    fn push(&mut self, text: &str) -> io::Result<()> {
        self.text.push_str(text);
        if self.text.len() < CHUNK { Ok(()) } else { self.flush() }
    }

    fn coloured(&mut self, text: &str, colour: &str, style: JsonStyle) -> io::Result<()> {
        if !style.colours {
            return self.push(text);
        }
        self.text.push_str(colour);
        self.text.push_str(text);
        self.push("\u{1b}[0m")
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRETTY: JsonStyle = JsonStyle { is_pretty: true, colours: false };
    const COMPACT: JsonStyle = JsonStyle { is_pretty: false, colours: false };

    fn written(json: &str, style: JsonStyle) -> String {
        let mut out = Vec::new();
        write(&mut out, checked(json.as_bytes()).expect("JSON"), style).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn digits_and_order_stay() {
        let json =
            r#"{"b":1.10,"a":123456789012345678901234567890, "e" : 1E400,"b":[ ],"c":{ }, "d":[{"x":null}, true]}"#;
        let pretty = r#"{
  "b": 1.10,
  "a": 123456789012345678901234567890,
  "e": 1E400,
  "b": [],
  "c": {},
  "d": [
    {
      "x": null
    },
    true
  ]
}
"#;
        assert_eq!(written(json, PRETTY), pretty);
        let compact = "{\"b\":1.10,\"a\":123456789012345678901234567890,\"e\":1E400,\"b\":[],\"c\":{},\"d\":[{\"x\":null},true]}\n";
        assert_eq!(written(pretty, COMPACT), compact);
    }

    #[test]
    fn strings_stay_but_for_what_controls_a_terminal() {
        let json = "\"a \\\" { [ , : \\u001b \u{202e}\u{9b} \\\\\"";
        assert_eq!(written(json, PRETTY), "\"a \\\" { [ , : \\u001b \\u202e\\u009b \\\\\"\n");
    }

    #[test]
    fn colours_tell_keys_from_values() {
        let style = JsonStyle { is_pretty: false, colours: true };
        let expected = "{\u{1b}[34;1m\"a\"\u{1b}[0m:[\u{1b}[32m\"b\"\u{1b}[0m,\u{1b}[33m1\u{1b}[0m,\u{1b}[2mnull\u{1b}[0m,\u{1b}[35mtrue\u{1b}[0m]}\n";
        assert_eq!(written(r#"{"a":["b",1,null,true]}"#, style), expected);
    }

    #[test]
    fn depth_costs_no_more_than_size() {
        let deep = format!("{}1{}", "[".repeat(300_000), "]".repeat(300_000));
        assert!(written(&deep, PRETTY).len() < deep.len() + 3 * 60 * 60);
        assert_eq!(written(&deep, COMPACT).trim_end(), deep);
    }

    #[test]
    fn other_text_is_an_error() {
        for text in ["", "{", "{\"a\":1", "nul", "1 2", "\u{1b}[31m", "[1,]", "<html>"] {
            assert!(checked(text.as_bytes()).is_err(), "{text}");
        }
        assert!(checked(b"\"\xff\"").is_err());
        assert_eq!(checked(b"\xef\xbb\xbf {} ").expect("a mark is no part of the text"), "{}");
    }

    #[test]
    fn items_make_a_list() {
        let list = |style, items: &[&str]| {
            let (mut out, mut list) = (Vec::new(), ListWriter::new(style));
            items.iter().try_for_each(|item| list.item(&mut out, item)).expect("a vector takes all");
            list.end(&mut out).expect("a vector takes all");
            String::from_utf8(out).expect("UTF-8")
        };
        assert_eq!(list(PRETTY, &[r#"{"a":1}"#, "2"]), "[\n  {\n    \"a\": 1\n  },\n  2\n]\n");
        assert_eq!(list(COMPACT, &["1", "2"]), "[1,2]\n");
        assert_eq!(list(PRETTY, &[]), "[]\n");
    }
}
