//! Whether the key is good.

use std::future::Future;

use sdk_runtime::codegen::{Empty, Method, Operation, OperationInfo};

use crate::{Client, DESCRIPTION, Error, Request};

/// HEAD checks the key and nothing else, on any path.
struct VerifyApiKey;

impl Operation for VerifyApiKey {
    type Output = ();
    type Body = Empty;
    const INFO: OperationInfo =
        OperationInfo::new(&DESCRIPTION, "", "verifyApiKey", Method::HEAD, "/v1").security(&[&["ApiKeyAuth"]]);
}

impl Client {
    /// Asks the API whether it accepts the key, without calling any operation.
    ///
    /// # Errors
    ///
    /// Status 401 if it does not; and all that a call can run into, see [`ErrorKind`](crate::ErrorKind).
    #[must_use = "a request does nothing unless it is awaited"]
    pub fn verify_api_key(&self) -> impl Future<Output = Result<(), Error>> + Send + use<> {
        Request::<VerifyApiKey>::new(self).into_future()
    }
}
