// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Employees of the studio
//!
//! The calls are methods of [`Employees`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Employees of the studio
///
/// It comes from [`Client::employees`].
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
pub struct Employees<'c> {
    pub(in super::super) client: &'c Client,
}

impl Employees<'_> {
    /// List employees of the studio
    ///
    /// `GET /v1/employees`
    ///
    /// Returns the employees of the studio to which the API key belongs, slice by slice, with personal data, role and competences.
    ///
    /// Required scope: `EMPLOYEE_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetEmployeesRequest): [`offset`](GetEmployeesRequest#method.offset), [`slice_size`](GetEmployeesRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Employees#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.employees().get_employees().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmployees")]
    #[inline]
    pub fn get_employees(&self) -> GetEmployeesRequest {
        Request::new(self.client)
    }

    /// Get an employee by id
    ///
    /// `GET /v1/employees/{id}`
    ///
    /// Returns one employee with personal data, contact data, role and competences.
    ///
    /// Required scope: `EMPLOYEE_READ`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the employee to look up.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Employees#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.employees().get_employee(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmployee")]
    #[inline]
    pub fn get_employee(&self, id: i64) -> GetEmployeeRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("id", &id);
        request
    }
}

/// List employees of the studio
///
/// The operation `getEmployees`, called by [`Employees::get_employees`].
#[derive(Clone, Copy, Debug)]
pub struct GetEmployees;

impl codegen::Operation for GetEmployees {
    type Output = models::EmployeeSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Employees",
            "getEmployees",
            codegen::Method::GET,
            "/v1/employees",
        )
        .accept("application/json")
        .scopes(&["EMPLOYEE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetEmployees {
    type Item = models::Employee;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Employees::get_employees`] has started.
pub type GetEmployeesRequest = Request<GetEmployees>;

impl Request<GetEmployees> {
    /// Position from which the next slice starts, as given by the previous slice; 0 for the first one.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of employees to return in one slice.
    ///
    /// Constraints: minimum 10, maximum 100. Default: `50`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetEmployees {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Get an employee by id
///
/// The operation `getEmployee`, called by [`Employees::get_employee`].
#[derive(Clone, Copy, Debug)]
pub struct GetEmployee;

impl codegen::Operation for GetEmployee {
    type Output = models::Employee;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Employees",
            "getEmployee",
            codegen::Method::GET,
            "/v1/employees/{id}",
        )
        .accept("application/json")
        .scopes(&["EMPLOYEE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Employees::get_employee`] has started.
pub type GetEmployeeRequest = Request<GetEmployee>;
