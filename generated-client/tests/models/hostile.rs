//! Hostile answers for models of the API.

use std::collections::BTreeMap;

use generated_client::codegen::{Decimal, Value, from_json};
use generated_client::http::Method;
use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::Sample as _;
use generated_client::{Client, ErrorKind, Retry};

use crate::support::script::{Script, Step, soon};

const LEVELS: usize = 200_000;

/// A value that must not be seen anywhere.
const MARK: &str = "s3cret";

/// A client of this server that makes each call once.
fn client(server: &Script) -> Client {
    let builder = Client::builder().base_url(&server.url()).unwrap().plain_http_on_loopback(true);
    builder.api_key(format!("key-{MARK}")).retry(Retry::none()).build().unwrap()
}

/// Texts that nest deeply, closed and not.
fn deep() -> Vec<String> {
    let list = "[".repeat(LEVELS);
    let closed = format!("{list}{}", "]".repeat(LEVELS));
    vec![
        closed.clone(),
        list,
        r#"{"a":"#.repeat(LEVELS),
        format!(r#"{{"errorMessage":"x","args":{closed}}}"#),
        format!(r#"{{"errorMessage":"x","unknown":{closed}}}"#),
        format!(r#"{{"errorMessage":"x","typedArgs":[{{"value":{closed}}}]}}"#),
        format!(r#"{{"price":{closed}}}"#),
    ]
}

#[tokio::test]
async fn deep_json_for_a_model_is_a_decode_error() {
    for text in deep() {
        let server = Script::always([Step::Request, Step::last(200, "", &text), Step::Closed]);
        let real = client(&server);
        let error = soon(real.customers().get_customer_by_id(1)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text:.80}");
        assert!(error.pointer().is_none_or(|pointer| pointer.len() < 1_000));
        let error = soon(real.customers().get_customers()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text:.80}");
        let request = client(&server).raw(Method::GET, "/x").send_as::<BTreeMap<String, Decimal>>();
        assert!(soon(request).await.is_err());
    }
}

/// An unknown field is ignored at any depth.
#[test]
fn deep_unknown_fields_are_ignored() {
    for text in deep() {
        assert_eq!(from_json::<ErrorResponse>(text.as_bytes()).is_ok(), text.contains("unknown"), "{text:.80}");
    }
}

#[test]
fn values_taken_as_text_have_the_same_depth() {
    for depth in [50, 1_000, LEVELS] {
        let lists = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let text = format!(r#"{{"errorMessage":"x","args":[{lists}]}}"#);
        assert_eq!(from_json::<ErrorResponse>(text.as_bytes()).is_ok(), depth == 50, "{depth}");
        assert_eq!(from_json::<Value>(text.as_bytes()).is_ok(), depth == 50, "{depth}");
        assert!(from_json::<Decimal>(text.as_bytes()).is_err());
    }
}

#[test]
fn numbers_out_of_range_are_invalid_ids() {
    for number in ["1e999999", "1e99999999999999999999", "9223372036854775808", "1.5"] {
        let text = format!(r#"{{"id":{number},"price":{number}}}"#);
        let _ = from_json::<Customer>(text.as_bytes()).unwrap_err();
    }
}

#[test]
fn duplicate_keys_are_read_consistently() {
    let twice = br#"{"errorMessage":"first","errorMessage":"second"}"#;
    let told = from_json::<ErrorResponse>(twice).map(|response| response.error_message).ok();
    assert!(told.is_none() || told.as_deref() == Some("second"), "{told:?}");
    assert_eq!(from_json::<Value>(twice).unwrap()["errorMessage"], "second");
    let many = format!("{{{}\"z\":1}}", r#""a":1,"#.repeat(100_000));
    assert_eq!(from_json::<Value>(many.as_bytes()).unwrap().as_object().unwrap().len(), 2);
}

#[test]
fn wide_objects_are_read_in_time() {
    let keys: String = (0..200_000).map(|index| format!("\"{index}\":{{}},")).collect();
    assert!(from_json::<Customer>(format!("{{{keys}\"id\":[]}}").as_bytes()).is_err());
}

#[tokio::test]
async fn answers_elide_what_is_sensitive() {
    let mut customer = Customer::sample();
    customer.first_name = Some(MARK.to_owned());
    let body = serde_json::to_string(&customer).unwrap();
    let header = format!("x-a: {MARK}\r\ncontent-type: application/json\r\n");
    let server = Script::always([Step::Request, Step::last(200, &header, body), Step::Closed]);
    let client = client(&server);
    let response = soon(client.customers().get_customer_by_id(1).send()).await.unwrap();
    assert_eq!(response.value().first_name.as_deref(), Some(MARK));
    let printed = format!("{response:?} {client:?}");
    assert!(printed.len() > 1_000 && !printed.contains(MARK), "{printed}");
}
