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
    /// The feature of one of its groups of operations, if it has several.
    pub(crate) group: Option<&'c str>,
    /// The runtime modules that it contains.
    pub(crate) runtime: &'c BTreeSet<String>,
}

const CHECK: &[&str] = &["check"];
const CLIPPY: &[&str] = &["clippy"];
const DOC: &[&str] = &["doc", "--no-deps"];

/// The features of each crate in a pass.
#[derive(Clone, Copy)]
enum Features {
    These(&'static [&'static str]),
    OneGroup,
}

impl Features {
    /// The features of a crate as arguments of cargo.
    fn of(self, one: &Crate<'_>) -> Vec<String> {
        let names = match (self, &one.group) {
            (Self::These(names), _) => names,
            (Self::OneGroup, Some(group)) => std::slice::from_ref(group),
            (Self::OneGroup, None) => &[],
        };
        let package = one.package;
        names
            .iter()
            .map(|name| format!("{package}/{name}"))
            .collect()
    }
}

/// Runs every pass, and calls `done` with the package and the pass after each crate.
///
/// Every crate is compiled without transports. Those are slow to compile and identical in each
/// crate, so they are only compiled in a few crates, which together contain every runtime module:
/// each transport alone, and both. Crates with several groups of operations are also compiled
/// without them, and with one of them.
pub(crate) fn all(
    workspace: &Workspace,
    crates: &[Crate<'_>],
    jobs: NonZeroUsize,
    done: impl Fn(&str, &str, &ToolOutput),
) -> Result<Outputs, Failure> {
    use Features::{OneGroup, These};
    let mut outputs = Outputs::new();
    let few = with_all_modules(crates);
    let all: Vec<_> = crates.iter().collect();
    let (few, others): (Vec<_>, Vec<_>) = crates.iter().partition(|one| few.contains(&one.package));
    let grouped = crates.iter().filter(|one| one.group.is_some());
    let grouped: Vec<_> = grouped.collect();
    let both = These(&["operations", "hyper", "ureq"]);
    for (title, command, crates, features) in [
        ("linted", CLIPPY, &all, These(&["operations"])),
        (
            "linted with hyper",
            CLIPPY,
            &few,
            These(&["operations", "hyper"]),
        ),
        (
            "linted with ureq",
            CLIPPY,
            &few,
            These(&["operations", "ureq"]),
        ),
        ("linted with both", CLIPPY, &few, both),
        ("checked without groups", CHECK, &grouped, These(&[])),
        ("checked with one group", CHECK, &grouped, OneGroup),
        ("documented", DOC, &others, These(&["operations"])),
        ("documented with both", DOC, &few, both),
    ] {
        // A crate that does not compile was reported, and cannot be documented.
        let crates = crates.iter().filter(|one| compiles(&outputs, one.package));
        let packages: Vec<_> = crates.clone().map(|one| one.package).collect();
        let features: Vec<_> = crates.flat_map(|one| features.of(one)).collect();
        if packages.is_empty() {
            continue;
        }
        let pass = Pass {
            command,
            packages: &packages,
            features: &features,
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
            group: None,
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
