//! Streams that a mock answers with.

use std::pin::pin;

use futures_util::future::poll_immediate;
use sdk_runtime::ErrorKind;
use sdk_runtime::testing::{Emit, Expect as _, Mock};
use serde_json::json;

use super::*;
use crate::sample::call;
use crate::support::script::soon;

#[tokio::test]
async fn a_mock_streams_items_in_every_form() {
    async fn streamed<Op>(items: Vec<Op::Item>)
    where
        Op: Streamed<Item: Clone + std::fmt::Debug + PartialEq, ItemBody: sdk_runtime::codegen::Encode<Op::Item>>
            + Operation<Output = Vec<<Op as Streamed>::Item>, Body = Collected<Op>>,
    {
        let mock = Mock::of(&API);
        call::<Op>(&mock).streams(items.clone()).times(1);
        let all: Vec<_> = soon(call::<Op>(&mock.client()).events().try_collect()).await.unwrap();
        assert_eq!(all, items);
        let mock = Mock::of(&API);
        call::<Op>(&mock).returns(items.clone()).times(2);
        assert_eq!(soon(call::<Op>(&mock.client())).await.unwrap(), items);
        let all: Vec<_> = soon(call::<Op>(&mock.client()).events().try_collect()).await.unwrap();
        assert_eq!(all, items);
    }
    for count in [0, 1, 3] {
        let ticks: Vec<_> = (0..count).map(tick).collect();
        streamed::<Events>(ticks.clone()).await;
        streamed::<Lines>(ticks.clone()).await;
        streamed::<Sequence>(ticks).await;
        streamed::<Parts>((0..count).map(|number| Bytes::from(format!("--items\r\n{number}"))).collect()).await;
        streamed::<Words>((0..count).map(|number| format!(" a\nb: {number}")).collect()).await;
    }
    let whole = json!({"event": "tick", "id": "1", "retry": 20, "data": {"id": 1}});
    streamed::<Whole>(vec![whole, json!({"event": "other", "data": "a\nb"}), json!({"data": ""})]).await;
}

#[tokio::test]
async fn a_mock_expects_a_request_for_a_stream() {
    let mock = Mock::of(&API);
    let mut request = call::<Asked>(&mock);
    request.parts.json("application/json", &json!({"n": 1}));
    let expectation = request.clone().streams([tick(1), tick(2)]);
    request.clone().returns(vec![tick(3)]);
    assert_eq!(soon(request.clone()).await.unwrap(), [tick(3)], "without `events` the body does not ask for one");
    assert_eq!(ids(soon(all(request.events())).await), [1, 2]);
    assert_eq!(expectation.calls(), 1);
    assert_eq!(mock.calls()[1].json(), json!({"n": 1, "stream": true}));
}

#[tokio::test]
async fn a_cut_and_its_reconnection_can_be_tested() {
    let mock = Mock::of(&API);
    let cut = [Emit::item(tick(1)).with_id("a").with_retry(SECOND), tick(2).into(), Emit::raw("data: {"), Emit::cut()];
    call::<Events>(&mock).streams(cut).times(1);
    let mut stream = call::<Events>(&mock.client()).events();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(2)));
    assert_eq!(soon(stream.try_next()).await.unwrap_err().kind(), ErrorKind::Transport, "the second item has no id");

    let cut = [Emit::item(tick(1)).with_id("a").with_event("x"), Emit::comment("soon\nover"), Emit::cut()];
    call::<Events>(&mock).streams(cut).times(1);
    let rest = call::<Events>(&mock).streams([tick(2)]);
    let rest = rest.when(|call| call.headers().get("last-event-id").is_some_and(|id| id == "a")).times(1);
    assert_eq!(ids(soon(all(call::<Events>(&mock.client()).events())).await), [1, 2]);
    assert_eq!(rest.calls(), 1);
    mock.verify();
}

#[tokio::test]
async fn pauses_pass_with_the_clock_of_the_test() {
    let (mock, clock) = (Mock::of(&API), TestClock::new());
    let client = mock.builder().clock(clock.clone()).build().unwrap();
    let pauses = [tick(1).into(), Emit::pause(20 * SECOND), tick(2).into(), Emit::pause(20 * SECOND), tick(3).into()];
    call::<Events>(&mock).streams(pauses);
    let mut stream = call::<Events>(&client).events();
    for id in [1, 2, 3] {
        assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(id)));
        assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none_or(|end| id == 3 && end.unwrap().is_none()));
        clock.advance(20 * SECOND);
    }
    // The pauses count from the answer on, also if the clock moves before.
    let mut stream = call::<Events>(&client).events();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    clock.advance(25 * SECOND);
    clock.advance(15 * SECOND);
    assert_eq!(ids(soon(all(stream)).await), [2, 3]);
}

#[tokio::test]
async fn silence_is_an_idle_timeout() {
    let (mock, clock) = (Mock::of(&API), TestClock::new());
    let client = mock.builder().clock(clock.clone()).build().unwrap();
    call::<Events>(&mock).streams([tick(1).into(), Emit::silence(), tick(2).into()]);
    let mut stream = call::<Events>(&client).events().idle_timeout(5 * SECOND);
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    let mut next = pin!(soon(stream.try_next()));
    assert!(poll_immediate(&mut next).await.is_none());
    clock.advance(5 * SECOND);
    assert_eq!(next.await.unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn without_a_clock_pauses_are_skipped() {
    let mock = Mock::of(&API);
    call::<Lines>(&mock).streams([tick(1).into(), Emit::pause(1_000_000 * SECOND), Emit::comment("x"), tick(2).into()]);
    assert_eq!(ids(soon(all(call::<Lines>(&mock.client()).events())).await), [1, 2]);
}

#[test]
#[should_panic(expected = "this cannot be expected of a mock: step 0: a line break in the field `id` of an event")]
fn an_item_that_cannot_be_written_fails_the_test() {
    let mock = Mock::of(&API);
    call::<Events>(&mock).streams([Emit::item(tick(1)).with_id("a\nb")]);
}
