// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Request to open a payment session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentsUserSessionRequest {
    /// Amount to be paid, in major units of the studio's currency; 0 to record a payment instrument for later recurring payments.
    pub amount: codegen::Decimal,
    /// Where the payment instrument is going to be used; it decides which means of payment are available.
    pub scope: PaymentsUserSessionRequestScope,
    /// Id of the existing customer who pays; needed for existing customers, never together with finionPayCustomerId. Without either the payer is taken as a potential customer and gets a new finionPayCustomerId in the response.
    pub customer_id: Option<i64>,
    /// UUID at the payment service Finion Pay of a payer with no customerId yet; only for further sessions of a payer known there, never together with customerId. Without either a new one is created.
    ///
    /// Constraints: format `uuid`.
    pub finion_pay_customer_id: Option<String>,
    /// Means of payment allowed, for example those of the contract offer; narrows down what the scope makes available.
    ///
    /// Constraints: no item twice.
    pub permitted_payment_choices: Option<
        Vec<PaymentsUserSessionRequestPermittedPaymentChoice>,
    >,
    /// Text that the customer's bank statement shows for the payment.
    pub reference_text: String,
    /// Whether the direct debit form asks for a signature without which the payer cannot go on; applies to SEPA, CH_DD and LSV.
    pub require_direct_debit_signature: Option<bool>,
    /// Whether the payment component (UPC) also loads the means of payment that the payer has stored; true by default.
    ///
    /// Default: `true`.
    pub show_existing_payment_instruments: Option<bool>,
}

codegen::object! {
    PaymentsUserSessionRequest {
        "amount" => amount: required as Number,
        "scope" => scope: required,
        "customerId" => customer_id: optional as Integer,
        "finionPayCustomerId" => finion_pay_customer_id: optional,
        "permittedPaymentChoices" => permitted_payment_choices: optional,
        "referenceText" => reference_text: required,
        "requireDirectDebitSignature" => require_direct_debit_signature: optional,
        "showExistingPaymentInstruments" => show_existing_payment_instruments: optional,
    }
}

impl PaymentsUserSessionRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        amount: codegen::Decimal,
        scope: PaymentsUserSessionRequestScope,
        reference_text: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            scope,
            customer_id: None,
            finion_pay_customer_id: None,
            permitted_payment_choices: None,
            reference_text: reference_text.into(),
            require_direct_debit_signature: None,
            show_existing_payment_instruments: None,
        }
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[inline]
    #[must_use]
    pub fn with_customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// Sets [`finion_pay_customer_id`](Self::finion_pay_customer_id).
    ///
    /// Constraints: format `uuid`.
    #[inline]
    #[must_use]
    pub fn with_finion_pay_customer_id(
        mut self,
        finion_pay_customer_id: impl Into<String>,
    ) -> Self {
        self.finion_pay_customer_id = Some(finion_pay_customer_id.into());
        self
    }

    /// Sets [`permitted_payment_choices`](Self::permitted_payment_choices).
    ///
    /// Constraints: no item twice.
    #[inline]
    #[must_use]
    pub fn with_permitted_payment_choices(
        mut self,
        permitted_payment_choices: impl IntoIterator<
            Item = PaymentsUserSessionRequestPermittedPaymentChoice,
        >,
    ) -> Self {
        self.permitted_payment_choices = Some(
            permitted_payment_choices.into_iter().collect(),
        );
        self
    }

    /// Sets [`require_direct_debit_signature`](Self::require_direct_debit_signature).
    #[inline]
    #[must_use]
    pub fn with_require_direct_debit_signature(
        mut self,
        require_direct_debit_signature: bool,
    ) -> Self {
        self.require_direct_debit_signature = Some(require_direct_debit_signature);
        self
    }

    /// Sets [`show_existing_payment_instruments`](Self::show_existing_payment_instruments).
    ///
    /// Default: `true`.
    #[inline]
    #[must_use]
    pub fn with_show_existing_payment_instruments(
        mut self,
        show_existing_payment_instruments: bool,
    ) -> Self {
        self.show_existing_payment_instruments = Some(show_existing_payment_instruments);
        self
    }
}

/// An item of `permittedPaymentChoices` of `PaymentsUserSessionRequest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsUserSessionRequestPermittedPaymentChoice {
    /// Payment in cash.
    ///
    /// On the wire: `CASH`.
    Cash,
    /// Payment by bank transfer.
    ///
    /// On the wire: `BANK_TRANSFER`.
    BankTransfer,
    /// Direct debit by the British Bacs scheme.
    ///
    /// On the wire: `BACS`.
    Bacs,
    /// Direct debit by the European SEPA scheme.
    ///
    /// On the wire: `SEPA`.
    Sepa,
    /// Swiss direct debit by the CH-DD scheme.
    ///
    /// On the wire: `CH_DD`.
    ChDd,
    /// Swiss direct debit by the LSV scheme.
    ///
    /// On the wire: `LSV`.
    Lsv,
    /// Payment by credit card.
    ///
    /// On the wire: `CREDIT_CARD`.
    CreditCard,
    /// Payment by TWINT.
    ///
    /// On the wire: `TWINT`.
    Twint,
    /// Payment by PayPal.
    ///
    /// On the wire: `PAYPAL`.
    Paypal,
    /// Payment by Bancontact.
    ///
    /// On the wire: `BANCONTACT`.
    Bancontact,
    /// Payment by iDEAL.
    ///
    /// On the wire: `IDEAL`.
    Ideal,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaymentsUserSessionRequestPermittedPaymentChoice {
        "CASH" => Cash,
        "BANK_TRANSFER" => BankTransfer,
        "BACS" => Bacs,
        "SEPA" => Sepa,
        "CH_DD" => ChDd,
        "LSV" => Lsv,
        "CREDIT_CARD" => CreditCard,
        "TWINT" => Twint,
        "PAYPAL" => Paypal,
        "BANCONTACT" => Bancontact,
        "IDEAL" => Ideal,
    } else Unrecognized
}

/// Where the payment instrument is going to be used; it decides which means of payment are available.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsUserSessionRequestScope {
    /// Collects a payment instrument for later payment runs, such as a BACS mandate or a credit card.
    ///
    /// On the wire: `MEMBER_ACCOUNT`.
    MemberAccount,
    /// Purchase by the user, or a payment instrument stored for payments that the user starts later.
    ///
    /// On the wire: `ECOM`.
    Ecom,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaymentsUserSessionRequestScope {
        "MEMBER_ACCOUNT" => MemberAccount,
        "ECOM" => Ecom,
    } else Unrecognized
}

/// Payment session that has been opened.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsUserSessionResponse {
    /// Token that identifies the payment session on the client side.
    pub token: String,
    /// Time until which the token can be used (ISO 8601 date-time).
    pub token_valid_until: codegen::DateTime,
    /// UUID of the payer at the payment service Finion Pay, for example to find stored means of payment.
    ///
    /// Constraints: format `uuid`.
    pub finion_pay_customer_id: String,
}

codegen::object! {
    PaymentsUserSessionResponse {
        "token" => token: required,
        "tokenValidUntil" => token_valid_until: required,
        "finionPayCustomerId" => finion_pay_customer_id: required,
    }
}

codegen::redacted_debug! {
    PaymentsUserSessionResponse {
        token: hidden,
        token_valid_until: shown,
        finion_pay_customer_id: shown,
    }
}
