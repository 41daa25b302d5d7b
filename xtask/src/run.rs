//! One run of the command, from the options to the closing line.
//!
//! Imports the other modules of this package.

use crate::args::{Command, Options};
use crate::plan::Plan;
use crate::report::{Exit, Failure, count, quoted, say, warn};
use crate::usage::USAGE;
use crate::write::Written;
use crate::{check, conformance, constraints, corpus, examples, home, read, write};
use codegen::diag::{self, Diagnostic, Severity};
use codegen::spec::Locator;
use codegen::{Generated, Package, Settings, Source};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Does what the user asks for.
pub(crate) fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help => say(USAGE),
        Command::Version => say(concat!("xtask ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Codegen(options) => codegen(&options)?,
        Command::Corpus(options) => corpus::corpus(&options)?,
        Command::Conformance(options) => conformance::conformance(&options)?,
        Command::Examples(options) => examples::examples(&options)?,
    }
    Ok(())
}

fn codegen(options: &Options) -> Result<(), Failure> {
    let start = Instant::now();
    let spec = options.spec.clone().unwrap_or_else(home::spec);
    let out = options.out.clone().unwrap_or_else(home::out);
    if options.out.is_some() && home::is_home(&out) {
        let message = "`--out` is the crate of this workspace, which is no crate that stands alone";
        let help = "leave `--out` out, or give another folder";
        return Err(Failure::new(Exit::Usage, message, Some(help)));
    }
    let text = read::read(&spec)?;
    let generated = generate(&spec, &text, &settings(options))?;
    if let Some(path) = &options.report {
        report(path, &text, &settings(options))?;
    }
    let plan = Plan::new(&out, &generated.files)?;
    if options.check {
        return check::check(&plan, options);
    }
    let written = write::write(&plan, options.force)?;
    say(&closing_line(&generated, written, start));
    Ok(())
}

fn settings(options: &Options) -> Settings {
    if options.out.is_none() {
        return home::settings();
    }
    let package = Package {
        name: options.name.clone(),
        ..Package::default()
    };
    Settings {
        package,
        operations: options.operations.clone(),
        interpretation: options.interpretation,
    }
}

/// Writes what becomes of each constraint of a description from which a crate can be made.
fn report(path: &Path, text: &str, settings: &Settings) -> Result<(), Failure> {
    let source = Source { name: "", text };
    let constraints = codegen::constraints(&source, settings).unwrap_or_default();
    fs::write(path, constraints::lines(&constraints)).map_err(|error| {
        let path = quoted(path.display());
        let message = format!("{path} cannot be written: {}", read::reason(&error));
        Failure::new(Exit::Failed, &message, Some("nothing was changed"))
    })?;
    let sums = constraints::Sums::of(&constraints).sentence();
    say(&format!(
        "{}: {sums}\n",
        diag::printable(&path.display().to_string())
    ));
    Ok(())
}

/// Generates in memory, and tells what the generator says about the document.
fn generate(spec: &Path, text: &str, settings: &Settings) -> Result<Generated, Failure> {
    let file_name = spec.file_name().map(PathBuf::from).unwrap_or_default();
    let name = file_name.display().to_string();
    let source = Source { name: &name, text };
    let locator = Locator::new(text);
    let draw = |found: &[Diagnostic]| {
        let place = |found: &Diagnostic| locator.locate(&found.pointer, found.target);
        diag::render_all(found, &spec.display().to_string(), text, place)
    };
    match codegen::generate(&source, settings) {
        Ok(generated) => {
            warn(&draw(&generated.warnings));
            Ok(generated)
        }
        Err(found) if found.is_empty() => {
            let message = "the description was refused, and nothing says why";
            let help = "this is a defect of the generator; please report it";
            Err(Failure::new(Exit::Failed, message, Some(help)))
        }
        Err(found) => Err(Failure {
            exit: exit(&found),
            text: draw(&found),
        }),
    }
}

/// Whose fault it is that nothing was generated.
fn exit(found: &[Diagnostic]) -> Exit {
    let mut errors = found
        .iter()
        .filter(|found| found.code.severity() == Severity::Error);
    if errors
        .clone()
        .any(|error| error.code == diag::Code::INTERNAL)
    {
        Exit::Failed
    } else if errors.all(diag::is_about_the_request) {
        Exit::Usage
    } else {
        Exit::Refused
    }
}

/// Such as `pets: 21 files written, 3 unchanged; 1 operation, 9 types, 0 warnings in 12 ms`.
fn closing_line(generated: &Generated, written: Written, start: Instant) -> String {
    let fresh = written.written == 0 && written.deleted == 0;
    let mut line = format!(
        "{}: {}{} written, {} unchanged",
        diag::printable(&generated.package),
        if fresh { "all is fresh; " } else { "" },
        count(written.written, "file"),
        written.unchanged,
    );
    // Writing to a string cannot fail.
    if written.deleted > 0 {
        let _ = write!(line, ", {} deleted", written.deleted);
    }
    let documented = match generated.stats.documented {
        0 => String::new(),
        number => format!(", {} only documented", count(number, "keyword")),
    };
    let _ = writeln!(
        line,
        "; {}, {}, {}{documented} in {} ms",
        count(generated.stats.operations, "operation"),
        count(generated.stats.types, "type"),
        count(generated.warnings.len(), "warning"),
        start.elapsed().as_millis(),
    );
    line
}
