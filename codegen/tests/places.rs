//! The line of a diagnostic is that of the fault, whatever the document looks like.
//!
//! Single faults are put into random lines of documents, and the first new diagnostic of each has to
//! be at that line. `DOCUMENTS=a.yaml:dir` takes other documents, `SEED=7` other lines, `EACH=5` more
//! lines for each kind of fault and document; `--nocapture` shows the share of each kind and the
//! faults that are reported elsewhere.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its documents"
)]

#[path = "places/lines.rs"]
mod lines;
#[path = "places/mutation.rs"]
mod mutation;
mod support;

use codegen::diag::{Diagnostic, Severity};
use codegen::{Description, Settings, Source, interpret};
use lines::Lines;
use mutation::{MUTATIONS, Mutant};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The largest of the documents that are tried by default, in bytes.
const LARGEST: u64 = 60_000;

/// How many lines are tried at most until a fault has an effect: many places are examples, or have
/// the same word as a name.
const TRIES: usize = 4;

#[test]
fn slow_faults_are_reported_at_their_lines() {
    let each = number("EACH").unwrap_or(1);
    let mut random = Random(number("SEED").unwrap_or(1) as u64);
    let mut tally = Tally::default();
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let forms = Form::all(&text);
        for mutation in MUTATIONS {
            for _ in 0..each {
                let form = random.pick(&forms);
                let places: Vec<_> = (0..form.lines.all.len())
                    .filter(|at| mutation.apply(&form.lines, *at).is_some())
                    .collect();
                let tries = (0..TRIES.min(places.len())).map(|_| *random.pick(&places));
                for at in tries.collect::<Vec<_>>() {
                    let mutant = mutation.apply(&form.lines, at).unwrap();
                    if let Some(found) = form.first_new(&mutant) {
                        let place = format!("{name} ({}), line {}", form.name, at + 1);
                        tally.count(mutation.name, &place, &mutant, &found);
                        break;
                    }
                }
            }
        }
    }
    tally.print();
    assert!(tally.kinds.len() > 30, "few kinds of faults have an effect");
    assert!(
        tally.hits() * 100 >= tally.all() * 98,
        "too many faults are reported elsewhere"
    );
}

fn number(variable: &str) -> Option<usize> {
    env::var(variable).ok()?.parse().ok()
}

/// The documents to try: those of the cases, and real ones if they exist.
fn documents() -> Vec<PathBuf> {
    if let Ok(paths) = env::var("DOCUMENTS") {
        let files = paths.split(':').flat_map(|path| files(Path::new(path)));
        return files.collect();
    }
    let mut all: Vec<_> = support::cases()
        .into_iter()
        .map(|case| case.folder.join("spec.yaml"))
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = root.join("shared/specs");
    match shared.is_dir() {
        true => all.extend(files(&shared)),
        false => println!("SKIPPED: ../shared/specs does not exist; only the cases are tried"),
    }
    all.retain(|path| fs::metadata(path).is_ok_and(|file| file.len() <= LARGEST));
    all
}

/// The documents in a folder, sorted, or the one that is given.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let is_document = |path: &PathBuf| {
        path.extension()
            .is_some_and(|end| ["json", "yaml", "yml"].iter().any(|known| end == *known))
    };
    let entries = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(is_document).collect();
    files.sort();
    files
}

/// A document in one of the forms that it can have.
struct Form {
    name: &'static str,
    lines: Lines,
    /// What separates lines.
    line_break: &'static str,
    /// How often each diagnostic occurs without a further fault.
    known: HashMap<(String, String), usize>,
}

impl Form {
    /// A document as it is, with the line breaks of Windows after a byte order mark, in the other
    /// language, and as YAML in brackets.
    fn all(text: &str) -> Vec<Self> {
        let is_json = text.trim_start().starts_with('{');
        let mut forms = vec![
            Self::new("as it is", text, is_json, "\n"),
            Self::new("Windows", text, is_json, "\r\n"),
        ];
        if is_json {
            let value: serde_yaml::Value = serde_json::from_str(text).unwrap_or_default();
            let yaml = serde_yaml::to_string(&value).unwrap_or_default();
            forms.push(Self::new("as YAML", &yaml, false, "\n"));
        } else {
            let value: serde_json::Value = serde_yaml::from_str(text).unwrap_or_default();
            let json = serde_json::to_string_pretty(&value).unwrap_or_default();
            forms.push(Self::new("as JSON", &json, true, "\n"));
            // A comment makes it YAML in brackets.
            forms.push(Self::new(
                "in brackets",
                &format!("{json}\n# JSON\n"),
                true,
                "\n",
            ));
        }
        forms
    }

    fn new(name: &'static str, text: &str, is_json: bool, line_break: &'static str) -> Self {
        let mut form = Self {
            name,
            lines: Lines::of(text, is_json),
            line_break,
            known: HashMap::new(),
        };
        let text = form.text(&form.lines.all);
        for found in found(&description(&text)) {
            *form.known.entry(identity(&found)).or_default() += 1;
        }
        form
    }

    fn text(&self, lines: &[String]) -> String {
        let mark = if self.line_break == "\n" {
            ""
        } else {
            "\u{feff}"
        };
        mark.to_owned() + &lines.join(self.line_break) + self.line_break
    }

    /// The line and the text of the first diagnostic that is not there without the fault, if there
    /// is one: an error rather than a warning.
    fn first_new(&self, mutant: &Mutant) -> Option<(usize, String)> {
        let text = self.text(&mutant.lines);
        let description = description(&text);
        let mut known = self.known.clone();
        let mut new = found(&description);
        new.retain(|found| match known.get_mut(&identity(found)) {
            Some(count @ 1..) => {
                *count -= 1;
                false
            }
            _ => true,
        });
        let first = new.iter().find(|it| it.severity == Severity::Error);
        let first = first.or_else(|| new.iter().find(|it| it.severity == Severity::Warning))?;
        let excerpt = description.excerpt(first, str::to_owned);
        let line = excerpt.text[..excerpt.place.start].matches('\n').count();
        Some((
            line,
            format!("{} {} at {}", first.code, first.message, excerpt.pointer),
        ))
    }
}

fn description(text: &str) -> Description<'_> {
    Description::of(&Source {
        name: "a.yaml",
        text,
    })
}

fn found(description: &Description<'_>) -> Vec<Diagnostic> {
    match interpret(description, &Settings::default()) {
        Ok(read) => read.warnings,
        Err(found) => found,
    }
}

/// What a diagnostic says, without the number of its places.
fn identity(found: &Diagnostic) -> (String, String) {
    let message = found.message.split(" (here and at ").next();
    (
        found.code.to_string(),
        message.unwrap_or_default().to_owned(),
    )
}

/// How many faults of each kind were reported at their lines, and how many were not.
#[derive(Default)]
struct Tally {
    kinds: BTreeMap<&'static str, (usize, usize)>,
}

impl Tally {
    fn count(&mut self, kind: &'static str, place: &str, mutant: &Mutant, found: &(usize, String)) {
        let (hits, all) = self.kinds.entry(kind).or_default();
        *all += 1;
        match mutant.expected.contains(&found.0) {
            true => *hits += 1,
            false => {
                let expected: Vec<_> = mutant.expected.iter().map(|line| line + 1).collect();
                println!(
                    "{kind}: {place}: expected {expected:?}, found {}: {}",
                    found.0 + 1,
                    found.1
                );
            }
        }
    }

    fn hits(&self) -> usize {
        self.kinds.values().map(|(hits, _)| hits).sum()
    }

    fn all(&self) -> usize {
        self.kinds.values().map(|(_, all)| all).sum()
    }

    fn print(&self) {
        for (kind, (hits, all)) in &self.kinds {
            println!("{kind}: {hits} of {all}");
        }
        println!(
            "{} of {} faults are reported at their lines",
            self.hits(),
            self.all()
        );
    }
}

/// A source of numbers that are the same in each run (SplitMix64).
struct Random(u64);

impl Random {
    fn pick<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        &items[(value ^ (value >> 31)) as usize % items.len()]
    }
}
