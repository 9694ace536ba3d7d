//! An API for tests.

use http::Method;

use super::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use crate::description::{Description, OperationInfo, Scheme, SchemeKind};
use crate::request_parts::Site;

pub(crate) static DESCRIPTION: Description = Description {
    title: "Pets",
    version: "1",
    sha256: "",
    sdk: "pets/1.0.0",
    env_prefix: "PETS",
    servers: &[],
    schemes: &[Scheme { key: "Key", env: "API_KEY", kind: SchemeKind::Header("X-Key"), sent: true }],
    error: None,
    rate_limit: None,
    constraints: &[],
};

pub(crate) static PETS: Commands = Commands {
    program: "pets",
    description: &DESCRIPTION,
    docs: "",
    groups: &[
        CommandGroup {
            name: "owners",
            summary: "People with pets",
            operations: &[&LIST, &GET, &CREATE, &DELETE, &PHOTO],
        },
        CommandGroup { name: "reports", summary: "", operations: &[&TEXT] },
    ],
    schemas: SCHEMAS,
};

static LIST: Command = Command::new("list", &LIST_OWNERS_INFO)
    .summary("List owners")
    .arguments(&[
        CommandArgument::new("offset", Site::Query, "offset", Put::Json(|parts, value| parts.query("offset", value)))
            .schema(r#"{"type": "string"}"#),
        CommandArgument::new(
            "page-size",
            Site::Query,
            "pageSize",
            Put::Json(|parts, value| parts.query("pageSize", value)),
        )
        .schema(r#"{"type": "integer", "maximum": 100}"#),
    ])
    .answer(
        r##"{"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/$defs/Owner"}},
            "next": {"type": "string"}, "more": {"type": "boolean"}}}"##,
    )
    .slices("offset", "next", "items")
    .more("more");

static GET: Command = Command::new("get-owner", &GET_OWNER_INFO)
    .summary("Get an owner")
    .arguments(&[ID.required()])
    .answer(r##"{"$ref": "#/$defs/Owner"}"##)
    .failures(&[("404", "There is no such owner.")]);

static CREATE: Command = Command::new("create-owner", &CREATE_OWNER_INFO)
    .summary("Create an owner")
    .arguments(&[CommandArgument::new(
        "body",
        Site::Body,
        "",
        Put::Json(|parts, value| parts.json("application/json", value)),
    )
    .required()
    .schema(r##"{"$ref": "#/$defs/Owner"}"##)
    .example(r#"{"name": "Ann"}"#)])
    .answer(r##"{"$ref": "#/$defs/Owner"}"##);

static DELETE: Command = Command::new("delete-owner", &DELETE_OWNER_INFO).arguments(&[ID.required()]);

static PHOTO: Command = Command::new("set-photo", &SET_PHOTO_INFO).arguments(&[
    ID.required(),
    CommandArgument::new("photo", Site::Part, "photo", Put::File(|parts, file| parts.part_file("photo", None, file)))
        .required(),
]);

static TEXT: Command = Command::new("text", &GET_TEXT_INFO);

static LIST_OWNERS_INFO: OperationInfo = info("listOwners", Method::GET, "/owners");
static GET_OWNER_INFO: OperationInfo = info("getOwner", Method::GET, "/owners/{id}");
static CREATE_OWNER_INFO: OperationInfo = info("createOwner", Method::POST, "/owners");
static DELETE_OWNER_INFO: OperationInfo = info("deleteOwner", Method::DELETE, "/owners/{id}");
static SET_PHOTO_INFO: OperationInfo = info("setPhoto", Method::PUT, "/owners/{id}/photo");
static GET_TEXT_INFO: OperationInfo = info("getText", Method::GET, "/text");

const ID: CommandArgument =
    CommandArgument::new("id", Site::Path, "id", Put::Json(|parts, value| parts.path("id", value)))
        .schema(r#"{"type": "integer", "format": "int64"}"#);

const fn info(id: &'static str, method: Method, path: &'static str) -> OperationInfo {
    OperationInfo::new(&DESCRIPTION, "Pets", id, method, path).security(&[&["Key"]])
}

const SCHEMAS: &[(&str, &str)] = &[
    (
        "Address",
        r#"{"type": "object", "required": ["zipCode"], "properties": {
            "zipCode": {"type": "string", "minLength": 4}, "city": {"type": ["string", "null"]},
            "house.number": {"type": "integer", "format": "int32"}, "geo": {"type": "object"}}}"#,
    ),
    (
        "Cat",
        r#"{"type": "object", "required": ["kind", "name"], "properties": {
            "kind": {"const": "cat"}, "name": {"type": "string"}, "lives": {"type": "integer", "minimum": 1, "maximum": 9}}}"#,
    ),
    (
        "Dog",
        r#"{"type": "object", "required": ["kind", "name"], "properties": {
            "kind": {"const": "dog"}, "name": {"type": "string"}, "chip": {"type": "string", "x-sdk-sensitive": true}}}"#,
    ),
    ("Loop", r##"{"$ref": "#/$defs/Loop"}"##),
    (
        "Owner",
        r##"{"type": "object", "required": ["id", "name"], "additionalProperties": false, "properties": {
            "id": {"type": "integer", "format": "int64", "readOnly": true}, "name": {"type": "string"},
            "status": {"$ref": "#/$defs/Status"}, "address": {"anyOf": [{"$ref": "#/$defs/Address"}, {"type": "null"}]},
            "pets": {"type": "array", "items": {"$ref": "#/$defs/Pet"}, "maxItems": 3},
            "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
            "pin": {"oneOf": [{"type": "string"}, {"type": "integer"}], "x-sdk-sensitive": true},
            "weight": {"type": "number", "multipleOf": 0.5, "exclusiveMinimum": 0}, "active": {"type": "boolean"},
            "extra": {"type": "object", "additionalProperties": {"type": "integer"}}, "any": {}}}"##,
    ),
    (
        "Pet",
        r##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "kind",
            "mapping": {"cat": "#/$defs/Cat", "dog": "#/$defs/Dog"}}}"##,
    ),
    ("Status", r#"{"type": "string", "enum": ["ACTIVE", "PAUSED", "DELETED"]}"#),
    ("Tree", r##"{"anyOf": [{"$ref": "#/$defs/TreeNode"}, {"$ref": "#/$defs/TreeRoot"}, {"type": "string"}]}"##),
    (
        "TreeNode",
        r##"{"type": "object", "properties": {"left": {"$ref": "#/$defs/Tree"}, "right": {"$ref": "#/$defs/Tree"}}}"##,
    ),
    (
        "TreeRoot",
        r##"{"type": "object", "properties": {"left": {"$ref": "#/$defs/Tree"}, "right": {"$ref": "#/$defs/Tree"},
            "x": {"type": "string"}}}"##,
    ),
];
