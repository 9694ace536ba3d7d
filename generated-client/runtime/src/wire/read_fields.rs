//! The fields of an object as they are read: the modes of the wire table `object!`.
//!
//! A model has a list of slots, and one loop reads into them. How a slot is read is compiled once for each type of value,
//! and not once more in every model.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess};

use super::codec::{DecodeAs, Nullable, Patched, Plain, Seed};
use super::noted;
use super::object::{Key, read_key, skip_value};
use crate::types::Patch;

/// A place for the value of a field.
pub trait Slot<'de, A: MapAccess<'de>> {
    /// Reads the value.
    fn read(&mut self, map: &mut A) -> Result<(), A::Error>;

    /// Whether this is a required field that was not read.
    fn is_missing(&self) -> bool {
        false
    }
}

/// A place for undeclared fields.
pub trait Rest<'de, A: MapAccess<'de>> {
    /// Reads the value.
    fn read(&mut self, key: Key<'de>, map: &mut A) -> Result<(), A::Error>;
}

/// Reads the fields of an object. Undeclared fields are skipped unless there is a place for them.
pub fn read_fields<'de, A: MapAccess<'de>>(
    map: &mut A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    rest: &mut [&mut dyn Rest<'de, A>],
) -> Result<(), A::Error> {
    let (mut next, mut seen) = (0, 0);
    while let Some(key) = read_key(map)? {
        let index = position(names, next, key.as_str());
        if let Some(slot) = slots.get_mut(index) {
            slot.read(map)?;
            next = index + 1;
            seen |= bit(index);
        } else if let Some(rest) = rest.first_mut() {
            rest.read(key, map)?;
        } else {
            skip_value(map, &key)?;
        }
    }
    for (index, (slot, name)) in slots.iter().zip(names).enumerate() {
        if seen & bit(index) == 0 && slot.is_missing() {
            return Err(A::Error::missing_field(name));
        }
    }
    Ok(())
}

/// The index of a name, or the number of names. Most objects have their fields in the order of the table, so the search
/// begins at `next`.
#[inline]
fn position(names: &[&str], next: usize, name: &str) -> usize {
    if names.get(next).is_some_and(|own| *own == name) {
        return next;
    }
    let (before, after) = names.split_at(next.min(names.len()));
    let index = after.iter().position(|own| *own == name).map(|index| next + index);
    index.or_else(|| before.iter().position(|own| *own == name)).unwrap_or(names.len())
}

/// The bit of a field among those that were read; fields beyond the bits have none.
#[inline]
fn bit(index: usize) -> u64 {
    if index < 64 { 1 << index } else { 0 }
}

/// The error of an object without a required field. [`read_fields`] has found the field and its name before.
#[cold]
pub fn incomplete<E: Error>() -> E {
    E::custom("a required field is missing")
}

/// A value of a field that may be absent.
#[derive(Debug)]
pub struct Kept<T>(pub T);

/// The modes as patterns of a value that was read: only a required one may be missing.
pub mod values {
    pub use std::option::Option::Some as required;

    pub use super::{Kept as any, Kept as nullable, Kept as optional, Kept as patch};
}

/// The modes as slots.
#[expect(non_camel_case_types, reason = "the names of the modes in wire tables")]
pub mod slots {
    pub use optional as nullable;

    use super::{
        BTreeMap, DecodeAs, Kept, Key, MapAccess, Nullable, Patch, Patched, PhantomData, Plain, Rest, Seed, Slot,
        noted, skip_value,
    };

    macro_rules! slot {
        ($(#[$doc:meta])* $mode:ident: $value:ty = $empty:expr) => {
            $(#[$doc])*
            #[derive(Debug)]
            pub struct $mode<T, C = Plain> {
                /// The value.
                pub value: $value,
                codec: PhantomData<fn() -> C>,
            }

            impl<T, C> $mode<T, C> {
                /// Without a value.
                pub const EMPTY: Self = Self { value: $empty, codec: PhantomData };
            }
        };
    }

    slot! {
        /// An object without the field is not read.
        required: Option<T> = None
    }
    slot! {
        /// Absent and null are both `None`.
        optional: Kept<Option<T>> = Kept(None)
    }
    slot! {
        /// Absent is `None`, and the value may be null itself.
        any: Kept<Option<T>> = Kept(None)
    }
    slot! {
        /// Absent and null differ.
        patch: Kept<Patch<T>> = Kept(Patch::Absent)
    }
    slot! {
        /// Unlisted fields that the description allows.
        declared: BTreeMap<String, T> = BTreeMap::new()
    }
    slot! {
        /// Unlisted fields that the description does not have.
        unknown: BTreeMap<String, T> = BTreeMap::new()
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Slot<'de, A> for required<T, C> {
        fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
            self.value = Some(map.next_value_seed(Seed::<C, T>::new())?);
            Ok(())
        }

        fn is_missing(&self) -> bool {
            self.value.is_none()
        }
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Slot<'de, A> for optional<T, C> {
        fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
            self.value.0 = map.next_value_seed(Seed::<Nullable<C>, Option<T>>::new())?;
            Ok(())
        }
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Slot<'de, A> for any<T, C> {
        fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
            self.value.0 = Some(map.next_value_seed(Seed::<C, T>::new())?);
            Ok(())
        }
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Slot<'de, A> for patch<T, C> {
        fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
            self.value.0 = map.next_value_seed(Seed::<Patched<C>, Patch<T>>::new())?;
            Ok(())
        }
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Rest<'de, A> for declared<T, C> {
        fn read(&mut self, key: Key<'de>, map: &mut A) -> Result<(), A::Error> {
            let value = map.next_value_seed(Seed::<C, T>::new())?;
            self.value.insert(key.into_string(), value);
            Ok(())
        }
    }

    impl<'de, A: MapAccess<'de>, T, C: DecodeAs<T>> Rest<'de, A> for unknown<T, C> {
        fn read(&mut self, key: Key<'de>, map: &mut A) -> Result<(), A::Error> {
            // A type that is only tried does not know the field.
            if noted::is_probing() {
                return skip_value(map, &key);
            }
            noted::field(key.as_str());
            let value = map.next_value_seed(Seed::<C, T>::new())?;
            self.value.insert(key.into_string(), value);
            Ok(())
        }
    }
}
