//! What answers the requests of the protocol.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListResourceTemplatesResult,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, Resource, ResourceContents, ResourceTemplate, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServerHandler};
use serde_json::{Map, Value, json};
use tokio::sync::RwLock;

use super::super::help;
use super::super::nearest::nearest;
use super::super::output::clean::clean;
use super::super::search::{find, search};
use super::super::table::{Command, CommandGroup, Commands};
use super::access::{Access, full_name, is_read};
use super::answer::{Cursor, Store, written};
use super::arguments::whole_number;
use super::describe::Described;
use super::{Settings, arguments, error, tools};
use crate::client::Client;

/// What the address of an operation begins with.
const SCHEME: &str = "operation://";

/// As many operations are found, unless the caller says how many.
const FOUND: usize = 20;

/// The media type of descriptions.
const MARKDOWN: &str = "text/markdown";

/// A server of the protocol.
pub(super) struct Server {
    pub(super) commands: &'static Commands,
    pub(super) client: Client,
    pub(super) max_answer: usize,
    pub(super) reveal: bool,
    pub(super) no_validate: bool,
    pub(super) store: Store,
    /// Held for reading by each call.
    pub(super) running: Arc<RwLock<()>>,
    access: Access,
    tools: Vec<Tool>,
    /// The operations that have tools of their own, by the names of these.
    by_tool: BTreeMap<String, (&'static CommandGroup, &'static Command)>,
}

impl Server {
    pub(super) fn new(commands: &'static Commands, client: Client, settings: Settings) -> Result<Arc<Self>, String> {
        let has_patterns = !settings.allow.is_empty();
        let access = Access::new(commands, settings.allow, settings.allow_write)?;
        let mut by_tool = BTreeMap::new();
        for wanted in &settings.tools {
            let is_wanted = |group: &CommandGroup, command: &Command| {
                let names = [group.name, command.name, command.info.id];
                wanted == "all" || names.contains(&wanted.as_str()) || *wanted == full_name(group, command)
            };
            let mut all = commands.all().filter(|(group, command)| is_wanted(group, command)).peekable();
            if all.peek().is_none() {
                let near = nearest(wanted, commands.groups.iter().map(|group| group.name));
                let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
                return Err(format!("`--tools {wanted}`: there is no such group or operation{hint}"));
            }
            let allowed = all.filter(|(group, command)| access.refusal(group, command).is_none());
            by_tool.extend(allowed.map(|(group, command)| (tools::name(group, command), (group, command))));
        }
        let tools = if settings.tools.is_empty() {
            tools::general(commands, settings.allow_write)
        } else {
            by_tool.values().map(|(group, command)| tools::of(commands, group, command)).collect()
        };
        if tools.is_empty() {
            let why = if has_patterns {
                "`--allow` has others, or they change data"
            } else {
                "`--allow-write` allows those that change data"
            };
            return Err(format!("`--tools`: none of these operations may be called; {why}"));
        }
        let (max_answer, reveal, no_validate) = (settings.max_answer, settings.reveal, settings.client.no_validate);
        let (store, running) = (Store::default(), Arc::default());
        Ok(Arc::new(Self { commands, client, max_answer, reveal, no_validate, store, running, access, tools, by_tool }))
    }

    /// The operations that may be called.
    fn allowed(&self) -> impl Iterator<Item = (&'static CommandGroup, &'static Command)> {
        self.commands.all().filter(|(group, command)| self.access.refusal(group, command).is_none())
    }

    /// The operation of this name, if it may be called. The error is for the assistant.
    fn operation(&self, name: &str) -> Result<(&'static CommandGroup, &'static Command), String> {
        let Some((group, command)) = find(self.commands, name) else {
            let names: Vec<String> = self.allowed().map(|(group, command)| full_name(group, command)).collect();
            let near = nearest(name, names.iter().map(String::as_str));
            let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
            return Err(format!("{}{hint}", error::shortened(&format!("there is no operation `{}`", clean(name)))));
        };
        self.access.refusal(group, command).map_or(Ok((group, command)), Err)
    }

    async fn tool(&self, name: &str, arguments: &Map<String, Value>) -> Result<CallToolResult, ErrorData> {
        if let Some((_, command)) = self.by_tool.get(name) {
            let key = tools::cursor(command);
            let mut arguments = arguments.clone();
            let cursor = match arguments.remove(key) {
                None | Some(Value::Null) => None,
                Some(Value::String(cursor)) => Some(cursor),
                // Without it, the call would be made again.
                Some(_) => return Ok(error::wrong_arguments(&[format!("/{key}: a text is needed")])),
            };
            return Ok(self.run(command, &arguments, cursor.as_deref()).await);
        }
        let Some(tool) = self.tools.iter().find(|tool| tool.name == name) else {
            let text = error::shortened(&format!("there is no tool `{}`", clean(name)));
            return Err(ErrorData::invalid_params(text, None));
        };
        let problems = arguments::of_tool(self.commands, tool, arguments);
        if !problems.is_empty() {
            return Ok(error::wrong_arguments(&problems));
        }
        let text = |key: &str| arguments.get(key).and_then(Value::as_str);
        if name == tools::SEARCH {
            // The schema has checked that it is whole, however it is written.
            let limit = arguments.get("limit").and_then(whole_number).and_then(|limit| usize::try_from(limit).ok());
            return Ok(self.search(text("query").unwrap_or_default(), limit.unwrap_or(FOUND)));
        }
        let Some(operation) = text("operation") else {
            return Ok(error::wrong_arguments(&["/operation: the name of an operation is needed".to_owned()]));
        };
        let (group, command) = match self.operation(operation) {
            Ok(found) => found,
            Err(problem) => return Ok(error::refused(problem)),
        };
        if name == tools::DESCRIBE {
            let described = Described::of(self.commands, group, command);
            return Ok(match text("cursor").map(Cursor::parse) {
                None => described.fitting(self.max_answer),
                Some(Some(Cursor::Description(byte))) => described.from(byte, self.max_answer),
                Some(_) => error::refused("the cursor is none that a description has told"),
            });
        }
        let none = Map::new();
        let given = arguments.get("arguments").and_then(Value::as_object).unwrap_or(&none);
        Ok(self.run(command, given, text("cursor")).await)
    }

    fn search(&self, query: &str, limit: usize) -> CallToolResult {
        let is_allowed = |one: &(&'static CommandGroup, &'static Command)| self.access.refusal(one.0, one.1).is_none();
        let words: Vec<String> = query.split_whitespace().map(str::to_owned).collect();
        if words.is_empty() {
            let groups = self.commands.groups.iter().filter_map(|group| {
                let count = group.operations.iter().filter(|command| is_allowed(&(group, *command))).count();
                (count > 0).then(|| json!({"group": group.name, "about": group.summary, "operations": count}))
            });
            return result(written(&json!({"groups": groups.collect::<Vec<_>>()})), &[]);
        }
        let mut found: Vec<_> = search(self.commands, &words).into_iter().filter(is_allowed).collect();
        if found.is_empty() {
            // No operation has all words; some may have one.
            for word in &words {
                for one in search(self.commands, std::slice::from_ref(word)).into_iter().filter(is_allowed) {
                    if !found.iter().any(|(_, command)| std::ptr::eq(*command, one.1)) {
                        found.push(one);
                    }
                }
            }
        }
        let count = found.len();
        let shown = found.into_iter().take(limit).map(|(group, command)| {
            json!({
                "operation": full_name(group, command), "about": help::about(command), "changesData": !is_read(command),
                "request": format!("{} {}", command.info.method(), command.info.path),
            })
        });
        result(written(&json!({"found": count, "operations": shown.collect::<Vec<_>>()})), &[])
    }

    /// The description of the operation at an address.
    fn resource(&self, address: &str) -> Option<String> {
        let (group, command) = self.operation(address.strip_prefix(SCHEME)?).ok()?;
        Some(Described::of(self.commands, group, command).whole())
    }
}

/// An answer with what is to be said about it.
pub(super) fn result(text: String, notes: &[String]) -> CallToolResult {
    let mut content = vec![ContentBlock::text(text)];
    if !notes.is_empty() {
        content.push(ContentBlock::text(format!("Note: {}", notes.join("\nNote: "))));
    }
    CallToolResult::success(content)
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let description = self.commands.description;
        let (_, version) = description.sdk.rsplit_once('/').unwrap_or(("", description.version));
        let how = if self.by_tool.is_empty() {
            "`search_operations` finds operations, `describe_operation` explains one, and `call_operation` calls it."
        } else {
            "Each tool is an operation; the resource `operation://group/operation` explains one."
        };
        ServerConfig::new(ServerCapabilities::builder().enable_tools().enable_resources().build())
            .with_server_info(Implementation::new(self.commands.program, version).with_title(description.title))
            .with_instructions(format!("The {} {}. {how}", description.title, description.version))
    }

    async fn list_tools(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.clone()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        self.tools.iter().find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let _running = self.running.read().await;
        let arguments = request.arguments.unwrap_or_default();
        let call = pin!(self.tool(&request.name, &arguments));
        match select(call, pin!(context.ct.cancelled())).await {
            Either::Left((result, _)) => result.map(CallToolResponse::from),
            Either::Right(_) => Ok(error::refused("the call was cancelled").into()),
        }
    }

    async fn list_resources(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let resource = |(group, command): (&CommandGroup, &Command)| {
            Resource::new(format!("{SCHEME}{}/{}", group.name, command.name), full_name(group, command))
                .with_description(help::about(command))
                .with_mime_type(MARKDOWN)
        };
        Ok(ListResourcesResult::with_all_items(self.allowed().map(resource).collect()))
    }

    async fn list_resource_templates(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let template = ResourceTemplate::new(format!("{SCHEME}{{group}}/{{operation}}"), "operation")
            .with_description("What an operation does and takes")
            .with_mime_type(MARKDOWN);
        Ok(ListResourceTemplatesResult::with_all_items(vec![template]))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        match self.resource(&request.uri) {
            Some(text) => {
                let contents = ResourceContents::text(text, request.uri).with_mime_type(MARKDOWN);
                Ok(ReadResourceResult::new(vec![contents]).into())
            }
            None => Err(ErrorData::resource_not_found("there is no such operation, or it is not allowed", None)),
        }
    }
}
