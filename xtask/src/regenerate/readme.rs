//! `README.md` of a crate.

use generator::Package;

use super::library;
use super::runtime::Runtime;

/// Renders the text. `front` is what the crate's documentation begins with, too: how to install it, and the guide.
pub fn render(package: &Package, front: &str, runtime: &Runtime) -> String {
    let name = &package.name;
    let krate = name.replace('-', "_");
    let shared = "the same for every SDK that it makes";
    let runtime_text = match runtime {
        Runtime::Copied => format!("`runtime` is a copy of the crate `sdk-runtime`, which is {shared}"),
        Runtime::Folder(..) | Runtime::Version(_) => format!("the crate `sdk-runtime` is {shared}"),
    };
    let deep = package.recursion_limit.map(|limit| {
        format!(
            "\n## In crates that use it\n\n{}\n\n```rust\n{}\n```\n",
            library::DEEP,
            library::recursion_limit(limit)
        )
    });
    format!(
        "# {name}\n\n{}\n\n{}{}\n## Where it comes from\n\nGenerated from the description of {} {}. `src/generated` is overwritten by each run of the \
         generator; {runtime_text}. The crate is `{krate}` in Rust; `cargo doc --open` shows its calls and models.\n{}",
        package.description,
        rendered(front),
        deep.unwrap_or_default(),
        package.title,
        package.version,
        publishing(name, runtime)
    )
}

/// The section about publishing.
fn publishing(name: &str, runtime: &Runtime) -> String {
    let text = match runtime {
        Runtime::Copied => format!(
            "The copied runtime is a package of its own, `{name}-runtime`. A registry has to have it before it takes `{name}`. Both \
             are published, in this order, by:\n\n```sh\ncargo publish --workspace\n```\n"
        ),
        Runtime::Folder(_, package) => {
            format!("A registry has to have `{package}`, the runtime, before it takes `{name}`.\n")
        }
        Runtime::Version(_) => return String::new(),
    };
    format!("\n## Publishing\n\n{text}")
}

/// Documentation of a crate as a part of its README: with headings one level down.
fn rendered(front: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for line in front.lines() {
        inside ^= line.starts_with("```");
        match line {
            "```no_run" => text.push_str("```rust,no_run"),
            _ if !inside && line.starts_with('#') => text.extend(["#", line]),
            _ => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_lowered_and_code_is_not() {
        let guide = "# A call\n\nLike that:\n\n```no_run\nuse pets::Client;\n# [a]\n```\n";
        assert_eq!(rendered(guide), "## A call\n\nLike that:\n\n```rust,no_run\nuse pets::Client;\n# [a]\n```\n");
    }

    #[test]
    fn the_package_of_a_runtime_is_published_first() {
        let of = |runtime| render(&crate::fixtures::sdk().package, "", &runtime);
        assert!(
            of(Runtime::Copied)
                .contains("own, `pet-store-runtime`. A registry has to have it before it takes `pet-store`")
        );
        assert!(
            of(Runtime::Folder("..".into(), "cats-runtime".into()))
                .contains("to have `cats-runtime`, the runtime, before")
        );
        assert!(!of(Runtime::Version("1".into())).contains("registry"));
    }
}
