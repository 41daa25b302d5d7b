//! The version gate: whether a document is an OpenAPI description that is read.
//!
//! Imports `diag` alone. The rule is the field `openapi` of the OpenAPI Object
//! ("Versions" and "OpenAPI Object" in OpenAPI 3.0.3): the patch number does not matter.

use super::words::quoted;
use super::{Cursor, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Whether the document is of a version that is read; tells why, where it is not.
pub(super) fn check(root: &Node, found: &Diagnostics) -> bool {
    match fault(&Cursor::root(root)) {
        Some(fault) => {
            found.push(fault);
            false
        }
        None => true,
    }
}

fn fault(root: &Cursor<'_>) -> Option<Diagnostic> {
    let Some(openapi) = root.get("openapi") else {
        return Some(without_version(root));
    };
    let Some(version) = openapi.node.as_str() else {
        let kind = openapi.node.kind();
        let message = format!("`openapi` must be a string such as \"3.0.3\", but is {kind}");
        let fault = Diagnostic::new(Code::VERSION, &openapi.at, message);
        return Some(fault.help("write the version of OpenAPI in full and in quotes"));
    };
    let mut numbers = version.split('.');
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => None,
        (Some("3"), Some("1")) => {
            let message = "OpenAPI 3.1 is not supported yet";
            Some(Diagnostic::new(Code::UNSUPPORTED, &openapi.at, message))
        }
        _ => {
            let message = format!("version {} of OpenAPI is not read", quoted(version));
            let fault = Diagnostic::new(Code::VERSION, &openapi.at, message);
            Some(fault.help("convert the document to OpenAPI 3.0"))
        }
    }
}

/// The fault of a document without `openapi`, which may be of a time before it.
fn without_version(root: &Cursor<'_>) -> Diagnostic {
    let Some(swagger) = root.get("swagger") else {
        let message = "this is no OpenAPI description: the field `openapi` is missing";
        let fault = Diagnostic::new(Code::VERSION, &root.at, message);
        return fault
            .help("add the version that the document is written for, such as `openapi: 3.0.3`");
    };
    let version = swagger.node.as_str().unwrap_or("2.0");
    let message = format!(
        "this is a Swagger {} document, not OpenAPI 3.0",
        quoted(version)
    );
    let fault = Diagnostic::new(Code::VERSION, &swagger.at, message);
    fault.help("convert it to OpenAPI 3.0, for instance with `swagger2openapi`")
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    fn verdict(text: &str) -> Option<(Code, String)> {
        let fault = fault(&Cursor::root(&document(text)))?;
        Some((fault.code, fault.pointer.as_str().to_owned()))
    }

    #[test]
    fn the_patch_number_does_not_matter() {
        assert_eq!(verdict("openapi: 3.0.0"), None);
        assert_eq!(verdict("openapi: 3.0.4"), None);
        assert_eq!(verdict("openapi: '3.0'"), None);
    }

    #[test]
    fn other_versions_are_refused_at_their_place() {
        let at = |pointer: &str, code| Some((code, pointer.to_owned()));
        assert_eq!(verdict("openapi: 3.1.0"), at("/openapi", Code::UNSUPPORTED));
        assert_eq!(verdict("openapi: 4.0.0"), at("/openapi", Code::VERSION));
        assert_eq!(verdict("openapi: '3'"), at("/openapi", Code::VERSION));
        assert_eq!(verdict("openapi: 3.0"), at("/openapi", Code::VERSION));
        assert_eq!(verdict("swagger: '2.0'"), at("/swagger", Code::VERSION));
        assert_eq!(verdict("info: {}"), at("", Code::VERSION));
    }
}
