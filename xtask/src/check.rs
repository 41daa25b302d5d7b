//! `--check`: lists the changes that a run would make, and the command that makes them.
//!
//! Imports `command`, `failure`, `options`, `plan` and `terminal`.

use crate::command;
use crate::failure::{Exit, Failure};
use crate::options::Codegen;
use crate::plan::{Plan, State};
use crate::terminal::{count, print, quoted};
use codegen::File;
use codegen::diag::printable;
use similar::TextDiff;
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

/// The maximum number of printed lines.
const MAX_LINES: usize = 100;

/// The maximum length of a line of the diff, in characters.
const MAX_COLUMNS: usize = 160;

/// Prints the differences between the plan and the disk.
///
/// # Errors
/// If there are any.
pub(crate) fn check(plan: &Plan<'_>, options: &Codegen) -> Result<(), Failure> {
    let list = list(plan);
    if list.is_empty() {
        let files = count(plan.files.len(), "file");
        print(&format!(
            "{}: {files}, all up to date\n",
            printable(&plan.out.display().to_string())
        ));
        return Ok(());
    }
    print(&format!("{}\n{}", lines(&list), differences(plan)));
    let files = count(list.len(), "file");
    let out = quoted(plan.out.display());
    let message = match list.len() {
        1 => format!("{files} in {out} is not up to date"),
        _ => format!("{files} in {out} are not up to date"),
    };
    let help = format!("run `{}`", fix_command(plan, options));
    Err(Failure::new(Exit::Differs, &message, Some(&help)))
}

/// Returns each file that differs: in which way, and its path.
fn list(plan: &Plan<'_>) -> Vec<(&'static str, String)> {
    let files = plan.files.iter().filter_map(|(file, state)| {
        let word = match state {
            State::Fresh => return None,
            State::Missing => "missing",
            State::Stale => "stale",
            State::Edited => "edited by hand",
            State::Foreign | State::Blocked => "not generated",
        };
        Some((word, &file.path))
    });
    let orphans = plan.orphans.iter().map(|orphan| {
        let word = match orphan.state {
            State::Edited => "orphaned, edited by hand",
            State::Stale => "orphaned",
            _ => "not generated",
        };
        (word, &orphan.path)
    });
    let path = |path: &String| printable(&plan.out.join(path).display().to_string());
    files
        .chain(orphans)
        .map(|(word, at)| (word, path(at)))
        .collect()
}

fn lines(list: &[(&str, String)]) -> String {
    let mut text = String::new();
    for (word, path) in list.iter().take(MAX_LINES) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{word}: {path}");
    }
    if let Some(more @ 1..) = list.len().checked_sub(MAX_LINES) {
        let _ = writeln!(text, "and {more} more");
    }
    text
}

/// Returns the diff from the files on disk to the generated ones.
fn differences(plan: &Plan<'_>) -> String {
    let changed = |state: State| matches!(state, State::Stale | State::Edited | State::Foreign);
    let files = plan.files.iter().filter(|(_, state)| changed(*state));
    let mut lines = files
        .flat_map(|(file, _)| difference(plan, file))
        .take(MAX_LINES + 1)
        .collect::<Vec<_>>();
    if lines.len() > MAX_LINES {
        lines.pop();
        lines.push("(further differences omitted)\n".to_owned());
    }
    lines.concat()
}

fn difference(plan: &Plan<'_>, file: &File) -> Vec<String> {
    let path = plan.out.join(&file.path);
    let on_disk = fs::read(&path).unwrap_or_default();
    let on_disk = String::from_utf8_lossy(&on_disk).replace("\r\n", "\n");
    let path = printable(&path.display().to_string());
    let diff = TextDiff::configure()
        // For two long files that have nothing in common, a rough diff is enough.
        .timeout(Duration::from_millis(500))
        .diff_lines(on_disk.as_str(), file.text.as_str());
    let text = diff
        .unified_diff()
        .header(&format!("{path} (on disk)"), &format!("{path} (generated)"))
        .to_string();
    text.lines()
        .take(MAX_LINES + 1)
        .map(printable_line)
        .collect()
}

/// Returns a line of a file as printable text of limited length.
fn printable_line(line: &str) -> String {
    let line: String = line.chars().take(MAX_COLUMNS).collect();
    let line = printable(&line.replace('\t', "    "));
    format!("{line}\n")
}

/// Returns the command that brings the folder up to date.
fn fix_command(plan: &Plan<'_>, options: &Codegen) -> String {
    let mut command = command::as_given(options);
    let states = plan.files.iter().map(|(_, state)| *state);
    let mut states = states.chain(plan.orphans.iter().map(|orphan| orphan.state));
    if states.any(|state| matches!(state, State::Edited | State::Foreign)) {
        command += " --force";
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::Interpretation;
    use std::error::Error;
    use std::path::Path;

    fn file(path: &str, body: &str) -> File {
        File::with_header(path, "a.yaml", body)
    }

    #[test]
    fn a_folder_that_is_up_to_date_passes() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let files = [file("Cargo.toml", "x\n")];
        fs::write(folder.path().join("Cargo.toml"), &files[0].text)?;
        let plan = Plan::new(folder.path(), &files).expect("is readable");
        assert!(check(&plan, &Codegen::default()).is_ok());
        Ok(())
    }

    #[test]
    fn every_difference_is_listed_with_the_command_for_it() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let out = folder.path();
        fs::create_dir(out.join("src"))?;
        fs::write(out.join("src/lib.rs"), file("src/lib.rs", "old\n").text)?;
        fs::write(
            out.join("src/edited.rs"),
            file("src/edited.rs", "a\n").text + "b\n\u{1b}\n",
        )?;
        fs::write(out.join("src/left.rs"), file("src/left.rs", "a\n").text)?;
        let files = [
            file("Cargo.toml", ""),
            file("src/edited.rs", "a\n"),
            file("src/lib.rs", "new\n"),
        ];
        let plan = Plan::new(out, &files).expect("is readable");
        let words: Vec<_> = list(&plan).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, ["missing", "edited by hand", "stale", "orphaned"]);
        let diff = differences(&plan);
        assert!(diff.contains("-old\n") && diff.contains("+new\n"), "{diff}");
        assert!(diff.contains("-\\u{1b}\n"), "{diff}");
        let options = Codegen {
            spec: Some("a b.yaml".into()),
            out: Some("o".into()),
            operations: vec!["GET /a".into()],
            interpretation: Interpretation::Strict,
            ..Codegen::default()
        };
        let failure = check(&plan, &options).expect_err("is stale");
        assert_eq!(failure.exit, Exit::Differs);
        let command = "`cargo xtask codegen --spec 'a b.yaml' --out o --operation 'GET /a' \
                       --strict-schemas --force`";
        assert!(failure.text.contains(command), "{}", failure.text);
        Ok(())
    }

    #[test]
    fn the_diff_is_capped() {
        let body = "x\n".repeat(5000);
        let files = [file("src/a.rs", &body), file("src/b.rs", &body)];
        let plan = Plan {
            out: Path::new("none").to_owned(),
            files: files.iter().map(|file| (file, State::Stale)).collect(),
            orphans: Vec::new(),
        };
        let diff = differences(&plan);
        assert_eq!(diff.lines().count(), MAX_LINES + 1);
        assert!(diff.ends_with("differences omitted)\n"));
    }
}
