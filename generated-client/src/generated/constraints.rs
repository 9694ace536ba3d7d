// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The constraints of the description, which the feature `validate` checks requests against.

use sdk_runtime::codegen::{Check, Checks, OperationConstraints, Site};

/// What the values of each operation must satisfy, in the order of path, method and id.
pub static ALL: &[OperationConstraints] = &[
    OperationConstraints {
        of: ("/v1/appointments/bookable", "GET", "getBookableAppointments"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/appointments/bookable/{bookableAppointmentId}/slots",
            "GET",
            "getBookableAppointmentSlots",
        ),
        values: &[
            (Site::Query, "daysAhead", &[Check::Minimum("1"), Check::Maximum("6")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/classes", "GET", "getActiveClasses"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/classes/slots", "GET", "getClassSlotsForMultipleClasses"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/classes/{classId}/slots", "GET", "getClassSlots"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/cross-studio/customers/by", "GET", "getCrossStudioCustomerBy"),
        values: &[(Site::Query, "qrCodeUuid", &[Check::Format("uuid")])],
    },
    OperationConstraints {
        of: (
            "/v1/cross-studio/customers/{customerId}/activities/checkins",
            "GET",
            "getCrossStudioCustomersCheckinHistory",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/customers", "GET", "getCustomers"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("50"), Check::Maximum("500")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/customers/by", "GET", "getCustomerBy"),
        values: &[(Site::Query, "qrCodeUuid", &[Check::Format("uuid")])],
    },
    OperationConstraints {
        of: ("/v1/customers/contracts/by", "GET", "getCustomerContractsBy"),
        values: &[(Site::Query, "qrCodeUuid", &[Check::Format("uuid")])],
    },
    OperationConstraints {
        of: ("/v1/customers/measurement/latest", "GET", "getCustomerMeasurement"),
        values: &[(Site::Query, "qrCodeUuid", &[Check::Format("uuid")])],
    },
    OperationConstraints {
        of: (
            "/v1/customers/{customerId}/account/transactions",
            "GET",
            "getCustomersAccountTransactionData",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/customers/{customerId}/account/transactions/upcoming",
            "GET",
            "getCustomersAccountUpcomingData",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/customers/{customerId}/activities/checkins",
            "GET",
            "getCustomersCheckinHistory",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/customers/{customerId}/documents", "GET", "getDocuments"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/debt-collection/blocked/debtors",
            "GET",
            "getDebtCollectionBlockedDebtors",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/debt-collection/blocked/debts",
            "GET",
            "getDebtCollectionBlockedDebts",
        ),
        values: &[
            (Site::Query, "debtId", &[Check::Items(&[Check::Format("uuid")])]),
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/debt-collection/cases", "GET", "getDebtCollectionCases"),
        values: &[
            (Site::Query, "debtorId", &[Check::MaxItems(50)]),
            (Site::Query, "collectionCaseId", &[Check::MaxItems(50)]),
            (Site::Query, "agencyCollectionCaseId", &[Check::MaxItems(50)]),
        ],
    },
    OperationConstraints {
        of: ("/v1/debt-collection/{debtCollectionRunId}/debtors", "GET", "getDebtors"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("1"), Check::Maximum("50")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/employees", "GET", "getEmployees"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/online-offers/purchasable", "GET", "getOnlineOffers"),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: ("/v1/payments/user-session", "POST", "userSession"),
        values: &[(Site::Body, "", &[Check::Type(&PAYMENTS_USER_SESSION_REQUEST)])],
    },
    OperationConstraints {
        of: (
            "/v1/trial-offers/bookable-trial-offers/appointments/bookable",
            "GET",
            "getBookableTrialOfferAppointments",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/trial-offers/bookable-trial-offers/appointments/bookable/{bookableAppointmentId}/slots",
            "GET",
            "getBookableAppointmentSlotsForTrialOffers",
        ),
        values: &[
            (Site::Query, "daysAhead", &[Check::Minimum("1"), Check::Maximum("6")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/trial-offers/bookable-trial-offers/classes",
            "GET",
            "getBookableTrialOfferClasses",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
    OperationConstraints {
        of: (
            "/v1/trial-offers/bookable-trial-offers/classes/{classId}/slots",
            "GET",
            "getClassSlotsForTrialOffers",
        ),
        values: &[
            (Site::Query, "sliceSize", &[Check::Minimum("10"), Check::Maximum("100")]),
        ],
    },
];

static PAYMENTS_USER_SESSION_REQUEST: Checks = &[
    Check::Fields(
        &[
            ("finionPayCustomerId", &[Check::Format("uuid")]),
            ("permittedPaymentChoices", &[Check::UniqueItems]),
        ],
    ),
];
