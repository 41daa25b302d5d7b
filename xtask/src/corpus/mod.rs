//! `cargo xtask corpus`: runs the generator over many documents.
//!
//! Imports the modules of this folder in the order of a run, and from outside `documents`,
//! `failure`, `options`, `repository`, `scratch` and `terminal`.

mod expected;

mod generate;
mod outcome;

mod losses;

mod cargo;
mod compile;
mod event;
mod message;

mod entry;
mod report;
mod verdict;

use crate::documents::{self, Document};
use crate::failure::{Exit, Failure};
use crate::options::Corpus;
use crate::repository;
use crate::scratch::Workspace;
use crate::terminal::print;
use cargo::Outputs;
use compile::Crate;
use entry::Entry;
use expected::Expected;
use losses::Known;
use outcome::Outcome;
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::thread;

/// Runs the generator over the documents.
///
/// # Errors
/// If a document fails, or the run itself.
pub(crate) fn corpus(options: &Corpus) -> Result<(), Failure> {
    let documents = documents::find(&options.paths, "corpus")?;
    let root = repository::root()?;
    let expected = Expected::read(&root.join("xtask/corpus-refused.txt"))?;
    let known = Known::read(&root.join("xtask/corpus-losses.txt"))?;
    let jobs = options.jobs.unwrap_or_else(|| {
        // One at a time if the number of processors is unknown.
        thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
    });
    let workspace = options.compile.then(|| Workspace {
        root: root.join("target/corpus"),
    });
    let workspace_of_run = workspace.as_ref();
    let outcomes = generate::all(
        &documents,
        jobs,
        workspace_of_run,
        &known,
        |document, outcome| {
            let outcome = report::outcome(outcome, &document.path.display().to_string());
            print(&format!("{}: {outcome}\n", document.name));
        },
    )?;
    let mut outputs = match &workspace {
        Some(workspace) => compile(workspace, &documents, &outcomes, jobs)?,
        None => Outputs::new(),
    };
    let entry = |(document, outcome): (_, _)| entry(document, outcome, &expected, &mut outputs);
    let entries: Vec<_> = documents.iter().zip(outcomes).map(entry).collect();
    if let Some(path) = &options.json {
        fs::write(path, report::json(&entries))
            .map_err(|error| Failure::unwritable(path, &error, None))?;
    }
    print(&report::totals(&entries, options.compile));
    match entries.iter().any(|entry| !entry.failures.is_empty()) {
        true => Err(Failure::new(Exit::Differs, "some documents failed", None)),
        false => Ok(()),
    }
}

fn compile(
    workspace: &Workspace,
    documents: &[Document],
    outcomes: &[Outcome],
    jobs: NonZeroUsize,
) -> Result<Outputs, Failure> {
    let pairs = documents.iter().zip(outcomes);
    let crates = pairs.filter_map(|(document, outcome)| match outcome {
        Outcome::Generated(stats) => Some(Crate {
            package: &document.package,
            lines: stats.lines,
            group: stats.group.as_deref(),
            runtime: &stats.runtime,
        }),
        _ => None,
    });
    let crates: Vec<_> = crates.collect();
    let names = documents.iter().map(|one| (&*one.package, &one.name));
    let names: BTreeMap<_, _> = names.collect();
    let packages: Vec<_> = crates.iter().map(|one| one.package).collect();
    workspace.write_manifest(&packages, &repository::root()?.join("Cargo.lock"))?;
    compile::all(workspace, &crates, jobs, |package, pass, output| {
        let name = names.get(package).map_or(package, |name| name.as_str());
        print(&format!("{name}: {pass}; {}\n", report::output(output)));
    })
}

fn entry<'c>(
    document: &'c Document,
    outcome: Outcome,
    expected: &Expected,
    outputs: &mut Outputs,
) -> Entry<'c> {
    let output = outputs.remove(&document.package);
    let failures = verdict::failures(&outcome, expected.of(&document.name), output.as_ref());
    Entry {
        document,
        outcome,
        output,
        failures,
    }
}
