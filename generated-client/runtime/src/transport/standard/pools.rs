//! A pool of connections for each runtime of Tokio.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::Id;

/// The greatest number of runtimes with connections. Beyond it, the least recently used runtime loses its own.
const MOST: usize = 16;

/// Makes HTTP clients, all alike.
pub(super) trait Make {
    fn make(&self) -> reqwest::Result<reqwest::Client>;
}

/// HTTP clients, each with connections of its own.
///
/// A connection is driven by the runtime in which it was made. A request in another runtime could get a connection that
/// no task drives.
pub(super) struct Pools<M> {
    make: M,
    /// The most recently used comes first.
    clients: Mutex<Vec<(Option<Id>, Arc<reqwest::Client>)>>,
}

impl<M: Make> Pools<M> {
    /// Makes the first client, to find problems at once.
    pub(super) fn new(make: M) -> reqwest::Result<Self> {
        let first = Arc::new(make.make()?);
        Ok(Self { make, clients: Mutex::new(vec![(None, first)]) })
    }

    /// The client of a runtime.
    pub(super) fn of(&self, runtime: Id) -> reqwest::Result<Arc<reqwest::Client>> {
        let id = Some(runtime);
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, http)) = clients.first_mut()
            && (*of == id || of.is_none())
        {
            *of = id;
            return Ok(Arc::clone(http));
        }
        let http = match clients.iter().position(|(of, _)| *of == id) {
            Some(index) => clients.remove(index).1,
            None => Arc::new(self.make.make()?),
        };
        clients.truncate(MOST - 1);
        clients.insert(0, (id, Arc::clone(&http)));
        Ok(http)
    }
}
