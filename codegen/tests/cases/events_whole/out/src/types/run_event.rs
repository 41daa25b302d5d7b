//! [`RunEvent`], and the types inside it.

pub mod run_ended;
pub mod run_started;

use crate::runtime::json::{object, union};
use crate::types;

/// The property `event` selects the variant.
///
/// Defined in `#/components/schemas/RunEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RunEvent {
    /// Selected by `run.started`.
    RunStarted(Box<RunStarted>),
    /// Selected by `run.ended`.
    RunEnded(Box<RunEnded>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(RunEvent {
    RunStarted(RunStarted) = "run.started",
    RunEnded(RunEnded) = "run.ended",
} "oneOf" by "event" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunStarted {
    pub event: run_started::Event,
    pub data: types::Run,
}

#[cfg(feature = "build-responses")]
impl RunStarted {
    /// Creates a value with its required properties.
    pub fn new(data: types::Run) -> Self {
        Self {
            event: Default::default(),
            data,
        }
    }
}

object::object!(RunStarted {
    event: required "event",
    data: required "data",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunEnded {
    pub event: run_ended::Event,
    pub data: String,
}

#[cfg(feature = "build-responses")]
impl RunEnded {
    /// Creates a value with its required properties.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: Default::default(),
            data: data.into(),
        }
    }
}

object::object!(RunEnded {
    event: required "event",
    data: required "data",
});
