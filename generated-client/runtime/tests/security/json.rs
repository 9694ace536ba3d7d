//! JSON as an attack on its reader.

use sdk_runtime::ErrorKind;
use sdk_runtime::codegen::{Decimal, Value, from_json};
use sdk_runtime::http::Method;

use super::{client, settings};
use crate::sample::{CreateThing, call, get_thing};
use crate::support::script::{Script, Step, soon};

pub const LEVELS: usize = 200_000;

/// Texts that nest deeply, closed and not.
pub fn deep() -> Vec<String> {
    let list = "[".repeat(LEVELS);
    let object = r#"{"a":"#.repeat(LEVELS);
    vec![
        format!("{list}{}", "]".repeat(LEVELS)),
        list.clone(),
        format!("{object}1{}", "}".repeat(LEVELS)),
        object,
        r#"[{"a":"#.repeat(LEVELS / 2),
        format!(r#"{{"errorMessage":{list}"#),
        format!(r#"{{"errorMessage":"x","args":{list}{}}}"#, "]".repeat(LEVELS)),
        format!(r#"{{"errorMessage":"x","unknown":{list}{}}}"#, "]".repeat(LEVELS)),
        format!(r#"{{"errorMessage":"x","typedArgs":[{{"value":{list}{}}}]}}"#, "]".repeat(LEVELS)),
        format!(r#"{{"price":{list}{}}}"#, "]".repeat(LEVELS)),
    ]
}

#[tokio::test]
async fn deep_json_does_not_overflow_the_stack() {
    for text in deep() {
        // Two connections: finding out why the first is not read may take longer than a connection is kept.
        let server = |status| Script::always([Step::Request, Step::last(status, "", &text), Step::Closed]);
        let error = soon(get_thing(&client(&server(200)), "1")).await.unwrap_err();
        assert_eq!((error.kind(), error.body().len()), (ErrorKind::Decode, text.len()));
        assert!(error.to_string().len() < 1_000);
        assert!(format!("{error:?}").len() < 2_000, "{}", format!("{error:?}").len());
        let error = soon(get_thing(&client(&server(400)), "1")).await.unwrap_err();
        assert_eq!((error.kind(), error.body().len()), (ErrorKind::Status, text.len().min(1 << 20)));
        assert!(error.to_string().len() < 1_000);
        assert!(error.body_as::<Value>().is_none());
    }
}

#[tokio::test]
async fn huge_exponents_and_digits_are_read_or_refused() {
    let digits = "9".repeat(1_000_000);
    for number in [
        "1e999999",
        "-1e999999",
        "1e-999999",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        &digits,
        &format!("0.{digits}"),
        &format!("{digits}e{digits}"),
        "9223372036854775808",
        "-9223372036854775809",
        "1.5",
        "-0",
        "1E400",
    ] {
        let server = Script::always([Step::Request, Step::last(200, "", number), Step::Closed]);
        let client = settings(&server).build().unwrap();
        let outcome = soon(client.raw(Method::GET, "/x").send_as::<i64>()).await;
        match outcome {
            Ok(response) => assert!(number == "-0" && *response.value() == 0, "{number:.40}"),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode, "{number:.40}");
                assert!(error.to_string().len() < 600, "{error}");
            }
        }
        // Whether they are valid numbers or not, they do no harm.
        let _ = soon(client.raw(Method::GET, "/x").send_as::<f64>()).await;
        let _ = soon(client.raw(Method::GET, "/x").send_as::<Value>()).await;
        let _ = soon(client.raw(Method::GET, "/x").send_as::<u8>()).await.unwrap_err();
        let _ = from_json::<Decimal>(number.as_bytes());
    }
}

#[tokio::test]
async fn invalid_texts_are_errors() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"{\"\xed\xa0\x80\":1}",
        b"\"\\ud800\"",
        b"\"\\udc00\\ud800\"",
        b"\"a\x01b\"",
        b"\xef\xbb\xbf\xef\xbb\xbf1",
        b"\xff\xfd1\x00",
        b"\0",
        b"\"",
        b"\"\\",
        b"\"\\u12",
    ] {
        let server =
            Script::always([Step::Request, Step::reply(200, "", bytes), Step::Request, Step::reply(400, "", bytes)]);
        let client = client(&server);
        let error = soon(call::<CreateThing>(&client)).await.unwrap_err();
        assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, bytes));
        let error = soon(call::<CreateThing>(&client)).await.unwrap_err();
        assert_eq!((error.kind(), error.body()), (ErrorKind::Status, bytes));
        assert!(error.body_as::<Value>().is_none());
    }
}

#[test]
fn wide_bodies_are_read_in_time() {
    // An error far from the start is located as fast as the text is read.
    let many = format!("[{}\"x\"]", "1,".repeat(2_000_000));
    assert!(from_json::<Vec<i64>>(many.as_bytes()).is_err());
}
