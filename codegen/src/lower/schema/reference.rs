//! Schemas that mean another schema, and say something about it.
//!
//! Imports `ir`, `keyword` and `spec`; docs, the store, facts, assertions and intersections.

use std::rc::Rc;

use super::assertion::violated;
use super::expressed::VALUES;
use super::facts::{Facts, InsideNull, Values, allows_null, constraining, declared};
use super::intersection::{Choice, Part};
use super::store::Store;
use crate::ir::Docs;
use crate::keyword::{Keyword, KeywordSet, Role};
use crate::lower::docs::docs;
use crate::spec::{Cursor, reference_of};

/// How many schemas in a row may be aliases of another one; the bound that ends a cycle, which
/// the checks of the document report.
const LONGEST_CHAIN: usize = 64;

/// The keywords of a schema that the type of its target expresses.
const BESIDE: KeywordSet = VALUES.or(KeywordSet::of(&[Keyword::AnyOf, Keyword::OneOf]));

/// The schema that another one means.
pub(in crate::lower) struct Target<'d> {
    pub(in crate::lower) schema: Cursor<'d>,
    /// Whether null is allowed as well.
    pub(in crate::lower) nullable: bool,
    /// The schemas that lead there, each inside of the one before.
    way: Vec<Wrapper<'d>>,
}

/// A schema that has the meaning of another one, but for annotations and for null.
struct Wrapper<'d> {
    schema: Cursor<'d>,
    inner: Inner<'d>,
    /// The choice between the inner schema and null.
    choice: Option<Choice<'d>>,
    /// The branches of its `allOf` beside the inner schema, which constrain nothing more.
    asides: Vec<Cursor<'d>>,
}

/// The schema that a wrapper has the meaning of.
enum Inner<'d> {
    /// One that it refers to.
    Target(Cursor<'d>),
    /// One that is inside of it.
    Branch(Cursor<'d>),
}

/// The schema with a name of its own that this one means.
pub(super) fn target_of<'d>(store: &Store<'d, '_>, first: &Cursor<'d>) -> Option<Target<'d>> {
    let mut schema = first.clone();
    let mut nullable = false;
    let mut way = Vec::new();
    for _ in 0..LONGEST_CHAIN {
        let wrapper = wrapper(store, schema)?;
        nullable |= wrapper.takes_null(store);
        way.push(wrapper);
        match &way.last()?.inner {
            Inner::Branch(branch) => schema = branch.clone(),
            Inner::Target(target) => {
                let schema = store.cx.resolve_schema(target.clone())?;
                let is_itself = std::ptr::eq(schema.node, first.node);
                // People mean what is on the way, although the target has a say too.
                if store.cx.is_strict() {
                    let accepts_null = store.evaluator().accepts_null(first);
                    nullable &= accepts_null;
                    if !accepts_null && store.types_of(&schema).null {
                        return None;
                    }
                }
                return (!is_itself).then_some(Target {
                    schema,
                    nullable,
                    way,
                });
            }
        }
    }
    None
}

impl<'d> Target<'d> {
    /// Records that the type of the target enforces the schemas that lead there.
    pub(super) fn enforce(&self, store: &Store<'d, '_>) {
        for wrapper in &self.way {
            for schema in wrapper.schemas() {
                store.cx.coverage.enforce(schema, BESIDE);
                store.verify_beside_values(schema);
            }
            if let Some(choice) = &wrapper.choice {
                store.enforce_null(choice);
            }
        }
    }

    /// What the schemas that lead to the target state about it.
    pub(super) fn docs(&self) -> Docs {
        let schemas = self.way.iter().flat_map(Wrapper::schemas);
        schemas.fold(Docs::default(), |known, schema| known.or(docs(schema)))
    }
}

impl<'d> Wrapper<'d> {
    /// The schemas that say something about the inner one.
    fn schemas(&self) -> impl Iterator<Item = &Cursor<'d>> {
        [&self.schema].into_iter().chain(&self.asides)
    }

    /// Whether null is valid, whatever the inner schema says.
    fn takes_null(&self, store: &Store<'d, '_>) -> bool {
        let choice = self.choice.as_ref();
        let is_chosen = choice.is_some_and(|choice| store.has_null_branch(choice));
        self.schema.takes_null() || (is_chosen && self.schemas().all(allows_null))
    }

    /// Whether all instances of the inner schema are valid.
    fn accepts_all(&self, store: &Store<'d, '_>) -> bool {
        let (Inner::Target(inner) | Inner::Branch(inner)) = &self.inner;
        let stating = self
            .schemas()
            .filter(|it| constraining(it).any(is_assertion));
        let stating: Vec<_> = stating.collect();
        let inner = store.cx.resolve_schema(inner.clone());
        let Some(inner) = inner.filter(|_| !stating.is_empty()) else {
            return stating.is_empty();
        };
        let facts = store.of(&inner);
        let types = store.types(&facts);
        let within =
            |it: &&Cursor<'d>| types.json.within(declared(it)) && (!types.null || allows_null(it));
        let mut keywords = stating.iter().flat_map(|it| constraining(it));
        if keywords.all(|it| it == Keyword::Type || !is_assertion(it)) {
            return stating.iter().all(within);
        }
        // What else they say may hold for every value that the inner schema lists.
        let values = store.values(&facts).filter(|_| facts.choices.is_empty());
        let holds = |values: &Values<'d>| {
            let mut nodes = values.list.iter().map(|value| value.node);
            nodes.all(|node| {
                stating
                    .iter()
                    .all(|it| violated(&store.cx, node, it).is_none())
            })
        };
        !store.cx.is_strict() && stating.iter().all(within) && values.is_some_and(holds)
    }
}

/// The schema as a wrapper of the one that it has the meaning of: what its `$ref` leads to, the
/// only branch of its `allOf` that constrains more than what is beside it, or the only branch
/// besides null of a choice. This is how documents say something about a reference.
fn wrapper<'d>(store: &Store<'d, '_>, schema: Cursor<'d>) -> Option<Wrapper<'d>> {
    let cx = &store.cx;
    let (mut inners, mut asides, mut choice) = (Vec::new(), Vec::new(), None);
    let reference = reference_of(&schema).filter(|_| !cx.has_siblings_of_references());
    if let Some(reference) = reference {
        return Some(Wrapper {
            schema,
            inner: Inner::Target(cx.target(&reference)?),
            choice,
            asides,
        });
    }
    for keyword in schema.keywords() {
        match keyword {
            Keyword::Ref => inners.extend(cx.target(&schema.get(keyword)?).map(Inner::Target)),
            Keyword::AllOf => {
                let (plain, others) = schema.get(keyword)?.items().partition(is_plain);
                asides = plain;
                inners.extend(others.into_iter().map(Inner::Branch));
            }
            Keyword::OneOf | Keyword::AnyOf => {
                let found = Choice::of(cx, &Part::here(schema.clone()), keyword)?;
                inners.push(Inner::Branch(only_branch_of(store, &found)?.clone()));
                choice = Some(found);
            }
            keyword if keyword.affects_validity() && !is_assertion(keyword) => return None,
            _ => {}
        }
    }
    let inner = inners.pop().filter(|_| inners.is_empty())?;
    let wrapper = Wrapper {
        schema,
        inner,
        choice,
        asides,
    };
    wrapper.accepts_all(store).then_some(wrapper)
}

/// Whether a schema constrains instances only by values of its own, if at all.
fn is_plain(schema: &Cursor<'_>) -> bool {
    let mut keywords = constraining(schema);
    schema.as_boolean_schema() != Some(false) && keywords.all(is_assertion)
}

/// Whether a keyword constrains instances by its own value. One that only adds known values does
/// not.
fn is_assertion(keyword: Keyword) -> bool {
    keyword.role() == Role::Assertion && keyword != Keyword::ExtensibleEnum
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
    only_branch_of(store, choice).map(|only| (choice, only))
}

/// The only branch besides null.
fn only_branch_of<'c, 'd>(store: &Store<'d, '_>, choice: &'c Choice<'d>) -> Option<&'c Cursor<'d>> {
    let mut branches = store.branches(choice);
    match (branches.next(), branches.next()) {
        (Some(only), None) => Some(only),
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
    if let Some(target) = target_of(store, schema) {
        return target.docs().or(docs(&target.schema));
    }
    let own = docs(schema);
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
