use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "a call takes one more argument",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: kind, in: query, required: true, schema: {type: string}}]
      responses: {'204': {description: d}}",
    },
    Case {
        name: "a call takes one argument less",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: kind, in: query, required: true, schema: {type: string}}]
      responses: {'204': {description: d}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "a parameter has another name, and is shown",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: pin, in: query, schema: {type: string, x-sdk-sensitive: true}}]
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: digits, in: query, schema: {type: string}}]
      responses: {'204': {description: d}}",
    },
    Case {
        name: "what is given and what is yielded was exact",
        old: "paths:
  /pets/{fee}:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: fee, in: path, required: true, schema: {type: number, x-sdk-type: decimal}}, {name: most, in: query, schema: {type: number, x-sdk-type: decimal}}]
      responses: {'200': {description: d, content: {application/json: {schema: {type: number, x-sdk-type: decimal}}}}}",
        new: "paths:
  /pets/{fee}:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: fee, in: path, required: true, schema: {type: number}}, {name: most, in: query, schema: {type: number}}]
      responses: {'200': {description: d, content: {application/json: {schema: {type: number}}}}}",
    },
    Case {
        name: "a parameter is shown",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: pin, in: query, schema: {type: string, x-sdk-sensitive: true}}]
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: pin, in: query, schema: {type: string}}]
      responses: {'204': {description: d}}",
    },
    Case {
        name: "an argument is of another type, another is a setter, and a setter is an argument",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: age, in: query, required: true, schema: {type: integer, format: int32}}
      - {name: kind, in: query, required: true, schema: {type: string}}
      - {name: name, in: query, schema: {type: string}}
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: age, in: query, required: true, schema: {type: integer, format: int64}}
      - {name: kind, in: query, schema: {type: string}}
      - {name: name, in: query, required: true, schema: {type: string}}
      responses: {'204': {description: d}}",
    },
    Case {
        name: "arguments of the same type stand in another order",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: from, in: query, required: true, schema: {type: string, format: date}}
      - {name: to, in: query, required: true, schema: {type: string, format: date}}
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: to, in: query, required: true, schema: {type: string, format: date}}
      - {name: from, in: query, required: true, schema: {type: string, format: date}}
      responses: {'204': {description: d}}",
    },
    Case {
        name: "arguments of several types stand in another order",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: from, in: query, required: true, schema: {type: string, format: date}}
      - {name: age, in: query, required: true, schema: {type: integer}}
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: age, in: query, required: true, schema: {type: integer}}
      - {name: from, in: query, required: true, schema: {type: string, format: date}}
      responses: {'204': {description: d}}",
    },
    Case {
        name: "setters: one removed, one new, one of another type, one by another name, one deprecated",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: gone, in: query, schema: {type: string}}
      - {name: size, in: query, schema: {type: integer, format: int32}}
      - {name: kind, in: query, schema: {type: string}}
      - {name: old, in: query, schema: {type: string}}
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters:
      - {name: came, in: query, schema: {type: string}}
      - {name: size, in: query, schema: {type: integer, format: int64}}
      - {name: kind, in: query, x-sdk-name: species, schema: {type: string}}
      - {name: old, in: query, deprecated: true, schema: {type: string}}
      responses: {'204': {description: d}}",
    },
    Case {
        name: "an argument takes the place of another one of the same type",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: kind, in: query, required: true, schema: {type: string}}, {name: name, in: query, schema: {type: string}}]
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: kind, in: query, schema: {type: string}}, {name: name, in: query, required: true, schema: {type: string}}]
      responses: {'204': {description: d}}",
    },
    Case {
        name: "a body may be left out",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: d}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: d}}",
    },
];
