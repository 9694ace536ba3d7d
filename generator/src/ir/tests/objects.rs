use super::{check, check_said};

#[test]
fn scalars_by_type_and_format() {
    check(
        "
        All:
          type: object
          required: [a, b, u]
          properties:
            a: {type: integer}
            b: {type: integer, format: int32, minimum: 1, maximum: 10, exclusiveMaximum: 11}
            c: {type: integer, format: uint64}
            c8: {type: integer, format: uint8}
            d: {type: number, format: float}
            e: {type: string, format: date}
            f: {type: string, format: date-time}
            g: {type: string, format: byte}
            h: {type: string, format: uuid}
            i: {type: string, format: 'ISO 4217', minLength: 3, maxLength: 3, pattern: '^[A-Z]+$'}
            j: {type: boolean, default: true}
            k: {type: string, format: binary}
            l: {type: [string, 'null']}
            m: {type: array, items: {type: [integer, 'null']}, maxItems: 1}
            n: {type: array}
            o: {type: object}
            p: {type: object, additionalProperties: {type: string}}
            q: {}
            r: {format: date-time}
            s: true
            t: {type: object, additionalProperties: false}
            u: {type: number, deprecated: true}
        ",
        r"
        All = struct {
          a: i64
          b: i32 (minimum 1, maximum 10)
          c?: u64
          c8?: u32
          d?: f64
          e?: date
          f?: date-time
          g?: base64
          h?: string (format `uuid`)
          i?: string (exactly 3 characters, matches `^[A-Z]+$`, format `ISO 4217`)
          j?: bool = true
          k?: string
          l?: string or null
          m?: [i64 or null] (at most 1 item)
          n?: [any]
          o?: {any}
          p?: {string}
          q?: any
          r?: date-time
          s?: any
          t?: All.t
          u: f64 deprecated
        }
        All.t = struct {
        }
        ",
    );
}

#[test]
fn components_that_are_no_objects_are_aliases() {
    check(
        "
        Name: {type: string}
        Names: {type: array, items: {$ref: '#/components/schemas/Name'}}
        ByName: {additionalProperties: {$ref: '#/components/schemas/Names'}}
        Other: {$ref: '#/components/schemas/Name'}
        Maybe: {type: string, nullable: true}
        Holder:
          properties:
            maybe: {$ref: '#/components/schemas/Maybe'}
            other: {$ref: '#/components/schemas/Other'}
        ",
        "
        Name = string
        Names = [Name]
        ByName = {Names}
        Other = Name
        Maybe = string
        Holder = struct {
          maybe?: Maybe or null
          other?: Other
        }
        ",
    );
}

#[test]
fn fields_that_are_not_listed() {
    check(
        "
        Open: {properties: {a: {type: string}}, additionalProperties: true}
        Typed: {properties: {a: {type: string}}, additionalProperties: {type: integer}}
        Closed: {properties: {a: {type: string}}, additionalProperties: false}
        ",
        "
        Open = struct {
          a?: string
          ..: any
        }
        Typed = struct {
          a?: string
          ..: i64
        }
        Closed = struct {
          a?: string
        }
        ",
    );
}

#[test]
fn inline_objects_have_semantic_origins() {
    check(
        "
        Order:
          properties:
            lines:
              type: array
              items:
                properties:
                  price: {properties: {amount: {type: integer}}}
            index:
              additionalProperties: {properties: {key: {type: string}}}
        Wanted: {$ref: '#/components/schemas/Order/properties/lines/items'}
        ",
        "
        Order = struct {
          lines?: [Order.lines[]]
          index?: {Order.index{}}
        }
        Wanted = Order.lines[]
        Order.index{} = struct {
          key?: string
        }
        Order.lines[] = struct {
          price?: Order.lines[].price
        }
        Order.lines[].price = struct {
          amount?: i64
        }
        ",
    );
}

#[test]
fn docs_of_a_use_are_those_beside_its_reference() {
    let (api, _) = crate::testing::lowered(&crate::testing::load_schemas(
        "
Money: {description: An amount., properties: {amount: {type: integer}}}
Bill:
  properties:
    total: {$ref: '#/components/schemas/Money', description: To pay., deprecated: true, nullable: true}
    plain: {$ref: '#/components/schemas/Money'}",
    ));
    let crate::ir::Shape::Struct(bill) = &api.types[crate::ir::TypeId::nth(1)].shape else { panic!("no struct") };
    assert_eq!(bill.fields[0].docs.description.as_deref(), Some("To pay."));
    assert!(bill.fields[0].docs.deprecated);
    assert_eq!(bill.fields[0].pointer.as_str(), "#/components/schemas/Bill/properties/total");
    assert_eq!(bill.fields[1].docs.description, None);
    assert_eq!(api.types[crate::ir::TypeId::nth(0)].docs.description.as_deref(), Some("An amount."));
    check(
        "
        Money: {properties: {amount: {type: integer}}}
        Bill: {properties: {total: {$ref: '#/components/schemas/Money', nullable: true}}}
        ",
        "
        Money = struct {
          amount?: i64
        }
        Bill = struct {
          total?: Money or null
        }
        ",
    );
}

#[test]
fn schemas_without_a_type_are_reported() {
    check_said(
        "
        Odd:
          properties:
            never: {not: {type: string}}
            both: {allOf: [{type: string}, {type: integer}]}
        Missing: {required: [gone], properties: {here: {type: string}}}
        ",
        "
        Odd = struct {
          never?: any
          both?: any (no value is valid)
        }
        Missing = struct {
          here?: string
        }
        ",
        &[
            "ignored #/components/schemas/Missing: required but not declared: `gone`",
            "untyped #/components/schemas/Odd/properties/both",
            "untyped #/components/schemas/Odd/properties/never/not",
        ],
    );
}
