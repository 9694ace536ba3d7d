use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "a method was removed, its group is not",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /pet: {get: {tags: [pets], operationId: getPet, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
    },
    Case { name: "events came", old: EVENTS_OFF, new: EVENTS },
    Case { name: "events went", old: EVENTS, new: EVENTS_OFF },
    Case { name: "events of another type", old: EVENTS, new: EVENTS_OF_NUMBERS },
    Case {
        name: "a method came",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pet/{id}:
    get:
      tags: [pets]
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
      responses: {'204': {description: d}}
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a method has another name",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "the path is another, the method is the same, and so is a parameter by another name",
        old: "paths:
  /pets/{id}:
    get:
      tags: [pets]
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
      responses: {'204': {description: d}}",
        new: "paths:
  /v2/pets/{petId}:
    get:
      tags: [pets]
      operationId: getPet
      parameters: [{name: petId, in: path, required: true, schema: {type: integer, format: int64}}]
      responses: {'204': {description: d}}",
    },
    Case {
        name: "a method stands in another group",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /pet: {get: {tags: [pets], operationId: getPet, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [dogs], operationId: getDogs, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /pet: {get: {tags: [dogs], operationId: getPet, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [dogs], operationId: getDogs, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a group has another name: nothing is reported of its methods",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: listAll, responses: {'204': {description: d}}}}
  /pet: {get: {tags: [pets], operationId: listOne, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [animals], operationId: listAll, responses: {'204': {description: d}}}}
  /pet: {get: {tags: [animals], operationId: listOne, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a group was removed, another was added",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /dogs: {get: {tags: [dogs], operationId: getDogs, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "the types of a request have other names: the group has taken theirs",
        old: "paths:
  /a: {get: {tags: [api], operationId: getPets, responses: {'204': {description: d}}}}
  /b: {get: {tags: [api], operationId: pets, responses: {'204': {description: d}}}}",
        new: "paths:
  /a: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /b: {get: {tags: [pets], operationId: pets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a method is deprecated",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], deprecated: true, operationId: getPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a method is deprecated no more",
        old: "paths:
  /pets: {get: {tags: [pets], deprecated: true, operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "what is answered: nothing, then a text",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}",
    },
    Case {
        name: "what is answered: a text, then perhaps none",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '200': {description: d, content: {application/json: {schema: {type: string}}}}
        '204': {description: d}",
    },
    Case {
        name: "what is answered by status",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '200': {description: d, content: {application/json: {schema: {type: string}}}}
        '201': {description: d, content: {application/json: {schema: {type: boolean}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '200': {description: d, content: {application/json: {schema: {type: string}}}}
        '202': {description: d, content: {application/json: {schema: {type: boolean}}}}",
    },
    Case { name: "slices come", old: SLICES_OFF, new: SLICES },
    Case { name: "slices go", old: SLICES, new: SLICES_OFF },
    Case { name: "slices have other items", old: SLICES, new: SLICES_OF_NUMBERS },
];

const SLICES: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      x-sdk-pagination: {cursor: {parameter: offset, field: offset}, items: result}
      parameters: [{name: offset, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Slice'}}}}}
components:
  schemas:
    Slice: {type: object, properties: {offset: {type: string}, result: {type: array, items: {type: string}}}}";

const SLICES_OFF: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: offset, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Slice'}}}}}
components:
  schemas:
    Slice: {type: object, properties: {offset: {type: string}, result: {type: array, items: {type: string}}}}";

const SLICES_OF_NUMBERS: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      x-sdk-pagination: {cursor: {parameter: offset, field: offset}, items: result}
      parameters: [{name: offset, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Slice'}}}}}
components:
  schemas:
    Slice: {type: object, properties: {offset: {type: string}, result: {type: array, items: {type: boolean}}}}";

/// An answer as a whole.
const EVENTS_OFF: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}";

/// The same, or as a stream.
const EVENTS: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {type: string}}, text/event-stream: {schema: {type: string}}}}}";

const EVENTS_OF_NUMBERS: &str = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses: {'200': {description: d, content: {application/json: {schema: {type: string}}, text/event-stream: {schema: {type: integer}}}}}";
