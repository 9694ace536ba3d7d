//! A mock of the API on a local socket, samples of every model, and a clock that tests control.
//!
//! Requests are made on a mock in the same way as on a [`Client`]. Instead of awaiting a
//! request, call a method of [`Expect`] that sets its answer. The code under test gets [`Mock::client`]:
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
//! [`Expect::streams`] answers with a stream of items: a pause by the clock of the test, silence and a cut are steps of it
//! ([`Emit`]), so that time limits and reconnections can be tested.
//!
//! Code that handles errors can be tested without a mock: [`error`] makes an error with any kind, status and body.
//!
//! # What matches
//!
//! A call matches if it has the same path, query parameters and body as the expected request, and no others. JSON is
//! compared as JSON, and only headers that the expected request sets are compared. [`Expectation`] has methods to match
//! more calls. The first expectation that matches and is not used up answers, so that `fails(503, ..).times(1)`
//! followed by `returns(..)` gives two answers in this order.
//!
//! A call without a match is answered with status 501 and its differences from the nearest expectation, which the text
//! of the caller's error shows too. [`Mock::verify`] lists all such calls, and the expectations that were not met.

use std::fmt;
use std::ops::Deref;

#[doc(inline)]
pub use sdk_runtime::testing::{
    Emit, ErrorBuilder, Expect, Expectation, ReceivedCall, Sample, SliceForm, TestClock, Times, error, from_json,
};

#[cfg(feature = "events")]
#[doc(inline)]
pub use sdk_runtime::testing::{EventRequest, deliver};

use crate::{Client, ClientBuilder, DESCRIPTION};

/// A mock of the API on a port of this machine, from `Mock::start()`.
///
/// It has the methods of a [`Client`]: a request made on it becomes an expectation by a method of
/// [`Expect`]. The code under test gets [`client`](Self::client). If a group of operations has the name
/// of a method of this type, use `mock.client().group()`.
///
/// It can be used in synchronous and asynchronous tests, and several mocks can run at the same time. Its drop fails the
/// test as [`verify`](Self::verify) does, unless the test has failed already.
///
/// On WebAssembly there are no ports: its clients get their answers from it directly.
pub struct Mock {
    mock: sdk_runtime::testing::Mock,
    client: Client,
}

impl Mock {
    /// Starts a mock of the API.
    ///
    /// # Panics
    ///
    /// If it cannot be started.
    #[track_caller]
    pub fn start() -> Self {
        let mock = sdk_runtime::testing::Mock::of(&DESCRIPTION);
        let client = Client(mock.client());
        Self { mock, client }
    }

    /// A client of the mock, for the code under test. It has no rate limit and does not wait between attempts.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// A builder for clients of the mock with other settings. It is set up with the mock's address, dummy credentials,
    /// no rate limit and no waits between attempts.
    ///
    /// # Panics
    ///
    /// Never; the mock's own client was made in the same way.
    pub fn builder(&self) -> ClientBuilder {
        ClientBuilder(self.mock.builder())
    }

    /// The base URL of the mock, for other clients. On WebAssembly it has none: only clients of the mock and of its
    /// [`builder`](Self::builder) reach it.
    pub fn url(&self) -> String {
        self.mock.url()
    }

    /// Every call so far, in order, expected or not.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.mock.calls()
    }

    /// Fails the test if there were unexpected calls, or if expected calls are missing.
    ///
    /// # Panics
    ///
    /// In this case, with a report of all such calls.
    #[track_caller]
    pub fn verify(&self) {
        self.mock.verify();
    }
}

impl Deref for Mock {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// Shows the address.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mock.fmt(f)
    }
}
