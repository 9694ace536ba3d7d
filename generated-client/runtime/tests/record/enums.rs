//! Enums in records.

use sdk_runtime::Record;
use sdk_runtime::codegen::{Json, Method, Operation, OperationInfo, Value};

use crate::sample::{API, Status, call};
use crate::support::{Answer, Server};
use crate::{Folder, client};

/// An operation that answers with an enum.
#[derive(Clone, Copy, Debug)]
struct GetStatus;

impl Operation for GetStatus {
    type Output = Vec<Status>;
    type Body = Json;
    const INFO: OperationInfo = OperationInfo::new(&API, "", "GetStatus", Method::GET, "/v1/status");
}

#[tokio::test]
async fn unknown_values_of_enums_are_written_only_where_asked_for() {
    let body = r#"["MEMBER", "PAUSED", "PAUSED", "ann@example.com"]"#;
    let cases = [(false, r#"{"text":4,"unknown":3}"#), (true, r#"{"text":4,"unknown":3,"values":["PAUSED"]}"#)];
    for (values, expected) in cases {
        let folder = Folder::new(&format!("enums-{values}"));
        let server = Server::start([Answer::json(200, body)]);
        let record = Record::to(&folder.0);
        let client = client(&server, if values { record.enum_values() } else { record });
        let statuses = call::<GetStatus>(&client).await.unwrap();
        assert_eq!(statuses[1], Status::from("PAUSED"));
        // Neither in what the application makes of texts by itself.
        let _ = Status::from("s3cret");
        drop(client);
        let answers = folder.answers();
        assert_eq!(answers[0]["operation"], "GetStatus");
        assert_eq!(answers[0]["shape"]["items"], serde_json::from_str::<Value>(expected).unwrap());
    }
}
