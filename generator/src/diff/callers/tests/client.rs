use super::Case;

pub const CASES: &[Case] = &[
    Case {
        name: "webhooks come",
        old: "components: {}",
        new: "webhooks: {born: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "webhooks go",
        old: "webhooks: {born: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
        new: "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}",
    },
    Case {
        name: "webhooks carry another type, with another key and another id",
        old: "info: {title: Pets, version: '1', x-sdk-webhook-delivery: {id: name}}
webhooks: {born: {post: {security: [{hook: []}], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}}}
components:
  securitySchemes: {hook: {type: apiKey, in: header, name: x-hook}}
  schemas: {Pet: {type: object, properties: {name: {type: string}}}, Dog: {type: object, properties: {name: {type: string}}}}",
        new: "info: {title: Pets, version: '1', x-sdk-webhook-signature: standard}
webhooks: {born: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}, responses: {}}}}
components:
  schemas: {Pet: {type: object, properties: {name: {type: string}}}, Dog: {type: object, properties: {name: {type: string}}}}",
    },
    Case {
        name: "a variable of the server comes, and need not be set",
        old: "servers: [{url: 'https://pets.example'}]",
        new: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo}}}]",
    },
    Case {
        name: "a variable of the server comes, and must be set",
        old: "servers: [{url: 'https://pets.example'}]",
        new: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo, x-sdk-required: true}}}]",
    },
    Case {
        name: "a variable must be set now",
        old: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo}}}]",
        new: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo, x-sdk-required: true}}}]",
    },
    Case {
        name: "a variable need not be set any more",
        old: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo, x-sdk-required: true}}}]",
        new: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo}}}]",
    },
    Case {
        name: "a variable of the server was removed",
        old: "servers: [{url: 'https://{tenant}.pets.example', variables: {tenant: {default: demo}}}]",
        new: "servers: [{url: 'https://pets.example'}]",
    },
    Case {
        name: "a credential is of another kind",
        old: "components: {securitySchemes: {key: {type: apiKey, in: header, name: x-key}}}",
        new: "components: {securitySchemes: {key: {type: http, scheme: bearer}}}",
    },
    Case {
        name: "a credential takes other arguments",
        old: "components: {securitySchemes: {basic_auth: {type: http, scheme: bearer}, other: {type: http, scheme: bearer}}}",
        new: "components: {securitySchemes: {basic_auth: {type: http, scheme: basic}, other: {type: http, scheme: bearer}}}",
    },
    Case {
        name: "environment variables have another prefix",
        old: "info: {title: Pets, version: '1'}",
        new: "info: {title: Animals, version: '1'}",
    },
    Case {
        name: "errors share a body now",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}, '400': {description: d}}}}
components: {schemas: {Failure: {type: object, properties: {message: {type: string}}}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '204': {description: d}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
components: {schemas: {Failure: {type: object, properties: {message: {type: string}}}}}",
    },
    Case {
        name: "errors share another body",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '204': {description: d}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
components:
  schemas:
    Failure: {type: object, properties: {message: {type: string}}}
    Problem: {type: object, properties: {title: {type: string}}}",
        new: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '204': {description: d}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
components:
  schemas:
    Failure: {type: object, properties: {message: {type: string}}}
    Problem: {type: object, properties: {title: {type: string}}}",
    },
    Case {
        name: "errors share no body any more",
        old: "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      responses:
        '204': {description: d}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
components: {schemas: {Failure: {type: object, properties: {message: {type: string}}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}, '400': {description: d}}}}
components: {schemas: {Failure: {type: object, properties: {message: {type: string}}}}}",
    },
];
