//! Hand-written additions that only this API has.

mod events;
mod verify;

pub use self::events::EventEntity;
