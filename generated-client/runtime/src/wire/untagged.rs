//! Unions without a discriminator: the wire table `untagged!`.
//!
//! Among the arms that can read a value, an object goes to the arm that declares most of its fields, any other value to
//! the arm that fits best ([`Fit`]); ties go to the first arm. An arm is excluded if a guarded field has another value. An
//! arm that only keeps an object, such as a union whose tag is missing, is the last choice. A value that no arm reads is
//! kept as it is, and so is an integer that would lose digits in the only arm that reads it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde_json::Value;
use serde_json::value::RawValue;

use super::noted::{self, Notes};
use super::tagged::{Entries, text};
use super::{exact, raw};

/// Reads an arm from JSON text. Also yields how well the value fits it.
pub type ReadArm<T> = fn(&[u8]) -> serde_json::Result<(T, u8)>;

/// An arm of a union.
#[derive(Debug)]
pub struct UntaggedArm<T> {
    /// Fields and the values that they may have in this arm.
    pub guards: &'static [(&'static str, &'static [&'static str])],
    /// The fields that the arm declares.
    pub keys: &'static [&'static str],
    /// Reads the arm.
    pub read: ReadArm<T>,
}

/// Reads a union.
pub fn read_untagged<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    arms: &[UntaggedArm<T>],
    other: fn(Value) -> T,
) -> Result<T, D::Error> {
    let raw = raw::take(deserializer)?;
    let json = raw.get().as_bytes();
    let entries = entries(json).map_err(|error| raw::inner(raw.get(), &error))?;
    let mut candidates = Vec::new();
    for (index, arm) in arms.iter().enumerate() {
        insert(&mut candidates, index, (arm.guards, arm.keys), &entries);
    }
    let is_flat = is_flat(json);
    let before = noted::mark();
    let mut best: Option<(T, u8, Option<Box<Notes>>)> = None;
    for arm in candidates.into_iter().filter_map(|(_, index)| arms.get(index)) {
        noted::back_to(before.as_ref());
        let Ok((value, fit)) = (arm.read)(json) else { continue };
        if best.as_ref().is_none_or(|(_, best, _)| fit > *best) {
            best = Some((value, fit, noted::since(before.as_ref())));
        }
        // An object that is only kept was not read field by field, so the next arm costs no more than this one.
        if !is_flat && (fit > 0 || json.starts_with(b"[")) {
            break;
        }
    }
    match best {
        Some((value, fit, notes)) if fit > FLOAT || !exact::is_rounded(raw.get()) => {
            match notes {
                Some(notes) => noted::replace(notes),
                None => noted::back_to(before.as_ref()),
            }
            return Ok(value);
        }
        Some(_) => noted::back_to(before.as_ref()),
        None => {
            noted::back_to(before.as_ref());
            noted::arm(raw.get());
        }
    }
    exact::read(raw.get()).map(other).map_err(|error| raw::inner(raw.get(), &error))
}

/// The members of an object; none for a value of another form.
fn entries(json: &[u8]) -> serde_json::Result<Vec<(String, Box<RawValue>)>> {
    if json.starts_with(b"{") { raw::from_json::<Entries>(json).map(|entries| entries.0) } else { Ok(Vec::new()) }
}

/// Whether all arms are tried. For objects, and for arrays that contain objects or arrays, the first arm that reads them
/// is taken: trying all arms at every level would take time exponential in the depth.
fn is_flat(json: &[u8]) -> bool {
    match json.split_first() {
        Some((b'{', _)) => false,
        Some((b'[', items)) => !items.iter().any(|byte| matches!(byte, b'{' | b'[')),
        _ => true,
    }
}

/// Adds an arm to those that may read an object, behind the arms that declare as many of its fields or more. Not a sort
/// of the arms themselves, which would be compiled for each union.
fn insert(
    candidates: &mut Vec<(usize, usize)>,
    arm: usize,
    (guards, keys): (&[(&str, &[&str])], &[&str]),
    entries: &[(String, Box<RawValue>)],
) {
    if guards_allow(guards, entries) {
        let known = entries.iter().filter(|(key, _)| keys.contains(&key.as_str())).count();
        let index = candidates.partition_point(|(better, _)| *better >= known);
        candidates.insert(index, (known, arm));
    }
}

fn guards_allow(guards: &[(&str, &[&str])], entries: &[(String, Box<RawValue>)]) -> bool {
    guards.iter().all(|(field, allowed)| {
        let value = entries.iter().rev().find(|(key, _)| key == field).and_then(|(_, value)| text(value));
        value.is_none_or(|value| allowed.contains(&value.as_str()))
    })
}

/// How well a type fits a value that it can read: 3 exactly, 2 or 1 if types of other kinds can read it too, 0 if it only
/// keeps it.
pub trait Fit {
    /// The grade.
    fn fit(&self) -> u8;
}

/// The grade of a floating point number.
const FLOAT: u8 = 1;

impl Fit for f64 {
    fn fit(&self) -> u8 {
        FLOAT
    }
}

impl Fit for Decimal {
    fn fit(&self) -> u8 {
        2
    }
}

impl Fit for String {
    fn fit(&self) -> u8 {
        1
    }
}

impl Fit for Value {
    fn fit(&self) -> u8 {
        0
    }
}

impl<T: Fit + ?Sized> Fit for Box<T> {
    fn fit(&self) -> u8 {
        (**self).fit()
    }
}

impl<T: Fit> Fit for Option<T> {
    fn fit(&self) -> u8 {
        self.as_ref().map_or(3, Fit::fit)
    }
}

impl<T: Fit> Fit for Vec<T> {
    fn fit(&self) -> u8 {
        self.iter().map(Fit::fit).min().unwrap_or(3)
    }
}

impl<T: Fit> Fit for BTreeMap<String, T> {
    fn fit(&self) -> u8 {
        // Not 0: the values were read.
        self.values().map(Fit::fit).min().unwrap_or(3).max(1)
    }
}

/// Yields the grade of a value in a macro, which knows a type only by name: method look-up finds [`FitKnown`] for types
/// that have a grade, and with one more reference [`FitAny`] for all others.
#[derive(Debug)]
pub struct Graded<'a, T>(pub &'a T);

/// Types that have a grade.
pub trait FitKnown {
    /// The grade.
    fn grade(&self) -> u8;
}

impl<T: Fit> FitKnown for Graded<'_, T> {
    fn grade(&self) -> u8 {
        self.0.fit()
    }
}

/// Types without a grade. They read only values of their own form.
pub trait FitAny {
    /// The grade.
    fn grade(&self) -> u8;
}

impl<T> FitAny for &Graded<'_, T> {
    fn grade(&self) -> u8 {
        3
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! untagged {
    ($name:ident { $($table:tt)* }) => {
        $crate::codegen::untagged! { $name { $($table)* } else Unrecognized }
    };
    (
        $name:ident {
            $(
                $variant:ident($payload:ty) $(as $codec:ty)? $({
                    $(guards: { $($guard:literal: [$($allowed:literal),* $(,)?]),* $(,)? } $(,)?)?
                    $(keys: [$($key:literal),* $(,)?] $(,)?)?
                })?
            ),* $(,)?
        } else $other:ident
    ) => {
        impl $crate::codegen::Fit for $name {
            #[inline]
            fn fit(&self) -> u8 {
                if let Self::$other(_) = self { 0 } else { 3 }
            }
        }

        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            #[allow(unused_imports)]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::Deserializer<'de>,
            {
                use $crate::codegen::{FitAny as _, FitKnown as _};
                let arms = [$(
                    $crate::codegen::UntaggedArm {
                        guards: &[$($($(($guard, &[$($allowed),*])),*)?)?],
                        keys: &[$($($($key),*)?)?],
                        read: |json| {
                            let value = $crate::codegen::untagged! {
                                @read json ($payload) $($codec)?
                            };
                            let grade = (&$crate::codegen::Graded(&value)).grade();
                            ::core::result::Result::Ok((Self::$variant(value), grade))
                        },
                    },
                )*];
                $crate::codegen::read_untagged(deserializer, &arms, Self::$other)
            }
        }

        impl $crate::codegen::Serialize for $name {
            #[allow(unused_imports)]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                match self {
                    $(Self::$variant(value) => {
                        $crate::codegen::newtype! { @write (value) serializer $($codec)? }
                    })*
                    Self::$other(value) => $crate::codegen::write_exact(value, serializer),
                }
            }
        }
    };

    (@read $json:ident ($payload:ty)) => { $crate::codegen::from_json::<$payload>($json)? };
    (@read $json:ident ($payload:ty) $codec:ty) => {{
        // The payload is named outside of the block that brings the codecs into scope: a model may have their names.
        let value: $payload = {
            use $crate::codegen::codecs::*;
            $crate::codegen::from_json::<$crate::codegen::Decoded<$codec, _>>($json)?.0
        };
        value
    }};
}
