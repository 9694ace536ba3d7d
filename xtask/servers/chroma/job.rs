//! A tenant with a database and a collection of vectors: filled, searched, changed and removed.

#[path = "../steps.rs"]
mod steps;

use chroma_client::models::{
    AddCollectionRecordsPayload, CreateCollectionPayload, CreateDatabasePayload, CreateTenantPayload,
    DeleteCollectionRecordsPayload, EmbeddingsPayload, ErrorResponse, GetRequestPayload, HashMap, HashMapValue,
    Include, QueryRequestPayload, UpdateCollectionPayload, UpdateCollectionRecordsPayload, UpdateEmbeddingsPayload,
};
use chroma_client::{Client, Error, ErrorExt as _};
use serde_json::json;
use steps::done;

const TENANT: &str = "shop & co";
const DATABASE: &str = "books";
/// More than the pages of the job.
const RECORDS: usize = 25;
const PAGE: usize = 10;

#[tokio::main]
async fn main() -> Result<(), Error> {
    // Its key is no matter to a server of one's own.
    let client =
        Client::builder().base_url(&steps::base_url())?.api_key("none").plain_http_on_loopback(true).build()?;

    let heartbeat = client.system().heartbeat().await?;
    assert!(heartbeat.nanosecond_heartbeat > 1_700_000_000_000_000_000, "{heartbeat:?}");
    let version = client.system().version().await?;
    // Described as text, and answered as JSON.
    assert_eq!(version, "1.0.0");
    let checks = client.system().pre_flight_checks().await?;
    assert!(checks.max_batch_size > 0, "{checks:?}");
    done("reads the state of the server");

    client.tenant().create_tenant(&CreateTenantPayload::new(TENANT)).await?;
    assert_eq!(client.tenant().get_tenant(TENANT).await?.name, TENANT);
    client.database().create_database(TENANT, &CreateDatabasePayload::new(DATABASE)).await?;
    assert_eq!(client.database().get_database(TENANT, DATABASE).await?.tenant, TENANT);
    let databases = client.database().list_databases(TENANT).await?;
    assert_eq!(databases.iter().map(|database| database.name.as_str()).collect::<Vec<_>>(), [DATABASE]);
    done("creates a tenant and a database, with a blank and an ampersand in the path");

    let id = collections(&client).await?;
    fill(&client, &id).await?;
    search(&client, &id).await?;
    change(&client, &id).await?;
    errors(&client, &id).await?;

    client.collection().delete_collection(TENANT, DATABASE, "novels").await?;
    assert!(client.collection().get_collection(TENANT, DATABASE, "novels").optional().await?.is_none());
    assert_eq!(client.collection().count_collections(TENANT, DATABASE).await?, 1);
    client.database().delete_database(TENANT, DATABASE).await?;
    assert!(client.database().list_databases(TENANT).await?.is_empty());
    done("deletes the collection and the database");
    Ok(())
}

async fn collections(client: &Client) -> Result<String, Error> {
    let group = client.collection();
    let metadata = HashMap::from([
        ("shelf".to_owned(), HashMapValue::from("north".to_owned())),
        ("floor".to_owned(), HashMapValue::from(2)),
        ("share".to_owned(), HashMapValue::from(0.5)),
        ("open".to_owned(), HashMapValue::from(true)),
    ]);
    let payload = CreateCollectionPayload::new("books").with_metadata(metadata.clone());
    let created = group.create_collection(TENANT, DATABASE, &payload).await?;
    assert_eq!((created.name.as_str(), &created.metadata), ("books", &Some(metadata)));
    let again = group.create_collection(TENANT, DATABASE, &payload.with_get_or_create(true)).await?;
    assert_eq!(again.id, created.id);
    group.create_collection(TENANT, DATABASE, &CreateCollectionPayload::new("films")).await?;
    done("creates collections, with metadata of four types");

    let renamed = UpdateCollectionPayload::new().with_new_name("novels");
    group.update_collection(TENANT, DATABASE, &created.id, &renamed).await?;
    assert_eq!(group.get_collection_by_id(TENANT, DATABASE, &created.id).await?.name, "novels");
    let mut names = Vec::new();
    for offset in 0..3 {
        let page = group.list_collections(TENANT, DATABASE).limit(1).offset(offset).await?;
        names.extend(page.into_iter().map(|collection| collection.name));
    }
    names.sort();
    assert_eq!(names, ["films", "novels"]);
    done("renames a collection, and lists both page by page");
    Ok(created.id)
}

fn name_of(number: usize) -> String {
    format!("book-{number:02}")
}

async fn fill(client: &Client, id: &str) -> Result<(), Error> {
    let numbers = || 0..RECORDS;
    let embeddings = numbers().map(|number| vec![number as f64, 1.0, 0.0]).collect::<Vec<_>>();
    let metadatas = numbers().map(|number| {
        let even = ("even".to_owned(), HashMapValue::from(number % 2 == 0));
        (number > 0).then(|| HashMap::from([even, ("number".to_owned(), HashMapValue::from(number as i64))]))
    });
    let documents: Vec<_> = numbers().map(|number| Some(format!("“Buch” № {number}"))).collect();
    let payload = AddCollectionRecordsPayload::new(EmbeddingsPayload::from(embeddings), numbers().map(name_of))
        .with_documents(documents)
        .with_metadatas(metadatas.collect::<Vec<_>>());
    client.record().collection_add(TENANT, DATABASE, id, &payload).await?;
    assert_eq!(client.record().collection_count(TENANT, DATABASE, id).await?, RECORDS as i32);
    done("adds 25 records with vectors, documents and metadata, one without");

    let mut found = Vec::new();
    let mut pages = 0;
    loop {
        let payload = GetRequestPayload::new()
            .with_include([Include::Documents, Include::Metadatas, Include::Embeddings])
            .with_limit(PAGE as i32)
            .with_offset(found.len() as i32);
        let page = client.record().collection_get(TENANT, DATABASE, id, &payload).await?;
        pages += 1;
        let documents = page.documents.expect("asked for");
        let metadatas = page.metadatas.expect("asked for");
        let embeddings = page.embeddings.expect("asked for");
        for (((id, document), metadata), embedding) in page.ids.iter().zip(documents).zip(metadatas).zip(embeddings) {
            let number = found.len();
            assert_eq!(id, &name_of(number));
            assert_eq!(document, Some(format!("“Buch” № {number}")));
            assert_eq!(embedding, [number as f64, 1.0, 0.0]);
            let even = metadata.as_ref().map(|metadata| metadata["even"].clone());
            assert_eq!(even, (number > 0).then(|| HashMapValue::from(number % 2 == 0)));
            found.push(id.clone());
        }
        if page.ids.len() < PAGE {
            break;
        }
    }
    assert_eq!((found.len(), pages), (RECORDS, 3));
    done("reads them back in three pages, each as it was added");
    Ok(())
}

async fn search(client: &Client, id: &str) -> Result<(), Error> {
    let payload = QueryRequestPayload::new([vec![7.0, 1.0, 0.0], vec![20.0, 1.0, 0.0]])
        .with_n_results(3)
        .with_include([Include::Distances, Include::Documents]);
    let answer = client.record().collection_query(TENANT, DATABASE, id, &payload).await?;
    assert_eq!(answer.ids[0][0], "book-07");
    assert_eq!(answer.ids[1][0], "book-20");
    let distances = answer.distances.expect("asked for");
    assert_eq!((distances[0][0], distances[0][1]), (Some(0.0), Some(1.0)));
    assert_eq!(answer.documents.expect("asked for")[1][0].as_deref(), Some("“Buch” № 20"));
    assert_eq!(answer.metadatas, None, "not asked for");
    done("finds the nearest of two vectors, with distances");

    let filter = json!({"$and": [{"even": true}, {"number": {"$gte": 20}}]});
    let payload = GetRequestPayload::new().with_where(filter).with_include([Include::Metadatas]);
    let found = client.record().collection_get(TENANT, DATABASE, id, &payload).await?;
    assert_eq!(found.ids, ["book-20", "book-22", "book-24"]);
    done("filters by metadata");
    Ok(())
}

async fn change(client: &Client, id: &str) -> Result<(), Error> {
    let payload = UpdateCollectionRecordsPayload::new(["book-01"])
        .with_documents([Some("changed".to_owned())])
        .with_embeddings(UpdateEmbeddingsPayload::from(vec![Some(vec![0.0, 0.0, 9.0])]));
    client.record().collection_update(TENANT, DATABASE, id, &payload).await?;
    let payload = GetRequestPayload::new().with_ids(["book-01"]).with_include([
        Include::Documents,
        Include::Metadatas,
        Include::Embeddings,
    ]);
    let found = client.record().collection_get(TENANT, DATABASE, id, &payload).await?;
    assert_eq!(found.documents.expect("asked for"), [Some("changed".to_owned())]);
    assert_eq!(found.embeddings.expect("asked for"), [[0.0, 0.0, 9.0]]);
    let metadata = found.metadatas.expect("asked for")[0].clone().expect("unchanged");
    assert_eq!(metadata["number"], HashMapValue::from(1));
    done("updates a record, whose metadata stays");

    let payload = DeleteCollectionRecordsPayload::new().with_where(json!({"even": false}));
    let answer = client.record().collection_delete(TENANT, DATABASE, id, &payload).await?;
    assert_eq!(answer.deleted, Some(12));
    assert_eq!(client.record().collection_count(TENANT, DATABASE, id).await?, 13);
    done("deletes records by a filter");
    Ok(())
}

async fn errors(client: &Client, id: &str) -> Result<(), Error> {
    let error = client.collection().get_collection(TENANT, DATABASE, "none").await.expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    let body: ErrorResponse = error.response().expect("the server's own error");
    assert_eq!(body.error, "NotFoundError");
    assert!(error.to_string().contains("none") || error.to_string().contains("does not exist"), "{error}");
    done("a collection that is not there is 404 with the server's own words");

    let error = client
        .collection()
        .create_collection(TENANT, DATABASE, &CreateCollectionPayload::new("novels"))
        .await
        .expect_err("it is there");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409), "{error}");
    assert!(error.to_string().contains("already exists"), "{error}");
    done("a collection that is there already is 409, told");

    let payload = AddCollectionRecordsPayload::new(EmbeddingsPayload::from(vec![vec![1.0]]), ["short"]);
    let error = client.record().collection_add(TENANT, DATABASE, id, &payload).await.expect_err("one dimension");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    assert!(error.to_string().contains("dimension"), "{error}");
    assert!(!error.is_retryable());
    done("a vector of another dimension is 400, told");

    let error = client.record().collection_count(TENANT, DATABASE, "no-uuid").await.expect_err("no id");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    assert!(error.response().is_some(), "{error}");
    done("an id of a wrong form is 400, told");
    Ok(())
}
