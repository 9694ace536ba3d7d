use super::extensions::lowered_with;
use super::{check, check_said};
use crate::testing::types;

#[test]
fn schemas_say_which_objects_keep_unknown_fields() {
    check(
        "
        Kept: {x-sdk-unknown-fields: keep, properties: {a: {type: string}}}
        Plain: {properties: {a: {type: string}}}
        Closed: {x-sdk-unknown-fields: keep, additionalProperties: false, properties: {a: {type: string}}}
        Typed: {x-sdk-unknown-fields: keep, additionalProperties: {type: integer}, properties: {a: {type: string}}}
        Map: {x-sdk-unknown-fields: keep, type: object}
        Below: {allOf: [{$ref: '#/components/schemas/Kept'}], properties: {b: {type: string}}}
        Ignored: {x-sdk-unknown-fields: ignore, allOf: [{$ref: '#/components/schemas/Kept'}], properties: {b: {type: string}}}
        Holder: {properties: {inner: {x-sdk-unknown-fields: keep, properties: {a: {type: string}}}}}
        ",
        "
        Kept = struct {
          a?: string
          ..: unknown
        }
        Plain = struct {
          a?: string
        }
        Closed = struct {
          a?: string
          ..: unknown
        }
        Typed = struct {
          a?: string
          ..: i64
        }
        Map = {any}
        Below = struct {
          a?: string
          b?: string
          ..: unknown
        }
        Ignored = struct {
          a?: string
          b?: string
        }
        Holder = struct {
          inner?: Holder.inner
        }
        Holder.inner = struct {
          a?: string
          ..: unknown
        }
        ",
    );
}

/// For the whole API: objects that are declared closed, and those that say otherwise, stay as they are.
#[test]
fn the_whole_api_keeps_unknown_fields() {
    let description = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Open: {properties: {a: {type: string}}}
    Closed: {additionalProperties: false, properties: {a: {type: string}}}
    Ignored: {x-sdk-unknown-fields: ignore, properties: {a: {type: string}}}
    Either: {oneOf: [{$ref: '#/components/schemas/Open'}, {type: object, title: Other, required: [b], properties: {b: {type: string}}}]}
";
    let (api, said) = lowered_with(description, Some(("$.info", "{x-sdk-unknown-fields: keep}")));
    let shown = types(&api.expect("sound"));
    let kept: Vec<_> = shown.split("\n}").filter(|ty| ty.contains("..: unknown")).collect();
    assert_eq!(kept.len(), 2, "{shown}");
    assert!(kept[0].contains("Open = ") && kept[1].contains("Either|Other = "), "{shown}");
    assert_eq!(said, [""; 0]);
}

#[test]
fn what_is_no_object_keeps_nothing() {
    check_said(
        "
        Text: {type: string, x-sdk-unknown-fields: keep}
        Either: {x-sdk-unknown-fields: keep, oneOf: [{$ref: '#/components/schemas/Text'}, {type: integer}]}
        Wrapped: {x-sdk-unknown-fields: keep, allOf: [{$ref: '#/components/schemas/Object'}]}
        Object: {properties: {a: {type: string, x-sdk-unknown-fields: all}}}
        ",
        "
        Text = string
        Either = union {
          Text: Text
          Integer: i64
        }
        Wrapped = Object
        Object = struct {
          a?: string
        }
        ",
        &[
            "extension-invalid #/components/schemas/Either/x-sdk-unknown-fields: `x-sdk-unknown-fields` is about objects",
            "extension-invalid #/components/schemas/Text/x-sdk-unknown-fields: `x-sdk-unknown-fields` is about objects",
            "extension-invalid #/components/schemas/Wrapped/x-sdk-unknown-fields: `x-sdk-unknown-fields` is about objects",
            "ignored #/components/schemas/Object/properties/a/x-sdk-unknown-fields: `x-sdk-unknown-fields` of the description is \
             not used, since `x-sdk-unknown-fields` must be `keep` or `ignore`",
        ],
    );
}

#[test]
fn they_are_kept_by_schemas_and_the_whole_api_alone() {
    let description = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {operationId: a, responses: {'204': {description: x}}}}}";
    let (api, said) = lowered_with(description, Some(("$.paths['/a'].get", "{x-sdk-unknown-fields: keep}")));
    assert!(api.is_none());
    assert_eq!(
        said,
        [
            "extension-invalid #/paths/~1a/get/x-sdk-unknown-fields: `x-sdk-unknown-fields` stands on `info` or on a schema"
        ]
    );
}
