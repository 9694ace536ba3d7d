//! The mock.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::thread;

use super::call::Call;
use super::impatient::ImpatientClock;
use super::registry::Registry;
use super::server::Server;
use crate::runtime::client::{Client, ClientBuilder, mocked_by};
use crate::runtime::description::{Description, SchemeKind};
use crate::runtime::error::Error;

/// What the clients of a mock prove with who they are.
const KEY: &str = "key-of-the-mock";

/// A mock of the API on a port of this machine, from `Mock::start()`.
///
/// It has all that a [`Client`] has: a request that is made on it becomes an expectation by a method of
/// [`Expect`](super::Expect). The code under test gets [`client`](Self::client). Where a group of operations has the
/// name of a method of this type, `mock.client().group()` leads to it.
///
/// It runs in and out of asynchronous code, and several run side by side. When it is dropped, it fails the test as
/// [`verify`](Self::verify) does, unless that fails already.
///
/// On WebAssembly there are no ports; there, its clients have their answers from it directly.
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

    /// A client of the mock, for the code under test. It has no rate limit, and waits for no time between
    /// attempts.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// The settings of the mock's clients, to change them: they lead to the mock, with credentials that mean nothing,
    /// no rate limit, and waits between attempts take no time.
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

    /// Where the mock is, for clients that are made in another way. On WebAssembly that is nowhere: there, only the mock's
    /// own clients and those of its [`builder`](Self::builder) come to it.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Every call so far, in order, expected or not.
    pub fn calls(&self) -> Vec<Call> {
        self.registry.state().calls.clone()
    }

    /// Fails the test if there were calls that were not expected, or expected ones are missing.
    ///
    /// # Panics
    ///
    /// Then, with a report of all of them.
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

/// Shows where it is.
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
