// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Bank account used for payments of a customer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Name of the person or company that holds the account.
    pub account_holder: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank_name: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
}

codegen::object! {
    BankAccount {
        "accountHolder" => account_holder: optional,
        "bankName" => bank_name: optional,
        "bic" => bic: optional,
        "iban" => iban: optional,
    }
}

codegen::redacted_debug! {
    BankAccount {
        account_holder: hidden,
        bank_name: hidden,
        bic: hidden,
        iban: hidden,
    }
}
