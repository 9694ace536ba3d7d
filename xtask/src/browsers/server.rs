//! The servers, and their messages from the page.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::FOLDER;
use crate::child::OwnedChild;
use crate::workspace::Workspace;

/// A message from the page, one on each line.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Message {
    /// The URL of the page.
    Origins { page: String },
    /// A context begins.
    Steps { context: String, count: usize },
    /// A step begins.
    Begun { context: String, step: String },
    /// A step has ended, perhaps with a failure.
    Done { context: String, step: String, milliseconds: u64, why: Option<String> },
    /// A failure outside of steps.
    Broken { context: String, why: String },
    /// All contexts are done.
    Finished {},
}

/// Running servers; they end on drop.
#[derive(Debug)]
pub struct Server {
    _child: OwnedChild,
    /// Its end ends the servers, also if this program is killed.
    _input: Option<ChildStdin>,
    lines: Receiver<String>,
}

impl Server {
    /// Starts the servers, with the page in a folder.
    pub fn start(workspace: &Workspace, page: &Path) -> Result<Self> {
        let child = Command::new("node")
            .arg(workspace.path(FOLDER).join("server.mjs"))
            .arg(page)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start Node.js")?;
        let mut child = OwnedChild(child);
        let (sender, lines) = channel();
        let output = child.stdout.take().context("the servers have no output")?;
        let input = child.stdin.take();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { _child: child, _input: input, lines })
    }

    /// The next message, within a timeout.
    pub fn next(&self, time: Duration) -> Result<Option<Message>> {
        match self.lines.recv_timeout(time) {
            Ok(line) => serde_json::from_str(&line)
                .map(Some)
                .with_context(|| format!("unknown message of the servers: {line:?}")),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => bail!("the servers have ended"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_read() {
        let read = |text: &str| serde_json::from_str::<Message>(text).expect("a message");
        assert_eq!(read(r#"{"finished":{}}"#), Message::Finished {});
        let origins = r#"{"origins":{"page":"http://127.0.0.1:1","api":"http://127.0.0.1:2"}}"#;
        assert_eq!(read(origins), Message::Origins { page: "http://127.0.0.1:1".into() });
        let done = r#"{"done":{"context":"page","step":"a","milliseconds":3,"why":null}}"#;
        let expected = Message::Done { context: "page".into(), step: "a".into(), milliseconds: 3, why: None };
        assert_eq!(read(done), expected);
    }
}
