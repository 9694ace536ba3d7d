//! Answers in pieces that fit a context: items of lists first, or else windows of text.
//!
//! An answer is kept until others take its room, so that going on with it calls nothing again.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::wire::verbatim;

/// As many answers are kept.
const MOST_ANSWERS: usize = 16;

/// As many bytes of answers are kept.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// What is before and behind the items; empty for a text.
    frame: (String, String),
    /// The items as JSON, or the whole text as the only one.
    items: Vec<String>,
    is_list: bool,
}

/// Where an answer goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Position {
    item: usize,
    /// The bytes of the item that were shown.
    byte: usize,
}

/// A piece of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    /// What the piece is of the answer, if it is not all of it.
    pub(super) note: Option<String>,
    pub(super) next: Option<Position>,
}

impl Answer {
    /// An answer that is a text.
    pub(super) fn text(text: String) -> Self {
        Self { frame: (String::new(), String::new()), items: vec![text], is_list: false }
    }

    /// An answer that is JSON: a list, or an object with one. `field` names the list, if that is known. If not even one item
    /// fits with all that is around the list, the answer is a text.
    pub(super) fn json(value: &Value, field: Option<&str>, most: usize) -> Self {
        let is_fit = |answer: &Self| answer.items.is_empty() || answer.fitting(0, most) > 0;
        Self::of_items(value, field).filter(is_fit).unwrap_or_else(|| Self::text(written(value)))
    }

    fn of_items(value: &Value, field: Option<&str>) -> Option<Self> {
        match value {
            Value::Array(items) => Some(Self::list(("[".to_owned(), "]".to_owned()), items)),
            Value::Object(fields) => {
                let lists = fields.iter().filter_map(|(name, value)| Some((name, value.as_array()?)));
                let list = match field.and_then(|field| fields.get_key_value(field)) {
                    Some((name, value)) => value.as_array().map(|items| (name, items)),
                    None => lists.max_by_key(|(_, items)| items.len()),
                };
                let (name, items) = list.filter(|(_, items)| items.len() > 1)?;
                Some(Self::list(frame(fields, name), items))
            }
            _ => None,
        }
    }

    fn list(frame: (String, String), items: &[Value]) -> Self {
        Self { frame, items: items.iter().map(written).collect(), is_list: true }
    }

    fn size(&self) -> usize {
        // Each item is a text of its own, with its place in the list and in memory.
        const EACH: usize = 48;
        let around = self.frame.0.len().saturating_add(self.frame.1.len());
        self.items.iter().map(|item| item.len().saturating_add(EACH)).fold(around, usize::saturating_add)
    }

    /// The piece at a position.
    pub(super) fn piece(&self, at: Position, most: usize) -> Piece {
        if self.is_list && at.byte == 0 {
            let count = self.fitting(at.item, most);
            let end = at.item.saturating_add(count);
            if count > 0 || end >= self.items.len() {
                return self.items(at.item, end);
            }
        }
        self.window(at, most)
    }

    /// How many items fit, with what is around them.
    fn fitting(&self, first: usize, most: usize) -> usize {
        let around = if first == 0 { self.frame.0.len().saturating_add(self.frame.1.len()) } else { "[]".len() };
        let most = most.saturating_sub(around);
        let mut size = 0_usize;
        let sizes = self.items.iter().skip(first).map(|item| item.len().saturating_add(1));
        sizes
            .take_while(|one| {
                size = size.saturating_add(*one);
                size <= most
            })
            .count()
    }

    fn items(&self, first: usize, end: usize) -> Piece {
        let (before, behind) = match first {
            0 => (self.frame.0.as_str(), self.frame.1.as_str()),
            _ => ("[", "]"),
        };
        let items = self.items.get(first..end).unwrap_or_default().join(",");
        let all = self.items.len();
        let is_whole = first == 0 && end >= all;
        Piece {
            text: format!("{before}{items}{behind}"),
            note: (!is_whole).then(|| format!("these are items {} to {end} of {all}", first.saturating_add(1))),
            next: (end < all).then_some(Position { item: end, byte: 0 }),
        }
    }

    fn window(&self, at: Position, most: usize) -> Piece {
        let shown = self.items.get(at.item).and_then(|item| Some((item, window(item, at.byte, most)?)));
        let Some((item, text)) = shown else {
            return Piece { text: String::new(), note: Some("the answer ends here".to_owned()), next: None };
        };
        let (first, end, all) = (at.byte, at.byte.saturating_add(text.len()), item.len());
        let is_whole = !self.is_list && first == 0 && end == all;
        let of = if self.is_list { format!("item {}", at.item.saturating_add(1)) } else { "the answer".to_owned() };
        let behind = at.item.saturating_add(1);
        let next = if end < all {
            Some(Position { item: at.item, byte: end })
        } else {
            (behind < self.items.len()).then_some(Position { item: behind, byte: 0 })
        };
        Piece {
            text: text.to_owned(),
            note: (!is_whole).then(|| format!("these are bytes {first} to {end} of {all} of {of}")),
            next,
        }
    }
}

/// So many bytes of a text from a byte on, or some less; `None` if no character begins there.
pub(super) fn window(text: &str, byte: usize, most: usize) -> Option<&str> {
    let rest = text.get(byte..)?;
    let size = (0..=rest.len().min(most)).rev().find(|size| rest.is_char_boundary(*size))?;
    rest.get(..size)
}

/// What is before and behind the items of a field.
fn frame(fields: &serde_json::Map<String, Value>, list: &str) -> (String, String) {
    let (mut before, mut behind, mut is_behind) = ("{".to_owned(), String::new(), false);
    for (index, (name, value)) in fields.iter().enumerate() {
        let text = if is_behind { &mut behind } else { &mut before };
        if index > 0 {
            text.push(',');
        }
        let key = written(&Value::from(name.as_str()));
        if name == list {
            let _ = write!(before, "{key}:[");
            behind.push(']');
            is_behind = true;
        } else {
            let _ = write!(text, "{key}:{}", written(value));
        }
    }
    behind.push('}');
    (before, behind)
}

/// A value as JSON with all digits of its numbers.
pub(super) fn written(value: &Value) -> String {
    verbatim::write(value).map(|json| json.get().to_owned()).unwrap_or_default()
}

/// An answer that can be gone on with.
#[derive(Debug)]
pub(super) struct Kept {
    /// The operation, whose cursors no other one takes.
    pub(super) operation: &'static str,
    pub(super) answer: Answer,
    /// What is to be said about it, also at its end.
    pub(super) notes: Vec<String>,
}

/// The answers that can be gone on with.
#[derive(Default)]
pub(super) struct Store {
    answers: Mutex<VecDeque<(String, Arc<Kept>)>>,
}

impl Store {
    /// Keeps an answer, and yields its id.
    pub(super) fn keep(&self, answer: Arc<Kept>) -> String {
        let id = format!("{:016x}", fastrand::u64(..));
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.push_back((id.clone(), answer));
        let size =
            |answers: &VecDeque<(String, Arc<Kept>)>| answers.iter().map(|(_, kept)| kept.answer.size()).sum::<usize>();
        // The last one stays, whatever its size is.
        while answers.len() > MOST_ANSWERS || (answers.len() > 1 && size(&answers) > MOST_BYTES) {
            answers.pop_front();
        }
        id
    }

    pub(super) fn find(&self, id: &str) -> Option<Arc<Kept>> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.iter().find(|(known, _)| known == id).map(|(_, kept)| Arc::clone(kept))
    }
}

/// Where a caller goes on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cursor {
    /// In an answer that was cut.
    Answer(String, Position),
    /// With the slice at an offset.
    Slice(String),
    /// In the description of an operation, at a byte.
    Description(usize),
}

impl Cursor {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(offset) = text.strip_prefix("slice:") {
            return Some(Self::Slice(offset.to_owned()));
        }
        if let Some(byte) = text.strip_prefix("description:") {
            return byte.parse().ok().map(Self::Description);
        }
        let mut parts = text.strip_prefix("answer:")?.split(':');
        let (id, item, byte) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then(|| Self::Answer(id.to_owned(), Position { item, byte }))
    }

    pub(super) fn of_answer(id: &str, position: Position) -> String {
        format!("answer:{id}:{}:{}", position.item, position.byte)
    }

    pub(super) fn of_description(byte: usize) -> String {
        format!("description:{byte}")
    }

    pub(super) fn of_slice(offset: &str) -> String {
        format!("slice:{offset}")
    }
}
