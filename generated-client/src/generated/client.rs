// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::models;
use crate::{ApiKey, Client, ClientBuilder, Error};
use sdk_runtime::codegen;

/// The description that this crate was generated from.
pub static DESCRIPTION: codegen::Description = codegen::Description {
    title: "PerfectGym Next API",
    version: "1.13.2",
    sha256: "b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b",
    sdk: ::core::concat!(
        ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
    ),
    env_prefix: "PERFECTGYM",
    servers: &[
        codegen::Server {
            name: None,
            url: "https://{tenant}.open-api.perfectgym.com",
            variables: &[
                codegen::Variable {
                    name: "tenant",
                    default: None,
                    allowed: &[],
                },
            ],
        },
    ],
    schemes: &[
        codegen::Scheme {
            key: "ApiKeyAuth",
            env: "API_KEY",
            kind: codegen::SchemeKind::Header("X-API-KEY"),
            sent: true,
        },
    ],
    error: Some(codegen::ErrorFields {
        message: "errorMessage",
        code: Some("errorCode"),
        trace: Some("traceId"),
        hidden: &[
            "accessToken",
            "accountHolder",
            "accountNumber",
            "additionalAddressInformation",
            "addressLine1",
            "addressLine2",
            "addressLine3",
            "age",
            "bank",
            "bankCode",
            "bankName",
            "barcode",
            "basalMetabolicRate",
            "base64SvgSignature",
            "bfmLeftArm",
            "bfmLeftLeg",
            "bfmPercentLeftArm",
            "bfmPercentLeftLeg",
            "bfmPercentRightArm",
            "bfmPercentRightLeg",
            "bfmPercentTrunk",
            "bfmRightArm",
            "bfmRightLeg",
            "bfmTrunk",
            "bic",
            "birthdate",
            "bodyFatMass",
            "bodyMassIndex",
            "buildingName",
            "cardNumber",
            "cardNumbers",
            "countryOfBirth",
            "databaseId",
            "dateOfBirth",
            "documentNumber",
            "documentUrl",
            "door",
            "downloadUrl",
            "email",
            "employeeImageUrl",
            "fatFreeMass",
            "ffmLeftArm",
            "ffmLeftLeg",
            "ffmPercentLeftArm",
            "ffmPercentLeftLeg",
            "ffmPercentRightArm",
            "ffmPercentRightLeg",
            "ffmPercentTrunk",
            "ffmRightArm",
            "ffmRightLeg",
            "ffmTrunk",
            "firstName",
            "firstname",
            "floor",
            "gender",
            "height",
            "houseNumber",
            "iban",
            "id",
            "identificationNumber",
            "imageUrl",
            "initialPaymentRequestToken",
            "lastName",
            "lastname",
            "name1",
            "name2",
            "paymentRequestToken",
            "percentBodyFat",
            "percentSkeletalMuscleMass",
            "phone1",
            "phone2",
            "phoneBusiness",
            "phoneBusinessMobile",
            "phoneNumberMobile",
            "phoneNumberPrivate",
            "phonePrivate",
            "phonePrivateMobile",
            "pin",
            "placeOfBirth",
            "portal",
            "postalCode",
            "qrCodeUuid",
            "rawResults",
            "secondFirstName",
            "secondFirstname",
            "secondLastName",
            "secondLastname",
            "secondStreet",
            "sex",
            "signedDocumentUrl",
            "skeletalMuscleMass",
            "stairway",
            "street",
            "streetBlock",
            "studioAccessCode",
            "taxId",
            "telephone",
            "token",
            "totalBodyWater",
            "url",
            "value",
            "visceralFatLevel",
            "voucherCode",
            "weight",
            "zipCode",
        ],
        untold: &[],
    }),
    rate_limit: Some(
        codegen::RateLimit::new(1000, ::std::time::Duration::from_secs(60)),
    ),
    #[cfg(feature = "validate")]
    constraints: super::constraints::ALL,
    #[cfg(not(feature = "validate"))]
    constraints: &[],
};

impl Client {
    /// Starts a client of the PerfectGym Next API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(codegen::ClientBuilder::new(&DESCRIPTION))
    }

    /// A client from environment variables: `PERFECTGYM_TENANT`, `PERFECTGYM_BASE_URL`, `PERFECTGYM_API_KEY`.
    ///
    /// # Errors
    ///
    /// Names the variable that is wrong, or that of the address which is missing. A credential that is missing is an error of the calls that need it.
    pub fn from_env() -> Result<Self, Error> {
        codegen::ClientBuilder::from_env(&DESCRIPTION)?.build().map(Self)
    }

    /// Bookable appointments, their slots and bookings
    #[cfg(feature = "appointments")]
    pub fn appointments(&self) -> super::operations::appointments::Appointments<'_> {
        super::operations::appointments::Appointments {
            client: self,
        }
    }

    /// Redemption of check-in vouchers
    #[cfg(feature = "checkin-vouchers")]
    pub fn checkin_vouchers(
        &self,
    ) -> super::operations::checkin_vouchers::CheckinVouchers<'_> {
        super::operations::checkin_vouchers::CheckinVouchers {
            client: self,
        }
    }

    /// Classes, class slots and class bookings
    #[cfg(feature = "classes")]
    pub fn classes(&self) -> super::operations::classes::Classes<'_> {
        super::operations::classes::Classes {
            client: self,
        }
    }

    /// Customer look-ups across all studios of the tenant
    #[cfg(feature = "cross-studio")]
    pub fn cross_studio(&self) -> super::operations::cross_studio::CrossStudio<'_> {
        super::operations::cross_studio::CrossStudio {
            client: self,
        }
    }

    /// Customers, their contracts, access and documents
    #[cfg(feature = "customers")]
    pub fn customers(&self) -> super::operations::customers::Customers<'_> {
        super::operations::customers::Customers {
            client: self,
        }
    }

    /// Account balances, bookings and payments of customers
    #[cfg(feature = "customers-account")]
    pub fn customers_account(
        &self,
    ) -> super::operations::customers_account::CustomersAccount<'_> {
        super::operations::customers_account::CustomersAccount {
            client: self,
        }
    }

    /// Communication threads and preferences of customers
    #[cfg(feature = "customers-communication")]
    pub fn customers_communication(
        &self,
    ) -> super::operations::customers_communication::CustomersCommunication<'_> {
        super::operations::customers_communication::CustomersCommunication {
            client: self,
        }
    }

    /// Data amendments that customers request themselves
    #[cfg(feature = "customers-self-service")]
    pub fn customers_self_service(
        &self,
    ) -> super::operations::customers_self_service::CustomersSelfService<'_> {
        super::operations::customers_self_service::CustomersSelfService {
            client: self,
        }
    }

    /// Devices installed in the studio
    #[cfg(feature = "devices")]
    pub fn devices(&self) -> super::operations::devices::Devices<'_> {
        super::operations::devices::Devices {
            client: self,
        }
    }

    /// Employees of the studio
    #[cfg(feature = "employees")]
    pub fn employees(&self) -> super::operations::employees::Employees<'_> {
        super::operations::employees::Employees {
            client: self,
        }
    }

    /// Debt collection and tax advisor exports
    #[cfg(feature = "finance")]
    pub fn finance(&self) -> super::operations::finance::Finance<'_> {
        super::operations::finance::Finance {
            client: self,
        }
    }

    /// Leads and their configuration
    #[cfg(feature = "leads")]
    pub fn leads(&self) -> super::operations::leads::Leads<'_> {
        super::operations::leads::Leads {
            client: self,
        }
    }

    /// Contract cancelation, idle periods and additional modules
    #[cfg(feature = "membership-self-service")]
    pub fn membership_self_service(
        &self,
    ) -> super::operations::membership_self_service::MembershipSelfService<'_> {
        super::operations::membership_self_service::MembershipSelfService {
            client: self,
        }
    }

    /// Membership offers, sign-up and membership switch
    #[cfg(feature = "memberships")]
    pub fn memberships(&self) -> super::operations::memberships::Memberships<'_> {
        super::operations::memberships::Memberships {
            client: self,
        }
    }

    /// Purchase of online offers
    #[cfg(feature = "online-offers")]
    pub fn online_offers(&self) -> super::operations::online_offers::OnlineOffers<'_> {
        super::operations::online_offers::OnlineOffers {
            client: self,
        }
    }

    /// Payment sessions
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> super::operations::payments::Payments<'_> {
        super::operations::payments::Payments {
            client: self,
        }
    }

    /// Information about the studio
    #[cfg(feature = "studios")]
    pub fn studios(&self) -> super::operations::studios::Studios<'_> {
        super::operations::studios::Studios {
            client: self,
        }
    }

    /// Trial offers and their bookings
    #[cfg(feature = "trial-offers")]
    pub fn trial_offers(&self) -> super::operations::trial_offers::TrialOffers<'_> {
        super::operations::trial_offers::TrialOffers {
            client: self,
        }
    }
}

impl Client {
    /// A client with another `tenant` in its server address. Without effect if the client has a base URL.
    ///
    /// It shares connections, clock, observers and the rest with this one. Rate limits and retry budgets are counted for each host and credential.
    ///
    /// # Errors
    ///
    /// The value cannot be used.
    pub fn with_tenant(&self, tenant: impl Into<String>) -> Result<Self, Error> {
        self.0.with_server_variable("tenant", tenant).map(Self)
    }

    /// A client with another credential of `ApiKeyAuth`.
    ///
    /// It shares connections, clock, observers and the rest with this one. Rate limits and retry budgets are counted for each host and credential.
    ///
    /// # Errors
    ///
    /// The value cannot be used.
    pub fn with_api_key(&self, api_key: impl Into<ApiKey>) -> Result<Self, Error> {
        self.0.with_credential("ApiKeyAuth", api_key).map(Self)
    }
}

impl ClientBuilder {
    /// Sets `tenant` of the server address `https://{tenant}.open-api.perfectgym.com`.
    ///
    /// Name of the tenant, the first label of its host. The vendor's demo tenant is `open-api-demo`.
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        Self(self.0.server_variable("tenant", tenant))
    }

    /// Sets the credential of `ApiKeyAuth`.
    ///
    /// API key of one studio, sent with every request
    pub fn api_key(self, api_key: impl Into<ApiKey>) -> Self {
        self.credential("ApiKeyAuth", api_key)
    }

    /// Sets where the credential of `ApiKeyAuth` comes from: a file, a variable, or a function.
    ///
    /// It is asked with the first call that needs the credential, before that expires, and once after a 401; see [`credentials`](crate::credentials).
    pub fn api_key_from(self, source: impl codegen::Credentials) -> Self {
        Self(self.0.credential_from("ApiKeyAuth", source))
    }
}

/// Adds the body that failures of this API share to [`Error`].
pub trait ErrorExt {
    /// The body of a failed call as [`models::ErrorResponse`], if that is what came.
    ///
    /// Decoded anew with each call; [`body`](Error::body) has the bytes whatever they are.
    fn response(&self) -> Option<models::ErrorResponse>;
}

impl ErrorExt for Error {
    fn response(&self) -> Option<models::ErrorResponse> {
        self.body_as()
    }
}
