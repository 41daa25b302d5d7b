//! Compiles the crates: which passes there are, and over which crates.
//!
//! Imports `cargo`, `message` and `workspace`.

use super::cargo::{Checked, Found, Pass};
use super::message::Counts;
use crate::report::Failure;
use crate::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;

/// A crate that was generated.
#[derive(Debug)]
pub(crate) struct Crate<'c> {
    pub(crate) package: &'c str,
    pub(crate) lines: usize,
    /// The modules of the runtime that it ships.
    pub(crate) runtime: &'c BTreeSet<String>,
}

const CLIPPY: &[&str] = &["clippy"];
const DOC: &[&str] = &["doc", "--no-deps"];

/// Runs every pass, and tells of each crate when a pass is done with it.
///
/// Every crate is checked without its transports. Those are slow to compile and the same text
/// in each crate, so a few crates that ship every module of the runtime between them are
/// enough to check them in, each transport alone and both together.
pub(crate) fn all(
    workspace: &Workspace,
    crates: &[Crate<'_>],
    jobs: NonZeroUsize,
    done: impl Fn(&str, &str, &Checked),
) -> Result<BTreeMap<String, Checked>, Failure> {
    let mut found = Found::new();
    let all: Vec<_> = crates.iter().map(|one| one.package).collect();
    let few = shipping_all(crates);
    let others: Vec<_> = all
        .iter()
        .copied()
        .filter(|name| !few.contains(name))
        .collect();
    for (title, command, packages, features) in [
        ("checked", CLIPPY, &all, &[][..]),
        ("checked with reqwest", CLIPPY, &few, &["reqwest"]),
        ("checked with ureq", CLIPPY, &few, &["ureq"]),
        ("checked with both", CLIPPY, &few, &["reqwest", "ureq"]),
        ("documented", DOC, &others, &[]),
        ("documented with both", DOC, &few, &["reqwest", "ureq"]),
    ] {
        // What does not compile has been told, and cannot be documented.
        let packages = packages.iter().copied();
        let packages: Vec<_> = packages.filter(|name| compiles(&found, name)).collect();
        if packages.is_empty() {
            continue;
        }
        let pass = Pass {
            command,
            packages: &packages,
            features,
        };
        let found_here = pass.run(workspace, jobs, |name, checked| done(name, title, checked))?;
        for (name, checked) in found_here {
            let so_far = found.entry(name).or_insert_with(|| Checked {
                is_finished: true,
                ..Checked::default()
            });
            so_far.is_finished &= checked.is_finished;
            so_far.messages.extend(checked.messages);
        }
    }
    Ok(found)
}

fn compiles(found: &Found, package: &str) -> bool {
    found.get(package).is_none_or(|checked| {
        checked.is_finished && Counts::of(&checked.messages).rustc_errors == 0
    })
}

/// Small crates that ship every module of the runtime between them.
fn shipping_all<'c>(crates: &[Crate<'c>]) -> Vec<&'c str> {
    let mut by_size: Vec<_> = crates.iter().collect();
    by_size.sort_by_key(|one| one.lines);
    let mut seen = BTreeSet::new();
    let mut chosen = Vec::new();
    for one in by_size {
        let before = seen.len();
        seen.extend(one.runtime);
        if seen.len() > before {
            chosen.push(one.package);
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_crates_ship_every_module() {
        let set = |modules: &str| {
            modules
                .split(' ')
                .map(str::to_owned)
                .collect::<BTreeSet<_>>()
        };
        let (one, two, three) = (set("a b"), set("a"), set("a c"));
        let make = |package, lines, runtime| Crate {
            package,
            lines,
            runtime,
        };
        let crates = [
            make("large", 9, &one),
            make("x", 5, &two),
            make("y", 6, &two),
            make("z", 7, &three),
        ];
        assert_eq!(shipping_all(&crates), ["x", "z", "large"]);
    }
}
