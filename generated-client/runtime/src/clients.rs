//! Clients of a fleet, by key.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Clients by whatever a program tells them apart: the studios of a chain, the tenants of a service.
///
/// They are made from one client and share its connections. Clones share the map, so it can be the state of a server.
/// `K` is the key, `C` the client of an SDK.
///
/// ```text
/// let studios = Clients::new(client);
/// studios.insert("berlin", studios.base().with_api_key(key)?);
///
/// let berlin = studios.get("berlin").ok_or(UnknownStudio)?;
/// ```
pub struct Clients<K, C>(Arc<Inner<K, C>>);

struct Inner<K, C> {
    base: C,
    clients: RwLock<HashMap<K, C>>,
}

impl<K: Eq + Hash, C: Clone> Clients<K, C> {
    /// No clients yet. `base` is what they are made from.
    pub fn new(base: C) -> Self {
        Self(Arc::new(Inner { base, clients: RwLock::default() }))
    }

    /// The client that the others are made from.
    pub fn base(&self) -> &C {
        &self.0.base
    }

    /// The client of a key.
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<C>
    where
        K: Borrow<Q>,
    {
        self.read().get(key).cloned()
    }

    /// Sets the client of a key. Yields the one that was there.
    pub fn insert(&self, key: K, client: C) -> Option<C> {
        self.write().insert(key, client)
    }

    /// The client of a key. If there is none, it is made from the [`base`](Self::base). Others wait meanwhile, so `make`
    /// must not use these clients.
    ///
    /// # Errors
    ///
    /// That of `make`.
    pub fn get_or_make<E>(&self, key: K, make: impl FnOnce(&C) -> Result<C, E>) -> Result<C, E> {
        if let Some(client) = self.get(&key) {
            return Ok(client);
        }
        let mut clients = self.write();
        if let Some(client) = clients.get(&key) {
            return Ok(client.clone());
        }
        let client = make(&self.0.base)?;
        clients.insert(key, client.clone());
        Ok(client)
    }

    /// Removes the client of a key. Calls that it has begun go on.
    pub fn remove<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<C>
    where
        K: Borrow<Q>,
    {
        self.write().remove(key)
    }

    /// All keys and clients as of now, in no order.
    pub fn all(&self) -> Vec<(K, C)>
    where
        K: Clone,
    {
        self.read().iter().map(|(key, client)| (key.clone(), client.clone())).collect()
    }

    /// The number of clients.
    pub fn len(&self) -> usize {
        self.read().len()
    }

    /// Whether there are no clients.
    pub fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    /// A panic of another thread leaves the map usable.
    fn read(&self) -> RwLockReadGuard<'_, HashMap<K, C>> {
        self.0.clients.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<K, C>> {
        self.0.clients.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K, C> Clone for Clients<K, C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Shows the number of clients; no keys.
impl<K, C: fmt::Debug> fmt::Debug for Clients<K, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.clients.read().unwrap_or_else(PoisonError::into_inner).len();
        f.debug_struct("Clients").field("base", &self.0.base).field("len", &count).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Clients;

    #[test]
    fn clients_are_made_once_and_found_by_borrowed_keys() {
        let clients: Clients<String, i32> = Clients::new(7);
        assert!(clients.is_empty() && clients.get("a").is_none());
        assert_eq!(clients.get_or_make("a".to_owned(), |base| Ok::<_, ()>(base + 1)), Ok(8));
        assert_eq!(clients.get_or_make("a".to_owned(), |_| Err(())), Ok(8));
        assert_eq!(clients.get_or_make("b".to_owned(), |_| Err(())), Err(()));
        let shared = clients.clone();
        assert_eq!((shared.insert("b".to_owned(), 9), clients.len()), (None, 2));
        let mut all = shared.all();
        all.sort();
        assert_eq!(all, [("a".to_owned(), 8), ("b".to_owned(), 9)]);
        assert_eq!((shared.remove("a"), clients.get("a")), (Some(8), None));
        assert_eq!(format!("{clients:?}"), "Clients { base: 7, len: 1, .. }");
    }
}
