//! The version of OpenAPI that a document is written for, and whether it is supported.
//!
//! It is the field `openapi` of the OpenAPI Object ("Versions" and "OpenAPI Object" in OpenAPI
//! 3.0.3, 3.1.1 and 3.2.0); the patch number does not matter. Imports `diag`, `keyword`, and from
//! this layer `document` and `quote`.

use super::document::{Cursor, Node};
use super::quote::quoted;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::Versions;
use std::fmt;

/// The versions of OpenAPI that are supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// OpenAPI 3.0, whose schemas are an extended subset of JSON Schema draft wright-00.
    V3_0,
    /// OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12, and a little more.
    V3_1,
    /// OpenAPI 3.2, which has more fields than 3.1, and the same schemas.
    V3_2,
}

impl Version {
    /// The version of a document that has passed the checks.
    pub fn of(root: &Node) -> Self {
        read(root.get("openapi")).unwrap_or(Version::V3_0)
    }

    /// Whether schemas are those of JSON Schema 2020-12, where keywords beside a `$ref` count.
    pub fn has_json_schema(self) -> bool {
        self >= Version::V3_1
    }

    /// Whether the version is one of these.
    pub fn is_one_of(self, versions: Versions) -> bool {
        match versions {
            Versions::All => true,
            Versions::Only3_0 => self == Version::V3_0,
            Versions::Since3_1 => self >= Version::V3_1,
            Versions::Since3_2 => self >= Version::V3_2,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Version::V3_0 => "3.0",
            Version::V3_1 => "3.1",
            Version::V3_2 => "3.2",
        })
    }
}

/// The version in the field `openapi`. Without quotes, YAML reads `3.1` as a number.
fn read(openapi: Option<&Node>) -> Option<Version> {
    let text = match openapi? {
        Node::Integer(_) => return None,
        other => other.scalar_text()?,
    };
    let mut numbers = text.split('.');
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Some(Version::V3_0),
        (Some("3"), Some("1")) => Some(Version::V3_1),
        (Some("3"), Some("2")) => Some(Version::V3_2),
        _ => None,
    }
}

/// Returns the version of a document, and reports one that is not supported.
pub(super) fn check(root: &Node, found: &Diagnostics) -> Option<Version> {
    let root = Cursor::root(root);
    let Some(openapi) = root.get("openapi") else {
        found.push(without_version(&root));
        return None;
    };
    let version = read(Some(openapi.node));
    let in_full = "write the version of OpenAPI in full and in quotes";
    let (code, message, help) = match (version, openapi.node.as_str()) {
        (Some(_), Some(_)) => return version,
        (Some(version), None) => {
            let message = format!("`openapi` must be a string; it is read as `{version}`");
            (Code::OTHER_FORM, message, in_full)
        }
        (None, None) => {
            let kind = openapi.node.kind();
            let message = format!("`openapi` must be a string such as \"3.1.0\", not {kind}");
            (Code::VERSION, message, in_full)
        }
        (None, Some(text)) => {
            let text = quoted(text);
            let message =
                format!("OpenAPI version {text} is not supported; supported are 3.0, 3.1 and 3.2");
            (
                Code::VERSION,
                message,
                "convert the document to OpenAPI 3.2",
            )
        }
    };
    found.push(Diagnostic::new(code, &openapi.at, message).help(help));
    version
}

/// The diagnostic for a document without `openapi`, which may be one of a Swagger version that is
/// not converted.
fn without_version(root: &Cursor<'_>) -> Diagnostic {
    let Some(swagger) = root.get("swagger") else {
        let message = "this is not an OpenAPI document: the field `openapi` is missing";
        let fault = Diagnostic::new(Code::VERSION, &root.at, message);
        return fault.help(
            "add the version of OpenAPI that the document is written for, such as `openapi: 3.0.3`",
        );
    };
    let version = match swagger.node.scalar_text() {
        Some(version) => quoted(&version),
        None => swagger.node.kind().to_owned(),
    };
    let message = format!("Swagger version {version} is not supported; supported is 2.0");
    let fault = Diagnostic::new(Code::VERSION, &swagger.at, message);
    fault.help("convert the document to OpenAPI 3.2")
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    /// The version, and the code and pointer of the diagnostic.
    fn verdict(text: &str) -> (Option<Version>, Option<(Code, String)>) {
        let found = Diagnostics::default();
        let version = check(&document(text), &found);
        let reported = found.into_vec().pop();
        let reported = reported.map(|fault| (fault.code, fault.pointer.as_str().to_owned()));
        (version, reported)
    }

    #[test]
    fn the_patch_number_does_not_matter() {
        for text in ["openapi: 3.0.0", "openapi: 3.0.4", "openapi: '3.0'"] {
            assert_eq!(verdict(text), (Some(Version::V3_0), None), "{text}");
        }
        for text in ["openapi: 3.1.0", "openapi: 3.1.2", "openapi: '3.1'"] {
            assert_eq!(verdict(text), (Some(Version::V3_1), None), "{text}");
            assert_eq!(Version::of(&document(text)), Version::V3_1);
        }
    }

    #[test]
    fn a_number_is_read_as_a_version() {
        let reported = Some((Code::OTHER_FORM, "/openapi".to_owned()));
        assert_eq!(
            verdict("openapi: 3.0"),
            (Some(Version::V3_0), reported.clone())
        );
        assert_eq!(verdict("openapi: 3.1"), (Some(Version::V3_1), reported));
    }

    #[test]
    fn other_versions_are_refused_at_their_place() {
        let at = |pointer: &str| (None, Some((Code::VERSION, pointer.to_owned())));
        for text in [
            "openapi: 4.0.0",
            "openapi: 3.3.0",
            "openapi: '3'",
            "openapi: 3",
        ] {
            assert_eq!(verdict(text), at("/openapi"), "{text}");
        }
        assert_eq!(verdict("openapi: [3]"), at("/openapi"));
        assert_eq!(verdict("swagger: '1.2'"), at("/swagger"));
        assert_eq!(verdict("swagger: [2]"), at("/swagger"));
        assert_eq!(verdict("info: {}"), at(""));
    }
}
