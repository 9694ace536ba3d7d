// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AggregatorMemberEvent, AutomaticCheckoutEvent, ClassSlotEvent, ContractEvent,
    DebtCollectionCaseEvent, HomeStudioEvent, IdlePeriodEvent, ModuleContractEvent,
    PlainEvent,
};
use sdk_runtime::codegen;

/// Something that has happened in a studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// What it has happened to. The type says what it is the id of: a customer (types that begin with `CUSTOMER_` or `CONTRACT_`, and `AGGREGATOR_MEMBER_CREATED`), a booking (`APPOINTMENT_BOOKING_`, `CLASS_BOOKING_`), a class slot (`CLASS_SLOT_`), a studio (`ADDITIONAL_INFORMATION_FIELDS_UPDATED`, `STUDIO_OPENING_HOURS_UPDATED`, `AUTOMATIC_CUSTOMER_CHECKOUT`), a device, an employee, a run of debt collection, a request to adjust a case of debt collection, or an export.
    pub entity_id: i64,
    /// Tells events apart, since one can come twice.
    ///
    /// Constraints: format `uuid`.
    pub uuid: String,
    /// What has happened; at present one entry.
    pub payload: Vec<EventPayload>,
}

codegen::object! {
    Event {
        "entityId" => entity_id: required as Integer,
        "uuid" => uuid: required,
        "payload" => payload: required,
    }
}

/// What has happened, by type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventPayload {
    /// `type` is `ADDITIONAL_INFORMATION_FIELDS_UPDATED`.
    AdditionalInformationFieldsUpdated(PlainEvent),
    /// `type` is `APPOINTMENT_BOOKING_CANCELLED`.
    AppointmentBookingCancelled(PlainEvent),
    /// `type` is `APPOINTMENT_BOOKING_CREATED`.
    AppointmentBookingCreated(PlainEvent),
    /// `type` is `APPOINTMENT_BOOKING_UPDATED`.
    AppointmentBookingUpdated(PlainEvent),
    /// `type` is `CLASS_BOOKING_CANCELLED`.
    ClassBookingCancelled(PlainEvent),
    /// `type` is `CLASS_BOOKING_CREATED`.
    ClassBookingCreated(PlainEvent),
    /// `type` is `CLASS_BOOKING_UPDATED`.
    ClassBookingUpdated(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_DISABLED`.
    CustomerAccessDisabled(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_MEDIUM_CREATED`.
    CustomerAccessMediumCreated(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_MEDIUM_DELETED`.
    CustomerAccessMediumDeleted(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_MEDIUM_UPDATED`.
    CustomerAccessMediumUpdated(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_RESTRICTION_CREATED`.
    CustomerAccessRestrictionCreated(PlainEvent),
    /// `type` is `CUSTOMER_ACCESS_RESTRICTION_DELETED`.
    CustomerAccessRestrictionDeleted(PlainEvent),
    /// `type` is `CUSTOMER_CHECKIN`.
    CustomerCheckin(PlainEvent),
    /// `type` is `CUSTOMER_CHECKOUT`.
    CustomerCheckout(PlainEvent),
    /// `type` is `CUSTOMER_COMMUNICATION_PREFERENCES_UPDATED`.
    CustomerCommunicationPreferencesUpdated(PlainEvent),
    /// `type` is `CUSTOMER_CREATED`.
    CustomerCreated(PlainEvent),
    /// `type` is `CUSTOMER_DELETED`.
    CustomerDeleted(PlainEvent),
    /// `type` is `CUSTOMER_UPDATED`.
    CustomerUpdated(PlainEvent),
    /// `type` is `DEVICE_CREATED`.
    DeviceCreated(PlainEvent),
    /// `type` is `EMPLOYEE_CREATED`.
    EmployeeCreated(PlainEvent),
    /// `type` is `EMPLOYEE_DELETED`.
    EmployeeDeleted(PlainEvent),
    /// `type` is `EMPLOYEE_UPDATED`.
    EmployeeUpdated(PlainEvent),
    /// `type` is `FINANCE_DEBT_COLLECTION_CONFIGURATION_UPDATED`.
    FinanceDebtCollectionConfigurationUpdated(PlainEvent),
    /// `type` is `FINANCE_DEBT_COLLECTION_RUN_CREATED`.
    FinanceDebtCollectionRunCreated(PlainEvent),
    /// `type` is `STUDIO_OPENING_HOURS_UPDATED`.
    StudioOpeningHoursUpdated(PlainEvent),
    /// `type` is `TAX_ADVISOR_EXPORT_CREATED`.
    TaxAdvisorExportCreated(PlainEvent),
    /// `type` is `CONTRACT_CANCELLED`.
    ContractCancelled(ContractEvent),
    /// `type` is `CONTRACT_CREATED`.
    ContractCreated(ContractEvent),
    /// `type` is `CONTRACT_UPDATED`.
    ContractUpdated(ContractEvent),
    /// `type` is `CUSTOMER_CHECKIN_STUDIOS_UPDATED`.
    CustomerCheckinStudiosUpdated(ContractEvent),
    /// `type` is `CONTRACT_ADDITIONAL_MODULE_CANCELLED`.
    ContractAdditionalModuleCancelled(ModuleContractEvent),
    /// `type` is `CONTRACT_ADDITIONAL_MODULE_CREATED`.
    ContractAdditionalModuleCreated(ModuleContractEvent),
    /// `type` is `CONTRACT_ADDITIONAL_MODULE_DELETED`.
    ContractAdditionalModuleDeleted(ModuleContractEvent),
    /// `type` is `CONTRACT_ADDITIONAL_MODULE_UPDATED`.
    ContractAdditionalModuleUpdated(ModuleContractEvent),
    /// `type` is `CONTRACT_IDLE_PERIOD_CANCELLED`.
    ContractIdlePeriodCancelled(IdlePeriodEvent),
    /// `type` is `CONTRACT_IDLE_PERIOD_CREATED`.
    ContractIdlePeriodCreated(IdlePeriodEvent),
    /// `type` is `CONTRACT_IDLE_PERIOD_UPDATED`.
    ContractIdlePeriodUpdated(IdlePeriodEvent),
    /// `type` is `CUSTOMER_HOME_STUDIO_UPDATED`.
    CustomerHomeStudioUpdated(HomeStudioEvent),
    /// `type` is `AGGREGATOR_MEMBER_CREATED`.
    AggregatorMemberCreated(AggregatorMemberEvent),
    /// `type` is `CLASS_SLOT_CANCELLED`.
    ClassSlotCancelled(ClassSlotEvent),
    /// `type` is `CLASS_SLOT_UPDATED`.
    ClassSlotUpdated(ClassSlotEvent),
    /// `type` is `AUTOMATIC_CUSTOMER_CHECKOUT`.
    AutomaticCustomerCheckout(AutomaticCheckoutEvent),
    /// `type` is `FINANCE_DEBT_COLLECTION_CASE_UPDATED`.
    FinanceDebtCollectionCaseUpdated(DebtCollectionCaseEvent),
    /// What fits no variant, as it was sent.
    Unrecognized(codegen::Value),
}

codegen::tagged! {
    EventPayload by "type" {
        "ADDITIONAL_INFORMATION_FIELDS_UPDATED" => AdditionalInformationFieldsUpdated(PlainEvent),
        "APPOINTMENT_BOOKING_CANCELLED" => AppointmentBookingCancelled(PlainEvent),
        "APPOINTMENT_BOOKING_CREATED" => AppointmentBookingCreated(PlainEvent),
        "APPOINTMENT_BOOKING_UPDATED" => AppointmentBookingUpdated(PlainEvent),
        "CLASS_BOOKING_CANCELLED" => ClassBookingCancelled(PlainEvent),
        "CLASS_BOOKING_CREATED" => ClassBookingCreated(PlainEvent),
        "CLASS_BOOKING_UPDATED" => ClassBookingUpdated(PlainEvent),
        "CUSTOMER_ACCESS_DISABLED" => CustomerAccessDisabled(PlainEvent),
        "CUSTOMER_ACCESS_MEDIUM_CREATED" => CustomerAccessMediumCreated(PlainEvent),
        "CUSTOMER_ACCESS_MEDIUM_DELETED" => CustomerAccessMediumDeleted(PlainEvent),
        "CUSTOMER_ACCESS_MEDIUM_UPDATED" => CustomerAccessMediumUpdated(PlainEvent),
        "CUSTOMER_ACCESS_RESTRICTION_CREATED" => CustomerAccessRestrictionCreated(PlainEvent),
        "CUSTOMER_ACCESS_RESTRICTION_DELETED" => CustomerAccessRestrictionDeleted(PlainEvent),
        "CUSTOMER_CHECKIN" => CustomerCheckin(PlainEvent),
        "CUSTOMER_CHECKOUT" => CustomerCheckout(PlainEvent),
        "CUSTOMER_COMMUNICATION_PREFERENCES_UPDATED" => CustomerCommunicationPreferencesUpdated(PlainEvent),
        "CUSTOMER_CREATED" => CustomerCreated(PlainEvent),
        "CUSTOMER_DELETED" => CustomerDeleted(PlainEvent),
        "CUSTOMER_UPDATED" => CustomerUpdated(PlainEvent),
        "DEVICE_CREATED" => DeviceCreated(PlainEvent),
        "EMPLOYEE_CREATED" => EmployeeCreated(PlainEvent),
        "EMPLOYEE_DELETED" => EmployeeDeleted(PlainEvent),
        "EMPLOYEE_UPDATED" => EmployeeUpdated(PlainEvent),
        "FINANCE_DEBT_COLLECTION_CONFIGURATION_UPDATED" => FinanceDebtCollectionConfigurationUpdated(PlainEvent),
        "FINANCE_DEBT_COLLECTION_RUN_CREATED" => FinanceDebtCollectionRunCreated(PlainEvent),
        "STUDIO_OPENING_HOURS_UPDATED" => StudioOpeningHoursUpdated(PlainEvent),
        "TAX_ADVISOR_EXPORT_CREATED" => TaxAdvisorExportCreated(PlainEvent),
        "CONTRACT_CANCELLED" => ContractCancelled(ContractEvent),
        "CONTRACT_CREATED" => ContractCreated(ContractEvent),
        "CONTRACT_UPDATED" => ContractUpdated(ContractEvent),
        "CUSTOMER_CHECKIN_STUDIOS_UPDATED" => CustomerCheckinStudiosUpdated(ContractEvent),
        "CONTRACT_ADDITIONAL_MODULE_CANCELLED" => ContractAdditionalModuleCancelled(ModuleContractEvent),
        "CONTRACT_ADDITIONAL_MODULE_CREATED" => ContractAdditionalModuleCreated(ModuleContractEvent),
        "CONTRACT_ADDITIONAL_MODULE_DELETED" => ContractAdditionalModuleDeleted(ModuleContractEvent),
        "CONTRACT_ADDITIONAL_MODULE_UPDATED" => ContractAdditionalModuleUpdated(ModuleContractEvent),
        "CONTRACT_IDLE_PERIOD_CANCELLED" => ContractIdlePeriodCancelled(IdlePeriodEvent),
        "CONTRACT_IDLE_PERIOD_CREATED" => ContractIdlePeriodCreated(IdlePeriodEvent),
        "CONTRACT_IDLE_PERIOD_UPDATED" => ContractIdlePeriodUpdated(IdlePeriodEvent),
        "CUSTOMER_HOME_STUDIO_UPDATED" => CustomerHomeStudioUpdated(HomeStudioEvent),
        "AGGREGATOR_MEMBER_CREATED" => AggregatorMemberCreated(AggregatorMemberEvent),
        "CLASS_SLOT_CANCELLED" => ClassSlotCancelled(ClassSlotEvent),
        "CLASS_SLOT_UPDATED" => ClassSlotUpdated(ClassSlotEvent),
        "AUTOMATIC_CUSTOMER_CHECKOUT" => AutomaticCustomerCheckout(AutomaticCheckoutEvent),
        "FINANCE_DEBT_COLLECTION_CASE_UPDATED" => FinanceDebtCollectionCaseUpdated(DebtCollectionCaseEvent),
    } else Unrecognized
}

impl From<HomeStudioEvent> for EventPayload {
    #[inline]
    fn from(value: HomeStudioEvent) -> Self {
        Self::CustomerHomeStudioUpdated(value)
    }
}

impl From<AggregatorMemberEvent> for EventPayload {
    #[inline]
    fn from(value: AggregatorMemberEvent) -> Self {
        Self::AggregatorMemberCreated(value)
    }
}

impl From<AutomaticCheckoutEvent> for EventPayload {
    #[inline]
    fn from(value: AutomaticCheckoutEvent) -> Self {
        Self::AutomaticCustomerCheckout(value)
    }
}

impl From<DebtCollectionCaseEvent> for EventPayload {
    #[inline]
    fn from(value: DebtCollectionCaseEvent) -> Self {
        Self::FinanceDebtCollectionCaseUpdated(value)
    }
}

/// When it happened, in milliseconds since 1970.
pub type EventTime = i64;
