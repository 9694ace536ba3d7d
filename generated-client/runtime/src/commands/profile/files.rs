//! JSON files of the user's settings, which only their owner may read.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::commands::output::file::followed;
use crate::commands::output::json::{self, JsonStyle};
use crate::wire::pointer::escaped;
use crate::wire::verbatim;

/// The greatest size of a file that is read. Profiles are small.
const MOST: u64 = 4 * 1024 * 1024;

/// Creates the folder of the settings, for its owner only.
pub(super) fn create_folder(folder: &Path) -> Result<(), String> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| format!("the folder `{}` cannot be made: {error}", folder.display()))
}

/// Reads a file; one that is not there has no fields. A file with secrets is refused if others can read it.
pub(super) fn read(path: &Path, is_secret: bool) -> Result<Map<String, Value>, String> {
    let problem = |error: io::Error| format!("the file `{}` cannot be read: {error}", path.display());
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(Map::new()),
        Err(error) => return Err(problem(error)),
    };
    if is_secret {
        check_private(&file, path)?;
    }
    let mut text = Zeroizing::new(String::new());
    file.take(MOST).read_to_string(&mut text).map_err(problem)?;
    // Messages of the JSON library name lines and columns, and nothing of the text.
    match verbatim::read(&text) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(format!("the file `{}` is not an object of JSON", path.display())),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            Err(format!("the file `{}` is not JSON: line {line}, column {column}", path.display()))
        }
    }
}

/// What is told of a file that has something else at a place, whose steps these are.
pub(super) fn needs(path: &Path, what: &str, steps: &[&str]) -> String {
    let pointer: String = steps.iter().map(|step| format!("/{}", escaped(step))).collect();
    format!("the file `{}` needs {what} at `{pointer}`", path.display())
}

/// The object of this name, made if there is none; `None` if it is something else.
pub(super) fn object<'m>(fields: &'m mut Map<String, Value>, name: &str) -> Option<&'m mut Map<String, Value>> {
    let value = fields.entry(name).or_insert(Value::Null);
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut()
}

/// Replaces a file as a whole. Nobody but its owner can read it, at any time.
pub(super) fn write(path: &Path, fields: Map<String, Value>) -> Result<(), String> {
    // The file that a link leads to is replaced, and not the link.
    let target = followed(path);
    let new = target.with_file_name(format!(".{:016x}.part", fastrand::u64(..)));
    let text = verbatim::write(&Value::Object(fields));
    let text = text.map_err(|_| format!("the file `{}` cannot be written", path.display()))?;
    let text = Zeroizing::new(String::from(Box::<str>::from(text)));
    let written = create(&new).and_then(|mut file| {
        json::write(&mut file, &text, JsonStyle { is_pretty: true, colours: false })?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&new, &target)).map_err(|error| {
        let _ = fs::remove_file(&new);
        format!("the file `{}` cannot be written: {error}", path.display())
    })
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(unix)]
fn check_private(file: &File, path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = file.metadata().map_or(0, |about| about.permissions().mode());
    if mode & 0o077 != 0 {
        let path = path.display();
        return Err(format!("other users can read the credentials in `{path}`; `chmod 600 '{path}'` ends that"));
    }
    Ok(())
}

/// On Windows, the folder of the settings is for its user already.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on Unix")]
fn check_private(_: &File, _: &Path) -> Result<(), String> {
    Ok(())
}
