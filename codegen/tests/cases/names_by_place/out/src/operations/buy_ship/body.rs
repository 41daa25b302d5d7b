//! The types inside [`Body`](super::Body).

pub mod ship;

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    pub crew: Option<ship::Crew>,
}

impl Ship {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn crew(mut self, value: ship::Crew) -> Self {
        self.crew = Some(value);
        self
    }
}

object::object!(Ship {
    crew: optional "crew",
});
