//! The name of a keyword is one string in `codegen/src/keyword`; everything else says
//! `Keyword::…`, so that a mistyped name does not compile.

use std::collections::BTreeMap;

use super::sources::modules;

/// The file with the enum.
const HOME: &str = "keyword/table.rs";

/// Keywords that are also the names of fields of other objects; elsewhere than in the layers that
/// read schemas alone, they are taken for those.
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

/// Files in which a word means something else: names of Rust, modules of the runtime, and fields of
/// an extension.
const OTHER_MEANINGS: &[(&str, &[&str])] = &[
    ("lower/pagination/extension.rs", &["items"]),
    ("emit/runtime.rs", &["format", "pattern"]),
    ("names/servers.rs", &["default"]),
    ("spec/swagger/media_types.rs", &["xml"]),
    (
        "names/reserved.rs",
        &["const", "else", "enum", "format", "if", "pattern", "type"],
    ),
    ("names/scope.rs", &["type"]),
    ("names/symbols.rs", &["not"]),
];

#[test]
fn the_name_of_a_keyword_is_written_once() {
    let modules = modules();
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for module in &modules {
        for literal in &module.literals {
            let places = places.entry(literal).or_default();
            places.push(&module.file);
        }
    }
    let home = modules.iter().find(|module| module.file == HOME).unwrap();
    assert!(home.literals.len() > 50, "{:?}", home.literals);
    let mut wrong = Vec::new();
    let is_name = |text: &&String| text.starts_with(|c: char| c == '$' || c.is_alphabetic());
    for keyword in home.literals.iter().filter(is_name) {
        let places = &places[keyword.as_str()];
        if places.iter().filter(|file| **file == HOME).count() > 1 {
            wrong.push(format!("`{keyword}` is in {HOME} twice"));
        }
        let excused = |file: &str| {
            let field = SHARED.contains(&keyword.as_str())
                && !file.starts_with("lower/schema/")
                && !file.starts_with("analysis/");
            let means = |(other, words): &(&str, &[&str])| {
                *other == file && words.contains(&keyword.as_str())
            };
            file == HOME || field || OTHER_MEANINGS.iter().any(means)
        };
        let mut elsewhere: Vec<_> = places.iter().filter(|file| !excused(file)).collect();
        elsewhere.dedup();
        for file in elsewhere {
            wrong.push(format!("`{keyword}` is a string in {file}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "write `Keyword::…` instead of the string:\n{}",
        wrong.join("\n")
    );
}
