//! Rules about a single object. Each rule names its section of OpenAPI 3.0.4 and 3.1.1.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `grammar`, `version` and `quote`, and
//! from this folder `keys` and `limits`.

use super::keys::is_token;
use super::limits;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::{Keyword, Kind, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::{either, quoted};
use crate::spec::version::Version;

/// Checks an object whose fields have been checked one by one.
pub(in crate::spec) fn check(
    object: &Cursor<'_>,
    kind: Kind,
    version: Version,
    found: &Diagnostics,
) {
    match kind {
        Kind::OpenApi => {
            has_content(object, version, found);
            foreign_dialect(object, "jsonSchemaDialect", found);
        }
        Kind::Schema => schema(object, found),
        Kind::Parameter => parameter(object, found),
        Kind::Header => content_has_one(object, found),
        Kind::SecurityScheme => security_scheme(object, found),
        _ => {}
    }
}

/// "OpenAPI Object": since 3.1 a document requires one of three fields. A document for 3.0 that
/// only shares components can be read without paths too.
fn has_content(root: &Cursor<'_>, version: Version, found: &Diagnostics) {
    let has = |field| root.node.get(field).is_some();
    let has_some = has("components") || has("webhooks");
    let no_paths = "missing required field `paths` of an OpenAPI Object";
    let (code, message) = match version {
        _ if has("paths") => return,
        Version::V3_0 if has_some => (Code::INCOMPLETE, no_paths),
        Version::V3_0 => (Code::MISSING_FIELD, no_paths),
        _ if has_some => return,
        _ => (
            Code::MISSING_FIELD,
            "an OpenAPI Object must have at least one of `paths`, `components` and `webhooks`",
        ),
    };
    found.push(Diagnostic::new(code, &root.at, message));
}

/// "Schema Object": limits, and the keywords of 3.1 that affect how others are read.
fn schema(schema: &Cursor<'_>, found: &Diagnostics) {
    limits::check(schema, found);
    empty_lists(schema, found);
    let mut keywords = schema.node.as_map().into_iter().flatten();
    if !keywords.any(|(keyword, _)| keyword.starts_with('$')) {
        return;
    }
    foreign_dialect(schema, Keyword::Schema, found);
    if let Some(reference) = schema.get(Keyword::DynamicRef) {
        let message = format!("`{}` is not supported", Keyword::DynamicRef);
        let fault = Diagnostic::new(Code::UNSUPPORTED_KEYWORD, &reference.at, message);
        found.push(fault.help("use `$ref` instead"));
    }
}

/// Warns of lists that say nothing: those of schemas must not be empty (JSON Schema 2020-12, section
/// 10.2.1), and one of values should not be, since no value would be valid (JSON Schema Validation
/// 2020-12, section 6.1.2).
fn empty_lists(schema: &Cursor<'_>, found: &Diagnostics) {
    for keyword in [
        Keyword::AllOf,
        Keyword::AnyOf,
        Keyword::OneOf,
        Keyword::Enum,
    ] {
        let list = schema.get(keyword);
        if let Some(list) = list.filter(|list| *list.node == Node::List(Vec::new())) {
            let unless = match keyword {
                Keyword::Enum => ", unless schemas are read strictly",
                _ => "",
            };
            let message = format!("`{keyword}` is empty, so it is ignored{unless}");
            found.push(Diagnostic::new(Code::EMPTY_LIST, &list.at, message));
        }
    }
}

/// The dialects of JSON Schema whose keywords OpenAPI uses since 3.1 ("Schema Object"): that of JSON
/// Schema, and those of each version of OpenAPI, which have dates.
const DIALECTS: [&str; 3] = [
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/",
    "https://spec.openapis.org/oas/3.2/dialect/",
];

/// Warns of schemas in another dialect. Most keywords are the same in all dialects.
fn foreign_dialect(object: &Cursor<'_>, field: impl AsRef<str> + Copy, found: &Diagnostics) {
    let Some((dialect, text)) = object.get(field).zip(object.text(field)) else {
        return;
    };
    if !DIALECTS.iter().any(|known| text.starts_with(known)) {
        let text = quoted(text);
        let message = format!(
            "the JSON Schema dialect {text} is not supported; schemas are read as in OpenAPI 3.1"
        );
        found.push(Diagnostic::new(Code::OTHER_FORM, &dialect.at, message));
    }
}

/// "Parameter Object": its location restricts its name and style, and its value has either a
/// schema or one media type.
fn parameter(parameter: &Cursor<'_>, found: &Diagnostics) {
    content_has_one(parameter, found);
    if parameter.text("in") == Some("querystring") {
        return query_string(parameter, found);
    }
    has_schema_or_content(parameter, found);
    match parameter.text("in") {
        Some("path") => always_required(parameter, found),
        Some("header") => name_is_token(parameter, "header", found),
        Some("cookie") => name_is_token(parameter, "cookie", found),
        _ => {}
    }
    style_fits(parameter, found);
}

/// "Parameter Object" in OpenAPI 3.2: the value of `in: querystring` has a media type, and no style.
fn query_string(parameter: &Cursor<'_>, found: &Diagnostics) {
    let report = |code, place: &Cursor<'_>, message: String| {
        let fault = Diagnostic::new(code, &place.at, message);
        found.push(fault.help("describe the query by `content`, with one media type"));
    };
    let has_content = parameter.get("content").is_some();
    if !has_content {
        let message = "a parameter in `querystring` must have `content`";
        report(Code::MISSING_FIELD, parameter, message.to_owned());
    }
    let fields = ["style", "explode", "allowReserved"].into_iter();
    for field in fields.chain(has_content.then_some("schema")) {
        if let Some(place) = parameter.get(field) {
            let message = format!("a parameter in `querystring` must not have `{field}`");
            report(Code::NOT_ALLOWED, &place, message);
        }
    }
}

fn has_schema_or_content(parameter: &Cursor<'_>, found: &Diagnostics) {
    match (parameter.get("schema"), parameter.get("content")) {
        (None, None) => {
            let message = "a Parameter Object must have either `schema` or `content`";
            let help = "since OpenAPI 3.0, `type` and related fields belong in `schema`";
            let has_type = parameter.get(Keyword::Type).is_some();
            found.push(Diagnostic {
                help: has_type.then(|| help.to_owned()),
                ..Diagnostic::new(Code::MISSING_FIELD, &parameter.at, message)
            });
        }
        (Some(_), Some(content)) => {
            let message = "a Parameter Object must not have both `schema` and `content`";
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
        let message = format!("`content` must have exactly one media type here, not {count}");
        found.push(Diagnostic::new(Code::NOT_ALLOWED, &content.at, message));
    }
}

fn always_required(parameter: &Cursor<'_>, found: &Diagnostics) {
    if !parameter.is_true(Keyword::Required) {
        let place = parameter
            .get(Keyword::Required)
            .unwrap_or_else(|| parameter.clone());
        let message =
            "a path parameter is always required, whatever `required` says; each call passes one";
        let fault = Diagnostic::new(Code::NOT_REQUIRED, &place.at, message);
        found.push(fault.help("write `required: true`"));
    }
}

/// Names of header fields and of cookies are tokens (RFC 9110, section 5.1; RFC 6265, section
/// 4.1.1); anything else could end the header line.
fn name_is_token(object: &Cursor<'_>, what: &str, found: &Diagnostics) {
    let Some((place, name)) = object.get("name").zip(object.text("name")) else {
        return;
    };
    if !is_token(name) {
        let name = quoted(name);
        let message = format!("{name} is not a valid name of a {what}");
        let fault = Diagnostic::new(Code::BAD_WIRE_NAME, &place.at, message);
        found.push(fault.help("use only letters, digits and !#$%&'*+-.^_`|~"));
    }
}

/// "Style Values": the location restricts the style.
fn style_fits(parameter: &Cursor<'_>, found: &Diagnostics) {
    let location = parameter.text("in").unwrap_or_default();
    let styles: &[&str] = match location {
        "path" => &["matrix", "label", "simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form", "cookie"],
        _ => return,
    };
    let Some((place, style)) = parameter.get("style").zip(parameter.text("style")) else {
        return;
    };
    // A style that does not exist at all has been reported already.
    let shape = Kind::Parameter.field("style").map(|field| &field.shape);
    let exists = matches!(shape, Some(Shape::ChoiceSince3_2(styles, more))
        if styles.iter().chain(*more).any(|known| *known == style));
    if exists && !styles.contains(&style) {
        let default = styles
            .iter()
            .find(|style| ["simple", "form"].contains(style));
        let default = default.unwrap_or(&"simple");
        let message = format!(
            "a {location} parameter cannot have the style `{style}`; it is sent as `{default}`"
        );
        let fault = Diagnostic::new(Code::STYLE_MISPLACED, &place.at, message);
        found.push(fault.help(format!("use {}", either(styles))));
    }
}

/// "Security Scheme Object": each type requires some fields.
fn security_scheme(scheme: &Cursor<'_>, found: &Diagnostics) {
    let (kind, fields): (_, &[&str]) = match scheme.text(Keyword::Type) {
        Some("apiKey") => ("apiKey", &["name", "in"]),
        Some("http") => ("http", &["scheme"]),
        _ => return,
    };
    for field in fields.iter().filter(|field| scheme.get(field).is_none()) {
        let message = format!(
            "missing required field `{field}` of a Security Scheme Object of type `{kind}`"
        );
        found.push(Diagnostic::new(Code::MISSING_FIELD, &scheme.at, message));
    }
    if let (_, Some(place @ ("header" | "cookie"))) = (kind, scheme.text("in")) {
        name_is_token(scheme, place, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::{document, lines};

    /// The faults of an object, each as code and pointer.
    fn faults(kind: Kind, text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        check(&Cursor::root(&root), kind, Version::V3_1, &found);
        lines(found)
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
    fn each_location_has_its_styles() {
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
