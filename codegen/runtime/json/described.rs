//! Types whose behavior in JSON depends only on their kind (object, union, enum) and their table.
//!
//! A type names its kind, and the kind decodes, encodes and validates all of its types. This is one
//! implementation a type, where it would be three.

use std::fmt;

use crate::runtime::json::decode::Decode;
use crate::runtime::json::encode::{Encode, View};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A type that is described by a table.
pub trait Described: fmt::Debug + Sized {
    /// What it is.
    type Kind: Kind<Self>;
}

/// What types of one kind have in common.
pub trait Kind<T> {
    /// Whether a null that deviates from the document stands for a value of the type.
    const HOLDS_NULL: bool = false;

    /// Whether a value is a secret, or contains one.
    const HAS_SECRETS: bool = false;

    /// Decodes the next value.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as the type.
    fn decode(reader: &mut Reader<'_>) -> Result<T, Mismatch>;

    /// Returns what the value consists of.
    fn view(value: &T) -> View<'_>;

    /// Records every violation of the value.
    fn validate(value: &T, at: &Location<'_>, found: &mut Violations);
}

impl<T: Described> Decode for T {
    const HOLDS_NULL: bool = T::Kind::HOLDS_NULL;
    const HAS_SECRETS: bool = T::Kind::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        T::Kind::decode(reader)
    }
}

impl<T: Described> Encode for T {
    fn view(&self) -> View<'_> {
        T::Kind::view(self)
    }
}

impl<T: Described> Validate for T {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        T::Kind::validate(self, at, found);
    }
}

/// The kind of boxes, which are what is in them.
///
/// A box could be described by a table of its own in the eyes of the compiler, which knows this only
/// of types that are not boxes. So the types that are boxed are stated here.
#[derive(Debug)]
pub enum Boxes {}

impl<T: Described> Described for Box<T> {
    type Kind = Boxes;
}

impl<T: Decode + Encode> Described for Box<Option<T>> {
    type Kind = Boxes;
}

impl<T: Decode + Encode> Kind<Box<T>> for Boxes {
    const HOLDS_NULL: bool = T::HOLDS_NULL;
    const HAS_SECRETS: bool = T::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<Box<T>, Mismatch> {
        T::decode(reader).map(Box::new)
    }

    fn view(value: &Box<T>) -> View<'_> {
        (**value).view()
    }

    fn validate(value: &Box<T>, at: &Location<'_>, found: &mut Violations) {
        (**value).validate_at(at, found);
    }
}
