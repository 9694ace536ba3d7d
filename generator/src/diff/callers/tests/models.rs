use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "a model was removed, another was added",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Owner: {type: object, properties: {age: {type: integer}}}}}",
    },
    Case {
        name: "a model has another name by an extension: its uses are not reported",
        old: "components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}",
        new: "components:
  schemas:
    Pet: {type: object, x-sdk-name: Animal, properties: {name: {type: string}}}
    Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}",
    },
    Case {
        name: "a schema has another name, and is made of the same",
        old: "components:
  schemas:
    PetDto: {type: object, properties: {name: {type: string}, age: {type: integer}}}
    Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/PetDto'}}}",
        new: "components:
  schemas:
    Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
    Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}}",
    },
    Case {
        name: "a model is of another kind",
        old: "components: {schemas: {Kind: {type: string, enum: [cat, dog]}}}",
        new: "components: {schemas: {Kind: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "a name stands for another type",
        old: "components: {schemas: {Names: {type: array, items: {type: string}}}}",
        new: "components: {schemas: {Names: {type: array, items: {type: boolean}}}}",
    },
    Case {
        name: "traits are lost, then there again",
        old: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer}}}}}",
        new: "components: {schemas: {Pet: {type: object, required: [age], properties: {age: {type: number}}}}}",
    },
    Case {
        name: "traits are gained",
        old: "components: {schemas: {Pet: {type: object, required: [age], properties: {age: {type: integer}, weight: {type: number}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {age: {type: integer}}}}}",
    },
    Case {
        name: "unknown fields are kept in one model, and not any more in another",
        old: "components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Owner: {type: object, x-sdk-unknown-fields: keep, properties: {age: {type: integer}}}",
        new: "components:
  schemas:
    Pet: {type: object, x-sdk-unknown-fields: keep, properties: {name: {type: string}}}
    Owner: {type: object, properties: {age: {type: integer}}}",
    },
    Case {
        name: "another enum has the codes of errors",
        old: "info: {title: Pets, version: '1', x-sdk-error-codes: '#/components/schemas/Code'}
components: {schemas: {Code: {type: string, enum: [gone]}, Reason: {type: string, enum: [locked]}}}",
        new: "info: {title: Pets, version: '1', x-sdk-error-codes: '#/components/schemas/Reason'}
components: {schemas: {Code: {type: string, enum: [gone]}, Reason: {type: string, enum: [locked]}}}",
    },
    Case {
        name: "requests carry it now",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
    },
    Case {
        name: "no request carries it any more",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
        new: "paths:
  /pets: {post: {tags: [pets], operationId: addPet, responses: {'204': {description: d}}}}
components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}",
    },
    Case {
        name: "only one group needs it any more",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /owners:
    get:
      tags: [owners]
      operationId: getOwners
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /owners: {get: {tags: [owners], operationId: getOwners, responses: {'204': {description: d}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "two variants hold one type: which of them `From` would make is not said",
        old: "components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind, age], properties: {kind: {type: string}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}",
        new: "components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind, age], properties: {kind: {type: string}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, lion: Cat, dog: Dog}}",
    },
    Case {
        name: "of two variants that hold one type, one was removed",
        old: "components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind, age], properties: {kind: {type: string}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, lion: Cat, dog: Dog}}",
        new: "components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind, age], properties: {kind: {type: string}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}",
    },
    Case {
        name: "a model is deprecated",
        old: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, deprecated: true, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "two required fields are of one type: they are given by name",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, age], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, kind], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
    },
    Case {
        name: "required fields are given by position again",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, kind], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, age], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
    },
    Case {
        name: "other fields are required, by name",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, kind], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, colour, owner], properties: {name: {type: string}, age: {type: integer}, kind: {type: string, x-sdk-name: sort}, colour: {type: string}, owner: {type: string}}}}}",
    },
    Case {
        name: "a field and the model have other names, and so has the struct of required fields",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, kind], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, x-sdk-name: Animal, required: [name, kind], properties: {name: {type: string, x-sdk-name: label}, age: {type: integer}, kind: {type: string}}}}}",
    },
    Case {
        name: "a model with a struct of required fields is of another kind",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: object, required: [name, kind], properties: {name: {type: string}, age: {type: integer}, kind: {type: string}}}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components: {schemas: {Pet: {type: string, enum: [cat, dog]}}}",
    },
];
