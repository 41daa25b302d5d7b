//! A run up to the IR: takes the fallbacks of the run, lowers the description, and gives the
//! diagnostics their severities.
//!
//! Imports `diag`, `ir`, `lower`, `output` and `spec`.

use crate::diag::{Constraint, Diagnostic, Diagnostics, JsonPointer, Severity};
use crate::output::Settings;
use crate::spec::{AsDescription, Description};
use crate::{ir, lower, spec};
use std::borrow::Cow;

/// Returns the IR of a document as YAML, which golden tests compare.
///
/// # Errors
/// Returns all diagnostics, including warnings, if any of them is an error.
#[doc(hidden)]
pub fn explain(input: &impl AsDescription, settings: &Settings) -> Result<String, Vec<Diagnostic>> {
    read(&input.as_description(), settings).map(|read| ir::dump(&read.api))
}

/// Returns each constraint in the schemas of a document with its fate, in the order of the
/// document and including unused schemas.
///
/// # Errors
/// Returns all diagnostics, including warnings, if any of them is an error.
pub fn constraints(
    input: &impl AsDescription,
    settings: &Settings,
) -> Result<Vec<Constraint>, Vec<Diagnostic>> {
    read_with(
        &input.as_description(),
        settings,
        |root, lowered, warnings| lowered.constraints(root, &warnings),
    )
}

/// What the generator makes of a document, before it emits any code.
#[derive(Debug)]
pub struct Interpreted {
    /// The IR.
    pub api: ir::Api,
    /// Each constraint in the schemas of the document with its fate, in the order of the document
    /// and including unused schemas.
    pub constraints: Vec<Constraint>,
    /// The warnings.
    pub warnings: Vec<Diagnostic>,
}

/// Returns the IR of a document, for tools that compare it with the document.
///
/// # Errors
/// Returns all diagnostics, including warnings, if any of them is an error.
pub fn interpret(
    input: &impl AsDescription,
    settings: &Settings,
) -> Result<Interpreted, Vec<Diagnostic>> {
    read_with(
        &input.as_description(),
        settings,
        |root, lowered, warnings| Interpreted {
            constraints: lowered.constraints(root, &warnings),
            api: lowered.api,
            warnings,
        },
    )
}

/// What is read of a document.
pub(crate) struct Read {
    pub(crate) api: ir::Api,
    /// The number of keywords that are documented only.
    pub(crate) documented: usize,
    /// The number of component schemas that nothing that is called leads to.
    pub(crate) unused: usize,
    pub(crate) warnings: Vec<Diagnostic>,
    pub(crate) notes: Vec<Diagnostic>,
}

pub(crate) fn read(
    description: &Description<'_>,
    settings: &Settings,
) -> Result<Read, Vec<Diagnostic>> {
    read_with(description, settings, |root, lowered, warnings| Read {
        api: lowered.api,
        documented: lowered.documented,
        // A selection leaves them out.
        unused: match settings.operations.is_empty() {
            true => spec::unused_schemas(root),
            false => 0,
        },
        warnings,
        notes: lowered.notes,
    })
}

/// Returns diagnostics with the severities of the run.
///
/// # Errors
/// Returns the diagnostics if the run makes one of them an error.
pub(crate) fn accepted(
    found: Vec<Diagnostic>,
    settings: &Settings,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let found = settings.levels.apply(found);
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    match found.iter().any(is_error) {
        true => Err(found),
        false => Ok(found),
    }
}

/// Takes the fallbacks of the run, lowers the description, and passes on its value tree, the lowered
/// document and the warnings. Their lifetime ends here.
fn read_with<T>(
    description: &Description<'_>,
    settings: &Settings,
    result: impl for<'d> FnOnce(&'d spec::Node, lower::Lowered<'d>, Vec<Diagnostic>) -> T,
) -> Result<T, Vec<Diagnostic>> {
    let faults = |description: &Description<'_>| {
        let lowered = lower_with(description, settings, |_, _, _| Ok(()));
        lowered.err().unwrap_or_default()
    };
    let description = match settings.levels.take_fallbacks() {
        true => Cow::Owned(spec::repaired(description, &settings.levels, faults)),
        false => Cow::Borrowed(description),
    };
    let read = lower_with(&description, settings, |root, mut lowered, warnings| {
        let warnings = accepted(warnings, settings)?;
        lowered.notes = accepted(lowered.notes, settings)?;
        Ok(result(root, lowered, warnings))
    });
    read.map_err(|faults| spec::with_fallbacks(&description, faults))
}

/// Lowers a description, and passes on its value tree, the lowered document and the warnings.
fn lower_with<T>(
    description: &Description<'_>,
    settings: &Settings,
    result: impl for<'d> FnOnce(
        &'d spec::Node,
        lower::Lowered<'d>,
        Vec<Diagnostic>,
    ) -> Result<T, Vec<Diagnostic>>,
) -> Result<T, Vec<Diagnostic>> {
    let found = Diagnostics::default();
    let root = spec::check_description(description, &found);
    let Some(root) = root else {
        return Err(found.into_vec());
    };
    if found.has_errors() {
        lower::check_patterns(root, &found);
        return Err(found.into_vec());
    }
    let selection = (!settings.operations.is_empty())
        .then(|| spec::Selection::new(root, &settings.operations, &found));
    let mut lowered = lower::lower(root, selection.as_ref(), settings.interpretation, &found);
    if found.has_errors() {
        return Err(found.into_vec());
    }
    if !description.origins().is_identity() {
        lowered.api.state_places(|origin, is_named| {
            let pointer = JsonPointer::from_escaped(origin.trim_start_matches('#'));
            match is_named {
                true => description.stated_elsewhere(&pointer),
                false => description.stated_apart(&pointer),
            }
        });
    }
    result(root, lowered, found.into_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Source;

    #[test]
    fn patterns_are_reported_together_with_other_errors() {
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  \
                    schemas: {A: {type: strin}, B: {pattern: '('}, C: {patternProperties: {')': {}}}}\n";
        let source = Source {
            name: "a.yaml",
            text,
        };
        let found = explain(&source, &Settings::default()).unwrap_err();
        let places = found.iter().map(|fault| fault.pointer.as_str());
        assert_eq!(
            places.collect::<Vec<_>>(),
            [
                "/components/schemas/A/type",
                "/components/schemas/B/pattern",
                "/components/schemas/C/patternProperties/)",
            ]
        );
    }
}
