//! Settings of receivers.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::{Account, Guard, Receiver, Settings, is_unsendable};
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::events::Event;
use crate::events::body::Bounds;
use crate::events::info::{EventInfo, Proof, SignedPart};
use crate::events::keys::{self, Keys};
use crate::events::signature::Verifier;
use crate::limit;
use crate::random;
use crate::types::{ApiKey, Secret};
use crate::wire::strict;

/// Sets up a [`Receiver`].
pub struct ReceiverBuilder<E, V> {
    accounts: Vec<(Option<String>, Vec<Secret>, V)>,
    open: Option<V>,
    clock: Arc<dyn Clock>,
    settings: Settings,
    event: PhantomData<fn() -> E>,
}

impl<E: Event, V: Clone> ReceiverBuilder<E, V> {
    pub(super) fn new() -> Self {
        Self {
            accounts: Vec::new(),
            open: None,
            clock: Arc::new(SystemClock),
            settings: Settings {
                bounds: Bounds {
                    max_size: 1024 * 1024,
                    timeout: Duration::from_secs(5),
                    idle_timeout: Duration::from_secs(2),
                },
                max_depth: 64,
                tolerance: Duration::from_secs(300),
                needs_content_type: true,
            },
            event: PhantomData,
        }
    }

    /// Accepts deliveries with this key, or signed with this secret, which lead to `value`. Each key is an account of its
    /// own, whose name is a hash of the key.
    ///
    /// For basic authentication the key is `user:password`, for Standard Webhooks the secret as it is shown, `whsec_...`.
    #[must_use]
    pub fn key(mut self, key: impl Into<ApiKey>, value: V) -> Self {
        self.accounts.push((None, vec![key.into().into_secret()], value));
        self
    }

    /// Accepts deliveries with any of these keys, which all lead to `value`: so keys can be replaced one after the other.
    /// `name` is the name of the account, which must not change with its keys, as deliveries are told apart within an
    /// account.
    #[must_use]
    pub fn account<K: Into<ApiKey>>(
        mut self,
        name: impl Into<String>,
        keys: impl IntoIterator<Item = K>,
        value: V,
    ) -> Self {
        let keys = keys.into_iter().map(|key| key.into().into_secret()).collect();
        self.accounts.push((Some(name.into()), keys, value));
        self
    }

    /// Accepts deliveries of anybody. Only for webhooks for which the description has neither key nor signature.
    #[must_use]
    pub fn without_keys(mut self, value: V) -> Self {
        self.open = Some(value);
        self
    }

    /// Sets how many bytes a body may have. The default is 1 MiB.
    #[must_use]
    pub fn max_size(mut self, bytes: usize) -> Self {
        self.settings.bounds.max_size = bytes;
        self
    }

    /// Sets how deep objects and arrays may nest. The default is 64, and more than 128 cannot be read.
    #[must_use]
    pub fn max_depth(mut self, depth: usize) -> Self {
        self.settings.max_depth = depth.min(strict::DEEPEST);
        self
    }

    /// Sets how long it may take until [`Receiver::receive_body`] has the whole body. The default is 5 seconds.
    #[must_use]
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.settings.bounds.timeout = timeout;
        self
    }

    /// Sets how long [`Receiver::receive_body`] waits for more of a body. The default is 2 seconds.
    #[must_use]
    pub fn body_idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.bounds.idle_timeout = timeout;
        self
    }

    /// Sets how far the time of a signed delivery may be from now, in whole seconds and either direction. The default is 5
    /// minutes. Without effect if the time is not signed.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.settings.tolerance = tolerance;
        self
    }

    /// Also accepts deliveries without the header `Content-Type`. One that has it must still say JSON.
    #[must_use]
    pub fn allow_missing_content_type(mut self) -> Self {
        self.settings.needs_content_type = false;
        self
    }

    /// Sets the clock, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes the receiver.
    ///
    /// # Errors
    ///
    /// There is no key, a key is empty or cannot come in a request, two accounts have one key or one name; keys are set but
    /// the description has no protection, or the other way round; the system has no source of randomness.
    pub fn build(self) -> Result<Receiver<E, V>, Error> {
        let proof = E::INFO.proof;
        check_info(&E::INFO)?;
        if matches!(proof, Proof::None) {
            return self.build_open();
        }
        if self.open.is_some() {
            return Err(Error::configuration("the description protects this webhook, so its receiver needs keys"));
        }
        if self.accounts.is_empty() {
            return Err(Error::configuration("the receiver has no key, so it would accept nothing"));
        }
        let salt = random::secret().ok_or_else(|| Error::configuration("the system has no source of randomness"))?;
        // Also of secrets, to find those that are the same.
        let mut keys = Keys::new(salt);
        let mut verifier = match proof {
            Proof::Signature(signature) => Some(Verifier::new(signature)),
            _ => None,
        };
        let mut accounts: Vec<Account<V>> = Vec::with_capacity(self.accounts.len());
        for (name, own, value) in self.accounts {
            let index = u32::try_from(accounts.len()).ok().filter(|index| *index != keys::NOBODY);
            let index = index.ok_or_else(|| Error::configuration("the receiver has too many accounts"))?;
            let Some(first) = own.first() else {
                return Err(Error::configuration("an account of the receiver has no key"));
            };
            let name = name.unwrap_or_else(|| limit::Account::of([first.expose().as_bytes()]).name(E::INFO.name));
            for key in &own {
                check_key(key.expose(), proof)?;
                let key = match &mut verifier {
                    Some(verifier) => verifier.add(key.expose(), index),
                    None => Some(Zeroizing::new(key.expose().as_bytes().to_vec())),
                };
                let key = key.ok_or_else(|| Error::configuration("a secret of the receiver is not Base64"))?;
                if !keys.add(&key, index) {
                    return Err(Error::configuration("the receiver has the same key twice"));
                }
            }
            if name.is_empty() || accounts.iter().any(|known| *known.name == *name) {
                return Err(Error::configuration("accounts of the receiver need names of their own"));
            }
            accounts.push(Account { name: name.into(), value });
        }
        let guard = verifier.map_or(Guard::Keys(keys), Guard::Signatures);
        let (clock, settings) = (self.clock, self.settings);
        Ok(Receiver { accounts, guard, clock, settings, event: PhantomData })
    }

    fn build_open(self) -> Result<Receiver<E, V>, Error> {
        if !self.accounts.is_empty() {
            return Err(Error::configuration("the description has no place for a key of this webhook"));
        }
        let Some(value) = self.open else {
            return Err(Error::configuration("nothing protects this webhook, which `without_keys` has to accept"));
        };
        let accounts = vec![Account { name: "".into(), value }];
        let (clock, settings) = (self.clock, self.settings);
        Ok(Receiver { accounts, guard: Guard::Open, clock, settings, event: PhantomData })
    }
}

/// Refuses keys that could never match.
fn check_key(key: &str, proof: Proof) -> Result<(), Error> {
    if key.is_empty() {
        return Err(Error::configuration("a key of the receiver is empty"));
    }
    if is_unsendable(key, proof) {
        return Err(Error::configuration(match proof {
            Proof::Basic => "a key of the receiver is not `user:password`",
            _ => "a key of the receiver begins or ends with a blank or a line break, or has a control character",
        }));
    }
    Ok(())
}

/// Refuses signatures of headers that nobody names.
fn check_info(info: &EventInfo) -> Result<(), Error> {
    let Proof::Signature(signature) = info.proof else { return Ok(()) };
    let has = |found: fn(&SignedPart) -> bool| signature.content.iter().any(found);
    let lacks_id = has(|part| matches!(part, SignedPart::Id)) && info.id_header.is_none();
    let lacks_time = has(|part| matches!(part, SignedPart::Timestamp)) != signature.timestamp.is_some();
    if lacks_id || lacks_time || !has(|part| matches!(part, SignedPart::Body)) {
        return Err(Error::configuration("the description of the signature is not complete"));
    }
    Ok(())
}

/// Shows no keys and values.
impl<E: Event, V> fmt::Debug for ReceiverBuilder<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiverBuilder")
            .field("webhook", &E::INFO.name)
            .field("accounts", &self.accounts.len())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
