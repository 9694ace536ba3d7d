//! A Redis that is unreachable, slow, or refuses the login: no call fails, and each change is reported once.

use std::io::Read as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use super::server::Server;
use super::*;

const SECOND: Duration = Duration::from_secs(1);
/// Not quite a second.
const ALMOST: Duration = Duration::from_nanos(999_999_999);
const GRANTED: Permit = Permit::Granted(ZERO);

#[test]
fn a_lost_redis_is_tried_again_after_a_pause() {
    let Some(mut server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "dies", RateLimit::new(4, HOUR));
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        server.kill();
        // The process limits on its own, and slots granted by Redis count.
        assert_eq!(take(&limiter, SECOND).await, GRANTED);
        assert_eq!(take(&limiter, SECOND).await, GRANTED);
        assert_eq!(take(&limiter, SECOND).await, Permit::Refused(HOUR.saturating_sub(SECOND)));
        limiter.pause(AcquireRequest::new(OPERATION, SECOND, ZERO), HOUR * 2).await;
        assert_eq!(take(&limiter, SECOND).await, Permit::Refused(HOUR * 2));
        assert_eq!(reports.all(), ["no connection to Redis"]);

        server.restart();
        // Redis is not tried again for a second.
        assert_eq!(take(&limiter, SECOND + ALMOST).await, Permit::Refused((HOUR * 2).saturating_sub(ALMOST)));
        assert_eq!(reports.all().len(), 1);
        // Then it is reachable again, and empty.
        for _ in 0..4 {
            assert_eq!(take(&limiter, SECOND * 2).await, GRANTED);
        }
        let Permit::Refused(wait) = take(&limiter, SECOND * 2).await else { panic!("more than the limit") };
        assert!(wait + LONG_TIMEOUT > HOUR && wait <= HOUR, "{wait:?}");
        assert_eq!(reports.all(), ["no connection to Redis", "back"]);

        server.kill();
        assert!(matches!(take(&limiter, SECOND * 3).await, Permit::Refused(_)));
        assert_eq!(reports.all(), ["no connection to Redis", "back", "no connection to Redis"]);
    });
}

#[test]
fn a_limiter_without_redis_limits_locally() {
    // No test gets this port.
    let (limiter, reports) = limiter("redis://127.0.0.1:1", "up", RateLimit::new(2, HOUR));
    runtime().block_on(async {
        let asks = futures_util::future::join_all((0..5).map(|_| take(&limiter, ZERO))).await;
        assert_eq!(asks.into_iter().filter(|permit| *permit == GRANTED).count(), 2);
        for number in 0..5 {
            assert!(matches!(take(&limiter, SECOND * number).await, Permit::Refused(_)));
        }
    });
    assert_eq!(reports.all(), ["no connection to Redis"]);
}

/// Redis accepts connections and never answers. Only the first request in a second waits for it.
#[test]
fn a_slow_redis_is_not_waited_for_by_each_request() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    let (limiter, reports) = limiter(&url, "slow", RateLimit::new(1000, HOUR));
    let limiter = limiter.timeout(Duration::from_millis(20));
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        // These do not wait at all: they are ready at the first poll.
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..900 {
            let ask = pin!(take(&limiter, ALMOST));
            assert_eq!(ask.poll(&mut context), Poll::Ready(GRANTED));
        }
        // This one does.
        {
            let ask = pin!(take(&limiter, SECOND));
            assert_eq!(ask.poll(&mut context), Poll::Pending);
        }
        assert_eq!(take(&limiter, SECOND).await, GRANTED);
    });
    assert_eq!(reports.all(), ["no answer in time"]);
}

#[test]
fn a_broken_connection_is_replaced_without_a_fallback() {
    let Some(server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "broken", RateLimit::new(2, HOUR));
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        server.command(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]);
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        // Redis has counted both.
        assert!(matches!(take(&limiter, ZERO).await, Permit::Refused(_)));
    });
    assert!(reports.all().is_empty());
}

/// A connection ends with the runtime that it was made in.
#[test]
fn one_limiter_serves_several_runtimes() {
    let Some(server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "runtimes", RateLimit::new(3, HOUR));
    for _ in 0..3 {
        assert_eq!(runtime().block_on(take(&limiter, ZERO)), GRANTED);
    }
    assert!(matches!(runtime().block_on(take(&limiter, ZERO)), Permit::Refused(_)));
    assert!(reports.all().is_empty());
}

/// A runtime that ends while a connection is being made ends only the attempt.
#[test]
fn a_connection_attempt_ended_by_its_runtime_is_repeated() {
    let Some(server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "attempts", RateLimit::new(3, HOUR));
    runtime().block_on(async {
        let ask = pin!(take(&limiter, ZERO));
        assert_eq!(ask.poll(&mut Context::from_waker(Waker::noop())), Poll::Pending);
    });
    assert_eq!(runtime().block_on(take(&limiter, SECOND)), GRANTED);
    assert!(reports.all().is_empty());
    assert_eq!(server.command(&["DBSIZE"]), ":1\r\n");
}

#[test]
fn without_a_runtime_it_is_a_local_limiter() {
    let (limiter, reports) = limiter("redis://127.0.0.1", "none", RateLimit::new(1, HOUR));
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(pin!(take(&limiter, ZERO)).poll(&mut context), Poll::Ready(GRANTED));
    assert_eq!(pin!(take(&limiter, ZERO)).poll(&mut context), Poll::Ready(Permit::Refused(HOUR)));
    assert_eq!(reports.all(), ["there is no Tokio runtime"]);
}

#[test]
fn a_password_is_used_and_never_shown() {
    let Some(server) = Server::start(Some("hunter2")) else { return };
    let limit = RateLimit::new(1, HOUR);
    let (right, reports) = limiter(&server.url(), "password", limit);
    assert_eq!(runtime().block_on(take(&right, ZERO)), GRANTED);
    assert!(reports.all().is_empty());
    assert!(!format!("{right:?}").contains("hunter2"));

    for (password, reason) in [("", "Redis answers NOAUTH"), (":swordfish@", "authentication failed")] {
        let (wrong, reports) = limiter(&format!("redis://{password}127.0.0.1:{}", server.port()), "password", limit);
        assert_eq!(runtime().block_on(take(&wrong, ZERO)), GRANTED);
        assert_eq!(reports.all(), [reason]);
        assert!(!format!("{wrong:?}").contains("swordfish"));
    }
}

#[test]
fn a_login_that_was_refused_is_tried_again_after_the_pause() {
    let Some(server) = Server::start(Some("hunter2")) else { return };
    let url = format!("redis://:swordfish@127.0.0.1:{}", server.port());
    let (limiter, reports) = limiter(&url, "login", RateLimit::new(9, HOUR));
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        server.command(&["CONFIG", "SET", "requirepass", "swordfish"]);
        assert_eq!(take(&limiter, SECOND).await, GRANTED);
    });
    assert_eq!(reports.all(), ["authentication failed", "back"]);
}

#[test]
fn a_connection_slower_than_the_time_limit_is_made_in_the_background() {
    let Some(server) = Server::start(None) else { return };
    let proxy = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("redis://{}", proxy.local_addr().unwrap());
    let port = server.port();
    let (open, opened) = std::sync::mpsc::channel();
    // It takes one connection, and passes nothing back until it is opened.
    std::thread::spawn(move || {
        let (mut client, _) = proxy.accept().unwrap();
        let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        let (mut from_client, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        std::thread::spawn(move || std::io::copy(&mut from_client, &mut to_server));
        let () = opened.recv().unwrap();
        let _ = std::io::copy(&mut server, &mut client);
    });
    let (limiter, reports) = limiter(&url, "background", RateLimit::new(1000, HOUR));
    let limiter = limiter.timeout(Duration::from_millis(20));
    runtime().block_on(async {
        assert_eq!(take(&limiter, ZERO).await, GRANTED);
        open.send(()).unwrap();
        for seconds in 1..500 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            assert_eq!(take(&limiter, SECOND * seconds).await, GRANTED);
            if reports.all().len() > 1 {
                break;
            }
        }
    });
    assert_eq!(reports.all(), ["no answer in time", "back"]);
}

/// An error of Redis can contain values, so only its code is shown.
#[test]
fn an_error_of_redis_is_reported_by_its_code() {
    let Some(server) = Server::start(None) else { return };
    let (limiter, reports) = limiter(&server.url(), "type", RateLimit::new(1, HOUR));
    server.command(&[
        "SET",
        &format!("rate-limit:{{type:{}:{OPERATION}}}:places", Account::NONE.name("type")),
        "not a list",
    ]);
    assert_eq!(runtime().block_on(take(&limiter, ZERO)), GRANTED);
    assert_eq!(reports.all(), ["Redis answers WRONGTYPE"]);
}

/// A server that closes the connection during the TLS handshake.
#[test]
fn tls_that_fails_is_a_fallback() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("rediss://{}", listener.local_addr().unwrap());
    if !cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc")) {
        RedisLimiter::new(&url, "tls", RateLimit::new(1, HOUR)).unwrap_err();
        return;
    }
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut hello = [0; 3];
        stream.read_exact(&mut hello).unwrap();
        hello
    });
    let (limiter, reports) = limiter(&url, "tls", RateLimit::new(1, HOUR));
    assert_eq!(runtime().block_on(take(&limiter, ZERO)), GRANTED);
    assert_eq!(reports.all().len(), 1);
    assert_eq!(server.join().unwrap(), [22, 3, 1], "a handshake record");
}

/// A recovery is reported once, too, however many requests run at that time.
#[test]
fn concurrent_requests_report_a_change_once() {
    let Some(mut server) = Server::start(None) else { return };
    let (gone, back) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counted = (Arc::clone(&gone), Arc::clone(&back));
    let limiter = RedisLimiter::new(&server.url(), "many", RateLimit::new(1000, HOUR))
        .unwrap()
        .timeout(LONG_TIMEOUT)
        .on_fallback(move |_| _ = gone.fetch_add(1, Ordering::Relaxed))
        .on_recovery(move || _ = back.fetch_add(1, Ordering::Relaxed));
    let told = || (counted.0.load(Ordering::Relaxed), counted.1.load(Ordering::Relaxed));
    runtime().block_on(async {
        let crowd = |now| futures_util::future::join_all((0..50).map(|_| take(&limiter, now)).collect::<Vec<_>>());
        assert_eq!(crowd(ZERO).await, [GRANTED; 50]);
        assert_eq!(told(), (0, 0));
        server.kill();
        assert_eq!(crowd(SECOND).await, [GRANTED; 50]);
        assert_eq!(told(), (1, 0));
        server.restart();
        assert_eq!(crowd(SECOND * 3).await, [GRANTED; 50]);
        assert_eq!(told(), (1, 1));
    });
}
