//! Reads the fields of a slice, of whatever types, that tell about the next slice.

use std::fmt;

use crate::types::Patch;

/// The information of a slice about the next one.
pub struct Step {
    /// Whether there is more, if the slice says so.
    pub(super) more: Option<bool>,
    /// The offset of the next slice. Never empty.
    pub(super) cursor: Option<String>,
}

impl Step {
    /// For an API whose slices have a field that tells whether there is more.
    pub fn new(more: &impl More, cursor: &impl Cursor) -> Self {
        Self { more: more.more(), ..Self::until_none(cursor) }
    }

    /// From fields as text.
    #[cfg(all(feature = "cli", not(target_family = "wasm")))]
    pub(crate) fn of_texts(more: Option<bool>, cursor: Option<&str>) -> Self {
        Self { more, ..Self::until_none(&cursor.map(str::to_owned)) }
    }

    /// The offset of the next slice, if there is one.
    #[cfg(all(feature = "cli", not(target_family = "wasm")))]
    pub(crate) fn offset(self) -> Option<String> {
        self.cursor.filter(|_| self.more != Some(false))
    }

    /// For an API whose slices have a cursor as long as there is more.
    pub fn until_none(cursor: &impl Cursor) -> Self {
        Self { more: None, cursor: cursor.cursor().filter(|cursor| !cursor.is_empty()) }
    }
}

/// Shows no cursor: it may be made from data in the slices.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step").field("more", &self.more).finish_non_exhaustive()
    }
}

/// A field that tells whether there is more.
pub trait More {
    /// The value, if the field is present.
    fn more(&self) -> Option<bool>;
}

/// A field with the cursor of the next slice.
pub trait Cursor {
    /// The cursor as it is sent back, if the field is present.
    fn cursor(&self) -> Option<String>;
}

/// A field with the items of a slice.
pub trait SliceItems {
    /// The type of the items.
    type Item;
    /// The items; empty if the field is absent.
    fn into_items(self) -> Vec<Self::Item>;
}

/// The items of a field that may be absent.
pub fn slice_items<F: SliceItems>(field: F) -> Vec<F::Item> {
    field.into_items()
}

impl More for bool {
    fn more(&self) -> Option<bool> {
        Some(*self)
    }
}

impl Cursor for String {
    fn cursor(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl<T> SliceItems for Vec<T> {
    type Item = T;
    fn into_items(self) -> Vec<T> {
        self
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Cursor for $number {
            fn cursor(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}
numbers!(i32 i64 u32 u64);

/// Implements the traits for wrappers of a field's type.
macro_rules! layers {
    ($($layer:ident: $borrow:expr, $take:expr;)*) => {$(
        impl<T: More> More for $layer<T> {
            fn more(&self) -> Option<bool> {
                $borrow(self).and_then(T::more)
            }
        }

        impl<T: Cursor> Cursor for $layer<T> {
            fn cursor(&self) -> Option<String> {
                $borrow(self).and_then(T::cursor)
            }
        }

        impl<T: SliceItems> SliceItems for $layer<T> {
            type Item = T::Item;
            fn into_items(self) -> Vec<T::Item> {
                $take(self).map(T::into_items).unwrap_or_default()
            }
        }
    )*};
}
layers! {
    Option: Option::as_ref, std::convert::identity;
    Patch: Patch::value, Patch::into_value;
    Box: |value| Some(Box::as_ref(value)), |value: Box<T>| Some(*value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_of_every_type_are_read() {
        fn text(field: &impl Cursor) -> Option<String> {
            Step::until_none(field).cursor
        }
        assert_eq!(text(&String::from(" a/b ")).as_deref(), Some(" a/b "));
        assert_eq!(text(&String::new()), None);
        assert_eq!(text(&Some(String::new())), None);
        assert_eq!(text(&None::<Option<String>>), None);
        assert_eq!(text(&Some(Box::new(i64::MIN))).as_deref(), Some("-9223372036854775808"));
        assert_eq!(text(&u64::MAX).as_deref(), Some("18446744073709551615"));
        assert_eq!(text(&0_i32).as_deref(), Some("0"));
        assert_eq!(text(&Patch::Value(7_u32)).as_deref(), Some("7"));
        assert_eq!(text(&Patch::<String>::Null), None);
        assert_eq!(text(&Patch::<String>::Absent), None);
    }

    #[test]
    fn has_more_fields_are_read() {
        let more = |step: Step| step.more;
        assert_eq!(more(Step::new(&true, &1)), Some(true));
        assert_eq!(more(Step::new(&Some(false), &1)), Some(false));
        assert_eq!(more(Step::new(&None::<bool>, &1)), None);
        assert_eq!(more(Step::new(&Patch::Value(Some(true)), &1)), Some(true));
        assert_eq!(more(Step::until_none(&1)), None);
        assert_eq!(format!("{:?}", Step::new(&true, &String::from("secret"))), "Step { more: Some(true), .. }");
    }

    #[test]
    fn items_of_every_type_are_read() {
        assert_eq!(slice_items(vec![1]), [1]);
        assert_eq!(slice_items(Some(vec![1])), [1]);
        assert_eq!(slice_items(Patch::Value(Box::new(vec![1]))), [1]);
        assert_eq!(slice_items(None::<Vec<i32>>), [0; 0]);
        assert_eq!(slice_items(Patch::<Vec<i32>>::Null), [0; 0]);
    }
}
