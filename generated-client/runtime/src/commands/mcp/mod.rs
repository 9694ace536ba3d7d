//! The API as tools for assistants, by the Model Context Protocol.
//!
//! A server that assistants start, or reach on this machine. It reads unless it is told to write; credentials are those of the
//! program, which no tool takes and no answer has.

mod access;
mod answer;
mod arguments;
mod describe;
mod error;
mod http;
mod lines;
mod run;
mod server;
mod settings;
mod stream;
mod tools;

#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::sync::Arc;

use rmcp::ServiceExt as _;
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::transport::stdio;

use self::server::Server;
use self::settings::Settings;
pub(crate) use self::settings::known as options;
use super::client::builder;
use super::failure::Failure;
use super::io::Io;
use super::profile;
use super::table::Commands;
use crate::client::Client;

/// Runs the command `mcp` with the words behind it.
pub(crate) async fn run(commands: &'static Commands, words: Vec<OsString>, io: &mut Io<'_>) -> Result<(), Failure> {
    let settings = Settings::parse(words).map_err(Failure::Usage)?;
    if settings.client.help {
        return io.page(&settings.client, &help(commands));
    }
    let wish = settings.client.profile.as_deref();
    let profile = profile::selected(commands, wish, io.env).map_err(Failure::usage)?;
    let env = profile::with_profile(commands.description, profile.as_ref(), io.env);
    let client = builder(commands, &settings.client, &env)?.build()?;
    serve(commands, client, settings, &mut |text| io.note(text)).await.map_err(Failure::Usage)
}

/// The help of `mcp`.
pub(crate) fn help(commands: &Commands) -> String {
    let mut text = format!("Serves the operations of the {} as tools for assistants.\n\n", commands.description.title);
    for option in options() {
        let value = option.value.map(|value| format!(" {value}")).unwrap_or_default();
        text.push_str(&format!("  --{}{value}\n      {}\n", option.name, option.help));
    }
    text
}

/// Serves the operations until the assistant has no more requests, or for as long as the process lives with `--listen`. The
/// notes are for people, and no part of the protocol.
pub(crate) async fn serve(
    commands: &'static Commands,
    client: Client,
    settings: Settings,
    note: &mut (dyn FnMut(&str) + Send),
) -> Result<(), String> {
    let listen = settings.listen;
    let server = Server::new(commands, client, settings)?;
    if let Some(address) = listen {
        return http::serve(server, address, note).await;
    }
    let (input, output) = stdio();
    let (stream, written) = lines::connect(input, output, Arc::clone(&server.running));
    let (requests, answers) = tokio::io::split(stream);
    // The length is bounded before; marks make lines longer.
    let transport = AsyncRwTransport::new_server(requests, answers).with_max_line_length(usize::MAX);
    let running =
        server.serve(transport).await.map_err(|error| format!("the assistant does not speak the protocol: {error}"))?;
    let ended = running.waiting().await.map(drop).map_err(|error| format!("the server has failed: {error}"));
    match written.await {
        Ok(Err(error)) => Err(format!("the answers cannot be written: {error}")),
        _ => ended,
    }
}
