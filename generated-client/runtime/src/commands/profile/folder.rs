//! Where the program keeps its settings.

use std::path::{Path, PathBuf};

/// The systems, which have different places for settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    Unix,
    Mac,
    Windows,
}

const THIS: System = match (cfg!(windows), cfg!(target_os = "macos")) {
    (true, _) => System::Windows,
    (_, true) => System::Mac,
    _ => System::Unix,
};

/// The folder for the settings of a program; `None` if the environment does not tell the user's home.
pub(crate) fn folder(program: &str, env: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    on(THIS, program, env)
}

fn on(system: System, program: &str, env: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    // Relative paths depend on where the program was started; the specification of XDG says to ignore them.
    let path = |name: &str| env(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = |inner: &str| path("HOME").map(|home| home.join(Path::new(inner)));
    let parent = match system {
        System::Unix => path("XDG_CONFIG_HOME").or_else(|| home(".config")),
        System::Mac => path("XDG_CONFIG_HOME").or_else(|| home("Library/Application Support")),
        System::Windows => path("APPDATA"),
    };
    parent.map(|parent| parent.join(program))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn found(system: System, variables: &[(&str, &str)]) -> Option<String> {
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        on(system, "pets", &find).map(|path| path.to_string_lossy().into_owned())
    }

    #[test]
    fn each_system_has_its_place() {
        let home = ("HOME", "/home/a");
        let place = |system| found(system, &[home, ("APPDATA", "/data")]);
        assert_eq!(place(System::Unix).as_deref(), Some("/home/a/.config/pets"));
        assert_eq!(place(System::Mac).as_deref(), Some("/home/a/Library/Application Support/pets"));
        assert_eq!(place(System::Windows).as_deref(), Some("/data/pets"));
        assert_eq!(found(System::Unix, &[home, ("XDG_CONFIG_HOME", "/x")]).as_deref(), Some("/x/pets"));
        assert_eq!(found(System::Unix, &[home, ("XDG_CONFIG_HOME", "x")]).as_deref(), Some("/home/a/.config/pets"));
        assert_eq!(found(System::Unix, &[("HOME", "")]), None);
    }
}
