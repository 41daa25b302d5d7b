//! `cargo xtask codegen`: a run from the options to the closing line.
//!
//! Imports `check`, `command`, `coverage`, `description`, `failure`, `levels`, `options`, `plan`,
//! `repository`, `terminal`, `workspace` and `write`.

use crate::description::Entry;
use crate::failure::{Exit, Failure};
use crate::options::Codegen;
use crate::plan::Plan;
use crate::terminal::{count, print, print_error};
use crate::workspace::Enclosing;
use crate::write::Written;
use crate::{check, command, coverage, levels, repository, write};
use codegen::diag::{self, Diagnostic, JsonPointer, Severity, printable};
use codegen::{Description, Generated, Package, Settings};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Generates a crate, and writes or checks it.
///
/// # Errors
/// If the document is rejected, if `--check` finds differences, or if reading or writing fails.
pub(crate) fn codegen(options: &Codegen) -> Result<(), Failure> {
    let start = Instant::now();
    let (spec, out) = paths(options)?;
    let entry = Entry::read(&spec, &options.lookup)?.with_overlays(&options.overlays)?;
    let description = entry.description();
    let settings = settings(options, &spec)?;
    let generated = generate(&entry, &description, &settings)?;
    if let Some(path) = &options.report {
        write_report(path, &description, &settings)?;
    }
    let plan = Plan::new(&out, &generated.files)?;
    note_other_options(&out, &settings);
    if options.check {
        return check::check(&plan, options);
    }
    let written = write::write(&plan, options.force)?;
    print(&closing_line(&generated, written, start.elapsed()));
    Ok(())
}

/// Returns the document and the folder of the crate.
fn paths(options: &Codegen) -> Result<(PathBuf, PathBuf), Failure> {
    let spec = match &options.spec {
        Some(spec) => spec.clone(),
        None => repository::spec()?,
    };
    let out = match &options.out {
        Some(out) => out.clone(),
        None => repository::generated_crate()?,
    };
    if options.out.is_some() && repository::is_generated_crate(&out) {
        let message = "`--out` is the crate of this repository, which has fixed settings";
        let help = "remove `--out`, or pass another folder";
        return Err(Failure::new(Exit::Usage, message, Some(help)));
    }
    Ok((spec, out))
}

fn settings(options: &Codegen, spec: &Path) -> Result<Settings, Failure> {
    let Some(out) = &options.out else {
        return repository::settings();
    };
    let workspace = match options.member {
        true => Some(Enclosing::of_member(out)?),
        false => None,
    };
    let root = workspace.as_ref().map(|workspace| workspace.root.as_path());
    let package = Package {
        name: options.name.clone(),
        version: options.version.clone(),
        license: options.license.clone(),
        repository: options.repository.clone(),
        keywords: options.keywords.clone().unwrap_or_default(),
        command: Some(command::for_manifest(options, spec, out, root)?),
        workspace: workspace.map(|workspace| workspace.inherited()),
        ..Package::default()
    };
    Ok(Settings {
        package,
        operations: options.operations.clone(),
        interpretation: options.interpretation,
        levels: options.levels.clone(),
    })
}

/// Prints the command of the last run if it had other options, since an option that is forgotten
/// changes the crate.
fn note_other_options(out: &Path, settings: &Settings) {
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap_or_default();
    let (before, now) = (command::stated_in(&manifest), &settings.package.command);
    if let (Some(before), Some(now)) = (before, now)
        && before != now
    {
        let before = printable(before);
        print_error(&format!(
            "note: the last run had other options: `{before}`\n"
        ));
    }
}

/// Writes the coverage report of a document that was accepted.
fn write_report(
    path: &Path,
    description: &Description<'_>,
    settings: &Settings,
) -> Result<(), Failure> {
    let constraints = codegen::constraints(description, settings).unwrap_or_default();
    let place = |pointer: &JsonPointer| description.stated_elsewhere(pointer);
    fs::write(path, coverage::lines(&constraints, place))
        .map_err(|error| Failure::unwritable(path, &error, Some("nothing was changed")))?;
    let path = printable(&path.display().to_string());
    let totals = coverage::Totals::of(&constraints).sentence();
    print(&format!("{path}: {totals}\n"));
    Ok(())
}

/// Generates in memory, and prints the warnings and the notes.
fn generate(
    entry: &Entry,
    description: &Description<'_>,
    settings: &Settings,
) -> Result<Generated, Failure> {
    let draw = |found: &[&[Diagnostic]]| entry.render(description, found);
    match codegen::generate(description, settings) {
        Ok(mut generated) => {
            generated.warnings = diag::by_cause(&generated.warnings);
            print_error(&draw(&[&generated.warnings, &generated.notes]));
            Ok(generated)
        }
        Err(found) if found.is_empty() => Err(Failure::internal(
            "the document was rejected without a diagnostic",
        )),
        Err(found) => Err(Failure {
            exit: exit_code(&found),
            text: draw(&[&found])
                + &levels::way_out(description, &settings.levels, &found).unwrap_or_default(),
        }),
    }
}

/// Returns the exit code for the diagnostics of a rejected document.
fn exit_code(found: &[Diagnostic]) -> Exit {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let mut errors = found.iter().filter(is_error);
    if errors
        .clone()
        .any(|error| error.code == diag::Code::INTERNAL)
    {
        Exit::Failed
    } else if errors.all(diag::is_about_the_request) {
        Exit::Usage
    } else {
        Exit::Rejected
    }
}

/// Returns, for example, `pets: 21 files written, 3 unchanged; 1 operation, 9 types, 0 warnings
/// in 12 ms`.
fn closing_line(generated: &Generated, written: Written, time: Duration) -> String {
    let is_up_to_date = written.written == 0 && written.deleted == 0;
    let mut line = format!(
        "{}: {}{} written, {} unchanged",
        printable(&generated.package),
        if is_up_to_date { "up to date; " } else { "" },
        count(written.written, "file"),
        written.unchanged,
    );
    // Writing to a string cannot fail.
    if written.deleted > 0 {
        let _ = write!(line, ", {} deleted", written.deleted);
    }
    let documented = match generated.stats.documented {
        0 => String::new(),
        number => format!(", {} documented only", count(number, "keyword")),
    };
    let unused = match generated.stats.unused {
        0 => String::new(),
        number => format!(", {}", count(number, "unused schema")),
    };
    let notes = match generated.notes.len() {
        0 => String::new(),
        number => format!(", {}", count(number, "note")),
    };
    let _ = writeln!(
        line,
        "; {}, {}{unused}, {}{notes}{documented} in {} ms",
        count(generated.stats.operations, "operation"),
        count(generated.stats.types, "type"),
        count(generated.warnings.len(), "warning"),
        time.as_millis(),
    );
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::Stats;
    use codegen::diag::Code;

    #[test]
    fn the_exit_code_depends_on_the_worst_error() {
        let found = |codes: &[Code]| {
            let fault = |code: &Code| Diagnostic::new(*code, JsonPointer::default(), "");
            codes.iter().map(fault).collect::<Vec<_>>()
        };
        for (codes, exit) in [
            (&[Code::SYNTAX][..], Exit::Rejected),
            (&[Code::BAD_PACKAGE_NAME], Exit::Usage),
            (&[Code::BAD_PACKAGE_NAME, Code::SYNTAX], Exit::Rejected),
            (&[Code::SYNTAX, Code::INTERNAL], Exit::Failed),
            // Warnings do not count.
            (&[Code::NO_EFFECT, Code::BAD_PACKAGE_NAME], Exit::Usage),
        ] {
            assert_eq!(exit_code(&found(codes)), exit, "{codes:?}");
        }
    }

    #[test]
    fn the_closing_line_omits_what_is_zero() {
        let mut generated = Generated {
            features: Vec::new(),
            package: "pets".to_owned(),
            files: Vec::new(),
            warnings: Vec::new(),
            notes: Vec::new(),
            stats: Stats::default(),
        };
        let mut written = Written {
            written: 0,
            unchanged: 3,
            deleted: 0,
        };
        let time = Duration::from_millis(12);
        assert_eq!(
            closing_line(&generated, written, time),
            "pets: up to date; 0 files written, 3 unchanged; 0 operations, 0 types, 0 warnings in \
             12 ms\n"
        );
        written.deleted = 1;
        generated.stats = Stats {
            operations: 1,
            types: 2,
            unused: 1,
            documented: 1,
        };
        assert_eq!(
            closing_line(&generated, written, time),
            "pets: 0 files written, 3 unchanged, 1 deleted; 1 operation, 2 types, 1 unused \
             schema, 0 warnings, 1 keyword documented only in 12 ms\n"
        );
    }
}
