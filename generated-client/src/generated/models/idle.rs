// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{EventTime, Money, TemporalUnit, Term};
use sdk_runtime::codegen;

/// Period during which a contract is paused, or an amendment that requests such a period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriod {
    /// Id of the idle period, or of the amendment while the state is PENDING_VERIFICATION.
    pub id: i64,
    /// First day of the idle period.
    pub start_date: codegen::Date,
    /// Last day of the idle period.
    pub end_date: codegen::Date,
    /// Reason for the idle period as text. Deprecated.
    #[deprecated]
    pub reason: String,
    /// Fee for the idle period, in major currency units. Deprecated.
    #[deprecated]
    pub fee: Money,
    /// Temporary download URL of the document supplied with the idle period, valid for 15 minutes.
    pub document_url: Option<String>,
    /// Whether the idle period has been accepted.
    pub state: IdlePeriodState,
    /// Whether the idle period has no fixed end.
    pub unlimited: Option<bool>,
    /// Settings from which the fee is calculated.
    pub idle_period_fee_calculation_config: Option<IdlePeriodFeeCalculationConfig>,
    /// Fee for the idle period and how it is calculated.
    pub idle_period_fee: Option<IdlePeriodFee>,
    /// Reason selected for the idle period.
    pub idle_period_reason: IdlePeriodReason,
}

codegen::object! {
    IdlePeriod {
        "id" => id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "reason" => reason: required,
        "fee" => fee: required,
        "documentUrl" => document_url: optional,
        "state" => state: required,
        "unlimited" => unlimited: optional,
        "idlePeriodFeeCalculationConfig" => idle_period_fee_calculation_config: optional,
        "idlePeriodFee" => idle_period_fee: optional,
        "idlePeriodReason" => idle_period_reason: required,
    }
}

codegen::redacted_debug! {
    IdlePeriod {
        id: shown,
        start_date: shown,
        end_date: shown,
        reason: shown,
        fee: shown,
        document_url: hidden,
        state: shown,
        unlimited: shown,
        idle_period_fee_calculation_config: shown,
        idle_period_fee: shown,
        idle_period_reason: shown,
    }
}

/// Rules that apply to idle periods of a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodConfiguration {
    /// Unit in which the duration of idle periods is measured.
    pub temporal_unit: TemporalUnit,
    /// Maximum number of idle period terms, counted in the temporal unit.
    pub max_terms: i32,
    /// Earliest date on which an idle period can start.
    pub first_possible_start_date: codegen::Date,
    /// If true, firstPossibleStartDate is the sole start date that is accepted.
    pub next_possible_start_date_only: bool,
    /// Fee for an idle period, in major currency units.
    pub idle_period_fee: Money,
    /// Whether the customer is refused access to the studio during an idle period.
    pub access_refusal: bool,
    /// Reasons that can be selected for an idle period.
    pub idle_period_reasons: Vec<IdlePeriodReason>,
    /// What the customer may do with idle periods in self-service.
    pub idle_period_creation_status: IdlePeriodConfigurationIdlePeriodCreationStatus,
    /// Whether an idle period moves the original end date of the contract to a later date.
    pub contract_has_extension: bool,
    /// Whether idle periods without an end are allowed.
    pub unlimited_allowed: bool,
    /// Idle time that is free of charge.
    pub free_terms: Term,
    /// Whether an update may shorten an idle period to an exact day with endDate, even when the configured temporal unit is longer than a day.
    pub day_based_term_shortening_allowed: bool,
    /// Settings from which idle period fees are calculated.
    pub idle_period_fee_calculation_config: IdlePeriodFeeCalculationConfig,
}

codegen::object! {
    IdlePeriodConfiguration {
        "temporalUnit" => temporal_unit: required,
        "maxTerms" => max_terms: required as Integer,
        "firstPossibleStartDate" => first_possible_start_date: required as FullDate,
        "nextPossibleStartDateOnly" => next_possible_start_date_only: required,
        "idlePeriodFee" => idle_period_fee: required,
        "accessRefusal" => access_refusal: required,
        "idlePeriodReasons" => idle_period_reasons: required,
        "idlePeriodCreationStatus" => idle_period_creation_status: required,
        "contractHasExtension" => contract_has_extension: required,
        "unlimitedAllowed" => unlimited_allowed: required,
        "freeTerms" => free_terms: required,
        "dayBasedTermShorteningAllowed" => day_based_term_shortening_allowed: required,
        "idlePeriodFeeCalculationConfig" => idle_period_fee_calculation_config: required,
    }
}

/// What the customer may do with idle periods in self-service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdlePeriodConfigurationIdlePeriodCreationStatus {
    /// Nothing can be changed; idle periods can only be viewed.
    ///
    /// On the wire: `READ`.
    Read,
    /// Changes are possible but reach the customer's data only after verification.
    ///
    /// On the wire: `CHANGES_REQUIRE_VERIFICATION`.
    ChangesRequireVerification,
    /// Changes are possible and take effect at once, without verification.
    ///
    /// On the wire: `CHANGES_WITHOUT_VERIFICATION`.
    ChangesWithoutVerification,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    IdlePeriodConfigurationIdlePeriodCreationStatus {
        "READ" => Read,
        "CHANGES_REQUIRE_VERIFICATION" => ChangesRequireVerification,
        "CHANGES_WITHOUT_VERIFICATION" => ChangesWithoutVerification,
    } else Unrecognized
}

/// Idle period to be created for a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodCreateRequest {
    /// Date on which the idle period starts.
    pub start_date: codegen::Date,
    /// Unit in which termValue is given; must match the unit configured for the contract. Left empty for an unlimited idle period.
    pub temporal_unit: Option<TemporalUnit>,
    /// Duration of the idle period, counted in temporalUnit. Left empty for an unlimited idle period.
    pub term_value: Option<i32>,
    /// Id of the reason for the idle period.
    pub reason_id: i64,
    /// Set to true for an idle period without an end date; temporalUnit and termValue then stay empty.
    pub unlimited: Option<bool>,
}

codegen::object! {
    IdlePeriodCreateRequest {
        "startDate" => start_date: required as FullDate,
        "temporalUnit" => temporal_unit: optional,
        "termValue" => term_value: optional as Integer,
        "reasonId" => reason_id: required as Integer,
        "unlimited" => unlimited: optional,
    }
}

impl IdlePeriodCreateRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(start_date: codegen::Date, reason_id: i64) -> Self {
        Self {
            start_date,
            temporal_unit: None,
            term_value: None,
            reason_id,
            unlimited: None,
        }
    }

    /// Sets [`temporal_unit`](Self::temporal_unit).
    #[inline]
    #[must_use]
    pub fn with_temporal_unit(mut self, temporal_unit: TemporalUnit) -> Self {
        self.temporal_unit = Some(temporal_unit);
        self
    }

    /// Sets [`term_value`](Self::term_value).
    #[inline]
    #[must_use]
    pub fn with_term_value(mut self, term_value: i32) -> Self {
        self.term_value = Some(term_value);
        self
    }

    /// Sets [`unlimited`](Self::unlimited).
    #[inline]
    #[must_use]
    pub fn with_unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }
}

/// Something has happened to an idle period of a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<IdlePeriodEventContent>,
}

codegen::object! {
    IdlePeriodEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdlePeriodEventContent {
    /// The contract.
    pub contract_id: Option<i64>,
    /// The idle period.
    pub idle_period_id: Option<i64>,
    /// What the idle period costs.
    pub idle_period_amount: Option<codegen::Value>,
    /// How many free days it uses.
    pub used_free_terms_in_days: Option<codegen::Value>,
}

codegen::object! {
    IdlePeriodEventContent {
        "contractId" => contract_id: optional as Integer,
        "idlePeriodId" => idle_period_id: optional as Integer,
        "idlePeriodAmount" => idle_period_amount: any as AnyValue,
        "usedFreeTermsInDays" => used_free_terms_in_days: any as AnyValue,
    }
}

/// Fee for an idle period with the values it is calculated from.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdlePeriodFee {
    /// Method by which the fee is calculated.
    pub idle_period_fee_calculation_type: Option<IdlePeriodFeeCalculationType>,
    /// Total fee for the idle period, in major currency units.
    pub idle_period_total_amount: Option<Money>,
    /// Amount the calculation is based on, in major currency units.
    pub idle_period_fee_calculation_amount: Option<Money>,
    /// Term the calculation amount refers to.
    pub idle_period_fee_calculation_term: Option<Term>,
    /// Percentage used for a relative fee.
    pub idle_period_fee_calculation_percentage: Option<codegen::Decimal>,
}

codegen::object! {
    IdlePeriodFee {
        "idlePeriodFeeCalculationType" => idle_period_fee_calculation_type: optional,
        "idlePeriodTotalAmount" => idle_period_total_amount: optional,
        "idlePeriodFeeCalculationAmount" => idle_period_fee_calculation_amount: optional,
        "idlePeriodFeeCalculationTerm" => idle_period_fee_calculation_term: optional,
        "idlePeriodFeeCalculationPercentage" => idle_period_fee_calculation_percentage: optional as Number,
    }
}

/// Settings that determine the fee for an idle period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodFeeCalculationConfig {
    /// Amount charged for an idle period, in major currency units.
    pub idle_period_amount: Money,
    /// Amount charged per term unit of an idle period, in major currency units.
    pub idle_period_amount_per_term_unit: Option<Money>,
    /// Unit in which idle periods are measured by default.
    pub default_temporal_unit: Option<IdlePeriodFeeCalculationConfigDefaultTemporalUnit>,
    /// Percentage for a dynamic idle period amount.
    pub dynamic_idle_period_amount_percentage: Option<codegen::Decimal>,
    /// Whether recurring charges for idle periods are switched on.
    pub recurring_idle_period_charges: Option<bool>,
}

codegen::object! {
    IdlePeriodFeeCalculationConfig {
        "idlePeriodAmount" => idle_period_amount: required,
        "idlePeriodAmountPerTermUnit" => idle_period_amount_per_term_unit: optional,
        "defaultTemporalUnit" => default_temporal_unit: optional,
        "dynamicIdlePeriodAmountPercentage" => dynamic_idle_period_amount_percentage: optional as Number,
        "recurringIdlePeriodCharges" => recurring_idle_period_charges: optional,
    }
}

/// Unit in which idle periods are measured by default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdlePeriodFeeCalculationConfigDefaultTemporalUnit {
    /// Days are the default unit.
    ///
    /// On the wire: `DAY`.
    Day,
    /// Weeks are the default unit.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// Months are the default unit.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    IdlePeriodFeeCalculationConfigDefaultTemporalUnit {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
    } else Unrecognized
}

/// Method by which the fee is calculated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdlePeriodFeeCalculationType {
    /// No fee is calculated.
    ///
    /// On the wire: `NONE`.
    None,
    /// The fee is a fixed amount.
    ///
    /// On the wire: `ABSOLUTE`.
    Absolute,
    /// The fee is a percentage of an amount.
    ///
    /// On the wire: `RELATIVE`.
    Relative,
    /// The fee depends on the length of the idle period.
    ///
    /// On the wire: `TERM_BASED`.
    TermBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    IdlePeriodFeeCalculationType {
        "NONE" => None,
        "ABSOLUTE" => Absolute,
        "RELATIVE" => Relative,
        "TERM_BASED" => TermBased,
    } else Unrecognized
}

/// Idle periods of a contract grouped by time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodLists {
    /// Idle periods that have ended.
    pub past_idle_periods: Vec<IdlePeriod>,
    /// Idle periods that are running or start later.
    pub current_and_upcoming_idle_periods: Vec<IdlePeriod>,
}

codegen::object! {
    IdlePeriodLists {
        "pastIdlePeriods" => past_idle_periods: required,
        "currentAndUpcomingIdlePeriods" => current_and_upcoming_idle_periods: required,
    }
}

/// Single charge that a change to an idle period would lead to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodPreviewCharge {
    /// First day of the period the charge covers.
    pub paid_period_from: Option<codegen::Date>,
    /// Last day of the period the charge covers.
    pub paid_period_to: Option<codegen::Date>,
    /// Date on which the charge is due.
    pub due_date: codegen::Date,
    /// Text that explains what is charged.
    pub description: Option<String>,
    /// Amount of the charge, in major currency units.
    pub amount: Money,
    /// Amount of the charge after discount, in major currency units.
    pub discounted_amount: Option<Money>,
}

codegen::object! {
    IdlePeriodPreviewCharge {
        "paidPeriodFrom" => paid_period_from: optional as FullDate,
        "paidPeriodTo" => paid_period_to: optional as FullDate,
        "dueDate" => due_date: required as FullDate,
        "description" => description: optional,
        "amount" => amount: required,
        "discountedAmount" => discounted_amount: optional,
    }
}

/// Reason that can be selected for an idle period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodReason {
    /// Id of the reason, used when an idle period is created or updated.
    pub id: i64,
    /// Display name of the reason.
    pub name: String,
    /// Whether a supporting document must be supplied with this reason.
    pub document_required: bool,
}

codegen::object! {
    IdlePeriodReason {
        "id" => id: required as Integer,
        "name" => name: required,
        "documentRequired" => document_required: required,
    }
}

/// Whether the idle period has been accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdlePeriodState {
    /// The idle period still awaits verification and is an amendment until then.
    ///
    /// On the wire: `PENDING_VERIFICATION`.
    PendingVerification,
    /// The idle period has been accepted.
    ///
    /// On the wire: `ACCEPTED`.
    Accepted,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    IdlePeriodState {
        "PENDING_VERIFICATION" => PendingVerification,
        "ACCEPTED" => Accepted,
    } else Unrecognized
}

/// Effects that a change to an idle period would have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodUpdatePreview {
    /// End date the contract would have after the change.
    pub preview_end_date: Option<codegen::Date>,
    /// Charges of the contract that would apply after the change.
    pub preview_charges: Option<Vec<IdlePeriodPreviewCharge>>,
    /// Whether the change is possible, or why it is not.
    pub validation_status: IdlePeriodUpdatePreviewValidationStatus,
}

codegen::object! {
    IdlePeriodUpdatePreview {
        "previewEndDate" => preview_end_date: optional as FullDate,
        "previewCharges" => preview_charges: optional,
        "validationStatus" => validation_status: required,
    }
}

/// Whether the change is possible, or why it is not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdlePeriodUpdatePreviewValidationStatus {
    /// The contract does not permit idle periods.
    ///
    /// On the wire: `IDLEPERIOD_DEACTIVATED_FOR_CONTRACT`.
    IdleperiodDeactivatedForContract,
    /// No idle period can be created while an amendment still awaits verification.
    ///
    /// On the wire: `IDLEPERIOD_PENDING_VERIFICATION`.
    IdleperiodPendingVerification,
    /// The start date is not the first day of the temporal unit: for WEEK it must be the day a week begins, for MONTH the first of a month; for DAY any day fits.
    ///
    /// On the wire: `IDLEPERIOD_DATE_NOT_FIRSTDAY_OF_TEMPORALUNIT`.
    IdleperiodDateNotFirstdayOfTemporalunit,
    /// The request comes too late: the start date breaks the deadline for submission.
    ///
    /// On the wire: `IDLEPERIOD_DEADLINE_VIOLATED`.
    IdleperiodDeadlineViolated,
    /// The start date differs from the expected one.
    ///
    /// On the wire: `IDLEPERIOD_EXPECTED_STARTDATE_MISMATCH`.
    IdleperiodExpectedStartdateMismatch,
    /// The idle period is longer than 5 years, the fixed upper limit.
    ///
    /// On the wire: `IDLEPERIOD_MAXIMUM_YEARS_VIOLATED`.
    IdleperiodMaximumYearsViolated,
    /// The dates overlap with an existing idle period.
    ///
    /// On the wire: `IDLEPERIOD_OVERLAPPING`.
    IdleperiodOverlapping,
    /// The temporal unit differs from the one in the idle period configuration.
    ///
    /// On the wire: `IDLEPERIOD_TEMPORALUNIT_INVALID`.
    IdleperiodTemporalunitInvalid,
    /// The number of terms exceeds the maximum (maxTerms in the configuration).
    ///
    /// On the wire: `IDLEPERIOD_MAXIMUM_TERMS_VIOLATED`.
    IdleperiodMaximumTermsViolated,
    /// Nothing stands against creating the idle period.
    ///
    /// On the wire: `IDLEPERIOD_CREATABLE`.
    IdleperiodCreatable,
    /// The duration value is missing.
    ///
    /// On the wire: `IDLEPERIOD_TERMVALUE_MISSING`.
    IdleperiodTermvalueMissing,
    /// The information whether the idle period is unlimited is missing.
    ///
    /// On the wire: `IDLEPERIOD_UNLIMITED_PARAMETER_IS_MISSING`.
    IdleperiodUnlimitedParameterIsMissing,
    /// Both an end date and a term were given.
    ///
    /// On the wire: `IDLEPERIOD_ENDDATE_AND_TERM_PROVIDED`.
    IdleperiodEnddateAndTermProvided,
    /// The end date lies before the start date.
    ///
    /// On the wire: `IDLEPERIOD_ENDDATE_BEFORE_STARTDATE`.
    IdleperiodEnddateBeforeStartdate,
    /// An end date may only be given to shorten an idle period.
    ///
    /// On the wire: `IDLEPERIOD_ENDDATE_ONLY_FOR_SHORTENING`.
    IdleperiodEnddateOnlyForShortening,
    /// Nothing stands against updating the idle period.
    ///
    /// On the wire: `IDLEPERIOD_UPDATABLE`.
    IdleperiodUpdatable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    IdlePeriodUpdatePreviewValidationStatus {
        "IDLEPERIOD_DEACTIVATED_FOR_CONTRACT" => IdleperiodDeactivatedForContract,
        "IDLEPERIOD_PENDING_VERIFICATION" => IdleperiodPendingVerification,
        "IDLEPERIOD_DATE_NOT_FIRSTDAY_OF_TEMPORALUNIT" => IdleperiodDateNotFirstdayOfTemporalunit,
        "IDLEPERIOD_DEADLINE_VIOLATED" => IdleperiodDeadlineViolated,
        "IDLEPERIOD_EXPECTED_STARTDATE_MISMATCH" => IdleperiodExpectedStartdateMismatch,
        "IDLEPERIOD_MAXIMUM_YEARS_VIOLATED" => IdleperiodMaximumYearsViolated,
        "IDLEPERIOD_OVERLAPPING" => IdleperiodOverlapping,
        "IDLEPERIOD_TEMPORALUNIT_INVALID" => IdleperiodTemporalunitInvalid,
        "IDLEPERIOD_MAXIMUM_TERMS_VIOLATED" => IdleperiodMaximumTermsViolated,
        "IDLEPERIOD_CREATABLE" => IdleperiodCreatable,
        "IDLEPERIOD_TERMVALUE_MISSING" => IdleperiodTermvalueMissing,
        "IDLEPERIOD_UNLIMITED_PARAMETER_IS_MISSING" => IdleperiodUnlimitedParameterIsMissing,
        "IDLEPERIOD_ENDDATE_AND_TERM_PROVIDED" => IdleperiodEnddateAndTermProvided,
        "IDLEPERIOD_ENDDATE_BEFORE_STARTDATE" => IdleperiodEnddateBeforeStartdate,
        "IDLEPERIOD_ENDDATE_ONLY_FOR_SHORTENING" => IdleperiodEnddateOnlyForShortening,
        "IDLEPERIOD_UPDATABLE" => IdleperiodUpdatable,
    } else Unrecognized
}

/// New values for an existing idle period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodUpdateRequest {
    /// Date on which the idle period starts.
    pub start_date: codegen::Date,
    /// Unit in which termValue is given; must match the unit configured for the contract. Left empty for an unlimited idle period.
    pub temporal_unit: Option<TemporalUnit>,
    /// Duration of the idle period, counted in temporalUnit. Left empty for an unlimited idle period.
    pub term_value: Option<i32>,
    /// Set to true for an idle period without an end date; temporalUnit and termValue then stay empty.
    pub unlimited: Option<bool>,
    /// Id of the reason for the idle period.
    pub reason_id: i64,
    /// Earlier last day of the idle period. Used only to shorten an existing one: startDate stays as it was and endDate lies before the previous end. Not to be combined with a term.
    pub end_date: Option<codegen::Date>,
}

codegen::object! {
    IdlePeriodUpdateRequest {
        "startDate" => start_date: required as FullDate,
        "temporalUnit" => temporal_unit: optional,
        "termValue" => term_value: optional as Integer,
        "unlimited" => unlimited: optional,
        "reasonId" => reason_id: required as Integer,
        "endDate" => end_date: optional as FullDate,
    }
}

impl IdlePeriodUpdateRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(start_date: codegen::Date, reason_id: i64) -> Self {
        Self {
            start_date,
            temporal_unit: None,
            term_value: None,
            unlimited: None,
            reason_id,
            end_date: None,
        }
    }

    /// Sets [`temporal_unit`](Self::temporal_unit).
    #[inline]
    #[must_use]
    pub fn with_temporal_unit(mut self, temporal_unit: TemporalUnit) -> Self {
        self.temporal_unit = Some(temporal_unit);
        self
    }

    /// Sets [`term_value`](Self::term_value).
    #[inline]
    #[must_use]
    pub fn with_term_value(mut self, term_value: i32) -> Self {
        self.term_value = Some(term_value);
        self
    }

    /// Sets [`unlimited`](Self::unlimited).
    #[inline]
    #[must_use]
    pub fn with_unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    #[must_use]
    pub fn with_end_date(mut self, end_date: codegen::Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

/// Idle period to be checked before it is requested.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodValidationRequest {
    /// Date on which the idle period should start.
    pub start_date: codegen::Date,
    /// Unit in which termValue is given; must match the unit configured for the contract. Left empty for an unlimited idle period.
    pub temporal_unit: Option<TemporalUnit>,
    /// Duration of the idle period, counted in temporalUnit. Left empty for an unlimited idle period.
    pub term_value: Option<i32>,
    /// Set to true for an idle period without an end date; temporalUnit and termValue then stay empty.
    pub unlimited: Option<bool>,
}

codegen::object! {
    IdlePeriodValidationRequest {
        "startDate" => start_date: required as FullDate,
        "temporalUnit" => temporal_unit: optional,
        "termValue" => term_value: optional as Integer,
        "unlimited" => unlimited: optional,
    }
}

impl IdlePeriodValidationRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(start_date: codegen::Date) -> Self {
        Self {
            start_date,
            temporal_unit: None,
            term_value: None,
            unlimited: None,
        }
    }

    /// Sets [`temporal_unit`](Self::temporal_unit).
    #[inline]
    #[must_use]
    pub fn with_temporal_unit(mut self, temporal_unit: TemporalUnit) -> Self {
        self.temporal_unit = Some(temporal_unit);
        self
    }

    /// Sets [`term_value`](Self::term_value).
    #[inline]
    #[must_use]
    pub fn with_term_value(mut self, term_value: i32) -> Self {
        self.term_value = Some(term_value);
        self
    }

    /// Sets [`unlimited`](Self::unlimited).
    #[inline]
    #[must_use]
    pub fn with_unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }
}

/// Outcome of checking an idle period request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdlePeriodValidationStatusResult {
    /// Whether the idle period is possible, or why it is not.
    pub validation_status: IdlePeriodUpdatePreviewValidationStatus,
}

codegen::object! {
    IdlePeriodValidationStatusResult {
        "validationStatus" => validation_status: required,
    }
}
