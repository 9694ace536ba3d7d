//! The limiter against the model, and what it forgets.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::prelude::*;

use super::super::model::{Model, broken};
use super::*;

const MINUTE: Duration = Duration::from_secs(60);
const ZERO: Duration = Duration::ZERO;

fn request(operation: &str, now: Duration, most: Duration) -> AcquireRequest<'_> {
    AcquireRequest::new(operation, now, most)
}

/// What happens to a limiter: after a step of time, for one of two operations.
#[derive(Clone, Copy, Debug)]
enum Event {
    Acquire {
        most: u64,
    },
    /// A request whose time was taken a while ago, as another thread's may be.
    Late {
        by: u64,
        most: u64,
    },
    Pause {
        pause: u64,
    },
}

fn events() -> impl Strategy<Value = Vec<(u64, bool, Event)>> {
    let event = prop_oneof![
        8 => prop_oneof![Just(0), 0..60u64].prop_map(|most| Event::Acquire { most }),
        1 => (0..5u64, 0..60u64).prop_map(|(by, most)| Event::Late { by, most }),
        1 => (0..40u64).prop_map(|pause| Event::Pause { pause }),
    ];
    prop::collection::vec((prop_oneof![3 => Just(0), 2 => 0..25u64], any::<bool>(), event), 1..120)
}

proptest! {
    /// Every answer is the model's, so that refused requests take nothing and pauses hold; and the limit is never broken.
    #[test]
    fn agrees_with_the_model(requests in 0..6u32, per in 0..40u64, events in events()) {
        let limit = RateLimit::new(requests, Duration::from_millis(per));
        let limiter = LocalLimiter::new(limit);
        let names = ["GET /a", "GET /b"];
        let mut models = [Model::new(limit), Model::new(limit)];
        let mut slots = [Vec::new(), Vec::new()];
        let mut now = Duration::from_secs(1);
        for (step, second, event) in events {
            now += Duration::from_millis(step);
            let which = usize::from(second);
            let (at, most) = match event {
                Event::Acquire { most } => (now, most),
                Event::Late { by, most } => (now.saturating_sub(Duration::from_millis(by)), most),
                Event::Pause { pause } => {
                    let pause = Duration::from_millis(pause);
                    limiter.hold(request(names[which], now, ZERO), pause);
                    models[which].pause(now + pause);
                    continue;
                }
            };
            let most = Duration::from_millis(most);
            let permit = limiter.take(request(names[which], at, most));
            prop_assert_eq!(permit, models[which].take(at, most));
            if let Permit::Granted(wait) = permit {
                prop_assert!(wait <= most);
                slots[which].push(at + wait);
            }
        }
        for slots in slots {
            prop_assert!(!broken(limit, &slots));
            prop_assert!(slots.is_sorted(), "not in the order of the requests");
        }
    }

    /// Forgetting operations that are idle changes no answer.
    #[test]
    fn forgetting_idle_operations_changes_no_permit(requests in prop::collection::vec((0..3u64, 0..90usize, 0..3u64), 200..600)) {
        let limit = RateLimit::new(2, Duration::from_millis(20));
        let limiter = LocalLimiter::new(limit);
        let mut models: Vec<_> = (0..90).map(|_| Model::new(limit)).collect();
        let mut now = ZERO;
        for (step, which, most) in requests {
            now += Duration::from_millis(step);
            let most = Duration::from_millis(most);
            let permit = limiter.take(request(&which.to_string(), now, most));
            prop_assert_eq!(permit, models[which].take(now, most));
        }
    }
}

/// As above, and slots are given back.
#[derive(Clone, Copy, Debug)]
enum Change {
    Event(Event),
    /// One of those that were granted.
    Release(prop::sample::Index),
}

fn changes() -> impl Strategy<Value = Vec<(u64, Change)>> {
    let late = any::<bool>();
    late.prop_flat_map(|late| {
        let event = prop_oneof![
            8 => prop_oneof![Just(0), 0..80u64].prop_map(|most| Event::Acquire { most }),
            1 => (0..5u64, 0..60u64).prop_map(move |(by, most)| Event::Late { by: if late { by } else { 0 }, most }),
            1 => (0..40u64).prop_map(|pause| Event::Pause { pause }),
        ];
        let change =
            prop_oneof![3 => event.prop_map(Change::Event), 2 => any::<prop::sample::Index>().prop_map(Change::Release)];
        prop::collection::vec((prop_oneof![3 => Just(0), 2 => 0..25u64], change), 1..150)
    })
}

proptest! {
    /// What is given back is given again at once where that is possible, and the limit is never broken.
    #[test]
    fn released_slots_are_granted_again(requests in 0..6u32, per in 0..40u64, changes in changes()) {
        let limit = RateLimit::new(requests, Duration::from_millis(per));
        let limiter = LocalLimiter::new(limit);
        let mut model = Model::new(limit);
        let late = changes.iter().any(|(_, change)| matches!(change, Change::Event(Event::Late { by: 1.., .. })));
        let mut slots = Vec::new();
        let mut now = Duration::from_secs(1);
        for (step, change) in changes {
            now += Duration::from_millis(step);
            let (at, most) = match change {
                Change::Event(Event::Acquire { most }) => (now, most),
                Change::Event(Event::Late { by, most }) => (now.saturating_sub(Duration::from_millis(by)), most),
                Change::Event(Event::Pause { pause }) => {
                    let pause = Duration::from_millis(pause);
                    limiter.hold(request("GET /a", now, ZERO), pause);
                    model.pause(now + pause);
                    continue;
                }
                Change::Release(index) => {
                    if !slots.is_empty() {
                        let slot = slots.remove(index.index(slots.len()));
                        limiter.release(request("GET /a", slot, ZERO), ZERO);
                        model.free(slot);
                    }
                    continue;
                }
            };
            let most = Duration::from_millis(most);
            let permit = limiter.take(request("GET /a", at, most));
            if !late {
                prop_assert_eq!(permit, model.take(at, most));
            }
            if let Permit::Granted(wait) = permit {
                slots.push(at + wait);
                prop_assert!(wait <= most && !broken(limit, &slots), "{slots:?}");
            }
        }
    }
}

#[test]
fn a_thousand_dropped_requests_leave_no_wait() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1000));
    for _ in 0..1000 {
        assert_eq!(limiter.take(request("GET /a", ZERO, ZERO)), Permit::Granted(ZERO));
    }
    let now = Duration::from_secs(1);
    let wait = MINUTE.saturating_sub(now);
    let waiting: Vec<_> = (0..1000).map(|_| request("GET /a", now, MINUTE)).collect();
    for request in &waiting {
        assert_eq!(limiter.take(*request), Permit::Granted(wait));
    }
    assert_eq!(limiter.take(request("GET /a", now, MINUTE)), Permit::Refused(MINUTE + wait));
    for request in waiting {
        limiter.release(request, wait);
    }
    // Those that left still count.
    assert_eq!(limiter.take(request("GET /a", now, ZERO)), Permit::Refused(wait));
    assert_eq!(limiter.take(request("GET /a", MINUTE, ZERO)), Permit::Granted(ZERO));
    limiter.release(request("GET /unknown", now, ZERO), ZERO);
}

#[test]
fn requests_beyond_the_limit_wait_for_the_next_span() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1000));
    for _ in 0..1000 {
        assert_eq!(limiter.take(request("GET /a", ZERO, ZERO)), Permit::Granted(ZERO));
    }
    // A bucket that refills would let about one through every 60 ms by now.
    let later = Duration::from_secs(59);
    assert_eq!(limiter.take(request("GET /a", later, ZERO)), Permit::Refused(Duration::from_secs(1)));
    assert_eq!(limiter.take(request("GET /b", later, ZERO)), Permit::Granted(ZERO));
    for _ in 0..1000 {
        assert_eq!(limiter.take(request("GET /a", later, MINUTE)), Permit::Granted(Duration::from_secs(1)));
    }
    assert_eq!(limiter.take(request("GET /a", later, MINUTE)), Permit::Refused(Duration::from_secs(61)));
}

#[test]
fn a_pause_moves_only_later_slots() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1));
    assert_eq!(limiter.take(request("GET /a", ZERO, MINUTE)), Permit::Granted(ZERO));
    assert_eq!(limiter.take(request("GET /a", ZERO, MINUTE)), Permit::Granted(MINUTE));
    limiter.hold(request("GET /a", ZERO, ZERO), MINUTE * 5);
    limiter.hold(request("GET /a", ZERO, ZERO), MINUTE);
    assert_eq!(limiter.take(request("GET /a", ZERO, MINUTE)), Permit::Refused(MINUTE * 5));
    assert_eq!(limiter.take(request("GET /a", MINUTE * 5, ZERO)), Permit::Granted(ZERO));
}

#[test]
fn maximum_times_do_not_overflow() {
    let limiter = LocalLimiter::new(RateLimit::new(1, Duration::MAX));
    let now = Duration::from_secs(1);
    assert_eq!(limiter.take(request("GET /a", now, ZERO)), Permit::Granted(ZERO));
    assert_eq!(limiter.take(request("GET /a", now, MINUTE)), Permit::Refused(Duration::MAX.saturating_sub(now)));
    limiter.hold(request("GET /b", now, ZERO), Duration::MAX);
    assert_eq!(limiter.take(request("GET /b", now, Duration::MAX)), Permit::Granted(Duration::MAX.saturating_sub(now)));
}

#[test]
fn idle_operations_are_forgotten() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(10));
    for number in 0..10_000u32 {
        // Twenty of them in each minute.
        let now = MINUTE * number / 20;
        assert_eq!(limiter.take(request(&format!("GET /{number}"), now, ZERO)), Permit::Granted(ZERO));
        assert!(limiter.logs().count <= CROWD);
    }
}

#[test]
fn a_log_has_at_most_the_needed_length() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1000));
    for number in 0..10_000 {
        // Two in each minute: those before it no longer matter.
        limiter.take(request("GET /a", MINUTE / 2 * number, ZERO));
    }
    assert!(limiter.logs().get(request("GET /a", ZERO, ZERO)).unwrap().slots.capacity() <= 8);
    let limiter = LocalLimiter::new(RateLimit::per_minute(3));
    for number in 0..1000 {
        limiter.take(request("GET /a", ZERO, Duration::MAX));
        assert_eq!(
            limiter.logs().get(request("GET /a", ZERO, ZERO)).unwrap().slots.len(),
            number + 1,
            "all of them are to come, but for three"
        );
    }
}

#[test]
fn a_panic_elsewhere_does_not_stop_it() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _logs = limiter.logs();
        panic!("with the lock held");
    }));
    assert!(panicked.is_err() && limiter.logs.is_poisoned());
    assert_eq!(limiter.take(request("GET /a", ZERO, ZERO)), Permit::Granted(ZERO));
}

#[test]
fn concurrent_threads_stay_within_the_limit() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(500));
    let granted = |limiter: &LocalLimiter| {
        (0..400).filter(|_| matches!(limiter.take(request("GET /a", ZERO, ZERO)), Permit::Granted(_))).count()
    };
    let sum: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| granted(&limiter))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(sum, 500);
}

#[test]
fn nothing_is_asked_before_the_future_is_polled() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1));
    drop(limiter.acquire(request("GET /a", ZERO, ZERO)));
    assert_eq!(limiter.take(request("GET /a", ZERO, ZERO)), Permit::Granted(ZERO));
    assert_eq!(format!("{limiter:?}"), "LocalLimiter { limit: RateLimit { requests: 1, per: 60s }, .. }");
}

/// A request whose time was taken before others made the limiter forget its operation.
#[test]
fn late_requests_respect_forgotten_slots() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1));
    assert_eq!(limiter.take(request("GET /old", ZERO, ZERO)), Permit::Granted(ZERO));
    for number in 0..CROWD {
        limiter.take(request(&format!("GET /{number}"), MINUTE, ZERO));
    }
    assert!(limiter.logs().get(request("GET /old", MINUTE, ZERO)).is_none());
    let late = MINUTE.saturating_sub(Duration::from_millis(1));
    assert_eq!(limiter.take(request("GET /old", late, ZERO)), Permit::Refused(Duration::from_millis(1)));
    assert_eq!(limiter.take(request("GET /old", MINUTE, ZERO)), Permit::Granted(ZERO));
}

#[test]
fn accounts_are_counted_separately_and_forgotten_when_idle() {
    let limiter = LocalLimiter::new(RateLimit::per_minute(1));
    for number in 0..10_000u32 {
        let now = MINUTE * number / 20;
        let request = request("GET /a", now, ZERO).of(Account::of([&number.to_le_bytes()[..]]));
        assert_eq!(limiter.take(request), Permit::Granted(ZERO));
        assert!(matches!(limiter.take(request), Permit::Refused(_)));
        limiter.hold(request, MINUTE);
        let logs = limiter.logs();
        assert!(logs.count <= CROWD && logs.of.len() == logs.count);
    }
}
