//! The runtime of a client for blocking calls.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::context::Waiting;
use crate::error::Error;

/// A runtime on a thread of its own, for connections and timers. It starts with the first blocking call.
///
/// Callers run the futures of their calls themselves, so spans and subscribers of their threads apply. The thread has to
/// go on between calls: a connection that nobody drives does not notice that the server has closed it.
#[derive(Default)]
pub(crate) struct Engine(Mutex<Option<Running>>);

struct Running {
    handle: Handle,
    /// Its drop ends the thread, which then drops the runtime. So it does not matter where the last client is dropped,
    /// and nobody waits for it.
    _stop: oneshot::Sender<Infallible>,
}

impl Engine {
    /// The output of a future, which may use Tokio.
    pub(crate) fn wait<F: IntoFuture>(&self, future: F) -> Result<F::Output, Error> {
        let _waiting = Waiting::begin()?;
        let handle = self.handle()?;
        // It is dropped before `_entered`.
        let _entered = handle.enter();
        let mut future = pin!(future.into_future());
        let alarm = Arc::new(Alarm { thread: thread::current(), rang: AtomicBool::new(false) });
        let waker = Waker::from(Arc::clone(&alarm));
        let mut context = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return Ok(output);
            }
            alarm.wait();
        }
    }

    fn handle(&self) -> Result<Handle, Error> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = &*running {
            return Ok(running.handle.clone());
        }
        let started = Running::start()
            .map_err(|error| Error::configuration("the runtime for blocking calls cannot start").with_source(error))?;
        Ok(running.insert(started).handle.clone())
    }
}

impl Running {
    fn start() -> io::Result<Self> {
        let (stop, stopped) = oneshot::channel::<Infallible>();
        let (report, started) = mpsc::sync_channel(1);
        let work = move || {
            let runtime = match Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(report.send(Err(error))),
            };
            let _ = report.send(Ok(runtime.handle().clone()));
            let _ = runtime.block_on(stopped);
        };
        thread::Builder::new().name("blocking-calls".to_owned()).spawn(work)?;
        let handle = started.recv().map_err(io::Error::other)??;
        Ok(Self { handle, _stop: stop })
    }
}

/// Wakes a thread.
struct Alarm {
    thread: Thread,
    rang: AtomicBool,
}

impl Alarm {
    /// Waits until the alarm rings, if it has not done so since the last time.
    fn wait(&self) {
        // A thread may be unparked for other reasons.
        while !self.rang.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.rang.swap(true, Ordering::Release) {
            self.thread.unpark();
        }
    }
}
