// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{AddressDetails, ContactDetails, PaymentDetails};
use sdk_runtime::codegen;

/// Studio or location as the creditor whose debts are collected, with address, tax, contact and bank data. Only address parts needed in every country are required.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientDetails {
    /// First part of the company name.
    pub name1: String,
    /// Second part of the company name, such as an addition to it.
    pub name2: Option<String>,
    /// Legal form of the company.
    pub legal_form: Option<String>,
    /// True when the creditor is entitled to deduct input tax; false by default.
    ///
    /// Default: `false`.
    pub pre_tax_attribute: bool,
    /// VAT identification number of the creditor.
    pub vat_serial_no: Option<String>,
    /// Postal code of the creditor's address.
    pub postal_code: String,
    /// City of the creditor's address.
    pub city: String,
    /// Country of the creditor as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Name of the country in which the creditor is based.
    pub country: Option<String>,
    /// Bank account of the creditor.
    pub payment_details: Option<PaymentDetails>,
    /// Phone, fax and email contacts of the creditor.
    pub contact_details: Option<Vec<ContactDetails>>,
    /// First line of the creditor's address.
    pub address_line1: Option<String>,
    /// Second line of the creditor's address.
    pub address_line2: Option<String>,
    /// Third line of the creditor's address.
    pub address_line3: Option<String>,
    /// Region or state of the creditor's address.
    pub region: Option<String>,
    /// Street, house number and address status of the creditor.
    pub address_data: Option<AddressDetails>,
}

codegen::object! {
    ClientDetails {
        "name1" => name1: required,
        "name2" => name2: optional,
        "legalForm" => legal_form: optional,
        "preTaxAttribute" => pre_tax_attribute: required,
        "vatSerialNo" => vat_serial_no: optional,
        "postalCode" => postal_code: required,
        "city" => city: required,
        "countryCode" => country_code: optional,
        "country" => country: optional,
        "paymentDetails" => payment_details: optional,
        "contactDetails" => contact_details: optional,
        "addressLine1" => address_line1: optional,
        "addressLine2" => address_line2: optional,
        "addressLine3" => address_line3: optional,
        "region" => region: optional,
        "addressData" => address_data: optional,
    }
}

codegen::redacted_debug! {
    ClientDetails {
        name1: hidden,
        name2: hidden,
        legal_form: shown,
        pre_tax_attribute: shown,
        vat_serial_no: shown,
        postal_code: hidden,
        city: shown,
        country_code: shown,
        country: shown,
        payment_details: shown,
        contact_details: shown,
        address_line1: hidden,
        address_line2: hidden,
        address_line3: hidden,
        region: shown,
        address_data: shown,
    }
}
