//! Carries out a plan: all of it, or nothing.
//!
//! New files are staged in a folder inside the crate's, on the same file system, and then
//! renamed to their places; what they replace is kept aside until the end, so that a
//! failure on the way can be undone. Imports `plan`, `report` and `read`.

use crate::plan::{Plan, State};
use crate::read::reason;
use crate::report::{Exit, Failure, quoted};
use codegen::File;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Files that are new or have new text.
    pub(crate) written: usize,
    /// Files that were not touched.
    pub(crate) unchanged: usize,
    /// Files that were left over.
    pub(crate) deleted: usize,
}

/// Brings the folder to what the plan says.
///
/// # Errors
/// Where a file is in the way that is not ours to overwrite, and `force` does not say
/// otherwise; and where the disk fails. Nothing is changed then.
pub(crate) fn write(plan: &Plan<'_>, force: bool) -> Result<Written, Failure> {
    refuse_what_is_in_the_way(plan, force)?;
    let files = plan
        .files
        .iter()
        .filter(|(_, state)| *state != State::Fresh);
    let files: Vec<_> = files.map(|(file, _)| *file).collect();
    let done = Written {
        written: files.len(),
        unchanged: plan.count(State::Fresh),
        deleted: plan.orphans.len(),
    };
    if files.is_empty() && plan.orphans.is_empty() {
        return Ok(done);
    }
    let mut folders = Changes::default();
    let outcome = folders
        .make_folder(&plan.out)
        .and_then(|()| stage(plan, &files));
    outcome.map(|()| done).map_err(|error| {
        folders.undo();
        let out = quoted(plan.out.display());
        let message = format!("{out} cannot be written: {}", reason(&error));
        Failure::new(Exit::Failed, &message, Some("nothing was changed"))
    })
}

/// Puts the files to their places and removes the orphans.
fn stage(plan: &Plan<'_>, files: &[&File]) -> io::Result<()> {
    // Dropping it removes what is in it, the files kept aside among that.
    let staging = tempfile::Builder::new()
        .prefix(".xtask-")
        .tempdir_in(&plan.out)?;
    let mut changes = Changes::default();
    let mut carry_out = || {
        for file in files {
            changes.put(staging.path(), &plan.out.join(&file.path), &file.text)?;
        }
        for orphan in &plan.orphans {
            changes.remove(staging.path(), &plan.out, &orphan.path)?;
        }
        Ok(())
    };
    let outcome = carry_out();
    if outcome.is_err() {
        changes.undo();
    }
    outcome
}

/// Nothing is lost that somebody wrote: an edited file is only overwritten by `--force`,
/// and what was never ours and has no place in the crate stays in any case.
fn refuse_what_is_in_the_way(plan: &Plan<'_>, force: bool) -> Result<(), Failure> {
    let files = plan.files.iter().map(|(file, state)| (&file.path, *state));
    let orphans = plan
        .orphans
        .iter()
        .map(|orphan| (&orphan.path, orphan.state));
    let blocked = files.clone().filter(|(_, state)| *state == State::Blocked);
    let strange = orphans
        .clone()
        .filter(|(_, state)| matches!(state, State::Foreign | State::Blocked));
    let fault = if let Some(paths) = paths(plan, blocked.chain(strange)) {
        (
            format!("{paths} not made by this command"),
            "the folder `src` holds generated files only; move others away",
        )
    } else if force {
        return Ok(());
    } else if let Some(paths) = paths(
        plan,
        files.clone().filter(|(_, state)| *state == State::Foreign),
    ) {
        (
            format!("{paths} not made by this command"),
            "write to another folder, or overwrite them by `--force`",
        )
    } else if let Some(paths) = paths(
        plan,
        files
            .chain(orphans)
            .filter(|(_, state)| *state == State::Edited),
    ) {
        (
            format!("{paths} edited by hand"),
            "take the edits back, or overwrite them by `--force`",
        )
    } else {
        return Ok(());
    };
    Err(Failure::new(Exit::Failed, &fault.0, Some(fault.1)))
}

/// The first paths, as the beginning of a sentence; none where there are none.
fn paths<'p>(plan: &Plan<'_>, found: impl Iterator<Item = (&'p String, State)>) -> Option<String> {
    const SHOWN: usize = 3;
    let names: Vec<_> = found
        .map(|(path, _)| quoted(plan.out.join(path).display()))
        .collect();
    let shown = names.get(..SHOWN.min(names.len()))?.join(", ");
    match names.len() {
        0 => None,
        1 => Some(format!("{shown} was")),
        2..=SHOWN => Some(format!("{shown} were")),
        number => Some(format!("{shown} and {} more were", number - SHOWN)),
    }
}

/// What was changed so far, so that it can be undone.
#[derive(Default)]
struct Changes {
    steps: Vec<Step>,
    kept: usize,
}

enum Step {
    MadeFolder(PathBuf),
    RemovedFolder(PathBuf),
    /// A file came to a place that was free.
    Put(PathBuf),
    /// The file that was at `place` is kept at `aside`.
    Kept {
        place: PathBuf,
        aside: PathBuf,
    },
}

impl Changes {
    /// Makes a folder, and those above it, where they are missing.
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.make_folder(parent)?;
        }
        fs::create_dir(path)?;
        self.steps.push(Step::MadeFolder(path.to_owned()));
        Ok(())
    }

    /// Writes a file, whether one is there or not.
    fn put(&mut self, staging: &Path, place: &Path, text: &str) -> io::Result<()> {
        let staged = staging.join("new");
        fs::write(&staged, text)?;
        if let Some(folder) = place.parent() {
            self.make_folder(folder)?;
        }
        let is_free = place.symlink_metadata().is_err();
        if !is_free {
            self.keep(staging, place)?;
        }
        // Takes the place of the old file in one step, so that there is always one of them.
        fs::rename(staged, place)?;
        if is_free {
            self.steps.push(Step::Put(place.to_owned()));
        }
        Ok(())
    }

    /// Keeps a file aside without moving it, its times too where the system can.
    fn keep(&mut self, staging: &Path, place: &Path) -> io::Result<()> {
        let aside = staging.join(format!("old-{}", self.kept));
        self.kept += 1;
        if fs::hard_link(place, &aside).is_err() {
            fs::copy(place, &aside)?;
        }
        let place = place.to_owned();
        self.steps.push(Step::Kept { place, aside });
        Ok(())
    }

    /// Removes a file, and the folders that are empty without it.
    fn remove(&mut self, staging: &Path, out: &Path, path: &str) -> io::Result<()> {
        let place = out.join(path);
        self.keep(staging, &place)?;
        fs::remove_file(&place)?;
        let mut folder = place.parent();
        while let Some(inner) = folder.filter(|&inner| inner != out) {
            // A folder that is not empty stays; the system tells.
            if fs::remove_dir(inner).is_err() {
                break;
            }
            self.steps.push(Step::RemovedFolder(inner.to_owned()));
            folder = inner.parent();
        }
        Ok(())
    }

    /// Takes back what was done, the last first. What fails here was failing already, and
    /// there is nothing better left to do about it.
    fn undo(self) {
        for step in self.steps.into_iter().rev() {
            let _ = match step {
                Step::MadeFolder(path) => fs::remove_dir(path),
                Step::RemovedFolder(path) => fs::create_dir(path),
                Step::Put(path) => fs::remove_file(path),
                Step::Kept { place, aside } => fs::rename(aside, place),
            };
        }
    }
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
