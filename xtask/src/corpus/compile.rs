//! Compiles the crates: the passes of cargo, and the crates of each.
//!
//! Imports `cargo`, `message`, and from outside of this folder `failure` and `scratch`.

use super::cargo::{Outputs, Pass, ToolOutput};
use super::message::Counts;
use crate::failure::Failure;
use crate::scratch::Workspace;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;

/// A generated crate.
#[derive(Debug)]
pub(crate) struct Crate<'c> {
    pub(crate) package: &'c str,
    pub(crate) lines: usize,
    /// The runtime modules that it contains.
    pub(crate) runtime: &'c BTreeSet<String>,
}

const CLIPPY: &[&str] = &["clippy"];
const DOC: &[&str] = &["doc", "--no-deps"];

/// Runs every pass, and calls `done` with the package and the pass after each crate.
///
/// Every crate is compiled without transports. Those are slow to compile and identical in each
/// crate, so they are only compiled in a few crates, which together contain every runtime module:
/// each transport alone, and both.
pub(crate) fn all(
    workspace: &Workspace,
    crates: &[Crate<'_>],
    jobs: NonZeroUsize,
    done: impl Fn(&str, &str, &ToolOutput),
) -> Result<Outputs, Failure> {
    let mut outputs = Outputs::new();
    let all: Vec<_> = crates.iter().map(|one| one.package).collect();
    let few = with_all_modules(crates);
    let others: Vec<_> = all
        .iter()
        .copied()
        .filter(|name| !few.contains(name))
        .collect();
    for (title, command, packages, features) in [
        ("linted", CLIPPY, &all, &[][..]),
        ("linted with reqwest", CLIPPY, &few, &["reqwest"]),
        ("linted with ureq", CLIPPY, &few, &["ureq"]),
        ("linted with both", CLIPPY, &few, &["reqwest", "ureq"]),
        ("documented", DOC, &others, &[]),
        ("documented with both", DOC, &few, &["reqwest", "ureq"]),
    ] {
        // A crate that does not compile was reported, and cannot be documented.
        let packages = packages.iter().copied();
        let packages: Vec<_> = packages.filter(|name| compiles(&outputs, name)).collect();
        if packages.is_empty() {
            continue;
        }
        let pass = Pass {
            command,
            packages: &packages,
            features,
        };
        let found = pass.run(workspace, jobs, |name, output| done(name, title, output))?;
        for (name, output) in found {
            let all = outputs.entry(name).or_insert_with(|| ToolOutput {
                is_finished: true,
                ..ToolOutput::default()
            });
            all.is_finished &= output.is_finished;
            all.messages.extend(output.messages);
        }
    }
    Ok(outputs)
}

fn compiles(outputs: &Outputs, package: &str) -> bool {
    outputs
        .get(package)
        .is_none_or(|output| output.is_finished && Counts::of(&output.messages).rustc_errors == 0)
}

/// Returns small crates that together contain every runtime module.
fn with_all_modules<'c>(crates: &[Crate<'c>]) -> Vec<&'c str> {
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
    fn a_few_crates_contain_every_module() {
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
        assert_eq!(with_all_modules(&crates), ["x", "z", "large"]);
    }
}
