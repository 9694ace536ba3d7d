//! Signatures, with vectors of RFC 4231 and of the libraries of Standard Webhooks.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sdk_runtime::events::Reason;
use sdk_runtime::jiff::Timestamp;
use sha2::Sha256;

use super::*;

fn hmac(secret: &[u8], content: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.update(content);
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The function that the tests sign with, and the receiver verifies with.
#[test]
fn hmac_is_that_of_rfc_4231() {
    let cases: [(&[u8], &[u8], &str); 4] = [
        (&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (&[0xaa; 20], &[0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
    ];
    for (key, data, expected) in cases {
        assert_eq!(hex(&hmac(key, data)), expected);
    }
}

fn at(second: i64) -> TestClock {
    TestClock::at(Timestamp::from_second(second).unwrap())
}

/// A vector with another body than an event: it gets as far as the form of the body.
#[test]
fn a_vector_of_standard_webhooks_is_verified() {
    let receiver = Receiver::<Standard, ()>::builder()
        .key("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", ())
        .clock(at(1_649_367_553))
        .build()
        .unwrap();
    let body = br#"{"email":"test@example.com","username":"test_user"}"#;
    let reason = |signature: &str, body: &[u8]| {
        let headers = headers(&[
            ("content-type", "application/json"),
            ("webhook-id", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk"),
            ("webhook-timestamp", "1649367553"),
            ("webhook-signature", signature),
        ]);
        receiver.receive(&headers, body).unwrap_err().reason()
    };
    let good = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=";
    assert_eq!(reason(good, body), Reason::Form, "the signature is right");
    assert_eq!(reason(good, br#"{"email":"test@example.com","username":"test_User"}"#), Reason::WrongSignature);
    let others = "v1,tFtCZ5RDCPxzWQRWXWPgrCgE2frDBe9gjpbWQxnVfsQ= v1,Mm7xgUVICxZfQ3bgf0h0Dof65L/IFx+PnZvnDWPCX6Q=";
    assert_eq!(reason(&format!("{others} {good} v1a,hnO3f9T8Ytu9Hw=="), body), Reason::Form);
    for signature in [
        others,
        "v1,R3PTzyfHASBKHH98a7yexTwaJ4yNIcGhFQc1yuN+BPU=",
        "v1,",
        "v1,tZ1I4/",
        "v1",
        "tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
        "v1a,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
        "V1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw",
    ] {
        assert_eq!(reason(signature, body), Reason::WrongSignature, "{signature}");
    }
    assert_eq!(reason("", body), Reason::MissingSignature);
    assert_eq!(reason(&[good; 17].join(" "), body), Reason::RepeatedSignature);
}

const NOW: i64 = 1_700_000_000;

/// A signed delivery of Standard Webhooks.
fn standard(secret: &[u8], id: &str, time: &str, body: &[u8]) -> HeaderMap {
    let content = [id.as_bytes(), b".", time.as_bytes(), b".", body].concat();
    let signature = format!("v1,{}", STANDARD.encode(hmac(secret, &content)));
    headers(&[
        ("content-type", "application/json"),
        ("webhook-id", id),
        ("webhook-timestamp", time),
        ("webhook-signature", &signature),
    ])
}

fn standard_receiver() -> Receiver<Standard, &'static str> {
    let secret = |secret: &[u8]| format!("whsec_{}", STANDARD.encode(secret));
    Receiver::builder()
        .account("berlin", [secret(b"new secret"), secret(b"old secret")], "berlin")
        .key(secret(b"another"), "hamburg")
        .clock(at(NOW))
        .build()
        .unwrap()
}

#[test]
fn each_secret_leads_to_its_value_and_the_id_is_in_the_header() {
    let receiver = standard_receiver();
    for (secret, value) in [(&b"new secret"[..], "berlin"), (b"old secret", "berlin"), (b"another", "hamburg")] {
        let headers = standard(secret, "msg_1", &NOW.to_string(), &body("in body"));
        let delivery = receiver.receive(&headers, &body("in body")).unwrap();
        assert_eq!((delivery.value, delivery.id().as_deref()), (value, Some("msg_1")));
    }
    let headers = standard(b"nobody", "msg_1", &NOW.to_string(), &body("1"));
    assert_eq!(receiver.receive(&headers, &body("1")).unwrap_err().reason(), Reason::WrongSignature);
}

#[test]
fn signatures_hold_for_five_minutes() {
    let receiver = standard_receiver();
    let reason = |time: &str| {
        let headers = standard(b"another", "msg_1", time, &body("1"));
        receiver.receive(&headers, &body("1")).err().map(|rejected| (rejected.reason(), rejected.status().as_u16()))
    };
    for offset in [0, -300, 300] {
        assert_eq!(reason(&(NOW + offset).to_string()), None, "{offset}");
    }
    for offset in [-301, 301, -NOW, i64::MAX - NOW] {
        assert_eq!(reason(&(NOW + offset).to_string()), Some((Reason::Expired, 401)), "{offset}");
    }
    for time in ["", "hello", "+1700000000", "-1", "1700000000.0", " 1700000000", "99999999999999999999"] {
        assert_eq!(reason(time), Some((Reason::Timestamp, 400)), "{time}");
    }
}

#[test]
fn headers_of_signatures_come_once() {
    let receiver = standard_receiver();
    let good = standard(b"another", "msg_1", &NOW.to_string(), &body("1"));
    for (name, missing, repeated) in [
        ("webhook-id", Reason::Id, Reason::Id),
        ("webhook-timestamp", Reason::Timestamp, Reason::Timestamp),
        ("webhook-signature", Reason::MissingSignature, Reason::RepeatedSignature),
    ] {
        let mut headers = good.clone();
        let value = headers.remove(name).unwrap();
        assert_eq!(receiver.receive(&headers, &body("1")).unwrap_err().reason(), missing, "{name}");
        headers.append(HeaderName::from_static(name), value.clone());
        headers.append(HeaderName::from_static(name), value);
        assert_eq!(receiver.receive(&headers, &body("1")).unwrap_err().reason(), repeated, "{name}");
    }
    // With a dot in the id, `msg.1700000000.5` and the rest could also be read as an id, a time and a longer body.
    for id in ["msg.1", "", "a b", &"x".repeat(257)] {
        let headers = standard(b"another", id, &NOW.to_string(), &body("1"));
        assert_eq!(receiver.receive(&headers, &body("1")).unwrap_err().reason(), Reason::Id, "{id}");
    }
}

#[test]
fn signatures_of_other_schemes_are_verified() {
    let body = body("1");
    let prefixed = Receiver::<Prefixed, ()>::builder().key("It's a Secret", ()).build().unwrap();
    let signed = |value: &str| headers(&[("content-type", "application/json"), ("x-hub-signature-256", value)]);
    let good = hex(&hmac(b"It's a Secret", &body));
    prefixed.receive(&signed(&format!("sha256={good}")), &body).unwrap();
    prefixed.receive(&signed(&format!("sha256={}", good.to_uppercase())), &body).unwrap();
    for value in [good.clone(), format!("sha1={good}"), format!("sha256={}", &good[1..]), format!("sha256={good}00")] {
        let reason = prefixed.receive(&signed(&value), &body).unwrap_err().reason();
        assert_eq!(reason, Reason::WrongSignature, "{value}");
    }

    let timed = Receiver::<Timed, ()>::builder().key("secret", ()).clock(at(NOW)).build().unwrap();
    let headers = |time: i64, signed: i64| {
        let content = [signed.to_string().as_bytes(), b".", &body].concat();
        let signature = STANDARD.encode(hmac(b"secret", &content));
        let time = time.to_string();
        headers(&[("content-type", "application/json"), ("x-timestamp", &time), ("x-signature", &signature)])
    };
    timed.receive(&headers(NOW, NOW), &body).unwrap();
    assert_eq!(timed.receive(&headers(NOW, NOW - 1), &body).unwrap_err().reason(), Reason::WrongSignature);
    assert_eq!(timed.receive(&headers(NOW - 301, NOW - 301), &body).unwrap_err().reason(), Reason::Expired);
}

/// The body is bounded before it is signed, and looked at only afterwards.
#[test]
fn signatures_come_before_the_form() {
    let prefixed = Receiver::<Prefixed, ()>::builder().key("secret", ()).max_size(10).build().unwrap();
    let headers = headers(&[("content-type", "application/json"), ("x-hub-signature-256", "sha256=00")]);
    assert_eq!(prefixed.receive(&headers, b"{{{{").unwrap_err().reason(), Reason::WrongSignature);
    assert_eq!(prefixed.receive(&headers, b"{{{{{{{{{{{").unwrap_err().reason(), Reason::TooLarge);
}
