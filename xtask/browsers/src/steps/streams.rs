//! Steps about streams, for an operation of their own: few descriptions have one.

use std::time::Duration;

use anyhow::Result;
use generated_client::codegen::{Collected, Framing, Json, Method, Operation, OperationInfo, StreamInfo, Streamed};
use generated_client::{DESCRIPTION, ErrorKind, Request};
use serde_json::{Value, json};

use crate::stage::{Stage, fails, has, same};

/// `GET /v1/ticks`, without a key.
struct GetTicks;

impl Operation for GetTicks {
    type Output = Vec<i64>;
    type Body = Collected<Self>;
    const INFO: OperationInfo =
        OperationInfo::new(&DESCRIPTION, "", "getTicks", Method::GET, "/v1/ticks").accept("text/event-stream");
}

impl Streamed for GetTicks {
    type Item = i64;
    type ItemBody = Json;
    const STREAM: StreamInfo = StreamInfo::new(Framing::ServerSentEvents, "text/event-stream").done("[DONE]");
}

const GET: &str = "GET /v1/ticks";

async fn ticks(name: &str, answers: Value) -> Result<Stage> {
    Stage::prepare(name, json!([{"at": GET, "asks": "last-event-id", "answers": answers}])).await
}

fn events(text: &str) -> Value {
    json!({"text": text, "headers": {"content-type": "text/event-stream"}})
}

fn request(stage: &Stage) -> Result<Request<GetTicks>> {
    Ok(Request::new(&stage.client()?))
}

pub async fn events_come_one_by_one(name: &str) -> Result<()> {
    let mut answer = events("data: 1\n\n: more\n\ndata: 2\n\ndata: [DONE]\n\n");
    // After each piece there is a pause, and after the last one the connection stays open.
    (answer["pieces"], answer["pause"], answer["end"]) = (4.into(), 30.into(), "open".into());
    let stage = ticks(name, json!([answer])).await?;
    let all: Vec<i64> = request(&stage)?.events().idle_timeout(Duration::from_secs(5)).try_collect().await?;
    same(all, vec![1, 2])?;
    same(stage.last().await?.header("accept"), Some("text/event-stream"))?;
    stage.saw(&[GET]).await
}

pub async fn events_go_on_after_a_break(name: &str) -> Result<()> {
    let mut open = events("id: 7\nretry: 5\ndata: 1\n\ndata: lost");
    open["end"] = "open".into();
    let stage = ticks(name, json!([open, events("data: 2\n\n")])).await?;
    let mut events = request(&stage)?.events();
    same(events.try_next().await?, Some(1))?;
    // Not before the page has the event: a browser drops what nobody has read when the connection breaks.
    stage.cut().await?;
    same(events.try_next().await?, Some(2))?;
    same(events.try_next().await?, None)?;
    same(stage.last().await?.header("last-event-id"), Some("7"))
}

pub async fn silent_stream_is_given_up(name: &str) -> Result<()> {
    let mut answer = events("data: 1\n\n");
    answer["end"] = "open".into();
    let stage = ticks(name, json!([answer])).await?;
    let mut events = request(&stage)?.events().idle_timeout(Duration::from_millis(500));
    same(events.try_next().await?, Some(1))?;
    let error = fails(ErrorKind::Timeout, events.try_next().await)?;
    has(&error, &["nothing more of the stream came"])?;
    stage.is_given_up().await
}

pub async fn dropped_stream_aborts(name: &str) -> Result<()> {
    let mut answer = events("data: 1\n\n");
    answer["end"] = "open".into();
    let stage = ticks(name, json!([answer])).await?;
    let mut events = request(&stage)?.events();
    same(events.try_next().await?, Some(1))?;
    drop(events);
    stage.is_given_up().await
}
