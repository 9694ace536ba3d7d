//! The connection to Redis: made when it is needed, given up at the first sign of trouble, and then left alone a while.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::timeout;

/// How long Redis is left alone after a failure, so that not every request waits for it in vain.
const REST: Duration = Duration::from_secs(1);

/// How long making a connection may take. It goes on behind the requests, which wait for less.
const CONNECT: Duration = Duration::from_secs(5);

/// What is wrong if nothing else is known.
const UNREACHABLE: &str = "no connection to Redis";

/// What requests share of a connection.
pub(super) struct Link {
    client: Client,
    state: Mutex<State>,
}

struct State {
    connection: Connection,
    /// The number of the last connection.
    number: u64,
    /// No connection is begun before this, by the clock of the asks.
    rest: Duration,
    /// What went wrong with the last connection.
    trouble: String,
    /// Whether it was told that Redis is gone.
    gone: bool,
}

enum Connection {
    None,
    /// The other end is dropped when this is over.
    Begun(u64, watch::Receiver<()>),
    Made(u64, MultiplexedConnection),
}

/// What is to be told: once, not with every request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Redis is gone, for this reason.
    Gone(String),
    /// Redis is back.
    Back,
}

/// Why a script did not run.
enum Failure {
    /// Redis is left alone.
    Resting,
    /// The connection broke.
    Broken(String),
    /// Something else.
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

    /// Runs a script, if that takes no longer than `most`; and says whether it changed that Redis is there.
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

    /// Runs a script, a second time if the connection turns out to be broken: idle ones are closed by the other side, and
    /// end with the Tokio runtime they were made in. At worst that takes two slots.
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

    /// The connection, which is made if there is none.
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
            // It never sends anything; it is dropped.
            let _ = over.changed().await;
        }
    }

    /// Begins a connection, which does not end with the request that wants it.
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
            // A new one has been made meanwhile.
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

    /// A panic of another thread leaves nothing half done here.
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
        // The time for an answer is watched with each request.
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

/// However it ends, and if it is by the end of the runtime.
impl Drop for Attempt {
    fn drop(&mut self) {
        let mut state = self.link.state();
        if matches!(state.connection, Connection::Begun(number, _) if number == self.number) {
            state.connection = Connection::None;
            state.rest = state.rest.max(self.now.saturating_add(REST));
        }
    }
}

/// What went wrong, in words that say nothing of the address and the password.
fn reason(error: &RedisError) -> String {
    if error.is_connection_refusal() {
        return UNREACHABLE.to_owned();
    }
    match error.code() {
        Some(code) => format!("Redis answers {code}"),
        None => error.category().to_owned(),
    }
}
