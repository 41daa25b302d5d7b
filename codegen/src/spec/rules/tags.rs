//! Rules about tags that are inside of others (OpenAPI 3.2, Tag Object: `parent`).
//!
//! Imports `diag`, and from this layer `document` and `quote`.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use std::collections::HashMap;

/// How many tags may be around another one. Each is a folder of the emitted crate.
pub const DEEPEST_TAG: usize = 8;

/// The declared tags by name, each with the name of the tag that it is inside of.
pub fn tag_parents<'d>(root: &Cursor<'d>) -> HashMap<&'d str, Option<&'d str>> {
    let tags = root.get("tags");
    let tags: Vec<_> = tags.iter().flat_map(Cursor::items).collect();
    // Of several tags with one name, the first counts.
    let tags = tags.iter().rev();
    tags.filter_map(|tag| Some((tag.text("name")?, tag.text("parent"))))
        .collect()
}

/// Checks that each parent is declared, and that none is inside of itself.
pub(in crate::spec) fn check(root: &Node, found: &Diagnostics) {
    let root = Cursor::root(root);
    let parents = tag_parents(&root);
    let tags = root.get("tags");
    for tag in tags.iter().flat_map(Cursor::items) {
        let Some((place, parent)) = tag.get("parent").zip(tag.text("parent")) else {
            continue;
        };
        let report = |code, message: String| {
            found.push(Diagnostic::new(code, &place.at, message));
        };
        if !parents.contains_key(parent) {
            let message = format!(
                "`parent` is ignored: the tag {} is not declared",
                quoted(parent)
            );
            report(Code::IGNORED_FIELD, message);
            continue;
        }
        let next = |name: &&str| parents.get(name).copied().flatten();
        let around = std::iter::successors(Some(parent), next);
        let around: Vec<_> = around.take(DEEPEST_TAG + 1).collect();
        let name = tag.text("name").unwrap_or_default();
        if around.contains(&name) {
            report(
                Code::REF_CYCLE,
                format!("the tag {} is inside of itself", quoted(name)),
            );
        } else if around.len() > DEEPEST_TAG {
            let message = format!(
                "there are more than {DEEPEST_TAG} tags around {}",
                quoted(name)
            );
            report(Code::TOO_LARGE, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::{document, lines};

    #[test]
    fn parents_are_other_tags_that_are_declared() {
        let faults = |tags: &str| {
            let root = document(&format!("{{tags: {tags}}}"));
            let found = Diagnostics::default();
            check(&root, &found);
            lines(found)
        };
        assert_eq!(faults("[{name: a, parent: b}, {name: b}]").len(), 0);
        assert_eq!(faults("[{name: a, parent: b}]"), ["W0104 /tags/0/parent"]);
        assert_eq!(faults("[{name: a, parent: a}]"), ["E0204 /tags/0/parent"]);
        let circle = "[{name: a, parent: b}, {name: b, parent: c}, {name: c, parent: b}]";
        let expected = ["E0204 /tags/1/parent", "E0204 /tags/2/parent"];
        assert!(
            expected
                .iter()
                .all(|it| faults(circle).contains(&(*it).to_owned()))
        );
        let chain = |length| {
            let tags = (0..length).map(|it| format!("{{name: t{it}, parent: t{}}}", it + 1));
            format!(
                "[{}, {{name: t{length}}}]",
                tags.collect::<Vec<_>>().join(", ")
            )
        };
        assert_eq!(faults(&chain(DEEPEST_TAG)).len(), 0);
        assert_eq!(faults(&chain(DEEPEST_TAG + 1)).len(), 1);
    }
}
