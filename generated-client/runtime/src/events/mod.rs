//! Events that an API delivers to a webhook: received, told apart, answered at once and handled.
//!
//! # From a delivery to a client
//!
//! A delivery says little about whose it is. What says it is the key that it comes with, or the secret that it is signed
//! with: each key of a [`Receiver`] leads to a value of the application, such as the name of a studio or the client that
//! makes its calls. A receiver without a key is an error when it is built, not one that lets everybody in.
//!
//! ```text
//! let receiver = Receiver::<Event, Client>::builder()
//!     .key(webhook_key_of_berlin, clients.base().with_api_key(api_key_of_berlin)?)
//!     .account("hamburg", [new_webhook_key, old_webhook_key], client_of_hamburg)
//!     .build()?;
//!
//! let delivery = receiver.receive(&headers, &body)?; // or answer with the status of the refusal
//! let customer = delivery.value.customers().get_customer_by_id(delivery.event.entity_id).await?;
//! ```
//!
//! # What to answer
//!
//! Senders wait for an answer for seconds, and take a late one for a failure. So a delivery is first accepted, then
//! answered, then handled; calls to the API come after the answer. [`Inbox`] does that: it puts deliveries into a bounded
//! queue, answers 200, and hands them to workers. Where the queue is full or the program ends, it answers 503, so that the
//! sender tries again. A [`Rejected`] delivery has the status to answer with: 401 without a known key, 413, 415, 422 and so
//! on for bodies that are not events.
//!
//! With the feature `tower`, an inbox is a `tower::Service` that the routers of axum and hyper take.
//!
//! # What comes twice, and what is lost
//!
//! A sender that did not get its answer sends the delivery again. [`Once`] remembers what was handled by an id of the
//! delivery: in memory, or in Redis for several processes. The second one is answered 200 and dropped; while the first is
//! still being handled, it is answered 503, as its fate is not known. A handler that fails forgets the delivery.
//!
//! An event is lost if the sender gives up, or if the process ends between the answer and the end of the handler. Against
//! the second there is [`InboxBuilder::durable`], which writes a delivery before it is answered. Against the first helps
//! nothing but to read the lists of the API from time to time, and to compare.

mod body;
mod delivery;
pub(crate) mod fields;
mod head;
#[cfg(not(target_family = "wasm"))]
mod inbox;
pub(crate) mod info;
mod keys;
mod once;
mod receiver;
mod rejected;
pub(crate) mod signature;

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use self::delivery::Delivery;
#[cfg(not(target_family = "wasm"))]
pub use self::inbox::{
    Answer, Busy, Failure, HandOver, Inbox, InboxBuilder, InboxEvent, InboxObserver, Outcome, Unfinished,
};
use self::info::EventInfo;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
pub use self::once::RedisOnce;
pub use self::once::{Claim, Mark, MemoryOnce, Once};
pub use self::receiver::{Receiver, ReceiverBuilder};
pub use self::rejected::{Reason, Rejected};

/// The events of a webhook, as a type of the description.
pub trait Event: DeserializeOwned + Serialize + Send + Sync + 'static {
    /// What protects deliveries, and everything else that is known of the webhook.
    #[doc(hidden)]
    const INFO: EventInfo;

    /// What tells deliveries apart, if the body has it.
    fn id(&self) -> Option<Cow<'_, str>>;

    /// The type of the event as a label of metrics: one of those that the description lists, `other` for types that it
    /// does not list, `mixed` if a delivery has several, `none` if it has none.
    fn kind(&self) -> &'static str;
}
