//! The receiver: who sent a delivery, and what event it has.

mod builder;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http_body::Body;

pub use self::builder::ReceiverBuilder;
use super::body::{self, Bounds};
use super::delivery::Delivery;
use super::info::Proof;
use super::keys::{self, Keys};
use super::rejected::{Reason, Rejected};
use super::signature::Verifier;
use super::{Event, head};
use crate::charset::without_mark;
use crate::clock::Clock;
use crate::wire::explain::{self, explain};
use crate::wire::raw;
use crate::wire::strict::{self, Flaw};

/// The greatest length of an id in a header.
const LONGEST_ID: usize = 256;

/// Receives the deliveries of a webhook: finds out who sent one, and reads its event.
///
/// It needs neither a framework nor an asynchronous runtime. `E` is the type of the events, `V` that of the values that
/// keys lead to.
///
/// # What is checked
///
/// In this order, and the first that fails is the [`Reason`] of the refusal:
///
/// 1. the key, if it is in a header;
/// 2. content encoding, media type, charset and length in the headers, and the id if it is in one;
/// 3. the size of the body;
/// 4. the signature, if deliveries are signed, and its time;
/// 5. that the body is UTF-8, nests no deeper than allowed, and no object has a field twice;
/// 6. that it is JSON and an event.
///
/// A compressed body is refused, so that nothing small becomes large. A key or signature is compared with those of all
/// accounts, in constant time, whichever is the same.
pub struct Receiver<E, V> {
    accounts: Vec<Account<V>>,
    guard: Guard,
    clock: Arc<dyn Clock>,
    settings: Settings,
    event: PhantomData<fn() -> E>,
}

/// A sender.
struct Account<V> {
    name: Arc<str>,
    value: V,
}

impl<V: Clone> Account<V> {
    fn delivery<E: Event>(&self, id: Option<String>, event: E) -> Delivery<E, V> {
        Delivery::new(event, self.value.clone(), Arc::clone(&self.name), id)
    }
}

/// What tells accounts apart.
#[derive(Debug)]
enum Guard {
    /// Nothing: there is one account.
    Open,
    Keys(Keys),
    Signatures(Verifier),
}

#[derive(Clone, Copy, Debug)]
struct Settings {
    bounds: Bounds,
    max_depth: usize,
    tolerance: Duration,
    needs_content_type: bool,
}

/// Headers that have passed.
struct Admitted {
    /// The account, unless the body is needed to know it.
    account: Option<u32>,
    id: Option<String>,
}

impl<E: Event, V: Clone> Receiver<E, V> {
    /// A receiver without any key yet.
    pub fn builder() -> ReceiverBuilder<E, V> {
        ReceiverBuilder::new()
    }

    /// Receives a delivery.
    ///
    /// # Errors
    ///
    /// The delivery is refused; [`Rejected::status`] is what to answer.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E, V>, Rejected> {
        let admitted = self.admit(headers)?;
        self.read(admitted, headers, body)
    }

    /// Reads the body of a delivery within the bounds of size and time, and receives it. The headers are looked at first,
    /// so nothing is read of a stranger, unless the body is signed.
    ///
    /// # Errors
    ///
    /// The delivery is refused; [`Rejected::status`] is what to answer.
    pub async fn receive_body<B: Body>(&self, headers: &HeaderMap, body: B) -> Result<Delivery<E, V>, Rejected> {
        let admitted = self.admit(headers)?;
        let body = body::read(body, &*self.clock, self.settings.bounds).await?;
        self.read(admitted, headers, &body)
    }

    /// A delivery from a store, to which its account, its id and the JSON of its event were written.
    ///
    /// `id` is only needed for webhooks that have it in a header.
    ///
    /// # Errors
    ///
    /// The receiver does not have the account ([`Reason::UnknownAccount`]), or the event is not one.
    pub fn restore(&self, account: &str, id: Option<&str>, json: &[u8]) -> Result<Delivery<E, V>, Rejected> {
        let account = self.accounts.iter().find(|known| *known.name == *account).ok_or(Reason::UnknownAccount)?;
        Ok(account.delivery(id.map(str::to_owned), event(json)?))
    }

    /// The clock, whose time a [`Once`](super::Once) goes by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    fn admit(&self, headers: &HeaderMap) -> Result<Admitted, Reason> {
        let account = match &self.guard {
            Guard::Open => Some(0),
            Guard::Signatures(_) => None,
            Guard::Keys(keys) => match keys.find(&keys::presented(headers, E::INFO.proof)?) {
                keys::NOBODY => return Err(Reason::WrongKey),
                account => Some(account),
            },
        };
        head::check(headers, self.settings.bounds.max_size, self.settings.needs_content_type)?;
        let id = E::INFO.id_header.map(|name| id(headers, name)).transpose()?;
        Ok(Admitted { account, id })
    }

    fn read(&self, admitted: Admitted, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E, V>, Rejected> {
        let Admitted { account, id } = admitted;
        if body.len() > self.settings.bounds.max_size {
            return Err(Reason::TooLarge.into());
        }
        let account = match (account, &self.guard) {
            (Some(account), _) => account,
            (None, Guard::Signatures(verifier)) => {
                verifier.verify(headers, id.as_deref(), body, (self.clock.now(), self.settings.tolerance))?
            }
            (None, _) => return Err(Reason::MissingKey.into()),
        };
        let account = usize::try_from(account).ok().and_then(|index| self.accounts.get(index));
        let account = account.ok_or(Reason::WrongKey)?;
        let json = without_mark(body);
        if std::str::from_utf8(json).is_err() {
            return Err(Reason::Encoding.into());
        }
        strict::check(json, self.settings.max_depth).map_err(|flaw| match flaw {
            Flaw::TooDeep => Reason::TooDeep,
            Flaw::RepeatedField => Reason::RepeatedField,
        })?;
        Ok(account.delivery(id, event(json)?))
    }
}

/// The id in a header. With a dot in it, a signed text could be read in two ways.
fn id(headers: &HeaderMap, name: &str) -> Result<String, Reason> {
    let value = head::single(headers, name).map_err(|_| Reason::Id)?;
    let id = value.and_then(|value| value.to_str().ok()).ok_or(Reason::Id)?;
    let is_usual =
        (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'.');
    if is_usual { Ok(id.to_owned()) } else { Err(Reason::Id) }
}

fn event<E: Event>(json: &[u8]) -> Result<E, Rejected> {
    raw::from_json(json).map_err(|error| match explain(json, &error, &|json| raw::from_json::<E>(json).map(drop)) {
        explain::Reason::Incomplete | explain::Reason::Syntax { .. } => Reason::Syntax.into(),
        explain::Reason::Misfits(misfits) => Rejected::misfits_of(misfits),
    })
}

/// Shows no values.
impl<E: Event, V> fmt::Debug for Receiver<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("webhook", &E::INFO.name)
            .field("accounts", &self.accounts.len())
            .field("guard", &self.guard)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

/// Whether keys of this form cannot be sent at all.
fn is_unsendable(key: &str, proof: Proof) -> bool {
    match proof {
        Proof::Header(_) | Proof::Bearer => key.trim() != key || key.chars().any(char::is_control),
        Proof::Basic => !key.contains(':'),
        Proof::None | Proof::Signature(_) => false,
    }
}
