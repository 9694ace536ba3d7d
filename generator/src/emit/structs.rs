//! Structs: the definition, its wire table, and for what requests carry a constructor and setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{Comment, about, comment};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::tables::{directions, literal};
use crate::emit::types::Types;
use crate::ir::{Field, Struct, TypeDef, TypeExpr, TypeId};
use crate::names::Key;

/// How a field stands in its struct and in the wire table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Required,
    Nullable,
    Optional,
    Patch,
    /// Optional, of a type that takes null itself.
    Any,
}

impl Presence {
    /// A field that a request may leave out or set to null means two things by the two.
    fn of(types: &Types<'_>, field: &Field, def: &TypeDef) -> Self {
        match (field.required, matches!(field.ty, TypeExpr::Nullable(_))) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if def.facts.in_requests || field.tells_null => Presence::Patch,
            (false, _) if *types.resolved(&field.ty) == TypeExpr::Any => Presence::Any,
            (false, _) => Presence::Optional,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional => "optional",
            Presence::Patch => "patch",
            Presence::Any => "any",
        }
    }
}

/// The fields of a struct, in the order of the description.
pub fn members<'a>(types: &Types<'a>, id: TypeId, def: &TypeDef, shape: &'a Struct) -> Vec<Member<'a>> {
    shape.fields.iter().enumerate().map(|(index, field)| Member::new(types, id, def, index, field)).collect()
}

/// The traits that a struct has beside its wire table's. No `Eq`: a float that comes later would take it away.
pub fn derives(def: &TypeDef, shape: &Struct) -> Vec<&'static str> {
    let mut derives = vec!["Clone"];
    if !debug_by_hand(def, shape) {
        derives.push("Debug");
    }
    derives.push("PartialEq");
    derives.extend(def.facts.default.then_some("Default"));
    derives
}

/// Whether fields are not to be shown.
fn debug_by_hand(def: &TypeDef, shape: &Struct) -> bool {
    !def.facts.below.is_empty() || shape.fields.iter().any(|field| field.sensitive)
}

/// Everything about a struct.
pub fn items(types: &Types<'_>, id: TypeId, def: &TypeDef, shape: &Struct) -> Vec<Item> {
    let members = members(types, id, def, shape);
    let mut items = vec![definition(types, id, def, shape, &members), table(types, id, def, shape, &members)];
    if debug_by_hand(def, shape) {
        items.push(redacted(types, id, shape, &members));
    }
    if def.facts.in_requests {
        items.push(constructors(types, id, def, shape, &members));
    }
    items
}

/// A field with what its emission needs.
#[derive(Debug)]
pub struct Member<'a> {
    /// The field.
    pub field: &'a Field,
    /// Its name in Rust.
    pub ident: Ident,
    name: &'a str,
    presence: Presence,
    /// The type without the layer that its presence adds.
    inner: &'a TypeExpr,
}

impl<'a> Member<'a> {
    fn new(types: &Types<'a>, id: TypeId, def: &TypeDef, index: usize, field: &'a Field) -> Self {
        let key = Key::Field(id, index);
        let inner = match &field.ty {
            TypeExpr::Nullable(inner) => inner,
            other => other,
        };
        Member {
            field,
            ident: types.names.ident(key),
            name: types.names.text(key),
            presence: Presence::of(types, field, def),
            inner,
        }
    }

    /// The type of the field in the struct.
    pub fn path(&self, types: &Types<'_>) -> TokenStream {
        let inner = types.path(self.inner);
        match self.presence {
            Presence::Required => inner,
            Presence::Nullable | Presence::Optional | Presence::Any => quote!(Option<#inner>),
            Presence::Patch => quote!(codegen::Patch<#inner>),
        }
    }

    /// The argument of `new` that it is: its type, and the expression that takes it.
    pub fn argument(&self, types: &Types<'a>) -> Option<(TokenStream, TokenStream)> {
        let name = &self.ident;
        match self.presence {
            Presence::Required => Some(types.owned_argument(self.inner, name)),
            Presence::Nullable => {
                let inner = types.path(self.inner);
                Some((quote!(impl Into<codegen::OrNull<#inner>>), quote!(codegen::OrNull::into_option(#name.into()))))
            }
            Presence::Optional | Presence::Patch | Presence::Any => None,
        }
    }

    /// Its setter: the method, the type of its argument, and the expression that takes it.
    pub fn setter(&self, types: &Types<'a>) -> Option<(Ident, TokenStream, TokenStream)> {
        let name = &self.ident;
        // A name that would begin with a digit begins with an underscore instead, which nothing needs here.
        let method = format_ident!("with_{}", self.name.trim_start_matches('_'));
        match self.presence {
            Presence::Required | Presence::Nullable => None,
            Presence::Optional | Presence::Any => {
                let (ty, value) = types.owned_argument(self.inner, name);
                Some((method, ty, quote!(Some(#value))))
            }
            Presence::Patch => {
                let inner = types.path(self.inner);
                Some((method, quote!(impl Into<codegen::Patch<#inner>>), quote!(#name.into())))
            }
        }
    }
}

fn definition(types: &Types<'_>, id: TypeId, def: &TypeDef, shape: &Struct, members: &[Member<'_>]) -> Item {
    let ident = types.ident(id);
    let docs = comment(&def.docs, &about(&def.origin)).tokens();
    let deprecation = deprecated(&def.docs);
    let derives = derives(def, shape).into_iter().map(|name| format_ident!("{name}"));
    let fields = members.iter().map(|member| {
        let Member { field, ident, .. } = member;
        let access = is_only_answered(def, field).then(|| "Read-only: a request is sent without it.".to_owned());
        let docs = comment(&field.docs, &format!("Field {}.", code(&field.name))).paragraph(access).tokens();
        let deprecation = deprecated(&field.docs);
        let path = member.path(types);
        quote!(#docs #deprecation pub #ident: #path)
    });
    let rest = shape.rest.as_ref().map(|ty| {
        let ident = types.names.ident(Key::Rest(id));
        let path = types.path(&TypeExpr::Map(Box::new(ty.clone())));
        quote!(#[doc = " All other fields."] pub #ident: #path)
    });
    // For the compiler: see `ir/depth.rs`.
    let below: Vec<_> = def.facts.below.iter().map(|id| types.path(&TypeExpr::Named(*id))).collect();
    let tells = |field: TokenStream| (!below.is_empty()).then_some(field);
    let first = tells(quote!(_first: codegen::First<(#(#below,)*)>));
    let last = tells(quote!(_last: codegen::Last<(#(#below,)*)>));
    let fields = first.into_iter().chain(fields).chain(rest).chain(last);
    Item::Tokens(quote! {
        #docs
        #deprecation
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
    })
}

/// Whether a field is left out when its object is sent.
fn is_only_answered(def: &TypeDef, field: &Field) -> bool {
    field.read_only && def.facts.in_requests
}

fn table(types: &Types<'_>, id: TypeId, def: &TypeDef, shape: &Struct, members: &[Member<'_>]) -> Item {
    let mut rows: Vec<_> = members
        .iter()
        .map(|member| {
            let codec = types.codec(member.inner).map(|codec| format!(" as {codec}")).unwrap_or_default();
            let way = if is_only_answered(def, member.field) { " in answers" } else { "" };
            format!("{} => {}: {}{way}{codec}", literal(&member.field.name), member.ident, member.presence.word())
        })
        .collect();
    if !def.facts.below.is_empty() {
        rows.extend(["_ => _first", "_ => _last"].map(str::to_owned));
    }
    if let Some(rest) = &shape.rest {
        let codec = types.codec(rest).map(|codec| format!(" as {codec}")).unwrap_or_default();
        rows.push(format!(".. => {}{codec}", types.names.ident(Key::Rest(id))));
    }
    let apart = if def.facts.below.is_empty() { "" } else { "apart " };
    let head = format!("{apart}{}: {}", types.ident(id), directions(def));
    Item::Table(Table { name: "object", head, rows: Some(rows), tail: String::new() })
}

fn redacted(types: &Types<'_>, id: TypeId, shape: &Struct, members: &[Member<'_>]) -> Item {
    let row = |ident: &Ident, hidden: bool| format!("{ident}: {}", if hidden { "hidden" } else { "shown" });
    let mut rows: Vec<_> = members.iter().map(|member| row(&member.ident, member.field.sensitive)).collect();
    if shape.rest.is_some() {
        // Nobody has said what the unlisted fields hold.
        let hidden = shape.fields.iter().any(|field| field.sensitive);
        rows.push(row(&types.names.ident(Key::Rest(id)), hidden));
    }
    Item::Table(Table {
        name: "redacted_debug",
        head: types.ident(id).to_string(),
        rows: Some(rows),
        tail: String::new(),
    })
}

fn constructors<'a>(types: &Types<'a>, id: TypeId, def: &TypeDef, shape: &Struct, members: &[Member<'a>]) -> Item {
    let ident = types.ident(id);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let name = &member.ident;
        match member.argument(types) {
            Some((ty, value)) => {
                arguments.push((index, quote!(#name: #ty)));
                values.push(if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) });
            }
            None if member.presence == Presence::Patch => values.push(quote!(#name: codegen::Patch::Absent)),
            None => values.push(quote!(#name: None)),
        }
    }
    if shape.rest.is_some() {
        let rest = types.names.ident(Key::Rest(id));
        values.push(quote!(#rest: BTreeMap::new()));
    }
    if !def.facts.below.is_empty() {
        values.push(quote!(_first: codegen::First::default()));
        values.push(quote!(_last: codegen::Last::default()));
    }
    let order = types.names.constructor(id);
    arguments.sort_by_key(|(index, _)| order.iter().position(|known| known == index));
    let arguments: Vec<_> = arguments.into_iter().map(|(_, argument)| argument).collect();
    let docs = match arguments.len() {
        0 => Comment::new("Without any field; all are optional."),
        _ => Comment::new("With the required fields; the optional ones are set by the `with_` methods."),
    }
    .tokens();
    let mut methods = vec![quote! {
        #docs
        #[inline]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }];
    methods.extend(members.iter().filter_map(|member| setter(types, member)));
    Item::Impl { head: quote!(impl #ident), members: methods }
}

fn setter<'a>(types: &Types<'a>, member: &Member<'a>) -> Option<TokenStream> {
    let name = &member.ident;
    let (method, ty, value) = member.setter(types)?;
    let docs = Comment::new(format!("Sets [`{0}`](Self::{0}).", member.name)).tokens();
    let deprecation = deprecated(&member.field.docs);
    Some(quote! {
        #docs
        #deprecation
        #[inline]
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    })
}
