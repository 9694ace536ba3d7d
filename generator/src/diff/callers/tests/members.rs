use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "a field was removed",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "a field came",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, required: [age], properties: {name: {type: string}, age: {type: integer}}}}}",
    },
    Case {
        name: "a field has another name in Rust",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {name: {type: string, x-sdk-name: label}}}}}",
    },
    Case {
        name: "a field has another name on the wire, and the same in Rust",
        old: "components: {schemas: {Pet: {type: object, properties: {petName: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {pet_name: {type: string}}}}}",
    },
    Case {
        name: "a field is optional",
        old: "components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "a field is always there",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
    },
    Case {
        name: "a field is of another type",
        old: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer, format: int32}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer, format: int64}}}}}",
    },
    Case {
        name: "a field is shown, another is hidden",
        old: "components: {schemas: {Pet: {type: object, properties: {pin: {type: string, x-sdk-sensitive: true}, name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {pin: {type: string}, name: {type: string, format: password}}}}}",
    },
    Case {
        name: "a field was exact and is a float",
        old: "components: {schemas: {Pet: {type: object, properties: {fee: {type: number, x-sdk-type: decimal}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {fee: {type: number}}}}}",
    },
    Case {
        name: "a field has another name, and is shown",
        old: "components: {schemas: {Pet: {type: object, properties: {firstName: {type: string, x-sdk-sensitive: true}, age: {type: integer}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {givenName: {type: string}, age: {type: integer}}}}}",
    },
    Case {
        name: "a field has another name, and is a float",
        old: "components: {schemas: {Pet: {type: object, properties: {fee: {type: number, x-sdk-type: decimal}, age: {type: integer}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {price: {type: number}, age: {type: integer}}}}}",
    },
    Case {
        name: "what is in a list, a map and a union was exact",
        old: "components: {schemas: {Pet: {type: object, properties: {fees: {type: array, items: {type: number, x-sdk-type: decimal}}, by: {additionalProperties: {type: integer}}, one: {oneOf: [{type: number, x-sdk-type: decimal}, {type: string}]}, of: {$ref: '#/components/schemas/Fee'}}}, Fee: {type: number, x-sdk-type: decimal}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {fees: {type: array, items: {type: number}}, by: {additionalProperties: {type: number}}, one: {oneOf: [{type: number}, {type: string}]}, of: {$ref: '#/components/schemas/Fee'}}}, Fee: {type: number}}}",
    },
    Case {
        name: "a field has another name and may be null, and is shown",
        old: "components: {schemas: {Pet: {type: object, required: [pin], properties: {pin: {type: string, x-sdk-sensitive: true}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {note: {type: string}, pin2: {type: string, nullable: true}}}}}",
    },
    Case {
        name: "a model within a field was exact",
        old: "components: {schemas: {Pet: {type: object, properties: {fee: {$ref: '#/components/schemas/Fee'}}}, Fee: {type: object, properties: {amount: {type: number, x-sdk-type: decimal}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {fee: {type: number}}}, Fee: {type: object, properties: {amount: {type: number, x-sdk-type: decimal}}}}}",
    },
    Case {
        name: "a model that both have was exact, and a list of it was added: reported once",
        old: "components: {schemas: {Pet: {type: object, properties: {fee: {$ref: '#/components/schemas/Fee'}}}, Fee: {type: object, properties: {amount: {type: number, x-sdk-type: decimal}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {fee: {type: array, items: {$ref: '#/components/schemas/Fee'}}}}, Fee: {type: object, properties: {amount: {type: number}}}}}",
    },
    Case {
        name: "a model of another kind was exact",
        old: "components: {schemas: {Fee: {type: number, x-sdk-type: decimal}}}",
        new: "components: {schemas: {Fee: {type: object, properties: {amount: {type: number}}}}}",
    },
    Case {
        name: "a field is deprecated",
        old: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer, deprecated: true}}}}}",
    },
    Case {
        name: "a model that requests carry: one field more, one needed, one not, one null",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet:
      type: object
      required: [name, age]
      properties: {name: {type: string}, age: {type: integer}, kind: {type: string}, owner: {type: string}, tag: {type: string}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet:
      type: object
      required: [name, kind, colour]
      properties: {name: {type: string}, age: {type: integer}, kind: {type: string}, owner: {type: string, nullable: true}, colour: {type: string}}",
    },
    Case {
        name: "a value of an enum was removed, another was added",
        old: "components: {schemas: {Kind: {type: string, enum: [cat, dog]}}}",
        new: "components: {schemas: {Kind: {type: string, enum: [cat, bird]}}}",
    },
    Case {
        name: "a value of an enum has another name",
        old: "components: {schemas: {Kind: {type: integer, enum: [1, 2], x-enum-varnames: [Cat, Dog]}}}",
        new: "components: {schemas: {Kind: {type: integer, enum: [2, 1], x-enum-varnames: [Hound, Cat]}}}",
    },
    Case {
        name: "a variant holds another type",
        old: "components:
  schemas:
    Value: {oneOf: [{type: string}, {type: array, items: {type: string}}]}",
        new: "components:
  schemas:
    Value: {oneOf: [{type: string}, {type: array, items: {type: boolean}}]}",
    },
];
