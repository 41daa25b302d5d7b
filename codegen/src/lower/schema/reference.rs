//! Schemas that mean another schema, and say something about it.
//!
//! Imports `ir`, `keyword` and `spec`; docs, the store, facts and intersections.

use std::rc::Rc;

use super::facts::{Facts, InsideNull, declared, has_meaning};
use super::intersection::Choice;
use super::store::Store;
use crate::ir::Docs;
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::docs::docs;
use crate::spec::Cursor;

/// How many schemas in a row may be aliases of another one; the bound that ends a cycle, which
/// the checks of the document report.
const LONGEST_CHAIN: usize = 64;

/// The keywords that a schema can have beside the other one that it means.
const BESIDE: KeywordSet = KeywordSet::of(&[Keyword::AllOf, Keyword::Type, Keyword::Nullable]);

/// The schema that another one means.
pub(in crate::lower) struct Target<'d> {
    pub(in crate::lower) schema: Cursor<'d>,
    /// Whether null is allowed as well.
    pub(in crate::lower) nullable: bool,
}

/// Another schema that one has the meaning of.
enum Same<'d> {
    /// One that it refers to.
    Target(Cursor<'d>),
    /// One that is inside of it.
    Branch(Cursor<'d>),
}

/// The schema with a name of its own that this one means.
pub(super) fn target_of<'d>(store: &Store<'d, '_>, first: &Cursor<'d>) -> Option<Target<'d>> {
    let mut schema = first.clone();
    let mut nullable = false;
    for _ in 0..LONGEST_CHAIN {
        nullable |= schema.takes_null();
        match same(store, &schema)? {
            Same::Branch(branch) => schema = branch,
            Same::Target(target) => {
                let schema = store.cx.resolve_schema(target)?;
                // People mean what is on the way, although the target has a say too.
                nullable &= !store.cx.is_strict() || store.evaluator().accepts_null(first);
                return Some(Target { schema, nullable });
            }
        }
    }
    None
}

/// Records that the type of its target enforces a schema.
pub(super) fn enforce_target<'d>(store: &Store<'d, '_>, first: &Cursor<'d>) {
    let mut schema = first.clone();
    for _ in 0..LONGEST_CHAIN {
        store.cx.coverage.enforce(&schema, BESIDE);
        match same(store, &schema) {
            Some(Same::Branch(branch)) => schema = branch,
            _ => return,
        }
    }
}

/// The schema that this one has the meaning of, but for annotations and for null: what its
/// `$ref` leads to, or the only branch of its `allOf` that constrains anything. This is how
/// documents say something about a reference.
fn same<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>) -> Option<Same<'d>> {
    let mut only = None;
    let mut types = JsonTypes::ALL;
    for (name, _) in schema.node.as_map()? {
        let Some(keyword) = Keyword::named(name) else {
            continue;
        };
        match keyword {
            Keyword::Ref => {
                let target = store.cx.target(&schema.get(name)?);
                if target.is_some_and(|target| only.replace(Same::Target(target)).is_some()) {
                    return None;
                }
            }
            Keyword::AllOf => {
                let list = schema.get(name)?;
                for branch in list.items().filter(has_meaning) {
                    if only.replace(Same::Branch(branch)).is_some() {
                        return None;
                    }
                }
            }
            Keyword::Type => types = declared(schema),
            Keyword::Nullable => {}
            keyword if keyword.affects_validity() => return None,
            _ => {}
        }
    }
    let only = only?;
    if types != JsonTypes::ALL {
        let (Same::Target(other) | Same::Branch(other)) = &only;
        let own = store.types_of(other);
        let forbids_null = own.null && !schema.takes_null();
        if !own.json.within(types) || forbids_null {
            return None;
        }
    }
    Some(only)
}

/// What a choice between null and one other branch leaves. Such a choice is none in Rust, where
/// null is an `Option`.
pub(super) fn inside_null<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> InsideNull<'d> {
    let inside = facts.inside_null.get_or_init(|| {
        let Some((choice, only)) = only_branch(store, facts) else {
            return InsideNull::Same;
        };
        match target_of(store, only) {
            Some(target) => InsideNull::Named(target.schema),
            None => InsideNull::Branch(merged(store, facts, choice, only)),
        }
    });
    inside.clone()
}

/// The only branch besides null of the only choice.
pub(super) fn only_branch<'w, 'd>(
    store: &Store<'d, '_>,
    facts: &'w Facts<'d>,
) -> Option<(&'w Choice<'d>, &'w Cursor<'d>)> {
    let [choice] = facts.choices.as_slice() else {
        return None;
    };
    let mut branches = store.branches(choice);
    match (branches.next(), branches.next()) {
        (Some(only), None) => Some((choice, only)),
        _ => None,
    }
}

/// The facts of a branch together with what applies beside its choice.
pub(super) fn merged<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    choice: &Choice<'d>,
    branch: &Cursor<'d>,
) -> Rc<Facts<'d>> {
    let branch = choice.owner.sibling(branch.clone());
    store.extended(facts.without_choices(), branch)
}

/// The docs of a place that has a schema, such as a property or a parameter: those of its schema,
/// or of what that is made of or refers to.
pub(in crate::lower) fn place_docs<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>) -> Docs {
    let own = docs(schema);
    if let Some(target) = target_of(store, schema) {
        return own.or(docs(&target.schema));
    }
    let facts = store.of(schema);
    let inside = inside_null(store, &facts);
    let (parts, named) = match &inside {
        InsideNull::Branch(branch) => (&branch.parts, None),
        InsideNull::Named(target) => (&facts.parts, Some(target)),
        InsideNull::Same => (&facts.parts, None),
    };
    let parts = parts.iter().filter(|part| part.label.is_none());
    let schemas = parts.map(|part| &part.schema).chain(named);
    let others = schemas.filter(|other| !std::ptr::eq(other.node, schema.node));
    others.fold(own, |own, other| own.or(docs(other)))
}
