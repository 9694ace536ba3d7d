//! The items of an operation that no type names.

use bytes::Bytes;

use super::info::StreamInfo;
use super::source::Source;
use super::stream::EventStream;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::description::OperationInfo;
use crate::execute::Options;
use crate::request_parts::RequestParts;

impl EventStream<Bytes> {
    /// The items of this operation as they are.
    pub(crate) fn of_any(
        client: Client,
        operation: &'static OperationInfo,
        mut parts: RequestParts,
        options: Options,
        info: &'static StreamInfo,
    ) -> Self {
        super::ask_for_stream(&mut parts, info);
        let source = Source::new(client, CallTarget::Operation(operation), parts, options, info);
        Self { source: Box::new(source), read: |reply| Ok(reply.bytes()), is_lenient: false }
    }
}
