//! What a vendor might do to the description next: the edits that make of it an edition that nobody has seen.
//!
//! They leave alone what is written by hand for certain operations: the examples, the tests and the overlay.

use std::ops::Range;

#[path = "additions.rs"]
mod additions;
#[path = "change.rs"]
mod change;

use change::{Change, after, replace, section};

/// The edition that the edits are written for. There each of them must fit; in another one, those that do not are left out.
pub const WRITTEN_FOR: &str = "1.13.2";

/// Something that a vendor does, in one or several places.
pub struct Edit {
    /// What it is.
    pub what: &'static str,
    /// The rule by which a comparison tells it, and the operation (`METHOD /path`) or schema that it is told of; empty where
    /// there is none. No rule is for what callers cannot see.
    pub told: Option<(&'static str, &'static str)>,
    changes: Vec<Change>,
}

/// The next edition: of the next minor version, with all edits that fit.
///
/// # Panics
///
/// Where an edit does not fit the edition that it is written for, with the text that is not there exactly once.
pub fn next_edition(description: &str) -> String {
    let mut text = next_version(description);
    for edit in edits() {
        match edit.apply(&text) {
            Ok(edited) => text = edited,
            Err(reason) => assert_ne!(version(description), WRITTEN_FOR, "{}: {reason}", edit.what),
        }
    }
    text
}

/// The version of the API that a description is of.
pub fn version(description: &str) -> &str {
    &description[version_at(description)]
}

/// The same description, called the next minor version.
pub fn next_version(description: &str) -> String {
    let old = version(description);
    let numbers: Result<Vec<u32>, _> = old.split('.').map(str::parse).collect();
    let new = match numbers.as_deref() {
        Ok([major, minor, ..]) => format!("{major}.{}.0", minor + 1),
        _ => format!("{old}-next"),
    };
    let mut text = description.to_owned();
    text.replace_range(version_at(description), &new);
    // The comment at the top names it too.
    text.replacen(&format!(", version {old}.\n"), &format!(", version {new}.\n"), 1)
}

/// Where the version of the API stands, without quotes around it.
fn version_at(description: &str) -> Range<usize> {
    let info = section(description, "info:").unwrap_or_else(|reason| panic!("{reason}"));
    let line = "\n  version: ";
    let found = description[info.clone()].find(line).unwrap_or_else(|| panic!("`info` has no version"));
    let start = info.start + found + line.len();
    let rest = &description[start..];
    let value = rest[..rest.find('\n').unwrap_or(rest.len())].trim_end();
    let bare = value.trim_matches(['\'', '"']);
    let quote = usize::from(bare.len() < value.len());
    start + quote..start + quote + bare.len()
}

impl Edit {
    /// The text with this edit, or why it does not fit.
    pub fn apply(&self, text: &str) -> Result<String, String> {
        self.changes.iter().try_fold(text.to_owned(), |text, change| change.apply(&text))
    }
}

fn edit(what: &'static str, told: (&'static str, &'static str), changes: impl Into<Vec<Change>>) -> Edit {
    Edit { what, told: Some(told), changes: changes.into() }
}

/// An edit that no caller can see.
fn unseen(what: &'static str, changes: impl Into<Vec<Change>>) -> Edit {
    Edit { what, told: None, changes: changes.into() }
}

/// All edits, in the order in which they are applied.
pub fn edits() -> Vec<Edit> {
    [answers(), requests(), parameters(), operations(), names(), additions::new_operations(), texts()]
        .into_iter()
        .flatten()
        .collect()
}

/// Fields and enums of answers.
fn answers() -> Vec<Edit> {
    Vec::from([
        edit(
            "an optional field is new in an answer",
            ("response-optional-property-added", "Customer"),
            [after(
                "Customer:",
                "          example: 1-12345\n",
                r"        loyaltyPoints:
          type: integer
          description: Points that the customer has collected.
          format: int32
          example: 250
",
            )],
        ),
        edit(
            "a required field is new in an answer",
            ("response-required-property-added", "StudioUtilization"),
            [
                after(
                    "StudioUtilization:",
                    "          example: 10\n",
                    r"        countedAt:
          type: string
          description: When the customers were counted.
          format: date-time
          example: '2025-01-07T16:25:09.416924Z'
",
                ),
                after("StudioUtilization:", "      - count\n", "      - countedAt\n"),
            ],
        ),
        edit(
            "a field of an answer is wider",
            ("response-property-type-generalized", "StudioUtilization"),
            [replace(
                "StudioUtilization:",
                "format: int32\n          example: 100",
                "format: int64\n          example: 100",
            )],
        ),
        edit(
            "a field of an answer is gone",
            ("response-optional-property-removed", "Employee"),
            [replace(
                "Employee:",
                "        publicName:\n          type: string\n          description: Name under which the employee is shown to customers.\n",
                "",
            )],
        ),
        edit(
            "an enum has another value",
            ("response-property-enum-value-added", "Device"),
            [
                after("Device:", "          - GENERIC_TIME_READER\n", "          - GENERIC_GATE_READER\n"),
                after(
                    "Device:",
                    "            GENERIC_TIME_READER: Generic reader that records times.\n",
                    "            GENERIC_GATE_READER: Generic reader at a turnstile.\n",
                ),
            ],
        ),
        edit(
            "an enum has a value less",
            ("response-property-enum-value-removed", "Employee"),
            [
                replace("Employee:", "          - MARKETING\n", ""),
                replace("Employee:", "            MARKETING: Works in marketing.\n", ""),
            ],
        ),
        edit(
            "a text is an enum",
            ("response-property-became-enum", "Employee"),
            [after(
                "Employee:",
                "          description: External role given to the employee, such as Trainer.\n",
                "          enum:\n          - TRAINER\n          - THERAPIST\n          - FREELANCER\n",
            )],
        ),
    ])
}

/// Fields of requests, and what else may change in a schema.
fn requests() -> Vec<Edit> {
    Vec::from([
        edit(
            "an optional field is new in a request",
            ("new-optional-request-property", "CustomerSearchRequest"),
            [after(
                "CustomerSearchRequest:",
                "          description: Email address to search for.\n",
                "        phone:\n          type: string\n          description: Phone number to search for.\n",
            )],
        ),
        edit(
            "a required field is new in a request",
            ("new-required-request-property", "CheckinVoucherRedeem"),
            [
                after(
                    "CheckinVoucherRedeem:",
                    "          example: CHVB1-YL29-MYVA\n",
                    "        consent:\n          type: boolean\n          description: Whether the customer agrees to be contacted.\n",
                ),
                replace("CheckinVoucherRedeem:", "      - email\n", "      - consent\n      - email\n"),
            ],
        ),
        edit(
            "a field that was required is optional",
            ("response-property-became-optional", "TrialOfferConfig"),
            [replace("TrialOfferConfig:", "      - contingent\n", "")],
        ),
        edit(
            "a text has a longest length",
            ("request-property-max-length-set", "LeadCreationRequest"),
            [after(
                "LeadCreationRequest:",
                "          description: Free-text remarks on the lead.\n",
                "          maxLength: 2000\n",
            )],
        ),
        unseen(
            "schemas are in another order",
            [Change::Move { section: "EmployeeSlicedResult:", before: "Employee:" }],
        ),
    ])
}

/// Parameters of operations that stay.
fn parameters() -> Vec<Edit> {
    Vec::from([
        edit(
            "a parameter of a query must be given",
            ("request-parameter-became-required", "GET /v1/cross-studio/customers/{customerId}/activities/checkins"),
            [replace(
                "/v1/cross-studio/customers/{customerId}/activities/checkins:",
                "          today.\n        required: false\n",
                "          today.\n        required: true\n",
            )],
        ),
        edit(
            "a parameter of a query is new",
            ("new-optional-request-parameter", "GET /v1/customers"),
            [after(
                "/v1/customers:",
                "      operationId: getCustomers\n      parameters:\n",
                r"      - name: createdSince
        in: query
        description: Day since which the customers to list were created.
        required: false
        schema:
          type: string
          format: date
",
            )],
        ),
        edit(
            "an operation without parameters has some",
            ("new-optional-request-parameter", "GET /v1/devices"),
            [after(
                "/v1/devices:",
                "      operationId: getDevices\n",
                r"      parameters:
      - name: active
        in: query
        description: Whether to list the devices that are active, or those that are not; without it, all.
        required: false
        schema:
          type: boolean
",
            )],
        ),
        edit(
            "a new parameter of a query must be given, and comes first",
            ("new-required-request-parameter", "GET /v1/taxadvisor/exports/{exportId}"),
            [after(
                "/v1/taxadvisor/exports/{exportId}:",
                "      operationId: getExport\n      parameters:\n",
                r"      - name: studioId
        in: query
        description: Id of the studio that the export is of.
        required: true
        schema:
          type: integer
          format: int64
",
            )],
        ),
        edit(
            "a new header must be given",
            ("new-required-request-parameter", "POST /v1/online-offers/purchase"),
            [after(
                "/v1/online-offers/purchase:",
                "      x-provenance: inferred\n",
                r"      parameters:
      - name: X-Sales-Channel
        in: header
        description: Where the offer is sold.
        required: true
        schema:
          type: string
          enum:
          - WEB
          - APP
",
            )],
        ),
    ])
}

/// Operations that stay, but for one.
fn operations() -> Vec<Edit> {
    Vec::from([
        edit(
            "a slice may be larger",
            ("request-parameter-max-increased", "GET /v1/debt-collection/{debtCollectionRunId}/debtors"),
            [replace(
                "/v1/debt-collection/{debtCollectionRunId}/debtors:",
                "          maximum: 50\n",
                "          maximum: 200\n",
            )],
        ),
        edit(
            "an operation needs another scope",
            ("api-security-scope-added", "PUT /v1/devices/{deviceId}/activate"),
            [replace("/v1/devices/{deviceId}/activate:", "`DEVICE_WRITE`", "`DEVICE_ACTIVATE`")],
        ),
        edit(
            "an operation is deprecated",
            ("endpoint-deprecated", "GET /v1/memberships/self-service/additional-modules"),
            [after(
                "/v1/memberships/self-service/additional-modules:",
                "      operationId: getAdditionalModules\n",
                "      deprecated: true\n",
            )],
        ),
        edit(
            "an operation that was deprecated is gone",
            ("api-path-removed-with-deprecation", "PUT /v1/customers/{customerId}/access-medium"),
            [Change::Remove { section: "/v1/customers/{customerId}/access-medium:" }],
        ),
        unseen(
            "paths are in another order",
            [Change::Move { section: "/v1/employees/{id}:", before: "/v1/employees:" }],
        ),
    ])
}

/// What has another name.
fn names() -> Vec<Edit> {
    Vec::from([
        edit(
            "an operation has another operationId",
            ("api-operation-id-removed", "GET /v1/studios/utilization"),
            [replace(
                "/v1/studios/utilization:",
                "operationId: getUtilization\n",
                "operationId: getStudioUtilization\n",
            )],
        ),
        edit(
            "an operation has another tag",
            ("api-tag-added", "GET /v1/cross-studio/membership-offers/studios"),
            [replace("/v1/cross-studio/membership-offers/studios:", "      - Cross Studio\n", "      - Memberships\n")],
        ),
        edit(
            "a schema has another name",
            ("api-schema-added", "CheckinVoucherRedeemResult"),
            [Change::Rename { from: "OpenApiV1CheckinVoucherRedeemResultDto", to: "CheckinVoucherRedeemResult" }],
        ),
    ])
}

/// Texts, which nobody who calls the API can tell apart.
fn texts() -> Vec<Edit> {
    Vec::from([
        unseen(
            "an operation is described in other words",
            [replace(
                "/v1/checkin-vouchers/redeem:",
                "Redeems a check-in voucher for the named lead customer",
                "Takes in a voucher of the named lead customer",
            )],
        ),
        unseen(
            "a schema is described in other words",
            [replace("Tag:", "Label by which studios can be marked and grouped.", "Label that marks studios.")],
        ),
    ])
}
