//! What a file in memory can be made of.

use bytes::Bytes;

/// Bytes: [`Bytes`], `Vec<u8>`, `Box<[u8]>`, `&'static [u8]` and `&'static [u8; N]`.
#[diagnostic::on_unimplemented(
    message = "the content of a file is bytes, and `{Self}` is none",
    note = "a text gives its bytes by `into_bytes()`; the name of the file is the second argument"
)]
pub trait UploadContent: sealed::Content {}

impl<T: sealed::Content> UploadContent for T {}

mod sealed {
    use bytes::Bytes;

    pub trait Content {
        fn into_bytes(self) -> Bytes;
    }
}

macro_rules! content {
    ($($ty:ty,)+) => { $(
        impl sealed::Content for $ty {
            fn into_bytes(self) -> Bytes {
                self.into()
            }
        }
    )+ };
}

content! { Bytes, Vec<u8>, Box<[u8]>, &'static [u8], }

impl<const N: usize> sealed::Content for &'static [u8; N] {
    fn into_bytes(self) -> Bytes {
        Bytes::from_static(self)
    }
}
