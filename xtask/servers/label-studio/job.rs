//! A project with tasks from files: uploaded, listed, labelled and downloaded again.

#[path = "../steps.rs"]
mod steps;

use std::collections::BTreeMap;

use label_studio_client::models::{
    ApiTasksAnnotationsCreateBody, ApiTasksCreateBody, ApiTasksPartialUpdateBody, PatchedProjectRequest, ProjectRequest,
};
use label_studio_client::{Client, ClientBuilder, Error, Upload};
use serde_json::json;
use steps::{done, setting};

const CONFIG: &str = "<View><Text name=\"t\" value=\"$text\"/><Choices name=\"c\" toName=\"t\"><Choice value=\"Größe\"/>\
                      <Choice value=\"A &amp; B\"/></Choices></View>";

fn builder() -> Result<ClientBuilder, Error> {
    Ok(Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = builder()?.api_key("Token 00000000000wrong00000000000").build()?;
    let error = client.users().whoami().await.expect_err("the token is wrong");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
    assert!(error.to_string().contains("Invalid token"), "{error}");
    assert!(!format!("{error} {error:?} {client:?}").contains("wrong"), "{error:?} {client:?}");
    done("a wrong token is 401, told, and the token is not");

    let client = builder()?.api_key(format!("Token {}", setting("TOKEN"))).build()?;
    let user = client.users().whoami().await?;
    assert_eq!(user.email.as_deref(), Some("operator@example.com"));
    done("the right one is that of the user");

    let project = projects(&client).await?;
    errors(&client).await?;
    uploads(&client, project).await?;
    tasks(&client, project).await?;

    client.projects().delete(project).await?;
    assert!(client.projects().get(project).optional().await?.is_none());
    done("deletes the project with all that it has");
    Ok(())
}

async fn projects(client: &Client) -> Result<i64, Error> {
    let mut ids = Vec::new();
    for number in 0..12 {
        let request = ProjectRequest::new()
            .with_title(format!("Project {number:02} “ä”"))
            .with_label_config(CONFIG)
            .with_maximum_annotations(2);
        let created = client.projects().create().body(&request).await?;
        assert_eq!(created.title.as_deref(), Some(format!("Project {number:02} “ä”").as_str()));
        ids.push(created.id);
    }
    let mut found = Vec::new();
    let mut number = 1;
    loop {
        // The vendor's name for the list.
        let page = client.projects().counts().page(number).page_size(5).ordering("id").await?;
        assert_eq!(page.count, 12);
        found.extend(page.results.into_iter().map(|project| project.id));
        if page.next.is_none() {
            break;
        }
        number += 1;
    }
    assert_eq!((found, number), (ids.clone(), 3));
    done("creates 12 projects, and lists them in three pages");

    let update = PatchedProjectRequest::new().with_description("<b>x & y</b>").with_is_published(true);
    client.projects().update(ids[0]).body(&update).await?;
    let read = client.projects().get(ids[0]).await?;
    assert_eq!((read.description.as_deref(), read.maximum_annotations), (Some("<b>x & y</b>"), Some(2)));
    for id in &ids[1..] {
        client.projects().delete(*id).await?;
    }
    assert_eq!(client.projects().counts().await?.count, 1);
    done("updates one, and deletes the others");
    Ok(ids[0])
}

async fn errors(client: &Client) -> Result<(), Error> {
    let error = client.projects().get(4_711).await.expect_err("there is none");
    assert!(error.is_not_found() && error.to_string().contains("No Project matches"), "{error}");
    done("a project that is not there is 404 with the server's own words");

    let request = ProjectRequest::new().with_title("x").with_label_config("<View>");
    let error = client.projects().create().body(&request).await.expect_err("neither is right");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    let text = error.to_string();
    assert!(text.contains("title: Ensure this field has at least 3 characters."), "{text}");
    assert!(text.contains("label_config: no element found"), "{text}");
    done("values that do not fit are 400, with what is wrong of each field");
    Ok(())
}

async fn uploads(client: &Client, project: i64) -> Result<(), Error> {
    let text = "text,number\nfirst,1\n\"second, “zweite”\",2\nthird,3\n";
    let file = Upload::bytes(text.to_owned().into_bytes(), "tasks ä.csv").content_type("text/csv");
    let answer = client.projects().import_tasks(project, file).return_task_ids(true).await?;
    assert_eq!(answer.task_count, Some(3), "{answer:?}");
    let mut columns = answer.data_columns.expect("columns");
    columns.sort();
    assert_eq!(columns, ["number", "text"]);
    done("uploads a CSV file with a name of other letters; its rows are tasks");

    let tasks: Vec<_> = (0..2_000).map(|number| json!({"data": {"text": format!("from JSON {number}")}})).collect();
    let path = std::env::temp_dir().join(format!("label-studio-job-{}.json", std::process::id()));
    std::fs::write(&path, json!(tasks).to_string()).expect("written");
    let file = Upload::path(&path).await.expect("opened");
    let answer = client.projects().import_tasks(project, file).await?;
    std::fs::remove_file(&path).expect("removed");
    assert_eq!(answer.task_count, Some(2_000), "{answer:?}");
    done("uploads a JSON file of 2,000 tasks from disk");

    let chunks = ["text\n", "streamed ", "one\n", "streamed two\n"];
    let length: usize = chunks.iter().map(|chunk| chunk.len()).sum();
    let stream = || futures_util::stream::iter(chunks.map(|chunk| Ok::<_, std::io::Error>(chunk.to_owned())));
    let file = Upload::stream(stream(), "stream.csv").length(length as u64);
    let answer = client.projects().import_tasks(project, file).await?;
    assert_eq!(answer.task_count, Some(2), "{answer:?}");
    // Its server reads no body whose length it is not told.
    let error = client.projects().import_tasks(project, Upload::stream(stream(), "stream.csv")).await;
    let error = error.expect_err("a length is needed");
    assert!(error.to_string().contains("non_field_errors: load_tasks: No data found"), "{error}");
    done("uploads a stream of a length that is told; without, the error says that nothing came");

    let files = client.files().list(project).all(true).await?;
    assert_eq!(files.len(), 3, "{files:?}");
    let csv = files.iter().find(|file| file.file.contains("tasks")).expect("the first file");
    let name = csv.file.strip_prefix("upload/").expect("a path");
    let bytes = client.files().download(name).await?;
    assert_eq!(bytes, text.as_bytes());
    done("lists the files, and downloads the first, byte for byte");

    let error = client.projects().import_tasks(project, Upload::bytes(b"x", "a.exe")).await.expect_err("no such files");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    assert!(error.to_string().contains("extension"), "{error}");
    done("a file of another kind is 400, told");
    Ok(())
}

async fn tasks(client: &Client, project: i64) -> Result<(), Error> {
    let page = client.tasks().list().project(project).page(2).page_size(1_000).await?;
    assert_eq!((page.total, page.tasks.len()), (2_005, 1_000));
    let last = client.tasks().list().project(project).page(3).page_size(1_000).await?;
    assert_eq!(last.tasks.len(), 5);
    done("lists the tasks of all files page by page");

    let data = BTreeMap::from([("text".to_owned(), json!("by hand")), ("deep".to_owned(), json!({"a": [1, null]}))]);
    let body = ApiTasksCreateBody::new().with_project(project).with_data(data.clone());
    let task = client.tasks().create().body(&body).await?;
    assert_eq!(task.data, json!(data));
    let id = task.id.to_string();
    let update = BTreeMap::from([("text".to_owned(), json!("changed"))]);
    client.tasks().update(&id).body(&ApiTasksPartialUpdateBody::new().with_data(update.clone())).await?;
    let read = client.tasks().get(&id).await?;
    assert_eq!(read.data, json!(update));
    done("creates a task, changes it, and reads it");

    let result = BTreeMap::from([
        ("from_name".to_owned(), json!("c")),
        ("to_name".to_owned(), json!("t")),
        ("type".to_owned(), json!("choices")),
        ("value".to_owned(), json!({"choices": ["Größe"]})),
    ]);
    let body = ApiTasksAnnotationsCreateBody::new().with_result([result]).with_lead_time(1.25);
    let annotation = client.annotations().create(task.id).body(&body).await?;
    assert_eq!(annotation.lead_time, Some(1.25));
    let all = client.annotations().list(task.id).await?;
    let values: Vec<_> =
        all.iter().flat_map(|one| one.result.iter().flatten()).map(|one| one["value"].clone()).collect();
    assert_eq!(values, [json!({"choices": ["Größe"]})]);
    client.annotations().delete(annotation.id).await?;
    assert!(client.annotations().list(task.id).await?.is_empty());
    client.tasks().delete(&id).await?;
    assert!(client.tasks().get(&id).optional().await?.is_none());
    done("labels it, reads the label, and deletes both");
    Ok(())
}
