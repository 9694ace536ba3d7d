//! Streams as libraries of others write them: whole, broken, silent, cancelled, compressed, and as files.

#[path = "../steps.rs"]
mod steps;

use std::time::Duration;

use steps::done;
use streams_client::models::{Question, Tick};
use streams_client::{Client, Error, ErrorKind};

const LAST: i64 = 20;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true).build()?;
    events(&client).await?;
    reconnections(&client).await?;
    silence(&client).await?;
    others(&client).await?;
    chat(&client).await?;
    files(&client).await
}

/// An item with line breaks of each kind in its text.
fn check(tick: &Tick, number: i64) {
    assert_eq!(tick.number, number);
    assert_eq!(tick.text.as_deref(), Some(format!("line one\nline two\r\n\u{2028} {number}").as_str()));
}

async fn events(client: &Client) -> Result<(), Error> {
    let mut events = client.streams().get_events().events();
    for number in 1..=LAST {
        let event = events.try_next().await?.expect("an event");
        assert_eq!((event.event.as_deref(), event.id), (Some("tick"), Some(number.to_string())));
        check(&event.data, number);
    }
    assert!(events.try_next().await?.is_none());
    done("reads events with their names, ids and data");
    let all = client.streams().get_ticks().await?;
    assert_eq!(all.len(), 20);
    done("collects the data of events where the stream has an end");
    Ok(())
}

async fn reconnections(client: &Client) -> Result<(), Error> {
    let before = client.streams().count_open().await?.calls;
    let mut ticks = client.streams().get_ticks().cut(7).events();
    for number in 1..=LAST {
        check(&ticks.try_next().await?.expect("an event"), number);
    }
    assert!(ticks.try_next().await?.is_none());
    assert_eq!(client.streams().count_open().await?.calls - before, 3);
    done("goes on after each break with the next event, none lost and none twice");
    let mut ticks = client.streams().get_ticks().events().resume("15");
    check(&ticks.try_next().await?.expect("an event"), 16);
    assert_eq!(ticks.position(), Some("16"));
    done("begins after the event that an earlier run had read");
    let mut ticks = client.streams().get_ticks().cut(7).events().no_reconnect();
    for number in 1..=7 {
        check(&ticks.try_next().await?.expect("an event"), number);
    }
    assert_eq!(ticks.try_next().await.expect_err("it broke").kind(), ErrorKind::Transport);
    done("tells a break from an end");
    Ok(())
}

async fn silence(client: &Client) -> Result<(), Error> {
    let patient = client.to_builder().timeout(Duration::from_millis(200)).build()?;
    let mut events = patient.streams().get_events().pause(600).events().idle_timeout(Duration::from_millis(300));
    for number in 1..=LAST {
        check(&events.try_next().await?.expect("an event").data, number);
    }
    done("waits longer than a call may take while comments keep the stream alive");
    let mut events = client.streams().get_events().pause(60_000).events().idle_timeout(Duration::from_millis(10));
    check(&events.try_next().await?.expect("an event").data, 1);
    assert_eq!(client.streams().count_open().await?.open, 1);
    drop(events);
    while client.streams().count_open().await?.open > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    done("closes the connection of a stream that is dropped");
    Ok(())
}

async fn others(client: &Client) -> Result<(), Error> {
    let (mut lines, mut sequence) = (client.streams().get_lines().events(), client.streams().get_sequence().events());
    for number in 1..=LAST {
        check(&lines.try_next().await?.expect("a line"), number);
        check(&sequence.try_next().await?.expect("a text"), number);
    }
    assert!(lines.try_next().await?.is_none() && sequence.try_next().await?.is_none());
    assert_eq!(client.streams().get_lines().await?.len(), 20);
    assert_eq!(client.streams().get_sequence().await?.len(), 20);
    done("reads lines and sequences, compressed");
    Ok(())
}

async fn chat(client: &Client) -> Result<(), Error> {
    let question = Question::new(["how", "are", "you"].map(str::to_owned).to_vec());
    let answer = client.streams().chat(&question).await?;
    assert_eq!(answer.text, "how are you");
    let mut words = Vec::new();
    let mut deltas = client.streams().chat(&question).events();
    while let Some(delta) = deltas.try_next().await? {
        words.push(delta.word);
    }
    assert_eq!(words, ["how", "are", "you"]);
    done("asks the same operation for an answer, and for a stream that its mark ends");
    Ok(())
}

async fn files(client: &Client) -> Result<(), Error> {
    let expected: Vec<u8> = (0..300_000_u32).map(|index| u8::try_from(index * 7 % 251).unwrap_or_default()).collect();
    let calls = async || client.streams().count_open().await.map(|open| open.calls);
    let path = std::env::temp_dir().join(format!("streams-job-{}", std::process::id()));
    for by in ["tag", "date", "weak"] {
        let file = || client.streams().get_file().cut(100_000).by(by).download();
        let before = calls().await?;
        assert!(file().bytes().await? == expected);
        assert_eq!(file().to_file(&path).await?, 300_000);
        assert!(std::fs::read(&path).expect("the file is there") == expected);
        std::fs::remove_file(&path).expect("the file can be removed");
        assert_eq!(calls().await? - before, 4, "each is asked for twice");
        let (mut pieces, mut all) = (file().stream(), Vec::new());
        let end = loop {
            match pieces.try_next().await {
                Ok(Some(piece)) => all.extend_from_slice(&piece),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        if by == "weak" {
            assert_eq!(end.map(|error| error.kind()), Some(ErrorKind::Transport), "nobody knows whether the rest is of this file");
            assert!(all == expected[..100_000]);
            // The server cuts every other answer.
            assert!(file().bytes().await? == expected);
        } else {
            assert!(end.is_none() && all == expected);
        }
    }
    done("reads a file that breaks off in memory, to disk and in pieces, each with one request for the rest");
    Ok(())
}
