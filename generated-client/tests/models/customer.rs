//! A customer, and errors.

use generated_client::models::{Customer, CustomerStatus, ErrorResponse};
use generated_client::testing::Sample as _;
use serde_json::{Value, json};

/// A customer with every field of the description and these values.
pub fn customer(values: &Value) -> Customer {
    let mut value = serde_json::to_value(Customer::sample()).expect("JSON");
    value["id"] = json!(7);
    let (Some(object), Some(values)) = (value.as_object_mut(), values.as_object()) else { panic!("objects") };
    object.extend(values.clone());
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
fn a_missing_or_wrong_field_is_an_error() {
    let error = serde_json::from_str::<Customer>(r#"{"id": 7}"#).expect_err("incomplete").to_string();
    assert!(error.contains("accessRefusal") || error.contains("status"), "{error}");
    assert!(serde_json::from_str::<Customer>("[]").is_err());
    assert!(serde_json::from_str::<Customer>("null").is_err());
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
