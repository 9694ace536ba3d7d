//! The fields of schemas: of `OpenAPI` 3.0, of JSON Schema 2020-12, and their predecessors in earlier drafts.

use super::Usage::Remark;
use super::{Field, Object, approximated, field, unused, used};

pub(super) const SCHEMA: &[Field] = &[
    // Core.
    used("$id"),
    unused("$schema"),
    used("$ref"),
    used("$anchor"),
    used("$dynamicRef"),
    used("$dynamicAnchor"),
    unused("$vocabulary"),
    field("$comment", Remark),
    used("$defs").map(Object::Schema),
    // Applicator.
    approximated("prefixItems").object(Object::Schema),
    used("items").object(Object::Schema),
    unused("contains").object(Object::Schema),
    used("additionalProperties").object(Object::Schema),
    used("properties").map(Object::Schema),
    approximated("patternProperties").map(Object::Schema),
    approximated("dependentSchemas").map(Object::Schema),
    unused("propertyNames").object(Object::Schema),
    unused("if").object(Object::Schema),
    approximated("then").object(Object::Schema),
    approximated("else").object(Object::Schema),
    used("allOf").object(Object::Schema),
    used("anyOf").object(Object::Schema),
    used("oneOf").object(Object::Schema),
    unused("not").object(Object::Schema),
    // Unevaluated.
    used("unevaluatedItems").object(Object::Schema),
    used("unevaluatedProperties").object(Object::Schema),
    // Validation.
    used("type"),
    used("const"),
    used("enum"),
    used("multipleOf"),
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
    unused("maxContains"),
    unused("minContains"),
    used("maxProperties"),
    used("minProperties"),
    used("required"),
    unused("dependentRequired"),
    // Meta-data.
    used("title"),
    used("description"),
    used("default"),
    used("deprecated"),
    used("readOnly"),
    used("writeOnly"),
    used("examples"),
    // Format and content.
    used("format"),
    used("contentEncoding"),
    used("contentMediaType"),
    used("contentSchema").object(Object::Schema),
    // OpenAPI.
    used("nullable"),
    used("discriminator").object(Object::Discriminator),
    used("xml").object(Object::Xml),
    used("externalDocs").object(Object::ExternalDocumentation),
    used("example"),
    // Earlier drafts.
    used("definitions").map(Object::Schema),
    used("additionalItems").object(Object::Schema),
    unused("dependencies"),
    used("$recursiveRef"),
    used("$recursiveAnchor"),
];

pub(super) const DISCRIMINATOR: &[Field] = &[used("propertyName"), used("mapping"), used("defaultMapping")];

pub(super) const XML: &[Field] =
    &[used("name"), used("namespace"), used("prefix"), used("attribute"), used("wrapped"), used("nodeType")];
