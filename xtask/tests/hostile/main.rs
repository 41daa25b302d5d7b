//! Documents that are wrong, odd, or written to do harm, each run through the command as a user
//! does. `expected.txt` has the verdict on each: the exit code, the code of a diagnostic and its
//! place. Whatever the verdict, a run ends in time, prints no control characters and leaves
//! everything outside of the output folder alone; a rejected document leaves the folder alone,
//! too.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its documents"
)]

mod confined;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The longest time that a run may take; all of them take less than a second.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The largest number of bytes on stderr.
const LOUDEST: usize = 8192;

/// The name of the output folder.
const OUT: &str = "out";

/// Files by their path.
type Files = BTreeMap<PathBuf, Vec<u8>>;

struct Run {
    code: Option<i32>,
    stderr: String,
    before: Files,
    after: Files,
}

/// Runs the command over a document, in a new folder that has an output folder already if
/// `existing`.
fn run(name: &str, text: &[u8], existing: bool) -> (TempDir, Run) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    if existing {
        fs::create_dir_all(folder.path().join(OUT).join("src")).unwrap();
        fs::write(folder.path().join(OUT).join("src/lib.rs"), "// before\n").unwrap();
    }
    let run = again(folder.path(), name);
    (folder, run)
}

fn again(folder: &Path, name: &str) -> Run {
    let before = files(folder);
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--spec", name, "--out", OUT])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(folder.with_extension("stderr")).unwrap())
        .spawn()
        .unwrap();
    let code = wait(&mut child, name);
    let stderr = fs::read_to_string(folder.with_extension("stderr")).unwrap();
    fs::remove_file(folder.with_extension("stderr")).unwrap();
    let after = files(folder);
    Run {
        code,
        stderr,
        before,
        after,
    }
}

fn wait(child: &mut Child, name: &str) -> Option<i32> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        if start.elapsed() > TIMEOUT {
            child.kill().unwrap();
            panic!("{name}: the run does not end");
        }
        sleep(Duration::from_millis(5));
    }
}

fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_owned();
            assert!(!path.is_symlink(), "{} is a link", name.display());
            match path.is_dir() {
                true => open.push(path),
                false => drop(files.insert(name, fs::read(path).unwrap())),
            }
        }
    }
    files
}

/// A line of `expected.txt`.
struct Expected<'t> {
    name: &'t str,
    exit: i32,
    code: &'t str,
    place: &'t str,
}

fn expected(text: &str) -> Vec<Expected<'_>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            let [name, exit, code, place] = cells[..] else {
                panic!("a line has four cells: {line}");
            };
            Expected {
                name,
                exit: exit.parse().unwrap(),
                code,
                place,
            }
        })
        .collect()
}

/// What is wrong with a run, whatever the document.
fn faults(run: &Run) -> Vec<String> {
    let mut faults = Vec::new();
    let harmless = |c: char| c == '\n' || !c.is_control();
    if !run.stderr.chars().all(harmless) {
        faults.push("control characters on stderr".to_owned());
    }
    if run.stderr.len() > LOUDEST {
        faults.push(format!("{} bytes on stderr", run.stderr.len()));
    }
    if run.stderr.contains("panicked") {
        faults.push("a panic".to_owned());
    }
    let outside = |files: &Files| -> Files {
        let files = files.iter().filter(|(path, _)| !path.starts_with(OUT));
        files
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    if outside(&run.before) != outside(&run.after) {
        faults.push("files outside of the output folder have changed".to_owned());
    }
    faults
}

/// Runs one document and compares with its verdict.
fn judge(expected: &Expected<'_>, text: &[u8]) -> Vec<String> {
    let Expected {
        name, exit, code, ..
    } = expected;
    let rejected = *exit != 0;
    let (folder, run) = run(name, text, rejected);
    let mut faults = faults(&run);
    if run.code != Some(*exit) {
        faults.push(format!("exit code {:?}, not {exit}", run.code));
    }
    if *code != "-" && !run.stderr.contains(&format!("[{code}]: ")) {
        faults.push(format!("no {code}"));
    }
    let place = format!(" {name}:{}\n", expected.place);
    if expected.place != "-" && !run.stderr.contains(&place) {
        faults.push(format!("not at {}", expected.place));
    }
    if rejected && run.before != run.after {
        faults.push("a rejected document has changed the output".to_owned());
    }
    if !rejected {
        faults.extend(confined::faults(&run.after, Path::new(OUT)));
        if again(folder.path(), name).after != run.after {
            faults.push("another run gives other files".to_owned());
        }
    }
    if !faults.is_empty() {
        faults.push(run.stderr);
    }
    faults
}

#[test]
fn every_document_gets_its_verdict() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let text = fs::read_to_string(here.join("expected.txt")).unwrap();
    let expected = expected(&text);
    let names: Vec<_> = expected.iter().map(|expected| expected.name).collect();
    let documents = files(&here.join("documents"));
    let documents: Vec<_> = documents
        .iter()
        .map(|(path, text)| (path.to_str().unwrap(), text))
        .collect();
    let there: Vec<_> = documents.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, there, "expected.txt lists the documents by name");
    let mut wrong = Vec::new();
    for (expected, (_, text)) in expected.iter().zip(documents) {
        let faults = judge(expected, text);
        if !faults.is_empty() {
            wrong.push(format!("{}: {}", expected.name, faults.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Nesting that is deep, too large to keep as a file.
#[test]
fn deep_documents_are_rejected() {
    for (name, open, close) in [("deep.json", "[", "]"), ("deep.yaml", "{a: ", "}")] {
        for depth in [1_000, 100_000] {
            let (open, close) = (open.repeat(depth), close.repeat(depth));
            let text = format!("{{\"openapi\": \"3.0.3\", \"x-deep\": {open}1{close}}}");
            let (_folder, run) = run(name, text.as_bytes(), true);
            assert_eq!(run.code, Some(3), "{name}, {depth}: {}", run.stderr);
            assert_eq!(faults(&run), Vec::<String>::new(), "{name}, {depth}");
            assert!(run.before == run.after, "{name}, {depth}");
        }
    }
}
