//! The types inside [`A`](super::A).

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct C {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(C {
    a: optional "a",
    c: optional "c",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct D {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `d`.
    pub d: Option<String>,
}

object::object!(D {
    a: optional "a",
    d: optional "d",
});
