//! The client of this API: the runtime's, with the operations and settings that the description adds.

use std::fmt;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
use crate::Error;
use crate::http::Method;
use crate::{ClientBuilder, Download, RawRequest};

/// A client of the API, made with a [`ClientBuilder`](crate::ClientBuilder).
///
/// Clones are cheap and share their connections, limits and retry budget. A client may be used from many tasks at once. Calls need a Tokio
/// runtime, except on WebAssembly and where the thread waits for them (feature `blocking`).
// Generated code adds a method for each group of operations, so each method here takes a name from them.
#[derive(Clone)]
pub struct Client(pub(crate) sdk_runtime::Client);

impl Client {
    /// Prepares the download of a file whose link was in an answer of the API, such as an image or a document.
    ///
    /// Such links often lead to another host, and the link alone gives access to the file. So the client's credentials
    /// and locale are sent only if scheme, host and port are those of the base URL, and no error, log, trace or
    /// [`Debug`] shows the link. It must be `https`, or plain `http` to where the client [allows
    /// it](crate::ClientBuilder::plain_http_to). Redirects are not followed, and downloads do not count for the
    /// client's rate limit.
    ///
    /// ```text
    /// let size = client.download(&image_url).max_size(10_000_000).to_file("me.jpg").await?;
    /// ```
    pub fn download(&self, url: impl AsRef<str>) -> Download {
        self.0.download(url)
    }

    /// Prepares a call by hand, to a path below the base URL. The path begins with a slash and may have parameters in
    /// braces, which [`RawRequest::path`] sets. Rate limits are counted for each such template, and errors, traces and
    /// metrics show it. So use parameters for values: a value written directly into the path is shown, and counts as a
    /// template of its own.
    ///
    /// ```text
    /// let request = client.raw(Method::GET, "/v2/things/{id}").path("id", &42);
    /// let things = request.query("all", &true).await?.into_inner();
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.0.raw(method, path)
    }

    /// A builder with the settings of this client. Clients that it makes share connections, clock, observers, the thread of
    /// blocking calls and the limiter with this one, apart from what is set anew.
    ///
    /// Rate limits and retry budgets are counted for each host and credential, so that a client for another key does not
    /// take from those of this one. For nothing but another address or credential, the methods `with_..` are shorter.
    ///
    /// ```text
    /// let patient = client.to_builder().timeout(Duration::from_secs(300)).build()?;
    /// ```
    pub fn to_builder(&self) -> ClientBuilder {
        ClientBuilder(self.0.to_builder())
    }

    /// Blocks this thread until a future is ready, and yields its result. For everything that has no `wait` of its own:
    /// a call with status and headers, several calls at once, or an `async fn`. Needs the feature `blocking`.
    ///
    /// The future may use Tokio: the client has a runtime for it.
    ///
    /// ```text
    /// let response = client.wait(client.customers().get_customer_by_id(42).send())?;
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the future, and an error of kind [`Configuration`](crate::ErrorKind::Configuration) in asynchronous
    /// code, see [`Request::wait`](crate::Request::wait).
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    #[doc(alias = "blocking")]
    #[doc(alias = "block_on")]
    pub fn wait<T, E: From<Error>>(&self, future: impl IntoFuture<Output = Result<T, E>>) -> Result<T, E> {
        self.0.wait(future)
    }
}

/// Clients by whatever a program tells them apart: the studios of a chain, the tenants of a service.
///
/// They are made from one client and share its connections. Clones share the map, so it can be the state of a server.
///
/// ```text
/// let studios = Clients::new(client);
/// studios.insert("berlin", studios.base().with_api_key(key)?);
///
/// let berlin = studios.get("berlin").ok_or(UnknownStudio)?;
/// ```
pub type Clients<K> = sdk_runtime::Clients<K, Client>;

/// The client without the operations of this API, for code that works with several SDKs.
impl AsRef<sdk_runtime::Client> for Client {
    fn as_ref(&self) -> &sdk_runtime::Client {
        &self.0
    }
}

/// Shows the API, its address, and where plain HTTP is allowed; no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
