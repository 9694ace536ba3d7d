use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "an operationId is another",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "an operationId is another, and answers differ by status",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {
    '200': {description: d, content: {application/json: {schema: {type: string}}}},
    '201': {description: d, content: {application/json: {schema: {type: integer}}}}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {
    '200': {description: d, content: {application/json: {schema: {type: string}}}},
    '201': {description: d, content: {application/json: {schema: {type: integer}}}}}}}",
    },
    Case {
        name: "the tag is another, and the old one is still there",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [pets], operationId: getDogs, responses: {'204': {description: d}}}}
  /cats: {get: {tags: [cats], operationId: getCats, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [cats], operationId: getDogs, responses: {'204': {description: d}}}}
  /cats: {get: {tags: [cats], operationId: getCats, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "another operation takes the name of what stood for the request",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [pets], operationId: getPetsRequest, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "parameters and fields that are required stand in another order",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      parameters:
        - {name: a, in: query, required: true, schema: {type: string}}
        - {name: b, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      parameters:
        - {name: b, in: query, required: true, schema: {type: string}}
        - {name: a, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet: {type: object, required: [y, x], properties: {y: {type: string}, x: {type: string}}}",
    },
];
