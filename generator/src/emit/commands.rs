//! The operations as data for the command line, behind the feature `cli`: a file of statics for each group.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emit::arguments::{Argument, ArgumentValue, Spelling, spelled};
use crate::emit::docs::Comment;
use crate::emit::json_schema::Schemas;
use crate::emit::layout::{Item, file, file_of, item_text, list_text, module_item};
use crate::emit::markdown::one_line;
use crate::emit::sdk_tests::cases;
use crate::emit::statics::{named_in, unused};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted, operations, streams};
use crate::ir::{
    BodyContent, Constraints, GroupId, Operation, OperationId, ParameterIn, ResponseBody, Scalar, TypeExpr,
};
use crate::names::{Key, Names};
use crate::samples::Fill;

/// What generated code imports of the runtime, where it uses it.
const IMPORTS: [&str; 6] = ["Command", "CommandArgument", "CommandGroup", "Put", "Site", "info"];

/// Writes `commands/*.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let schemas = Schemas::new(context);
    let mut groups: Vec<_> = context.api.groups.ids().collect();
    groups.sort_by_key(|id| &context.sdk.commands.groups[*id]);
    let mut members = operations::members(context);
    for id in &groups {
        let path = format!("commands/{}.rs", context.names.text(Key::Module(*id)));
        let text = Group { context, schemas: &schemas, id: *id }.file(&std::mem::take(&mut members[*id]))?;
        written.files.insert(path, text);
    }
    written.files.insert("commands/mod.rs".to_owned(), modules(context, &groups)?);
    written.files.insert("command_table.rs".to_owned(), table(context, &groups)?);
    let definitions = schemas.definitions();
    let rows = definitions.iter().map(|(name, schema)| {
        let json = schema.to_string();
        quote!((#name, #json))
    });
    let docs = "//! The schemas of models as JSON, in order of name, which those of commands refer to.\n";
    let list = list_text("pub static ALL: &[(&str, &str)] = &", rows)?;
    written.files.insert("command_schemas.rs".to_owned(), format!("{}\n{docs}\n{list}", context.header));
    Ok(())
}

/// The modules of all groups.
fn modules(context: &Context<'_>, groups: &[GroupId]) -> Result<String, String> {
    let modules = groups.iter().map(|id| {
        let feature = context.names.feature(*id);
        module_item(&quote!(#[cfg(feature = #feature)] pub), context.names.text(Key::Module(*id)))
    });
    let header = format!("{}\n//! The operations as data, for the command line.\n", context.header);
    let allowed = quote! {
        #![allow(clippy::semicolon_if_nothing_returned, reason = "a function on lines of its own has braces")]
    };
    file(&header, quote!(#allowed #(#modules)*), &[])
}

/// The table of all groups.
fn table(context: &Context<'_>, groups: &[GroupId]) -> Result<String, String> {
    let rows = groups.iter().map(|id| {
        let (feature, module) = (context.names.feature(*id), Names::spell(context.names.text(Key::Module(*id))));
        quote!(#[cfg(feature = #feature)] super::commands::#module::GROUP)
    });
    let program = &context.sdk.commands.program;
    let docs = context.api.info.description.as_deref().unwrap_or_default();
    let table = quote! {
        #[doc = " The operations of the API, which the program of the feature `cli` reads."]
        pub static COMMANDS: Commands = Commands {
            program: #program,
            description: &DESCRIPTION,
            docs: #docs,
            groups: &[#(#rows),*],
            schemas: command_schemas::ALL,
        };
    };
    let header = format!("{}\n//! The operations as one table, for the command line.\n", context.header);
    let prelude = quote! {
        use super::{DESCRIPTION, command_schemas};
        use sdk_runtime::codegen::Commands;
    };
    file(&header, prelude, &[Item::Tokens(table)])
}

/// The table of a group.
struct Group<'a> {
    context: &'a Context<'a>,
    schemas: &'a Schemas<'a>,
    id: GroupId,
}

impl Group<'_> {
    fn file(&self, members: &[(OperationId, &Operation)]) -> Result<String, String> {
        let Self { context, id, .. } = self;
        let types = Types::new(context, Scope::Outside);
        let shared = shared_failures(members);
        let mut idents: Vec<Ident> =
            [format_ident!("GROUP")].into_iter().chain(shared.iter().map(|(ident, _)| ident.clone())).collect();
        let mut items: Vec<_> = shared
            .iter()
            .map(|(ident, list)| {
                let rows = rows(list);
                quote!(const #ident: &[(&str, &str)] = &[#(#rows),*];)
            })
            .collect();
        let mut statics = Vec::new();
        for (operation_id, operation) in members {
            let ident = unused(context.names.text(Key::Method(*operation_id)), |ident| idents.contains(ident));
            let command = self.command(&types, *operation_id, operation, &shared);
            items.push(quote!(static #ident: Command = #command;));
            statics.push(quote!(&#ident));
            idents.push(ident);
        }
        let name = &context.sdk.commands.groups[*id];
        let feature = context.names.feature(*id);
        let summary = context.sdk.features.iter().find(|one| one.name == feature);
        let summary = summary.map(|one| one.description.as_str()).unwrap_or_default();
        items.insert(
            0,
            quote! {
                pub const GROUP: CommandGroup = CommandGroup {
                    name: #name,
                    summary: #summary,
                    operations: &[#(#statics),*],
                };
            },
        );
        let imports = named_in(&items, &IMPORTS);
        let itself = named_in(&items, &["codegen"]).into_iter().next().map(|_| quote!(self,));
        let module = Names::spell(context.names.text(Key::Module(*id)));
        let xml = types.uses_xml().then(|| {
            quote!(
                use super::super::xml;
            )
        });
        let prelude = quote! {
            use super::super::operations::#module as operations;
            #xml
            use sdk_runtime::codegen::{#itself #(#imports),*};
        };
        let docs = Comment::new(format!("The commands of the group `{name}`.")).inner_text();
        let texts = items.into_iter().map(|item| item_text(&Item::Tokens(item))).collect::<Result<Vec<_>, _>>()?;
        file_of(&format!("{}\n{docs}", context.header), prelude, &texts)
    }

    /// The value of an operation's static.
    fn command(
        &self,
        types: &Types<'_>,
        id: OperationId,
        operation: &Operation,
        shared: &[(Ident, FailureList)],
    ) -> TokenStream {
        let context = self.context;
        let names = &context.sdk.commands.operations[id];
        let (name, aliases) = (&names.name, &names.aliases);
        let operation_type = context.names.ident(Key::OperationType(id));
        let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
        let docs = &operation.docs;
        let summary = docs.summary.as_ref().map(|text| one_line(text)).map(|text| quote!(.summary(#text)));
        let text = docs.description.as_ref().map(|text| quote!(.docs(#text)));
        let deprecated = docs.deprecated.then(|| quote!(.deprecated()));
        let examples = cases::arguments(types, id, operation, Fill::Required).unwrap_or_default();
        let mut given = spelled(types, id, operation, Spelling::Untyped);
        // In the order in which the SDK adds them.
        given.sort_by_key(|argument| !argument.required);
        let arguments: Vec<_> = given
            .iter()
            .map(|argument| {
                self.argument(operation, argument, names.option(argument.key), examples.get(&argument.name()))
            })
            .collect();
        let arguments = (!arguments.is_empty()).then(|| quote!(.arguments(&[#(#arguments),*])));
        let begin = begin(operation);
        let body_types = operation.body.as_ref().map(|body| &body.other_types).filter(|types| !types.is_empty());
        let body_types = body_types.map(|types| quote!(.body_types(&[#(#types),*])));
        let answer = self.answer(operation).map(|json| quote!(.answer(#json)));
        let slices = self.slices(operation);
        let stream = operation.stream.as_ref().map(|stream| {
            let info = streams::info(stream);
            let items = match &stream.item {
                ResponseBody::Json(ty) => {
                    let json = self.schemas.of(ty, &Constraints::default(), None).to_string();
                    Some(quote!(.stream_items(#json)))
                }
                _ => None,
            };
            quote!(.stream(#info) #items)
        });
        let failures = failures(operation);
        let failures = match shared.iter().find(|(_, list)| *list == failures) {
            _ if failures.is_empty() => None,
            Some((ident, _)) => Some(quote!(.failures(#ident))),
            None => {
                let rows = rows(&failures);
                Some(quote!(.failures(&[#(#rows),*])))
            }
        };
        quote! {
            Command::new(#name, info::<operations::#operation_type>())
                #aliases #summary #text #deprecated #arguments #begin #body_types #answer #slices #stream #failures
        }
    }

    fn argument(
        &self,
        operation: &Operation,
        argument: &Argument<'_>,
        option: &str,
        example: Option<&Value>,
    ) -> TokenStream {
        let (site, wire_name, sensitive) = place(operation, argument);
        let function = argument.function();
        let put = match argument.value {
            ArgumentValue::Value(_) | ArgumentValue::Values(_) => quote!(Put::Json(#function)),
            ArgumentValue::Text => quote!(Put::Text(#function)),
            ArgumentValue::Bytes | ArgumentValue::File => quote!(Put::File(#function)),
            ArgumentValue::Files => quote!(Put::Files(#function)),
        };
        let required = argument.required.then(|| quote!(.required()));
        let sensitive = sensitive.then(|| quote!(.sensitive()));
        let deprecated = argument.docs.deprecated.then(|| quote!(.deprecated()));
        let text = argument.docs.description.as_ref().or(argument.docs.summary.as_ref());
        let docs = text.map(|text| quote!(.docs(#text)));
        let schema = self.schema(argument).map(|schema| schema.to_string()).map(|json| quote!(.schema(#json)));
        let is_json =
            matches!(argument.value, ArgumentValue::Value(_) | ArgumentValue::Values(_) | ArgumentValue::Text);
        let example = example.filter(|_| is_json).map(Value::to_string).map(|json| quote!(.example(#json)));
        quote! {
            CommandArgument::new(#option, Site::#site, #wire_name, #put)
                #required #sensitive #deprecated #docs #schema #example
        }
    }

    /// The schema of a value; files have none.
    fn schema(&self, argument: &Argument<'_>) -> Option<Value> {
        let docs = argument.docs;
        match &argument.value {
            ArgumentValue::Value(ty) => Some(self.schemas.of(ty, &docs.constraints, Some(docs))),
            ArgumentValue::Values(item) => {
                let list = TypeExpr::List(Box::new((*item).clone()));
                Some(self.schemas.of(&list, &docs.constraints, Some(docs)))
            }
            ArgumentValue::Text => {
                let text = TypeExpr::Scalar(Scalar::String);
                Some(self.schemas.of(&text, &docs.constraints, Some(docs)))
            }
            ArgumentValue::Bytes | ArgumentValue::File | ArgumentValue::Files => None,
        }
    }

    /// The schema of the first answer with success, if that is JSON.
    fn answer(&self, operation: &Operation) -> Option<String> {
        let mut successes = operation.responses.iter().filter(|response| operation.succeeds_with(response.status));
        successes.find_map(|response| match &response.body {
            ResponseBody::Json(ty) => Some(self.schemas.of(ty, &response.constraints, None).to_string()),
            _ => None,
        })
    }

    fn slices(&self, operation: &Operation) -> Option<TokenStream> {
        let pagination = operation.pagination.as_ref()?;
        let pages = self.context.api.pages(operation)?;
        let (parameter, next, items) =
            (&pagination.cursor_parameter, &pages.cursor.field.name, &pages.items.field.name);
        let more = pages.more.map(|more| &more.field.name).map(|field| quote!(.more(#field)));
        Some(quote!(.slices(#parameter, #next, #items) #more))
    }
}

/// Failures: the status and what it means.
type FailureList = Vec<(String, String)>;

/// What an operation answers without success.
fn failures(operation: &Operation) -> FailureList {
    let responses = operation.responses.iter().filter(|response| !operation.succeeds_with(response.status));
    let text = |description: &Option<String>| one_line(description.as_deref().unwrap_or_default());
    responses.map(|response| (response.status.text(), text(&response.description))).collect()
}

/// The lists that several operations share, each with the name of its constant.
fn shared_failures(members: &[(OperationId, &Operation)]) -> Vec<(Ident, FailureList)> {
    let all: Vec<_> = members.iter().map(|(_, operation)| failures(operation)).collect();
    let mut shared: Vec<(Ident, FailureList)> = Vec::new();
    for list in &all {
        let is_shared = !list.is_empty() && all.iter().filter(|other| *other == list).count() > 1;
        if is_shared && !shared.iter().any(|(_, known)| known == list) {
            let ident = unused("FAILURES", |ident| shared.iter().any(|(known, _)| known == ident));
            shared.push((ident, list.clone()));
        }
    }
    shared
}

fn rows(list: &FailureList) -> impl Iterator<Item = TokenStream> {
    list.iter().map(|(status, text)| quote!((#status, #text)))
}

/// What every request of an operation has beside its values.
fn begin(operation: &Operation) -> Option<TokenStream> {
    let constants = operation.constants.iter().map(|(name, pairs)| quote!(parts.query_constant(#name, #pairs);));
    let mut statements: Vec<_> = constants.collect();
    if let Some(body) = operation.body.as_ref().filter(|body| matches!(body.content, BodyContent::Multipart(_))) {
        let sent = &body.content_type;
        statements.extend((sent != "multipart/form-data").then(|| quote!(parts.multipart_type(#sent);)));
        statements.extend(body.required.then(|| quote!(parts.multipart();)));
    }
    (!statements.is_empty()).then(|| quote!(.begin(|parts| { #(#statements)* })))
}

/// Where a value stands, its name there, and whether it is sensitive.
fn place<'a>(operation: &'a Operation, argument: &Argument<'_>) -> (Ident, &'a str, bool) {
    let site = |name| format_ident!("{name}");
    match argument.key {
        Key::Parameter(_, index) => {
            let Some(parameter) = operation.parameters.get(index) else { return (site("Query"), "", false) };
            let name = match parameter.location {
                ParameterIn::Path => "Path",
                ParameterIn::Query => "Query",
                ParameterIn::Header => "Header",
                ParameterIn::Cookie => "Cookie",
            };
            (site(name), &parameter.name, parameter.sensitive)
        }
        Key::Part(_, index) => match operation.body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Multipart(parts)) => {
                parts.get(index).map_or((site("Part"), "", false), |part| (site("Part"), &part.name, part.sensitive))
            }
            _ => (site("Part"), "", false),
        },
        _ => (site("Body"), "", false),
    }
}
