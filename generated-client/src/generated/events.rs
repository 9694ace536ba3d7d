// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What the API sends to its users, and what receives it.
//!
//! Each delivery has a key in its header `x-api-key`.
//!
//! ```no_run
//! # use generated_client::http::HeaderMap;
//! # fn example(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use generated_client::events::Receiver;
//!
//! let receiver = Receiver::builder().key("the key of Berlin", "berlin").build()?;
//! let delivery = receiver.receive(headers, body)?;
//! println!("{} {:?} for {}", delivery.kind(), delivery.id(), delivery.value);
//! # Ok(())
//! # }
//! ```
//!
//! [`Inbox`] answers at once and handles deliveries afterwards. Deliveries have an id: one that comes twice is handled once. [`sdk_runtime::events`] says what to answer, and what can be lost.
//!
//! # Webhooks
//!
//! - `event` carries `Event`: Something has happened in a studio

use ::std::borrow::Cow;
use super::{DESCRIPTION, models};
use sdk_runtime::codegen;
pub use sdk_runtime::codegen::events::*;

impl codegen::Event for models::Event {
    const INFO: codegen::EventInfo = codegen::EventInfo::new(&DESCRIPTION, "event")
        .key_header("x-api-key");
    fn id(&self) -> Option<Cow<'_, str>> {
        codegen::event_text(self, &["uuid"]).map(Cow::Owned)
    }
    fn kind(&self) -> &'static str {
        const KNOWN: &[&str] = &[
            "ADDITIONAL_INFORMATION_FIELDS_UPDATED",
            "APPOINTMENT_BOOKING_CANCELLED",
            "APPOINTMENT_BOOKING_CREATED",
            "APPOINTMENT_BOOKING_UPDATED",
            "CLASS_BOOKING_CANCELLED",
            "CLASS_BOOKING_CREATED",
            "CLASS_BOOKING_UPDATED",
            "CUSTOMER_ACCESS_DISABLED",
            "CUSTOMER_ACCESS_MEDIUM_CREATED",
            "CUSTOMER_ACCESS_MEDIUM_DELETED",
            "CUSTOMER_ACCESS_MEDIUM_UPDATED",
            "CUSTOMER_ACCESS_RESTRICTION_CREATED",
            "CUSTOMER_ACCESS_RESTRICTION_DELETED",
            "CUSTOMER_CHECKIN",
            "CUSTOMER_CHECKOUT",
            "CUSTOMER_COMMUNICATION_PREFERENCES_UPDATED",
            "CUSTOMER_CREATED",
            "CUSTOMER_DELETED",
            "CUSTOMER_UPDATED",
            "DEVICE_CREATED",
            "EMPLOYEE_CREATED",
            "EMPLOYEE_DELETED",
            "EMPLOYEE_UPDATED",
            "FINANCE_DEBT_COLLECTION_CONFIGURATION_UPDATED",
            "FINANCE_DEBT_COLLECTION_RUN_CREATED",
            "STUDIO_OPENING_HOURS_UPDATED",
            "TAX_ADVISOR_EXPORT_CREATED",
            "CONTRACT_CANCELLED",
            "CONTRACT_CREATED",
            "CONTRACT_UPDATED",
            "CUSTOMER_CHECKIN_STUDIOS_UPDATED",
            "CONTRACT_ADDITIONAL_MODULE_CANCELLED",
            "CONTRACT_ADDITIONAL_MODULE_CREATED",
            "CONTRACT_ADDITIONAL_MODULE_DELETED",
            "CONTRACT_ADDITIONAL_MODULE_UPDATED",
            "CONTRACT_IDLE_PERIOD_CANCELLED",
            "CONTRACT_IDLE_PERIOD_CREATED",
            "CONTRACT_IDLE_PERIOD_UPDATED",
            "CUSTOMER_HOME_STUDIO_UPDATED",
            "AGGREGATOR_MEMBER_CREATED",
            "CLASS_SLOT_CANCELLED",
            "CLASS_SLOT_UPDATED",
            "AUTOMATIC_CUSTOMER_CHECKOUT",
            "FINANCE_DEBT_COLLECTION_CASE_UPDATED",
        ];
        codegen::event_kind_of(self, &["payload", "type"], KNOWN)
    }
}

/// What a delivery carries.
pub type Event = models::Event;

/// A receiver of this API's deliveries, with a value of `V` for each key.
pub type Receiver<V> = codegen::events::Receiver<models::Event, V>;

/// A delivery of this API, with the value of its key.
pub type Delivery<V> = codegen::events::Delivery<models::Event, V>;

/// What answers deliveries at once and handles them afterwards.
#[cfg(not(target_family = "wasm"))]
pub type Inbox<V> = codegen::events::Inbox<models::Event, V>;
