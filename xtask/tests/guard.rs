//! The guard ends its server, however the run ends.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

fn guard(script: &str, input: Stdio) -> Child {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["guard", "--", "sh", "-c", script])
        .stdin(input)
        .stdout(Stdio::piped())
        .spawn()
        .expect("started")
}

/// The first line of a server's output.
fn line(guard: &mut Child) -> String {
    let mut line = String::new();
    let out = guard.stdout.take().expect("piped");
    BufReader::new(out).read_line(&mut line).expect("a line");
    line.trim().to_owned()
}

fn has_ended(process: &str) -> bool {
    let end = Instant::now() + Duration::from_secs(30);
    while Command::new("kill").args(["-0", process]).stderr(Stdio::null()).status().expect("run").success() {
        if Instant::now() > end {
            return false;
        }
        sleep(Duration::from_millis(20));
    }
    true
}

#[test]
fn the_end_of_input_ends_the_server_with_its_processes() {
    let mut guard = guard("sleep 600 & echo $!; wait", Stdio::piped());
    let process = line(&mut guard);
    drop(guard.stdin.take());
    assert!(guard.wait().expect("ended").success());
    assert!(has_ended(&process), "{process}");
}

#[test]
fn a_run_that_is_killed_leaves_no_server() {
    // It holds the other end of the pipe, as a run does.
    let mut run = Command::new("sleep").arg("600").stdout(Stdio::piped()).spawn().expect("started");
    let pipe = run.stdout.take().expect("piped");
    let mut guard = guard("sleep 601 & echo $!; wait", pipe.into());
    let process = line(&mut guard);
    run.kill().expect("killed");
    run.wait().expect("ended");
    assert!(guard.wait().expect("ended").success());
    assert!(has_ended(&process), "{process}");
}

/// The exit code of a guard that ends by itself: the usual wait would close its input.
fn code(guard: &mut Child) -> Option<i32> {
    loop {
        if let Some(status) = guard.try_wait().expect("looked after") {
            return status.code();
        }
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_failing_server_is_reported() {
    assert_eq!(code(&mut guard("exit 0", Stdio::piped())), Some(0));
    assert_eq!(code(&mut guard("exit 3", Stdio::piped())), Some(1));
    let mut left = guard("sleep 602 & echo $!; exit 3", Stdio::piped());
    let process = line(&mut left);
    assert_eq!(code(&mut left), Some(1));
    assert!(has_ended(&process), "what it left: {process}");
}
