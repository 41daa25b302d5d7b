//! Facts about an intersection of schemas, each of which is computed once.
//!
//! Types, constraints, docs, the coverage report, defaults and examples are derived from these.
//!
//! Imports `keyword`, `diag`, `ir`, `spec` and `analysis`; the context and intersections.

mod array;
mod number;
mod object;
mod secret;
mod string;
mod types;
mod values;

pub(super) use array::ArrayFacts;
pub(super) use number::{Numeric, constrains_numbers, crossed, integer_range, is_format_of_number};
pub(super) use object::{ObjectFacts, has_conditions, pattern_properties};
pub(in crate::lower) use secret::is_password;
pub(super) use secret::{PASSWORD, is_secret};
pub(super) use string::{StringFacts, constrains_strings};
pub(super) use types::{Types, lists_every_type, states_null};
pub(super) use types::{allows_null, constraining, declared, has_meaning, implied};
pub(super) use values::{Values, both, satisfying, values, verify_constraints};

use std::cell::{Cell, OnceCell};
use std::ops::Deref;
use std::rc::Rc;

use super::intersection::Intersection;
use crate::ir::{Integer, Number};
use crate::lower::context::Context;
use crate::spec::Cursor;

/// An intersection, and what is known of it so far.
#[derive(Default)]
pub(super) struct Facts<'d> {
    whole: Intersection<'d>,
    /// Computed with the facts of the branches (`store`).
    pub(super) types: Cell<Option<Types>>,
    pub(super) values: OnceCell<Option<Values<'d>>>,
    pub(super) inside_null: OnceCell<InsideNull<'d>>,
    // Most schemas have one of these, so that each is in a place of its own.
    string: OnceCell<Box<StringFacts<'d>>>,
    integer: OnceCell<Box<Numeric<Integer>>>,
    number: OnceCell<Box<Numeric<Number>>>,
    array: OnceCell<Box<ArrayFacts<'d>>>,
    object: OnceCell<Box<ObjectFacts<'d>>>,
}

/// What a choice between null and one other branch leaves.
#[derive(Clone)]
pub(super) enum InsideNull<'d> {
    /// The schema makes no such choice.
    Same,
    /// That branch has a name.
    Named(Cursor<'d>),
    /// That branch, and what applies beside the choice.
    Branch(Rc<Facts<'d>>),
}

impl<'d> Facts<'d> {
    pub(super) fn new(whole: Intersection<'d>) -> Self {
        Self {
            whole,
            ..Self::default()
        }
    }

    pub(super) fn string(&self, cx: &Context<'d, '_>) -> &StringFacts<'d> {
        self.once(cx, "string", &self.string, |it| string::string(cx, it))
    }

    pub(super) fn integer(&self, cx: &Context<'d, '_>) -> &Numeric<Integer> {
        self.once(cx, "integer", &self.integer, number::integer)
    }

    pub(super) fn number(&self, cx: &Context<'d, '_>) -> &Numeric<Number> {
        self.once(cx, "number", &self.number, number::number)
    }

    pub(super) fn array(&self, cx: &Context<'d, '_>) -> &ArrayFacts<'d> {
        self.once(cx, "array", &self.array, |it| {
            array::array(it, cx.is_strict())
        })
    }

    pub(super) fn object(&self, cx: &Context<'d, '_>) -> &ObjectFacts<'d> {
        self.once(cx, "object", &self.object, object::object)
    }

    /// Facts that are computed where they are first asked for.
    fn once<'f, T>(
        &self,
        cx: &Context<'d, '_>,
        name: &'static str,
        facts: &'f OnceCell<Box<T>>,
        compute: impl FnOnce(&Intersection<'d>) -> T,
    ) -> &'f T {
        facts.get_or_init(|| {
            cx.count_fact(name, self.whole.owner.as_ref());
            Box::new(compute(&self.whole))
        })
    }
}

impl<'d> Deref for Facts<'d> {
    type Target = Intersection<'d>;

    fn deref(&self) -> &Intersection<'d> {
        &self.whole
    }
}

#[cfg(test)]
mod tests;
