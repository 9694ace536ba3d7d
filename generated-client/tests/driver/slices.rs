//! Operations that answer slice by slice, followed over two slices.

use serde_json::Value;

use super::{CallFn, Case, client, codegen, encoded, encoded_as};
use crate::generated::sdk::{Error, Items, Paged};
use crate::support::{Answer, Recorded, Server};
use codegen::{EncodeAs, Serialize};

/// A cursor that comes back unchanged only if it is encoded with care.
const TEXT: &str = "a/b c+d?e&f=g#h%20é";
const NUMBER: &str = "4711";

/// The parameters and fields of an operation that answers slice by slice.
pub struct Slices {
    /// The query parameter that takes the cursor.
    pub parameter: &'static str,
    /// The field with the cursor.
    pub cursor: &'static str,
    /// Whether the cursor is a text, else a number.
    pub text: bool,
    /// The field with whether another slice follows.
    pub more: Option<&'static str>,
    /// The cursor of the last slice if only the cursor marks the last slice; `None` for no field.
    pub last: Option<&'static str>,
    /// The field with the items.
    pub items: &'static str,
    /// All items.
    pub stream: CallFn,
}

/// All items of a stream, encoded again.
pub async fn collected<Op: Paged<Item: Serialize>>(items: Items<Op>) -> Result<Value, Error> {
    items.try_collect::<Vec<_>>().await.map(encoded)
}

/// The same for items that have a codec.
pub async fn collected_as<Op: Paged, C: EncodeAs<Vec<Op::Item>>>(items: Items<Op>) -> Result<Value, Error> {
    items.try_collect::<Vec<_>>().await.map(encoded_as::<_, C>)
}

impl Case {
    /// Has two slices answered: the stream yields the items of both, and asks for the second one with the cursor of the
    /// first. Whether the operation answers slice by slice.
    pub async fn follow(&self, key: &str) -> bool {
        let Some(slices) = &self.slices else { return false };
        let title = self.title();
        let answer = self.answers.iter().find(|answer| answer.status < 300).expect("slices are declared answers");
        let (cursor, shown) = if slices.text { (Value::from(TEXT), TEXT) } else { (Value::from(4711), NUMBER) };

        let mut first: Value = serde_json::from_str(answer.body).expect("samples are JSON");
        let mut last = first.clone();
        first[slices.cursor] = cursor;
        let items = |slice: &Value| slice[slices.items].as_array().cloned().unwrap_or_default();
        // Two of each in the last slice, so that the slices differ.
        let twice = [items(&first), items(&first)].concat();
        let expected = [items(&first), twice.clone()].concat();
        assert!(!expected.is_empty(), "{title}: samples have items");
        last[slices.items] = Value::from(twice);
        if let Some(more) = slices.more {
            (first[more], last[more]) = (Value::from(true), Value::from(false));
        } else if let Some(end) = slices.last {
            last[slices.cursor] = serde_json::from_str(end).expect("the last cursor is JSON");
        } else {
            last.as_object_mut().expect("slices are objects").remove(slices.cursor);
        }

        let answers = [first, last].map(|slice| Answer::json(answer.status, &slice.to_string()));
        let server = Server::start(answers);
        let yielded = (slices.stream)(&client(&server, key), self.values(self.required)).await;
        assert_eq!(yielded.unwrap_or_else(|error| panic!("{title}: {error}")), Value::from(expected), "{title}");
        let [one, two] =
            server.requests().try_into().unwrap_or_else(|all| panic!("{title}: two requests, not {all:?}"));
        let (before, rest) = sent(&one, slices.parameter);
        assert!(!before.iter().any(|cursor| cursor == shown), "{title}: {}", one.target);
        assert_eq!(sent(&two, slices.parameter), (vec![shown.to_owned()], rest), "{title}");
        true
    }
}

/// The values of the parameter, and everything else in the request's line.
fn sent(request: &Recorded, parameter: &str) -> (Vec<String>, Vec<(String, String)>) {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    let (cursors, mut rest): (Vec<_>, Vec<_>) = pairs.partition(|(name, _)| name == parameter);
    rest.push((request.method.clone(), path.to_owned()));
    (cursors.into_iter().map(|(_, value)| value).collect(), rest)
}
