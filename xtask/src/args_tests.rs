//! Which command lines are accepted, and the errors of the others.

use super::*;
use codegen::diag::{Code, Levels};

fn read(line: &str) -> Result<Command, Failure> {
    let words = line.split(' ').filter(|word| !word.is_empty());
    parse(["xtask"].into_iter().chain(words).map(OsString::from))
}

#[track_caller]
fn accepted(line: &str) -> Command {
    read(line).unwrap_or_else(|failure| panic!("{line}: {}", failure.text))
}

#[track_caller]
fn rejected(line: &str, words: &str) {
    let failure = read(line).expect_err("is rejected");
    assert_eq!(failure.exit, Exit::Usage);
    assert!(failure.text.contains(words), "{}", failure.text);
}

#[test]
fn codegen_accepts_all_its_options() {
    let line = "codegen --spec a.yaml --root .. --map u:=d --map v:=e=f --out=o --name n --operation x --operation tag:y --force \
                --strict-schemas --report r --member --crate-version 1.2.0 --license MIT \
                --repository u --keywords a,b --overlay p.yaml --overlay q.yaml --lenient --warn bad-pattern --deny warnings";
    let expected = Codegen {
        check: false,
        force: true,
        spec: Some("a.yaml".into()),
        overlays: vec!["p.yaml".into(), "q.yaml".into()],
        lookup: Lookup {
            root: Some("..".into()),
            maps: vec![("u:".into(), "d".into()), ("v:".into(), "e=f".into())],
        },
        out: Some("o".into()),
        name: Some("n".into()),
        member: true,
        version: Some("1.2.0".into()),
        license: Some("MIT".into()),
        repository: Some("u".into()),
        keywords: Some(vec!["a".into(), "b".into()]),
        operations: vec!["x".into(), "tag:y".into()],
        interpretation: Interpretation::Strict,
        levels: Levels {
            is_lenient: true,
            denies_warnings: true,
            by_code: [(Code::BAD_PATTERN, Level::Warn)].into(),
        },
        report: Some("r".into()),
    };
    assert_eq!(accepted(line), Command::Codegen(Box::new(expected)));
    let defaults = Codegen::default();
    assert_eq!(accepted("codegen"), Command::Codegen(Box::new(defaults)));
}

/// The options in a help text, which is what suggestions are made from, are those that exist.
#[test]
fn every_option_in_a_help_text_is_accepted() {
    for (name, help, _) in COMMANDS {
        for option in help::options(help) {
            let without_value = read(&format!("{name} a {option}"));
            let with_value = read(&format!("{name} a {option} 1"));
            let unknown = format!("unknown option `{option}`");
            for outcome in [without_value, with_value] {
                let text = outcome.map_or_else(|failure| failure.text, |_| String::new());
                assert!(!text.contains(&unknown), "{name}: {text}");
            }
        }
    }
}

#[test]
fn help_is_that_of_the_command() {
    for line in ["--help", "-h", "help", "help nothing", "build --help"] {
        assert_eq!(accepted(line), Command::Help(help::OVERVIEW), "{line}");
    }
    for line in [
        "codegen --check -h",
        "codegen --wrong --help",
        "help codegen",
    ] {
        assert_eq!(accepted(line), Command::Help(help::CODEGEN), "{line}");
    }
    assert_eq!(accepted("corpus -h"), Command::Help(help::CORPUS));
    assert_eq!(accepted("--version"), Command::Version);
    assert_eq!(accepted("examples -V"), Command::Version);
}

#[test]
fn corpus_accepts_paths_and_options() {
    let expected = Corpus {
        paths: vec!["a.yaml".into(), "specs".into()],
        compile: true,
        json: Some("o.json".into()),
        jobs: NonZeroUsize::new(2),
    };
    let line = "corpus a.yaml --compile --json o.json specs --jobs 2";
    assert_eq!(accepted(line), Command::Corpus(expected));
    rejected("corpus", "`corpus` requires a PATH");
    rejected("corpus a --complie", "did you mean `--compile`?");
    rejected(
        "corpus a --jobs 0",
        "`--jobs` expects a positive number, found `0`",
    );
    rejected("corpus a --jobs --compile", "`--jobs` requires a value");
}

#[test]
fn conformance_accepts_one_folder() {
    let conformance = |interpretation| {
        let folder = "suite".into();
        Command::Conformance(Conformance {
            folder,
            interpretation,
        })
    };
    let strict = conformance(Interpretation::Strict);
    assert_eq!(accepted("conformance suite"), strict);
    let inferred = conformance(Interpretation::Inferred);
    assert_eq!(accepted("conformance suite --inferred"), inferred);
    rejected("conformance", "`conformance` requires a DIR");
    rejected("conformance a b", "`DIR` is given twice");
    rejected("conformance --all", "unknown option `--all`");
}

#[test]
fn examples_accepts_documents() {
    let expected = Examples {
        paths: vec!["a.yaml".into(), "b.yaml".into()],
        verbose: true,
    };
    let line = "examples a.yaml --verbose b.yaml";
    assert_eq!(accepted(line), Command::Examples(expected));
    rejected("examples", "`examples` requires a PATH");
}

#[test]
fn wrong_usage_comes_with_a_hint() {
    for (line, words) in [
        ("", "cargo xtask codegen"),
        ("build", "unknown command `build`"),
        ("--check", "unknown option `--check`"),
        ("codegen --sepc x", "did you mean `--spec`?"),
        ("codegen --operations x", "did you mean `--operation`?"),
        ("codegen --zzz", "cargo xtask --help"),
        ("codegen -x", "unknown option `-x`"),
        ("codegen a.yaml", "--spec FILE"),
        ("codegen --spec a.yaml", "`--spec` requires `--out`"),
        ("codegen --name a", "`--name` requires `--out`"),
        ("codegen --member", "`--member` requires `--out`"),
        ("codegen --license a", "`--license` requires `--out`"),
        ("codegen --operation a", "`--operation` requires `--out`"),
        (
            "codegen --strict-schemas",
            "`--strict-schemas` requires `--out`",
        ),
        (
            "codegen --check --force",
            "`--check` cannot be used with `--force`",
        ),
        ("codegen --out a --out b", "`--out` is given twice"),
        ("codegen --out", "missing"),
        ("codegen --spec --out b", "`--spec` requires a value"),
        ("codegen --out=", "`--out` requires a value"),
        ("codegen --check=yes", "check"),
    ] {
        rejected(line, words);
    }
}

#[test]
fn bundle_requires_a_document_and_a_file() {
    let expected = Bundle {
        spec: "a.yaml".into(),
        lookup: Lookup {
            root: Some("b".into()),
            maps: vec![("https://a/".into(), "c".into())],
        },
        overlays: vec!["d".into()],
        levels: Levels {
            is_lenient: true,
            denies_warnings: true,
            by_code: [(Code::REF_KIND, Level::Allow)].into(),
        },
        out: "o.json".into(),
    };
    let line = "bundle --spec a.yaml --overlay d --root b --map https://a/=c --lenient \
                --allow ref-kind --deny warnings o.json";
    assert_eq!(accepted(line), Command::Bundle(expected));
    rejected("bundle o.yaml", "`bundle` requires `--spec`");
    rejected("bundle --spec a.yaml", "`bundle` requires OUT");
    rejected("bundle --spec a.yaml a b", "`OUT` is given twice");
    rejected("bundle --spec a.yaml --map x a", "expects URL-PREFIX=DIR");
    rejected("bundle --spec a.yaml --map =x a", "expects URL-PREFIX=DIR");
    rejected("codegen --root a", "`--root` requires `--out`");
    rejected("codegen --map a=b", "`--map` requires `--out`");
}
