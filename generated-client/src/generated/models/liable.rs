// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{AddressDetails, ContactDetails, PaymentDetails};
use sdk_runtime::codegen;

/// Person who answers for the debts of a debtor, such as a legal representative.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiablePersonDetails {
    /// Given name of the liable person.
    pub first_name: String,
    /// Family name of the liable person.
    pub last_name: String,
    /// Second family name of the liable person, where customary.
    pub second_last_name: Option<String>,
    /// Date of birth of the liable person (yyyy-MM-dd).
    pub birthdate: Option<codegen::Date>,
    /// Sex of the liable person, for example MALE.
    pub sex: Option<String>,
    /// Postal code of the liable person's address.
    pub postal_code: Option<String>,
    /// City of the liable person's address.
    pub city: Option<String>,
    /// Country of the liable person's address as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Phone, fax and email contacts of the liable person.
    pub contact_details: Option<Vec<ContactDetails>>,
    /// Number of an official identification of the liable person, such as a tax number.
    pub identification_number: Option<String>,
    /// Bank account of the liable person.
    pub payment_details: Option<PaymentDetails>,
    /// First line of the liable person's address.
    pub address_line1: Option<String>,
    /// Second line of the liable person's address.
    pub address_line2: Option<String>,
    /// Third line of the liable person's address.
    pub address_line3: Option<String>,
    /// Region or state of the liable person's address.
    pub region: Option<String>,
    /// Street, house number and address status of the liable person.
    pub address_data: Option<AddressDetails>,
}

codegen::object! {
    LiablePersonDetails {
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "secondLastName" => second_last_name: optional,
        "birthdate" => birthdate: optional as FullDate,
        "sex" => sex: optional,
        "postalCode" => postal_code: optional,
        "city" => city: optional,
        "countryCode" => country_code: optional,
        "contactDetails" => contact_details: optional,
        "identificationNumber" => identification_number: optional,
        "paymentDetails" => payment_details: optional,
        "addressLine1" => address_line1: optional,
        "addressLine2" => address_line2: optional,
        "addressLine3" => address_line3: optional,
        "region" => region: optional,
        "addressData" => address_data: optional,
    }
}

codegen::redacted_debug! {
    LiablePersonDetails {
        first_name: hidden,
        last_name: hidden,
        second_last_name: hidden,
        birthdate: hidden,
        sex: hidden,
        postal_code: hidden,
        city: shown,
        country_code: shown,
        contact_details: shown,
        identification_number: hidden,
        payment_details: shown,
        address_line1: hidden,
        address_line2: hidden,
        address_line3: hidden,
        region: shown,
        address_data: shown,
    }
}
