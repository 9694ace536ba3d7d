//! Records of the shape of answers: their content, and calls whose record fails.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sample::{GetLabel, KEY, ListThings, builder, call, get_thing};
use sdk_runtime::codegen::Value;
use sdk_runtime::{Client, ErrorKind, Record};
use support::{Answer, Server};

mod record {
    mod enums;
}

/// A folder that is removed with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("record-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    /// The texts of the records in it; it has no other files.
    fn records(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        let texts = entries.map(|path| {
            assert!(path.extension().is_some_and(|extension| extension == "json"), "{}", path.display());
            fs::read_to_string(path).unwrap()
        });
        texts.collect()
    }

    /// The answers of the only record.
    fn answers(&self) -> Vec<Value> {
        let records = self.records();
        assert_eq!(records.len(), 1);
        let record: Value = serde_json::from_str(&records[0]).unwrap();
        assert_eq!((&record["format"], &record["api"]["title"]), (&Value::from(1), &Value::from("Sample")));
        assert_eq!((&record["dropped"], &record["full"]), (&Value::from(0), &Value::from(false)));
        record["answers"].as_array().unwrap().clone()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn client(server: &Server, record: impl Into<Record>) -> Client {
    builder(server).credential("Key", KEY).record(record).build().unwrap()
}

#[tokio::test]
async fn answers_are_written_without_values() {
    let folder = Folder::new("answers");
    let server = Server::start([
        Answer::json(200, r#"{"name": "s3cret-name", "age": 4711, "mail@s3cret.example": true}"#),
        Answer::json(200, r#"{"name": null, "born": "1987-02-03"}"#),
        Answer::json(404, r#"{"errorMessage": "s3cret-message"}"#),
        Answer::new(200).header("content-type", "text/plain").body("s3cret-label"),
        Answer::new(200).header("content-type", "application/vnd.things+json; charset=utf-8").body("[]"),
        Answer::new(204),
        Answer::json(200, "{broken s3cret"),
    ]);
    let client = client(&server, folder.0.as_path());
    for _ in 0..2 {
        get_thing(&client, "s3cret-id").header("x-trace", "s3cret-header").await.unwrap();
    }
    get_thing(&client, "s3cret-id").await.unwrap_err();
    call::<GetLabel>(&client).await.unwrap();
    call::<ListThings>(&client.clone()).await.unwrap();
    call::<sample::Free>(&client).await.unwrap();
    get_thing(&client, "s3cret-id").await.unwrap_err();
    drop(client);

    let records = folder.records();
    assert!(!records[0].contains("s3cret") && !records[0].contains("4711"), "{}", records[0]);
    let answers = folder.answers();
    let said = |answer: &Value| {
        let word = |key: &str| answer[key].as_str().unwrap().to_owned();
        let text = format!("{} {} {} {}", word("operation"), word("method"), word("path"), word("media_type"));
        format!("{text} {} {}+{} {}", answer["status"], answer["answers"], answer["unreadable"], answer["shape"])
    };
    let thing = r#"{"object":2,"fields":{"age":{"integer":1},"born":{"text":1,"date":1},"name":{"null":1,"text":1}},"others":{"boolean":1}}"#;
    // In which order a value has its keys depends on what else is built.
    let shape = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let (thing, error) = (shape(thing), shape(r#"{"object":1,"fields":{"errorMessage":{"text":1}}}"#));
    let expected = [
        "Things.ListThings GET /v1/things application/vnd.things+json 200 1+0 {\"list\":1}".to_owned(),
        format!("Things.GetThing GET /v1/things/{{thingId}} application/json 200 3+1 {thing}"),
        format!("Things.GetThing GET /v1/things/{{thingId}} application/json 404 1+0 {error}"),
    ];
    assert_eq!(answers.iter().map(said).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn records_are_there_before_the_client_goes_and_each_client_has_its_own() {
    let folder = Folder::new("early");
    let server = Server::start([Answer::json(200, "1"), Answer::json(200, "2")]);
    let clients = [client(&server, folder.0.clone()), client(&server, folder.0.clone())];
    for client in &clients {
        get_thing(client, "a").await.unwrap();
    }
    let began = Instant::now();
    while fs::read_dir(&folder.0).unwrap().filter(|entry| !is_temporary(entry)).count() < 2 {
        assert!(began.elapsed() < Duration::from_secs(20), "no record came");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(clients);
    assert_eq!(folder.records().len(), 2);
}

fn is_temporary(entry: &std::io::Result<fs::DirEntry>) -> bool {
    entry.as_ref().is_ok_and(|entry| entry.path().extension().is_some_and(|extension| extension == "tmp"))
}

#[tokio::test]
async fn calls_succeed_although_the_record_cannot_be_written() {
    let folder = Folder::new("gone");
    let server = Server::start(vec![Answer::json(200, "1"); 3]);
    let client = client(&server, folder.0.to_str().unwrap());
    fs::remove_dir_all(&folder.0).unwrap();
    for _ in 0..2 {
        get_thing(&client, "a").await.unwrap();
        std::thread::sleep(Duration::from_millis(300));
    }
    get_thing(&client, "a").await.unwrap();
    drop(client);
    assert!(!folder.0.exists());
}

#[test]
fn a_folder_that_cannot_be_created_is_an_error_of_build() {
    let folder = Folder::new("file");
    fs::create_dir_all(&folder.0).unwrap();
    let file = folder.0.join("file");
    fs::write(&file, "").unwrap();
    let server = Server::start([]);
    let error = builder(&server).record(file.clone()).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains(&format!("`record` cannot write to {}", file.display())), "{error}");
}
