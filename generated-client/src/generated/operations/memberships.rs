// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Membership offers, sign-up and membership switch
//!
//! The calls are methods of [`Memberships`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Membership offers, sign-up and membership switch
///
/// It comes from [`Client::memberships`].
///
/// # Errors
///
/// - 400: The request failed validation.
/// - 401: The API key is missing or wrong.
/// - 403: The API key lacks a required scope.
/// - 404: The requested entity does not exist.
/// - 409: The entity was changed by someone else at the same time.
/// - 429: The rate limit of this endpoint is exceeded.
/// - 500: An internal error occurred.
#[derive(Clone, Copy, Debug)]
pub struct Memberships<'c> {
    pub(in super::super) client: &'c Client,
}

impl Memberships<'_> {
    /// Add a membership to a customer
    ///
    /// `POST /v1/memberships/customers/{customerId}/add-membership`
    ///
    /// Concludes a further membership contract for an existing customer. The response has no body.
    ///
    /// Required scope: `MEMBERSHIP_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the existing customer who receives the contract.
    /// - `body`: The contract to add to the customer.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSignupContract::new(
    ///     1000,
    ///     generated_client::jiff::civil::date(2026, 2, 1),
    /// );
    /// client.memberships().add_membership(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "addMembership")]
    #[inline]
    pub fn add_membership(
        &self,
        customer_id: i64,
        body: &models::MembershipSignupContract,
    ) -> AddMembershipRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Preview an additional membership
    ///
    /// `POST /v1/memberships/customers/{customerId}/add-membership/preview`
    ///
    /// Calculates prices, fees and voucher effects of a further contract for an existing customer. Nothing is stored.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the existing customer for whom the contract is previewed.
    /// - `body`: The contract that would be added to the customer.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSignupContract::new(
    ///     1000,
    ///     generated_client::jiff::civil::date(2026, 2, 1),
    /// );
    /// let answer = client.memberships().post_membership_preview(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "postMembershipPreview")]
    #[inline]
    pub fn post_membership_preview(
        &self,
        customer_id: i64,
        body: &models::MembershipSignupContract,
    ) -> PostMembershipPreviewRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// List available membership offers
    ///
    /// `GET /v1/memberships/membership-offers`
    ///
    /// Returns the membership offers that can be sold, each with its basic terms and prices. Fetch a single offer by id for modules, text blocks and fees.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.memberships().get_membership_offers().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMembershipOffers")]
    #[inline]
    pub fn get_membership_offers(&self) -> GetMembershipOffersRequest {
        Request::new(self.client)
    }

    /// Get one membership offer in detail
    ///
    /// `GET /v1/memberships/membership-offers/{membershipOfferId}`
    ///
    /// Returns the full description of one membership offer, including terms, modules, flat fees, contract text blocks and allowed payment choices.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `membership_offer_id`: Id of the membership offer to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.memberships().get_membership_offer_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMembershipOfferById")]
    #[inline]
    pub fn get_membership_offer_by_id(
        &self,
        membership_offer_id: i64,
    ) -> GetMembershipOfferByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("membershipOfferId", &membership_offer_id);
        request
    }

    /// Sign up a new customer
    ///
    /// `POST /v1/memberships/signup`
    ///
    /// Creates a customer together with a first membership contract based on the chosen offer term. Returns the id of the new customer.
    ///
    /// Required scope: `MEMBERSHIP_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Personal data of the new customer and the contract to conclude.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSignupRequest::new(
    ///     models::MembershipSignupContract::new(
    ///         1000,
    ///         generated_client::jiff::civil::date(2026, 2, 1),
    ///     ),
    ///     models::MembershipSignupCustomer::from(models::MembershipSignupCustomerRequired {
    ///         first_name: "text".into(),
    ///         last_name: "text".into(),
    ///         date_of_birth: generated_client::jiff::civil::date(2019, 8, 24),
    ///         email: "text".into(),
    ///         street: "text".into(),
    ///         language: models::Language::new("de"),
    ///         city: "text".into(),
    ///         zip_code: "220-99".into(),
    ///         country_code: "DE".into(),
    ///     }),
    /// );
    /// let answer = client.memberships().signup_membership(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "signupMembership")]
    #[inline]
    pub fn signup_membership(
        &self,
        body: &models::MembershipSignupRequest,
    ) -> SignupMembershipRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Preview a new membership sign-up
    ///
    /// `POST /v1/memberships/signup/preview`
    ///
    /// Calculates prices, fees and voucher effects for a prospective customer and contract. Neither customer nor contract is created.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Personal data of the prospective customer and the contract to calculate.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSignupRequest::new(
    ///     models::MembershipSignupContract::new(
    ///         1000,
    ///         generated_client::jiff::civil::date(2026, 2, 1),
    ///     ),
    ///     models::MembershipSignupCustomer::from(models::MembershipSignupCustomerRequired {
    ///         first_name: "text".into(),
    ///         last_name: "text".into(),
    ///         date_of_birth: generated_client::jiff::civil::date(2019, 8, 24),
    ///         email: "text".into(),
    ///         street: "text".into(),
    ///         language: models::Language::new("de"),
    ///         city: "text".into(),
    ///         zip_code: "220-99".into(),
    ///         country_code: "DE".into(),
    ///     }),
    /// );
    /// let answer = client.memberships().post_signup_preview(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "postSignupPreview")]
    #[inline]
    pub fn post_signup_preview(
        &self,
        body: &models::MembershipSignupRequest,
    ) -> PostSignupPreviewRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Switch a customer to another membership
    ///
    /// `POST /v1/memberships/{customerId}/membership-switch`
    ///
    /// Replaces a current contract of the customer with one based on the chosen offer term from the given date. The response has no body.
    ///
    /// Required scope: `MEMBERSHIP_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who changes membership.
    /// - `body`: The switch to carry out: configuration, source contract, offer term and start date.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSwitch::from(models::MembershipSwitchRequired {
    ///     config_id: 1234567890,
    ///     membership_offer_term_id: 1234567890,
    ///     source_contract_id: 1234567890,
    ///     start_date: generated_client::jiff::civil::date(2025, 8, 24),
    /// });
    /// client.memberships().switch_membership(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "switchMembership")]
    #[inline]
    pub fn switch_membership(
        &self,
        customer_id: i64,
        body: &models::MembershipSwitch,
    ) -> SwitchMembershipRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// List membership switch options
    ///
    /// `GET /v1/memberships/{customerId}/membership-switch/configs`
    ///
    /// Returns the switch configurations open to a customer, each naming the current contracts from which a switch can start.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who wants to change membership.
    ///
    /// Optional, set on the [request](GetMembershipSwitchConfigurationsForCustomerRequest): [`studio_id`](GetMembershipSwitchConfigurationsForCustomerRequest#method.studio_id).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .memberships()
    ///     .get_membership_switch_configurations_for_customer(42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMembershipSwitchConfigurationsForCustomer")]
    #[inline]
    pub fn get_membership_switch_configurations_for_customer(
        &self,
        customer_id: i64,
    ) -> GetMembershipSwitchConfigurationsForCustomerRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Get one membership switch option
    ///
    /// `GET /v1/memberships/{customerId}/membership-switch/configs/{configId}`
    ///
    /// Returns one switch configuration of a customer, with the source contracts and the membership offers that can be switched to.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who wants to change membership.
    /// - `config_id`: Id of the switch configuration to read.
    ///
    /// Optional, set on the [request](GetMembershipSwitchConfigurationForCustomerRequest): [`studio_id`](GetMembershipSwitchConfigurationForCustomerRequest#method.studio_id).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .memberships()
    ///     .get_membership_switch_configuration_for_customer(42, 42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMembershipSwitchConfigurationForCustomer")]
    #[inline]
    pub fn get_membership_switch_configuration_for_customer(
        &self,
        customer_id: i64,
        config_id: i64,
    ) -> GetMembershipSwitchConfigurationForCustomerRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("configId", &config_id);
        request
    }

    /// Preview a membership switch
    ///
    /// `POST /v1/memberships/{customerId}/membership-switch/preview`
    ///
    /// Calculates contract volume, price and payment schedule of a planned switch. Nothing is stored and the current contract stays as it is.
    ///
    /// Required scope: `MEMBERSHIP_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose switch is previewed.
    /// - `body`: The switch to calculate: configuration, source contract, offer term and start date.
    ///
    /// Optional, set on the [request](PostMembershipSwitchPreviewRequest): [`studio_id`](PostMembershipSwitchPreviewRequest#method.studio_id).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Memberships#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSwitch::from(models::MembershipSwitchRequired {
    ///     config_id: 1234567890,
    ///     membership_offer_term_id: 1234567890,
    ///     source_contract_id: 1234567890,
    ///     start_date: generated_client::jiff::civil::date(2025, 8, 24),
    /// });
    /// let answer = client.memberships().post_membership_switch_preview(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "postMembershipSwitchPreview")]
    #[inline]
    pub fn post_membership_switch_preview(
        &self,
        customer_id: i64,
        body: &models::MembershipSwitch,
    ) -> PostMembershipSwitchPreviewRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Add a membership to a customer
///
/// The operation `addMembership`, called by [`Memberships::add_membership`].
#[derive(Clone, Copy, Debug)]
pub struct AddMembership;

impl codegen::Operation for AddMembership {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "addMembership",
            codegen::Method::POST,
            "/v1/memberships/customers/{customerId}/add-membership",
        )
        .scopes(&["MEMBERSHIP_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::add_membership`] has started.
pub type AddMembershipRequest = Request<AddMembership>;

/// Preview an additional membership
///
/// The operation `postMembershipPreview`, called by [`Memberships::post_membership_preview`].
#[derive(Clone, Copy, Debug)]
pub struct PostMembershipPreview;

impl codegen::Operation for PostMembershipPreview {
    type Output = models::OpenApiV1SignupPreviewDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "postMembershipPreview",
            codegen::Method::POST,
            "/v1/memberships/customers/{customerId}/add-membership/preview",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::post_membership_preview`] has started.
pub type PostMembershipPreviewRequest = Request<PostMembershipPreview>;

/// List available membership offers
///
/// The operation `getMembershipOffers`, called by [`Memberships::get_membership_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetMembershipOffers;

impl codegen::Operation for GetMembershipOffers {
    type Output = Vec<models::MembershipOffer>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "getMembershipOffers",
            codegen::Method::GET,
            "/v1/memberships/membership-offers",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::get_membership_offers`] has started.
pub type GetMembershipOffersRequest = Request<GetMembershipOffers>;

/// Get one membership offer in detail
///
/// The operation `getMembershipOfferById`, called by [`Memberships::get_membership_offer_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetMembershipOfferById;

impl codegen::Operation for GetMembershipOfferById {
    type Output = models::MembershipOfferExtended;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "getMembershipOfferById",
            codegen::Method::GET,
            "/v1/memberships/membership-offers/{membershipOfferId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::get_membership_offer_by_id`] has started.
pub type GetMembershipOfferByIdRequest = Request<GetMembershipOfferById>;

/// Sign up a new customer
///
/// The operation `signupMembership`, called by [`Memberships::signup_membership`].
#[derive(Clone, Copy, Debug)]
pub struct SignupMembership;

impl codegen::Operation for SignupMembership {
    type Output = models::MembershipSignupResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "signupMembership",
            codegen::Method::POST,
            "/v1/memberships/signup",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::signup_membership`] has started.
pub type SignupMembershipRequest = Request<SignupMembership>;

/// Preview a new membership sign-up
///
/// The operation `postSignupPreview`, called by [`Memberships::post_signup_preview`].
#[derive(Clone, Copy, Debug)]
pub struct PostSignupPreview;

impl codegen::Operation for PostSignupPreview {
    type Output = models::OpenApiV1SignupPreviewDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "postSignupPreview",
            codegen::Method::POST,
            "/v1/memberships/signup/preview",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::post_signup_preview`] has started.
pub type PostSignupPreviewRequest = Request<PostSignupPreview>;

/// Switch a customer to another membership
///
/// The operation `switchMembership`, called by [`Memberships::switch_membership`].
#[derive(Clone, Copy, Debug)]
pub struct SwitchMembership;

impl codegen::Operation for SwitchMembership {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "switchMembership",
            codegen::Method::POST,
            "/v1/memberships/{customerId}/membership-switch",
        )
        .scopes(&["MEMBERSHIP_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::switch_membership`] has started.
pub type SwitchMembershipRequest = Request<SwitchMembership>;

/// List membership switch options
///
/// The operation `getMembershipSwitchConfigurationsForCustomer`, called by [`Memberships::get_membership_switch_configurations_for_customer`].
#[derive(Clone, Copy, Debug)]
pub struct GetMembershipSwitchConfigurationsForCustomer;

impl codegen::Operation for GetMembershipSwitchConfigurationsForCustomer {
    type Output = Vec<models::MembershipSwitchConfig>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "getMembershipSwitchConfigurationsForCustomer",
            codegen::Method::GET,
            "/v1/memberships/{customerId}/membership-switch/configs",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::get_membership_switch_configurations_for_customer`] has started.
pub type GetMembershipSwitchConfigurationsForCustomerRequest = Request<
    GetMembershipSwitchConfigurationsForCustomer,
>;

impl Request<GetMembershipSwitchConfigurationsForCustomer> {
    /// Id of the studio whose switch configurations are returned; without it, those of the studio the customer belongs to.
    #[inline]
    pub fn studio_id(mut self, studio_id: i64) -> Self {
        self.0.parts.query("studioId", &studio_id);
        self
    }
}

/// Get one membership switch option
///
/// The operation `getMembershipSwitchConfigurationForCustomer`, called by [`Memberships::get_membership_switch_configuration_for_customer`].
#[derive(Clone, Copy, Debug)]
pub struct GetMembershipSwitchConfigurationForCustomer;

impl codegen::Operation for GetMembershipSwitchConfigurationForCustomer {
    type Output = models::OpenApiV1MembershipSwitchConfigExtended;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "getMembershipSwitchConfigurationForCustomer",
            codegen::Method::GET,
            "/v1/memberships/{customerId}/membership-switch/configs/{configId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::get_membership_switch_configuration_for_customer`] has started.
pub type GetMembershipSwitchConfigurationForCustomerRequest = Request<
    GetMembershipSwitchConfigurationForCustomer,
>;

impl Request<GetMembershipSwitchConfigurationForCustomer> {
    /// Id of a studio; when given, the call also checks that the switch configuration is offered there.
    #[inline]
    pub fn studio_id(mut self, studio_id: i64) -> Self {
        self.0.parts.query("studioId", &studio_id);
        self
    }
}

/// Preview a membership switch
///
/// The operation `postMembershipSwitchPreview`, called by [`Memberships::post_membership_switch_preview`].
#[derive(Clone, Copy, Debug)]
pub struct PostMembershipSwitchPreview;

impl codegen::Operation for PostMembershipSwitchPreview {
    type Output = models::MembershipSwitchPreview;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Memberships",
            "postMembershipSwitchPreview",
            codegen::Method::POST,
            "/v1/memberships/{customerId}/membership-switch/preview",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Memberships::post_membership_switch_preview`] has started.
pub type PostMembershipSwitchPreviewRequest = Request<PostMembershipSwitchPreview>;

impl Request<PostMembershipSwitchPreview> {
    /// Id of the studio whose own offer data, for example prices, the calculation uses.
    #[inline]
    pub fn studio_id(mut self, studio_id: i64) -> Self {
        self.0.parts.query("studioId", &studio_id);
        self
    }
}
