// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json,
    outcome, parse, upload,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_create_communication_in_new_communication_thread(),
        case_create_communication_in_existing_communication_thread(),
        case_get_communication_preferences(),
        case_update_communication_preferences(),
    ])
}

fn case_create_communication_in_new_communication_thread() -> Case {
    Case {
        group: "Customers Communication",
        id: "createCommunicationInNewCommunicationThread",
        method: "POST",
        path: "/v1/communications/{customerId}/threads",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .create_communication_in_new_communication_thread(
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"communicationChannel\":\"LETTER\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .create_communication_in_new_communication_thread(
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\",\"communicationDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers_communication()
                    .create_communication_in_new_communication_thread(
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\",\"communicationDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"customerId\":42,\"communicationId\":42,\"threadId\":42,\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_create_communication_in_existing_communication_thread() -> Case {
    Case {
        group: "Customers Communication",
        id: "createCommunicationInExistingCommunicationThread",
        method: "PUT",
        path: "/v1/communications/{customerId}/threads/{threadId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .create_communication_in_existing_communication_thread(
                        42,
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"communicationChannel\":\"LETTER\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .create_communication_in_existing_communication_thread(
                        42,
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\",\"communicationDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers_communication()
                    .create_communication_in_existing_communication_thread(
                        42,
                        42,
                        &json::<
                            models::CommunicationThreadRequest,
                        >(
                            "{\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\",\"communicationDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"customerId\":42,\"communicationId\":42,\"threadId\":42,\"communicationThreadStatus\":\"CREATED\",\"ticketNumber\":\"text\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"ticketLink\":\"text\",\"communicationChannel\":\"LETTER\",\"agent\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_communication_preferences() -> Case {
    Case {
        group: "Customers Communication",
        id: "getCommunicationPreferences",
        method: "GET",
        path: "/v1/communications/{customerId}/communication-preferences",
        required: |client| Box::pin(async move {
            outcome(
                client.customers_communication().get_communication_preferences(42).await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.customers_communication().get_communication_preferences(42).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.customers_communication().get_communication_preferences(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_update_communication_preferences() -> Case {
    Case {
        group: "Customers Communication",
        id: "updateCommunicationPreferences",
        method: "PUT",
        path: "/v1/communications/{customerId}/communication-preferences",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .update_communication_preferences(
                        42,
                        &json::<Vec<models::CommunicationPreference>>("[]"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers_communication()
                    .update_communication_preferences(
                        42,
                        &json::<
                            Vec<models::CommunicationPreference>,
                        >(
                            "[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}]",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers_communication()
                    .update_communication_preferences(
                        42,
                        &json::<
                            Vec<models::CommunicationPreference>,
                        >(
                            "[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}]",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}
