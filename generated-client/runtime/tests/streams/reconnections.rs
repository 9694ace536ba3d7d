//! Streams of events that break and go on.

use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::{ErrorKind, Request};
use std::sync::{Arc, Mutex};

use super::*;
use crate::sample::call;
use crate::support::script::soon;

/// The ids of the events after which the stream was asked for.
fn asked(server: &Script) -> Vec<Option<String>> {
    server.requests().iter().map(|request| request.header("last-event-id").map(str::to_owned)).collect()
}

fn some(ids: &[Option<&str>]) -> Vec<Option<String>> {
    ids.iter().map(|id| id.map(str::to_owned)).collect()
}

#[tokio::test]
async fn a_stream_goes_on_after_the_last_event() {
    let server = Script::start([
        cut(&["id: 1\ndata: {\"id\":1}\n\n", "id: 2\nretry: 250\ndata: {\"id\":2}\n\n", "id: 3\ndata: {\"id\":3}\n"]),
        cut(&["id: 3\ndata: {\"id\":3}\n\nid: 4\n\n"]),
        cut(&[]),
        events(&["data: {\"id\":5}\n\n"]),
    ]);
    let clock = TestClock::new();
    let mut stream = call::<Events>(&client_by(&server, &clock)).events();
    let mut items = Vec::new();
    while let Some(tick) = soon(stream.try_next()).await.unwrap() {
        items.push(tick.id);
    }
    assert_eq!(items, [1, 2, 3, 5]);
    assert_eq!(stream.position(), Some("4"));
    assert_eq!(asked(&server), some(&[None, Some("2"), Some("4"), Some("4")]));
    let wait = Duration::from_millis(250);
    assert_eq!(clock.slept(), [wait, wait, wait], "what the server has set holds for all");
}

#[tokio::test]
async fn without_a_wait_of_the_server_it_is_that_of_a_retry() {
    let server = Script::start([
        cut(&["id: 1\ndata: {\"id\":1}\n\n"]),
        cut(&[]),
        cut(&["id: 2\ndata: {\"id\":2}\n\n"]),
        cut(&["retry: 99999999\n"]),
        events(&[]),
    ]);
    let clock = TestClock::new();
    assert_eq!(ids(soon(all(call::<Events>(&client_by(&server, &clock)).events())).await), [1, 2]);
    let waits: Vec<_> = clock.slept().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [500, 1000, 500, 60_000], "they begin anew after an item, and one of the server has a bound");
}

/// The error of a stream that does not go on, and how many requests there were.
async fn ends<Op: Streamed>(
    change: impl FnOnce(Request<Op>) -> sdk_runtime::EventStream<Op::Item>,
    script: Vec<Step>,
) -> (Error, usize) {
    let server = Script::always(script);
    let mut stream = change(call::<Op>(&client(&server)));
    loop {
        match soon(stream.try_next()).await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("it must be an error"),
            Err(error) => {
                assert!(soon(stream.try_next()).await.unwrap().is_none());
                return (error, server.requests().len());
            }
        }
    }
}

#[tokio::test]
async fn a_stream_that_could_lose_or_repeat_something_ends() {
    let id = "id: 1\ndata: {\"id\":1}\n\n";
    let cases = [
        ("a POST may have an effect", ends::<Asked>(Request::events, cut(&[id])).await),
        ("an event without an id", ends::<Events>(Request::events, cut(&[id, "data: {\"id\":2}\n\n"])).await),
        ("no id at all", ends::<Events>(Request::events, cut(&["data: {\"id\":2}\n\n"])).await),
        ("an id that was taken back", ends::<Events>(Request::events, cut(&[id, "id\ndata: {\"id\":2}\n\n"])).await),
        ("no retries", ends::<Events>(|request| request.retry(Retry::none()).events(), cut(&[id])).await),
        ("by choice", ends::<Events>(|request| request.events().no_reconnect(), cut(&[id])).await),
    ];
    for (name, (error, requests)) in cases {
        assert_eq!((error.kind(), requests), (ErrorKind::Transport, 1), "{name}: {error}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert!(error.is_retryable() && error.may_have_been_sent(), "{name}");
    }
    let lines = vec![Step::Request, head("application/jsonl"), chunk("{\"id\":1}\n")];
    let (error, requests) = ends::<Lines>(|request| request.events().resume("1"), lines).await;
    assert_eq!((error.kind(), requests), (ErrorKind::Transport, 1));
    let (error, requests) = ends::<Events>(|request| request.events().resume("1"), cut(&[])).await;
    assert_eq!((error.kind(), requests), (ErrorKind::Transport, 3), "as often as any call");
    let (error, requests) = ends::<Asked>(|request| request.idempotent().events().resume("1"), cut(&[])).await;
    assert_eq!((error.kind(), requests), (ErrorKind::Transport, 3));
}

#[tokio::test]
async fn the_budget_of_retries_bounds_reconnections() {
    let server = Script::always(cut(&["id: 1\ndata: {\"id\":1}\n\n"]));
    for budget in [0, 2] {
        let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).retry_budget(budget);
        let mut stream = call::<Events>(&builder.build().unwrap()).events();
        let mut items = 0;
        while soon(stream.try_next()).await.is_ok() {
            items += 1;
            assert!(items < 1000, "the budget ends");
        }
        assert!(items > budget, "{items} of {budget}");
    }
}

#[tokio::test]
async fn a_refusal_after_a_break_ends_the_stream() {
    let refusal = vec![Step::Request, Step::json(403, r#"{"errorMessage": "Enough"}"#)];
    let server = Script::start([cut(&["id: 1\ndata: {\"id\":1}\n\n"]), refusal]);
    let items = soon(all(call::<Events>(&client(&server)).events())).await;
    assert_eq!(items.len(), 2);
    assert!(items[1].as_ref().unwrap_err().contains("403 Forbidden Enough"), "{items:?}");
    let server = Script::start([cut(&["id: 1\ndata: {\"id\":1}\n\n"]), vec![Step::Request, Step::reply(204, "", "")]]);
    assert_eq!(ids(soon(all(call::<Events>(&client(&server)).events())).await), [1], "no content is the end");
}

#[tokio::test]
async fn a_stream_that_stays_connected_ends_with_no_content() {
    let server = Script::start([
        events(&["data: {\"id\":1}\n\n"]),
        events(&[]),
        events(&["id: 7\nretry: 400\ndata: {\"id\":2}\n\n"]),
        cut(&["data: {\"id\":3}\n\n"]),
        vec![Step::Request, Step::reply(204, "", "")],
    ]);
    let clock = TestClock::new();
    let stream = call::<Events>(&client_by(&server, &clock)).events().stay_connected();
    assert_eq!(ids(soon(all(stream)).await), [1, 2, 3]);
    assert_eq!(asked(&server), some(&[None, None, None, Some("7"), Some("7")]));
    let waits: Vec<_> = clock.slept().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [3000, 3000, 400, 400]);
}

#[tokio::test]
async fn a_server_cannot_ask_for_calls_without_a_pause() {
    let server = Script::start([
        events(&["retry: 0\n\n"]),
        events(&[]),
        cut(&["data: {\"id\":1}\n\n"]),
        vec![Step::Request, Step::reply(204, "", "")],
    ]);
    let clock = TestClock::new();
    let stream = call::<Events>(&client_by(&server, &clock)).events().stay_connected();
    assert_eq!(ids(soon(all(stream)).await), [1]);
    assert_eq!(clock.slept(), [Duration::from_millis(100); 3]);
}

#[tokio::test]
async fn the_calls_of_a_stream_share_an_idempotency_key() {
    let calls = [cut(&["id: 1\ndata: {\"id\":1}\n\n"]), cut(&[]), events(&["id: 2\ndata: {\"id\":2}\n\n"])];
    let server = Script::start([calls.clone(), calls.clone(), calls].concat());
    let client = client(&server);
    let request = call::<Keyed>(&client).idempotent();
    for request in [request.clone(), request.clone(), request.header("Idempotency-Key", "mine")] {
        assert_eq!(ids(soon(all(request.events())).await), [1, 2]);
    }
    let keys: Vec<_> =
        server.requests().iter().map(|request| request.header("idempotency-key").unwrap().to_owned()).collect();
    for keys in keys.chunks(3) {
        assert!(keys.len() == 3 && keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    }
    assert_eq!((keys[0].len(), keys[0].matches('-').count()), (36, 4), "a UUID: {}", keys[0]);
    assert_ne!(keys[0], keys[3], "another stream is another call");
    assert_eq!(keys[6], "mine");
}

#[tokio::test]
async fn only_a_call_without_effect_can_stay_connected() {
    let server = Script::start([]);
    let asked = soon(call::<Asked>(&client(&server)).events().stay_connected().try_next()).await.unwrap_err();
    let lines = soon(call::<Lines>(&client(&server)).events().stay_connected().try_next()).await.unwrap_err();
    for error in [asked, lines] {
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Request, false));
        assert!(error.to_string().contains("stays connected"), "{error}");
    }
}

#[tokio::test]
async fn observers_see_each_call_and_the_end_of_the_stream() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let observer = {
        let told = Arc::clone(&told);
        move |call: &CallInfo<'_>, event: &Event| {
            let name = format!("{event:?}").split([' ', '(']).next().unwrap().to_owned();
            let more = match event {
                Event::StreamEnd { items, calls, .. } => format!(" {items} {calls}"),
                Event::Wait { reason, .. } => format!(" {}", reason.as_str()),
                _ => String::new(),
            };
            told.lock().unwrap().push(format!("{}: {name} {}{more}", call.operation, event.outcome().unwrap_or("-")));
        }
    };
    let server = Script::start([
        cut(&["id: 1\ndata: {\"id\":1}\n\n"]),
        cut(&["id: 2\ndata: {\"id\":2}\n\n: more\n"]),
        events(&["data: {}\n\n"]),
        events(&["data: {\"id\":1}\n\n"]),
        events(&["data: {\"id\":1}\n\n"]),
        vec![Step::Request, Step::json(404, "{}")],
    ]);
    let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).no_rate_limit();
    let client = builder.observer(observer).build().unwrap();
    drop(soon(all(call::<Events>(&client).events())).await);
    drop(soon(all(call::<Events>(&client).events())).await);
    let mut dropped = call::<Events>(&client).events();
    soon(dropped.try_next()).await.unwrap();
    drop(dropped);
    drop(soon(all(call::<Events>(&client).events())).await);
    drop(call::<Events>(&client).events());
    let told = told.lock().unwrap().iter().map(|line| line.replace("Ticks.Events: ", "")).collect::<Vec<_>>();
    assert_eq!(
        told,
        [
            "Attempt 2xx",
            "End 2xx",
            "Wait - reconnect",
            "Attempt 2xx",
            "End 2xx",
            "Wait - reconnect",
            "Attempt 2xx",
            "End 2xx",
            "Undecodable decode",
            "StreamEnd decode 3 3",
            "Attempt 2xx",
            "End 2xx",
            "StreamEnd 2xx 1 1",
            "Attempt 2xx",
            "End 2xx",
            "StreamEnd cancelled 1 1",
            "Attempt 4xx",
            "End 4xx",
        ]
    );
}
