//! A flow with its runs: created, listed page by page, run through its states, logged and removed; variables of all types.

#[path = "../steps.rs"]
mod steps;

use std::collections::BTreeMap;

use prefect_client::models::{
    BodyPaginateFlowsFlowsPaginatePost, BodyReadFlowsFlowsFilterPost, BodyReadLogsLogsFilterPost,
    BodySetFlowRunStateFlowRunsIdSetStatePost, FlowCreate, FlowCreateLabelsValue, FlowFilter, FlowFilterTags,
    FlowRunCreate, FlowSort, FlowUpdate, HttpValidationError, LogCreate, LogCreateRequired, LogFilter, LogFilterFlowRunId, LogSort,
    SetStateStatus, StateCreate, StateType, VariableCreate, VariableCreateValue, VariableUpdate, VariableValue,
    WorkPoolCreate, WorkPoolUpdate,
};
use prefect_client::{Client, ClientBuilder, Error, ErrorExt as _};
use serde_json::json;
use steps::{done, setting};

fn builder() -> Result<ClientBuilder, Error> {
    Ok(Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    credentials().await?;
    let client = builder()?.default_basic(setting("USER"), setting("PASSWORD")).build()?;

    assert!(client.root().health_check().await?);
    let version = client.admin().read_version().await?;
    assert!(version.starts_with("3."), "{version}");
    let settings = client.admin().read_settings().await?;
    assert!(settings.server.is_some(), "{settings:?}");
    done("reads state, version and settings of the server");

    let flow = flows(&client).await?;
    runs(&client, &flow).await?;
    variables(&client).await?;
    work_pools(&client).await?;
    errors(&client).await?;

    for flow in client.flows().read_flows().await? {
        client.flows().delete_flow(&flow.id).await?;
    }
    assert_eq!(client.flows().count_flows().await?, 0);
    assert!(client.flows().read_flow(&flow).optional().await?.is_none());
    done("deletes all flows");
    Ok(())
}

async fn credentials() -> Result<(), Error> {
    let error = builder()?.build()?.admin().read_version().await.expect_err("credentials are needed");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let text = error.to_string();
    assert!(text.contains("credential") && text.contains("Unauthorized"), "{text}");
    done("a call without credentials is 401, and the error says that none were sent");

    let client = builder()?.default_basic(setting("USER"), "wrong-password").build()?;
    let error = client.admin().read_version().await.expect_err("the password is wrong");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let text = format!("{error} {error:?} {client:?}");
    assert!(text.contains("Unauthorized") && !text.contains("wrong-password"), "{text}");
    assert_eq!(error.attempts(), 1);
    done("a wrong password is 401, told, and the password is not");
    Ok(())
}

async fn flows(client: &Client) -> Result<String, Error> {
    let labels = BTreeMap::from([
        ("team".to_owned(), FlowCreateLabelsValue::from("nord & süd".to_owned())),
        ("tier".to_owned(), FlowCreateLabelsValue::from(2)),
        ("share".to_owned(), FlowCreateLabelsValue::from(0.25)),
        ("live".to_owned(), FlowCreateLabelsValue::from(true)),
    ]);
    let mut ids = Vec::new();
    for number in 0..25 {
        let flow =
            FlowCreate::new(format!("flow-{number:02}")).with_tags(["nightly", "café"]).with_labels(labels.clone());
        let created = client.flows().create_flow(&flow).await?;
        assert_eq!(created.name, format!("flow-{number:02}"));
        ids.push(created.id);
    }
    let read = client.flows().read_flow(&ids[0]).await?;
    assert_eq!(read.tags.as_deref(), Some(&["nightly".to_owned(), "café".to_owned()][..]));
    let labels = json!(read.labels.expect("they were set").keys().collect::<Vec<_>>());
    assert_eq!(labels, json!(["live", "share", "team", "tier"]));
    assert!(read.created.is_some());
    assert_eq!(client.flows().read_flow_by_name("flow-07").await?.id, ids[7]);
    done("creates 25 flows with labels of four types, and reads them by id and by name");

    let filter = FlowFilter::new().with_tags(FlowFilterTags::new().with_all(["nightly"]));
    let mut names = Vec::new();
    loop {
        let page = BodyReadFlowsFlowsFilterPost::new()
            .with_flows(filter.clone())
            .with_sort(FlowSort::NameAsc)
            .with_limit(10)
            .with_offset(names.len() as i64);
        let flows = client.flows().read_flows().body(&page).await?;
        let last = flows.len() < 10;
        names.extend(flows.into_iter().map(|flow| flow.name));
        if last {
            break;
        }
    }
    let expected: Vec<_> = (0..25).map(|number| format!("flow-{number:02}")).collect();
    assert_eq!(names, expected);
    let page = BodyPaginateFlowsFlowsPaginatePost::new().with_page(3).with_limit(10);
    let page = client.flows().paginate_flows().body(&page).await?;
    assert_eq!((page.count, page.pages, page.results.len()), (25, 3, 5));
    done("lists them with a filter in three pages, and by the number of a page");

    client.flows().update_flow(&ids[0], &FlowUpdate::new().with_tags(["weekly"])).await?;
    assert_eq!(client.flows().read_flow(&ids[0]).await?.tags, Some(vec!["weekly".to_owned()]));
    done("updates the tags of a flow, answered without a body");
    Ok(ids.swap_remove(0))
}

async fn runs(client: &Client, flow: &str) -> Result<(), Error> {
    let create = FlowRunCreate::new(flow)
        .with_name("first run")
        .with_parameters(BTreeMap::from([("depth".to_owned(), json!({"a": [1, null, "x"]}))]))
        .with_state(StateCreate::new(StateType::Pending));
    let run = client.flow_runs().create_flow_run(&create).await?;
    assert_eq!(run.name.as_deref(), Some("first run"));
    assert_eq!(run.parameters.as_ref().map(|map| map["depth"].clone()), Some(json!({"a": [1, null, "x"]})));
    assert_eq!(run.state_type, Some(StateType::Pending));
    for (state, name) in [(StateType::Running, "Running"), (StateType::Completed, "Completed")] {
        let body = BodySetFlowRunStateFlowRunsIdSetStatePost::new(
            StateCreate::new(state.clone()).with_message(format!("now {name}")),
        );
        let result = client.flow_runs().set_flow_run_state(&run.id, &body).await?;
        assert_eq!(result.status, SetStateStatus::Accept, "{result:?}");
        let reached = result.state.expect("a state");
        assert_eq!((reached.r#type, reached.name.as_deref()), (state, Some(name)));
    }
    let read = client.flow_runs().read_flow_run(&run.id).await?;
    assert_eq!(read.state.and_then(|state| state.message).as_deref(), Some("now Completed"));
    let (start, end) = (read.start_time.expect("it ran"), read.end_time.expect("it ended"));
    assert!(start.to_timestamp().expect("a time") <= end.to_timestamp().expect("a time"), "{start:?} {end:?}");
    assert_eq!(client.flow_runs().count_flow_runs().await?, 1);
    done("creates a run with parameters, and takes it from pending to completed");

    let entry = |level, text: &str| {
        let required =
            LogCreateRequired { name: "prefect.flow_runs".into(), level, message: text.into(), timestamp: end.clone() };
        LogCreate::from(required).with_flow_run_id(run.id.as_str())
    };
    client.logs().create_logs(&[entry(20, "one"), entry(40, "zwei, “drei”\n")]).await?;
    let filter = LogFilter::new().with_flow_run_id(LogFilterFlowRunId::new().with_any([run.id.as_str()]));
    let body = BodyReadLogsLogsFilterPost::new().with_logs(filter).with_sort(LogSort::TimestampAsc);
    let logs = client.logs().read_logs().body(&body).await?;
    let mut logs: Vec<_> = logs.iter().map(|log| (log.level, log.message.as_str())).collect();
    logs.sort_unstable();
    assert_eq!(logs, [(20, "one"), (40, "zwei, “drei”\n")]);
    done("writes logs, and reads them back as they were");

    client.flow_runs().delete_flow_run(&run.id).await?;
    let gone = client.flow_runs().read_flow_run(&run.id).await.expect_err("it was deleted");
    assert!(gone.is_not_found() && gone.to_string().contains("not found"), "{gone}");
    done("deletes the run, which is 404 then");
    Ok(())
}

async fn variables(client: &Client) -> Result<(), Error> {
    let object = BTreeMap::from([("a".to_owned(), json!([1, 2.5, null]))]);
    let values = [
        (
            "text",
            Some(VariableCreateValue::from("grüß, \"x\"".to_owned())),
            Some(VariableValue::String("grüß, \"x\"".to_owned())),
        ),
        ("integer", Some(VariableCreateValue::from(-7)), Some(VariableValue::Integer(-7))),
        ("number", Some(VariableCreateValue::from(0.5)), Some(VariableValue::Number(0.5))),
        ("boolean", Some(VariableCreateValue::from(true)), Some(VariableValue::Boolean(true))),
        ("object", Some(VariableCreateValue::from(object.clone())), Some(VariableValue::Map(object))),
        (
            "list",
            Some(VariableCreateValue::from(vec![json!("a"), json!(1)])),
            Some(VariableValue::List(vec![json!("a"), json!(1)])),
        ),
        ("null", None, None),
    ];
    for (name, value, expected) in values {
        let created = client.variables().create_variable(&VariableCreate::new(name, value)).await?;
        assert_eq!(created.value, expected, "{name}");
        let read = client.variables().read_variable_by_name(name).await?;
        assert_eq!((read.id, read.value), (created.id, expected), "{name}");
    }
    assert_eq!(client.variables().count_variables().await?, 7);
    done("stores variables of seven types, and reads each as it was");

    let update = VariableUpdate::new().with_name("renamed");
    client.variables().update_variable_by_name("integer", &update).await?;
    let read = client.variables().read_variable_by_name("renamed").await?;
    assert_eq!(read.value, Some(VariableValue::Integer(-7)), "what the update does not name stays");
    client.variables().update_variable(&read.id, &VariableUpdate::new().with_value(None)).await?;
    assert_eq!(client.variables().read_variable(&read.id).await?.value, None);
    for variable in client.variables().read_variables().await? {
        client.variables().delete_variable(&variable.id).await?;
    }
    assert_eq!(client.variables().count_variables().await?, 0);
    done("updates a name alone, sets a value to null, and deletes all");
    Ok(())
}

async fn work_pools(client: &Client) -> Result<(), Error> {
    let name = "pool with / and %";
    let error = client.work_pools().create_work_pool(&WorkPoolCreate::new(name)).await.expect_err("no such names");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422), "{error}");
    let pool = client.work_pools().create_work_pool(&WorkPoolCreate::new("lab").with_description("ä")).await?;
    assert_eq!(pool.description.as_deref(), Some("ä"));
    let update = WorkPoolUpdate::new().with_concurrency_limit(3).with_is_paused(true);
    client.work_pools().update_work_pool("lab", &update).await?;
    let read = client.work_pools().read_work_pool("lab").await?;
    assert_eq!((read.concurrency_limit, read.is_paused, read.description.as_deref()), (Some(3), Some(true), Some("ä")));
    client.work_pools().delete_work_pool("lab").await?;
    assert!(client.work_pools().read_work_pool("lab").optional().await?.is_none());
    done("creates, updates and deletes a work pool");
    Ok(())
}

async fn errors(client: &Client) -> Result<(), Error> {
    let missing = "00000000-0000-4000-8000-000000000000";
    let error = client.flows().read_flow(missing).await.expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().contains("Flow not found"), "{error}");
    assert!(
        error.response().is_none_or(|body: HttpValidationError| body.detail.is_none()),
        "the body is none of the described errors"
    );
    done("a flow that is not there is 404 with the server's own words");

    let create = VariableCreate::new("twice", None);
    client.variables().create_variable(&create).await?;
    let error = client.variables().create_variable(&create).await.expect_err("it is there");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409), "{error}");
    assert!(error.to_string().contains("already exists"), "{error}");
    client.variables().delete_variable_by_name("twice").await?;
    done("a variable that is there already is 409, told");

    let body = BodyReadFlowsFlowsFilterPost::new().with_offset(-1);
    let error = client.flows().read_flows().body(&body).await.expect_err("out of bounds");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422), "{error}");
    let text = error.to_string();
    assert!(text.contains("offset") && text.contains("greater than or equal to 0"), "{text}");
    assert!(error.response().is_none_or(|body: HttpValidationError| body.detail.is_none()), "{text}");
    done("values out of bounds are 422, with the place of each");
    Ok(())
}
