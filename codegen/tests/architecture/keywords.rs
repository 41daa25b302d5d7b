//! The name of a keyword is one string in `codegen/src/keyword.rs`; everything else says
//! `Keyword::…`, so that a mistyped name does not compile.

use std::collections::BTreeMap;

use super::sources::modules;

/// The file with the enum.
const HOME: &str = "keyword.rs";

/// Keywords of schemas whose names nothing else in OpenAPI has (OpenAPI 3.0.4, "Schema Object";
/// JSON Schema 2020-12, appendix A of Core and of Validation).
const KEYWORDS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$schema",
    "$vocabulary",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "if",
    "items",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "readOnly",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
    "writeOnly",
    "x-extensible-enum",
    "xml",
];

/// Keywords that are also the names of fields of other objects.
const SHARED: &[&str] = &[
    "$ref",
    "default",
    "deprecated",
    "description",
    "enum",
    "example",
    "examples",
    "externalDocs",
    "required",
    "title",
    "type",
];

/// Files in which a shared word is the name of a field of another object, or a label.
const FIELDS: &[&str] = &[
    "emit/",
    "ir/",
    "lower/",
    "spec/operations",
    "spec/structure/",
];

/// Files in which a word means something else: names of Rust, and modules of the runtime.
const OTHER_MEANINGS: &[(&str, &[&str])] = &[
    ("emit/runtime.rs", &["format", "pattern"]),
    ("names/access.rs", &["default"]),
    (
        "names/reserved.rs",
        &["const", "else", "enum", "format", "if", "pattern", "type"],
    ),
    ("names/scope.rs", &["type"]),
    ("names/words.rs", &["not"]),
];

#[test]
#[ignore = "waits for `codegen/src/keyword.rs`"]
fn the_name_of_a_keyword_is_written_once() {
    let modules = modules();
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for module in &modules {
        for literal in &module.literals {
            let places = places.entry(literal).or_default();
            places.push(&module.file);
        }
    }
    let mut wrong = Vec::new();
    for keyword in KEYWORDS.iter().chain(SHARED) {
        let places = places.get(keyword).map_or(&[][..], Vec::as_slice);
        let home = places.iter().filter(|file| **file == HOME).count();
        if home != 1 {
            wrong.push(format!("`{keyword}` is {home} times in {HOME}, not once"));
        }
        let excused = |file: &str| {
            let fields = SHARED.contains(keyword)
                && !file.starts_with("lower/schema/")
                && FIELDS.iter().any(|prefix| file.starts_with(prefix));
            let means =
                |(other, words): &(&str, &[&str])| *other == file && words.contains(keyword);
            file == HOME || fields || OTHER_MEANINGS.iter().any(means)
        };
        let mut elsewhere: Vec<_> = places.iter().filter(|file| !excused(file)).collect();
        elsewhere.dedup();
        for file in elsewhere {
            wrong.push(format!("`{keyword}` is a string in {file}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "write `Keyword::…` instead of the string, and add a keyword to {HOME} and to this \
         test:\n{}",
        wrong.join("\n")
    );
}
