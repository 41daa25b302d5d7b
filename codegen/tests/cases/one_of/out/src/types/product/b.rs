//! The types inside [`B`](super::B).

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct C {
    pub b: Option<String>,
    pub c: Option<String>,
}

object::object!(C {
    b: optional "b",
    c: optional "c",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct D {
    pub b: Option<String>,
    pub d: Option<String>,
}

object::object!(D {
    b: optional "b",
    d: optional "d",
});
