//! Dates and times.

use generated_client::models::Customer;
use generated_client::testing::Sample as _;
use serde_json::json;

use super::customer::customer;

#[test]
fn date_times_come_in_four_shapes_and_go_out_unchanged() {
    let shapes = [
        "2022-06-22T08:00:00.000+02:00[Europe/Berlin]",
        "2023-12-03T10:15:30+01:00",
        "2025-01-07T16:25:09.416924Z",
        "2025-09-21T00:00:00",
    ];
    for shape in shapes {
        let customer = customer(&json!({"createdDateTime": shape}));
        assert_eq!(serde_json::to_value(&customer).expect("JSON")["createdDateTime"], shape);
        let moment = customer.created_date_time.expect("a moment");
        assert_eq!(moment.to_timestamp().is_ok(), shape != "2025-09-21T00:00:00", "{shape}");
    }
    let mut wrong = serde_json::to_value(Customer::sample()).expect("JSON");
    wrong["createdDateTime"] = json!("yesterday");
    assert!(serde_json::from_value::<Customer>(wrong).is_err());
}
