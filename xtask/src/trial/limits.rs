//! Limits of this process, and its usage.

use std::time::Duration;

use anyhow::Result;

use super::Limits;

/// Limits this process: the kernel ends it after its processor time, and allocations beyond its memory fail.
#[cfg(unix)]
pub fn set(limits: Limits) -> Result<()> {
    use anyhow::Context as _;
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let within = |resource, limit: u64| {
        let maximum = getrlimit(resource).maximum;
        let current = Some(maximum.map_or(limit, |maximum| maximum.min(limit)));
        setrlimit(resource, Rlimit { current, maximum })
    };
    // No core dumps.
    within(Resource::Core, 0).context("cannot switch off core files")?;
    within(Resource::As, limits.memory).context("cannot limit the memory")?;
    let seconds = limits.cpu.as_secs() + u64::from(limits.cpu.subsec_nanos() > 0);
    within(Resource::Cpu, seconds).context("cannot limit the processor time")
}

/// Without such limits, the run still ends a process by wall time.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on other systems")]
pub fn set(_: Limits) -> Result<()> {
    Ok(())
}

/// The used processor time of all threads.
#[cfg(unix)]
pub fn cpu() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap_or_default(), time.tv_nsec.try_into().unwrap_or_default())
}

/// The wall time since the first call, as an estimate of processor time.
#[cfg(not(unix))]
pub fn cpu() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;

    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The peak of memory in bytes, if the system reports it.
pub fn peak_memory() -> Option<u64> {
    peak(&std::fs::read_to_string("/proc/self/status").ok()?)
}

/// The peak in the text of `/proc/self/status`. `getrusage` would include that of the parent before this program started.
fn peak(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read() {
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
