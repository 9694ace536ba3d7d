//! The server, used by a client of the protocol over a pipe in memory. The API is a list of answers.

mod answers;
mod arguments;
mod over_http;
mod settings;
mod tools;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use rmcp::model::{CallToolRequestParams, CallToolResult};
use rmcp::service::{RoleClient, RunningService};
use rmcp::{RoleServer, ServiceExt as _};
use serde_json::{Map, Value};

use super::super::fixture::{DESCRIPTION, PETS};
use super::Settings;
use super::server::Server;
use crate::client::{Client, ClientBuilder};
use crate::future::BoxFuture;
use crate::transport::{Body, Transport, TransportError};

const KEY: &str = "secret-of-the-tests";

/// The API: its answers, and the requests that came.
#[derive(Clone, Default)]
struct Api {
    /// Status, media type and body by `METHOD path?query`.
    answers: Vec<(String, u16, String, String)>,
    requests: Arc<Mutex<Vec<(String, String)>>>,
}

impl Api {
    fn json(mut self, request: &str, status: u16, body: impl Into<String>) -> Self {
        self.answers.push((request.to_owned(), status, "application/json".to_owned(), body.into()));
        self
    }

    fn text(mut self, request: &str, body: impl Into<String>) -> Self {
        self.answers.push((request.to_owned(), 200, "text/plain".to_owned(), body.into()));
        self
    }

    fn requests(&self) -> Vec<(String, String)> {
        self.requests.lock().unwrap().clone()
    }

    fn client(&self) -> Client {
        let builder =
            ClientBuilder::new(&DESCRIPTION).base_url("http://localhost").unwrap().plain_http_on_loopback(true);
        builder.credential("Key", KEY).no_rate_limit().transport(self.clone()).build().unwrap()
    }

    fn server(&self, words: &[&str]) -> Arc<Server> {
        let settings = Settings::parse(words.iter().map(Into::into)).unwrap();
        Server::new(&PETS, self.client(), settings).unwrap()
    }

    /// A client of the protocol, with the server at its other end.
    async fn assistant(&self, words: &[&str]) -> Assistant {
        let (near, far) = tokio::io::duplex(1 << 20);
        let server = self.server(words);
        let (server, client) = futures_util::future::join(server.serve(far), ().serve(near)).await;
        Assistant { client: client.unwrap(), _server: server.unwrap() }
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let api = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            assert_eq!(parts.headers["x-key"], KEY);
            let body = body.collect().await.unwrap().to_bytes();
            let line = format!("{} {}", parts.method, parts.uri.path_and_query().unwrap());
            api.requests.lock().unwrap().push((line.clone(), String::from_utf8_lossy(&body).into_owned()));
            let answer = api.answers.iter().find(|(request, ..)| *request == line);
            let (_, status, media_type, body) = answer.unwrap_or_else(|| panic!("no answer for {line}"));
            let body = Full::new(Bytes::from(body.clone()));
            let response = Response::builder().status(*status).header("content-type", media_type);
            Ok(response.body(Body::wrap(body)).unwrap())
        })
    }
}

struct Assistant {
    client: RunningService<RoleClient, ()>,
    _server: RunningService<RoleServer, Arc<Server>>,
}

impl Assistant {
    async fn tool(&self, name: &'static str, arguments: Value) -> CallToolResult {
        let arguments = if let Value::Object(arguments) = arguments { arguments } else { Map::new() };
        let request = CallToolRequestParams::new(name).with_arguments(arguments);
        let result = self.client.call_tool(request).await.unwrap();
        assert!(!format!("{result:?}").contains(KEY));
        result
    }

    /// The texts of an answer with success.
    async fn texts(&self, name: &'static str, arguments: Value) -> Vec<String> {
        let result = self.tool(name, arguments).await;
        assert_ne!(result.is_error, Some(true), "{result:?}");
        texts(&result)
    }

    /// The text of a refused or failed call.
    async fn error(&self, name: &'static str, arguments: Value) -> String {
        let result = self.tool(name, arguments).await;
        assert_eq!(result.is_error, Some(true), "{result:?}");
        texts(&result).join("\n")
    }
}

fn texts(result: &CallToolResult) -> Vec<String> {
    result.content.iter().map(|block| block.as_text().unwrap().text.clone()).collect()
}
