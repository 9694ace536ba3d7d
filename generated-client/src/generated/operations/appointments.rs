// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Bookable appointments, their slots and bookings
//!
//! The calls are methods of [`Appointments`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Bookable appointments, their slots and bookings
///
/// It comes from [`Client::appointments`].
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
pub struct Appointments<'c> {
    pub(in super::super) client: &'c Client,
}

impl Appointments<'_> {
    /// List bookable appointment types
    ///
    /// `GET /v1/appointments/bookable`
    ///
    /// Returns the appointment types that can be booked, slice by slice. Pass the returned offset to read the next slice.
    ///
    /// Required scope: `BOOKABLE_APPOINTMENTS_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetBookableAppointmentsRequest): [`offset`](GetBookableAppointmentsRequest#method.offset), [`slice_size`](GetBookableAppointmentsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.appointments().get_bookable_appointments().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableAppointments")]
    #[inline]
    pub fn get_bookable_appointments(&self) -> GetBookableAppointmentsRequest {
        Request::new(self.client)
    }

    /// Check whether an appointment is bookable
    ///
    /// `POST /v1/appointments/bookable/validate`
    ///
    /// Checks a booking request against availability, limits and customer conditions without booking it. Returns one validation status.
    ///
    /// Required scope: `BOOKABLE_APPOINTMENTS_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: The booking to check: customer, appointment, period and instructors.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
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
    /// let answer = client.appointments().validate_for_appointment_booking(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateForAppointmentBooking")]
    #[inline]
    pub fn validate_for_appointment_booking(
        &self,
        body: &models::AppointmentBookingRequest,
    ) -> ValidateForAppointmentBookingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get one bookable appointment type
    ///
    /// `GET /v1/appointments/bookable/{bookableAppointmentId}`
    ///
    /// Returns title, duration, category and description of a single bookable appointment.
    ///
    /// Required scope: `BOOKABLE_APPOINTMENTS_READ`.
    ///
    /// # Arguments
    ///
    /// - `bookable_appointment_id`: Id of the bookable appointment to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.appointments().get_bookable_appointment(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableAppointment")]
    #[inline]
    pub fn get_bookable_appointment(
        &self,
        bookable_appointment_id: i64,
    ) -> GetBookableAppointmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookableAppointmentId", &bookable_appointment_id);
        request
    }

    /// List free slots of an appointment
    ///
    /// `GET /v1/appointments/bookable/{bookableAppointmentId}/slots`
    ///
    /// Returns the time slots in which an appointment can be booked within a window of days, optionally evaluated for one customer.
    ///
    /// Required scope: `BOOKABLE_APPOINTMENTS_READ`.
    ///
    /// # Arguments
    ///
    /// - `bookable_appointment_id`: Id of the bookable appointment whose slots are searched.
    ///
    /// Optional, set on the [request](GetBookableAppointmentSlotsRequest): [`customer_id`](GetBookableAppointmentSlotsRequest#method.customer_id), [`days_ahead`](GetBookableAppointmentSlotsRequest#method.days_ahead), [`slot_window_start_date`](GetBookableAppointmentSlotsRequest#method.slot_window_start_date).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.appointments().get_bookable_appointment_slots(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBookableAppointmentSlots")]
    #[inline]
    pub fn get_bookable_appointment_slots(
        &self,
        bookable_appointment_id: i64,
    ) -> GetBookableAppointmentSlotsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookableAppointmentId", &bookable_appointment_id);
        request
    }

    /// List appointment bookings of a customer
    ///
    /// `GET /v1/appointments/booking`
    ///
    /// Returns the appointment bookings of one customer with their booking, appointment and participation status. Only bookings that start and end between two weeks ago and two weeks from now are listed.
    ///
    /// Required scope: `APPOINTMENTS_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose bookings are listed.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.appointments().get_appointment_bookings(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAppointmentBookings")]
    #[inline]
    pub fn get_appointment_bookings(
        &self,
        customer_id: i64,
    ) -> GetAppointmentBookingsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.query("customerId", &customer_id);
        request
    }

    /// Book an appointment for a customer
    ///
    /// `POST /v1/appointments/booking/book`
    ///
    /// Books an appointment slot for a customer. Returns the created booking; its status tells whether a confirmation is still required.
    ///
    /// Required scope: `APPOINTMENTS_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: The booking to create: customer, appointment, period and instructors.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
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
    /// let answer = client.appointments().book_appointment_booking(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "bookAppointmentBooking")]
    #[inline]
    pub fn book_appointment_booking(
        &self,
        body: &models::AppointmentBookingRequest,
    ) -> BookAppointmentBookingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get one appointment booking
    ///
    /// `GET /v1/appointments/booking/{bookingId}`
    ///
    /// Returns a single appointment booking together with the id of the customer it belongs to.
    ///
    /// Required scope: `APPOINTMENTS_READ`.
    ///
    /// # Arguments
    ///
    /// - `booking_id`: Id of the appointment booking to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.appointments().get_appointment_booking(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAppointmentBooking")]
    #[inline]
    pub fn get_appointment_booking(
        &self,
        booking_id: i64,
    ) -> GetAppointmentBookingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookingId", &booking_id);
        request
    }

    /// Cancel an appointment booking
    ///
    /// `DELETE /v1/appointments/booking/{bookingId}`
    ///
    /// Cancels the appointment booking with the given id. Returns a short confirmation.
    ///
    /// Required scope: `APPOINTMENTS_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `booking_id`: Id of the appointment booking to cancel.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Appointments#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.appointments().delete_appointment_booking(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAppointmentBooking")]
    #[inline]
    pub fn delete_appointment_booking(
        &self,
        booking_id: i64,
    ) -> DeleteAppointmentBookingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookingId", &booking_id);
        request
    }
}

/// List bookable appointment types
///
/// The operation `getBookableAppointments`, called by [`Appointments::get_bookable_appointments`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableAppointments;

impl codegen::Operation for GetBookableAppointments {
    type Output = models::BookableAppointmentSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "getBookableAppointments",
            codegen::Method::GET,
            "/v1/appointments/bookable",
        )
        .accept("application/json")
        .scopes(&["BOOKABLE_APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetBookableAppointments {
    type Item = models::BookableAppointment;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Appointments::get_bookable_appointments`] has started.
pub type GetBookableAppointmentsRequest = Request<GetBookableAppointments>;

impl Request<GetBookableAppointments> {
    /// Position to continue from: the id of the last bookable appointment already read, taken from the previous slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of bookable appointments per slice, 10 to 100; 50 when omitted.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetBookableAppointments {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Check whether an appointment is bookable
///
/// The operation `validateForAppointmentBooking`, called by [`Appointments::validate_for_appointment_booking`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateForAppointmentBooking;

impl codegen::Operation for ValidateForAppointmentBooking {
    type Output = models::AppointmentBookingValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "validateForAppointmentBooking",
            codegen::Method::POST,
            "/v1/appointments/bookable/validate",
        )
        .accept("application/json")
        .scopes(&["BOOKABLE_APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::validate_for_appointment_booking`] has started.
pub type ValidateForAppointmentBookingRequest = Request<ValidateForAppointmentBooking>;

/// Get one bookable appointment type
///
/// The operation `getBookableAppointment`, called by [`Appointments::get_bookable_appointment`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableAppointment;

impl codegen::Operation for GetBookableAppointment {
    type Output = models::BookableAppointment;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "getBookableAppointment",
            codegen::Method::GET,
            "/v1/appointments/bookable/{bookableAppointmentId}",
        )
        .accept("application/json")
        .scopes(&["BOOKABLE_APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::get_bookable_appointment`] has started.
pub type GetBookableAppointmentRequest = Request<GetBookableAppointment>;

/// List free slots of an appointment
///
/// The operation `getBookableAppointmentSlots`, called by [`Appointments::get_bookable_appointment_slots`].
#[derive(Clone, Copy, Debug)]
pub struct GetBookableAppointmentSlots;

impl codegen::Operation for GetBookableAppointmentSlots {
    type Output = Vec<models::BookableAppointmentSlot>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "getBookableAppointmentSlots",
            codegen::Method::GET,
            "/v1/appointments/bookable/{bookableAppointmentId}/slots",
        )
        .accept("application/json")
        .scopes(&["BOOKABLE_APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::get_bookable_appointment_slots`] has started.
pub type GetBookableAppointmentSlotsRequest = Request<GetBookableAppointmentSlots>;

impl Request<GetBookableAppointmentSlots> {
    /// Id of the customer for whom the slots are evaluated.
    #[inline]
    pub fn customer_id(mut self, customer_id: i64) -> Self {
        self.0.parts.query("customerId", &customer_id);
        self
    }

    /// How many days the search reaches beyond its start, which is slotWindowStartDate or else now; 1 to 6, 1 when omitted.
    ///
    /// Constraints: minimum 1, maximum 6. Default: `1`.
    #[inline]
    pub fn days_ahead(mut self, days_ahead: i32) -> Self {
        self.0.parts.query("daysAhead", &days_ahead);
        self
    }

    /// First day of the search window (yyyy-MM-dd); the window closes daysAhead days later.
    #[inline]
    pub fn slot_window_start_date(
        mut self,
        slot_window_start_date: codegen::Date,
    ) -> Self {
        self.0.parts.query("slotWindowStartDate", &slot_window_start_date);
        self
    }
}

/// List appointment bookings of a customer
///
/// The operation `getAppointmentBookings`, called by [`Appointments::get_appointment_bookings`].
#[derive(Clone, Copy, Debug)]
pub struct GetAppointmentBookings;

impl codegen::Operation for GetAppointmentBookings {
    type Output = Vec<models::AppointmentBookingResult>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "getAppointmentBookings",
            codegen::Method::GET,
            "/v1/appointments/booking",
        )
        .accept("application/json")
        .scopes(&["APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::get_appointment_bookings`] has started.
pub type GetAppointmentBookingsRequest = Request<GetAppointmentBookings>;

/// Book an appointment for a customer
///
/// The operation `bookAppointmentBooking`, called by [`Appointments::book_appointment_booking`].
#[derive(Clone, Copy, Debug)]
pub struct BookAppointmentBooking;

impl codegen::Operation for BookAppointmentBooking {
    type Output = models::AppointmentBookingResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "bookAppointmentBooking",
            codegen::Method::POST,
            "/v1/appointments/booking/book",
        )
        .accept("application/json")
        .scopes(&["APPOINTMENTS_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::book_appointment_booking`] has started.
pub type BookAppointmentBookingRequest = Request<BookAppointmentBooking>;

/// Get one appointment booking
///
/// The operation `getAppointmentBooking`, called by [`Appointments::get_appointment_booking`].
#[derive(Clone, Copy, Debug)]
pub struct GetAppointmentBooking;

impl codegen::Operation for GetAppointmentBooking {
    type Output = models::AppointmentBookingResultWithCustomerId;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "getAppointmentBooking",
            codegen::Method::GET,
            "/v1/appointments/booking/{bookingId}",
        )
        .accept("application/json")
        .scopes(&["APPOINTMENTS_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::get_appointment_booking`] has started.
pub type GetAppointmentBookingRequest = Request<GetAppointmentBooking>;

/// Cancel an appointment booking
///
/// The operation `deleteAppointmentBooking`, called by [`Appointments::delete_appointment_booking`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteAppointmentBooking;

impl codegen::Operation for DeleteAppointmentBooking {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Appointments",
            "deleteAppointmentBooking",
            codegen::Method::DELETE,
            "/v1/appointments/booking/{bookingId}",
        )
        .accept("application/json")
        .scopes(&["APPOINTMENTS_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Appointments::delete_appointment_booking`] has started.
pub type DeleteAppointmentBookingRequest = Request<DeleteAppointmentBooking>;
