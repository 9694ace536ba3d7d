//! A Redis server for a test, on a free port of this machine.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};

/// How often another port is tried, if somebody else takes the one that was free.
const TRIES: usize = 5;

/// A server that keeps everything in memory. It stops when it is dropped.
pub(crate) struct Server {
    port: u16,
    password: Option<&'static str>,
    /// With its output, which is kept open.
    process: Option<(Child, BufReader<ChildStdout>)>,
}

impl Server {
    /// Starts a server; none if `redis-server` is not installed, which fails the test where `REQUIRE_REDIS` is set.
    pub(crate) fn start(password: Option<&'static str>) -> Option<Self> {
        for _ in 0..TRIES {
            let mut server = Self { port: free_port(), password, process: None };
            match server.launch() {
                Ok(true) => return Some(server),
                Ok(false) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    assert!(std::env::var_os("REQUIRE_REDIS").is_none(), "redis-server is not installed");
                    let test = std::thread::current().name().unwrap_or("a test").to_owned();
                    // Not by `eprintln!`, which is only shown of tests that fail.
                    let _ = writeln!(std::io::stderr(), "{test} skipped: redis-server is not installed");
                    return None;
                }
                Err(error) => panic!("redis-server does not start: {error}"),
            }
        }
        panic!("redis-server did not become ready on {TRIES} ports");
    }

    /// Starts it on its port; false if it ends before it is ready.
    fn launch(&mut self) -> std::io::Result<bool> {
        let mut command = Command::new("redis-server");
        command.args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"]);
        command.args(["--save", "", "--appendonly", "no", "--daemonize", "no", "--logfile", ""]);
        command.args(["--dir", &std::env::temp_dir().to_string_lossy()]);
        if let Some(password) = self.password {
            command.args(["--requirepass", password]);
        }
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while lines.read_line(&mut line)? > 0 {
            if line.contains("Ready to accept connections") {
                self.process = Some((child, lines));
                return Ok(true);
            }
            line.clear();
        }
        child.wait()?;
        Ok(false)
    }

    pub(crate) fn url(&self) -> String {
        let password = self.password.map_or(String::new(), |password| format!(":{password}@"));
        format!("redis://{password}127.0.0.1:{}", self.port)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Ends it at once.
    pub(crate) fn kill(&mut self) {
        if let Some((mut child, _)) = self.process.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// Starts it again on the same port, empty.
    pub(crate) fn restart(&mut self) {
        self.kill();
        assert!(self.launch().unwrap(), "redis-server did not start again on its port");
    }

    /// Sends a command; gives the whole reply back, as it came.
    pub(crate) fn command(&self, words: &[&str]) -> String {
        let mut text = String::new();
        if let Some(password) = self.password {
            write!(text, "*2\r\n$4\r\nAUTH\r\n${}\r\n{password}\r\n", password.len()).unwrap();
        }
        for words in [words, &["QUIT"]] {
            write!(text, "*{}\r\n", words.len()).unwrap();
            for word in words {
                write!(text, "${}\r\n{word}\r\n", word.len()).unwrap();
            }
        }
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        // The reply to the last command says no more than that it came.
        let reply = reply.strip_suffix("+OK\r\n").unwrap();
        if self.password.is_some() { reply.strip_prefix("+OK\r\n").unwrap() } else { reply }.to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some((child, _)) = &mut self.process {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A port that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}
