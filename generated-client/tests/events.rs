//! Events of the vendor: each type in the form of its documentation.

use generated_client::EventEntity;
use generated_client::models::{Event, EventPayload};
use serde_json::{Value, json};

/// What `entityId` is, the types for which it is that, and their content.
type Documented = (fn(i64) -> EventEntity, Vec<&'static str>, Option<Value>);

/// All types, as the vendor's page has them.
fn documented() -> Vec<Documented> {
    let contract = json!({"contractId": 9_007_199_254_740_993_i64});
    let module = json!({"contractId": 11, "moduleContractId": 12});
    let idle =
        json!({"contractId": 11, "idlePeriodId": 13, "idlePeriodAmount": {"value": 1.5}, "usedFreeTermsInDays": 14});
    vec![
        (
            EventEntity::Customer,
            vec![
                "CUSTOMER_CREATED",
                "CUSTOMER_UPDATED",
                "CUSTOMER_DELETED",
                "CUSTOMER_CHECKIN",
                "CUSTOMER_CHECKOUT",
                "CUSTOMER_ACCESS_DISABLED",
                "CUSTOMER_ACCESS_MEDIUM_CREATED",
                "CUSTOMER_ACCESS_MEDIUM_UPDATED",
                "CUSTOMER_ACCESS_MEDIUM_DELETED",
                "CUSTOMER_ACCESS_RESTRICTION_CREATED",
                "CUSTOMER_ACCESS_RESTRICTION_DELETED",
                "CUSTOMER_COMMUNICATION_PREFERENCES_UPDATED",
            ],
            None,
        ),
        (EventEntity::Customer, vec!["CUSTOMER_CHECKIN_STUDIOS_UPDATED"], Some(contract.clone())),
        (
            EventEntity::Customer,
            vec!["CUSTOMER_HOME_STUDIO_UPDATED"],
            Some(json!({"sourceStudioId": 21, "targetStudioId": 22})),
        ),
        (EventEntity::Customer, vec!["AGGREGATOR_MEMBER_CREATED"], Some(json!({"aggregatorId": 23}))),
        (EventEntity::Customer, vec!["CONTRACT_CREATED", "CONTRACT_UPDATED", "CONTRACT_CANCELLED"], Some(contract)),
        (
            EventEntity::Customer,
            vec![
                "CONTRACT_ADDITIONAL_MODULE_CREATED",
                "CONTRACT_ADDITIONAL_MODULE_UPDATED",
                "CONTRACT_ADDITIONAL_MODULE_DELETED",
                "CONTRACT_ADDITIONAL_MODULE_CANCELLED",
            ],
            Some(module),
        ),
        (
            EventEntity::Customer,
            vec!["CONTRACT_IDLE_PERIOD_CREATED", "CONTRACT_IDLE_PERIOD_UPDATED", "CONTRACT_IDLE_PERIOD_CANCELLED"],
            Some(idle),
        ),
        (
            EventEntity::AppointmentBooking,
            vec!["APPOINTMENT_BOOKING_CREATED", "APPOINTMENT_BOOKING_UPDATED", "APPOINTMENT_BOOKING_CANCELLED"],
            None,
        ),
        (
            EventEntity::ClassBooking,
            vec!["CLASS_BOOKING_CREATED", "CLASS_BOOKING_UPDATED", "CLASS_BOOKING_CANCELLED"],
            None,
        ),
        (EventEntity::ClassSlot, vec!["CLASS_SLOT_UPDATED", "CLASS_SLOT_CANCELLED"], Some(json!({"classId": 24}))),
        (EventEntity::Studio, vec!["ADDITIONAL_INFORMATION_FIELDS_UPDATED", "STUDIO_OPENING_HOURS_UPDATED"], None),
        (
            EventEntity::Studio,
            vec!["AUTOMATIC_CUSTOMER_CHECKOUT"],
            Some(
                json!({"checkouts": [{"customerId": 25, "checkoutTime": "2026-01-02T03:04:05Z"}, {"customerId": 26, "checkoutTime": 7}]}),
            ),
        ),
        (EventEntity::Device, vec!["DEVICE_CREATED"], None),
        (EventEntity::Employee, vec!["EMPLOYEE_CREATED", "EMPLOYEE_UPDATED", "EMPLOYEE_DELETED"], None),
        (EventEntity::DebtCollectionRun, vec!["FINANCE_DEBT_COLLECTION_RUN_CREATED"], None),
        (
            EventEntity::CaseAdjustmentRequest,
            vec!["FINANCE_DEBT_COLLECTION_CASE_UPDATED"],
            Some(json!({"agencyDebtCollectionCaseId": 27})),
        ),
        (EventEntity::Export, vec!["TAX_ADVISOR_EXPORT_CREATED"], None),
        (EventEntity::Unknown, vec!["FINANCE_DEBT_COLLECTION_CONFIGURATION_UPDATED"], None),
    ]
}

/// A delivery's body in the vendor's form.
fn body(kind: &str, content: Option<&Value>) -> Value {
    let mut payload = json!({"timestamp": 1_767_322_800_000_i64, "type": kind});
    if let Some(content) = content {
        payload["content"] = content.clone();
    }
    json!({"entityId": 4711, "uuid": "0f8fad5b-d9cb-469f-a165-70867728950e", "payload": [payload]})
}

#[test]
fn each_type_is_read_and_written_back() {
    let mut count = 0;
    for (entity, kinds, content) in documented() {
        for kind in kinds {
            count += 1;
            // Types without documented content may have some, and those with one may lack it.
            for content in
                [content.as_ref(), Some(&json!({"new": [1]})).filter(|_| content.is_none()), Some(&json!({})), None]
            {
                let json = body(kind, content);
                let event: Event = serde_json::from_value(json.clone()).unwrap();
                assert!(!matches!(event.payload[0], EventPayload::Unrecognized(_)), "{kind}");
                assert_eq!(event.entity(), entity(4711), "{kind}");
                assert_eq!(event.time().unwrap().to_string(), "2026-01-02T03:00:00Z", "{kind}");
                assert_eq!(serde_json::to_value(&event).unwrap(), json, "{kind}");
            }
        }
    }
    assert_eq!(count, 44);
}

/// A type that is not listed is kept with its content, and so is a second entry. Fields that are not listed are left out.
#[test]
fn what_is_new_is_kept_or_left_out() {
    let mut json = body("CUSTOMER_VANISHED", Some(&json!({"customerId": 1})));
    json["payload"].as_array_mut().unwrap().push(json!({"timestamp": 1, "type": "CUSTOMER_UPDATED"}));
    let event: Event = serde_json::from_value(json.clone()).unwrap();
    assert!(matches!(&event.payload[0], EventPayload::Unrecognized(value) if value["content"]["customerId"] == 1));
    assert!(matches!(event.payload[1], EventPayload::CustomerUpdated(_)));
    assert_eq!((event.entity(), event.time().is_some()), (EventEntity::Unknown(4711), true));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
    json["tenant"] = "acme".into();
    assert_eq!(serde_json::from_value::<Event>(json).unwrap(), event);

    let empty: Event = serde_json::from_value(json!({"entityId": 1, "uuid": "a", "payload": []})).unwrap();
    assert_eq!((empty.entity(), empty.time()), (EventEntity::Unknown(1), None));
}
