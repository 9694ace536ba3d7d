//! Debug output without what must not be seen: `redacted_debug!`.

use std::fmt;

/// Stands for a value that is not shown.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! redacted_debug {
    ($name:ident { $($field:ident: $visibility:ident),* $(,)? }) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($name))
                    $(.field(
                        ::core::stringify!($field),
                        $crate::codegen::redacted_debug! { @$visibility self $field },
                    ))*
                    .finish()
            }
        }
    };
    ($name:ident enum { $($variant:ident: $visibility:ident),* $(,)? }) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($crate::codegen::redacted_debug! { @pattern $visibility $variant value } => {
                        let mut shown = f.debug_tuple(::core::stringify!($variant));
                        $crate::codegen::redacted_debug! { @field $visibility shown value };
                        shown.finish()
                    })*
                }
            }
        }
    };
    (@pattern empty $variant:ident $value:ident) => { Self::$variant };
    (@pattern hidden $variant:ident $value:ident) => { Self::$variant(_) };
    (@pattern shown $variant:ident $value:ident) => { Self::$variant($value) };
    (@field empty $tuple:ident $value:ident) => {};
    (@field hidden $tuple:ident $value:ident) => { $tuple.field(&$crate::codegen::Hidden) };
    (@field shown $tuple:ident $value:ident) => { $tuple.field($value) };
    (@shown $this:ident $field:ident) => { &$this.$field };
    (@hidden $this:ident $field:ident) => { &$crate::codegen::Hidden };
}
