//! Keys, and what they lead to.

use sdk_runtime::ErrorKind;
use sdk_runtime::events::Reason;

use super::*;

fn json_headers(pairs: &[(&str, &str)]) -> HeaderMap {
    headers(&[pairs, &[("content-type", "application/json")]].concat())
}

#[test]
fn each_key_leads_to_its_value() {
    let receiver = Receiver::<Keyed, u32>::builder()
        .key("first", 1)
        .account("second", ["new", "old"], 2)
        .key("third", 3)
        .build()
        .unwrap();
    let get = |key: &str| receiver.receive(&keyed(key), &body("1")).unwrap();
    assert_eq!(["first", "new", "old", "third"].map(|key| get(key).value), [1, 2, 2, 3]);
    assert_eq!(get("new").account(), "second");
    assert_eq!(get("first").account().len(), 16);
    assert!(!get("first").account().contains("first"));
    let delivery = get("old");
    assert_eq!((delivery.event.0.entity_id, delivery.id().as_deref(), delivery.kind()), (42, Some("1"), "CREATED"));
}

#[test]
fn logins_are_keys_too() {
    let bearing = Receiver::<Bearing, ()>::builder().key("token", ()).build().unwrap();
    for (value, reason) in [
        ("Bearer token", None),
        ("bearer token", None),
        ("Bearer Token", Some(Reason::WrongKey)),
        ("token", Some(Reason::MissingKey)),
        ("Basic token", Some(Reason::MissingKey)),
    ] {
        let result = bearing.receive(&json_headers(&[("authorization", value)]), &body("1"));
        assert_eq!(result.err().map(|rejected| rejected.reason()), reason, "{value}");
    }
    let basic = Receiver::<Basic, ()>::builder().key("user:pass", ()).build().unwrap();
    for (value, reason) in [
        ("Basic dXNlcjpwYXNz", None),
        ("Basic dXNlcjpwYXNT", Some(Reason::WrongKey)),
        ("Basic user:pass", Some(Reason::WrongKey)),
        ("Bearer dXNlcjpwYXNz", Some(Reason::MissingKey)),
    ] {
        let result = basic.receive(&json_headers(&[("authorization", value)]), &body("1"));
        assert_eq!(result.err().map(|rejected| rejected.reason()), reason, "{value}");
    }
}

#[test]
fn receivers_without_proper_keys_are_not_built() {
    fn error<E: Event>(fill: impl FnOnce(ReceiverBuilder<E, ()>) -> ReceiverBuilder<E, ()>) -> String {
        let error = fill(Receiver::builder()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    }
    assert!(error::<Keyed>(|builder| builder).contains("no key"));
    assert!(error::<Keyed>(|builder| builder.key("", ())).contains("empty"));
    assert!(error::<Keyed>(|builder| builder.account("a", [] as [&str; 0], ())).contains("no key"));
    assert!(error::<Keyed>(|builder| builder.key("secret", ()).key("secret", ())).contains("twice"));
    assert!(error::<Keyed>(|builder| builder.account("a", ["secret", "secret"], ())).contains("twice"));
    assert!(error::<Keyed>(|builder| builder.account("a", ["b"], ()).account("a", ["c"], ())).contains("names"));
    assert!(error::<Keyed>(|builder| builder.account("", ["b"], ())).contains("names"));
    for key in ["secret\n", " secret", "sec\0ret"] {
        let text = error::<Keyed>(|builder| builder.key(key, ()));
        assert!(text.contains("line break") && !text.contains("secret"), "{text}");
    }
    assert!(error::<Basic>(|builder| builder.key("user", ())).contains("user:password"));
    assert!(error::<Keyed>(|builder| builder.without_keys(())).contains("needs keys"));
    assert!(error::<Keyed>(|builder| builder.key("a", ()).without_keys(())).contains("needs keys"));
    assert!(error::<Open>(|builder| builder).contains("without_keys"));
    assert!(error::<Open>(|builder| builder.key("a", ())).contains("no place"));
    assert!(error::<Standard>(|builder| builder.key("whsec_%", ())).contains("Base64"));
    assert!(error::<Standard>(|builder| builder.key("whsec_", ())).contains("Base64"));
    assert!(error::<Standard>(|builder| builder.key("whsec_YWJj", ()).key("YWJj", ())).contains("twice"));
    assert!(error::<Timeless>(|builder| builder.key("a", ())).contains("not complete"));
}

#[test]
fn an_open_webhook_must_be_asked_for() {
    let receiver = Receiver::<Open, &str>::builder().without_keys("anybody").build().unwrap();
    let delivery = receiver.receive(&json_headers(&[]), &body("1")).unwrap();
    assert_eq!((delivery.value, delivery.account()), ("anybody", ""));
}

#[test]
fn marks_differ_by_webhook_account_and_id() {
    let other = Receiver::<Other, &str>::builder().key(KEY, "berlin").build().unwrap();
    let receiver = builder().build().unwrap();
    let mark = |key: &str, id: &str| receiver.receive(&keyed(key), &body(id)).unwrap().mark().unwrap().hash();
    let first = mark(KEY, "1");
    assert_eq!(first, mark(KEY, "1"));
    assert_ne!(first, mark(KEY, "2"));
    assert_ne!(first, mark("key-of-hamburg-012345678", "1"));
    assert_ne!(first, other.receive(&keyed(KEY), &body("1")).unwrap().mark().unwrap().hash());
    assert_eq!(receiver.receive(&keyed(KEY), &body("")).unwrap().mark(), None, "an empty id tells nothing apart");
}

#[test]
fn nothing_shows_keys_and_events() {
    let receiver = builder().build().unwrap();
    let delivery = receiver.receive(&keyed(KEY), &body("id-of-delivery")).unwrap();
    let shown = format!("{:?} {receiver:?} {delivery:?} {:?}", builder(), delivery.mark());
    for secret in [KEY, "hamburg", "berlin", "id-of-delivery", "contractId", "42"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(shown.contains("CREATED") && shown.contains("2 keys"), "{shown}");
}

#[test]
fn deliveries_come_back_from_a_store() {
    let receiver = builder().build().unwrap();
    let delivery = receiver.receive(&keyed(KEY), &body("1")).unwrap();
    let (account, json) = (delivery.account().to_owned(), delivery.to_json().unwrap());
    let restored = receiver.restore(&account, None, json.as_bytes()).unwrap();
    assert_eq!((restored.event, restored.value), (delivery.event, "berlin"));
    assert_eq!(receiver.restore("nobody", None, json.as_bytes()).unwrap_err().reason(), Reason::UnknownAccount);
    assert_eq!(receiver.restore(&account, None, b"{").unwrap_err().reason(), Reason::Syntax);
    assert_eq!(receiver.restore(&account, Some("header"), &body("1")).unwrap().id().as_deref(), Some("header"));
}
