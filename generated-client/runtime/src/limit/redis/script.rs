//! The Lua scripts of the limiter: the same sliding log as in one process, each step atomic.
//!
//! Times are whole microseconds by the clock of Redis, so that the clocks of the processes need not agree. They stay below
//! 2^53, up to which Lua's numbers are exact.

use std::time::Duration;

use ::redis::{Script, ScriptInvocation};

use crate::limit::{Account, Permit, RateLimit};

/// How long a slot is kept after its time. If its request was not sent by then, its process has ended.
pub(super) const GRACE: Duration = Duration::from_secs(5);

/// The prefix of all keys.
const PREFIX: &str = "rate-limit:";

/// About 31 years, in microseconds. Longer times count as this.
const LONGEST: u128 = 1_000_000_000_000_000;

/// Takes a slot. `KEYS`: the slots by time, the unconfirmed slots by the time of their loss, the time until which there
/// may be gaps, the pause. `ARGV`: requests, span, the greatest distance of the slot, how long it is kept, its name.
///
/// Keys that are no longer needed expire. The span of time in a key's life is a second longer than needed, because the
/// time of Redis stands still while a script runs and is cached by some versions.
const TAKE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local requests, per, most, grace, member = string.match(ARGV[1], '(%d+) (%d+) (%d+) (%d+) (%x+)')
requests, per, most, grace = tonumber(requests), tonumber(per), tonumber(most), tonumber(grace)
local function text(number) return string.format('%.0f', number) end
local function life(moment) return text(math.ceil((moment - now) / 1000) + 1000) end
-- Those of processes that are gone.
local gaps = tonumber(redis.call('GET', KEYS[3]) or 0)
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', text(now))) do
    local lost = redis.call('ZSCORE', KEYS[1], gone)
    redis.call('ZREM', KEYS[1], gone)
    redis.call('ZREM', KEYS[2], gone)
    if lost and tonumber(lost) + per > gaps then
        gaps = tonumber(lost) + per
        redis.call('SET', KEYS[3], text(gaps), 'PX', life(math.max(gaps, now)))
    end
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', text(now - per))
local slot = math.max(now, tonumber(redis.call('GET', KEYS[4]) or 0))
local function at(rank)
    local found = redis.call('ZRANGE', KEYS[1], rank, rank, 'WITHSCORES')
    return found[2] and tonumber(found[2])
end
if now < gaps then
    local flat, slots = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES'), {}
    for index = 2, #flat, 2 do slots[index / 2] = tonumber(flat[index]) end
    -- Up to here, there are as many slots within a span as there may be.
    local full = 0
    for before = 0, #slots do
        local last = before > 0 and slots[before + requests - 1]
        if last and last - slots[before] < per then full = before + requests - 1 end
        local earliest = math.max(slot, slots[before] or 0)
        if before >= requests then earliest = math.max(earliest, slots[before - requests + 1] + per) end
        local behind = slots[before + requests]
        if full <= before and not (slots[before + 1] and earliest >= slots[before + 1])
            and not (behind and earliest + per > behind) then
            slot = earliest
            break
        end
    end
else
    slot = math.max(slot, at(-1) or 0, (at(-requests) or -per) + per)
end
if slot - now > most then return {0, now, slot} end
-- One name may be used twice.
while redis.call('ZADD', KEYS[1], 'NX', text(slot), member) == 0 do member = member .. '+' end
redis.call('PEXPIRE', KEYS[1], life(at(-1) + per))
if slot > now then
    redis.call('ZADD', KEYS[2], text(slot + grace), member)
    redis.call('PEXPIRE', KEYS[2], life(at(-1) + grace + per))
end
return {1, now, slot}
";

/// Confirms a slot. `KEYS`: the slots, the unconfirmed slots. `ARGV`: the slot's name.
const CONFIRM: &str = r"
redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('ZSCORE', KEYS[1], ARGV[1]) and 1 or 0
";

/// Takes a slot back. `KEYS`: the slots, the unconfirmed slots, the time until which there may be gaps. `ARGV`: the
/// span, the slot's name.
const RELEASE: &str = r"
local slot = redis.call('ZSCORE', KEYS[1], ARGV[2])
redis.call('ZREM', KEYS[2], ARGV[2])
if not slot then return 0 end
redis.call('ZREM', KEYS[1], ARGV[2])
local time = redis.call('TIME')
local now, gaps = time[1] * 1000000 + time[2], tonumber(slot) + tonumber(ARGV[1])
if gaps > now and gaps > tonumber(redis.call('GET', KEYS[3]) or 0) then
    local life = string.format('%.0f', math.ceil((gaps - now) / 1000) + 1000)
    redis.call('SET', KEYS[3], string.format('%.0f', gaps), 'PX', life)
end
return 1
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
    confirm: Script,
    release: Script,
}

/// Whether a slot is taken; the time; the slot.
pub(super) type TakenSlot = (u8, u64, u64);

/// The time; the end of the pause.
pub(super) type Pause = (u64, u64);

impl Scripts {
    pub(super) fn new() -> Self {
        let [take, pause, confirm, release] = [TAKE, PAUSE, CONFIRM, RELEASE].map(Script::new);
        Self { take, pause, confirm, release }
    }

    /// Takes a slot; gives a [`TakenSlot`] back.
    pub(super) fn take(&self, keys: &Keys, limit: RateLimit, most: Duration, id: u64) -> ScriptInvocation<'_> {
        let mut call = self.take.key(&keys.slots);
        call.key(&keys.leases).key(&keys.gaps).key(&keys.pause);
        // All arguments as one text: before authentication, Redis accepts at most ten arguments, and its error for more
        // does not name the cause.
        let [per, most, grace] = [up(limit.per()), down(most), up(GRACE)];
        call.arg(format!("{} {per} {most} {grace} {}", limit.requests(), member(id)));
        call
    }

    /// Keeps a slot for good; gives back whether it was there.
    pub(super) fn confirm(&self, keys: &Keys, id: u64) -> ScriptInvocation<'_> {
        let mut call = self.confirm.key(&keys.slots);
        call.key(&keys.leases).arg(member(id));
        call
    }

    /// Takes a slot back; gives back whether it was there.
    pub(super) fn release(&self, keys: &Keys, limit: RateLimit, id: u64) -> ScriptInvocation<'_> {
        let mut call = self.release.key(&keys.slots);
        call.key(&keys.leases).key(&keys.gaps).arg(up(limit.per())).arg(member(id));
        call
    }

    /// Sets a pause; gives a [`Pause`] back.
    pub(super) fn pause(&self, keys: &Keys, pause: Duration) -> ScriptInvocation<'_> {
        let mut call = self.pause.key(&keys.pause);
        call.arg(up(pause));
        call
    }
}

/// The permit for a slot.
pub(super) fn permit((taken, now, slot): TakenSlot) -> Permit {
    let wait = Duration::from_micros(slot.saturating_sub(now));
    if taken == 1 { Permit::Granted(wait) } else { Permit::Refused(wait) }
}

/// The keys of one account and operation.
pub(super) struct Keys {
    slots: String,
    leases: String,
    gaps: String,
    pause: String,
}

impl Keys {
    /// All begin alike, up to a brace that closes, which keeps them on one node of a cluster. The name has no colon in it,
    /// so that no two names and operations have a key in common.
    pub(super) fn new(name: &str, account: Account, operation: &str) -> Self {
        let all = format!("{PREFIX}{{{}:{}:{operation}}}", escaped(name), account.name(name));
        let key = |part: &str| format!("{all}:{part}");
        Self { slots: key("places"), leases: key("leases"), gaps: key("gaps"), pause: key("pause") }
    }

    #[cfg(test)]
    pub(super) fn all(&self) -> [&str; 4] {
        [&self.slots, &self.leases, &self.gaps, &self.pause]
    }
}

/// The name of a request for a slot.
fn member(id: u64) -> String {
    format!("{id:016x}")
}

/// A name without colons and braces; different names stay different.
fn escaped(name: &str) -> String {
    name.replace('%', "%25").replace(':', "%3A").replace('{', "%7B").replace('}', "%7D")
}

/// Microseconds, rounded up.
fn up(duration: Duration) -> u64 {
    let whole = duration.as_nanos().div_ceil(1000).min(LONGEST);
    u64::try_from(whole).unwrap_or_default()
}

/// Microseconds, rounded down.
fn down(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros().min(LONGEST)).unwrap_or_default()
}
