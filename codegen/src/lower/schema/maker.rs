//! The way back into lowering for shapes that have schemas inside.
//!
//! Objects, lists and unions ask for the types of their parts through this, so that none of them
//! knows who asks for it.
//!
//! Imports `ir`; the registry, children, the store, facts and intersections.

use std::rc::Rc;

use super::children::Children;
use super::facts::Facts;
use super::intersection::{Key, Part};
use super::registry::{Registry, Shaped};
use super::store::Store;
use crate::ir::{Label, Note, Type};

/// A type at its place, with what the docs of the place state; a type with a name has docs of
/// its own.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Typed {
    pub(in crate::lower) ty: Type,
    pub(in crate::lower) notes: Vec<Note>,
}

impl Typed {
    pub(in crate::lower) fn of(ty: Type) -> Self {
        let notes = Vec::new();
        Self { ty, notes }
    }
}

/// What comes of facts.
pub(super) enum Lowered {
    /// They have a type already.
    Type(Type),
    /// They may need a name.
    Shape(Box<Shaped>),
}

/// What makes types of schemas.
pub(super) trait TypeMaker<'d, 'f> {
    fn store(&self) -> Rc<Store<'d, 'f>>;

    fn registry(&mut self) -> &mut Registry<'d>;

    /// Which schemas extend which.
    fn children(&self) -> Rc<Children<'d>>;

    /// The type of the instances that satisfy all of these schemas.
    fn of_parts(&mut self, parts: &[Part<'d>], label: &Label) -> Typed;

    /// The shape of facts, or their type where that is known.
    fn lowered(&mut self, key: &Key, facts: &Facts<'d>, label: &Label) -> Lowered;

    /// The type of a shape, which gets a name where its kind of type needs one.
    fn lifted(&mut self, key: &Key, facts: &Facts<'d>, label: &Label, shaped: Shaped) -> Typed;
}
