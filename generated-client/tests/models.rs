//! Models of the real API against what a server may send: values, fields and shapes that the description does not list.
#![cfg(feature = "all-tags")]

use generated_client::models::{Contract, Customer, CustomerCheckin, CustomerStatus, ErrorResponse, Money};
use generated_client::rust_decimal::Decimal;
use serde_json::{Value, json};

fn customer(extra: &Value) -> Customer {
    let mut value = json!({"id": 7, "status": "MEMBER", "accessRefusal": false});
    let (Some(object), Some(extra)) = (value.as_object_mut(), extra.as_object()) else { panic!("objects") };
    object.extend(extra.clone());
    serde_json::from_value(value).expect("a customer")
}

#[test]
fn an_unknown_enum_value_is_kept() {
    let customer = customer(&json!({"status": "FROZEN"}));
    assert_eq!(customer.status.as_str(), "FROZEN");
    assert!(!CustomerStatus::VALUES.contains(&"FROZEN"));
    assert_eq!(serde_json::to_value(&customer).expect("JSON")["status"], "FROZEN");
}

#[test]
fn an_unknown_field_is_ignored_and_null_is_nothing() {
    let customer = customer(&json!({"shoeSize": {"eu": 42}, "firstName": null, "accessMediums": null}));
    assert_eq!((customer.id, customer.first_name, customer.access_mediums), (7, None, None));
}

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
    let wrong = json!({"id": 1, "status": "MEMBER", "accessRefusal": false, "createdDateTime": "yesterday"});
    assert!(serde_json::from_value::<Customer>(wrong).is_err());
}

#[test]
fn money_is_exact() {
    let money: Money = serde_json::from_str(r#"{"amount": 1234567890123456.789, "currency": "EUR"}"#).expect("money");
    assert_eq!(money.amount, "1234567890123456.789".parse::<Decimal>().expect("a decimal"));
    assert!(serde_json::to_string(&money).expect("JSON").contains("1234567890123456.789"));
}

#[test]
fn a_missing_or_wrong_field_is_an_error() {
    let error = serde_json::from_str::<Customer>(r#"{"id": 7}"#).expect_err("incomplete").to_string();
    assert!(error.contains("accessRefusal") || error.contains("status"), "{error}");
    assert!(serde_json::from_str::<Contract>("[]").is_err());
    assert!(serde_json::from_str::<CustomerCheckin>("null").is_err());
}

#[test]
fn an_error_body_decodes_whatever_its_old_fields_hold() {
    let body = r#"{"errorMessage": "m", "args": ["text", 1, null], "typedArgs": [{"value": "x", "type": "NEW_TYPE"}]}"#;
    let error: ErrorResponse = serde_json::from_str(body).expect("an error body");
    assert_eq!(error.error_message, "m");
}

#[test]
fn personal_data_is_not_shown() {
    let secrets =
        json!({"firstName": "Ann", "email": "ann@example.org", "dateOfBirth": "1990-01-31", "cardNumbers": ["0815"]});
    let shown = format!("{:?}", customer(&secrets));
    for secret in ["Ann", "ann@example.org", "1990", "0815"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("first_name: ***"), "{shown}");
}
