//! The addresses on which processes of a server listen, from `/proc`.

use std::collections::BTreeSet;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The addresses beyond loopback on which processes of the session `leader` listen. None if the system does not report them.
pub fn beyond_loopback(leader: u32) -> Option<Vec<SocketAddr>> {
    let sockets = sockets_of(leader)?;
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(|table| fs::read_to_string(table).unwrap_or_default());
    let listening = tables.iter().flat_map(|table| listening(table));
    let open = listening.filter(|(socket, address)| sockets.contains(socket) && !is_loopback(address.ip()));
    Some(open.map(|(_, address)| address).collect())
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// The open sockets of a session's processes.
fn sockets_of(leader: u32) -> Option<BTreeSet<u64>> {
    let mut sockets = BTreeSet::new();
    for process in fs::read_dir("/proc").ok()?.flatten() {
        // A process may have ended meanwhile.
        let Ok(stat) = fs::read_to_string(process.path().join("stat")) else { continue };
        if session(&stat) != Some(leader) {
            continue;
        }
        for entry in fs::read_dir(process.path().join("fd")).into_iter().flatten().flatten() {
            let Ok(target) = fs::read_link(entry.path()) else { continue };
            sockets.extend(target.to_str().and_then(socket));
        }
    }
    Some(sockets)
}

/// The session in the text of `/proc/PID/stat`. The name of the program, in parentheses, may have any letters.
fn session(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(3)?.parse().ok()
}

fn socket(target: &str) -> Option<u64> {
    target.strip_prefix("socket:[")?.strip_suffix(']')?.parse().ok()
}

/// The listening sockets with their addresses in the text of `/proc/net/tcp` or `/proc/net/tcp6`.
fn listening(table: &str) -> Vec<(u64, SocketAddr)> {
    let entry = |line: &str| {
        let mut columns = line.split_whitespace().skip(1);
        let address = address(columns.next()?)?;
        let listens = columns.nth(1)? == "0A";
        let socket = columns.nth(5)?.parse().ok()?;
        listens.then_some((socket, address))
    };
    table.lines().skip(1).filter_map(entry).collect()
}

/// An address as the kernel writes it: groups of four bytes, each in the order of this machine, which is little-endian
/// wherever these tests run.
fn address(text: &str) -> Option<SocketAddr> {
    let (address, port) = text.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let mut bytes = Vec::new();
    for group in address.as_bytes().chunks(8).filter(|group| group.len() == 8) {
        let group = u32::from_str_radix(str::from_utf8(group).ok()?, 16).ok()?;
        bytes.extend(group.to_ne_bytes());
    }
    let address = match <[u8; 4]>::try_from(bytes.as_slice()) {
        Ok(bytes) => IpAddr::V4(Ipv4Addr::from(bytes)),
        Err(_) => IpAddr::V6(Ipv6Addr::from(<[u8; 16]>::try_from(bytes.as_slice()).ok()?)),
    };
    Some(SocketAddr::new(address, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_read_after_any_program_name() {
        assert_eq!(session("12 (a) b) S 1 2 77 0 -1"), Some(77));
        assert_eq!(session("12"), None);
        assert_eq!(socket("socket:[42]"), Some(42));
        assert_eq!(socket("pipe:[42]"), None);
    }

    #[test]
    #[cfg(target_endian = "little")]
    fn the_kernels_tables_are_read() {
        let table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n\
                     0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1234 1 0\n\
                     1: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 5 1 0\n\
                     2: 0100007F:0051 00000000:0000 01 00000000:00000000 00:00000000 00000000     0        0 6 1 0\n";
        let summary = listening(table).into_iter().map(|(socket, address)| format!("{socket} {address}"));
        assert_eq!(summary.collect::<Vec<_>>(), ["1234 127.0.0.1:8080", "5 0.0.0.0:80"]);
        let six = |text| address(text).map(|address| (address.to_string(), is_loopback(address.ip())));
        assert_eq!(six("00000000000000000000000001000000:0050"), Some(("[::1]:80".to_owned(), true)));
        assert_eq!(six("0000000000000000FFFF00000100007F:0050"), Some(("[::ffff:127.0.0.1]:80".to_owned(), true)));
        assert_eq!(six("00000000000000000000000000000000:0050"), Some(("[::]:80".to_owned(), false)));
        assert_eq!(address("0100007F"), None);
        assert_eq!(address("01:0050"), None);
    }
}
