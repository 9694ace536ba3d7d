// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Purchase of online offers
//!
//! The calls are methods of [`OnlineOffers`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Purchase of online offers
///
/// It comes from [`Client::online_offers`].
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
pub struct OnlineOffers<'c> {
    pub(in super::super) client: &'c Client,
}

impl OnlineOffers<'_> {
    /// List purchasable online offers
    ///
    /// `GET /v1/online-offers/purchasable`
    ///
    /// Returns the online offers that customers can buy, slice by slice. Pass the returned offset to read the next slice.
    ///
    /// Required scope: `ONLINE_OFFER_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetOnlineOffersRequest): [`offset`](GetOnlineOffersRequest#method.offset), [`slice_size`](GetOnlineOffersRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](OnlineOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.online_offers().get_online_offers().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOnlineOffers")]
    #[inline]
    pub fn get_online_offers(&self) -> GetOnlineOffersRequest {
        Request::new(self.client)
    }

    /// Get one purchasable online offer
    ///
    /// `GET /v1/online-offers/purchasable/{offerId}`
    ///
    /// Returns price, number of uses and period of use of a single online offer.
    ///
    /// Required scope: `ONLINE_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `offer_id`: Id of the online offer to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](OnlineOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.online_offers().get_online_offer_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOnlineOfferById")]
    #[inline]
    pub fn get_online_offer_by_id(&self, offer_id: i64) -> GetOnlineOfferByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("offerId", &offer_id);
        request
    }

    /// Purchase an online offer
    ///
    /// `POST /v1/online-offers/purchase`
    ///
    /// Buys an online offer for an existing customer. The response has no body; purchased offers can be listed per customer.
    ///
    /// Required scope: `ONLINE_OFFER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: The offer, the buying customer, the start of validity and the payment token.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](OnlineOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::OnlineOfferPurchaseRequest::from(models::OnlineOfferPurchaseRequestRequired {
    ///     online_offer_id: 42,
    ///     customer_id: 42,
    /// });
    /// client.online_offers().post_online_offer_purchase(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "postOnlineOfferPurchase")]
    #[inline]
    pub fn post_online_offer_purchase(
        &self,
        body: &models::OnlineOfferPurchaseRequest,
    ) -> PostOnlineOfferPurchaseRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// List online offers of a customer
    ///
    /// `GET /v1/online-offers/{customerId}/purchased`
    ///
    /// Returns the online offers that one customer has purchased.
    ///
    /// Required scope: `ONLINE_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose purchases are listed.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](OnlineOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.online_offers().get_purchased_online_offers(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPurchasedOnlineOffers")]
    #[inline]
    pub fn get_purchased_online_offers(
        &self,
        customer_id: i64,
    ) -> GetPurchasedOnlineOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }
}

/// List purchasable online offers
///
/// The operation `getOnlineOffers`, called by [`OnlineOffers::get_online_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetOnlineOffers;

impl codegen::Operation for GetOnlineOffers {
    type Output = models::OnlineOfferSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Online offers",
            "getOnlineOffers",
            codegen::Method::GET,
            "/v1/online-offers/purchasable",
        )
        .accept("application/json")
        .scopes(&["ONLINE_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetOnlineOffers {
    type Item = models::OnlineOffer;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`OnlineOffers::get_online_offers`] has started.
pub type GetOnlineOffersRequest = Request<GetOnlineOffers>;

impl Request<GetOnlineOffers> {
    /// Position to continue from, taken from the previous slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of online offers per slice, 10 to 100; 50 when omitted.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetOnlineOffers {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Get one purchasable online offer
///
/// The operation `getOnlineOfferById`, called by [`OnlineOffers::get_online_offer_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetOnlineOfferById;

impl codegen::Operation for GetOnlineOfferById {
    type Output = models::OnlineOffer;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Online offers",
            "getOnlineOfferById",
            codegen::Method::GET,
            "/v1/online-offers/purchasable/{offerId}",
        )
        .accept("application/json")
        .scopes(&["ONLINE_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`OnlineOffers::get_online_offer_by_id`] has started.
pub type GetOnlineOfferByIdRequest = Request<GetOnlineOfferById>;

/// Purchase an online offer
///
/// The operation `postOnlineOfferPurchase`, called by [`OnlineOffers::post_online_offer_purchase`].
#[derive(Clone, Copy, Debug)]
pub struct PostOnlineOfferPurchase;

impl codegen::Operation for PostOnlineOfferPurchase {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Online offers",
            "postOnlineOfferPurchase",
            codegen::Method::POST,
            "/v1/online-offers/purchase",
        )
        .scopes(&["ONLINE_OFFER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`OnlineOffers::post_online_offer_purchase`] has started.
pub type PostOnlineOfferPurchaseRequest = Request<PostOnlineOfferPurchase>;

/// List online offers of a customer
///
/// The operation `getPurchasedOnlineOffers`, called by [`OnlineOffers::get_purchased_online_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetPurchasedOnlineOffers;

impl codegen::Operation for GetPurchasedOnlineOffers {
    type Output = Vec<models::PurchasedOnlineOffer>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Online offers",
            "getPurchasedOnlineOffers",
            codegen::Method::GET,
            "/v1/online-offers/{customerId}/purchased",
        )
        .accept("application/json")
        .scopes(&["ONLINE_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`OnlineOffers::get_purchased_online_offers`] has started.
pub type GetPurchasedOnlineOffersRequest = Request<GetPurchasedOnlineOffers>;
