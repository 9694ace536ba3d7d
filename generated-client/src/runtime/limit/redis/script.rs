//! What Redis does for the limiter: the same sliding log as in one process, in one step that nothing comes between.
//!
//! Times are whole microseconds by the clock of Redis, so that the clocks of the processes need not agree. They stay below
//! 2^53, up to which Lua's numbers are exact.

use std::time::Duration;

use ::redis::{Script, ScriptInvocation};

use crate::runtime::limit::{Permit, RateLimit};

/// What all keys begin with.
const PREFIX: &str = "rate-limit:";

/// About 31 years, in microseconds. Longer times count as this.
const LONGEST: u128 = 1_000_000_000_000_000;

/// Takes a place. `KEYS`: the log, the pause. `ARGV`: requests, span, how far away the place may be.
///
/// A log that is no longer needed expires. The span of time in a key's life is a second longer than needed, because the
/// time of Redis stands still while a script runs and is cached by some versions.
const TAKE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local requests, per, most = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local place = now
local function not_before(moment, more)
    if moment then place = math.max(place, tonumber(moment) + more) end
end
not_before(redis.call('GET', KEYS[2]), 0)
not_before(redis.call('LINDEX', KEYS[1], -1), 0)
not_before(redis.call('LINDEX', KEYS[1], -requests), per)
if place - now > most then return {0, now, place} end
redis.call('RPUSH', KEYS[1], string.format('%.0f', place))
-- Each run adds one and removes up to four, so that the log holds no more than what matters.
for _ = 1, 4 do
    if tonumber(redis.call('LINDEX', KEYS[1], 0)) + per > place then break end
    if redis.call('LLEN', KEYS[1]) == 1 then break end
    redis.call('LPOP', KEYS[1])
end
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.ceil((place - now + per) / 1000) + 1000))
return {1, now, place}
";

/// Sets a pause, unless there is a longer one. `KEYS`: the pause. `ARGV`: how long.
const PAUSE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local pause = now + tonumber(ARGV[1])
local known = redis.call('GET', KEYS[1])
if known and tonumber(known) >= pause then return {now, tonumber(known)} end
redis.call('SET', KEYS[1], string.format('%.0f', pause), 'PX', string.format('%.0f', math.ceil(ARGV[1] / 1000) + 1000))
return {now, pause}
";

/// The scripts, with their hashes.
pub(super) struct Scripts {
    take: Script,
    pause: Script,
}

/// Whether a place is taken; the time; the place.
pub(super) type Place = (u8, u64, u64);

/// The time; the end of the pause.
pub(super) type Pause = (u64, u64);

impl Scripts {
    pub(super) fn new() -> Self {
        Self { take: Script::new(TAKE), pause: Script::new(PAUSE) }
    }

    /// Takes a place; gives a [`Place`] back.
    pub(super) fn take(&self, keys: &Keys, limit: RateLimit, most: Duration) -> ScriptInvocation<'_> {
        let mut call = self.take.key(&keys.log);
        call.key(&keys.pause).arg(limit.requests()).arg(up(limit.per())).arg(down(most));
        call
    }

    /// Sets a pause; gives a [`Pause`] back.
    pub(super) fn pause(&self, keys: &Keys, pause: Duration) -> ScriptInvocation<'_> {
        let mut call = self.pause.key(&keys.pause);
        call.arg(up(pause));
        call
    }
}

/// What a place means to the one who asked.
pub(super) fn permit((taken, now, place): Place) -> Permit {
    let wait = Duration::from_micros(place.saturating_sub(now));
    if taken == 1 { Permit::Granted(wait) } else { Permit::Refused(wait) }
}

/// The keys of one operation.
pub(super) struct Keys {
    log: String,
    pause: String,
}

impl Keys {
    /// Both begin alike, up to a brace that closes, which keeps them on one node of a cluster. The name has no colon in it,
    /// so that no two pairs of a name and an operation have a key in common.
    pub(super) fn new(name: &str, operation: &str) -> Self {
        let both = format!("{PREFIX}{{{}:{operation}}}", escaped(name));
        Self { log: format!("{both}:log"), pause: format!("{both}:pause") }
    }

    #[cfg(test)]
    pub(super) fn log(&self) -> &str {
        &self.log
    }

    #[cfg(test)]
    pub(super) fn pause(&self) -> &str {
        &self.pause
    }
}

/// A name without colons and braces, and another one for every other name.
fn escaped(name: &str) -> String {
    name.replace('%', "%25").replace(':', "%3A").replace('{', "%7B").replace('}', "%7D")
}

/// Microseconds, not fewer than there are.
fn up(duration: Duration) -> u64 {
    let whole = duration.as_nanos().div_ceil(1000).min(LONGEST);
    u64::try_from(whole).unwrap_or_default()
}

/// Microseconds, not more than there are.
fn down(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros().min(LONGEST)).unwrap_or_default()
}
