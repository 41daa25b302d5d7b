use crate::runtime::{object, text};

/// The schema `Untyped`.
///
/// Described at `#/components/schemas/Untyped`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Untyped {
    /// The field `a`.
    ///
    /// Has at least 2 characters.
    pub a: String,
}

object::object!(Untyped {
    a: required "a" => |value, at, found| text::rules!(min_length = 2).check(value, at, found),
});
