// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Trial offers and their bookings
//!
//! The calls are methods of [`TrialOffers`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Trial offers and their bookings
///
/// It comes from [`Client::trial_offers`].
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
pub struct TrialOffers<'c> {
    pub(in super::super) client: &'c Client,
}

impl TrialOffers<'_> {
    /// Book an appointment as trial offer
    ///
    /// `POST /v1/trial-offers/appointments/booking/book`
    ///
    /// Books an appointment for the customer as a trial offer and returns the booking.
    ///
    /// Required scope: `TRIAL_OFFER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Appointment and time to book and the customer who attends.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(
    /// #     client: &Client,
    /// #     start_date_time: generated_client::codegen::DateTime,
    /// #     end_date_time: generated_client::codegen::DateTime,
    /// # ) -> Result<(), Error> {
    /// let body = models::AppointmentBookingRequest::from(models::AppointmentBookingRequestRequired {
    ///     customer_id: 203,
    ///     bookable_appointment_id: 20334,
    ///     start_date_time,
    ///     end_date_time,
    /// });
    /// let answer = client.trial_offers().book_appointment_for_trial_offer(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "bookAppointmentForTrialOffer")]
    #[inline]
    pub fn book_appointment_for_trial_offer(
        &self,
        body: &models::AppointmentBookingRequest,
    ) -> BookAppointmentForTrialOfferRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate a trial offer appointment booking
    ///
    /// `POST /v1/trial-offers/appointments/booking/validate`
    ///
    /// Checks whether the appointment can be booked as a trial offer at the wanted time. Nothing is booked.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Appointment, time and customer to check the booking for.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(
    /// #     client: &Client,
    /// #     start_date_time: generated_client::codegen::DateTime,
    /// #     end_date_time: generated_client::codegen::DateTime,
    /// # ) -> Result<(), Error> {
    /// let body = models::AppointmentBookingRequest::from(models::AppointmentBookingRequestRequired {
    ///     customer_id: 203,
    ///     bookable_appointment_id: 20334,
    ///     start_date_time,
    ///     end_date_time,
    /// });
    /// let answer = client
    ///     .trial_offers()
    ///     .validate_for_appointment_booking_for_trial_offers(&body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateForAppointmentBookingForTrialOffers")]
    #[inline]
    pub fn validate_for_appointment_booking_for_trial_offers(
        &self,
        body: &models::AppointmentBookingRequest,
    ) -> ValidateForAppointmentBookingForTrialOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// List appointments bookable as trial offers
    ///
    /// `GET /v1/trial-offers/bookable-trial-offers/appointments/bookable`
    ///
    /// Returns, slice by slice, the appointments bookable as a trial offer in the coming year, each with the id of its trial offer configuration.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetBookableTrialOfferAppointmentsRequest): [`offset`](GetBookableTrialOfferAppointmentsRequest#method.offset), [`slice_size`](GetBookableTrialOfferAppointmentsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.trial_offers().get_bookable_trial_offer_appointments().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableTrialOfferAppointments")]
    #[inline]
    pub fn get_bookable_trial_offer_appointments(
        &self,
    ) -> GetBookableTrialOfferAppointmentsRequest {
        Request::new(self.client)
    }

    /// List trial offer slots of an appointment
    ///
    /// `GET /v1/trial-offers/bookable-trial-offers/appointments/bookable/{bookableAppointmentId}/slots`
    ///
    /// Returns the free slots of a bookable appointment in a window of days, for booking it as a trial offer.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `bookable_appointment_id`: Id of the bookable trial offer appointment whose slots are listed.
    ///
    /// Optional, set on the [request](GetBookableAppointmentSlotsForTrialOffersRequest): [`customer_id`](GetBookableAppointmentSlotsForTrialOffersRequest#method.customer_id), [`days_ahead`](GetBookableAppointmentSlotsForTrialOffersRequest#method.days_ahead), [`slot_window_start_date`](GetBookableAppointmentSlotsForTrialOffersRequest#method.slot_window_start_date).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .trial_offers()
    ///     .get_bookable_appointment_slots_for_trial_offers(42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableAppointmentSlotsForTrialOffers")]
    #[inline]
    pub fn get_bookable_appointment_slots_for_trial_offers(
        &self,
        bookable_appointment_id: i64,
    ) -> GetBookableAppointmentSlotsForTrialOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookableAppointmentId", &bookable_appointment_id);
        request
    }

    /// List classes bookable as trial offers
    ///
    /// `GET /v1/trial-offers/bookable-trial-offers/classes`
    ///
    /// Returns, slice by slice, the classes that can be booked as a trial offer in the coming year, each with the id of its trial offer configuration.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetBookableTrialOfferClassesRequest): [`offset`](GetBookableTrialOfferClassesRequest#method.offset), [`slice_size`](GetBookableTrialOfferClassesRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.trial_offers().get_bookable_trial_offer_classes().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableTrialOfferClasses")]
    #[inline]
    pub fn get_bookable_trial_offer_classes(
        &self,
    ) -> GetBookableTrialOfferClassesRequest {
        Request::new(self.client)
    }

    /// List trial offer slots of a class
    ///
    /// `GET /v1/trial-offers/bookable-trial-offers/classes/{classId}/slots`
    ///
    /// Returns, slice by slice, the time slots of a class for booking it as a trial offer. Covers the time from one day back until fourteen days from now.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `class_id`: Id of the trial offer class whose slots are listed.
    ///
    /// Optional, set on the [request](GetClassSlotsForTrialOffersRequest): [`offset`](GetClassSlotsForTrialOffersRequest#method.offset), [`slice_size`](GetClassSlotsForTrialOffersRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.trial_offers().get_class_slots_for_trial_offers(42).stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassSlotsForTrialOffers")]
    #[inline]
    pub fn get_class_slots_for_trial_offers(
        &self,
        class_id: i64,
    ) -> GetClassSlotsForTrialOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("classId", &class_id);
        request
    }

    /// Confirm a trial offer booking
    ///
    /// `POST /v1/trial-offers/bookings/{bookingId}/confirm`
    ///
    /// Confirms a class or appointment booking made under a trial offer, where a confirmation is required. The status tells whether it is confirmed or the time to do so has expired.
    ///
    /// Required scope: `TRIAL_OFFER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `booking_id`: Id of the booking to confirm.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.trial_offers().confirm_trial_offer_booking(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "confirmTrialOfferBooking")]
    #[inline]
    pub fn confirm_trial_offer_booking(
        &self,
        booking_id: i64,
    ) -> ConfirmTrialOfferBookingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookingId", &booking_id);
        request
    }

    /// Book a class as trial offer
    ///
    /// `POST /v1/trial-offers/classes/booking/book`
    ///
    /// Books a class slot for the customer as a trial offer and returns the booking.
    ///
    /// Required scope: `TRIAL_OFFER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Class slot to book and the customer who takes part.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::ClassSlotBookingRequest::from(models::ClassSlotBookingRequestRequired {
    ///     customer_id: 203,
    ///     class_slot_id: 20334,
    /// });
    /// let answer = client.trial_offers().book_class_slot_for_trial_offers(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "bookClassSlotForTrialOffers")]
    #[inline]
    pub fn book_class_slot_for_trial_offers(
        &self,
        body: &models::ClassSlotBookingRequest,
    ) -> BookClassSlotForTrialOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate a trial offer class booking
    ///
    /// `POST /v1/trial-offers/classes/booking/validate`
    ///
    /// Checks whether the class slot can be booked as a trial offer for the customer. Nothing is booked.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Class slot and customer to check the booking for.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::ClassSlotBookingRequest::from(models::ClassSlotBookingRequestRequired {
    ///     customer_id: 203,
    ///     class_slot_id: 20334,
    /// });
    /// let answer = client
    ///     .trial_offers()
    ///     .validate_class_slot_for_trial_offers(&body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateClassSlotForTrialOffers")]
    #[inline]
    pub fn validate_class_slot_for_trial_offers(
        &self,
        body: &models::ClassSlotBookingRequest,
    ) -> ValidateClassSlotForTrialOffersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a trial offer configuration
    ///
    /// `GET /v1/trial-offers/config/{configId}`
    ///
    /// Returns the rules of a trial offer: booking limits, confirmation period and the data asked of leads.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `config_id`: Id of the trial offer configuration to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.trial_offers().get_trial_offer_config(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTrialOfferConfig")]
    #[inline]
    pub fn get_trial_offer_config(&self, config_id: i64) -> GetTrialOfferConfigRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("configId", &config_id);
        request
    }

    /// Create a lead for a trial offer
    ///
    /// `POST /v1/trial-offers/lead/create`
    ///
    /// Creates a lead customer who can then book the trial offer, and returns the id of the lead.
    ///
    /// Required scope: `TRIAL_OFFER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Lead data and the trial offer configuration the lead is created for.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::TrialOfferLeadCustomerCreationRequest::new(
    ///     models::LeadCustomerData::from(models::LeadCustomerDataRequired {
    ///         firstname: "text".into(),
    ///         lastname: "text".into(),
    ///         email: "text".into(),
    ///     }),
    ///     1,
    /// );
    /// let answer = client.trial_offers().create_lead_customer(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createLeadCustomer")]
    #[inline]
    pub fn create_lead_customer(
        &self,
        body: &models::TrialOfferLeadCustomerCreationRequest,
    ) -> CreateLeadCustomerRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate the data of a lead
    ///
    /// `POST /v1/trial-offers/lead/validate`
    ///
    /// Checks whether a lead customer can be created from the given data for the trial offer. Nothing is stored.
    ///
    /// Required scope: `TRIAL_OFFER_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Lead data and the trial offer configuration to check them against.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](TrialOffers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::TrialOfferLeadCustomerCreationRequest::new(
    ///     models::LeadCustomerData::from(models::LeadCustomerDataRequired {
    ///         firstname: "text".into(),
    ///         lastname: "text".into(),
    ///         email: "text".into(),
    ///     }),
    ///     1,
    /// );
    /// let answer = client.trial_offers().validate_for_lead_customer_creation(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateForLeadCustomerCreation")]
    #[inline]
    pub fn validate_for_lead_customer_creation(
        &self,
        body: &models::TrialOfferLeadCustomerCreationRequest,
    ) -> ValidateForLeadCustomerCreationRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Book an appointment as trial offer
///
/// The operation `bookAppointmentForTrialOffer`, called by [`TrialOffers::book_appointment_for_trial_offer`].
#[derive(Clone, Copy, Debug)]
pub struct BookAppointmentForTrialOffer;

impl codegen::Operation for BookAppointmentForTrialOffer {
    type Output = models::AppointmentBookingResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "bookAppointmentForTrialOffer",
            codegen::Method::POST,
            "/v1/trial-offers/appointments/booking/book",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::book_appointment_for_trial_offer`] has started.
pub type BookAppointmentForTrialOfferRequest = Request<BookAppointmentForTrialOffer>;

/// Validate a trial offer appointment booking
///
/// The operation `validateForAppointmentBookingForTrialOffers`, called by [`TrialOffers::validate_for_appointment_booking_for_trial_offers`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateForAppointmentBookingForTrialOffers;

impl codegen::Operation for ValidateForAppointmentBookingForTrialOffers {
    type Output = models::AppointmentBookingValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "validateForAppointmentBookingForTrialOffers",
            codegen::Method::POST,
            "/v1/trial-offers/appointments/booking/validate",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::validate_for_appointment_booking_for_trial_offers`] has started.
pub type ValidateForAppointmentBookingForTrialOffersRequest = Request<
    ValidateForAppointmentBookingForTrialOffers,
>;

/// List appointments bookable as trial offers
///
/// The operation `getBookableTrialOfferAppointments`, called by [`TrialOffers::get_bookable_trial_offer_appointments`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableTrialOfferAppointments;

impl codegen::Operation for GetBookableTrialOfferAppointments {
    type Output = models::BookableTrialOfferAppointmentsSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "getBookableTrialOfferAppointments",
            codegen::Method::GET,
            "/v1/trial-offers/bookable-trial-offers/appointments/bookable",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetBookableTrialOfferAppointments {
    type Item = models::BookableTrialOfferAppointment;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`TrialOffers::get_bookable_trial_offer_appointments`] has started.
pub type GetBookableTrialOfferAppointmentsRequest = Request<
    GetBookableTrialOfferAppointments,
>;

impl Request<GetBookableTrialOfferAppointments> {
    /// Offset returned with the previous slice, that is the id of its last bookable appointment; 0 for the first slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of bookable appointments per slice.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetBookableTrialOfferAppointments {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List trial offer slots of an appointment
///
/// The operation `getBookableAppointmentSlotsForTrialOffers`, called by [`TrialOffers::get_bookable_appointment_slots_for_trial_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableAppointmentSlotsForTrialOffers;

impl codegen::Operation for GetBookableAppointmentSlotsForTrialOffers {
    type Output = Vec<models::BookableAppointmentSlot>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "getBookableAppointmentSlotsForTrialOffers",
            codegen::Method::GET,
            "/v1/trial-offers/bookable-trial-offers/appointments/bookable/{bookableAppointmentId}/slots",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::get_bookable_appointment_slots_for_trial_offers`] has started.
pub type GetBookableAppointmentSlotsForTrialOffersRequest = Request<
    GetBookableAppointmentSlotsForTrialOffers,
>;

impl Request<GetBookableAppointmentSlotsForTrialOffers> {
    /// Id of the customer for whom slots are looked up.
    #[inline]
    pub fn customer_id(mut self, customer_id: i64) -> Self {
        self.0.parts.query("customerId", &customer_id);
        self
    }

    /// Length of the search window in days, counted from slotWindowStartDate or, without it, from now.
    ///
    /// Constraints: minimum 1, maximum 6. Default: `1`.
    #[inline]
    pub fn days_ahead(mut self, days_ahead: i32) -> Self {
        self.0.parts.query("daysAhead", &days_ahead);
        self
    }

    /// First day of the search window, which ends daysAhead days later (ISO 8601 date).
    #[inline]
    pub fn slot_window_start_date(
        mut self,
        slot_window_start_date: codegen::Date,
    ) -> Self {
        self.0.parts.query("slotWindowStartDate", &slot_window_start_date);
        self
    }
}

/// List classes bookable as trial offers
///
/// The operation `getBookableTrialOfferClasses`, called by [`TrialOffers::get_bookable_trial_offer_classes`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableTrialOfferClasses;

impl codegen::Operation for GetBookableTrialOfferClasses {
    type Output = models::TrialOfferClassesSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "getBookableTrialOfferClasses",
            codegen::Method::GET,
            "/v1/trial-offers/bookable-trial-offers/classes",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetBookableTrialOfferClasses {
    type Item = models::TrialOfferClass;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`TrialOffers::get_bookable_trial_offer_classes`] has started.
pub type GetBookableTrialOfferClassesRequest = Request<GetBookableTrialOfferClasses>;

impl Request<GetBookableTrialOfferClasses> {
    /// Offset returned with the previous slice, that is the id of its last class; 0 for the first slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of classes per slice.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetBookableTrialOfferClasses {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List trial offer slots of a class
///
/// The operation `getClassSlotsForTrialOffers`, called by [`TrialOffers::get_class_slots_for_trial_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassSlotsForTrialOffers;

impl codegen::Operation for GetClassSlotsForTrialOffers {
    type Output = models::ClassSlotSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "getClassSlotsForTrialOffers",
            codegen::Method::GET,
            "/v1/trial-offers/bookable-trial-offers/classes/{classId}/slots",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetClassSlotsForTrialOffers {
    type Item = models::ClassSlot;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`TrialOffers::get_class_slots_for_trial_offers`] has started.
pub type GetClassSlotsForTrialOffersRequest = Request<GetClassSlotsForTrialOffers>;

impl Request<GetClassSlotsForTrialOffers> {
    /// Offset returned with the previous slice, that is the id of its last class slot; 0 for the first slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of class slots per slice.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetClassSlotsForTrialOffers {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Confirm a trial offer booking
///
/// The operation `confirmTrialOfferBooking`, called by [`TrialOffers::confirm_trial_offer_booking`].
#[derive(Clone, Copy, Debug)]
pub struct ConfirmTrialOfferBooking;

impl codegen::Operation for ConfirmTrialOfferBooking {
    type Output = models::BookingConfirmationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "confirmTrialOfferBooking",
            codegen::Method::POST,
            "/v1/trial-offers/bookings/{bookingId}/confirm",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::confirm_trial_offer_booking`] has started.
pub type ConfirmTrialOfferBookingRequest = Request<ConfirmTrialOfferBooking>;

/// Book a class as trial offer
///
/// The operation `bookClassSlotForTrialOffers`, called by [`TrialOffers::book_class_slot_for_trial_offers`].
#[derive(Clone, Copy, Debug)]
pub struct BookClassSlotForTrialOffers;

impl codegen::Operation for BookClassSlotForTrialOffers {
    type Output = models::ClassSlotBookingResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "bookClassSlotForTrialOffers",
            codegen::Method::POST,
            "/v1/trial-offers/classes/booking/book",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::book_class_slot_for_trial_offers`] has started.
pub type BookClassSlotForTrialOffersRequest = Request<BookClassSlotForTrialOffers>;

/// Validate a trial offer class booking
///
/// The operation `validateClassSlotForTrialOffers`, called by [`TrialOffers::validate_class_slot_for_trial_offers`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateClassSlotForTrialOffers;

impl codegen::Operation for ValidateClassSlotForTrialOffers {
    type Output = models::ClassSlotBookingValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "validateClassSlotForTrialOffers",
            codegen::Method::POST,
            "/v1/trial-offers/classes/booking/validate",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::validate_class_slot_for_trial_offers`] has started.
pub type ValidateClassSlotForTrialOffersRequest = Request<
    ValidateClassSlotForTrialOffers,
>;

/// Get a trial offer configuration
///
/// The operation `getTrialOfferConfig`, called by [`TrialOffers::get_trial_offer_config`].
#[derive(Clone, Copy, Debug)]
pub struct GetTrialOfferConfig;

impl codegen::Operation for GetTrialOfferConfig {
    type Output = models::TrialOfferConfig;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "getTrialOfferConfig",
            codegen::Method::GET,
            "/v1/trial-offers/config/{configId}",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::get_trial_offer_config`] has started.
pub type GetTrialOfferConfigRequest = Request<GetTrialOfferConfig>;

/// Create a lead for a trial offer
///
/// The operation `createLeadCustomer`, called by [`TrialOffers::create_lead_customer`].
#[derive(Clone, Copy, Debug)]
pub struct CreateLeadCustomer;

impl codegen::Operation for CreateLeadCustomer {
    type Output = models::TrialOfferLeadCustomerCreationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "createLeadCustomer",
            codegen::Method::POST,
            "/v1/trial-offers/lead/create",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::create_lead_customer`] has started.
pub type CreateLeadCustomerRequest = Request<CreateLeadCustomer>;

/// Validate the data of a lead
///
/// The operation `validateForLeadCustomerCreation`, called by [`TrialOffers::validate_for_lead_customer_creation`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateForLeadCustomerCreation;

impl codegen::Operation for ValidateForLeadCustomerCreation {
    type Output = models::TrialOfferLeadCustomerCreationValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Trial Offers",
            "validateForLeadCustomerCreation",
            codegen::Method::POST,
            "/v1/trial-offers/lead/validate",
        )
        .accept("application/json")
        .scopes(&["TRIAL_OFFER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`TrialOffers::validate_for_lead_customer_creation`] has started.
pub type ValidateForLeadCustomerCreationRequest = Request<
    ValidateForLeadCustomerCreation,
>;
