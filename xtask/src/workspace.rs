//! Workspaces: the one that a folder is in, as cargo finds it, and what its members inherit.
//!
//! Imports `failure` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use codegen::{Lint, LintLevel, Workspace};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The tools whose lints an attribute can name, and the beginning of these names.
const TOOLS: &[(&str, &str)] = &[
    ("clippy", "clippy::"),
    ("rust", ""),
    ("rustdoc", "rustdoc::"),
];

/// A workspace on disk.
#[derive(Debug)]
pub(crate) struct Enclosing {
    /// Its folder, as an absolute path.
    pub(crate) root: PathBuf,
    /// The table `[workspace]` of its manifest.
    table: Table,
}

impl Enclosing {
    /// Returns the workspace that a folder is the root of, or below.
    pub(crate) fn of_folder(folder: &Path) -> Result<Option<Self>, Failure> {
        let folder = resolved(folder)?;
        Self::first(&folder, folder.ancestors())
    }

    /// Returns the workspace that a crate in a folder, which may be absent, is a member of. The
    /// crate itself is ignored: it may have been a workspace of its own until now.
    pub(crate) fn of_member(folder: &Path) -> Result<Self, Failure> {
        let resolved = resolved(folder)?;
        Self::first(&resolved, resolved.ancestors().skip(1))?.ok_or_else(|| {
            let message = format!("{} is not in a workspace", quoted(folder.display()));
            let help = "`--member` requires a folder below a `Cargo.toml` that has a table \
                        `[workspace]`, which does not exclude it";
            Failure::new(Exit::Usage, &message, Some(help))
        })
    }

    /// Returns the first of these roots that has a workspace and does not exclude the folder.
    fn first<'p>(
        folder: &Path,
        roots: impl Iterator<Item = &'p Path>,
    ) -> Result<Option<Self>, Failure> {
        for root in roots {
            let Some(table) = workspace_table(root)? else {
                continue;
            };
            // Cargo compares the beginnings of paths, too.
            let lists = |key: &str| {
                let paths = table
                    .get(key)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                let mut paths = paths.filter_map(Value::as_str);
                paths.any(|path| folder.starts_with(root.join(path)))
            };
            if !lists("exclude") || lists("members") {
                let root = root.to_owned();
                return Ok(Some(Self { root, table }));
            }
        }
        Ok(None)
    }

    /// Returns what members can inherit.
    pub(crate) fn inherited(&self) -> Workspace {
        let package = self.table.get("package").and_then(Value::as_table);
        let fields = package.into_iter().flatten().map(|(name, value)| {
            let value = value.as_str().unwrap_or_default();
            (name.clone(), value.to_owned())
        });
        let lints = self.table.get("lints").and_then(Value::as_table);
        Workspace {
            package: fields.collect(),
            lints: lints.map(all_lints),
        }
    }
}

/// Returns the lints in the tables of all tools, sorted by name.
fn all_lints(tools: &Table) -> Vec<Lint> {
    let mut found = Vec::new();
    for (tool, prefix) in TOOLS {
        let lints = tools.get(*tool).and_then(Value::as_table);
        found.extend(lints.into_iter().flatten().map(|(name, lint)| Lint {
            name: format!("{prefix}{}", name.replace('-', "_")),
            level: level(lint),
        }));
    }
    found.sort();
    found
}

/// Returns the level of a lint, which is a string or a table.
fn level(lint: &Value) -> LintLevel {
    let level = lint.get("level").unwrap_or(lint);
    match level.as_str() {
        Some("warn" | "deny") => LintLevel::Raised,
        Some("forbid") => LintLevel::Forbidden,
        _ => LintLevel::Allow,
    }
}

/// Returns the table `[workspace]` of the manifest in a folder, if there are both.
fn workspace_table(folder: &Path) -> Result<Option<Table>, Failure> {
    let path = folder.join("Cargo.toml");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::unreadable(&path, &error)),
    };
    let mut manifest: Table = text.parse().map_err(|error: toml::de::Error| {
        let message = format!(
            "cannot parse {}: {}",
            quoted(path.display()),
            error.message()
        );
        Failure::new(Exit::Failed, &message, None)
    })?;
    match manifest.remove("workspace") {
        Some(Value::Table(table)) => Ok(Some(table)),
        _ => Ok(None),
    }
}

/// Returns the absolute path of a folder, without symbolic links as far as it exists.
pub(crate) fn resolved(folder: &Path) -> Result<PathBuf, Failure> {
    let unreadable = |error| Failure::unreadable(folder, &error);
    let path = std::path::absolute(folder).map_err(unreadable)?;
    for ancestor in path.ancestors() {
        if let Ok(real) = ancestor.canonicalize() {
            let rest = path.strip_prefix(ancestor).unwrap_or(Path::new(""));
            // Without a separator at the end if nothing is left.
            return Ok(real.components().chain(rest.components()).collect());
        }
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

    fn write(root: &Path, path: &str, text: &str) -> Result {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        Ok(fs::write(path, text)?)
    }

    #[test]
    fn the_nearest_workspace_that_does_not_exclude_the_folder_is_found() -> Result {
        let folder = tempfile::tempdir()?;
        let top = folder.path().canonicalize()?;
        write(&top, "Cargo.toml", "[workspace]\n")?;
        let inner = "[workspace]\nexclude = [\"out\", \"./x\"]\nmembers = [\"out/in\"]\n";
        write(&top, "inner/Cargo.toml", inner)?;
        write(&top, "inner/crate/Cargo.toml", "[package]\nname = \"a\"\n")?;
        write(&top, "own/Cargo.toml", "[workspace]\n")?;
        for (path, root) in [
            ("a/b", ""),
            ("inner/crate", "inner"),
            ("inner/crate/absent/b", "inner"),
            ("inner/out/b", ""),
            ("inner/x", ""),
            ("inner/out/in/b", "inner"),
            ("inner/crate/../out", ""),
        ] {
            let found = Enclosing::of_member(&top.join(path)).expect("is in a workspace");
            assert_eq!(
                found.root,
                top.join(root).components().collect::<PathBuf>(),
                "{path}"
            );
        }
        let own = Enclosing::of_folder(&top.join("own")).expect("is readable");
        assert_eq!(own.map(|found| found.root), Some(top.join("own")));
        let of_member = Enclosing::of_member(&top.join("own")).expect("is in a workspace");
        assert_eq!(of_member.root, top);

        write(&top, "inner/Cargo.toml", "[workspace\n")?;
        let failure = Enclosing::of_member(&top.join("inner/crate")).expect_err("is invalid");
        assert!(failure.text.contains("cannot parse `"), "{}", failure.text);
        Ok(())
    }

    #[test]
    fn fields_and_lints_are_read() -> Result {
        let folder = tempfile::tempdir()?;
        let text = "[workspace.package]\nedition = '2024'\npublish = false\n\
                    [workspace.lints.rust]\nunsafe-code = 'forbid'\n\
                    unused = { level = 'deny', priority = -1 }\n\
                    [workspace.lints.clippy]\npedantic = { level = 'warn', priority = -1 }\n\
                    too_many_lines = 'allow'\n";
        write(folder.path(), "Cargo.toml", text)?;
        let found = Enclosing::of_member(&folder.path().join("a")).expect("is in a workspace");
        let found = found.inherited();
        let fields = [("edition", "2024"), ("publish", "")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(found.package, fields.into());
        let lints = [
            ("clippy::pedantic", LintLevel::Raised),
            ("clippy::too_many_lines", LintLevel::Allow),
            ("unsafe_code", LintLevel::Forbidden),
            ("unused", LintLevel::Raised),
        ];
        let lints = lints.map(|(name, level)| Lint {
            name: name.to_owned(),
            level,
        });
        assert_eq!(found.lints, Some(lints.into()));
        Ok(())
    }
}
