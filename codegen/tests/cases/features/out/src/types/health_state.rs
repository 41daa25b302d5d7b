//! [`HealthState`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/HealthState`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthState {
    pub state: Option<State>,
}

#[cfg(feature = "build-responses")]
impl HealthState {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
}

object::object!(HealthState {
    state: optional "state",
});

pub use crate::shapes::NewPaidSqyaoq as State;
