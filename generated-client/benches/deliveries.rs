//! Events under load, with a restart: `cargo bench -p generated-client --bench deliveries`.
//!
//! 64 connections send 10,000 deliveries to a server with axum, an inbox and a durable store (a file). 2 % come twice, 1 % are
//! broken, 1 % have a wrong key. In the middle the server is killed and started again. What got a 200 must be handled, each
//! once; what did not is sent again. The server is this program, as a process of its own.
//!
//! The handler's effect is a line in a file. At its start the server handles again what the store has and that file has not.

#[path = "support/mod.rs"]
mod support;

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use generated_client::events::{Delivery, HandOver, Inbox, Receiver};
use generated_client::models::Event;
use generated_client::testing::{deliver, from_json};

type Failure = Box<dyn std::error::Error + Send + Sync>;

const COUNT: usize = 10_000;
const CONNECTIONS: usize = 64;
const STUDIOS: usize = 50;

fn key(studio: usize) -> String {
    format!("webhook-key-of-studio-{studio}")
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().collect();
    let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.iter().position(|argument| argument == "--serve") {
        Some(at) => {
            let [address, folder] = &arguments[at + 1..at + 3] else { return Err("--serve ADDRESS FOLDER".into()) };
            threads.block_on(serve(address, Path::new(folder)))
        }
        None => threads.block_on(measure()),
    }
}

/// Lines in a file that are there once `add` returns, whatever becomes of the process.
struct Lines {
    file: Mutex<File>,
}

impl Lines {
    fn open(path: &Path) -> std::io::Result<Self> {
        Ok(Self { file: Mutex::new(OpenOptions::new().create(true).append(true).open(path)?) })
    }

    fn add(&self, line: &str) -> std::io::Result<()> {
        self.file.lock().unwrap().write_all(format!("{line}\n").as_bytes())
    }
}

/// The whole lines of a file. A process that was killed may have left a part of one.
fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().map(str::to_owned).collect()
}

async fn serve(address: &str, folder: &Path) -> Result<(), Failure> {
    let (store, effects) = (folder.join("store"), folder.join("effects"));
    let mut receiver = Receiver::builder();
    for studio in 0..STUDIOS {
        receiver = receiver.account(format!("studio {studio}"), [key(studio)], studio);
    }
    let receiver = receiver.build()?;

    let known: Arc<Mutex<HashSet<String>>> = Arc::default();
    let (stored, handled) = (lines(&store), lines(&effects).into_iter().collect::<HashSet<_>>());
    let mut left: BTreeMap<String, Delivery<usize>> = BTreeMap::new();
    for line in &stored {
        let [name, account, json] = line.splitn(3, '\t').collect::<Vec<_>>()[..] else { continue };
        known.lock().unwrap().insert(name.to_owned());
        left.insert(name.to_owned(), receiver.restore(account, None, json.as_bytes())?);
    }
    left.retain(|name, _| !handled.contains(name));

    let effects = Arc::new(Lines::open(&effects)?);
    let handle = move |delivery: Delivery<usize>| {
        let effects = Arc::clone(&effects);
        async move { effects.add(&name(&delivery)) }
    };
    let store = Arc::new(Lines::open(&store)?);
    let write = move |delivery: &Delivery<usize>| {
        let (store, known) = (Arc::clone(&store), Arc::clone(&known));
        let (name, account, json) = (name(delivery), delivery.account().to_owned(), delivery.to_json());
        async move {
            if !known.lock().unwrap().insert(name.clone()) {
                return Ok::<_, Failure>(HandOver::Known);
            }
            store.add(&format!("{name}\t{account}\t{}", json?))?;
            Ok(HandOver::Written)
        }
    };
    let inbox = Inbox::builder(receiver, handle).durable(write).capacity(256).workers(8).start()?;
    let router = axum::Router::new().route_service("/events", inbox.clone());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("{} {} again", listener.local_addr()?, left.len());
    for delivery in left.into_values() {
        inbox.resume(delivery).await;
    }
    // Reports its memory for each line that it reads, and ends in good order with its input.
    std::thread::spawn(move || {
        for _ in std::io::stdin().lines() {
            println!("{}", support::resident());
        }
    });
    axum::serve(listener, router).await?;
    Ok(())
}

/// Account and id: what tells deliveries apart.
fn name(delivery: &Delivery<usize>) -> String {
    format!("{} {}", delivery.value, delivery.id().unwrap_or_default())
}

/// The server as a process.
struct Server {
    process: Child,
    output: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Server {
    fn start(address: &str, folder: &Path) -> Result<Self, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--serve").arg(address).arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let mut output = BufReader::new(process.stdout.take().ok_or("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let (address, again) = line.trim().split_once(' ').ok_or("the server did not start")?;
        println!("server at {address}: {again}");
        Ok(Self { address: address.to_owned(), process, output })
    }

    /// In KiB.
    fn memory(&mut self) -> Result<String, Failure> {
        self.process.stdin.as_mut().ok_or("no input")?.write_all(b"\n")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }
}

async fn measure() -> Result<(), Failure> {
    let folder: PathBuf = std::env::temp_dir().join(format!("deliveries-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut server = Server::start("127.0.0.1:0", &folder)?;
    let url = Arc::new(format!("http://{}/events", server.address));
    let address = server.address.clone();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let next = Arc::new(AtomicUsize::new(0));
    let counts: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
    let started = Instant::now();
    let senders: Vec<_> = (0..CONNECTIONS)
        .map(|_| tokio::spawn(send_all(Arc::clone(&url), Arc::clone(&next), Arc::clone(&counts))))
        .collect();
    let mut memory = vec![server.memory()?];
    for part in [COUNT / 4, COUNT / 2, COUNT * 3 / 4] {
        while next.load(Ordering::Relaxed) < part {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        if part == COUNT / 2 {
            server.process.kill()?;
            server.process.wait()?;
            server = Server::start(&address, &folder)?;
        }
        memory.push(server.memory()?);
    }
    for sender in senders {
        sender.await??;
    }
    let time = started.elapsed();
    let good = (0..COUNT).filter(|number| Fate::of(*number).is_handled()).count();
    while lines(&folder.join("effects")).len() < good && started.elapsed() < time + Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    memory.push(server.memory()?);
    server.process.kill()?;
    server.process.wait()?;

    let effects = lines(&folder.join("effects"));
    let distinct: HashSet<_> = effects.iter().collect();
    println!("{COUNT} deliveries of {CONNECTIONS} connections in {time:.2?}, answers {:?}", counts.lock().unwrap());
    println!(
        "handled {} of {good}, {} of them twice; memory {memory:?} KiB",
        distinct.len(),
        effects.len() - distinct.len()
    );
    fs::remove_dir_all(&folder)?;
    if distinct.len() == good && effects.len() == good { Ok(()) } else { Err("not each was handled once".into()) }
}

/// What is wrong with a delivery.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Good,
    Twice,
    Broken,
    WrongKey,
}

impl Fate {
    fn of(number: usize) -> Self {
        match number % 100 {
            7 | 57 => Self::Twice,
            13 => Self::Broken,
            29 => Self::WrongKey,
            _ => Self::Good,
        }
    }

    fn is_handled(self) -> bool {
        matches!(self, Self::Good | Self::Twice)
    }
}

/// Sends until there are no more, each until it is answered for good.
async fn send_all(
    url: Arc<String>,
    next: Arc<AtomicUsize>,
    counts: Arc<Mutex<BTreeMap<String, usize>>>,
) -> Result<(), Failure> {
    let sender = reqwest::Client::builder().pool_max_idle_per_host(1).build()?;
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= COUNT {
            return Ok(());
        }
        let event: Event = from_json(&format!(
            r#"{{"entityId": {number}, "uuid": "{number:032x}", "payload": [{{"timestamp": 1, "type": "CUSTOMER_UPDATED"}}]}}"#
        ));
        let fate = Fate::of(number);
        let key = if fate == Fate::WrongKey { "wrong".to_owned() } else { key(number % STUDIOS) };
        for _ in 0..if fate == Fate::Twice { 2 } else { 1 } {
            loop {
                let request = deliver(&event, key.as_str());
                let request = if fate == Fate::Broken { request.body(r#"{"entityId": 1"#) } else { request };
                let answer = match sender.execute(request.build(&url).try_into()?).await {
                    Ok(answer) => answer.status().as_u16().to_string(),
                    Err(_) => "none".to_owned(),
                };
                let is_final = !matches!(answer.as_str(), "none" | "503");
                *counts.lock().unwrap().entry(answer).or_default() += 1;
                if is_final {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
    }
}
