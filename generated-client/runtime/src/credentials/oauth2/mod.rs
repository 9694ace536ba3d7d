//! The grants of OAuth 2 (RFC 6749): where tokens come from, and how they are renewed.
//!
//! The URL of the server that issues tokens is that of the description, or of the discovery document that it
//! names, unless the caller sets one. Tokens are asked for by the client's own transport. A failure has the reason that the
//! server gives, but no secret.
//!
//! ```
//! use sdk_runtime::credentials::oauth2::ClientCredentials;
//!
//! let tokens = ClientCredentials::new("my-app", "s3cret").scopes(["customers.read"]);
//! # let _ = tokens;
//! ```

mod application;
mod authorization_code;
mod client_credentials;
mod endpoint;
mod password;
mod refresh_token;
mod renewal;
mod token;

pub use self::authorization_code::{AuthorizationCode, AuthorizationRequest};
pub use self::client_credentials::ClientCredentials;
pub use self::password::Password;
pub use self::refresh_token::RefreshToken;

use self::application::Application;
use self::endpoint::{Endpoint, Endpoints};
use self::renewal::Renewals;
use self::token::{Grant, Token};
