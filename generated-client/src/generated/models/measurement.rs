// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Gender;
use sdk_runtime::codegen;

/// Personal data of a customer as needed for a body measurement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Measurement {
    /// Id of the customer whom the data belong to.
    pub id: i64,
    /// Given name of the customer.
    pub first_name: Option<String>,
    /// Family name of the customer.
    pub last_name: Option<String>,
    /// Age of the customer in years.
    pub age: Option<i32>,
    /// Day on which the customer was born (ISO 8601 date).
    pub date_of_birth: Option<codegen::Date>,
    /// Gender recorded for the customer.
    pub gender: Option<Gender>,
    /// Body height in cm.
    pub height: Option<f64>,
}

codegen::object! {
    Measurement {
        "id" => id: required as Integer,
        "firstName" => first_name: optional,
        "lastName" => last_name: optional,
        "age" => age: optional as Integer,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "gender" => gender: optional,
        "height" => height: optional as Float,
    }
}

codegen::redacted_debug! {
    Measurement {
        id: hidden,
        first_name: hidden,
        last_name: hidden,
        age: hidden,
        date_of_birth: hidden,
        gender: hidden,
        height: hidden,
    }
}
