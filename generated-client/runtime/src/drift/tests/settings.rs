//! Receivers and number of reports, and the settings of clients.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use super::{API, Color, GET_HOMES, GET_OTHERS, Home, Pet, Room, answer, reply, watched};
use crate::call_target::CallTarget;
use crate::client::ClientBuilder;
use crate::codegen::Reply;
use crate::drift::DriftKind;
use crate::execute::reading;
use crate::observe::{CallInfo, Event};
use crate::wire::noted;

const NEW: &str = r#"[{"new":1},{"color":"BLUE"}]"#;

#[test]
fn each_location_is_reported_once_for_a_client_and_its_clones() {
    let (client, lines) = watched(|builder| builder);
    let other = client.clone();
    for client in [&client, &other, &client] {
        answer::<Vec<Room>>(client, NEW).unwrap();
        answer::<Vec<Room>>(client, r#"[{"color":"GREEN"}]"#).unwrap();
        answer::<Vec<Room>>(client, r#"[{"color":7}]"#).unwrap_err();
    }
    let lines = |from: usize| -> Vec<String> {
        let lines = lines.lock().unwrap();
        lines[from..].iter().map(|line| line.replace("drift: ", "")).collect()
    };
    let prefix = "operation=Homes.getHomes method=GET path=/homes/{id} status=200 pointer=";
    assert_eq!(
        lines(0),
        [
            format!("{prefix}/*/new kind=unknown-field found=integer"),
            format!("{prefix}/*/color kind=unknown-value found=text"),
            format!("{prefix}/*/color kind=other-type expected=text found=integer"),
        ]
    );
    // Another form of a field is the same finding; another status, operation or misfit is not.
    answer::<Vec<Room>>(&client, r#"[{"new":[]}]"#).unwrap();
    answer::<Vec<Room>>(&client, r#"[{"color":[]}]"#).unwrap_err();
    reading(&client, &CallTarget::from(&GET_HOMES), &reply(206, NEW), Reply::json::<Vec<Room>>).unwrap();
    reading(&client, &CallTarget::from(&GET_OTHERS), &reply(200, NEW), Reply::json::<Vec<Room>>).unwrap();
    let elsewhere = "operation=getOthers method=GET path=/others status=200 pointer=";
    assert_eq!(
        lines(3),
        [
            format!("{prefix}/*/color kind=other-type expected=text found=list"),
            format!("{}/*/new kind=unknown-field found=integer", prefix.replace("200", "206")),
            format!("{}/*/color kind=unknown-value found=text", prefix.replace("200", "206")),
            format!("{elsewhere}/*/new kind=unknown-field found=integer"),
            format!("{elsewhere}/*/color kind=unknown-value found=text"),
        ]
    );
}

#[test]
fn a_location_that_appears_later_is_reported_later() {
    let (client, lines) = watched(|builder| builder);
    for _ in 0..50 {
        answer::<Home>(&client, r#"{"name":"a","homes":[{"name":"b","new":1}]}"#).unwrap();
    }
    // Not every answer is examined if all its findings are reported already.
    for _ in 0..16 {
        answer::<Home>(&client, r#"{"name":"a","new":1,"homes":[{"name":"b","new":1}]}"#).unwrap();
    }
    assert_eq!(lines.lock().unwrap().len(), 2);
}

#[test]
fn enum_values_are_reported_on_request() {
    let (client, lines) = watched(|builder| builder.drift_enum_values(true));
    answer::<Vec<Color>>(&client, r#"["BLUE","BLUE","ann@example.com","DARK GREEN","RED"]"#).unwrap();
    answer::<Vec<Room>>(&client, r#"[{"size":3}]"#).unwrap();
    let lines = lines.lock().unwrap();
    let ends: Vec<_> = lines.iter().map(|line| line.split_once("pointer=").unwrap().1).collect();
    assert_eq!(
        ends,
        [
            "/* value=BLUE kind=unknown-value found=text",
            "/* kind=unknown-value found=text",
            "/* value=DARK%20GREEN kind=unknown-value found=text",
            "/*/size value=3 kind=unknown-value found=integer",
        ]
    );
}

#[test]
fn observers_receive_drift() {
    let events: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&events);
    let observer = move |call: &CallInfo<'_>, event: &Event| {
        let Event::Drift(drift) = event else { panic!("{event:?}") };
        assert!(matches!(drift.kind(), DriftKind::UnknownField { .. } | DriftKind::UnknownValue { .. }));
        assert_eq!((drift.operation().as_str(), drift.path_template()), (call.operation, call.path_template));
        let line = format!("{} {} {}", drift.method(), drift.status().as_u16(), drift.pointer());
        seen.lock().unwrap().push(line);
    };
    let (client, lines) = watched(|builder| builder.observer(observer.clone()));
    answer::<Vec<Room>>(&client, NEW).unwrap();
    assert_eq!(*events.lock().unwrap(), ["GET 200 /*/new", "GET 200 /*/color"]);
    assert_eq!(lines.lock().unwrap().len(), 2);
    // Without a callback or observer, nothing is examined.
    let client = ClientBuilder::new(&API).observer(observer).build().unwrap();
    answer::<Vec<Room>>(&client, NEW).unwrap();
    assert_eq!(events.lock().unwrap().len(), 2);
}

#[test]
fn a_panic_in_the_callback_fails_only_its_call() {
    let count = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&count);
    let builder = ClientBuilder::new(&API).on_drift(move |_| {
        let mut count = counted.lock().unwrap();
        *count += 1;
        let is_first = *count == 1;
        drop(count);
        assert!(!is_first, "the first one");
    });
    let client = builder.build().unwrap();
    let call = || answer::<Vec<Room>>(&client, NEW).unwrap();
    catch_unwind(AssertUnwindSafe(call)).unwrap_err();
    assert!(noted::is_off());
    call();
    answer::<Vec<Room>>(&client, r#"[{"more":1}]"#).unwrap();
    assert_eq!(*count.lock().unwrap(), 2);
}

#[test]
fn the_search_has_bounds() {
    let (client, lines) = watched(|builder| builder);
    // One location per key; they can only be distinguished by reading the text again.
    let rooms: Vec<String> = (0..5_000).map(|number| format!(r#""key {number}":{{"new":{number}}}"#)).collect();
    let json = format!(r#"{{"name":"a","rooms":{{{}}}}}"#, rooms.join(","));
    for _ in 0..6 {
        answer::<Home>(&client, &json).unwrap();
    }
    assert_eq!(lines.lock().unwrap().len(), 1, "{:?}", lines.lock().unwrap());
    // Arms of which each has another text, in a list that is longer than what is noted.
    let pets: Vec<String> = (0..5_000).map(|number| format!(r#"{{"kind":"k{number}"}}"#)).collect();
    answer::<Vec<Pet>>(&client, &format!("[{}]", pets.join(","))).unwrap();
    assert_eq!(lines.lock().unwrap().len(), 2, "{:?}", lines.lock().unwrap());
    let deep = format!(r#"[{{"new":{}{},"kind":"cat"}}]"#, "[".repeat(100), "]".repeat(100));
    answer::<Vec<Pet>>(&client, &deep).unwrap();
    assert_eq!(lines.lock().unwrap().len(), 3, "{:?}", lines.lock().unwrap());
}
