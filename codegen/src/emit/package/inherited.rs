//! What a member inherits from its workspace: fields of its manifest, and lints.
//!
//! Imports `output`.

use crate::output::{Lint, LintLevel, Package, Workspace};

/// The edition that emitted code is written for.
pub(super) const EDITION: &str = "2024";

/// Lints that emitted code neither violates nor allows itself anywhere.
const NEVER_ALLOWED: &[&str] = &[
    "clippy::dbg_macro",
    "clippy::expect_used",
    "clippy::indexing_slicing",
    "clippy::panic",
    "clippy::todo",
    "clippy::unimplemented",
    "clippy::unwrap_used",
    "unsafe_code",
];

/// Lints that emitted code does not violate where it does not say so, with a reason. Emitted
/// crates are compiled with these in our tests.
const FOLLOWED: &[&str] = &[
    "clippy::all",
    "clippy::complexity",
    "clippy::correctness",
    "clippy::incompatible_msrv",
    "clippy::perf",
    "clippy::style",
    "clippy::suspicious",
    "elided_lifetimes_in_paths",
    "missing_docs",
    "rust_2018_idioms",
    "unreachable_pub",
    "warnings",
];

/// The group of all lints that code may break for good reasons.
const RESTRICTION: &str = "clippy::restriction";

/// Whether a member inherits a field of `[workspace.package]`, provided that its own value, if
/// any, is compatible. A member needs the edition that it is written for, and a version of Rust
/// that is not lower than its own.
pub(super) fn inherits(workspace: Option<&Workspace>, field: &str, own: &str) -> bool {
    let value = workspace.and_then(|workspace| workspace.package.get(field));
    value.is_some_and(|value| match field {
        "edition" => value == own,
        "rust-version" => numbers(value) >= numbers(own),
        _ => true,
    })
}

/// The version of a package: what the caller demands takes precedence over the workspace, as in
/// `cargo new`, and the workspace over the document.
pub(super) enum Version<'a> {
    Own(&'a str),
    Inherited,
}

impl<'a> Version<'a> {
    pub(super) fn of(package: &'a Package, document_version: &'a str) -> Self {
        match &package.version {
            Some(version) => Self::Own(version),
            None if inherits(package.workspace.as_ref(), "version", "") => Self::Inherited,
            None => Self::Own(document_version),
        }
    }
}

/// The numbers of a version of Rust, such as `1.85`.
fn numbers(version: &str) -> Vec<u32> {
    let parts = version.split('.').map(str::parse);
    parts.map(Result::unwrap_or_default).collect()
}

/// The lints of a workspace, unless it has none, or forbids one that emitted code has to allow.
pub(super) fn lints(workspace: &Workspace) -> Option<&[Lint]> {
    let lints = workspace.lints.as_deref()?;
    let mut forbidden = lints
        .iter()
        .filter(|lint| lint.level == LintLevel::Forbidden);
    // `allow` of a group is an error if one of its lints is forbidden.
    let allows_all = allowed(lints).any(|name| name == RESTRICTION);
    let conflicts = forbidden.any(|lint| {
        let is_safe = NEVER_ALLOWED.contains(&lint.name.as_str());
        !is_safe || (allows_all && lint.name.starts_with("clippy::"))
    });
    (!conflicts).then_some(lints)
}

/// The lints that the code of a member has to allow: those that the workspace raises, and that
/// emitted code does not follow.
pub(super) fn allowed(lints: &[Lint]) -> impl Iterator<Item = &str> {
    let raised = lints.iter().filter(|lint| lint.level == LintLevel::Raised);
    let names = raised.map(|lint| lint.name.as_str());
    let names = names.filter(|name| name.split("::").all(is_identifier));
    names.filter(|name| !NEVER_ALLOWED.contains(name) && !FOLLOWED.contains(name))
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(lints: &[(&str, LintLevel)]) -> Workspace {
        let lint = |(name, level): &(&str, LintLevel)| Lint {
            name: (*name).to_owned(),
            level: *level,
        };
        let fields = [
            ("edition", "2021"),
            ("rust-version", "1.90"),
            ("publish", ""),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Workspace {
            package: fields.into(),
            lints: Some(lints.iter().map(lint).collect()),
        }
    }

    #[test]
    fn compatible_fields_are_inherited() {
        let workspace = workspace(&[]);
        let inherits = |field, own| inherits(Some(&workspace), field, own);
        assert!(inherits("publish", "") && !inherits("license", ""));
        assert!(!inherits("edition", "2024") && inherits("edition", "2021"));
        assert!(inherits("rust-version", "1.85") && inherits("rust-version", "1.90"));
        assert!(!inherits("rust-version", "1.90.1") && !inherits("rust-version", "1.100"));
        assert!(!super::inherits(None, "publish", ""));
    }

    #[test]
    fn only_raised_lints_that_are_not_followed_are_allowed() {
        use LintLevel::{Allow, Forbidden, Raised};
        let lints = |found: &[(&str, LintLevel)]| {
            let workspace = workspace(found);
            let found = lints(&workspace)?;
            Some(allowed(found).map(str::to_owned).collect::<Vec<_>>())
        };
        let usual = [
            ("clippy::all", Raised),
            ("clippy::pedantic", Raised),
            ("clippy::too_many_lines", Allow),
            ("missing_docs", Raised),
            ("unsafe_code", Forbidden),
            ("unused_results", Raised),
        ];
        let expected = ["clippy::pedantic", "unused_results"].map(str::to_owned);
        assert_eq!(lints(&usual), Some(expected.into()));
        // Emitted code allows itself some lints of this group.
        assert_eq!(lints(&[("unused", Forbidden)]), None);
        let forbidden = ("clippy::unwrap_used", Forbidden);
        assert_eq!(lints(&[forbidden]), Some(Vec::new()));
        assert_eq!(lints(&[forbidden, ("clippy::restriction", Raised)]), None);
        assert_eq!(super::lints(&Workspace::default()), None);
    }
}
