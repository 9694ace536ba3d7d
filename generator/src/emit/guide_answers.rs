//! The topics of the guide about answers that are no single value: streams of items, and files.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::arguments;
use crate::emit::examples::{self, RequestExample};
use crate::emit::guide::required;
use crate::emit::guide_topics::block;
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, streams};
use crate::ir::{Operation, OperationId, Output, ResponseBody};

/// The topics, in Markdown. An API without such answers has none.
pub fn text(context: &Context<'_>) -> Result<String, String> {
    Ok([items(context)?, files(context)?].concat())
}

fn items(context: &Context<'_>) -> Result<String, String> {
    let Some((id, operation)) = simplest(context, |operation| operation.stream.is_some()) else {
        return Ok(String::new());
    };
    let example = example(context, id, operation, "watch", streams::example)?;
    Ok(format!(
        "# Streams\n\nA call whose answer is a stream of items has `events`, which yields each of them when it comes.\n\n\
         {example}The time limit of calls ends with the head of the answer; `idle_timeout` bounds the time in which nothing \
         comes. A stream of server-sent events that breaks goes on after the last event that had an id, where that repeats no \
         effect. `stay_connected` goes on after an end as well, and `resume` begins after an event whose `position` was kept. \
         An item that cannot be read ends the stream, unless it is `lenient`. A stream that is dropped ends its call.\n\n"
    ))
}

fn files(context: &Context<'_>) -> Result<String, String> {
    let is_file = |operation: &Operation| matches!(operation.output, Output::Body(ResponseBody::Bytes));
    let Some((id, operation)) = simplest(context, is_file) else { return Ok(String::new()) };
    let save = |request: &TokenStream| {
        quote! {
            let size = #request.download().to_file("file").await?;
            println!("{size} bytes");
        }
    };
    let example = example(context, id, operation, "save", save)?;
    Ok(format!(
        "# Files\n\nA call whose answer is a file has `download`. `to_file` writes it to disk, where it appears once it is \
         complete; `stream` yields it in pieces, and `bytes` takes it into memory.\n\n{example}A download that breaks goes on \
         where it broke, if the server can send the rest. `max_size` bounds it, and `no_timeout` is for large files. \
         `answer_as` does the same with an answer in another media type.\n\n"
    ))
}

/// The operation of a kind with the fewest arguments, preferably one that is not deprecated.
fn simplest<'a>(context: &Context<'a>, is_wanted: impl Fn(&Operation) -> bool) -> Option<(OperationId, &'a Operation)> {
    let wanted = context.api.operations.entries().filter(|(_, operation)| is_wanted(operation));
    wanted.min_by_key(|(id, operation)| (operation.docs.deprecated, required(operation), *id))
}

/// A function that makes the request and does with it what `rest` says.
fn example(
    context: &Context<'_>,
    id: OperationId,
    operation: &Operation,
    name: &str,
    rest: impl Fn(&TokenStream) -> TokenStream,
) -> Result<String, String> {
    let types = Types::new(context, Scope::Outside);
    let arguments = arguments::all(&types, id, operation);
    let RequestExample { given, deprecation, made, request } =
        examples::request(context, &types, id, operation, &arguments);
    let name = quote::format_ident!("{name}");
    let rest = rest(&request);
    let function = quote! {
        #deprecation
        pub async fn #name(client: &Client #(, #given)*) -> Result<(), Error> {
            #(#made)*
            #rest
            Ok(())
        }
    };
    let shown = function.to_string();
    let mut uses = vec!["Client", "Error"];
    uses.extend(["codegen", "models"].into_iter().filter(|module| shown.contains(&format!("{module} ::"))));
    block(context, &uses, function)
}
