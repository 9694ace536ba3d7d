//! The structures of all answers of a client.

use bytes::Bytes;

use super::read::read;
use super::shape::{Context, Shape, add};
use crate::description::OperationInfo;

/// The greatest number of fields in a record, all operations together: some megabytes.
const MOST_FIELDS: usize = 20_000;

/// The greatest number of kinds of answers in a record.
const MOST_KINDS: usize = 4_000;

/// How far an answer was read, and the unlisted values of enums up to that point.
pub(super) enum Reading {
    /// To its end.
    Whole(Vec<String>),
    /// To a value that does not fit its type.
    Stopped(Vec<String>),
}

/// An answer to be recorded.
pub(super) struct Answer {
    pub(super) operation: &'static OperationInfo,
    pub(super) status: u16,
    pub(super) media_type: String,
    pub(super) body: Bytes,
    pub(super) reading: Reading,
}

/// The key by which answers are counted: method, path template, status and media type.
pub(super) type Kind = (&'static str, &'static str, u16, String);

/// The answers of one kind.
pub(super) struct Answers {
    pub(super) operation: &'static OperationInfo,
    pub(super) count: u64,
    /// The number of answers that were not JSON.
    pub(super) unreadable: u64,
    /// The number of answers that were JSON but did not fit the operation's type. Unlisted values of enums are counted
    /// only in a part of them.
    pub(super) stopped: u64,
    pub(super) shape: Shape,
}

/// All answers.
pub(super) struct Tally {
    /// In the order of their kinds.
    pub(super) answers: Vec<(Kind, Answers)>,
    /// The number of answers that were not counted because there were too many kinds.
    pub(super) dropped: u64,
    enum_values: bool,
    fields_left: usize,
}

impl Tally {
    pub(super) fn new(enum_values: bool) -> Self {
        Self { answers: Vec::new(), dropped: 0, enum_values, fields_left: MOST_FIELDS }
    }

    /// Whether no more fields can be added.
    pub(super) fn is_full(&self) -> bool {
        self.fields_left == 0
    }

    pub(super) fn add(&mut self, answer: Answer) {
        let Answer { operation, status, media_type, body, reading } = answer;
        let kind = (operation.method().as_str(), operation.path, status, media_type);
        let index = match self.answers.binary_search_by(|(known, _)| known.cmp(&kind)) {
            Ok(index) => index,
            Err(_) if self.answers.len() >= MOST_KINDS => {
                add(&mut self.dropped, 1);
                return;
            }
            Err(index) => {
                let new = Answers { operation, count: 0, unreadable: 0, stopped: 0, shape: Shape::default() };
                self.answers.insert(index, (kind, new));
                index
            }
        };
        let Some((_, answers)) = self.answers.get_mut(index) else { return };
        add(&mut answers.count, 1);
        let (unknown, stopped) = match &reading {
            Reading::Whole(unknown) => (unknown, 0),
            Reading::Stopped(unknown) => (unknown, 1),
        };
        let mut context = Context { unknown, values: self.enum_values, fields_left: &mut self.fields_left };
        if read(&body, &mut answers.shape, &mut context).is_none() {
            add(&mut answers.unreadable, 1);
        } else {
            add(&mut answers.stopped, stopped);
        }
    }
}
