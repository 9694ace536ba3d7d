// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Classes, class slots and class bookings
//!
//! The calls are methods of [`Classes`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Classes, class slots and class bookings
///
/// It comes from [`Client::classes`].
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
pub struct Classes<'c> {
    pub(in super::super) client: &'c Client,
}

impl Classes<'_> {
    /// List active classes
    ///
    /// `GET /v1/classes`
    ///
    /// Returns a slice of the classes that have at least one scheduled slot between yesterday and fourteen days from now. Use the returned offset to request the next slice.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetActiveClassesRequest): [`offset`](GetActiveClassesRequest#method.offset), [`slice_size`](GetActiveClassesRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.classes().get_active_classes().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getActiveClasses")]
    #[inline]
    pub fn get_active_classes(&self) -> GetActiveClassesRequest {
        Request::new(self.client)
    }

    /// List class bookings of a customer
    ///
    /// `GET /v1/classes/booking`
    ///
    /// Returns the given customer's class bookings that start and end at most two weeks before or after the present.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose bookings are returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.classes().get_class_bookings_by_customer_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassBookingsByCustomerId")]
    #[inline]
    pub fn get_class_bookings_by_customer_id(
        &self,
        customer_id: i64,
    ) -> GetClassBookingsByCustomerIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.query("customerId", &customer_id);
        request
    }

    /// Book a class slot
    ///
    /// `POST /v1/classes/booking/book`
    ///
    /// Books a class slot for a customer and returns the booking. The booking status tells whether it is on the waiting list.
    ///
    /// Required scope: `CLASSES_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Customer and class slot to book.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
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
    /// let answer = client.classes().book_class_slot(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "bookClassSlot")]
    #[inline]
    pub fn book_class_slot(
        &self,
        body: &models::ClassSlotBookingRequest,
    ) -> BookClassSlotRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate a class slot booking
    ///
    /// `POST /v1/classes/booking/validate`
    ///
    /// Checks whether a customer can book a class slot, without booking it, and returns the validation status.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Customer and class slot to check.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
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
    /// let answer = client.classes().validate_class_slot(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateClassSlot")]
    #[inline]
    pub fn validate_class_slot(
        &self,
        body: &models::ClassSlotBookingRequest,
    ) -> ValidateClassSlotRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a class booking
    ///
    /// `GET /v1/classes/booking/{bookingId}`
    ///
    /// Returns a class booking with its status, slot, customer and participation.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// # Arguments
    ///
    /// - `booking_id`: Id of the booking to return.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.classes().get_class_booking_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassBookingById")]
    #[inline]
    pub fn get_class_booking_by_id(
        &self,
        booking_id: i64,
    ) -> GetClassBookingByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookingId", &booking_id);
        request
    }

    /// Cancel a class booking
    ///
    /// `DELETE /v1/classes/booking/{bookingId}`
    ///
    /// Cancels a customer's booking of a class slot. The response has no content.
    ///
    /// Required scope: `CLASSES_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `booking_id`: Id of the booking to cancel.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.classes().cancel_class_slot_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancelClassSlotById")]
    #[inline]
    pub fn cancel_class_slot_by_id(
        &self,
        booking_id: i64,
    ) -> CancelClassSlotByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("bookingId", &booking_id);
        request
    }

    /// List slots of all classes
    ///
    /// `GET /v1/classes/slots`
    ///
    /// Returns a slice of the slots of several classes that lie between slotWindowStartDate and daysAhead days later. Use the returned offset to request the next slice.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetClassSlotsForMultipleClassesRequest): [`days_ahead`](GetClassSlotsForMultipleClassesRequest#method.days_ahead), [`slot_window_start_date`](GetClassSlotsForMultipleClassesRequest#method.slot_window_start_date), [`offset`](GetClassSlotsForMultipleClassesRequest#method.offset), [`slice_size`](GetClassSlotsForMultipleClassesRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.classes().get_class_slots_for_multiple_classes().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassSlotsForMultipleClasses")]
    #[inline]
    pub fn get_class_slots_for_multiple_classes(
        &self,
    ) -> GetClassSlotsForMultipleClassesRequest {
        Request::new(self.client)
    }

    /// Get a class
    ///
    /// `GET /v1/classes/{classId}`
    ///
    /// Returns a class with its type, duration, category and cancellation condition.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// # Arguments
    ///
    /// - `class_id`: Id of the class to return.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.classes().get_class_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassById")]
    #[inline]
    pub fn get_class_by_id(&self, class_id: i64) -> GetClassByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("classId", &class_id);
        request
    }

    /// List slots of a class
    ///
    /// `GET /v1/classes/{classId}/slots`
    ///
    /// Returns a slice of the slots of one class, from one day back to fourteen days from now. Use the returned offset to request the next slice.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `class_id`: Id of the class whose slots are returned.
    ///
    /// Optional, set on the [request](GetClassSlotsRequest): [`offset`](GetClassSlotsRequest#method.offset), [`slice_size`](GetClassSlotsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.classes().get_class_slots(42).stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassSlots")]
    #[inline]
    pub fn get_class_slots(&self, class_id: i64) -> GetClassSlotsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("classId", &class_id);
        request
    }

    /// Get a class slot
    ///
    /// `GET /v1/classes/{classId}/slots/{classSlotId}`
    ///
    /// Returns one slot of a class with its times, instructors, location and participant numbers.
    ///
    /// Required scope: `CLASSES_READ`.
    ///
    /// # Arguments
    ///
    /// - `class_id`: Id of the class the slot belongs to.
    /// - `class_slot_id`: Id of the class slot to return.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Classes#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.classes().get_class_slot_by_id(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClassSlotById")]
    #[inline]
    pub fn get_class_slot_by_id(
        &self,
        class_id: i64,
        class_slot_id: i64,
    ) -> GetClassSlotByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("classId", &class_id);
        request.0.parts.path("classSlotId", &class_slot_id);
        request
    }
}

/// List active classes
///
/// The operation `getActiveClasses`, called by [`Classes::get_active_classes`].
#[derive(Clone, Copy, Debug)]
pub struct GetActiveClasses;

impl codegen::Operation for GetActiveClasses {
    type Output = models::ClassSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getActiveClasses",
            codegen::Method::GET,
            "/v1/classes",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetActiveClasses {
    type Item = models::Class;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Classes::get_active_classes`] has started.
pub type GetActiveClassesRequest = Request<GetActiveClasses>;

impl Request<GetActiveClasses> {
    /// Id of the last class of the previous slice, taken from its offset; 0 by default.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of classes per slice, 10 to 100; 50 by default.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetActiveClasses {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List class bookings of a customer
///
/// The operation `getClassBookingsByCustomerId`, called by [`Classes::get_class_bookings_by_customer_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassBookingsByCustomerId;

impl codegen::Operation for GetClassBookingsByCustomerId {
    type Output = Vec<models::ClassSlotBookingResult>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassBookingsByCustomerId",
            codegen::Method::GET,
            "/v1/classes/booking",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::get_class_bookings_by_customer_id`] has started.
pub type GetClassBookingsByCustomerIdRequest = Request<GetClassBookingsByCustomerId>;

/// Book a class slot
///
/// The operation `bookClassSlot`, called by [`Classes::book_class_slot`].
#[derive(Clone, Copy, Debug)]
pub struct BookClassSlot;

impl codegen::Operation for BookClassSlot {
    type Output = models::ClassSlotBookingResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "bookClassSlot",
            codegen::Method::POST,
            "/v1/classes/booking/book",
        )
        .accept("application/json")
        .scopes(&["CLASSES_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::book_class_slot`] has started.
pub type BookClassSlotRequest = Request<BookClassSlot>;

/// Validate a class slot booking
///
/// The operation `validateClassSlot`, called by [`Classes::validate_class_slot`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateClassSlot;

impl codegen::Operation for ValidateClassSlot {
    type Output = models::ClassSlotBookingValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "validateClassSlot",
            codegen::Method::POST,
            "/v1/classes/booking/validate",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::validate_class_slot`] has started.
pub type ValidateClassSlotRequest = Request<ValidateClassSlot>;

/// Get a class booking
///
/// The operation `getClassBookingById`, called by [`Classes::get_class_booking_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassBookingById;

impl codegen::Operation for GetClassBookingById {
    type Output = models::ClassSlotBookingResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassBookingById",
            codegen::Method::GET,
            "/v1/classes/booking/{bookingId}",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::get_class_booking_by_id`] has started.
pub type GetClassBookingByIdRequest = Request<GetClassBookingById>;

/// Cancel a class booking
///
/// The operation `cancelClassSlotById`, called by [`Classes::cancel_class_slot_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct CancelClassSlotById;

impl codegen::Operation for CancelClassSlotById {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "cancelClassSlotById",
            codegen::Method::DELETE,
            "/v1/classes/booking/{bookingId}",
        )
        .scopes(&["CLASSES_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::cancel_class_slot_by_id`] has started.
pub type CancelClassSlotByIdRequest = Request<CancelClassSlotById>;

/// List slots of all classes
///
/// The operation `getClassSlotsForMultipleClasses`, called by [`Classes::get_class_slots_for_multiple_classes`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassSlotsForMultipleClasses;

impl codegen::Operation for GetClassSlotsForMultipleClasses {
    type Output = models::ClassSlotSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassSlotsForMultipleClasses",
            codegen::Method::GET,
            "/v1/classes/slots",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetClassSlotsForMultipleClasses {
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

/// A call that [`Classes::get_class_slots_for_multiple_classes`] has started.
pub type GetClassSlotsForMultipleClassesRequest = Request<
    GetClassSlotsForMultipleClasses,
>;

impl Request<GetClassSlotsForMultipleClasses> {
    /// Number of days to look ahead; the window ends that many days after slotWindowStartDate.
    #[inline]
    pub fn days_ahead(mut self, days_ahead: i32) -> Self {
        self.0.parts.query("daysAhead", &days_ahead);
        self
    }

    /// First day of the time window, which lasts for daysAhead days.
    #[inline]
    pub fn slot_window_start_date(
        mut self,
        slot_window_start_date: codegen::Date,
    ) -> Self {
        self.0.parts.query("slotWindowStartDate", &slot_window_start_date);
        self
    }

    /// Offset of the slice to return, taken from the previous slice; 0 by default.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of class slots per slice, 10 to 100; 50 by default.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetClassSlotsForMultipleClasses {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Get a class
///
/// The operation `getClassById`, called by [`Classes::get_class_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassById;

impl codegen::Operation for GetClassById {
    type Output = models::Class;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassById",
            codegen::Method::GET,
            "/v1/classes/{classId}",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::get_class_by_id`] has started.
pub type GetClassByIdRequest = Request<GetClassById>;

/// List slots of a class
///
/// The operation `getClassSlots`, called by [`Classes::get_class_slots`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassSlots;

impl codegen::Operation for GetClassSlots {
    type Output = models::ClassSlotSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassSlots",
            codegen::Method::GET,
            "/v1/classes/{classId}/slots",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetClassSlots {
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

/// A call that [`Classes::get_class_slots`] has started.
pub type GetClassSlotsRequest = Request<GetClassSlots>;

impl Request<GetClassSlots> {
    /// Offset of the slice to return, taken from the previous slice; 0 by default.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of class slots per slice, 10 to 100; 50 by default.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetClassSlots {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Get a class slot
///
/// The operation `getClassSlotById`, called by [`Classes::get_class_slot_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetClassSlotById;

impl codegen::Operation for GetClassSlotById {
    type Output = models::ClassSlot;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Classes",
            "getClassSlotById",
            codegen::Method::GET,
            "/v1/classes/{classId}/slots/{classSlotId}",
        )
        .accept("application/json")
        .scopes(&["CLASSES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Classes::get_class_slot_by_id`] has started.
pub type GetClassSlotByIdRequest = Request<GetClassSlotById>;
