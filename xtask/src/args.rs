//! The arguments: what a user may ask, and what to say when it cannot be understood.
//!
//! Imports `report` and `usage`.

use crate::report::{Exit, Failure};
use crate::usage::{CONFORMANCE_FLAGS, CORPUS_FLAGS, EXAMPLES_FLAGS, FLAGS};
use codegen::Interpretation;
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// What the user asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// To see the usage.
    Help,
    /// To see the version.
    Version,
    /// To generate a crate, or to check one.
    Codegen(Options),
    /// To run the generator over many documents.
    Corpus(Corpus),
    /// To compare what emitted types take with the verdicts of a suite.
    Conformance(Conformance),
    /// To try the examples of documents.
    Examples(Examples),
}

/// The options of `cargo xtask codegen`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Only tell what is out of date.
    pub(crate) check: bool,
    /// Overwrite what was edited by hand.
    pub(crate) force: bool,
    /// The description; the home one where it is missing.
    pub(crate) spec: Option<PathBuf>,
    /// The folder of the crate; `generated/` where it is missing.
    pub(crate) out: Option<PathBuf>,
    /// The name of the crate.
    pub(crate) name: Option<String>,
    /// Which operations; all of them where this is empty.
    pub(crate) operations: Vec<String>,
    /// How schemas are read.
    pub(crate) interpretation: Interpretation,
    /// Where to write what becomes of each constraint.
    pub(crate) report: Option<PathBuf>,
}

/// The options of `cargo xtask corpus`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Corpus {
    /// Documents, and folders of documents.
    pub(crate) paths: Vec<PathBuf>,
    /// Compile the crates as well.
    pub(crate) compile: bool,
    /// Where all facts are written to.
    pub(crate) json: Option<PathBuf>,
    /// How much is done at a time.
    pub(crate) jobs: Option<NonZeroUsize>,
}

/// The options of `cargo xtask conformance`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Conformance {
    /// The folder of the suite.
    pub(crate) folder: PathBuf,
    /// How schemas are read: to the letter, unless the user asks for what people mean.
    pub(crate) interpretation: Interpretation,
}

/// The options of `cargo xtask examples`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Examples {
    /// The documents.
    pub(crate) paths: Vec<PathBuf>,
    /// Tell of each example that fails.
    pub(crate) verbose: bool,
}

/// Reads the arguments, the program's own name first.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let mut parser = Parser::from_iter(args);
    match parser.next().map_err(|error| told(&error))? {
        Some(Arg::Value(word)) if word == "codegen" => options(&mut parser),
        Some(Arg::Value(word)) if word == "corpus" => corpus(&mut parser),
        Some(Arg::Value(word)) if word == "conformance" => conformance(&mut parser),
        Some(Arg::Value(word)) if word == "examples" => examples(&mut parser),
        Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help),
        Some(Arg::Long("version") | Arg::Short('V')) => Ok(Command::Version),
        Some(Arg::Value(word)) if word == "help" => Ok(Command::Help),
        Some(Arg::Value(word)) => Err(wrong(
            format!("there is no command `{}`", word.to_string_lossy()),
            "run `cargo xtask codegen`, or `cargo xtask --help`",
        )),
        Some(other) => {
            let error = other.unexpected();
            Err(wrong(error.to_string(), "run `cargo xtask codegen`"))
        }
        None => Err(wrong(
            "tell what to do".to_owned(),
            "run `cargo xtask codegen`, or `cargo xtask --help`",
        )),
    }
}

fn options(parser: &mut Parser) -> Result<Command, Failure> {
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(|error| told(&error))? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            Arg::Long("check") => options.check = true,
            Arg::Long("force") => options.force = true,
            Arg::Long("literal") => options.interpretation = Interpretation::Strict,
            Arg::Long("spec") => once(&mut options.spec, "--spec", path(parser, "--spec")?)?,
            Arg::Long("report") => {
                once(&mut options.report, "--report", path(parser, "--report")?)?
            }
            Arg::Long("out") => once(&mut options.out, "--out", path(parser, "--out")?)?,
            Arg::Long("name") => once(&mut options.name, "--name", text(parser, "--name")?)?,
            Arg::Long("operation") => options.operations.push(text(parser, "--operation")?),
            Arg::Long(flag) => return Err(unknown(&format!("--{flag}"), FLAGS)),
            Arg::Short(flag) => return Err(unknown(&format!("-{flag}"), FLAGS)),
            Arg::Value(word) => {
                let message = format!("`{}` is not expected here", word.to_string_lossy());
                return Err(wrong(message, "give a description by `--spec FILE`"));
            }
        }
    }
    agree(&options)?;
    Ok(Command::Codegen(options))
}

fn corpus(parser: &mut Parser) -> Result<Command, Failure> {
    let mut corpus = Corpus::default();
    while let Some(arg) = parser.next().map_err(|error| told(&error))? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            Arg::Long("compile") => corpus.compile = true,
            Arg::Long("json") => once(&mut corpus.json, "--json", path(parser, "--json")?)?,
            Arg::Long("jobs") => once(&mut corpus.jobs, "--jobs", number(parser, "--jobs")?)?,
            Arg::Long(flag) => return Err(unknown(&format!("--{flag}"), CORPUS_FLAGS)),
            Arg::Short(flag) => return Err(unknown(&format!("-{flag}"), CORPUS_FLAGS)),
            Arg::Value(path) => corpus.paths.push(path.into()),
        }
    }
    if corpus.paths.is_empty() {
        let help = "give documents, or folders of documents";
        return Err(wrong("`corpus` has no path".to_owned(), help));
    }
    Ok(Command::Corpus(corpus))
}

fn conformance(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut folder, mut interpretation) = (None, Interpretation::Strict);
    while let Some(arg) = parser.next().map_err(|error| told(&error))? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            Arg::Long("meant") => interpretation = Interpretation::Inferred,
            Arg::Long(flag) => return Err(unknown(&format!("--{flag}"), CONFORMANCE_FLAGS)),
            Arg::Short(flag) => return Err(unknown(&format!("-{flag}"), CONFORMANCE_FLAGS)),
            Arg::Value(path) => once(&mut folder, "DIR", PathBuf::from(path))?,
        }
    }
    let folder = folder.ok_or_else(|| {
        let help = "give the folder of a suite: OpenAPI documents, and `cases.jsonl`";
        wrong("`conformance` has no folder".to_owned(), help)
    })?;
    Ok(Command::Conformance(Conformance {
        folder,
        interpretation,
    }))
}

fn examples(parser: &mut Parser) -> Result<Command, Failure> {
    let mut examples = Examples::default();
    while let Some(arg) = parser.next().map_err(|error| told(&error))? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            Arg::Long("verbose") => examples.verbose = true,
            Arg::Long(flag) => return Err(unknown(&format!("--{flag}"), EXAMPLES_FLAGS)),
            Arg::Short(flag) => return Err(unknown(&format!("-{flag}"), EXAMPLES_FLAGS)),
            Arg::Value(path) => examples.paths.push(path.into()),
        }
    }
    if examples.paths.is_empty() {
        let help = "give the documents whose examples to try";
        return Err(wrong("`examples` has no document".to_owned(), help));
    }
    Ok(Command::Examples(examples))
}

/// What does not go together.
fn agree(options: &Options) -> Result<(), Failure> {
    let stands_alone = options.out.is_some();
    let fault = if options.check && options.force {
        (
            "`--check` writes nothing, so there is nothing to `--force`",
            "leave one of them out",
        )
    } else if options.spec.is_some() && !stands_alone {
        (
            "`--spec` needs `--out`",
            "add `--out DIR`: the folder of the new crate",
        )
    } else if options.name.is_some() && !stands_alone {
        (
            "`--name` needs `--out`",
            "the crate in `generated/` keeps its name; add `--out DIR`",
        )
    } else if options.interpretation == Interpretation::Strict && !stands_alone {
        (
            "`--literal` needs `--out`",
            "the crate in `generated/` is read as it is meant; add `--out DIR`",
        )
    } else if !options.operations.is_empty() && !stands_alone {
        (
            "`--operation` needs `--out`",
            "the crate in `generated/` has all operations; add `--out DIR`",
        )
    } else {
        return Ok(());
    };
    Err(wrong(fault.0.to_owned(), fault.1))
}

fn once<T>(slot: &mut Option<T>, flag: &str, value: T) -> Result<(), Failure> {
    if slot.replace(value).is_some() {
        return Err(wrong(
            format!("`{flag}` is given twice"),
            "leave one of them out",
        ));
    }
    Ok(())
}

fn path(parser: &mut Parser, flag: &str) -> Result<PathBuf, Failure> {
    value(parser, flag).map(PathBuf::from)
}

fn text(parser: &mut Parser, flag: &str) -> Result<String, Failure> {
    let value = value(parser, flag)?;
    value.string().map_err(|error| told(&error))
}

fn number(parser: &mut Parser, flag: &str) -> Result<NonZeroUsize, Failure> {
    let text = text(parser, flag)?;
    text.parse().map_err(|_| {
        let message = format!("`{flag}` takes a number from 1 on, not `{text}`");
        wrong(message, "see `cargo xtask --help`")
    })
}

fn value(parser: &mut Parser, flag: &str) -> Result<OsString, Failure> {
    let value = parser.value().map_err(|error| told(&error))?;
    if value.is_empty() {
        return Err(wrong(
            format!("the value of `{flag}` is empty"),
            "see `cargo xtask --help`",
        ));
    }
    // A flag in the place of a value is a value that was forgotten.
    let mut flags = FLAGS.iter().chain(CORPUS_FLAGS);
    if flags.any(|known| value == *known) {
        return Err(wrong(
            format!("`{flag}` has no value"),
            "see `cargo xtask --help`",
        ));
    }
    Ok(value)
}

fn unknown(flag: &str, known: &[&str]) -> Failure {
    let nearest = similar::get_close_matches(flag, known, 1, 0.5);
    let help = match nearest.first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => "see `cargo xtask --help`".to_owned(),
    };
    wrong(format!("there is no option `{flag}`"), &help)
}

fn told(error: &lexopt::Error) -> Failure {
    wrong(error.to_string(), "see `cargo xtask --help`")
}

fn wrong(message: String, help: &str) -> Failure {
    Failure::new(Exit::Usage, &message, Some(help))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, Failure> {
        let words = line.split(' ').filter(|word| !word.is_empty());
        parse(["xtask"].into_iter().chain(words).map(OsString::from))
    }

    #[track_caller]
    fn refused(line: &str, words: &str) {
        let failure = read(line).expect_err("is refused");
        assert_eq!(failure.exit, Exit::Usage);
        assert!(failure.text.contains(words), "{}", failure.text);
    }

    #[test]
    fn all_options_are_read() {
        let line = "codegen --spec a.yaml --out=o --name n --operation x --operation tag:y --force --literal --report r";
        let expected = Options {
            check: false,
            force: true,
            spec: Some("a.yaml".into()),
            out: Some("o".into()),
            name: Some("n".into()),
            operations: vec!["x".into(), "tag:y".into()],
            interpretation: Interpretation::Strict,
            report: Some("r".into()),
        };
        assert_eq!(read(line).expect("is good"), Command::Codegen(expected));
        assert_eq!(
            read("codegen").expect("is good"),
            Command::Codegen(Options::default())
        );
        assert_eq!(read("codegen --check -h").expect("is good"), Command::Help);
        assert_eq!(read("--version").expect("is good"), Command::Version);
    }

    #[test]
    fn a_corpus_is_paths_and_options() {
        let expected = Corpus {
            paths: vec!["a.yaml".into(), "specs".into()],
            compile: true,
            json: Some("o.json".into()),
            jobs: NonZeroUsize::new(2),
        };
        let line = "corpus a.yaml --compile --json o.json specs --jobs 2";
        assert_eq!(read(line).expect("is good"), Command::Corpus(expected));
        assert_eq!(read("corpus -h").expect("is good"), Command::Help);
        refused("corpus", "has no path");
        refused("corpus a --complie", "did you mean `--compile`?");
        refused("corpus a --jobs 0", "a number from 1 on");
        refused("corpus a --jobs --compile", "`--jobs` has no value");
    }

    #[test]
    fn conformance_takes_one_folder() {
        let folder = PathBuf::from("suite");
        let interpretation = Interpretation::Inferred;
        let expected = Command::Conformance(Conformance {
            folder,
            interpretation,
        });
        assert_eq!(
            read("conformance suite --meant").expect("is good"),
            expected
        );
        refused("conformance", "has no folder");
        refused("conformance a b", "`DIR` is given twice");
        refused("conformance --all", "there is no option `--all`");
    }

    #[test]
    fn examples_are_those_of_documents() {
        let expected = Command::Examples(Examples {
            paths: vec!["a.yaml".into(), "b.yaml".into()],
            verbose: true,
        });
        let line = "examples a.yaml --verbose b.yaml";
        assert_eq!(read(line).expect("is good"), expected);
        refused("examples", "has no document");
    }

    #[test]
    fn wrong_usage_comes_with_a_hint() {
        refused("", "cargo xtask codegen");
        refused("build", "there is no command `build`");
        refused("codegen --sepc x", "did you mean `--spec`?");
        refused("codegen --operations x", "did you mean `--operation`?");
        refused("codegen --zzz", "cargo xtask --help");
        refused("codegen -x", "there is no option `-x`");
        refused("codegen a.yaml", "--spec FILE");
        refused("codegen --spec a.yaml", "`--spec` needs `--out`");
        refused("codegen --name a", "`--name` needs `--out`");
        refused("codegen --operation a", "`--operation` needs `--out`");
        refused("codegen --check --force", "--check");
        refused("codegen --out a --out b", "given twice");
        refused("codegen --out", "missing");
        refused("codegen --spec --out b", "`--spec` has no value");
        refused("codegen --out=", "empty");
        refused("codegen --check=yes", "check");
    }
}
