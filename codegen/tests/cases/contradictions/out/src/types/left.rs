use crate::runtime::object;

/// The schema `Left.b`.
///
/// Described at `#/components/schemas/Left/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LeftB {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: String,
}

object::object!(LeftB {
    a: optional "a",
    b: required "b",
});

/// The schema `Left.c`.
///
/// Described at `#/components/schemas/Left/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeftC {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `c`.
    pub c: Option<String>,
}

object::object!(LeftC {
    a: optional "a",
    c: optional "c",
});
