//! A mock of the API on a local socket, samples of every model, and a clock that tests control.
//!
//! Requests are made on a mock in the same way as on a [`Client`](crate::Client). Instead of awaiting a
//! request, call a method of [`Expect`] that sets its answer. The code under test gets [`Mock::client`]:
//!
//! ```text
//! use sdk_runtime::testing::{Expect as _, Mock, Sample as _};
//!
//! let mock = Mock::start();
//! let mut customer = models::Customer::sample();
//! customer.id = 42;
//! mock.customers().get_customer_by_id(42).returns(customer).times(1);
//! mock.customers().get_customer_by_id(7).fails(404, models::ErrorResponse::sample());
//!
//! code_under_test(&mock.client()).await;
//! mock.verify(); // so does the end of the mock's life
//! ```
//!
//! [`Expect::streams`] answers with a stream of items: a pause by the clock of the test, silence and a cut are steps of it
//! ([`Emit`]), so that time limits and reconnections can be tested.
//!
//! Code that handles errors can be tested without a mock: [`error`] makes an error with any kind, status and body.
//!
//! # What matches
//!
//! A call matches if it has the same path, query parameters and body as the expected request, and no others. JSON is
//! compared as JSON, XML without regard to the order of elements of different names, and only headers that the expected request sets are compared. [`Expectation`] has methods to match
//! more calls. The first expectation that matches and is not used up answers, so that `fails(503, ..).times(1)`
//! followed by `returns(..)` gives two answers in this order.
//!
//! A call without a match is answered with status 501 and its differences from the nearest expectation, which the text
//! of the caller's error shows too. [`Mock::verify`] lists all such calls, and the expectations that were not met.

mod answer;
mod body;
mod call;
mod clock;
mod error;
#[cfg(feature = "events")]
mod event;
mod expect;
mod impatient;
mod json;
mod matcher;
mod mock;
mod pairs;
mod registry;
mod sample;
mod server;
mod slices;
mod steps;
mod stream;
mod times;
mod verification;

pub use self::call::ReceivedCall;
pub use self::clock::TestClock;
pub use self::error::{ErrorBuilder, error};
#[cfg(feature = "events")]
pub use self::event::{EventRequest, deliver};
pub use self::expect::{Expect, Expectation};
pub use self::mock::Mock;
pub use self::sample::{Sample, from_json};
pub use self::slices::SliceForm;
pub use self::stream::Emit;
pub use self::times::Times;

pub(crate) use self::registry::Registry;
pub use self::sample::make_sample;

#[cfg(test)]
mod tests;
