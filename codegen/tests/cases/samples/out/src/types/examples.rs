use crate::runtime::{object, text};

/// The schema `Examples`.
///
/// Defined in `#/components/schemas/Examples`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Examples {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
    /// The property `d`.
    ///
    /// Has at most 3 characters.
    pub d: Option<String>,
}

object::object!(Examples {
    a: optional "a",
    b: optional "b",
    c: optional "c",
    d: optional "d" => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
});
