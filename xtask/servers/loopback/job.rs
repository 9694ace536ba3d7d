//! Things to do: created, found by filters that are JSON in the query, changed and removed.

#[path = "../steps.rs"]
mod steps;

use std::collections::BTreeMap;

use loopback_client::models::{NewTodo, Todo, TodoFilter1, TodoFilter1Order, TodoPartial};
use loopback_client::{Client, Error};
use serde_json::json;
use steps::done;

const TODOS: i32 = 25;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true).build()?;
    let group = client.todo_controller();
    for number in 1..=TODOS {
        let todo = NewTodo::new(format!("Aufgabe {number:02} & “mehr”")).with_is_complete(number % 2 == 0);
        let created = group.create().body(&todo).await?;
        assert_eq!((created.id, created.is_complete), (Some(f64::from(number)), Some(number % 2 == 0)));
    }
    assert_eq!(group.count().await?.count, Some(f64::from(TODOS)));
    done("creates 25 things to do");

    let open = BTreeMap::from([("isComplete".to_owned(), json!(false)), ("id".to_owned(), json!({"gt": 3}))]);
    let mut titles = Vec::new();
    loop {
        let filter = TodoFilter1::new()
            .with_where(open.clone())
            .with_order(TodoFilter1Order::from(vec!["id DESC".to_owned()]))
            .with_limit(5)
            .with_skip(titles.len() as i64);
        let page = group.find().filter(&filter).await?;
        let last = page.len() < 5;
        titles.extend(page.into_iter().map(|todo| todo.title));
        if last {
            break;
        }
    }
    let expected: Vec<_> = (5..=25).rev().step_by(2).map(|number| format!("Aufgabe {number:02} & “mehr”")).collect();
    assert_eq!(titles, expected);
    assert_eq!(group.count().r#where(&open).await?.count, Some(11.0));
    done("finds the open ones in three pages, by a filter that is JSON in the query");

    group.update_by_id(2.0).body(&TodoPartial::new().with_desc("changed")).await?;
    let read = group.find_by_id(2.0).await?;
    assert_eq!((read.desc.as_deref(), read.is_complete), (Some("changed"), Some(true)));
    group.replace_by_id(2.0).body(&Todo::new("new").with_id(2.0)).await?;
    let read = group.find_by_id(2.0).await?;
    assert_eq!((read.title.as_str(), read.desc, read.is_complete), ("new", None, None));
    let changed = group.update_all().r#where(&open).body(&TodoPartial::new().with_is_complete(true)).await?;
    assert_eq!(changed.count, Some(11.0));
    done("updates one, replaces one, and updates all that a filter finds");

    let error = group.find_by_id(4_711.0).await.expect_err("there is none");
    assert!(error.is_not_found() && error.to_string().contains("Entity not found"), "{error}");
    done("one that is not there is 404 with the server's own words");

    let error = group.find().filter(&TodoFilter1::new().with_limit(-1)).await.expect_err("out of bounds");
    assert!(error.status().is_some_and(|status| status.is_client_error()), "{error}");
    assert!(error.to_string().contains("limit: must be >= 1"), "{error} {}", String::from_utf8_lossy(error.body()));
    done("a filter out of bounds is refused, with its place");

    for number in 1..=TODOS {
        group.delete_by_id(f64::from(number)).await?;
    }
    assert!(group.find_by_id(1.0).optional().await?.is_none());
    done("deletes them");
    Ok(())
}
