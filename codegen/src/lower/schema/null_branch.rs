//! The branches of a choice that only say that null is valid, in the words of OpenAPI 3.0.
//!
//! OpenAPI 3.0 has no type of null, so documents add `{nullable: true}` to an `anyOf` where 3.1 has
//! `{type: 'null'}`. To the letter, that branch accepts every value, and the choice constrains
//! nothing.
//!
//! Imports `keyword` and `spec`; the context and facts about types.

use super::facts::{constraining, declared, lists_every_type};
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::context::Context;
use crate::spec::{Cursor, Node, reference_of};

/// The branches of a `oneOf` or an `anyOf`.
pub(super) struct Divided<'d> {
    /// Those that only say that null is valid, although to the letter they accept more.
    pub(super) null: Vec<Cursor<'d>>,
    /// All others.
    pub(super) others: Vec<Cursor<'d>>,
}

impl<'d> Divided<'d> {
    /// The branches in a list, none of which is about null only.
    pub(super) fn undivided(list: &Cursor<'d>) -> Self {
        Self {
            null: Vec::new(),
            others: list.items().collect(),
        }
    }
}

/// Divides the branches in a list. One is about null only beside branches that say what else is
/// valid.
pub(super) fn divided<'d>(cx: &Context<'d, '_>, list: &Cursor<'d>) -> Divided<'d> {
    if cx.is_strict() || !list.items().any(|branch| bare(&branch).is_some()) {
        return Divided::undivided(list);
    }
    let says = || list.items().filter(|it| bare(it).is_none());
    let says: Vec<_> = says().filter_map(|it| content(cx, &it)).collect();
    let (null, others) = list.items().partition(|branch| match bare(branch) {
        // Beside branches that are only a type as well, this is one more type.
        Some(Bare::Object) => says.contains(&Content::More),
        Some(Bare::Any) => !says.is_empty(),
        None => false,
    });
    Divided { null, others }
}

/// What a schema allows beside null that only says `nullable`.
enum Bare {
    Any,
    Object,
}

/// Whether a schema says nothing but that it is nullable, or a nullable object.
fn bare(schema: &Cursor<'_>) -> Option<Bare> {
    // A sample says that there are other values than null.
    let samples = [Keyword::Default, Keyword::Example];
    let samples = samples.iter().filter_map(|it| schema.node.get(it));
    let lists = schema.node.get(Keyword::Examples).into_iter();
    let mut samples = samples.chain(lists.flat_map(Node::items));
    if !schema.is_true(Keyword::Nullable) || samples.any(|sample| *sample != Node::Null) {
        return None;
    }
    let mut others = constraining(schema);
    match (others.next(), others.next()) {
        (None, _) => Some(Bare::Any),
        (Some(Keyword::Type), None) => {
            (declared(schema) == JsonTypes::OBJECT).then_some(Bare::Object)
        }
        _ => None,
    }
}

/// How much a branch says about values other than null.
#[derive(PartialEq)]
enum Content {
    Type,
    More,
}

/// What a branch says about values other than null, if anything.
fn content<'d>(cx: &Context<'d, '_>, branch: &Cursor<'d>) -> Option<Content> {
    let schema = cx.resolve_schema(branch.clone())?;
    let mut keywords = constraining(&schema).peekable();
    keywords.peek()?;
    if lists_every_type(&schema) || declared(&schema).is_empty() {
        return None;
    }
    let has_name = reference_of(branch).is_some();
    match has_name || keywords.any(|keyword| keyword != Keyword::Type) {
        true => Some(Content::More),
        false => Some(Content::Type),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::ir::Interpretation;
    use crate::spec::load;

    /// How many branches are about null, and how many are not.
    fn counts(branches: &str, interpretation: Interpretation) -> (usize, usize) {
        let text = format!(
            "openapi: 3.0.3
list: {branches}
components:
  schemas:
    Filter: {{type: object}}
    Anything: {{nullable: true}}
    NullEnum: {{enum: [null]}}"
        );
        let root = load(&text).unwrap();
        let found = Diagnostics::default();
        let cx = Context::new(&root, interpretation, &found);
        let Divided { null, others } = divided(&cx, &cx.root.get("list").unwrap());
        (null.len(), others.len())
    }

    #[test]
    fn branches_that_only_say_nullable_are_null() {
        let filter = "$ref: '#/components/schemas/Filter'";
        let anything = "$ref: '#/components/schemas/Anything'";
        let null_enum = "$ref: '#/components/schemas/NullEnum'";
        for (branches, null, others) in [
            (format!("[{{{filter}}}, {{nullable: true}}]"), 1, 1),
            (
                format!("[{{nullable: true}}, {{{filter}}}, {{type: string}}]"),
                1,
                2,
            ),
            (
                format!("[{{{filter}}}, {{type: object, nullable: true}}]"),
                1,
                1,
            ),
            (
                format!("[{{{filter}}}, {{nullable: true, title: t, description: d, x-a: 1}}]"),
                1,
                1,
            ),
            (
                format!("[{{{filter}}}, {{nullable: true, default: null, example: null}}]"),
                1,
                1,
            ),
            (
                format!("[{{{filter}}}, {{nullable: true, examples: [null]}}]"),
                1,
                1,
            ),
            ("[{type: string}, {nullable: true}]".to_owned(), 1, 1),
            (
                "[{minLength: 1}, {type: object, nullable: true}]".to_owned(),
                1,
                1,
            ),
            // A sample says that there are other values.
            (
                format!("[{{{filter}}}, {{nullable: true, example: 1}}]"),
                0,
                2,
            ),
            (
                format!("[{{{filter}}}, {{nullable: true, default: a}}]"),
                0,
                2,
            ),
            // These say more than null.
            (format!("[{{{filter}}}, {{}}]"), 0, 2),
            (format!("[{{{filter}}}, {{nullable: false}}]"), 0, 2),
            (
                format!("[{{{filter}}}, {{type: string, nullable: true}}]"),
                0,
                2,
            ),
            (
                format!("[{{{filter}}}, {{nullable: true, minLength: 1}}]"),
                0,
                2,
            ),
            (format!("[{{{filter}}}, {{{anything}}}]"), 0, 2),
            (
                "[{type: string}, {type: object, nullable: true}]".to_owned(),
                0,
                2,
            ),
            // Beside these, nothing else says which values there are.
            ("[{nullable: true}]".to_owned(), 0, 1),
            ("[{}, {nullable: true}]".to_owned(), 0, 2),
            (
                "[true, {nullable: true}, {nullable: true}]".to_owned(),
                0,
                3,
            ),
            (format!("[{{{anything}}}, {{nullable: true}}]"), 0, 2),
            (
                format!("[{{{null_enum}}}, {{type: object, nullable: true}}]"),
                0,
                2,
            ),
        ] {
            let found = counts(&branches, Interpretation::Inferred);
            assert_eq!(found, (null, others), "{branches}");
            let all = (0, null + others);
            assert_eq!(counts(&branches, Interpretation::Strict), all, "{branches}");
        }
    }
}
