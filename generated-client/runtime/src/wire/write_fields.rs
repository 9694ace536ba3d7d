//! The fields of an object as they are written: the modes of the wire table `object!`.
//!
//! As for reading, a model has a list of fields, and one loop writes them.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::ser::{SerializeMap, Serializer};

use super::codec::{As, EncodeAs, Nullable, Plain};
use super::sending::is_request;
use crate::types::Patch;

/// A field with its value.
pub trait Field<M: SerializeMap> {
    /// Writes the field, unless it is absent.
    fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error>;
}

/// Undeclared fields with their values.
pub trait Others<M: SerializeMap> {
    /// Writes those that have none of the names: a declared field is not written a second time.
    fn write(&self, names: &'static [&'static str], map: &mut M) -> Result<(), M::Error>;
}

/// Writes an object.
pub fn write_fields<S: Serializer>(
    serializer: S,
    names: &'static [&'static str],
    fields: &[&dyn Field<S::SerializeMap>],
    others: &[&dyn Others<S::SerializeMap>],
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (field, name) in fields.iter().zip(names) {
        field.write(name, &mut map)?;
    }
    for others in others {
        others.write(names, &mut map)?;
    }
    map.end()
}

/// The modes as fields.
#[expect(non_camel_case_types, reason = "the names of the modes in wire tables")]
pub mod fields {
    pub use optional as any;

    use super::{As, BTreeMap, EncodeAs, Field, Nullable, Others, Patch, PhantomData, Plain, SerializeMap, is_request};

    /// A field that is always written.
    #[derive(Debug)]
    pub struct required<'a, T, C = Plain>(pub &'a T, pub PhantomData<fn() -> C>);

    /// A field that is absent if it is `None`.
    #[derive(Debug)]
    pub struct optional<'a, T, C = Plain>(pub &'a Option<T>, pub PhantomData<fn() -> C>);

    /// A field that is null if it is `None`.
    #[derive(Debug)]
    pub struct nullable<'a, T, C = Plain>(pub &'a Option<T>, pub PhantomData<fn() -> C>);

    /// A field that may be absent or null.
    #[derive(Debug)]
    pub struct patch<'a, T, C = Plain>(pub &'a Patch<T>, pub PhantomData<fn() -> C>);

    /// Undeclared fields.
    #[derive(Debug)]
    pub struct rest<'a, T, C = Plain>(pub &'a BTreeMap<String, T>, pub PhantomData<fn() -> C>);

    /// A field that is not written for requests.
    #[derive(Debug)]
    pub struct answers<F>(pub F);

    impl<M: SerializeMap, T, C: EncodeAs<T>> Field<M> for required<'_, T, C> {
        fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
            map.serialize_entry(name, &As::<C, T>::new(self.0))
        }
    }

    impl<M: SerializeMap, T, C: EncodeAs<T>> Field<M> for optional<'_, T, C> {
        fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
            match self.0 {
                Some(value) => map.serialize_entry(name, &As::<C, T>::new(value)),
                None => Ok(()),
            }
        }
    }

    impl<M: SerializeMap, T, C: EncodeAs<T>> Field<M> for nullable<'_, T, C> {
        fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
            map.serialize_entry(name, &As::<Nullable<C>, Option<T>>::new(self.0))
        }
    }

    impl<M: SerializeMap, T, C: EncodeAs<T>> Field<M> for patch<'_, T, C> {
        fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
            match self.0 {
                Patch::Absent => Ok(()),
                Patch::Null => map.serialize_entry(name, &()),
                Patch::Value(value) => map.serialize_entry(name, &As::<C, T>::new(value)),
            }
        }
    }

    impl<M: SerializeMap, F: Field<M>> Field<M> for answers<F> {
        fn write(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
            if is_request() { Ok(()) } else { self.0.write(name, map) }
        }
    }

    impl<M: SerializeMap, T, C: EncodeAs<T>> Others<M> for rest<'_, T, C> {
        fn write(&self, names: &'static [&'static str], map: &mut M) -> Result<(), M::Error> {
            for (key, value) in self.0 {
                if !names.contains(&key.as_str()) {
                    map.serialize_entry(key, &As::<C, T>::new(value))?;
                }
            }
            Ok(())
        }
    }
}
