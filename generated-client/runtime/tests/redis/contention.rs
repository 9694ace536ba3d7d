//! Processes that share a limit. The other processes run this program, with tasks on their input.

use std::fmt::Display;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::task::Poll;

use super::server::Server;
use super::*;

const URL: &str = "GENERATED_CLIENT_TEST_REDIS";
const NAME: &str = "two processes";

/// Another process, which waits for its tasks.
struct Other {
    process: Child,
    answers: BufReader<ChildStdout>,
}

/// The permits of another process.
#[derive(Debug, Default)]
struct Got {
    granted: Vec<Duration>,
    refused: Vec<Duration>,
}

impl Other {
    fn start(server: &Server, requests: u32) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "contention::other_process", "--ignored", "--nocapture"])
            .env(URL, server.url())
            .env("REQUESTS", requests.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        let mut other = Self { process, answers };
        // It is connected when it answers.
        other.ask(0, ZERO);
        other.got();
        other
    }

    /// Has it request so many slots at once.
    fn ask(&mut self, asks: usize, most: Duration) {
        writeln!(self.process.stdin.as_ref().unwrap(), "{asks} {}", most.as_micros()).unwrap();
    }

    /// The permits it got.
    fn got(&mut self) -> Got {
        let mut got = Got::default();
        for line in self.answers.by_ref().lines() {
            let line = line.unwrap();
            // The harness writes as well, in part on the same line.
            let Some((_, answer)) = line.split_once("answer: ") else { continue };
            match answer.split_once(' ') {
                Some(("granted", wait)) => got.granted.push(Duration::from_micros(wait.parse().unwrap())),
                Some(("refused", wait)) => got.refused.push(Duration::from_micros(wait.parse().unwrap())),
                _ => {
                    assert_eq!(answer, "done", "the other process asked Redis in vain");
                    return got;
                }
            }
        }
        panic!("the other process ended");
    }
}

/// At the end of its input it ends.
impl Drop for Other {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// The other process. Run as a test, it does nothing.
#[test]
#[ignore = "the other tests start it, as a process"]
fn other_process() {
    let Ok(url) = std::env::var(URL) else { return };
    let requests = std::env::var("REQUESTS").unwrap().parse().unwrap();
    let (limiter, reports) = limiter(&url, NAME, RateLimit::new(requests, HOUR));
    let answer = |text: &dyn Display| println!("answer: {text}");
    let runtime = runtime();
    // Another operation, so that it is connected before it matters.
    let warm = runtime.block_on(limiter.acquire(AcquireRequest::new("GET /warm", ZERO, HOUR * 1000)));
    assert!(matches!(warm, Permit::Granted(_)), "{warm:?}");
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let (asks, most) = line.split_once(' ').unwrap();
        let most = Duration::from_micros(most.parse().unwrap());
        let asks = (0..asks.parse().unwrap()).map(|_| limiter.acquire(AcquireRequest::new(OPERATION, ZERO, most)));
        for permit in runtime.block_on(futures_util::future::join_all(asks)) {
            match permit {
                Permit::Granted(wait) => answer(&format_args!("granted {}", wait.as_micros())),
                Permit::Refused(wait) => answer(&format_args!("refused {}", wait.as_micros())),
            }
        }
        answer(&reports.all().first().map_or("done", String::as_str));
    }
}

#[test]
fn two_processes_share_one_limit() {
    let Some(server) = Server::start(None) else { return };
    let mut others = [Other::start(&server, 50), Other::start(&server, 50)];
    for other in &mut others {
        other.ask(100, ZERO);
    }
    let [one, two] = others.each_mut().map(Other::got);
    assert_eq!(one.granted.len() + one.refused.len(), 100);
    assert_eq!(two.granted.len() + two.refused.len(), 100);
    assert_eq!(one.granted.len() + two.granted.len(), 50, "{one:?} {two:?}");
    assert!(one.granted.iter().chain(&two.granted).all(Duration::is_zero));
    assert!(one.refused.iter().chain(&two.refused).all(|wait| *wait + LONG_TIMEOUT > HOUR && *wait <= HOUR));
}

#[test]
fn two_processes_reserve_slots_in_turn() {
    let Some(server) = Server::start(None) else { return };
    let mut others = [Other::start(&server, 20), Other::start(&server, 20)];
    for other in &mut others {
        other.ask(60, HOUR * 5 / 2);
    }
    let [one, two] = others.each_mut().map(Other::got);
    let mut granted = [one.granted, two.granted].concat();
    granted.sort();
    assert_eq!(granted.len(), 60, "two and a half hours have places for three times twenty");
    for (place, wait) in granted.iter().enumerate() {
        let hours = HOUR * u32::try_from(place / 20).unwrap();
        // The waits are counted from when each process asked, and all of this takes a moment.
        assert!(*wait <= hours && *wait + LONG_TIMEOUT > hours, "place {place} after {wait:?}");
    }
}

#[test]
fn a_pause_of_one_process_holds_in_the_other() {
    let Some(server) = Server::start(None) else { return };
    let mut other = Other::start(&server, 5);
    let (limiter, reports) = limiter(&server.url(), NAME, RateLimit::new(5, HOUR));
    runtime().block_on(limiter.pause(AcquireRequest::new(OPERATION, ZERO, ZERO), HOUR * 2));
    other.ask(1, HOUR);
    let got = other.got();
    assert!(got.granted.is_empty() && got.refused[0] + LONG_TIMEOUT > HOUR * 2, "{got:?}");
    other.ask(1, HOUR * 2);
    let got = other.got();
    assert!(got.refused.is_empty() && got.granted[0] + LONG_TIMEOUT > HOUR * 2, "{got:?}");
    assert!(reports.all().is_empty());
}

/// Unused slots of calls are released, also if the calls are dropped before Redis has answered.
#[test]
fn slots_of_dropped_calls_are_released() {
    let Some(server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "given up", RateLimit::new(1, HOUR));
    let account = Account::NONE.name("given up");
    let count =
        |part: &str| server.command(&["ZCARD", &format!("rate-limit:{{given up:{account}:{OPERATION}}}:{part}")]);
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, Permit::Granted(ZERO));
        for answered in [true, false] {
            let asks: Vec<_> = (0..20).map(|_| AcquireRequest::new(OPERATION, ZERO, HOUR * 30)).collect();
            let mut waits = Vec::new();
            for ask in &asks {
                let Permit::Granted(wait) = limiter.acquire(*ask).await else { panic!("no place") };
                waits.push(wait);
            }
            assert_eq!(count("leases"), ":20\r\n", "none of them has left");
            assert!(limiter.confirm(asks[0], waits[0]).await);
            assert_eq!(count("leases"), ":19\r\n");
            asks.iter().zip(waits).for_each(|(ask, wait)| limiter.release(*ask, wait));
            if !answered {
                let mut asking = std::pin::pin!(limiter.acquire(AcquireRequest::new(OPERATION, ZERO, HOUR * 30)));
                let polled = std::future::poll_fn(|context| Poll::Ready(asking.as_mut().poll(context).is_pending()));
                assert!(polled.await);
            }
            while count("places") != ":1\r\n" {
                tokio::task::yield_now().await;
            }
            assert_eq!(count("leases"), ":0\r\n");
        }
        let Permit::Granted(wait) = limiter.acquire(AcquireRequest::new(OPERATION, ZERO, HOUR)).await else {
            panic!("no place")
        };
        assert!(wait <= HOUR && wait + LONG_TIMEOUT > HOUR, "as if nobody had asked since: {wait:?}");
    });
    assert!(reports.all().is_empty());
}

#[test]
fn names_and_operations_have_limits_of_their_own() {
    let Some(server) = Server::start(None) else { return };
    runtime().block_on(async {
        for name in ["one", "two"] {
            let (limiter, reports) = limiter(&server.url(), name, RateLimit::new(1, HOUR));
            for operation in ["GET /a", "GET /b"] {
                let ask = AcquireRequest::new(operation, ZERO, ZERO);
                assert_eq!(limiter.acquire(ask).await, Permit::Granted(ZERO));
                assert!(matches!(limiter.acquire(ask).await, Permit::Refused(_)));
            }
            assert!(reports.all().is_empty());
        }
    });
}
