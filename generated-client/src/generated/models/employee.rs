// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Gender;
use sdk_runtime::codegen;

/// Person who works for the studio.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// Id of the employee.
    pub id: i64,
    /// Given name of the employee.
    pub first_name: String,
    /// Family name of the employee.
    pub last_name: String,
    /// Address (URL) of the employee's picture, which expires after some time.
    pub employee_image_url: Option<String>,
    /// Gender of the employee.
    pub gender: Gender,
    /// Date of birth of the employee (yyyy-MM-dd).
    pub date_of_birth: Option<codegen::Date>,
    /// Personnel number, which may contain letters.
    pub employee_number: Option<String>,
    /// Initials by which the employee is known in the studio.
    pub employee_initials: String,
    /// Name under which the employee is shown to customers.
    pub public_name: Option<String>,
    /// Function that the employee has in the business.
    pub business_role: Option<EmployeeBusinessRole>,
    /// External role given to the employee, such as Trainer.
    pub external_role: Option<String>,
    /// First phone number of the employee.
    pub phone1: Option<String>,
    /// Second phone number of the employee.
    pub phone2: Option<String>,
    /// Email address of the employee.
    pub email: Option<String>,
    /// Street name of the employee's address.
    pub street: Option<String>,
    /// House number of the employee's address, including letters.
    pub house_number: Option<String>,
    /// Postal code of the employee's address.
    pub zip_code: Option<String>,
    /// City of the employee's address.
    pub city: Option<String>,
    /// Country of the employee's address as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Names of the skills or subjects that the employee covers.
    pub employee_competences: Option<Vec<String>>,
}

codegen::object! {
    Employee {
        "id" => id: required as Integer,
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "employeeImageUrl" => employee_image_url: optional,
        "gender" => gender: required,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "employeeNumber" => employee_number: optional,
        "employeeInitials" => employee_initials: required,
        "publicName" => public_name: optional,
        "businessRole" => business_role: optional,
        "externalRole" => external_role: optional,
        "phone1" => phone1: optional,
        "phone2" => phone2: optional,
        "email" => email: optional,
        "street" => street: optional,
        "houseNumber" => house_number: optional,
        "zipCode" => zip_code: optional,
        "city" => city: optional,
        "country" => country: optional,
        "employeeCompetences" => employee_competences: optional,
    }
}

codegen::redacted_debug! {
    Employee {
        id: shown,
        first_name: hidden,
        last_name: hidden,
        employee_image_url: hidden,
        gender: shown,
        date_of_birth: hidden,
        employee_number: shown,
        employee_initials: shown,
        public_name: shown,
        business_role: shown,
        external_role: shown,
        phone1: hidden,
        phone2: hidden,
        email: hidden,
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
        country: shown,
        employee_competences: shown,
    }
}

/// Function that the employee has in the business.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmployeeBusinessRole {
    /// Owns the studio.
    ///
    /// On the wire: `STUDIO_OWNER`.
    StudioOwner,
    /// Manages the studio.
    ///
    /// On the wire: `STUDIO_MANAGER`.
    StudioManager,
    /// Trains customers.
    ///
    /// On the wire: `TRAINER`.
    Trainer,
    /// Works in customer service.
    ///
    /// On the wire: `SERVICE_EMPLOYEE`.
    ServiceEmployee,
    /// Works in administration or finance.
    ///
    /// On the wire: `ADMINISTRATION_OR_FINANCE`.
    AdministrationOrFinance,
    /// Works in marketing.
    ///
    /// On the wire: `MARKETING`.
    Marketing,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    EmployeeBusinessRole {
        "STUDIO_OWNER" => StudioOwner,
        "STUDIO_MANAGER" => StudioManager,
        "TRAINER" => Trainer,
        "SERVICE_EMPLOYEE" => ServiceEmployee,
        "ADMINISTRATION_OR_FINANCE" => AdministrationOrFinance,
        "MARKETING" => Marketing,
    } else Unrecognized
}

/// One slice of the studio's employees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmployeeSlicedResult {
    /// Employees contained in this slice.
    pub result: Vec<Employee>,
    /// True when more employees follow after this slice.
    pub has_next: bool,
    /// Position to pass on to fetch the next slice.
    pub offset: String,
}

codegen::object! {
    EmployeeSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}
