//! Command-line arguments, and usage errors.
//!
//! Imports `failure`, `help`, `levels` and `options`.

use crate::failure::{Exit, Failure};
use crate::help;
use crate::levels;
use crate::options::{Bundle, Codegen, Conformance, Corpus, Examples, Lookup};
use codegen::Interpretation;
use codegen::diag::{Level, Levels};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// A parsed command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print this help text.
    Help(&'static str),
    /// Print the version.
    Version,
    /// Generate a crate, or check one.
    Codegen(Box<Codegen>),
    /// Write a description as one document.
    Bundle(Bundle),
    /// Run the generator over many documents.
    Corpus(Corpus),
    /// Compare generated types with a test suite.
    Conformance(Conformance),
    /// Try the examples of documents.
    Examples(Examples),
}

/// Parses the arguments after the name of a command; the second parameter is its help text.
type Parse = fn(&mut Parser, &'static str) -> Result<Command, Failure>;

/// Each command with its help.
const COMMANDS: [(&str, &str, Parse); 5] = [
    ("codegen", help::CODEGEN, codegen),
    ("bundle", help::BUNDLE, bundle),
    ("corpus", help::CORPUS, corpus),
    ("conformance", help::CONFORMANCE, conformance),
    ("examples", help::EXAMPLES, examples),
];

/// Parses the arguments, of which the first is the program's own name.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let args: Vec<_> = args.into_iter().skip(1).collect();
    let Some((first, rest)) = args.split_first() else {
        return Err(usage("no command given", "run `cargo xtask codegen`"));
    };
    let asks_for_help = first == "help";
    let name = if asks_for_help {
        rest.first()
    } else {
        Some(first)
    };
    let is_named = |known: &str| name.is_some_and(|name| name == known);
    let command = COMMANDS.iter().find(|(known, ..)| is_named(known));
    // A request for help wins over errors in the other arguments.
    let has = |short: &str, long: &str| args.iter().any(|arg| arg == short || arg == long);
    if asks_for_help || has("-h", "--help") {
        return Ok(Command::Help(
            command.map_or(help::OVERVIEW, |(_, help, _)| help),
        ));
    }
    if has("-V", "--version") {
        return Ok(Command::Version);
    }
    match command {
        Some((_, help, parse)) => parse(&mut Parser::from_args(rest), help),
        None => {
            let first = first.to_string_lossy();
            let kind = if first.starts_with('-') {
                "option"
            } else {
                "command"
            };
            Err(usage(&format!("unknown {kind} `{first}`"), SEE_HELP))
        }
    }
}

fn codegen(parser: &mut Parser, help: &'static str) -> Result<Command, Failure> {
    let mut options = Codegen::default();
    while let Some(arg) = parser.next().map_err(lexical)? {
        match arg {
            Arg::Long("member") => options.member = true,
            Arg::Long("check") => options.check = true,
            Arg::Long("force") => options.force = true,
            Arg::Long("strict-schemas") => options.interpretation = Interpretation::Strict,
            Arg::Long("lenient") => options.levels.is_lenient = true,
            Arg::Long("allow") => level(parser, &mut options.levels, "--allow", Level::Allow)?,
            Arg::Long("warn") => level(parser, &mut options.levels, "--warn", Level::Warn)?,
            Arg::Long("deny") => level(parser, &mut options.levels, "--deny", Level::Deny)?,
            Arg::Long("spec") => set(&mut options.spec, "--spec", path(parser, "--spec")?)?,
            Arg::Long("root") => set(&mut options.lookup.root, "--root", path(parser, "--root")?)?,
            Arg::Long("map") => options.lookup.maps.push(map(parser)?),
            Arg::Long("report") => set(&mut options.report, "--report", path(parser, "--report")?)?,
            Arg::Long("out") => set(&mut options.out, "--out", path(parser, "--out")?)?,
            Arg::Long("name") => set(&mut options.name, "--name", text(parser, "--name")?)?,
            Arg::Long("crate-version") => {
                let version = text(parser, "--crate-version")?;
                set(&mut options.version, "--crate-version", version)?;
            }
            Arg::Long("license") => {
                set(
                    &mut options.license,
                    "--license",
                    text(parser, "--license")?,
                )?;
            }
            Arg::Long("repository") => {
                let url = text(parser, "--repository")?;
                set(&mut options.repository, "--repository", url)?;
            }
            Arg::Long("keywords") => {
                let words = text(parser, "--keywords")?;
                let words = words.split(',').map(|word| word.trim().to_owned());
                set(&mut options.keywords, "--keywords", words.collect())?;
            }
            Arg::Long("overlay") => options.overlays.push(path(parser, "--overlay")?),
            Arg::Long("operation") => options.operations.push(text(parser, "--operation")?),
            Arg::Value(word) => {
                let message = format!("unexpected argument `{}`", word.to_string_lossy());
                return Err(usage(
                    &message,
                    "pass the OpenAPI document as `--spec FILE`",
                ));
            }
            other => return Err(unexpected(other, help)),
        }
    }
    reject_conflicts(&options)?;
    Ok(Command::Codegen(Box::new(options)))
}

fn bundle(parser: &mut Parser, help: &'static str) -> Result<Command, Failure> {
    let (mut spec, mut out, mut lookup) = (None, None, Lookup::default());
    let (mut overlays, mut levels) = (Vec::new(), Levels::default());
    while let Some(arg) = parser.next().map_err(lexical)? {
        match arg {
            Arg::Long("spec") => set(&mut spec, "--spec", path(parser, "--spec")?)?,
            Arg::Long("root") => set(&mut lookup.root, "--root", path(parser, "--root")?)?,
            Arg::Long("map") => lookup.maps.push(map(parser)?),
            Arg::Long("overlay") => overlays.push(path(parser, "--overlay")?),
            Arg::Long("lenient") => levels.is_lenient = true,
            Arg::Long("allow") => level(parser, &mut levels, "--allow", Level::Allow)?,
            Arg::Long("warn") => level(parser, &mut levels, "--warn", Level::Warn)?,
            Arg::Long("deny") => level(parser, &mut levels, "--deny", Level::Deny)?,
            Arg::Value(path) => set(&mut out, "OUT", PathBuf::from(path))?,
            other => return Err(unexpected(other, help)),
        }
    }
    let missing = |what: &str, help: &str| usage(&format!("`bundle` requires {what}"), help);
    Ok(Command::Bundle(Bundle {
        spec: spec
            .ok_or_else(|| missing("`--spec`", "pass the entry document as `--spec FILE`"))?,
        out: out.ok_or_else(|| missing("OUT", "pass the file to write, such as `api.yaml`"))?,
        lookup,
        overlays,
        levels,
    }))
}

fn corpus(parser: &mut Parser, help: &'static str) -> Result<Command, Failure> {
    let mut corpus = Corpus::default();
    while let Some(arg) = parser.next().map_err(lexical)? {
        match arg {
            Arg::Long("compile") => corpus.compile = true,
            Arg::Long("json") => set(&mut corpus.json, "--json", path(parser, "--json")?)?,
            Arg::Long("jobs") => set(&mut corpus.jobs, "--jobs", number(parser, "--jobs")?)?,
            Arg::Value(path) => corpus.paths.push(path.into()),
            other => return Err(unexpected(other, help)),
        }
    }
    if corpus.paths.is_empty() {
        return Err(usage(
            "`corpus` requires a PATH",
            "pass documents, or folders of documents",
        ));
    }
    Ok(Command::Corpus(corpus))
}

fn conformance(parser: &mut Parser, help: &'static str) -> Result<Command, Failure> {
    let (mut folder, mut interpretation) = (None, Interpretation::Strict);
    while let Some(arg) = parser.next().map_err(lexical)? {
        match arg {
            Arg::Long("inferred") => interpretation = Interpretation::Inferred,
            Arg::Value(path) => set(&mut folder, "DIR", PathBuf::from(path))?,
            other => return Err(unexpected(other, help)),
        }
    }
    let folder = folder.ok_or_else(|| {
        let help = "pass the folder of a suite: OpenAPI documents, and `cases.jsonl`";
        usage("`conformance` requires a DIR", help)
    })?;
    Ok(Command::Conformance(Conformance {
        folder,
        interpretation,
    }))
}

fn examples(parser: &mut Parser, help: &'static str) -> Result<Command, Failure> {
    let mut examples = Examples::default();
    while let Some(arg) = parser.next().map_err(lexical)? {
        match arg {
            Arg::Long("verbose") => examples.verbose = true,
            Arg::Value(path) => examples.paths.push(path.into()),
            other => return Err(unexpected(other, help)),
        }
    }
    if examples.paths.is_empty() {
        return Err(usage(
            "`examples` requires a PATH",
            "pass documents that have examples, or folders of documents",
        ));
    }
    Ok(Command::Examples(examples))
}

/// Rejects options that exclude each other, and those that lack `--out`.
fn reject_conflicts(options: &Codegen) -> Result<(), Failure> {
    if options.check && options.force {
        let message = "`--check` cannot be used with `--force`";
        return Err(usage(
            message,
            "`--check` writes nothing; remove one of them",
        ));
    }
    if options.out.is_some() {
        return Ok(());
    }
    let given = [
        ("--spec", options.spec.is_some()),
        ("--overlay", !options.overlays.is_empty()),
        ("--root", options.lookup.root.is_some()),
        ("--map", !options.lookup.maps.is_empty()),
        ("--name", options.name.is_some()),
        ("--member", options.member),
        ("--crate-version", options.version.is_some()),
        ("--license", options.license.is_some()),
        ("--repository", options.repository.is_some()),
        ("--keywords", options.keywords.is_some()),
        ("--operation", !options.operations.is_empty()),
        ("--lenient", options.levels.is_lenient),
        (
            "--allow`, `--warn` or `--deny",
            !options.levels.by_code.is_empty(),
        ),
        (
            "--strict-schemas",
            options.interpretation == Interpretation::Strict,
        ),
    ];
    match given.into_iter().find(|(_, is_given)| *is_given) {
        Some((option, _)) => {
            let message = format!("`{option}` requires `--out`");
            let help =
                "`generated/` has fixed settings; add `--out DIR`, the folder of a new crate";
            Err(usage(&message, help))
        }
        None => Ok(()),
    }
}

fn set<T>(slot: &mut Option<T>, option: &str, value: T) -> Result<(), Failure> {
    match slot.replace(value) {
        Some(_) => Err(usage(
            &format!("`{option}` is given twice"),
            "remove one of them",
        )),
        None => Ok(()),
    }
}

/// The level of a rule.
fn level(
    parser: &mut Parser,
    levels: &mut Levels,
    option: &str,
    level: Level,
) -> Result<(), Failure> {
    levels::set(levels, level, &text(parser, option)?)
}

fn path(parser: &mut Parser, option: &str) -> Result<PathBuf, Failure> {
    value(parser, option).map(PathBuf::from)
}

/// The prefix of a URL and a folder.
fn map(parser: &mut Parser) -> Result<(String, PathBuf), Failure> {
    let value = value(parser, "--map")?;
    let text = value.string().map_err(lexical)?;
    match text.split_once('=') {
        Some((url, folder)) if !url.is_empty() && !folder.is_empty() => {
            Ok((url.to_owned(), folder.into()))
        }
        _ => Err(usage(
            &format!("`--map` expects URL-PREFIX=DIR, found `{text}`"),
            "pass a prefix of URLs and a folder: `--map https://example.com/api/=copies`",
        )),
    }
}

fn text(parser: &mut Parser, option: &str) -> Result<String, Failure> {
    value(parser, option)?.string().map_err(lexical)
}

fn number(parser: &mut Parser, option: &str) -> Result<NonZeroUsize, Failure> {
    let text = text(parser, option)?;
    text.parse().map_err(|_| {
        let message = format!("`{option}` expects a positive number, found `{text}`");
        usage(&message, SEE_HELP)
    })
}

fn value(parser: &mut Parser, option: &str) -> Result<OsString, Failure> {
    let value = parser.value().map_err(lexical)?;
    // An option in the place of a value is a sign of a forgotten value.
    let mut options = COMMANDS.iter().flat_map(|(_, help, _)| help::options(help));
    if value.is_empty() || options.any(|known| value == known) {
        return Err(usage(&format!("`{option}` requires a value"), SEE_HELP));
    }
    Ok(value)
}

fn unexpected(arg: Arg<'_>, help: &str) -> Failure {
    let option = match arg {
        Arg::Long(name) => format!("--{name}"),
        Arg::Short(letter) => format!("-{letter}"),
        Arg::Value(word) => {
            let message = format!("unexpected argument `{}`", word.to_string_lossy());
            return usage(&message, SEE_HELP);
        }
    };
    let known: Vec<_> = help::options(help).collect();
    let nearest = similar::get_close_matches(option.as_str(), &known, 1, 0.5);
    let help = match nearest.first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => SEE_HELP.to_owned(),
    };
    usage(&format!("unknown option `{option}`"), &help)
}

const SEE_HELP: &str = "see `cargo xtask --help`";

fn lexical(error: lexopt::Error) -> Failure {
    usage(&error.to_string(), SEE_HELP)
}

fn usage(message: &str, help: &str) -> Failure {
    Failure::new(Exit::Usage, message, Some(help))
}

#[cfg(test)]
#[path = "args_tests.rs"]
mod tests;
