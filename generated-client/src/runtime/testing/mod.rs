//! A mock of the API on a local socket, samples of every model, and a clock in the hands of a test.
//!
//! The mock takes no names of its own to learn: it is called as a [`Client`](crate::runtime::Client) is, and what would
//! be awaited there is told what to answer here, with the methods of [`Expect`]. The code under test gets
//! [`Mock::client`]:
//!
//! ```text
//! use generated_client::testing::{Expect as _, Mock, Sample as _};
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
//! # What matches
//!
//! A call must be what the expected request would send: the same path, query parameters and body, and nothing besides;
//! JSON is compared as JSON, and of the headers only those count that the expected request sets. [`Expectation`] has
//! methods to ask for less. The first expectation that matches and is not used up answers, so that
//! `fails(503, ..).times(1)` and then `returns(..)` are two answers in a row.
//!
//! A call that nothing matches is answered with status 501, and with how it differs from the nearest expectation; the
//! text of the caller's error has that too. [`Mock::verify`] lists all such calls, and the expectations that were not
//! met.

mod answer;
mod body;
mod call;
mod clock;
mod expect;
mod impatient;
mod json;
mod matcher;
mod mock;
mod registry;
mod sample;
mod server;
mod slices;
mod verification;

pub use self::call::Call;
pub use self::clock::TestClock;
pub use self::expect::{Expect, Expectation, Times};
pub use self::mock::Mock;
pub use self::sample::{Sample, from_json};
pub use self::slices::SliceForm;

pub(crate) use self::registry::Registry;
pub(crate) use self::sample::make_sample;

#[cfg(test)]
mod tests;
