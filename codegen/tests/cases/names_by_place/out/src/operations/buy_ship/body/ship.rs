//! The types inside [`Ship`](super::Ship).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Crew {
    pub size: Option<i64>,
}

impl Crew {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(Crew {
    size: optional "size",
});
