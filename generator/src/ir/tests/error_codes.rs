use super::extensions::lowered_with;
use crate::ir::show::show_origin;

const ENUM: &str = "{type: string, enum: [NOT_FOUND, LOCKED]}";

/// The enum of the codes of errors, where errors have a code of this schema and the overlay adds this to `info`.
fn codes(code: &str, info: Option<&str>) -> Result<Option<String>, Vec<String>> {
    let description = format!(
        "
openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /a:
    get:
      operationId: a
      responses:
        '204': {{description: x}}
        default: {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}}}}}}}
components:
  schemas:
    Problem: {{properties: {{message: {{type: string}}, code: {code}}}}}
    Codes: {ENUM}
    Other: {{$ref: '#/components/schemas/Codes'}}
    Text: {{type: string}}
"
    );
    let (api, said) = lowered_with(&description, info.map(|update| ("$.info", update)));
    let api = api.ok_or(said)?;
    Ok(api.error_codes.map(|id| show_origin(&api.types[id].origin)))
}

#[test]
fn the_enum_of_the_code_in_the_error_body_has_the_codes() {
    assert_eq!(codes("{type: string}", None), Ok(None));
    assert_eq!(codes("{type: integer, enum: [1, 2]}", None), Ok(None));
    assert_eq!(codes("{type: string, x-sdk-sensitive: true, enum: [a]}", None), Ok(None));
    assert_eq!(codes("{type: string, enum: [a, b]}", None), Ok(Some("Problem.code".to_owned())));
    for code in ["{$ref: '#/components/schemas/Codes'}", "{$ref: '#/components/schemas/Other'}"] {
        assert_eq!(codes(code, None), Ok(Some("Codes".to_owned())));
    }
    assert_eq!(
        codes("{nullable: true, allOf: [{$ref: '#/components/schemas/Codes'}]}", None),
        Ok(Some("Codes".to_owned()))
    );
}

#[test]
fn an_extension_points_to_the_codes() {
    for target in ["Codes", "Other"] {
        let update = format!("{{x-sdk-error-codes: '#/components/schemas/{target}'}}");
        assert_eq!(codes("{type: string, enum: [a, b]}", Some(&update)), Ok(Some("Codes".to_owned())));
    }
    for (value, message) in [
        ("'#/components/schemas/Text'", "`#/components/schemas/Text` is no enum of texts"),
        ("'#/components/schemas/None'", "there is no schema `#/components/schemas/None` in `components`"),
        ("'#/components/schemas/Problem/properties/code'", "there is no schema"),
        ("Codes", "`x-sdk-error-codes` must point to a component"),
        ("[a, b]", "`x-sdk-error-codes` must point to a component"),
    ] {
        let said = codes("{type: string}", Some(&format!("{{x-sdk-error-codes: {value}}}"))).expect_err(value);
        let start = format!("extension-invalid #/info/x-sdk-error-codes: {message}");
        assert!(said.len() == 1 && said[0].starts_with(&start), "{said:?}");
    }
}
