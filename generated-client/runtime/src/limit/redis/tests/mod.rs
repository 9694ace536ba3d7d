//! The scripts against the model, in a real Redis.

mod server;

use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Runtime;

use self::server::Server;
use super::*;
use crate::error::ErrorKind;
use crate::limit::Account;
use crate::limit::model::{Model, broken};

const HOUR: Duration = Duration::from_secs(3600);

#[derive(Clone, Copy, Debug)]
enum Event {
    Acquire {
        most: u64,
    },
    Pause {
        pause: u64,
    },
    /// One of the slots that were granted.
    Release(prop::sample::Index),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        9 => prop_oneof![Just(0), 0..8000u64].prop_map(|most| Event::Acquire { most }),
        1 => (0..1000u64).prop_map(|pause| Event::Pause { pause }),
        4 => any::<prop::sample::Index>().prop_map(Event::Release),
    ];
    prop::collection::vec(event, 1..80)
}

/// Runs a script that must not fail.
async fn run<T: ::redis::FromRedisValue>(limiter: &RedisLimiter, script: ::redis::ScriptInvocation<'_>) -> T {
    match limiter.connection.run(Duration::ZERO, HOUR, &script).await {
        (Some(value), None) => value,
        (_, change) => panic!("{change:?}"),
    }
}

async fn take(limiter: &RedisLimiter, operation: &str, most: Duration) -> TakenSlot {
    take_as(limiter, operation, most, fastrand::u64(..)).await
}

async fn take_as(limiter: &RedisLimiter, operation: &str, most: Duration, id: u64) -> TakenSlot {
    let keys = Keys::new(&limiter.name, Account::NONE, operation);
    run(limiter, limiter.scripts.take(&keys, limiter.limit, most, id)).await
}

/// Time goes on by itself, by microseconds; the model is told what time the script saw.
#[test]
fn the_scripts_agree_with_the_model() {
    let Some(server) = Server::start(None) else { return };
    let runtime = Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config::with_cases(48));
    let names = AtomicU32::new(0);
    let limits = (0..6u32, 0..5000u64);
    let result = runner.run(&(limits, events()), |((requests, per), events)| {
        let name = format!("model {}", names.fetch_add(1, Ordering::Relaxed));
        let limit = RateLimit::new(requests, Duration::from_micros(per));
        let limiter = RedisLimiter::new(&server.url(), name, limit).unwrap();
        let mut model = Model::new(limit);
        let mut slots = Vec::new();
        for event in events {
            match event {
                Event::Acquire { most } => {
                    let most = Duration::from_micros(most);
                    let id = slots.len() as u64;
                    let slot = runtime.block_on(take_as(&limiter, "GET /a", most, id));
                    prop_assert_eq!(script::permit(slot), model.take(Duration::from_micros(slot.1), most));
                    if slot.0 == 1 {
                        slots.push(Some(Duration::from_micros(slot.2)));
                    }
                }
                Event::Release(index) => {
                    if slots.is_empty() {
                        continue;
                    }
                    let id = index.index(slots.len());
                    let keys = Keys::new(&limiter.name, Account::NONE, "GET /a");
                    let script = limiter.scripts.release(&keys, limit, id as u64);
                    // Those that are over are forgotten.
                    let known: u8 = runtime.block_on(run(&limiter, script));
                    let slot = slots[id].take();
                    prop_assert!(known == 0 || slot.is_some(), "twice");
                    if let Some(slot) = slot {
                        model.free(slot);
                    }
                }
                Event::Pause { pause } => {
                    let pause = Duration::from_micros(pause);
                    let keys = Keys::new(&limiter.name, Account::NONE, "GET /a");
                    let (now, end): Pause = runtime.block_on(run(&limiter, limiter.scripts.pause(&keys, pause)));
                    prop_assert!(end >= now);
                    model.pause(Duration::from_micros(now) + pause);
                }
            }
        }
        let slots: Vec<_> = slots.into_iter().flatten().collect();
        prop_assert!(!broken(limit, &slots));
        Ok(())
    });
    result.unwrap();
}

/// Many connections at once reserve slots far into the future.
#[test]
fn slots_of_many_connections_never_exceed_the_limit() {
    let Some(server) = Server::start(None) else { return };
    let limit = RateLimit::new(7, HOUR);
    let slots = Runtime::new().unwrap().block_on(async {
        let one = |_| {
            let limiter = RedisLimiter::new(&server.url(), "many", limit).unwrap();
            tokio::spawn(async move {
                let mut slots = Vec::new();
                for _ in 0..25 {
                    let (taken, _, slot) = take(&limiter, "GET /a", HOUR * 1000).await;
                    assert_eq!(taken, 1);
                    slots.push(Duration::from_micros(slot));
                }
                slots
            })
        };
        let tasks: Vec<_> = (0..8).map(one).collect();
        let mut slots = Vec::new();
        for task in tasks {
            slots.extend(task.await.unwrap());
        }
        slots
    });
    assert!(!broken(limit, &slots));
    let (first, last) = (slots.iter().min().unwrap(), slots.iter().max().unwrap());
    // 200 slots, seven in each hour: the last of them in the 29th. None is left empty.
    let all = last.saturating_sub(*first);
    assert!(all >= HOUR * 28 && all < HOUR * 29, "{all:?}");
}

/// A key of the operation `GET /a`.
fn key(name: &str, part: &str) -> String {
    format!("rate-limit:{{{name}:{}:GET /a}}:{part}", Account::NONE.name(name))
}

#[test]
fn keys_expire_and_logs_stay_short() {
    let Some(server) = Server::start(None) else { return };
    let limiter = RedisLimiter::new(&server.url(), "acme", RateLimit::new(3, HOUR)).unwrap();
    let short = RedisLimiter::new(&server.url(), "short", RateLimit::new(1000, Duration::ZERO)).unwrap();
    Runtime::new().unwrap().block_on(async {
        for _ in 0..9 {
            assert_eq!(take(&limiter, "GET /a", HOUR * 10).await.0, 1);
            assert_eq!(take(&short, "GET /a", Duration::ZERO).await.0, 1);
        }
        run::<Pause>(&limiter, limiter.scripts.pause(&Keys::new("acme", Account::NONE, "GET /a"), HOUR)).await;
    });
    let number = |reply: String| reply.trim_start_matches(':').trim().parse::<u64>().unwrap();
    let log = &key("acme", "places");
    assert_eq!(number(server.command(&["ZCARD", log])), 9);
    // The last slot is two hours away, and matters for another hour.
    assert!((10_790_000..=10_801_000).contains(&number(server.command(&["PTTL", log]))));
    let pause = &key("acme", "pause");
    assert!((3_590_000..=3_601_000).contains(&number(server.command(&["PTTL", pause]))));
    let leases = &key("acme", "leases");
    assert_eq!(number(server.command(&["ZCARD", leases])), 6, "three left at once");
    assert!((10_795_000..=10_806_000).contains(&number(server.command(&["PTTL", leases]))));
    assert_eq!(number(server.command(&["ZCARD", &key("short", "places")])), 1);
    assert_eq!(number(server.command(&["DBSIZE"])), 4);
}

/// A process reserves slots and is gone. What it has not confirmed is free again once its time is over.
#[test]
fn slots_of_an_ended_process_expire() {
    let Some(server) = Server::start(None) else { return };
    let limiter = RedisLimiter::new(&server.url(), "gone", RateLimit::new(2, HOUR)).unwrap();
    let leases = &key("gone", "leases");
    let runtime = Runtime::new().unwrap();
    let request = |id: u64| AcquireRequest { id, ..AcquireRequest::new("GET /a", Duration::ZERO, HOUR * 10) };
    runtime.block_on(async {
        // Two that leave at once, and two for each of the next hours.
        let mut slots = Vec::new();
        for id in 0..6 {
            slots.push(take_as(&limiter, "GET /a", HOUR * 10, id).await.2);
        }
        // Time passes: those of the next hour were to leave more than five seconds ago, and one of them did.
        assert!(limiter.keep(request(2), HOUR).await);
        for id in [2_u64, 3] {
            server.command(&["ZADD", leases, "XX", "1", &format!("{id:016x}")]);
        }
        assert_eq!(take_as(&limiter, "GET /a", HOUR * 10, 6).await.2, slots[3], "the slot that was lost");
        assert!(!limiter.keep(request(3), HOUR).await, "somebody else has it");
        assert!(limiter.keep(request(6), HOUR).await && limiter.keep(request(0), Duration::ZERO).await);
        // What was confirmed is never lost.
        let count = server.command(&["ZCARD", &key("gone", "places")]);
        assert_eq!(count.trim(), ":6");
    });
}

/// The same request twice has two slots, and gives one of them back.
#[test]
fn a_repeated_request_id_has_two_slots() {
    let Some(server) = Server::start(None) else { return };
    let limiter = RedisLimiter::new(&server.url(), "twice", RateLimit::new(2, HOUR)).unwrap();
    Runtime::new().unwrap().block_on(async {
        for taken in [1, 1, 0] {
            assert_eq!(take_as(&limiter, "GET /a", Duration::ZERO, 7).await.0, taken);
        }
        let keys = Keys::new("twice", Account::NONE, "GET /a");
        let release = || run::<u8>(&limiter, limiter.scripts.release(&keys, limiter.limit, 7));
        assert_eq!((release().await, release().await), (1, 0));
        assert_eq!(take_as(&limiter, "GET /a", Duration::ZERO, 7).await.0, 1);
        assert_eq!(take_as(&limiter, "GET /a", Duration::ZERO, 7).await.0, 0);
    });
}

#[test]
fn names_and_operations_have_distinct_keys() {
    let names = ["a", "a:b", "a%3Ab", "a%", "a}", "{a", "a:places", "b"];
    let operations = ["", "b", "b:c", "GET /{id}", "GET /{id}:places", "c}:places", "}", "b}:pause"];
    let mut keys: Vec<String> = Vec::new();
    for name in names {
        for operation in operations {
            let both = Keys::new(name, Account::NONE, operation);
            // What a cluster looks at: up to the first brace that closes after the first one that opens.
            let tag = |key: &str| key.split_once('{').unwrap().1.split_once('}').unwrap().0.to_owned();
            assert!(both.all().iter().all(|key| !tag(key).is_empty() && tag(key) == tag(both.all()[0])));
            keys.extend(both.all().map(str::to_owned));
        }
    }
    let all = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), all);
}

#[test]
fn invalid_urls_are_refused_without_being_shown() {
    let limit = RateLimit::per_minute(1);
    for url in [
        "",
        "hunter2",
        "http://:hunter2@localhost",
        "redis://:hunter2@localhost/?protocol=hunter2",
        "redis://:hunter2@",
    ] {
        let error = RedisLimiter::new(url, "acme", limit).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    assert_eq!(RedisLimiter::new("redis://localhost", "", limit).unwrap_err().kind(), ErrorKind::Configuration);
    let limiter = RedisLimiter::new("redis://somebody:hunter2@localhost", "hunter2", limit).unwrap();
    assert!(!format!("{limiter:?}").contains("hunter2"), "{limiter:?}");
}

#[test]
fn tls_is_available_with_rustls() {
    let limiter = RedisLimiter::new("rediss://localhost", "acme", RateLimit::per_minute(1));
    if cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc")) {
        limiter.unwrap();
    } else {
        assert!(limiter.unwrap_err().to_string().contains("rustls-ring"));
    }
}
