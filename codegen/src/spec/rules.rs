//! Rules about one object that no table of fields can say.
//!
//! Imports `diag` alone. Each names the section of OpenAPI 3.0.4 and 3.1.1 that it comes
//! from.

use super::structure::{Kind, is_token};
use super::words::quoted;
use super::{Cursor, Version, limits};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Checks an object whose fields are in order, or told of.
pub(super) fn check(object: &Cursor<'_>, kind: Kind, version: Version, found: &Diagnostics) {
    match kind {
        Kind::OpenApi => {
            describes_something(object, version, found);
            found.extend(
                object
                    .get("jsonSchemaDialect")
                    .and_then(|it| foreign_dialect(&it)),
            );
        }
        Kind::Schema => schema(object, found),
        Kind::Parameter => parameter(object, found),
        Kind::Header => content_has_one(object, found),
        Kind::SecurityScheme => security_scheme(object, found),
        _ => {}
    }
}

/// "OpenAPI Object": since 3.1 a document needs no paths, but one of three fields. One in 3.0
/// that only shares components reads as well without paths.
fn describes_something(root: &Cursor<'_>, version: Version, found: &Diagnostics) {
    let has = |field: &str| root.get(field).is_some();
    let some = ["paths", "components", "webhooks"]
        .iter()
        .any(|field| has(field));
    let (code, message) = match (version, some) {
        (Version::V3_0, true) if !has("paths") => (
            Code::INCOMPLETE,
            "an OpenAPI Object must have the field `paths`",
        ),
        (_, true) => return,
        (Version::V3_0, false) => (
            Code::MISSING_FIELD,
            "an OpenAPI Object must have the field `paths`",
        ),
        (Version::V3_1, false) => (
            Code::MISSING_FIELD,
            "an OpenAPI Object must have one of the fields `paths`, `components` and `webhooks`",
        ),
    };
    found.push(Diagnostic::new(code, &root.at, message));
}

/// "Schema Object": limits, and what steers the reading of keywords in 3.1.
fn schema(schema: &Cursor<'_>, found: &Diagnostics) {
    limits::check(schema, found);
    let mut keywords = schema.node.as_map().into_iter().flatten();
    if !keywords.any(|(keyword, _)| keyword.starts_with('$')) {
        return;
    }
    found.extend(schema.get("$schema").and_then(|it| foreign_dialect(&it)));
    if let Some(reference) = schema.get("$dynamicRef") {
        let message = "`$dynamicRef` is not supported yet";
        let fault = Diagnostic::new(Code::UNSUPPORTED_KEYWORD, &reference.at, message);
        found.push(fault.help("refer to the schema by `$ref`"));
    }
}

/// The dialects of JSON Schema whose keywords mean what OpenAPI 3.1 says ("Schema Object").
const DIALECTS: [&str; 2] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://json-schema.org/draft/2020-12/schema",
];

/// Warns of schemas in another dialect. Most keywords are the same in all of them.
fn foreign_dialect(dialect: &Cursor<'_>) -> Option<Diagnostic> {
    let text = dialect.node.as_str()?;
    if DIALECTS.contains(&text.trim_end_matches('#')) {
        return None;
    }
    let message = format!(
        "schemas of the dialect {} are read as those of OpenAPI 3.1",
        quoted(text)
    );
    Some(Diagnostic::new(Code::OTHER_FORM, &dialect.at, message))
}

/// "Parameter Object": its place decides on the name and the style, and its value has
/// either a schema or one media type.
fn parameter(parameter: &Cursor<'_>, found: &Diagnostics) {
    described(parameter, found);
    content_has_one(parameter, found);
    match parameter.text("in") {
        Some("path") => always_required(parameter, found),
        Some("header") => name_is_token(parameter, "header", found),
        Some("cookie") => name_is_token(parameter, "cookie", found),
        _ => {}
    }
    style_fits(parameter, found);
}

fn described(parameter: &Cursor<'_>, found: &Diagnostics) {
    let content = parameter.get("content");
    match (parameter.get("schema"), content) {
        (None, None) => {
            let message = "a Parameter Object must have one of the fields `schema` and `content`";
            let fault = Diagnostic::new(Code::MISSING_FIELD, &parameter.at, message);
            found.push(match parameter.get("type") {
                Some(_) => fault.help("since OpenAPI 3.0 `type` and its kin go into `schema`"),
                None => fault,
            });
        }
        (Some(_), Some(content)) => {
            let message = "a Parameter Object must not have `content` beside `schema`";
            found.push(Diagnostic::new(Code::NOT_ALLOWED, &content.at, message));
        }
        _ => {}
    }
}

fn content_has_one(object: &Cursor<'_>, found: &Diagnostics) {
    let Some(content) = object.get("content") else {
        return;
    };
    let count = content.entries().count();
    if content.node.as_map().is_some() && count != 1 {
        let message = format!("`content` must have one media type here, but has {count}");
        found.push(Diagnostic::new(Code::NOT_ALLOWED, &content.at, message));
    }
}

fn always_required(parameter: &Cursor<'_>, found: &Diagnostics) {
    if !parameter.is_true("required") {
        let place = parameter
            .get("required")
            .unwrap_or_else(|| parameter.clone());
        let message = "a path parameter is always there, whatever `required` says";
        let fault = Diagnostic::new(Code::NOT_REQUIRED, &place.at, message);
        found.push(fault.help("write `required: true`"));
    }
}

/// Names of header fields and of cookies are tokens (RFC 9110, section 5.1; RFC 6265,
/// section 4.1.1); anything else could end the line that they are sent in.
fn name_is_token(object: &Cursor<'_>, what: &str, found: &Diagnostics) {
    let Some((place, name)) = object.get("name").zip(object.text("name")) else {
        return;
    };
    if !is_token(name) {
        let name = quoted(name);
        let message = format!("{name} cannot be the name of a {what}");
        let fault = Diagnostic::new(Code::BAD_WIRE_NAME, &place.at, message);
        found.push(fault.help("use letters, digits and !#$%&'*+-.^_`|~"));
    }
}

/// "Style Values": which styles there are in which place.
fn style_fits(parameter: &Cursor<'_>, found: &Diagnostics) {
    let styles: &[&str] = match parameter.text("in") {
        Some("path") => &["matrix", "label", "simple"],
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("header") => &["simple"],
        Some("cookie") => &["form"],
        _ => return,
    };
    let Some((place, style)) = parameter.get("style").zip(parameter.text("style")) else {
        return;
    };
    let everywhere = [
        "matrix",
        "label",
        "form",
        "simple",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
    ];
    // A style that exists nowhere is told of already.
    if everywhere.contains(&style) && !styles.contains(&style) {
        let place_name = parameter.text("in").unwrap_or_default();
        let message = format!(
            "a {place_name} parameter cannot have the style `{style}`, only {}",
            styles.join(", ")
        );
        let fault = Diagnostic::new(Code::STYLE_MISPLACED, &place.at, message);
        found.push(fault.help("it is sent as if no style were given"));
    }
}

/// "Security Scheme Object": which fields each type needs.
fn security_scheme(scheme: &Cursor<'_>, found: &Diagnostics) {
    let (kind, fields): (_, &[&str]) = match scheme.text("type") {
        Some("apiKey") => ("apiKey", &["name", "in"]),
        Some("http") => ("http", &["scheme"]),
        _ => return,
    };
    for field in fields.iter().filter(|field| scheme.get(field).is_none()) {
        let message =
            format!("a Security Scheme Object of type `{kind}` must have the field `{field}`");
        found.push(Diagnostic::new(Code::MISSING_FIELD, &scheme.at, message));
    }
    if let (_, Some(place @ ("header" | "cookie"))) = (kind, scheme.text("in")) {
        name_is_token(scheme, place, found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    /// What is told of an object: codes and pointers.
    fn faults(kind: Kind, text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        check(&Cursor::root(&root), kind, Version::V3_1, &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.code, fault.pointer.as_str());
        found.into_vec().into_iter().map(line).collect()
    }

    fn of_parameter(text: &str) -> Vec<String> {
        faults(Kind::Parameter, text)
    }

    #[test]
    fn a_parameter_has_a_schema_or_one_media_type() {
        assert!(of_parameter("{in: query, name: a b, schema: {}}").is_empty());
        assert!(of_parameter("{in: query, name: a, content: {text/plain: {}}}").is_empty());
        assert_eq!(of_parameter("{in: query, name: a}"), ["E0102 "]);
        assert_eq!(
            of_parameter("{in: query, name: a, schema: {}, content: {a/b: {}}}"),
            ["E0103 /content"]
        );
        assert_eq!(
            of_parameter("{in: query, name: a, content: {}}"),
            ["E0103 /content"]
        );
    }

    #[test]
    fn a_path_parameter_is_always_required() {
        assert!(of_parameter("{in: path, name: a, required: true, schema: {}}").is_empty());
        assert_eq!(of_parameter("{in: path, name: a, schema: {}}"), ["W0102 "]);
        assert_eq!(
            of_parameter("{in: path, name: a, required: false, schema: {}}"),
            ["W0102 /required"]
        );
    }

    #[test]
    fn names_of_headers_and_cookies_are_tokens() {
        assert_eq!(
            of_parameter(r#"{in: header, name: "X\r\nE: 1", schema: {}}"#),
            ["E0305 /name"]
        );
        assert_eq!(
            of_parameter("{in: cookie, name: a=b, schema: {}}"),
            ["E0305 /name"]
        );
        assert_eq!(
            faults(
                Kind::SecurityScheme,
                "{type: apiKey, in: header, name: X A}"
            ),
            ["E0305 /name"]
        );
    }

    #[test]
    fn styles_belong_to_places() {
        assert!(of_parameter("{in: query, name: a, style: deepObject, schema: {}}").is_empty());
        assert_eq!(
            of_parameter("{in: header, name: a, style: form, schema: {}}"),
            ["W0308 /style"]
        );
    }

    #[test]
    fn security_schemes_have_what_their_type_needs() {
        assert_eq!(
            faults(Kind::SecurityScheme, "{type: apiKey, in: query}"),
            ["E0102 "]
        );
        assert_eq!(faults(Kind::SecurityScheme, "{type: http}"), ["E0102 "]);
        assert!(faults(Kind::SecurityScheme, "{type: oauth2}").is_empty());
    }
}
