//! The levels of the rules of a run: as options, and what can be done about a rejected document.
//!
//! Imports `failure`.

use crate::failure::{Exit, Failure};
use codegen::Description;
use codegen::diag::{Code, Diagnostic, Level, Levels, Severity, render_message};
use codegen::spec::fallback_of;

/// The name that stands for all warnings.
const WARNINGS: &str = "warnings";

/// Sets the level of a rule, by its name.
pub(crate) fn set(levels: &mut Levels, level: Level, name: &str) -> Result<(), Failure> {
    if level == Level::Deny && name == WARNINGS {
        levels.denies_warnings = true;
        return Ok(());
    }
    let Some(code) = Code::named(name) else {
        let names: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let help = match similar::get_close_matches(name, &names, 1, 0.5).first() {
            Some(near) => format!("did you mean `{near}`?"),
            None => "DIAGNOSTICS.md lists the names".to_owned(),
        };
        let message = format!("no rule has the name `{name}`");
        return Err(Failure::new(Exit::Usage, &message, Some(&help)));
    };
    levels.by_code.insert(code, level);
    Ok(())
}

/// The options of the levels that shape a crate. One that only rejects more does not.
pub(crate) fn options(levels: &Levels) -> Vec<String> {
    let lenient = levels.is_lenient.then(|| "--lenient".to_owned());
    let by_code = levels.by_code.iter().filter_map(|(code, level)| {
        let option = match level {
            Level::Allow => "--allow",
            Level::Warn => "--warn",
            Level::Deny => return None,
        };
        Some(format!("{option} {}", code.name()))
    });
    lenient.into_iter().chain(by_code).collect()
}

/// How the errors of a rejected document can be passed, if some have fallbacks.
pub(crate) fn way_out(description: &Description<'_>, found: &[Diagnostic]) -> Option<String> {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let errors = found.iter().filter(is_error).count();
    let with = found
        .iter()
        .filter(|found| fallback_of(description, found).is_some());
    let mut names: Vec<_> = with.map(|found| found.code.name()).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    let first = names.first()?;
    let (errors, have) = match (count, errors) {
        (1, 1) => ("the error".to_owned(), "has a fallback"),
        (1, _) => (format!("1 of {errors} errors"), "has a fallback"),
        _ if count == errors => (format!("all {errors} errors"), "have fallbacks"),
        _ => (format!("{count} of {errors} errors"), "have fallbacks"),
    };
    let help = format!(
        "`--lenient` takes each fallback with a warning, and `--warn {first}` only those of that rule; \
         DIAGNOSTICS.md describes them"
    );
    let message = format!("{errors} {have}: {}", names.join(", "));
    Some(render_message(Severity::Note, &message, Some(&help)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_names() {
        let mut levels = Levels::default();
        set(&mut levels, Level::Warn, "bad-pattern").expect("is a name");
        set(&mut levels, Level::Deny, "ignored-field").expect("is a name");
        set(&mut levels, Level::Deny, "warnings").expect("is a name");
        assert!(levels.denies_warnings);
        assert_eq!(options(&levels), ["--warn bad-pattern"]);
        levels.is_lenient = true;
        assert_eq!(options(&levels), ["--lenient", "--warn bad-pattern"]);
        for (name, help) in [
            ("bad-patern", "did you mean `bad-pattern`?"),
            ("x", "lists"),
        ] {
            let failure = set(&mut levels, Level::Warn, name).expect_err("is no name");
            assert!(failure.text.contains(help), "{}", failure.text);
        }
        assert!(set(&mut levels, Level::Warn, "warnings").is_err());
    }
}
