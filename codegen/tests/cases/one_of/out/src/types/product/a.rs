//! The types inside [`A`](super::A).

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct C {
    pub a: Option<String>,
    pub c: Option<String>,
}

object::object!(C {
    a: optional "a",
    c: optional "c",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct D {
    pub a: Option<String>,
    pub d: Option<String>,
}

object::object!(D {
    a: optional "a",
    d: optional "d",
});
