//! Generates Rust crates from OpenAPI documents. The text of a document and the files of the crate
//! are both in memory.
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
//!         '200': {description: The server is up.}
//! ",
//! };
//! let generated = generate(&source, &Settings::default()).unwrap();
//! assert!(generated.files.iter().any(|file| file.path == "src/operations/ping.rs"));
//! ```
//!
//! # Pipeline
//!
//! A document passes through these modules in one direction:
//!
//! | Module | Purpose |
//! |---|---|
//! | [`spec`] | parses the text into a value tree; validates its structure and references |
//! | `lower` | translates the value tree into the IR; rejects what is not supported |
//! | `names` | assigns all identifiers |
//! | `emit` | turns the IR and the names into the tokens of each file; cannot fail |
//! | `format` | turns tokens into text |
//! | `output` | turns text into files with headers |
//!
//! The other modules are used along the way:
//!
//! | Module | Purpose |
//! |---|---|
//! | [`diag`] | collects diagnostics, and renders them with the source line |
//! | `reading` | runs `spec` and `lower`, with the fallbacks and the severities of a run |
//! | `keyword` | the table of schema keywords |
//! | [`ir`] | the intermediate representation: the API as data, independent of OpenAPI and Rust |
//! | `analysis` | compiles patterns, and finds recursive types |
//! | `runtime` | the formats, as they are shipped |
//! | `runtime_modules` | the table of the runtime's modules, which are shipped as text |
//!
//! The library does not access files, the network, the clock or the environment: the same text
//! always produces the same bytes.

mod analysis;
pub mod diag;
mod emit;
mod format;
pub mod ir;
mod keyword;
mod lower;
mod names;
mod output;
mod reading;
mod runtime;
mod runtime_modules;
pub mod spec;

pub use diag::{Constraint, Fate};
pub use ir::Interpretation;
pub use output::{
    DigestState, File, Generated, Lint, LintLevel, Package, Settings, Stats, Workspace,
    digest_state,
};
pub use reading::{Interpreted, constraints, explain, interpret};
pub use spec::{AsDescription, Description, Loader, Source, assemble, assemble_with_overlays};

use reading::{Read, accepted, read};
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::sync::atomic::AtomicUsize;
use std::thread;

use diag::{Code, Diagnostic, JsonPointer};

/// Generates a crate from an OpenAPI description: a [`Description`], or a [`Source`] if it is only
/// one document.
///
/// # Errors
/// Returns all diagnostics, including warnings, if any of them is an error.
pub fn generate(
    input: &impl AsDescription,
    settings: &Settings,
) -> Result<Generated, Vec<Diagnostic>> {
    generate_from(&input.as_description(), settings)
}

fn generate_from(
    description: &Description<'_>,
    settings: &Settings,
) -> Result<Generated, Vec<Diagnostic>> {
    let faults = package_faults(&settings.package);
    if !faults.is_empty() {
        return Err(faults);
    }
    let Read {
        api,
        documented,
        unused,
        mut warnings,
        notes,
    } = read(description, settings)?;
    let name = match &settings.package.name {
        Some(name) => name.clone(),
        None => names::package_name(&api.title),
    };
    let names = names::Names::new(&api);
    let collisions: Vec<_> = names.collisions().iter().map(same_identifier).collect();
    warnings.extend(accepted(collisions, settings)?);
    let build = Build {
        source: description.name(),
        api: &api,
        names: &names,
        package: &settings.package,
        name: &name,
        version: &names::package_version(&api.version),
    };
    let files = build.files(threads(&api)).map_err(|reason| {
        let message = format!("internal error: the emitted code does not parse: {reason}");
        vec![Diagnostic::new(
            Code::INTERNAL,
            JsonPointer::default(),
            message,
        )]
    })?;
    let features = names.groups.features();
    let features = features.filter(|_| names.groups.are_optional());
    Ok(Generated {
        package: name,
        files,
        features: features.map(str::to_owned).collect(),
        warnings,
        notes,
        stats: Stats {
            operations: api.operations.len(),
            types: api.schemas.len(),
            unused,
            documented,
        },
    })
}

/// Returns a warning about names that become the same identifier.
fn same_identifier(collisions: &names::Collisions<'_>) -> Diagnostic {
    let names = collisions.all.iter().map(|collision| {
        let (owner, other) = (&collision.owner, &collision.other);
        format!(
            "`{}` becomes `{}`, because `{}` is the name of `{}`",
            other.item, other.ident, owner.ident, owner.item
        )
    });
    let names: Vec<_> = names.collect();
    let at = collisions.origin.trim_start_matches('#');
    let message = format!("{} collide: {}", collisions.what, names.join("; "));
    Diagnostic::new(
        Code::SAME_IDENTIFIER,
        JsonPointer::from_escaped(at),
        message,
    )
    .help("a name that is added later can take that of another, and code that uses it breaks")
}

/// Returns the errors in what the caller demands of the package.
fn package_faults(package: &Package) -> Vec<Diagnostic> {
    let name = package.name.as_deref().and_then(|name| {
        let reason = names::package_name_fault(name)?;
        let message = format!("{name:?} cannot be the name of the crate: {reason}");
        let instead = names::package_name(name);
        let help = format!("pass another name with `--name`, such as `{instead}`");
        let root = JsonPointer::default();
        Some(Diagnostic::new(Code::BAD_PACKAGE_NAME, root, message).help(help))
    });
    name.into_iter().chain(package.faults()).collect()
}

/// Returns the number of threads for an API; a small one is finished before a thread has started.
fn threads(api: &ir::Api) -> usize {
    const SMALL: usize = 20;
    match api.operations.len() + api.schemas.len() {
        0..SMALL => 1,
        _ => thread::available_parallelism().map_or(1, usize::from),
    }
}

/// The input for all files.
#[derive(Clone, Copy)]
struct Build<'a> {
    /// The name of the entry document.
    source: &'a str,
    api: &'a ir::Api,
    names: &'a names::Names<'a>,
    package: &'a Package,
    name: &'a str,
    version: &'a str,
}

/// Files, and the runtime modules that they use.
type FilesAndModules = (Vec<File>, BTreeSet<&'static str>);

impl Build<'_> {
    /// Returns all files by path, emitted and formatted by a number of threads.
    fn files(self, threads: usize) -> Result<Vec<File>, String> {
        let claimed = AtomicUsize::new(0);
        let share = || self.share(emit::Share::new(&claimed));
        let (mut files, modules) = thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(share)).collect();
            let (mut files, mut modules) = share()?;
            for other in others {
                let share = other.join().unwrap_or_else(|panic| resume_unwind(panic))?;
                files.extend(share.0);
                modules.extend(share.1);
            }
            Ok::<FilesAndModules, String>((files, modules))
        })?;
        // The frame depends on the modules that the other files use.
        let frame = emit::frame(&self.input(emit::Share::new(&claimed)), &modules);
        for draft in frame {
            files.push(format::format(draft, self.source)?);
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(files)
    }

    /// Returns one share of the files about the API.
    fn share(self, share: emit::Share<'_>) -> Result<FilesAndModules, String> {
        let mut modules = BTreeSet::new();
        let mut files = Vec::new();
        let input = self.input(share);
        emit::emit(&input, &mut |draft| {
            modules.extend(draft.modules.iter().copied());
            files.push(format::format(draft, self.source));
        });
        let files = files.into_iter().collect::<Result<_, _>>()?;
        Ok((files, modules))
    }

    fn input<'i>(&'i self, share: emit::Share<'i>) -> emit::Input<'i> {
        emit::Input {
            api: self.api,
            names: self.names,
            package: self.package,
            name: self.name,
            version: self.version,
            share,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_do_not_depend_on_the_number_of_threads() {
        let source = Source {
            name: "webhook.yaml",
            text: include_str!("../../spec/conversations-webhook.yaml"),
        };
        let Read { api, .. } = read(&source.as_description(), &Settings::default()).unwrap();
        let names = names::Names::new(&api);
        let build = Build {
            source: source.name,
            api: &api,
            names: &names,
            package: &Package::default(),
            name: "api",
            version: "0.1.0",
        };
        let expected = build.files(1).unwrap();
        assert!(expected.len() > 20);
        for threads in [2, 3, 100] {
            assert_eq!(build.files(threads).unwrap(), expected);
        }
    }
}
