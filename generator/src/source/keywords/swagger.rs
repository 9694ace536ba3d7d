//! The fields of the objects of Swagger 2.0 that are not those of `OpenAPI` 3.0 as well, in the order of the
//! specification. Schemas, info, tags and links are the same objects.

use super::{Field, Object, unused, used};

pub(super) const SWAGGER: &[Field] = &[
    used("swagger"),
    used("info").object(Object::Info),
    used("host"),
    used("basePath"),
    used("schemes"),
    used("consumes"),
    used("produces"),
    used("paths").object(Object::SwaggerPaths),
    used("definitions").map(Object::Schema),
    used("parameters").map(Object::SwaggerParameter),
    used("responses").map(Object::SwaggerResponse),
    used("securityDefinitions").map(Object::SwaggerSecurityScheme),
    used("security").object(Object::SecurityRequirement),
    used("tags").object(Object::Tag),
    used("externalDocs").object(Object::ExternalDocumentation),
];

pub(super) const PATH_ITEM: &[Field] = &[
    used("$ref"),
    used("get").object(Object::SwaggerOperation),
    used("put").object(Object::SwaggerOperation),
    used("post").object(Object::SwaggerOperation),
    used("delete").object(Object::SwaggerOperation),
    used("options").object(Object::SwaggerOperation),
    used("head").object(Object::SwaggerOperation),
    used("patch").object(Object::SwaggerOperation),
    // No field of it, but read.
    used("trace").object(Object::SwaggerOperation),
    used("parameters").object(Object::SwaggerParameter),
];

pub(super) const OPERATION: &[Field] = &[
    used("tags"),
    used("summary"),
    used("description"),
    used("externalDocs").object(Object::ExternalDocumentation),
    used("operationId"),
    used("consumes"),
    used("produces"),
    used("parameters").object(Object::SwaggerParameter),
    used("responses").object(Object::SwaggerResponses),
    used("schemes"),
    used("deprecated"),
    used("security").object(Object::SecurityRequirement),
];

pub(super) const PARAMETER: &[Field] = &[
    used("name"),
    used("in"),
    used("description"),
    used("required"),
    used("schema").object(Object::Schema),
    used("type"),
    used("format"),
    unused("allowEmptyValue"),
    used("items").object(Object::SwaggerItems),
    used("collectionFormat"),
    used("default"),
    used("maximum"),
    used("exclusiveMaximum"),
    used("minimum"),
    used("exclusiveMinimum"),
    used("maxLength"),
    used("minLength"),
    used("pattern"),
    used("maxItems"),
    used("minItems"),
    used("uniqueItems"),
    used("enum"),
    used("multipleOf"),
    // No fields of it, but read.
    used("deprecated"),
    used("example"),
];

pub(super) const ITEMS: &[Field] = &[
    // No field of it, but read.
    used("$ref"),
    used("type"),
    used("format"),
    used("items").object(Object::SwaggerItems),
    used("collectionFormat"),
    unused("default"),
    used("maximum"),
    used("exclusiveMaximum"),
    used("minimum"),
    used("exclusiveMinimum"),
    used("maxLength"),
    used("minLength"),
    used("pattern"),
    used("maxItems"),
    used("minItems"),
    used("uniqueItems"),
    used("enum"),
    used("multipleOf"),
];

pub(super) const RESPONSES: &[Field] = &[used("default").object(Object::SwaggerResponse)];

pub(super) const RESPONSE: &[Field] = &[
    used("description"),
    used("schema").object(Object::Schema),
    used("headers").map(Object::SwaggerHeader),
    used("examples"),
];

pub(super) const HEADER: &[Field] = &[
    used("description"),
    used("type"),
    used("format"),
    used("items").object(Object::SwaggerItems),
    used("collectionFormat"),
    used("default"),
    used("maximum"),
    used("exclusiveMaximum"),
    used("minimum"),
    used("exclusiveMinimum"),
    used("maxLength"),
    used("minLength"),
    used("pattern"),
    used("maxItems"),
    used("minItems"),
    used("uniqueItems"),
    used("enum"),
    used("multipleOf"),
];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    used("type"),
    used("description"),
    used("name"),
    used("in"),
    used("flow"),
    used("authorizationUrl"),
    used("tokenUrl"),
    unused("scopes"),
];
