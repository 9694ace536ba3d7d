//! Structs: definition and wire table, and the constructor and setters of structs in requests.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{Comment, about, comment, constraints};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::tables::literal;
use crate::emit::types::{Types, derives, passed};
use crate::ir::{Field, Struct, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names};
use crate::rust::{Member, Model, Passing, Presence, RequiredField, RequiredFields, Value};

/// What the field for unknown fields is.
const UNKNOWN: &str = " Fields that the description does not have, as they came. They are written back.";

/// All items of a struct.
pub fn items(types: &Types<'_>, id: TypeId, def: &TypeDef, shape: &Struct) -> Vec<Item> {
    let model = types.model(id);
    let whole = Whole { types, id, def, shape, model };
    let mut items = vec![whole.definition(), whole.table()];
    if model.debug_by_hand {
        items.push(whole.redacted());
    }
    items.extend(model.required.iter().flat_map(|required| whole.required(required)));
    items.extend(model.constructor.as_deref().map(|arguments| whole.constructors(arguments)));
    items
}

/// A struct of the description with its model in Rust.
struct Whole<'a> {
    types: &'a Types<'a>,
    id: TypeId,
    def: &'a TypeDef,
    shape: &'a Struct,
    model: &'a Model,
}

/// A field.
struct StructField<'a> {
    ident: Ident,
    field: &'a Field,
    member: &'a Member,
    presence: Presence,
}

impl<'a> Whole<'a> {
    /// The listed fields.
    fn fields(&self) -> impl Iterator<Item = StructField<'a>> {
        let Self { types, id, .. } = *self;
        let both = self.shape.fields.iter().zip(&self.model.members).enumerate();
        both.filter_map(move |(index, (field, member))| {
            let ident = types.names.ident(Key::Field(id, index));
            Some(StructField { ident, field, member, presence: member.presence? })
        })
    }

    /// The field for unlisted fields, with its type.
    fn rest(&self) -> Option<(Ident, &'a TypeExpr)> {
        let rest = self.shape.kept()?;
        Some((self.types.names.ident(Key::Rest(self.id)), rest))
    }

    fn definition(&self) -> Item {
        let Self { types, id, def, model, .. } = *self;
        let ident = types.ident(id);
        let docs = comment(&def.docs, &about(&def.origin)).tokens();
        let deprecation = deprecated(&def.docs);
        let derives = derives(model);
        let fields = self.fields().map(|StructField { ident, field, member, .. }| {
            let access = is_only_answered(def, field).then(|| "Read-only: a request is sent without it.".to_owned());
            let docs = comment(&field.docs, &format!("Field {}.", code(&field.name))).paragraph(access).tokens();
            let deprecation = deprecated(&field.docs);
            let path = member.ty.as_ref().map(|ty| types.print(&ty.ty));
            quote!(#docs #deprecation pub #ident: #path)
        });
        let rest = self.rest().map(|(ident, ty)| {
            let path = types.path(&TypeExpr::Map(Box::new(ty.clone())));
            let docs = if self.shape.keeps_unknown { UNKNOWN } else { " All other fields." };
            quote!(#[doc = #docs] pub #ident: #path)
        });
        // These fields help the compiler with recursive types: see `ir/passes/depth.rs`.
        let below: Vec<_> = def.analysis.below.iter().map(|id| types.path(&TypeExpr::Named(*id))).collect();
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

    fn table(&self) -> Item {
        let Self { types, id, def, .. } = *self;
        let mut rows: Vec<_> = self
            .fields()
            .map(|StructField { ident, field, presence, .. }| {
                let codec = types.codec(field.ty.without_null());
                let way = if is_only_answered(def, field) { " in answers" } else { "" };
                format!("{} => {ident}: {}{way}{codec}", literal(&field.name), presence.word())
            })
            .collect();
        if !def.analysis.below.is_empty() {
            rows.extend(["_ => _first", "_ => _last"].map(str::to_owned));
        }
        let mode = if self.shape.keeps_unknown { "unknown" } else { "declared" };
        rows.extend(self.rest().map(|(ident, ty)| format!(".. => {ident}: {mode}{}", types.codec(ty))));
        let apart = if def.analysis.below.is_empty() { "" } else { "apart " };
        let head = format!("{apart}{}", types.ident(id));
        Item::Table(Table { name: "object", head, rows: Some(rows), tail: String::new() })
    }

    fn redacted(&self) -> Item {
        let row = |ident: &Ident, hidden: bool| format!("{ident}: {}", if hidden { "hidden" } else { "shown" });
        let fields = self.fields().map(|one| one.ident).chain(self.rest().map(|(ident, _)| ident));
        let rows = fields.zip(&self.model.members).map(|(ident, member)| row(&ident, member.hidden)).collect();
        Item::Table(Table {
            name: "redacted_debug",
            head: self.types.ident(self.id).to_string(),
            rows: Some(rows),
            tail: String::new(),
        })
    }

    /// The struct of the required fields, and the conversion of it.
    fn required(&self, required: &RequiredFields) -> Vec<Item> {
        let Self { types, id, def, model, .. } = *self;
        let (ident, name) = (types.ident(id), types.names.ident(Key::Required(id)));
        let docs = Comment::new(format!("The required fields of [`{ident}`], which is made of it by `From`.")).tokens();
        let deprecation = deprecated(&def.docs);
        let traits = required.traits.iter().filter(|name| *name != "Debug" || !model.debug_by_hand);
        let derives = traits.map(|name| Names::spell(name));
        let listed = || {
            self.fields().filter_map(|field| {
                let found = required.fields.iter().find(|required| required.member.name == field.member.name)?;
                Some((field, found))
            })
        };
        let fields = listed().map(|(StructField { ident, field, .. }, RequiredField { member, .. })| {
            let docs = comment(&field.docs, &format!("Field {}.", code(&field.name))).tokens();
            let deprecation = deprecated(&field.docs);
            let path = member.ty.as_ref().map(|ty| types.print(&ty.ty));
            quote!(#docs #deprecation pub #ident: #path)
        });
        let definition = quote! {
            #docs
            #deprecation
            #[derive(#(#derives),*)]
            pub struct #name { #(#fields,)* }
        };
        let values = self.fields().map(|field| {
            let ident = &field.ident;
            let found = required.fields.iter().find(|required| required.member.name == field.member.name);
            match found.map(|required| &required.passing) {
                Some(Passing::Box) => quote!(#ident: Box::new(fields.#ident)),
                Some(_) => quote!(#ident: fields.#ident),
                None => field.absent(),
            }
        });
        let values = values.chain(self.unset());
        let conversion = quote! {
            impl From<#name> for #ident {
                #[inline]
                fn from(fields: #name) -> Self {
                    Self { #(#values),* }
                }
            }
        };
        let mut items = vec![Item::Tokens(definition)];
        if model.debug_by_hand {
            let row = |(_, RequiredField { member, .. }): (StructField<'_>, &RequiredField)| {
                format!("{}: {}", member.name, if member.hidden { "hidden" } else { "shown" })
            };
            items.push(Item::Table(Table {
                name: "redacted_debug",
                head: required.name.clone(),
                rows: Some(listed().map(row).collect()),
                tail: String::new(),
            }));
        }
        items.push(Item::Tokens(conversion));
        items
    }

    /// The values of the fields that no caller gives.
    fn unset(&self) -> Vec<TokenStream> {
        let mut values: Vec<_> = self.rest().map(|(rest, _)| quote!(#rest: BTreeMap::new())).into_iter().collect();
        if !self.def.analysis.below.is_empty() {
            values.push(quote!(_first: codegen::First::default()));
            values.push(quote!(_last: codegen::Last::default()));
        }
        values
    }

    fn constructors(&self, arguments: &[Value]) -> Item {
        let Self { types, id, model, .. } = *self;
        let ident = types.ident(id);
        let mut values: Vec<_> = self.fields().map(|one| one.initial(arguments)).collect();
        values.extend(self.unset());
        let setters: Vec<_> = self.fields().filter_map(|one| one.setter(types)).collect();
        let docs = Comment::new(match (arguments, setters.as_slice()) {
            ([], []) => "Without any field.",
            ([], _) => "Without any field; all are optional, and set by the `with_` methods.",
            (_, []) => "With its fields.",
            _ => "With the required fields; the optional ones are set by the `with_` methods.",
        })
        .tokens();
        let arguments = arguments.iter().map(|argument| {
            let (name, ty) = (types.names.ident(argument.key), types.print(&argument.ty.ty));
            quote!(#name: #ty)
        });
        let deprecation = model.required.as_ref().map(|required| {
            let note = format!("make it of its required fields: {ident}::from({} {{ .. }})", required.name);
            quote!(#[deprecated(note = #note)])
        });
        let mut methods = vec![quote! {
            #docs
            #deprecation
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }];
        methods.extend(setters);
        Item::Impl { head: quote!(impl #ident), members: methods }
    }
}

/// Whether a field is omitted when its object is sent.
fn is_only_answered(def: &TypeDef, field: &Field) -> bool {
    field.read_only && def.analysis.in_requests
}

impl StructField<'_> {
    /// Its value in `new`.
    fn initial(&self, arguments: &[Value]) -> TokenStream {
        let name = &self.ident;
        match arguments.iter().find(|argument| argument.name == self.member.name) {
            Some(Value { passing: Passing::Move, .. }) => quote!(#name),
            Some(argument) => {
                let value = passed(&argument.passing, name);
                quote!(#name: #value)
            }
            None => self.absent(),
        }
    }

    /// Its value if no caller gives one.
    fn absent(&self) -> TokenStream {
        let name = &self.ident;
        if self.presence == Presence::Patch { quote!(#name: codegen::Patch::Absent) } else { quote!(#name: None) }
    }

    fn setter(&self, types: &Types<'_>) -> Option<TokenStream> {
        let name = &self.ident;
        let setter = self.member.setter.as_ref()?;
        let (method, ty) = (Names::spell(&setter.name), types.print(&setter.ty.ty));
        let value = passed(&setter.passing, name);
        let value = if self.presence == Presence::Patch { value } else { quote!(Some(#value)) };
        let docs = Comment::new(format!("Sets [`{0}`](Self::{0}).", types.names.text(setter.key)))
            .paragraph(constraints(&self.field.docs))
            .tokens();
        let deprecation = deprecated(&self.field.docs);
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
}
