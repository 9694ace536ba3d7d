//! New operations and their schemas.

use fastrand::Rng;
use serde_json::{Value, json};

use super::answers::new_name;
use super::step::Step;
use super::survey::{Operation, Survey, members};
use super::{Draft, Kind};
use crate::words::{capital, word};

pub const KINDS: &[Kind] = &[
    ("two operations are new in a tag", |survey, rng| {
        let mut drafts = Vec::new();
        for (tag, operations) in survey.tags() {
            // It answers with a schema that the tag has already.
            let answer = operations.iter().find_map(|operation| operation.answers.iter().next());
            let (Some(answer), Some(one)) = (answer, operations.first()) else { continue };
            let path = format!("/v1/{}/{{thingId}}", word(8, rng));
            let id = parameter("thingId", "path", &json!({"type": "integer", "format": "int64"}), true);
            let reference = json!({"$ref": format!("#/components/schemas/{answer}")});
            let get = operation(survey, rng, tag, std::slice::from_ref(&id), &answered(&reference));
            let delete = operation(survey, rng, tag, &[id], &json!({"204": {"description": "It is gone."}}));
            let value = json!({"get": get, "delete": delete});
            let add = Step::Add { object: "/paths".to_owned(), key: path.clone(), value };
            let [reported, other] = ["GET", "DELETE"].map(|method| format!("{method} {path}"));
            // Tag and schema must stay.
            drafts.push(Draft::new("endpoint-added", &reported, [add]).also([one.name.as_str(), *answer, &other]));
        }
        drafts
    }),
    ("a tag is new, with a list slice by slice, a form with a file, and schemas", |survey, rng| {
        let (name, path) = (capital(&new_name(rng)), format!("/v1/{}", word(8, rng)));
        let tag = format!("{name}s of the place");
        let describe = Step::Push {
            list: "/tags".to_owned(),
            item: json!({"name": tag, "description": "What there is and what it looks like"}),
            first: rng.bool(),
        };
        let (list, photo) = (format!("{name}SlicedResult"), format!("{path}/{{thingId}}/photo"));
        let listed = json!({"$ref": format!("#/components/schemas/{list}")});
        let get = operation(survey, rng, &tag, &slices(), &answered(&listed));
        let id = parameter("thingId", "path", &json!({"type": "integer", "format": "int64"}), true);
        let mut put = operation(survey, rng, &tag, &[id], &json!({"204": {"description": "It was stored."}}));
        put["requestBody"] = form();
        let add = |object: &str, key: &str, value| Step::Add { object: object.to_owned(), key: key.to_owned(), value };
        let mut steps = vec![
            add("/paths", &path, json!({"get": get})),
            add("/paths", &photo, json!({"put": put})),
            add("/components/schemas", &name, item()),
            add("/components/schemas", &list, slice(&name)),
        ];
        steps.extend(survey.document["tags"].is_array().then_some(describe));
        let draft = Draft::new("endpoint-added", &format!("GET {path}"), steps);
        Vec::from([draft.also([format!("PUT {photo}").as_str(), &name, &list])])
    }),
];

/// An operation with the errors of an existing one.
fn operation(survey: &Survey<'_>, rng: &mut Rng, tag: &str, parameters: &[Value], successes: &Value) -> Value {
    let mut responses = successes.clone();
    let model = survey.operations.iter().max_by_key(|one: &&Operation<'_>| members(&one.value["responses"]).count());
    for (status, answer) in model.into_iter().flat_map(|model| members(&model.value["responses"])) {
        if !status.starts_with('2') {
            responses[status] = answer.clone();
        }
    }
    json!({
        "tags": [tag],
        "summary": "Do something new",
        "description": "Required Scopes: `THING_READ`\n\nDoes something that nobody could do before.",
        "operationId": new_name(rng),
        "parameters": parameters,
        "responses": responses
    })
}

fn answered(schema: &Value) -> Value {
    json!({"200": {"description": "What there is.", "content": {"application/json": {"schema": schema}}}})
}

fn parameter(name: &str, location: &str, schema: &Value, required: bool) -> Value {
    json!({"name": name, "in": location, "description": "What to look at.", "required": required, "schema": schema})
}

fn slices() -> [Value; 2] {
    let size = json!({"type": "integer", "format": "int32", "default": 50, "maximum": 100, "minimum": 10});
    let offset = parameter("offset", "query", &json!({"type": "string", "default": "0"}), false);
    [offset, parameter("sliceSize", "query", &size, false)]
}

/// A form with a required file and an optional text.
fn form() -> Value {
    let properties = json!({
        "photo": {"type": "string", "format": "binary", "description": "A photo, as image/jpeg."},
        "caption": {"type": "string", "description": "Text below the photo."}
    });
    let schema = json!({"type": "object", "properties": properties, "required": ["photo"]});
    json!({"description": "Form with the photo.", "content": {"multipart/form-data": {"schema": schema}}})
}

fn item() -> Value {
    let state = json!({"type": "string", "description": "Whether it can be rented.", "enum": ["FREE", "RENTED"]});
    let id = json!({"type": "integer", "description": "Its id.", "format": "int64", "example": 17});
    json!({"type": "object", "properties": {"id": id, "state": state}, "required": ["id", "state"]})
}

fn slice(item: &str) -> Value {
    let reference = format!("#/components/schemas/{item}");
    let properties = json!({
        "result": {"type": "array", "items": {"$ref": reference}},
        "hasNext": {"type": "boolean", "description": "Whether more follow."},
        "offset": {"type": "string", "description": "What to pass on to fetch the next slice."}
    });
    json!({"type": "object", "properties": properties, "required": ["hasNext", "offset", "result"]})
}
