//! `cargo xtask corpus`: the generator over many documents, for those who work on it.
//!
//! A run goes from top to bottom through these modules.

mod documents;
mod expected;

mod generate;

mod cargo;
mod compile;
mod message;

mod report;
mod verdict;

use crate::args::Corpus;
use crate::home;
use crate::read::reason;
use crate::report::{Exit, Failure, quoted, say};
use crate::workspace::Workspace;
use cargo::Checked;
use compile::Crate;
use documents::Document;
use expected::Expected;
use generate::{Made, Outcome};
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::thread;

/// All that is known of a document at the end.
struct Entry<'c> {
    document: &'c Document,
    outcome: Outcome,
    /// What was said of its crate, where that was compiled.
    checked: Option<Checked>,
    /// Why the document fails; nothing where it passes.
    faults: Vec<String>,
}

impl Entry<'_> {
    fn made(&self) -> Option<&Made> {
        match &self.outcome {
            Outcome::Generated(made) => Some(made),
            _ => None,
        }
    }
}

/// Runs over the documents.
///
/// # Errors
/// Where one of them fails, and where the run itself cannot go on.
pub(crate) fn corpus(options: &Corpus) -> Result<(), Failure> {
    let documents = documents::find(&options.paths)?;
    let expected = Expected::read(&home::root().join("xtask/corpus-refused.txt"))?;
    let jobs = options.jobs.unwrap_or_else(|| {
        // Where the system does not tell, one at a time is always right.
        thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
    });
    let workspace = options.compile.then(|| Workspace {
        root: home::root().join("target/corpus"),
    });
    let outcomes = generate::all(&documents, jobs, workspace.as_ref(), |document, outcome| {
        let told = report::outcome(outcome, &document.path.display().to_string());
        say(&format!("{}: {told}\n", document.name));
    })?;
    let mut checked = match &workspace {
        Some(workspace) => compile(workspace, &documents, &outcomes, jobs)?,
        None => BTreeMap::new(),
    };
    let entry = |(document, outcome): (_, _)| entry(document, outcome, &expected, &mut checked);
    let entries: Vec<_> = documents.iter().zip(outcomes).map(entry).collect();
    if let Some(path) = &options.json {
        fs::write(path, report::json(&entries)).map_err(|error| {
            let message = format!(
                "{} cannot be written: {}",
                quoted(path.display()),
                reason(&error)
            );
            Failure::new(Exit::Failed, &message, None)
        })?;
    }
    say(&report::totals(&entries, options.compile));
    match entries.iter().any(|entry| !entry.faults.is_empty()) {
        true => Err(Failure::new(
            Exit::Differs,
            "not every document passes",
            None,
        )),
        false => Ok(()),
    }
}

fn compile(
    workspace: &Workspace,
    documents: &[Document],
    outcomes: &[Outcome],
    jobs: NonZeroUsize,
) -> Result<BTreeMap<String, Checked>, Failure> {
    let made = documents.iter().zip(outcomes);
    let made = made.filter_map(|(document, outcome)| match outcome {
        Outcome::Generated(made) => Some((document, made)),
        _ => None,
    });
    let crates = made.clone().map(|(document, made)| Crate {
        package: &document.package,
        lines: made.lines,
        runtime: &made.runtime,
    });
    let crates: Vec<_> = crates.collect();
    let names: BTreeMap<_, _> = made
        .map(|(document, _)| (&*document.package, &document.name))
        .collect();
    let packages: Vec<_> = crates.iter().map(|one| one.package).collect();
    workspace.close(&packages, &home::root().join("Cargo.lock"))?;
    compile::all(workspace, &crates, jobs, |package, pass, checked| {
        let name = names.get(package).map_or(package, |name| name.as_str());
        say(&format!("{name}: {pass}; {}\n", report::checked(checked)));
    })
}

fn entry<'c>(
    document: &'c Document,
    outcome: Outcome,
    expected: &Expected,
    checked: &mut BTreeMap<String, Checked>,
) -> Entry<'c> {
    let checked = checked.remove(&document.package);
    let faults = verdict::faults(&outcome, expected.of(&document.name), checked.as_ref());
    Entry {
        document,
        outcome,
        checked,
        faults,
    }
}
