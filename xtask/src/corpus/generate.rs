//! Runs the generator over each document, several at a time.
//!
//! Imports `losses` and `outcome`, and from outside of this folder `coverage`, `description`,
//! `documents`, `failure`, `options` and `scratch`.

use super::losses::{self, Known};
use super::outcome::{CrateStats, Outcome, Rejection};
use crate::coverage::Totals;
use crate::description::Entry;
use crate::documents::Document;
use crate::failure::{Exit, Failure};
use crate::options::Lookup;
use crate::scratch::Workspace;
use codegen::diag::{Diagnostic, Severity, by_cause};
use codegen::{Description, File, Generated, Package, Settings};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

/// Generates all crates, and calls `done` after each. The outcomes are in the order of the
/// documents.
pub(crate) fn all(
    documents: &[Document],
    jobs: NonZeroUsize,
    workspace: Option<&Workspace>,
    known: &Known,
    done: impl Fn(&Document, &Outcome),
) -> Result<Vec<Outcome>, Failure> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let work = |sender: mpsc::Sender<_>| {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(document) = documents.get(index) else {
                break;
            };
            let outcome = generate(document, workspace, known);
            if sender.send((index, document, outcome)).is_err() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs.get().min(documents.len()) {
            let sender = sender.clone();
            // The stack size of a main thread, which is what users run the generator with.
            let thread = thread::Builder::new().stack_size(8 << 20);
            let started = thread.spawn_scoped(scope, || work(sender));
            started.map_err(|error| Failure::new(Exit::Failed, &error.to_string(), None))?;
        }
        drop(sender);
        let mut found = Vec::new();
        for (index, document, outcome) in receiver {
            let outcome = outcome?;
            done(document, &outcome);
            found.push((index, outcome));
        }
        found.sort_by_key(|(index, _)| *index);
        Ok(found.into_iter().map(|(_, outcome)| outcome).collect())
    })
}

/// Generates the crate of a document; fails only if it cannot be written.
fn generate(
    document: &Document,
    workspace: Option<&Workspace>,
    known: &Known,
) -> Result<Outcome, Failure> {
    let entry = match Entry::read(&document.path, &Lookup::default()) {
        Ok(entry) => entry,
        Err(failure) => return Ok(Outcome::Unreadable(first_line(&failure.text))),
    };
    let settings = Settings {
        package: Package {
            name: Some(document.package.clone()),
            workspace: Some(codegen::Workspace::default()),
            ..Package::default()
        },
        ..Settings::default()
    };
    let start = Instant::now();
    let outcome = catch_panic(|| {
        let description = entry.description();
        let generated = codegen::generate(&description, &settings);
        (description, generated)
    });
    let time = start.elapsed();
    Ok(match outcome {
        Ok((description, Ok(generated))) => {
            if let Some(workspace) = workspace {
                workspace.write_crate(&document.package, &generated.files)?;
            }
            Outcome::Generated(CrateStats {
                time,
                ..compared(&description, &settings, known, stats(&generated))
            })
        }
        Ok((description, Err(found))) => rejected(&description, &found),
        Err(panic) => Outcome::InternalError(panic),
    })
}

/// Compares the types with the document, and adds what is found to the size of the crate.
fn compared(
    description: &Description<'_>,
    settings: &Settings,
    known: &Known,
    stats: CrateStats,
) -> CrateStats {
    let interpreted = codegen::interpret(description, settings);
    let (Ok(interpreted), Some(root)) = (interpreted, description.root()) else {
        return stats;
    };
    let name = description.name();
    let found = losses::find(root, &interpreted.api);
    let stale_losses = known.stale(name, &found);
    let (known_losses, silent_losses) = known.divide(name, found, &interpreted.warnings);
    CrateStats {
        coverage: Totals::of(&interpreted.constraints),
        known_losses,
        silent_losses,
        stale_losses,
        ..stats
    }
}

fn stats(generated: &Generated) -> CrateStats {
    let rust = generated
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs"));
    let counts = rust.clone().map(|file| (file, file.text.lines().count()));
    let longest = counts.clone().max_by_key(|(_, lines)| *lines);
    let module = |file: &File| {
        let path = file.path.strip_prefix("src/runtime/")?;
        (!path.ends_with("mod.rs")).then(|| path.to_owned())
    };
    CrateStats {
        operations: generated.stats.operations,
        types: generated.stats.types,
        warnings: by_cause(&generated.warnings).len(),
        lines: counts.map(|(_, lines)| lines).sum(),
        longest: longest.map_or_else(Default::default, |(file, lines)| (file.path.clone(), lines)),
        group: generated.features.first().cloned(),
        runtime: rust.filter_map(module).collect(),
        ..CrateStats::default()
    }
}

fn rejected(description: &Description<'_>, found: &[Diagnostic]) -> Outcome {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let Some(first) = found.iter().find(is_error) else {
        return Outcome::InternalError("the document was rejected without an error".to_owned());
    };
    let excerpt = description.excerpt(first, str::to_owned);
    let (line, column) = line_and_column(excerpt.text, excerpt.place.start);
    Outcome::Rejected(Rejection {
        code: first.code.to_string(),
        message: first.message.clone(),
        pointer: excerpt.pointer.to_string(),
        line,
        column,
    })
}

/// Returns line and column as diagnostics print them: from 1, columns in characters.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// Runs the generator, and returns the message of a panic, which is on stderr already.
fn catch_panic<T>(generate: impl FnOnce() -> T) -> Result<T, String> {
    // One panic must not end the run. Nothing that the generator was working on is used again.
    catch_unwind(AssertUnwindSafe(generate)).map_err(|panic| {
        let text = panic.downcast_ref::<&str>().copied();
        let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        format!("panic: {}", text.unwrap_or("without a message"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::diag::{JsonPointer, Target};
    use codegen::spec::Locator;

    #[test]
    fn a_panic_of_the_generator_does_not_end_the_run() {
        assert_eq!(catch_panic(|| 1), Ok(1));
        let number = 7;
        let panic = catch_panic(|| panic!("no {number}"));
        assert_eq!(panic, Err::<(), _>("panic: no 7".to_owned()));
        let panic = catch_panic(|| panic!("nothing"));
        assert_eq!(panic, Err::<(), _>("panic: nothing".to_owned()));
    }

    #[test]
    fn lines_and_columns_are_those_of_diagnostics() {
        let text = "\u{feff}é: 1\nb: é2\n";
        for (key, place) in [("/é", (1, 4)), ("/b", (2, 4))] {
            let found = Locator::new(text).locate(&JsonPointer::from_escaped(key), Target::Value);
            assert_eq!(line_and_column(text, found.start), place);
        }
        assert_eq!(line_and_column("", 5), (1, 1));
    }
}
