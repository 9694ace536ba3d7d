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
const PAUSE: Duration = Duration::from_secs(1);

/// The time limit for a connection to be made. This happens in the background; requests wait for less.
const CONNECT: Duration = Duration::from_secs(5);

/// The reason if no other is known.
const UNREACHABLE: &str = "no connection to Redis";

/// The connection that requests share.
pub(crate) struct SharedConnection {
    client: Client,
    state: Mutex<State>,
}

struct State {
    connection: Connection,
    /// The number of the last connection.
    number: u64,
    /// No connection is attempted before this time of the client's clock.
    paused_until: Duration,
    /// The error of the last connection.
    last_error: String,
    /// Whether the loss of the connection was reported.
    is_lost: bool,
}

enum Connection {
    None,
    /// A connection is being made; the sender is dropped at its end.
    Connecting(u64, watch::Receiver<()>),
    Connected(u64, MultiplexedConnection),
}

/// A change that is reported once, not with every request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Redis became unreachable, for this reason.
    Lost(String),
    /// Redis is reachable again.
    Restored,
}

/// The reason why a script did not run.
enum Failure {
    /// The pause after a failure is not over.
    Paused,
    /// The connection broke.
    Broken(String),
    /// Another error.
    Other(String),
}

impl SharedConnection {
    pub(crate) fn new(client: Client) -> Self {
        let state = State {
            connection: Connection::None,
            number: 0,
            paused_until: Duration::ZERO,
            last_error: UNREACHABLE.to_owned(),
            is_lost: false,
        };
        Self { client, state: Mutex::new(state) }
    }

    /// Runs a script with the time limit `most`. Also yields a change of whether Redis is reachable.
    pub(crate) async fn run<T: FromRedisValue>(
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
            let mut ended = {
                let mut state = self.state();
                match &state.connection {
                    Connection::Connected(number, connection) => return Ok((*number, connection.clone())),
                    _ if now < state.paused_until => return Err(Failure::Paused),
                    Connection::Connecting(_, ended) => ended.clone(),
                    Connection::None => self.connect(&mut state, now),
                }
            };
            // The sender never sends; its drop is the signal.
            let _ = ended.changed().await;
        }
    }

    /// Starts a connection in the background, so that it does not end with the request.
    fn connect(self: &Arc<Self>, state: &mut State, now: Duration) -> watch::Receiver<()> {
        let (running, ended) = watch::channel(());
        state.number += 1;
        state.connection = Connection::Connecting(state.number, ended.clone());
        tokio::spawn(Attempt { shared: Arc::clone(self), number: state.number, now, _running: running }.make());
        ended
    }

    fn drop_connection(&self, used: u64) {
        let mut state = self.state();
        if matches!(state.connection, Connection::Connected(number, _) if number == used) {
            state.connection = Connection::None;
        }
    }

    fn succeeded(&self, used: u64) -> Option<Change> {
        let mut state = self.state();
        let current = matches!(state.connection, Connection::Connected(number, _) if number == used);
        (current && std::mem::take(&mut state.is_lost)).then_some(Change::Restored)
    }

    fn failed(&self, now: Duration, used: u64, failure: Failure) -> Option<Change> {
        self.drop_connection(used);
        let mut state = self.state();
        if matches!(state.connection, Connection::Connected(..)) {
            // Another connection was made meanwhile.
            return None;
        }
        match failure {
            Failure::Paused => {}
            Failure::Broken(reason) | Failure::Other(reason) => {
                state.paused_until = state.paused_until.max(now.saturating_add(PAUSE));
                state.last_error = reason;
            }
        }
        if std::mem::replace(&mut state.is_lost, true) { None } else { Some(Change::Lost(state.last_error.clone())) }
    }

    /// A panic of another thread leaves the state usable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that is being made.
struct Attempt {
    shared: Arc<SharedConnection>,
    number: u64,
    now: Duration,
    _running: watch::Sender<()>,
}

impl Attempt {
    async fn make(self) {
        // Each request has its own time limit for the answer.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let made = timeout(CONNECT, self.shared.client.get_multiplexed_async_connection_with_config(&config)).await;
        let mut state = self.shared.state();
        match made {
            Ok(Ok(connection)) => state.connection = Connection::Connected(self.number, connection),
            Ok(Err(error)) => state.last_error = reason(&error),
            Err(_) => state.last_error = "no connection in time".to_owned(),
        }
    }
}

/// Ends the attempt on drop, so also at the end of the Tokio runtime.
impl Drop for Attempt {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        if matches!(state.connection, Connection::Connecting(number, _) if number == self.number) {
            state.connection = Connection::None;
            state.paused_until = state.paused_until.max(self.now.saturating_add(PAUSE));
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
