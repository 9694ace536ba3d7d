//! The slices of any operation that answers slice by slice, with items as JSON text.

use serde_json::value::RawValue;

use super::call::Call;
use super::schema::{Definitions, Views};
use super::table::{Command, Commands, SliceFields};
use crate::client::Client;
use crate::decode::Reply;
use crate::error::{Error, ErrorKind};
use crate::paging::{Follow, Step, Trail};
use crate::request_parts::shallow::ShallowValue;

/// The slices of a call, one after the other.
pub(crate) struct Slices {
    call: Call,
    fields: SliceFields,
    needs_list: bool,
    trail: Trail,
    /// The offset of the slice to request next, or of the one that failed; `None` for that of the call itself.
    at: Option<String>,
    state: State,
}

enum State {
    Ready,
    Lost(&'static str),
    /// The failure that the next slice is lost was told.
    Given,
    Over,
}

impl Slices {
    pub(crate) fn new(commands: &Commands, call: Call, fields: SliceFields) -> Self {
        let trail = Trail::from(&call.parts);
        let needs_list = needs_list(commands, call.command);
        Self { call, fields, needs_list, trail, at: None, state: State::Ready }
    }

    /// Begins at an offset that [`position`](Self::position) gave earlier.
    pub(crate) fn resume(&mut self, offset: &str) {
        self.trail = Trail::default();
        self.go(offset.to_owned());
    }

    /// The offset of the next slice, or of the one that failed, if that is not the first one.
    pub(crate) fn position(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// Whether there is more, and the API has not told where.
    pub(crate) const fn is_lost(&self) -> bool {
        matches!(self.state, State::Lost(_) | State::Given)
    }

    /// The offset of the slice after those that were read, if there is one.
    pub(crate) fn upcoming(&self) -> Option<&str> {
        self.position().filter(|_| matches!(self.state, State::Ready))
    }

    /// The items of the next slice; `None` after the last one.
    pub(crate) async fn next(&mut self, client: &Client) -> Result<Option<Vec<Box<RawValue>>>, Error> {
        match self.state {
            State::Over | State::Given => return Ok(None),
            State::Lost(message) => {
                self.state = State::Given;
                return Err(Error::new(ErrorKind::Pagination, message).of(&self.call.target()));
            }
            State::Ready => {}
        }
        let reply = self.call.clone().send(client).await?;
        let Some((items, step)) = read(&self.fields, self.needs_list, &reply) else {
            self.state = State::Over;
            let message = format!("the answer has no list `{}`", self.fields.items);
            return Err(Error::reply(ErrorKind::Decode, message, reply).of(&self.call.target()));
        };
        match self.trail.follow(step, self.fields.parameter, &self.call.parts) {
            Follow::Next(offset) => self.go(offset),
            Follow::Lost(message) => self.state = State::Lost(message),
            Follow::End => self.state = State::Over,
        }
        Ok(Some(items))
    }

    fn go(&mut self, offset: String) {
        self.call.parts.query(self.fields.parameter, &offset);
        self.trail.add(&offset);
        self.at = Some(offset);
        self.state = State::Ready;
    }
}

/// The offset of the slice after this one, if there is one.
pub(crate) fn next_offset(fields: &SliceFields, reply: &Reply) -> Option<String> {
    let (_, step) = read(fields, false, reply)?;
    step.offset()
}

/// Whether an answer lacks the list that every slice has.
pub(crate) fn lacks_list(commands: &Commands, command: &Command, reply: &Reply) -> bool {
    command.slices.is_some_and(|fields| needs_list(commands, command) && read(&fields, true, reply).is_none())
}

/// Whether every slice has its list, also without items.
fn needs_list(commands: &Commands, command: &Command) -> bool {
    let (Some(answer), Some(fields)) = (command.answer, command.slices) else { return false };
    let schema = serde_json::from_str(answer).unwrap_or_default();
    let definitions = Definitions::of(commands, &schema);
    Views::of(&definitions, &schema).requires(fields.items)
}

/// The items of a slice, and what it tells about the next one.
fn read(fields: &SliceFields, needs_list: bool, reply: &Reply) -> Option<(Vec<Box<RawValue>>, Step)> {
    let slice: Box<RawValue> = reply.json().ok()?;
    let ShallowValue::Object(members) = ShallowValue::of(&slice) else { return None };
    let member = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, value)| ShallowValue::of(value));
    let items = match member(fields.items) {
        Some(ShallowValue::List(items)) => items,
        // A list that may be left out is empty then.
        None | Some(ShallowValue::Null) if !needs_list => Vec::new(),
        _ => return None,
    };
    let text = |name| match member(name) {
        Some(ShallowValue::Scalar(text)) => Some(text),
        _ => None,
    };
    let more = fields.more.and_then(text).and_then(|text| text.parse().ok());
    Some((items, Step::of_texts(more, text(fields.next).as_deref())))
}
