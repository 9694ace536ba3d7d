//! What an event is about.

use sdk_runtime::codegen::Value;

use crate::jiff::Timestamp;
use crate::models::{Event, EventPayload};

/// What has happened to something: the meaning of an event's `entity_id`.
///
/// An event says little more than that something has changed. What it is now is asked for with the client of that studio,
/// after the answer to the delivery:
///
/// | entity | call |
/// |---|---|
/// | [`Customer`](Self::Customer) | `customers().get_customer_by_id(id)`; contracts: `customers().get_customers_contracts(id)` |
/// | [`AppointmentBooking`](Self::AppointmentBooking) | `appointments().get_appointment_booking(id)` |
/// | [`ClassBooking`](Self::ClassBooking) | `classes().get_class_booking_by_id(id)` |
/// | [`ClassSlot`](Self::ClassSlot) | `classes().get_class_slot_by_id(class, id)`, with the class of the content |
/// | [`Studio`](Self::Studio) | `studios().get_studio_information()`, `customers().get_additional_information_fields()` |
/// | [`Device`](Self::Device) | `devices().get_devices()`; there is no call for one |
/// | [`Employee`](Self::Employee) | `employees().get_employee(id)` |
/// | [`DebtCollectionRun`](Self::DebtCollectionRun) | `finance().get_debtors(id)` |
/// | [`CaseAdjustmentRequest`](Self::CaseAdjustmentRequest) | `finance().get_debt_collection_cases()` |
/// | [`Export`](Self::Export) | `finance().get_export(id)` |
///
/// A customer of `CUSTOMER_DELETED` or `CUSTOMER_ACCESS_DISABLED` can no longer be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventEntity {
    /// A customer.
    Customer(i64),
    /// A booking of an appointment.
    AppointmentBooking(i64),
    /// A booking of a class.
    ClassBooking(i64),
    /// A slot of a class.
    ClassSlot(i64),
    /// A studio.
    Studio(i64),
    /// A device.
    Device(i64),
    /// An employee.
    Employee(i64),
    /// A run of debt collection.
    DebtCollectionRun(i64),
    /// A request to adjust a case of debt collection.
    CaseAdjustmentRequest(i64),
    /// An export for a tax advisor.
    Export(i64),
    /// The vendor does not say what it is the id of, or the type is new.
    Unknown(i64),
}

impl Event {
    /// What it has happened to, by the type of the first entry of `payload`.
    pub fn entity(&self) -> EventEntity {
        let of = self.payload.first().map_or(EventEntity::Unknown as fn(i64) -> EventEntity, |first| facts(first).0);
        of(self.entity_id)
    }

    /// When it has happened, by the first entry of `payload`. `None` if there is no entry, or its type is new and it has
    /// no time that can be read.
    pub fn time(&self) -> Option<Timestamp> {
        Timestamp::from_millisecond(facts(self.payload.first()?).1?).ok()
    }
}

/// What the id of an event is of, and its time in milliseconds since 1970.
fn facts(payload: &EventPayload) -> (fn(i64) -> EventEntity, Option<i64>) {
    use EventPayload as Type;

    // No arm for the rest: a type that the overlay adds must be decided about here.
    match payload {
        Type::AppointmentBookingCreated(event)
        | Type::AppointmentBookingUpdated(event)
        | Type::AppointmentBookingCancelled(event) => (EventEntity::AppointmentBooking, Some(event.timestamp)),
        Type::ClassBookingCreated(event) | Type::ClassBookingUpdated(event) | Type::ClassBookingCancelled(event) => {
            (EventEntity::ClassBooking, Some(event.timestamp))
        }
        Type::CustomerCreated(event)
        | Type::CustomerUpdated(event)
        | Type::CustomerDeleted(event)
        | Type::CustomerCheckin(event)
        | Type::CustomerCheckout(event)
        | Type::CustomerAccessDisabled(event)
        | Type::CustomerAccessMediumCreated(event)
        | Type::CustomerAccessMediumUpdated(event)
        | Type::CustomerAccessMediumDeleted(event)
        | Type::CustomerAccessRestrictionCreated(event)
        | Type::CustomerAccessRestrictionDeleted(event)
        | Type::CustomerCommunicationPreferencesUpdated(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::CustomerCheckinStudiosUpdated(event)
        | Type::ContractCreated(event)
        | Type::ContractUpdated(event)
        | Type::ContractCancelled(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::ContractAdditionalModuleCreated(event)
        | Type::ContractAdditionalModuleUpdated(event)
        | Type::ContractAdditionalModuleDeleted(event)
        | Type::ContractAdditionalModuleCancelled(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::ContractIdlePeriodCreated(event)
        | Type::ContractIdlePeriodUpdated(event)
        | Type::ContractIdlePeriodCancelled(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::CustomerHomeStudioUpdated(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::AggregatorMemberCreated(event) => (EventEntity::Customer, Some(event.timestamp)),
        Type::ClassSlotUpdated(event) | Type::ClassSlotCancelled(event) => {
            (EventEntity::ClassSlot, Some(event.timestamp))
        }
        Type::AdditionalInformationFieldsUpdated(event) | Type::StudioOpeningHoursUpdated(event) => {
            (EventEntity::Studio, Some(event.timestamp))
        }
        Type::AutomaticCustomerCheckout(event) => (EventEntity::Studio, Some(event.timestamp)),
        Type::DeviceCreated(event) => (EventEntity::Device, Some(event.timestamp)),
        Type::EmployeeCreated(event) | Type::EmployeeUpdated(event) | Type::EmployeeDeleted(event) => {
            (EventEntity::Employee, Some(event.timestamp))
        }
        Type::FinanceDebtCollectionRunCreated(event) => (EventEntity::DebtCollectionRun, Some(event.timestamp)),
        Type::FinanceDebtCollectionCaseUpdated(event) => (EventEntity::CaseAdjustmentRequest, Some(event.timestamp)),
        Type::TaxAdvisorExportCreated(event) => (EventEntity::Export, Some(event.timestamp)),
        Type::FinanceDebtCollectionConfigurationUpdated(event) => (EventEntity::Unknown, Some(event.timestamp)),
        Type::Unrecognized(value) => (EventEntity::Unknown, value.get("timestamp").and_then(Value::as_i64)),
    }
}
