use crate::runtime::object;

/// The schema `Demanding`.
///
/// The rule `anyOf` is not checked: `[{"required":["a"]},{"required":["b"]}]`.
///
/// Described at `#/components/schemas/Demanding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demanding {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: Option<String>,
}

object::object!(Demanding {
    a: optional "a",
    b: optional "b",
});
