//! Required values that may be null.

use std::borrow::Cow;

use super::patch::from_values;

/// The argument of a model's `new` for a field that is always sent and may be null.
///
/// It need not be written: values, texts, arrays, `Option`s and `None` convert into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrNull<T>(Option<T>);

impl<T> OrNull<T> {
    fn of(value: T) -> Self {
        Self(Some(value))
    }

    /// The value, if it is not null.
    pub fn into_option(self) -> Option<T> {
        self.0
    }
}

from_values!(OrNull::of);

/// `None` is null.
impl<T> From<Option<T>> for OrNull<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::OrNull;

    #[test]
    fn constructors_accept_values_options_and_null() {
        fn given<T>(value: impl Into<OrNull<T>>) -> Option<T> {
            OrNull::into_option(value.into())
        }
        assert_eq!(given::<String>("a").as_deref(), Some("a"));
        assert_eq!(given::<String>("a".to_owned()).as_deref(), Some("a"));
        // All that `impl Into<String>` takes.
        assert_eq!(given::<String>(&"a".to_owned()).as_deref(), Some("a"));
        assert_eq!(given::<String>("a".to_owned().as_mut_str()).as_deref(), Some("a"));
        assert_eq!(given::<String>(Box::<str>::from("a")).as_deref(), Some("a"));
        assert_eq!(given::<String>(Cow::Borrowed("a")).as_deref(), Some("a"));
        assert_eq!(given::<String>('a').as_deref(), Some("a"));
        assert_eq!(given::<Vec<i64>>(&[1, 2][..]).unwrap(), [1, 2]);
        assert_eq!(given::<Vec<String>>(&["a", "b"][..]).unwrap(), ["a", "b"]);
        assert_eq!(given::<String>(Some("a".into())).as_deref(), Some("a"));
        assert_eq!(given::<String>(None), None);
        assert_eq!(given::<String>(Option::default()), None);
        assert_eq!(given::<i64>(5), Some(5));
        assert_eq!(given::<f64>(0.5), Some(0.5));
        assert_eq!(given(Some(1)), Some(1));
        assert_eq!(given::<Vec<String>>(["a", "b"]).unwrap(), ["a", "b"]);
        assert_eq!(given::<Vec<i64>>([]).unwrap(), [0; 0]);
        assert_eq!(given::<Vec<i64>>(vec![1]).unwrap(), [1]);
        assert_eq!(given::<Vec<i64>>(None), None);
        assert_eq!(given::<Box<i64>>(7), Some(Box::new(7)));
        assert_eq!(given::<Box<i64>>(None), None);
    }
}
