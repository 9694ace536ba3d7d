//! The representation as text, for people and for tests.

use std::fmt::Write as _;

use super::model::{
    Api, BodyContent, Constraints, Docs, ItemStream, Operation, Origin, Output, PartContent, ResponseBody, Scalar,
    Shape, Step, Style, TagKind, TypeExpr, TypeId, XmlUse,
};

impl Api {
    /// One type.
    pub fn show_type(&self, id: TypeId) -> String {
        show_type(self, id)
    }

    /// One operation.
    pub fn show_operation(&self, operation: &Operation) -> String {
        show_operation(self, operation)
    }
}

fn show_type(api: &Api, id: TypeId) -> String {
    let ty = &api.types[id];
    let mut text = format!("{} = ", show_origin(&ty.origin));
    let expr = |ty: &TypeExpr| show_expr(api, ty);
    match &ty.shape {
        Shape::Struct(found) => {
            text.push_str("struct {\n");
            for field in &found.fields {
                let mark = if field.required { "" } else { "?" };
                let _ = write!(text, "  {}{mark}: {}", field.name, expr(&field.ty));
                if let Some(sdk_name) = &field.sdk_name {
                    let _ = write!(text, " as {sdk_name}");
                }
                for (is, word) in [
                    (field.sensitive, " sensitive"),
                    (field.read_only, " read-only"),
                    (field.write_only, " write-only"),
                ] {
                    text.push_str(if is { word } else { "" });
                }
                text.push_str(&show_docs(&field.docs));
                text.push('\n');
            }
            if let Some(rest) = &found.rest {
                let _ = writeln!(text, "  ..: {}{}", expr(rest), if found.rest_sensitive { " sensitive" } else { "" });
            }
            if found.keeps_unknown {
                text.push_str("  ..: unknown\n");
            }
            text.push('}');
        }
        Shape::StringEnum(values) => {
            let values: Vec<String> = values
                .iter()
                .map(|value| show_value(&format!("{:?}", value.value), value.proposed_name.as_ref()))
                .collect();
            let _ = write!(text, "enum {}", values.join(" | "));
        }
        Shape::IntegerEnum(values) => {
            let values: Vec<String> =
                values.iter().map(|value| show_value(&value.value.to_string(), value.proposed_name.as_ref())).collect();
            let _ = write!(text, "enum {}", values.join(" | "));
        }
        Shape::Tagged(tagged) => {
            let _ = writeln!(text, "union by {} {{", tagged.tag);
            for arm in &tagged.arms {
                let tag = match arm.kind {
                    TagKind::Text => format!("{:?}", arm.value),
                    TagKind::Integer | TagKind::Boolean => arm.value.clone(),
                };
                let _ = writeln!(text, "  {tag}: {}{}", expr(&arm.ty), show_constraints(&arm.docs.constraints));
            }
            if let Some(untagged) = &tagged.untagged {
                let _ = writeln!(text, "  {}: {}", if tagged.takes_unknown { "other" } else { "none" }, expr(untagged));
            }
            text.push('}');
        }
        Shape::Untagged(arms) => {
            text.push_str("union {\n");
            for arm in arms {
                let _ = write!(text, "  {}: {}", arm.label, expr(&arm.ty));
                text.push_str(if arm.sensitive { " sensitive" } else { "" });
                for guard in &arm.guards {
                    let _ = write!(text, " if {} in {:?}", guard.field, guard.values);
                }
                if !arm.keys.is_empty() {
                    let _ = write!(text, " keys {}", arm.keys.join(","));
                }
                text.push_str(&show_constraints(&arm.docs.constraints));
                text.push('\n');
            }
            text.push('}');
        }
        Shape::Newtype(inner) => {
            let _ = write!(text, "new {}", expr(inner));
        }
        Shape::Alias(inner) => text.push_str(&expr(inner)),
    }
    text.push_str(&show_constraints(&ty.docs.constraints));
    text
}

fn show_operation(api: &Api, operation: &Operation) -> String {
    let name = operation.operation_id.as_deref().unwrap_or("-");
    let mut text = format!("{name}: {} {}\n", operation.method.as_str(), operation.template());
    for parameter in &operation.parameters {
        let location = parameter.location.as_str();
        let mark = if parameter.required { "" } else { "?" };
        let ty = show_expr(api, &parameter.ty);
        let sensitive = if parameter.sensitive { " sensitive" } else { "" };
        let _ = write!(text, "  {location} {}{mark}: {ty}{}{sensitive}", parameter.name, show_style(parameter.style));
        text.push_str(&show_docs(&parameter.docs));
        text.push('\n');
    }
    if let Some(body) = &operation.body {
        let mark = if body.required { "" } else { "?" };
        let _ = write!(text, "  body{mark} {} ", body.media_type);
        let constraints = show_constraints(&body.docs.constraints);
        match &body.content {
            BodyContent::Json(ty) => {
                let _ = writeln!(text, "json {}{constraints}", show_expr(api, ty));
            }
            BodyContent::Xml(ty, root) => {
                let _ = writeln!(text, "xml {} {}{constraints}", show_xml(root), show_expr(api, ty));
            }
            BodyContent::Form(ty, fields) => {
                let _ = writeln!(text, "form {}{constraints}", show_expr(api, ty));
                for field in fields {
                    let reserved = if field.allow_reserved { " reserved" } else { "" };
                    let _ = writeln!(text, "    {}:{}{reserved}", field.name, show_style(field.style));
                }
            }
            BodyContent::Text => {
                let _ = writeln!(text, "text{constraints}");
            }
            BodyContent::Bytes => text.push_str("bytes\n"),
            BodyContent::File => text.push_str("file\n"),
            BodyContent::Multipart(parts) => {
                let _ = writeln!(text, "parts{constraints}");
                for part in parts {
                    let mark = if part.required { "" } else { "?" };
                    let content = match &part.content {
                        PartContent::File => "file".to_owned(),
                        PartContent::Files => "files".to_owned(),
                        PartContent::Json(ty) => format!("json {}", show_expr(api, ty)),
                        PartContent::JsonItems(ty) => format!("jsons {}", show_expr(api, ty)),
                        PartContent::Text(ty) => format!("text {}", show_expr(api, ty)),
                        PartContent::Texts(ty) => format!("texts {}", show_expr(api, ty)),
                        PartContent::ByValue(ty) => format!("by value {}", show_expr(api, ty)),
                        PartContent::Styled(ty, style) => {
                            format!("styled {}{}", show_expr(api, ty), show_style(*style))
                        }
                    };
                    let _ = write!(text, "    {}{mark}: {content}", part.name);
                    if let Some(content_type) = &part.content_type {
                        let _ = write!(text, " as {content_type}");
                    }
                    for (name, value) in &part.headers {
                        let _ = write!(text, " {name}: {value}");
                    }
                    text.push_str(&show_constraints(&part.docs.constraints));
                    text.push('\n');
                }
            }
        }
    }
    for response in &operation.responses {
        let constraints = show_constraints(&response.constraints);
        let hidden = if response.sensitive { " sensitive" } else { "" };
        let _ = writeln!(text, "  {} {}{constraints}{hidden}", response.status.key(), show_body(api, &response.body));
    }
    let output = match &operation.output {
        Output::Empty => "nothing".to_owned(),
        Output::Body(body) => show_body(api, body),
        Output::Maybe(body) => format!("perhaps {}", show_body(api, body)),
        Output::ByStatus(bodies) => {
            let bodies = bodies.iter().map(|(status, body)| format!("{} {}", status.key(), show_body(api, body)));
            bodies.collect::<Vec<_>>().join(", ")
        }
    };
    let _ = writeln!(text, "  yields {output}");
    if let Some(stream) = &operation.stream {
        let _ = writeln!(text, "  streams {}", show_stream(api, stream));
    }
    if !operation.scopes.is_empty() {
        let all = if operation.any_scope { "any of" } else { "all of" };
        let _ = writeln!(text, "  scopes {all} {}", operation.scopes.join(", "));
    }
    if let Some(slices) = &operation.pagination {
        let _ =
            write!(text, "  slices {} by {} = {}", slices.items_field, slices.cursor_parameter, slices.cursor_field);
        let _ = match &slices.more_field {
            Some(more) => writeln!(text, " if {more}"),
            None => writeln!(text),
        };
    }
    if let Some(limit) = &api.info.rate_limit {
        let _ = writeln!(text, "  at most {} requests in {} s", limit.requests, limit.seconds);
    }
    text
}

/// The type of a location.
pub(super) fn show_expr(api: &Api, ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Scalar(scalar) => show_scalar(*scalar).to_owned(),
        TypeExpr::Named(id) => show_origin(&api.types[*id].origin),
        TypeExpr::List(inner) => format!("[{}]", show_expr(api, inner)),
        TypeExpr::Map(inner) => format!("{{{}}}", show_expr(api, inner)),
        TypeExpr::Nullable(inner) => format!("{} or null", show_expr(api, inner)),
        TypeExpr::Boxed(inner) => format!("box {}", show_expr(api, inner)),
        TypeExpr::Any => "any".to_owned(),
    }
}

/// The words that lead to a type.
pub(super) fn show_origin(origin: &Origin) -> String {
    let mut text = String::new();
    for step in &origin.path {
        match step {
            Step::Component(name) | Step::Operation(name) | Step::Webhook(name) => text.push_str(name),
            Step::Events => text.push_str("webhooks"),
            Step::Property(name) => {
                let _ = write!(text, ".{name}");
            }
            Step::Shared(name) => {
                let _ = write!(text, "*{name}");
            }
            Step::Item => text.push_str("[]"),
            Step::Value => text.push_str("{}"),
            Step::Arm(label) => {
                let _ = write!(text, "|{label}");
            }
            Step::Parameter(name) => {
                let _ = write!(text, "?{name}");
            }
            Step::RequestBody => text.push('<'),
            Step::Response(status) => {
                let _ = write!(text, ">{status}");
            }
            Step::Base => text.push('^'),
        }
    }
    if let Some(sdk_name) = &origin.sdk_name {
        let _ = write!(text, "={sdk_name}");
    }
    text
}

fn show_value(value: &str, name: Option<&String>) -> String {
    name.map_or_else(|| value.to_owned(), |name| format!("{value} as {name}"))
}

fn show_docs(docs: &Docs) -> String {
    let mut text = String::new();
    if let Some(default) = &docs.default {
        let _ = write!(text, " = {default}");
    }
    if docs.deprecated {
        text.push_str(" deprecated");
    }
    text.push_str(&show_constraints(&docs.constraints));
    text
}

fn show_constraints(constraints: &Constraints) -> String {
    let words = constraints.words();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

fn show_style(style: Style) -> String {
    let (name, explode) = match style {
        Style::Simple { explode: false } | Style::Form { explode: true } => return String::new(),
        Style::Simple { explode } => ("simple", explode),
        Style::Form { explode } => ("form", explode),
        Style::Matrix { explode } => ("matrix", explode),
        Style::Label { explode } => ("label", explode),
        Style::SpaceDelimited => return " spaces".to_owned(),
        Style::PipeDelimited => return " pipes".to_owned(),
        Style::DeepObject => return " deep".to_owned(),
        Style::Json => return " json".to_owned(),
        Style::PlainCookie { explode } => ("cookie", explode),
        Style::WholeForm => return " whole form".to_owned(),
        Style::WholeJson => return " whole json".to_owned(),
        Style::WholeText => return " whole text".to_owned(),
        Style::Collection(collection) => return format!(" separated by {:?}", collection.text()),
    };
    format!(" {name}{}", if explode { "*" } else { "" })
}

/// The stream of an operation, in a line.
fn show_stream(api: &Api, stream: &ItemStream) -> String {
    let mut text = format!("{} of {}", stream.framing.as_str(), show_body(api, &stream.item));
    if let Some(done) = &stream.done {
        let _ = write!(text, " until {done}");
    }
    if let Some(flag) = &stream.flag {
        let _ = write!(text, " by {flag}");
    }
    text
}

fn show_body(api: &Api, body: &ResponseBody) -> String {
    match body {
        ResponseBody::Empty => "nothing".to_owned(),
        ResponseBody::Json(ty) => show_expr(api, ty),
        ResponseBody::Xml(ty, root) => format!("xml {} {}", show_xml(root), show_expr(api, ty)),
        ResponseBody::Text => "text".to_owned(),
        ResponseBody::Bytes => "bytes".to_owned(),
        ResponseBody::Items(item) => format!("items of {}", show_body(api, item)),
    }
}

/// The node of a root: its name and namespace.
fn show_xml(root: &XmlUse) -> String {
    let name = root.element();
    let prefix = root.prefix.as_ref().map(|prefix| format!("{prefix}:")).unwrap_or_default();
    let namespace = root.namespace.as_ref().map(|namespace| format!(" of {namespace}")).unwrap_or_default();
    format!("<{prefix}{name}{namespace}>")
}

fn show_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "string",
        Scalar::Boolean => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::I128 => "i128",
        Scalar::F64 => "f64",
        Scalar::Decimal => "decimal",
        Scalar::Date => "date",
        Scalar::DateTime => "date-time",
        Scalar::ZonedDateTime => "zoned-date-time",
        Scalar::Base64 => "base64",
    }
}
