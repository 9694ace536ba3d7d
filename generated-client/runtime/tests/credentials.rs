//! Credentials that change: sources, renewal, refusals, and the grants of OAuth 2.

mod credentials {
    mod accounts;
    mod authorization_code;
    mod files;
    mod grants;
    mod refusals;
    mod renewal;

    use std::collections::HashMap;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::sync::{Arc, Mutex};

    use http_body_util::{BodyExt as _, Collected};
    use sdk_runtime::codegen::{
        Description, Json, Method, OAuth2, Operation, OperationInfo, RequestParts, Scheme, SchemeKind, Value,
    };
    use sdk_runtime::credentials::{Credential, CredentialRequest, Credentials};
    use sdk_runtime::http;
    use sdk_runtime::testing::TestClock;
    use sdk_runtime::transport::{Body, BoxError, Transport, TransportError};
    use sdk_runtime::{BoxFuture, ClientBuilder, Request};
    use url::form_urlencoded;

    const FLOWS: OAuth2 = OAuth2::new()
        .authorization("https://login.test/authorize")
        .token("https://login.test/token")
        .client_credentials("/oauth/token")
        .password("token");

    static API: Description = Description {
        title: "Sources",
        version: "1",
        sha256: "",
        sdk: "sources/1",
        env_prefix: "SOURCES",
        servers: &[],
        schemes: &[
            Scheme { key: "Key", env: "API_KEY", kind: SchemeKind::Header("X-API-KEY"), sent: true },
            Scheme { key: "InQuery", env: "QUERY", kind: SchemeKind::Query("key"), sent: true },
            Scheme { key: "InCookie", env: "COOKIE", kind: SchemeKind::Cookie("sid"), sent: true },
            Scheme { key: "Login", env: "LOGIN", kind: SchemeKind::Basic, sent: true },
            Scheme { key: "OAuth", env: "TOKEN", kind: SchemeKind::OAuth2(FLOWS), sent: true },
            Scheme {
                key: "OpenId",
                env: "OPEN_ID",
                kind: SchemeKind::OAuth2(
                    OAuth2::new().discovery("https://login.test/.well-known/openid-configuration"),
                ),
                sent: true,
            },
        ],
        error: None,
        rate_limit: None,
        constraints: &[],
    };

    macro_rules! operations {
        ($($name:ident: $method:ident $security:expr, $scopes:expr;)*) => {$(
            #[derive(Clone, Copy, Debug)]
            pub(super) struct $name;

            impl Operation for $name {
                type Output = Value;
                type Body = Json;
                const INFO: OperationInfo = OperationInfo::new(&API, "G", stringify!($name), Method::$method, "/things")
                    .security($security).scopes($scopes);
            }
        )*};
    }

    operations! {
        Get: GET &[&["Key"]], &[];
        Post: POST &[&["Key"]], &[];
        Spread: GET &[&["InQuery", "InCookie"]], &[];
        Login: GET &[&["Login"]], &[];
        Read: GET &[&["OAuth"]], &["read"];
        Write: POST &[&["OAuth"]], &["read", "write"];
        Discover: GET &[&["OpenId"]], &[];
        Free: GET &[], &[];
    }

    fn call<Op: Operation>(client: &sdk_runtime::Client) -> Request<Op> {
        Request::new(client)
    }

    /// A received request.
    #[derive(Clone, Debug)]
    struct Received {
        method: Method,
        url: String,
        headers: http::HeaderMap,
        body: String,
    }

    impl Received {
        fn header(&self, name: &str) -> &str {
            self.headers.get(name).map_or("", |value| value.to_str().unwrap())
        }

        fn form(&self) -> HashMap<String, String> {
            form_urlencoded::parse(self.body.as_bytes()).into_owned().collect()
        }
    }

    /// The status and the body for a request.
    type Answer = dyn Fn(&Received) -> (u16, String) + Send + Sync;

    /// Answers by a function, and records what came.
    #[derive(Clone)]
    struct Fake {
        answer: Arc<Answer>,
        received: Arc<Mutex<Vec<Received>>>,
    }

    impl Fake {
        fn new(answer: impl Fn(&Received) -> (u16, String) + Send + Sync + 'static) -> Self {
            Self { answer: Arc::new(answer), received: Arc::default() }
        }

        fn received(&self) -> Vec<Received> {
            self.received.lock().unwrap().clone()
        }

        /// One value of each request.
        fn each(&self, value: impl Fn(&Received) -> String) -> Vec<String> {
            self.received().iter().map(value).collect()
        }
    }

    impl Transport for Fake {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
            let this = self.clone();
            Box::pin(async move {
                let (parts, body) = request.into_parts();
                let body = body.collect().await.map(Collected::to_bytes).unwrap_or_default();
                let received = Received {
                    method: parts.method,
                    url: parts.uri.to_string(),
                    headers: parts.headers,
                    body: String::from_utf8_lossy(&body).into_owned(),
                };
                this.received.lock().unwrap().push(received.clone());
                // Others go on meanwhile.
                tokio::task::yield_now().await;
                let (status, body) = (this.answer)(&received);
                let response = http::Response::builder().status(status).header("content-type", "application/json");
                Ok(response.body(Body::from(bytes::Bytes::from(body))).unwrap())
            })
        }
    }

    fn builder(fake: &Fake, clock: &TestClock) -> ClientBuilder {
        ClientBuilder::new(&API).base_url("https://api.test/v1").unwrap().transport(fake.clone()).clock(clock.clone())
    }

    /// Keys in order: `key-1`, `key-2`.
    #[derive(Clone, Default)]
    struct Counting {
        asked: Arc<AtomicU32>,
        refused: Arc<AtomicU32>,
    }

    impl Counting {
        fn asked(&self) -> u32 {
            self.asked.load(Ordering::SeqCst)
        }
    }

    impl Credentials for Counting {
        fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
            Box::pin(async move {
                self.refused.fetch_add(u32::from(request.was_refused()), Ordering::SeqCst);
                let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::task::yield_now().await;
                Ok(Credential::key(format!("key-{number}")))
            })
        }
    }

    /// Fills the parts of a request.
    fn with<Op>(mut request: Request<Op>, fill: impl FnOnce(&mut RequestParts)) -> Request<Op> {
        fill(&mut request.parts);
        request
    }
}
