//! The fields of all objects but schemas, in the order of the specification.

use super::Usage::UnusedWith;
use super::{Field, Object, approximated, field, unused, used};

pub(super) const OPEN_API: &[Field] = &[
    used("openapi"),
    used("$self"),
    used("info").object(Object::Info),
    unused("jsonSchemaDialect"),
    used("servers").object(Object::Server),
    used("paths").object(Object::Paths),
    used("webhooks").map(Object::PathItem),
    used("components").object(Object::Components),
    used("security").object(Object::SecurityRequirement),
    used("tags").object(Object::Tag),
    used("externalDocs").object(Object::ExternalDocumentation),
    // No fields of this object, but read as targets of references.
    used("definitions").map(Object::Schema),
    used("$defs").map(Object::Schema),
];

pub(super) const INFO: &[Field] = &[
    used("title"),
    unused("summary"),
    used("description"),
    unused("termsOfService"),
    used("contact").object(Object::Contact),
    unused("license").object(Object::License),
    used("version"),
];

pub(super) const CONTACT: &[Field] = &[unused("name"), used("url"), unused("email")];

pub(super) const LICENSE: &[Field] = &[
    field("name", UnusedWith("license")),
    field("identifier", UnusedWith("license")),
    field("url", UnusedWith("license")),
];

pub(super) const SERVER: &[Field] =
    &[used("url"), unused("description"), used("name"), used("variables").map(Object::ServerVariable)];

pub(super) const SERVER_VARIABLE: &[Field] = &[used("enum"), used("default"), used("description")];

pub(super) const COMPONENTS: &[Field] = &[
    used("schemas").map(Object::Schema),
    used("responses").map(Object::Response),
    used("parameters").map(Object::Parameter),
    used("examples").map(Object::Example),
    used("requestBodies").map(Object::RequestBody),
    used("headers").map(Object::Header),
    used("securitySchemes").map(Object::SecurityScheme),
    unused("links").map(Object::Link),
    unused("callbacks").map(Object::Callback),
    used("pathItems").map(Object::PathItem),
    used("mediaTypes").map(Object::MediaType),
];

pub(super) const PATH_ITEM: &[Field] = &[
    used("$ref"),
    used("summary"),
    used("description"),
    used("get").object(Object::Operation),
    used("put").object(Object::Operation),
    used("post").object(Object::Operation),
    used("delete").object(Object::Operation),
    used("options").object(Object::Operation),
    used("head").object(Object::Operation),
    used("patch").object(Object::Operation),
    used("trace").object(Object::Operation),
    used("query").object(Object::Operation),
    used("additionalOperations").map(Object::Operation),
    used("servers").object(Object::Server),
    used("parameters").object(Object::Parameter),
];

pub(super) const OPERATION: &[Field] = &[
    // No field of it, but read.
    used("$ref"),
    used("tags"),
    used("summary"),
    used("description"),
    used("externalDocs").object(Object::ExternalDocumentation),
    used("operationId"),
    used("parameters").object(Object::Parameter),
    used("requestBody").object(Object::RequestBody),
    used("responses").object(Object::Responses),
    unused("callbacks").map(Object::Callback),
    used("deprecated"),
    used("security").object(Object::SecurityRequirement),
    used("servers").object(Object::Server),
];

pub(super) const EXTERNAL_DOCUMENTATION: &[Field] = &[unused("description"), used("url")];

pub(super) const PARAMETER: &[Field] = &[
    used("name"),
    used("in"),
    used("description"),
    used("required"),
    used("deprecated"),
    unused("allowEmptyValue"),
    used("style"),
    used("explode"),
    used("allowReserved"),
    used("schema").object(Object::Schema),
    used("example"),
    used("examples").map(Object::Example),
    used("content").map(Object::MediaType),
];

pub(super) const REQUEST_BODY: &[Field] =
    &[unused("description"), used("content").map(Object::MediaType), used("required")];

pub(super) const MEDIA_TYPE: &[Field] = &[
    // No field of it, but read.
    used("$ref"),
    unused("description"),
    used("schema").object(Object::Schema),
    used("itemSchema").object(Object::Schema),
    used("example"),
    used("examples").map(Object::Example),
    used("encoding").map(Object::Encoding),
    approximated("prefixEncoding").object(Object::Encoding),
    approximated("itemEncoding").object(Object::Encoding),
];

pub(super) const ENCODING: &[Field] = &[
    used("contentType"),
    // Their mistakes are reported where they are read.
    used("headers"),
    used("style"),
    used("explode"),
    used("allowReserved"),
    approximated("encoding").map(Object::Encoding),
    approximated("prefixEncoding").object(Object::Encoding),
    approximated("itemEncoding").object(Object::Encoding),
];

pub(super) const RESPONSES: &[Field] = &[used("default").object(Object::Response)];

pub(super) const RESPONSE: &[Field] = &[
    used("summary"),
    used("description"),
    used("headers").map(Object::Header),
    used("content").map(Object::MediaType),
    unused("links").map(Object::Link),
];

pub(super) const EXAMPLE: &[Field] = &[
    unused("summary"),
    unused("description"),
    used("dataValue"),
    used("serializedValue"),
    used("value"),
    unused("externalValue"),
];

pub(super) const LINK: &[Field] = &[
    field("operationRef", UnusedWith("links")),
    field("operationId", UnusedWith("links")),
    field("parameters", UnusedWith("links")),
    field("requestBody", UnusedWith("links")),
    field("description", UnusedWith("links")),
    field("server", UnusedWith("links")),
];

pub(super) const HEADER: &[Field] = &[
    used("description"),
    used("required"),
    used("deprecated"),
    unused("allowEmptyValue"),
    unused("style"),
    unused("explode"),
    unused("allowReserved"),
    used("schema").object(Object::Schema),
    unused("example"),
    unused("examples").map(Object::Example),
    unused("content").map(Object::MediaType),
];

pub(super) const TAG: &[Field] = &[
    used("name"),
    used("summary"),
    used("description"),
    unused("externalDocs").object(Object::ExternalDocumentation),
    used("parent"),
    used("kind"),
];

pub(super) const REFERENCE: &[Field] = &[used("$ref"), unused("summary"), unused("description")];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    used("type"),
    used("description"),
    used("name"),
    used("in"),
    used("scheme"),
    unused("bearerFormat"),
    used("flows").object(Object::OAuthFlows),
    used("openIdConnectUrl"),
    used("oauth2MetadataUrl"),
    used("deprecated"),
];

pub(super) const OAUTH_FLOWS: &[Field] = &[
    unused("implicit").object(Object::OAuthFlow),
    used("password").object(Object::OAuthFlow),
    used("clientCredentials").object(Object::OAuthFlow),
    used("authorizationCode").object(Object::OAuthFlow),
    unused("deviceAuthorization").object(Object::OAuthFlow),
];

pub(super) const OAUTH_FLOW: &[Field] = &[
    used("authorizationUrl"),
    used("tokenUrl"),
    used("refreshUrl"),
    field("deviceAuthorizationUrl", UnusedWith("deviceAuthorization")),
    unused("scopes"),
];
