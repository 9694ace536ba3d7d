//! Streams as a mock answers them.

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use serde_json::Value;

use super::collected::Collected;
use super::info::{Framing, StreamInfo, Streamed};
use crate::encode::{Encode, Encoded};

/// A boundary. Parts tell their length, so that it may occur in them.
const BOUNDARY: &str = "items";

/// The fields of an event beside its data.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    pub(crate) event: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) retry: Option<u64>,
}

/// Writes the items of a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer(pub(crate) &'static StreamInfo);

impl Writer {
    pub(crate) fn media_type(self) -> Cow<'static, str> {
        match self.0.framing {
            Framing::Multipart => format!("{}; boundary={BOUNDARY}", self.0.media_type).into(),
            _ => self.0.media_type.into(),
        }
    }

    /// An item that was encoded, or the reason why it cannot stand in the stream.
    pub(crate) fn item(self, item: &Encoded, fields: Fields) -> Result<Vec<u8>, String> {
        let body = &item.body;
        let text = || std::str::from_utf8(body).map_err(|_| "the item is no text".to_owned());
        Ok(match self.0.framing {
            Framing::ServerSentEvents => self.event(text()?, fields)?.into_bytes(),
            Framing::JsonLines if body.contains(&b'\n') => return Err("the item has several lines".to_owned()),
            Framing::JsonLines => [body, &b"\n"[..]].concat(),
            Framing::JsonSequence => [&b"\x1e"[..], body, b"\n"].concat(),
            Framing::Multipart => {
                let media_type = item.media_type.as_deref().unwrap_or("application/octet-stream");
                let length = body.len();
                let head = format!("--{BOUNDARY}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n");
                [head.as_bytes(), body, b"\r\n"].concat()
            }
        })
    }

    /// Something that is no item.
    pub(crate) fn comment(self, text: &str) -> String {
        match self.0.framing {
            Framing::ServerSentEvents => format!(": {}\n", text.replace(['\r', '\n'], "\n: ")),
            // Nothing may stand before the first delimiter but lines that are none.
            Framing::JsonLines | Framing::JsonSequence | Framing::Multipart => "\n".to_owned(),
        }
    }

    /// What ends the stream.
    pub(crate) fn end(self) -> Result<Vec<u8>, String> {
        let mut end = Vec::new();
        if let Some(done) = self.0.done {
            let data = Writer(const { &StreamInfo::new(Framing::ServerSentEvents, "") });
            end = match self.0.framing {
                // The mark is the data alone, also where items are whole events.
                Framing::ServerSentEvents => data.event(done, Fields::default())?.into_bytes(),
                _ => self.item(&Encoded::text(done), Fields::default())?,
            };
        }
        if self.0.framing == Framing::Multipart {
            end.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        }
        Ok(end)
    }

    fn event(self, item: &str, mut fields: Fields) -> Result<String, String> {
        let mut data = Cow::Borrowed(item);
        if self.0.whole_event.is_some() {
            let Ok(Value::Object(mut object)) = serde_json::from_str::<Value>(item) else {
                return Err("the item is no object, as an event is".to_owned());
            };
            let mut text = |name: &str| match object.remove(name) {
                None | Some(Value::Null) => None,
                Some(Value::String(text)) => Some(text),
                Some(value) => Some(value.to_string()),
            };
            fields.event = fields.event.or(text("event"));
            fields.id = fields.id.or(text("id"));
            fields.retry = fields.retry.or(text("retry").and_then(|time| time.parse().ok()));
            data = text("data").unwrap_or_default().into();
        }
        let mut written = String::new();
        let mut field = |name: &str, value: &str| {
            if value.contains(['\r', '\n']) {
                return Err(format!("a line break in the field `{name}` of an event"));
            }
            writeln!(written, "{name}: {value}").map_err(|error| error.to_string())
        };
        for (name, value) in [("event", fields.event), ("id", fields.id)] {
            value.map_or(Ok(()), |value| field(name, &value))?;
        }
        fields.retry.map_or(Ok(()), |time| field("retry", &time.to_string()))?;
        data.split('\n').try_for_each(|line| field("data", line))?;
        written.push('\n');
        Ok(written)
    }
}

impl<Op: Streamed<ItemBody: Encode<Op::Item>>> Encode<Vec<Op::Item>> for Collected<Op> {
    fn encode(items: &Vec<Op::Item>) -> Result<Encoded, serde_json::Error> {
        let writer = Writer(const { &Op::STREAM });
        let unwritten = |problem: String| serde::ser::Error::custom(problem);
        let mut body = Vec::new();
        for item in items {
            let item = Op::ItemBody::encode(item)?;
            body.extend(writer.item(&item, Fields::default()).map_err(unwritten)?);
        }
        body.extend(writer.end().map_err(unwritten)?);
        Ok(Encoded { status: None, media_type: Some(writer.media_type()), body: Bytes::from(body), is_exact: true })
    }
}
