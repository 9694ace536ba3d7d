// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `employees`.

use super::super::operations::employees as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "employees",
    summary: "Employees of the studio",
    operations: &[&GET_EMPLOYEES, &GET_EMPLOYEE],
};

const FAILURES: &[(&str, &str)] = &[
    ("400", "The request failed validation."),
    ("401", "The API key is missing or wrong."),
    ("403", "The API key lacks a required scope."),
    ("404", "The requested entity does not exist."),
    ("409", "The entity was changed by someone else at the same time."),
    ("429", "The rate limit of this endpoint is exceeded."),
    ("500", "An internal error occurred."),
];

static GET_EMPLOYEES: Command = Command::new(
        "get-employees",
        info::<operations::GetEmployees>(),
    )
    .summary("List employees of the studio")
    .docs(
        "Returns the employees of the studio to which the API key belongs, slice by slice, with personal data, role and competences.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Position from which the next slice starts, as given by the previous slice; 0 for the first one.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position from which the next slice starts, as given by the previous slice; 0 for the first one.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of employees to return in one slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of employees to return in one slice.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/EmployeeSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_EMPLOYEE: Command = Command::new(
        "get-employee",
        info::<operations::GetEmployee>(),
    )
    .summary("Get an employee by id")
    .docs("Returns one employee with personal data, contact data, role and competences.")
    .arguments(
        &[
            CommandArgument::new(
                    "id",
                    Site::Path,
                    "id",
                    Put::Json(|parts, value| parts.path("id", value)),
                )
                .required()
                .docs("Id of the employee to look up.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the employee to look up.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Employee\"}")
    .failures(FAILURES);
