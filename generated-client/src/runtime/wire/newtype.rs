//! Types of their own around another: the wire table `newtype!`.

macro_rules! newtype {
    ($name:ident($inner:ty) $(as $codec:ty)?: $($direction:ident)+) => {
        $crate::runtime::codegen::directions! { [$($direction)+]
            decode {
                impl<'de> $crate::runtime::codegen::Deserialize<'de> for $name {
                    #[allow(unused_imports)]
                    fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                    where
                        D: $crate::runtime::codegen::Deserializer<'de>,
                    {
                        $crate::runtime::codegen::newtype! { @read deserializer $($codec)? }.map(Self)
                    }
                }
            }
            encode {
                impl $crate::runtime::codegen::Serialize for $name {
                    #[allow(unused_imports)]
                    fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                    where
                        S: $crate::runtime::codegen::Serializer,
                    {
                        $crate::runtime::codegen::newtype! { @write (&self.0) serializer $($codec)? }
                    }
                }
            }
        }
    };

    (@read $deserializer:ident) => { $crate::runtime::codegen::Deserialize::deserialize($deserializer) };
    (@read $deserializer:ident $codec:ty) => {{
        use $crate::runtime::codegen::{AnyValue, Float, FullDate, Integer, List, Map, Nullable, Number};
        <$codec as $crate::runtime::codegen::DecodeAs<_>>::decode($deserializer)
    }};
    (@write ($value:expr) $serializer:ident) => { $crate::runtime::codegen::Serialize::serialize($value, $serializer) };
    (@write ($value:expr) $serializer:ident $codec:ty) => {{
        use $crate::runtime::codegen::{AnyValue, Float, FullDate, Integer, List, Map, Nullable, Number};
        <$codec as $crate::runtime::codegen::EncodeAs<_>>::encode($value, $serializer)
    }};
}
pub(crate) use newtype;
