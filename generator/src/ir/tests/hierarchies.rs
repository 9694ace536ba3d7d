use super::{check, check_said};

#[test]
fn middle_base_covers_itself_and_its_subtypes() {
    check(
        "
        Top: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {m: Mid, low: Low}}}
        Mid: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {mid: {type: string}}}]}
        Low: {allOf: [{$ref: '#/components/schemas/Mid'}, {properties: {low: {type: string}}}]}
        Unused: {allOf: [{$ref: '#/components/schemas/Top'}]}
        Below: {allOf: [{$ref: '#/components/schemas/Unused'}]}
        Holder: {properties: {mid: {$ref: '#/components/schemas/Mid'}}}
        ",
        r#"
        Top = union by kind {
          "Below": Below
          "low": Low
          "m": Mid^
          "Unused": Unused
        }
        Mid = union by kind {
          "m": Mid^
          "low": Low
        }
        Low = struct {
          kind: string
          mid?: string
          low?: string
        }
        Unused = struct {
          kind: string
        }
        Below = struct {
          kind: string
        }
        Holder = struct {
          mid?: Mid
        }
        Mid^ = struct {
          kind: string
          mid?: string
        }
        "#,
    );
}

#[test]
fn base_with_constraining_union_has_subtypes() {
    check(
        "
        Top:
          properties: {kind: {type: string}, a: {type: string}, b: {type: string}}
          anyOf: [{required: [a]}, {required: [b]}]
          discriminator: {propertyName: kind}
        Kid: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {kid: {type: string}}}]}
        Holder: {properties: {top: {$ref: '#/components/schemas/Top'}}}
        ",
        r#"
        Top = union by kind {
          "Kid": Kid
          none: Top^
        } (needs at least one of `a`, `b`)
        Kid = struct {
          kind?: string
          a?: string
          b?: string
          kid?: string
        } (needs at least one of `a`, `b`)
        Holder = struct {
          top?: Top
        }
        Top^ = struct {
          kind?: string or null
          a?: string
          b?: string
        } (needs at least one of `a`, `b`)
        "#,
    );
}

#[test]
fn tag_of_two_subtypes_goes_to_the_wider_one() {
    check_said(
        "
        Top: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Low: {allOf: [{$ref: '#/components/schemas/Mid'}, {required: [low], properties: {low: {type: string}}}]}
        Mid: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {kind: {enum: [m]}}}]}
        Holder: {properties: {top: {$ref: '#/components/schemas/Top'}}}
        ",
        r#"
        Top = union by kind {
          "m": Mid
        }
        Low = struct {
          kind: Mid.kind
          low: string
        }
        Mid = struct {
          kind: Mid.kind
        }
        Holder = struct {
          top?: Top
        }
        Mid.kind = enum "m"
        "#,
        &["approximated #/components/schemas/Low: `kind: m` is also the tag of `Mid`"],
    );
}

#[test]
fn extension_of_many_subtypes_is_reported() {
    let kids: String = (0..70)
        .map(|at| format!("\nKid{at}: {{allOf: [{{$ref: '#/components/schemas/Top'}}, {{properties: {{kid{at}: {{type: string}}}}}}]}}"))
        .collect();
    let top = "
Top: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Holder: {properties: {more: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {more: {type: string}}}]}}}";
    let (types, said) = super::schemas(&format!("{top}{kids}"));
    assert!(types.contains("Holder.more = struct"), "{types}");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said.iter().all(|one| one.contains("the subtypes of")), "{said:?}");
}

#[test]
fn a_cycle_of_parts_ends() {
    let (_, said) = super::schemas(
        "
        One: {allOf: [{$ref: '#/components/schemas/Two'}], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Two: {allOf: [{$ref: '#/components/schemas/One'}], properties: {two: {type: string}}}
        Three: {allOf: [{$ref: '#/components/schemas/Three'}], discriminator: {propertyName: kind, mapping: {a: One, b: Three}}}
        Holder: {properties: {one: {$ref: '#/components/schemas/One'}, more: {allOf: [{$ref: '#/components/schemas/Two'}, {properties: {x: {}}}]}}}
        ",
    );
    assert!(said.iter().all(|one| one.starts_with("ref-cycle")) && !said.is_empty(), "{said:?}");
}

#[test]
fn base_within_base_is_a_union_if_the_outer_one_is_used() {
    check(
        "
        A: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {a1: A1}}}
        A1: {allOf: [{$ref: '#/components/schemas/A'}, {required: [size], properties: {size: {type: string}}}], discriminator: {propertyName: size, mapping: {big: A11}}}
        A11: {allOf: [{$ref: '#/components/schemas/A1'}, {properties: {big: {type: string}}}]}
        Holder: {properties: {a: {$ref: '#/components/schemas/A'}, more: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {more: {type: string}}}]}}}
        ",
        r#"
        A = union by kind {
          "a1": A1
        }
        A1 = union by size {
          "A1": A1^
          "big": A11
        }
        A11 = struct {
          kind: string
          size: string
          big?: string
        }
        Holder = struct {
          a?: A
          more?: Holder.more
        }
        A1^ = struct {
          kind: string
          size: string
        }
        Holder.more|A1 = union by size {
          "A1": Holder.more|A1^
          "big": Holder.more|A1|A11
        }
        Holder.more|A1^ = struct {
          kind: string
          size: string
          more?: string
        }
        Holder.more|A1|A11 = struct {
          kind: string
          size: string
          big?: string
          more?: string
        }
        Holder.more = union by kind {
          "a1": Holder.more|A1
        }
        "#,
    );
}

#[test]
fn recursive_arms_are_dropped() {
    check_said(
        "
        Union: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], discriminator: {propertyName: kind, mapping: {one: One, two: Two, self: Union}}}
        One: {properties: {kind: {type: string}, one: {type: string}}}
        Two: {properties: {kind: {type: string}, two: {type: string}}}
        Left: {oneOf: [{$ref: '#/components/schemas/Right'}, {type: string}]}
        Right: {oneOf: [{$ref: '#/components/schemas/Left'}, {type: integer}]}
        Outer: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {x: Inner}}}
        Inner: {allOf: [{$ref: '#/components/schemas/Outer'}, {properties: {size: {type: string}}}], required: [size], discriminator: {propertyName: size, mapping: {x: Outer, y: Kid}}}
        Kid: {allOf: [{$ref: '#/components/schemas/Inner'}, {properties: {kid: {type: string}}}]}
        ",
        r#"
        Union = union by kind {
          "one": One
          "two": Two
        }
        One = struct {
          kind?: string
          one?: string
        }
        Two = struct {
          kind?: string
          two?: string
        }
        Left = union {
          String: string
        }
        Right = union {
          Left: Left
          Integer: i64
        }
        Outer = union by kind {
          "x": Inner
        }
        Inner = union by size {
          "Inner": Inner^
          "y": Kid
          "x": Inner^
        }
        Kid = struct {
          kind: string
          size: string
          kid?: string
        }
        Inner^ = struct {
          kind: string
          size: string
        }
        "#,
        &[
            "approximated #/components/schemas/Left: the arm `Right` leads back to this union",
            "approximated #/components/schemas/Union: `kind: self` leads back to this union",
        ],
    );
}

#[test]
fn missing_and_contradictory_tags_are_reported() {
    check_said(
        "
        Nowhere: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], discriminator: {propertyName: kind}}
        Alike: {oneOf: [{$ref: '#/components/schemas/Some'}, {$ref: '#/components/schemas/Same'}], discriminator: {propertyName: kind}}
        Lone: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Tagged'}], discriminator: {propertyName: kind, mapping: {one: One, t: Tagged}}}
        One: {type: object, required: [one], properties: {one: {type: string}}, additionalProperties: false}
        Two: {type: object, required: [two], properties: {two: {type: string}}}
        Some: {type: object, properties: {a: {type: string}}}
        Same: {type: object, properties: {a: {type: string}, b: {type: string}}}
        Tagged: {type: object, required: [kind], properties: {kind: {enum: [tagged]}}}
        Base: {type: object, properties: {a: {type: string}}, discriminator: {propertyName: kind, mapping: {k: Kid}}}
        Kid: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kid: {type: string}}}]}
        List: {type: array, items: {type: string}, discriminator: {propertyName: kind}}
        ",
        r#"
        Nowhere = union {
          One: One keys one
          Two: Two keys two
        }
        Alike = union by kind {
          "Some": Some
          "Same": Same
        }
        Lone = union by kind {
          "tagged": Tagged
          none: One
        }
        One = struct {
          one: string
        }
        Two = struct {
          two: string
        }
        Some = struct {
          a?: string
        }
        Same = struct {
          a?: string
          b?: string
        }
        Tagged = struct {
          kind: Tagged.kind
        }
        Base = union by kind {
          "k": Kid
          none: Base^
        }
        Kid = struct {
          a?: string
          kid?: string
        }
        List = [string]
        Base^ = struct {
          a?: string
        }
        Tagged.kind = enum "tagged"
        "#,
        &[
            "approximated #/components/schemas/Alike: no arm has a field `kind`, which the discriminator names; it is read and sent",
            "approximated #/components/schemas/Base: there is no field `kind` here",
            "approximated #/components/schemas/List/discriminator: only objects have a discriminator",
            "approximated #/components/schemas/Lone: the arm `One` has no field `kind`, which the discriminator names; an object",
            "approximated #/components/schemas/Nowhere: no arm has a field `kind`, which the discriminator names; the form",
            "approximated #/components/schemas/Tagged: a mapping names this schema by `t`",
        ],
    );
}
