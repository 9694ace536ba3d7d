//! Deliveries that were received.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::Event;
use super::once::Mark;
use crate::error::{Error, ErrorKind};

/// An event that came from a known sender.
#[non_exhaustive]
pub struct Delivery<E, V> {
    /// The event.
    pub event: E,
    /// The value that was set for the key of the sender: a client, a tenant, a name.
    pub value: V,
    account: Arc<str>,
    /// The id that a header has, or else the body.
    id: Option<String>,
    kind: &'static str,
}

impl<E: Event, V> Delivery<E, V> {
    pub(super) fn new(event: E, value: V, account: Arc<str>, id: Option<String>) -> Self {
        let id = id.or_else(|| event.id().map(Cow::into_owned)).filter(|id| !id.is_empty());
        let kind = event.kind();
        Self { event, value, account, id, kind }
    }

    /// What tells this delivery apart from others of the same account. `None` if it has nothing of the kind: then it is
    /// never taken for a double.
    pub fn id(&self) -> Option<Cow<'_, str>> {
        self.id.as_deref().map(Cow::Borrowed)
    }

    /// The label of the event's type, see [`Event::kind`].
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The event as JSON, for a store, from which [`Receiver::restore`](super::Receiver::restore) reads it. Fields that the
    /// description does not have are not in it.
    ///
    /// # Errors
    ///
    /// The event has a value that JSON cannot express; what was received has none.
    pub fn to_json(&self) -> Result<String, Error> {
        serde_json::to_string(&self.event)
            .map_err(|_| Error::new(ErrorKind::Request, "the event cannot be written as JSON"))
    }

    /// The account of the sender: the name that was set for it, or a hash of its key.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The mark of this delivery for a [`Once`](super::Once). Each call makes another holder of the same mark; `None` if
    /// the delivery has no [`id`](Self::id).
    pub fn mark(&self) -> Option<Mark> {
        let id = self.id()?;
        Some(Mark::new(&[E::INFO.description.title, E::INFO.name, &self.account, &id]))
    }
}

/// Shows the name of the webhook and the type; nothing of the body and the value.
impl<E: Event, V> fmt::Debug for Delivery<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("webhook", &E::INFO.name).field("kind", &self.kind()).finish_non_exhaustive()
    }
}
