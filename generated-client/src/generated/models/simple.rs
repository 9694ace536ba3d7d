// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Short reference to a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimpleContract {
    /// Id of the contract.
    pub id: i64,
    /// Name of the rate the contract is based on.
    pub rate_name: String,
}

codegen::object! {
    SimpleContract {
        "id" => id: required as Integer,
        "rateName" => rate_name: required,
    }
}
