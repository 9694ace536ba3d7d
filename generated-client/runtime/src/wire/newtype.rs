//! Types of their own around another: the wire table `newtype!`.

#[doc(hidden)]
#[macro_export]
macro_rules! newtype {
    ($name:ident($inner:ty) $(as $codec:ty)?) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            #[allow(unused_imports)]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::Deserializer<'de>,
            {
                $crate::codegen::newtype! { @read deserializer $($codec)? }.map(Self)
            }
        }

        impl $crate::codegen::Serialize for $name {
            #[allow(unused_imports)]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                $crate::codegen::newtype! { @write (&self.0) serializer $($codec)? }
            }
        }
    };

    (@read $deserializer:ident) => { $crate::codegen::Deserialize::deserialize($deserializer) };
    (@read $deserializer:ident $codec:ty) => {{
        use $crate::codegen::codecs::*;
        <$codec as $crate::codegen::DecodeAs<_>>::decode($deserializer)
    }};
    (@write ($value:expr) $serializer:ident) => { $crate::codegen::Serialize::serialize($value, $serializer) };
    (@write ($value:expr) $serializer:ident $codec:ty) => {{
        use $crate::codegen::codecs::*;
        <$codec as $crate::codegen::EncodeAs<_>>::encode($value, $serializer)
    }};
}
