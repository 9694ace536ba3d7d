//! Marker fields of deeply nested models, which only help the compiler: see the generator's `ir/passes/depth.rs`.

use std::fmt;
use std::marker::PhantomData;

/// The first field of a model that tells which ones lie far below it. Whether a type is `Send` is asked of its fields in
/// order, and asked once: so the answers for those below are there before the others are asked.
pub struct First<T>([T; 0]);

/// The last field of such a model, which holds the same as far as dropping goes: there, the last one is asked first. That
/// it is dropped itself answers at once whether the model needs to be.
pub struct Last<T>(PhantomData<T>);

impl<T> Drop for Last<T> {
    #[inline]
    fn drop(&mut self) {}
}

macro_rules! nothing {
    ($($name:ident: $value:expr,)+) => { $(
        impl<T> Default for $name<T> {
            #[inline]
            fn default() -> Self {
                Self($value)
            }
        }

        impl<T> Clone for $name<T> {
            #[inline]
            fn clone(&self) -> Self {
                Self::default()
            }
        }

        impl<T> PartialEq for $name<T> {
            #[inline]
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        impl<T> Eq for $name<T> {}

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )+ };
}

nothing! {
    First: [],
    Last: PhantomData,
}
