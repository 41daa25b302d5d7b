//! What a schema is about, at a first look: which kinds of values, and whether null.

use super::conjunction::{Conjunction, Part, address};
use super::kinds::{Kinds, declared, forces, lets_null_pass, meant, says_null};
use super::label_of;
use crate::keyword::Keyword;
use crate::lower::Lowering;
use crate::spec::{Cursor, reference_of};

/// How many unions a look goes into, one within the other. No honest document needs more.
const DEEPEST_LOOK: usize = 64;

/// The kinds of values that a schema is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Summary {
    pub(super) kinds: Kinds,
    /// Whether null is a value of it as well.
    pub(super) null: bool,
}

impl Summary {
    /// Of a schema that says nothing.
    const ANY: Self = Self {
        kinds: Kinds::ALL,
        null: false,
    };

    pub(super) fn is_null_alone(self) -> bool {
        self.kinds.is_empty() && self.null
    }
}

/// Another schema that one has the meaning of.
pub(super) enum Same<'d> {
    /// One that it refers to.
    Target(Cursor<'d>),
    /// One that stands in it.
    Member(Cursor<'d>),
}

impl<'d> Lowering<'d, '_> {
    /// What a conjunction is about. Where its schemas contradict each other, the first one
    /// counts.
    pub(super) fn summary(&mut self, whole: &Conjunction<'d>) -> Summary {
        let mut kinds = Kinds::ALL;
        let (mut says, mut passes) = (false, true);
        for schema in whole.schemas() {
            if schema.as_boolean_schema() == Some(false) {
                return Summary {
                    kinds: Kinds::NONE,
                    null: false,
                };
            }
            let own = declared(schema);
            let is_null = own.is_empty() && kinds == Kinds::ALL;
            match kinds.and(own) {
                Kinds::NONE if !is_null => {}
                both => kinds = both,
            }
            says |= says_null(schema);
            passes &= lets_null_pass(schema);
        }
        for choice in &whole.choices {
            let members = choice.members.iter().cloned();
            let members: Vec<_> = members.map(|member| self.summary_of(member)).collect();
            let any = members
                .iter()
                .fold(Kinds::NONE, |kinds, member| kinds.or(member.kinds));
            kinds = match kinds.and(any) {
                Kinds::NONE if !any.is_empty() => kinds,
                both => both,
            };
            let null = members.iter().any(|member| member.null);
            says |= null;
            passes &= null || members.contains(&Summary::ANY);
        }
        if kinds == Kinds::ALL && !self.is_literal() {
            let meant = whole.schemas().map(meant).fold(Kinds::NONE, Kinds::or);
            kinds = if meant.is_empty() { kinds } else { meant };
        }
        let owner = whole.owner.as_ref();
        let null = match self.is_literal() {
            true => {
                says && whole
                    .inputs
                    .iter()
                    .all(|schema| self.lets_null_pass(schema))
            }
            false => (says && passes) || owner.is_some_and(says_null),
        };
        Summary { kinds, null }
    }

    /// What a schema is about, or what it refers to.
    pub(super) fn summary_of(&mut self, schema: Cursor<'d>) -> Summary {
        let Some(schema) = self.resolver.resolve_schema(schema, self.found) else {
            return Summary::ANY;
        };
        let key = address(&schema);
        if let Some(known) = self.known.summaries.get(&key) {
            return *known;
        }
        if self.known.looking >= DEEPEST_LOOK {
            return Summary::ANY;
        }
        // A schema that is met again while it is looked at adds nothing to itself.
        self.known.summaries.insert(key, Summary::ANY);
        self.known.looking += 1;
        let label = label_of("");
        let whole = self.conjunction(&[Part { schema, label }]);
        let summary = self.summary(&whole);
        self.known.looking -= 1;
        self.known.summaries.insert(key, summary);
        summary
    }

    /// The schema that this one has the meaning of, but for words and for null: what its
    /// `$ref` leads to, or the only member of its `allOf` that says anything. This is how
    /// documents say something about a reference.
    pub(super) fn same(&mut self, schema: &Cursor<'d>) -> Option<Same<'d>> {
        self.account.see(schema);
        let mut only = None;
        let mut types = Kinds::ALL;
        for (keyword, value) in schema.entries() {
            let members: Vec<_> = match keyword {
                "$ref" => self
                    .resolver
                    .target(&value, self.found)
                    .map(Same::Target)
                    .into_iter()
                    .collect(),
                "allOf" => value
                    .items()
                    .filter(has_meaning)
                    .map(Same::Member)
                    .collect(),
                "type" => {
                    types = declared(schema);
                    continue;
                }
                "nullable" => continue,
                keyword => match Keyword::named(keyword) {
                    Some(known) if known.affects_validity() => return None,
                    _ => continue,
                },
            };
            for member in members {
                if only.replace(member).is_some() {
                    return None;
                }
            }
        }
        let only = only?;
        if types != Kinds::ALL {
            let (Same::Target(other) | Same::Member(other)) = &only;
            let summary = self.summary_of(other.clone());
            let forbids_null = summary.null && !schema.takes_null();
            if !summary.kinds.within(types) || forbids_null {
                return None;
            }
        }
        Some(only)
    }
}

/// Whether anything depends on a schema, or it refers to one on which something does.
pub(super) fn has_meaning(schema: &Cursor<'_>) -> bool {
    schema.as_boolean_schema() == Some(false)
        || reference_of(schema).is_some()
        || schema.is_true("nullable")
        || forces(schema).next().is_some()
}
