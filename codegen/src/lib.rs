//! Turns an OpenAPI description into a Rust crate: text in memory to files in memory.
//!
//! ```
//! use codegen::{Settings, Source, generate};
//!
//! let source = Source {
//!     name: "ping.yaml",
//!     text: "
//! openapi: 3.0.3
//! info: {title: Ping, version: '1'}
//! paths:
//!   /ping:
//!     get:
//!       operationId: ping
//!       responses:
//!         '200': {description: It is there.}
//! ",
//! };
//! let generated = generate(&source, &Settings::default()).unwrap();
//! assert!(generated.files.iter().any(|file| file.path == "src/operations/ping.rs"));
//! ```
//!
//! A run goes one way through the rooms, each of which has one job:
//!
//! | Room | Job |
//! |---|---|
//! | [`spec`] | reads the text into a value tree, checks its structure and its references |
//! | `lower` | makes the IR of it, and refuses what is not built |
//! | [`ir`] | holds the API as data that knows neither OpenAPI nor Rust |
//! | `analysis` | knows rules over patterns and over types that contain themselves |
//! | `names` | makes all identifiers |
//! | `emit` | makes the tokens of each file; it cannot fail |
//! | `runtime_modules` | lists the modules of the runtime, which is shipped as text |
//! | `format`, `output` | make text of the tokens, and files of the text |
//! | [`diag`] | collects what is wrong, and draws it with the line it stands on |
//!
//! Nothing in here reads a file, the network, the clock or the environment, so that the
//! same text always gives the same files, to the byte.

mod analysis;
pub mod diag;
mod emit;
mod format;
pub mod ir;
mod lower;
mod names;
mod output;
mod runtime_modules;
pub mod spec;

pub use diag::{Constraint, Fate};
pub use ir::Interpretation;
pub use output::{DigestState, File, Generated, Package, Settings, Source, Stats, digest_state};

use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::thread;

use diag::{Code, Diagnostic, Diagnostics, JsonPointer, Severity};

/// Generates a crate from a description.
///
/// # Errors
/// All the faults of the document, warnings among them; nothing is generated then.
pub fn generate(source: &Source<'_>, settings: &Settings) -> Result<Generated, Vec<Diagnostic>> {
    let (api, documented, warnings) = read(source, settings)?;
    let name = match &settings.package.name {
        Some(name) if !names::is_package_name(name) => {
            let message = format!("{name:?} cannot be the name of a package");
            let help = "take letters, digits, `-` and `_`, beginning with a letter";
            let root = JsonPointer::default();
            return Err(vec![
                Diagnostic::new(Code::BAD_PACKAGE_NAME, root, message).help(help),
            ]);
        }
        Some(name) => name.clone(),
        None => names::package_name(&api.title),
    };
    let names = names::Names::new(&api);
    let order = Order {
        source,
        api: &api,
        names: &names,
        package: &settings.package,
        name: &name,
    };
    let mut files = order.files(workers(&api)).map_err(|reason| {
        let message = format!("the generator has made code that is no Rust: {reason}");
        vec![Diagnostic::new(
            Code::INTERNAL,
            JsonPointer::default(),
            message,
        )]
    })?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Generated {
        package: name,
        files,
        warnings,
        stats: Stats {
            operations: api.operations.len(),
            types: api.schemas.len(),
            documented,
        },
    })
}

/// How many threads make the files; a small API is done before a thread has started.
fn workers(api: &ir::Api) -> usize {
    const SMALL: usize = 20;
    match api.operations.len() + api.schemas.len() {
        0..SMALL => 1,
        _ => thread::available_parallelism().map_or(1, usize::from),
    }
}

/// What the files are made of.
#[derive(Clone, Copy)]
struct Order<'a> {
    source: &'a Source<'a>,
    api: &'a ir::Api,
    names: &'a names::Names,
    package: &'a Package,
    name: &'a str,
}

/// Files, and the modules of the runtime that they use.
type Made = (Vec<File>, BTreeSet<&'static str>);

impl Order<'_> {
    /// All files, made by so many threads.
    fn files(self, workers: usize) -> Result<Vec<File>, String> {
        let (mut files, used) = thread::scope(|scope| {
            let others: Vec<_> = (1..workers)
                .map(|index| scope.spawn(move || self.share(index, workers)))
                .collect();
            let mut all = self.share(0, workers)?;
            for other in others {
                let made = other.join().unwrap_or_else(|panic| resume_unwind(panic));
                let (files, used) = made?;
                all.0.extend(files);
                all.1.extend(used);
            }
            Ok::<Made, String>(all)
        })?;
        let frame = emit::frame(&self.input(emit::Share::new(0, 1)), &used);
        for draft in frame {
            files.push(format::format(draft, self.source)?);
        }
        Ok(files)
    }

    /// One share of the files that are about the API.
    fn share(self, index: usize, count: usize) -> Result<Made, String> {
        let mut used = BTreeSet::new();
        let mut files = Vec::new();
        let input = self.input(emit::Share::new(index, count));
        emit::emit(&input, &mut |draft| {
            used.extend(draft.modules.iter().copied());
            files.push(format::format(draft, self.source));
        });
        let files = files.into_iter().collect::<Result<_, _>>()?;
        Ok((files, used))
    }

    fn input(&self, share: emit::Share) -> emit::Input<'_> {
        emit::Input {
            api: self.api,
            names: self.names,
            package: self.package,
            name: self.name,
            share,
        }
    }
}

/// Reads a description into the IR, and writes that as text: what the generator has
/// understood.
///
/// # Errors
/// All the faults of the document, warnings among them.
pub fn explain(source: &Source<'_>, settings: &Settings) -> Result<String, Vec<Diagnostic>> {
    read(source, settings).map(|(api, _, _)| ir::dump(&api))
}

/// Tells what becomes of each constraint of a description, in the order of the document: those
/// of all its schemas, whether code is made of them or not.
///
/// # Errors
/// All the faults of the document, warnings among them.
pub fn constraints(
    source: &Source<'_>,
    settings: &Settings,
) -> Result<Vec<Constraint>, Vec<Diagnostic>> {
    reading(source, settings, |root, lowered, warnings| {
        lowered.constraints(root, &warnings)
    })
}

type Read = (ir::Api, usize, Vec<Diagnostic>);

fn read(source: &Source<'_>, settings: &Settings) -> Result<Read, Vec<Diagnostic>> {
    reading(source, settings, |_, lowered, warnings| {
        (lowered.api, lowered.documented, warnings)
    })
}

/// Reads a description, and takes what is wanted of it.
fn reading<T>(
    source: &Source<'_>,
    settings: &Settings,
    take: impl for<'d> FnOnce(&'d spec::Node, lower::Lowered<'d>, Vec<Diagnostic>) -> T,
) -> Result<T, Vec<Diagnostic>> {
    let root = spec::load(source.text)?;
    let found = Diagnostics::default();
    spec::check(&root, &found);
    if found.has_errors() {
        return Err(found.into_vec());
    }
    let selection = (!settings.operations.is_empty())
        .then(|| spec::Selection::new(&root, &settings.operations, &found));
    let lowered = lower::lower(&root, selection.as_ref(), settings.interpretation, &found);
    if found.has_errors() {
        return Err(found.into_vec());
    }
    let warnings = found.into_vec();
    debug_assert!(
        warnings
            .iter()
            .all(|found| found.code.severity() == Severity::Warning)
    );
    Ok(take(&root, lowered, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_the_same_however_many_threads_make_them() {
        let source = Source {
            name: "webhook.yaml",
            text: include_str!("../../spec/conversations-webhook.yaml"),
        };
        let (api, ..) = read(&source, &Settings::default()).unwrap();
        let names = names::Names::new(&api);
        let order = Order {
            source: &source,
            api: &api,
            names: &names,
            package: &Package::default(),
            name: "api",
        };
        let sorted = |workers| {
            let mut files = order.files(workers).unwrap();
            files.sort_by(|one, other| one.path.cmp(&other.path));
            files
        };
        let alone = sorted(1);
        assert!(alone.len() > 20);
        for workers in [2, 3, 100] {
            assert_eq!(sorted(workers), alone);
        }
    }
}
