//! Types that models are made of, beyond those of Rust and of the crates re-exported at the front page.

mod base64;
#[cfg(feature = "chrono")]
mod chrono;
mod datetime;
mod or_null;
mod patch;
mod secret;
#[cfg(feature = "time")]
mod time;
mod unknown;
mod upload;
mod zoned;

pub use self::base64::Base64;
#[cfg(feature = "chrono")]
pub use self::chrono::ChronoDateExt;
pub use self::datetime::DateTime;
pub use self::or_null::OrNull;
pub use self::patch::Patch;
pub use self::secret::ApiKey;
pub(crate) use self::secret::Secret;
#[cfg(feature = "time")]
pub use self::time::TimeDateExt;
pub use self::unknown::{UnknownNumber, UnknownValue, unknown_number, unknown_value};
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) use self::upload::whole;
pub(crate) use self::upload::{Flow, Origin, Source};
pub use self::upload::{Upload, UploadContent};
pub use self::zoned::ZonedDateTime;
