//! `--output FILE`: a file that is there as a whole, or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::execute::temporary::Temporary;

/// The names of the streams of a process. What these are, such as a file of the shell's `>`, is not replaced.
const STREAMS: [&str; 5] = ["/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd", "/proc/self/fd"];

/// As many links are followed.
const MOST_LINKS: usize = 40;

/// A file under construction. It replaces the one of its name when it is finished; until then, that one stays.
pub(crate) struct FileOutput {
    target: PathBuf,
    state: State,
}

enum State {
    Beside(Temporary),
    /// A device or a pipe, which cannot be replaced.
    Direct(File),
    Failed,
}

impl FileOutput {
    /// A file with this path, which may exist already.
    pub(crate) fn create(path: &str) -> io::Result<Self> {
        if path.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the name of the file is empty"));
        }
        // The file that a link leads to is replaced, and not the link.
        let target = followed(Path::new(path));
        if is_stream(&target) {
            return Ok(Self { state: State::Direct(stream(&target)?), target });
        }
        if fs::symlink_metadata(&target).is_ok_and(|about| about.is_symlink()) {
            return Err(io::Error::other("there are too many links"));
        }
        let is_folder = path.ends_with(std::path::is_separator);
        let state = match fs::metadata(&target) {
            Ok(about) if about.is_dir() => return Err(folder()),
            _ if is_folder => return Err(folder()),
            Ok(about) if !about.is_file() => State::Direct(OpenOptions::new().write(true).open(&target)?),
            _ => State::Beside(Temporary::beside(&target)?),
        };
        Ok(Self { target, state })
    }

    /// Makes it a file beside the one of its name, for a part of what was asked for. Yields its path.
    pub(crate) fn become_part(&mut self) -> String {
        if matches!(self.state, State::Beside(_)) {
            let name = self.target.file_name().map(std::ffi::OsStr::to_owned).unwrap_or_default();
            // That of an earlier run has what this one lacks.
            let part = |number: u32| {
                let mut part = name.clone();
                part.push(if number == 1 { ".part".to_owned() } else { format!(".part{number}") });
                self.target.with_file_name(part)
            };
            if let Some(free) = (1..=u32::MAX).map(part).find(|path| fs::symlink_metadata(path).is_err()) {
                self.target = free;
            }
        }
        self.target.display().to_string()
    }

    /// Puts the file in its place.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.state {
            State::Beside(file) => file.settle(&self.target)?.become_file(&self.target),
            State::Direct(mut file) => file.flush(),
            State::Failed => Err(io::Error::other("a part of it was not written")),
        }
    }
}

impl Write for FileOutput {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        match std::mem::replace(&mut self.state, State::Failed) {
            State::Beside(file) => {
                self.state = State::Beside(file.write(data)?);
                Ok(data.len())
            }
            State::Direct(mut file) => {
                let written = file.write(data);
                self.state = State::Direct(file);
                written
            }
            State::Failed => Err(io::Error::other("a part of it was not written")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn folder() -> io::Error {
    io::Error::new(io::ErrorKind::IsADirectory, "it is a folder; name a file in it")
}

fn is_stream(path: &Path) -> bool {
    let is_of_process = || path.starts_with("/proc") && path.parent().is_some_and(|folder| folder.ends_with("fd"));
    STREAMS.iter().any(|stream| path.starts_with(stream)) || is_of_process()
}

/// The path that a path leads to, which need not exist; links to streams of the process are not followed further.
pub(crate) fn followed(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Some(target) = fs::read_link(&path).ok().filter(|_| !is_stream(&path)) else { break };
        path = path.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    }
    path
}

/// A stream of the process. Output and errors have the same place in their file as whatever else writes there.
#[cfg(unix)]
fn stream(path: &Path) -> io::Result<File> {
    use std::os::fd::AsFd as _;
    let is = |names: [&str; 3]| names.iter().any(|name| path == Path::new(name));
    if is(["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"]) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is the input"));
    }
    if is(["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]) {
        return io::stdout().as_fd().try_clone_to_owned().map(File::from);
    }
    if is(["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"]) {
        return io::stderr().as_fd().try_clone_to_owned().map(File::from);
    }
    OpenOptions::new().append(true).open(path)
}

#[cfg(not(unix))]
fn stream(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).open(path)
}

/// Writes a file with these bytes.
pub(crate) fn write(path: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = FileOutput::create(path)?;
    file.write_all(bytes)?;
    file.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            let path = std::env::temp_dir().join(format!("file-{:016x}", fastrand::u64(..)));
            fs::create_dir(&path).expect("a folder");
            Self(path)
        }

        fn path(&self, name: &str) -> String {
            self.0.join(name).to_str().expect("a text").to_owned()
        }

        fn names(&self) -> Vec<String> {
            let names = fs::read_dir(&self.0).expect("a folder");
            let mut names: Vec<_> =
                names.map(|entry| entry.expect("an entry").file_name().into_string().expect("a text")).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_is_replaced_as_a_whole() {
        let folder = Folder::new();
        let path = folder.path("a");
        write(&path, b"old").expect("a file");
        let mut file = FileOutput::create(&path).expect("a file");
        file.write_all(b"new").expect("it takes all");
        assert_eq!(fs::read(&path).expect("a file"), b"old");
        file.write_all(b"er").expect("it takes all");
        file.finish().expect("a file");
        assert_eq!((fs::read(&path).expect("a file"), folder.names()), (b"newer".to_vec(), vec!["a".to_owned()]));
    }

    #[test]
    fn nothing_is_left_of_a_file_that_is_not_finished() {
        let folder = Folder::new();
        let mut file = FileOutput::create(&folder.path("a")).expect("a file");
        file.write_all(b"half").expect("it takes all");
        drop(file);
        assert!(folder.names().is_empty());
    }

    #[test]
    fn folders_and_paths_without_a_folder_are_refused() {
        let folder = Folder::new();
        let kind = |path: &str| write(path, b"x").expect_err("no file").kind();
        assert_eq!(kind(&folder.path("")), io::ErrorKind::IsADirectory);
        assert_eq!(kind(""), io::ErrorKind::InvalidInput);
        assert_eq!(kind(&folder.path("missing/file")), io::ErrorKind::NotFound);
        assert_eq!(kind(&folder.path("missing/")), io::ErrorKind::IsADirectory);
        assert!(folder.names().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_stay() {
        let folder = Folder::new();
        write(&folder.path("file"), b"old").expect("a file");
        std::os::unix::fs::symlink("file", folder.0.join("link")).expect("a link");
        write(&folder.path("link"), b"new").expect("a file");
        assert!(fs::symlink_metadata(folder.path("link")).expect("a link").is_symlink());
        assert_eq!(fs::read(folder.path("file")).expect("a file"), b"new");
        // A link to a file that is not there makes that file.
        std::os::unix::fs::symlink("missing", folder.0.join("early")).expect("a link");
        write(&folder.path("early"), b"new").expect("a file");
        assert_eq!(fs::read(folder.0.join("missing")).expect("a file"), b"new");
        std::os::unix::fs::symlink("round", folder.0.join("round")).expect("a link");
        write(&folder.path("round"), b"x").expect_err("a circle of links");
        assert!(fs::symlink_metadata(folder.path("round")).expect("a link").is_symlink());
        write("/dev/null", b"x").expect("a device takes all");
        assert!(!fs::metadata("/dev/null").expect("a device").is_file());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn streams_of_the_process_go_on_where_they_are() {
        use std::os::fd::AsRawFd as _;
        let folder = Folder::new();
        let mut open = File::create(folder.0.join("a")).expect("a file");
        open.write_all(b"before, ").expect("a file takes all");
        write(&format!("/dev/fd/{}", open.as_raw_fd()), b"new").expect("a stream takes all");
        assert_eq!(fs::read(folder.0.join("a")).expect("a file"), b"before, new");
        assert_eq!(folder.names(), ["a"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = Folder::new();
        let path = folder.path("a");
        write(&path, b"old").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("permissions");
        write(&path, b"new").expect("a file");
        assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
    }
}
