//! Receiving events: who may send them, what is refused, and that each is handled once.
#![cfg(feature = "events")]

#[path = "events/deliver.rs"]
mod deliver;
#[path = "events/hostile.rs"]
mod hostile;
#[path = "events/inbox.rs"]
mod inbox;
#[path = "events/keys.rs"]
mod keys;
#[path = "events/redis.rs"]
mod redis;
#[path = "../src/limit/redis/tests/server.rs"]
mod server;
#[path = "events/service.rs"]
mod service;
#[path = "events/shutdown.rs"]
mod shutdown;
#[path = "events/signatures.rs"]
mod signatures;
#[path = "events/traces.rs"]
mod traces;

use std::borrow::Cow;

use sdk_runtime::codegen::{Description, Event, EventInfo, EventSignature, SignedPart, event_kind_of};
use sdk_runtime::events::{Receiver, ReceiverBuilder};
use sdk_runtime::http::header::CONTENT_TYPE;
use sdk_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use sdk_runtime::testing::TestClock;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

static API: Description = Description {
    title: "Studios",
    version: "1",
    sha256: "",
    sdk: "studios/1",
    env_prefix: "STUDIOS",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[],
};

/// A delivery as the description has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    entity_id: i64,
    uuid: String,
    payload: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Part {
    timestamp: i64,
    r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<Value>,
}

/// The same delivery with different protections.
macro_rules! webhooks {
    ($($name:ident: $info:expr;)*) => {$(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        struct $name(Notice);

        impl Event for $name {
            const INFO: EventInfo = $info;
            fn id(&self) -> Option<Cow<'_, str>> {
                Some(self.0.uuid.as_str().into())
            }
            fn kind(&self) -> &'static str {
                event_kind_of(&self.0, &["payload", "type"], &["CREATED", "DELETED"])
            }
        }
    )*};
}

webhooks! {
    Keyed: EventInfo::new(&API, "keyed").key_header("X-Api-Key");
    Other: EventInfo::new(&API, "other").key_header("X-Api-Key");
    Bearing: EventInfo::new(&API, "bearing").bearer();
    Basic: EventInfo::new(&API, "basic").basic();
    Open: EventInfo::new(&API, "open");
    Standard: EventInfo::new(&API, "standard").signature(EventSignature::standard_webhooks());
    Prefixed: EventInfo::new(&API, "prefixed")
        .signature(EventSignature::hmac_sha256("X-Hub-Signature-256").prefix("sha256="));
    Timed: EventInfo::new(&API, "timed").signature(
        EventSignature::hmac_sha256("x-signature")
            .base64()
            .timestamp("x-timestamp")
            .content(&[SignedPart::Timestamp, SignedPart::Text("."), SignedPart::Body]),
    );
    Timeless: EventInfo::new(&API, "timeless").signature(
        EventSignature::hmac_sha256("x-signature").content(&[SignedPart::Timestamp, SignedPart::Body]),
    );
}

const KEY: &str = "key-of-berlin-0123456789";

fn body(uuid: &str) -> Vec<u8> {
    json!({
        "entityId": 42,
        "uuid": uuid,
        "payload": [{"timestamp": 1_704_067_200_000_i64, "type": "CREATED", "content": {"contractId": 7}}],
    })
    .to_string()
    .into_bytes()
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| {
        (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())
    };
    let mut all = HeaderMap::new();
    for (name, value) in pairs.iter().map(pair) {
        all.append(name, value);
    }
    all
}

/// The headers of a delivery with this key.
fn keyed(key: &str) -> HeaderMap {
    let mut headers = headers(&[("x-api-key", key)]);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers
}

fn builder() -> ReceiverBuilder<Keyed, &'static str> {
    Receiver::builder().key(KEY, "berlin").key("key-of-hamburg-012345678", "hamburg").clock(TestClock::new())
}
