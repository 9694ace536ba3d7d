//! Deliveries that tests make.

use sdk_runtime::events::Reason;
use sdk_runtime::http::Method;
use sdk_runtime::jiff::Timestamp;
use sdk_runtime::testing::{EventRequest, deliver};

use super::*;

fn notice() -> Notice {
    serde_json::from_slice(&body("id-1")).unwrap()
}

/// What a receiver with this key says to a delivery.
fn check<E: Event>(event: &E, key: &str, change: impl FnOnce(EventRequest) -> EventRequest) -> Result<String, Reason> {
    let now = Timestamp::from_second(1_700_000_000).unwrap();
    let receiver = Receiver::<E, ()>::builder().key(key, ()).clock(TestClock::at(now)).build().unwrap();
    let request = change(deliver(event, key).at(now)).build("/events");
    assert_eq!((request.method(), request.uri().path()), (&Method::POST, "/events"));
    let delivery = receiver.receive(request.headers(), request.body()).map_err(|rejected| rejected.reason())?;
    Ok(delivery.id().unwrap().into_owned())
}

#[test]
fn deliveries_of_all_protections_are_received() {
    let good = Ok("id-1".to_owned());
    assert_eq!(check(&Keyed(notice()), KEY, |request| request), good);
    assert_eq!(check(&Bearing(notice()), KEY, |request| request), good);
    assert_eq!(check(&Basic(notice()), "user:password", |request| request), good);
    assert_eq!(check(&Standard(notice()), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", |request| request), good);
    assert_eq!(check(&Prefixed(notice()), KEY, |request| request), good);
    assert_eq!(check(&Timed(notice()), KEY, |request| request), good);
    let secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    assert_eq!(check(&Standard(notice()), secret, |request| request.id("msg_2")), Ok("msg_2".to_owned()));
}

#[test]
fn broken_deliveries_are_refused() {
    assert_eq!(check(&Keyed(notice()), KEY, |request| request.without_header("x-api-key")), Err(Reason::MissingKey));
    assert_eq!(check(&Keyed(notice()), KEY, |request| request.header("X-Api-Key", "other")), Err(Reason::WrongKey));
    assert_eq!(check(&Keyed(notice()), KEY, |request| request.body("{")), Err(Reason::Syntax));
    assert_eq!(check(&Prefixed(notice()), KEY, |request| request.body("{}")), Err(Reason::WrongSignature));
    let late = Timestamp::from_second(1_700_000_301).unwrap();
    assert_eq!(check(&Timed(notice()), KEY, |request| request.at(late)), Err(Reason::Expired));
}

#[test]
fn nothing_is_shown_of_key_and_body() {
    let request = deliver(&Keyed(notice()), KEY);
    let shown = format!("{request:?}");
    assert!(shown.contains("keyed") && !shown.contains(KEY) && !shown.contains("id-1"), "{shown}");
    assert!(!format!("{:?}", request.build("/").headers()).contains(KEY));
}
