//! Operations and parameters.

use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::Lowering;
use super::body_variants::Call;
use super::described_scopes::required_scopes;
use super::docs;
use super::locations::location;
use super::proposed_names;
use super::schema::non_null;
use super::security::requirements;
use super::streams::{self, STREAM};
use crate::diagnostic::Code;
use crate::document;
use crate::document::SchemaId;
use crate::ir::analysis::secrecy::is_secret;
use crate::ir::model::{
    self, Constraints, Docs, Method, Operation, Parameter, ParameterIn, Scalar, Step, Style, TypeExpr,
};

impl Lowering<'_, '_> {
    /// The first step to the schemas of an operation.
    pub fn operation_step(operation: &document::Operation) -> Step {
        let id = operation.typed.operation_id.clone();
        let written = operation.written.clone();
        let template = || written.unwrap_or_else(|| model::template(&operation.path, &operation.constants));
        Step::Operation(id.unwrap_or_else(|| format!("{} {}", operation.method, template())))
    }

    /// Finds the paths of schemas of parameters, bodies and responses. The first user in sorted order decides.
    pub fn find_roots(&mut self) {
        let document = self.document;
        let mut operations: Vec<(&document::Operation, Step)> =
            document.operations.iter().map(|operation| (operation, Self::operation_step(operation))).collect();
        let webhooks = document.webhooks.iter();
        operations.extend(webhooks.map(|(name, operation)| (operation, Step::Webhook(name.clone()))));
        operations.sort_by(|left, right| left.0.pointer.cmp(&right.0.pointer));
        let shared = document.root.get("components").and_then(|components| components.get("parameters"));
        let shared = shared.and_then(Value::as_object).into_iter().flatten();
        let mut named: HashMap<&str, usize> = HashMap::new();
        for name in shared.filter_map(|(_, parameter)| parameter.get("name").and_then(Value::as_str)) {
            *named.entry(name).or_default() += 1;
        }
        for (operation, step) in operations {
            for parameter in &operation.parameters {
                let path = match shared_key(&parameter.pointer, "parameters") {
                    // If several parameters share the name, the key tells them apart.
                    Some(key) if named.get(parameter.name.as_str()).is_some_and(|count| *count > 1) => {
                        vec![Step::Parameter(key)]
                    }
                    Some(_) => vec![Step::Parameter(parameter.name.clone())],
                    None => vec![step.clone(), Step::Parameter(parameter.name.clone())],
                };
                self.root(parameter.schema, path);
            }
            if let Some(body) = &operation.body {
                let variants = self.body_variants(&body.content);
                for media in &body.content {
                    let mut path = match shared_key(&body.pointer, "requestBodies") {
                        Some(key) => vec![Step::Component(key), Step::RequestBody],
                        None => vec![step.clone(), Step::RequestBody],
                    };
                    let word = variants.iter().find(|variant| variant.media.name == media.name);
                    path.extend(word.map(|variant| Step::Arm(variant.word.to_owned())));
                    self.root(media.schema, path);
                }
            }
            for (status, response) in &operation.responses {
                for media in &response.content {
                    let path = match shared_key(&response.pointer, "responses") {
                        Some(key) => vec![Step::Component(key), Step::Response(String::new())],
                        None => vec![step.clone(), Step::Response(status_text(*status))],
                    };
                    let of_item = path.iter().cloned().chain([Step::Item]).collect();
                    self.root(media.item_schema, of_item);
                    self.root(media.schema, path);
                }
            }
        }
    }

    pub fn root(&mut self, schema: Option<SchemaId>, path: Vec<Step>) {
        if let Some(id) = schema {
            self.roots.entry(id).or_insert(path);
        }
    }

    /// Lowers all operations, sorted by pointer for the same reason as components, and lists them as the document does.
    pub fn lower_operations(&mut self) {
        let document = self.document;
        let mut order: Vec<(usize, &document::Operation)> = document.operations.iter().enumerate().collect();
        order.sort_by(|left, right| left.1.pointer.cmp(&right.1.pointer));
        let mut lowered: Vec<(usize, Operation)> = Vec::new();
        for (index, operation) in order {
            lowered.push((index, self.lower_operation(operation, Call::Main)));
            lowered.extend(self.lower_variants(operation).into_iter().map(|variant| (index, variant)));
        }
        lowered.sort_by_key(|(index, _)| *index);
        for (_, operation) in lowered {
            self.api.operations.push(operation);
        }
    }

    pub fn lower_operation(&mut self, operation: &document::Operation, call: Call) -> Operation {
        let raw = self.value_at(&operation.pointer).unwrap_or(&Value::Null);
        let typed = &operation.typed;
        // A path item that several paths share has been reported.
        if typed.operation_id.is_none() && raw.get("operationId").is_none() {
            let message = "no operationId; the operation is named after its method and path";
            self.report(Code::MissingOperationId, &operation.pointer, message);
        }
        for key in proposed_names::unusable(raw) {
            let message = format!("`{key}` has no text that could be a name; it is not used");
            self.report(Code::Ignored, &operation.pointer.child(key), message);
        }
        let group = self.group_text(operation);
        self.report_other_groups(operation, group.as_deref());
        let (required, description) = match typed.description.as_deref().and_then(required_scopes) {
            Some((required, rest)) => (Some(required), rest),
            None => (None, typed.description.clone()),
        };
        let security = self.operation_security(operation);
        let scopes_of_scheme = self.declared_scopes(typed.security.as_ref());
        let any_scope = required.as_ref().is_some_and(|required| required.any);
        let mut scopes = required.map(|required| required.scopes).unwrap_or_default();
        for scope in scopes_of_scheme {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        let scheme_scopes = self.scheme_scopes(typed.security.as_ref(), &security, &scopes);
        let method = method(&operation.method);
        let mut parameters = self.parameters(operation, &security);
        let idempotency_key = self.lower_idempotency_key(operation, &method, &mut parameters);
        self.report_taken_constants(operation, &security);
        let body = operation.body.as_ref().and_then(|body| self.lower_body(body));
        let extension = raw.get(STREAM).filter(|value| streams::read(value).is_ok());
        let stream = self.lower_stream(operation, extension, body.as_ref(), call);
        let responses = self.lower_responses(operation, stream.as_ref());
        let is_head = method == Method::Head;
        let output = if is_head { model::Output::Empty } else { super::responses::output(&responses) };
        let mut lowered = Operation {
            operation_id: typed.operation_id.clone(),
            sdk_name: sdk_name(raw),
            proposed_name: proposed_names::call(raw),
            variant: None,
            pointer: operation.pointer.clone(),
            group: self.group(group, &operation.pointer),
            method,
            path: self.sent_path(operation),
            constants: operation.constants.clone(),
            written: operation.written.clone(),
            server: operation.server.as_ref().map(|server| self.lower_server(server)),
            docs: Docs {
                summary: typed.summary.clone(),
                description,
                deprecated: typed.deprecated,
                sunset: docs::sunset(raw),
                external: typed.external_docs.as_ref().map(|docs| docs.url.clone()),
                default: None,
                constraints: Constraints::default(),
                xml: None,
            },
            scopes,
            any_scope,
            parameters,
            body,
            output,
            responses,
            security,
            scheme_scopes,
            requirements: typed.security.as_ref().map(|own| requirements(own)),
            idempotency_key,
            pagination: None,
            stream: stream.filter(|_| !is_head),
        };
        if let Some(extension) = raw.get("x-sdk-pagination") {
            lowered.pagination = self.lower_pagination(extension, &lowered);
        }
        lowered
    }

    /// The path without its fragment. Some descriptions tell operations with equal requests apart by fragments.
    fn sent_path(&mut self, operation: &document::Operation) -> String {
        match operation.path.split_once('#') {
            Some((path, fragment)) => {
                let message = format!("`#{fragment}` is no part of a path and is not sent");
                self.report(Code::Ignored, &operation.pointer, message);
                path.to_owned()
            }
            None => operation.path.clone(),
        }
    }

    pub fn parameters(&mut self, operation: &document::Operation, security: &[Vec<usize>]) -> Vec<Parameter> {
        let mut lowered = Vec::new();
        for parameter in &operation.parameters {
            if self.is_left_out(parameter, security) {
                continue;
            }
            lowered.push(self.parameter(parameter));
        }
        self.report_shared_locations(&lowered, security);
        let position = |parameter: &Parameter| match parameter.location {
            ParameterIn::Path => operation.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX - 1),
            _ => usize::MAX,
        };
        lowered.sort_by_key(position);
        lowered
    }

    fn parameter(&mut self, parameter: &Rc<document::Parameter>) -> Parameter {
        let raw = self.value_at(&parameter.pointer).unwrap_or(&Value::Null);
        let ids: Vec<SchemaId> = parameter.schema.into_iter().collect();
        let full = parameter.schema.map_or(TypeExpr::Any, |id| self.type_of(id));
        if let Some(id) = parameter.schema {
            self.report_files_within(id);
        }
        let nullable = matches!(full, TypeExpr::Nullable(_));
        let mut ty = non_null(full);
        let style = self.style(parameter, &ty);
        let allow_reserved = self.allows_reserved(parameter);
        if style == Style::WholeText || (ty == TypeExpr::Any && !style.is_json()) {
            ty = TypeExpr::Scalar(Scalar::String);
        }
        let own = Docs {
            summary: None,
            description: parameter.description.clone(),
            deprecated: parameter.deprecated,
            sunset: docs::sunset(raw),
            ..Docs::default()
        };
        self.examples_at(&parameter.pointer, "", &ty);
        let form_fields = if style == Style::WholeForm {
            self.form_fields(&parameter.pointer, &ty, &parameter.encodings)
        } else {
            Vec::new()
        };
        Parameter {
            name: parameter.name.clone(),
            sdk_name: sdk_name(raw),
            pointer: parameter.pointer.clone(),
            location: location(&parameter.location),
            required: parameter.required,
            style,
            allow_reserved,
            form_fields,
            docs: docs::merge(own, self.docs_at(&ids, &ty)),
            // Texts of the parameter take precedence over those of its schema.
            sensitive: match raw.get("x-sdk-sensitive").and_then(Value::as_bool) {
                Some(said) => said,
                None => self.analysis.is_sensitive(&ids, is_secret(&parameter.name)),
            },
            ty,
            nullable,
        }
    }
}

/// The key of a shared part in a section of `components`.
fn shared_key(pointer: &crate::pointer::Pointer, section: &str) -> Option<String> {
    let segments: Vec<String> = pointer.segments().collect();
    match segments.as_slice() {
        [components, found, key] if components == "components" && found == section => Some(key.clone()),
        _ => None,
    }
}

/// `x-sdk-name` of an object in the document.
pub fn sdk_name(raw: &Value) -> Option<String> {
    raw.get("x-sdk-name").and_then(Value::as_str).map(str::to_owned)
}

/// A status as the description writes it.
pub fn status_text(status: document::Status) -> String {
    match status {
        document::Status::Code(code) => code.to_string(),
        document::Status::Class(class) => format!("{class}XX"),
        document::Status::Default => "default".to_owned(),
    }
}

fn method(name: &str) -> Method {
    match name {
        "GET" => Method::Get,
        "PUT" => Method::Put,
        "POST" => Method::Post,
        "DELETE" => Method::Delete,
        "OPTIONS" => Method::Options,
        "HEAD" => Method::Head,
        "PATCH" => Method::Patch,
        "TRACE" => Method::Trace,
        "QUERY" => Method::Query,
        other => Method::Other(other.to_owned()),
    }
}
