//! Runs the generator over each document, several at a time.
//!
//! Imports `documents`, and from outside of the corpus `read` and the writing of crates.

use super::documents::Document;
use crate::constraints::Sums;
use crate::read;
use crate::report::{Exit, Failure};
use crate::workspace::Workspace;
use codegen::diag::{Diagnostic, Place, Severity};
use codegen::spec::Locator;
use codegen::{File, Generated, Interpretation, Package, Settings, Source};
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// What has become of a document.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A crate.
    Generated(Made),
    /// The generator refuses it.
    Refused(Reason),
    /// The file cannot be read, or is no text.
    Unreadable(String),
    /// The generator has panicked, or does not say why it refuses.
    Defect(String),
}

/// How much there is of a crate.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) operations: usize,
    pub(crate) types: usize,
    /// What is odd about the document.
    pub(crate) warnings: usize,
    /// The lines of all files with Rust.
    pub(crate) lines: usize,
    /// The longest of these files, and its lines.
    pub(crate) longest: (String, usize),
    /// The modules of the runtime that it ships.
    pub(crate) runtime: BTreeSet<String>,
    /// What became of the constraints of its schemas.
    pub(crate) constraints: Sums,
    /// How long generating took.
    pub(crate) time: Duration,
}

/// Why a document is refused: its first error.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) code: String,
    pub(crate) message: String,
    /// The JSON pointer, as it is shown.
    pub(crate) pointer: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Generates all crates, and tells of each when it is done. The outcomes are in the order
/// of the documents.
pub(crate) fn all(
    documents: &[Document],
    jobs: NonZeroUsize,
    workspace: Option<&Workspace>,
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
            let outcome = one(document, workspace);
            if sender.send((index, document, outcome)).is_err() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs.get().min(documents.len()) {
            let sender = sender.clone();
            // The command that users run has the stack of a main thread, so this has too.
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

/// What becomes of a document; fails only where the crate cannot be written.
fn one(document: &Document, workspace: Option<&Workspace>) -> Result<Outcome, Failure> {
    let text = match read::read(&document.path) {
        Ok(text) => text,
        Err(failure) => return Ok(Outcome::Unreadable(first_line(&failure.text))),
    };
    let name = document.path.file_name().unwrap_or_default();
    let name = name.to_string_lossy();
    let source = Source {
        name: &name,
        text: &text,
    };
    let settings = Settings {
        package: Package {
            name: Some(document.package.clone()),
            ..Package::default()
        },
        operations: Vec::new(),
        interpretation: Interpretation::Meant,
    };
    let start = Instant::now();
    let outcome = guarded(|| codegen::generate(&source, &settings));
    let time = start.elapsed();
    Ok(match outcome {
        Ok(Ok(generated)) => {
            if let Some(workspace) = workspace {
                workspace.write(&document.package, &source, &generated.files)?;
            }
            let constraints = codegen::constraints(&source, &settings).unwrap_or_default();
            Outcome::Generated(Made {
                constraints: Sums::of(&constraints),
                ..made(&generated, time)
            })
        }
        Ok(Err(found)) => refused(&found, &text),
        Err(panic) => Outcome::Defect(panic),
    })
}

fn made(generated: &Generated, time: Duration) -> Made {
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
    Made {
        operations: generated.stats.operations,
        types: generated.stats.types,
        warnings: generated.warnings.len(),
        lines: counts.map(|(_, lines)| lines).sum(),
        longest: longest.map_or_else(Default::default, |(file, lines)| (file.path.clone(), lines)),
        runtime: rust.filter_map(module).collect(),
        constraints: Sums::default(),
        time,
    }
}

fn refused(found: &[Diagnostic], text: &str) -> Outcome {
    let is_error = |found: &&Diagnostic| found.code.severity() == Severity::Error;
    let Some(first) = found.iter().find(is_error) else {
        return Outcome::Defect("it is refused, and nothing says why".to_owned());
    };
    let place = Locator::new(text).locate(&first.pointer, first.target);
    let (line, column) = line_and_column(text, &place);
    Outcome::Refused(Reason {
        code: first.code.to_string(),
        message: first.message.clone(),
        pointer: first.pointer.to_string(),
        line,
        column,
    })
}

/// Both count from one, columns in characters, as diagnostics show them.
fn line_and_column(text: &str, place: &Place) -> (usize, usize) {
    let before = text.get(..place.span.start).unwrap_or(text);
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// Runs the generator; the error is a panic, which the standard library has told on stderr.
fn guarded<T>(generate: impl FnOnce() -> T) -> Result<T, String> {
    // One defect must not hide what becomes of the other documents. Nothing that the
    // generator was at is used again.
    catch_unwind(AssertUnwindSafe(generate)).map_err(|panic| {
        let text = panic.downcast_ref::<&str>().copied();
        let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        format!("panic: {}", text.unwrap_or("without a word"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::diag::{JsonPointer, Target};
    use codegen::spec::locate;

    #[test]
    fn a_panic_of_the_generator_is_an_outcome() {
        assert_eq!(guarded(|| 1), Ok(1));
        let number = 7;
        let panic = guarded(|| panic!("no {number}"));
        assert_eq!(panic, Err::<(), _>("panic: no 7".to_owned()));
        let panic = guarded(|| panic!("nothing"));
        assert_eq!(panic, Err::<(), _>("panic: nothing".to_owned()));
    }

    #[test]
    fn lines_and_columns_are_those_of_diagnostics() {
        let text = "\u{feff}é: 1\nb: é2\n";
        for (key, place) in [("/é", (1, 4)), ("/b", (2, 4))] {
            let found = locate(text, &JsonPointer::from_escaped(key), Target::Value);
            assert_eq!(line_and_column(text, &found), place);
        }
        assert_eq!(line_and_column("", &Place { span: 5..9 }), (1, 1));
    }
}
