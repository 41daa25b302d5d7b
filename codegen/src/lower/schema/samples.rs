//! Defaults and examples that are not valid instances of their schemas: slips that a reader of
//! the docs would follow.
//!
//! Imports `diag`, `keyword` and `spec`; the evaluator and the store.

use indexmap::IndexMap;

use super::evaluate::Violation;
use super::store::Store;
use crate::diag::{Code, Diagnostic};
use crate::keyword::Keyword;
use crate::spec::{Cursor, Node, json};

/// What an invalid default means for the crate.
const DEFAULT: &str = "the docs state it, but the crate treats it as invalid";

/// What an invalid example means for the crate.
const EXAMPLE: &str = "the crate treats values like it as invalid";

/// A sample is shown up to this many characters.
const MOST_SHOWN: usize = 60;

/// Reports the invalid samples of all schemas that code is made of. Of the examples that violate
/// the same keyword, the first is shown: some documents have a great many.
pub(in crate::lower) fn check_samples(store: &Store<'_, '_>) {
    let cx = &store.cx;
    let mut examples: IndexMap<Keyword, (Diagnostic, usize)> = IndexMap::new();
    for schema in cx.coverage.sampled.take() {
        for (place, what) in samples(&schema) {
            // Null is how people write that there is none.
            if *place.node == Node::Null {
                continue;
            }
            let Some(violation) = store.evaluator().violation(place.node, &schema) else {
                continue;
            };
            let fault = fault(what, &place, &violation);
            if what == Keyword::Default {
                cx.report(fault.help(DEFAULT));
            } else {
                let first = examples.entry(violation.keyword).or_insert((fault, 0));
                first.1 += 1;
            }
        }
    }
    for (keyword, (fault, count)) in examples {
        cx.report(fault.help(match count - 1 {
            0 => EXAMPLE.to_owned(),
            1 => format!("1 more example violates a `{keyword}`; {EXAMPLE}"),
            others => format!("{others} more examples violate a `{keyword}`; {EXAMPLE}"),
        }));
    }
}

/// The samples of a schema, each with whether it is the default or an example.
fn samples<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = (Cursor<'d>, Keyword)> {
    let default = schema.get(Keyword::Default).into_iter();
    let example = schema.get(Keyword::Example).into_iter();
    let examples = schema.get(Keyword::Examples).into_iter();
    let examples = example.chain(examples.flat_map(|list| list.items()));
    let default = default.map(|place| (place, Keyword::Default));
    default.chain(examples.map(|place| (place, Keyword::Example)))
}

fn fault(what: Keyword, place: &Cursor<'_>, violation: &Violation) -> Diagnostic {
    let text = json(place.node).to_string();
    let shown = match text.char_indices().nth(MOST_SHOWN) {
        None => format!("`{text}`"),
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
    };
    let at = match violation.at.as_str() {
        "" => String::new(),
        at => format!(", at `{at}`"),
    };
    let keyword = violation.keyword;
    let message =
        format!("the {what} {shown} is not valid against its schema: it violates `{keyword}`{at}");
    Diagnostic::new(Code::SAMPLE_BREAKS_RULE, &place.at, message)
}
