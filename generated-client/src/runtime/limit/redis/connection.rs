//! The connection to Redis. It is made on demand, dropped at the first error, and not made again for a while.
//!
//! The manager of the `redis` crate is no substitute: it keeps a refused login for good, and does not tell a connection
//! that is still being made from a broken one. Replaced at each failure it saves 46 lines for two more crates, but never
//! completes a connection that takes longer than a request waits.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::timeout;

/// The pause after a failure, so that not every request waits for Redis in vain.
const REST: Duration = Duration::from_secs(1);

/// The time limit for a connection to be made. This happens in the background; requests wait for less.
const CONNECT: Duration = Duration::from_secs(5);

/// The reason if no other is known.
const UNREACHABLE: &str = "no connection to Redis";

/// The connection that requests share.
pub(super) struct Link {
    client: Client,
    state: Mutex<State>,
}

struct State {
    connection: Connection,
    /// The number of the last connection.
    number: u64,
    /// No connection is begun before this time of the client's clock.
    rest: Duration,
    /// The error of the last connection.
    trouble: String,
    /// Whether the loss of Redis was reported.
    gone: bool,
}

enum Connection {
    None,
    /// A connection is being made; the sender is dropped at its end.
    Begun(u64, watch::Receiver<()>),
    Made(u64, MultiplexedConnection),
}

/// A change that is reported once, not with every request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Redis became unreachable, for this reason.
    Gone(String),
    /// Redis is reachable again.
    Back,
}

/// The reason why a script did not run.
enum Failure {
    /// The pause after a failure is not over.
    Resting,
    /// The connection broke.
    Broken(String),
    /// Another error.
    Other(String),
}

impl Link {
    pub(super) fn new(client: Client) -> Self {
        let state = State {
            connection: Connection::None,
            number: 0,
            rest: Duration::ZERO,
            trouble: UNREACHABLE.to_owned(),
            gone: false,
        };
        Self { client, state: Mutex::new(state) }
    }

    /// Runs a script with the time limit `most`. Also yields a change of whether Redis is reachable.
    pub(super) async fn run<T: FromRedisValue>(
        self: &Arc<Self>,
        now: Duration,
        most: Duration,
        script: &ScriptInvocation<'_>,
    ) -> (Option<T>, Option<Change>) {
        let mut used = 0;
        let result = match Handle::try_current() {
            Err(_) => Err(Failure::Other("there is no Tokio runtime".to_owned())),
            Ok(_) => timeout(most, self.try_twice(now, script, &mut used))
                .await
                .unwrap_or_else(|_| Err(Failure::Other("no answer in time".to_owned()))),
        };
        match result {
            Ok(value) => (Some(value), self.succeeded(used)),
            Err(failure) => (None, self.failed(now, used, failure)),
        }
    }

    /// Runs a script, and repeats it if the connection turns out to be broken: servers close idle connections, and
    /// connections end with the Tokio runtime they were made in. In the worst case this takes two slots.
    async fn try_twice<T: FromRedisValue>(
        self: &Arc<Self>,
        now: Duration,
        script: &ScriptInvocation<'_>,
        used: &mut u64,
    ) -> Result<T, Failure> {
        match self.try_once(now, script, used).await {
            Err(Failure::Broken(_)) => {
                self.drop_connection(*used);
                self.try_once(now, script, used).await
            }
            result => result,
        }
    }

    async fn try_once<T: FromRedisValue>(
        self: &Arc<Self>,
        now: Duration,
        script: &ScriptInvocation<'_>,
        used: &mut u64,
    ) -> Result<T, Failure> {
        let (number, mut connection) = self.connection(now).await?;
        *used = number;
        script.invoke_async(&mut connection).await.map_err(|error| {
            let reason = reason(&error);
            if error.is_connection_dropped() { Failure::Broken(reason) } else { Failure::Other(reason) }
        })
    }

    /// The connection, which is made if it does not exist.
    async fn connection(self: &Arc<Self>, now: Duration) -> Result<(u64, MultiplexedConnection), Failure> {
        loop {
            let mut over = {
                let mut state = self.state();
                match &state.connection {
                    Connection::Made(number, connection) => return Ok((*number, connection.clone())),
                    _ if now < state.rest => return Err(Failure::Resting),
                    Connection::Begun(_, over) => over.clone(),
                    Connection::None => self.begin(&mut state, now),
                }
            };
            // The sender never sends; its drop is the signal.
            let _ = over.changed().await;
        }
    }

    /// Begins a connection in the background, so that it does not end with the request.
    fn begin(self: &Arc<Self>, state: &mut State, now: Duration) -> watch::Receiver<()> {
        let (begun, over) = watch::channel(());
        state.number += 1;
        state.connection = Connection::Begun(state.number, over.clone());
        tokio::spawn(Attempt { link: Arc::clone(self), number: state.number, now, _begun: begun }.make());
        over
    }

    fn drop_connection(&self, used: u64) {
        let mut state = self.state();
        if matches!(state.connection, Connection::Made(number, _) if number == used) {
            state.connection = Connection::None;
        }
    }

    fn succeeded(&self, used: u64) -> Option<Change> {
        let mut state = self.state();
        let current = matches!(state.connection, Connection::Made(number, _) if number == used);
        (current && std::mem::take(&mut state.gone)).then_some(Change::Back)
    }

    fn failed(&self, now: Duration, used: u64, failure: Failure) -> Option<Change> {
        self.drop_connection(used);
        let mut state = self.state();
        if matches!(state.connection, Connection::Made(..)) {
            // Another connection was made meanwhile.
            return None;
        }
        match failure {
            Failure::Resting => {}
            Failure::Broken(reason) | Failure::Other(reason) => {
                state.rest = state.rest.max(now.saturating_add(REST));
                state.trouble = reason;
            }
        }
        if std::mem::replace(&mut state.gone, true) { None } else { Some(Change::Gone(state.trouble.clone())) }
    }

    /// A panic of another thread leaves the state usable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that is being made.
struct Attempt {
    link: Arc<Link>,
    number: u64,
    now: Duration,
    _begun: watch::Sender<()>,
}

impl Attempt {
    async fn make(self) {
        // Each request has its own time limit for the answer.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let made = timeout(CONNECT, self.link.client.get_multiplexed_async_connection_with_config(&config)).await;
        let mut state = self.link.state();
        match made {
            Ok(Ok(connection)) => state.connection = Connection::Made(self.number, connection),
            Ok(Err(error)) => state.trouble = reason(&error),
            Err(_) => state.trouble = "no connection in time".to_owned(),
        }
    }
}

/// Ends the attempt on drop, so also at the end of the Tokio runtime.
impl Drop for Attempt {
    fn drop(&mut self) {
        let mut state = self.link.state();
        if matches!(state.connection, Connection::Begun(number, _) if number == self.number) {
            state.connection = Connection::None;
            state.rest = state.rest.max(self.now.saturating_add(REST));
        }
    }
}

/// The reason of an error, without address and password.
fn reason(error: &RedisError) -> String {
    if error.is_connection_refusal() {
        return UNREACHABLE.to_owned();
    }
    match error.code() {
        Some(code) => format!("Redis answers {code}"),
        None => error.category().to_owned(),
    }
}
