//! `cargo xtask bundle`: a description of several files, and its overlays, as one document.
//!
//! Imports `description`, `failure`, `levels`, `options` and `terminal`.

use crate::description::{Entry, complete};
use crate::failure::{Exit, Failure};
use crate::levels;
use crate::options::Bundle;
use crate::terminal::{count, print, print_error, quoted};
use codegen::Description;
use codegen::diag::printable;
use codegen::spec::{Language, repaired, with_fallbacks, write};
use std::borrow::Cow;
use std::fs;

/// Writes the document.
///
/// # Errors
/// If the description cannot be read, or the document cannot be written.
pub(crate) fn bundle(options: &Bundle) -> Result<(), Failure> {
    let entry = Entry::read(&options.spec, &options.lookup)?.with_overlays(&options.overlays)?;
    let original = entry.description();
    // Only those of faults on the way to the tree; what is wrong in it is for `codegen`.
    let faults = |description: &Description<'_>| description.found().to_vec();
    let description = match options.levels.take_fallbacks() {
        true => Cow::Owned(repaired(&original, &options.levels, faults)),
        false => Cow::Borrowed(&original),
    };
    let found = options.levels.apply(description.found().to_vec());
    let found = with_fallbacks(&description, found);
    let drawn = entry.render(&description, &[&found]);
    let Some(root) = complete(&description, &found) else {
        let way_out = levels::way_out(&original, &options.levels, &found);
        return Err(Failure {
            exit: Exit::Rejected,
            text: drawn + &way_out.unwrap_or_default(),
        });
    };
    print_error(&drawn);
    let out = &options.out;
    if entry.has(&description, out) {
        let message = format!("{} is a file of the description", quoted(out.display()));
        let help = "pass another file, which may be overwritten";
        return Err(Failure::new(Exit::Usage, &message, Some(help)));
    }
    let is_json = out
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("json"));
    let language = if is_json {
        Language::Json
    } else {
        Language::Yaml
    };
    let text = write(root, language).map_err(|reason| {
        let message = format!("the description cannot be written as {language:?}: {reason}");
        Failure::new(
            Exit::Failed,
            &message,
            Some("write the other one of JSON and YAML"),
        )
    })?;
    fs::write(out, text).map_err(|error| Failure::unwritable(out, &error, None))?;
    let files = count(description.sources().len(), "file");
    print(&format!(
        "{}: {files} in one document\n",
        printable(&out.display().to_string())
    ));
    Ok(())
}
