//! The parts of the emitted manifest that do not come from the document, and the workspace that
//! the package belongs to.
//!
//! Imports `diag`.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, JsonPointer};

/// The most keywords that crates.io accepts (The Cargo Book, "The `keywords` field").
const MAX_KEYWORDS: usize = 5;

/// The maximum length of a keyword there.
const MAX_KEYWORD: usize = 20;

/// The parts of the emitted package's manifest that do not come from the document.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The name of the package; by default it is made of the title of the document.
    pub name: Option<String>,
    /// The version; by default that of the workspace, or else that of the document.
    pub version: Option<String>,
    /// The license, an SPDX expression; by default that of the workspace.
    pub license: Option<String>,
    /// The URL of the repository; by default that of the workspace.
    pub repository: Option<String>,
    /// The keywords; by default those of the workspace.
    pub keywords: Vec<String>,
    /// The workspace that the package is a member of; without one, the package stands alone and
    /// is a workspace of its own.
    pub workspace: Option<Workspace>,
    /// The command that generates the package, which the manifest states.
    pub command: Option<String>,
    /// The lines of `[dev-dependencies]`, for hand-written tests and examples.
    pub dev_dependencies: Vec<String>,
    /// The names of hand-written benches.
    pub benches: Vec<String>,
}

/// What the members of a workspace can inherit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    /// The fields of `[workspace.package]`; values other than strings are empty.
    pub package: BTreeMap<String, String>,
    /// The lints of `[workspace.lints]`, if there is such a table.
    pub lints: Option<Vec<Lint>>,
}

/// A lint in the manifest of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lint {
    /// Its name as in an attribute: `missing_docs`, `clippy::pedantic`.
    pub name: String,
    /// Its level.
    pub level: LintLevel,
}

/// The level of a lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LintLevel {
    /// `allow`.
    Allow,
    /// `warn` or `deny`: an attribute in the code can lower it.
    Raised,
    /// `forbid`: an attribute in the code that lowers it is an error.
    Forbidden,
}

impl Package {
    /// The values that cargo or crates.io would reject.
    pub(crate) fn faults(&self) -> Vec<Diagnostic> {
        let version = self.version.iter().filter_map(|version| {
            let error = semver::Version::parse(version).err()?;
            let message = format!("{version:?} is not a version of a crate: {error}");
            Some((message, "pass a semantic version, such as `1.2.0`"))
        });
        let license = self.license.iter().filter_map(|license| {
            let message = format!("{license:?} is not a license");
            let help = "pass an SPDX expression, such as `MIT OR Apache-2.0`";
            license.trim().is_empty().then_some((message, help))
        });
        let repository = self.repository.iter().filter_map(|url| {
            let is_url = url.starts_with("https://") || url.starts_with("http://");
            let message = format!("{url:?} is not the URL of a repository");
            (!is_url).then_some((message, "pass a URL that begins with `https://`"))
        });
        let keywords = self.keywords.iter().filter_map(|keyword| {
            let message = format!("{keyword:?} is not a keyword of a crate");
            let help = "a keyword has at most 20 ASCII letters, digits, `-`, `_` and `+`, and \
                        begins with a letter or a digit";
            (!is_keyword(keyword)).then_some((message, help))
        });
        let count = self.keywords.len();
        let too_many = (count > MAX_KEYWORDS).then(|| {
            let message = format!("a crate has at most {MAX_KEYWORDS} keywords, not {count}");
            (message, "remove some of them")
        });
        let faults = version.chain(license).chain(repository);
        let faults = faults.chain(keywords).chain(too_many);
        faults
            .map(|(message, help)| {
                let root = JsonPointer::default();
                Diagnostic::new(Code::BAD_PACKAGE_FIELD, root, message).help(help)
            })
            .collect()
    }
}

/// Whether crates.io accepts a keyword.
fn is_keyword(keyword: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_+".contains(c);
    keyword.len() <= MAX_KEYWORD
        && keyword.starts_with(|c: char| c.is_ascii_alphanumeric())
        && keyword.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(package: &Package) -> Vec<String> {
        let faults = package.faults().into_iter();
        faults.map(|fault| fault.message).collect()
    }

    #[test]
    fn values_that_cargo_accepts_are_accepted() {
        let package = Package {
            version: Some("1.2.0-rc.1+build".to_owned()),
            license: Some("MIT".to_owned()),
            repository: Some("https://example.org/pets".to_owned()),
            keywords: ["api", "c++", "3d", "a_b", "a-b"].map(str::to_owned).into(),
            ..Package::default()
        };
        assert_eq!(messages(&package), Vec::<String>::new());
        assert_eq!(messages(&Package::default()), Vec::<String>::new());
    }

    #[test]
    fn each_value_that_cargo_rejects_is_reported() {
        let keywords = ["a b", "", "é", "-a", "abcdefghijklmnopqrstu", "ok"];
        let package = Package {
            version: Some("1.2".to_owned()),
            license: Some(" ".to_owned()),
            repository: Some("git@example.org:pets".to_owned()),
            keywords: keywords.map(str::to_owned).into(),
            ..Package::default()
        };
        let found = messages(&package);
        assert_eq!(found.len(), 9, "{found:?}");
        assert!(found.concat().contains("at most 5 keywords, not 6"));
    }
}
