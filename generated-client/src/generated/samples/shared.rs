// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AccessMediumDto", || drop(<models::AccessMediumDto as codegen::Sample>::sample())),
    (
        "AccessMediumDtoType",
        || drop(<models::AccessMediumDtoType as codegen::Sample>::sample()),
    ),
    (
        "AccessRestriction",
        || drop(<models::AccessRestriction as codegen::Sample>::sample()),
    ),
    (
        "AdditionalInformationFieldAssignment",
        || drop(
            <models::AdditionalInformationFieldAssignment as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalInformationFieldType",
        || drop(<models::AdditionalInformationFieldType as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModulePaymentFrequencyType",
        || drop(
            <models::AdditionalModulePaymentFrequencyType as codegen::Sample>::sample(),
        ),
    ),
    ("AddressMode", || drop(<models::AddressMode as codegen::Sample>::sample())),
    (
        "AppointmentBookingRequest",
        || drop(<models::AppointmentBookingRequest as codegen::Sample>::sample()),
    ),
    (
        "AppointmentBookingResult",
        || drop(<models::AppointmentBookingResult as codegen::Sample>::sample()),
    ),
    (
        "AppointmentBookingResultBookingStatus",
        || drop(
            <models::AppointmentBookingResultBookingStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "AppointmentBookingValidationResult",
        || drop(
            <models::AppointmentBookingValidationResult as codegen::Sample>::sample(),
        ),
    ),
    (
        "AppointmentBookingValidationResultValidationStatus",
        || drop(
            <models::AppointmentBookingValidationResultValidationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "AppointmentStatus",
        || drop(<models::AppointmentStatus as codegen::Sample>::sample()),
    ),
    ("BankAccount", || drop(<models::BankAccount as codegen::Sample>::sample())),
    (
        "BookableAppointment",
        || drop(<models::BookableAppointment as codegen::Sample>::sample()),
    ),
    (
        "BookableAppointmentSlot",
        || drop(<models::BookableAppointmentSlot as codegen::Sample>::sample()),
    ),
    (
        "CardNumberFormat",
        || drop(<models::CardNumberFormat as codegen::Sample>::sample()),
    ),
    ("Class", || drop(<models::Class as codegen::Sample>::sample())),
    (
        "ClassCancelCondition",
        || drop(<models::ClassCancelCondition as codegen::Sample>::sample()),
    ),
    (
        "ClassInformation",
        || drop(<models::ClassInformation as codegen::Sample>::sample()),
    ),
    ("ClassSlot", || drop(<models::ClassSlot as codegen::Sample>::sample())),
    (
        "ClassSlotBookingRequest",
        || drop(<models::ClassSlotBookingRequest as codegen::Sample>::sample()),
    ),
    (
        "ClassSlotBookingResult",
        || drop(<models::ClassSlotBookingResult as codegen::Sample>::sample()),
    ),
    (
        "ClassSlotBookingResultBookingStatus",
        || drop(
            <models::ClassSlotBookingResultBookingStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "ClassSlotBookingResultClassSlotStatus",
        || drop(
            <models::ClassSlotBookingResultClassSlotStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "ClassSlotBookingValidationResult",
        || drop(<models::ClassSlotBookingValidationResult as codegen::Sample>::sample()),
    ),
    (
        "ClassSlotBookingValidationResultValidationStatus",
        || drop(
            <models::ClassSlotBookingValidationResultValidationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "ClassSlotSlicedResult",
        || drop(<models::ClassSlotSlicedResult as codegen::Sample>::sample()),
    ),
    ("ClassType", || drop(<models::ClassType as codegen::Sample>::sample())),
    (
        "CommunicationChannel",
        || drop(<models::CommunicationChannel as codegen::Sample>::sample()),
    ),
    (
        "CommunicationChannelWrapper",
        || drop(<models::CommunicationChannelWrapper as codegen::Sample>::sample()),
    ),
    (
        "CommunicationPreference",
        || drop(<models::CommunicationPreference as codegen::Sample>::sample()),
    ),
    (
        "CommunicationPreferenceMessageCategory",
        || drop(
            <models::CommunicationPreferenceMessageCategory as codegen::Sample>::sample(),
        ),
    ),
    (
        "ContractMonthDayToPrice",
        || drop(<models::ContractMonthDayToPrice as codegen::Sample>::sample()),
    ),
    (
        "ContractMonthDayToPriceMonthDay",
        || drop(<models::ContractMonthDayToPriceMonthDay as codegen::Sample>::sample()),
    ),
    (
        "ContractPaymentFrequency",
        || drop(<models::ContractPaymentFrequency as codegen::Sample>::sample()),
    ),
    ("ContractStatus", || drop(<models::ContractStatus as codegen::Sample>::sample())),
    (
        "ContractTermToPrice",
        || drop(<models::ContractTermToPrice as codegen::Sample>::sample()),
    ),
    ("Customer", || drop(<models::Customer as codegen::Sample>::sample())),
    ("CustomerCheckin", || drop(<models::CustomerCheckin as codegen::Sample>::sample())),
    (
        "CustomerCheckinSlicedResult",
        || drop(<models::CustomerCheckinSlicedResult as codegen::Sample>::sample()),
    ),
    (
        "CustomerIdlePeriod",
        || drop(<models::CustomerIdlePeriod as codegen::Sample>::sample()),
    ),
    (
        "CustomerSearchRequest",
        || drop(<models::CustomerSearchRequest as codegen::Sample>::sample()),
    ),
    ("CustomerStatus", || drop(<models::CustomerStatus as codegen::Sample>::sample())),
    ("DateOfBirthMode", || drop(<models::DateOfBirthMode as codegen::Sample>::sample())),
    ("DayTimeRange", || drop(<models::DayTimeRange as codegen::Sample>::sample())),
    (
        "DayTimeRangeDayOfWeek",
        || drop(<models::DayTimeRangeDayOfWeek as codegen::Sample>::sample()),
    ),
    (
        "DocumentIdentification",
        || drop(<models::DocumentIdentification as codegen::Sample>::sample()),
    ),
    (
        "DocumentIdentificationDocumentType",
        || drop(
            <models::DocumentIdentificationDocumentType as codegen::Sample>::sample(),
        ),
    ),
    ("ErrorResponse", || drop(<models::ErrorResponse as codegen::Sample>::sample())),
    ("Gender", || drop(<models::Gender as codegen::Sample>::sample())),
    ("GenderMode", || drop(<models::GenderMode as codegen::Sample>::sample())),
    ("Instructor", || drop(<models::Instructor as codegen::Sample>::sample())),
    ("Language", || drop(<models::Language as codegen::Sample>::sample())),
    ("Location", || drop(<models::Location as codegen::Sample>::sample())),
    (
        "MembershipOfferRateCode",
        || drop(<models::MembershipOfferRateCode as codegen::Sample>::sample()),
    ),
    (
        "MembershipSignupCustomer",
        || drop(<models::MembershipSignupCustomer as codegen::Sample>::sample()),
    ),
    ("Money", || drop(<models::Money as codegen::Sample>::sample())),
    ("Month", || drop(<models::Month as codegen::Sample>::sample())),
    (
        "ParticipantStatus",
        || drop(<models::ParticipantStatus as codegen::Sample>::sample()),
    ),
    ("PriceDetails", || drop(<models::PriceDetails as codegen::Sample>::sample())),
    ("Signature", || drop(<models::Signature as codegen::Sample>::sample())),
    ("SimpleContract", || drop(<models::SimpleContract as codegen::Sample>::sample())),
    ("TelephoneMode", || drop(<models::TelephoneMode as codegen::Sample>::sample())),
    ("Term", || drop(<models::Term as codegen::Sample>::sample())),
    ("TermUnit", || drop(<models::TermUnit as codegen::Sample>::sample())),
    ("TermWithMinutes", || drop(<models::TermWithMinutes as codegen::Sample>::sample())),
    (
        "TermWithMinutesUnit",
        || drop(<models::TermWithMinutesUnit as codegen::Sample>::sample()),
    ),
    ("TimePeriod", || drop(<models::TimePeriod as codegen::Sample>::sample())),
    (
        "TimePeriodPeriodUnit",
        || drop(<models::TimePeriodPeriodUnit as codegen::Sample>::sample()),
    ),
    (
        "TypedArgumentDto",
        || drop(<models::TypedArgumentDto as codegen::Sample>::sample()),
    ),
    (
        "TypedArgumentDtoType",
        || drop(<models::TypedArgumentDtoType as codegen::Sample>::sample()),
    ),
    ("VoidResult", || drop(<models::VoidResult as codegen::Sample>::sample())),
];

impl codegen::Sample for models::AccessMediumDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1234567890,"type":"CARD_NUMBER","value":"text"}"#)
    }
}

impl codegen::Sample for models::AccessMediumDtoType {
    fn sample() -> Self {
        codegen::sampled(r#""CARD_NUMBER""#)
    }
}

impl codegen::Sample for models::AccessRestriction {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalInformationFieldAssignment {
    fn sample() -> Self {
        codegen::sampled(r#"{"additionalInformationFieldId":1234567890,"value":"text"}"#)
    }
}

impl codegen::Sample for models::AdditionalInformationFieldType {
    fn sample() -> Self {
        codegen::sampled(r#""BOOLEAN""#)
    }
}

impl codegen::Sample for models::AdditionalModulePaymentFrequencyType {
    fn sample() -> Self {
        codegen::sampled(r#""FREE""#)
    }
}

impl codegen::Sample for models::AddressMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::AppointmentBookingRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"customerId":203,"bookableAppointmentId":20334,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}"#,
        )
    }
}

impl codegen::Sample for models::AppointmentBookingResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":45,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"COMPLETED","participantStatus":"PARTICIPATING"}"#,
        )
    }
}

impl codegen::Sample for models::AppointmentBookingResultBookingStatus {
    fn sample() -> Self {
        codegen::sampled(r#""BOOKED""#)
    }
}

impl codegen::Sample for models::AppointmentBookingValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"RESOURCE_NOT_AVAILABLE"}"#)
    }
}

impl codegen::Sample for models::AppointmentBookingValidationResultValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PAST_START_DATE_TIME""#)
    }
}

impl codegen::Sample for models::AppointmentStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PLANNED""#)
    }
}

impl codegen::Sample for models::BankAccount {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"}"#,
        )
    }
}

impl codegen::Sample for models::BookableAppointment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"}"#,
        )
    }
}

impl codegen::Sample for models::BookableAppointmentSlot {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::CardNumberFormat {
    fn sample() -> Self {
        codegen::sampled(r#""DECIMAL""#)
    }
}

impl codegen::Sample for models::Class {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}}"#,
        )
    }
}

impl codegen::Sample for models::ClassCancelCondition {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::ClassInformation {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1001,"title":"text"}"#)
    }
}

impl codegen::Sample for models::ClassSlot {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":1001,"title":"text"},"instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":203,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":25,"maxWaitingListParticipants":5,"bookedParticipants":25,"additionalParticipants":5,"waitingListParticipants":2}"#,
        )
    }
}

impl codegen::Sample for models::ClassSlotBookingRequest {
    fn sample() -> Self {
        codegen::sampled(r#"{"customerId":203,"classSlotId":20334}"#)
    }
}

impl codegen::Sample for models::ClassSlotBookingResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","classSlotId":14928,"classId":14928,"customerId":14925548,"classSlotStatus":"COMPLETED","participantStatus":"PARTICIPATING"}"#,
        )
    }
}

impl codegen::Sample for models::ClassSlotBookingResultBookingStatus {
    fn sample() -> Self {
        codegen::sampled(r#""BOOKED""#)
    }
}

impl codegen::Sample for models::ClassSlotBookingResultClassSlotStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PLANNED""#)
    }
}

impl codegen::Sample for models::ClassSlotBookingValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"AVAILABLE"}"#)
    }
}

impl codegen::Sample for models::ClassSlotBookingValidationResultValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""AVAILABLE""#)
    }
}

impl codegen::Sample for models::ClassSlotSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":1001,"title":"text"},"instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":203,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":25,"maxWaitingListParticipants":5,"bookedParticipants":25,"additionalParticipants":5,"waitingListParticipants":2}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::ClassType {
    fn sample() -> Self {
        codegen::sampled(r#""STUDIO""#)
    }
}

impl codegen::Sample for models::CommunicationChannel {
    fn sample() -> Self {
        codegen::sampled(r#""LETTER""#)
    }
}

impl codegen::Sample for models::CommunicationChannelWrapper {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationPreference {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationPreferenceMessageCategory {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT""#)
    }
}

impl codegen::Sample for models::ContractMonthDayToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::ContractMonthDayToPriceMonthDay {
    fn sample() -> Self {
        codegen::sampled(r#"{"month":"JANUARY","monthValue":42,"dayOfMonth":42}"#)
    }
}

impl codegen::Sample for models::ContractPaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}

impl codegen::Sample for models::ContractStatus {
    fn sample() -> Self {
        codegen::sampled(r#""ACTIVE""#)
    }
}

impl codegen::Sample for models::ContractTermToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::Customer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"customerNumber":"1-12345","firstName":"text","lastName":"text","dateOfBirth":"1952-05-04","email":"text","gender":"MALE","street":"text","houseNumber":"89","zipCode":"12133","city":"text","country":"DE","status":"MEMBER","cardNumbers":["1290158199"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}],"uuid":"7be3932c-825b-4401-abff-29e9f9410bc7","referralCode":"20J6N","studioId":1238735970,"preferredLanguage":{"languageCode":"de","countryCode":"DE"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"thirdPartyId":"A1000","accessMediums":[{"id":1234567890,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerCheckin {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"checkinId":1001,"checkInDateTime":"2023-12-03T10:15:30+01:00","checkOutDateTime":"2023-12-03T10:16:30+01:00","studioId":123,"studioName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerCheckinSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"checkinId":1001,"checkInDateTime":"2023-12-03T10:15:30+01:00","checkOutDateTime":"2023-12-03T10:16:30+01:00","studioId":123,"studioName":"text"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerIdlePeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}"#,
        )
    }
}

impl codegen::Sample for models::CustomerSearchRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","email":"text","dateOfBirth":"1952-05-04","cardNumberFormat":"DECIMAL"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerStatus {
    fn sample() -> Self {
        codegen::sampled(r#""MEMBER""#)
    }
}

impl codegen::Sample for models::DateOfBirthMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::DayTimeRange {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}"#,
        )
    }
}

impl codegen::Sample for models::DayTimeRangeDayOfWeek {
    fn sample() -> Self {
        codegen::sampled(r#""MONDAY""#)
    }
}

impl codegen::Sample for models::DocumentIdentification {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"documentNumber":"CX5432112345DS","documentType":"ID_CARD"}"#,
        )
    }
}

impl codegen::Sample for models::DocumentIdentificationDocumentType {
    fn sample() -> Self {
        codegen::sampled(r#""ID_CARD""#)
    }
}

impl codegen::Sample for models::ErrorResponse {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"errorMessage":"text","errorCode":"text","traceId":"text","args":[{"any":["value",1,true,null]}],"typedArgs":[{"value":{"any":["value",1,true,null]},"type":"TIMESTAMP"}],"reference":"parent.child"}"#,
        )
    }
}

impl codegen::Sample for models::Gender {
    fn sample() -> Self {
        codegen::sampled(r#""MALE""#)
    }
}

impl codegen::Sample for models::GenderMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::Instructor {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":101,"firstName":"text","lastName":"text","publicName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::Language {
    fn sample() -> Self {
        codegen::sampled(r#"{"languageCode":"de","countryCode":"DE"}"#)
    }
}

impl codegen::Sample for models::Location {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":203,"name":"text","description":"text"}"#)
    }
}

impl codegen::Sample for models::MembershipOfferRateCode {
    fn sample() -> Self {
        codegen::sampled(r#"{"name":"text","identifier":"RC12345"}"#)
    }
}

impl codegen::Sample for models::MembershipSignupCustomer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"thirdPartyId":"A1000","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2019-08-24","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"de","countryCode":"DE"},"houseNumber":"3-4","buildingName":"text","city":"text","zipCode":"220-99","countryCode":"DE","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"CX5432112345DS","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"12345678A"}"#,
        )
    }
}

impl codegen::Sample for models::Money {
    fn sample() -> Self {
        codegen::sampled(r#"{"amount":20,"currency":"EUR"}"#)
    }
}

impl codegen::Sample for models::Month {
    fn sample() -> Self {
        codegen::sampled(r#""JANUARY""#)
    }
}

impl codegen::Sample for models::ParticipantStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PARTICIPATING""#)
    }
}

impl codegen::Sample for models::PriceDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}}"#,
        )
    }
}

impl codegen::Sample for models::Signature {
    fn sample() -> Self {
        codegen::sampled(r#"{"base64SvgSignature":"text"}"#)
    }
}

impl codegen::Sample for models::SimpleContract {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1000,"rateName":"text"}"#)
    }
}

impl codegen::Sample for models::TelephoneMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::Term {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":2,"unit":"WEEK"}"#)
    }
}

impl codegen::Sample for models::TermUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::TermWithMinutes {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":2,"unit":"WEEK"}"#)
    }
}

impl codegen::Sample for models::TermWithMinutesUnit {
    fn sample() -> Self {
        codegen::sampled(r#""MINUTES""#)
    }
}

impl codegen::Sample for models::TimePeriod {
    fn sample() -> Self {
        codegen::sampled(r#"{"periodValue":10,"periodUnit":"DAY"}"#)
    }
}

impl codegen::Sample for models::TimePeriodPeriodUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::TypedArgumentDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":{"any":["value",1,true,null]},"type":"TIMESTAMP"}"#)
    }
}

impl codegen::Sample for models::TypedArgumentDtoType {
    fn sample() -> Self {
        codegen::sampled(r#""TIMESTAMP""#)
    }
}

impl codegen::Sample for models::VoidResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"success":"text"}"#)
    }
}
