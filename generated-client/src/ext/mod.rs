//! Hand-written additions that only this API has.

mod verify;
