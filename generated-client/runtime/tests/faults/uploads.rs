//! Answers before the end of the request.

use sdk_runtime::ErrorKind;

use super::client;
use crate::sample::{CreateThing, call};
use crate::support::script::{Script, Step, soon};

/// More than fits into the buffers of a connection.
const LARGE: usize = 32 << 20;

#[tokio::test]
async fn an_answer_before_the_end_of_the_upload_is_the_result() {
    let answer = r#"{"errorMessage":"too large"}"#;
    let head = format!("HTTP/1.1 413 X\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{answer}", answer.len());
    let server = Script::always([Step::Peek, Step::send(head), Step::Drain]);
    let mut request = call::<CreateThing>(&client(&server));
    request.parts.bytes("text/plain", vec![b'x'; LARGE]);
    let error = soon(request).await.unwrap_err();
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(413)));
    assert_eq!((error.attempts(), error.body()), (1, answer.as_bytes()));
    assert!(error.may_have_been_sent() && !error.is_retryable());
}

#[tokio::test]
async fn a_reset_during_the_upload_is_a_transport_error() {
    let server = Script::always([Step::Peek]);
    let mut request = call::<CreateThing>(&client(&server));
    request.parts.bytes("text/plain", vec![b'x'; LARGE]);
    let error = soon(request).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.requests().len()), (ErrorKind::Transport, 1, 1));
    assert!(error.may_have_been_sent() && error.is_retryable());
}
