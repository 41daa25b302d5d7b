//! Relative paths, as far as they follow from the arguments alone.
//!
//! Imports nothing.

use std::fmt;
use std::path::{Component, Path};

/// A path from the current folder, whose own name and place on the machine are unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    /// The number of folders up.
    up: usize,
    /// The names from there down.
    down: Vec<String>,
}

impl Route {
    /// Returns the route to a path; none for an absolute path that is not below the current
    /// folder.
    pub(crate) fn new(path: &Path, current: &Path) -> Option<Self> {
        let path = match path.is_absolute() {
            true => path.strip_prefix(current).ok()?,
            false => path,
        };
        let (mut up, mut down) = (0, Vec::new());
        for component in path.components() {
            match component {
                Component::Normal(name) => down.push(name.to_string_lossy().into_owned()),
                Component::CurDir => {}
                Component::ParentDir if down.pop().is_some() => {}
                Component::ParentDir => up += 1,
                Component::RootDir | Component::Prefix(_) => return None,
            }
        }
        Some(Self { up, down })
    }

    /// Returns the route to the folder that is so many folders above this one.
    pub(crate) fn above(&self, folders: usize) -> Self {
        let down = self.down.len().saturating_sub(folders);
        Self {
            up: self.up + folders.saturating_sub(self.down.len()),
            down: self.down.iter().take(down).cloned().collect(),
        }
    }

    /// Returns the route from this folder to another path; none if it leads through a folder
    /// whose name is unknown.
    pub(crate) fn to(&self, other: &Self) -> Option<Self> {
        let up = other.up.checked_sub(self.up)?;
        let pairs = self.down.iter().zip(&other.down);
        let shared = match up {
            0 => pairs.take_while(|(one, other)| one == other).count(),
            _ => 0,
        };
        Some(Self {
            up: self.down.len() - shared + up,
            down: other.down.iter().skip(shared).cloned().collect(),
        })
    }
}

/// The path, with `/` between the parts.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let up = std::iter::repeat_n("..", self.up);
        let parts: Vec<_> = up.chain(self.down.iter().map(String::as_str)).collect();
        match parts.is_empty() {
            true => f.write_str("."),
            false => f.write_str(&parts.join("/")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(path: &str) -> Option<Route> {
        Route::new(Path::new(path), Path::new("/home/a/w"))
    }

    #[test]
    fn routes_are_in_one_form() {
        for (path, form) in [
            ("a/b.yaml", "a/b.yaml"),
            ("./a//b/../c/", "a/c"),
            ("../../a", "../../a"),
            ("a/../..", ".."),
            (".", "."),
            ("/home/a/w/specs/a.yaml", "specs/a.yaml"),
        ] {
            assert_eq!(
                route(path).map(|route| route.to_string()).as_deref(),
                Some(form)
            );
        }
        assert_eq!(route("/home/a/x.yaml"), None);
    }

    #[test]
    fn a_route_from_one_path_to_another_has_only_names_that_were_given() {
        for (from, above, to, expected) in [
            ("client", 0, "specs/a.yaml", Some("../specs/a.yaml")),
            ("crates/client", 0, "crates/a.yaml", Some("../a.yaml")),
            ("crates/client", 2, "specs/a.yaml", Some("specs/a.yaml")),
            ("client", 2, "a.yaml", None),
            ("client", 0, "../api/a.yaml", Some("../../api/a.yaml")),
            (".", 0, "../../specs/a.yaml", Some("../../specs/a.yaml")),
            ("../client", 0, "../specs/a.yaml", Some("../specs/a.yaml")),
            // The name of the current folder is not known.
            ("../client", 0, "a.yaml", None),
        ] {
            let (from, to) = (route(from).expect("is one"), route(to).expect("is one"));
            let found = from.above(above).to(&to).map(|route| route.to_string());
            assert_eq!(found.as_deref(), expected, "{from} {to}");
        }
    }
}
