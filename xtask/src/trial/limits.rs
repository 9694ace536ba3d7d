//! What this process may use, and what it has used.

use std::time::Duration;

use anyhow::Result;

use super::Limits;

/// Limits this process from now on: the kernel ends it past its processor time, and past its memory an allocation fails.
#[cfg(unix)]
pub fn set(limits: Limits) -> Result<()> {
    use anyhow::Context as _;
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let within = |resource, limit: u64| {
        let maximum = getrlimit(resource).maximum;
        let current = Some(maximum.map_or(limit, |maximum| maximum.min(limit)));
        setrlimit(resource, Rlimit { current, maximum })
    };
    // Nobody reads what is left of a process that was ended.
    within(Resource::Core, 0).context("cannot switch off core files")?;
    within(Resource::As, limits.memory).context("cannot limit the memory")?;
    let seconds = limits.cpu.as_secs() + u64::from(limits.cpu.subsec_nanos() > 0);
    within(Resource::Cpu, seconds).context("cannot limit the processor time")
}

/// Without such limits, the run still ends a process that takes too long by the clock.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on other systems")]
pub fn set(_: Limits) -> Result<()> {
    Ok(())
}

/// The processor time that this process has used, of all its threads.
#[cfg(unix)]
pub fn cpu() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap_or_default(), time.tv_nsec.try_into().unwrap_or_default())
}

/// The time since the first call, which is the nearest that there is without a clock of the process.
#[cfg(not(unix))]
pub fn cpu() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;

    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The most memory that this process has had at a time, in bytes, where the system tells.
pub fn peak_memory() -> Option<u64> {
    peak(&std::fs::read_to_string("/proc/self/status").ok()?)
}

/// The peak in the text of `/proc/self/status`. `getrusage` does not serve: it counts what the parent had before this
/// program was started.
fn peak(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_peak() {
        assert_eq!(peak("Name:\txtask\nVmPeak:\t  9 kB\nVmHWM:\t  1024 kB\n"), Some(1 << 20));
        assert_eq!(peak("VmHWM:\t many\n"), None);
    }

    #[test]
    fn processor_time_grows() {
        let start = cpu();
        while cpu() == start {
            std::hint::black_box((0..10_000_u64).map(std::hint::black_box).sum::<u64>());
        }
    }
}
