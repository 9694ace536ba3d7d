//! Signatures of items, as the generated code has them.

use super::model::{Call, Group, Kind, Member, Model, RequiredFields, Setting, Value};
use super::types::Typed;

/// The maximum of members in the text of a type.
const SHOWN: usize = 24;

impl Kind {
    /// The noun for texts, with its article.
    pub const fn words(self) -> &'static str {
        match self {
            Kind::Struct => "a struct",
            Kind::StringEnum => "an enum of texts",
            Kind::IntegerEnum => "an enum of numbers",
            Kind::Union => "an enum of types",
            Kind::Output => "an enum by status",
            Kind::Headers => "a struct of headers",
            Kind::Newtype => "a struct around one value",
            Kind::Alias => "an alias",
        }
    }
}

impl Setting {
    /// The setter of the client's builder.
    pub fn signature(&self) -> String {
        let arguments: String = self.arguments.iter().map(|(name, ty)| format!(", {name}: {ty}")).collect();
        format!("pub fn {}(self{arguments}) -> Self", self.name)
    }
}

impl Value {
    /// `name: Type`
    pub fn signature(&self) -> String {
        format!("{}: {}", self.name, self.ty)
    }

    /// The signature of the setter of a request.
    pub fn setter(&self) -> String {
        format!("pub fn {}(self, {}) -> Self", self.name, self.signature())
    }
}

impl Group {
    /// The method of the client.
    pub fn signature(&self) -> String {
        format!("pub fn {0}(&self) -> operations::{0}::{1}<'_>", self.accessor, self.ident)
    }
}

impl Call {
    /// The method of the group.
    pub fn signature(&self) -> String {
        let arguments: String = self.arguments.iter().map(|argument| format!(", {}", argument.signature())).collect();
        format!("pub fn {}(&self{arguments}) -> {}", self.name, self.alias)
    }

    /// The type of a started call.
    pub fn request_signature(&self) -> String {
        format!("pub type {} = Request<{}>", self.alias, self.operation_type)
    }
}

impl Member {
    /// The field or variant in its type.
    pub fn signature(&self, kind: Kind) -> String {
        let Self { name, ty, .. } = self;
        match (kind, ty) {
            (Kind::Struct, Some(ty)) => format!("pub {name}: {ty}"),
            (Kind::Newtype | Kind::Alias, Some(ty)) => format!("pub {ty}"),
            (_, Some(ty)) => format!("{name}({ty})"),
            (_, None) => name.clone(),
        }
    }

    /// The same, followed by the setter.
    pub fn signatures(&self, kind: Kind) -> String {
        let setter = self.setter.as_ref().map(|setter| format!("\n{}", self.setter_signature(setter)));
        self.signature(kind) + &setter.unwrap_or_default()
    }

    /// The signature of its setter.
    pub fn setter_signature(&self, setter: &Value) -> String {
        format!("pub fn {}(self, {}: {}) -> Self", setter.name, self.name, setter.ty)
    }
}

impl RequiredFields {
    /// Its definition.
    pub fn signature(&self) -> String {
        let field = |member: &Member| format!("    {},\n", member.signature(Kind::Struct));
        let lines: String = self.fields.iter().map(|field| &field.member).map(field).collect();
        format!("pub struct {} {{\n{lines}}}", self.name)
    }
}

impl Model {
    /// Its definition.
    pub fn signature(&self) -> String {
        let Self { name, kind, members, .. } = self;
        let only = members.first().and_then(|member| member.ty.as_ref()).map_or("", Typed::as_str);
        match kind {
            Kind::Newtype => return format!("pub struct {name}(pub {only});"),
            Kind::Alias => return format!("pub type {name} = {only};"),
            _ => {}
        }
        let word = if *kind == Kind::Struct { "struct" } else { "enum" };
        let lines: String =
            members.iter().take(SHOWN).map(|member| format!("    {},\n", member.signature(*kind))).collect();
        let more = match members.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!("    // and {more} more\n"),
        };
        if members.is_empty() {
            return format!("pub {word} {name} {{}}");
        }
        format!("pub {word} {name} {{\n{lines}{more}}}")
    }

    /// The signature of `new`.
    pub fn constructor(&self) -> Option<String> {
        let arguments = self.constructor.as_ref()?;
        let arguments: Vec<_> = arguments.iter().map(Value::signature).collect();
        Some(format!("pub fn new({}) -> Self", arguments.join(", ")))
    }

    /// The signature of `of`, if its values are the codes of errors.
    pub fn of_errors(&self) -> Option<String> {
        self.of_errors.then(|| "pub fn of(error: &Error) -> Option<Self>".to_owned())
    }

    /// The line of its derives.
    pub fn derives(&self) -> String {
        format!("#[derive({})]\n{}", self.traits.join(", "), self.head())
    }

    /// The definition without members.
    pub fn head(&self) -> String {
        match self.kind {
            Kind::Alias => self.signature(),
            Kind::Struct | Kind::Headers | Kind::Newtype => format!("pub struct {}", self.name),
            Kind::StringEnum | Kind::IntegerEnum | Kind::Union | Kind::Output => format!("pub enum {}", self.name),
        }
    }
}
