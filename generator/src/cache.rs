//! Results that are kept for the next time, on every thread.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The size of a cache: more keys than any description has, and few enough for a process that reads many.
const MOST_KEPT: usize = 10_000;

/// A value for each text. The values fill themselves outside of the cache's lock.
pub struct Cache<V>(LazyLock<Mutex<HashMap<String, Arc<V>>>>);

impl<V: Default> Cache<V> {
    /// An empty cache.
    pub const fn new() -> Self {
        Self(LazyLock::new(Mutex::default))
    }

    /// The value of a text.
    pub fn get(&self, key: &str) -> Arc<V> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = kept.get(key) {
            return Arc::clone(value);
        }
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        Arc::clone(kept.entry(key.to_owned()).or_default())
    }
}
