//! Which tools and resources there are, and what they tell of operations.

use rmcp::model::ReadResourceRequestParams;
use serde_json::{Value, json};

use super::Api;

#[tokio::test]
async fn three_tools_reach_all_operations() {
    let assistant = Api::default().assistant(&[]).await;
    let tools = assistant.client.list_all_tools().await.unwrap();
    let names: Vec<_> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    assert_eq!(names, ["search_operations", "describe_operation", "call_operation"]);
    assert!(tools.iter().all(|tool| tool.annotations.as_ref().unwrap().read_only_hint == Some(true)));

    let found = assistant.texts("search_operations", json!({"query": "owner"})).await;
    let found: Value = serde_json::from_str(&found[0]).unwrap();
    let names: Vec<_> =
        found["operations"].as_array().unwrap().iter().map(|one| one["operation"].as_str().unwrap()).collect();
    // Those that change data are not allowed, and not shown.
    assert_eq!(names.len(), 2);
    assert!(names.contains(&"owners.list") && names.contains(&"owners.get-owner"), "{names:?}");

    let groups = assistant.texts("search_operations", json!({})).await;
    let groups: Value = serde_json::from_str(&groups[0]).unwrap();
    assert_eq!(groups["groups"][0], json!({"about": "People with pets", "group": "owners", "operations": 2}));
}

#[tokio::test]
async fn words_that_no_operation_has_together_find_each() {
    let assistant = Api::default().assistant(&[]).await;
    let found = assistant.texts("search_operations", json!({"query": "reports owner", "limit": 1})).await;
    let found: Value = serde_json::from_str(&found[0]).unwrap();
    assert_eq!((found["found"].as_u64(), found["operations"].as_array().map(Vec::len)), (Some(3), Some(1)));
}

#[tokio::test]
async fn a_description_has_arguments_schemas_and_failures() {
    let assistant = Api::default().assistant(&["--allow-write"]).await;
    let text = assistant.texts("describe_operation", json!({"operation": "owners.get-owner"})).await.join("");
    for part in [
        "# owners.get-owner",
        "`GET /owners/{id}`",
        "- `id` (whole number, required)",
        "- 404: There is no such owner.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let text = assistant.texts("describe_operation", json!({"operation": "createOwner"})).await.join("");
    assert!(text.contains("It changes data.") && text.contains("  - `address.zipCode` (text, required)"), "{text}");
    assert!(text.contains("\"$defs\""), "{text}");
    let error = assistant.error("describe_operation", json!({"operation": "owners.gte-owner"})).await;
    assert_eq!(error, "there is no operation `owners.gte-owner`; is it `owners.get-owner`?");
}

#[tokio::test]
async fn a_long_description_goes_on_by_its_cursors() {
    let assistant = Api::default().assistant(&["--allow-write", "--max-answer", "1000"]).await;
    let describe = async |cursor: Option<&str>| {
        let texts =
            assistant.texts("describe_operation", json!({"operation": "owners.create-owner", "cursor": cursor})).await;
        assert!(texts[0].len() <= 1000, "{}", texts[0].len());
        texts
    };
    let first = describe(None).await.join("\n");
    let whole = Api::default().assistant(&["--allow-write", "--max-answer", "100000"]).await;
    let whole = whole.texts("describe_operation", json!({"operation": "owners.create-owner"})).await.join("\n");
    let cursors: Vec<_> = first.split('`').filter(|word| word.starts_with("description:")).collect();
    assert_eq!(cursors.len(), 2, "{first}");
    let byte: usize = cursors[0].trim_start_matches("description:").parse().unwrap();
    let mut seen = whole[..byte].to_owned();
    for cursor in cursors {
        let mut at = cursor.to_owned();
        while !at.is_empty() {
            let texts = describe(Some(&at)).await;
            seen.push_str(&texts[0]);
            at = texts[1].split('`').nth(1).unwrap_or_default().to_owned();
        }
    }
    assert_eq!(seen, whole, "nothing is lost, and nothing is there twice");
    for wrong in ["description:9999999", "slice:1", "x"] {
        let arguments = json!({"operation": "owners.create-owner", "cursor": wrong});
        assert!(assistant.error("describe_operation", arguments).await.contains("cursor"));
    }
    let arguments = json!({"operation": "owners.list", "cursor": "description:0"});
    assert!(assistant.error("call_operation", arguments).await.contains("`describe_operation` takes"));
}

#[tokio::test]
async fn an_operation_has_a_tool_of_its_own() {
    let assistant = Api::default().assistant(&["--tools", "owners", "--allow-write"]).await;
    let tools = assistant.client.list_all_tools().await.unwrap();
    let names: Vec<_> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    let all = ["owners_create-owner", "owners_delete-owner", "owners_get-owner", "owners_list", "owners_set-photo"];
    assert_eq!(names, all);
    let hints = |name: &str| {
        let hints = tools.iter().find(|tool| tool.name == name).unwrap().annotations.clone().unwrap();
        (hints.read_only_hint, hints.destructive_hint, hints.idempotent_hint, hints.open_world_hint)
    };
    assert_eq!(hints("owners_list"), (Some(true), Some(false), Some(true), Some(true)));
    assert_eq!(hints("owners_delete-owner"), (Some(false), Some(true), Some(true), Some(true)));
    assert_eq!(hints("owners_create-owner"), (Some(false), Some(true), Some(false), Some(true)));
    let schema = serde_json::to_value(&*tools[0].input_schema).unwrap();
    assert_eq!(schema["properties"]["body"]["$ref"], "#/$defs/Owner");
    assert_eq!(schema["required"], json!(["body"]));
    assert!(schema["$defs"]["Address"].is_object() && schema["$defs"].get("Tree").is_none());
    assert_eq!(schema["properties"]["cursor"]["type"], "string");
}

#[tokio::test]
async fn refused_operations_tell_the_option_that_would_allow_them() {
    let api = Api::default();
    let assistant = api.assistant(&["--allow", "owners.*"]).await;
    assert_eq!(
        assistant.error("call_operation", json!({"operation": "owners.create-owner", "arguments": {}})).await,
        "`owners.create-owner` changes data, and this server only reads; it would need the option `--allow-write`"
    );
    assert_eq!(
        assistant.error("call_operation", json!({"operation": "reports.text"})).await,
        "`reports.text` is not allowed here; the server would need the option `--allow reports.text`"
    );
    assert!(assistant.error("describe_operation", json!({"operation": "reports.text"})).await.contains("not allowed"));
    let resources = assistant.client.list_all_resources().await.unwrap();
    let addresses: Vec<_> = resources.iter().map(|resource| resource.uri.as_str()).collect();
    assert_eq!(addresses, ["operation://owners/list", "operation://owners/get-owner"]);
    assert_eq!(api.requests(), []);
}

#[tokio::test]
async fn descriptions_are_resources() {
    let assistant = Api::default().assistant(&[]).await;
    let read = |address: &str| assistant.client.read_resource(ReadResourceRequestParams::new(address));
    let text = format!("{:?}", read("operation://owners/get-owner").await.unwrap());
    assert!(text.contains("# owners.get-owner") && text.contains("text/markdown"), "{text}");
    for address in ["operation://owners/create-owner", "operation://owners/x", "file:///etc/passwd", ""] {
        assert!(read(address).await.is_err(), "{address}");
    }
    let templates = assistant.client.list_all_resource_templates().await.unwrap();
    assert_eq!(templates[0].uri_template, "operation://{group}/{operation}");
}

#[tokio::test]
async fn an_unknown_tool_is_an_error_of_the_protocol() {
    let assistant = Api::default().assistant(&["--tools", "reports"]).await;
    let request = rmcp::model::CallToolRequestParams::new("call_operation");
    assert!(assistant.client.call_tool(request).await.is_err());
}
