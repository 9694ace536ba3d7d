use super::dedent;
use super::extensions::lowered_with;
use crate::ir::show::show_origin;
use crate::ir::{DeliveryId, Hmac, Proof, Shape, Signature, SignedPart, TypeExpr};

/// A description with these webhooks and more members of `info`.
fn description(webhooks: &str, info: &str) -> String {
    dedent(&format!(
        "
        openapi: 3.1.0
        info: {{title: T, version: '1'{info}}}
        security: [{{Key: []}}]
        paths: {{/a: {{get: {{operationId: a, responses: {{'204': {{description: x}}}}}}}}}}
        webhooks: {{{webhooks}}}
        components:
          securitySchemes:
            Key: {{type: apiKey, in: header, name: x-key}}
            Hook: {{type: apiKey, in: header, name: x-hook}}
            Query: {{type: apiKey, in: query, name: key}}
            Bearer: {{type: http, scheme: bearer}}
          schemas:
            A: {{required: [type, id], properties: {{type: {{const: a.made}}, id: {{type: string}}}}}}
            B: {{required: [type, id], properties: {{type: {{const: b.gone}}, id: {{type: string}}, at: {{type: integer}}}}}}
            Names: {{type: array, items: {{type: string}}}}
        "
    ))
}

fn webhook(name: &str, schema: &str, more: &str) -> String {
    format!(
        "{name}: {{post: {{{more}requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}, responses: {{}}}}}}"
    )
}

fn events(webhooks: &[String], info: &str) -> (crate::ir::Api, Vec<String>) {
    let (api, said) = lowered_with(&description(&webhooks.join(", "), info), None);
    // Of the schemes, operations require one.
    let said = said.into_iter().filter(|said| !said.starts_with("unused-credential")).collect();
    (api.expect("sound"), said)
}

#[test]
fn several_webhooks_are_a_union_by_the_tag_of_their_bodies() {
    let (api, said) = events(&[webhook("made", "A", ""), webhook("gone", "B", "")], "");
    assert_eq!(said, [""; 0]);
    let events = api.events.expect("webhooks");
    let TypeExpr::Named(id) = events.ty else { panic!("{:?}", events.ty) };
    assert_eq!(show_origin(&api.types[id].origin), "webhooks");
    let Shape::Tagged(tagged) = &api.types[id].shape else { panic!("{:?}", api.types[id].shape) };
    let tags: Vec<_> = tagged.arms.iter().map(|arm| arm.value.as_str()).collect();
    assert_eq!((tagged.tag.as_str(), tags), ("type", vec!["a.made", "b.gone"]));
    assert_eq!((events.name, events.kind), (None, vec!["type".to_owned()]));
    assert!(api.types[id].analysis.in_responses && api.types[id].analysis.ungated);
}

/// Two variants of one name would be no Rust.
#[test]
fn each_method_of_a_webhook_has_a_variant() {
    let body = |schema: &str| {
        format!("{{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{}}}}")
    };
    let of = |field: &str| body(&format!("{{required: [{field}], properties: {{{field}: {{type: string}}}}}}"));
    let one = format!("one: {{put: {}, post: {}}}", of("x"), of("y"));
    let two = format!("one post: {{post: {}}}", of("z"));
    let (api, said) = events(&[one, two], "");
    assert_eq!(said, [""; 0]);
    let TypeExpr::Named(id) = api.events.expect("webhooks").ty else { panic!("no name") };
    let Shape::Untagged(arms) = &api.types[id].shape else { panic!("{:?}", api.types[id].shape) };
    let labels: Vec<_> = arms.iter().map(|arm| arm.label.as_str()).collect();
    assert_eq!(labels, ["one put", "one post", "one post post"]);
}

#[test]
fn one_webhook_is_its_body() {
    let (api, said) = events(&[webhook("made", "A", "")], "");
    assert_eq!(said, [""; 0]);
    let events = api.events.expect("a webhook");
    let TypeExpr::Named(id) = events.ty else { panic!("{:?}", events.ty) };
    assert_eq!(show_origin(&api.types[id].origin), "A");
    assert_eq!(events.name.as_deref(), Some("made"));
    // What is no type of the SDK becomes one.
    let (api, _) = events_of_names();
    let TypeExpr::Named(id) = api.events.expect("a webhook").ty else { panic!("no name") };
    assert!(matches!(api.types[id].shape, Shape::Newtype(TypeExpr::List(_))));
}

fn events_of_names() -> (crate::ir::Api, Vec<String>) {
    events(&[webhook("names", "Names", "")], "")
}

/// What the whole description requires is about calls. Keys of webhooks are no settings of clients.
#[test]
fn webhooks_have_keys_of_their_own() {
    let proof = |security: &str| {
        let (api, said) = events(&[webhook("made", "A", security)], "");
        let schemes: Vec<_> = api.security.iter().map(|scheme| scheme.key.clone()).collect();
        (api.events.expect("a webhook").proof, schemes.contains(&"Hook".to_owned()), said)
    };
    assert_eq!(proof(""), (Proof::None, true, vec![]));
    assert_eq!(proof("security: [{Hook: []}], "), (Proof::HeaderKey("x-hook".to_owned()), false, vec![]));
    assert_eq!(proof("security: [{Query: []}, {Bearer: []}], ").0, Proof::Bearer);
    assert_eq!(proof("security: [{Key: []}], ").0, Proof::HeaderKey("x-key".to_owned()));
    let (proof, _, said) = proof("security: [{Query: []}], ");
    assert_eq!(proof, Proof::None);
    assert!(
        said.len() == 1 && said[0].starts_with("unsecured #/webhooks/made/post/security: a receiver checks one key"),
        "{said:?}"
    );
    let both = [webhook("made", "A", "security: [{Hook: []}], "), webhook("gone", "B", "")];
    let (api, said) = events(&both, "");
    assert_eq!(api.events.expect("webhooks").proof, Proof::HeaderKey("x-hook".to_owned()));
    assert!(said.iter().any(|said| said.contains("not protected in one way")), "{said:?}");
}

#[test]
fn deliveries_have_ids_and_types() {
    let of = |extension: &str| {
        let (api, said) = events(&[webhook("made", "A", "")], &format!(", x-sdk-webhook-delivery: {extension}"));
        let events = api.events.expect("a webhook");
        (events.id, events.kind.join("."), said)
    };
    let field = |name: &str| Some(DeliveryId::Field(vec![name.to_owned()]));
    assert_eq!(of("{id: id, type: type}"), (field("id"), "type".to_owned(), vec![]));
    assert_eq!(of("{id: {header: X-Id}}"), (Some(DeliveryId::Header("X-Id".to_owned())), String::new(), vec![]));
    for wrong in ["id", "{ids: id}", "{id: 1}", "{id: ''}", "{id: a..b}", "{id: {header: 'a b'}}", "{type: [type]}"] {
        let (id, _, said) = of(wrong);
        assert!(id.is_none() && said.len() == 1 && said[0].contains("must be {id, type}"), "{wrong}: {said:?}");
    }
    let (id, kind, said) = of("{id: uuid, type: type}");
    assert_eq!((id, kind.as_str()), (None, "type"));
    assert!(said.len() == 1 && said[0].contains("`uuid` is no field with a text or number"), "{said:?}");
}

#[test]
fn deliveries_are_signed() {
    let of = |extension: &str| {
        let (api, said) = events(&[webhook("made", "A", "")], &format!(", x-sdk-webhook-signature: {extension}"));
        (api.events.expect("a webhook").proof, said)
    };
    assert_eq!(of("standard"), (Proof::Signature(Signature::Standard), vec![]));
    let plain = Hmac {
        header: "X-Sign".to_owned(),
        prefix: "sha256=".to_owned(),
        base64: false,
        timestamp: None,
        content: vec![SignedPart::Body],
    };
    assert_eq!(of("{header: X-Sign, prefix: sha256=}"), (Proof::Signature(Signature::Hmac(plain.clone())), vec![]));
    let timed = Hmac {
        prefix: String::new(),
        base64: true,
        timestamp: Some("X-Time".to_owned()),
        content: vec![SignedPart::Timestamp, SignedPart::Text(".".to_owned()), SignedPart::Body],
        ..plain
    };
    assert_eq!(
        of("{header: X-Sign, encoding: base64, timestamp: X-Time, content: '{timestamp}.{body}'}"),
        (Proof::Signature(Signature::Hmac(timed)), vec![])
    );
    for wrong in [
        "md5",
        "{}",
        "{header: X, encoding: base32}",
        "{header: X, content: '{time}'}",
        "{header: X, content: a}",
        "{header: X, key: a}",
    ] {
        let (proof, said) = of(wrong);
        assert!(proof == Proof::None && said.len() == 1 && said[0].contains("must be `standard`"), "{wrong}: {said:?}");
    }
}

/// An error even in the description itself: a receiver without its signature would let everybody in.
#[test]
fn signatures_are_complete() {
    for (lacking, message) in [
        ("content: '{timestamp}{body}'", "`{timestamp}` needs `timestamp`"),
        ("content: '{id}{body}'", "`{id}` needs `x-sdk-webhook-delivery"),
        ("timestamp: X-Time", "`timestamp` needs `content` with {timestamp}"),
    ] {
        let info = format!(", x-sdk-webhook-signature: {{header: X, {lacking}}}");
        let (api, said) = lowered_with(&description(&webhook("made", "A", ""), &info), None);
        assert!(api.is_none() && said.iter().any(|said| said.contains(message)), "{lacking}: {said:?}");
    }
    let info = ", x-sdk-webhook-signature: standard, x-sdk-webhook-delivery: {id: {header: X-Id}}";
    let (api, said) = events(&[webhook("made", "A", "")], info);
    let events = api.events.expect("a webhook");
    assert_eq!((events.proof, events.id), (Proof::Signature(Signature::Standard), None));
    assert!(said.len() == 1 && said[0].contains("of its own header, `webhook-id`"), "{said:?}");
}

#[test]
fn extensions_of_webhooks_need_webhooks() {
    let (api, said) = events(&[], ", x-sdk-webhook-signature: standard");
    assert!(api.events.is_none());
    assert!(said.iter().any(|said| said.contains("there is no webhook with a JSON body")), "{said:?}");
}
