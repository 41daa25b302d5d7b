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
//! | `check` | knows rules over patterns and over types that contain themselves |
//! | `names` | makes all identifiers |
//! | `emit` | makes the tokens of each file; it cannot fail |
//! | `format`, `output` | make text of the tokens, and files of the text |
//! | [`diag`] | collects what is wrong, and draws it with the line it stands on |
//!
//! Nothing in here reads a file, the network, the clock or the environment, so that the
//! same text always gives the same files, to the byte.

mod check;
pub mod diag;
mod emit;
mod format;
pub mod ir;
mod lower;
mod names;
mod output;
pub mod spec;

pub use output::{DigestState, File, Generated, Package, Settings, Source, Stats, digest_state};

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
    let drafts = emit::emit(&emit::Input {
        api: &api,
        names: &names,
        package: &settings.package,
        name: &name,
    });
    let files: Result<Vec<_>, _> = drafts
        .into_iter()
        .map(|draft| format::format(draft, source))
        .collect();
    let mut files = files.map_err(|reason| {
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

/// Reads a description into the IR, and writes that as text: what the generator has
/// understood.
///
/// # Errors
/// All the faults of the document, warnings among them.
pub fn explain(source: &Source<'_>, settings: &Settings) -> Result<String, Vec<Diagnostic>> {
    read(source, settings).map(|(api, _, _)| ir::dump(&api))
}

type Read = (ir::Api, usize, Vec<Diagnostic>);

fn read(source: &Source<'_>, settings: &Settings) -> Result<Read, Vec<Diagnostic>> {
    let root = spec::load(source.text)?;
    let found = Diagnostics::default();
    spec::check(&root, &found);
    if found.has_errors() {
        return Err(found.into_vec());
    }
    let selection = (!settings.operations.is_empty())
        .then(|| spec::Selection::new(&root, &settings.operations, &found));
    let lowered = lower::lower(&root, selection.as_ref(), &found);
    if found.has_errors() {
        return Err(found.into_vec());
    }
    let warnings = found.into_vec();
    debug_assert!(
        warnings
            .iter()
            .all(|found| found.code.severity() == Severity::Warning)
    );
    Ok((lowered.api, lowered.documented, warnings))
}
