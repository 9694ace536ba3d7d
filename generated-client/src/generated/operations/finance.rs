// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Debt collection and tax advisor exports
//!
//! The calls are methods of [`Finance`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Debt collection and tax advisor exports
///
/// It comes from [`Client::finance`].
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
pub struct Finance<'c> {
    pub(in super::super) client: &'c Client,
}

impl Finance<'_> {
    /// List debtors blocked from debt collection
    ///
    /// `GET /v1/debt-collection/blocked/debtors`
    ///
    /// Returns debtors that carry a debt collection block, slice by slice. Can be narrowed to given debtors.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetDebtCollectionBlockedDebtorsRequest): [`debtor_id`](GetDebtCollectionBlockedDebtorsRequest#method.debtor_id), [`offset`](GetDebtCollectionBlockedDebtorsRequest#method.offset), [`slice_size`](GetDebtCollectionBlockedDebtorsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.finance().get_debt_collection_blocked_debtors().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDebtCollectionBlockedDebtors")]
    #[inline]
    pub fn get_debt_collection_blocked_debtors(
        &self,
    ) -> GetDebtCollectionBlockedDebtorsRequest {
        Request::new(self.client)
    }

    /// List debts blocked from debt collection
    ///
    /// `GET /v1/debt-collection/blocked/debts`
    ///
    /// Returns debts that carry a debt collection block, grouped by debtor and slice by slice. Can be narrowed to given debts.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetDebtCollectionBlockedDebtsRequest): [`debt_id`](GetDebtCollectionBlockedDebtsRequest#method.debt_id), [`offset`](GetDebtCollectionBlockedDebtsRequest#method.offset), [`slice_size`](GetDebtCollectionBlockedDebtsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.finance().get_debt_collection_blocked_debts().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDebtCollectionBlockedDebts")]
    #[inline]
    pub fn get_debt_collection_blocked_debts(
        &self,
    ) -> GetDebtCollectionBlockedDebtsRequest {
        Request::new(self.client)
    }

    /// Look up debt collection cases
    ///
    /// `GET /v1/debt-collection/cases`
    ///
    /// Returns the known state of collection cases grouped by debtor. The query filters narrow the result; each list takes up to 50 ids.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// Optional, set on the [request](GetDebtCollectionCasesRequest): [`debtor_id`](GetDebtCollectionCasesRequest#method.debtor_id), [`collection_case_id`](GetDebtCollectionCasesRequest#method.collection_case_id), [`agency_collection_case_id`](GetDebtCollectionCasesRequest#method.agency_collection_case_id), [`case_adjustment_request_id`](GetDebtCollectionCasesRequest#method.case_adjustment_request_id).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.finance().get_debt_collection_cases().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDebtCollectionCases")]
    #[inline]
    pub fn get_debt_collection_cases(&self) -> GetDebtCollectionCasesRequest {
        Request::new(self.client)
    }

    /// Get the debt collection configuration
    ///
    /// `GET /v1/debt-collection/configuration`
    ///
    /// Returns how debt collection is set up: the creditor data, the collection type and when remaining debts are derecognized.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.finance().get_debt_collection_configuration().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDebtCollectionConfiguration")]
    #[inline]
    pub fn get_debt_collection_configuration(
        &self,
    ) -> GetDebtCollectionConfigurationRequest {
        Request::new(self.client)
    }

    /// Report updates from debt collection
    ///
    /// `POST /v1/debt-collection/update`
    ///
    /// Sends the current state of collection cases and debts from the collection agency, including payments, cancellations, closures and blocks. Answered with 400 when no debt collection contract matches.
    ///
    /// Required scope: `DEBT_COLLECTION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Debtors with their updated collection cases, plus the id of the request.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client, debts: Vec<models::DebtUpdate>) -> Result<(), Error> {
    /// let body = models::DebtCollectionUpdate::new(
    ///     [
    ///         models::DebtorUpdate::new(
    ///             "2334545",
    ///             [
    ///                 models::AgencyCollectionCaseUpdate::new(
    ///                     "text",
    ///                     ["123e4567-e89b-42d3-a456-556642440000"],
    ///                     debts,
    ///                 ),
    ///             ],
    ///         ),
    ///     ],
    ///     "fc336b0b-409c-4c66-a26d-ab25b87dcb8f",
    /// );
    /// client.finance().update_debt_collection(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateDebtCollection")]
    #[inline]
    pub fn update_debt_collection(
        &self,
        body: &models::DebtCollectionUpdate,
    ) -> UpdateDebtCollectionRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Confirm a debt transfer
    ///
    /// `POST /v1/debt-collection/{debtCollectionRunId}/confirmTransfer`
    ///
    /// Tells that the agency has fetched the details and debtors of a run, which are then marked as retrieved. Only for a transfer in status WAITING_FOR_CONFIRMATION; one in an invalid state is answered with 400.
    ///
    /// Required scope: `DEBT_COLLECTION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `debt_collection_run_id`: Id of the debt collection run to confirm.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.finance().confirm_transfer(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "confirmTransfer")]
    #[inline]
    pub fn confirm_transfer(
        &self,
        debt_collection_run_id: i64,
    ) -> ConfirmTransferRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("debtCollectionRunId", &debt_collection_run_id);
        request
    }

    /// List debtors of a debt collection run
    ///
    /// `GET /v1/debt-collection/{debtCollectionRunId}/debtors`
    ///
    /// Returns the debtors handed over in one debt collection run, slice by slice, each with contracts, contact data and collection cases.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `debt_collection_run_id`: Id of the debt collection run whose debtors are listed.
    ///
    /// Optional, set on the [request](GetDebtorsRequest): [`offset`](GetDebtorsRequest#method.offset), [`slice_size`](GetDebtorsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.finance().get_debtors(42).stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDebtors")]
    #[inline]
    pub fn get_debtors(&self, debt_collection_run_id: i64) -> GetDebtorsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("debtCollectionRunId", &debt_collection_run_id);
        request
    }

    /// Get details of a debt transfer
    ///
    /// `GET /v1/debt-collection/{debtCollectionRunId}/details`
    ///
    /// Returns the general data of a debt collection run: its date, collection type, creditor, status and what triggered it.
    ///
    /// Required scope: `DEBT_COLLECTION_READ`.
    ///
    /// # Arguments
    ///
    /// - `debt_collection_run_id`: Id of the debt collection run to look up.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.finance().get_transfer_details(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTransferDetails")]
    #[inline]
    pub fn get_transfer_details(
        &self,
        debt_collection_run_id: i64,
    ) -> GetTransferDetailsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("debtCollectionRunId", &debt_collection_run_id);
        request
    }

    /// Create a tax advisor export
    ///
    /// `POST /v1/taxadvisor/exports/create`
    ///
    /// Starts an export of the studio's bookings for the tax advisor over a range of past days, at most 90 of them. Returns the export id, with which the export is fetched.
    ///
    /// Required scope: `TAX_ADVISOR_EXPORT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Date range, level of detail, file format and language of the export.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::TaxAdvisorCreateExport::from(models::TaxAdvisorCreateExportRequired {
    ///     from_date: generated_client::jiff::civil::date(2020, 12, 15),
    ///     to_date: generated_client::jiff::civil::date(2020, 12, 30),
    ///     export_format: models::ExportFormat::Aggregated,
    ///     export_file_format: models::ExportFileFormat::Json,
    /// });
    /// let answer = client.finance().create_export(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createExport")]
    #[inline]
    pub fn create_export(
        &self,
        body: &models::TaxAdvisorCreateExport,
    ) -> CreateExportRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a tax advisor export
    ///
    /// `GET /v1/taxadvisor/exports/{exportId}`
    ///
    /// Returns the settings of a tax advisor export together with the address from which its file can be downloaded for 15 minutes.
    ///
    /// Required scope: `TAX_ADVISOR_EXPORT_READ`.
    ///
    /// # Arguments
    ///
    /// - `export_id`: Id of the export, as returned by createExport.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Finance#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.finance().get_export(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getExport")]
    #[inline]
    pub fn get_export(&self, export_id: i64) -> GetExportRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("exportId", &export_id);
        request
    }
}

/// List debtors blocked from debt collection
///
/// The operation `getDebtCollectionBlockedDebtors`, called by [`Finance::get_debt_collection_blocked_debtors`].
#[derive(Clone, Copy, Debug)]
pub struct GetDebtCollectionBlockedDebtors;

impl codegen::Operation for GetDebtCollectionBlockedDebtors {
    type Output = models::DebtorIdSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getDebtCollectionBlockedDebtors",
            codegen::Method::GET,
            "/v1/debt-collection/blocked/debtors",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetDebtCollectionBlockedDebtors {
    type Item = models::DebtorId;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Finance::get_debt_collection_blocked_debtors`] has started.
pub type GetDebtCollectionBlockedDebtorsRequest = Request<
    GetDebtCollectionBlockedDebtors,
>;

impl Request<GetDebtCollectionBlockedDebtors> {
    /// Ids of the debtors to check; leave out to list without this filter.
    #[inline]
    pub fn debtor_id(mut self, debtor_id: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("debtorId", &codegen::texts(debtor_id));
        self
    }

    /// Position from which the next slice starts, as given by the previous slice; 0 for the first one.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of debtors to return in one slice.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetDebtCollectionBlockedDebtors {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List debts blocked from debt collection
///
/// The operation `getDebtCollectionBlockedDebts`, called by [`Finance::get_debt_collection_blocked_debts`].
#[derive(Clone, Copy, Debug)]
pub struct GetDebtCollectionBlockedDebts;

impl codegen::Operation for GetDebtCollectionBlockedDebts {
    type Output = models::DebtorIdSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getDebtCollectionBlockedDebts",
            codegen::Method::GET,
            "/v1/debt-collection/blocked/debts",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetDebtCollectionBlockedDebts {
    type Item = models::DebtorId;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Finance::get_debt_collection_blocked_debts`] has started.
pub type GetDebtCollectionBlockedDebtsRequest = Request<GetDebtCollectionBlockedDebts>;

impl Request<GetDebtCollectionBlockedDebts> {
    /// Ids (UUID) of the debts to check; leave out to list without this filter.
    ///
    /// Constraints: each item: format `uuid`.
    #[inline]
    pub fn debt_id(mut self, debt_id: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("debtId", &codegen::texts(debt_id));
        self
    }

    /// Position from which the next slice starts, as given by the previous slice; 0 for the first one.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of entries to return in one slice.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetDebtCollectionBlockedDebts {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Look up debt collection cases
///
/// The operation `getDebtCollectionCases`, called by [`Finance::get_debt_collection_cases`].
#[derive(Clone, Copy, Debug)]
pub struct GetDebtCollectionCases;

impl codegen::Operation for GetDebtCollectionCases {
    type Output = Vec<models::DebtorUpdate>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getDebtCollectionCases",
            codegen::Method::GET,
            "/v1/debt-collection/cases",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::get_debt_collection_cases`] has started.
pub type GetDebtCollectionCasesRequest = Request<GetDebtCollectionCases>;

impl Request<GetDebtCollectionCases> {
    /// Ids of the debtors whose cases are wanted, up to 50.
    ///
    /// Constraints: at most 50 items.
    #[inline]
    pub fn debtor_id(mut self, debtor_id: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("debtorId", &codegen::texts(debtor_id));
        self
    }

    /// Ids of collection cases, given as collectionCaseId in the debtor list of a run; up to 50.
    ///
    /// Constraints: at most 50 items.
    #[inline]
    pub fn collection_case_id(mut self, collection_case_id: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("collectionCaseId", &codegen::texts(collection_case_id));
        self
    }

    /// Ids that the agency gave its cases and sends as agencyCollectionCaseId in its updates; up to 50.
    ///
    /// Constraints: at most 50 items.
    #[inline]
    pub fn agency_collection_case_id(
        mut self,
        agency_collection_case_id: &[impl AsRef<str>],
    ) -> Self {
        self.0
            .parts
            .query("agencyCollectionCaseId", &codegen::texts(agency_collection_case_id));
        self
    }

    /// Id of a case adjustment request, delivered as the entityId of a webhook; it holds the latest changes made to a case on the studio's side.
    #[inline]
    pub fn case_adjustment_request_id(
        mut self,
        case_adjustment_request_id: i64,
    ) -> Self {
        self.0.parts.query("caseAdjustmentRequestId", &case_adjustment_request_id);
        self
    }
}

/// Get the debt collection configuration
///
/// The operation `getDebtCollectionConfiguration`, called by [`Finance::get_debt_collection_configuration`].
#[derive(Clone, Copy, Debug)]
pub struct GetDebtCollectionConfiguration;

impl codegen::Operation for GetDebtCollectionConfiguration {
    type Output = models::DebtCollectionConfiguration;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getDebtCollectionConfiguration",
            codegen::Method::GET,
            "/v1/debt-collection/configuration",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::get_debt_collection_configuration`] has started.
pub type GetDebtCollectionConfigurationRequest = Request<GetDebtCollectionConfiguration>;

/// Report updates from debt collection
///
/// The operation `updateDebtCollection`, called by [`Finance::update_debt_collection`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateDebtCollection;

impl codegen::Operation for UpdateDebtCollection {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "updateDebtCollection",
            codegen::Method::POST,
            "/v1/debt-collection/update",
        )
        .scopes(&["DEBT_COLLECTION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::update_debt_collection`] has started.
pub type UpdateDebtCollectionRequest = Request<UpdateDebtCollection>;

/// Confirm a debt transfer
///
/// The operation `confirmTransfer`, called by [`Finance::confirm_transfer`].
#[derive(Clone, Copy, Debug)]
pub struct ConfirmTransfer;

impl codegen::Operation for ConfirmTransfer {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "confirmTransfer",
            codegen::Method::POST,
            "/v1/debt-collection/{debtCollectionRunId}/confirmTransfer",
        )
        .scopes(&["DEBT_COLLECTION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::confirm_transfer`] has started.
pub type ConfirmTransferRequest = Request<ConfirmTransfer>;

/// List debtors of a debt collection run
///
/// The operation `getDebtors`, called by [`Finance::get_debtors`].
#[derive(Clone, Copy, Debug)]
pub struct GetDebtors;

impl codegen::Operation for GetDebtors {
    type Output = models::DebtorSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getDebtors",
            codegen::Method::GET,
            "/v1/debt-collection/{debtCollectionRunId}/debtors",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetDebtors {
    type Item = models::Debtor;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Finance::get_debtors`] has started.
pub type GetDebtorsRequest = Request<GetDebtors>;

impl Request<GetDebtors> {
    /// Position from which the next slice starts, as given by the previous slice; 0 for the first one.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of debtors to return in one slice.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetDebtors {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Get details of a debt transfer
///
/// The operation `getTransferDetails`, called by [`Finance::get_transfer_details`].
#[derive(Clone, Copy, Debug)]
pub struct GetTransferDetails;

impl codegen::Operation for GetTransferDetails {
    type Output = models::TransferDetails;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getTransferDetails",
            codegen::Method::GET,
            "/v1/debt-collection/{debtCollectionRunId}/details",
        )
        .accept("application/json")
        .scopes(&["DEBT_COLLECTION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::get_transfer_details`] has started.
pub type GetTransferDetailsRequest = Request<GetTransferDetails>;

/// Create a tax advisor export
///
/// The operation `createExport`, called by [`Finance::create_export`].
#[derive(Clone, Copy, Debug)]
pub struct CreateExport;

impl codegen::Operation for CreateExport {
    type Output = models::TaxAdvisorExportResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "createExport",
            codegen::Method::POST,
            "/v1/taxadvisor/exports/create",
        )
        .accept("application/json")
        .scopes(&["TAX_ADVISOR_EXPORT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::create_export`] has started.
pub type CreateExportRequest = Request<CreateExport>;

/// Get a tax advisor export
///
/// The operation `getExport`, called by [`Finance::get_export`].
#[derive(Clone, Copy, Debug)]
pub struct GetExport;

impl codegen::Operation for GetExport {
    type Output = models::TaxAdvisorExportDownload;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Finance",
            "getExport",
            codegen::Method::GET,
            "/v1/taxadvisor/exports/{exportId}",
        )
        .accept("application/json")
        .scopes(&["TAX_ADVISOR_EXPORT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Finance::get_export`] has started.
pub type GetExportRequest = Request<GetExport>;
