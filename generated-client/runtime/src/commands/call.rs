//! A call of any operation, with values as JSON.

use bytes::Bytes;
use http::Request;
use serde_json::value::RawValue;

use super::table::{Command, CommandArgument, Put};
use crate::call_target::CallTarget;
use crate::client::{Client, to_http};
use crate::decode::Reply;
use crate::error::Error;
use crate::execute::{Options, execute};
use crate::record;
use crate::request_parts::RequestParts;
use crate::streams::EventStream;
use crate::transport::Body;
use crate::types::Upload;

/// A call that is not made yet.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) command: &'static Command,
    pub(crate) parts: RequestParts,
    pub(crate) options: Options,
}

/// A value of a call.
pub(crate) enum CallValue {
    /// JSON.
    Json(Box<RawValue>),
    /// A text that is sent unchanged.
    Text(String),
    /// Files; one, unless the argument takes several.
    Files(Vec<Upload>),
}

impl Call {
    pub(crate) fn new(command: &'static Command) -> Self {
        let mut parts = RequestParts::default();
        if let Some(begin) = command.begin {
            begin(&mut parts);
        }
        Self { command, parts, options: Options::default() }
    }

    /// Adds a value. One of another kind than the argument takes is left out.
    pub(crate) fn put(&mut self, argument: &CommandArgument, value: CallValue) {
        match (argument.put, value) {
            (Put::Json(put), CallValue::Json(json)) => put(&mut self.parts, &json),
            (Put::Text(put), CallValue::Text(text)) => put(&mut self.parts, text),
            (Put::File(put) | Put::Files(put), CallValue::Files(files)) => {
                for file in files {
                    put(&mut self.parts, file);
                }
            }
            _ => {}
        }
    }

    /// Makes the call and yields its answer as it is. A response with a status of failure is an error.
    pub(crate) async fn send(self, client: &Client) -> Result<Reply, Error> {
        let target = self.target();
        let reply = execute(client.clone(), target.clone(), self.parts, self.options).await;
        reply.inspect_err(|error| record::failure(client, &target, error))
    }

    /// The items of its answer as they come, if it is an operation with a stream.
    pub(crate) fn events(self, client: &Client) -> Option<EventStream<Bytes>> {
        let info = self.command.stream.as_ref()?;
        Some(EventStream::of_any(client.clone(), self.command.info, self.parts, self.options, info))
    }

    /// The request as it would be sent, credentials included.
    pub(crate) fn to_http(&self, client: &Client) -> Result<Request<Body>, Error> {
        to_http(client, &self.target(), self.parts.clone())
    }

    pub(crate) fn target(&self) -> CallTarget {
        CallTarget::Operation(self.command.info)
    }
}
