//! The mock server for tests.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::thread;

use super::call::ReceivedCall;
use super::impatient::ImpatientClock;
use super::registry::Registry;
use super::server::Server;
use crate::client::{Client, ClientBuilder, mocked_by};
use crate::description::{Description, SchemeKind};
use crate::error::Error;

/// The credential of a mock's clients.
const KEY: &str = "key-of-the-mock";

/// A mock of the API on a port of this machine, from `Mock::start()`.
///
/// It has the methods of a [`Client`]: a request made on it becomes an expectation by a method of
/// [`Expect`](super::Expect). The code under test gets [`client`](Self::client). If a group of operations has the name
/// of a method of this type, use `mock.client().group()`.
///
/// It can be used in synchronous and asynchronous tests, and several mocks can run at the same time. Its drop fails the
/// test as [`verify`](Self::verify) does, unless the test has failed already.
///
/// On WebAssembly there are no ports: its clients get their answers from it directly.
pub struct Mock {
    registry: Arc<Registry>,
    server: Server,
    client: Client,
}

impl Mock {
    #[doc(hidden)]
    #[track_caller]
    pub fn of(description: &'static Description) -> Self {
        let registry = Arc::new(Registry::new(description));
        let server = match Server::start(Arc::clone(&registry)) {
            Ok(server) => server,
            Err(error) => failed(&format!("the mock cannot start: {error}")),
        };
        let client = settings(description, &server, &registry).and_then(ClientBuilder::build);
        match client {
            Ok(client) => Self { registry, server, client },
            Err(error) => failed(&format!("the client of the mock cannot be made: {error}")),
        }
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
        match settings(self.registry.description, &self.server, &self.registry) {
            Ok(builder) => builder,
            Err(error) => failed(&format!("the client of the mock cannot be made: {error}")),
        }
    }

    /// The base URL of the mock, for other clients. On WebAssembly it has none: only clients of the mock and of its
    /// [`builder`](Self::builder) reach it.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Every call so far, in order, expected or not.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.registry.state().calls.clone()
    }

    /// Fails the test if there were unexpected calls, or if expected calls are missing.
    ///
    /// # Panics
    ///
    /// In this case, with a report of all such calls.
    #[track_caller]
    pub fn verify(&self) {
        if let Some(report) = self.registry.report() {
            failed(&report);
        }
    }
}

impl Deref for Mock {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Drop for Mock {
    #[track_caller]
    fn drop(&mut self) {
        if !thread::panicking() {
            self.verify();
        }
    }
}

/// Shows the address.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("url", &self.url()).finish_non_exhaustive()
    }
}

fn settings(
    description: &'static Description,
    server: &Server,
    registry: &Arc<Registry>,
) -> Result<ClientBuilder, Error> {
    let builder = server.lead(ClientBuilder::new(description))?;
    let builder = description.schemes.iter().fold(builder, |builder, scheme| match scheme.kind {
        SchemeKind::Basic => builder.credential_basic(scheme.key, "mock", KEY),
        _ => builder.credential(scheme.key, KEY),
    });
    Ok(mocked_by(builder.no_rate_limit().clock(ImpatientClock::default()), Arc::clone(registry)))
}

/// Fails the test.
#[track_caller]
#[cold]
#[expect(clippy::panic, reason = "this is how tests fail")]
fn failed(report: &str) -> ! {
    panic!("{report}")
}
