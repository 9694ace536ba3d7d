//! Requests that are checked before they are sent.
#![cfg(feature = "validate")]

use sdk_runtime::codegen::{
    Check, ClientBuilder, Description, Empty, Method, Operation, OperationConstraints, OperationInfo, Site,
};
use sdk_runtime::{Client, ErrorKind, Request};

static DESCRIPTION: Description = Description {
    title: "Checked",
    version: "1",
    sha256: "",
    sdk: "checked/1",
    env_prefix: "CHECKED",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[OperationConstraints {
        of: ("/pets/{id}", "PUT", "putPet"),
        values: &[
            (Site::Query, "limit", &[Check::Maximum("9")]),
            (Site::Body, "", &[Check::Fields(&[("name", &[Check::MaxLength(3)])])]),
        ],
    }],
};

struct PutPet;

impl Operation for PutPet {
    type Output = ();
    type Body = Empty;
    const INFO: OperationInfo = OperationInfo::new(&DESCRIPTION, "", "putPet", Method::PUT, "/pets/{id}");
}

/// A call of an address at which nobody listens.
fn put_pet(client: &Client, limit: u8, name: &str) -> Request<PutPet> {
    let mut request = Request::<PutPet>::new(client);
    request.parts.path("id", &1);
    request.parts.query("limit", &limit);
    request.parts.json("application/json", &serde_json::json!({ "name": name }));
    request
}

fn builder() -> ClientBuilder {
    let builder = ClientBuilder::new(&DESCRIPTION).base_url("http://127.0.0.1:1").expect("a URL");
    builder.plain_http_on_loopback(true)
}

#[tokio::test]
async fn what_breaks_the_description_is_not_sent() {
    let client = builder().build().expect("a client");
    let error = put_pet(&client, 10, "secret").await.expect_err("violations");
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (ErrorKind::Request, 0, false));
    let expected = "putPet: the description does not allow query parameter `limit`: maximum 9; the body at /name: maxLength 3 \
                    (PUT /pets/{id})";
    assert_eq!(error.to_string(), expected);
    let [limit, name] = error.violations() else { panic!("{error}") };
    assert_eq!(
        (limit.parameter(), limit.pointer(), limit.keyword(), limit.bound()),
        (Some("limit"), "", "maximum", "9")
    );
    assert_eq!((name.parameter(), name.pointer(), name.keyword(), name.bound()), (None, "/name", "maxLength", "3"));
    assert!(!format!("{error:?}{error:#}").contains("secret"));
}

#[tokio::test]
async fn checks_can_be_turned_off() {
    let client = builder().validate(false).retry(sdk_runtime::Retry::none()).build().expect("a client");
    let error = put_pet(&client, 10, "long").await.expect_err("nobody listens");
    assert_eq!((error.kind(), error.violations()), (ErrorKind::Connect, &[][..]));
}
