//! Resolves a `$ref` to the value that it points to.
//!
//! The rules are those of the Reference Object (OpenAPI 3.0.4 and 3.1.1) and of JSON pointers
//! (RFC 6901). Nothing outside of the document is ever opened. Imports `diag`, `keyword`, from
//! this layer `document`, `version`, `quote` and `suggest`, and from this folder `fragment`.

use super::fragment::{fault, segments};
use crate::diag::{Code, Diagnostic, Diagnostics, Pointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use crate::spec::suggest::nearest;
use crate::spec::version::Version;

/// How many references may follow each other before a value. Enough for every real document;
/// the bound ends a cycle.
pub(in crate::spec) const LONGEST_CHAIN: usize = 20;

/// Finds the targets of references.
#[derive(Clone, Copy, Debug)]
pub struct Resolver<'d> {
    root: &'d Node,
    version: Version,
    /// Whether to suggest a target for a broken reference.
    suggesting: bool,
}

/// The `$ref` of a Reference Object, if the value is one.
///
/// The caller must know that a reference is allowed here: below `properties`, or inside an
/// example, `$ref` is a name like any other.
pub fn reference_of<'d>(cursor: &Cursor<'d>) -> Option<Cursor<'d>> {
    cursor.get(Keyword::Ref)
}

impl<'d> Resolver<'d> {
    /// A resolver for the document with this root.
    pub fn new(root: &'d Node) -> Self {
        Self {
            root,
            version: Version::of(root),
            suggesting: true,
        }
    }

    /// A resolver that makes no suggestions, which take long in a document with very many faults.
    pub(in crate::spec) fn terse(root: &'d Node) -> Self {
        Self {
            suggesting: false,
            ..Self::new(root)
        }
    }

    /// The version of OpenAPI that the document is written for.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The keywords beside the `$ref` of a schema that affect which instances are valid: an
    /// instance must be valid against the target of the `$ref`, and against these (JSON Schema
    /// 2020-12, section 8.2.3.1). There are none in OpenAPI 3.0, where everything beside a `$ref`
    /// is ignored.
    pub fn siblings(
        &self,
        schema: &Cursor<'d>,
    ) -> impl Iterator<Item = (&'d str, Cursor<'d>)> + use<'d> {
        let counts = self.version.has_json_schema();
        let entries = counts.then(|| schema.entries()).into_iter().flatten();
        entries
            .filter(|(keyword, _)| Keyword::named(keyword).is_some_and(Keyword::affects_validity))
    }

    /// The schema itself, or if it is only a reference, the end of the chain of references: a
    /// schema without `$ref`, or one with [`siblings`](Self::siblings) of its `$ref`. None after a
    /// fault, as in [`resolve`](Self::resolve).
    pub fn resolve_schema(&self, schema: Cursor<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        self.follow(schema, found, |schema| {
            self.siblings(schema).next().is_some()
        })
    }

    /// The value itself, or if it is a reference, the value at the end of the chain of references,
    /// with its own pointer. None after a fault, which is reported at its `$ref`.
    pub fn resolve(&self, cursor: Cursor<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        self.follow(cursor, found, |_| false)
    }

    /// Follows references to the first value that is not a reference, or that `stops` accepts.
    fn follow(
        &self,
        cursor: Cursor<'d>,
        found: &Diagnostics,
        stops: impl Fn(&Cursor<'d>) -> bool,
    ) -> Option<Cursor<'d>> {
        let first = reference_of(&cursor);
        let mut here = cursor;
        for _ in 0..=LONGEST_CHAIN {
            match reference_of(&here) {
                Some(reference) if !stops(&here) => here = self.target(&reference, found)?,
                _ => return Some(here),
            }
        }
        found.extend(first.as_ref().map(endless));
        None
    }

    /// The value that one `$ref` points at, which may be a reference again.
    pub fn target(&self, reference: &Cursor<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        let Some(text) = reference.node.as_str() else {
            let message = format!("`$ref` must be a string, not {}", reference.node.kind());
            found.push(Diagnostic::new(Code::REF_SYNTAX, &reference.at, message));
            return None;
        };
        self.find(text, &reference.at, found)
    }

    /// The target of a reference that is given as text, such as an entry of a discriminator's
    /// mapping; `at` is the pointer of that text.
    pub fn find(&self, text: &str, at: &Pointer<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        let target = segments(text).and_then(|segments| {
            let mut segments = segments.iter();
            segments.try_fold(Cursor::root(self.root), |from, segment| {
                step(&from, segment)
            })
        });
        let report = |fault: Diagnostic| {
            let guess = self.suggesting.then(|| self.guess(text)).flatten();
            let guess = guess.map(|guess| format!("did you mean {}?", quoted(&guess)));
            found.push(Diagnostic {
                pointer: at.into(),
                help: guess.or(fault.help),
                ..fault
            });
        };
        target.map_err(report).ok()
    }

    /// Guesses the intended target of a broken reference, such as a misspelt one,
    /// `#components/schemas/A`, or `A` alone; none unless the guess exists.
    fn guess(&self, text: &str) -> Option<String> {
        let meant = match text.strip_prefix('#') {
            Some(rest) => format!("#/{}", rest.trim_start_matches('/')),
            None => format!("#/components/schemas/{text}"),
        };
        let mut cursor = Cursor::root(self.root);
        for segment in segments(&meant).ok()? {
            let names = cursor.node.as_map()?.keys().map(String::as_str);
            cursor = match cursor.get(&segment) {
                Some(value) => value,
                None => cursor.get(nearest(&segment, names)?)?,
            };
        }
        Some(format!("#{}", cursor.at))
    }
}

/// What is wrong with references that lead back to themselves.
pub(in crate::spec) const ENDLESS: &str =
    "the reference leads to another one, and so on, more than 20 times, and reaches no value";

/// The fault of a reference that never reaches a value.
pub(in crate::spec) fn endless(reference: &Cursor<'_>) -> Diagnostic {
    Diagnostic::new(Code::REF_CYCLE, &reference.at, ENDLESS)
}

/// One step of a JSON pointer (RFC 6901, section 4).
fn step<'d>(from: &Cursor<'d>, segment: &str) -> Result<Cursor<'d>, Diagnostic> {
    match from.node {
        Node::Map(_) => {
            let value = from.get(segment);
            value.ok_or_else(|| missing(from, &format!("has no field {}", quoted(segment))))
        }
        Node::List(_) if segment == "-" => Err(missing(from, "has no item after its last one")),
        Node::List(items) => {
            let digits = segment.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || segment.is_empty() || (segment.len() > 1 && segment.starts_with('0')) {
                let why = format!("is a list, which has no item {}", quoted(segment));
                return Err(missing(from, &why));
            }
            let item = segment.parse().ok().and_then(|index| {
                let node = items.get(index)?;
                let at = from.at.index(index);
                Some(Cursor { node, at })
            });
            item.ok_or_else(|| {
                let why = format!("has {} items, and no item {segment}", items.len());
                missing(from, &why)
            })
        }
        other => {
            let why = format!("is {}, which has no {}", other.kind(), quoted(segment));
            Err(missing(from, &why))
        }
    }
}

fn missing(from: &Cursor<'_>, why: &str) -> Diagnostic {
    let place = quoted(&format!("#{}", from.at));
    let message = format!("the target of the reference does not exist: {place} {why}");
    fault(Code::REF_MISSING, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    /// Follows the reference under `start`: the pointer of its target, or the fault.
    fn follow(text: &str) -> Result<String, Diagnostic> {
        let root = document(text);
        let found = Diagnostics::default();
        let start = Cursor::root(&root).get("start").unwrap();
        let target = Resolver::new(&root).resolve(start, &found);
        match (target, found.into_vec().pop()) {
            (Some(target), None) => Ok(target.at.to_string()),
            (None, Some(fault)) => Err(fault),
            both => panic!("either a value or a fault, not {both:?}"),
        }
    }

    fn start(reference: &str) -> String {
        format!(
            r#"{{"start": {{"$ref": {reference:?}}}, "a": {{"~1": 1, "/": 2, "b c": [{{}}, 5]}},
            "components": {{"schemas": {{"Webhook": {{}}}}}}}}"#
        )
    }

    #[test]
    fn pointers_are_decoded_in_the_order_of_rfc_6901() {
        let target = |reference: &str| follow(&start(reference)).unwrap();
        assert_eq!(target("#/a/~01"), "/a/~01");
        assert_eq!(target("#/a/~1"), "/a/~1");
        assert_eq!(target("#/a/b%20c/0"), "/a/b c/0");
        assert_eq!(target("#%2Fa"), "/a");
        assert_eq!(target("#"), "");
    }

    #[test]
    fn each_fault_has_its_code() {
        let code = |reference: &str| follow(&start(reference)).unwrap_err().code;
        assert_eq!(code(""), Code::REF_SYNTAX);
        assert_eq!(code("#a"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/~2"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/%2"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/%ff"), Code::REF_SYNTAX);
        assert_eq!(code("B"), Code::REF_EXTERNAL);
        assert_eq!(code("file:///etc/passwd#/A"), Code::REF_EXTERNAL);
        for index in ["-", "00", "2", "99999999999999999999", "", "+1"] {
            assert_eq!(
                code(&format!("#/a/b c/{index}")),
                Code::REF_MISSING,
                "{index}"
            );
        }
        assert_eq!(code("#/a/b c/1/d"), Code::REF_MISSING);
    }

    #[test]
    fn the_nearest_name_is_suggested() {
        let fault = follow(&start("#/components/schemas/Wehbook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
        let fault = follow(&start("#components/schemas/Webhook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
        let fault = follow(&start("Webhook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
    }

    #[test]
    fn a_terse_resolver_suggests_nothing() {
        let root = document(&start("#/components/schemas/Wehbook"));
        let found = Diagnostics::default();
        let start = Cursor::root(&root).get("start").unwrap();
        assert!(Resolver::terse(&root).resolve(start, &found).is_none());
        assert_eq!(found.into_vec()[0].help, None);
    }

    #[test]
    fn a_missing_target_is_explained() {
        let why = |reference: &str| {
            let message = follow(&start(reference)).unwrap_err().message;
            message
                .split_once(" does not exist: ")
                .unwrap()
                .1
                .to_owned()
        };
        assert_eq!(why("#/a/b c/-"), "`#/a/b c` has no item after its last one");
        assert_eq!(
            why("#/a/b c/x"),
            "`#/a/b c` is a list, which has no item `x`"
        );
        assert_eq!(why("#/a/b c/7"), "`#/a/b c` has 2 items, and no item 7");
        assert_eq!(
            why("#/a/b c/1/d"),
            "`#/a/b c/1` is an integer, which has no `d`"
        );
        assert_eq!(why("#/b"), "`#` has no field `b`");
    }

    /// What the schema `A` of these resolves to, and the keywords beside its `$ref`.
    fn schema(version: &str, schemas: &str) -> (String, Vec<String>) {
        let root = document(&format!(
            "{{openapi: {version}.0, components: {{schemas: {schemas}}}}}"
        ));
        let found = Diagnostics::default();
        let resolver = Resolver::new(&root);
        let start = resolver.find("#/components/schemas/A", &Pointer::default(), &found);
        let end = resolver.resolve_schema(start.unwrap(), &found).unwrap();
        let siblings = resolver.siblings(&end).map(|(name, _)| name.to_owned());
        let name = end.at.to_string().replace("/components/schemas/", "");
        (name, siblings.collect())
    }

    #[test]
    fn a_schema_with_keywords_beside_its_reference_is_an_end() {
        let schemas = "{A: {$ref: '#/components/schemas/B', description: d, x-a: 1, other: 2},
            B: {$ref: '#/components/schemas/C', minLength: 5, title: t}, C: {type: string}}";
        let siblings = vec!["minLength".to_owned()];
        assert_eq!(schema("3.1", schemas), ("B".to_owned(), siblings));
        let (end, _) = schema("3.0", schemas);
        assert_eq!(end, "C");
    }

    #[test]
    fn chains_end_at_a_value_and_cycles_at_a_fault() {
        let chain =
            r##"{"start": {"$ref": "#/a"}, "a": {"$ref": "#/b"}, "b": {"type": "string"}}"##;
        assert_eq!(follow(chain).unwrap(), "/b");
        let cycle = r##"{"start": {"$ref": "#/a"}, "a": {"$ref": "#/start"}}"##;
        let fault = follow(cycle).unwrap_err();
        assert_eq!(
            (fault.code, fault.pointer.as_str()),
            (Code::REF_CYCLE, "/start/$ref")
        );
        let no_text = follow(r##"{"start": {"$ref": 5}}"##).unwrap_err();
        assert_eq!(
            (no_text.code, no_text.pointer.as_str()),
            (Code::REF_SYNTAX, "/start/$ref")
        );
    }
}
